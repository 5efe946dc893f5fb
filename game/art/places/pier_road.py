"""Pier Road, 05:05 to 05:52: no neon, a kettle's light in the pier café, gulls, the ferry with its lamps out by the mole."""

from game.art.places import neon
from game.art.places.base import WHITE, Hand
from game.art.places.hitch_car import car, seat
from game.art.svg import arch, circ, ell, group, line, mix, path, poly, rect

SEA = 380
CAFE = (180, 268)
CAR = (900, 716, 0.8)


def pier_road(drain: float):
    """Grey, and the ferry far out."""
    return _draw("pier-road", drain, False)


def at_dawn(drain: float):
    """The first light, and the ferry at the ramp."""
    return _draw("pier-road-dawn", drain, True)


def _draw(id: str, drain: float, dawn: bool):
    S = Hand(id, "first-light" if dawn else "before-light", drain)
    k = S.k
    sun = mix(k.apricot, WHITE, 0.4)
    S.layer("sky", 0.02, S.sky(SEA + 20), S.glow(1120, SEA, 560, 0.8 if dawn else 0.4, sun), *([circ(1120, SEA, 56, mix(sun, WHITE, 0.4))] if dawn else []))
    S.layer("far shore", 0.05, path(f"M-140 {SEA + 6} V{SEA - 44} C140 {SEA - 82} 330 {SEA - 40} 560 {SEA - 22} C700 {SEA - 10} 760 {SEA - 6} 800 {SEA + 6} Z", mix(S.h.haze, k.sky, 0.3)), S.band(SEA - 100, SEA, SEA + 60, 0.6))
    S.layer("sea", 0.08, *_sea(S, dawn))
    S.layer("mole", 0.12, *_mole(S))
    ferry = (1080, SEA + 62, 1.7) if dawn else (1250, SEA + 16, 0.8)
    S.layer("ferry", 0.14, _ferry(S, *ferry), loose=True)
    S.layer("pier", 0.3, *_ground(S), *_cafe(S))
    S.layer("car", 0.46, car(S, *CAR, seat=False))
    if dawn:
        S.layer("has-seat", 0.46, seat(S, *CAR, out=False))
        S.other("has-seat", seat(S, *CAR, out=True))
    S.layer("lamp", 0.6, neon.lamp(S, 1716, 800, 620, sun, lit=not dawn), *_rail(S))
    S.layer("near", 0.9, S.soft(S.split("M-20 1100 L0 770 Q-20 716 62 706 Q146 716 124 770 L146 1100 Z", mix(k.ink, k.plum, 0.3), 66, 0.4) + ell(62, 716, 80, 22, mix(k.ink, k.lilac, 0.35)) + _gull(S, 60, 704), 3, 8))
    x, y = CAFE
    return S.place(
        "Pier Road",
        "05:40" if dawn else "05:05",
        (1000, 420),
        [(1440, 440, 1.0), (440, 450, 1.0)],
        "all the chairs of the café face the wall",
        {"ferry": ferry, "kettle": (x + 94, y + 150, 40), "steam": (x + 104, y + 168, 30), "gulls": (1060, 180, 700, 150), **({"sun": (1120, SEA, 56)} if dawn else {"lamp": (1716, 180, 40)})},
    )


def _sea(S: Hand, dawn: bool) -> list[str]:
    """Water that is lighter than the land."""
    k = S.k
    far = mix(mix(k.lilac, WHITE, 0.55), k.apricot, 0.3 if dawn else 0.05)
    o = [S.fill(SEA, 760, S.lin([(0, far), (0.3, mix(k.lilac, k.sky, 0.5)), (1, mix(k.sky, k.ink, 0.45))]))]
    shine = mix(k.apricot, WHITE, 0.6) if dawn else mix(k.lilac, WHITE, 0.7)
    o += [rect(1120 - w / 2 + d, SEA + 6 + i * 13, w, 3 + i * 0.3, shine, 2, 'opacity=".7"') for i, (w, d) in enumerate(((70, 0), (110, 14), (80, -20), (140, 10), (100, -6), (170, 22), (120, -30), (190, 8)))]
    return o + [line(f"M{x} {y} q22 -6 44 0 t44 0", mix(far, WHITE, 0.3), 3, 'opacity=".5"') for x, y in ((620, 420), (1500, 430), (1640, 470), (730, 500), (1380, 520), (1780, 410))]


def _mole(S: Hand) -> list[str]:
    """The mole with its small light."""
    k = S.k
    stone = mix(k.ink, k.lilac, 0.5)
    return [path(f"M1480 {SEA + 34} L1500 {SEA + 4} H1980 Q2040 {SEA + 4} 2040 {SEA + 34} Z", stone), rect(1506, SEA - 58, 22, 64, mix(k.cream, stone, 0.35)), rect(1502, SEA - 64, 30, 9, mix(k.rose, stone, 0.2), 3), S.glow(1517, SEA - 70, 60, 0.7, k.rose), circ(1517, SEA - 70, 6, mix(k.rose, WHITE, 0.4))]


def _ferry(S: Hand, x: float, y: float, s: float) -> str:
    """A ferry with all its lamps on."""
    k = S.k
    hull, lit = mix(k.ink, k.plum, 0.25), mix(k.apricot, WHITE, 0.5)
    o = path("M-96 0 L-112 -34 H112 L92 0 Z", hull) + rect(-92, -62, 176, 30, mix(k.cream, k.lilac, 0.25), 6) + rect(-60, -86, 96, 26, mix(k.cream, k.lilac, 0.1), 5) + rect(34, -112, 22, 52, mix(k.rose, k.plum, 0.2), 3)
    o += "".join(circ(-76 + i * 19, -47, 6, lit) for i in range(9)) + "".join(rect(-50 + i * 21, -79, 13, 11, lit, 3) for i in range(4))
    lamps = "".join(circ(px, py, 4, lit) for px, py in ((-112, -38), (112, -38), (-60, -92), (45, -118)))
    glow = S.glow(0, -44, 190, 0.4, k.apricot)
    return group(glow + o + lamps + "".join(neon.streak(S, px, 2, 10, 50, lit, 0.5) for px in (-60, -16, 30, 74)), f'transform="translate({x},{y}) scale({s})"')


def _ground(S: Hand) -> list[str]:
    """The road, the edge of the quay, and the ramp that comes up from the boats."""
    k = S.k
    road = S.ramp(mix(mix(k.lilac, k.sky, 0.35), k.ink, 0.18), mix(k.ink, k.plum, 0.4))
    o = [poly([(-140, 1100), (-140, 590), (700, 560), (1240, 560), (1330, 470), (1560, 470), (1640, 600), (2060, 640), (2060, 1100)], road)]
    o += [poly([(1240, 560), (1330, 470), (1560, 470), (1640, 600)], mix(mix(k.lilac, WHITE, 0.2), k.ink, 0.16)), *(line(f"M{1330 - t * 22} {470 + t * 22} H{1560 + t * 20}", mix(k.ink, k.lilac, 0.4), 4, 'opacity=".6"') for t in (1, 2, 3))]
    o += [line("M-140 594 L700 564 H1236", mix(k.lilac, WHITE, 0.45), 8), line("M-140 760 Q700 690 2060 800", mix(k.lilac, WHITE, 0.3), 7, 'opacity=".45" stroke-dasharray="120 70"')]
    x, y = CAFE
    o.append(S.beam([(x + 8, y + 330), (x + 184, y + 330), (x + 330, 1100), (x - 220, 1100)], 0.45, 0, mix(k.apricot, WHITE, 0.2)))
    o += [neon.puddle(S, px, py, w, mix(mix(k.lilac, WHITE, 0.4), k.apricot, 0.3), 0.55) for px, py, w in ((640, 700, 260), (1330, 800, 420), (1180, 660, 160), (520, 900, 380))]
    return o


def _cafe(S: Hand) -> list[str]:
    """The pier café: shut, but for the light under its kettle; its chairs face the wall."""
    k, (x, y) = S.k, CAFE
    wall, warm = mix(mix(k.mint, k.lilac, 0.5), k.ink, 0.3), mix(k.apricot, WHITE, 0.3)
    o = [S.box(x - 120, y, 470, 330, wall, 0.68, 0.36), path(f"M{x - 146} {y + 8} L{x - 96} {y - 64} H{x + 326} L{x + 376} {y + 8} Z", mix(k.ink, k.plum, 0.25))]
    o += [S.glow(x + 94, y + 160, 300, 0.6, k.apricot), arch(x + 8, y + 60, 176, 170, warm), arch(x + 22, y + 76, 148, 154, mix(k.apricot, k.coral, 0.25))]
    o += [
        path(f"M{x + 74} {y + 224} V{y + 196} Q{x + 76} {y + 174} {x + 98} {y + 174} Q{x + 120} {y + 174} {x + 122} {y + 196} V{y + 224} Z", mix(k.ink, k.plum, 0.3)),
        line(f"M{x + 122} {y + 196} l18 -14 M{x + 82} {y + 172} q16 -24 32 0", mix(k.ink, k.plum, 0.3), 7),
        rect(x + 8, y + 224, 176, 10, mix(k.ink, k.plum, 0.3)),
    ]
    o += [rect(x + 222, y + 90, 96, 240, mix(wall, k.ink, 0.4), 8), circ(x + 300, y + 214, 6, k.apricot), rect(x - 96, y + 70, 74, 120, mix(wall, k.ink, 0.35), 6)]
    for cx in (x - 90, x + 6, x + 100):
        o.append(line(f"M{cx} {y + 336} V{y + 250} M{cx + 50} {y + 336} V{y + 292} H{cx} M{cx} {y + 252} h5", mix(k.ink, k.plum, 0.2), 8))
    return o


def _gull(S: Hand, x: float, y: float) -> str:
    """A gull that stands on a bollard and looks out to sea."""
    k = S.k
    body = S.split(f"M{x - 84} {y - 30} C{x - 40} {y - 74} {x + 10} {y - 86} {x + 34} {y - 96} C{x + 30} {y - 132} {x + 78} {y - 138} {x + 84} {y - 104} L{x + 108} {y - 94} L{x + 82} {y - 86} C{x + 78} {y - 40} {x + 30} {y - 20} {x - 20} {y - 24} Z", mix(k.cream, k.lilac, 0.12), x + 44, 0.3)
    wing = path(f"M{x - 100} {y - 24} C{x - 50} {y - 62} {x - 10} {y - 72} {x + 30} {y - 66} C{x + 10} {y - 38} {x - 40} {y - 24} {x - 100} {y - 24} Z", mix(k.lilac, k.ink, 0.3))
    return body + wing + circ(x + 64, y - 108, 4, k.ink) + line(f"M{x + 4} {y - 24} V{y} M{x + 24} {y - 26} V{y}", mix(k.apricot, k.ink, 0.2), 5)


def _rail(S: Hand) -> list[str]:
    """The rail along the quay at the right."""
    iron = mix(S.k.ink, S.k.plum, 0.3)
    return [line("M1560 700 L2060 770 M1560 640 L2060 690", iron, 9), *(line(f"M{x} {634 + (x - 1560) * 0.11:.0f} V{730 + (x - 1560) * 0.16:.0f}", iron, 11) for x in (1566, 1720, 1880))]
