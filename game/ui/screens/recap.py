"""Where a day stands, in a few lines: when it is taken up again, and when a scene of it was skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.nodes import Node, moved
from game.ui.panel import MARGIN
from game.ui.parts import button, heading, paragraph, sheet, style
from game.ui.screen import STAY, Frame, Move, Pop, Screen, Swap
from game.ui.stage import ground

if TYPE_CHECKING:
    from game.ui.screens.play import Play


class Recap(Screen):
    """A sheet over the place where the day goes on. `below` says that the day lies under this screen already."""

    def __init__(self, play: Play, title: str, lines: tuple[str, ...], *, below: bool) -> None:
        super().__init__(play.shell)
        self.play, self.title, self.lines, self.below = play, title, lines, below
        self.focus = "on"

    def build(self, frame: Frame) -> Node:
        """The heading, the lines, the way on."""
        w = min(frame.w - 2 * MARGIN, 1060.0 + (frame.text - 1) * 700)
        x, size = MARGIN + 72, 1.0
        nodes = self._set(frame, x, w - 144, size)
        while nodes[-1].bounds[1] + nodes[-1].bounds[3] > frame.h - 190 and size > 0.55:
            size *= 0.93
            nodes = self._set(frame, x, w - 144, size)
        tall = nodes[-1].bounds[1] + nodes[-1].bounds[3] + 56
        top = max(32.0, (frame.h - tall) / 2)
        whole = (0, 0, frame.w, frame.h)
        placed = tuple(moved(node, 0, top) for node in nodes)
        paint = (*ground(frame, self.play.stage, veil=120), sheet(MARGIN, top, w, tall))
        return Node("recap", "screen", self.title, bounds=whole, children=placed, paint=paint)

    def _set(self, frame: Frame, x: float, measure: float, size: float) -> list[Node]:
        nodes = [heading(frame, self.title, x, 56, measure, 46 * size / max(1, frame.text / 1.4))]
        for n, line in enumerate(self.lines):
            y = nodes[-1].bounds[1] + nodes[-1].bounds[3] + (26 if n == 0 else 14)
            look = style(frame, "people", max(22.0 / frame.text, 31 * size), 400, leading=1.36)
            nodes.append(paragraph(frame, f"line-{n}", line, look, x, y, measure))
        y = nodes[-1].bounds[1] + nodes[-1].bounds[3] + 34
        nodes.append(button(frame, "on", frame.say("ui.next"), x, y, size=30 * min(1.0, 1.6 / frame.text)))
        return nodes

    def act(self, key: str) -> Move:
        """On with the day."""
        if key != "on":
            return STAY
        self.play.arrive()
        return Pop() if self.below else Swap(self.play)

    def press(self) -> Move:
        """A press anywhere goes on."""
        return self.act("on")
