"""Cars above 31: lift A with its carpet, the same car for Mrs Lind, and a car that has stopped at 36."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.parts import counter, tier_shape
from game.art.svg import arc_d, arch_d, circ, ell, fmt, line, mix, path, rect, star_d

FLOOR = 612
DOOR = (560, 210, 400)


def lift_a(drain):
    """The express: carpet, a whole ring of light, and no reason to be anywhere else."""
    S = Hand("lift-a", "low", drain)
    k = S.k
    frame = mix(k.ink, k.plum, 0.4)
    over = counter(DOOR[0] + DOOR[2] / 2, 150, 88, 10, 0.86, frame, mix(k.cream, k.apricot, 0.4), mix(k.rose, k.ink, 0.2))
    _plush(S, mix(k.rose, k.coral, 0.45), mix(k.apricot, k.cream, 0.25), 1.0, over)
    return S.place(
        "Lift A, the express",
        "17:50",
        (760, 360),
        [(1500, 480, 1.1), (300, 480, 1.0)],
        "there is one button, and it is already lit",
        _plush_spots(),
    )


def lift_v(drain):
    """Mrs Lind's ride: the same carpet by a greener light that is for two."""
    S = Hand("lift-v", "dusk", drain)
    k = S.k
    m = DOOR[0] + DOOR[2] / 2
    lamp = mix(k.mint, WHITE, 0.45)
    eyes = "".join(circ(m + d, DOOR[1] - 46, 15, lamp) + circ(m + d, DOOR[1] - 46, 6, k.ink) for d in (-24, 24))
    over = S.glow(m, DOOR[1] - 46, 240, 0.6, k.mint) + rect(m - 56, DOOR[1] - 70, 112, 48, mix(k.ink, k.night, 0.4), 24) + eyes
    _plush(S, mix(k.plum, k.mint, 0.4), mix(k.mint, k.cream, 0.35), 0.82, over)
    return S.place(
        "Lift A, on a voucher",
        "17:50",
        (760, 330),
        [(1500, 480, 1.1), (330, 490, 1.0)],
        "the lamp over the doors has two eyes, one for each of you",
        _plush_spots() | {"lamp": (m, DOOR[1] - 46, 40)},
        dark=True,
    )


def _plush_spots():
    m = DOOR[0] + DOOR[2] / 2
    return {"counter": (m, 130, 84), "streaks": (90, 150, 260, 400), "button": (1120, 420, 22)}


def _plush(S, velvet, metal, ring_share, over):
    """The car: streaked glass, velvet, double doors with something over them, carpet, ring of light."""
    k = S.k
    x, top, w = DOOR
    m = x + w / 2
    S.layer("city going by", 0.04, S.sky(700), *_streaks(S))
    S.layer("car", 0.25, *_velvet(S, velvet))
    frame = mix(velvet, k.night, 0.6)
    o = [rect(x - 26, top - 26, w + 52, FLOOR - top + 26, frame, 16), rect(x - 14, top - 14, w + 28, FLOOR - top + 14, mix(metal, k.plum, 0.35), 10)]
    o += [S.box(x, top, w / 2 - 2, FLOOR - top, metal, 0.7, 0.18), S.box(m + 2, top, w / 2 - 2, FLOOR - top, metal, 0.05, 0.24), rect(m - 2, top, 4, FLOOR - top, frame)]
    o.append(path(star_d(m, 410, 84, 0.5), mix(metal, WHITE, 0.5)) + path(f"M{m} 326 L{fmt(m + 24.7)} 376 L{fmt(m + 80)} 384 L{fmt(m + 40)} 423 L{fmt(m + 49.4)} 478 L{m} 452 Z", S.dark(metal, 0.2)))
    o.append(over)
    o += [rect(1090, 340, 60, 150, mix(metal, k.plum, 0.3), 30), S.glow(1120, 420, 80, 0.7, mix(k.apricot, WHITE, 0.3)), circ(1120, 420, 21, mix(k.apricot, WHITE, 0.5)), tier_shape("express", 1120, 421, 9, frame)]
    S.layer("doors", 0.3, *o)
    S.layer("carpet", 0.4, *_carpet(S, velvet, metal))
    rail = [line("M-140 560 H500", mix(metal, k.ink, 0.35), 16), line("M-140 556 H500", mix(metal, WHITE, 0.4), 4), line("M1200 560 H2060", mix(metal, k.ink, 0.35), 16), line("M1200 556 H2060", mix(metal, WHITE, 0.4), 4)]
    S.layer("rail", 0.6, *rail)
    round_light = ell(m, 6, 470, 40, "none", f'stroke="{mix(k.apricot, WHITE, 0.65)}" stroke-width="18"' + ("" if ring_share == 1.0 else f' stroke-dasharray="{fmt(1640 * ring_share)} 700" stroke-linecap="round"'))
    S.layer("ring of light", 0.95, S.glow(m, 0, 560, 0.4), round_light)


def _streaks(S):
    """The city drawn out by speed, seen through the side glass."""
    k = S.k
    o = []
    for i in range(13):
        x = 60 + i * 27 + (i * 37) % 11
        o.append(rect(x, 90 + (i * 83) % 240, 5 + i % 3 * 3, 170 + (i * 61) % 210, mix((k.apricot, k.lilac, k.coral)[i % 3], WHITE, 0.35), 4, 'opacity=".6"'))
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
    S.layer("ring of light", 0.95, line(arc_d(740, -260, 330, 130, 196), mix(k.lilac, WHITE, 0.3), 16, 'opacity=".55"'))
    return S.place(
        "Stopped at 36",
        "17:52",
        (740, 380),
        [(1500, 480, 1.1), (420, 480, 1.0)],
        "the floor outside is a hand higher than the car's",
        {"display": (740, 84, 60), "lamp": (740, 150, 160), "cart": (760, 470, 200)},
        dark=True,
    )


def _linen_room(S):
    """Shelves of folded white under a strip of light."""
    k = S.k
    wall = mix(k.mint, k.cream, 0.6)
    o = [rect(300, 60, 900, 640, S.lin([(0, mix(wall, WHITE, 0.3)), (1, mix(wall, k.lilac, 0.3))])), rect(560, 146, 360, 14, WHITE, 7), S.glow(740, 150, 420, 0.8, WHITE)]
    tints = (mix(k.cream, WHITE, 0.5), mix(k.cream, k.sky, 0.16), mix(k.cream, k.coral, 0.16))
    for row in range(4):
        y = 236 + row * 82
        o.append(rect(380, y, 720, 8, mix(k.mint, k.ink, 0.25)))
        for i in range(6):
            if (row, i) == (2, 4):
                continue
            x, n = 404 + i * 116, 2 + (row + i * 2) % 3
            o += [S.box(x, y - 15 * (j + 1), 92, 13, tints[(i + j + row) % 3], 0.64, 0.18) for j in range(n)]
    o.append(rect(300, 572, 900, 130, S.ramp(mix(k.mint, k.lilac, 0.35), mix(k.lilac, k.ink, 0.2))))
    return o


def _cart(S):
    """A cart of sheets, with one pillow upright between them."""
    k = S.k
    steel, sheet_ = mix(k.lilac, k.ink, 0.3), mix(k.cream, WHITE, 0.45)
    x, y = 620, 590
    o = [ell(x + 130, y + 8, 160, 9, S.h.shade, 'opacity=".3"')]
    o += [circ(x + dx, y - 6, 13, mix(k.ink, k.plum, 0.2)) + circ(x + dx, y - 6, 4, steel) for dx in (24, 236)]
    o.append(S.split(f"M{x - 4} {y - 150} H{x + 264} L{x + 252} {y - 22} H{x + 8} Z", mix(k.sky, k.cream, 0.35), x + 160, 0.28))
    o += [line(f"M{x - 4} {y - 150} V{y - 220} q0 -14 -16 -14 h-18", steel, 9), rect(x - 12, y - 158, 284, 13, steel, 6)]
    for i, dx in enumerate((10, 96, 182)):
        o += [S.box(x + dx, y - 172 - j * 16, 74, 15, mix(sheet_, (k.coral, k.sky, k.mint)[(i + j) % 3], 0.12), 0.66, 0.2) for j in range(3 + i % 2)]
    o.append(S.split(f"M{x + 176} {y - 224} C{x + 170} {y - 262} {x + 176} {y - 274} {x + 218} {y - 268} C{x + 258} {y - 274} {x + 266} {y - 262} {x + 260} {y - 224} Z", WHITE, x + 226, 0.2))
    return "".join(o)


def _stopped_car(S):
    """Dim car walls around an open doorway; the sill shows the step; the display shows a bar."""
    k = S.k
    wall = mix(k.plum, k.lilac, 0.22)
    o = [S.hole(sheet(-20, FLOOR + 60), f"M400 140 H1080 V{FLOOR + 36} H400 Z", fill=S.lin([(0, mix(wall, k.night, 0.5)), (0.3, wall), (0.62, wall), (1, mix(wall, k.night, 0.5))], 0, 0, 1, 0))]
    leaf = mix(k.lilac, k.cream, 0.2)
    o += [S.box(400, 140, 74, FLOOR - 104, leaf, 0.62, 0.3), S.box(1006, 140, 74, FLOOR - 104, S.dark(leaf, 0.2), 0.1, 0.4)]
    o += [rect(382, 122, 716, 18, mix(wall, k.lilac, 0.3), 4), rect(382, 140, 18, FLOOR - 104, mix(wall, k.lilac, 0.2)), rect(1080, 140, 18, FLOOR - 104, S.dark(wall, 0.3))]
    # the step: the edge of the floor outside, with its brass strip
    o += [rect(474, 580, 532, 10, mix(k.apricot, k.cream, 0.3)), rect(474, 590, 532, FLOOR - 554, mix(k.night, k.plum, 0.25))]
    o += [rect(660, 54, 160, 54, mix(k.night, k.ink, 0.4), 27), tier_shape("none", 740, 81, 22, mix(k.lilac, WHITE, 0.4))]
    o += [circ(1152, 330 + i * 44, 12, mix(wall, k.night, 0.4)) for i in range(5)]
    return o


