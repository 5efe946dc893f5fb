"""Hollin Bridge: the train stands where there is no station; one lamp below eye height, and a board with three slots."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.train_parts import LEFT, RIGHT, board, envelope, floor, near_edge, panels, sepia
from game.art.svg import circ, ell, line, mix, poly, rect

LAMP = (1240, 640)
"""Where the inspector’s lamp hangs; he carries it himself."""


def hollin(drain):
    """The dark window, the dark benches; the slot is the eye of the picture, and light comes from below."""
    S = Hand("hollin", "one-lamp", drain)
    k = S.k
    wall = mix(sepia(k, 0.6), k.night, 0.36)
    lit = mix(k.apricot, WHITE, 0.3)
    pane = "M706 70 H1214 Q1254 70 1254 110 V300 Q1254 340 1214 340 H706 Q666 340 666 300 V110 Q666 70 706 70 Z"
    outside = [S.fill(-20, 1100, k.night), rect(LEFT, 236, RIGHT - LEFT, 200, mix(k.night, k.plum, 0.2))]
    outside += [
        line(f"M{x} 430 L{x + 150} 236 L{x + 300} 430", mix(k.night, k.lilac, 0.24), 7) for x in range(-120, 2040, 300)
    ] + [rect(LEFT, 232, RIGHT - LEFT, 7, mix(k.night, k.lilac, 0.26))]
    outside += [circ(770, 290, 9, lit), S.glow(770, 290, 70, 0.5)] + [
        line(f"M{x} {y} l-7 34", mix(k.sky, WHITE, 0.3), 2, 'opacity=".35"')
        for x, y in ((730, 120), (860, 170), (960, 96), (1040, 210), (1120, 130), (1200, 240), (812, 230))
    ]
    S.layer("bridge", 0.04, *outside)
    o = [
        S.hole(
            sheet(-20, 720), pane, fill=S.planes((LEFT, mix(wall, k.night, 0.5)), (430, wall), (1490, mix(wall, k.night, 0.46)))
        ),
        line(pane, mix(wall, k.apricot, 0.24), 16),
        panels(S, 40, 700, wall, (440, 640), 0.05),
        panels(S, 40, 700, wall, (1280, 1480), 0.05),
    ]
    S.layer("wall", 0.2, *o, S.glow(960, 520, 640, 0.42, mix(k.apricot, k.coral, 0.2)))
    c = mix(mix(k.rose, k.plum, 0.55), k.night, 0.4)
    benches = [
        S.split(f"M{x0} 300 H{x1} V720 H{x0} Z", c, e, 0.4, side=s)
        for x0, x1, e, s in ((-140, 400, 330, -1), (1520, 2060, 1600, 1))
    ]
    benches += [
        rect(-140, 560, 574, 160, S.planes((-140, mix(c, k.night, 0.3)), (330, mix(c, k.apricot, 0.18))), 10),
        rect(1486, 560, 574, 160, S.planes((1486, mix(c, k.apricot, 0.18)), (1600, mix(c, k.night, 0.3))), 10),
    ]
    S.layer("benches", 0.35, *benches, floor(S, 720, mix(k.plum, k.night, 0.4), mix(k.night, k.plum, 0.14)))
    S.layer(
        "table",
        0.45,
        S.split("M640 610 H1290 L1336 664 H594 Z", mix(sepia(k, 0.2), k.apricot, 0.1), 900, 0.4, side=-1),
        rect(594, 664, 742, 22, mix(sepia(k, 0.6), k.night, 0.3), 5),
        poly([(910, 686), (1010, 686), (990, 900), (930, 900)], mix(k.night, k.plum, 0.2)),
        ell(1160, 638, 220, 24, lit, 'opacity=".55"'),
    )
    S.layer("board", 0.55, board(S, 930, 420, 1.02, mix(k.apricot, k.plum, 0.46), mix(k.apricot, k.plum, 0.22), 0.9))
    S.layer("lamp", 0.65, S.glow(*LAMP, 420, 0.6, lit), envelope(k, 730, 624, 1.05, -4))
    S.layer(
        "wet",
        0.8,
        *(
            ell(x, y, w, 5, mix(k.sky, WHITE, 0.3), 'opacity=".4"')
            for x, y, w in ((1320, 790, 60), (1420, 818, 34), (1260, 840, 26))
        ),
    )
    S.layer("door", 0.96, near_edge(S, -130, 84, mix(k.night, k.plum, 0.1), mix(k.apricot, k.plum, 0.55)))
    return S.place(
        "Hollin Bridge",
        "01:15",
        (930, 424),
        [(1490, 420, 1.06), (420, 430, 1.0)],
        "light comes from under every chin",
        {"lamp": (*LAMP, 60), "rain": (680, 84, 560, 190), "slot": (930, 424, 30)},
        dark=True,
    )
