"""The tram shelter at Customs Arcade, noon: a glass box with a bench for two, and a very clean van at the kerb."""

from game.art.places.base import WHITE, Hand
from game.art.places.parts import city
from game.art.places.wet import capitals, drops, falling, grey, near_pane, pane_spot, shine, slate, wet
from game.art.svg import arch, circ, ell, fmt, line, mix, path, poly, rect

KERB, ROAD = 640, 560
VAN = (240, 240)
"""Left edge and roof of the van."""
WHEELS = (392, 812)


def tram_shelter(drain):
    """Everything is wet but the van, which is only clean; its wipers ask the same thing and answer it."""
    S = Hand("tram-shelter", "rain", drain)
    k = S.k
    far = mix(grey(k, 0.16), S.h.haze, 0.4)
    S.layer("sky", 0.02, S.sky(620), city(S, 52, 560, (200, 380), (110, 190), far, lit=0.12))
    S.layer("arcade", 0.12, *_arcade(S))
    S.layer("far rain", 0.16, falling(S, 55, (-120, 0, 2160, 560), 120, 54, 0.5))
    S.layer("road", 0.24, *_road(S))
    S.layer("van", 0.36, *_van(S))
    S.layer("near rain", 0.44, falling(S, 58, (-60, 120, 1260, 560), 60, 120, 0.32))
    S.layer("shelter", 0.6, *_shelter(S))
    S.layer("roof", 0.74, *_roof(S))
    S.layer("pane", 0.95, near_pane(S, 31))
    return S.place(
        "Tram shelter, Customs Arcade",
        "12:00",
        (600, 400),
        [(1500, 420, 1.08), (420, 430, 1.0)],
        "there is a dry towel on the seat of the van",
        {
            "wiper": (868, 402, 112),
            "gull": (1000, 716, 26),
            "gull-2": (620, 790, 32),
            "tail": (252, 470, 30),
            "pane": pane_spot(),
        },
        seats={"leeks": (1480, 440, 0.98), "aurel": (1030, 430, 0.96)},
    )


def _arcade(S):
    """The arcade across the street: arches, its shutters down for noon, a clock that has no figures."""
    k = S.k
    stone = mix(grey(k, 0.1), mix(k.apricot, k.cream, 0.5), 0.24)
    o = [
        S.fill(130, 620, S.planes((-120, mix(stone, WHITE, 0.12)), (1180, S.dark(stone, 0.2)))),
        S.fill(120, 142, mix(stone, WHITE, 0.4)),
        S.fill(250, 260, S.dark(stone, 0.3)),
    ]
    for i, x in enumerate(range(-100, 2040, 216)):
        o += [
            arch(x, 290, 160, 300, S.dark(stone, 0.55)),
            arch(x + 12, 304, 136, 290, S.lin([(0, mix(k.ink, k.sky, 0.35)), (1, mix(k.sky, grey(k), 0.4))])),
        ]
        if i % 3:
            o += [rect(x + 12, 372 + j * 22, 136, 12, mix(slate(k), stone, 0.3), 2) for j in range(8)]
        o += [rect(x + 64, 160, 32, 70, S.dark(stone, 0.5), 4), circ(x + 80, 272, 7, mix(stone, WHITE, 0.5))]
    return [*o, S.haze(120, 600, 0.3)]


def _road(S):
    """Wet setts, two rails with the sky in them, and what stands upside down in the water."""
    k = S.k
    o = [S.fill(ROAD, 1100, S.lin([(0, mix(grey(k), WHITE, 0.15)), (0.24, grey(k, 0.35)), (1, grey(k, 0.8))]))]
    o += [line(f"M-120 {y} H2040", mix(k.sky, WHITE, 0.75), w, 'opacity=".8"') for y, w in ((588, 4), (612, 6))]
    o += [
        S.fill(KERB + 26, 1100, S.lin([(0, mix(grey(k, 0.2), WHITE, 0.2)), (1, grey(k, 0.7))])),
        S.fill(KERB + 14, KERB + 30, mix(grey(k), WHITE, 0.5)),
    ]
    o += [
        ell(x, y, w, w * 0.13, mix(k.sky, WHITE, 0.7), 'opacity=".5"')
        for x, y, w in ((420, 790, 190), (1090, 730, 130), (820, 900, 240))
    ]
    return o


def _van(S):
    """A white van with a round nose, a sky-blue band and its name; not one splash on it."""
    k = S.k
    x, y = VAN
    white, band = mix(k.cream, WHITE, 0.7), mix(k.sky, WHITE, 0.16)
    body = f"M{x} {y + 330} V{y + 44} Q{x} {y} {x + 44} {y} H{x + 520} C{x + 610} {y} {x + 650} {y + 90} {x + 676} {y + 158} C{x + 750} {y + 174} {x + 768} {y + 214} {x + 768} {y + 262} V{y + 330} Z"
    o = [
        ell(x + 390, y + 402, 420, 20, S.h.shade, 'opacity=".4"'),
        shine(S, x + 384, y + 396, 700, white, 0.42, 150),
        path(body, S.lin([(0, white), (0.62, white), (0.62, S.dark(white, 0.2)), (1, S.dark(white, 0.26))])),
    ]
    o += [
        rect(x + 4, y + 214, 760, 40, band),
        rect(x + 4, y + 262, 762, 8, mix(k.apricot, k.cream, 0.2)),
        capitals("TRUETONE", x + 44, y + 98, 58, mix(k.sky, k.ink, 0.35), 12),
    ]
    o += [
        path(
            f"M{x + 540} {y + 36} H{x + 556} C{x + 600} {y + 60} {x + 630} {y + 118} {x + 646} {y + 162} H{x + 540} Z",
            mix(k.sky, WHITE, 0.55),
        ),
        path(f"M{x + 548} {y + 36} L{x + 600} {y + 76} L{x + 566} {y + 162} H{x + 540} V{y + 36} Z", WHITE, 'opacity=".4"'),
    ]
    o += [
        path(f"M{x + 556} {y + 150} C{x + 566} {y + 96} {x + 606} {y + 96} {x + 612} {y + 158} Z", mix(k.ink, k.sky, 0.4)),
        rect(x + 548, y + 160, 92, 4, S.dark(white, 0.5)),
        line(f"M{x + 534} {y + 20} V{y + 320}", S.dark(white, 0.3), 3),
        rect(x + 560, y + 196, 34, 8, S.dark(white, 0.5), 4),
    ]
    o += [
        rect(x - 6, y + 200, 14, 56, mix(k.coral, k.rose, 0.1), 6),
        ell(x + 752, y + 226, 16, 22, mix(k.apricot, WHITE, 0.5)),
        S.glow(x + 770, y + 228, 110, 0.6, mix(k.apricot, WHITE, 0.5)),
        rect(x - 10, y + 318, 790, 22, slate(k, 0.1), 8),
    ]
    for wx in WHEELS:
        o += [
            circ(wx, y + 338, 62, mix(k.night, k.ink, 0.4)),
            S.ball(wx, y + 338, 34, mix(grey(k), WHITE, 0.5), 0.1, 0.4),
            circ(wx, y + 338, 10, slate(k)),
        ]
    return o


def _shelter(S):
    """The glass box: thin posts, panes with drops on them, a bench for two, the tram's coral disc."""
    k = S.k
    iron = slate(k)
    o = [
        poly(
            [(1150, 148), (1800, 148), (1800, 790), (1150, 790)],
            S.lin([(0, mix(k.sky, WHITE, 0.8), 0.5), (1, mix(k.sky, WHITE, 0.7), 0.28)], 0, 0, 1, 1),
        ),
        drops(S, 61, (1170, 170, 600, 560), 60),
    ]
    o += [poly([(1190, 160), (1300, 160), (1180, 780), (1150, 780), (1150, 330)], WHITE, 'opacity=".2"')]
    o += [S.box(x - 9, 140, 18, 680, iron, 0.5, 0.4) for x in (1150, 1480, 1800)] + [rect(1150, 470, 650, 9, iron)]
    wood = mix(mix(k.apricot, k.ink, 0.35), grey(k), 0.2)
    o += [S.box(1196, 716, 560, 26, wood, 0.66, 0.3), rect(1240, 740, 18, 90, iron), rect(1690, 740, 18, 90, iron)]
    coral = mix(k.coral, k.rose, 0.08)
    o += [
        S.box(1086 - 8, 190, 16, 640, iron, 0.5, 0.4),
        S.ball(1086, 176, 62, coral, 0.16, 0.3),
        circ(1086, 176, 45, "none", f'stroke="{mix(k.cream, WHITE, 0.4)}" stroke-width="7"'),
        rect(1062, 166, 48, 20, mix(k.cream, WHITE, 0.4), 5),
    ]
    return o


def _roof(S):
    k = S.k
    iron = slate(k)
    run = "".join(f"M{fmt(1140 + i * 47)} 152 v{14 + (i * 7) % 22}" for i in range(15))
    return [
        S.split("M1106 96 H2060 V152 H1106 Z", iron, 1700, 0.3),
        rect(1106, 88, 960, 12, mix(iron, WHITE, 0.4), 4),
        line(run, wet(k, WHITE, 0.3), 4, 'opacity=".7"'),
    ]
