"""The compartment of the night train: with its lamp lit, and when the grey comes."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.train_parts import LEFT, RIGHT, envelope, floor, lamp, near_edge, panels, plain, poles, sepia
from game.art.svg import circ, ell, group, line, mix, poly, rect

WINDOW = (640, 96, 640, 356)
SEAT = 560


def _pane(x, y, w, h, r=46):
    """A window with rounded corners, as a path."""
    return f"M{x + r} {y} H{x + w - r} A{r} {r} 0 0 1 {x + w} {y + r} V{y + h - r} A{r} {r} 0 0 1 {x + w - r} {y + h} H{x + r} A{r} {r} 0 0 1 {x} {y + h - r} V{y + r} A{r} {r} 0 0 1 {x + r} {y} Z"


def _cloth(S):
    return mix(mix(S.k.rose, S.k.plum, 0.5), S.k.night, 0.14)


def compartment(drain):
    """Two benches face each other; the lamp over the table lights the file and leaves the rest to the window."""
    S = Hand("compartment", "sleeper", drain)
    k = S.k
    x, y, w, h = WINDOW
    S.layer(
        "sky",
        0.02,
        S.fill(-20, 1100, mix(k.night, k.plum, 0.5)),
        S.sky(392),
        S.glow(900, 380, 330, 0.4, mix(k.coral, k.lilac, 0.4)),
        circ(1120, 178, 26, mix(k.cream, k.lilac, 0.2)),
        circ(1130, 172, 24, mix(k.plum, k.lilac, 0.4)),
    )
    S.layer("plain", 0.08, plain(S, LEFT, RIGHT, 330, 640, mix(k.plum, k.lilac, 0.3)))
    S.layer("poles", 0.08, poles(S, LEFT, RIGHT, 330, mix(k.plum, k.lilac, 0.3)), loose=True)
    wall = mix(sepia(k, 0.3), k.plum, 0.3)
    frame = mix(k.apricot, k.plum, 0.36)
    o = [
        S.hole(
            sheet(-20, SEAT + 60),
            _pane(*WINDOW),
            fill=S.planes((LEFT, mix(wall, k.night, 0.34)), (430, wall), (1490, mix(wall, k.night, 0.3))),
        )
    ]
    o += [
        panels(S, 40, SEAT, wall, (450, 620)),
        panels(S, 40, SEAT, wall, (1300, 1470)),
        line(_pane(*WINDOW), frame, 18),
        rect(x + 8, y + 92, w - 16, 8, frame),
    ]
    o += [S.box(x - 40, y + h, w + 80, 20, frame, 0.6, 0.3), rect(x + w / 2 - 46, y + h + 4, 92, 30, mix(wall, k.night, 0.3), 5)]
    S.layer("wall", 0.25, *o)
    S.layer("benches", 0.4, *_bench(S, -140, 470, 1), *_bench(S, 1450, 2060, -1), *_rack(S))
    S.layer(
        "floor",
        0.42,
        floor(S, 740, mix(k.plum, k.night, 0.25), mix(k.night, k.plum, 0.2)),
        poly([(720, 740), (1200, 740), (1430, 1100), (490, 1100)], mix(k.apricot, k.plum, 0.4), 'opacity=".32"'),
    )
    table = [
        S.split("M730 520 H1190 L1216 556 H704 Z", mix(frame, k.apricot, 0.24), 1010, 0.3),
        rect(704, 556, 512, 16, mix(frame, k.night, 0.45), 4),
        poly([(930, 572), (990, 572), (976, 760), (944, 760)], mix(frame, k.night, 0.5)),
    ]
    S.layer(
        "table",
        0.5,
        *table,
        ell(960, 536, 200, 17, mix(k.apricot, WHITE, 0.5), 'opacity=".6"'),
        S.glow(960, 526, 260, 0.55),
        envelope(k, 962, 522, 1.3, -3),
        _peel(S),
    )
    S.layer("lamp", 0.55, S.beam([(900, 70), (1020, 70), (1180, 520), (740, 520)], 0.26, 0.06), lamp(S, 960, 6, 1.0, 0.5))
    S.layer("door", 0.96, near_edge(S, -130, 100, mix(sepia(k, 0.66), k.night, 0.2), mix(k.apricot, k.plum, 0.45)))
    return S.place(
        "Compartment 6",
        "20:40",
        (960, 340),
        [(1490, 430, 1.02), (420, 430, 1.02)],
        "three hooks, four passengers",
        {"lamp": (960, 60, 60), "window": (x + 10, y + 10, w - 20, h - 20), "hooks": (1385, 130, 40)},
        dark=True,
    )


def _bench(S, x0, x1, face):
    """A bench seen from its end: back, seat, an arm-rest with a cloth on it."""
    k = S.k
    c = _cloth(S)
    edge = x1 if face > 0 else x0
    back = S.split(f"M{x0} 250 Q{x0} 226 {x0 + 30} 226 H{x1 - 30} Q{x1} 226 {x1} 250 V600 H{x0} Z", c, (x0 + x1) / 2 + 60, 0.34)
    seat = S.split(
        f"M{x0 - 30 * (face < 0)} 590 H{x1 + 30 * (face > 0)} V690 H{x0} Z", mix(c, k.apricot, 0.12), (x0 + x1) / 2 + 60, 0.34
    )
    buttons = "".join(
        circ(x, y, 6, mix(c, k.night, 0.35)) for y in (330, 430, 530) for x in range(int(x0) + 60, int(x1) - 30, 96)
    )
    cloth = rect(x0 + 150, 226, 190, 74, mix(k.cream, k.plum, 0.16), 4) + "".join(
        circ(x0 + 160 + 17 * i, 300, 8, mix(k.cream, k.plum, 0.16)) for i in range(11)
    )
    arm = rect(edge - (26 if face > 0 else 0), 470, 26, 220, mix(sepia(k, 0.4), k.night, 0.2), 8)
    return [back, buttons, cloth, seat, arm, rect(x0, 690, x1 - x0, 60, mix(k.night, k.plum, 0.3))]


def _rack(S):
    """Upper berths folded away, their netting, and three hooks on the right with coats on two."""
    k = S.k
    brass = mix(k.apricot, k.plum, 0.3)
    o = []
    for x0, x1 in ((-140, 480), (1440, 2060)):
        o += [
            S.split(
                f"M{x0} 40 H{x1} V132 Q{(x0 + x1) / 2} 158 {x0} 132 Z", mix(sepia(k, 0.4), k.rose, 0.12), (x0 + x1) / 2 + 80, 0.34
            ),
            line(f"M{x0} 146 H{x1}", brass, 7),
        ]
    o += [line(f"M{x} 132 v24 q0 12 12 8", brass, 6) for x in (1345, 1385, 1425)]
    coat = "M1345 152 C1318 160 1310 190 1312 226 L1304 430 H1392 L1380 226 C1382 190 1372 160 1345 152 Z"
    o += [
        S.split(coat, mix(sepia(k, 0.5), k.mint, 0.16), 1352, 0.36),
        group(circ(1326, 392, 19, mix(k.night, k.plum, 0.4)), 'opacity=".7"'),
    ]
    return o


def _peel(S):
    """An orange's peel in one strip, over the edge of the table."""
    k = S.k
    return line("M1130 530 c26 -18 44 6 20 18 c-26 12 -8 34 12 40 c22 8 14 32 -4 40", mix(k.apricot, k.coral, 0.5), 11) + circ(
        1098, 520, 22, mix(k.apricot, k.coral, 0.35)
    )


def berth_21(drain):
    """Ten past four: a grey pane, one berth, and slippers that wait further down than the feet reach."""
    S = Hand("berth-21", "before-light", drain)
    k = S.k
    pane = (150, 70, 720, 380)
    wall = mix(mix(k.plum, k.sky, 0.35), k.night, 0.36)
    S.layer(
        "sky",
        0.02,
        S.fill(-20, 1100, mix(k.night, k.plum, 0.4)),
        S.fill(-20, 420, S.lin([(0, mix(k.plum, k.sky, 0.5)), (0.7, mix(k.lilac, k.sky, 0.4)), (1, mix(k.lilac, WHITE, 0.5))])),
    )
    S.layer("plain", 0.08, plain(S, LEFT, RIGHT, 352, 640, mix(k.plum, k.sky, 0.4)), S.band(300, 352, 440, 0.6))
    S.layer("poles", 0.08, poles(S, LEFT, RIGHT, 352, mix(k.plum, k.sky, 0.4)), loose=True)
    o = [
        S.hole(
            sheet(-20, 760),
            _pane(*pane),
            fill=S.planes(
                (LEFT, mix(wall, k.night, 0.3)), (90, wall), (1120, mix(wall, k.night, 0.26)), (1700, mix(wall, k.night, 0.46))
            ),
        )
    ]
    frame = mix(wall, k.lilac, 0.32)
    o += [
        line(_pane(*pane), frame, 18),
        rect(158, 160, 704, 8, frame),
        S.box(110, 450, 800, 22, frame, 0.5, 0.3),
        panels(S, 484, 740, wall, (110, 380, 650, 910), 0.04),
    ]
    S.layer("wall", 0.25, *o, S.beam([(160, 450), (860, 450), (1400, 1100), (380, 1100)], 0.22, 0, mix(k.lilac, WHITE, 0.5)))
    S.layer(
        "floor",
        0.3,
        floor(S, 860, mix(wall, k.night, 0.3), mix(k.night, k.plum, 0.3)),
        S.beam([(300, 864), (960, 864), (1180, 1100), (240, 1100)], 0.3, 0, mix(k.lilac, WHITE, 0.4)),
    )
    sheetc = mix(k.cream, k.lilac, 0.3)
    b = [
        S.split("M1120 40 H2060 V176 Q1600 206 1120 176 Z", mix(wall, k.night, 0.35), 1500, 0.3),
        line("M1120 188 H2060", mix(k.apricot, k.plum, 0.5), 7),
        rect(1130, 190, 12, 420, mix(k.apricot, k.plum, 0.55)),
    ]
    b += [
        S.split("M1110 862 H2060 V806 Q1700 780 1110 806 Z", sheetc, 1560, 0.34),
        S.split("M1090 862 H2060 V974 H1100 Q1090 974 1090 960 Z", mix(wall, k.plum, 0.3), 1560, 0.36),
        rect(1090, 858, 970, 10, mix(sheetc, WHITE, 0.2)),
    ]
    b += [
        S.split("M1700 816 C1690 750 1740 724 1830 730 C1940 724 2000 750 1990 816 Z", mix(k.cream, k.lilac, 0.2), 1830, 0.3),
        S.split(
            "M1110 862 C1180 814 1220 850 1290 832 C1350 820 1390 842 1420 862 L1406 922 H1120 Z",
            mix(k.rose, k.plum, 0.5),
            1290,
            0.34,
        ),
    ]
    S.layer("berth", 0.45, *b)
    slip = mix(k.rose, k.plum, 0.32)
    S.layer(
        "slippers",
        0.5,
        ell(1090, 1012, 120, 10, mix(k.night, k.plum, 0.1), 'opacity=".5"'),
        *(
            S.split(
                f"M{x} 1008 C{x - 4} 986 {x + 18} 972 {x + 46} 974 C{x + 86} 978 {x + 96} 1000 {x + 92} 1008 Z",
                slip,
                x + 52,
                0.36,
            )
            + ell(x + 34, 984, 26, 8, mix(k.night, k.plum, 0.3))
            for x in (980, 1094)
        ),
    )
    S.layer(
        "ladder",
        0.95,
        S.soft(
            rect(-70, -20, 26, 1140, mix(k.night, k.plum, 0.34))
            + rect(44, -20, 22, 1140, mix(k.night, k.plum, 0.34))
            + "".join(rect(-60, yy, 120, 18, mix(k.night, k.plum, 0.44), 6) for yy in (140, 400, 660, 920)),
            3,
            8,
        ),
    )
    return S.place(
        "Berth 21",
        "04:10",
        (900, 360),
        [(1480, 392, 0.94), (420, 430, 1.0)],
        "the slippers stand where no foot comes down",
        {"light": (500, 300, 60), "window": (pane[0] + 10, pane[1] + 10, pane[2] - 20, pane[3] - 20)},
        dark=True,
    )
