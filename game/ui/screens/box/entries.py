"""One step opened: its entries as slips on a thread, one of them open under it; a decision can be taken back from here."""

from game.audit import Step, WalkEntry
from game.ui.screen import STAY, Frame, Move, Swap
from game.ui.screens.box.day import TheDay
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.box.rows import entries_of, takes_back
from game.ui.screens.box.slip import opened_slip
from game.ui.screens.box.thread import fits, hang
from game.ui.screens.box.windows import turner, view

OPEN, LOW = 280.0, 430.0
"""How tall the open slip is; how tall the thread's room is in a tall window."""


class Entries(Page):
    """What was entered here?"""

    id = "day"

    def __init__(self, box: Opened, at: int = 0) -> None:
        super().__init__(box)
        self.at = at
        self.each = 1
        """How many slips hang on a leaf, as last drawn."""

    @property
    def step(self) -> Step:
        """The step that is open."""
        return self.box.audit.walk.steps[self.box.step]

    @property
    def found(self) -> tuple[WalkEntry, ...]:
        """Its entries."""
        return entries_of(self.box)

    @property
    def leaf(self) -> int:
        """Which leaf the open slip hangs on."""
        return self.at // self.each

    @property
    def leaves(self) -> int:
        """How many leaves there are."""
        return max(1, -(-len(self.found) // self.each))

    def title(self, frame: Frame) -> str:
        """The place."""
        return self.step.title

    def under(self, frame: Frame) -> str:
        """When, and from what to what."""
        return frame.say(
            "box.entries.under", clock=self.step.clock, start=self.box.number(self.step.start), end=self.box.number(self.step.end)
        )

    def where(self) -> str:
        """Where it was entered."""
        return self.step.place

    def fill(self, pen: Pen, area: Area) -> None:
        """The thread above, the open slip below, and a leaf's turners where one is not enough."""
        if not self.found:
            y = pen.write(
                "none", pen.frame.say("box.entries.none"), Look(size=38, weight=0, most=1.6), area.x, area.y + 20, area.w
            )
            if not pen.frame.tall:
                view(pen, self.where(), Area(area.x, y + 20, area.w, area.foot - y - 40))
            return
        self._looked_at()
        self.each = fits(area)
        first = self.leaf * self.each
        shown = self.found[first : first + self.each]
        many = self.leaves > 1
        low = pen.frame.stacked and not pen.frame.tall
        foot = area.foot - (98 if many and not low else 0)
        high = self._thread_room(pen, area, foot)
        slip = Area(area.x, area.y + high + 26, area.w, foot - area.y - high - 26)
        hang(pen, self.box, Area(area.x, area.y, area.w, high), shown, self.at - first, slip.y)
        entry = self.found[self.at]
        opened_slip(pen, self.box, slip, entry, takes_back(self.box, entry))
        if many and low:
            self._turners_below(pen, area)
        elif many:
            self._turners(pen, area)

    def _thread_room(self, pen: Pen, area: Area, foot: float) -> float:
        """How much of the paper the thread takes."""
        if pen.frame.tall:
            return LOW
        return 170.0 if pen.frame.stacked else foot - area.y - OPEN - 26

    def _looked_at(self) -> None:
        if self.focus.startswith("slip-"):
            index = int(self.focus[5:])
            self.at = next((i for i, e in enumerate(self.found) if e.index == index), self.at)
        self.at = min(self.at, len(self.found) - 1)

    def _turners(self, pen: Pen, area: Area) -> None:
        """To the slips before and after; between them, which leaf of how many."""
        y = area.foot - 84
        if self.leaf:
            pen.nodes.append(turner(pen, "prev", pen.frame.say("box.earlier"), area.x, y, "left"))
        if self.leaf + 1 < self.leaves:
            pen.nodes.append(turner(pen, "next", pen.frame.say("box.later"), area.right, y, "right"))
        size = 16
        pen.art(
            "dots",
            area.x + area.w / 2 - self.leaves * size * 0.68,
            y + 42,
            self.leaf + 1,
            self.leaves,
            pen.frame.theme.violet,
            size,
        )

    def _turners_below(self, pen: Pen, area: Area) -> None:
        """Beside large words the paper has no room for them: they stand under it, between the way back and the way on."""
        y, middle = area.foot + 36 + 22 + 4, area.x + area.w * 0.4
        if self.leaf:
            pen.nodes.append(turner(pen, "prev", pen.frame.say("box.earlier"), middle - 12, y, "right"))
        if self.leaf + 1 < self.leaves:
            pen.nodes.append(turner(pen, "next", pen.frame.say("box.later"), middle + 12, y, "left"))

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
        """A slip is opened, a leaf turned, or a decision taken back."""
        if key.startswith("back-"):
            from game.ui.screens.box.undo import TakeBack

            return Swap(TakeBack(self.box, key[5:], self.at))
        if key.startswith("slip-"):
            self.focus = key
            self._looked_at()
            return STAY
        return self._leafed({"prev": -1, "next": 1}.get(key, 0))

    def _leafed(self, n: int) -> Move:
        """To the first slip of the leaf before or after."""
        return self._go((self.leaf + n) * self.each)

    def turn(self, n: int) -> Move:
        """To the slip before or after."""
        return self._go(self.at + n)

    def _go(self, at: int) -> Move:
        self.at = min(len(self.found) - 1, max(0, at))
        if self.focus.startswith("slip-") and self.found:
            self.focus = f"slip-{self.found[self.at].index}"
        return STAY
