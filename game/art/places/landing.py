"""Landing 31, 17:44: the last bank, and the one minute in which the sun comes through the building."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.parts import city, counter, grey_door, lift_door
from game.art.svg import arch_d, circ, ell, line, mix, poly, rect

FLOOR = 606
TUNNEL = (70, 150, 360, FLOOR - 150)
LEDGE = (1330, 520)


def landing_31(drain):
    """A blade of sun from the far side of the building lies across three sleeping lifts, and ends on the ledge."""
    S = Hand("landing-31", "low", drain)
    k = S.k
    x, _, w, _ = TUNNEL
    cx = x + w / 2
    sun = S.glow(cx, 470, 320, 1) + circ(cx, 470, 66, mix(k.apricot, WHITE, 0.85))
    S.layer("through the building", 0.03, S.sky(660), sun, city(S, 14, FLOOR, (30, 90), (30, 60), mix(k.plum, S.h.haze, 0.35), (-60, 560), calm=(170, 330)), S.haze(440, FLOOR, 0.5))
    S.layer("tunnel", 0.14, *_tunnel(S))
    S.layer("wall", 0.3, *_wall(S))
    S.layer("floor", 0.4, *_floor(S))
    S.layer("ledge", 0.62, *_ledge(S))
    return S.place(
        "Floor 31, the last bank",
        "17:44",
        (1000, 400),
        [(1560, 430, 1.05), (420, 480, 1.05)],
        "three rings on the ledge where pots have stood, and no pots",
        {"sun": (cx, 470, 66), "counter-a": (578, 150, 50), "counter-b": (746, 168, 44), "counter-c": (904, 186, 40), "washroom": (1056, 330, 34), "beam": (430, 150, 1490, 470)},
    )


def _tunnel(S):
    """Ribs of the passage that runs right through to the west."""
    k = S.k
    x, y, w, h = TUNNEL
    o = []
    for i, s in enumerate((0.5, 0.68, 0.86)):
        iw, ih = w * s, h * s
        ix, iy = x + (w - iw) / 2, y + h - ih - (1 - s) * 20
        ow, oh = (w * (s + 0.2), h * (s + 0.2))
        ox, oy = x + (w - ow) / 2, y + h - oh - (0.8 - s) * 20
        c = mix(mix(k.coral, S.h.haze, 0.4), mix(k.plum, k.night, 0.2), 0.2 + i * 0.3)
        o.append(S.hole(arch_d(ox, oy, ow, oh + 60), arch_d(ix, iy, iw, ih), fill=c))
    o.append(S.beam([(x + 120, FLOOR - 60), (x + 240, FLOOR - 60), (x + 330, FLOOR + 40), (x + 30, FLOOR + 40)], 0.9, 0.5))
    return o


def _wall(S):
    k = S.k
    wall = mix(k.plum, k.lilac, 0.3)
    opening = arch_d(*TUNNEL)
    o = [S.hole(sheet(-20, FLOOR + 40), opening, fill=S.lin([(0, mix(wall, k.night, 0.4)), (0.5, wall), (1, mix(wall, k.night, 0.3))], 0, 0, 1, 0))]
    o.append(line(opening.replace(" Z", ""), mix(k.apricot, WHITE, 0.3), 10))
    frame = mix(k.night, k.plum, 0.4)
    for x, w, top, kind, col in ((508, 140, 206, "express", k.apricot), (686, 120, 218, "b", mix(k.apricot, k.coral, 0.5)), (850, 108, 232, "c", k.lilac)):
        o.append(lift_door(S, x, top, w, FLOOR, col, frame, kind, 0.45))
        o.append(counter(x + w / 2, top - 40, w * 0.34, 9, 0.02, frame, mix(k.cream, wall, 0.62), mix(k.rose, k.ink, 0.3)))
    door = mix(k.sky, k.plum, 0.5)
    o += [rect(996, 246, 120, FLOOR - 246, frame, 6), S.box(1004, 254, 104, FLOOR - 254, door, 0.5, 0.3), circ(1056, 330, 34, frame), circ(1056, 330, 27, mix(k.mint, WHITE, 0.62)), rect(1086, 440, 9, 60, mix(k.cream, door, 0.4), 4)]
    o.append(grey_door(S, 1162, 262, 104, FLOOR, mix(mix(k.lilac, k.ink, 0.35), k.cream, 0.2)))
    # the light: one hard-edged blade, wide as the tunnel is high
    o.append(poly([(430, 200), (2040, 96), (2040, 470), (430, 560)], S.lin([(0, mix(k.apricot, WHITE, 0.35), 0.62), (0.6, k.apricot, 0.42), (1, mix(k.apricot, k.coral, 0.5), 0.34)], 0, 0, 1, 0), 'style="mix-blend-mode:screen"'))
    return o


def _floor(S):
    k = S.k
    o = [S.fill(FLOOR, 1100, S.ramp(mix(k.plum, k.rose, 0.3), mix(k.night, k.plum, 0.4)))]
    x, _, w, _ = TUNNEL
    o.append(S.beam([(x, FLOOR), (x + w, FLOOR), (1500, 1100), (420, 1100)], 0.8, 0.1))
    o += [S.beam([(lx, FLOOR), (lx + w, FLOOR), (lx + w + 16, FLOOR + 70), (lx - 16, FLOOR + 70)], 0.2, 0, k.apricot) for lx, w in ((508, 140), (686, 120), (850, 108))]
    return o


def _ledge(S):
    """The long shelf meant for plants, with the marks of three pots."""
    k = S.k
    x, y = LEDGE
    stone = mix(k.cream, k.coral, 0.35)
    o = [S.shade(f"M{x - 90} 692 L{x + 10} 640 H2040 V720 H{x - 90} Z", 0.3), S.box(x + 20, y + 30, 720, 140, mix(k.plum, k.coral, 0.38), 0.04, 0.4)]
    o += [rect(x, y, 740, 32, mix(stone, k.apricot, 0.3), 6), rect(x, y + 26, 740, 8, S.dark(stone, 0.6))]
    o += [ell(cx, y + 11, 44, 7, "none", f'stroke="{S.dark(stone, 0.55)}" stroke-width="5"') for cx in (x + 80, x + 400, x + 530)]
    return o


