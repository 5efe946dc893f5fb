"""The opened box and the ruling: one file of pages from where the number went to the stamp."""

from game.play import Day, Session
from game.ui.screen import Screen
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.pages import first
from game.ui.shell import Shell

__all__ = ["opened"]


def opened(shell: Shell, day: Day, session: Session) -> Screen:
    """The first page of the box of a day that has ended. Raises ValueError before the end."""
    return first(Opened(shell, day, session))
