"""The public sheet of a system that hides nothing, over the day: its lines, what each has, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.screen import STAY, Move, Pop, Push
from game.ui.screens.recap import Recap
from game.views import SheetLine

if TYPE_CHECKING:
    from game.ui.screens.play import Play


class Sheet(Recap):
    """A sheet over the place, from which the day goes on as it lay there."""

    def __init__(self, play: Play) -> None:
        lines = tuple(_line(play, line) for line in play.view.sheet)
        super().__init__(play, play.shell.say("ui.sheet.title"), lines, below=True)

    def act(self, key: str) -> Move:
        """Back to the day."""
        return Pop()


def laid(play: Play) -> Move:
    """The sheet over a day, where its system has one: it lies open at any time."""
    play.release()
    return Push(Sheet(play)) if play.view.sheet else STAY


def _line(play: Play, line: SheetLine) -> str:
    points = play.shell.say("ui.sheet.points").replace("{got}", str(line.got)).replace("{of}", str(line.of)) if line.of else ""
    return f"{line.title}{points}. {line.text}".strip()
