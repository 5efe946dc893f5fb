"""The Registry Hall, 14:20: a dome of glass in the rain, ninety chairs, one piano that nobody plays, a desk with nothing on it."""

import math
import random

from game.art.places.base import OVER, WHITE, Hand
from game.art.places.wet import drops, falling, grey, near_pane, pane_spot, slate, wet
from game.art.svg import arch, circ, ell, fmt, line, mix, path, poly, rect

CROWN, SPRING = (760, -60), 400
FLOOR = 520
PIANO = (640, 590)
BOARD = (1060, 300)
CHAIRS = (
    (20, 240, 1110, 672, 0.56),
    (19, 180, 1100, 718, 0.7),
    (18, 110, 1090, 776, 0.86),
    (17, 20, 1080, 858, 1.08),
    (16, -80, 1090, 968, 1.36),
)
"""Rows of chairs from behind, far to near: how many, from where to where, their feet and their size."""


def registry_hall(drain):
    """Under a great ribbed glass stands a small upright with plastic flowers on; ninety backs have it before them."""
    S = Hand("registry-hall", "dome", drain)
    S.layer("sky", 0.02, S.sky(620))
    S.layer("rain on the dome", 0.06, falling(S, 81, (-120, -10, 2160, 420), 190, 50, 0.5), drops(S, 82, (300, 60, 460, 300), 40))
    S.layer("dome", 0.12, *_dome(S))
    S.layer("wall", 0.2, *_wall(S))
    S.layer("floor", 0.26, *_floor(S))
    S.layer("piano", 0.38, *_piano(S))
    S.layer("desk", 0.44, *_desk(S))
    S.front("".join(_desk(S)), 1146, 646, 708, 434)
    S.layer("chairs", 0.6, *_chairs(S))
    S.layer("pane", 0.95, near_pane(S, 47))
    return S.place(
        "The Registry Hall",
        "14:20",
        (660, 430),
        [(1500, 410, 1.06), (420, 430, 1.0)],
        "a chain of plastic flowers is in full bloom across the keys",
        {
            "board": (*BOARD, 46),
            "dome": (300, 40, 460, 340),
            "light": (760, 120, 60),
            "pane": pane_spot(),
            "front": (1500, 1080, 0.44),
        },
        seats={"fenn": (1480, 390, 1.02), "aurel": (1030, 500, 0.8), "leeks": (400, 470, 0.86)},
    )


def _dome(S):
    """Ribs from the crown and three rings across them; one pane is blue, because it was mended."""
    k = S.k
    cx, cy = CROWN
    iron, o = mix(slate(k), S.h.haze, 0.15), []
    foot = [(-220 + i * 196, SPRING + 16) for i in range(11)]
    for r, w in ((0.34, 6), (0.62, 7), (0.86, 9)):
        y = cy + (SPRING - cy) * (1 - math.cos(r * math.pi / 2)) * 1.25
        o.append(
            line(
                f"M{fmt(cx - 1000 * r)} {fmt(y + 60 * r)} Q{cx} {fmt(y - 96 * r)} {fmt(cx + 1300 * r)} {fmt(y + 60 * r)}", iron, w
            )
        )
    o += [line(f"M{cx} {cy} C{fmt(cx + (x - cx) * 0.6)} {cy + 30} {fmt(x)} {cy + 190} {fmt(x)} {y}", iron, 10) for x, y in foot]
    o.append(poly([(520, 196), (612, 186), (628, 292), (528, 306)], mix(k.sky, WHITE, 0.2), 'opacity=".55"'))
    return [*o, S.glow(cx, 90, 520, 0.45, WHITE)]


def _wall(S):
    """A round wall under the dome: arches with shutters, numbered by nothing, and a board that is lit."""
    k = S.k
    stone = mix(mix(k.cream, grey(k), 0.4), k.sky, 0.08)
    o = [
        S.fill(SPRING, 640, S.planes((-OVER, mix(stone, WHITE, 0.2)), (1190, stone), (1300, S.dark(stone, 0.3)))),
        S.fill(SPRING - 8, SPRING + 16, mix(stone, WHITE, 0.5)),
        S.fill(SPRING + 16, SPRING + 24, S.dark(stone, 0.4)),
    ]
    for i, x in enumerate(range(-80, 1260, 150)):
        o += [
            arch(x, 434, 92, 110, S.dark(stone, 0.5)),
            arch(x + 9, 444, 74, 100, mix(k.sky, grey(k, 0.4), 0.4) if i % 4 else mix(k.apricot, k.cream, 0.35)),
        ]
        o += [rect(x + 9, 476 + j * 14, 74, 8, mix(stone, slate(k), 0.35)) for j in range(5) if i % 4]
    x, y = BOARD
    o += [
        rect(x - 130, y - 56, 260, 104, slate(k), 14),
        rect(x - 118, y - 44, 236, 80, mix(k.night, k.sky, 0.2), 8),
        *(circ(x - 84 + i * 42, y - 4, 10, mix(k.apricot, WHITE, 0.2) if i < 3 else mix(k.sky, k.night, 0.4)) for i in range(5)),
        line(f"M{x - 90} {y - 56} V-20 M{x + 90} {y - 56} V-20", slate(k), 5),
    ]
    return o


def _floor(S):
    """A pale floor in rings about the piano, with the ribs' shadows across it."""
    k = S.k
    o = [S.fill(FLOOR, 1100, S.ramp(mix(mix(k.cream, grey(k), 0.45), WHITE, 0.2), mix(grey(k, 0.3), k.sky, 0.1)))]
    o += [
        ell(PIANO[0], 770, rx, rx * 0.18, "none", f'stroke="{mix(k.apricot, grey(k), 0.45)}" stroke-width="{w}" opacity=".5"')
        for rx, w in ((470, 8), (760, 12), (1180, 16))
    ]
    o += [
        S.beam([(x, FLOOR), (x + 70, FLOOR), (x * 2.0 - 560, 1100), (x * 2.0 - 720, 1100)], 0.3, 0.02, WHITE)
        for x in (180, 460, 760, 1060)
    ]
    return o


def _piano(S):
    """An upright with its lid up, its stool, its sign; the garland hangs along it, coral and pink and never out of season."""
    k = S.k
    x, y = PIANO
    wood = mix(mix(k.plum, k.apricot, 0.3), k.ink, 0.36)
    o = [S.glow(x, y - 60, 330, 0.55, mix(k.apricot, WHITE, 0.6)), ell(x, y + 84, 220, 20, S.h.shade, 'opacity=".35"')]
    o += [
        S.box(x - 172, y - 190, 344, 270, wood, 0.66, 0.36),
        rect(x - 182, y - 204, 364, 20, mix(wood, WHITE, 0.16), 5),
        rect(x - 150, y - 168, 132, 112, mix(wood, WHITE, 0.07), 8),
        rect(x + 18, y - 168, 132, 112, S.dark(wood, 0.2), 8),
    ]
    o += [
        path(f"M{x - 184} {y - 40} H{x + 184} V{y - 8} H{x - 184} Z", mix(wood, WHITE, 0.2)),
        rect(x - 158, y - 46, 316, 20, mix(k.cream, WHITE, 0.5), 3),
    ]
    o += [rect(x - 158 + 12.6 * i + 8, y - 46, 7, 12, k.night) for i in range(25) if i % 7 not in (2, 6)]
    o += [
        rect(x - 172, y - 8, 22, 92, mix(wood, WHITE, 0.1)),
        rect(x + 150, y - 8, 22, 92, S.dark(wood, 0.3)),
        *(rect(x - 26 + 22 * i, y + 60, 14, 9, k.apricot, 3) for i in range(3)),
    ]
    o += [
        S.box(x - 52, y + 62, 104, 16, mix(k.coral, k.plum, 0.4), 0.6, 0.3),
        rect(x - 44, y + 76, 10, 44, wood),
        rect(x + 34, y + 76, 10, 44, wood),
    ]
    o += [
        S.box(x - 46, y - 156, 92, 62, mix(k.cream, WHITE, 0.4), 0.7, 0.12),
        *(rect(x - 32, y - 142 + i * 15, (64, 46, 54)[i], 6, slate(k), 3) for i in range(3)),
    ]
    R = random.Random(6)
    for i in range(27):
        t = i / 26
        gx = x - 180 + 360 * t
        gy = y - 196 + 46 * math.sin(math.pi * ((t * 3) % 1))
        o += [
            circ(gx + R.uniform(-5, 5), gy + R.uniform(-4, 4), 10, mix(k.mint, k.ink, 0.1)),
            circ(
                gx,
                gy,
                R.choice((8, 10, 12)),
                R.choice((k.coral, mix(k.coral, WHITE, 0.45), k.rose, mix(k.apricot, k.cream, 0.2))),
            ),
            circ(gx, gy, 3.4, mix(k.apricot, WHITE, 0.3)),
        ]
    return o


def _desk(S):
    """Fenn's round desk: white, lit from below, with nothing on it."""
    k = S.k
    x, y = 1500, 700
    top = mix(k.cream, WHITE, 0.6)
    o = [
        ell(x, y + 376, 360, 44, S.h.shade, 'opacity=".3"'),
        S.split(f"M{x - 330} {y} V{y + 372} A330 44 0 0 0 {x + 330} {y + 372} V{y} Z", mix(k.sky, WHITE, 0.4), x + 60, 0.3),
        rect(x - 330, y + 150, 660, 14, mix(k.sky, WHITE, 0.75)),
        ell(x, y, 350, 44, S.dark(top, 0.2)),
        ell(x, y - 8, 350, 42, top),
    ]
    return [*o, ell(x - 60, y - 14, 190, 16, WHITE, 'opacity=".8"')]


def _chairs(S):
    """Ninety, from behind; on some of them somebody, being good, and on one a folded towel."""
    k, R, o, n = S.k, random.Random(90), [], 0
    coats = [
        wet(k, c, m) for c, m in ((k.sky, 0.2), (k.ink, 0.4), (k.plum, 0.4), (k.mint, 0.5), (k.lilac, 0.5), (k.apricot, 0.6))
    ]
    hairs = ("#3A2C4C", "#6B4032", "#C9C1CB", "#20152E", "#A5703E")
    seat = mix(k.sky, slate(k), 0.4)
    for count, x0, x1, y, s in CHAIRS:
        for i in range(count):
            x, n = x0 + (x1 - x0) * i / (count - 1), n + 1
            if R.random() < 0.56:
                c = R.choice(coats)
                o += [
                    rect(x - 7 * s, y - 96 * s, 14 * s, 20 * s, "#A5703E"),
                    circ(x, y - 112 * s, 19 * s, R.choice(hairs)),
                    S.split(
                        f"M{fmt(x - 34 * s)} {fmt(y - 20 * s)} C{fmt(x - 36 * s)} {fmt(y - 84 * s)} {fmt(x - 20 * s)} {fmt(y - 92 * s)} {fmt(x)} {fmt(y - 92 * s)} C{fmt(x + 20 * s)} {fmt(y - 92 * s)} {fmt(x + 36 * s)} {fmt(y - 84 * s)} {fmt(x + 34 * s)} {fmt(y - 20 * s)} Z",
                        c,
                        x + 8 * s,
                        0.34,
                    ),
                ]
            if n == 47:
                o.append(rect(x - 26 * s, y - 62 * s, 52 * s, 15 * s, mix(k.cream, WHITE, 0.6), 4))
            o += [
                S.box(x - 30 * s, y - 56 * s, 60 * s, 34 * s, seat, 0.64, 0.34),
                rect(x - 28 * s, y - 24 * s, 5 * s, 26 * s, slate(k)),
                rect(x + 23 * s, y - 24 * s, 5 * s, 26 * s, slate(k)),
            ]
    return o
