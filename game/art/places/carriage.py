"""The corridor of the night train: its end under the blue lamp, where the urn is, and two folding seats under a black window."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.train_parts import LEFT, RIGHT, envelope, floor, lamp, near_edge, panels, sepia
from game.art.svg import circ, ell, line, mix, path, poly, rect

MOUTH = 78
"""Radius of the urn's mouth: that of the empty ring in the corner."""


def corridor_end(drain, light=""):
    """The end of the corridor at ten past ten; at `night`, in the small hours, nobody is on the stool and the lamp is the only blue."""
    S = Hand("corridor-end", "blue-lamp", drain)
    k, late = S.k, light == "night"
    wall = mix(mix(k.plum, k.sky, 0.28), k.night, 0.56 if late else 0.34)
    o = [
        S.fill(
            -20,
            720,
            S.planes(
                (LEFT, mix(wall, k.night, 0.3)), (240, wall), (1260, mix(wall, k.night, 0.24)), (1640, mix(wall, k.night, 0.4))
            ),
        ),
        panels(S, 60, 700, wall, (250, 470), 0.03),
        panels(S, 60, 700, wall, (1270, 1500, 1630), 0.03),
    ]
    S.layer("wall", 0.1, *o)
    S.layer(
        "window",
        0.16,
        rect(-60, 90, 250, 330, mix(wall, k.lilac, 0.2), 34),
        rect(-48, 102, 226, 306, k.night, 26),
        line("M-48 300 H178", mix(k.night, k.sky, 0.3), 3),
    )
    S.layer("door", 0.25, *_door(S, wall))
    blue = mix(k.sky, WHITE, 0.45)
    S.layer(
        "lamp",
        0.3,
        S.glow(700, 92, 620, 0.62 if late else 0.5, mix(k.sky, WHITE, 0.2)),
        rect(640, 36, 120, 22, mix(wall, k.night, 0.5), 6),
        S.split("M646 58 H754 L738 112 H662 Z", blue, 712, 0.2),
        S.beam([(650, 112), (750, 112), (1120, 760), (300, 760)], 0.2, 0.02, blue),
    )
    S.layer(
        "floor",
        0.35,
        floor(S, 700, mix(wall, k.sky, 0.14), mix(k.night, k.plum, 0.22)),
        rect(LEFT, 690, RIGHT - LEFT, 16, mix(wall, k.lilac, 0.22)),
        ell(700, 800, 560, 66, blue, 'opacity=".10"'),
    )
    S.layer("urn", 0.5, *_urn(S, late))
    S.layer("stool", 0.6, *_stool(S, late))
    S.layer("doorframe", 0.96, near_edge(S, -130, 66, mix(k.night, k.plum, 0.16), mix(k.sky, k.night, 0.35)))
    return S.place(
        "The end of the corridor",
        "03:40" if late else "22:05",
        (720, 380),
        [(1490, 440, 0.98), (420, 420, 1.02)],
        "the urn is as tall as whoever keeps it",
        {"lamp": (700, 92, 60), "steam": (720, 196, 40), "tap": (1080, 560, 8)},
        dark=True,
    )


def _door(S, wall):
    """The door that everybody goes to, with a tap on it, and three coats of paint."""
    k = S.k
    x, y, w, h = 950, 130, 262, 566
    leaf = mix(wall, k.mint, 0.28)
    o = [
        rect(x - 16, y - 16, w + 32, h + 16, mix(wall, k.lilac, 0.2), 8),
        S.box(x, y, w, h, leaf, 0.62, 0.34),
        rect(x + 24, y + 300, w - 48, 220, mix(leaf, k.night, 0.14), 8),
    ]
    o += [
        circ(x + w / 2, y + 150, 74, mix(k.cream, wall, 0.22)),
        rect(x + w - 42, y + 290, 22, 56, mix(k.apricot, k.plum, 0.3), 8),
    ]
    cx, cy, ink = x + w / 2, y + 150, mix(k.ink, k.night, 0.4)
    tap = f"M{cx - 46} {cy - 6} H{cx - 4} V{cy - 20} H{cx - 22} V{cy - 32} H{cx + 30} V{cy - 20} H{cx + 12} V{cy - 6} Q{cx + 44} {cy - 4} {cx + 44} {cy + 24} H{cx + 22} Q{cx + 22} {cy + 12} {cx + 8} {cy + 12} H{cx - 46} Z"
    return [*o, path(tap, ink), ell(cx + 33, cy + 44, 7, 11, mix(k.sky, ink, 0.3))]


def _urn(S, late):
    """The urn: a lid, a round mouth that is open and empty, a belly, a tap, four feet; shelves of glasses beside it."""
    k = S.k
    steel = mix(mix(k.sky, k.cream, 0.46), k.plum, 0.28)
    x, top = 720, 196
    o = [ell(x, 716, 180, 16, k.night, 'opacity=".5"')]
    o += [rect(x + d, 660, 22, 56, mix(steel, k.night, 0.5), 6) for d in (-112, 90)]
    o.append(
        S.split(
            f"M{x - 136} 664 V300 C{x - 136} 236 {x - 96} 214 {x - 78} {top} H{x + 78} C{x + 96} 214 {x + 136} 236 {x + 136} 300 V664 Z",
            steel,
            x + 44,
            0.44,
        )
    )
    o += [rect(x - 144, y, 288, 13, mix(steel, k.night, 0.34), 6) for y in (312, 640)] + [
        rect(x - 108, 330, 16, 300, mix(steel, WHITE, 0.5), 8, 'opacity=".6"')
    ]
    o += [
        circ(x, 452, MOUTH + 12, mix(steel, k.night, 0.3)),
        circ(x, 452, MOUTH, k.night),
        line(f"M{x - MOUTH + 6} 452 A{MOUTH - 6} {MOUTH - 6} 0 0 1 {x} {452 - MOUTH + 6}", mix(k.sky, WHITE, 0.5), 5),
    ]
    o += [
        path(f"M{x - 80} {top} C{x - 70} {top - 40} {x + 70} {top - 40} {x + 80} {top} Z", mix(steel, k.night, 0.2)),
        circ(x, top - 40, 14, mix(k.apricot, k.plum, 0.4)),
    ]
    o += [
        rect(x - 26, 574, 52, 16, mix(k.apricot, k.plum, 0.3), 6),
        rect(x - 8, 588, 16, 30, mix(k.apricot, k.plum, 0.3), 5),
        line(f"M{x} 574 V556 M{x - 16} 556 H{x + 16}", mix(k.apricot, k.plum, 0.2), 8),
    ]
    shelf = [rect(500, y, 66, 8, mix(k.apricot, k.plum, 0.5)) for y in (420, 520)]
    for y in (420, 520):
        shelf += [
            poly(
                [(508 + i * 26, y - 34), (528 + i * 26, y - 34), (525 + i * 26, y), (511 + i * 26, y)],
                mix(k.apricot, k.coral, 0.4),
                'opacity=".75"',
            )
            for i in range(2)
        ]
    return [*o, *shelf] + ([] if not late else [S.glow(x, 452, 200, 0.3, mix(k.sky, WHITE, 0.4))])


def _stool(S, late):
    """Her stool; when she is away, a slate on it, and the file on the shelf where she can see it."""
    k = S.k
    wood = mix(sepia(k, 0.4), k.sky, 0.14)
    o = [
        line("M1330 640 L1304 792 M1440 640 L1466 792 M1312 740 H1458", mix(wood, k.night, 0.34), 12),
        S.split("M1300 622 H1470 Q1480 650 1460 656 H1310 Q1290 650 1300 622 Z", wood, 1400, 0.36),
    ]
    if late:
        o += [rect(1310, 506, 150, 112, mix(wood, k.night, 0.2), 6), rect(1322, 518, 126, 88, mix(k.night, k.ink, 0.5), 3)]
        o += [line("M1342 548 h30 m14 0 h44 M1350 580 h18 m12 0 h34", mix(k.cream, k.sky, 0.3), 5)]
        o.append(envelope(k, 1010, 742, 0.95, -5))
    return o


def folding_seats(drain):
    """The corridor at eleven: a long black window with lights going by, a brass rail, two seats let down, two glasses of tea."""
    S = Hand("folding-seats", "sleeper", drain)
    k = S.k
    wall = mix(sepia(k, 0.38), k.plum, 0.38)
    brass = mix(k.apricot, k.plum, 0.28)
    pane = "M120 60 H1780 Q1820 60 1820 100 V430 Q1820 470 1780 470 H120 Q80 470 80 430 V100 Q80 60 120 60 Z"
    night = S.lin([(0, mix(k.night, k.ink, 0.2)), (0.7, mix(k.night, k.plum, 0.35)), (1, mix(k.plum, k.night, 0.4))])
    lights = [
        circ(x, y, r, mix(k.apricot, WHITE, 0.45), f'opacity="{a}"')
        for x, y, r, a in (
            (360, 330, 4, 0.9),
            (418, 326, 3, 0.8),
            (980, 318, 5, 0.95),
            (1034, 322, 3, 0.7),
            (1350, 334, 4, 0.8),
            (1600, 326, 3, 0.6),
        )
    ]
    streak = [
        rect(x, y, w, 2.6, mix(k.apricot, WHITE, 0.4), 1.3, f'opacity="{a}"')
        for x, y, w, a in ((300, 331, 60, 0.4), (900, 319, 84, 0.45), (1290, 335, 60, 0.35))
    ]
    S.layer(
        "night",
        0.03,
        S.fill(-20, 1100, mix(k.night, k.plum, 0.3)),
        S.fill(-20, 520, night),
        rect(LEFT, 344, RIGHT - LEFT, 130, mix(k.night, k.plum, 0.16)),
    )
    S.layer("lights", 0.03, *lights, *streak, loose=True)
    o = [
        S.hole(
            sheet(-20, 760), pane, fill=S.planes((LEFT, mix(wall, k.night, 0.24)), (200, wall), (1420, mix(wall, k.night, 0.26)))
        ),
        line(pane, brass, 14),
    ]
    o += [rect(x, 66, 16, 400, mix(wall, k.night, 0.2)) for x in (640, 1240)] + [
        panels(S, 500, 750, wall, (60, 420, 780, 1140, 1500, 1860), 0.1)
    ]
    o += [rect(LEFT, 246, RIGHT - LEFT, 12, brass, 6)] + [circ(x, 252, 12, mix(brass, k.night, 0.2)) for x in (648, 1248)]
    reflect = poly([(560, 66), (700, 66), (560, 464), (420, 464)], WHITE, 'opacity=".05"') + poly(
        [(1300, 66), (1346, 66), (1206, 464), (1160, 464)], WHITE, 'opacity=".05"'
    )
    S.layer("wall", 0.25, *o, reflect)
    S.layer(
        "floor",
        0.35,
        floor(S, 750, mix(wall, k.night, 0.2), mix(k.night, k.plum, 0.24)),
        rect(LEFT, 742, RIGHT - LEFT, 14, mix(brass, k.night, 0.4)),
        poly([(520, 756), (1400, 756), (1640, 1100), (280, 1100)], mix(k.rose, k.plum, 0.5), 'opacity=".32"'),
    )
    seats = []
    for x in (640, 1120):
        seats += [
            S.split(f"M{x} 520 H{x + 150} V600 H{x} Z", mix(mix(k.rose, k.plum, 0.5), k.night, 0.14), x + 90, 0.34),
            S.split(
                f"M{x - 10} 640 H{x + 160} L{x + 176} 676 H{x - 26} Z",
                mix(mix(k.rose, k.plum, 0.42), k.apricot, 0.1),
                x + 100,
                0.34,
            ),
            line(f"M{x + 10} 676 L{x + 34} 742 M{x + 140} 676 L{x + 116} 742", mix(brass, k.night, 0.4), 9),
        ]
    S.layer("seats", 0.45, *seats)
    ledge = [
        S.box(820, 556, 270, 20, mix(brass, k.apricot, 0.3), 0.6, 0.3),
        line("M850 576 L900 640 M1060 576 L1010 640", mix(brass, k.night, 0.3), 8),
        S.glow(955, 520, 210, 0.55),
    ]
    S.layer("tea", 0.55, *ledge, *(_glass(S, x, 556, side) for x, side in ((890, 1), (1016, -1))), lamp(S, 955, 20, 0.62, 0.42))
    S.layer("edge", 0.96, near_edge(S, 1976, 80, mix(k.night, k.plum, 0.2), mix(brass, k.night, 0.3)))
    return S.place(
        "Two folding seats",
        "23:00",
        (955, 380),
        [(1490, 420, 1.08), (420, 430, 1.02)],
        "one handle points at you",
        {"lamp": (955, 60, 40), "panes": (90, 70, 1720, 390), "steam": (890, 500, 30)},
        dark=True,
    )


def _glass(S, x, y, side):
    """A glass of tea in a holder, whose handle is on the side given."""
    k = S.k
    silver = mix(k.cream, k.plum, 0.34)
    o = line(f"M{x + side * 22} {y - 44} c{side * 34} 0 {side * 34} 38 0 38", silver, 6) + poly(
        [(x - 26, y - 86), (x + 26, y - 86), (x + 22, y), (x - 22, y)], mix(k.apricot, k.coral, 0.5)
    )
    o += rect(x - 26, y - 86, 52, 16, mix(k.cream, k.apricot, 0.3), 2, 'opacity=".7"') + S.split(
        f"M{x - 27} {y - 54} H{x + 27} L{x + 23} {y} H{x - 23} Z", silver, x + 6, 0.4
    )
    return o + "".join(ell(x + d, y - 26, 5, 8, mix(k.coral, k.plum, 0.4)) for d in (-12, 2, 15))
