"""The bench on which a machine is drawn: a sheet of 1000 by 440, laid where there is room, with its figures set on it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from game.art.svg import Picture
from game.cabinet import Drawer, Settings, Shown, caption
from game.ui.nodes import Art
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen

WIDE, HIGH = 1000.0, 440.0


@lru_cache(maxsize=300)
def pictured(draw: Callable[..., Picture], *args: Any, **kwargs: Any) -> Picture:
    """A drawing, made once for the same arguments."""
    return draw(*args, **kwargs)


@dataclass
class Bench:
    """Where a machine lies, and what it shows."""

    pen: Pen
    area: Area
    drawer: Drawer
    s: Settings
    shown: Shown

    @property
    def scale(self) -> float:
        """Logical pixels for one of the sheet's."""
        return min(self.area.w / WIDE, self.area.h / HIGH)

    def spot(self, x: float, y: float) -> tuple[float, float]:
        """A point of the sheet on the canvas; the sheet lies in the middle of its room."""
        left = self.area.x + (self.area.w - WIDE * self.scale) / 2
        top = self.area.y + (self.area.h - HIGH * self.scale) / 2
        return left + x * self.scale, top + y * self.scale

    def draw(self, draw: Callable[..., Picture], *args: Any) -> None:
        """The machine's drawing."""
        x, y = self.spot(0, 0)
        self.pen.paint.append(Art(pictured(draw, *args), x, y, scale=self.scale))

    def said(self, name: str) -> str:
        """A setting, a figure or words by name."""
        return caption(self.drawer, self.s, self.shown, name)

    def figure(self, name: str) -> int:
        """A figure in smallest units."""
        return self.shown.figures[name]

    def row(self, name: str) -> tuple[int, ...]:
        """A row of figures."""
        return self.shown.rows[name]

    def label(
        self, text: str, x: float, y: float, size: float = 30, *, anchor: str = "middle", measure: float = 240, weight: int = 700,
        voice: str = "city", colour: str = "", tall: float = 0,
    ) -> None:  # fmt: skip
        """Words on the sheet, their middle height at y; at x their left end, middle or right end. They shrink before they are
        wider than `measure`."""
        if not text:
            return
        grown = min(self.pen.frame.text, 1.3) / self.pen.frame.text
        look = Look(voice, max(24, size * self.scale) * grown, weight, colour, 1.12)
        made = self.pen.set(text, look, measure * self.scale, tall=(tall or size * 1.5) * self.scale)
        left, middle = self.spot(x, y)
        left -= {"start": 0, "middle": made.width / 2, "end": made.width}[anchor]
        self.pen.scale(f"figure-{len(self.pen.nodes)}", made, left, middle - made.height / 2)
