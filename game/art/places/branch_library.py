"""The branch library of Terrace Four, 10:10: green lamps, steam off coats, and a drawer of paper cards that is out."""

import random

from game.art.places.base import WHITE, Hand
from game.art.places.wet import falling, grey, near_pane, pane_spot, slate, wet
from game.art.svg import arch_d, circ, ell, group, line, mix, poly, rect

FLOOR = 640
CABINET = (640, 300, 430, 360)
DRAWER = (2, 1)
"""Column and row of the drawer that is out."""
LAMPS = ((296, 612), (1180, 596))


def branch_library(drain):
    """A cabinet of forty small drawers, one of which is a forearm long; shelves keep quiet round it."""
    S = Hand("branch-library", "green-lamps", drain)
    k = S.k
    S.layer("outside", 0.03, S.sky(700), falling(S, 31, (1180, 20, 700, 640), 80, 80, 0.5, 0.05))
    S.layer("shelves", 0.16, *_shelves(S))
    S.layer(
        "floor",
        0.26,
        S.fill(FLOOR, 1100, S.ramp(mix(mix(k.mint, k.ink, 0.55), k.apricot, 0.2), mix(k.ink, k.mint, 0.25))),
        S.beam([(1290, FLOOR), (1700, FLOOR), (1560, 1100), (700, 1100)], 0.3, 0, mix(k.sky, WHITE, 0.7)),
    )
    S.layer("coats", 0.36, *_coats(S))
    S.layer("cabinet", 0.44, *_cabinet(S))
    S.layer("table", 0.62, *_table(S))
    S.front("".join(_table(S)), 1290, 698, 750, 382)
    S.layer("pane", 0.95, near_pane(S, 14))
    return S.place(
        "Branch library, Terrace Four",
        "10:10",
        (855, 430),
        [(1500, 410, 1.06), (420, 440, 1.0)],
        "one book’s width of dark on a full shelf, and a card stands in it",
        {
            "lamp": (LAMPS[0][0], LAMPS[0][1] - 110, 44),
            "lamp-2": (LAMPS[1][0], LAMPS[1][1] - 110, 40),
            "steam": (430, 330, 40),
            "steam-2": (540, 340, 40),
            "pane": pane_spot(),
            "front": (1665, 1080, 0.62),
        },
    )


def _shelves(S):
    """Cases of books up to the ceiling, with a tall window between them; one book is out."""
    k, R = S.k, random.Random(77)
    wood = mix(mix(k.ink, k.apricot, 0.34), k.mint, 0.18)
    window = arch_d(1290, 60, 420, 620)
    o = [
        S.hole(
            "M-120 -20 H2040 V700 H-120 Z",
            window,
            fill=S.planes((-120, S.dark(wood, 0.3)), (1240, wood), (1760, S.dark(wood, 0.42))),
        )
    ]
    inks = [
        mix(c, wood, m)
        for c, m in (
            (k.mint, 0.35),
            (k.sky, 0.4),
            (k.cream, 0.4),
            (k.apricot, 0.45),
            (k.lilac, 0.5),
            (k.ink, 0.2),
            (k.mint, 0.55),
            (k.plum, 0.4),
        )
    ]
    for y in (40, 160, 280, 400, 520):
        for x0, x1 in ((-110, 262), (300, 622), (660, 940), (978, 1226), (1790, 2030)):
            o.append(rect(x0, y, x1 - x0, 108, S.dark(wood, 0.75)))
            x = x0 + 6
            while x < x1 - 26:
                w, h = R.uniform(14, 30), R.uniform(70, 98)
                gap = y == 160 and 760 < x < 786
                if gap:
                    o.append(rect(x + 4, y + 50, 18, 58, k.cream, 2) + rect(x + 8, y + 58, 10, 4, k.coral))
                    x += 34
                    continue
                c = R.choice(inks)
                o.append(
                    S.box(x, y + 108 - h, w - 2, h, c, 0.6, 0.3) + rect(x + 2, y + 108 - h + 14, w - 6, 5, mix(c, WHITE, 0.35))
                )
                x += w
            o.append(rect(x0 - 8, y + 106, x1 - x0 + 16, 12, mix(wood, WHITE, 0.12)))
    o += [
        line(window.replace(" Z", ""), mix(wood, WHITE, 0.2), 20),
        line("M1500 60 V680 M1290 300 H1710 M1290 500 H1710", mix(wood, WHITE, 0.1), 9),
    ]
    return o


def _coats(S):
    """Coats on pegs, wet and warm; a coral scarf has fallen half out of a sleeve."""
    k = S.k
    o = [rect(316, 246, 296, 22, mix(k.apricot, k.ink, 0.45), 6)]
    for i, (x, c, w) in enumerate(
        ((360, wet(k, k.sky, 0.2), 52), (448, mix(k.ink, k.sky, 0.3), 60), (548, wet(k, k.apricot, 0.45), 54))
    ):
        y = 268
        o += [
            line(f"M{x} {y - 12} v22", mix(k.apricot, k.cream, 0.2), 8),
            S.split(
                f"M{x - 14} {y + 4} C{x - w} {y + 30} {x - w - 6} {y + 200} {x - w + 2} {y + 300} H{x + w - 4} C{x + w + 6} {y + 200} {x + w} {y + 30} {x + 14} {y + 4} Z",
                c,
                x + 10,
                0.36,
            ),
            line(f"M{x} {y + 20} V{y + 296}", S.dark(c, 0.4), 3),
        ]
        if i == 1:
            o.append(S.split(f"M{x - 46} {y + 130} q16 -14 30 0 V{y + 262} h-24 Z", mix(k.coral, k.rose, 0.1), x - 26, 0.26))
        o.append(ell(x, FLOOR - 6, w + 16, 9, mix(k.sky, WHITE, 0.5), 'opacity=".3"'))
    return o


def _cabinet(S):
    """The drawers of cards, with brass frames; one is out, and its cards stand like a hedge."""
    k = S.k
    x, y, w, h = CABINET
    oak = mix(mix(k.apricot, k.ink, 0.34), k.coral, 0.1)
    o = [
        ell(x + w / 2, y + h + 2, w * 0.56, 16, S.h.shade, 'opacity=".5"'),
        S.box(x, y, w, h, oak, 0.7, 0.34),
        rect(x - 16, y - 22, w + 32, 26, mix(oak, WHITE, 0.16), 4),
    ]
    for c in range(5):
        for r in range(5):
            dx, dy = x + 16 + c * 81, y + 16 + r * 68
            out = (c, r) == DRAWER
            o += [rect(dx, dy, 74, 60, S.dark(oak, 0.85) if out else mix(oak, WHITE, 0.08), 4)]
            if not out:
                o += [
                    rect(dx + 18, dy + 11, 38, 18, mix(k.cream, oak, 0.15), 2),
                    circ(dx + 37, dy + 44, 7, mix(k.apricot, k.cream, 0.1)),
                ]
    dx, dy = x + 16 + DRAWER[0] * 81, y + 16 + DRAWER[1] * 68
    cards = "".join(
        rect(
            dx - 22 + i * 0.6,
            dy + 14 + i * 6,
            118 - i * 1.2 + i * 2,
            26,
            mix(k.cream, (WHITE, k.apricot, k.cream)[i % 3], 0.3),
            3,
        )
        for i in range(9)
    )
    o += [poly([(dx, dy + 6), (dx + 74, dy + 6), (dx + 104, dy + 92), (dx - 30, dy + 92)], S.dark(oak, 0.6)), cards]
    o += [
        S.box(dx - 34, dy + 70, 142, 66, mix(oak, WHITE, 0.14), 0.7, 0.3),
        rect(dx + 8, dy + 84, 58, 22, k.cream, 2),
        circ(dx + 37, dy + 120, 9, k.apricot),
        group(rect(-20, -26, 40, 44, mix(k.cream, WHITE, 0.5), 3), f'transform="translate({dx + 34},{dy + 10}) rotate(7)"'),
    ]
    return o


def _table(S):
    """A long reading table across the front, its lamps, an open book with nobody at it."""
    k = S.k
    top = mix(mix(k.apricot, k.ink, 0.5), k.mint, 0.2)
    o = [
        S.fill(700, 742, S.ramp(mix(top, WHITE, 0.2), top)),
        S.fill(740, 760, S.dark(top, 0.5)),
        S.fill(758, 1100, S.lin([(0, S.dark(top, 0.8)), (1, mix(k.night, k.mint, 0.1))])),
    ]
    for x, y in ((LAMPS[0][0], 712), (LAMPS[1][0], 712)):
        o += [
            S.glow(x, y - 74, 230, 0.62, mix(k.apricot, WHITE, 0.35)),
            ell(x, y + 4, 130, 14, mix(k.apricot, WHITE, 0.6), 'opacity=".5"'),
            rect(x - 46, y - 4, 92, 12, mix(k.apricot, k.ink, 0.3), 6),
            rect(x - 5, y - 92, 10, 92, mix(k.apricot, k.ink, 0.2)),
        ]
        o += [
            S.split(
                f"M{x - 96} {y - 88} C{x - 88} {y - 140} {x + 88} {y - 140} {x + 96} {y - 88} Z",
                mix(k.mint, k.ink, 0.08),
                x + 24,
                0.34,
            ),
            rect(x - 96, y - 92, 192, 9, mix(k.cream, k.apricot, 0.4), 4),
            circ(x, y - 132, 8, k.apricot),
        ]
    o += [
        S.split(
            "M660 722 C700 700 740 704 762 716 C784 704 826 700 866 722 L872 736 H654 Z", mix(k.cream, grey(k), 0.12), 764, 0.2
        ),
        line("M684 722 q34 -12 66 0 M780 722 q34 -12 66 0", slate(k, 0.3), 3, 'opacity=".5"'),
    ]
    return [*o, *(_chair(S, x) for x in (480, 940))]


def _chair(S, x):
    """The back of a reading chair, pushed in."""
    k = S.k
    wood = mix(mix(k.apricot, k.ink, 0.55), k.mint, 0.15)
    bars = "".join(rect(x - 62 + i * 31, 856, 12, 180, S.dark(wood, 0.4), 5) for i in range(5))
    return bars + S.split(
        f"M{x - 96} 1100 V850 Q{x - 96} 812 {x} 806 Q{x + 96} 812 {x + 96} 850 V1100 H{x + 76} V872 Q{x} 836 {x - 76} 872 V1100 Z",
        wood,
        x + 30,
        0.4,
    )
