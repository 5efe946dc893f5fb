"""Yard Two out of doors: the slip with a hull on it, the stores, and a bench for those who wait."""

from game.art.places.base import OVER, WHITE, Hand, W
from game.art.places.parts import city
from game.art.places.train_parts import floor, near_edge, whale
from game.art.svg import circ, ell, fmt, group, line, mix, path, poly, rect


def hull(S, x, y, s):
    """A ship on the slip, bow to the right, in her frames and half of her plates; stages and a crane about her."""
    k = S.k
    red, plate = mix(k.coral, k.plum, 0.3), mix(mix(k.sky, k.cream, 0.3), k.plum, 0.24)
    o = [poly([(-560, 96), (620, 40), (620, 70), (-560, 130)], mix(k.plum, k.apricot, 0.34))] + [
        rect(px, 60 - px * 0.046, 26, 40, mix(k.plum, k.night, 0.3)) for px in range(-480, 520, 92)
    ]
    side = "M-520 -150 H250 L560 -210 C540 -100 470 30 400 52 H-430 C-490 40 -520 -40 -520 -150 Z"
    o += [
        S.split(side, plate, -60, 0.3, side=-1),
        path("M-506 -20 C-490 30 -460 46 -430 52 H400 C440 40 474 -8 500 -60 L-500 -10 Z", red),
    ]
    o += [line(f"M{px} -148 C{px - 8} -60 {px - 4} 20 {px + 14} 50", mix(k.plum, k.night, 0.4), 6) for px in range(60, 420, 54)]
    o += [poly([(80, -150), (250, -150), (420, -180), (400, -40), (90, -40)], mix(k.apricot, k.plum, 0.4), 'opacity=".35"')]
    pole = mix(k.apricot, k.plum, 0.42)
    o += [line(f"M{px} 90 V-240", pole, 6) for px in range(-540, 560, 138)] + [
        line(f"M-560 {py} H560", pole, 5) for py in (-190, -90, 0)
    ]
    crane = line(
        "M300 90 V-400 M250 90 L300 -40 L350 90 M300 -390 L20 -440 M300 -390 L420 -420 M300 -470 L20 -440 M300 -470 L420 -420 M300 -400 V-470 M60 -432 V-300",
        mix(k.plum, k.night, 0.3),
        8,
    )
    return group(crane + "".join(o), f'transform="translate({fmt(x)},{fmt(y)}) scale({s})"')


def yard_bench(drain):
    """A bench with its back to us would be kinder; this one faces the slip, and so do we."""
    S = Hand("yard-bench", "yard", drain)
    k = S.k
    S.layer("sky", 0.02, S.sky(560), S.glow(1320, 300, 420, 0.6), circ(1320, 250, 44, mix(k.cream, WHITE, 0.5)))
    S.layer(
        "water",
        0.06,
        rect(-OVER, 430, W + 2 * OVER, 190, S.ramp(mix(k.sky, WHITE, 0.45), mix(k.sky, k.plum, 0.2))),
        city(S, 44, 440, (16, 50), (40, 70), mix(S.h.haze, k.plum, 0.24), calm=(500, 1400)),
        *(
            rect(x, y, w, 3, WHITE, 1.5, 'opacity=".5"')
            for x, y, w in ((140, 470, 90), (300, 500, 60), (1560, 476, 110), (1700, 512, 70))
        ),
    )
    S.layer("hull", 0.16, hull(S, 900, 470, 1.0))
    S.layer(
        "quay",
        0.3,
        floor(S, 590, mix(mix(k.cream, k.plum, 0.34), k.apricot, 0.14), mix(k.plum, k.night, 0.24)),
        rect(-OVER, 584, W + 2 * OVER, 14, mix(k.cream, k.plum, 0.2)),
        *(
            circ(x, 574, 15, mix(k.night, k.plum, 0.4)) + rect(x - 10, 574, 20, 20, mix(k.night, k.plum, 0.4))
            for x in (150, 1740)
        ),
    )
    S.layer("bench", 0.5, *_seat(S))
    S.layer("gulls", 0.55, _gull(S, 1250, 566))
    S.layer("post", 0.95, near_edge(S, -130, 70, mix(k.plum, k.night, 0.3), mix(k.apricot, k.plum, 0.3)))
    return S.place(
        "The bench",
        "Tuesday",
        (900, 400),
        [(1490, 430, 1.02), (420, 430, 1.02)],
        "the paint is worn in eleven places",
        {"sun": (1320, 250, 44), "bench": (960, 620, 60), "water": (210, 452, 30)},
    )


def _seat(S):
    """A long bench of slats; somebody has drawn a hull on its end in blue."""
    k = S.k
    wood = mix(mix(k.mint, k.plum, 0.3), k.cream, 0.12)
    o = [ell(960, 736, 420, 14, mix(k.plum, k.night, 0.3), 'opacity=".5"')] + [
        rect(x, 560, 22, 176, mix(k.night, k.plum, 0.4), 5) for x in (600, 940, 1290)
    ]
    o += [S.box(560, y, 800, 26, wood, 0.62, 0.3) for y in (520, 558)] + [
        S.split("M540 618 H1380 L1400 654 H520 Z", wood, 1080, 0.28),
        rect(520, 654, 880, 13, mix(wood, k.night, 0.36)),
    ]
    o += [line("M600 540 q60 20 150 -6", mix(k.sky, k.ink, 0.2), 3)] + [
        ell(x, 634, 22, 7, mix(k.apricot, k.plum, 0.5), 'opacity=".5"') for x in range(600, 1360, 74)
    ]
    return o


def _gull(S, x, y):
    """A gull on the bench's back, looking the other way."""
    k = S.k
    body = path(
        f"M{x - 38} {y - 12} C{x - 20} {y - 36} {x + 8} {y - 34} {x + 18} {y - 50} C{x + 30} {y - 64} {x + 46} {y - 54} {x + 42} {y - 42} C{x + 40} {y - 14} {x + 14} {y - 4} {x - 12} {y - 6} Z",
        WHITE,
    )
    return group(
        body
        + path(
            f"M{x - 40} {y - 12} C{x - 18} {y - 28} {x + 6} {y - 24} {x + 18} {y - 18} L{x - 34} {y - 8} Z",
            mix(k.lilac, k.sky, 0.4),
        )
        + poly([(x + 42, y - 50), (x + 58, y - 46), (x + 42, y - 43)], k.apricot)
        + line(f"M{x} {y - 6} v10 M{x + 10} {y - 6} v10", k.coral, 3),
        'transform="translate(0,-48)"',
    )


def stores_yard(drain):
    """The stores: a shed open at the front, shelves to the roof, and a table with the weights in a row, one short."""
    S = Hand("stores-yard", "yard", drain)
    k = S.k
    S.layer("sky", 0.02, S.sky(560), S.glow(300, 330, 380, 0.6))
    S.layer(
        "slip",
        0.06,
        rect(-OVER, 440, W + 2 * OVER, 180, mix(S.h.haze, k.plum, 0.1)),
        hull(S, 250, 430, 0.55),
        city(S, 52, 450, (20, 60), (60, 90), mix(S.h.haze, k.plum, 0.2), (-140, 60)),
    )
    S.layer("ground", 0.2, floor(S, 590, mix(mix(k.cream, k.plum, 0.3), k.apricot, 0.18), mix(k.plum, k.night, 0.22)))
    S.layer(
        "gate",
        0.26,
        *(rect(x, 330, 9, 280, mix(k.night, k.plum, 0.45)) for x in range(40, 520, 48)),
        rect(20, 320, 500, 12, mix(k.night, k.plum, 0.45)),
        rect(20, 470, 500, 10, mix(k.night, k.plum, 0.45)),
    )
    wall = mix(mix(k.apricot, k.plum, 0.5), k.cream, 0.14)
    shed = [
        S.hole(
            "M520 -20 H2060 V620 H520 Z",
            "M600 150 H1960 V600 H600 Z",
            fill=S.planes((520, wall), (1500, mix(wall, k.night, 0.26))),
        ),
        rect(600, 150, 1360, 452, S.ramp(mix(wall, k.night, 0.44), mix(wall, k.night, 0.3))),
    ]
    shed += [
        rect(520, 118, 1540, 32, mix(wall, k.night, 0.4)),
        rect(600, 150, 1360, 10, mix(k.night, k.plum, 0.3), 0, 'opacity=".4"'),
    ]
    S.layer("shed", 0.35, *shed, *_shelves(S, wall))
    S.layer("table", 0.5, *_table(S))
    S.layer(
        "coat",
        0.6,
        line("M566 250 v26", mix(k.night, k.plum, 0.3), 7),
        S.split(
            "M566 270 C536 280 526 310 528 350 L516 560 H616 L604 350 C606 310 596 280 566 270 Z",
            mix(k.apricot, k.plum, 0.55),
            576,
            0.34,
        ),
    )
    S.layer(
        "crate",
        0.95,
        S.soft(
            rect(-140, 820, 330, 300, mix(k.plum, k.apricot, 0.3), 6) + rect(-140, 860, 330, 16, mix(k.plum, k.night, 0.3)), 3, 8
        ),
    )
    return S.place(
        "Stores",
        "09:00",
        (1000, 420),
        [(1490, 420, 1.0), (420, 430, 1.0)],
        "the row is one short",
        {"sun": (300, 330, 60), "row": (1010, 560, 40)},
    )


def _shelves(S, wall):
    """Shelves of things that are counted: tins, coils, planks on end."""
    k = S.k
    o = []
    for r, y in enumerate((236, 330, 424)):
        o.append(rect(640, y, 1290, 9, mix(wall, k.apricot, 0.2)))
        for i in range(21):
            x, h = 652 + i * 61, 34 + (i * 13 + r * 29) % 36
            c = mix((k.coral, k.mint, k.apricot, k.sky, k.cream)[(i + 2 * r) % 5], wall, 0.5)
            o.append(
                circ(x + 22, y - 22, 21, "none", f'stroke="{c}" stroke-width="9"')
                if (i + r) % 6 == 0
                else S.box(x, y - h, 44, h, c, 0.6, 0.28)
            )
    return o


def _table(S):
    """Two hundred and eleven is too many to draw: a row of nine, and after the fourth a place."""
    k = S.k
    wood = mix(k.apricot, k.plum, 0.34)
    o = [
        ell(1010, 748, 470, 14, mix(k.plum, k.night, 0.3), 'opacity=".5"'),
        S.split("M560 580 H1470 L1510 640 H520 Z", wood, 1160, 0.28),
        rect(520, 640, 990, 18, mix(wood, k.night, 0.4), 4),
    ] + [rect(x, 658, 26, 96, mix(wood, k.night, 0.46)) for x in (570, 1430)]
    o += [
        ell(620 + i * 92, 606, 44, 7, mix(wood, k.night, 0.34)) + whale(k, 620 + i * 92, 604, 0.82, 1, 0.06 * (i % 3))
        for i in range(9)
        if i != 4
    ]
    return [
        *o,
        ell(988, 606, 44, 8, mix(wood, k.cream, 0.4)),
        poly([(1380, 560), (1468, 556), (1480, 592), (1390, 596)], mix(k.cream, WHITE, 0.4)),
        line("M1398 572 h54 M1402 582 h40", mix(k.ink, k.lilac, 0.4), 3),
    ]
