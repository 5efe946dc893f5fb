"""What a living detail is given: where it is, when it is, in which inks; and the frames of its small pictures."""

from dataclasses import dataclass, replace

from game.art.ink import Inks
from game.art.places import Place
from game.art.svg import G, Picture
from game.ui.nodes import Art, Box

More = tuple[float | str, ...]


@dataclass(frozen=True, slots=True)
class Here:
    """Where something lives: its spot in the drawing, and left, top and scale of the drawing on the canvas; for how many seconds
    its place has been seen (`age`) and since when a number has moved (`moved`). `share` of it is there."""

    now: float
    age: float
    spot: tuple[float, ...]
    where: tuple[float, float, float]
    inks: Inks
    place: Place
    share: float = 1.0
    moved: float = 0.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point of the drawing on the canvas."""
        left, top, scale = self.where
        return left + x * scale, top + y * scale

    def art(self, picture: Picture, x: float, y: float, size: float = 1.0, alpha: float = 1.0) -> Art:
        """A picture at a point of the drawing."""
        opaque = max(0, min(255, round(255 * alpha * self.share)))
        return Art(picture, *self.at(x, y), scale=round(size * self.where[2], 3), alpha=opaque)

    def inside(self, art: Art, x: float, y: float, w: float, h: float) -> Art:
        """The same picture, seen only within a rectangle of the drawing."""
        scale = self.where[2]
        return replace(art, within=(*self.at(x, y), w * scale, h * scale))

    def sheet(self, name: str, dx: float = 0.0, dy: float = 0.0) -> list[Art]:
        """A loose sheet of the place, moved by so much of the drawing."""
        found = (layer.picture for layer in self.place.layers if layer.name == name)
        return [replace(self.art(picture, dx, dy), late=True) for picture in found]

    def bar(self, x: float, y: float, w: float, h: float, fill: str) -> Box:
        """A rectangle of the drawing."""
        scale = self.where[2]
        return Box(*self.at(x, y), w * scale, h * scale, fill, alpha=round(255 * self.share))


def framed(body: str, w: float, h: float, g: G | None = None) -> Picture:
    """A small picture with its anchor in its middle."""
    g = g or G("live")
    return Picture(g.svg(f'<g transform="translate({w / 2},{h / 2})">{body}</g>', round(w), round(h)), w, h, (w / 2, h / 2))
