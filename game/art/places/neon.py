"""What a town has at night: tubes bent into letters and rings, lamps with their halos, wet ground that gives light back, facades."""

import random

from game.art.places.base import WHITE
from game.art.svg import arch, circ, fmt, group, line, mix, poly, rect

GLYPHS = {
    "A": "M0 6 L2 0 L4 6 M0.8 4 H3.2",
    "D": "M0 0 V6 H1.8 Q4 6 4 3 Q4 0 1.8 0 Z",
    "E": "M4 0 H0 V6 H4 M0 3 H3",
    "H": "M0 0 V6 M4 0 V6 M0 3 H4",
    "L": "M0 0 V6 H4",
    "M": "M0 6 V0 L2 3.4 L4 0 V6",
    "N": "M0 6 V0 L4 6 V0",
    "R": "M0 6 V0 H2.4 Q4 0 4 1.6 Q4 3.2 2.4 3.2 H0 M2 3.2 L4 6",
    "S": "M4 0.7 Q3.2 0 2 0 Q0 0 0 1.5 Q0 3 2 3 Q4 3 4 4.5 Q4 6 2 6 Q0.8 6 0 5.3",
}
"""Letters as one bent tube each, four wide and six tall."""
STEP = 5.6


def tube(letter: str, x: float, y: float, size: float, col: str, lit: bool = True) -> str:
    """One letter of a sign, its left top at x, y and `size` tall: a bright core in a coloured tube, or the grey tube alone."""
    k = size / 6
    place = f'transform="translate({fmt(x)},{fmt(y)}) scale({k:.3f})"'
    if not lit:
        return group(line(GLYPHS[letter], mix(col, "#2A2046", 0.72), 0.72), place)
    return group(line(GLYPHS[letter], col, 1.5, 'opacity=".34"') + line(GLYPHS[letter], col, 0.8) + line(GLYPHS[letter], mix(col, WHITE, 0.78), 0.32), place)


def sign(S, word: str, x: float, y: float, size: float, col: str, out: tuple[int, ...] = (), down: bool = False) -> str:
    """A word in tubes, across or `down` a wall; the letters numbered in `out` are dark."""
    step = size * 1.3 if down else size / 6 * STEP
    at = [(x, y + i * step) if down else (x + i * step, y) for i in range(len(word))]
    glow = [S.glow(px + size / 3, py + size / 2, size * 1.7, 0.5, col) for i, (px, py) in enumerate(at) if i not in out]
    return "".join(glow) + "".join(tube(c, *p, size, col, i not in out) for i, (c, p) in enumerate(zip(word, at, strict=True)))


def loop(S, x: float, y: float, r: float, col: str, w: float = 9) -> str:
    """A ring of neon."""
    return S.glow(x, y, r * 2.6, 0.7, col) + circ(x, y, r, "none", f'stroke="{col}" stroke-width="{w}"') + circ(x, y, r, "none", f'stroke="{mix(col, WHITE, 0.75)}" stroke-width="{w * 0.36:.1f}"')


def lamp(S, x: float, foot: float, tall: float, col: str, lit: bool = True) -> str:
    """A street-lamp: a post, an arm, a round lamp with its halo."""
    post, top, r = mix(S.k.night, S.k.plum, 0.3), foot - tall, max(4.0, tall * 0.05)
    halo = S.glow(x, top, tall * 0.62, 0.62, col) if lit else ""
    return line(f"M{fmt(x)} {fmt(foot)} V{fmt(top + r)}", post, max(3.0, tall * 0.026)) + halo + circ(x, top, r, mix(col, WHITE, 0.6) if lit else mix(post, WHITE, 0.16))


def streak(S, x: float, y: float, w: float, tall: float, col: str, op: float = 0.6) -> str:
    """Light that a wet ground gives back: a soft column that thins out towards us."""
    fade = S.lin([(0, col, op), (0.35, col, op * 0.5), (1, col, 0)])
    return rect(x - w / 2, y, w, tall, fade, min(w / 2, 7))


def puddle(S, x: float, y: float, w: float, col: str, op: float = 0.8) -> str:
    """Water on a street with a colour in it."""
    shine = S.lin([(0, col, op), (1, mix(col, S.k.night, 0.6), op)])
    return f'<ellipse cx="{fmt(x)}" cy="{fmt(y)}" rx="{fmt(w / 2)}" ry="{fmt(w * 0.085)}" fill="{shine}"/>' + line(f"M{fmt(x - w * 0.26)} {fmt(y - w * 0.02)} h{fmt(w * 0.3)}", mix(col, WHITE, 0.6), max(2.0, w * 0.014), 'opacity=".7"')


def facade(S, x: float, y: float, w: float, foot: float, col: str, warm: str, seed: int, lit: float = 0.2) -> str:
    """A house front: rows of round-arched windows, few of them awake."""
    R = random.Random(seed)
    o = [S.box(x, y, w, foot - y, col, 0.7, 0.3)]
    step = max(40.0, w / max(2, round(w / 74)))
    wide = step * 0.42
    for py in range(int(y + 30), int(foot - wide * 2.2), int(step * 1.32)):
        for i in range(max(1, int(w / step))):
            awake = R.random() < lit
            o.append(arch(x + step * (i + 0.29), py, wide, wide * 1.7, mix(warm, WHITE, R.uniform(0.1, 0.4)) if awake else mix(col, S.k.night, 0.45)))
    return "".join(o)


def wall(S, side: int, far: tuple[float, float, float], near: tuple[float, float, float], col: str) -> str:
    """A street wall that runs away to a point: (x, top, foot) where it is far, and where it is near."""
    paint = S.lin([(0, col), (1, mix(col, S.h.haze, 0.5))], *((0, 0, 1, 0) if side < 0 else (1, 0, 0, 0)))
    return poly([(far[0], far[1]), (near[0], near[1]), (near[0], near[2]), (far[0], far[2])], paint)
