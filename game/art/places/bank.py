"""The lift bank on 12, about 17:15: a round room, three doors and a fourth, a plant, and a bench that counts."""

from game.art.places.base import WHITE, Hand
from game.art.places.parts import counter, tier_shape
from game.art.svg import circ, ell, fmt, group, line, mix, path, poly, rect

MIDDLE, REACH = 690, 800


def _base(x):
    """Where the round wall meets the floor at x."""
    return 578 + 58 * ((x - MIDDLE) / REACH) ** 2


def _rise(x):
    """How much taller things grow towards the sides, where the wall is nearer."""
    return 1 + 0.16 * ((x - MIDDLE) / REACH) ** 2


def lift_bank_12(drain):
    """Three arches of colour round a room, a grey door at the end of them, and four minutes running for nobody."""
    S = Hand("lift-bank-12", "five", drain)
    k = S.k
    S.layer("wall", 0.12, *_wall(S))
    S.layer("doors", 0.22, *_doors(S))
    S.layer("floor", 0.3, *_floor(S))
    S.layer("bench", 0.55, _bench(S))
    S.layer("plant", 0.72, _plant(S))
    S.layer("lamp", 0.9, ell(MIDDLE, 10, 330, 46, "none", f'stroke="{mix(k.apricot, WHITE, 0.55)}" stroke-width="16" stroke-dasharray="1010 260" stroke-dashoffset="-150" stroke-linecap="round"'))
    S.layer("leaves", 1, _near_leaves(S))
    return S.place(
        "Floor 12, the lift bank",
        "17:15",
        (690, 400),
        [(1500, 420, 1.1), (420, 430, 1.0)],
        "the bench counts its four minutes, and nobody is sitting on it",
        {"counter-a": (240, 176, 60), "counter-b": (525, 214, 46), "counter-c": (790, 220, 40), "timer": (663, 504, 37), "leaf": (938, 344, 36)},
    )


def _near_leaves(S):
    """The plant that stands beside us: three leaves, near and out of focus."""
    k = S.k
    leaf = lambda x, y, turn, s, c: group(S.split("M0 0 C-70 -70 -78 -210 0 -330 C78 -210 70 -70 0 0 Z", c, 4, 0.34) + line("M0 0 V-300", S.dark(c, 0.5), 6), f'transform="translate({x},{y}) rotate({turn}) scale({s})"')
    green = mix(mix(k.mint, k.ink, 0.42), k.plum, 0.2)
    return S.soft(leaf(-70, 1010, 26, 1.15, green) + leaf(-20, 1110, 58, 1.1, mix(green, k.mint, 0.2)) + leaf(-90, 900, -4, 1.0, S.dark(green, 0.4)), 4, 12)


def _wall(S):
    k = S.k
    cream = mix(k.cream, k.mint, 0.34)
    shade, sun = mix(cream, k.lilac, 0.42), mix(cream, k.apricot, 0.2)
    staves = [mix(shade, cream, t) for t in (0, 0.35, 0.7, 1)] + [mix(cream, sun, t) for t in (0.35, 0.7, 1)] + [mix(sun, mix(mix(k.lilac, k.coral, 0.45), WHITE, 0.2), t) for t in (0.16, 0.5, 0.86)]
    starts = (-120, 132, 385, 663, 922, 1000, 1226, 1330, 1720, 1880)
    o = [S.fill(-20, 800, S.planes(*zip(starts, staves)))]
    o.append(path("M-120 -20 H2040 V70 C1500 132 1240 148 690 148 C300 148 60 120 -120 88 Z", S.ramp(mix(k.plum, k.lilac, 0.35), mix(k.lilac, k.coral, 0.35))))
    o.append(line("M-120 88 C60 120 300 148 690 148 C1240 148 1500 132 2040 70", mix(k.cream, k.apricot, 0.3), 7))
    # the sun comes in behind us and stands on the calm wall as an arch
    o.append(path(f"M1390 {fmt(_base(1390))} V372 C1390 240 1450 188 1520 186 C1590 188 1650 240 1650 372 V{fmt(_base(1650))} Z", mix(k.apricot, WHITE, 0.4), 'opacity=".38"'))
    return o


def _curved(x0, x1, height, round_top=0.0):
    """A panel on the round wall; `round_top` arches its head."""
    m = (x0 + x1) / 2
    y0, y1, t0, t1 = _base(x0), _base(x1), _base(x0) - height * _rise(x0), _base(x1) - height * _rise(x1)
    lift = (x1 - x0) * round_top
    return f"M{fmt(x0)} {fmt(y0)} V{fmt(t0 + lift)} C{fmt(x0)} {fmt(t0 + lift * 0.2)} {fmt(m - (x1 - x0) * 0.3)} {fmt((t0 + t1) / 2)} {fmt(m)} {fmt((t0 + t1) / 2)} C{fmt(m + (x1 - x0) * 0.3)} {fmt((t0 + t1) / 2)} {fmt(x1)} {fmt(t1 + lift * 0.2)} {fmt(x1)} {fmt(t1 + lift)} V{fmt(y1)} Q{fmt(m)} {fmt(_base(m) - 1)} {fmt(x0)} {fmt(y0)} Z"


def _doors(S):
    k = S.k
    frame = mix(k.ink, k.plum, 0.4)
    tones = {"express": mix(k.apricot, k.cream, 0.2), "b": mix(k.coral, k.apricot, 0.4), "c": mix(k.lilac, k.ink, 0.1)}
    o = []
    for x0, x1, height, kind, at in ((160, 320, 336, "express", 0.9), (450, 600, 304, "b", 0.2), (725, 855, 292, "c", 0.64)):
        col, m = tones[kind], (x0 + x1) / 2
        top = _base(m) - height * _rise(m)
        o.append(path(_curved(x0 - 15, x1 + 15, height + 14, 0.42), mix(frame, k.lilac, 0.35)))
        o.append(S.split(_curved(x0, x1, height, 0.42), col, m, 0.2))
        o.append(rect(m - 2, top, 4, _base(m) - top, frame))
        o.append(circ(m, top + 96, 26, mix(k.cream, col, 0.15)) + tier_shape(kind, m, top + 97, 13, frame))
        o.append(counter(m, top - 34, (x1 - x0) * 0.32, 9, at, frame, mix(k.cream, col, 0.3), mix(k.rose, k.ink, 0.2)))
    grey = mix(mix(k.lilac, k.ink, 0.25), k.cream, 0.34)
    o += [path(_curved(1058, 1182, 266), S.dark(grey, 0.6)), S.split(_curved(1068, 1172, 256), grey, 1124, 0.24), rect(1083, 470, 72, 11, S.dark(grey, 0.8), 5)]
    return o


def _edge(x0, x1):
    """The foot of the wall as a run of points."""
    n = 36
    return [(x0 + (x1 - x0) * i / n, _base(x0 + (x1 - x0) * i / n)) for i in range(n + 1)]


def _floor(S):
    k = S.k
    o = [poly([*_edge(-120, 2040), (2040, 1100), (-120, 1100)], S.lin([(0, mix(k.cream, k.coral, 0.42)), (0.3, mix(k.coral, k.lilac, 0.5)), (1, mix(k.plum, k.lilac, 0.3))]))]
    pale = mix(k.cream, k.apricot, 0.35)
    o += [ell(MIDDLE, 790, rx, rx * 0.24, "none", f'stroke="{pale}" stroke-width="{w}" opacity="{a}"') for rx, w, a in ((560, 12, 0.5), (500, 5, 0.4))]
    o.append(poly([*_edge(1390, 1650), (1360, 1100), (700, 1100)], S.ramp(mix(k.apricot, WHITE, 0.4), mix(k.apricot, k.coral, 0.4)), 'opacity=".4"'))
    return o


def _bench(S):
    """A bench, and standing behind it the timer that is already running."""
    k = S.k
    wood, light, dark = mix(k.mint, k.ink, 0.3), mix(k.mint, k.cream, 0.18), mix(k.ink, k.plum, 0.3)
    x, y, t = MIDDLE - 27, 640, MIDDLE - 27
    o = [ell(x, y + 52, 190, 12, S.h.shade, 'opacity=".3"'), rect(t - 3, y - 112, 6, 100, dark), circ(t, y - 136, 44, dark), circ(t, y - 136, 37, k.cream)]
    o.append(path(f"M{t} {y - 136} V{y - 169} A33 33 0 0 1 {t + 31} {y - 125} Z", k.rose) + line(f"M{t} {y - 136} V{y - 168}", k.ink, 4))
    o += [circ(t + dx, y - 136 + dy, 2.5, k.ink) for dx, dy in ((33, 0), (0, 33), (-33, 0))]
    o += [rect(x + dx - 7, y, 14, 52, dark, 3) for dx in (-140, 126)]
    o += [S.box(x - 172, y - 14, 344, 26, light, 0.6, 0.28), rect(x - 172, y + 8, 344, 8, S.dark(wood, 0.3))]
    return "".join(o)


def _plant(S):
    """A rubber plant, all discs."""
    k = S.k
    x, y = 938, 676
    pot = S.split(f"M{x - 46} {y - 82} H{x + 46} L{x + 36} {y} H{x - 36} Z", mix(k.cream, k.lilac, 0.34), x + 6, 0.3) + rect(x - 52, y - 90, 104, 14, mix(k.cream, k.lilac, 0.14), 6)
    leaf = mix(k.mint, k.ink, 0.16)
    leaves = ((-34, 120, -38), (36, 150, 34), (-40, 196, -30), (34, 228, 30), (-26, 268, -24), (20, 298, 20), (0, 332, 0))
    stem = line(f"M{x} {y - 84} C{x - 8} {y - 180} {x + 8} {y - 250} {x} {y - 320}", mix(k.ink, k.mint, 0.4), 7)
    out = [ell(x + 6, y, 60, 9, S.h.shade, 'opacity=".3"'), stem]
    for dx, up, turn in leaves:
        cx, cy = x + dx, y - up
        halves = path("M0 34 C-26 22 -28 -18 0 -36 Z", mix(leaf, k.cream, 0.12)) + path("M0 34 C26 22 28 -18 0 -36 Z", S.dark(leaf, 0.3))
        out.append(group(halves, f'transform="translate({cx},{cy}) rotate({turn})"'))
    return "".join(out) + pot
