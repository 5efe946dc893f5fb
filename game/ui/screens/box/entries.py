"""One step opened: its entries one by one, under what caused them; a decision can be taken back from here."""

from game.audit import Step
from game.ui.nodes import Art
from game.ui.parts import drawn
from game.ui.screen import STAY, Frame, Move, Swap
from game.ui.screens.box.day import TheDay
from game.ui.screens.box.figures import plain
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.box.rows import HEAD, ROW, Row, cause, columns, leaf, line, rows_of, split, take_back
from game.ui.screens.box.windows import turner


class Entries(Page):
    """What was entered here?"""

    id = "day"

    def __init__(self, box: Opened, sheet: int = 0) -> None:
        super().__init__(box)
        self.leaf = sheet
        self.leaves = 1

    @property
    def step(self) -> Step:
        """The step that is open."""
        return self.box.audit.walk.steps[self.box.step]

    def title(self, frame: Frame) -> str:
        """The place."""
        return self.step.title

    def under(self, frame: Frame) -> str:
        """When, and from what to what."""
        unit = self.box.unit
        return frame.say(
            "box.entries.under", clock=self.step.clock, start=plain(self.step.start, unit), end=plain(self.step.end, unit)
        )

    def fill(self, pen: Pen, area: Area) -> None:
        """A list in leaves; with large text one entry a leaf."""
        rows = rows_of(self.box)
        if not rows:
            pen.write("none", pen.frame.say("box.entries.none"), Look(size=34), area.x, area.y + 40, area.w)
        elif pen.frame.stacked:
            self._one(pen, area, rows)
        else:
            self._list(pen, area, rows)
        self._leaves(pen, area)

    # --- a list

    def _list(self, pen: Pen, area: Area, rows: list[Row]) -> None:
        leaves = split(rows, area.h - 84)
        self.leaves = len(leaves)
        self.leaf = min(self.leaf, self.leaves - 1)
        columns(pen, area)
        y = area.y
        for i, row in enumerate(leaves[self.leaf]):
            if row.entry is None:
                cause(pen, area, row, y, i)
                y += HEAD
            else:
                line(pen, self.box, area, row.entry, y)
                y += ROW

    # --- one by one

    def _one(self, pen: Pen, area: Area, rows: list[Row]) -> None:
        found = [row.entry for row in rows if row.entry]
        self.leaves = len(found)
        self.leaf = min(self.leaf, self.leaves - 1)
        entry = found[self.leaf]
        leaf(pen, self.box, area, entry)
        taken = next((t for t in self.box.audit.taken if t.decision == entry.decision and t.others), None)
        if taken:
            size = 24 * min(1, 1.6 / pen.frame.text)
            pen.nodes.append(take_back(pen, taken, area.x + area.w / 2, area.foot - 72, size, "middle"))

    # --- leaves

    def _leaves(self, pen: Pen, area: Area) -> None:
        """Leafing, and which leaf of how many."""
        if self.leaves < 2:
            return
        y = area.foot - 84
        if self.leaf:
            pen.nodes.append(turner(pen, "prev", pen.frame.say("box.earlier"), area.x, y, "left"))
        if self.leaf + 1 < self.leaves:
            pen.nodes.append(turner(pen, "next", pen.frame.say("box.later"), area.right, y, "right"))
        if pen.frame.stacked:
            return
        size = 16
        pen.paint.append(
            Art(
                drawn("dots", self.leaf + 1, self.leaves, pen.frame.theme.violet, size),
                area.x + area.w / 2 - self.leaves * size * 0.68,
                area.foot - 42,
            )
        )

    # --- hands

    def onward(self, frame: Frame) -> str:
        """Back to the whole day."""
        return frame.say("box.entries.done")

    def ahead(self) -> Move:
        """The whole day."""
        page = TheDay(self.box)
        page.focus = f"step-{self.box.step}"
        return Swap(page)

    def returns(self) -> bool:
        """Always: this is a page within a page."""
        return True

    def behind(self) -> Move:
        """The whole day."""
        return self.ahead()

    def picked(self, key: str) -> Move:
        """Leaf, or take a decision back."""
        if key.startswith("back-"):
            from game.ui.screens.box.undo import TakeBack

            return Swap(TakeBack(self.box, key[5:], self.leaf))
        return self.turn({"prev": -1, "next": 1}.get(key, 0))

    def turn(self, n: int) -> Move:
        """To the leaf before or after."""
        self.leaf = min(self.leaves - 1, max(0, self.leaf + n))
        return STAY
