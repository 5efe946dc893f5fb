"""What lies nearest in a direction, for arrows and pads that walk over a screen."""

from game.ui.nodes import Node


def cost(here: Node, there: Node, way: str) -> float | None:
    """How far something lies in a direction, None if it does not."""
    if here.key == there.key:
        return None
    (ax, ay, aw, ah), (bx, by, bw, bh) = here.bounds, there.bounds
    dx, dy = bx + bw / 2 - ax - aw / 2, by + bh / 2 - ay - ah / 2
    along, across = {"right": (dx, dy), "left": (-dx, dy), "down": (dy, dx), "up": (-dy, dx)}[way]
    overlap = (by < ay + ah and ay < by + bh) if way in ("left", "right") else (bx < ax + aw and ax < bx + bw)
    clear = along > (min(ah, bh) / 3 if way in ("up", "down") else min(aw, bw) / 3)
    if not clear:
        return None
    return along + abs(across) * (0.4 if overlap else 3)
