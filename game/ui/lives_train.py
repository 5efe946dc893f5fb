"""What goes by a train at night: a row of poles along the plain, and lights far off that take their time."""

import math
from functools import cache

from game.art.places.train_parts import POLES
from game.art.svg import G, Picture, circ, rect
from game.ui.lives import Here, More, framed
from game.ui.nodes import Paint


def poles(here: Here, more: More) -> list[Paint]:
    """The sheet of poles, which goes by behind a window: how many pixels of it a second."""
    x, y, w, h = here.spot
    gone = (here.now * float(more[0])) % POLES
    return [here.inside(art, x, y, w, h) for art in here.sheet("poles", -gone)]


def lights(here: Here, more: More) -> list[Paint]:
    """Lights of farms, each at its own distance: the farther, the slower and the smaller."""
    x, y, w, h = here.spot
    found: list[Paint] = []
    for i in range(int(float(more[0]))):
        near = 0.3 + 0.7 * ((i * 0.618) % 1)
        t = (here.now / (19 - 11 * near) + i * 0.382) % 1
        at = x + w + 40 - (w + 80) * t, y + h * (0.62 + 0.1 * near) + 3 * math.sin(i)
        art = here.art(_light(), *at, round(near * 8) / 8, 0.9 * min(1.0, 8 * t, 8 * (1 - t)))
        found.append(here.inside(art, x, y, w, h))
    return found


KINDS = {"poles": poles, "lights": lights}


@cache
def _light() -> Picture:
    """A lit window far off, and the streak that it leaves on the glass."""
    g = G("farm")
    halo = g.rad([(i / 8, "#FFD79A", round(0.5 * (1 - i / 8) ** 2.2, 3)) for i in range(9)])
    tail = g.lin([(0, "#FFE9C4", 0.6), (1, "#FFE9C4", 0)], 0, 0, 1, 0)
    return framed(rect(4, -1.6, 84, 3.2, tail, 1.6) + circ(0, 0, 26, halo) + circ(0, 0, 5, "#FFF3CF"), 190, 60, g)
