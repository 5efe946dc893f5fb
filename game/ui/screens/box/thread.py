"""The entries of a step as slips on a thread: over it what raised the number, under it what lowered it, the longer the more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.audit import WalkEntry
from game.ui.nodes import Art, Box, Paint, Sheet
from game.ui.parts import drawn
from game.ui.screens.box.chart import strings
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, portrait
from game.ui.screens.box.rows import face
from game.ui.screens.box.windows import hue

GAP, WIDEST = 104.0, 176.0
"""From one slip to the next, at least and at most."""
LEAST, LONGEST = 18.0, 150.0
"""How long a stem is that is there at all, and the longest of the page."""
HOURS = 40.0
FIGURES = 1.25
"""Up to which text scale the figures on slips grow."""
BARE = 1.4
"""Text scale from which slips carry a face and no figure: the figure stands on the slip that is open."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Where the thread hangs: its ends, its height, the radius of a face, half the width of a slip and how tall one is."""

    left: float
    right: float
    level: float
    radius: float
    half: float
    tall: float
    stem: float
    """Pixels that a smallest unit is worth."""

    def spots(self, n: int) -> list[float]:
        """The middles of n slips."""
        gap = min(WIDEST, (self.right - self.left) / n)
        first = (self.left + self.right - gap * (n - 1)) / 2
        return [first + gap * i for i in range(n)]

    def reach(self, delta: int) -> float:
        """How far from the thread a slip begins: above it less than nothing, below it more."""
        if not delta:
            return 0.0
        return (LEAST + abs(delta) * self.stem) * (-1 if delta > 0 else 1)


def fits(area: Area) -> int:
    """How many slips there is room for."""
    return max(1, int((area.w - 2 * edge(area)) // GAP))


def edge(area: Area) -> float:
    """Room at each end of the thread for what the number was there."""
    return 190.0 if area.w > 1300 else 150.0


def hours_high(area: Area) -> float:
    """Room for the hours under the slips; a low strip has none."""
    return HOURS if area.h > 240 else 0.0


def strip(area: Area, entries: Sequence[WalkEntry], text: float) -> Strip:
    """A thread as high in its room as what hangs over it needs."""
    space = (area.w - 2 * edge(area)) / len(entries)
    bare = text >= BARE
    radius = 30.0 if bare else min(46.0, max(34.0, space * 0.3))
    tall = 2 * radius + (20 if bare else 14 + 36 * min(text, FIGURES))
    most = {way: max((abs(e.delta) for e in entries if e.delta * way > 0), default=0) for way in (1, -1)}
    sides = sum(1 for way in most.values() if way)
    free = area.h - hours_high(area) - tall * max(1, sides) - LEAST * sides - 12
    longest = max(0.0, min(LONGEST * sides, free))
    scale = longest / max(1, sum(most.values()))
    over = LEAST + most[1] * scale + tall if most[1] else 64.0
    under = LEAST + most[-1] * scale + tall if most[-1] else tall + 10
    spare = max(0.0, area.h - hours_high(area) - over - under)
    return Strip(
        area.x + edge(area),
        area.right - edge(area),
        area.y + spare * 0.4 + over,
        radius,
        radius + 10 + (0 if bare else 6 * (text - 1) / 0.35),
        tall,
        scale,
    )


def hang(pen: Pen, box: Opened, area: Area, entries: Sequence[WalkEntry], at: int, foot: float) -> None:
    """The thread with its slips; from the one at `at` a string goes down to `foot`, where it lies open."""
    shown = strip(area, entries, pen.frame.text)
    spots = shown.spots(len(entries))
    x, w = area.x + 60, area.w - 120
    stems = tuple((round(spot - x, 1), round(shown.reach(e.delta), 1)) for spot, e in zip(spots, entries, strict=True))
    _down(pen, shown, spots[at], entries[at], foot)
    pen.paint.append(Art(drawn("entry_thread", round(w), stems), x, shown.level))
    _ends(pen, box, shown, area, entries)
    for i, (spot, entry) in enumerate(zip(spots, entries, strict=True)):
        _slip(pen, box, shown, spot, entry, i == at)
    _hours(pen, shown, area, spots, entries)


def _top(shown: Strip, entry: WalkEntry) -> float:
    """The upper edge of a slip."""
    reach = shown.reach(entry.delta)
    return shown.level + (reach - shown.tall if reach < 0 else reach + (12 if not reach else 0))


def _down(pen: Pen, shown: Strip, x: float, entry: WalkEntry, foot: float) -> None:
    """The string from a slip, or from its peg, down to where it lies open."""
    top = max(shown.level, _top(shown, entry) + shown.tall - 4)
    pen.paint.append(Art(strings(((0.0, 0.0, 0.0, foot - top),), 0.0, pen.frame.theme.fall, 4), x, top))


def _slip(pen: Pen, box: Opened, shown: Strip, x: float, entry: WalkEntry, on: bool) -> None:
    """A face on a tag, under it how far it moved the number."""
    theme, radius, top = pen.frame.theme, shown.radius, _top(shown, entry)
    left, wide = x - shown.half - 4, 2 * shown.half + 8
    edge_ = theme.fall if on else theme.paper_2
    paint: list[Paint] = [Sheet(left, top, wide, shown.tall, radius=16)]
    paint.append(Box(left, top, wide, shown.tall, "", 16, edge_, 5 if on else 2))
    paint += drawn_by(pen, box, entry, x, top + radius + 10, radius)
    name = f"{entry.clock}, {entry.name or entry.caption}"
    told = box.delta(entry.delta)
    pen.target(f"slip-{entry.index}", "entry", name, (left, top, wide, shown.tall), *paint, value=told, on=on, ring=16)
    if pen.frame.text < BARE:
        made = pen.set(told, Look("city", 23, 700, hue(pen, entry.delta), 1.2, most=FIGURES), wide + 8)
        pen.scale(f"figure-{entry.index}", made, x - made.width / 2, top + shown.tall - made.height - 6)


def drawn_by(pen: Pen, box: Opened, entry: WalkEntry, x: float, y: float, radius: float) -> list[Paint]:
    """Whoever moved the number; the system's own sign where nobody did."""
    if entry.by or entry.kind in UNSEEN:
        return list(portrait(pen.frame, face(box, entry) if entry.by else "", x, y, radius - 4))
    theme = pen.frame.theme
    disc = Box(x - radius, y - radius, 2 * radius, 2 * radius, theme.told, radius, theme.lilac, 3)
    return [disc, Art(drawn("leaf", round(radius * 1.25), theme.violet, theme.told), x, y)]


UNSEEN = ("still", "aged")
"""Kinds of entry that are made of nobody's having looked: a back is drawn for them."""


def _ends(pen: Pen, box: Opened, shown: Strip, area: Area, entries: Sequence[WalkEntry]) -> None:
    """What the number was before the first of them and after the last."""
    first, last = entries[0].value - entries[0].delta, entries[-1].value
    for key, value, right in (("from", first, False), ("to", last, True)):
        look = Look("city", 34, 700, leading=1.1, most=1.15)
        made = pen.set(box.number(value), look, 220)
        pen.scale(key, made, area.right - made.width if right else area.x, shown.level - made.height - 18)


def _hours(pen: Pen, shown: Strip, area: Area, spots: Sequence[float], entries: Sequence[WalkEntry]) -> None:
    """Under the slips, when: each minute once, where there is room under the lowest of them and beside one another."""
    if not hours_high(area):
        return
    look = Look("bureau", 22, colour=pen.frame.theme.soft, leading=1.2, most=1.2)
    before, right = "", 0.0
    lowest = max(_top(shown, entry) + shown.tall for entry in entries)
    for x, entry in zip(spots, entries, strict=True):
        made = pen.set(entry.clock, look, 200)
        left = x - made.width / 2
        if area.foot - made.height < lowest:
            return
        if entry.clock != before and left > right:
            pen.plate(f"hour-{entry.index}", made, left, area.foot - made.height)
            pen.nodes[-1] = replace(pen.nodes[-1], state=frozenset({"scale"}))
            before, right = entry.clock, left + made.width + 12
