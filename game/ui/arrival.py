"""How a place comes into the window: by doors, light or a fade; since when it is to be seen, and who and what waits for it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from game.ui.backdrops import bare
from game.ui.ground import OPEN, SHUT, STAY
from game.ui.motion import eased, seconds
from game.ui.nodes import Node
from game.ui.screen import Frame

if TYPE_CHECKING:
    from game.ui.stage import Stage


def lift(place: str) -> bool:
    """Whether a place is the inside of a lift."""
    return place.startswith("lift-") and not place.startswith("lift-bank")


def between(one: str, other: str) -> str:
    """How one place gives way to another: by the doors of a lift, or by a wipe of light."""
    if not one:
        return "wipe"
    return "doors" if lift(one) or lift(other) else "wipe"


SINKS = 7.0
"""Logical pixels that a car gives under one's weight."""


LIGHT = 0.42
"""Seconds that the wipe takes to pass those who stand in the next place."""
LONGEST = 1.6
"""Seconds that words wait at most for the place they are said in."""
BEFORE = {"doors": SHUT + STAY}
"""Seconds that a way takes before the next place begins to be seen, where the window has not said when that was."""


def came(frame: Frame, stage: Stage) -> tuple[float, str] | None:
    """Since when the place has begun to be seen, and how it came; None while another one still stands there."""
    place, since, way = frame.seen
    if not place:
        return stage.since + (0.0 if frame.calm else BEFORE.get(stage.way, 0.0)), stage.way
    return (max(since, stage.since), way if since >= stage.since else "") if place == bare(stage.place) else None


def opened(frame: Frame, stage: Stage) -> float:
    """From when on one sees who is there: not while doors are shut, not before the light has passed them."""
    found = came(frame, stage)
    if found is None:
        return math.inf
    since, way = found
    return since if frame.calm else since + {"doors": 0.6 * OPEN, "wipe": LIGHT}.get(way, 0.0)


def arriving(frame: Frame, stage: Stage) -> bool:
    """Whether the picture before is still to be seen, so that words about this one have to wait a moment."""
    age = frame.now - stage.since
    if not stage.place or not frame.seen[0] or age > LONGEST:
        return False
    if stage.way == "doors" and not frame.calm:
        return age < SHUT and frame.seen[0] != stage.place
    return frame.now < opened(frame, stage)


def unseen(node: Node) -> Node:
    """A node that is there for hands, robots and voices, and not yet for eyes."""
    return replace(node, paint=(), over=(), children=tuple(unseen(child) for child in node.children))


def settled(frame: Frame, stage: Stage) -> bool:
    """Whether the place has come: its details begin when nothing covers it any more."""
    return settling(frame, stage) > 0


def settling(frame: Frame, stage: Stage) -> float:
    """How much of what comes after a place is there, 0 to 1."""
    if frame.calm:
        return 1.0
    found = came(frame, stage)
    if found is None:
        return 0.0
    begins = {"doors": OPEN, "wipe": seconds("scene") * 1.25}.get(found[1], 0.0)
    return eased("panel", (frame.now - found[0] - begins) / (2 * seconds("panel")))


def sinking(frame: Frame, stage: Stage) -> float:
    """How far a lift has sunk: it gives as it sets off, and comes up again."""
    found = came(frame, stage)
    t = (frame.now - found[0] - 0.3) / 0.4 if found else 0.0
    if frame.calm or stage.way != "doors" or not lift(stage.place) or not 0 < t < 9:
        return 0.0
    return round(SINKS * t * math.exp(1 - t) * 2) / 2
