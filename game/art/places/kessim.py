"""Kessim Junction, platform 2: sepia dusk, one lamp for two people, a hatch, and a file that is brighter than either."""

from game.art.places.base import WHITE, Hand
from game.art.places.parts import city
from game.art.places.train_parts import LEFT, RIGHT, envelope, floor, lamp, near_edge, sepia
from game.art.svg import circ, ell, fmt, line, mix, path, rect

PLATFORM = 600
HATCH = (1180, 150, 620, 470)


def kessim(drain):
    """The train stands at the left, the clerk's hatch at the right; between them a lamp, a clock with one hand, an empty ring."""
    S = Hand("kessim", "sepia", drain)
    k = S.k
    far = mix(sepia(k), S.h.haze, 0.55)
    S.layer("sky", 0.02, S.sky(PLATFORM), S.glow(980, 430, 420, 0.85), circ(980, 438, 58, mix(k.apricot, WHITE, 0.6)))
    S.layer(
        "town",
        0.06,
        city(S, 8, 480, (20, 70), (40, 80), far, calm=(820, 1140)),
        rect(LEFT, 478, RIGHT - LEFT, 140, mix(far, k.plum, 0.14)),
        S.band(400, 480, 560, 0.5),
    )
    S.layer("train", 0.16, _train(S))
    S.layer("platform", 0.3, floor(S, PLATFORM, mix(sepia(k), k.cream, 0.22), mix(k.plum, k.night, 0.45)), *_edge(S))
    S.layer("lamp post", 0.4, *_post(S))
    S.layer("hatch", 0.5, *_hatch(S))
    S.layer("canopy", 0.72, _canopy(S))
    S.layer("trolley", 0.95, _trolley(S), near_edge(S, -130, 60, sepia(k, 0.7), mix(k.apricot, k.plum, 0.5)))
    return S.place(
        "Kessim Junction, platform 2",
        "20:05",
        (1000, 400),
        [(1490, 420, 1.0), (420, 410, 1.05)],
        "the clock has one hand",
        {"lamp": (1040, 208, 60), "steam": (890, 596, 60)},
        dark=True,
    )


def _train(S):
    """Two carriages of the night train; one of its windows has a blind half down."""
    k = S.k
    body, trim = sepia(k, 0.42), mix(k.apricot, k.plum, 0.35)
    o = [rect(LEFT, 568, 1010, 44, mix(k.night, k.plum, 0.3))]
    for x in (-300, 330):
        o += [
            S.split(f"M{x} 580 V250 Q{x} 214 {x + 40} 214 H{x + 560} Q{x + 600} 214 {x + 600} 250 V580 Z", body, x + 430, 0.4),
            rect(x, 470, 600, 9, trim),
            rect(x, 238, 600, 6, trim),
        ]
        for i in range(5):
            wx = x + 44 + i * 108
            lit = mix(k.apricot, WHITE, 0.4) if (i, x) not in ((3, -300), (2, 330)) else mix(k.night, k.plum, 0.5)
            o.append(rect(wx, 286, 78, 138, mix(body, k.night, 0.4), 12) + rect(wx + 7, 293, 64, 124, lit, 8))
            o.append(rect(wx + 7, 293, 64, 58, mix(k.coral, k.plum, 0.5), 6) if i == 1 else "")
    o += [circ(x, 596, 24, mix(k.night, k.ink, 0.2)) + circ(x, 596, 9, trim) for x in (40, 130, 470, 560, 800, 880)]
    return "".join(o)


def _edge(S):
    """The white line that one stands behind, the lamp's light on the flags, their joints."""
    k = S.k
    joints = [
        line(f"M{x} {PLATFORM + 30} L{fmt(960 + (x - 960) * 2.4)} 1100", mix(k.plum, k.apricot, 0.3), 2.5, 'opacity=".5"')
        for x in range(200, 1800, 150)
    ]
    rows = [line(f"M{LEFT} {y} H{RIGHT}", mix(k.plum, k.apricot, 0.3), 2.5, 'opacity=".45"') for y in (664, 752, 880)]
    light = ell(1030, 660, 430, 58, mix(k.apricot, WHITE, 0.4), 'opacity=".32"')
    return [rect(LEFT, PLATFORM, RIGHT - LEFT, 22, mix(k.cream, k.apricot, 0.3), 0, 'opacity=".8"'), light, *joints, *rows]


def _post(S):
    """The one lamp, and under it the clock of the platform."""
    k = S.k
    iron = mix(k.night, k.plum, 0.35)
    o = [rect(1032, 120, 14, 520, iron), rect(1016, 622, 46, 22, iron, 4), lamp(S, 1040, 150, 1.0, 0.7)]
    o += [
        circ(946, 336, 58, iron),
        circ(946, 336, 49, mix(k.cream, k.apricot, 0.25)),
        line("M946 336 L974 308", k.ink, 7),
        rect(1000, 330, 40, 10, iron),
    ]
    o += [
        rect(946 - 3, 292, 6, 12, k.ink),
        rect(984, 333, 10, 6, k.ink),
        rect(898, 333, 10, 6, k.ink),
        rect(943, 370, 6, 12, k.ink),
    ]
    return o


def _hatch(S):
    """The release clerk's hut: a lit room in a wide window, pigeonholes behind, the sill, and the file on it."""
    k = S.k
    x, y, w, h = HATCH
    wall = sepia(k, 0.34)
    warm = mix(k.apricot, WHITE, 0.3)
    back = mix(sepia(k, 0.1), k.apricot, 0.3)
    o = [
        S.hole(
            f"M1120 90 H{RIGHT} V700 H1120 Z",
            f"M{x} {y} h{w} v{h - 80} h{-w} Z",
            fill=S.planes((1120, wall), (1600, S.dark(wall, 0.3))),
        )
    ]
    inner = [rect(x, y, w, h, S.ramp(mix(back, warm, 0.35), back))]
    for r in range(3):
        for c in range(6):
            px, py = x + 28 + c * 98, y + 30 + r * 92
            inner.append(rect(px, py, 84, 76, mix(back, k.plum, 0.45), 4))
            if (r * 5 + c * 3) % 4:
                inner.append(
                    rect(px + 10, py + 34, 64, 38, mix(k.cream, k.apricot, 0.3 + 0.1 * (c % 3)), 2)
                    + line(f"M{px + 10} {py + 48} h64", mix(k.rose, k.plum, 0.4), 3)
                )
    frame = line(f"M{x} {y} h{w} v{h - 80} h{-w} Z", mix(wall, k.apricot, 0.25), 16)
    sill = S.box(x - 60, y + h - 86, w + 160, 30, mix(k.apricot, k.plum, 0.28), 0.7, 0.3) + rect(
        x - 60, y + h - 56, w + 160, 14, mix(wall, k.night, 0.4)
    )
    smoke = path(
        f"M{x + 96} {y + h - 104} c-20 -40 26 -60 4 -104 c-14 -30 16 -50 8 -76",
        "none",
        f'stroke="{mix(k.cream, WHITE, 0.4)}" stroke-width="7" stroke-linecap="round" opacity=".4"',
    )
    candle = rect(x + 86, y + h - 112, 20, 28, mix(k.rose, k.coral, 0.3), 3)
    glow = S.glow(x + 10, y + h - 104, 240, 0.75, mix(k.apricot, WHITE, 0.5))
    return [*inner, *o, frame, sill, glow, candle, smoke, envelope(k, x + 4, y + h - 118, 1.15, -2)]


def _canopy(S):
    """The roof of the platform: a scalloped board against the sky."""
    k = S.k
    wood = sepia(k, 0.62)
    teeth = "".join("a24 22 0 0 0 48 0 " for _ in range(46))
    d = f"M{LEFT} -20 V70 {teeth} H{RIGHT} V-20 Z"
    bars = [rect(x, -20, 26, 84, mix(wood, k.night, 0.3)) for x in (180, 640, 1560)]
    return path(d, wood) + rect(LEFT, 54, RIGHT - LEFT, 8, mix(k.apricot, k.plum, 0.45)) + "".join(bars)


def _trolley(S):
    """A luggage trolley beside us with one trunk on it."""
    k = S.k
    dark = sepia(k, 0.72)
    o = (
        rect(40, 700, 340, 22, dark, 6)
        + S.box(70, 590, 250, 112, mix(sepia(k, 0.5), k.rose, 0.15), 0.6, 0.4)
        + rect(64, 626, 262, 12, dark)
    )
    o += (
        line("M372 712 L470 520 H506", dark, 14)
        + circ(96, 770, 50, "none", f'stroke="{dark}" stroke-width="14"')
        + circ(316, 770, 50, "none", f'stroke="{dark}" stroke-width="14"')
    )
    return S.soft(o, 3, 8)
