"""Stall 14 cut away, from the side: fridge, counter, basin behind crates, shelf, tap. What is put right goes from grey to its ink."""

from game.art.places.base import WHITE, Hand
from game.art.places.market import bowl, crate, hall, lamp, pot, tiles
from game.art.svg import arch, circ, group, line, mix, path, rect

FLOOR = 640
PUT = ("chicken-low", "counter-iced", "basin-clear", "tap-hot", "thermo-true", "cloths-fresh")
"""What can be put right here, by what the day remembers of it."""
SPOTS = {"chicken-low": (392, 430), "counter-iced": (706, 430), "basin-clear": (1030, 520), "tap-hot": (1030, 360), "thermo-true": (742, 250), "cloths-fresh": (1240, 430)}


def stall_work(drain):
    """A doll's house of a kitchen: everything in a row at its height, and some of it still grey."""
    S = Hand("stall-work", "market-morning", drain)
    m = hall(S, "morning")
    S.layer("hall", 0.06, S.sky(FLOOR + 40), S.glow(200, 200, 520, 0.7), *(arch(x, 120, 300, 700, mix(m.stone, S.h.haze, 0.45)) for x in (-90, 1500, 1840)))
    S.layer("box", 0.2, *_box(S, m))
    S.layer("fridge", 0.28, *_fridge(S, m))
    S.layer("counter", 0.32, *_counter(S, m), *_lid(S, m))
    S.layer("basin", 0.36, *_basin(S, m))
    for name in PUT:
        S.layer(name, 0.38, _item(S, m, name, True))
    S.layer("floor", 0.5, *_floor(S, m))
    S.layer("near", 0.95, S.soft(lamp(S, 1700, -60, -10, 70, m), 4, 40))
    for name in PUT:
        S.other(name, _item(S, m, name, False))
    return S.place(
        "Stall 14, from the side",
        "09:30",
        (800, 380),
        [(1600, 440, 1.05), (220, 450, 1.0)],
        "what is wrong is grey",
        {"pot": (900, 236, 0.6), "light": (200, 200, 60), **{name: (*at, 60) for name, at in SPOTS.items()}},
    )


def _box(S, m):
    """The stall as a box with one side away: its edge all round is cut stone."""
    k = S.k
    o = [rect(236, 60, 1160, 600, m.stone, 26), tiles(S, 262, 86, 1108, 554, m.tile, 46, ((5, 3), (17, 7), (21, 2)))]
    o += [rect(262, 86, 1108, 60, S.lin([(0, S.h.shade, 0.32), (1, S.h.shade, 0)])), lamp(S, 816, 86, 142, 22, m)]
    o.append(rect(600, 214, 500, 12, m.wood, 4) + rect(1130, 190, 210, 12, m.wood, 4))
    o += [S.box(620 + i * 40, 172, 34, 42, (mix(k.apricot, k.cream, 0.2), mix(k.cream, WHITE, 0.4))[i % 2], 0.62, 0.3) + rect(626 + i * 40, 184, 22, 13, mix(WHITE, k.sky, 0.12), 2) for i in range(2)]
    o += [S.box(940 + i * 46, 168, 40, 46, (mix(k.coral, k.cream, 0.5), mix(k.cream, WHITE, 0.4), mix(k.mint, k.cream, 0.5))[i], 0.62, 0.3) + rect(948 + i * 46, 182, 24, 14, WHITE, 2) for i in range(3)]
    o += [bowl(S, 1180 + i * 62, 190, 52, m.white, (k.coral, k.mint, k.sky)[i]) for i in range(3)]
    return o


def _fridge(S, m):
    """Its door open, so that one sees what lies over what."""
    body, cold = mix(m.white, S.k.apricot, 0.1), mix(m.steel, WHITE, 0.62)
    o = [rect(286, 200, 236, 440, body, 26), rect(304, 220, 200, 402, cold, 12), S.glow(404, 250, 150, 0.5, WHITE)]
    o += [rect(304, y, 200, 8, S.dark(cold, 0.3), 2) for y in (320, 420, 520)]
    o += [S.split("M262 206 L288 200 V640 L262 626 Z", S.dark(body, 0.3), 276, 0.3)]
    milk = mix(S.k.sky, WHITE, 0.6)
    return [*o, S.box(322, 262, 30, 58, milk, 0.6, 0.25), S.box(360, 274, 40, 46, mix(S.k.coral, WHITE, 0.5), 0.6, 0.25), S.box(420, 270, 62, 50, mix(S.k.apricot, WHITE, 0.4), 0.6, 0.25)]


def _counter(S, m):
    """Counter with its case, stove and pans."""
    k = S.k
    o = [tiles(S, 548, 488, 360, 152, mix(k.apricot, k.coral, 0.4), 38), rect(536, 468, 384, 24, m.wood, 7), rect(536, 468, 384, 7, mix(m.wood, WHITE, 0.3), 4)]
    o += [pot(S, 864, 386, 92, 84, m, dent=False), line("M820 392h-34", m.ink, 8)]
    return o


def _basin(S, m):
    o = [rect(944, 470, 172, 22, mix(m.white, m.steel, 0.3), 8), S.split("M958 490 H1102 L1086 560 H974 Z", m.white, 1050, 0.26), rect(1012, 560, 36, 80, S.dark(m.white, 0.4)), rect(1150, 468, 190, 172, S.dark(m.wood, 0.2), 4), rect(1140, 456, 210, 16, m.wood, 5)]
    return [*o, rect(1166, 500, 158, 60, S.dark(m.wood, 0.6), 4), rect(1166, 572, 158, 60, S.dark(m.wood, 0.6), 4)]


def _floor(S, m):
    o = [S.fill(FLOOR, 1100, S.ramp(*m.floor)), rect(236, FLOOR - 4, 1160, 22, S.dark(m.stone, 0.4), 4), S.beam([(262, FLOOR), (1370, FLOOR), (1700, 1100), (-60, 1100)], 0.5, 0.04, mix(S.k.cream, WHITE, 0.4))]
    return o


def _lid(S, m):
    """The box lid on the wall, with its two columns in pencil."""
    x, y = 1142, 236
    o = [S.shade(f"M{x + 8} {y + 9} h206 v132 h-206 Z", 0.24), rect(x, y, 206, 132, mix(S.k.apricot, m.wood, 0.4), 4), rect(x + 11, y + 11, 184, 110, mix(S.k.cream, WHITE, 0.5), 3), line(f"M{x + 103} {y + 22}v88", m.ink, 3, 'opacity=".5"')]
    o.append(line("".join(f"M{x + dx} {y + dy}h{w}" for dx, dy, w in ((26, 34, 56), (26, 54, 44), (26, 74, 60), (118, 34, 60), (118, 54, 46), (118, 74, 62), (118, 94, 40))), m.ink, 5, 'opacity=".4"'))
    return [*o, S.ball(x + 103, y + 4, 7, S.k.coral)]


# --- what is put right


def _item(S, m, name, wrong):
    """One thing, as it was or as it should be: grey while it is wrong, in its ink when it has been put right."""
    grey = mix(m.steel, S.k.lilac, 0.3)
    ink = lambda col: mix(grey, mix(col, grey, 0.55), 0.25) if wrong else col
    return group(_ITEMS[name](S, m, ink, wrong), f'data-name="{name}"')


def _chicken(S, m, ink, wrong):
    """The bird over the coriander, or under it."""
    up, low = (412, 512) if wrong else (512, 412)
    cold = mix(m.steel, WHITE, 0.62)
    o = rect(308, 334, 192, 86, cold) + rect(308, 432, 192, 86, cold) + rect(304, 420, 200, 8, S.dark(cold, 0.3), 2) + rect(304, 520, 200, 8, S.dark(cold, 0.3), 2)
    bird = path(f"M336 {up} C330 {up - 44} 372 {up - 66} 420 {up - 48} C452 {up - 40} 470 {up - 22} 462 {up} Z", ink(mix(S.k.apricot, S.k.coral, 0.35))) + line(f"M452 {up - 22} l30 -18", ink(mix(S.k.apricot, S.k.coral, 0.35)), 12) + circ(486, up - 44, 8, ink(S.k.cream)) + rect(326, up - 3, 156, 11, ink(m.white), 4)
    herb = "".join(circ(x, low - 22 - y, 17, ink(mix(S.k.mint, WHITE, 0.06 * i))) for i, (x, y) in enumerate(((350, 0), (378, 14), (404, 2), (432, 12), (456, 0)))) + rect(338, low - 14, 136, 20, ink(mix(S.k.mint, m.ink, 0.3)), 5)
    return o + bird + herb


def _case(S, m, ink, wrong):
    """The case on the counter: heaped and warm, or half empty on ice."""
    o = rect(572, 388, 220, 82, mix(m.steel, WHITE, 0.6), 8, 'opacity=".9"')
    if wrong:
        o += "".join(path(f"M{580 + i * 50} 468 q4 -66 26 -66 t26 66 Z", ink((S.k.coral, S.k.mint, S.k.apricot, S.k.rose)[i])) for i in range(4))
    else:
        o += path("M574 470 V446 l20 -10 16 10 22 -12 20 12 24 -10 20 10 22 -12 24 12 20 -8 28 12 V470 Z", mix(S.k.sky, WHITE, 0.7)) + "".join(path(f"M{600 + i * 64} 446 q4 -32 24 -32 t24 32 Z", (S.k.coral, S.k.mint, S.k.apricot)[i]) for i in range(3))
    return o + line("M572 470V398Q572 388 582 388H782Q792 388 792 398V470", ink(mix(S.k.mint, m.ink, 0.3)), 6)


def _crates(S, m, ink, wrong):
    """Crates before the basin; or the basin with a small bar of soap and a towel."""
    if wrong:
        return crate(S, 944, 548, 124, 92, ink(m.wood)) + crate(S, 1010, 452, 116, 92, ink(mix(m.wood, S.k.sky, 0.3))) + crate(S, 1072, 560, 76, 80, ink(m.wood))
    soap = rect(1070, 460, 30, 13, mix(S.k.coral, WHITE, 0.35), 6)
    return S.split("M958 490 H1102 L1086 560 H974 Z", m.white, 1050, 0.26) + rect(944, 470, 172, 22, mix(m.white, S.k.mint, 0.3), 8) + soap + path("M962 496 h44 v66 q-22 8 -44 0 Z", mix(S.k.mint, WHITE, 0.3)) + line("M962 548h44", S.k.coral, 5)


def _tap(S, m, ink, wrong):
    """A hot tap that runs cold; or hot, with a breath over it."""
    col = ink(S.k.coral)
    o = line("M1030 470V400Q1030 372 1004 372Q982 372 982 396V410", ink(mix(m.steel, m.ink, 0.25)), 14) + circ(1030, 392, 17, col) + rect(1024, 360, 12, 30, col, 5)
    if not wrong:
        o += line("M982 414V458", mix(S.k.sky, WHITE, 0.5), 7) + "".join(line(f"M{x} 350q-12 -22 0 -42t0 -42", WHITE, 6, 'opacity=".75"') for x in (968, 990, 1012))
    return o


def _thermometer(S, m, ink, wrong):
    """A thermometer on a hook; or in a glass of ice."""
    x = 742
    o = line(f"M{x} 172V214", m.ink, 3) if wrong else path(f"M{x - 30} 150 H{x + 30} L{x + 24} 214 H{x - 24} Z", mix(S.k.sky, WHITE, 0.62)) + rect(x - 18, 178, 16, 14, WHITE, 2) + rect(x + 2, 188, 16, 14, WHITE, 2)
    y = 226 if wrong else 132
    return o + line(f"M{x} {y + 20}v52", ink(m.ink), 6) + circ(x, y, 26, ink(S.k.coral)) + circ(x, y, 19, ink(WHITE)) + line(f"M{x} {y}l10 -11", ink(m.ink), 4)


def _cloths(S, m, ink, wrong):
    """Cloths that have been here longer than the week; or fresh ones, folded."""
    if wrong:
        return path("M1170 456 q6 -26 40 -22 q36 -18 60 4 q34 0 40 18 Z", ink(S.k.apricot)) + line("M1196 446q14 -8 30 0M1240 448q18 -10 34 0", ink(m.ink), 4)
    return "".join(rect(1180, 440 - i * 15, 120, 14, (mix(S.k.apricot, WHITE, 0.3), mix(S.k.mint, WHITE, 0.4), WHITE)[i], 4) for i in range(3)) + line("M1200 410v44", S.k.coral, 5)


_ITEMS = {"chicken-low": _chicken, "counter-iced": _case, "basin-clear": _crates, "tap-hot": _tap, "thermo-true": _thermometer, "cloths-fresh": _cloths}
