"""The market office: one counter, three notices over it, a clock that is right. The tidiest office there is, and the smallest."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.market import dial, hall, tiles, written
from game.art.places.parts import fern
from game.art.svg import arch_d, circ, ell, fmt, line, mix, path, rect

FLOOR = 618
HATCH = f"M500 {FLOOR} V330 A330 150 0 0 1 1160 330 V{FLOOR} Z"


def market_office(drain):
    """Three equal sheets over one counter: nothing here asks to be pressed first."""
    S = Hand("market-office", "market-noon", drain)
    m = hall(S, "noon")
    S.layer("behind", 0.1, *_behind(S, m))
    S.layer("wall", 0.24, *_wall(S, m))
    S.layer("notices", 0.28, *(_notice(S, m, 478 + i * 240, i) for i in range(3)))
    S.layer("floor", 0.3, *_floor(S, m))
    S.layer("counter", 0.4, *_counter(S, m))
    S.layer("bench", 0.55, *_bench(S, m))
    S.layer("near", 0.95, S.soft(fern(S, -60, 640, 230, mix(S.k.mint, m.ink, 0.15), 4), 3, 20))
    return S.place(
        "Nine Arches, the market office",
        "11:05",
        (830, 330),
        [(1560, 430, 1.08), (300, 440, 1.02)],
        "the visitors’ chair is the better one",
        {"clock": (1010, 398, 40), "bell": (1024, 470, 20), "light": (1500, 120, 60), "notices": (830, 150, 60)},
    )


def _behind(S, m):
    """Behind the counter: files in three colours, each in its hole, and the clock."""
    k = S.k
    o = [rect(480, 150, 700, 500, mix(m.wall, k.mint, 0.16)), rect(480, 150, 700, 70, S.lin([(0, S.h.shade, 0.22), (1, S.h.shade, 0)]))]
    for row in range(3):
        y = 300 + row * 62
        o.append(rect(540, y + 50, 360, 9, m.wood, 2))
        for i in range(11):
            if (row, i) != (1, 6):
                c = (k.coral, k.mint, k.apricot)[row]
                o.append(S.box(546 + i * 32, y, 28, 50, mix(c, WHITE, 0.3 + 0.06 * (i % 3)), 0.66, 0.2) + rect(552 + i * 32, y + 12, 16, 12, WHITE, 2))
    return [*o, dial(S, 1010, 390, 58, m, 11 + 5 / 60, 5)]


def _wall(S, m):
    k = S.k
    o = [S.hole(sheet(-20, FLOOR + 30), HATCH, fill=S.planes((-120, mix(m.wall, k.lilac, 0.14)), (300, m.wall), (1240, mix(m.wall, WHITE, 0.3)), (1640, mix(m.wall, k.coral, 0.1))))]
    for x, w in ((-140, 612), (1188, 880)):
        o.append(tiles(S, x, 440, w, FLOOR - 440, m.tile, 44, ((3, 2), (11, 1)) if w < 700 else ((8, 0), (15, 3))) + rect(x, 428, w, 14, mix(k.mint, m.ink, 0.25)))
    o += [line(HATCH.replace(" Z", ""), m.stone, 40), line(f"M480 {FLOOR} V330 A350 170 0 0 1 1180 330 V{FLOOR}", S.dark(m.stone, 0.4), 4)]
    window = arch_d(-96, 120, 260, 280)
    o += [path(window, S.lin(S.h.sky)), line(window, m.stone, 18), line("M34 120V400M-96 270H164", m.stone, 9)]
    return o


def _notice(S, m, x, i):
    """One of three notices, all of one size; each with its figure and the way it goes."""
    k = S.k
    ring = (k.mint, k.apricot, k.coral)[i]
    o = [S.shade(f"M{x + 8} 60 h208 v172 h-208 Z", 0.2), rect(x, 50, 208, 172, mix(k.cream, WHITE, 0.75), 5), rect(x, 50, 208, 12, mix(ring, WHITE, 0.15), 5)]
    o += [circ(x + 46, 110, 28, mix(ring, WHITE, 0.2)), written(str(i + 1), x + 37, 95, 29, m.ink, 0.95)]
    o += [line(f"M{x + 90} 98h{(92, 84, 96)[i]}M{x + 90} 118h{(70, 92, 60)[i]}M{x + 26} 158h{(150, 130, 156)[i]}M{x + 26} 178h{(110, 150, 120)[i]}M{x + 26} 198h{(140, 90, 130)[i]}", m.ink, 5, 'opacity=".42"')]
    return "".join(o) + circ(x + 104, 56, 6, k.coral)


def _floor(S, m):
    o = [S.fill(FLOOR, 1100, S.ramp(mix(m.floor[0], WHITE, 0.2), m.floor[1]))]
    o += [S.beam([(1900, FLOOR), (1560, FLOOR), (900, 1100), (1500, 1100)], 0.7, 0.08, mix(S.k.cream, WHITE, 0.5))]
    squares = "".join(f"M-120 {y}H2040" for y in (648, 694, 762, 858, 990)) + "".join(f"M{fmt(830 + x)} {FLOOR}L{fmt(830 + x * 2.6)} 1100" for x in range(-1100, 1101, 110))
    return [*o, path(squares, "none", f'stroke="{mix(m.floor[1], WHITE, 0.4)}" stroke-width="3" opacity=".5"')]


def _counter(S, m):
    """Bell, blotter, a pen on a chain, a sign that says how long one will be."""
    k = S.k
    o = [S.shade(f"M460 {FLOOR + 40} H1200 V{FLOOR + 62} H450 Z", 0.25), S.split(f"M484 498 H1176 V{FLOOR + 44} H484 Z", mix(k.mint, m.stone, 0.35), 980, 0.26), rect(462, 478, 736, 26, m.wood, 8), rect(462, 478, 736, 8, mix(m.wood, WHITE, 0.32), 4)]
    o += [line(f"M{x} 530 V640 M{x} 530 H{x + 190} V640", mix(m.stone, k.mint, 0.1), 5) for x in (512, 734, 956)]
    brass = mix(k.apricot, m.ink, 0.15)
    o += [path("M998 478 a27 27 0 0 1 54 0 Z", brass), rect(992, 474, 66, 8, S.dark(brass, 0.5), 3), circ(1025, 448, 5, brass), rect(620, 470, 150, 9, mix(k.sky, WHITE, 0.5), 2), line("M820 476q26 22 52 0l26 -44", m.ink, 4), line("M898 432l-12 34", k.coral, 7)]
    o += [S.split("M540 478 L552 428 H604 L616 478 Z", m.white, 586, 0.2), written("4", 569, 438, 26, m.ink, 0.95)]
    return o


def _bench(S, m):
    """A chair for whoever waits, with a cushion."""
    k = S.k
    o = [ell(1320, 716, 92, 9, S.h.shade, 'opacity=".28"'), *(line(f"M{x} 636V714", m.wood, 9) for x in (1262, 1380)), S.box(1250, 614, 142, 22, m.wood, 0.6, 0.3), line("M1262 616V506Q1262 486 1282 486H1358Q1380 486 1380 506V616", m.wood, 11)]
    return [*o, S.split("M1256 616 Q1254 590 1280 592 H1364 Q1390 590 1388 616 Z", mix(k.coral, WHITE, 0.1), 1334, 0.3), *(line(f"M{x} 500V600", m.wood, 6) for x in (1300, 1322, 1344))]
