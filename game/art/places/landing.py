"""Landing 31, 17:44: the last bank, and the one minute in which the sun comes through the building."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.parts import counter, grey_door, lift_door
from game.art.svg import arch_d, circ, ell, line, mix, poly, rect

FLOOR = 606
TUNNEL = (500, 96, 400, FLOOR - 96)
EYE = 424
"""Height of the eye, to which the passage runs."""
LIFTS = ((34, 124, 232, "express"), (196, 106, 246, "b"), (338, 94, 260, "c"))
LEDGE = (1236, 884)


def landing_31(drain):
    """A blade of sun from the far side of the building lies across three sleeping lifts, and ends on the ledge."""
    S = Hand("landing-31", "low", drain)
    k = S.k
    x, _, w, _ = TUNNEL
    cx = x + w / 2
    sun = S.glow(cx, EYE, 420, 1) + circ(cx, EYE - 8, 74, mix(k.apricot, WHITE, 0.88))
    S.layer("through the building", 0.03, S.sky(660), sun)
    S.layer("tunnel", 0.14, *_tunnel(S))
    S.layer("wall", 0.3, *_wall(S))
    S.layer("floor", 0.4, *_floor(S))
    S.layer("ledge", 0.66, *_ledge(S))
    return S.place(
        "Floor 31, the last bank",
        "17:44",
        (700, 400),
        [(1560, 380, 1.05), (300, 430, 1.05)],
        "three rings on the ledge where pots have stood, and no pots",
        {"sun": (cx, EYE - 8, 74), "counter-a": (96, 192, 42), "counter-b": (249, 206, 36), "counter-c": (385, 220, 32), "washroom": (1044, 340, 27), "beam": (300, FLOOR, 900, 300)},
    )


def _ring_of(s):
    """The passage's arch at scale s of its mouth: x, y, width, height."""
    x, y, w, h = TUNNEL
    top, foot = EYE - (EYE - y) * s, EYE + (y + h - EYE) * s
    return x + w * (1 - s) / 2, top, w * s, foot - top


def _tunnel(S):
    """Ribs of the passage that runs right through to the west, and the sun on its floor."""
    k = S.k
    o = []
    for i, s in enumerate((0.46, 0.62, 0.8)):
        c = mix(mix(k.coral, S.h.haze, 0.45), mix(k.plum, k.night, 0.2), i * 0.34)
        inner = _ring_of(s)
        ox, oy, ow, oh = _ring_of(s + 0.2)
        o.append(S.hole(arch_d(ox, oy, ow, oh + 40), arch_d(*inner), fill=S.planes((-120, c), (TUNNEL[0] + TUNNEL[2] / 2 + 30, S.dark(c, 0.34)))))
        o.append(line(arch_d(*inner).replace(" Z", ""), mix(c, S.h.glow, 0.5), 3 + i * 2))
    (ax, ay, aw, ah), (bx, by, bw, bh) = _ring_of(0.46), _ring_of(1)
    o.append(poly([(ax, ay + ah), (ax + aw, ay + ah), (bx + bw, by + bh + 2), (bx, by + bh + 2)], S.ramp(mix(k.apricot, WHITE, 0.75), mix(k.apricot, WHITE, 0.12))))
    return o


def _wall(S):
    k = S.k
    wall = mix(k.plum, k.lilac, 0.3)
    opening = arch_d(*TUNNEL)
    o = [S.hole(sheet(-20, FLOOR + 40), opening, fill=S.planes((-120, mix(wall, k.night, 0.2)), (1300, mix(wall, k.night, 0.32))))]
    frame = mix(k.night, k.plum, 0.4)
    for (x, w, top, kind), col in zip(LIFTS, (k.apricot, mix(k.apricot, k.coral, 0.5), k.lilac)):
        o.append(lift_door(S, x, top, w, FLOOR, col, frame, kind, 0.5))
        o.append(counter(x + w / 2, top - 40, w * 0.34, 9, 0.02, frame, mix(k.cream, wall, 0.62), mix(k.rose, k.ink, 0.3)))
        o.append(rect(x + w + 8, top - 10, 6, FLOOR - top + 10, mix(k.apricot, k.coral, 0.3), 3))
    door = mix(k.sky, k.plum, 0.45)
    o += [rect(984, 252, 120, FLOOR - 252, frame, 6), S.box(992, 260, 104, FLOOR - 260, door, 0.5, 0.3), circ(1044, 340, 34, frame), circ(1044, 340, 27, mix(k.mint, WHITE, 0.62)), rect(1074, 446, 9, 60, mix(k.cream, door, 0.4), 4)]
    o.append(grey_door(S, 1160, 268, 104, FLOOR, mix(mix(k.lilac, k.ink, 0.35), k.cream, 0.22)))
    o += [rect(x - 14, top, 6, FLOOR - top, mix(k.apricot, k.coral, 0.3), 3) for x, top in ((994, 254), (1164, 262))]
    cx = TUNNEL[0] + TUNNEL[2] / 2
    halo = S.rad(S.fall(k.apricot, 0.98, 2.5))
    o.append(S.hole(f"M{cx - 780} {EYE - 780} h1560 v1560 h-1560 Z", opening, fill=halo))
    o.append(line(opening.replace(" Z", ""), mix(k.apricot, WHITE, 0.3), 10))
    return o


def _floor(S):
    k = S.k
    o = [S.fill(FLOOR, 1100, S.ramp(mix(k.plum, k.rose, 0.3), mix(k.night, k.plum, 0.4)))]
    x, _, w, _ = TUNNEL
    o.append(S.beam([(x, FLOOR), (x + w, FLOOR), (1560, 1100), (-160, 1100)], 0.95, 0.15))
    o.append(S.beam([(x + 100, FLOOR), (x + w - 100, FLOOR), (1120, 1100), (280, 1100)], 0.5, 0, WHITE))
    return o


def _ledge(S):
    """The long shelf meant for plants, near enough to sit on, with the marks of three pots."""
    k = S.k
    x, y = LEDGE
    stone, face = mix(mix(k.cream, k.coral, 0.35), k.apricot, 0.3), mix(k.plum, k.coral, 0.38)
    o = [S.shade(f"M{x - 250} 1100 L{x + 40} {y + 8} H{x + 90} V1100 Z", 0.34), S.split(f"M{x + 6} {y + 74} H2040 V1100 H{x + 6} Z", face, x + 60, 0.4)]
    o += [poly([(x + 84, y), (2040, y), (2040, y + 62), (x, y + 62)], S.ramp(S.dark(stone, 0.25), stone)), rect(x, y + 60, 900, 20, S.dark(stone, 0.5), 4)]
    o += [ell(cx, y + 30, 62, 13, "none", f'stroke="{S.dark(stone, 0.55)}" stroke-width="6"') for cx in (x + 150, x + 560, x + 690)]
    return o
