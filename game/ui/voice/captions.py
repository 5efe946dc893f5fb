"""What is said, written at the foot of the window: on ground that the layout keeps free for it."""

from game.ui.nodes import Box, Node, Set
from game.ui.parts import fitted
from game.ui.screen import Frame
from game.ui.setting import Style

FOOT = 150.0
"""Logical pixels of the strip at 100 %."""
EDGE = 96.0


def foot(text: float) -> float:
    """How tall the strip is for a size of text, in logical pixels."""
    return round(FOOT * (1 + (text - 1) * 0.7))


def strip(frame: Frame, said: str, tall: float) -> Node:
    """The strip below a frame: all of what is said, as large as it may be."""
    look = Style("city", 28 * frame.text, 500, frame.theme.on_dark, 1.25)
    made = fitted(frame, said, look, frame.w - 2 * EDGE, tall - 24)
    ground = Box(0, frame.h, frame.w, tall + 2, frame.theme.dark)
    paint = (ground, Set(made, EDGE, frame.h + (tall - made.height) / 2))
    return Node("voice", "status", said, bounds=(0, frame.h, frame.w, tall), paint=paint)
