"""The grey stairs: no camera, pencilled floor numbers, a heating pipe all the way up and all the way down."""

import random

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.parts import city, near_post, ring
from game.art.svg import arc_d, arch_d, circ, ell, fmt, group, line, mix, path, poly, rect

LANDING = 606
WINDOW = (430, 96, 250, 372)


def stairwell(drain):
    """Bare plaster, one window, and a number done by somebody who minded about the sevens."""
    S = Hand("stairwell", "stairs", drain)
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
    S.layer("newel", 1, near_post(S, 84, 770, 62, mix(k.night, k.plum, 0.4), mix(k.apricot, k.plum, 0.3)))
    return S.place(
        "The fourth door, the stairs",
        "17:50",
        (890, 330),
        [(1520, 430, 1.1), (300, 420, 1.0)],
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


def _dado(S, wall):
    """The lower wall, painted once in a colour somebody had left over."""
    paint = mix(mix(S.k.mint, wall, 0.35), S.k.plum, 0.22)
    return S.fill(500, LANDING + 240, S.planes((-120, S.dark(paint, 0.3)), (330, paint), (1143, S.dark(paint, 0.36)))) + S.fill(494, 501, mix(paint, S.k.cream, 0.35))


def _wall(S):
    k = S.k
    x, y, w, h = WINDOW
    wall = _plaster(S)
    opening = arch_d(x, y, w, h)
    o = [S.hole(sheet(-20, LANDING + 240), opening, fill=S.planes((-120, mix(wall, k.plum, 0.26)), (330, wall), (1143, mix(wall, k.plum, 0.3))))]
    o += [S.hole(arch_d(x - 20, y - 20, w + 40, h + 20), opening, fill=mix(wall, WHITE, 0.3)), rect(x - 34, y + h, w + 68, 20, mix(wall, WHITE, 0.42), 4)]
    bar = mix(k.plum, k.ink, 0.4)
    o += [rect(x + w / 2 - 4, y, 8, h, bar), rect(x, y + 190, w, 7, bar)]
    o.append(_dado(S, wall))
    lead = mix(k.ink, wall, 0.2)
    o.append(_pencil("M800 262 C830 226 884 244 872 282 C866 300 846 306 832 306 C858 304 886 316 884 346 C880 386 820 392 798 360", lead))
    o.append(_pencil("M916 256 C940 250 976 252 1004 248 C974 288 950 330 942 382", lead))
    o.append(_pencil("M934 316 C952 310 972 310 992 312", lead, 6))
    # three sevens for practice
    o += [group(line(f"M{px} 428 C{px + 10} 424 {px + 22} 425 {px + 32} 423 C{px + 20} 440 {px + 12} 456 {px + 9} 474 M{px + 4} 449 l22 -3", lead, 4), f'opacity="{a}"') for px, a in ((812, 0.22), (866, 0.34), (920, 0.5))]
    o += [rect(196, 84, 60, 12, mix(k.ink, wall, 0.3), 3), rect(220, 92, 12, 40, mix(k.ink, wall, 0.3), 3), line("M226 132 C224 160 246 158 240 182 M226 132 C220 152 210 158 214 172", mix(k.rose, wall, 0.3), 4)]
    o += [circ(204, 124, 4, mix(k.ink, wall, 0.4)), circ(250, 124, 4, mix(k.ink, wall, 0.4))]
    return o


def _landing(S):
    """The floor we stand on, the sun on it, and steps going down at the left."""
    k = S.k
    stone = mix(_plaster(S), k.plum, 0.3)
    o = [rect(552, LANDING, 1608, 500, S.ramp(mix(stone, k.apricot, 0.2), mix(k.plum, k.ink, 0.4)))]
    o += [S.beam([(a, LANDING), (a + 92, LANDING), (b + 186, 1100), (b, 1100)], 0.66, 0.12) for a, b in ((752, 1000), (858, 1216))]
    o.append(S.shade("M552 602 H2040 V676 L1144 626 H552 Z", 0.16))
    o.append(_steps(S, 560, LANDING, 116, 30, mix(stone, k.plum, 0.25)))
    return o


def _steps(S, x, y, tread, rise, stone):
    """Steps going down to the left from (x, y), seen from the side: a saw of stone with light on every tread."""
    d, tops = f"M{x} 1100 V{y}", []
    for i in range(7):
        d += f" V{y + rise * (i + 1)} H{x - tread * (i + 1)}"
        tops.append(rect(x - tread * (i + 1) - 4, y + rise * (i + 1), tread + 4, 8, mix(stone, S.k.cream, 0.3 - i * 0.035)))
    return path(f"{d} V1100 Z", S.ramp(S.dark(stone, 0.5), mix(S.k.night, S.k.plum, 0.4))) + "".join(tops)


def _flight_above(S):
    """The underside of the next flight, crossing the corner."""
    k = S.k
    under = mix(k.plum, k.night, 0.36)
    o = [poly([(1240, -20), (2040, -20), (2040, 330)], under), poly([(1240, -20), (1310, -20), (2040, 296), (2040, 330)], mix(under, k.lilac, 0.3))]
    return "".join(o)


def _pipe(S, x):
    k = S.k
    iron = mix(k.coral, k.plum, 0.5)
    o = [rect(x + 16, -20, 16, 626, S.h.shade, 0, 'opacity=".2"'), S.box(x - 13, -20, 26, 626, iron, 0.55, 0.4)]
    o += [rect(x - 20, y, 40, 14, mix(iron, WHITE, 0.12), 4) for y in (120, 440, 594)]
    return "".join(o)


def _rail(S):
    """The banister of the flight going down."""
    k = S.k
    dark = mix(k.night, k.plum, 0.3)
    o = [line(f"M{x} {fmt(496 + (540 - x) * 0.259)} V{fmt(640 + (540 - x) * 0.259)}", dark, 7) for x in (-40, 76, 192, 308, 424, 540)]
    o.append(line("M-140 672 L520 501 Q556 492 556 520", mix(k.apricot, k.plum, 0.45), 14))
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
    around = S.hole(sheet(-20, LANDING + 300), f"M{x} {top} h{w} V{LANDING} h{-w} Z", fill=S.planes((-120, mix(wall, k.night, 0.34)), (300, mix(wall, k.rose, 0.06)), (1180, mix(wall, k.night, 0.3))))
    frame = "".join(rect(a, b, c, d, mix(wall, k.lilac, 0.22)) for a, b, c, d in ((x - 18, top - 18, w + 36, 18), (x - 18, top, 18, LANDING - top), (x + w, top, 18, LANDING - top)))
    wires = "".join(line(f"M{cx - 50} {top + 128 + d} H{cx + 50} M{cx + d} {top + 78} V{top + 178}", mix(k.plum, k.apricot, 0.4), 1.6, 'opacity=".6"') for d in (-32, -11, 11, 32))
    porthole = circ(cx, top + 128, 62, "none", f'stroke="{mix(door, k.night, 0.4)}" stroke-width="12"') + line(arc_d(cx, top + 128, 62, 150, 320), mix(k.apricot, k.coral, 0.4), 4)
    screws = "".join(circ(x + w - 34 + dx, top + 262 + dy, 4, mix(door, k.night, 0.7)) for dx in (-12, 12) for dy in (-34, 34))
    plate = rect(x + w - 56, top + 214, 44, 96, mix(door, WHITE, 0.1), 5)
    lamp = circ(cx, top - 56, 15, mix(k.rose, WHITE, 0.15)) + S.glow(cx, top - 56, 90, 0.5, k.rose)
    dado = mix(mix(k.mint, wall, 0.55), k.night, 0.25)
    lower = S.hole(f"M-120 470 H2040 V{LANDING + 300} H-120 Z", f"M{x - 18} 470 h{w + 36} V{LANDING} h{-w - 36} Z", fill=dado) + rect(-120, 464, x + 102, 6, mix(dado, k.lilac, 0.3)) + rect(x + w + 18, 464, 1200, 6, mix(dado, k.lilac, 0.3))
    S.layer("wall", 0.25, around, lower, frame, leaf, wires, porthole, plate, screws, lamp, S.glow(cx, top + 128, 300, 0.35, warm))
    lead = mix(k.lilac, wall, 0.25)
    number = _pencil("M1016 236 L986 292 H1034 M1020 270 V318", lead, 5) + _pencil("M1080 240 C1050 240 1050 316 1078 316 C1106 316 1106 240 1080 240", lead, 5)
    cast = "".join(line(f"M{1262 + d} 268 V456 M1212 {362 + d} H1348", wall, 3, 'opacity=".5"') for d in (-36, 0, 36))
    cast = group(ell(1280, 362, 78, 104, mix(warm, k.coral, 0.25), 'opacity=".2"') + group(cast, 'opacity=".35"') + ell(1280, 362, 78, 104, "none", f'stroke="{warm}" stroke-width="3" opacity=".28"'))
    S.layer("number", 0.27, number, cast)
    floor = [rect(292, LANDING, 1808, 500, S.ramp(mix(k.plum, k.rose, 0.14), mix(k.night, k.plum, 0.3))), rect(x, LANDING - 2, w, 6, warm)]
    floor += [S.beam([(x, LANDING + 2), (x + w, LANDING + 2), (x + w + 240, 1100), (x - 240, 1100)], 0.5, 0, k.apricot)]
    floor.append(_steps(S, 300, LANDING, 116, 34, mix(wall, k.plum, 0.3)))
    S.layer("floor", 0.35, *floor)
    S.layer("pipe", 0.55, _pipe(S, 470), ring(470, 360, 30, 0.999, mix(k.rose, k.plum, 0.4), 9), line("M470 330 V390 M440 360 H500", mix(k.rose, k.plum, 0.4), 7))
    dark = mix(k.night, k.plum, 0.14)
    rail = [line(f"M{a} {fmt(500 + (280 - a) * 0.293)} V{fmt(650 + (280 - a) * 0.293)}", dark, 8) for a in (-68, 48, 164, 280)]
    S.layer("rail", 1, *rail, line("M-140 622 L262 503 Q298 494 298 524", mix(k.apricot, k.plum, 0.5), 14))
    S.layer("newel", 1, near_post(S, 1852, 742, 68, mix(k.night, k.plum, 0.24), mix(k.apricot, k.plum, 0.45)))
    return S.place(
        "Floor 40, the landing",
        "18:00",
        (cx, 330),
        [(1500, 430, 1.1), (300, 430, 1.0)],
        "the door has screw holes on this side where a handle was",
        {"porthole": (cx, top + 128, 58), "lamp": (cx, top - 56, 15), "pipe": (470, 300, 30), "gap": (x, LANDING - 4, w, 8)},
        dark=True,
    )


