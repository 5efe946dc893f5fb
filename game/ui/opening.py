"""What the window opens on: the title alone, or over it a case, the Cabinet, a chart, a case that is being written."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.ui.screen import Screen
    from game.ui.shell import Shell

    Opens = Callable[[Shell], Iterable[Screen]]


def wanted(asked: Namespace) -> dict[str, Any]:
    """The arguments of `app.run` for what the command line asks."""
    given = vars(asked)
    found = {name: given[name] for name in ("seed", "size", "fullscreen", "short") if name in given}
    return found | {"opens": _opens(asked)}


def _opens(asked: Namespace) -> Opens:
    match asked.command:
        case "cabinet":
            return screens(None, asked.drawer)
        case "graph":
            return charted(asked.chart)
        case "preview":
            return previewed(asked.case)
    return screens(asked.case or None, None)


def screens(case: str | None, drawer: str | None) -> Opens:
    """A case at once, or the Cabinet, with a drawer open unless it is "". Opening raises OutOfFive for what is not there."""

    def made(shell: Shell) -> Iterable[Screen]:
        if case:
            from game.ui.screens.begin import beginning

            yield beginning(shell, case)
        if drawer is not None:
            from game.ui.screens.cabinet import rooms

            yield from rooms(shell, drawer)

    return made


def charted(chart: Any) -> Opens:
    """A chart to walk about in."""

    def made(shell: Shell) -> Iterable[Screen]:
        from game.ui.screens.graph import Graph

        yield Graph(shell, chart)

    return made


def previewed(case: str) -> Opens:
    """A case while it is being written."""

    def made(shell: Shell) -> Iterable[Screen]:
        from game.store import workshop
        from game.ui.screens.preview import previewing

        yield previewing(shell, workshop.located(case))

    return made
