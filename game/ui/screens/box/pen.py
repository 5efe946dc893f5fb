"""A pen for one page: sets words and parts where they are told to stand, and gathers them as nodes and paint."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from game.art.people import CAST, head
from game.art.svg import Picture, mix
from game.art.tokens import colour as token
from game.ui.nodes import Art, Bounds, Box, Node, Paint, Set
from game.ui.parts import drawn, states
from game.ui.screen import Frame
from game.ui.setting import Block, Style, block

LEAST = 22


@dataclass(frozen=True, slots=True)
class Look:
    """How words are set: a voice, a size at 100 %, weight, colour, leading, and which way they lean (start, middle, end)."""

    voice: str = "people"
    size: float = 32
    weight: int = 400
    colour: str = ""
    leading: float = 1.35
    anchor: str = "start"
    most: float = 2.0
    """The text scale up to which it grows."""


@dataclass
class Pen:
    """Nodes and paint of a page in the order in which they are drawn."""

    frame: Frame
    nodes: list[Node] = field(default_factory=list)
    paint: list[Paint] = field(default_factory=list)

    def style(self, look: Look) -> Style:
        """The look at the player's text size."""
        size = look.size * min(self.frame.text, look.most)
        return Style(look.voice, size, look.weight, look.colour or self.frame.theme.ink, look.leading, look.anchor)

    def set(self, text: str, look: Look, measure: float, tall: float = 0) -> Block:
        """Words set in lines; with `tall`, as large as they may be to stand in it."""
        style = self.style(look)
        made = block(text, style, measure, self.frame.k)
        while tall and (made.height > tall or made.width > measure) and style.size > LEAST:
            style = replace(style, size=max(LEAST, style.size * 0.95))
            made = block(text, style, measure, self.frame.k)
        return made

    def write(
        self, key: str, text: str, look: Look, x: float, y: float, measure: float, tall: float = 0, role: str = "text"
    ) -> float:
        """Words with their box's top left corner at x, y. Gives the y under them."""
        if not text:
            return y
        made = self.set(text, look, measure, tall)
        self.place(key, made, x, y, measure, role)
        return y + made.height

    def place(self, key: str, made: Block, x: float, y: float, measure: float, role: str = "text") -> None:
        """A block that has been set."""
        left = {"start": x, "middle": x + (measure - made.width) / 2, "end": x + measure - made.width}[made.style.anchor]
        bounds = (left, y, made.width, made.height)
        self.nodes.append(Node(key, role, made.text.replace("*", ""), bounds=bounds, paint=(Set(made, x, y),)))

    def scale(self, key: str, made: Block, x: float, y: float) -> None:
        """A figure beside a drawing, which the drawing's own words say already: it is not read out."""
        self.place(key, made, x, y, made.width)
        self.nodes[-1] = replace(self.nodes[-1], state=frozenset({"scale"}))

    def plate(self, key: str, made: Block, x: float, y: float) -> None:
        """A block on a plate of paper, so that no line runs through it."""
        ground = Box(x - 6, y, made.width + 12, made.height, self.frame.theme.paper, 8)
        self.nodes.append(Node(key, "text", made.text, bounds=(x, y, made.width, made.height), paint=(ground, Set(made, x, y))))

    def image(self, key: str, name: str, bounds: Bounds, *paint: Paint, value: str = "") -> None:
        """A picture that says something, with words for those who do not see it."""
        self.nodes.append(Node(key, "image", name, value, bounds, paint=tuple(paint)))

    def art(self, name: str, x: float, y: float, *args: Any, late: bool = False, **kwargs: Any) -> None:
        """A drawn part of the interface that only adorns."""
        self.paint.append(Art(drawn(name, *args, **kwargs), x, y, late=late))

    def box(
        self, x: float, y: float, w: float, h: float, fill: str = "", radius: float = 0, stroke: str = "", width: float = 3
    ) -> None:
        """A rectangle."""
        self.paint.append(Box(x, y, w, h, fill, radius, stroke, width))

    def target(
        self, key: str, role: str, name: str, bounds: Bounds, *paint: Paint, value: str = "", on: bool = False, ring: float = 18
    ) -> None:
        """Something that can be pressed, with the keyboard's ring where the keyboard is."""
        frame, over = self.frame, list(paint)
        if frame.focus == key and frame.keyed:
            x, y, w, h = bounds
            over.append(Box(x, y, w, h, "", ring, frame.theme.ink, 4))
        self.nodes.append(
            Node(key, role, name, value, bounds, ("press",), states(frame, key, "on" if on else ""), paint=tuple(over))
        )


def portrait(frame: Frame, face: str, x: float, y: float, radius: float, edge: str = "") -> tuple[Paint, ...]:
    """Somebody's head in a roundel, its middle at x, y; a back that nobody noticed for one who was never drawn."""
    rim = Box(x - radius - 4, y - radius - 4, 2 * radius + 8, 2 * radius + 8, edge or token("inks.apricot"), radius + 4)
    if face not in CAST:
        return (rim, Art(drawn("seen", "back", radius), x, y))
    made = _head(face, radius)
    ground = Box(x - radius, y - radius, 2 * radius, 2 * radius, "#F7C9BC", radius)
    return (rim, ground, Art(made, x - radius + made.anchor[0], y - radius + made.anchor[1], clip="round"))


@lru_cache(maxsize=200)
def _head(who: str, radius: float) -> Picture:
    return head(who, radius=radius)


def star_row(frame: Frame, given: int, x: float, y: float, size: float, of: int = 5) -> tuple[Paint, ...]:
    """Stars given, out of five; y is their middle."""
    return tuple(Art(drawn("star", size, i < given), x + size * (i + 0.5), y) for i in range(of))


def pale(hue: str, frame: Frame, share: float = 0.78) -> str:
    """An ink as a ground for words."""
    return mix(hue, frame.theme.paper, share)


def joined(parts: Sequence[str], space: str = " ") -> str:
    """Those of the parts that say anything."""
    return space.join(part for part in parts if part)
