"""Stall 14 of Nine Arches: morning with the shutter half up, noon, and night with the shutter half down. The card hangs in its window."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.market import bowl, crate, frame, hall, lamp, pot, shutter, tag, tiles, written
from game.art.places.parts import puff
from game.art.svg import arch_d, circ, ell, line, mix, path, poly, rect

FLOOR = 612
ARCH = f"M330 {FLOOR} V284 A490 226 0 0 1 1310 284 V{FLOOR} Z"
CARD = (744.0, 366.0, 84.0)
"""Middle and width of the card: at eye level, which is a hundred and fifty centimetres."""
SHUT = {"morning": 96, "noon": 26, "sunday": 26, "night": 176}
CLOCKS = {"morning": "07:10", "noon": "12:40", "sunday": "13:00", "night": "22:00"}


def stall_14(drain, hour="morning"):
    """One white straight thing in a warm round place: the card. A shoe stands by a crate with nobody in it."""
    S = Hand("stall-14" if hour == "morning" else f"stall-14@{hour}", f"market-{hour if hour != 'sunday' else 'noon'}", drain)
    m = hall(S, hour)
    inside = hall(S, "dusk") if hour == "night" else m
    S.layer("hall behind", 0.05, *_hall_behind(S, m, hour))
    S.layer("kitchen", 0.14, *_kitchen(S, inside, hour))
    S.layer("wall", 0.24, *_wall(S, m, hour))
    S.layer("floor", 0.3, *_floor(S, m, hour))
    S.layer("counter", 0.36, *_counter(S, inside, hour))
    S.layer("card", 0.4, frame(S, *CARD, m))
    for grade in "ABCD":
        S.other(f"card-{grade}", frame(S, *CARD, m, grade))
    S.layer("crate", 0.6, *_crate(S, m, hour))
    S.layer("near", 0.95, S.soft(lamp(S, 96, -40, 96, 74, m, m.lit), 5, 40))
    return S.place(
        "Nine Arches, Stall 14",
        CLOCKS[hour],
        (744, 370),
        [(1560, 420, 1.1), (410, 430, 1.05)],
        "one shoe, standing by itself",
        {"card": CARD, "dust": (760, 400, 60), **({} if hour == "night" else {"steam": (1104, 300, 0.8)}), "cat": (560, 206, 40), "light": (60 if hour == "morning" else 760 if hour == "night" else 1500, 400, 60)},
        dark=hour == "night",
    )


def _hall_behind(S, m, hour):
    """Beyond the stall at the left: the hall's end, and what light there is."""
    o = [S.sky(FLOOR + 40)]
    if hour != "night":
        o += [S.glow(60 if hour == "morning" else 150, 520 if hour == "morning" else 120, 420, 0.9), circ(60, 548, 60, mix(S.k.apricot, WHITE, 0.72)) if hour == "morning" else ""]
    else:
        o += [circ(x, y, 2, mix(S.k.cream, WHITE, 0.4), 'opacity=".8"') for x, y in ((20, 240), (88, 200), (140, 300), (-40, 330), (180, 220))]
    far = mix(m.stone, S.h.haze, 0.4)
    o += [S.split(arch_d(x, y, w, 700), c, x + w * 0.6, 0.2) for x, y, w, c in ((-110, 420, 120, far), (170, 440, 90, far))]
    return o


def _kitchen(S, m, hour):
    """Behind the counter: tiles, a doorway into the dark, the fridge, the stove with the large pot, a shelf of bowls, the cat."""
    k = S.k
    o = [tiles(S, 320, 40, 1000, 600, m.tile, 46, ((3, 6), (17, 4), (18, 9), (6, 2)))]
    o.append(rect(320, 40, 1000, 130, S.lin([(0, S.h.shade, 0.5), (1, S.h.shade, 0)])))
    o.append(path(arch_d(626, 214, 236, 430), mix(mix(k.mint, k.ink, 0.72), k.night, 0.2)))
    o.append(line(arch_d(626, 214, 236, 430), mix(m.tile, WHITE, 0.3), 9))
    o += _shelf(S, m)
    o += _fridge(S, m)
    o += [rect(900, 470, 420, 180, S.dark(m.steel, 0.5)), rect(890, 456, 430, 22, mix(m.steel, WHITE, 0.2), 4)]
    o += [pot(S, 1104, 318, 236, 142, m), S.box(924, 402, 62, 56, mix(k.coral, k.rose, 0.25), 0.6, 0.3), rect(918, 396, 74, 10, m.ink, 5)]
    o.append(tag(S, 984, 352, 0.62, m) if hour == "morning" else "")
    o.append(puff(S, 1104, 312, 1.0, 0.6, mix(k.cream, WHITE, 0.6)) if hour != "night" else "")
    o.append(lamp(S, 744, 40, 196 if hour == "night" else 158, 30, m, m.lit))
    if m.lit:
        o.append(S.glow(744, 330, 620, 0.62, mix(k.apricot, WHITE, 0.35)))
    return o


def _shelf(S, m):
    k = S.k
    o = [rect(360, 206, 250, 12, m.wood, 4), rect(890, 206, 400, 12, m.wood, 4), S.shade("M890 218 H1290 V234 H890 Z", 0.3)]
    for i, x in enumerate((930, 1006, 1082)):
        o += [bowl(S, x, 206 - j * 17, 64, m.white, (k.coral, k.mint, k.sky)[i]) for j in range(3 if i != 1 else 2)]
    o += [S.box(1150 + i * 38, 150, 32, 56, (mix(k.apricot, k.cream, 0.3), mix(k.coral, k.cream, 0.3), mix(k.mint, k.cream, 0.4))[i], 0.6, 0.3) + rect(1150 + i * 38, 144, 32, 9, m.ink, 3) for i in range(3)]
    o += [line("M896 256H1130", m.ink, 4), *(rect(906 + i * 36, 256, 26, 38 + i % 2 * 10, m.white, 1) for i in range(6) if i != 3)]
    return o


def _fridge(S, m):
    """A round-shouldered fridge, to which an inspector says excuse me; a cat sleeps on it."""
    k = S.k
    body = mix(m.white, k.apricot, 0.12)
    o = [S.split("M394 620 V284 Q394 244 434 244 H560 Q600 244 600 284 V620 Z", body, 540, 0.3), line("M394 352H600", S.dark(body, 0.4), 5)]
    o += [rect(562, 296, 12, 44, m.ink, 6), rect(562, 372, 12, 86, m.ink, 6), circ(440, 300, 13, mix(k.mint, m.ink, 0.2)), rect(424, 384, 66, 52, mix(k.apricot, WHITE, 0.4), 3), S.ball(457, 412, 15, mix(k.apricot, k.coral, 0.2), 0.2)]
    fur = mix(k.coral, k.plum, 0.35)
    o.append(path("M412 246 C410 214 440 200 470 206 C500 210 520 226 520 246 Z", fur) + path("M500 226 l-2 -26 13 10 q8 -3 15 0 l12 -11 1 26 q0 16 -19 17 q-17 -1 -20 -16 Z", fur) + line("M410 240 C392 248 396 272 408 282", fur, 8) + line("M510 224q4 3 8 0M524 224q4 3 8 0", m.ink, 2.4))
    return o


def _wall(S, m, hour):
    """The arch that is the stall's, cut in the hall's wall, with its number over it and its shutter part of the way down."""
    k = S.k
    side = 1 if hour not in ("noon", "sunday") else -1
    lit, dim = m.wall, mix(m.wall, k.lilac if hour != "night" else k.night, 0.22)
    room = "M-140 640 V420 A170 170 0 0 1 230 420 V640 Z"
    paint = S.planes((-120, lit), (330, mix(lit, dim, 0.16)), (1310, dim if side > 0 else lit), (1700, mix(dim, m.stone, 0.3)))
    o = [S.hole(sheet(-20, FLOOR + 30), ARCH, room, fill=paint)]
    for x, w in ((230, 100), (1310, 730)):
        o.append(tiles(S, x, 448, w, FLOOR - 448, mix(m.tile, dim, 0.2 if x < 400 else 0.42), 41, ((2, 1), (9, 2)) if w > 200 else ()))
        o.append(rect(x, 436, w, 14, mix(k.mint, m.ink, 0.25), 3))
    o.append(line(ARCH.replace(" Z", ""), m.stone, 44) + line("M308 612 V284 A512 248 0 0 1 1332 284 V612", S.dark(m.stone, 0.5), 5))
    o += [line(f"M{x} {y} l{dx} {dy}", S.dark(m.stone, 0.4), 3) for x, y, dx, dy in ((330, 300, -26, -2), (372, 186, -24, -18), (520, 98, -12, -24), (1120, 98, 12, -24), (1268, 186, 24, -18), (1310, 300, 26, -2))]
    o.append(_rolled(S, m, SHUT[hour]))
    o += [circ(820, 58, 52, mix(k.mint, m.ink, 0.3)), circ(820, 58, 42, m.white), written("14", 797, 40, 36, m.ink, 0.95)]
    return o


def _rolled(S, m, low):
    """The shutter, as wide as the arch is where it hangs."""
    y = 96
    clip = S.clip(path(ARCH, WHITE))
    return f'<g clip-path="{clip}">' + shutter(S, 320, y - 60, 1000, low + 40, mix(S.k.mint, m.stone, 0.45)) + "</g>"


def _floor(S, m, hour):
    k = S.k
    o = [S.fill(FLOOR - 2, 1100, S.ramp(*m.floor))]
    if hour == "morning":  # wet stone, and a low sun under the shutters
        o += [S.beam([(-120, FLOOR), (190, FLOOR), (1500, 1100), (-120, 1100)], 0.95, 0.1)]
        o += [ell(x, y, w, w * 0.075, mix(m.tile, WHITE, 0.5), 'opacity=".55"') for x, y, w in ((520, 700, 150), (1180, 676, 120), (250, 800, 210), (1380, 860, 240))]
    elif hour in ("noon", "sunday"):
        o += [S.beam([(x, FLOOR), (x + 150, FLOOR), (x - 160, 1100), (x - 470, 1100)], 0.7, 0.08, mix(k.cream, WHITE, 0.4)) for x in (1760, 1360, 960, 560)]
    else:
        o += [S.beam([(420, FLOOR), (1220, FLOOR), (1640, 1100), (40, 1100)], 0.5, 0.03, k.apricot)]
    joints = "".join(f"M-120 {y}H2040" for y in (646, 700, 784, 910, 1070)) + "".join(f"M{820 + x} {FLOOR}L{820 + x * 2.6} 1100" for x in range(-1200, 1201, 150))
    return [*o, path(joints, "none", f'stroke="{S.dark(m.floor[1], 0.2)}" stroke-width="2.4" opacity=".3"')]


def _counter(S, m, hour):
    """Tiles to the knee, a board on it, a pane of glass with the card in it, a case that is very full, chopsticks."""
    k = S.k
    front = mix(k.apricot, k.coral, 0.42) if hour != "night" else mix(mix(k.apricot, k.coral, 0.5), k.plum, 0.3)
    o = [S.shade(f"M318 {FLOOR} H1322 V{FLOOR + 26} H300 Z", 0.3), tiles(S, 338, 488, 964, FLOOR - 480, front, 31, ((4, 1), (22, 2)))]
    o += [rect(1020, 488, 282, FLOOR - 480, S.h.shade, 0, f'opacity="{S.h.shade_op * 0.7:.2f}"'), rect(314, 462, 1012, 30, m.wood, 8), rect(314, 462, 1012, 9, mix(m.wood, WHITE, 0.3), 5), rect(330, FLOOR - 8, 980, 12, S.dark(front, 0.7))]
    glass = mix(m.steel, WHITE, 0.5)
    o += [rect(632, 286, 224, 176, glass, 6, 'opacity=".2"'), poly([(640, 462), (730, 286), (766, 286), (676, 462)], WHITE, 'opacity=".2"'), rect(626, 280, 236, 9, m.steel, 4), *(rect(x, 282, 8, 182, m.steel, 3) for x in (626, 854))]
    o += [rect(400, 404, 190, 60, glass, 8, 'opacity=".34"'), *(S.split(f"M{x} 462 q4 -36 24 -36 t24 36 Z", c, x + 30, 0.3) for x, c in ((408, mix(k.coral, k.rose, 0.3)), (452, mix(k.mint, m.ink, 0.1)), (496, mix(k.apricot, k.cream, 0.2)), (538, mix(k.coral, k.apricot, 0.4)))), line("M400 462V412Q400 404 408 404H582Q590 404 590 412V462", m.steel, 5)]
    o += [bowl(S, 926, 462, 82, m.white, k.mint), S.box(1196, 408, 44, 54, mix(k.mint, m.white, 0.3), 0.6, 0.3), *(line(f"M{1208 + i * 6} 410l{i * 5 - 10} -46", m.wood, 4) for i in range(5))]
    o += [puff(S, 926, 420, 0.62, 0.55)] if hour in ("noon", "sunday") else []
    return o


def _crate(S, m, hour):
    """Upturned; on the day with the sheet on it and a pencil, and the shoe; on a Sunday with a bowl."""
    k = S.k
    o = [ell(1010, 716, 150, 11, S.h.shade, 'opacity=".3"'), crate(S, 900, 628, 200, 86, m.wood), rect(894, 620, 212, 14, mix(m.wood, WHITE, 0.22), 3)]
    if hour in ("night", "sunday"):
        return [*o, bowl(S, 1000, 622, 58, m.white, k.mint)]
    o += [poly([(946, 620), (1040, 616), (1056, 608), (960, 610)], m.white), line("M1050 606 l34 -6", mix(k.sky, m.ink, 0.2), 5)]
    shoe = mix(m.ink, k.plum, 0.3)
    o += [ell(842, 716, 52, 6, S.h.shade, 'opacity=".35"'), S.split("M796 714 V684 q10 -4 18 2 q14 10 38 12 q34 4 34 16 Z", shoe, 850, 0.3), rect(796, 710, 90, 7, S.dark(shoe, 0.8), 3), line("M816 690 l14 -4 M826 697 l13 -4", m.white, 3)]
    return o
