"""Who brings the file, and what is said at the desk before it is opened."""

from game.story.model import AtDesk
from game.ui.nodes import Node
from game.ui.parts import paragraph, style
from game.ui.screen import Frame
from game.ui.screens.box.pen import portrait

RADIUS = 34.0
GAP = 22.0


def said_at_desk(frame: Frame, i: int, line: AtDesk, x: float, y: float, measure: float) -> list[Node]:
    """A line with the head of whoever says it; what nobody says stands by itself. Nothing is drawn beside large words."""
    name = frame.say(f"ui.desk.{line.who}") if line.who else ""
    head = bool(name) and not frame.stacked
    left = x + (2 * RADIUS + GAP if head else 0)
    text = line.text if not name or head else f"{name}: {line.text}"
    look = style(frame, "people", 29, 500 if name else 400, "" if name else frame.theme.soft, 1.32)
    words = paragraph(frame, f"desk-{i}", text, look, left, y, measure - (left - x))
    if not head:
        return [words]
    middle = y + max(RADIUS, words.bounds[3] / 2)
    drawn = portrait(frame, line.who, x + RADIUS, middle, RADIUS - 4)
    face = Node(f"desk-face-{i}", "image", name, bounds=(x, middle - RADIUS, 2 * RADIUS, 2 * RADIUS), paint=drawn)
    return [face, paragraph(frame, f"desk-{i}", text, look, left, middle - words.bounds[3] / 2, measure - (left - x))]
