"""Under a place in a tall window: its floor goes on to the foot of the window."""

from functools import cache

from game.art.svg import Picture
from game.ui.nodes import Plane
from game.ui.parts import drawn
from game.ui.screen import Frame

LAP = 2.0
"""Logical pixels by which the floor begins under the place, so that no line of nothing opens between them."""


@cache
def floor(w: int, h: int, haze: str) -> Picture:
    """A floor, drawn once for a window's size and a haze."""
    return drawn("underfoot", w, h, haze)


def underfoot(frame: Frame, from_: float, haze: str) -> tuple[Plane, ...]:
    """The floor from where the place ends; nothing in a window that it fills."""
    if not frame.tall:
        return ()
    high = round(frame.h - from_ + LAP)
    return (Plane(floor(round(frame.w), high, haze), 0.0, frame.h - high),)
