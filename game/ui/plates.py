"""A ratee without a number: a label on a small enamel plate, or a grade on a printed card. Neither breathes."""

from game.ui.nodes import Box, Node, Paint, Set
from game.ui.screen import Frame
from game.ui.setting import Style, block
from game.views import Number

CARD = (1.5, 1.9)
"""How wide and tall a printed card is, in radii of the ring that would stand there."""


def plate(frame: Frame, number: Number, x: float, y: float, radius: float, moving: bool = False) -> Node:
    """What stands where the ring would, with its middle at (x, y)."""
    paint, bounds = _card(frame, number, x, y, radius) if number.shows == "grade" else _label(frame, number, x, y, radius)
    name = frame.say(f"ui.number.{number.shows}", figure=", ".join(part for part in (number.figure, number.small) if part))
    return Node(
        "number", "status", name, number.figure, bounds, state=frozenset({"moving"} if moving else ()), paint=tuple(paint)
    )


Painted = tuple[list[Paint], tuple[float, float, float, float]]


def _label(frame: Frame, number: Number, x: float, y: float, radius: float) -> Painted:
    """A label: the words as they are, on a plate that is as wide as they need, with the rim of enamel."""
    made = block(number.figure.upper(), Style("city", radius * 0.44, 700, frame.theme.ink, 1.2, "start", 0.06), 420, frame.k)
    w, h = max(made.width + radius * 0.8, radius * 1.7), radius * 1.0
    left, top = min(x - w / 2, frame.w - 56 - w), y - h / 2
    paint: list[Paint] = [
        Box(left, top + 3, w, h, frame.theme.ink, h / 2, alpha=40),
        Box(left, top, w, h, frame.theme.paper, h / 2, frame.theme.violet, 4),
        Box(left + 8, top + 8, w - 16, h - 16, "", h / 2 - 8, frame.theme.paper_2, 2),
        Set(made, left + (w - made.width) / 2, top + (h - made.height) / 2),
    ]
    return paint, (left, top, w, h)


def _card(frame: Frame, number: Number, x: float, y: float, radius: float) -> Painted:
    """A grade: one letter, straight, on a white card; under it, small, the number that it comes of."""
    w, h = CARD[0] * radius, CARD[1] * radius
    left, top = x - w / 2, y - h / 2
    letter = block(number.figure, Style("bureau", radius * 1.05, 700, frame.theme.ink, 1.1), w, frame.k)
    paint: list[Paint] = [
        Box(left + 2, top + 5, w, h, frame.theme.ink, 6, alpha=50),
        Box(left, top, w, h, "#fdfdfb", 6),
        Box(left + 9, top + 9, w - 18, h - 18, "", 2, frame.theme.ink, 2),
    ]
    small = block(number.small, Style("bureau", radius * 0.3, 700, frame.theme.ink, 1.2), w, frame.k) if number.small else None
    high = letter.height + (small.height + 2 if small else 0)
    at = top + (h - high) / 2
    paint.append(Set(letter, x - letter.width / 2, at))
    if small:
        paint.append(Set(small, x - small.width / 2, at + letter.height + 2))
    return paint, (left, top, w, h)
