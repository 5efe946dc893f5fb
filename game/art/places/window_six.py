"""Window 6, the Trades Register, 16:15: one lamp, one stamp, a brass mouth in the wall for the tube, and a folder."""

from game.art.places.base import WHITE, Hand
from game.art.places.wet import capitals, falling, grey, near_pane, pane_spot, slate
from game.art.svg import arch, arch_d, circ, ell, line, mix, path, poly, rect

COUNTER = 700
MOUTH = (560, 420)
LAMP = (900, 280)
SHUT = ((1470, 254, 0.76), (1700, 268, 0.62))
"""Windows 5 and 4, shut."""


def window_six(drain):
    """The last window of a long wall: a lamp makes one round of warmth, and in it is everything that can still be done."""
    S = Hand("window-six", "lamp-six", drain)
    k = S.k
    S.layer("outside", 0.03, S.sky(560), falling(S, 95, (180, 40, 300, 350), 46, 54, 0.4, 0.05))
    S.layer("wall", 0.16, *_wall(S))
    S.layer("floor", 0.22, S.fill(780, 1100, S.ramp(mix(k.ink, k.sky, 0.2), k.night)))
    S.layer("windows", 0.28, *_windows(S))
    S.layer("tube", 0.36, *_tube(S))
    S.layer("lamplight", 0.46, *_light(S))
    S.layer("counter", 0.58, *_counter(S))
    S.layer("things", 0.68, *_things(S))
    S.front("".join((*_counter(S), *_things(S, False))), 760, 580, 680, 500)
    S.layer("pane", 0.95, near_pane(S, 58))
    return S.place(
        "Window 6, Trades Register",
        "16:15",
        (1090, 470),
        [(1480, 410, 1.06), (340, 440, 1.0)],
        "there is one chair, and beside it the four marks of another",
        {
            "lamp": (*LAMP, 52),
            "mouth": (*MOUTH, 62),
            "cone": (LAMP[0], 420, 60),
            "pane": pane_spot(),
            "front": (1100, 1080, 0.62),
        },
        dark=True,
        seats={"ilse": (1150, 400, 0.92), "pia": (760, 530, 0.76)},
    )


def _wall(S):
    """Tiles to the shoulder and plaster over them, in the colour of late; a high window with rain in it."""
    k = S.k
    plaster, tile = mix(mix(k.ink, k.sky, 0.42), k.mint, 0.12), mix(mix(k.mint, k.ink, 0.5), k.sky, 0.2)
    window = arch_d(190, 50, 260, 330)
    o = [
        S.hole(
            "M-120 -20 H2040 V800 H-120 Z",
            window,
            fill=S.planes((-120, mix(plaster, k.night, 0.2)), (330, plaster), (1250, mix(plaster, k.night, 0.3))),
        )
    ]
    o += [
        line(window.replace(" Z", ""), mix(plaster, WHITE, 0.2), 20),
        line("M320 50 V380 M190 220 H450", mix(plaster, WHITE, 0.1), 8),
        rect(170, 380, 300, 20, mix(plaster, WHITE, 0.25), 4),
    ]
    o += [
        S.fill(470, 800, S.planes((-120, mix(tile, k.night, 0.2)), (330, tile), (1250, mix(tile, k.night, 0.32)))),
        S.fill(458, 476, mix(tile, k.cream, 0.35)),
    ]
    o += [
        line(" ".join(f"M-120 {y} H2040" for y in (530, 590, 650, 710)), mix(tile, k.night, 0.35), 2.4, 'opacity=".7"'),
        line(
            " ".join(
                f"M{x + (30 if j % 2 else 0)} {476 + j * 60 - (6 if j else 0)} v58"
                for j in range(4)
                for x in range(-120, 2040, 96)
            ),
            mix(tile, k.night, 0.35),
            2.4,
            'opacity=".7"',
        ),
    ]
    return [*o, S.beam([(200, 390), (440, 390), (760, 800), (320, 800)], 0.16, 0, mix(k.sky, WHITE, 0.6))]


def _windows(S):
    """Two shut windows, and the sixth: an arch in brass, lit."""
    k = S.k
    brass = mix(k.apricot, k.ink, 0.12)
    o = []
    for x, y, s in SHUT:
        w, h = 250 * s, 420 * s
        o += [
            arch(x, y + 60, w, h, mix(brass, k.night, 0.5)),
            arch(x + 12, y + 72, w - 24, h - 24, mix(k.ink, k.night, 0.3)),
            *(rect(x + 12, y + 140 + j * 26 * s, w - 24, 13 * s, mix(slate(k), k.night, 0.3), 2) for j in range(11)),
        ]
    x, y, w, h = 780, 96, 620, 640
    inside = S.lin(
        [
            (0, mix(mix(k.apricot, k.plum, 0.35), k.night, 0.2)),
            (0.5, mix(k.apricot, k.cream, 0.25)),
            (1, mix(mix(k.apricot, k.coral, 0.3), k.plum, 0.2)),
        ]
    )
    o += [
        arch(x - 26, y - 26, w + 52, h + 26, S.dark(brass, 0.5)),
        arch(x - 12, y - 12, w + 24, h + 12, brass),
        arch(x, y, w, h, inside),
    ]
    files = (k.lilac, k.mint, k.cream, k.sky, k.plum, k.apricot, k.lilac, k.mint)
    shelf = mix(mix(k.apricot, k.plum, 0.5), k.ink, 0.3)
    for row, sy in enumerate((372, 500)):
        o.append(rect(x + 30, sy, w - 60, 12, shelf))
        o += [
            S.box(
                x + 44 + i * 44,
                sy - 70 - (i * 13 + row * 9) % 22,
                36,
                70 + (i * 13 + row * 9) % 22,
                mix(files[(i + row * 3) % 8], shelf, 0.45),
                0.6,
                0.3,
            )
            for i in range(12)
            if not (row == 1 and i == 6)
        ]
    o += [
        circ(1090, 70, 44, S.dark(brass, 0.4)),
        circ(1090, 70, 36, k.cream),
        capitals("6", 1072, 46, 48, mix(k.ink, k.sky, 0.2), 13),
    ]
    return o


def _tube(S):
    """The brass mouth, its lip and its flap, and the pipe that goes up to Harbour Dues and back in eleven minutes."""
    k = S.k
    x, y = MOUTH
    brass = mix(k.apricot, k.cream, 0.06)
    o = [
        S.split(f"M{x - 34} -20 h68 V{y - 30} h-68 Z", brass, x + 6, 0.44),
        *(rect(x - 44, ry, 88, 20, mix(brass, WHITE, 0.25), 6) for ry in (70, 230)),
        circ(x, y, 104, S.dark(brass, 0.55)),
        S.ball(x, y, 94, brass, 0.2, 0.4),
        circ(x, y, 66, mix(k.night, k.plum, 0.2)),
    ]
    o += [
        path(f"M{x - 62} {y - 22} A66 66 0 0 1 {x + 62} {y - 22} L{x + 50} {y + 6} H{x - 50} Z", mix(brass, k.ink, 0.24)),
        rect(x - 20, y - 6, 40, 12, mix(brass, WHITE, 0.3), 6),
    ]
    o += [circ(x + dx, y + dy, 6, S.dark(brass, 0.6)) for dx, dy in ((-58, -58), (58, -58), (-58, 58), (58, 58))]
    return o


def _light(S):
    k = S.k
    x, y = LAMP
    return [
        S.glow(x, y + 150, 620, 0.6, mix(k.apricot, k.coral, 0.1)),
        S.beam(
            [(x - 90, y + 20), (x + 90, y + 20), (x + 400, COUNTER), (x - 400, COUNTER)], 0.55, 0.12, mix(k.apricot, WHITE, 0.5)
        ),
    ]


def _counter(S):
    """The counter, worn pale where elbows were, and under it a chair with the marks of another."""
    k = S.k
    x = LAMP[0]
    wood = mix(mix(k.plum, k.apricot, 0.4), k.ink, 0.34)
    o = [
        S.fill(COUNTER, COUNTER + 44, S.ramp(mix(wood, k.apricot, 0.4), wood)),
        ell(x + 60, COUNTER + 22, 470, 20, S.rad([(0, mix(k.apricot, WHITE, 0.5), 0.9), (1, k.apricot, 0)])),
        S.fill(COUNTER + 42, COUNTER + 58, S.dark(wood, 0.6)),
        S.fill(COUNTER + 56, 1100, S.ramp(S.dark(wood, 0.7), mix(k.night, k.ink, 0.3))),
    ]
    chair = mix(mix(k.apricot, k.ink, 0.5), k.coral, 0.1)
    o += [
        S.split(
            "M690 1100 V846 Q690 806 760 806 H880 Q950 806 950 846 V1100 H922 V868 Q922 840 880 840 H760 Q718 840 718 868 V1100 Z",
            chair,
            850,
            0.4,
        ),
        rect(716, 900, 208, 20, S.dark(chair, 0.4), 5),
        *(ell(ex, ey, 16, 5, mix(k.night, wood, 0.6)) for ex, ey in ((1040, 1000), (1190, 1000), (1060, 1060), (1210, 1060))),
    ]
    return o


def _things(S, hung=True):
    """A lamp where it is `hung`, a stamp on its pad, the folder that takes two hands, with the one bright tape."""
    k = S.k
    x, y = LAMP
    brass = mix(k.apricot, k.ink, 0.2)
    lamp = [
        line(f"M{x} -20 V{y - 70}", mix(brass, k.night, 0.3), 7),
        S.split(
            f"M{x - 104} {y + 20} C{x - 100} {y - 76} {x + 100} {y - 76} {x + 104} {y + 20} Z",
            mix(k.mint, k.ink, 0.16),
            x + 26,
            0.36,
        ),
        ell(x, y + 20, 104, 14, mix(k.apricot, WHITE, 0.7)),
    ]
    o = lamp if hung else []
    fx, fy = 850, COUNTER + 12
    edge = mix(k.cream, WHITE, 0.2)
    o += [
        ell(fx + 150, fy + 10, 190, 12, S.h.shade, 'opacity=".45"'),
        S.box(fx, fy - 20, 300, 22, mix(k.lilac, k.plum, 0.3), 0.7, 0.3),
        S.box(fx + 8, fy - 82, 286, 64, edge, 0.7, 0.2),
        *(line(f"M{fx + 10} {fy - 74 + i * 9} h{280 - 16 * (i % 3)}", mix(k.plum, edge, 0.55), 2.4) for i in range(6)),
        S.split(
            f"M{fx - 6} {fy - 84} L{fx + 16} {fy - 112} H{fx + 292} L{fx + 306} {fy - 84} Z",
            mix(k.lilac, WHITE, 0.1),
            fx + 200,
            0.26,
        ),
        path(f"M{fx + 84} {fy - 112} h20 l-6 28 v86 h-20 v-86 Z", mix(k.coral, k.rose, 0.1)),
    ]
    sx = 1296
    o += [
        ell(sx, fy + 6, 62, 10, S.h.shade, 'opacity=".5"'),
        rect(sx - 50, fy - 20, 100, 26, mix(k.ink, k.night, 0.4), 7),
        S.split(
            f"M{sx - 19} {fy - 18} C{sx - 26} {fy - 54} {sx - 11} {fy - 62} {sx - 12} {fy - 82} H{sx + 12} C{sx + 11} {fy - 62} {sx + 26} {fy - 54} {sx + 19} {fy - 18} Z",
            mix(k.apricot, k.plum, 0.4),
            sx + 2,
            0.36,
        ),
        S.ball(sx, fy - 100, 26, mix(k.apricot, k.plum, 0.3), 0.13, 0.36),
    ]
    return [
        *o,
        poly([(1372, fy - 4), (1488, fy - 10), (1510, fy + 8), (1378, fy + 12)], mix(k.cream, grey(k), 0.15)),
        line(f"M1396 {fy + 1} h70", slate(k, 0.2), 3),
    ]
