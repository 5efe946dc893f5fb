"""Longer hair: bobs, knots, and what falls over the shoulder."""

import math

from game.art.people.curves import disc, f, mix, smooth, taper
from game.art.people.hair import cap, finish, hairline, sheen, side, style


@style
def bob(pen, H, c):
    """Blunt bob with a heavy fringe."""
    y = H.chin_y - 14
    back = smooth(
        [
            (H.ear_x - 30 - 8 * H.t, y, 0.2),
            H.sk(-104, 1.24),
            H.sk(-60, 1.14),
            H.sk(0, 1.10),
            H.sk(60, 1.12),
            (H.far_x + 14 - 6 * H.t, 0),
            (H.far_x + 16 - 14 * H.t, y + 4, 0.2),
            (H.far_x - 16, y - 2, 0.4),
            (H.px(-10), y - 6),
        ]
    )
    hl = [
        (H.far_x + 14 - 8 * H.t, y + 4, 0.1),
        (H.far_x - 6 - 4 * H.t, y - 2, 0.3),
        (H.far_x - 1, 10),
        (H.far_x, -40, 0.3),
        (H.px(0), -46, 0.6),
        (H.px(-54), -42, 0.3),
        (H.ear_x + 14, 10),
        (H.ear_x + 8, y + 2, 0.3),
        (H.ear_x - 30 - 8 * H.t, y + 6, 0.1),
    ]
    front = smooth([H.sk(-100, 1.25), H.sk(-60, 1.15), H.sk(0, 1.1), H.sk(58, 1.13), (H.far_x + 16 - 6 * H.t, -10), *hl])
    return pen.fill(back, c, dark=True), finish(pen, H, front, c)


@style
def wavebob(pen, H, c):
    """Short grey waves brushed off the forehead."""
    lambda a: 0.05 * math.cos(math.radians(a * 5.4))
    d = smooth(
        [
            (H.ear_x + 4, 40, 0.5),
            (H.ear_x - 24, 46),
            H.sk(-112, 1.22),
            H.sk(-92, 1.16),
            H.sk(-70, 1.24),
            H.sk(-46, 1.17),
            H.sk(-20, 1.24),
            H.sk(8, 1.18),
            H.sk(32, 1.24),
            H.sk(56, 1.14),
            (H.far_x + 14, -34),
            (H.far_x + 6, 2),
            (H.far_x - 2, -10, 0.5),
            (H.px(48), -50),
            (H.px(26), -80, 0.8),
            (H.px(-20), -72),
            (H.px(-46), -46),
            (H.ear_x + 14, -18),
            (H.ear_x + 12, 14),
        ]
    )
    w = "".join(pen.fill(taper(H.sk(a, 0.86), H.sk(a - 14, 1.02), H.sk(a - 34, 1.06), 4), c[1], op=0.8) for a in (-16, 14, 44))
    return "", pen.part(d, c, shade=side(pen, H)) + pen.inside(d, w)


@style
def topknot(pen, H, c):
    """Loose knot pinned with a pencil; strands have escaped."""
    kx, ky = H.cx + 6 - 24 * H.t, H.top - 36
    knot = smooth(
        [
            (kx - 44, ky + 18),
            (kx - 46, ky - 14),
            (kx - 14, ky - 42),
            (kx + 26, ky - 36),
            (kx + 46, ky - 2),
            (kx + 30, ky + 34),
            (kx - 10, ky + 40),
        ]
    )
    pencil = (
        pen.line(f"M{f(kx - 64)} {f(ky + 22)}L{f(kx + 62)} {f(ky - 30)}", "#F2B84B", 8)
        + pen.line(f"M{f(kx + 62)} {f(ky - 30)}l9 -3.6", "#F6D9B8", 7)
        + pen.line(f"M{f(kx - 64)} {f(ky + 22)}l-7 3", "#E5766F", 8)
    )
    kn = (
        pencil
        + pen.part(knot, c, off=22, offy=-12)
        + pen.inside(
            knot,
            pen.fill(taper((kx - 36, ky + 14), (kx - 6, ky - 36), (kx + 34, ky - 4), 4), c[1], op=0.9)
            + pen.fill(taper((kx - 20, ky + 30), (kx + 10, ky - 6), (kx + 40, ky + 10), 3), c[1], op=0.9),
        )
    )
    d = smooth(
        [
            *cap(H, 1.07, back=(-116, 1.06)),
            (H.far_x + 2, -14),
            (H.px(52), -50),
            (H.px(22), -78, 0.7),
            (H.px(6), -84, 0.4),
            (H.px(-12), -72, 0.7),
            (H.px(-40), -50),
            (H.ear_x + 16, -24),
            (H.ear_x + 10, 8, 0.3),
        ]
    )
    st = pen.fill(taper((H.ear_x + 12, -20), (H.ear_x + 2, 30), (H.ear_x + 14, 74), 4.5, 0.6), c) + pen.fill(
        taper((H.far_x - 2, -30), (H.far_x + 10, 10), (H.far_x - 4, 46), 3.4, 0.6), c, dark=pen.ls < 0
    )
    st += pen.fill(taper(H.sk(-104, 1.02), H.sk(-118, 1.22), H.sk(-132, 1.20), 4, 0.6), c)
    lines = "".join(
        pen.fill(taper((H.px(a), -76 + abs(a) * 0.3), H.sk(a * 1.1 - 10, 0.92), H.sk(a * 0.5 - 8, 1.04), 2.2), c[1], op=0.75)
        for a in (-34, -10, 22)
    )
    return kn, pen.part(d, c, shade=side(pen, H)) + pen.inside(d, lines + sheen(pen, H, c, a0=20)) + st


@style
def chignon(pen, H, c):
    """Lacquered centre-back roll: immaculate."""
    kx, ky = H.sk(-112, 1.22)
    roll = smooth(
        [(kx - 30, ky + 8), (kx - 22, ky - 26), (kx + 10, ky - 30), (kx + 34, ky - 4), (kx + 24, ky + 30), (kx - 8, ky + 34)]
    )
    b = pen.part(roll, c, off=14)
    d = smooth(
        [
            (H.ear_x + 2, 12, 0.5),
            H.sk(-116, 1.04),
            H.sk(-84, 1.10),
            H.sk(-56, 1.13),
            H.sk(-28, 1.14),
            H.sk(0, 1.13),
            H.sk(28, 1.13),
            H.sk(56, 1.09),
            (H.far_x + 4, -34),
            (H.far_x - 2, -6, 0.4),
            (H.px(50), -44),
            (H.px(40), -70, 0.8),
            (H.px(12), -88, 0.6),
            (H.px(-24), -66),
            (H.px(-48), -34),
            (H.ear_x + 10, -8),
        ]
    )
    w = pen.fill(taper((H.px(14), -86), H.sk(-34, 0.86), H.sk(-96, 0.96), 5), c[1], op=0.75) + pen.fill(
        taper((H.px(20), -92), H.sk(-20, 1.02), H.sk(-84, 1.04), 3), mix(c[0], "#FFFFFF", 0.5), op=0.9
    )
    return b, pen.part(d, c, shade=side(pen, H)) + pen.inside(d, w)


@style
def long(pen, H, c):
    """Centre parting, falls in front of one shoulder."""
    back = smooth(
        [
            (H.ear_x - 46, 250, 0.4),
            H.sk(-110, 1.28),
            H.sk(-70, 1.16),
            H.sk(0, 1.10),
            H.sk(60, 1.12),
            (H.far_x + 18, 60),
            (H.far_x + 14, 230, 0.4),
            (H.px(0), 200),
        ]
    )
    fr = smooth(
        [
            H.sk(-96, 1.22),
            H.sk(-60, 1.14),
            H.sk(-4, 1.09),
            H.sk(60, 1.12),
            (H.far_x + 16 - 6 * H.t, 0),
            (H.far_x + 14, 120),
            (H.far_x - 10, 170, 0.4),
            (H.far_x - 2, 60),
            (H.px(62), -14),
            (H.px(30), -66),
            (H.px(0), -96, 0.3),
            (H.px(-32), -62),
            (H.px(-56), -8),
            (H.ear_x + 12, 60),
            (H.ear_x + 16, 250, 0.5),
            (H.ear_x - 30, 270, 0.5),
            (H.ear_x - 38, 120),
        ]
    )
    return pen.fill(back, c, dark=True), finish(pen, H, fr, c)


@style
def ponytail(pen, H, c):
    """Drawn back and tied high."""
    x, y = H.sk(-78, 1.05)
    tail = smooth(
        [
            (x, y - 14),
            (x - 44, y - 30),
            (x - 74, y + 20),
            (x - 66, y + 110),
            (x - 40, y + 160, 0.3),
            (x - 36, y + 90),
            (x - 20, y + 34),
            (x + 4, y + 14),
        ]
    )
    d = smooth(cap(H, 1.05) + hairline(H, -72))
    return pen.part(tail, c, off=16) + pen.part(disc(x - 6, y, 12, 15), "#EF8B6B", off=6), finish(pen, H, d, c)
