"""What a public sheet is drawn with: a ring a line, as full as its points, and what an inspector has drawn on the back."""

from functools import cache

from game.art.svg import G, Picture, arc_d, circ, ell, line, mix, path, rect
from game.art.tokens import colour

HUES = ("coral", "mint", "apricot", "sky")


@cache
def points(radius: float, got: int, of: int, n: int) -> Picture:
    """A ring that is filled by so many of so many points, its gap left open; nothing at all is a bar across it."""
    g, side, m = G("points"), 2 * radius + 8, radius + 4
    hue, ink = mix(colour(f"inks.{HUES[n % 4]}"), colour("inks.ink"), 0.16), colour("inks.ink")
    wide = radius * 0.24
    g.add(circ(m, m, radius - wide / 2, "none", f'stroke="{mix(hue, "#ffffff", 0.72)}" stroke-width="{wide:.1f}"'))
    if of and got >= of:
        g.add(circ(m, m, radius - wide / 2, "none", f'stroke="{hue}" stroke-width="{wide:.1f}"'))
    elif of and got:
        g.add(line(arc_d(m, m, radius - wide / 2, 0, 360 * got / of), hue, wide))
    elif of:
        g.add(line(f"M{m - radius * 0.5:.1f} {m + radius * 1.0:.1f}H{m + radius * 0.5:.1f}", ink, 4))
    return Picture(g.svg(None, round(side), round(side)), side, side, (m, m))


@cache
def trays(width: float) -> Picture:
    """Four trays, two fingers deep, in blue biro: how forty litres cool in an evening."""
    g, k, ink = G("trays"), width / 520, "#34508F"
    pen = lambda d, w=3.2: g.add(line(d, ink, w))
    for i in range(4):
        x, y = 20 + i * 92, 62 - 6 * (i % 2)
        pen(f"M{x} {y} l10 44 h62 l10 -44 M{x - 3} {y}h88")
        g.add(path(f"M{x + 4} {y + 16} q18 -6 38 0 t36 0", "none", f'stroke="{ink}" stroke-width="2.4"'))
        pen(f"M{x + 20 + i} {y - 14} q-8 -12 0 -22 M{x + 52} {y - 12} q-8 -12 0 -22", 2.2)
    g.add(rect(414, 46, 22, 66, "none", 11, f'stroke="{ink}" stroke-width="3"') + rect(438, 38, 22, 74, "none", 11, f'stroke="{ink}" stroke-width="3"'))
    pen("M418 54h14M442 46h14", 2.2)
    pen("M404 62V106M398 62h12M398 106h12", 2.6)
    g.add(ell(448, 118, 40, 5, "none", f'stroke="{ink}" stroke-width="2.4"'))
    body = f'<g transform="scale({k:.3f})">{"".join(g.out)}</g>'
    return Picture(G("back").svg(body, round(width), round(140 * k)), width, 140 * k, (0, 0))
