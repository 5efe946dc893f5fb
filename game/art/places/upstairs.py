"""Upstairs at Nine Arches: a folding table, three chairs, a jug with a plate on it; the hall's lamps hang just below the floor."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.figures import HAIRS, SKINS, Look, figure
from game.art.places.market import hall, lamp
from game.art.svg import ell, line, mix, path, poly, rect

FLOOR = 610
WINDOW = "M430 486 V300 A370 236 0 0 1 1170 300 V486 Z"
STAIRS = ((-24, 636, 214, 0), (70, 664, 232, 1), (176, 640, 206, 2), (264, 692, 250, 3))
"""Those whom Dario has brought, as far as the door lets them in: x, feet, height, which look."""


def upstairs(drain):
    """A half-round window on the hall from above, and before it a table that will be folded up again at noon."""
    S = Hand("upstairs", "market-noon", drain)
    m = hall(S, "noon")
    S.layer("hall below", 0.06, *_below(S, m))
    S.layer("wall", 0.22, *_wall(S, m))
    S.layer("floor", 0.3, *_floor(S, m))
    S.layer("stairs", 0.36, *_crowd(S))
    S.layer("chairs", 0.42, *_chairs(S, m))
    table = _table(S, m)
    S.layer("table", 0.46, *table)
    S.front("".join(table), 370, 420, 860, 660)
    S.layer("rail", 0.9, *_rail(S, m))
    return S.place(
        "Nine Arches, upstairs",
        "11:30",
        (800, 400),
        [(1560, 420, 1.08), (330, 450, 1.0)],
        "a fourth chair stands at the players’ side, and it is as high as the others",
        {"jug": (800, 476, 30), "sun": (1000, 150, 50), "lamps": (800, 400, 60), "front": (800, 1080, 0.46)},
        seats={"baker": (552, 396, 0.64), "pharmacist": (792, 386, 0.62), "fishdock": (1048, 396, 0.64)},
    )


def _below(S, m):
    """The hall's roof across from us, its skylight, and the tops of nine lamps."""
    k = S.k
    o = [S.sky(640), S.glow(1000, 130, 420, 0.9, WHITE)]
    far = mix(m.stone, S.h.haze, 0.3)
    o += [S.split(f"M{x} 640 V330 A62 62 0 0 1 {x + 124} 330 V640 Z", mix(far, k.mint, 0.25), x + 78, 0.16) for x in (430, 588, 746, 904, 1062)]
    o += [rect(400, 236, 800, 16, far), path("M400 240 L800 96 L1200 240 Z", "none", f'stroke="{mix(m.wood, S.h.haze, 0.3)}" stroke-width="12"'), *(line(f"M{x} {y}V240", mix(m.wood, S.h.haze, 0.4), 7) for x, y in ((600, 168), (800, 96), (1000, 168)))]
    o += [lamp(S, 470 + i * 82, 60, 410 + 26 * (i % 2), 22, m) for i in range(9)]
    return [*o, S.haze(430, 640, 0.6)]


def _wall(S, m):
    k = S.k
    o = [S.hole(sheet(-20, FLOOR + 20), WINDOW, fill=S.planes((-120, mix(m.wall, k.lilac, 0.1)), (330, m.wall), (1290, mix(m.wall, WHITE, 0.25)), (1680, mix(m.wall, k.coral, 0.12))))]
    o += [line(WINDOW, m.stone, 26), *(line(f"M{x} {y}V486", m.stone, 9) for x, y in ((615, 100), (800, 64), (985, 100))), line("M430 300H1170", m.stone, 9), rect(400, 482, 800, 22, mix(m.wood, WHITE, 0.1), 5)]
    o += [rect(-140, 556, 2200, 60, mix(k.mint, m.stone, 0.35)), rect(-140, 548, 2200, 10, mix(k.mint, m.ink, 0.25))]
    door = mix(k.mint, m.ink, 0.62)
    o += [path(f"M-80 {FLOOR} V300 A130 130 0 0 1 180 300 V{FLOOR} Z", door), line(f"M-80 {FLOOR} V300 A130 130 0 0 1 180 300 V{FLOOR}", m.stone, 18)]
    o += [S.split(f"M184 {FLOOR} V290 L262 250 V{FLOOR + 16} Z", mix(k.coral, m.wood, 0.3), 236, 0.3), rect(236, 440, 9, 40, m.ink, 4)]
    return o


def _floor(S, m):
    o = [S.fill(FLOOR, 1100, S.ramp(mix(m.wood, WHITE, 0.42), mix(m.wood, S.k.plum, 0.2)))]
    o.append(S.beam([(460, FLOOR), (1140, FLOOR), (1480, 1100), (180, 1100)], 0.8, 0.06, mix(S.k.cream, WHITE, 0.5)))
    o += [poly([(fmt_x, FLOOR), (fmt_x + 14, FLOOR), (fmt_x * 2.2 - 920, 1100), (fmt_x * 2.2 - 960, 1100)], S.h.shade, 'opacity=".1"') for fmt_x in (608, 793, 978)]
    boards = "".join(f"M-120 {y}H2040" for y in (640, 684, 748, 838, 960))
    return [*o, path(boards, "none", f'stroke="{S.dark(m.wood, 0.4)}" stroke-width="3" opacity=".35"')]


def _crowd(S):
    """Eleven people on the stairs, of whom the door shows four."""
    k = S.k
    looks = (Look(mix(k.sky, k.plum, 0.2), SKINS[3], HAIRS[4], "bald", "coat", 1.1), Look(mix(k.coral, k.rose, 0.3), SKINS[1], HAIRS[0], "scarf", "skirt"), Look(mix(k.apricot, k.coral, 0.3), SKINS[5], HAIRS[2], "bob", "coat", 0.9), Look(mix(k.mint, k.plum, 0.15), SKINS[4], HAIRS[0], "cap", "jacket", 1.15))
    poses = ("stand", "hip", "phone", "away")
    return [figure(S, x, y, h, looks[i], poses[i], 1) for x, y, h, i in STAIRS]


def _chairs(S, m):
    """Three folding chairs behind the table."""
    k, steel, o = S.k, mix(m.steel, m.ink, 0.3), [ell(800, 700, 420, 16, S.h.shade, 'opacity=".25"')]
    for x in (560, 800, 1040):
        o += [line(f"M{x - 52} 640V420Q{x - 52} 396 {x - 28} 396H{x + 28}Q{x + 52} 396 {x + 52} 420V640", steel, 9), S.box(x - 46, 410, 92, 58, mix(k.coral, m.wood, 0.35), 0.62, 0.3), S.box(x - 56, 560, 112, 16, mix(k.coral, m.wood, 0.35), 0.62, 0.3)]
    return o


def _table(S, m):
    """The table with its crossed legs and a cloth, bent papers, a jug of water with a plate on it, correctly."""
    k = S.k
    steel, top = mix(m.steel, m.ink, 0.3), mix(k.mint, WHITE, 0.4)
    cloth = mix(k.mint, m.stone, 0.3)
    o = [S.split("M424 546 H1176 L1168 664 q-60 10 -120 0 t-124 0 t-124 0 t-124 0 t-124 0 t-120 0 Z", cloth, 940, 0.26), line("M540 556V656M700 556V660M860 556V656M1020 556V660", S.dark(cloth, 0.4), 4, 'opacity=".6"')]
    o += [line("M500 660L560 706M620 660L520 706M1100 660L1040 706M980 660L1080 706", steel, 11), S.split("M410 512 H1190 L1206 540 H394 Z", top, 940, 0.2), rect(394, 540, 812, 14, S.dark(top, 0.5), 4)]
    for x, d in ((520, -8), (648, 10), (1036, -6)):
        o += [poly([(x, 520), (x + 86, 512), (x + 96, 526), (x + 10, 536)], m.white), poly([(x + 60, 515), (x + 86, 512), (x + 92, 500 + d * 0.5), (x + 66, 505)], S.dark(m.white, 0.3))]
    water = mix(k.sky, WHITE, 0.55)
    o += [path("M764 526 L772 446 H828 L836 526 Z", water, 'opacity=".8"'), path("M768 490 L764 526 H836 L832 490 Z", mix(k.sky, WHITE, 0.3), 'opacity=".8"'), line("M830 458q34 4 26 40q-6 16 -24 16", water, 8), ell(800, 446, 46, 9, m.white), ell(800, 442, 30, 5, S.dark(m.white, 0.2)), poly([(786, 520), (796, 448), (804, 448), (798, 520)], WHITE, 'opacity=".5"')]
    o += [path(f"M{x} 530 l4 -34 h24 l4 34 Z", water, 'opacity=".85"') for x in (880, 926)]
    return o


def _rail(S, m):
    """The stairs' rail, near."""
    wood = mix(m.wood, S.k.plum, 0.25)
    return [S.soft(S.box(1716, 690, 34, 420, wood, 0.55, 0.4) + S.ball(1733, 670, 34, mix(wood, WHITE, 0.1), 0.1, 0.4) + line("M1733 720L2080 640", wood, 26), 4, 10)]
