"""Vantage Maritime, twenty to seven: everything is grey but a strip of apricot under the roof."""

from game.art.places.base import OVER, WHITE, Hand, W, sheet
from game.art.places.parts import city
from game.art.places.train_parts import board, floor, near_edge
from game.art.svg import circ, ell, fmt, line, mix, path, poly, rect

GROUND = 640


def vantage(drain):
    """The roof, the strip of morning under it, the sea standing up at the end of a street; the new board and what is under it."""
    S = Hand("vantage", "harbour", drain)
    k = S.k
    grey = mix(mix(k.lilac, k.sky, 0.5), k.plum, 0.4)
    S.layer(
        "sky",
        0.02,
        S.sky(470),
        S.fill(250, 372, S.lin([(0, k.apricot, 0), (0.4, mix(k.apricot, k.coral, 0.12)), (1, mix(k.apricot, WHITE, 0.35))])),
        S.glow(960, 350, 520, 0.6, mix(k.apricot, WHITE, 0.2)),
    )
    sea = S.lin([(0, mix(k.sky, WHITE, 0.35)), (1, mix(k.sky, k.plum, 0.35))])
    S.layer(
        "sea",
        0.05,
        rect(-OVER, 366, W + 2 * OVER, 320, sea),
        *(
            rect(x, y, w, 3, mix(k.apricot, WHITE, 0.6), 1.5, 'opacity=".7"')
            for x, y, w in ((880, 378, 150), (920, 396, 90), (860, 418, 190), (930, 444, 80))
        ),
        path("M900 372 l8 -30 h6 l4 22 h24 l6 8 Z", mix(grey, k.night, 0.2)),
    )
    S.layer(
        "town",
        0.1,
        city(S, 31, 640, (120, 250), (90, 140), mix(grey, S.h.haze, 0.3), (-140, 800), lit=0.08),
        city(S, 37, 640, (120, 240), (90, 140), mix(grey, S.h.haze, 0.3), (1090, 2060), lit=0.08),
        S.band(420, 560, 660, 0.5),
    )
    S.layer("gulls", 0.12, *_gulls(k), loose=True)
    S.layer(
        "floor",
        0.24,
        floor(S, GROUND, mix(grey, k.cream, 0.3), mix(k.plum, k.night, 0.35)),
        S.beam([(700, GROUND), (1220, GROUND), (1500, 1100), (420, 1100)], 0.42, 0.04, k.apricot),
        *(
            line(f"M{x} {GROUND} L{fmt(960 + (x - 960) * 2.3)} 1100", mix(grey, k.night, 0.2), 2.5, 'opacity=".4"')
            for x in range(60, 1900, 160)
        ),
    )
    S.layer("roof", 0.34, *_roof(S, grey))
    S.layer("barrier", 0.5, *_barrier(S, grey))
    S.layer("stand", 0.6, *_stand(S))
    S.layer("pillar", 0.95, near_edge(S, -130, 92, mix(grey, k.night, 0.55), mix(k.apricot, k.plum, 0.3)))
    return S.place(
        "Vantage Maritime",
        "06:40",
        (960, 380),
        [(1490, 420, 1.02), (420, 420, 1.02)],
        "the board on the floor has something growing on it",
        {"sun": (960, 340, 60), "gulls": (700, 220, 520, 110), "board": (930, 470, 40)},
        dark=True,
    )


def _gulls(k):
    """Four gulls, each two strokes."""
    return [
        line(
            f"M{x - 22 * s} {y - 6 * s} Q{x - 8 * s} {y - 16 * s} {x} {y} Q{x + 8 * s} {y - 16 * s} {x + 22 * s} {y - 6 * s}",
            WHITE,
            4.5 * s,
            f'opacity="{a}"',
        )
        for x, y, s, a in ((700, 292, 1.2, 0.95), (764, 326, 0.8, 0.8), (1126, 280, 1.0, 0.9), (1190, 318, 0.6, 0.7))
    ]


def _roof(S, grey):
    """A station roof: one great arch, its ribs, its lower edge lit from outside."""
    k = S.k
    iron = mix(grey, k.night, 0.42)
    o = [
        S.hole(
            sheet(-20, 300),
            "M-160 300 C300 190 620 170 960 170 C1300 170 1620 190 2080 300 Z",
            fill=S.planes((-120, mix(iron, k.night, 0.2)), (500, iron), (1420, mix(iron, k.night, 0.22))),
        )
    ]
    o.append(line("M-160 300 C300 190 620 170 960 170 C1300 170 1620 190 2080 300", mix(k.apricot, k.coral, 0.2), 8))
    o += [
        line(f"M{960 + d} -20 V{fmt(170 + (d / 100) ** 2 * 0.88)}", mix(iron, k.lilac, 0.2), 9) for d in range(-880, 900, 220)
    ] + [line(f"M-120 {y} H2040", mix(iron, k.lilac, 0.16), 5) for y in (40, 104)]
    o += [S.box(x, 180, 44, 470, iron, 0.5, 0.4) + rect(x - 12, 630, 68, 20, mix(iron, k.night, 0.2), 4) for x in (180, 1690)]
    return o


def _barrier(S, grey):
    """A rail across the hall with one gap in it, and a sign that leads into the street."""
    k = S.k
    rail = mix(grey, k.night, 0.5)
    o = []
    for x0, x1 in ((-120, 700), (1180, 2040)):
        o += [rect(x0, 520, x1 - x0, 14, rail, 6), rect(x0, 600, x1 - x0, 10, rail, 5)] + [
            rect(x, 520, 12, 150, rail, 4) for x in range(x0 + 20, x1, 136)
        ]
    return [
        *o,
        rect(690, 490, 26, 190, mix(rail, k.night, 0.2), 6),
        rect(1164, 490, 26, 190, mix(rail, k.night, 0.2), 6),
        circ(703, 484, 17, mix(k.apricot, k.plum, 0.3)),
        circ(1177, 484, 17, mix(k.apricot, k.plum, 0.3)),
    ]


def _stand(S):
    """The new board on its stand, bright; the old one on the floor with a begonia on it."""
    k = S.k
    iron = mix(k.night, k.plum, 0.4)
    o = [ell(930, 716, 190, 16, k.night, 'opacity=".3"'), line("M930 560 V690 M850 712 L930 650 L1010 712", iron, 14)]
    o += [S.glow(930, 440, 250, 0.4), board(S, 930, 430, 0.74, mix(k.apricot, k.plum, 0.3), mix(k.apricot, WHITE, 0.2))]
    oak = mix(mix(k.apricot, k.plum, 0.5), k.night, 0.16)
    o += [S.split("M770 690 H1010 L1040 728 H740 Z", oak, 930, 0.3), rect(740, 728, 300, 14, mix(oak, k.night, 0.4), 3)] + [
        poly([(x, 700), (x + 54, 700), (x + 58, 716), (x - 4, 716)], k.night) for x in (800, 880, 960)
    ]
    pot = S.split("M790 640 H860 L850 702 H800 Z", mix(k.coral, k.plum, 0.3), 832, 0.34) + rect(
        784, 632, 82, 16, mix(k.coral, k.plum, 0.2), 4
    )
    leaves = "".join(
        ell(x, y, 30, 18, mix(k.mint, k.night, t))
        for x, y, t in ((792, 614, 0.3), (858, 612, 0.4), (824, 596, 0.16), (840, 624, 0.24))
    )
    flowers = "".join(
        circ(x, y, 12, mix(k.coral, k.rose, 0.4)) + circ(x, y, 4, k.apricot) for x, y in ((804, 582), (838, 566), (866, 590))
    )
    return [*o, pot, leaves, flowers]
