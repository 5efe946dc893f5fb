"""Ward 40: four beds and the whole harbour, by the last light."""

import random

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.parts import city
from game.art.svg import arch, circ, ell, fmt, line, mix, path, rect

SILL = 462
SUN = (804, 318)
HORIZON = 332


def ward_40(drain):
    """The window is as wide as the room; the beds stand under it like boats, and its left pane is all sky."""
    S = Hand("ward-40", "ward", drain)
    _harbour(S)
    S.layer("ferry", 0.12, _ferry(S), loose=True)
    _wall(S)
    S.layer("beds", 0.45, *(_bed(S, i, 92 + i * 292) for i in range(4)))
    S.layer("lamp and drip", 0.6, _lamp(S), _drip(S, 1226))
    S.layer("curtain", 0.95, _curtain(S))
    return S.place(
        "Floor 40, the ward",
        "17:56",
        (804, 350),
        [(1530, 420, 1.1), (400, 400, 1.0)],
        "four beds, three pillows",
        {"sun": (*SUN, 62), "ferry": (1088, 352, 60), "lamp": (929, 486, 32), "drip": (1226, 500, 8), "buoy": (690, 392, 6)},
        dark=True,
    )


def _harbour(S):
    k, h = S.k, S.h
    x, y = SUN
    R = random.Random(3)
    stars = "".join(circ(R.uniform(620, 1240), R.uniform(60, 190), R.choice((1.2, 1.6, 2.2)), "#FFEBD2", 'opacity=".8"') for _ in range(26))
    S.layer("sky", 0.02, S.sky(HORIZON + 90), S.glow(x, y, 480, 0.9), circ(x, y, 62, mix(k.apricot, WHITE, 0.55)), stars)
    sea = S.lin([(0, mix(k.apricot, k.coral, 0.35)), (0.3, mix(k.rose, k.plum, 0.4)), (1, mix(k.night, k.plum, 0.5))])
    w = [S.fill(HORIZON, 640, sea)]
    for i in range(14):
        ww = 30 + i * 13
        w.append(rect(x - ww / 2 + R.uniform(-26, 26), HORIZON + 6 + i * 8, ww, 3.4, mix(k.apricot, WHITE, 0.45), 2, 'opacity=".8"'))
    hill = mix(k.plum, h.haze, 0.35)
    w.append(S.split(f"M-120 {HORIZON + 2} V262 C20 240 80 262 130 288 C170 308 200 322 240 {HORIZON + 2} Z", hill, 96, 0.2))
    w.append(S.split(f"M900 {HORIZON + 2} C960 300 1040 266 1160 262 C1260 260 1320 274 1380 288 V{HORIZON + 2} Z", hill, 1130, 0.2))
    w.append(circ(690, 392, 5, mix(k.rose, WHITE, 0.3)) + line("M690 392 v12", k.ink, 3))
    S.layer("harbour", 0.06, *w, S.band(HORIZON - 70, HORIZON, HORIZON + 50, 0.4))
    quay = mix(k.night, k.plum, 0.55)
    S.layer("city", 0.1, city(S, 24, 500, (60, 130), (50, 90), quay, (-140, 210), lit=0.3), city(S, 29, 500, (60, 150), (50, 90), quay, (1010, 1420), lit=0.3))


def _ferry(S):
    k = S.k
    x, y = 1030, 352
    f = [S.split(f"M{x} {y} H{x + 116} L{x + 100} {y + 18} H{x + 18} Z", mix(k.cream, k.rose, 0.2), x + 46, 0.3, side=-1), rect(x + 24, y - 17, 72, 18, mix(k.rose, k.plum, 0.2), 3), rect(x + 52, y - 34, 10, 18, mix(k.night, k.plum, 0.3))]
    f += [arch(x + 32 + i * 15, y - 13, 8, 10, mix(k.apricot, WHITE, 0.5)) for i in range(4)]
    return "".join(f) + path(f"M{x + 20} {y + 18} H{x + 98} L{x + 84} {y + 32} H{x + 34} Z", k.cream, 'opacity=".2"')


def _wall(S):
    k = S.k
    wall = mix(k.night, k.plum, 0.5)
    window = f"M60 {SILL} V210 A150 150 0 0 1 210 60 H1100 A150 150 0 0 1 1250 210 V{SILL} Z"
    o = [S.hole(sheet(-20, 640), window, fill=S.planes((-120, mix(wall, k.rose, 0.16)), (1290, mix(wall, k.night, 0.12)), (1800, mix(wall, k.night, 0.36))))]
    o.append(line(window, mix(k.plum, k.lilac, 0.3), 22) + line("M60 440 V210 A150 150 0 0 1 210 60", mix(k.coral, k.apricot, 0.4), 5))
    bar = mix(k.plum, k.night, 0.3)
    o += [rect(bx - 6, 60, 12, SILL - 60, bar) for bx in (655, 953)] + [rect(40, SILL, 1230, 26, mix(k.plum, k.lilac, 0.4), 5)]
    S.layer("wall", 0.25, *o)
    floor = [S.fill(600, 1100, S.ramp(mix(k.plum, k.rose, 0.24), mix(k.night, k.plum, 0.15)))]
    floor.append(S.beam([(120, 604), (1190, 604), (1560, 1100), (160, 1100)], 0.3, 0.02, k.coral))
    S.layer("floor", 0.32, *floor)


def _bed(S, i, x):
    """A bed from its foot: arched head, pillow, blanket, a blank chart. The fourth has lost its pillow."""
    k = S.k
    iron = mix(k.cream, k.plum, 0.42)
    blanket = (mix(k.mint, k.night, 0.25), mix(k.lilac, k.plum, 0.3), mix(k.coral, k.rose, 0.35), mix(k.sky, k.night, 0.25))[i]
    w, m = 214, x + 107
    o = [ell(m, 700, 132, 10, "#0d0728", 'opacity=".4"')]
    o.append(line(f"M{x + 6} 640 V528 A101 66 0 0 1 {x + w - 6} 528 V640", iron, 9))
    o += [line(f"M{fmt(m + d)} 560 V{fmt(466 + abs(d) * 0.3)}", mix(iron, k.night, 0.3), 5) for d in (-50, 0, 50)]
    if i != 3:
        o.append(S.split(f"M{m - 74} 568 C{m - 84} 530 {m - 70} 521 {m} 525 C{m + 70} 521 {m + 84} 530 {m + 74} 568 Z", mix(k.cream, k.rose, 0.12), m + 16, 0.34))
    o.append(S.split(f"M{x + 8} 662 L{x + 16} 566 Q{m} 540 {x + w - 16} 566 L{x + w - 8} 662 Z", blanket, m + 20, 0.36))
    o.append(path(f"M{x + 16} 566 Q{m} 540 {x + w - 16} 566 L{x + w - 13} 588 Q{m} 562 {x + 13} 588 Z", mix(k.cream, k.rose, 0.2)))
    o += [line(f"M{x} 694 V600 Q{x} 590 {x + 10} 590 M{x + w} 694 V600 Q{x + w} 590 {x + w - 10} 590", iron, 9), rect(x, 640, w, 10, iron, 5), rect(x, 676, w, 9, iron, 4)]
    o.append(rect(m - 26, 630, 52, 44, mix(k.cream, k.apricot, 0.12), 4) + rect(m - 12, 624, 24, 10, mix(k.apricot, k.plum, 0.4), 3))
    return "".join(o)


def _lamp(S):
    """The one lamp on, by the third bed, with a very good pen under it."""
    k = S.k
    x = 929
    o = [S.glow(x, 500, 190, 0.6, mix(k.apricot, WHITE, 0.2)), S.box(x - 34, 578, 68, 110, mix(k.plum, k.coral, 0.3), 0.5, 0.3), rect(x - 40, 570, 80, 11, mix(k.apricot, k.cream, 0.3), 4)]
    o += [rect(x - 3, 500, 6, 70, mix(k.apricot, k.plum, 0.4)), path(f"M{x - 32} 500 A32 30 0 0 1 {x + 32} 500 Z", mix(k.apricot, WHITE, 0.35)), line(f"M{x + 12} 567 l22 -5", k.ink, 5)]
    return "".join(o)


def _drip(S, x):
    """A drip on its stand; it does not count as a companion."""
    k = S.k
    steel = mix(k.cream, k.plum, 0.4)
    o = [line(f"M{x} 692 V372 M{x - 30} 372 H{x + 30} M{x - 34} 694 H{x + 34}", steel, 6), circ(x - 34, 697, 6, k.ink), circ(x + 34, 697, 6, k.ink)]
    o.append(S.split(f"M{x + 14} 380 H{x + 50} V436 Q{x + 32} 462 {x + 14} 436 Z", mix(k.sky, WHITE, 0.62), x + 34, 0.3))
    o.append(line(f"M{x + 32} 456 V500 C{x + 32} 580 {x - 60} 540 {x - 76} 612", mix(k.sky, WHITE, 0.5), 3))
    return "".join(o)


def _curtain(S):
    k = S.k
    cloth = mix(k.mint, k.night, 0.5)
    o = [S.fill(24, 34, mix(k.plum, k.lilac, 0.35))]
    folds = ((-120, 10), (-70, 0), (-24, 14))
    o += [S.split(f"M{x} 30 H{x + 62} C{x + 50} 300 {x + 66} 560 {x + 46} {800 + d} H{x - 6} Z", cloth, x + 34, 0.34) for x, d in folds]
    return "".join(o)


