"""What a place stands on in a tall window: its floor going on towards us, board by board, into the dark."""

from game.art.interface.paint import INKS, NIGHT, finish
from game.art.svg import G, Picture, ell, fmt, mix, path, rect

ROWS, BOARDS = 9, 14
EDGE = 26
"""The lit lip between the place and what is before it."""


def underfoot(w: float, h: float, haze: str = "#E9A27E") -> Picture:
    """A floor `w` by `h` under a place with that haze: near boards large, far ones small, light falling on it from the place.

    It stays dark enough for words in the light colours to stand on it anywhere. Anchor: its upper left corner.
    """
    g = G("u")
    far, near = mix(haze, NIGHT, 0.66), mix(haze, NIGHT, 0.93)
    g.add(rect(0, 0, w, h, g.lin([(0, far), (0.3, mix(far, near, 0.6)), (0.6, mix(far, near, 0.9)), (1, near)])))
    g.add(_boards(w, h, mix(far, INKS["lilac"], 0.16), mix(near, "#000020", 0.35)))
    g.add(ell(w / 2, EDGE, w * 0.62, h * 0.5, g.rad([(0, haze, 0.2), (0.6, haze, 0.06), (1, haze, 0)])))
    g.add(rect(0, 0, w, EDGE, mix(haze, NIGHT, 0.56)) + rect(0, 0, w, 5, mix(haze, NIGHT, 0.2)))
    g.add(rect(0, EDGE, w, 18, g.lin([(0, NIGHT, 0.5), (1, NIGHT, 0)])))
    g.add(rect(0, h * 0.72, w, h * 0.28, g.lin([(0, NIGHT, 0), (1, NIGHT, 0.55)])))
    return finish(g, 0, 0, w, h)


def _depth(t: float) -> float:
    """How far down a joint lies, 0 at the lip and 1 at the foot, for joints that are equally far apart on the floor."""
    return t / (1 + 1.6 * (1 - t))


def _boards(w: float, h: float, light: str, dark: str) -> str:
    """Rows of boards that meet at a point over the lip; some lie in a little more light, none quite like its neighbour."""
    out, top = "", EDGE
    point = -h * 0.55

    def x_at(i: float, y: float) -> float:
        return w / 2 + (i - BOARDS / 2) * (w / BOARDS) * 1.5 * (y - point) / (h - point)

    for row in range(ROWS):
        y0, y1 = top + (h - top) * _depth(row / ROWS), top + (h - top) * _depth((row + 1) / ROWS)
        slip = 0.5 * (row % 2)
        for i in range(-2, BOARDS + 2):
            a, b = i + slip, i + 1 + slip
            if (i * 5 + row * 7) % 6 < 2:
                quad = f"M{fmt(x_at(a, y0))} {fmt(y0)} H{fmt(x_at(b, y0))} L{fmt(x_at(b, y1))} {fmt(y1)} H{fmt(x_at(a, y1))} Z"
                out += path(quad, light, f'opacity="{0.16 + 0.1 * ((i + row) % 3):.2f}"')
            seam = f"M{fmt(x_at(a, y0))} {fmt(y0)} L{fmt(x_at(a, y1))} {fmt(y1)}"
            out += path(seam, "none", f'stroke="{dark}" stroke-width="{fmt(1.4 + 2.2 * row / ROWS)}" opacity=".8"')
        out += rect(0, y0 - 1, w, 1.6 + 2.4 * row / ROWS, dark, 0, 'opacity=".8"')
    return out
