"""What lies in the folder of the ruling: what is asked back, what it would have come to, and a window on where it was."""

from game.art.places import PLACES
from game.ui.screens.box.figures import floor
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.box.windows import arch

TALLEST, SHARE = 380.0, 0.56
"""Of the window in the folder: how tall it is at most, and how much of the paper's width it takes."""


def facts(pen: Pen, box: Opened, area: Area) -> None:
    """The figures of the appeal, over the window."""
    frame, y = pen.frame, area.y
    label_w = 380 if not frame.stacked else area.w * 0.6
    left, w = area.x + label_w + 20, area.w - label_w - 20
    for key, value in _rows(box)[: 4 if not frame.stacked else 3]:
        look = Look("bureau", 28, colour=frame.theme.soft, leading=1.3, most=1.4)
        label = pen.set(frame.say(f"box.ruling.{key}"), look, label_w)
        said = pen.set(value, Look("bureau", 34, 700, leading=1.2, most=1.4), w)
        pen.place(f"{key}-label", label, area.x, y + max(0.0, (said.height - label.height) * 0.7), label_w)
        pen.place(f"{key}-value", said, left, y, w)
        y += max(label.height, said.height) + 16
    window(pen, box, Area(area.x, y + 14, area.w, area.foot - y - 14))


def _rows(box: Opened) -> list[tuple[str, str]]:
    """What is asked back and how the day would have ended; or, where no decision is, the bar that moved."""
    appeal, unit, bars = box.audit.appeal, box.unit, box.audit.walk.bars
    rows = [("lost", box.delta(appeal.lost))]
    if appeal.causes:
        rows += [("asked", box.delta(-appeal.asked)), ("without", box.number(appeal.end_without))]
        return [*rows, ("instead", appeal.ending_without)]
    for bar in bars[:1] if box.figured else ():
        rows += [("bar-told", floor(bar.told[0][1], unit)), ("bar-true", floor(bar.true[0][1], unit))]
    return rows


def window(pen: Pen, box: Opened, area: Area) -> None:
    """Where it happened, as tall as there is room."""
    steps, causes = box.audit.walk.steps, box.audit.appeal.causes
    taken = next((t for t in box.audit.taken if t.decision in causes), None)
    place = next((s.place for s in steps if taken and s.scene == taken.scene), steps[box.step].place)
    tall = min(TALLEST, area.h - 30)
    wide = min(area.w * SHARE, tall * 1.9)
    if tall >= 130 and place in PLACES:
        # What happened is what the ruling is about; beside it the paper stays free for the stamp.
        pen.paint += arch(pen, place, area.x + 10, area.foot - tall - 6, wide, tall, False)
