"""Water and Drains, 09:20: marble, a fountain that is dry for your safety, and four buckets which make a chord."""

import itertools

from game.art.places.base import WHITE, Hand
from game.art.places.wet import falling, grey, near_pane, pane_spot, shine, slate, wet
from game.art.svg import arch, arch_d, circ, ell, line, mix, path, poly, rect

FLOOR = 600
FOUNTAIN = (660, 560)
BUCKETS = ((330, 690, 1.0), (494, 756, 1.2), (884, 770, 1.25), (1066, 680, 0.95))
"""Where each bucket stands, and how large it is."""
WINDOWS = (260, 620, 980)


def water_office(drain):
    """A dry basin in the middle of a room that drips; the buckets stand round it as if it had been they who were meant."""
    S = Hand("water-office", "marble", drain)
    S.layer("outside", 0.03, S.sky(640), falling(S, 21, (200, 40, 1000, 520), 90, 70, 0.5, 0.05))
    S.layer("wall", 0.16, *_wall(S))
    S.layer("floor", 0.24, *_floor(S))
    S.layer("window", 0.3, *_hatch(S))
    S.front("".join(_sill(S)), 1196, 684, 608, 396)
    S.layer("fountain", 0.4, *_fountain(S))
    S.layer("buckets", 0.58, *(_bucket(S, i) for i in range(4)))
    S.layer("lamp", 0.8, *_lamp(S))
    S.layer("pane", 0.95, near_pane(S, 8))
    spots = {f"bucket-{i + 1}": (x, y - 86 * s, 30 * s, 560 - 60 * i) for i, (x, y, s) in enumerate(BUCKETS)}
    return S.place(
        "Water and Drains",
        "09:20",
        (660, 430),
        [(1500, 410, 1.08), (420, 430, 1.0)],
        "the fountain is the one dry thing in the room",
        {
            **spots,
            "pane": pane_spot(),
            "front": (1500, 1080, 0.3),
        },
    )


def _wall(S):
    k = S.k
    stone = mix(mix(k.cream, grey(k), 0.42), k.mint, 0.1)
    holes = [arch_d(x - 110, 84, 220, 420) for x in WINDOWS]
    o = [
        S.hole(
            "M-120 -20 H2040 V660 H-120 Z",
            *holes,
            fill=S.planes((-120, mix(stone, WHITE, 0.15)), (1180, stone), (1240, S.dark(stone, 0.34))),
        )
    ]
    for x in WINDOWS:
        o += [
            line(arch_d(x - 110, 84, 220, 420).replace(" Z", ""), mix(stone, WHITE, 0.5), 18),
            line(f"M{x} 84 V504 M{x - 110} 300 H{x + 110}", slate(k, 0.2), 7),
            rect(x - 132, 500, 264, 22, mix(stone, WHITE, 0.6), 4),
        ]
    for x in (90, 440, 800, 1160):
        o += [
            S.box(x - 34, 60, 68, 560, mix(stone, WHITE, 0.3), 0.56, 0.34),
            rect(x - 50, 60, 100, 26, mix(stone, WHITE, 0.55), 6),
            rect(x - 48, 590, 96, 22, mix(stone, WHITE, 0.5), 4),
        ]
    o += [S.fill(-20, 52, S.dark(stone, 0.5)), S.fill(50, 62, mix(stone, WHITE, 0.4))]
    vein = mix(stone, slate(k), 0.4)
    o.append(
        line(
            "M90 180 q26 60 -8 120 M440 240 q-20 50 10 130 M800 150 q18 80 -10 190 M1160 300 q-24 40 6 110",
            vein,
            2.4,
            'opacity=".6"',
        )
    )
    return o


def _hatch(S):
    """Benno's window: an arch in the dark of the wall, a shelf of pipes in little, and a microphone that he leans past."""
    k = S.k
    x, y = 1270, 130
    inside = S.lin([(0, mix(k.apricot, WHITE, 0.55)), (1, mix(mix(k.mint, k.apricot, 0.4), grey(k), 0.4))])
    o = [
        S.box(x - 60, y + 470, 580, 90, S.dark(mix(k.cream, grey(k), 0.5), 0.34), 0.7, 0.3),
        arch(x, y, 460, 560, mix(k.cream, grey(k, 0.2), 0.3)),
        arch(x + 22, y + 22, 416, 540, inside),
    ]
    pipe = mix(k.mint, slate(k), 0.5)
    o += [
        line(
            f"M{x + 60} {y + 560} V{y + 260} Q{x + 60} {y + 190} {x + 130} {y + 190} H{x + 250} Q{x + 310} {y + 190} {x + 310} {y + 130} V{y + 40}",
            pipe,
            22,
        ),
        circ(x + 196, y + 190, 34, mix(k.apricot, k.ink, 0.15)),
        circ(x + 196, y + 190, 25, k.cream),
        line(f"M{x + 196} {y + 190} l-12 -15", mix(k.coral, k.rose, 0.3), 5),
    ]
    return [*o, *_sill(S), line(f"M{x + 60} {y + 556} v-64 q0 -30 26 -34", slate(k), 7), circ(x + 92, y + 460, 17, slate(k))]


def _sill(S):
    """The brass sill and the stone under it, which Benno leans over."""
    k = S.k
    stone = S.dark(mix(k.cream, grey(k), 0.5), 0.34)
    panels = [rect(x, 752, 220, 120, S.dark(stone, d), 8) for x, d in ((1250, 0.2), (1500, 0.3))]
    return [S.box(1210, 700, 580, 400, stone, 0.7, 0.3), *panels, rect(1198, 686, 604, 28, mix(k.apricot, k.ink, 0.28), 6)]


def _floor(S):
    """Marble squares, wet where the roof has come through."""
    k = S.k
    pale, dim = mix(k.cream, grey(k), 0.5), grey(k, 0.3)
    o = [S.fill(FLOOR, 1100, S.ramp(pale, mix(dim, slate(k), 0.4)))]
    vx, rows = 660, (FLOOR, 632, 676, 738, 826, 950, 1100)
    for j, (y0, y1) in enumerate(itertools.pairwise(rows)):
        w0, w1 = 62 + (y0 - FLOOR) * 0.42, 62 + (y1 - FLOOR) * 0.42
        for i in range(-14, 26):
            if (i + j) % 2 == 0:
                pts = [(vx + i * w0, y0), (vx + (i + 1) * w0, y0), (vx + (i + 1) * w1, y1), (vx + i * w1, y1)]
                if pts[1][0] > -130 and pts[0][0] < 2050:
                    o.append(poly(pts, mix(dim, k.sky, 0.12), 'opacity=".5"'))
    o += [S.beam([(x - 100, FLOOR), (x + 100, FLOOR), (x + 190, 1100), (x - 190, 1100)], 0.4, 0, WHITE) for x in WINDOWS]
    o += [ell(x, y + 6, 120 * s, 22 * s, mix(k.sky, WHITE, 0.7), 'opacity=".45"') for x, y, s in BUCKETS]
    return o


def _fountain(S):
    """A basin on a foot, a fish on a column with its mouth open, a chain round it and a sign."""
    k = S.k
    x, y = FOUNTAIN
    stone = mix(k.cream, WHITE, 0.3)
    o = [
        ell(x, y + 104, 230, 34, S.h.shade, 'opacity=".28"'),
        S.split(
            f"M{x - 190} {y + 96} L{x - 150} {y + 30} H{x + 150} L{x + 190} {y + 96} Z", mix(stone, grey(k), 0.3), x + 30, 0.34
        ),
    ]
    o += [
        S.split(
            f"M{x - 218} {y - 20} C{x - 210} {y + 46} {x - 90} {y + 52} {x} {y + 52} C{x + 90} {y + 52} {x + 210} {y + 46} {x + 218} {y - 20} Z",
            stone,
            x + 40,
            0.36,
        ),
        ell(x, y - 20, 218, 36, mix(stone, grey(k), 0.2)),
        ell(x, y - 16, 196, 27, mix(grey(k, 0.3), k.apricot, 0.16)),
    ]
    o += [
        S.box(x - 26, y - 190, 52, 176, mix(stone, grey(k), 0.2), 0.5, 0.36),
        S.split(f"M{x - 70} {y - 178} C{x - 60} {y - 218} {x + 60} {y - 218} {x + 70} {y - 178} Z", stone, x + 14, 0.36),
    ]
    fish = mix(k.mint, grey(k), 0.3)
    tail = f"M{x + 8} {y - 322} C{x - 8} {y - 366} {x - 62} {y - 372} {x - 76} {y - 352} C{x - 50} {y - 350} {x - 30} {y - 338} {x - 8} {y - 318} Z M{x - 2} {y - 322} C{x + 2} {y - 372} {x + 52} {y - 396} {x + 78} {y - 372} C{x + 50} {y - 364} {x + 30} {y - 344} {x + 18} {y - 318} Z"
    body = f"M{x - 58} {y - 206} C{x - 62} {y - 262} {x - 34} {y - 306} {x - 6} {y - 326} L{x + 16} {y - 322} C{x + 54} {y - 300} {x + 70} {y - 256} {x + 56} {y - 212} C{x + 30} {y - 190} {x - 30} {y - 188} {x - 58} {y - 206} Z"
    o += [
        path(tail, S.dark(fish, 0.3)),
        S.split(body, fish, x + 12, 0.38),
        path(f"M{x + 50} {y - 262} q40 0 46 34 q-24 6 -48 -8 Z", S.dark(fish, 0.4)),
        ell(x - 40, y - 204, 20, 11, mix(k.night, k.mint, 0.3)),
        circ(x - 24, y - 240, 9, k.cream),
        circ(x - 24, y - 240, 5, k.ink),
    ]
    o += [
        line(
            "".join(f"M{x - 6 + i * 22} {y - 252 - j * 22} q10 10 20 0" for i in range(2) for j in range(3)),
            mix(fish, slate(k), 0.4),
            3.4,
        )
    ]
    sign = mix(k.coral, k.rose, 0.12)
    o += [
        line(
            f"M{x - 214} {y - 14} Q{x - 130} {y + 34} {x - 66} {y - 2} M{x + 66} {y - 2} Q{x + 130} {y + 34} {x + 214} {y - 14}",
            mix(k.apricot, k.ink, 0.2),
            6,
            'stroke-dasharray="2 12"',
        )
    ]
    o += [
        S.box(x - 74, y - 26, 148, 62, sign, 0.62, 0.22),
        *(rect(x - 56, y - 8 + i * 15, (96, 112, 60)[i], 7, mix(k.cream, WHITE, 0.4), 3) for i in range(3)),
    ]
    return o


def _bucket(S, i):
    """A zinc bucket with water in it; each holds as much as its note asks for."""
    k = S.k
    x, y, s = BUCKETS[i]
    zinc = mix(grey(k, 0.1), (WHITE, k.sky, k.mint, k.apricot)[i], 0.3)
    d = f"M{x - 62 * s:.1f} {y - 92 * s:.1f} H{x + 62 * s:.1f} L{x + 46 * s:.1f} {y} H{x - 46 * s:.1f} Z"
    o = ell(x + 8 * s, y, 62 * s, 10 * s, S.h.shade, 'opacity=".4"') + S.split(d, zinc, x + 12 * s, 0.42)
    o += line(
        f"M{x - 54 * s:.1f} {y - 44 * s:.1f} Q{x} {y - 34 * s:.1f} {x + 54 * s:.1f} {y - 44 * s:.1f}", S.dark(zinc, 0.4), 4 * s
    )
    o += ell(x, y - 92 * s, 62 * s, 14 * s, mix(zinc, WHITE, 0.5)) + ell(
        x, y - 90 * s, 54 * s, 10 * s, S.dark(mix(k.sky, k.mint, 0.3), 0.2)
    )
    o += line(
        f"M{x - 60 * s:.1f} {y - 92 * s:.1f} C{x - 80 * s:.1f} {y - 30 * s:.1f} {x - 30 * s:.1f} {y - 6 * s:.1f} {x} {y - 18 * s:.1f}",
        slate(k, 0.1),
        4 * s,
    )
    return o + shine(S, x, y, 90 * s, mix(zinc, WHITE, 0.3), 0.3, 70)


def _lamp(S):
    """A brass lamp that hangs, and the stain beside it."""
    k = S.k
    brass = mix(k.apricot, k.ink, 0.14)
    o = [
        S.glow(1090, 196, 170, 0.55, mix(k.apricot, WHITE, 0.4)),
        line("M1090 -20 V150", slate(k), 6),
        S.split("M1034 200 C1034 150 1146 150 1146 200 Z", brass, 1100, 0.34),
        ell(1090, 200, 56, 11, mix(k.cream, WHITE, 0.6)),
    ]
    return [path("M820 -20 q30 40 74 30 q40 -18 66 6 q40 24 70 -36 Z", wet(k, k.apricot, 0.6), 'opacity=".5"'), *o]
