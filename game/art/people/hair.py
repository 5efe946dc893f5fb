"""Short hair, and what all hair shares: the cap over the skull, the hairline, the sheen. Each style returns (behind the head, over the head)."""

import math

from game.art.people.curves import f, lerp, mix, smooth, taper

STYLES = {}


def style(fn):
    """Registers a style under its function's name."""
    STYLES[fn.__name__] = fn
    return fn


def side(pen, H, x0=None, y0=-280, y1=330):
    """Shade region for a mass of hair: everything beyond a bowed edge, away from the light."""
    s = -pen.ls
    x = H.cx + s * H.rx * 0.30 if x0 is None else x0
    return f"M{f(x - s * 12)} {y0}C{f(x - s * 4)} -120 {f(x + s * 36)} -60 {f(x + s * 18)} 40C{f(x + s * 8)} 140 {f(x + s * 26)} 240 {f(x)} {y1}H{s * 230}V{y0}Z"


def sheen(pen, H, c, k0=0.80, k1=0.92, a0=14, a1=58):
    """One crisp band of light on the lit side of the crown."""
    s = pen.ls
    A = [H.sk(s * a, k1) for a in range(a0, a1 + 1, 8)]
    B = [H.sk(s * a, lerp(k1, k0, math.sin(math.pi * (a - a0) / (a1 - a0)))) for a in range(a1, a0 - 1, -8)]
    return pen.fill(smooth(A + B), mix(c[0], "#FFF1DC", 0.30), op=0.75)


def hairline(H, y=-64, recede=0, near=None):
    """Points of the hairline from the far temple to the near sideburn."""
    n = [
        (H.far_x + 1 - H.t * 2, -20),
        (H.px(46), -46 - recede * 0.4, 0.7),
        (H.px(34), y - recede, 0.8),
        (H.px(0), y + recede * 0.25 - 4),
        (H.px(-34), y - recede, 0.8),
        (H.px(-52), -46 - recede * 0.3, 0.7),
    ]
    return n + (near or [(H.ear_x + 8 - 3 * (1 - H.t), -22, 0.6), (H.ear_x + 6, 4, 0.3)])


def cap(H, k=1.07, back=(-112, 1.02), low=None, lump=None, far=76):
    """Outer run of a cap of hair from behind the near ear over the crown to the far temple."""
    pts = [(H.ear_x - 2, 26, 0.4)] if low is None else low
    if H.t > 0.15 or low:
        pts = [*pts, H.sk(back[0], back[1])]
    for a in range(-84, far, 28):
        pts.append(H.sk(a, k + (lump(a) if lump else 0)))
    pts.append(H.sk(far, lerp(k, 1.02, 0.5)))
    return pts


def finish(pen, H, d, c, sh=True, x0=None, off=None, inner=""):
    """A mass of hair, shaded, with its sheen."""
    return pen.part(d, c, shade=side(pen, H, x0), inner=inner) + (sheen_clip(pen, H, d, c) if sh else "")


def sheen_clip(pen, H, d, c, **k):
    """The sheen, kept inside the hair."""
    return pen.inside(d, sheen(pen, H, c, **k))


@style
def crop(pen, H, c):
    """Short all over."""
    d = smooth(cap(H, 1.06) + hairline(H, -66))
    return "", finish(pen, H, d, c)


@style
def buzz(pen, H, c):
    """Shorn to a tone."""
    d = smooth(cap(H, 1.015) + hairline(H, -72, 2))
    return "", pen.part(d, c, shade=side(pen, H), rim=True)


@style
def fade(pen, H, c):
    """High flat top of small coils over shaved sides."""
    lo = smooth(cap(H, 1.01) + hairline(H, -70, 2))
    x0, x1 = H.sk(-58, 1.02), H.sk(62, 1.0)
    y = H.top - 34
    pts = [(x0[0] - 4, x0[1] + 8, 0.5)]
    n = 7
    for i in range(n + 1):
        u = i / n
        pts.append((lerp(x0[0] - 6, x1[0] + 4, u), y + 10 * abs(u - 0.45) + (1.5 if i % 2 else -1.5), 0.8))
    pts += [(x1[0] + 2, x1[1] + 4, 0.5), (H.px(34), -74), (H.px(0), -80), (H.px(-34), -74)]
    top = smooth(pts)
    return "", pen.part(lo, (mix(c[0], "#B98A7A", 0.22), mix(c[1], "#6E4A6E", 0.2)), shade=side(pen, H), rim=False) + pen.part(
        top, c, shade=side(pen, H)
    )


@style
def quiff(pen, H, c):
    """Swept up from the brow."""
    p = [
        (H.ear_x - 2, 22, 0.4),
        H.sk(-108, 1.02),
        H.sk(-80, 1.05),
        H.sk(-52, 1.08),
        H.sk(-24, 1.10),
        H.sk(4, 1.22),
        H.sk(28, 1.36),
        H.sk(46, 1.30),
        (H.px(44) + 6, -92),
        (H.far_x + 2, -50),
        (H.far_x, -24, 0.4),
    ]
    d = smooth(
        [
            *p,
            (H.px(50), -50),
            (H.px(30), -74),
            (H.px(-6), -82),
            (H.px(-40), -72),
            (H.px(-54), -46),
            (H.ear_x + 7, -18, 0.6),
            (H.ear_x + 6, 4, 0.3),
        ]
    )
    s = pen.inside(
        d,
        pen.fill(taper(H.sk(-50, 0.82), H.sk(-10, 1.0), H.sk(38, 1.22), 6), mix(c[0], "#FFF1DC", 0.28), op=0.8)
        + pen.fill(taper(H.sk(-56, 0.66), H.sk(-10, 0.84), H.sk(40, 1.04), 4), c[1], op=0.7),
    )
    return "", pen.part(d, c, shade=side(pen, H, H.px(26) if pen.ls < 0 else None)) + s


@style
def slick(pen, H, c):
    """Combed flat from a hard parting on the own right side, whichever way the head turns."""
    m = pen.mirror
    line = (
        [(48, -56, 0.7), (30, -84, 0.8), (-12, -94, 0.6), (-30, -74, 0.8), (-50, -48)]
        if m > 0
        else [(50, -48), (32, -74, 0.8), (14, -94, 0.6), (-26, -86, 0.8), (-48, -56, 0.7)]
    )
    front = [(H.px(a), y, *k) for a, y, *k in line]
    d = smooth([*cap(H, 1.045), (H.far_x + 1, -26), *front, (H.ear_x + 8, -20, 0.6), (H.ear_x + 6, 2, 0.3)])
    part = pen.fill(taper((H.px(-14 * m), -93), H.sk(-18 * m, 0.98), H.sk(-30 * m, 1.02), 2.2), mix(c[0], "#FFE3CC", 0.55))
    comb = "".join(
        pen.fill(
            taper((H.px(m * (-8 + i * 12)), -92 + i), H.sk(m * (10 + i * 14), 0.94), H.sk(m * (34 + i * 14), 0.98), 1.6),
            c[1],
            op=0.8,
        )
        for i in range(3)
    )
    return "", pen.part(d, c, shade=side(pen, H)) + pen.inside(d, comb + part + sheen(pen, H, c))
