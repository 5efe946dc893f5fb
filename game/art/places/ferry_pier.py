"""The ferry pier, 08:30: a roof in the rain, forty backs, and a lens on a stalk that is as tall as a kind person."""

import random

from game.art.places.base import WHITE, Hand
from game.art.places.parts import city, ring
from game.art.places.wet import back, falling, grey, near_pane, pane_spot, shine, slate, wet
from game.art.svg import arch, circ, ell, fmt, line, mix, path, poly, rect

FLOOR, SEA = 640, 470
LENS = (824, 330)
BOOTH = (1270, 150, 480, 560)


def ferry_pier(drain):
    """The line goes up to one round eye with the sea behind it; the only warm thing is a heater behind glass."""
    S = Hand("ferry-pier", "rain", drain)
    k = S.k
    S.layer(
        "sky",
        0.02,
        S.sky(SEA + 30),
        city(S, 41, SEA + 8, (40, 120), (60, 120), mix(grey(k, 0.1), S.h.haze, 0.55), lit=0.05),
        S.haze(320, SEA + 10, 0.8),
    )
    S.layer("sea", 0.06, S.fill(SEA, 700, S.ramp(mix(grey(k), WHITE, 0.3), grey(k, 0.45))), *_swell(S))
    S.layer("ferry", 0.1, _ferry(S), loose=True)
    S.layer("far rain", 0.14, falling(S, 5, (-120, 60, 2160, 560), 130, 46, 0.5))
    S.layer("deck", 0.3, *_deck(S))
    S.layer("near rain", 0.34, falling(S, 9, (250, 200, 1000, 420), 60, 110, 0.34))
    S.layer("gate", 0.42, *_gate(S))
    S.layer("booth", 0.5, *_booth(S))
    S.front("".join(_sill(S)), BOOTH[0], BOOTH[1] + BOOTH[3] - 16, BOOTH[2], 386)
    S.layer("backs", 0.6, *_backs(S))
    S.layer("roof", 0.72, *_roof(S))
    S.layer("pane", 0.95, near_pane(S, 3))
    return S.place(
        "Ferry pier",
        "08:30",
        LENS,
        [(1500, 420, 1.08), (420, 430, 1.0)],
        "one of the city’s umbrellas has not clicked home",
        {
            "lens-eye": (*LENS, 46),
            "ferry": (530, SEA - 6, 60),
            "heater": (1604, 640, 40),
            "gutter": (700, 196, 8),
            "pane": pane_spot(),
            "front": (BOOTH[0] + BOOTH[2] / 2, 1080, 0.5),
        },
    )


def _swell(S):
    R, pale = random.Random(2), mix(grey(S.k), WHITE, 0.7)
    return [rect(R.uniform(-100, 1300), SEA + 12 + i * 9, R.uniform(40, 190), 3, pale, 1.5, 'opacity=".6"') for i in range(14)]


def _ferry(S):
    """The ferry: white in two tones, a coral band, its lamps on in the morning."""
    k = S.k
    x, y = 400, SEA - 4
    hull = S.split(f"M{x} {y - 30} H{x + 300} L{x + 262} {y + 22} H{x + 40} Z", mix(k.cream, grey(k), 0.2), x + 190, 0.34)
    o = (
        hull
        + rect(x + 10, y - 30, 284, 12, mix(k.coral, k.rose, 0.2))
        + S.box(x + 54, y - 78, 190, 50, mix(k.cream, WHITE, 0.4), 0.64, 0.3)
    )
    o += "".join(arch(x + 68 + i * 28, y - 68, 17, 24, mix(k.apricot, WHITE, 0.35)) for i in range(6))
    o += (
        S.box(x + 150, y - 132, 46, 56, slate(k), 0.5, 0.3)
        + rect(x + 150, y - 118, 46, 12, k.apricot)
        + line(f"M{x + 70} {y - 78} V{y - 140}", slate(k), 4)
    )
    return o + shine(S, x + 150, y + 18, 220, mix(k.cream, WHITE, 0.3), 0.35, 70)


def _deck(S):
    """Wet boards, with the sky in them."""
    k = S.k
    o = [S.fill(FLOOR - 30, 1100, S.lin([(0, mix(grey(k, 0.2), WHITE, 0.2)), (0.3, grey(k, 0.4)), (1, grey(k, 0.74))]))]
    o += [
        line(f"M{fmt(824 + (x - 824) * 0.36)} {FLOOR - 30} L{fmt(824 + (x - 824) * 2.1)} 1100", grey(k, 0.6), 3, 'opacity=".4"')
        for x in range(-900, 2700, 150)
    ]
    o.append(
        poly(
            [(690, FLOOR - 30), (960, FLOOR - 30), (1210, 1100), (430, 1100)],
            S.lin([(0, mix(k.sky, WHITE, 0.8), 0.7), (1, mix(k.sky, WHITE, 0.7), 0)]),
        )
    )
    o.append(S.fill(FLOOR - 36, FLOOR - 28, mix(grey(k), WHITE, 0.5)))
    return o


def _gate(S):
    """The gate and its eye: a ring of brass round glass, on a stalk, with a soft light round it, and a little too close."""
    k = S.k
    x, y = LENS
    brass, dark = mix(k.apricot, k.cream, 0.1), S.dark(slate(k), 0.3)
    o = [S.glow(x, y, 250, 0.75, mix(k.sky, WHITE, 0.75))]
    o += [
        S.box(x + 74, 476, 34, FLOOR - 470, dark, 0.5),
        S.box(x - 260, 476, 34, FLOOR - 470, dark, 0.5),
        line(f"M{x - 242} 506 H{x + 90}", mix(k.cream, grey(k), 0.3), 17),
        line(f"M{x - 242} 506 H{x + 90}", mix(k.sky, k.ink, 0.1), 17, 'stroke-dasharray="36 36"'),
    ]
    o += [
        S.split(f"M{x - 11} {y + 40} h22 L{x + 20} {FLOOR + 18} h-40 Z", dark, x + 2, 0.4),
        ell(x, FLOOR + 18, 58, 12, S.dark(dark, 0.4)),
    ]
    o += [
        S.ball(x, y, 66, dark, 0.2, 0.4),
        circ(x, y, 53, brass),
        S.ball(x, y, 44, mix(k.night, k.sky, 0.3), 0.1, 0.5),
        circ(x, y, 24, mix(k.sky, k.night, 0.2)),
        circ(x, y, 10, k.night),
    ]
    o += [circ(x - 15, y - 17, 9, WHITE, 'opacity=".9"'), ring(x, y, 58, 0.76, WHITE, 5)]
    o.append(
        path(
            f"M{x - 50} {y - 54} C{x - 20} {y - 82} {x + 20} {y - 82} {x + 50} {y - 54} L{x + 70} {y - 60} C{x + 30} {y - 104} {x - 30} {y - 104} {x - 70} {y - 60} Z",
            S.dark(dark, 0.2),
        )
    )
    return [*o, *_umbrellas(S)]


def _umbrellas(S):
    """The city's umbrellas in their rack, each with a brass hand; the last leans out."""
    k = S.k
    o = []
    for i in range(6):
        x, out = 962 + i * 32, i == 5
        lean = 26 if out else 0
        cloth = mix(k.sky, k.ink, 0.12 + 0.1 * (i % 2))
        o.append(
            S.split(
                f"M{x + lean} 452 L{x - 11 + lean * 0.4} 500 L{x - 4} 628 H{x + 5} L{x + 12 + lean * 0.4} 500 Z",
                cloth,
                x + 2 + lean * 0.4,
                0.4,
            )
        )
        o.append(line(f"M{x + lean} 452 v-22 q0 -16 14 -16 q12 0 12 12", mix(k.apricot, k.ink, 0.15), 6))
    dark = slate(k)
    return [
        *o,
        rect(944, 536, 196, 12, dark, 6),
        rect(948, 616, 188, 18, dark, 4),
        *(circ(962 + i * 32, 542, 7, mix(k.apricot, k.cream, 0.2)) for i in range(5)),
    ]


def _booth(S):
    """Ferries: a booth of painted boards with one arched glass, a shelf, and a heater that glows."""
    k = S.k
    x, y, w, h = BOOTH
    paint = mix(mix(k.sky, k.ink, 0.32), grey(k), 0.2)
    o = [
        S.box(x, y, w, h + 400, paint, 0.72, 0.3),
        path(f"M{x - 34} {y + 6} L{x + 26} {y - 62} H{x + w - 26} L{x + w + 34} {y + 6} Z", S.dark(paint, 0.5)),
        rect(x - 34, y, w + 68, 14, mix(paint, WHITE, 0.3), 4),
    ]
    o += [line(f"M{x + 30 + i * 42} {y + 20} V{y + h + 400}", S.dark(paint, 0.3), 2, 'opacity=".5"') for i in range(11)]
    inside = S.lin(
        [
            (0, mix(k.apricot, WHITE, 0.4)),
            (0.6, mix(mix(k.apricot, k.coral, 0.35), k.cream, 0.3)),
            (1, mix(k.coral, k.plum, 0.25)),
        ]
    )
    o += [arch(x + 58, y + 44, 366, 520, mix(k.cream, paint, 0.2)), arch(x + 74, y + 60, 334, 500, inside)]
    o += [
        rect(x + 92, y + 236, 92, 10, mix(k.plum, k.coral, 0.4)),
        *(rect(x + 98 + i * 20, y + 202, 14, 34, (k.mint, k.cream, k.lilac, k.sky)[i], 2) for i in range(4)),
    ]
    o += [
        S.glow(x + 334, y + 486, 150, 0.9, k.coral),
        rect(x + 290, y + 436, 90, 96, mix(k.ink, k.plum, 0.3), 10),
        *(rect(x + 300, y + 450 + i * 20, 70, 9, mix(k.coral, WHITE, 0.25), 4) for i in range(4)),
    ]
    o.append(poly([(x + 96, y + 220), (x + 190, y + 78), (x + 224, y + 78), (x + 96, y + 280)], WHITE, 'opacity=".18"'))
    return [*o, *_sill(S)]


def _sill(S):
    """The booth's shelf and the boards under it: what Dagny stands behind."""
    k = S.k
    x, y, w, h = BOOTH
    paint = mix(mix(k.sky, k.ink, 0.32), grey(k), 0.2)
    o = [S.box(x, y + h - 6, w, 406, paint, 0.72, 0.3)]
    o += [line(f"M{x + 30 + i * 42} {y + h} V{y + h + 400}", S.dark(paint, 0.3), 2, 'opacity=".5"') for i in range(11)]
    return [*o, rect(x + 40, y + h - 14, 402, 24, mix(k.apricot, k.ink, 0.25), 6)]


def _backs(S):
    """Forty, nearer and farther, in the colours that coats have in rain; nobody turns round."""
    k, R = S.k, random.Random(12)
    inks = [
        wet(k, c, m)
        for c, m in ((k.sky, 0.3), (k.ink, 0.4), (k.plum, 0.45), (k.lilac, 0.5), (k.mint, 0.55), (k.ink, 0.2), (k.apricot, 0.6))
    ]
    hairs = ("#3A2C4C", "#6B4032", "#C9C1CB", "#20152E", "#A5703E")
    o = []
    for row, (n, x0, x1, y, s) in enumerate(
        (
            (6, 560, 760, 650, 0.72),
            (7, 440, 740, 676, 0.88),
            (8, 300, 740, 712, 1.05),
            (9, 180, 760, 764, 1.28),
            (10, 150, 960, 850, 1.6),
        )
    ):
        for i in range(n):
            x = x0 + (x1 - x0) * (i + 0.3 * R.random()) / n
            o.append(
                back(
                    S,
                    x,
                    y + R.uniform(-6, 6),
                    s * R.uniform(0.92, 1.05),
                    R.choice(inks),
                    R.choice(hairs),
                    (0, 1, 2, 3, 4, 0)[(i * 3 + row * 2) % 6],
                )
            )
    return o


def _roof(S):
    """The pier's roof over us: iron arches, a scalloped edge, and its gutter, which has a hole."""
    k = S.k
    iron = slate(k)
    scallops = "".join(" q30 44 60 0" for _ in range(37))
    o = [
        path("M-120 -20 H2060 V150 H-120 Z", S.lin([(0, S.dark(iron, 0.5)), (1, iron)])),
        path(f"M-120 146 {scallops} V120 H-120 Z", iron),
        rect(-120, 112, 2200, 10, mix(iron, WHITE, 0.35)),
    ]
    for x in (236, 1190):
        o += [
            S.box(x - 13, 120, 26, 1000, iron, 0.45, 0.4),
            line(f"M{x} 300 C{x} 210 {x + 60} 168 {x + 130} 160 M{x} 300 C{x} 210 {x - 60} 168 {x - 130} 160", iron, 13),
            circ(x, 304, 19, mix(iron, k.apricot, 0.4)),
        ]
    return o
