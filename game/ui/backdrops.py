"""A place as a backdrop: its sheets moved a little by the pointer, made to cover any window; and what lives on it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from game.art.svg import Picture
from game.ui.nodes import Backdrop, Plane
from game.ui.screen import Frame
from game.ui.underfoot import underfoot

if TYPE_CHECKING:
    from game.art.people import Light
    from game.art.places import Place
    from game.views import Number

REACH = 16
"""Logical pixels that the nearest sheet moves by, at most, when the pointer crosses the window."""
STEPS = 24
"""In so many steps, so that large windows are not laid together anew for every pixel of the pointer."""
NIGHT = "#2A1F58"


@lru_cache(maxsize=40)
def known(id: str, drain: float = 0.0) -> Place | None:
    """The place, None if nobody has drawn it. Places are loaded only now: the first frame does without them."""
    from game.art.places import PLACES, place

    return place(id, drain) if id.partition("@")[0] in PLACES else None


def lit(id: str, light: str) -> str:
    """The picture of a place in a light, if it is drawn in that one."""
    from game.art.places import lit

    return lit(id, light)


def changed(id: str, number: Number | None, done: Collection[str]) -> Iterator[tuple[str, str]]:
    """Sheets of a place that are another now, and which: what has been done, and a printed card with the grade that was given."""
    shown = known(id)
    for layer in shown.layers if shown and shown.more else ():
        printed = f"{layer.name}-{number.figure}" if number and number.shows == "grade" else ""
        if printed in shown.more:
            yield layer.name, printed
        elif layer.name in done and layer.name in shown.more:
            yield layer.name, layer.name


def bare(id: str) -> str:
    """A place without its light."""
    return id.partition("@")[0].removesuffix("-amber")


FOOT = 0.6
"""Of what a wide window cuts off a place, the share that goes at the top."""


UPPER = 0.58
"""Of a tall window, the share at its top that a place fills."""


def floor_of(frame: Frame) -> float:
    """How far down a place reaches: to the foot of the window, in a tall one to where the words begin."""
    return frame.h * UPPER if frame.tall else frame.h


def cover(frame: Frame, foot: float = FOOT, *, whole: bool = False) -> tuple[float, float, float]:
    """Scale and left, top so that a 1920x1080 drawing covers the canvas (of a tall one the upper part, or `whole` all of it);
    with `foot` 1 nothing is cut off at its foot."""
    high = frame.h if whole else floor_of(frame)
    scale = max(frame.w / 1920, high / 1080)
    return scale, (frame.w - 1920 * scale) / 2, (high - 1080 * scale) * foot


LEAN = 44
"""Logical pixels that the nearest sheet moves by when the camera leans in."""


def kept(frame: Frame, x: float, near: bool = False) -> float:
    """A point of the canvas, moved so far that who stands there is whole within the window; at the left who is `near` may be cut
    off at the shoulder."""
    scale, _, _ = cover(frame)
    left = 60 + 150 * scale if near else 96 + 270 * scale
    return max(left, min(x, frame.w - 96 - 330 * scale))


SEATS = {
    "lift-v": ("seat", 1480.0), "landing-31": ("ledge", 1480.0), "ferry-pier": ("booth", 1480.0),
    "water-office": ("window", 1480.0), "registry-hall": ("desk", 1480.0),
}  # fmt: skip
"""Sheets that somebody sits on, or is the whole of a booth of, and where in the drawing."""


def seated(frame: Frame, id: str, name: str) -> float:
    """How far a seat moves with who sits on it, where a narrow window has them stand nearer its middle."""
    sheet, x = SEATS.get(bare(id), ("", 0.0))
    at = spot(frame, x, 0)[0]
    return kept(frame, at) - at if name == sheet else 0.0


Walker = tuple[int, Plane]
"""Somebody who goes by: after which sheet they are laid, and what is laid."""


def shift(frame: Frame, depth: float, lean: float = 0.0) -> float:
    """How far a sheet stands from its place, by the pointer's place and the camera's lean (-1 to the left, 1 to the right)."""
    if frame.calm:
        return -lean * LEAN * depth
    return (round((0.5 - frame.pointer[0] / frame.w) * STEPS) / STEPS * REACH - lean * LEAN) * depth


def backdrop(
    frame: Frame, id: str, *, drain: float = 0.0, veil: str = "", veil_alpha: int = 0, fill: str = "", foot: float = FOOT,
    lean: float = 0.0, walkers: tuple[Walker, ...] = (), change: str = "", sink: float = 0.0,
    without: frozenset[str] = frozenset(), instead: Mapping[str, str] | None = None,
) -> Backdrop:  # fmt: skip
    """The place as the pointer's place has it, `without` some of its sheets, and others `instead` of some, by their names. An
    unknown one is a plain ground."""
    shown = known(id, drain)
    if shown is None:
        return Backdrop((), fill or NIGHT, veil, veil_alpha)
    scale, left, top = cover(frame, foot)
    planes: list[Plane] = [*underfoot(frame, floor_of(frame), shown.light.haze)]
    for i, layer in enumerate(shown.layers):
        if layer.name not in without:
            picture = shown.more.get((instead or {}).get(layer.name, ""), layer.picture)
            planes.append(Plane(picture, left + shift(frame, layer.depth, lean) + seated(frame, id, layer.name), top, scale))
        planes += [plane for after, plane in walkers if after == i]
    ground = fill or (NIGHT if frame.tall else _ground(shown))
    return Backdrop(tuple(planes), ground, veil, veil_alpha, bare(id), change, sink, now=frame.now)


def _ground(shown: Place) -> str:
    """What shows while sheets are missing: the place's haze."""
    return shown.light.haze


def light(id: str, named: str = "") -> Light:
    """The light that people in a place are drawn under: the one that is named, or that of the place's hour."""
    from game.art.people import LIGHTS, Light

    shown = known(id)
    own = shown.light if shown else None
    near = {"green": "five", "tube": "stairs", "thin": "low"}
    for name in ("" if "@" in id else named, own.name if own else "late"):
        if found := LIGHTS.get(name) or LIGHTS.get(near.get(name, "")):
            return found
    return Light(ambient=own.amb, shade=own.shade, rim=own.rim, rim_w=4.5, rim_op=0.85) if own else LIGHTS["late"]


def spot(frame: Frame, x: float, y: float, foot: float = FOOT) -> tuple[float, float]:
    """A point of the drawing on the canvas."""
    scale, left, top = cover(frame, foot)
    return left + x * scale, top + y * scale


def sheets(id: str, drain: float = 0.0) -> tuple[Picture, ...]:
    """All pictures of a place, for asking ahead."""
    shown = known(id, drain)
    front = (shown.more["front"],) if shown and "front" in shown.more else ()
    return (*(layer.picture for layer in shown.layers), *front) if shown else ()
