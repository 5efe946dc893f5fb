"""Lift B for residents, about 17:50: Mrs Lind's ride. The light over the doors is green while both of you smile."""

from game.art.places.base import WHITE, Hand
from game.art.places.parts import counter, tier_shape
from game.art.svg import arch_d, circ, ell, group, line, mix, path, poly, rect

FLOOR = 612
CORNER = (330, 1310)
"""Where the back wall ends at the left and at the right."""
DOOR = (420, 318, 340)
MIDDLE = DOOR[0] + DOOR[2] / 2
LAMP = (MIDDLE, 84)
SEAT = (1440, 990)
"""Where Mrs Lind sits, at the size she is seen in."""


def lift_v(drain, amber=False):
    """A small car with a mirror and a folding seat. `amber` is the light after a smile has slipped."""
    S = Hand("lift-v-amber" if amber else "lift-v", "dusk", drain)
    lit, other = _lights(S)[:: -1 if amber else 1]
    S.layer("going by", 0.06, _passing(S))
    S.layer("car", 0.25, *_walls(S), *_wash(S, lit))
    S.layer("doors", 0.3, *_doors(S), _lamp(S, *LAMP, 1, lit))
    S.layer("floor", 0.4, *_floor(S, lit))
    S.layer("mirror", 0.42, *_mirror(S, other))
    S.layer("seat", 0.62, _seat(S, *SEAT))
    S.layer("ring of light", 0.95, ell(MIDDLE + 90, -8, 400, 34, "none", f'stroke="{mix(S.k.apricot, WHITE, 0.65)}" stroke-width="16"'))
    return S.place(
        "Lift B, on a voucher",
        "17:50",
        (MIDDLE, 300),
        [(1540, 430, 1.1), (1040, 430, 1.0)],
        "in the mirror the light over the doors is " + ("still green" if amber else "already amber"),
        {"light": (*LAMP, 40), "counter": (MIDDLE, DOOR[1] - 10, DOOR[2] / 2 - 6), "mirror": (30, 150, 232, 440), "twin": (180, 330, 52), "gap": (MIDDLE - 2, 404, 4, FLOOR - 404), "seat": (*SEAT, 80), "panes": (DOOR[0] + 50, 372, 240, 180)},
        dark=True,
    )


def lift_v_amber(drain):
    """The same car after a smile has slipped."""
    return lift_v(drain, amber=True)


def _lights(S):
    """The light when it is well with both, and when it is not."""
    return mix(S.k.mint, WHITE, 0.12), mix(S.k.apricot, S.k.coral, 0.18)


def _lamp(S, x, y, s, lit):
    """A lamp with two eyes, one for each passenger."""
    k = S.k
    eyes = "".join(circ(x + d * s, y, 21 * s, lit) + circ(x + d * s, y, 13 * s, mix(lit, WHITE, 0.6)) for d in (-32, 32))
    return S.glow(x, y, 210 * s, 0.75, lit) + rect(x - 70 * s, y - 34 * s, 140 * s, 68 * s, mix(k.ink, k.night, 0.4), 34 * s) + eyes


def _passing(S):
    """What goes by behind the panes in the doors: a floor, and the dark between floors."""
    k = S.k
    x, top, w = DOOR
    return rect(x, top, w, FLOOR - top, mix(k.night, k.plum, 0.25)) + rect(x, 430, w, 92, mix(k.apricot, WHITE, 0.25)) + rect(x, 522, w, 9, mix(k.coral, k.plum, 0.3))


def _walls(S):
    """Back wall with its panelling, the left wall that holds the mirror, the calm right wall."""
    k = S.k
    left, right = CORNER
    paint, wood = mix(k.plum, k.mint, 0.3), mix(k.rose, k.plum, 0.55)
    x, _, w = DOOR
    calm = mix(paint, k.night, 0.5)
    room = f"M-120 -20 H2040 V900 H-120 Z M{x + 50} 552 V402 a30 30 0 0 1 60 0 V552 Z M{x + w - 110} 552 V402 a30 30 0 0 1 60 0 V552 Z"
    o = [path(room, S.planes((-120, mix(paint, k.night, 0.3)), (left, mix(paint, k.lilac, 0.12)), (right, calm)), 'fill-rule="evenodd"')]
    o.append(poly([(-120, -20), (2040, -20), (2040, -20), (right, 44), (left, 44), (-120, -10)], mix(k.night, k.plum, 0.4)) + line(f"M-120 -14 L{left} 44 H{right} L2040 -100", mix(k.apricot, k.plum, 0.5), 5))
    # panelling: wood below the rail on the back wall and the left, nothing on the right
    o.append(S.box(780, 470, right - 780, FLOOR - 470, wood, 0.72, 0.24) + rect(780, 462, right - 780, 10, mix(k.apricot, k.plum, 0.35), 3))
    o += [line(f"M{px} {FLOOR} V530 a52 40 0 0 1 104 0 V{FLOOR}", S.dark(wood, 0.5), 4, 'opacity=".7"') for px in (800, 928, 1056, 1184)]
    return o


def _wash(S, lit):
    """What the light does to the wall."""
    x, y = LAMP
    return [S.glow(x, y, 620, 0.5, lit)]


def _doors(S):
    """Two leaves with tall panes, and for a fanlight the counter."""
    k = S.k
    x, top, w = DOOR
    frame, metal = mix(k.ink, k.night, 0.3), mix(mix(k.rose, k.coral, 0.35), k.plum, 0.25)
    panes = [f"M{px} 552 V402 a30 30 0 0 1 60 0 V552 Z" for px in (x + 50, x + w - 110)]
    head = f"M{x - 18} {FLOOR} V{top - 12} A{w / 2 + 18} {w / 2 + 18} 0 0 1 {x + w + 18} {top - 12} V{FLOOR} Z"
    o = [path(head + " " + " ".join(panes), frame, 'fill-rule="evenodd"')]
    leaves = f"M{x} {top} h{w} V{FLOOR} h{-w} Z"
    o.append(S.hole(leaves, *panes, fill=S.planes((-120, metal), (MIDDLE, S.dark(metal, 0.34)))) + rect(MIDDLE - 2, top, 4, FLOOR - top, frame))
    o += [line(pane, mix(k.apricot, k.cream, 0.3), 6) for pane in panes]
    o += [circ(MIDDLE, 360, 30, mix(k.cream, k.coral, 0.3)), tier_shape("b", MIDDLE, 360, 15, frame)]
    o.append(counter(MIDDLE, top - 10, w / 2 - 6, 9, 0.62, frame, mix(k.cream, k.apricot, 0.45), mix(k.rose, k.ink, 0.2)))
    o.append(line(head.replace(" Z", ""), mix(k.apricot, k.cream, 0.3), 7))
    return o


def _mirror(S, other):
    """A mirror in the left wall: the same doors the other way round, under a light of the other colour."""
    k = S.k
    glass = "M30 168 L262 196 V520 L30 590 Z"
    far, frame = mix(k.plum, k.lilac, 0.4), mix(k.ink, k.night, 0.3)
    door = mix(mix(k.rose, k.coral, 0.3), k.lilac, 0.4)
    inner = poly([(20, 150), (270, 150), (270, 620), (20, 620)], S.ramp(mix(far, k.sky, 0.25), mix(k.plum, k.night, 0.2)))
    inner += path(arch_d(118, 268, 124, 300), frame) + rect(126, 334, 108, 240, door) + rect(180, 334, 54, 240, S.dark(door, 0.34)) + counter(180, 330, 52, 9, 0.38, frame, mix(k.cream, far, 0.3), k.rose)
    inner += poly([(20, 548), (270, 548), (270, 640), (20, 640)], mix(k.plum, k.night, 0.35)) + _lamp(S, 180, 236, 0.5, other)
    inner += poly([(20, 470), (104, 150), (146, 150), (40, 620), (20, 620)], WHITE, 'opacity=".09"')
    gilt = line(glass, mix(k.apricot, k.plum, 0.25), 15) + line("M262 196 V520", mix(k.apricot, WHITE, 0.3), 5)
    return [group(inner, f'clip-path="{S.clip(path(glass))}"'), gilt]


def _floor(S, lit):
    """Tiles in a ring, the walls' feet, and the pool of the light."""
    k = S.k
    left, right = CORNER
    o = [poly([(-120, 770), (left, FLOOR), (right, FLOOR), (2040, 860), (2040, 1100), (-120, 1100)], S.ramp(mix(k.rose, k.plum, 0.55), mix(k.night, k.plum, 0.3)))]
    o.append(line(f"M-120 764 L{left} {FLOOR - 4} H{DOOR[0] - 20} M{DOOR[0] + DOOR[2] + 20} {FLOOR - 4} H{right} L2040 855", mix(k.apricot, k.plum, 0.62), 8))
    o += [ell(820, 800, rx, rx * 0.19, "none", f'stroke="{mix(k.lilac, k.rose, 0.4)}" stroke-width="{w}" opacity=".5"') for rx, w in ((600, 9), (548, 4))]
    x, _, w = DOOR
    o.append(S.beam([(x, FLOOR), (x + w, FLOOR), (x + w + 260, 1100), (x - 260, 1100)], 0.78, 0, lit))
    return o


def _seat(S, x, y):
    """The folding seat, let down from the wall: a round back, a pad, a brass arm. It is as large as who sits on it."""
    k = S.k
    brass, pad = mix(k.apricot, k.plum, 0.4), mix(k.mint, k.ink, 0.2)
    arm = line(f"M{x + 214} {y + 4} H{x + 330} M{x + 226} {y + 36} L{x + 330} {y - 120}", S.dark(brass, 0.4), 16)
    o = [arm, S.ball(x + 44, y - 172, 206, S.dark(brass, 0.45), 0.2, 0.3), S.ball(x + 44, y - 172, 184, pad, 0.2, 0.4)]
    o += [circ(x + 44, y - 172, 132, "none", f'stroke="{S.dark(pad, 0.5)}" stroke-width="5" opacity=".6"'), circ(x + 44, y - 172, 12, brass)]
    o.append(S.split(f"M{x - 190} {y - 34} H{x + 214} Q{x + 236} {y - 34} {x + 240} {y - 4} L{x + 244} {y + 30} Q{x + 244} {y + 52} {x + 222} {y + 52} H{x - 206} Q{x - 228} {y + 52} {x - 226} {y + 28} L{x - 218} {y - 8} Q{x - 212} {y - 34} {x - 190} {y - 34} Z", mix(pad, WHITE, 0.1), x + 70, 0.4))
    return "".join(o) + line(f"M{x - 222} {y + 56} H{x + 240}", brass, 12) + line(f"M{x - 196} {y - 30} H{x + 210}", mix(pad, WHITE, 0.35), 5)
