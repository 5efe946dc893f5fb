"""The hall of Nine Arches, wide: four arches at each side and the ninth at the end, a lamp in each. At dusk it is a wedding."""

import math
from itertools import pairwise

from game.art.places.base import WHITE, Hand
from game.art.places.figures import HAIRS, SKINS, Look, figure
from game.art.places.market import cheese, crate, frame, hall, lamp, tiles
from game.art.svg import circ, ell, fmt, line, mix, path, poly, rect

EYE = (846.0, 436.0)
"""Where everything runs to."""
HALF, TALL, LOW = 500.0, 640.0, 330.0
"""Half the width of the nave, its walls above the eye and the floor below it, at the plane where one unit is one pixel."""
BAYS = (0.86, 1.42, 2.14, 3.1, 4.5)
"""Depths of the four piers of a side and of the end wall: further is smaller."""
END = BAYS[-1]


def nine_arches(drain, hour="morning"):
    """The eye goes down the nave to the ninth arch, which is full of light; ice at the left has an A, cheese is at the right."""
    S = Hand("nine-arches" if hour == "morning" else f"nine-arches@{hour}", f"market-{hour}", drain)
    m = hall(S, hour)
    S.layer("ninth", 0.05, *_ninth(S, m, hour))
    S.layer("nave", 0.16, *_nave(S, m, hour))
    S.layer("floor", 0.2, *_floor(S, m, hour))
    S.layer("lamps", 0.3, *_lamps(S, m))
    S.layer("far stalls", 0.36, *(_tables(S, m) if hour == "dusk" else _passage(S, m)))
    S.layer("ice", 0.5, *_ice(S, m, hour))
    S.layer("cheeses", 0.56, *_cheeses(S, m, hour))
    S.layer("near", 0.95, *(_garland(S, m) if hour == "dusk" else _hose(S, m)))
    return S.place(
        "Nine Arches, the hall",
        "07:40" if hour == "morning" else "15:00",
        (846, 400),
        [(1560, 420, 1.08), (410, 430, 1.0)],
        "eight arches are one height, and the ninth is a hand higher",
        {"sun": (EYE[0], 372, 60), "lamps": (EYE[0], 180, 30), "ice": (210, 560, 60), "sigrun-card": (150, 420, 40)},
        dark=False,
    )


def _at(x, y, z):
    """A point of the hall on the page: x from the middle, y up from the eye, z away."""
    return EYE[0] + x / z, EYE[1] - y / z


def _arch(side, near, far, foot=-LOW, spring=150.0, rise=250.0):
    """The outline of an arch in a side wall between two depths, as page points."""
    pts = [_at(side * HALF, foot, near)]
    for i in range(15):
        a = math.pi * i / 14
        t = 0.5 - 0.5 * math.cos(a)
        z = 1 / ((1 - t) / near + t / far)
        pts.append(_at(side * HALF, spring + rise * math.sin(a), z))
    return [*pts, _at(side * HALF, foot, far)]


def _ninth(S, m, hour):
    """The end wall's arch and what is beyond it: the street and the low sun, or the last of the day."""
    k, x = S.k, EYE[0]
    sun = S.glow(x, 372, 330, 1) + circ(x, 372, 44 if hour == "morning" else 52, mix(k.apricot, WHITE, 0.85 if hour == "morning" else 0.5))
    far = mix(k.lilac, S.h.haze, 0.6)
    roofs = "".join(S.split(f"M{a} 520 V{b} a{c} {c} 0 0 1 {2 * c} 0 V520 Z", far, a + c, 0.12) for a, b, c in ((712, 452, 26), (770, 470, 20), (872, 462, 24), (930, 446, 30)))
    return [S.sky(), sun, roofs, S.haze(400, 560, 0.7)]


def _nave(S, m, hour):
    """Ceiling, the two walls with their arches, the end wall with the tallest."""
    k = S.k
    left, right = m.wall, mix(m.wall, k.lilac if hour == "morning" else k.plum, 0.24)
    z0 = 0.4
    o = [poly([_at(-HALF, TALL, z0), _at(HALF, TALL, z0), _at(HALF, TALL, END), _at(-HALF, TALL, END)], S.ramp(mix(m.stone, k.lilac, 0.4), mix(m.stone, S.h.haze, 0.4)))]
    ribs = [line("M" + "L".join(f"{fmt(px)} {fmt(py)}" for px, py in (_at(-HALF, TALL - 60, z), _at(-HALF * 0.5, TALL - 10, z), _at(0, TALL + 6, z), _at(HALF * 0.5, TALL - 10, z), _at(HALF, TALL - 60, z))), mix(m.stone, k.plum, 0.25), 16 / z) for z in BAYS[1:-1]]
    o += _end_wall(S, m)
    for side, col in ((-1, left), (1, right)):
        o += _side_wall(S, m, side, col, z0)
    return [*o, *ribs]


def _end_wall(S, m):
    """A wall with the ninth arch cut in it, a hand higher than the others."""
    (x0, y0), (x1, y1) = _at(-HALF, TALL, END), _at(HALF, -LOW, END)
    r = 72
    cx, foot, spring = EYE[0], y1, 380
    wall = f"M{fmt(x0)} {fmt(y0)} H{fmt(x1)} V{fmt(y1)} H{fmt(x0)} Z"
    opening = f"M{cx - r} {fmt(foot)} V{spring} A{r} {r + 14} 0 0 1 {cx + r} {spring} V{fmt(foot)} Z"
    return [S.hole(wall, opening, fill=mix(m.wall, S.h.haze, 0.5)), line(opening.replace(" Z", ""), mix(m.stone, WHITE, 0.2), 9)]


def _side_wall(S, m, side, col, z0):
    """One wall: piers of stone, in each bay an arch with a stall's dark in it and tiles to the waist."""
    k = S.k
    depths = (z0, *BAYS)
    o = [poly([_at(side * HALF, TALL, z0), _at(side * HALF, TALL, END), _at(side * HALF, -LOW, END), _at(side * HALF, -LOW, z0)], col)]
    band = [_at(side * HALF, 40, z0), _at(side * HALF, 40, END), _at(side * HALF, -LOW, END), _at(side * HALF, -LOW, z0)]
    o.append(poly(band, mix(m.tile, col, 0.15)))
    o.append(line("M" + "L".join(f"{fmt(a)} {fmt(b)}" for a, b in (_at(side * HALF, 40, z0), _at(side * HALF, 40, END))), mix(k.mint, m.ink, 0.25), 6))
    hues = (k.coral, k.mint, k.apricot, k.sky)
    for i, (near, far) in enumerate(pairwise(depths)):
        if i == 0:
            continue
        a, b = near + (far - near) * 0.12, near + (far - near) * 0.86
        fade = 0.1 + 0.17 * i
        dark = mix(mix(mix(k.mint, k.ink, 0.55), hues[i % 4], 0.3), S.h.haze, fade)
        o.append(poly(_arch(side, a, b), dark))
        if m.lit:
            o.append(poly(_arch(side, a, b, spring=60, rise=180), mix(k.apricot, k.coral, 0.3), 'opacity=".5"'))
        o.append(line("M" + "L".join(f"{fmt(x)} {fmt(y)}" for x, y in _arch(side, a, b)), mix(m.stone, S.h.haze, fade), 12 / near))
        o.append(_awning(S, side, a, b, mix(hues[(i + (side > 0)) % 4], S.h.haze, fade)))
        o.append(poly([_at(side * HALF, -110, a), _at(side * HALF, -110, b), _at(side * (HALF - 60), -110, b), _at(side * (HALF - 60), -110, a)], mix(m.wood, S.h.haze, fade)))
        o.append(poly([_at(side * (HALF - 60), -110, a), _at(side * (HALF - 60), -110, b), _at(side * (HALF - 60), -LOW, b), _at(side * (HALF - 60), -LOW, a)], mix(S.dark(hues[(i + 1) % 4], 0.3), S.h.haze, fade)))
    return o


def _awning(S, side, a, b, col):
    """A striped cloth over a stall's opening."""
    o, n = [], 5
    for i in range(n):
        za, zb = (1 / ((1 - t) / a + t / b) for t in (i / n, (i + 1) / n))
        c = col if i % 2 == 0 else mix(col, WHITE, 0.72)
        o.append(poly([_at(side * HALF, 170, za), _at(side * HALF, 170, zb), _at(side * (HALF - 90), 90, zb), _at(side * (HALF - 90), 90, za)], c))
    return "".join(o)


def _floor(S, m, hour):
    y = _at(0, -LOW, END)[1]
    stone = [_at(-HALF, -LOW, END), _at(HALF, -LOW, END), _at(HALF, -LOW, 0.4), _at(-HALF, -LOW, 0.4)]
    paint = S.lin([(0, mix(m.floor[0], S.h.haze, 0.35)), (1, m.floor[1])], 0, y, 0, 1100, user=True)
    o = [poly(stone, paint), rect(-140, 690, 2200, 410, paint)]
    o.append(S.beam([(EYE[0] - 72, y), (EYE[0] + 72, y), (1500, 1100), (190, 1100)], 0.95, 0.12))
    joints = "".join(f"M{fmt(_at(x, -LOW, END)[0])} {fmt(y)}L{fmt(_at(x, -LOW, 0.42)[0])} {fmt(_at(x, -LOW, 0.42)[1])}" for x in range(-500, 501, 100))
    joints += "".join(f"M{fmt(_at(-HALF, -LOW, z)[0])} {fmt(_at(0, -LOW, z)[1])}H{fmt(_at(HALF, -LOW, z)[0])}" for z in (3.4, 2.6, 2.0, 1.55, 1.2, 0.95, 0.75, 0.6, 0.5))
    o.append(path(joints, "none", f'stroke="{S.dark(m.floor[1], 0.25)}" stroke-width="2.4" opacity=".26"'))
    if hour == "morning":
        o += [ell(x, yy, w, w * 0.07, mix(m.tile, WHITE, 0.45), 'opacity=".5"') for x, yy, w in ((520, 690, 130), (1090, 730, 150), (330, 850, 220))]
    return o


def _lamps(S, m):
    """Nine lamps down the middle, the nearest the largest; one a bay and one over the door."""
    at = [(0, z) for z in (4.2, 3.7, 3.2, 2.7, 2.25, 1.85, 1.5, 1.2, 0.94)]
    o = []
    for i, (x, z) in enumerate(at):
        px, py = _at(x + (-70 if i % 2 else 70), 300 if z > 1.3 else 285, z)
        o.append(lamp(S, px, _at(0, TALL, z)[1], py, 30 / z, m, m.lit))
    return o


# --- a morning


def _passage(S, m):
    """Somebody sweeps far down; somebody carries; crates that have come."""
    k = S.k
    o = [figure(S, 740, 566, 96, Look(mix(k.mint, k.ink, 0.2), SKINS[1], HAIRS[0], "bob", "skirt"), "push", 1, (S.h.haze, 0.32))]
    o.append(figure(S, 968, 588, 122, Look(mix(k.coral, k.rose, 0.3), SKINS[3], HAIRS[4], "cap", "jacket", 1.1), "walk", -1, (S.h.haze, 0.2)))
    o += [crate(S, 1066, 566, 78, 54, m.wood), crate(S, 1080, 522, 72, 46, mix(m.wood, k.mint, 0.3)), ell(1112, 622, 64, 6, S.h.shade, 'opacity=".25"')]
    return o


def _ice(S, m, hour):
    """Sigrun's arch at the left: fish on ice, a card with an A in her window."""
    k = S.k
    o = [S.shade("M-120 690 H420 L450 712 H-120 Z", 0.3)]
    o.append(tiles(S, -120, 566, 520, 126, mix(m.tile, k.sky, 0.25), 42, ((8, 1),)))
    o.append(rect(280, 566, 120, 126, S.h.shade, 0, f'opacity="{S.h.shade_op * 0.8:.2f}"'))
    bed = mix(m.steel, WHITE, 0.55)
    o.append(path("M-120 570 V520 Q-60 498 10 512 T150 506 T290 512 Q360 502 404 540 L400 570 Z", S.ramp(mix(bed, WHITE, 0.5), bed)))
    o += [_fish(S, x, y, s, c) for x, y, s, c in ((6, 524, 1.0, k.sky), (120, 520, 0.9, k.coral), (226, 524, 1.1, k.sky), (330, 530, 0.8, mix(k.mint, k.sky, 0.5)))]
    o += [rect(-120, 562, 526, 15, m.steel, 5), *(rect(x, 300, 10, 222, m.steel, 3) for x in (-60, 392)), rect(-120, 292, 530, 12, m.steel, 5)]
    o += [rect(-60, 304, 456, 216, mix(m.steel, WHITE, 0.6), 0, 'opacity=".2"'), poly([(40, 520), (150, 304), (210, 304), (100, 520)], WHITE, 'opacity=".2"')]
    if hour == "morning":
        o.append(frame(S, 150, 420, 62, m, "A"))
    else:
        o += [frame(S, 150, 420, 62, m, "A"), S.glow(150, 400, 260, 0.3, k.apricot)]
    return o


def _fish(S, x, y, s, col):
    c = mix(col, WHITE, 0.25)
    body = f"M{fmt(x - 50 * s)} {fmt(y)} Q{fmt(x - 10 * s)} {fmt(y - 26 * s)} {fmt(x + 34 * s)} {fmt(y - 4 * s)} L{fmt(x + 60 * s)} {fmt(y - 20 * s)} L{fmt(x + 54 * s)} {fmt(y + 14 * s)} L{fmt(x + 34 * s)} {fmt(y + 2 * s)} Q{fmt(x - 10 * s)} {fmt(y + 22 * s)} {fmt(x - 50 * s)} {fmt(y)} Z"
    return S.split(body, c, x + 4 * s, 0.34) + circ(x - 34 * s, y - 3 * s, 3.4 * s, S.k.ink)


def _cheeses(S, m, hour):
    """Dario's counter at the right, wheels on each other."""
    k = S.k
    base = mix(k.apricot, k.coral, 0.35) if hour == "morning" else mix(mix(k.apricot, k.coral, 0.35), k.plum, 0.25)
    o = [S.shade("M1250 690 H2040 V712 H1220 Z", 0.3), tiles(S, 1270, 574, 770, 118, base, 40, ((3, 1), (9, 0)))]
    o += [rect(1470, 574, 570, 118, S.h.shade, 0, f'opacity="{S.h.shade_op * 0.8:.2f}"'), rect(1254, 560, 800, 22, m.wood, 7)]
    gold, pale, blue = mix(k.apricot, k.cream, 0.25), mix(k.cream, k.apricot, 0.3), mix(mix(k.sky, k.mint, 0.4), k.cream, 0.5)
    if m.lit:
        gold, pale, blue = (mix(c, k.plum, 0.24) for c in (gold, pale, blue))
    o += [cheese(S, 1330, 562, 108, 46, gold), cheese(S, 1332, 514, 92, 38, pale), cheese(S, 1336, 474, 74, 30, gold, cut=True), cheese(S, 1452, 562, 104, 56, blue, cut=True)]
    o += [cheese(S, 1570, 562, 128, 40, pale), cheese(S, 1572, 520, 110, 40, gold), cheese(S, 1690, 562, 100, 66, gold, cut=True)]
    return o


def _hose(S, m):
    """Sigrun's hose along the floor, near."""
    c = mix(S.k.mint, m.ink, 0.2)
    return [S.soft(line("M-140 870 C60 800 180 930 60 1010 C-20 1070 160 1100 330 1140", c, 26) + line("M-140 864 C60 794 180 924 60 1004", mix(c, WHITE, 0.3), 6), 4, 10)]


# --- a wedding


def _tables(S, m):
    """One long table down the nave with a white cloth, bowls on it, people at both sides, and lanterns on strings."""
    k = S.k
    cloth = mix(m.white, k.cream, 0.3)
    a, b = 1.0, 3.6
    o = [poly([_at(-120, -LOW + 10, a), _at(120, -LOW + 10, a), _at(120, -LOW + 10, b), _at(-120, -LOW + 10, b)], S.h.shade, 'opacity=".3"')]
    for side in (-1, 1):
        for i, z in enumerate((3.4, 2.7, 2.15, 1.7, 1.38)):
            x, y = _at(side * 210, -LOW, z)
            coat = (k.coral, k.sky, k.mint, k.lilac, k.rose)[(i + (side > 0) * 2) % 5]
            look = Look(mix(coat, k.plum, 0.18), SKINS[(i * 3 + (side > 0)) % 7], HAIRS[(i + (side > 0) * 3) % 6], ("bun", "crop", "afro", "bob", "scarf")[(i + (side > 0)) % 5], "jacket")
            o.append(figure(S, x, y, 330 / z, look, "sit", -side, (S.h.haze, min(0.5, 0.1 * z))))
    o.append(poly([_at(-112, -190, a), _at(112, -190, a), _at(112, -190, b), _at(-112, -190, b)], S.ramp(mix(cloth, S.h.haze, 0.3), mix(cloth, WHITE, 0.25))))
    o.append(poly([_at(-112, -190, a), _at(112, -190, a), _at(116, -LOW + 30, a), _at(-116, -LOW + 30, a)], S.planes((-120, cloth), (EYE[0] + 40, S.dark(cloth, 0.4)))))
    for z in (1.08, 1.3, 1.6, 2.0, 2.5, 3.1):
        for dx in (-70, 70):
            px, py = _at(dx, -186, z)
            o.append(ell(px, py, 24 / z, 8 / z, mix(k.mint, m.white, 0.4)) + ell(px, py - 3 / z, 20 / z, 6 / z, mix(k.apricot, k.coral, 0.2)))
        px, py = _at(0, -186, z)
        o.append(S.glow(px, py - 18 / z, 70 / z, 0.6, mix(k.apricot, WHITE, 0.3)) + rect(px - 3 / z, py - 30 / z, 6 / z, 30 / z, m.white) + circ(px, py - 34 / z, 4 / z, mix(k.apricot, WHITE, 0.6)))
    return o


def _garland(S, m):
    """Paper flags across the top, near, and a chair's back."""
    k = S.k
    o = [line("M-140 40 Q420 250 1000 70", mix(m.ink, k.plum, 0.3), 4)]
    hues = (k.coral, k.cream, k.mint, k.apricot)
    for i in range(11):
        t = (i + 0.5) / 11
        x = -140 + 1140 * t
        y = (1 - t) ** 2 * 40 + 2 * t * (1 - t) * 250 + t * t * 70
        o.append(S.split(f"M{fmt(x - 30)} {fmt(y)} h60 l-8 52 l-22 -16 l-22 16 Z", mix(hues[i % 4], k.plum, 0.1), x + 6, 0.3))
    return o
