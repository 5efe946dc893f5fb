"""The camera comes closer: what is on the stage, larger about a point; everything else on the window stays as it is."""

from dataclasses import replace

from game.ui.lens import Near
from game.ui.nearing import CLOSE_FOR, closeness
from game.ui.nodes import Art, Backdrop, Node, Paint, moved
from game.ui.screen import Frame
from game.ui.stage import Stage, lean

ASIDE, HEADS = 0.14, 0.4
"""Of the window, how far from its middle the point lies when the camera leans, and how far down: about where heads are."""
STEPS = 400
"""Into how many steps the size of people goes while it changes: half a pixel at the end of an arm."""


def near(frame: Frame, stage: Stage) -> Near:
    """Where the camera is. It stays away where motion is reduced, and where the stage is but the upper part of a window."""
    much = 0.0 if frame.tall else closeness(stage, frame.now, frame.calm)
    side = lean(stage, frame.now, frame.calm)
    still = frame.now - stage.closing >= CLOSE_FOR
    return Near(1 + much, frame.w * (0.5 + ASIDE * side), frame.h * HEADS, still)


def closer(room: Node, near: Near) -> Node:
    """The stage and who is on it as the camera sees them."""
    if near.zoom == 1:
        return room
    paint = tuple(_seen(paint, near) for paint in room.paint)
    return replace(room, paint=paint, children=tuple(_child(node, near) for node in room.children))


def _child(node: Node, near: Near) -> Node:
    """Somebody grows; what is written over them keeps its size and goes with them."""
    x, y, w, h = node.bounds
    if all(isinstance(paint, Art) for paint in node.paint):
        bounds = (*near.at(x, y), w * near.zoom, h * near.zoom)
        return replace(node, bounds=bounds, paint=tuple(_seen(paint, near) for paint in node.paint))
    to = near.at(x + w / 2, y + h / 2)
    return moved(node, to[0] - x - w / 2, to[1] - y - h / 2)


def _seen(paint: Paint, near: Near) -> Paint:
    if isinstance(paint, Backdrop):
        return replace(paint, zoom=near.zoom, about=(near.x, near.y), still=near.still)
    if not isinstance(paint, Art):
        return paint
    x, y = near.at(paint.x, paint.y)
    within = paint.within and (*near.at(*paint.within[:2]), paint.within[2] * near.zoom, paint.within[3] * near.zoom)
    grown = near.zoom if near.still else round(near.zoom * STEPS) / STEPS
    return replace(paint, x=x, y=y, within=within, grown=grown, sharp=near.still)
