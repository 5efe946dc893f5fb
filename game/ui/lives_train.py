"""What goes by a train at night: a row of poles along the plain, and lights far off that take their time."""

import math
from functools import cache

from game.art.svg import G, Picture, circ, line, mix, rect
from game.ui.lives import Here, More, framed
from game.ui.nodes import Paint

SPAN = 128.0
"""Pixels from one pole to the next."""


def poles(here: Here, more: More) -> list[Paint]:
    """Poles and their wire, which go by behind a window: how many pixels a second, how far down the window their feet are, and
    which ink the plain is mixed with, and how much of it."""
    x, y, w, h = here.spot
    pace, foot, ink, much = float(more[0]), float(more[1]), str(more[2]), float(more[3])
    tone = mix(mix(here.inks.plum, getattr(here.inks, ink), much), here.inks.night, 0.3)
    gone = (here.now * pace) % SPAN
    spans = (here.art(_pole(tone), x + SPAN * (i + 0.5) - gone, y + foot) for i in range(int(w / SPAN) + 1))
    return [here.inside(art, x, y, w, h) for art in spans]


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


@cache
def _pole(tone: str) -> Picture:
    """A pole, and the wire as it sinks and rises to the next; the anchor is in the middle, at the poles' feet."""
    half = SPAN / 2
    wire = f'<path d="M{-half} -58 Q0 -38 {half} -58" fill="none" stroke="{tone}" stroke-width="1.6"/>'
    return framed(line(f"M{-half + 8} 10 V-66 M{-half - 6} -58 h28", tone, 4) + wire, SPAN + 28, 160)
