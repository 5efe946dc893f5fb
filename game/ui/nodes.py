"""The tree of nodes that every screen is: what there is, what it is called, where it is, what it can do, how it is painted.

Focus, mouse, robots, layout checks and speech read the tree; drawing walks it. Lengths are logical pixels of the window's canvas.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from game.art.svg import Picture
from game.ui.setting import Block

Bounds = tuple[float, float, float, float]
"""Left, top, width, height."""
LEAST_TARGET = 44


@dataclass(frozen=True, slots=True)
class Art:
    """A picture with its anchor at x, y. `late` pictures may come when they are ready; `instead` is drawn until then."""

    picture: Picture
    x: float
    y: float
    late: bool = False
    alpha: int = 255
    instead: Picture | None = None
    scale: float = 1.0
    clip: str = ""
    """`round` cuts it to the circle that fits its box."""
    within: Bounds | None = None
    """A box outside of which nothing of it is seen: a pane, a window."""
    grown: float = 1.0
    sharp: bool = False
    """How many times as large the camera sees it as `scale` has it; `sharp` where that lasts: then drawn at that size."""


@dataclass(frozen=True, slots=True)
class Plane:
    """A sheet of a place, its left edge at x; `scale` makes it cover a canvas that is wider or taller than the drawing. One that
    `walks` is somebody who goes by: the place is whole without them."""

    picture: Picture
    x: float
    y: float
    scale: float = 1.0
    walks: bool = False
    stride: tuple[Picture, ...] = ()
    """All pictures of their stride: nobody walks before each of them is there."""


@dataclass(frozen=True, slots=True)
class Backdrop:
    """Planes far to near, kept as one picture while they stand still. `fill` shows where nothing is ready yet.

    `place` names what it is, `change` how it follows upon another at the time `now`: at once (""), by a `wipe` of light, by
    the `doors` of a lift, or by a `short` fade. `sink` is how far the whole of it has sunk, in logical pixels.
    """

    planes: tuple[Plane, ...]
    fill: str
    veil: str = ""
    veil_alpha: int = 0
    place: str = ""
    change: str = ""
    sink: float = 0.0
    zoom: float = 1.0
    about: tuple[float, float] = (0.0, 0.0)
    still: bool = True
    """How many times as large the camera sees it, about which point, and whether the camera is at rest."""
    now: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Box:
    """A filled and perhaps outlined rectangle with round corners."""

    x: float
    y: float
    w: float
    h: float
    fill: str = ""
    radius: float = 0
    stroke: str = ""
    width: float = 3
    alpha: int = 255


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper panel with its shadow, stretched from one small drawing so that any size is sharp and cheap."""

    x: float
    y: float
    w: float
    h: float
    radius: float = 40
    fill: str = "#FFF8EE"
    alpha: int = 255


@dataclass(frozen=True, slots=True)
class Set:
    """A typeset block with its top left corner at x, y; of it only the first `words` words (all if negative)."""

    block: Block
    x: float
    y: float
    words: int = -1
    alpha: int = 255


Paint = Art | Backdrop | Box | Sheet | Set


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on a screen.

    `key` is unique among the nodes of a screen that can be acted on; `actions` are what can be done with it (press, hold,
    adjust);    `state` words are focused, disabled, lit, faded, down, on, open.
    """

    key: str
    role: str
    name: str = ""
    value: str = ""
    bounds: Bounds = (0, 0, 0, 0)
    actions: tuple[str, ...] = ()
    state: frozenset[str] = frozenset()
    children: tuple["Node", ...] = ()
    paint: tuple[Paint, ...] = ()
    over: tuple[Paint, ...] = ()
    """Painted after the children."""


def walk(node: Node) -> Iterator[Node]:
    """The node and everything under it, in reading order."""
    yield node
    for child in node.children:
        yield from walk(child)


def targets(node: Node) -> list[Node]:
    """Everything that can be acted on, in the order that focus takes."""
    return [n for n in walk(node) if n.actions and "disabled" not in n.state]


def find(node: Node, key: str) -> Node | None:
    """The node with this key."""
    return next((n for n in walk(node) if n.key == key), None)


def at(node: Node, x: float, y: float) -> Node | None:
    """The topmost thing that can be acted on at a point."""
    return next((n for n in reversed(targets(node)) if inside(n.bounds, x, y)), None)


def inside(bounds: Bounds, x: float, y: float) -> bool:
    """Whether a point lies within bounds."""
    left, top, w, h = bounds
    return left <= x < left + w and top <= y < top + h


def moved(node: Node, dx: float, dy: float) -> Node:
    """The same node and all in it somewhere else."""
    x, y, w, h = node.bounds
    children = tuple(moved(c, dx, dy) for c in node.children)
    shift = lambda paints: tuple(replace(p, x=p.x + dx, y=p.y + dy) for p in paints if not isinstance(p, Backdrop))  # noqa: E731
    return replace(node, bounds=(x + dx, y + dy, w, h), children=children, paint=shift(node.paint), over=shift(node.over))


def plain(node: Node) -> dict[str, Any]:
    """The tree as plain data: what robots and speech read."""
    made: dict[str, Any] = {"key": node.key, "role": node.role, "name": node.name}
    if node.value:
        made["value"] = node.value
    made["bounds"] = [round(v, 1) for v in node.bounds]
    if node.actions:
        made["actions"] = list(node.actions)
    if node.state:
        made["state"] = sorted(node.state)
    if node.children:
        made["children"] = [plain(child) for child in node.children]
    return made
