"""What the file adds: the case's own lines about the day, typed on slips, once everybody has been heard."""

from game.ui.nodes import Art
from game.ui.parts import drawn
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen

GAP, INSET, PAD = 26.0, 34.0, 24.0
DOTS = 80.0
"""Room at the foot for the dots of several leaves."""


class LookBack(Page):
    """What else does the file say?"""

    id = "back-look"

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.first = 0
        """The line on top of this leaf."""
        self.leaves: list[int] = [0]
        """The first lines of all leaves, as last drawn."""

    def fill(self, pen: Pen, area: Area) -> None:
        """As many slips as there is room for, the others on the next leaf."""
        room, lines = area.h - DOTS, self.box.audit.own
        slips = [pen.set(text, self._look(), area.w - 2 * PAD - 2 * INSET, room - 2 * PAD) for text in lines]
        self.leaves = _leaves([made.height + 2 * PAD + GAP for made in slips], room)
        self.first = max(first for first in self.leaves if first <= self.first)
        here = self.leaves.index(self.first)
        last = self.leaves[here + 1] if here + 1 < len(self.leaves) else len(slips)
        y = area.y
        for i in range(self.first, last):
            x, made = area.x + (INSET if i % 2 else 0), slips[i]
            pen.box(x, y, area.w - INSET, made.height + 2 * PAD, pen.frame.theme.paper_2, 6)
            pen.place(f"own-{i}", made, x + PAD, y + PAD, area.w - 2 * PAD - 2 * INSET)
            y += made.height + 2 * PAD + GAP
        self._dots(pen, area, here)

    def _look(self) -> Look:
        return Look("bureau", 34, leading=1.4, most=1.6)

    def _dots(self, pen: Pen, area: Area, here: int) -> None:
        count, size = len(self.leaves), 18
        if count > 1:
            made = drawn("dots", here + 1, count, pen.frame.theme.violet, size)
            pen.paint.append(Art(made, area.x + area.w / 2 - count * size * 0.68, area.foot - 42))

    def _turned(self, n: int) -> int | None:
        at = self.leaves.index(self.first) + n if self.first in self.leaves else 0
        return self.leaves[at] if 0 <= at < len(self.leaves) else None

    def onward(self, frame: Frame) -> str:
        """First all of it is read."""
        return frame.say("box.back-look.more") if self._turned(1) is not None else super().onward(frame)

    def ahead(self) -> Move:
        """The next leaf, then on."""
        return self._turn(1) or super().ahead()

    def behind(self) -> Move:
        """The leaf before, then the page before."""
        return self._turn(-1) or super().behind()

    def returns(self) -> bool:
        """There is always something before it."""
        return True

    def _turn(self, n: int) -> Move | None:
        to = self._turned(n)
        if to is None:
            return None
        self.first = to
        return STAY


def _leaves(heights: list[float], room: float) -> list[int]:
    """Where each leaf begins, so that none is taller than the room; one slip at least on each."""
    found, used = [0], 0.0
    for i, high in enumerate(heights):
        if used and used + high - GAP > room:
            found.append(i)
            used = 0.0
        used += high
    return found
