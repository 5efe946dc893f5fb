"""Hair that stands out from the head: clouds, puffs, curls and locs."""

import math

from game.art.people.curves import capsule, disc, f, mix, smooth, taper
from game.art.people.hair import cap, hairline, side, style


@style
def afro(pen, H, c):
    """A round cloud of small curls."""
    n = 20
    P = []
    for i in range(n + 1):
        a = -142 + i * (284 - 22 * H.t) / n
        P.append(H.sk(a, 1.60 + (0.04 if i % 2 else -0.025)))
    back = smooth(P)
    front = smooth([(H.ear_x - 10, 40), *P[:], (H.far_x + 6, 34), (H.far_x + 3, 10), (H.far_x, -14, 0.5), *hairline(H, -58)[1:]])
    return pen.fill(back, c, dark=True), pen.part(front, c, shade=side(pen, H))


@style
def puffs(pen, H, c):
    """Two round puffs with coloured ties."""
    b = ""
    for s in (-1, 1):
        x, y = H.sk(s * 46 - 8 * H.t, 1.40)
        P = [
            (x + 46 * math.cos(a) * (1 + 0.05 * (i % 2)), y + 44 * math.sin(a) * (1 + 0.05 * (i % 2)))
            for i, a in enumerate([k * math.pi / 6 for k in range(12)])
        ]
        b += pen.part(smooth(P), c, off=18, offy=-10)
        tx, ty = H.sk(s * 45 - 7 * H.t, 1.08)
        b += pen.part(disc(tx, ty, 13), "#F2B84B" if s < 0 else "#EF7F78", off=6)
    d = smooth(cap(H, 1.035) + hairline(H, -52))
    prt = pen.fill(taper((H.px(0), -58), H.sk(-2, 0.9), H.sk(-4, 1.04), 2.6), mix(c[0], "#D9A37E", 0.55))
    return b, pen.part(d, c, shade=side(pen, H)) + prt


@style
def mop(pen, H, c):
    """Curly mop: overlapping coils, heavy over the brow."""
    P = [H.sk(-110, 1.10)]
    for i, a in enumerate(range(-92, 84, 16)):
        P.append(H.sk(a, 1.32 if i % 2 else 1.20))
    P += [
        (H.far_x + 8, -30),
        (H.far_x - 2, -10),
        (H.px(54), -36),
        (H.px(44), -28),
        (H.px(34), -46),
        (H.px(18), -38),
        (H.px(8), -54),
        (H.px(-8), -40),
        (H.px(-20), -54),
        (H.px(-34), -36),
        (H.px(-44), -48),
        (H.px(-54), -24),
        (H.ear_x + 10, -26),
        (H.ear_x + 10, 4),
        (H.ear_x - 8, 30),
    ]
    d = smooth(P, k=0.42)
    curls = "".join(
        pen.line(f"M{f(x - 9)} {f(y + 5)}a10 10 0 1 1 18 2", c[1], 3.2, op=0.85)
        for x, y in (
            H.sk(-60, 0.98),
            H.sk(-30, 1.06),
            H.sk(4, 0.95),
            H.sk(34, 1.05),
            H.sk(-10, 0.66),
            H.sk(56, 0.84),
            H.sk(-82, 0.98),
        )
    )
    return "", pen.part(d, c, shade=side(pen, H)) + pen.inside(d, curls)


@style
def locs(pen, H, c):
    """Locs gathered high, some fallen loose behind the ear."""
    kx, ky = H.cx - 30 * H.t, H.top - 8
    b = ""
    for _i, (dx, _dy, ex, ey) in enumerate(
        [
            (-30, 6, -74, 10),
            (-26, -4, -86, -40),
            (-12, -12, -56, -76),
            (4, -14, -10, -92),
            (20, -10, 40, -84),
            (30, 0, 72, -50),
            (34, 8, 84, -6),
        ]
    ):
        b += pen.part(capsule((kx + dx * 0.6, ky + 10), (kx + ex * 0.86, ky + ey * 0.9), 12, 13), c, off=8)
    b += "".join(
        pen.part(capsule(H.sk(-106 - i * 3, 0.98), (H.ear_x - 34 + i * 17, 120 + 16 * (i % 2)), 11, 10), c, off=7)
        for i in range(3)
    )
    tie = pen.part(
        smooth([(kx - 34, ky + 14), (kx, ky - 2), (kx + 34, ky + 12), (kx + 30, ky + 28), (kx, ky + 18), (kx - 32, ky + 30)]),
        "#EF8B6B",
        off=10,
    )
    d = smooth(cap(H, 1.07) + hairline(H, -72))
    ln = "".join(
        pen.fill(
            taper((H.px(a), -72 + abs(a) * 0.25), H.sk(a * 0.8 - 4, 0.9), H.sk(a * 0.4 - 4 - 8 * H.t, 1.06), 3.4), c[1], op=0.95
        )
        for a in (-44, -22, 0, 22, 42)
    )
    return b, pen.part(d, c, shade=side(pen, H)) + pen.inside(d, ln) + tie
