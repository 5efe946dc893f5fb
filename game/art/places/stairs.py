"""The grey stairs: no camera, pencilled floor numbers, a heating pipe all the way up and all the way down."""

import random

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.parts import city, ring
from game.art.svg import arc_d, arch_d, circ, ell, fmt, group, line, mix, poly, rect

LANDING = 606
WINDOW = (430, 96, 250, 372)


def stairwell(drain):
    """Bare plaster, one window, and a number done by somebody who minded about the sevens."""
    S = Hand("stairwell", "thin", drain)
    k = S.k
    x, y, w, h = WINDOW
    cx = x + w / 2
    out = [rect(x - 90, y - 60, w + 180, h + 130, S.lin(S.h.sky)), S.glow(cx + 30, y + 300, 190, 0.9), circ(cx + 30, y + 300, 40, mix(k.apricot, WHITE, 0.6))]
    S.layer("outside", 0.03, *out, city(S, 17, y + h + 30, (50, 150), (36, 60), mix(k.plum, k.lilac, 0.4), (x - 80, x + w + 80), lit=0.12, calm=(cx - 20, cx + 80)))
    S.layer("rain", 0.08, _rain(S))
    S.layer("wall", 0.25, *_wall(S))
    S.layer("floor", 0.35, *_landing(S))
    S.layer("flight above", 0.5, _flight_above(S))
    S.layer("pipe", 0.6, _pipe(S, 1130))
    S.layer("rail", 0.85, _rail(S))
    return S.place(
        "The fourth door, the stairs",
        "17:50",
        (800, 330),
        [(1520, 480, 1.1), (300, 470, 1.0)],
        "the bracket for a camera, and no camera",
        {"rain": (x + w / 2, y, w / 2, h), "number": (880, 300, 90), "pipe": (1130, 300, 30), "bracket": (236, 108, 40)},
        dark=True,
    )


def _rain(S):
    """Rain on one pane only."""
    R = random.Random(7)
    x, y, w, h = WINDOW
    o = []
    for _ in range(26):
        px, py = x + w / 2 + R.uniform(10, w / 2 - 8), y + 40 + R.uniform(0, h - 60)
        o.append(line(f"M{fmt(px)} {fmt(py)} l-3 {fmt(R.uniform(10, 26))}", mix(S.k.sky, WHITE, 0.75), R.uniform(2, 3.5), 'opacity=".75"'))
    return rect(x + w / 2, y - 20, w / 2 + 30, h + 50, mix(S.k.sky, S.k.plum, 0.2), 0, 'opacity=".34"') + "".join(o)


def _plaster(S):
    k = S.k
    return mix(mix(k.lilac, k.cream, 0.4), k.plum, 0.14)


def _pencil(d, col, width=7):
    """A line drawn twice, the way a careful hand does."""
    return line(d, col, width, 'opacity=".78"') + group(line(d, col, 2.4, 'opacity=".5"'), 'transform="translate(4,-3)"')


def _wall(S):
    k = S.k
    x, y, w, h = WINDOW
    wall = _plaster(S)
    opening = arch_d(x, y, w, h)
    o = [S.hole(sheet(-20, LANDING + 60), opening, fill=S.lin([(0, mix(wall, k.plum, 0.34)), (0.32, wall), (0.6, mix(wall, k.lilac, 0.3)), (1, mix(wall, k.plum, 0.5))], 0, 0, 1, 0))]
    o += [S.hole(arch_d(x - 20, y - 20, w + 40, h + 20), opening, fill=mix(wall, WHITE, 0.3)), rect(x - 34, y + h, w + 68, 20, mix(wall, WHITE, 0.42), 4)]
    bar = mix(k.plum, k.ink, 0.4)
    o += [rect(x + w / 2 - 4, y, 8, h, bar), rect(x, y + 190, w, 7, bar)]
    o.append(S.beam([(x + 30, y + h + 20), (x + w - 20, y + h + 20), (1060, LANDING + 20), (720, LANDING + 20)], 0.5, 0.2))
    lead = mix(k.ink, wall, 0.2)
    o.append(_pencil("M800 262 C830 226 884 244 872 282 C866 300 846 306 832 306 C858 304 886 316 884 346 C880 386 820 392 798 360", lead))
    o.append(_pencil("M916 256 C940 250 976 252 1004 248 C974 288 950 330 942 382", lead))
    o.append(_pencil("M934 316 C952 310 972 310 992 312", lead, 6))
    # pencil rubbed out beside it, and tried again
    o.append(ell(1044, 300, 34, 42, mix(wall, WHITE, 0.35), 'opacity=".3"'))
    o += [rect(196, 84, 60, 12, mix(k.ink, wall, 0.3), 3), rect(220, 92, 12, 40, mix(k.ink, wall, 0.3), 3), line("M226 132 C224 160 246 158 240 182 M226 132 C220 152 210 158 214 172", mix(k.rose, wall, 0.3), 4)]
    o += [circ(204, 124, 4, mix(k.ink, wall, 0.4)), circ(250, 124, 4, mix(k.ink, wall, 0.4))]
    return o


def _landing(S):
    """The floor we stand on, and steps going down at the left."""
    k = S.k
    stone = mix(_plaster(S), k.plum, 0.3)
    o = [S.fill(LANDING + 40, 1100, mix(k.night, k.plum, 0.45))]
    o.append(poly([(640, LANDING), (2040, LANDING), (2040, 1100), (400, 1100)], S.ramp(mix(stone, k.apricot, 0.16), mix(k.plum, k.ink, 0.4))))
    x, y = 640, LANDING
    for i in range(7):
        c = mix(stone, k.night, 0.12 + i * 0.1)
        o.append(poly([(x - 126, y + 22), (x, y), (x - 60, 1100), (x - 300, 1100)], S.dark(c, 0.3)) + poly([(x - 126, y + 22), (x + 6, y + 22), (x - 20, y + 46), (x - 146, y + 46)], mix(c, WHITE, 0.1)))
        x, y = x - 116, y + 24
    return o


def _flight_above(S):
    """The underside of the next flight, crossing the corner."""
    k = S.k
    under = mix(k.plum, k.night, 0.36)
    o = [poly([(1240, -20), (2040, -20), (2040, 330)], under), poly([(1240, -20), (1310, -20), (2040, 296), (2040, 330)], mix(under, k.lilac, 0.3))]
    return "".join(o)


def _pipe(S, x):
    k = S.k
    iron = mix(k.coral, k.plum, 0.5)
    o = [rect(x + 16, -20, 16, 640, S.h.shade, 0, 'opacity=".2"'), S.box(x - 13, -20, 26, 640, iron, 0.55, 0.4)]
    o += [rect(x - 20, y, 40, 14, mix(iron, WHITE, 0.12), 4) for y in (120, 440)]
    return "".join(o)


def _rail(S):
    k = S.k
    dark = mix(k.night, k.plum, 0.3)
    o = [line(f"M{x} {fmt(y)} V{fmt(y + 230)}", dark, 7) for x, y in ((-60, 634), (60, 606), (180, 578), (300, 550), (420, 522))]
    o.append(line("M-140 652 L460 512 Q510 500 510 540 V660", mix(k.apricot, k.plum, 0.45), 14))
    return "".join(o)


def landing_40(drain):
    """Six o'clock: the grey door from the wrong side, and the pipe that goes on up."""
    S = Hand("landing-40", "dusk", drain)
    k = S.k
    wall = mix(k.night, k.plum, 0.5)
    door = mix(mix(k.lilac, k.ink, 0.5), k.plum, 0.2)
    x, top, w = 640, 150, 270
    cx = x + w / 2
    warm = mix(k.apricot, WHITE, 0.35)
    S.layer("behind the door", 0.05, rect(x - 30, top - 20, w + 60, 520, warm), circ(cx + 40, top + 190, 74, mix(k.coral, k.apricot, 0.5)))
    leaf = S.hole(f"M{x} {top} h{w} V{LANDING - 7} h{-w} Z", f"M{cx - 58} {top + 128} a58 58 0 1 0 116 0 a58 58 0 1 0 -116 0 Z", fill=S.lin([(0, mix(door, WHITE, 0.08)), (0.5, door), (0.501, S.dark(door, 0.3)), (1, S.dark(door, 0.3))], 0, 0, 1, 0))
    around = S.hole(sheet(-20, LANDING + 40), f"M{x} {top} h{w} V{LANDING} h{-w} Z", fill=S.lin([(0, mix(wall, k.night, 0.5)), (0.36, mix(wall, k.rose, 0.16)), (0.7, wall), (1, mix(wall, k.night, 0.35))], 0, 0, 1, 0))
    frame = "".join(rect(a, b, c, d, mix(wall, k.lilac, 0.22)) for a, b, c, d in ((x - 18, top - 18, w + 36, 18), (x - 18, top, 18, LANDING - top), (x + w, top, 18, LANDING - top)))
    wires = "".join(line(f"M{cx - 50} {top + 128 + d} H{cx + 50} M{cx + d} {top + 78} V{top + 178}", mix(k.plum, k.apricot, 0.4), 1.6, 'opacity=".6"') for d in (-32, -11, 11, 32))
    porthole = circ(cx, top + 128, 62, "none", f'stroke="{mix(door, k.night, 0.4)}" stroke-width="12"') + line(arc_d(cx, top + 128, 62, 150, 320), mix(k.apricot, k.coral, 0.4), 4)
    screws = "".join(circ(x + w - 34 + dx, top + 262 + dy, 4, mix(door, k.night, 0.7)) for dx in (-12, 12) for dy in (-34, 34))
    plate = rect(x + w - 56, top + 214, 44, 96, mix(door, WHITE, 0.1), 5)
    lamp = circ(cx, top - 56, 15, mix(k.rose, WHITE, 0.15)) + S.glow(cx, top - 56, 90, 0.5, k.rose)
    S.layer("wall", 0.25, around, frame, leaf, wires, porthole, plate, screws, lamp, S.glow(cx, top + 128, 300, 0.35, warm))
    lead = mix(k.lilac, wall, 0.35)
    number = _pencil("M1016 236 L986 292 H1034 M1020 270 V318", lead, 5) + _pencil("M1080 240 C1050 240 1050 316 1078 316 C1106 316 1106 240 1080 240", lead, 5)
    S.layer("number", 0.27, number)
    floor = [S.fill(LANDING, 1100, S.ramp(mix(k.plum, k.rose, 0.14), mix(k.night, k.plum, 0.3))), rect(x, LANDING - 2, w, 6, warm)]
    floor += [S.beam([(x, LANDING + 2), (x + w, LANDING + 2), (x + w + 240, 1100), (x - 240, 1100)], 0.5, 0, k.apricot)]
    floor += [poly([(-120, 640), (240, 640), (60, 1100), (-120, 1100)], mix(k.night, k.ink, 0.2))]
    S.layer("floor", 0.35, *floor)
    S.layer("pipe", 0.55, _pipe(S, 470), ring(470, 360, 30, 0.999, mix(k.rose, k.plum, 0.4), 9), line("M470 330 V390 M440 360 H500", mix(k.rose, k.plum, 0.4), 7))
    dark = mix(k.night, k.plum, 0.14)
    rail = [line(f"M{a} {b} V{b + 200}", dark, 8) for a, b in ((-70, 560), (30, 566), (130, 590), (220, 640))]
    S.layer("rail", 1, *rail, line("M-140 552 C0 552 120 566 210 620 L420 860", mix(k.apricot, k.plum, 0.5), 14))
    return S.place(
        "Floor 40, the landing",
        "18:00",
        (cx, 330),
        [(1500, 480, 1.1), (300, 480, 1.0)],
        "the door has screw holes on this side where a handle was",
        {"porthole": (cx, top + 128, 58), "lamp": (cx, top - 56, 15), "pipe": (470, 300, 30), "gap": (x, LANDING - 4, w, 8)},
        dark=True,
    )


