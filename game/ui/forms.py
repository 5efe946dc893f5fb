"""The boxes of a form, each where an answer's bullet would be; one that was struck has a line through it."""

from dataclasses import replace

from game.art.interface.sheets import GLYPH_X
from game.ui.nodes import Box, Node, Paint
from game.ui.screen import Frame

BOX = 34.0
"""How large a box is: it hides the bullet, the arrow or the lock that an answer has there."""


def boxed(frame: Frame, node: Node, ticked: bool, struck: bool) -> Node:
    """An answer with its box; ticked where the cursor stands, or where the form has printed it so."""
    x, y, _, h = node.bounds
    left, top = x + GLYPH_X - BOX / 2, y + (h - BOX) / 2
    ink = frame.theme.soft if struck else frame.theme.ink
    paint: list[Paint] = [Box(left, top, BOX, BOX, "#fdfdfb", 4, ink, 4)]
    if ticked and not struck:
        paint.append(Box(left + 9, top + 9, BOX - 18, BOX - 18, ink, 3))
    if struck:
        paint.append(Box(left - 5, top + BOX / 2 - 2, BOX + 10, 4, frame.theme.fall, 2))
    return replace(node, paint=(*node.paint, *paint))
