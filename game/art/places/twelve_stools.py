"""Stall 14 from the customers' side at noon: twelve stools, the card at eye level between them and the cook, a captain's cap."""

from game.art.places.base import WHITE, Hand
from game.art.places.market import bowl, frame, hall, lamp, pot, stool, tiles
from game.art.places.parts import puff
from game.art.svg import arch_d, ell, line, mix, path, poly, rect

FLOOR = 660
CARD = (700.0, 330.0, 96.0)


def twelve_stools(drain):
    """Whoever sits here reads the card before they see the cook."""
    S = Hand("twelve-stools", "market-noon", drain)
    m = hall(S, "noon")
    S.layer("arches", 0.06, *_arches(S, m))
    S.layer("kitchen", 0.18, *_kitchen(S, m))
    S.layer("counter", 0.32, *_counter(S, m))
    S.layer("card", 0.36, frame(S, *CARD, m))
    for grade in "ABCD":
        S.other(f"card-{grade}", frame(S, *CARD, m, grade))
    S.layer("on the counter", 0.42, *_things(S, m))
    S.layer("floor", 0.44, *_floor(S, m))
    S.layer("stools", 0.6, *(stool(S, -60 + i * 168, 606 + 6 * (i % 2), 104, 92, m, mix(S.k.coral, S.k.rose, 0.1) if i != 5 else mix(S.k.sky, S.k.plum, 0.2)) for i in range(12)))
    S.layer("near", 0.95, S.soft(bowl(S, 250, 1130, 420, m.white, S.k.mint) + line("M120 900L60 700M180 900L150 690", m.wood, 16), 5, 10))
    return S.place(
        "Twelve stools",
        "11:50",
        (700, 340),
        [(1560, 430, 1.08), (330, 440, 1.0)],
        "one stool is another colour: somebody sat there before it was a stool",
        {"card": CARD, "steam": (1080, 300, 0.8), "bowl": (520, 452, 0.5), "light": (1300, 60, 60)},
    )


def _arches(S, m):
    """Noon through nine arches, beyond the stall."""
    k = S.k
    o = [S.sky(700), S.glow(1300, 40, 620, 0.9, WHITE)]
    return [*o, *(S.split(arch_d(-110 + i * 240, 90, 170, 640), mix(mix(k.cream, WHITE, 0.5), S.h.haze, 0.3), 20 + i * 240, 0.12) for i in range(9)), S.haze(300, 700, 0.5)]


def _kitchen(S, m):
    """The stall's frame and what hangs in it: pots, slips, a lamp, tea towels."""
    k = S.k
    o = [tiles(S, 250, 130, 1120, 470, m.tile, 46, ((4, 6), (20, 3), (12, 8)))]
    o += [rect(250, 130, 1120, 60, S.lin([(0, S.h.shade, 0.3), (1, S.h.shade, 0)])), rect(214, 60, 36, 600, m.stone), rect(1370, 60, 36, 600, S.dark(m.stone, 0.4)), rect(196, 56, 1228, 26, m.wood, 6)]
    for i in range(12):
        x = 210 + i * 100
        c = (mix(k.coral, k.apricot, 0.25), mix(k.cream, WHITE, 0.5))[i % 2]
        o.append(path(f"M{x} 82 h100 v74 a50 30 0 0 1 -100 0 Z", S.dark(c, 0.18) if i > 7 else c))
    o += [rect(560, 240, 280, 380, mix(mix(k.mint, k.ink, 0.68), k.plum, 0.15)), line("M880 248H1300", m.ink, 4), *(rect(896 + i * 46, 248, 30, 44 + i % 2 * 10, m.white, 1) for i in range(8) if i not in (2, 5))]
    o += [pot(S, 1090, 322, 220, 140, m), S.box(930, 400, 70, 62, mix(k.coral, k.rose, 0.2), 0.6, 0.3), rect(924, 394, 82, 10, m.ink, 5), puff(S, 1080, 316, 1.0, 0.6, mix(k.cream, WHITE, 0.6)), rect(880, 458, 490, 20, mix(m.steel, WHITE, 0.2), 4)]
    o += [lamp(S, x, 82, 222, 28, m) for x in (420, 1240)]
    o += [S.split("M300 600 V300 Q300 268 332 268 H452 Q484 268 484 300 V600 Z", mix(m.white, k.apricot, 0.12), 430, 0.3), rect(450, 330, 10, 50, m.ink, 5), line("M300 400H484", S.dark(m.white, 0.4), 4)]
    return o


def _counter(S, m):
    """The counter's top towards us, and a pane of glass on it in which the card hangs."""
    k = S.k
    glass = mix(m.steel, WHITE, 0.6)
    o = [rect(546, 226, 308, 242, glass, 6, 'opacity=".18"'), poly([(560, 466), (680, 226), (730, 226), (610, 466)], WHITE, 'opacity=".22"'), rect(540, 218, 320, 10, m.steel, 4), *(rect(x, 220, 9, 250, m.steel, 3) for x in (540, 851))]
    o += [poly([(180, 466), (1440, 466), (1520, 520), (100, 520)], S.ramp(S.dark(m.wood, 0.15), mix(m.wood, WHITE, 0.22))), rect(100, 518, 1420, 16, S.dark(m.wood, 0.5), 5)]
    return [*o, tiles(S, 130, 534, 1360, 130, mix(k.apricot, k.coral, 0.4), 34, ((9, 1), (31, 2))), rect(130, 534, 1360, 22, S.lin([(0, S.h.shade, 0.4), (1, S.h.shade, 0)])), rect(1080, 534, 410, 130, S.h.shade, 0, f'opacity="{S.h.shade_op * 0.7:.2f}"')]


def _things(S, m):
    """Bowls, chopsticks, vinegar; and a folded napkin, white gloves and a spoon that keep a place."""
    k = S.k
    o = [bowl(S, 520, 506, 96, m.white, k.coral), bowl(S, 900, 508, 92, m.white, k.mint), S.box(1000, 440, 46, 62, mix(k.mint, m.white, 0.3), 0.6, 0.3), *(line(f"M{1012 + i * 6} 442l{i * 5 - 10} -48", m.wood, 4) for i in range(5)), S.box(1070, 452, 24, 50, mix(k.coral, k.plum, 0.3), 0.6, 0.3), rect(1076, 440, 12, 14, m.ink, 3)]
    o += [poly([(1180, 500), (1262, 496), (1274, 512), (1186, 516)], mix(m.white, k.mint, 0.25)), line("M1200 504l60 -2", m.steel, 6), ell(1196, 505, 11, 5, m.steel)]
    glove = "M1300 512 q-10 -16 6 -18 l34 -4 q6 -8 16 -4 l30 -8 q8 0 6 8 l-22 8 24 -2 q6 4 0 8 l-26 4 16 4 q2 6 -6 6 Z"
    return [*o, S.split(glove, m.white, 1352, 0.26), path(glove, WHITE, 'opacity=".7" transform="translate(6,-11)"')]


def _floor(S, m):
    o = [S.fill(FLOOR, 1100, S.ramp(*m.floor))]
    o += [S.beam([(x, FLOOR), (x + 120, FLOOR), (x - 150, 1100), (x - 420, 1100)], 0.62, 0.06, mix(S.k.cream, WHITE, 0.4)) for x in (1820, 1480, 1140, 800, 460)]
    return [*o, S.shade(f"M130 {FLOOR} H1490 V{FLOOR + 20} H100 Z", 0.25)]
