"""Cars above 31: lift A with its carpet, and a car that has stopped at 36."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.parts import counter, tier_shape
from game.art.svg import arch_d, circ, ell, line, mix, rect, star_d

FLOOR = 612
DOOR = (560, 210, 400)


def lift_a(drain):
    """The express: carpet, a whole ring of light, and no reason to be anywhere else."""
    S = Hand("lift-a", "low", drain)
    k = S.k
    frame = mix(k.ink, k.plum, 0.4)
    over = counter(DOOR[0] + DOOR[2] / 2, 150, 88, 10, 0.86, frame, mix(k.cream, k.apricot, 0.4), mix(k.rose, k.ink, 0.2))
    _plush(S, mix(k.rose, k.coral, 0.45), mix(k.apricot, k.cream, 0.25), over)
    return S.place(
        "Lift A, the express",
        "17:50",
        (760, 360),
        [(1500, 430, 1.1), (300, 430, 1.0)],
        "there is one button, and it is already lit",
        {"streaks": (90, 150, 260, 400), "gap": (DOOR[0] + DOOR[2] / 2 - 2, DOOR[1], 4, FLOOR - DOOR[1]), "button": (1120, 420, 22), "counter": (DOOR[0] + DOOR[2] / 2, 150, 88)},
    )


def _plush(S, velvet, metal, over):
    """The car: streaked glass, velvet, double doors with something over them, carpet, ring of light."""
    k = S.k
    x, top, w = DOOR
    m = x + w / 2
    S.layer("city going by", 0.04, S.sky(700), *_streaks(S))
    S.layer("car", 0.25, *_velvet(S, velvet), S.glow(m, 0, 620, 0.4))
    frame = mix(velvet, k.night, 0.6)
    o = [rect(x - 26, top - 26, w + 52, FLOOR - top + 26, frame, 16), rect(x - 14, top - 14, w + 28, FLOOR - top + 14, mix(metal, k.plum, 0.35), 10)]
    o += [S.box(x, top, w / 2 - 2, FLOOR - top, metal, 0.7, 0.18), rect(m + 2, top, w / 2 - 2, FLOOR - top, S.dark(metal, 0.24)), rect(m - 2, top, 4, FLOOR - top, frame)]
    o.append(S.split(star_d(m, 410, 92, 0.5), mix(metal, WHITE, 0.55), m, dark=mix(metal, WHITE, 0.16)) + rect(m - 2, top, 4, FLOOR - top, frame))
    o.append(over)
    o += [rect(1090, 340, 60, 150, mix(metal, k.plum, 0.3), 30), S.glow(1120, 420, 80, 0.7, mix(k.apricot, WHITE, 0.3)), circ(1120, 420, 21, mix(k.apricot, WHITE, 0.5)), tier_shape("express", 1120, 421, 9, frame)]
    S.layer("doors", 0.3, *o)
    S.layer("carpet", 0.4, *_carpet(S, velvet, metal))
    rail = [line("M-140 560 H500", mix(metal, k.ink, 0.35), 16), line("M-140 556 H500", mix(metal, WHITE, 0.4), 4), line("M1200 560 H2060", mix(metal, k.ink, 0.35), 16), line("M1200 556 H2060", mix(metal, WHITE, 0.4), 4)]
    S.layer("rail", 0.6, *rail)
    round_light = ell(m, 6, 470, 40, "none", f'stroke="{mix(k.apricot, WHITE, 0.65)}" stroke-width="18"')
    S.layer("ring of light", 0.95, round_light)


def _streaks(S):
    """The city drawn out by speed, seen through the side glass."""
    k = S.k
    o = []
    for i in range(26):
        x = 56 + i * 13.4 + (i * 37) % 9
        c = mix((k.apricot, k.lilac, k.coral, k.plum)[i % 4], WHITE, 0.3 if i % 4 < 3 else 0)
        o.append(rect(x, 80 + (i * 83) % 260, 3 + i % 3 * 3, 150 + (i * 61) % 230, c, 4, f'opacity="{0.35 + (i % 3) * 0.15:.2f}"'))
    return o


def _velvet(S, velvet):
    """Padded walls with one tall window at the left; the right stays calm."""
    k = S.k
    window = arch_d(90, 110, 290, 430)
    o = [S.hole(sheet(-20, FLOOR + 30), window, fill=S.lin([(0, S.dark(velvet, 0.7)), (0.4, velvet), (0.72, mix(velvet, k.plum, 0.3)), (1, S.dark(velvet, 0.8))], 0, 0, 1, 0))]
    o.append(line(window, mix(k.apricot, k.cream, 0.35), 10))
    seam = S.dark(velvet, 0.55)
    for px in (1240, 1470, 1700, 1930):
        o.append(line(f"M{px} 620 V200 A115 115 0 0 1 {px + 230} 200", seam, 4, 'opacity=".5"'))
    o.append(line("M440 620 V90 M1180 620 V90", seam, 5, 'opacity=".7"'))
    return o


def _carpet(S, velvet, metal):
    k = S.k
    pile = mix(velvet, k.plum, 0.35)
    o = [S.fill(FLOOR, 1100, S.ramp(mix(pile, k.coral, 0.25), mix(pile, k.night, 0.55)))]
    m = DOOR[0] + DOOR[2] / 2
    o += [ell(m, 760, 700, 120, "none", f'stroke="{mix(metal, pile, 0.35)}" stroke-width="10" opacity=".7"'), ell(m, 760, 640, 106, "none", f'stroke="{mix(metal, pile, 0.35)}" stroke-width="4" opacity=".6"')]
    o.append(S.beam([(DOOR[0], FLOOR), (DOOR[0] + DOOR[2], FLOOR), (1200, 1100), (320, 1100)], 0.34, 0, mix(metal, WHITE, 0.3)))
    return o


def lift_36(drain):
    """The doors have opened on linen, and the floor outside is a hand too high."""
    S = Hand("lift-36", "tube", drain)
    k = S.k
    S.layer("linen room", 0.06, *_linen_room(S))
    S.layer("cart", 0.18, _cart(S))
    S.layer("car", 0.4, *_stopped_car(S))
    S.layer("floor", 0.5, S.fill(FLOOR + 36, 1100, S.ramp(mix(k.plum, k.lilac, 0.2), mix(k.night, k.plum, 0.4))), S.beam([(400, FLOOR + 36), (1080, FLOOR + 36), (1300, 1100), (180, 1100)], 0.5, 0, mix(k.mint, WHITE, 0.6)))
    S.layer("laundry", 0.62, *_laundry(S))
    S.layer("inner door", 0.9, S.soft(S.box(-130, -20, 236, 1120, mix(k.night, k.plum, 0.42), 0.72, 0.4) + rect(98, -20, 10, 1120, mix(k.mint, k.lilac, 0.5)), 4, 10))
    S.layer("ring asleep", 0.95, ell(740, 2, 420, 34, "none", f'stroke="{mix(k.plum, k.lilac, 0.6)}" stroke-width="16"'))
    return S.place(
        "Stopped at 36",
        "17:52",
        (740, 380),
        [(1500, 430, 1.1), (420, 430, 1.0)],
        "the floor outside is a hand higher than the car's",
        {"display": (740, 84, 60), "lamp": (740, 150, 160), "cart": (760, 470, 200)},
        dark=True,
    )


def _linen_room(S):
    """Shelves of folded white under a strip of light."""
    k = S.k
    wall = mix(k.mint, k.cream, 0.5)
    o = [rect(300, 60, 900, 640, S.ramp(mix(wall, WHITE, 0.35), mix(wall, k.lilac, 0.3)))]
    tints = (mix(wall, WHITE, 0.55), mix(wall, k.sky, 0.22), mix(wall, k.coral, 0.3))
    for row, y in enumerate((268, 376)):
        o.append(rect(380, y, 720, 9, mix(k.mint, k.ink, 0.12)))
        for i in range(5):
            if (row, i) not in ((1, 3), (1, 4)):
                o += [S.box(496 + i * 104, y - 17 * (j + 1), 84, 15, tints[(i + j + row) % 3], 0.64, 0.14) for j in range(2 + (row + i * 2) % 3)]
    o.append(rect(300, 560, 900, 142, S.ramp(mix(k.mint, k.lilac, 0.35), mix(k.lilac, k.ink, 0.2))))
    # somebody's shoes, drying where a pile of sheets should be
    o += [S.split(f"M{x} 376 V352 h16 q4 8 22 10 q8 2 8 14 Z", mix(k.ink, k.plum, 0.4), x + 20, 0.3) for x in (898, 948)]
    return [*o, rect(560, 152, 360, 14, WHITE, 7), S.glow(740, 156, 420, 0.7, WHITE)]


def _cart(S):
    """A cart of sheets, with one pillow on top."""
    k = S.k
    steel, white = mix(k.ink, k.plum, 0.3), mix(k.cream, WHITE, 0.6)
    x, y = 618, 572
    o = [ell(x + 130, y + 8, 160, 9, S.h.shade, 'opacity=".3"')]
    o += [circ(x + dx, y - 8, 15, steel) + circ(x + dx, y - 8, 5, mix(k.lilac, WHITE, 0.3)) for dx in (24, 236)]
    o.append(S.split(f"M{x - 4} {y - 150} H{x + 264} L{x + 252} {y - 26} H{x + 8} Z", mix(k.coral, k.rose, 0.3), x + 160, 0.3))
    o += [line(f"M{x - 2} {y - 150} V{y - 216} q0 -16 -18 -16 h-22", steel, 10), rect(x - 12, y - 160, 284, 14, steel, 6)]
    for i, dx in enumerate((16, 136)):
        o += [S.box(x + dx, y - 180 - j * 21, 108, 19, white, 0.66, 0.22) for j in range(3 + i)]
    px, py = x + 190, y - 246
    o.append(S.split(f"M{px - 66} {py + 4} C{px - 72} {py - 14} {px - 70} {py - 40} {px - 74} {py - 52} C{px - 30} {py - 60} {px + 30} {py - 60} {px + 74} {py - 52} C{px + 70} {py - 40} {px + 72} {py - 14} {px + 66} {py + 4} Z", WHITE, px + 20, 0.22))
    return "".join(o)


def _laundry(S):
    """Two bags of washing that have been let down just inside, in the light of the room above."""
    k = S.k
    cloth, o = mix(k.cream, k.lilac, 0.3), []
    for x, y, s in ((1150, 716, 1.0), (1046, 742, 0.74)):
        d = f"M{x - 92 * s} {y} C{x - 118 * s} {y - 70 * s} {x - 74 * s} {y - 128 * s} {x - 22 * s} {y - 138 * s} L{x - 34 * s} {y - 172 * s} Q{x} {y - 186 * s} {x + 34 * s} {y - 172 * s} L{x + 22 * s} {y - 138 * s} C{x + 78 * s} {y - 126 * s} {x + 116 * s} {y - 66 * s} {x + 94 * s} {y} Q{x} {y + 14 * s} {x - 92 * s} {y} Z"
        o += [ell(x + 10, y + 2, 116 * s, 12 * s, S.h.shade, 'opacity=".45"'), S.split(d, cloth, x + 6 * s, 0.4)]
        o += [line(f"M{x - 24 * s} {y - 139 * s} H{x + 24 * s}", mix(k.coral, k.rose, 0.3), 9 * s), line(f"M{x - 40 * s} {y - 20 * s} Q{x - 52 * s} {y - 70 * s} {x - 18 * s} {y - 112 * s}", S.dark(cloth, 0.4), 4 * s, 'opacity=".6"')]
    return o


def _stopped_car(S):
    """Dim car walls around an open doorway; the sill shows the step; the display shows a bar."""
    k = S.k
    wall = mix(k.plum, k.lilac, 0.22)
    o = [S.hole(sheet(-20, FLOOR + 60), f"M400 140 H1080 V{FLOOR + 36} H400 Z", fill=S.planes((-120, mix(wall, k.night, 0.42)), (300, wall), (1216, mix(wall, k.night, 0.2)), (1720, mix(wall, k.night, 0.42))))]
    leaf = mix(k.lilac, k.cream, 0.2)
    o += [S.box(400, 140, 74, FLOOR - 104, leaf, 0.62, 0.3), S.box(1006, 140, 74, FLOOR - 104, S.dark(leaf, 0.2), 0.1, 0.4)]
    o += [rect(382, 122, 716, 18, mix(wall, k.lilac, 0.3), 4), rect(382, 140, 18, FLOOR - 104, mix(wall, k.lilac, 0.2)), rect(1080, 140, 18, FLOOR - 104, S.dark(wall, 0.3))]
    # the step: the edge of the floor outside, with its brass strip
    o += [rect(474, 580, 532, 10, mix(k.apricot, k.cream, 0.3)), rect(474, 590, 532, FLOOR - 554, mix(k.night, k.plum, 0.25))]
    o += [rect(660, 54, 160, 54, mix(k.night, k.ink, 0.4), 27), tier_shape("none", 740, 81, 22, mix(k.lilac, WHITE, 0.4))]
    o += [rect(-120, 560, 500, 14, mix(k.lilac, k.cream, 0.1), 7), rect(1104, 560, 940, 14, mix(k.lilac, k.cream, 0.1), 7)]
    o += [circ(1152, 330 + i * 44, 12, mix(wall, k.night, 0.4)) for i in range(5)]
    return o


