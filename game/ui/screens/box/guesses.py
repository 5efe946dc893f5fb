"""Guesses one under the other: when, what was asked, what was guessed, and what was so."""

from collections.abc import Sequence

from game.audit import Guessed
from game.ui.nodes import Art
from game.ui.parts import drawn
from game.ui.screens.box.chart import rule
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen

TALLEST = 210.0
"""Of a row."""


def guesses(pen: Pen, found: Sequence[Guessed], area: Area) -> None:
    """As many rows as there are guesses, each as tall as there is room."""
    tall = min(TALLEST * pen.frame.text, area.h / max(1, len(found)))
    for i, one in enumerate(found):
        if i:
            rule(pen, area.x, area.y + tall * i - 8, area.w)
        _row(pen, i, one, Area(area.x, area.y + tall * i, area.w, tall - 20))


def _row(pen: Pen, i: int, one: Guessed, area: Area) -> None:
    frame, theme, mark = pen.frame, pen.frame.theme, 44.0
    hour = pen.set(one.clock, Look("bureau", 25, 700, theme.soft, 1.2, most=1.5), 300)
    pen.place(f"guess-at-{i}", hour, area.x, area.y + 6, hour.width)
    x = area.x + hour.width + 28
    w, third = area.right - x, area.h / 3
    y = pen.write(f"guess-asked-{i}", one.question, Look(size=26, colour=theme.soft, leading=1.2), x, area.y, w, third) + 6
    hue = theme.rise if one.right else theme.fall
    said = pen.set(frame.say("box.hands.guess", text=one.text), Look(size=29, weight=600, leading=1.2), w - mark - 12, third)
    pen.paint.append(Art(drawn("tick" if one.right else "dash", 28, hue), x + 16, y + min(said.height, 40) / 2))
    pen.place(f"guess-said-{i}", said, x + mark, y, w - mark)
    y += said.height + 4
    if one.truths and not one.right:
        words = frame.say("box.hands.truth", text=", ".join(one.truths))
        pen.write(f"guess-so-{i}", words, Look("bureau", 26, leading=1.2), x + mark, y, w - mark, area.foot - y)
