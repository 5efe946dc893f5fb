"""The lift bank on 12, about 17:15: a round room, three doors and a fourth, a plant, and a bench that counts."""

from game.art.places.base import WHITE, Hand
from game.art.places.parts import counter, fern, tier_shape
from game.art.svg import circ, ell, fmt, line, mix, path, rect

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
    return S.place(
        "Floor 12, the lift bank",
        "17:15",
        (690, 400),
        [(1500, 470, 1.1), (420, 480, 1.0)],
        "the bench counts its four minutes, and nobody is sitting on it",
        {"counter-a": (240, 176, 60), "counter-b": (525, 214, 46), "counter-c": (790, 220, 40), "timer": (690, 508, 40), "leaf": (1246, 470, 80)},
    )


def _wall(S):
    k = S.k
    cream = mix(k.cream, k.mint, 0.34)
    stops = [(0, mix(cream, k.lilac, 0.42)), (0.3, cream), (0.62, mix(cream, k.apricot, 0.2)), (1, mix(mix(k.lilac, k.mint, 0.3), k.plum, 0.22))]
    o = [S.fill(-20, 800, S.lin(stops, 0, 0, 1, 0))]
    o.append(path("M-120 -20 H2040 V70 C1500 132 1240 148 690 148 C300 148 60 120 -120 88 Z", S.ramp(mix(k.plum, k.lilac, 0.35), mix(k.lilac, k.coral, 0.35))))
    o.append(line("M-120 88 C60 120 300 148 690 148 C1240 148 1500 132 2040 70", mix(k.cream, k.apricot, 0.3), 7))
    # the sun comes in behind us and stands on the calm wall as an arch
    o.append(path("M1380 640 V372 C1380 240 1450 188 1520 186 C1590 188 1650 240 1650 372 V660 Z", mix(k.apricot, WHITE, 0.4), 'opacity=".38"'))
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
    o += [path(_curved(1018, 1142, 266), S.dark(grey, 0.6)), S.split(_curved(1028, 1132, 256), grey, 1084, 0.24), rect(1042, 468, 70, 11, S.dark(grey, 0.8), 5)]
    return o


def _floor(S):
    k = S.k
    edge = f"M-120 {fmt(_base(-120))} Q{MIDDLE} {fmt(2 * _base(MIDDLE) - _base(-120))} 1500 {fmt(_base(1500))} Q1800 {fmt(_base(1500) + 70)} 2040 {fmt(_base(2040))} V1100 H-120 Z"
    o = [path(edge, S.lin([(0, mix(k.cream, k.coral, 0.42)), (0.3, mix(k.coral, k.lilac, 0.5)), (1, mix(k.plum, k.lilac, 0.3))]))]
    pale = mix(k.cream, k.apricot, 0.35)
    o += [ell(MIDDLE, 790, rx, rx * 0.24, "none", f'stroke="{pale}" stroke-width="{w}" opacity="{a}"') for rx, w, a in ((560, 12, 0.5), (500, 5, 0.4))]
    o.append(S.beam([(1010, 612), (1200, 620), (2040, 760), (2040, 1100), (900, 1100)], 0.4, 0.05, mix(k.apricot, WHITE, 0.3)))
    return o


def _bench(S):
    """A round bench with a back, and over it the half-round timer."""
    k = S.k
    wood, light = mix(k.mint, k.ink, 0.3), mix(k.mint, k.cream, 0.18)
    x, y = MIDDLE, 640
    o = [ell(x, y + 52, 190, 12, S.h.shade, 'opacity=".3"')]
    o += [rect(x + dx - 7, y, 14, 52, mix(k.ink, k.plum, 0.3), 3) for dx in (-140, 126)]
    o += [S.box(x - 172, y - 14, 344, 26, light, 0.6, 0.28), rect(x - 172, y + 8, 344, 8, S.dark(wood, 0.3))]
    o += [rect(x - 3, y - 112, 6, 100, mix(k.ink, k.plum, 0.3)), circ(x, y - 132, 40, mix(k.ink, k.plum, 0.3)), circ(x, y - 132, 33, k.cream)]
    o.append(path(f"M{x} {y - 132} V{y - 161} A29 29 0 0 1 {x + 27} {y - 122} Z", k.rose) + line(f"M{x} {y - 132} V{y - 160}", k.ink, 4))
    return "".join(o)


def _plant(S):
    k = S.k
    x, y = 1240, 690
    pot = S.split(f"M{x - 58} {y - 96} H{x + 58} L{x + 44} {y} H{x - 44} Z", mix(k.cream, k.lilac, 0.34), x + 8, 0.3)
    shadow = ell(x + 6, y, 72, 10, S.h.shade, 'opacity=".3"')
    return shadow + fern(S, x, y - 90, 190, mix(k.mint, k.ink, 0.12), 3) + pot + rect(x - 64, y - 104, 128, 15, mix(k.cream, k.lilac, 0.14), 6)
