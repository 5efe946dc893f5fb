"""The number in the corner, what the system says of it, and the time: the top right of every scene."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from game.art.interface import ring_figure_box
from game.ui.backdrops import cover, spot
from game.ui.heard import shown
from game.ui.nodes import Art, Box, Node, Set
from game.ui.numeral import rings
from game.ui.parts import drawn, states, style
from game.ui.plates import plate
from game.ui.reader import Reader
from game.ui.ring import Ring
from game.ui.ring import drawn as empty
from game.ui.screen import Frame
from game.ui.setting import Block, Style, block
from game.ui.shell import Shell
from game.views import Number

if TYPE_CHECKING:
    from game.art.places import Place

PARTS = 5
"""Parts of the ring, whatever the scale."""
SAYS = 5.0
"""Seconds that the system's words stay."""
PATIENCE = 0.5
"""Seconds that a place may take to come before a ring is shown."""


def hud(frame: Frame, reader: Reader, now_clock: str, *, opens: bool = False, ring: Ring | None = None) -> tuple[Node, ...]:
    """The number and the clock: a ring with its figure, or a plate with a label or a grade. Where the system shows no number
    a `ring` with nothing in it stands there, if there is one. `opens`: it can be pressed, for the sheet that it comes of."""
    number = reader.number
    radius = 74 * (1.22 if frame.stacked else 1)
    x, y = frame.w - 96 - radius * 1.1, 60 + radius * 1.3
    time = _clock(frame, now_clock, x, y + radius * 1.3 + 18)
    if number is None:
        return (empty(frame, ring, x, y, radius), *time) if ring else time
    if number.shows != "number" and not number.rests:
        return (opening(frame, plate(frame, number, x, y, radius, reader.goal, reader.travel), opens), *time)
    share = reader.travel.at(frame.now) if reader.travel else number.share
    return (opening(frame, _ring(frame, number, share, radius, x, y, reader), opens), *time)


def opening(frame: Frame, node: Node, opens: bool) -> Node:
    """The number as something that can be pressed, with the keyboard's ring when it is in focus."""
    if not opens:
        return node
    x, y, w, h = node.bounds
    ring = (Box(x - 6, y - 6, w + 12, h + 12, "", 14, frame.theme.ink, 4),) if frame.focus == node.key and frame.keyed else ()
    return replace(
        node, role="button", actions=("press",), state=node.state | states(frame, node.key), paint=(*node.paint, *ring)
    )


def figure(share: float, number: Number) -> str:
    """The figure on its way, from thousandths of the scale, with as many places as it is written with."""
    return f"{number.low + share * (number.high - number.low) / 1000:.{number.places}f}"


def _ring(frame: Frame, number: Number, share: float, radius: float, x: float, y: float, reader: Reader) -> Node:
    dy, size = ring_figure_box(radius)
    paint = rings(frame, reader, share, radius, x, y, PARTS)
    text = "–" if number.rests else number.figure if not reader.travel else figure(share, number)
    if not number.rests:
        made = block(text, Style("city", size, 700, frame.theme.ink, 1.2), 400, frame.k)
        paint.append(Set(made, x - made.width / 2, y + dy - made.height / 2 - size * 0.02))
    r = radius * 1.3
    moving = frozenset({"moving"} if reader.travel else ())
    name = called(frame, number)
    return Node("number", "status", name, text, (x - r, y - r, 2 * r, 2 * r), state=moving, paint=tuple(paint))


def called(frame: Frame, number: Number) -> str:
    """What the number is called: with its tier, where that is told."""
    if number.rests:
        return frame.say("ui.number.rests")
    return frame.say("ui.number.name", tier=number.tier_name) if number.tier_name else frame.say("ui.number.plain")


Rect = tuple[float, float, float, float]
EDGE = 28.0
"""Logical pixels that the number's column ends before the window does."""
HEAD = (165.0, 235.0, 330.0, 385.0)
"""A head with its hair around its anchor, at its own size: how far left and up it begins, how wide and tall it is."""
SIGNS = ("counter", "number", "display", "timer", "light")
"""Spots of a place where it says something itself."""


def said(
    frame: Frame, reader: Reader | Ring, corner: tuple[Node, ...], taken: tuple[Rect, ...], *, slim: bool = False
) -> tuple[Node, ...]:
    """What the system said of the number, for a while: in the number's own column, or left of it where something stands there."""
    age = frame.now - reader.said_at
    if not reader.said or not 0 <= age < SAYS or not corner:
        return ()
    alpha = round(255 * shown(frame, age, SAYS))
    tries = ((made, (x, y, made.width + 44, made.height + 22)) for made, x, y in _tries(frame, reader.said, corner, slim))
    first = next(tries)
    free = (one for one in chain((first,), tries) if not any(_touch(one[1], other) for other in taken))
    made, (x, y, w, h) = next(free, first)
    ground = Box(x, y, w, h, frame.theme.paper, 18, alpha=round(alpha * 0.94))
    bounds = (x, y, w, h)
    return (Node("said", "status", reader.said, bounds=bounds, paint=(ground, Set(made, x + 22, y + 11, alpha=alpha))),)


def _tries(frame: Frame, text: str, corner: tuple[Node, ...], slim: bool) -> Iterator[tuple[Block, float, float]]:
    """The words set, with a left and a top: under number and clock, then at the number's left; all of it smaller, and smaller."""
    ring = corner[0].bounds
    low = max(node.bounds[1] + node.bounds[3] for node in corner) + 14
    narrow = frame.w - EDGE - ring[0] - 16 - 44
    size = 22 * min(frame.text, 1.35)
    for by in (1.0, 0.85, 0.75):
        look = Style("city", max(18.0, size * by), 700, frame.theme.ink, 1.25)
        for measure in (narrow, 150.0, 130.0):
            made = block(text, look, measure, frame.k)
            right = frame.w - EDGE - made.width - 44
            for left in (min(ring[0] + (ring[2] - made.width - 44) / 2, right), right):
                yield made, left, low
        for measure in () if slim else (280.0, 420.0, 640.0):
            made = block(text, look, measure, frame.k)
            yield made, ring[0] - 24 - made.width - 44, max(28.0, ring[1] + (ring[3] - made.height - 22) / 2)


def heads(people: tuple[Node, ...]) -> tuple[Rect, ...]:
    """Where the heads of those who stand there are, hair and all."""
    left, up, wide, tall = HEAD
    arts = [p for node in people for p in node.paint if isinstance(p, Art)]
    return tuple((p.x - left * p.scale, p.y - up * p.scale, wide * p.scale, tall * p.scale) for p in arts)


def signs(frame: Frame, place: Place | None) -> tuple[Rect, ...]:
    """Where a place itself says something: counters, numbers on walls, lights."""
    found = [s for name, s in place.spots.items() if name.startswith(SIGNS) and len(s) == 3] if place else []
    scale, _, _ = cover(frame)
    points = [(*spot(frame, x, y), r * scale) for x, y, r in found]
    return tuple((x - r, y - r, 2 * r, 2 * r) for x, y, r in points)


def _touch(a: Rect, b: Rect) -> bool:
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


def _clock(frame: Frame, text: str, x: float, y: float) -> tuple[Node, ...]:
    """The time as a small face with its figures beside it, under the ring: x is its middle, y its top."""
    if not text:
        return ()
    hour, minute = (int(part) for part in text.split(":"))
    made = block(text, style(frame, "city", 24, 700, frame.theme.ink, 1.2), 300, frame.k)
    w, h = made.width + 78, max(56, made.height + 20)
    left, top = x - w / 2, y
    paint = (
        Box(left, top, w, h, frame.theme.paper, h / 2, alpha=236),
        Art(drawn("clock", 19, hour, minute), left + 32, top + h / 2),
        Set(made, left + 58, top + (h - made.height) / 2),
    )
    return (Node("clock", "status", frame.say("ui.clock"), text, (left, top, w, h), paint=paint),)


def waiting(frame: Frame, shell: Shell) -> tuple[Node, ...]:
    """The ring to wait beside, while sheets of the place are still being drawn."""
    if not shell.bare_since or frame.now - shell.bare_since < PATIENCE:
        return ()
    x, y = frame.w / 2, frame.h * 0.34
    paint = (Art(drawn("progress_ring", 64, round(shell.sprites.share, 2)), x, y),)
    return (
        Node(
            "waiting",
            "status",
            frame.say("ui.waiting"),
            f"{round(shell.sprites.share * 100)} %",
            (x - 84, y - 84, 168, 168),
            paint=paint,
        ),
    )
