"""The five frames in which a fair system holds, as a system's file fills them: all five, or none."""

from typing import cast

from game.content.fields import NAMES, Fields
from game.content.problems import Log
from game.content.source import Node
from game.rating.system import Framed, Holds

FRAMES = NAMES["the frames"][0]
"""The frames in their order."""
HOLDS = ("yes", "partly", "no")


def frames(log: Log, node: Node | None) -> tuple[Framed, ...]:
    """All five frames that a file fills; none where it has none or one is wrong."""
    if node is None:
        return ()
    f = Fields(log, node, "the frames")
    found = [_frame(log, id, f.nodes[id]) for id in FRAMES if id in f]
    return tuple(found) if len(found) == len(FRAMES) else ()


def _frame(log: Log, id: str, node: Node) -> Framed:
    f = Fields(log, node, "a frame")
    return Framed(id, cast(Holds, f.among("holds", HOLDS, "no")), f.text("because"))
