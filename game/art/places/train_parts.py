"""What a night train of 1984 and the yard at its end share: panelled walls, lamps, a plain that goes by, a sealed file, a whale of lead."""

import random
from itertools import pairwise

from game.art.places.base import OVER, WHITE, W
from game.art.svg import circ, ell, fmt, group, line, mix, path, poly, rect


def sepia(k, dark=0.0):
    """The brown that old photographs go, and as much darker as asked."""
    return mix(mix(k.apricot, k.plum, 0.42), k.night, dark)


def envelope(k, x, y, s=1.0, turn=0.0, wax=True):
    """The file lying flat: the brightest thing there is, tied, sealed, a blue slip on it."""
    paper = mix(k.apricot, k.cream, 0.62)
    o = poly([(-92, 34), (88, 34), (92, 46), (-88, 48)], mix(paper, k.plum, 0.5)) + poly(
        [(-84, -34), (80, -34), (92, 36), (-92, 36)], paper
    )
    o += poly([(14, -34), (80, -34), (92, 36), (10, 36)], mix(paper, k.plum, 0.16)) + line(
        "M-88 2H86M-2 -34L-4 36", mix(k.plum, k.coral, 0.45), 4
    )
    o += poly([(24, 8), (72, 8), (76, 28), (26, 28)], mix(k.sky, WHITE, 0.45)) + poly(
        [(-68, -26), (-20, -26), (-21, -8), (-70, -8)], WHITE
    )
    o += circ(-3, 2, 12, mix(k.rose, k.coral, 0.2)) + circ(-6, -1, 4, mix(k.rose, WHITE, 0.5)) if wax else ""
    return group(o, f'transform="translate({fmt(x)},{fmt(y)}) rotate({turn}) scale({s})"')


def whale(k, x, y, s=1.0, face=1, tone=0.0):
    """A lead weight with a nose and a back, worn smooth."""
    lead = mix(mix(k.ink, k.lilac, 0.4), WHITE, tone)
    body = "M-46 0 C-50 -26 -22 -40 6 -38 C34 -36 48 -22 54 -6 C56 -2 54 0 50 0 Z"
    o = path(body, lead) + path(
        "M-44 -8 C-40 -28 -16 -38 8 -36 C26 -34 38 -27 45 -18 C30 -22 -10 -26 -44 -8 Z", mix(lead, WHITE, 0.3)
    )
    o += path("M-46 0 C-52 -6 -62 -14 -60 -22 C-54 -20 -46 -16 -42 -10 Z", lead) + circ(36, -15, 3, k.night)
    return group(o, f'transform="translate({fmt(x)},{fmt(y)}) scale({s * face:.2f},{s:.2f})"')


def lamp(S, x, y, s=1.0, op=0.62, col=None):
    """A shaded lamp that hangs from (x, y), with its halo."""
    k = S.k
    warm = col or mix(k.apricot, WHITE, 0.35)
    o = [S.glow(x, y + 60 * s, 360 * s, op, warm), line(f"M{x} {y - 80 * s} V{fmt(y + 4)}", mix(k.night, k.plum, 0.4), 6 * s)]
    o.append(
        S.split(
            f"M{fmt(x - 62 * s)} {fmt(y + 54 * s)} C{fmt(x - 56 * s)} {fmt(y + 4)} {fmt(x - 20 * s)} {fmt(y)} {x} {fmt(y)} C{fmt(x + 20 * s)} {fmt(y)} {fmt(x + 56 * s)} {fmt(y + 4)} {fmt(x + 62 * s)} {fmt(y + 54 * s)} Z",
            mix(k.mint, k.night, 0.45),
            x + 10 * s,
            0.4,
        )
    )
    return "".join(o) + ell(x, y + 54 * s, 58 * s, 9 * s, mix(warm, WHITE, 0.6))


def panels(S, y0, y1, wall, xs, light=0.12):
    """Upright panels of veneer between the xs, each with an inner frame."""
    o = []
    for a, b in pairwise(xs):
        x, w = a + 18, b - a - 36
        o.append(
            rect(x, y0 + 18, w, y1 - y0 - 36, mix(wall, S.k.apricot, light), 10)
            + rect(x + 8, y0 + 26, w - 16, y1 - y0 - 52, mix(wall, S.k.night, 0.08), 6)
        )
    return "".join(o)


def plain(S, x0, x1, y, foot, tone):
    """A plain to the horizon at y: bands of field, one farm with a light in it."""
    k = S.k
    R = random.Random(11)
    far, near = mix(tone, S.h.haze, 0.55), mix(tone, k.night, 0.3)
    o = [rect(x0, y, x1 - x0, foot - y, S.ramp(far, near)), rect(x0, y - 4, x1 - x0, 6, mix(S.h.haze, WHITE, 0.25))]
    for i in range(9):
        left = fmt(x0 + R.uniform(0, x1 - x0))
        o.append(
            line(f"M{left} {fmt(y + 14 + i * 15)} h{fmt(60 + 26 * i)}", mix(far, k.cream, 0.16), 2 + i * 0.4, 'opacity=".5"')
        )
    fx = x0 + (x1 - x0) * 0.72
    farm = rect(fx, y - 16, 44, 20, near) + poly([(fx - 6, y - 16), (fx + 22, y - 32), (fx + 50, y - 16)], near)
    return "".join(o) + farm + rect(fx + 26, y - 11, 8, 9, mix(k.apricot, WHITE, 0.4))


POLES = 256
"""Pixels after which a row of telegraph poles is as it was."""


def poles(S, x0, x1, y, tone):
    """Telegraph poles along a line at y, and the wire that sinks and rises between them."""
    near = mix(tone, S.k.night, 0.3)
    o = []
    for i, x in enumerate(range(int(x0) - POLES, int(x1) + POLES, POLES // 2)):
        top = y - 66 - (i % 2) * 4
        o.append(line(f"M{x} {y + 10} V{top} M{x - 14} {top + 8} h28", near, 4))
    spans = " ".join(f"q64 18 128 {(-4, 4)[i % 2]}" for i in range(int((x1 - x0) / 128) + 5))
    return "".join(o) + path(f"M{x0 - POLES} {y - 58} {spans}", "none", f'stroke="{near}" stroke-width="1.6"')


def board(S, x, y, s, wood, brass, shine=0.0):
    """The board with three slots; the middle one lets light through."""
    k = S.k
    o = [
        rect(x - 150 * s, y - 190 * s, 300 * s, 380 * s, mix(wood, k.night, 0.5), 14 * s),
        S.box(x - 140 * s, y - 182 * s, 280 * s, 360 * s, wood, 0.62, 0.34),
    ]
    o += [
        line(
            f"M{fmt(x - 132 * s)} {fmt(y + d * s)} c{fmt(90 * s)} {fmt(e * s)} {fmt(160 * s)} {fmt(-e * s)} {fmt(262 * s)} 0",
            mix(wood, k.night, 0.22),
            2.2 * s,
        )
        for d, e in ((-150, 8), (-52, -9), (42, 7), (152, -6))
    ]
    for dy, h in ((-104, 30), (2, 21), (104, 13)):
        o.append(S.box(x - 112 * s, y + (dy - h - 14) * s, 224 * s, (2 * h + 28) * s, brass, 0.55, 0.3))
        inside = mix(k.apricot, WHITE, 0.4) if dy == 2 and shine else mix(k.night, k.ink, 0.2)
        o.append(rect(x - 92 * s, y + (dy - h) * s, 184 * s, 2 * h * s, inside, 5 * s))
        o += [circ(x + sx * 102 * s, y + dy * s, 4 * s, mix(brass, k.night, 0.5)) for sx in (-1, 1)]
    return "".join(o) + (S.glow(x, y, 260 * s, 0.5 * shine) if shine else "")


def floor(S, y, top, foot):
    """A floor from y to the foot of the picture."""
    return S.fill(y, 1100, S.ramp(top, foot))


def near_edge(S, x, w, tone, light, y0=-20):
    """The edge of a door or a partition beside us, out of focus, that leaves the picture at the left or right."""
    lit = x + w if x < W / 2 else x
    body = rect(x, y0, w, 1120 - y0, tone) + rect(lit - (8 if x < W / 2 else 0), y0, 8, 1120 - y0, light)
    return S.soft(body, 3, 8)


LEFT, RIGHT = -OVER, W + OVER
