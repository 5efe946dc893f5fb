"""Two rooms of Yard Two: Window 2, a hatch with a lamp and a woman’s hands; and Upstairs, tidy, with all the sheets laid out."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.parts import frond
from game.art.places.train_parts import LEFT, RIGHT, envelope, floor, lamp, panels, sepia
from game.art.places.yards import hull
from game.art.svg import circ, ell, fmt, line, mix, path, poly, rect


def window_two(drain):
    """The hall with its four hatches; three have their blinds down, and the second a lamp, a sill, and your pile on it."""
    S = Hand("window-two", "yard", drain)
    k = S.k
    wall = mix(mix(k.mint, k.cream, 0.3), k.plum, 0.34)
    wood = sepia(k, 0.3)
    S.layer(
        "behind",
        0.05,
        S.fill(-20, 700, S.planes((LEFT, mix(wall, k.night, 0.2)), (180, wall), (1560, mix(wall, k.night, 0.22)))),
        S.beam([(-120, -20), (520, -20), (1180, 700), (200, 700)], 0.28, 0.04),
    )
    S.layer(
        "dado",
        0.12,
        S.fill(470, 720, S.planes((LEFT, mix(wood, k.night, 0.2)), (180, wood), (1560, mix(wood, k.night, 0.26)))),
        panels(S, 490, 700, wood, (40, 300, 560, 820, 1080), 0.12),
        rect(LEFT, 464, RIGHT - LEFT, 12, mix(wood, k.apricot, 0.3)),
    )
    S.layer("shut", 0.2, *(_shut(S, x, wood) for x in (250, 610)))
    S.layer(
        "clock",
        0.22,
        circ(960, 150, 62, mix(wood, k.night, 0.3)),
        circ(960, 150, 52, mix(k.cream, k.apricot, 0.1)),
        line("M960 150 V110 M960 150 L932 170", k.ink, 6),
        circ(960, 150, 5, k.ink),
    )
    S.layer(
        "floor",
        0.3,
        floor(S, 720, mix(wall, k.cream, 0.25), mix(k.plum, k.night, 0.3)),
        *(
            poly(
                [(x, 720), (x + 90, 720), (960 + (x + 90 - 960) * 2.2, 1100), (960 + (x - 960) * 2.2, 1100)],
                mix(wall, k.plum, 0.3),
                'opacity=".3"',
            )
            for x in range(-60, 2000, 180)
        ),
    )
    S.layer("window two", 0.45, *_open(S, wood))
    S.layer(
        "rope",
        0.8,
        *(
            rect(x, 560, 12, 170, mix(k.apricot, k.plum, 0.3), 5)
            + circ(x + 6, 552, 13, mix(k.apricot, k.cream, 0.3))
            + ell(x + 6, 732, 34, 8, mix(k.apricot, k.plum, 0.5))
            for x in (120, 480, 840)
        ),
        line("M126 566 Q306 650 486 566 Q666 650 846 566", mix(k.rose, k.plum, 0.3), 11),
    )
    S.layer(
        "shoulder",
        0.96,
        S.soft(
            path("M-140 1100 V520 C-120 430 -40 400 20 440 C80 480 96 620 100 1100 Z", mix(k.plum, k.night, 0.4))
            + circ(-50, 360, 92, mix(k.plum, k.night, 0.5)),
            4,
            10,
        ),
    )
    return S.place(
        "Window 2",
        "07:45",
        (1000, 400),
        [(1480, 410, 0.98), (420, 430, 1.0)],
        "the oldest sheet lies on top",
        {"lamp": (1230, 250, 50), "clock": (960, 150, 52)},
    )


def _shut(S, x, wood):
    """A hatch with its blind down and a number over it."""
    k = S.k
    cloth = mix(sepia(k, 0.05), k.cream, 0.34)
    o = (
        rect(x - 14, 166, 268, 300, mix(wood, k.night, 0.24), 6)
        + S.box(x, 180, 240, 276, cloth, 0.6, 0.26)
        + rect(x - 4, 444, 248, 14, mix(wood, k.apricot, 0.3), 5)
    )
    o += (
        "".join(line(f"M{x + d} 186 V444", mix(cloth, k.plum, 0.3), 1.6) for d in range(30, 240, 30))
        + line(f"M{x + 120} 458 v20", cloth, 3)
        + circ(x + 120, 486, 9, "none", f'stroke="{cloth}" stroke-width="5"')
    )
    return (
        o
        + circ(x + 120, 118, 34, mix(k.cream, k.apricot, 0.2))
        + "".join(rect(x + 106 + i * 12, 104, 6, 28, k.ink, 2) for i in range(3 if x < 400 else 1))
    )


def _open(S, wood):
    """The open hatch at the right, wide as two, lit; the sill with the pile, its string undone, and a pen on a chain."""
    k = S.k
    x, y, w, h = 1120, 130, 660, 430
    warm = mix(k.apricot, WHITE, 0.36)
    o = [
        rect(x - 26, y - 26, w + 52, h + 30, mix(wood, k.night, 0.2), 10),
        rect(x, y, w, h, S.ramp(mix(warm, wood, 0.3), mix(wood, k.apricot, 0.3))),
    ]
    for r in range(3):
        o += [rect(x, y + 84 + r * 112, w, 8, mix(wood, k.plum, 0.2))] + [
            rect(
                x + 10 + i * 33,
                y + 12 + r * 112 + (i * 7 + r * 3) % 16,
                25,
                72 - (i * 7 + r * 3) % 16,
                mix((k.cream, k.apricot, k.coral, k.lilac, k.mint)[(i * 3 + r) % 5], k.plum, 0.34),
                2,
            )
            for i in range(20)
        ]
    o += [
        circ(x + 70, y - 62, 34, mix(k.cream, k.apricot, 0.2)),
        *(rect(x + 58 + i * 15, y - 76, 6, 28, k.ink, 2) for i in range(2)),
    ]
    sill = S.box(x - 70, y + h, w + 200, 30, mix(wood, k.apricot, 0.34), 0.66, 0.3) + rect(
        x - 70, y + h + 30, w + 200, 130, S.planes((x - 70, wood), (1560, mix(wood, k.night, 0.3)))
    )
    pile = [
        poly(
            [(1010 + i * 3, 548 - i * 6), (1180 + i * 2, 546 - i * 6), (1190 + i * 2, 556 - i * 6), (1000 + i * 3, 558 - i * 6)],
            mix((k.cream, k.apricot)[i % 2], WHITE, 0.5),
        )
        for i in range(7)
    ]
    pile += [
        poly([(1040, 500), (1196, 492), (1210, 508), (1034, 514)], mix(k.apricot, k.cream, 0.7)),
        line("M1000 560 c-30 14 -50 -6 -66 10 c-12 14 10 24 22 16", mix(k.plum, k.coral, 0.4), 4),
    ]
    chain = line("M1330 590 c20 60 90 40 96 -14", mix(k.cream, k.plum, 0.4), 4, 'stroke-dasharray="3 6"')
    return [*o, sill, lamp(S, 1230, 196, 0.8, 0.55), S.glow(1110, 530, 190, 0.6, mix(warm, WHITE, 0.3)), *pile, chain]


def strand_room(drain):
    """A tidy room: a window on the slip, a plant, a desk with the nine sheets in rows like patience, and a lamp on those."""
    S = Hand("strand-room", "yard", drain)
    k = S.k
    wall = mix(mix(k.lilac, k.cream, 0.46), k.plum, 0.3)
    pane = (560, 70, 620, 380)
    S.layer("sky", 0.02, S.fill(-20, 1100, mix(wall, k.night, 0.3)), S.sky(430), S.glow(820, 330, 300, 0.6))
    S.layer("slip", 0.08, rect(LEFT, 380, RIGHT - LEFT, 200, mix(k.sky, WHITE, 0.3)), hull(S, 860, 420, 0.62))
    o = [
        S.hole(
            sheet(-20, 720),
            f"M{pane[0]} {pane[1]} h{pane[2]} v{pane[3]} h{-pane[2]} Z",
            fill=S.planes((LEFT, mix(wall, k.night, 0.16)), (330, wall), (1420, mix(wall, k.night, 0.2))),
        )
    ]
    frame = mix(k.cream, k.lilac, 0.2)
    o += [
        line(f"M{pane[0]} {pane[1]} h{pane[2]} v{pane[3]} h{-pane[2]} Z", frame, 20),
        rect(866, 70, 8, 380, frame),
        rect(560, 206, 620, 8, frame),
        S.box(520, 450, 700, 24, frame, 0.6, 0.24),
    ]
    o += [
        rect(1340, 120, 330, 240, mix(wall, k.night, 0.26), 4),
        rect(1352, 132, 306, 216, mix(k.cream, k.sky, 0.2), 2),
        line(
            "M1376 270 C1450 250 1560 250 1634 226 M1376 290 H1634 M1400 300 C1470 320 1560 318 1620 296",
            mix(k.sky, k.ink, 0.2),
            3.4,
        ),
    ]
    S.layer("wall", 0.25, *o)
    S.layer("plant", 0.34, *_plant(S))
    S.layer(
        "floor",
        0.36,
        floor(S, 640, mix(wall, k.cream, 0.2), mix(k.plum, k.night, 0.26)),
        S.beam([(580, 640), (1160, 640), (1300, 1100), (420, 1100)], 0.3, 0.04),
    )
    S.layer("desk", 0.5, *_desk(S))
    S.layer(
        "chair",
        0.9,
        S.soft(
            rect(100, 560, 22, 560, mix(k.plum, k.night, 0.3), 8)
            + rect(300, 560, 22, 560, mix(k.plum, k.night, 0.3), 8)
            + rect(96, 556, 230, 70, mix(k.plum, k.night, 0.22), 16),
            3,
            8,
        ),
    )
    return S.place(
        "Upstairs",
        "07:52",
        (900, 400),
        [(1490, 420, 1.02), (420, 430, 1.02)],
        "the chair on this side has no seat worn into it",
        {"lamp": (1230, 398, 60), "plant": (620, 390, 60)},
    )


def _plant(S):
    """A plant on the sill that is turned to the window."""
    k = S.k
    pot = S.split("M586 400 H656 L646 452 H596 Z", mix(k.coral, k.plum, 0.26), 628, 0.34)
    return [
        *(
            frond(620, 398, a, n, mix(k.mint, k.plum, t), c)
            for a, n, t, c in (
                (-158, 92, 0.3, 1),
                (-130, 120, 0.1, 1),
                (-92, 132, 0.2, 1),
                (-58, 118, 0.05, -1),
                (-26, 96, 0.28, -1),
            )
        ),
        pot,
        rect(580, 392, 82, 14, mix(k.coral, k.plum, 0.16), 4),
    ]


def _desk(S):
    """The desk from this side: nine sheets in three rows, one drawn a little out of line, and one lamp for them."""
    k = S.k
    wood = mix(k.apricot, k.plum, 0.42)
    o = [
        S.split("M560 560 H1560 L1640 700 H480 Z", wood, 1180, 0.26),
        rect(480, 700, 1160, 40, S.planes((480, mix(wood, k.night, 0.2)), (1180, mix(wood, k.night, 0.42))), 4),
        rect(540, 740, 30, 300, mix(wood, k.night, 0.4)),
        rect(1550, 740, 30, 300, mix(wood, k.night, 0.5)),
    ]
    o.append(ell(960, 630, 420, 56, mix(k.apricot, WHITE, 0.6), 'opacity=".34"'))
    for i in range(9):
        r, c = divmod(i, 3)
        y, s = 574 + r * 40, 1 + r * 0.12
        x = 960 + (c - 1) * 168 * s + (22 if i == 4 else 0)
        tone = mix(k.rose, WHITE, 0.62) if i == 4 else mix(k.cream, WHITE, 0.35)
        o.append(
            poly(
                [(x - 62 * s, y - 12 * s), (x + 62 * s, y - 12 * s), (x + 68 * s, y + 16 * s), (x - 68 * s, y + 16 * s)],
                mix(tone, k.plum, 0.34),
                'transform="translate(4,5)"',
            )
        )
        o.append(
            poly([(x - 62 * s, y - 12 * s), (x + 62 * s, y - 12 * s), (x + 68 * s, y + 16 * s), (x - 68 * s, y + 16 * s)], tone)
        )
        o.append(
            line(
                f"M{fmt(x - 44 * s)} {fmt(y - 3 * s)} h{fmt(70 * s)} m{fmt(-74 * s)} {fmt(9 * s)} h{fmt(44 * s)}",
                mix(k.ink, k.lilac, 0.5),
                2.6,
            )
        )
    x = 1230
    stand = [rect(x - 5, 440, 10, 130, mix(k.night, k.plum, 0.4)), ell(x, 572, 46, 10, mix(k.night, k.plum, 0.3))]
    return [*o, *stand, lamp(S, x, 400, 0.9, 0.5), envelope(k, 640, 602, 0.9, -6, wax=False)]
