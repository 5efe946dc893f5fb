"""The wall by Stall 14: twelve lines on a poster taller than a person, its lower half behind a calendar with a cheese on it."""

from game.art.places.base import WHITE, Hand
from game.art.places.market import cheese, crate, hall, lamp, tiles, written
from game.art.svg import arch_d, circ, ell, fmt, group, line, mix, path, rect

FLOOR = 640
POSTER = (560, 34, 470, 590)
CALENDAR = (618, 330, 354, 318)


def the_wall(drain):
    """A great deal of patient paper, and somebody's present hung over half of it."""
    S = Hand("the-wall", "market-morning", drain)
    m = hall(S, "morning")
    S.layer("hall", 0.06, *_beyond(S, m))
    S.layer("wall", 0.22, *_wall(S, m))
    S.layer("poster", 0.26, *_poster(S, m))
    S.layer("floor", 0.3, *_floor(S, m))
    S.layer("calendar", 0.36, _calendar(S, m))
    S.layer("crate", 0.6, *_seat(S, m))
    S.layer("near", 0.95, *_near(S, m))
    return S.place(
        "Nine Arches, the wall",
        "08:00",
        (795, 320),
        [(1560, 430, 1.1), (330, 450, 1.0)],
        "the cheese on the calendar has been bitten",
        {"poster": (795, 180, 60), "calendar": (795, 480, 60), "sun": (60, 300, 60), "dust": (560, 340, 60), "lid": (1134, 690, 40)},
    )


def _beyond(S, m):
    """At the left the hall goes on."""
    k = S.k
    o = [S.sky(FLOOR + 60), S.glow(60, 420, 460, 0.9), circ(60, 420, 62, mix(k.apricot, WHITE, 0.8))]
    return [*o, *(S.split(arch_d(x, y, w, 800), mix(m.stone, S.h.haze, t), x + w * 0.6, 0.2) for x, y, w, t in ((110, 190, 150, 0.35),))]


def _wall(S, m):
    k = S.k
    edge = 236
    o = [rect(edge, -20, 1920, FLOOR + 40, S.planes((-120, m.wall), (1200, m.wall), (1201, mix(m.wall, k.lilac, 0.16)), (1640, mix(m.wall, k.lilac, 0.26))))]
    o.append(tiles(S, edge, 430, 1900, FLOOR - 430, m.tile, 42, ((3, 3), (21, 1), (30, 3), (24, 4))))
    o += [rect(edge, 418, 1900, 14, mix(k.mint, m.ink, 0.25)), rect(1200, 430, 860, FLOOR - 430, S.h.shade, 0, f'opacity="{S.h.shade_op * 0.5:.2f}"')]
    o.append(S.split(f"M{edge - 40} -20 H{edge + 34} V{FLOOR + 20} H{edge - 40} Z", m.stone, edge + 6, 0.3))
    o += [line(f"M{edge - 40} {y}h74", S.dark(m.stone, 0.4), 3) for y in range(60, 640, 118)]
    return o


def _poster(S, m):
    """Twelve lines: a figure in a ring, its points at the right, and sentences between. The fat line is at the bottom, out of sight."""
    k = S.k
    x, y, w, h = POSTER
    paper = mix(k.cream, WHITE, 0.45)
    o = [S.shade(f"M{x + 16} {y + 20} h{w} v{h} h{-w} Z", 0.28), rect(x, y, w, h, mix(paper, k.apricot, 0.12), 3), rect(x, y + 300, w, h - 300, paper, 3)]
    o += [rect(x, y, w, 66, mix(k.mint, m.ink, 0.3), 3), *(written(c, x + 26 + i * 34, y + 18, 30, WHITE, 0.9) for i, c in enumerate("ABCD"))]
    o += [line(f"M{x + 250} {y + 26}h{w - 280}M{x + 250} {y + 42}h{w - 340}", paper, 6)]
    for i in range(12):
        top = y + 84 + i * 41
        ring = (k.coral, k.mint, k.apricot, k.sky)[i % 4]
        o.append(circ(x + 42, top + 15, 15, mix(ring, WHITE, 0.25)) + written(str(i + 1), x + 42 - (4.6 if i < 9 else 11), top + 8, 14, m.ink, 1.0))
        a, b = 250 - (i * 53) % 90, 190 - (i * 37) % 110
        o.append(line(f"M{x + 76} {top + 8}h{a}M{x + 76} {top + 23}h{b}", m.ink, 5, 'opacity=".42"'))
        o.append(written(str((12, 12, 8, 14, 10, 6, 8, 8, 6, 6, 6, 4)[i]), x + w - 52, top + 5, 19, mix(ring, m.ink, 0.45), 1.0))
    o += [S.shade(f"M{x} {y + h - 16} l26 16 h-26 Z", 0.3), *(circ(px, py, 6, k.coral) for px, py in ((x + 14, y + 14), (x + w - 14, y + 14)))]
    return o


def _calendar(S, m):
    """Cheeses of the Coast: March."""
    k = S.k
    x, y, w, h = CALENDAR
    o = [line(f"M{x + 40} {y + 4} L{x + w / 2} {y - 44} L{x + w - 40} {y + 4}", m.ink, 4), circ(x + w / 2, y - 46, 8, mix(k.apricot, m.ink, 0.3)), S.shade(f"M{x + 12} {y + 14} h{w} v{h} h{-w} Z", 0.3)]
    o += [rect(x, y, w, h, mix(k.cream, WHITE, 0.7), 4), rect(x, y, w, 196, mix(k.sky, WHITE, 0.42), 4), path(f"M{x} {y + 150} Q{x + 90} {y + 118} {x + 180} {y + 146} T{x + w} {y + 136} V{y + 196} H{x} Z", mix(k.sky, k.mint, 0.4))]
    gold = mix(k.apricot, k.cream, 0.2)
    o += [cheese(S, x + w / 2, y + 172, 190, 92, gold), circ(x + w / 2 + 84, y + 74, 22, mix(k.sky, WHITE, 0.42)), circ(x + w / 2 + 68, y + 66, 15, mix(k.sky, WHITE, 0.42))]
    o += [ell(x + 130, y + 128, 12, 9, S.dark(gold, 0.5)), ell(x + 176, y + 146, 8, 6, S.dark(gold, 0.5)), ell(x + 206, y + 118, 9, 7, S.dark(gold, 0.6))]
    days = "".join(rect(x + 22 + i % 10 * 31.6, y + 212 + i // 10 * 26, 25, 19, mix(k.apricot if i % 7 == 6 else k.lilac, WHITE, 0.72), 3) for i in range(31))
    return group("".join(o) + days + circ(x + 22 + 6 * 31.6 + 12, y + 221, 15, "none", f'stroke="{k.coral}" stroke-width="5"'))


def _floor(S, m):
    o = [S.fill(FLOOR, 1100, S.ramp(*m.floor)), S.beam([(-120, FLOOR), (200, FLOOR), (1300, 1100), (-120, 1100)], 0.9, 0.08), S.shade(f"M236 {FLOOR} H2040 V{FLOOR + 18} H250 Z", 0.2)]
    joints = "".join(f"M-120 {y}H2040" for y in (676, 730, 812, 930, 1080)) + "".join(f"M{fmt(795 + x)} {FLOOR}L{fmt(795 + x * 2.6)} 1100" for x in range(-1200, 1201, 150))
    o.append(path(joints, "none", f'stroke="{S.dark(m.floor[1], 0.2)}" stroke-width="2.4" opacity=".3"'))
    iron = mix(m.ink, S.k.sky, 0.3)
    o += [ell(1134, 692, 74, 21, S.dark(iron, 0.6)), ell(1134, 688, 74, 21, iron), ell(1134, 688, 60, 16, "none", f'stroke="{mix(iron, WHITE, 0.3)}" stroke-width="3"')]
    return [*o, group(written("14", 0, 0, 24, mix(S.k.cream, WHITE, 0.4), 1.0), 'transform="translate(1116,679) scale(1,.72)"')]


def _seat(S, m):
    return [ell(470, 716, 120, 10, S.h.shade, 'opacity=".3"'), crate(S, 386, 626, 168, 88, m.wood), rect(380, 618, 180, 14, mix(m.wood, WHITE, 0.22), 3)]


def _near(S, m):
    return [S.soft(lamp(S, 1330, -60, 40, 60, m), 4, 40)]
