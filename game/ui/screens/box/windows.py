"""What several pages of the box show: lit windows on places, the colour of a change, buttons to the thing before or after."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from game.art.places import PLACES, window_picture
from game.art.svg import Picture, mix
from game.art.tokens import colour
from game.ui.nodes import Art, Node
from game.ui.parts import button, drawn
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Pen


@lru_cache(maxsize=64)
def window(place: str, w: float, h: float) -> Picture:
    """A lit arch on a place."""
    return window_picture(place, w, h)


def hue(pen: Pen, delta: int) -> str:
    """The colour of a change; the sign says the same."""
    theme = pen.frame.theme
    return theme.fall if delta < 0 else theme.rise if delta > 0 else theme.ink


def arch(pen: Pen, place: str, x: float, y: float, w: float, h: float, on: bool) -> tuple[Art, ...]:
    """A place seen through a frame, its opening's corner at x, y."""
    edge = pen.frame.theme.fall if on else mix(colour("inks.apricot"), colour("surface.paper"), 0.35)
    frame = Art(drawn("arch_frame", round(w), round(h), edge), x, y)
    return (Art(window(place, round(w), round(h)), x, y, late=True), frame) if place in PLACES else (frame,)


TALLEST, LEAST, WIDE = 420.0, 170.0, 1.9
"""Of a window that fills room: its height at most and at least, and how wide it is for it."""


def view(pen: Pen, place: str, area: Area) -> None:
    """A window on a place in the middle of the room there is; none where it would be a slit."""
    high = min(TALLEST, area.h)
    wide = min(area.w, high * WIDE)
    if high >= LEAST and place in PLACES:
        pen.paint += arch(pen, place, area.x + (area.w - wide) / 2, area.y + (area.h - high) / 2, wide, high, False)


def free(nodes: Sequence[Node], area: Area) -> Area:
    """The tallest stretch of an area on which nothing stands."""
    taken = sorted((n.bounds[1], n.bounds[1] + n.bounds[3]) for n in nodes if n.bounds[3])
    best, low = (area.y, area.y), area.y
    for top, foot in (*taken, (area.foot, area.foot)):
        if top - low > best[1] - best[0]:
            best = (low, min(top, area.foot))
        low = max(low, foot)
    return Area(area.x, best[0], area.w, best[1] - best[0])


def turner(pen: Pen, key: str, words: str, x: float, y: float, way: str) -> Node:
    """A button that goes to the thing before (its left edge at x) or after (its right edge at x)."""
    made = button(
        pen.frame,
        key,
        words,
        x,
        y,
        h=84,
        w=0,
        kind="pill",
        voice="bureau",
        size=25 * min(1, 1.6 / pen.frame.text),
        align="left" if way == "left" else "right",
    )
    return replace(made, name=pen.frame.say(f"box.{key}", what=words))
