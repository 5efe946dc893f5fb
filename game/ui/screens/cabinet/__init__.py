"""The Cabinet in the window: a wall of drawers under a lamp, and each drawer pulled out over the table."""

from game.errors import Refused
from game.ui.screen import Screen
from game.ui.screens.cabinet.pulled import Pulled
from game.ui.screens.cabinet.wall import Cabinet
from game.ui.shell import Shell

__all__ = ["Cabinet", "Pulled", "rooms"]


def rooms(shell: Shell, drawer: str = "") -> tuple[Screen, ...]:
    """The wall, and on it a drawer by number or id unless it is "". Raises Refused for a drawer that there is not."""
    wall = Cabinet(shell)
    if not drawer:
        return (wall,)
    found = next((i for i, d in enumerate(wall.drawers) if drawer in (d.id, str(i + 1))), None)
    if found is None:
        raise Refused(shell.say("text.cabinet.no-drawer").format(typed=drawer, most=len(wall.drawers)))
    return (wall, Pulled(wall, found))
