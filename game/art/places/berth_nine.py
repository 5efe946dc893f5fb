"""Berth 9, 13:00: the water-taxi Patience inside, long and low; every single thing in her is tied to some other thing."""

import itertools

from game.art.places.base import WHITE, Hand
from game.art.places.wet import drops, falling, grey, near_pane, pane_spot, slate, wet
from game.art.svg import circ, ell, fmt, line, mix, path, rect

PORTS = ((420, 316, 78), (676, 304, 82), (932, 316, 78))
TABLE = 690
STOVE = (1190, 392)
HUNG = ((330, 150, "mug"), (500, 138, "kettle"), (610, 134, "mug"), (760, 134, "lamp"), (870, 138, "mug"), (1010, 146, "whisk"))
"""What hangs from the beam: where, and what it is."""


def berth_nine(drain):
    """Three round windows at the height of the water, a stove, and over the table a row of things on strings that lean as one."""
    S = Hand("berth-nine", "cabin", drain)
    k = S.k
    S.layer("sea", 0.04, *_sea(S))
    S.layer("far rain", 0.08, falling(S, 71, (300, 220, 760, 180), 46, 34, 0.5))
    S.layer("hull", 0.2, *_hull(S))
    S.layer(
        "floor",
        0.28,
        S.fill(640, 1100, S.ramp(mix(mix(k.apricot, k.plum, 0.55), k.ink, 0.2), mix(k.plum, k.night, 0.4))),
        *(
            line(
                f"M{fmt(676 + (x - 676) * 0.5)} 640 L{fmt(676 + (x - 676) * 1.8)} 1100",
                mix(k.plum, k.night, 0.4),
                3,
                'opacity=".5"',
            )
            for x in range(-600, 2300, 130)
        ),
    )
    S.layer("stove", 0.36, *_stove(S))
    S.layer("hung", 0.46, *_hung(S), loose=True)
    S.layer("beam", 0.5, *_beam(S))
    S.layer("table", 0.62, *_table(S))
    S.front("".join(_table(S)), 990, 688, 1050, 392)
    S.layer("pane", 0.95, near_pane(S, 38, mix(mix(k.apricot, k.plum, 0.5), k.ink, 0.3)))
    return S.place(
        "Berth 9",
        "13:00",
        (690, 400),
        [(1500, 420, 1.08), (420, 440, 1.0)],
        "the stove-pipe has a hat on, and the hat is tied to the kettle",
        {
            "light": (STOVE[0], STOVE[1] + 140, 44),
            "lamp": (760, 232, 30),
            "hung": (676, 150, 60),
            "port": (676, 340, 82),
            "pane": pane_spot(),
            "front": (1515, 1080, 0.62),
        },
        seats={"willem": (1480, 400, 1.06), "pia": (1130, 410, 0.8)},
    )


def _sea(S):
    """The water outside, half-way up each round window; a school boat far off with its lamps on."""
    k = S.k
    o = [S.fill(150, 700, S.lin(S.h.sky)), S.fill(330, 700, S.ramp(mix(k.sky, WHITE, 0.25), grey(k, 0.5)))]
    o += [rect(x, 338 + (x * 7) % 46, 70, 3.4, WHITE, 2, 'opacity=".5"') for x in range(330, 1040, 62)]
    bx, by = 906, 322
    o += [
        path(f"M{bx - 32} {by} H{bx + 38} L{bx + 28} {by + 13} H{bx - 24} Z", mix(k.coral, k.rose, 0.1)),
        rect(bx - 16, by - 14, 36, 15, k.cream, 2),
        *(circ(bx - 8 + i * 10, by - 7, 3, k.apricot) for i in range(3)),
    ]
    return o


def _wood(k, deep=0.0):
    return mix(mix(mix(k.apricot, k.coral, 0.25), k.plum, 0.42), k.night, deep)


def _hull(S):
    """Planks that bend towards the bow, ribs, brass rims, lockers with a cord from each knob to the next."""
    k = S.k
    wood = _wood(k)
    holes = [f"M{x - r} {y} a{r} {r} 0 1 1 {2 * r} 0 a{r} {r} 0 1 1 {-2 * r} 0 Z" for x, y, r in PORTS]
    o = [
        S.hole(
            "M-120 -20 H2040 V700 H-120 Z",
            *holes,
            fill=S.planes((-120, mix(wood, k.apricot, 0.2)), (1120, wood), (1390, S.dark(wood, 0.5))),
        )
    ]
    o += [
        line(f"M-120 {y + 34} C300 {y - 6} 1000 {y - 6} 2040 {y + 40}", S.dark(wood, 0.45), 3, 'opacity=".55"')
        for y in (150, 210, 410, 462)
    ]
    brass = mix(k.apricot, k.cream, 0.08)
    for x, y, r in PORTS:
        o += [
            circ(x, y, r + 9, "none", f'stroke="{S.dark(brass, 0.5)}" stroke-width="24"'),
            circ(x, y, r + 7, "none", f'stroke="{brass}" stroke-width="15"'),
            drops(S, x, (x - 44, y - 50, 88, 96), 9),
        ]
        o += [circ(x + dx * (r + 7), y + dy * (r + 7), 4, S.dark(brass, 0.6)) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))]
    locker = mix(wood, k.cream, 0.14)
    o += [S.box(x, 500, 172, 170, locker, 0.7, 0.3) + circ(x + 86, 540, 9, brass) for x in range(250, 1120, 182)]
    o.append(line("M336 540 " + " ".join(["q91 40 182 0"] * 4), mix(k.cream, k.apricot, 0.4), 4))
    o += [
        S.split(
            f"M{x} -20 C{x + 30} 120 {x + 30} 420 {x} 660 h34 C{x + 64} 420 {x + 64} 120 {x + 34} -20 Z",
            S.dark(wood, 0.3),
            x + 36,
            0.4,
        )
        for x in (180, 1390, 1790)
    ]
    # charts and knots on the wall behind whoever sits at the right
    board = mix(k.cream, k.apricot, 0.2)
    o += [S.box(1452, 130, 310, 330, mix(wood, k.night, 0.3), 0.9, 0.2), rect(1468, 146, 278, 298, board, 4)]
    for i in range(6):
        cx, cy = 1536 + (i % 2) * 142, 200 + (i // 2) * 94
        knot = (
            f"M{cx - 46} {cy} C{cx - 10} {cy - 40} {cx + 30} {cy - 10} {cx} {cy + 10} S{cx - 30} {cy - 24} {cx + 46} {cy}",
            f"M{cx - 46} {cy + 8} H{cx - 10} a16 16 0 1 1 22 -10 H{cx + 46}",
            f"M{cx - 44} {cy - 10} q44 40 88 0 M{cx - 44} {cy + 12} q44 -40 88 0",
        )[i % 3]
        o += [
            line(knot, S.dark(mix(k.apricot, k.ink, 0.2), 0.2), 9),
            line(knot, mix(k.cream, k.apricot, 0.6), 5),
            rect(cx - 24, cy + 28, 48, 4, wet(k, k.ink, 0.4), 2),
        ]
    return o


def _stove(S):
    """The stove with its door ajar; its pipe goes up and out, and wears a hat."""
    k = S.k
    x, y = STOVE
    iron, brass = mix(k.ink, k.plum, 0.3), mix(k.apricot, k.cream, 0.1)
    o = [
        S.glow(x, y + 150, 330, 0.75, k.coral),
        S.box(x - 21, -20, 42, y + 60, iron, 0.5, 0.4),
        rect(x - 27, 150, 54, 14, brass, 5),
        rect(x - 27, y - 40, 54, 14, brass, 5),
    ]
    o += [
        ell(x, y + 256, 120, 14, S.h.shade, 'opacity=".5"'),
        S.split(
            f"M{x - 96} {y + 244} V{y + 46} Q{x - 96} {y} {x - 50} {y} H{x + 50} Q{x + 96} {y} {x + 96} {y + 46} V{y + 244} Z",
            iron,
            x + 30,
            0.42,
        ),
        rect(x - 108, y - 10, 216, 20, mix(iron, WHITE, 0.12), 8),
    ]
    o += [
        rect(
            x - 62,
            y + 78,
            124,
            108,
            S.lin([(0, mix(k.apricot, WHITE, 0.3)), (0.5, mix(k.coral, k.apricot, 0.4)), (1, mix(k.coral, k.rose, 0.3))]),
            12,
        ),
        path(
            f"M{x - 44} {y + 184} C{x - 50} {y + 130} {x - 16} {y + 140} {x - 14} {y + 100} C{x + 14} {y + 128} {x + 12} {y + 140} {x + 24} {y + 122} C{x + 46} {y + 150} {x + 44} {y + 170} {x + 40} {y + 184} Z",
            mix(k.apricot, WHITE, 0.5),
        ),
    ]
    o += [
        line(f"M{x - 30} {y + 78} v108 M{x} {y + 78} v108 M{x + 30} {y + 78} v108", iron, 7),
        rect(x - 80, y + 244, 24, 20, iron),
        rect(x + 56, y + 244, 24, 20, iron),
    ]
    hat = mix(k.sky, k.ink, 0.2)
    o += [
        S.split(f"M{x - 52} 120 C{x - 50} 58 {x + 50} 58 {x + 52} 120 Z", hat, x + 8, 0.4),
        S.split(f"M{x - 84} 122 Q{x} 98 {x + 84} 122 Q{x} 140 {x - 84} 122 Z", mix(hat, WHITE, 0.1), x + 8, 0.4),
        line(f"M{x - 74} 126 C{x - 190} 210 {x - 420} 210 {x - 640} 150", mix(k.cream, k.apricot, 0.4), 3.4),
    ]
    o += [
        S.split(
            f"M{x - 44} {y - 12} C{x - 54} {y - 72} {x + 44} {y - 72} {x + 36} {y - 12} Z", mix(k.coral, k.rose, 0.1), x + 6, 0.34
        ),
        line(f"M{x - 30} {y - 52} C{x - 26} {y - 96} {x + 22} {y - 96} {x + 20} {y - 54}", iron, 6),
        line(f"M{x + 34} {y - 34} q22 -6 26 -26", mix(k.coral, k.rose, 0.2), 11),
    ]
    return o


def _hung(S):
    """Mugs, a kettle, a whisk, a lamp: each on its own string, and a longer string from each to the next."""
    k = S.k
    cord, o = mix(k.cream, k.apricot, 0.35), []
    ends = []
    for i, (x, y, kind) in enumerate(HUNG):
        low = y + 74 + 14 * (i % 3)
        o.append(line(f"M{x} {y - 40} V{low - 20}", cord, 3.4))
        ends.append((x, low - 18))
        c = (mix(k.sky, WHITE, 0.2), mix(k.apricot, k.cream, 0.2), mix(k.mint, WHITE, 0.15), k.cream, mix(k.lilac, k.sky, 0.4))[
            i % 5
        ]
        if kind == "mug":
            o += [
                S.split(f"M{x - 22} {low - 10} H{x + 22} L{x + 18} {low + 38} H{x - 18} Z", c, x + 4, 0.34),
                line(f"M{x + 20} {low} q20 4 16 20 q-4 12 -18 8", c, 6),
                rect(x - 22, low + 4, 44, 6, mix(c, WHITE, 0.5)),
            ]
        elif kind == "kettle":
            o += [
                S.split(
                    f"M{x - 40} {low + 44} C{x - 46} {low - 6} {x + 46} {low - 6} {x + 40} {low + 44} Z",
                    mix(grey(k), WHITE, 0.2),
                    x + 8,
                    0.4,
                ),
                line(
                    f"M{x - 26} {low + 4} C{x - 22} {low - 34} {x + 22} {low - 34} {x + 26} {low + 4} M{x + 36} {low + 26} q18 -6 22 -22",
                    slate(k),
                    6,
                ),
            ]
        elif kind == "lamp":
            o += [
                S.glow(x, low + 28, 190, 0.8, mix(k.apricot, WHITE, 0.3)),
                S.box(x - 24, low - 6, 48, 10, mix(k.apricot, k.ink, 0.2), 0.6, 0.3),
                rect(x - 18, low + 4, 36, 46, mix(k.apricot, WHITE, 0.6), 12),
                S.box(x - 26, low + 50, 52, 12, mix(k.apricot, k.ink, 0.2), 0.6, 0.3),
            ]
        else:
            o += [
                rect(x - 5, low - 18, 10, 34, _wood(k, 0.2), 4),
                *(ell(x, low + 46, r, 34, "none", f'stroke="{slate(k, 0.4)}" stroke-width="3"') for r in (6, 13, 20)),
            ]
    o.append(
        line(
            f"M{ends[0][0]} {ends[0][1]} "
            + " ".join(
                f"Q{fmt((a[0] + b[0]) / 2)} {fmt(max(a[1], b[1]) + 44)} {b[0]} {b[1]}" for a, b in itertools.pairwise(ends)
            ),
            cord,
            3,
        )
    )
    return o


def _beam(S):
    """The low deckhead and its beam, with a cleat for every string."""
    k = S.k
    wood = _wood(k, 0.25)
    o = [
        path("M-120 -20 H2040 V86 C1400 46 520 46 -120 92 Z", S.ramp(S.dark(wood, 0.5), wood)),
        S.split("M-120 92 C520 46 1400 46 2040 86 V116 C1400 76 520 76 -120 122 Z", mix(wood, k.apricot, 0.18), 1380, 0.4),
    ]
    o += [rect(x - 16, 92, 32, 9, mix(k.apricot, k.cream, 0.1), 4) for x, *_ in HUNG]
    return o


def _table(S):
    """The table: a rope round its edge, a mug, a spelling list held by a stone, a tin; knots between them."""
    k = S.k
    top = mix(_wood(k), k.cream, 0.2)
    cord = mix(k.cream, k.apricot, 0.35)
    o = [
        S.fill(TABLE, TABLE + 48, S.ramp(mix(top, k.cream, 0.3), top)),
        S.fill(TABLE + 46, TABLE + 66, S.dark(top, 0.5)),
        S.fill(TABLE + 64, 1100, S.ramp(S.dark(top, 0.8), mix(k.night, k.plum, 0.3))),
    ]
    o += [
        line(f"M-120 {TABLE + 57} " + "q15 9 30 0 " * 72, cord, 7),
        line(f"M-120 {TABLE + 57} " + "q15 9 30 0 " * 72, S.dark(cord, 0.3), 1.6),
    ]
    o += [
        S.split(f"M400 {TABLE + 6} l26 -16 h150 l20 16 Z", mix(k.cream, WHITE, 0.4), 540, 0.12),
        *(rect(440, TABLE - 5 + i * 4, (96, 70)[i], 2.4, slate(k, 0.2), 1) for i in range(2)),
        S.ball(560, TABLE - 12, 17, mix(grey(k, 0.3), k.plum, 0.2), 0.1, 0.4),
    ]
    o += [
        S.box(686, TABLE - 66, 112, 72, mix(k.sky, k.ink, 0.2), 0.66, 0.34),
        rect(680, TABLE - 76, 124, 16, mix(k.sky, WHITE, 0.2), 5),
        circ(742, TABLE - 30, 19, mix(k.apricot, k.cream, 0.2)),
    ]
    o += [
        S.split(f"M910 {TABLE - 48} h54 l-5 54 h-44 Z", mix(k.coral, k.rose, 0.05), 944, 0.3),
        line(f"M962 {TABLE - 36} q24 2 20 20 q-4 14 -22 10", mix(k.coral, k.rose, 0.05), 7),
    ]
    return [
        *o,
        line(
            f"M560 {TABLE - 10} Q640 {TABLE + 22} 690 {TABLE - 20} M798 {TABLE - 20} Q860 {TABLE + 26} 914 {TABLE - 24} M984 {TABLE - 22} Q1040 {TABLE + 20} 1100 {TABLE + 50}",
            cord,
            3.6,
        ),
    ]
