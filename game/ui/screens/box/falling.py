"""A stamp with weight: it hangs, falls, presses so that the paper gives, and rises from a mark that is never quite even."""

from math import cos, exp
from zlib import crc32

from game.ui.motion import eased, seconds
from game.ui.nodes import Art, Node, Paint
from game.ui.parts import drawn

LIFT = 0.16
"""Seconds for which a stamp hangs over the paper before it falls."""
PRESS, RISE = 0.2, 0.42
"""Seconds for which it stands on the paper, and in which it goes up again."""
HIGH, JOLT = 190.0, 9.0
"""Logical pixels from which it falls, and by which the paper gives."""
STAMP = 126
"""The radius of the mark."""
UNEVEN = (0.25, 0.4, 0.55, 0.7)
"""How badly a stamp can meet the paper."""


def jolt(age: float) -> float:
    """How far down the paper lies `age` seconds after the stamp began to fall: nothing until it lands, nothing soon after."""
    since = age - LIFT - seconds("stamp")
    return JOLT * exp(-9 * since) * cos(34 * since) if 0 <= since < 0.5 else 0.0


def uneven(ruling: str, seed: int) -> float:
    """How badly this stamp met the paper: always the same for one ruling on one day."""
    return UNEVEN[crc32(f"{ruling} {seed}".encode()) % len(UNEVEN)]


def stamped(word: str, colour: str, ink: float, x: float, y: float, age: float) -> Node:
    """The tool on its way down, on the paper, or on its way up, and the mark as soon as it has lifted. It lands at x, y."""
    landed = age - LIFT - seconds("stamp")
    paint: list[Paint] = []
    if landed >= PRESS:
        paint.append(Art(drawn("stamp_mark", word, STAMP, ink), x, y))
    tool = _tool(colour, x, y + 40, landed)
    name = "mark" if tool is None else "falling"
    bounds = (x - 190, y - 150, 380, 300)
    return Node(name, "image", word, bounds=bounds, paint=tuple(paint + ([tool] if tool else [])))


def _tool(colour: str, x: float, y: float, landed: float) -> Art | None:
    """The tool `landed` seconds after it met the paper (before that less than nothing); None when it is out of the picture."""
    if landed < 0:
        fall = eased("stamp", (landed + seconds("stamp")) / seconds("stamp"))
        return Art(drawn("stamp_tool", colour, 1.0 if fall == 0 else 0.4 if fall < 1 else 0.0), x, y - HIGH * (1 - fall))
    if landed < PRESS:
        return Art(drawn("stamp_tool", colour, 0.0), x, y)
    up = (landed - PRESS) / RISE
    if up >= 1:
        return None
    return Art(drawn("stamp_tool", colour, 1.0), x + 60 * up * up, y - HIGH * up * (2 - up), alpha=round(255 * (1 - up * up)))
