"""Nine streets as they are seen from a car that is driven through them: behind a rear window in the middle, and along both sides."""

from collections.abc import Callable

from game.art.places import neon
from game.art.places.base import WHITE, Hand
from game.art.places.parts import city, puff
from game.art.svg import arch, circ, ell, line, mix, path, poly, rect

FAR = (960, 330)
"""Where the street behind us runs together."""
Spots = dict[str, tuple[float, ...]]


def _night(S: Hand, seed: int, lit: float = 0.1, base: float = 400) -> None:
    """Sky and a far roofline."""
    S.layer("sky", 0.02, S.sky(620), S.glow(FAR[0], FAR[1] + 20, 620, 0.75))
    S.layer("roofs", 0.06, city(S, seed, base, (60, 190), (60, 130), mix(S.h.haze, S.k.night, 0.35), lit=lit), S.band(200, base, base + 60, 0.5))


def _street(S: Hand, wall: str, ground: str, light: str) -> list[str]:
    """Two walls that run away, and the wet ground between them."""
    x, y = FAR
    o = [poly([(-140, 1100), (-140, 480), (x - 60, y + 24), (x + 60, y + 24), (2060, 480), (2060, 1100)], S.ramp(mix(ground, light, 0.3), ground))]
    o += [neon.wall(S, -1, (x - 62, y - 40, y + 26), (-140, -220, 560), wall), neon.wall(S, 1, (x + 62, y - 40, y + 26), (2060, -220, 560), S.dark(wall, 0.5))]
    return [*o, S.band(y - 30, y + 24, y + 120, 0.7, mix(S.h.haze, light, 0.4)), S.glow(x, y + 10, 420, 0.6, light)]


def _panes(S: Hand, wall: str, warm: str, seed: int, lit: float) -> list[str]:
    """House fronts near by, at both sides."""
    o = [neon.facade(S, x, y, w, 600, mix(wall, S.k.night, d), warm, seed + i, lit) for i, (x, y, w, d) in enumerate(((-160, 40, 250, 0.2), (96, 96, 190, 0.05), (290, 150, 180, 0.25)))]
    return o + [neon.facade(S, x, y, w, 600, mix(wall, S.k.night, d), warm, seed + 7 + i, lit) for i, (x, y, w, d) in enumerate(((1460, 150, 170, 0.3), (1634, 90, 200, 0.15), (1838, 40, 240, 0.35)))]


def _washes(S: Hand, ink: str) -> list[str]:
    """The colour of a sign on the fronts near by, from the street upwards."""
    return [rect(x, 60, 640, 540, S.lin([(0, ink, 0.05), (0.6, ink, 0.22), (1, ink, 0.5)])) for x in (-140, 1420)]


def _lamps(S: Hand, col: str, *out: int) -> str:
    """Lamps along both kerbs, smaller the farther; those numbered in `out` have not come on."""
    at = [(960 - 62 - d, 354 + d * 0.36, 40 + d * 0.6) for d in (14, 54, 128, 250)] + [(960 + 62 + d, 354 + d * 0.36, 40 + d * 0.6) for d in (14, 54, 128, 250)]
    return "".join(neon.lamp(S, x, foot, tall, col, i not in out) for i, (x, foot, tall) in enumerate(at))


def dusk(S: Hand) -> Spots:
    """The quay road: the tower behind us, and the harbour drawn past like a sheet."""
    k, last = S.k, mix(S.k.apricot, WHITE, 0.3)
    S.layer("sky", 0.02, S.sky(470), S.glow(1120, 372, 420, 0.8, last), circ(1120, 366, 46, mix(k.coral, WHITE, 0.45)))
    S.layer("roofs", 0.06, city(S, 3, 386, (26, 110), (46, 100), mix(S.h.haze, k.plum, 0.4), lit=0.14, calm=(1020, 1240)), S.band(250, 384, 430, 0.6))
    tall = mix(k.plum, k.lilac, 0.2)
    tower = [S.split("M740 480 V150 A64 64 0 0 1 868 150 V480 Z", tall, 818, 0.34)]
    tower += [arch(754 + i * 34, 176 + j * 38, 15, 24, mix(k.apricot, WHITE, 0.4) if (i * 5 + j * 3) % 4 == 1 else mix(tall, k.night, 0.4)) for i in range(3) for j in range(8)]
    S.layer("tower", 0.1, *tower)
    sea = S.lin([(0, mix(k.coral, WHITE, 0.25)), (0.3, mix(k.rose, k.plum, 0.4)), (1, mix(k.night, k.plum, 0.4))])
    w = [rect(-120, 386, 2160, 720, sea)] + [rect(1120 - v * 1.2, 392 + i * 9, v * 2.4, 3, mix(k.apricot, WHITE, 0.5), 1.5, 'opacity=".8"') for i, v in enumerate((30, 44, 34, 58, 48, 70, 60))]
    w += [line(f"M{x} {y} q26 -7 52 0 t52 0", mix(k.lilac, WHITE, 0.35), 3, 'opacity=".55"') for x, y in ((-40, 430), (120, 462), (290, 424), (1500, 440), (1650, 474), (1790, 430))]
    S.layer("harbour", 0.12, *w)
    road = poly([(900, 392), (960, 392), (1180, 620), (300, 620)], S.ramp(mix(k.plum, k.coral, 0.3), mix(k.night, k.plum, 0.35)))
    rail = line("M948 390 L1400 520", mix(k.night, k.plum, 0.4), 7) + "".join(line(f"M{960 + d} {394 + d * 0.29:.0f} v{12 + d * 0.06:.0f}", mix(k.night, k.plum, 0.4), 5) for d in (20, 70, 150, 270, 400))
    S.layer("road", 0.16, road, rail, "".join(neon.lamp(S, x, f, t, last, i != 2) for i, (x, f, t) in enumerate(((906, 398, 40), (880, 414, 66), (836, 444, 110), (756, 500, 190)))))
    return {"sun": (1120, 366, 46), "ferry": (1640, 430, 40)}


def red(S: Hand) -> Spots:
    """A theatre with its doors open, and what is played over them, the last letter out."""
    k = S.k
    ink, warm = mix(k.rose, k.coral, 0.35), k.apricot
    _night(S, 11)
    S.layer("street", 0.1, *_street(S, mix(k.plum, k.rose, 0.25), mix(k.night, k.plum, 0.3), ink))
    S.layer("fronts", 0.14, *_panes(S, mix(k.plum, ink, 0.34), warm, 3, 0.12), *_washes(S, ink))
    front = mix(mix(k.rose, k.plum, 0.45), k.night, 0.1)
    o = [S.split("M640 480 V236 Q640 196 680 196 H1240 Q1280 196 1280 236 V480 Z", front, 1040, 0.34)]
    o += [arch(724 + i * 126, 348, 92, 132, mix(warm, WHITE, 0.25 + 0.1 * (i == 1))) + arch(736 + i * 126, 366, 68, 114, mix(warm, k.coral, 0.5)) for i in range(4)]
    o += [rect(660, 310, 600, 22, mix(front, k.night, 0.4), 8), "".join(circ(676 + i * 24.4, 321, 5, mix(warm, WHITE, 0.5)) for i in range(24))]
    S.layer("theatre", 0.18, *o, S.glow(960, 400, 330, 0.4, warm), neon.sign(S, "MANNERS", 702, 222, 66, ink, (6,)))
    S.layer("wet", 0.22, neon.streak(S, 960, 470, 560, 160, ink, 0.4), *(neon.streak(S, x, 480, 70, 130, ink, 0.5) for x in (60, 240, 1690)), neon.loop(S, 190, 300, 40, ink, 8))
    return {"sign": (960, 256, 60)}


def green(S: Hand) -> Spots:
    """The Guildhall in the rain: a green arch, steam from the ground."""
    k = S.k
    ink = mix(k.mint, WHITE, 0.18)
    _night(S, 12)
    S.layer("street", 0.1, *_street(S, mix(k.plum, k.mint, 0.3), mix(k.night, k.mint, 0.16), ink))
    S.layer("fronts", 0.14, *_panes(S, mix(mix(k.plum, k.mint, 0.5), k.night, 0.2), mix(k.apricot, k.mint, 0.3), 8, 0.1), *_washes(S, ink))
    hall = mix(mix(k.mint, k.plum, 0.5), k.night, 0.28)
    o = [S.split("M690 480 V290 L960 168 L1230 290 V480 Z", hall, 1000, 0.36), *(S.box(722 + i * 96, 312, 34, 168, mix(hall, WHITE, 0.12), 0.5, 0.4) for i in range(6))]
    o += [rect(682, 288, 556, 20, mix(hall, k.night, 0.4), 4), arch(896, 330, 128, 150, mix(k.apricot, ink, 0.35))]
    arc = "M846 480 V400 A114 114 0 0 1 1074 400 V480"
    o += [S.glow(960, 380, 300, 0.5, ink), line(arc, ink, 13, 'opacity=".5"'), line(arc, ink, 8), line(arc, mix(ink, WHITE, 0.75), 3), circ(960, 246, 25, "none", f'stroke="{ink}" stroke-width="7"')]
    S.layer("guildhall", 0.18, *o)
    S.layer("wet", 0.22, neon.streak(S, 960, 470, 300, 170, ink, 0.6), *(neon.puddle(S, x, y, w, ink, 0.5) for x, y, w in ((150, 500, 260), (1760, 506, 280))), neon.sign(S, "HALL", 84, 226, 66, ink))
    S.layer("steam", 0.26, puff(S, 770, 478, 1.2, 0.3, mix(ink, WHITE, 0.6)), puff(S, 1190, 480, 0.9, 0.26, mix(ink, WHITE, 0.6), 2))
    return {"steam": (776, 470, 40), "rain": (980, 150, 330, 310)}


def white(S: Hand) -> Spots:
    """The Heights: white lamps, hedges cut round, a gate and the steps behind it."""
    k = S.k
    ink, leaf = mix(k.cream, WHITE, 0.3), mix(mix(k.mint, k.night, 0.56), k.plum, 0.15)
    S.layer("sky", 0.02, S.sky(620), S.glow(960, 300, 520, 0.34, ink))
    S.layer("roofs", 0.06, city(S, 21, 392, (20, 70), (120, 220), mix(S.h.haze, k.night, 0.5), lit=0.03), S.band(260, 390, 450, 0.3))
    house = mix(k.lilac, WHITE, 0.2)
    o = [S.split("M700 420 V250 Q700 220 730 220 H1190 Q1220 220 1220 250 V420 Z", mix(house, k.night, 0.3), 1010, 0.4), path("M670 226 L960 148 L1250 226 Z", mix(k.night, k.plum, 0.4))]
    o += [arch(740 + i * 96, 262, 46, 74, mix(k.night, k.plum, 0.35)) for i in (0, 1, 3, 4)] + [arch(926, 300, 68, 120, mix(k.apricot, WHITE, 0.35)), S.glow(960, 330, 150, 0.55, mix(k.apricot, WHITE, 0.4))]
    o += [rect(880 - i * 16, 412 + i * 13, 160 + i * 32, 14, mix(house, WHITE, 0.45 - i * 0.1), 3) for i in range(4)]
    S.layer("house", 0.1, *o)
    S.layer("road", 0.12, poly([(-140, 1100), (-140, 520), (880, 462), (1040, 462), (2060, 520), (2060, 1100)], S.ramp(mix(k.lilac, k.night, 0.5), mix(k.night, k.plum, 0.3))))
    hedge = [S.ball(x, y, r, leaf, 0.1, 0.5, slant=6) for x, y, r in ((640, 424, 62), (770, 440, 44), (1150, 440, 44), (420, 380, 120), (180, 350, 150), (1500, 380, 120))]
    hedge += [S.box(1226, 356, 116, 120, leaf, 0.55, 0.5), S.ball(1760, 340, 160, leaf, 0.1, 0.5, slant=6), S.ball(-70, 340, 150, leaf, 0.1, 0.5, slant=6)]
    S.layer("hedges", 0.18, *hedge, rect(-120, 470, 660, 130, mix(leaf, k.night, 0.3)), rect(1400, 470, 660, 130, mix(leaf, k.night, 0.4)))
    gate = "".join(line(f"M{x} 470 V{372 - 26 * (1 - abs(x - 960) / 90):.0f}", mix(k.night, k.plum, 0.25), 6) for x in range(876, 1050, 24)) + line("M870 398 Q960 346 1050 398", mix(k.night, k.plum, 0.25), 7)
    S.layer("gate", 0.22, gate, *(neon.lamp(S, x, foot, tall, ink) for x, foot, tall in ((852, 474, 150), (1068, 474, 150), (330, 560, 330), (1620, 560, 340))))
    return {"lamp": (1068, 324, 40)}


def blue(S: Hand) -> Spots:
    """Gull Street: a pharmacy's cross, one arm of it out, and over one door a light that somebody left."""
    k = S.k
    ink = mix(k.sky, WHITE, 0.25)
    _night(S, 14, 0.03)
    S.layer("street", 0.1, *_street(S, mix(k.plum, k.sky, 0.45), mix(k.night, k.sky, 0.2), ink))
    S.layer("fronts", 0.14, *_panes(S, mix(mix(k.plum, k.sky, 0.65), k.night, 0.25), k.apricot, 5, 0.015), *_washes(S, ink))
    x, y, r = 1010, 262, 32
    shop = [S.box(590, 170, 300, 320, mix(mix(k.sky, k.plum, 0.5), k.night, 0.35), 0.66, 0.4), S.box(890, 210, 200, 280, mix(mix(k.sky, k.plum, 0.4), k.night, 0.25), 0.7, 0.4), rect(914, 344, 152, 110, mix(ink, WHITE, 0.35), 8), rect(914, 344, 152, 22, mix(k.sky, k.night, 0.3), 6)]
    shop += [line(f"M{928 + i * 34} 452 V{410 - 12 * (i % 2)} h14 V452", mix(k.sky, k.night, 0.25), 6) for i in range(4)]
    arms = [rect(x - r / 2, y - r * 1.5, r, r, ink, 5), rect(x - r * 1.5, y - r / 2, r, r, ink, 5), rect(x - r / 2, y - r / 2, r, r, mix(ink, WHITE, 0.6), 2), rect(x - r / 2, y + r / 2, r, r, ink, 5)]
    cross = [S.glow(x, y, 210, 0.6, ink), rect(x + r / 2, y - r / 2, r, r, mix(k.sky, k.night, 0.6), 5), *arms]
    door = [S.box(1130, 190, 240, 300, mix(mix(k.plum, k.sky, 0.3), k.night, 0.4), 0.6, 0.4), S.glow(1227, 336, 130, 0.75, k.apricot), arch(1206, 322, 42, 28, mix(k.apricot, WHITE, 0.5))]
    S.layer("shop", 0.18, *shop, *cross, *door)
    S.layer("knocked", 0.18, arch(1190, 352, 74, 138, mix(k.night, k.plum, 0.4)), circ(1252, 424, 4, k.apricot))
    S.other("knocked", *_landlady(S))
    S.layer("wet", 0.22, neon.streak(S, x, 480, 120, 150, ink, 0.6), neon.streak(S, 1227, 486, 70, 110, k.apricot, 0.6), neon.streak(S, 220, 500, 90, 110, ink, 0.4))
    return {"light": (1227, 336, 30), "cross": (x, y, 30)}


def _landlady(S: Hand) -> list[str]:
    """The door open, and before its light somebody in curlers with a blanket over her arm."""
    k = S.k
    dark, robe, x = mix(k.night, k.plum, 0.3), mix(k.rose, k.plum, 0.4), 1226
    o = [arch(1190, 352, 74, 138, mix(k.apricot, WHITE, 0.35)), path(f"M{x - 27} 490 V424 Q{x - 24} 406 {x} 404 Q{x + 24} 406 {x + 27} 424 V490 Z", robe)]
    o += [circ(x, 391, 15, mix(k.coral, k.plum, 0.4)), path(f"M{x - 17} 392 Q{x - 19} 370 {x} 370 Q{x + 19} 370 {x + 17} 392 Q{x} 378 {x - 17} 392 Z", dark)]
    o += [circ(x + dx, y, 5.5, mix(k.mint, WHITE, 0.3)) for dx, y in ((-16, 384), (-11, 373), (0, 369), (11, 373), (16, 384))]
    return [*o, rect(x - 4, 434, 38, 30, mix(k.lilac, WHITE, 0.35), 7), line(f"M{x - 2} 446 h34", mix(k.lilac, k.plum, 0.3), 3)]


def pink(S: Hand) -> Spots:
    """Ferris Lane: a pink wheel over the roofs, pink in every puddle, one window with music in it."""
    k = S.k
    ink = mix(k.rose, mix(k.coral, WHITE, 0.3), 0.3)
    _night(S, 15, 0.04)
    x, y, r = 1040, 246, 104
    wheel = [neon.loop(S, x, y, r, ink, 8), circ(x, y, r * 0.62, "none", f'stroke="{ink}" stroke-width="3" opacity=".7"')]
    wheel += [line(f"M{x - r * a:.0f} {y - r * b:.0f} L{x + r * a:.0f} {y + r * b:.0f}", ink, 3, 'opacity=".7"') for a, b in ((1, 0), (0, 1), (0.71, 0.71), (0.71, -0.71))]
    wheel += [circ(x + r * a, y + r * b, 9, mix(ink, WHITE, 0.5)) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.71, 0.71), (-0.71, 0.71), (0.71, -0.71), (-0.71, -0.71))]
    S.layer("wheel", 0.08, line(f"M{x} {y} L{x - 66} 480 M{x} {y} L{x + 66} 480", mix(k.plum, k.night, 0.3), 9), *wheel)
    S.layer("street", 0.1, *_street(S, mix(k.plum, k.rose, 0.3), mix(k.night, k.plum, 0.45), ink))
    S.layer("fronts", 0.14, *_panes(S, mix(k.plum, ink, 0.26), k.apricot, 9, 0.0), *_washes(S, ink))
    home = mix(mix(k.plum, k.rose, 0.2), k.night, 0.3)
    o = [
        S.box(610, 190, 250, 310, home, 0.66, 0.4),
        path("M596 196 L735 128 L874 196 Z", mix(home, k.night, 0.4)),
        S.glow(706, 262, 150, 0.6, k.apricot),
        arch(672, 222, 68, 92, mix(k.apricot, WHITE, 0.35)),
    ]
    o += [arch(776, 222, 52, 84, mix(k.night, home, 0.4)), arch(690, 374, 64, 126, mix(k.night, home, 0.3))]
    frame = line("M706 240 V312 M672 274 H740", home, 4)
    somebody = circ(716, 268, 13, mix(k.plum, k.night, 0.2)) + path("M694 314 V302 Q694 284 716 284 Q738 284 738 302 V314 Z", mix(k.plum, k.night, 0.2))
    S.layer("thirty-one", 0.18, *o)
    S.layer("lap-two", 0.18, frame)
    S.other("lap-two", frame, somebody)
    S.layer(
        "wet",
        0.22,
        *(neon.puddle(S, px, py, w, ink) for px, py, w in ((880, 440, 150), (1080, 456, 210), (1250, 434, 120), (120, 520, 330), (380, 486, 190), (1580, 496, 220), (1800, 530, 300))),
        neon.streak(S, 1040, 400, 150, 90, ink, 0.5),
        neon.loop(S, 250, 250, 46, ink, 8),
        neon.loop(S, 1700, 232, 34, mix(k.lilac, WHITE, 0.2), 7),
    )
    return {"puddle": (1080, 446, 40)}


def sodium(S: Hand) -> Spots:
    """Long Quay, empty: lamps in two rows, lanes in chalk, cranes, and water that the lanes lead into."""
    k = S.k
    ink = mix(k.apricot, k.coral, 0.25)
    S.layer("sky", 0.02, S.sky(620), S.glow(960, 350, 620, 0.4, ink))
    S.layer("roofs", 0.06, city(S, 31, 356, (10, 46), (70, 150), mix(S.h.haze, k.night, 0.55), lit=0.03), S.band(240, 356, 420, 0.35))
    iron = mix(k.night, k.plum, 0.3)
    crane = lambda x, s: line(f"M{x} 400 L{x + 18 * s} {400 - 190 * s} L{x + 40 * s} 400 M{x - 62 * s} {400 - 168 * s} L{x + 150 * s} {400 - 220 * s} M{x + 18 * s} {400 - 190 * s} V{400 - 236 * s} L{x + 140 * s} {400 - 218 * s} M{x + 138 * s} {400 - 216 * s} V{400 - 130 * s}", iron, 8 * s)
    S.layer("cranes", 0.1, crane(690, 1), crane(1150, 0.72), crane(120, 1.3), crane(1640, 1.2))
    ground = S.ramp(mix(mix(k.plum, ink, 0.4), k.night, 0.1), mix(k.night, k.plum, 0.25))
    q = [rect(-120, 358, 2160, 800, ground), rect(-120, 356, 560, 60, mix(k.night, k.sky, 0.16)), rect(1180, 356, 900, 34, mix(k.night, k.sky, 0.2))]
    q += [line(f"M{960 + a} 362 L{960 + b} 620", mix(k.cream, ink, 0.3), w, 'opacity=".7"') for a, b, w in ((-8, -150, 5), (8, 150, 5), (-30, -560, 6), (30, 560, 6), (-70, -1300, 7), (70, 1300, 7))]
    q += [line(f"M{960 + a} 362 L{960 + b} 620", mix(k.night, k.plum, 0.4), 8) for a, b in ((110, 860), (124, 930))]
    q += [line(f"M{x} {y} h{w}", mix(k.cream, ink, 0.3), 5, 'opacity=".6"') for x, y, w in ((840, 430, 60), (1010, 430, 64), (760, 466, 90), (1040, 466, 110))]
    S.layer("quay", 0.14, *q)
    S.layer("lamps", 0.2, _lamps(S, ink), neon.lamp(S, 300, 560, 380, ink), neon.lamp(S, 1640, 560, 400, ink), *(neon.streak(S, x, y, w, 100, ink, 0.5) for x, y, w in ((884, 360, 16), (844, 380, 24), (1036, 360, 16), (1076, 380, 24), (770, 404, 36), (1150, 404, 36))))
    return {"lamp": (1272, 254, 40)}


def lamp(S: Hand) -> Spots:
    """Glazier's Yard: one lamp, dark walls, a shut fishmonger's sign of a fish with a point for an eye."""
    k = S.k
    warm = mix(k.apricot, WHITE, 0.2)
    S.layer("sky", 0.02, S.sky(620), S.glow(1150, 300, 420, 0.3, warm))
    S.layer("roofs", 0.06, city(S, 41, 400, (70, 170), (80, 150), mix(k.night, k.plum, 0.3), lit=0.0))
    S.layer("street", 0.1, *_street(S, mix(k.night, k.plum, 0.4), mix(k.night, k.plum, 0.18), mix(warm, k.plum, 0.6)))
    S.layer("fronts", 0.14, *_panes(S, mix(k.night, k.plum, 0.34), warm, 6, 0.0))
    panes = [S.box(620 + i * 74, 300 - 10 * i, 62, 180, mix(mix(k.sky, k.lilac, 0.4), k.night, 0.45 - 0.06 * i), 0.5, 0.3) for i in range(4)]
    fish = [rect(1120, 330, 180, 150, mix(k.night, k.plum, 0.5), 4), *(line(f"M1124 {344 + i * 15} H1296", mix(k.night, k.plum, 0.25), 3) for i in range(9))]
    shape = "M1130 286 Q1196 236 1264 280 L1298 258 V312 L1264 292 Q1196 334 1130 286 Z"
    fish += [S.glow(1210, 286, 150, 0.4, mix(k.mint, WHITE, 0.2)), line(shape, mix(k.mint, WHITE, 0.15), 6), circ(1164, 282, 8, mix(k.mint, WHITE, 0.6))]
    S.layer("yard", 0.18, *panes, *fish)
    S.layer("lamp", 0.22, neon.lamp(S, 1020, 472, 240, warm), neon.streak(S, 1020, 470, 70, 120, warm, 0.7), ell(1020, 474, 130, 12, warm, 'opacity=".35"'))
    return {"lamp": (1020, 232, 40), "point": (1164, 282, 24)}


def grey(S: Hand) -> Spots:
    """Pier Road before light: the sea, the pier's lamps, and signs that have gone out but for a dot."""
    k = S.k
    pale = mix(k.lilac, WHITE, 0.45)
    S.layer("sky", 0.02, S.sky(440), S.glow(1180, 380, 380, 0.5, mix(k.coral, WHITE, 0.5)))
    S.layer("far shore", 0.06, path("M-140 392 V352 C200 330 420 346 620 362 C760 372 900 340 1080 356 C1300 372 1700 330 2060 350 V392 Z", mix(pale, k.sky, 0.35)), S.band(300, 390, 440, 0.5))
    sea = S.lin([(0, mix(pale, WHITE, 0.2)), (0.4, mix(k.lilac, k.sky, 0.5)), (1, mix(k.sky, k.ink, 0.4))])
    o = [rect(-120, 388, 2160, 720, sea)] + [line(f"M{x} {y} h{w}", mix(pale, WHITE, 0.5), 3, 'opacity=".5"') for x, y, w in ((1040, 404, 120), (1180, 420, 90), (980, 432, 150), (60, 430, 140), (220, 458, 110), (1520, 436, 150), (1690, 470, 160))]
    S.layer("sea", 0.1, *o)
    pier = [poly([(960, 398), (990, 398), (1330, 486), (1130, 486)], mix(k.ink, k.lilac, 0.4)), *(line(f"M{x} {y} v{h}", mix(k.ink, k.lilac, 0.25), w) for x, y, h, w in ((990, 400, 22, 4), (1050, 414, 34, 6), (1150, 440, 50, 9)))]
    S.layer("pier", 0.14, *pier, *(neon.lamp(S, x, f, t, mix(k.apricot, WHITE, 0.3)) for x, f, t in ((984, 400, 44), (1034, 412, 66), (1126, 436, 104))))
    house = mix(mix(k.ink, k.lilac, 0.45), k.sky, 0.2)
    side = [S.split("M600 490 V236 Q600 206 630 206 H800 L880 262 V490 Z", house, 790, 0.3), *(arch(636 + i * 62, 330, 38, 60, mix(house, k.ink, 0.4)) for i in range(4))]
    side += [neon.sign(S, "HALDEN", 634, 250, 40, k.rose, (0, 1, 2, 3, 4, 5)), circ(862, 286, 7, mix(k.rose, WHITE, 0.4)), S.glow(862, 286, 60, 0.6, k.rose)]
    S.layer("dark signs", 0.18, *side, neon.facade(S, -160, 120, 250, 600, house, k.apricot, 3, 0.04), neon.facade(S, 90, 210, 170, 600, mix(house, k.ink, 0.2), k.apricot, 4, 0.0))
    return {"dot": (862, 286, 30), "sun": (1180, 380, 40)}


STREETS: dict[str, Callable[[Hand], Spots]] = {f.__name__: f for f in (dusk, red, green, white, blue, pink, sodium, lamp, grey)}
"""By the light of the hour: each lays its sheets, from the sky to what is near, and says where something of it may live."""
