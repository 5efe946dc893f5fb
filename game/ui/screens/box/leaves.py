"""A page of several leaves: on and back go through them before they go to another page."""

from game.ui.nodes import Art
from game.ui.parts import drawn
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Pen

DOT = 18


class Leaves(Page):
    """`leaf` is the one on top, `leaves` how many there were when the page was last drawn; `fill` says both."""

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.leaf = 0
        self.leaves = 1

    def more(self, frame: Frame) -> str:
        """The words of the way to the next leaf."""
        return frame.say(f"box.{self.id}.more")

    def dots(self, pen: Pen, area: Area) -> None:
        """Which leaf of how many, at the foot; nothing where there is one."""
        if self.leaves > 1:
            made = drawn("dots", self.leaf + 1, self.leaves, pen.frame.theme.violet, DOT)
            pen.paint.append(Art(made, area.x + area.w / 2 - self.leaves * DOT * 0.68, area.foot - 42))

    def onward(self, frame: Frame) -> str:
        """First all leaves."""
        return self.more(frame) if self.leaf + 1 < self.leaves else super().onward(frame)

    def ahead(self) -> Move:
        """The next leaf, then on."""
        return self.turn(1) if self.leaf + 1 < self.leaves else super().ahead()

    def behind(self) -> Move:
        """The leaf before, then the page before."""
        return self.turn(-1) if self.leaf else super().behind()

    def turn(self, n: int) -> Move:
        """To another leaf."""
        self.leaf = max(0, min(self.leaves - 1, self.leaf + n))
        return STAY
