"""Thin hair, bald heads, and heads covered with cloth."""

import math

from game.art.people.curves import mix, smooth, taper
from game.art.people.hair import side, style


@style
def horseshoe(pen, H, c):
    """Bald crown, hair over the ears only."""
    n = smooth(
        [
            (H.ear_x + 10, -34, 0.6),
            (H.ear_x - 4, -50),
            H.sk(-92, 1.04),
            H.sk(-116, 1.10),
            (H.ear_x - 16, 40),
            (H.ear_x, 26, 0.4),
            (H.ear_x + 8, 0, 0.4),
        ]
    )
    o = pen.part(n, c, off=10)
    if H.t < 0.4:
        fx = H.w
        m = smooth([(fx - 8, -34, 0.6), (fx + 2, -46), (fx + 13, -16), (fx + 12, 26), (fx - 2, 26, 0.4), (fx - 6, -4, 0.4)])
        o += pen.part(m, c, off=10)
    sh = pen.fill(taper(H.sk(pen.ls * 18, 0.84), H.sk(pen.ls * 34, 0.96), H.sk(pen.ls * 52, 0.82), 8), "#FFF4E0", op=0.28)
    return "", o + sh


@style
def swept(pen, H, c):
    """Thin white hair brushed back, high temples: the father."""
    lambda a: 0.035 * math.sin(math.radians(a * 6))
    d = smooth(
        [
            (H.ear_x - 4, 34, 0.4),
            (H.ear_x - 22, 48, 0.6),
            H.sk(-112, 1.16),
            H.sk(-90, 1.14),
            H.sk(-66, 1.20),
            H.sk(-40, 1.15),
            H.sk(-14, 1.19),
            H.sk(10, 1.15),
            H.sk(34, 1.12),
            (H.px(46), -84),
            (H.px(54), -58, 0.4),
            (H.px(40), -80, 0.8),
            (H.px(22), -92, 0.5),
            (H.px(6), -84, 0.6),
            (H.px(-14), -98, 0.8),
            (H.px(-34), -84),
            (H.px(-42), -56),
            (H.ear_x + 14, -30),
            (H.ear_x + 8, 6, 0.3),
        ]
    )
    ln = "".join(pen.fill(taper((H.px(a), -88), H.sk(a - 20, 0.96), H.sk(a - 44, 1.06), 2.6), c[1], op=0.8) for a in (-18, 6, 28))
    return "", pen.part(d, c, shade=side(pen, H)) + pen.inside(d, ln)


@style
def hijab(pen, H, c):
    """A scarf round the face, folded over the chest."""
    y = H.chin_y
    ins = [
        (H.px(52) - 2, -20),
        (H.px(38), -56),
        (H.px(0), -76),
        (H.px(-40), -58),
        (H.px(-54), -8),
        (H.px(-46), 50),
        (H.chin_x - 30, y - 8),
        (H.chin_x, y + 3),
        (H.chin_x + 32, y - 10),
        (min(H.px(58), H.far_x - 8), 40),
    ]
    out = smooth(
        [
            H.sk(-110, 1.20),
            H.sk(-70, 1.14),
            H.sk(-20, 1.15),
            H.sk(30, 1.13),
            (H.far_x + 12, -40),
            (H.far_x + 12, 40),
            (H.chin_x + 60, y + 26),
            (H.chin_x + 96, y + 96, 0.8),
            (H.chin_x + 10, y + 150),
            (H.chin_x - 104, y + 100, 0.8),
            (H.ear_x - 30, y - 10),
        ]
    )
    face = smooth(ins)
    d = out + face
    i = pen.doc.clip(d, "evenodd")
    o = f'<path d="{d}" fill-rule="evenodd" fill="{pen.lit(c)}"/><g {i}>{pen.fill(side(pen, H, H.px(20) if pen.ls < 0 else None), c, dark=True)}'
    for a, cc, b, w in (
        ((H.ear_x + 4, 70), (H.chin_x - 20, y + 40), (H.chin_x + 70, y + 22), 5),
        ((H.ear_x - 22, 60), (H.chin_x - 40, y + 84), (H.chin_x + 86, y + 70), 4),
        ((H.ear_x - 6, -40), H.sk(-30, 0.98), (H.px(10), H.top + 20), 3),
    ):
        o += pen.fill(taper(a, cc, b, w), mix(c[1], "#2E2350", 0.25), op=0.6)
    o += "</g>" + pen.rim(out)
    return pen.fill(out, c, dark=True), o


@style
def headwrap(pen, H, c):
    """Tall wrapped cloth with a knot and a band of pattern."""
    kx = H.cx - 10 * H.t
    d = smooth(
        [
            (H.ear_x + 2, -6, 0.5),
            H.sk(-100, 1.10),
            H.sk(-70, 1.24),
            (kx - 84, H.top - 44),
            (kx - 40, H.top - 92),
            (kx + 34, H.top - 90),
            (kx + 84, H.top - 40),
            H.sk(70, 1.14),
            (H.far_x + 4, -26),
            (H.px(52), -44),
            (H.px(20), -62),
            (H.px(-20), -60),
            (H.px(-50), -36),
        ]
    )
    fold = "".join(
        pen.fill(taper(a, b, e, w), c[1], op=0.9)
        for a, b, e, w in (
            ((H.ear_x + 6, -22), (kx - 40, H.top - 10), (kx + 50, H.top - 66), 7),
            ((H.px(-44), -46), (kx + 10, H.top + 6), (kx + 84, H.top - 20), 6),
            ((H.sk(-80, 1.12)), (kx - 50, H.top - 50), (kx + 6, H.top - 84), 5),
        )
    )
    kn = smooth(
        [(kx + 6, H.top - 70), (kx + 40, H.top - 112), (kx + 72, H.top - 92), (kx + 54, H.top - 50), (kx + 26, H.top - 44)]
    )
    return "", pen.part(d, c, shade=side(pen, H)) + pen.inside(d, fold) + pen.part(kn, c, off=12)


@style
def bald(pen, H, c):
    """Nothing but a light on the crown."""
    return "", pen.fill(taper(H.sk(pen.ls * 18, 0.84), H.sk(pen.ls * 34, 0.96), H.sk(pen.ls * 52, 0.82), 8), "#FFF4E0", op=0.22)
