"""The slip that is open: who and what moved the number, what was told beside what was so, and the way to take it back."""

from game.audit import Taken, WalkEntry
from game.ui.nodes import Box, Node, Sheet
from game.ui.parts import link
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, pale, star_row
from game.ui.screens.box.thread import drawn_by
from game.ui.screens.box.windows import hue
from game.ui.screens.box.words import brief, starred, worded

PAD = 34.0


def opened_slip(pen: Pen, box: Opened, area: Area, entry: WalkEntry, taken: Taken | None) -> None:
    """A slip in its room: in one row where it is wide, under each other where it is not."""
    pen.paint.append(Sheet(area.x, area.y, area.w, area.h, radius=24))
    pen.paint.append(Box(area.x, area.y, area.w, area.h, "", 24, pen.frame.theme.paper_2, 3))
    if pen.frame.stacked or area.w < 1300:
        _stood(pen, box, area, entry, taken)
    else:
        _row(pen, box, area, entry, taken)


def _head(pen: Pen, box: Opened, entry: WalkEntry, x: float, y: float, radius: float) -> None:
    """The face in a roundel, its box's corner at x, y."""
    name = entry.name or pen.frame.say("box.entries.by-itself")
    paint = drawn_by(pen, box, entry, x + radius, y + radius, radius)
    pen.image(f"entry-{entry.index}-head", name, (x, y, 2 * radius, 2 * radius), *paint)


def _done(pen: Pen, entry: WalkEntry) -> str:
    """What it came of, in words."""
    return brief(worded(pen.frame, entry.text, entry.cause), 96) or pen.frame.say("box.entries.by-itself")


def _stars(pen: Pen, entry: WalkEntry, x: float, y: float, size: float) -> float:
    """Stars given and what they weighed; gives the y under them."""
    if not entry.stars:
        return y
    row = star_row(pen.frame, entry.stars, x, y + size / 2, size)
    pen.image(f"entry-{entry.index}-stars", starred(pen.frame, entry.stars), (x, y, size * 5, size), *row)
    weight = pen.frame.say("box.entries.weight", weight=entry.weight)
    made = pen.set(weight, Look("city", size * 0.8, 700, pen.frame.theme.soft, 1.2, most=1.2), 160)
    pen.place(f"entry-{entry.index}-weight", made, x + size * 5 + 16, y + (size - made.height) / 2, 160)
    return y + size + 12


def _moved(pen: Pen, box: Opened, entry: WalkEntry, right: float, y: float, size: float) -> tuple[float, float]:
    """How far, large; under it what the number was then. Gives how wide and the y under both."""
    key, theme = f"entry-{entry.index}", pen.frame.theme
    delta = pen.set(box.delta(entry.delta), Look("city", size, 700, hue(pen, entry.delta), 1.1, most=1.5), 400)
    pen.place(f"{key}-delta", delta, right - delta.width, y, delta.width)
    label = pen.set(pen.frame.say("box.entries.column-value"), Look("bureau", 23, colour=theme.soft, leading=1.2, most=1.5), 200)
    value = pen.set(box.number(entry.value), Look("city", 27, 700, theme.soft, 1.2, most=1.5), 200)
    low = y + delta.height + 4
    pen.place(f"{key}-value", value, right - value.width, low, value.width)
    pen.place(f"{key}-after", label, right - value.width - label.width - 14, low + (value.height - label.height) / 2, label.width)
    return max(delta.width, value.width + label.width + 14), low + value.height


def _told(pen: Pen, entry: WalkEntry) -> str:
    return f"“{entry.told}”" if entry.told else pen.frame.say("box.entries.silence")


def _pair(pen: Pen, entry: WalkEntry, area: Area, beside: bool) -> None:
    """What was told on the system's own ground, what was so in the file's letters; beside it or under it."""
    key, theme, frame = f"entry-{entry.index}", pen.frame.theme, pen.frame
    half = (area.w - 36) / 2 if beside else area.w
    high = area.h if beside else area.h * 0.5 - 8
    label = Look("city", 22, 700, theme.violet, 1.3, most=1.4)
    told = pen.set(frame.say("box.day.told"), label, half - 56)
    said = pen.set(_told(pen, entry), Look("city", 34, 700, theme.ink, 1.25), half - 56, high - told.height - 40)
    tall = area.h if beside else min(high, told.height + said.height + 40)
    pen.box(area.x, area.y, half, tall, pale(theme.lilac, frame), 22)
    pen.place("told-label", told, area.x + 28, area.y + 16, half - 56)
    # In a panel taller than its words they stand a little over its middle.
    down = max(0.0, (tall - told.height - said.height - 40) * 0.4)
    pen.place(f"{key}-told", said, area.x + 28, area.y + 20 + told.height + down, half - 56)
    x, y = (area.x + half + 36, area.y) if beside else (area.x, area.y + tall + 10)
    y = pen.write("so-label", frame.say("box.day.so"), Look("bureau", 23, 700, leading=1.3, most=1.4), x + 28, y + 16, half)
    so = pen.set(entry.caption, Look("bureau", 27, leading=1.3), half - 40, area.foot - y - 8)
    pen.place(f"{key}-caption", so, x + 28, y + 6, half - 40)


def _row(pen: Pen, box: Opened, area: Area, entry: WalkEntry, taken: Taken | None) -> None:
    """Face, cause, told and so, and how far."""
    radius = min(96.0, (area.h - 2 * PAD) / 2)
    _head(pen, box, entry, area.x + PAD, area.y + (area.h - 2 * radius) / 2, radius)
    x, w = area.x + PAD + 2 * radius + 36, 400.0
    wide, _ = _moved(pen, box, entry, area.right - PAD, area.y + PAD - 6, 54)
    _cause(pen, entry, taken, Area(x, area.y + PAD - 8, w, area.h - 2 * PAD + 16), 30)
    left = x + w + 30
    _pair(pen, entry, Area(left, area.y + 24, area.right - PAD - wide - 40 - left, area.h - 48), True)


def _cause(pen: Pen, entry: WalkEntry, taken: Taken | None, area: Area, size: float) -> None:
    """When, what was done, the stars it brought, and at the foot the way to take it back."""
    when = entry.clock + (f"  {entry.name}" if entry.name else "")
    y = pen.write("when", when, Look("bureau", 25, 700, pen.frame.theme.soft, 1.25, most=1.5), area.x, area.y, area.w, 64) + 4
    foot = area.foot - (60 if taken else 0)
    made = pen.set(_done(pen, entry), Look(size=size, weight=600, leading=1.2), area.w, foot - y - (48 if entry.stars else 0))
    pen.place("cause", made, area.x, y, area.w)
    _stars(pen, entry, area.x, y + made.height + 10, 30)
    if taken:
        pen.nodes.append(take_back(pen, taken, area.x, area.foot - 52, 25, "left"))


def _stood(pen: Pen, box: Opened, area: Area, entry: WalkEntry, taken: Taken | None) -> None:
    """The same under each other, for large words and narrow paper."""
    tall = area.h > 560
    radius = 130.0 if tall else 70.0
    x, y = area.x + PAD, area.y + PAD - 8
    _head(pen, box, entry, x, y, radius)
    wide, under = _moved(pen, box, entry, area.right - PAD, y, 56)
    left = x + 2 * radius + 34
    room = area.right - PAD - wide - 30 - left
    foot = y + 2 * radius + (40 if tall else 24)
    _cause(pen, entry, None, Area(left, y, room, foot - y), 29)
    if taken:
        pen.nodes.append(take_back(pen, taken, area.right - PAD, max(under + 6, foot - 76), 25, "right"))
    y = max(foot, under) + (16 if tall else 4)
    _pair(pen, entry, Area(x, y, area.w - 2 * PAD, area.foot - PAD + 10 - y), not tall)


def take_back(pen: Pen, taken: Taken, x: float, y: float, size: float, align: str) -> Node:
    """The words that take a decision back."""
    words, violet = pen.frame.say("box.entries.take-back"), pen.frame.theme.violet
    size *= min(1, 1.6 / pen.frame.text)
    return link(pen.frame, f"back-{taken.decision}", words, x, y, colour=violet, voice="city", size=size, align=align)
