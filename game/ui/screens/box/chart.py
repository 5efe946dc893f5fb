"""Charts of the number: where a minute and a value stand, the hours and values beside them, and lines read at chosen hours."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from game.art.interface.paint import dashes
from game.art.svg import Picture, fmt, line
from game.audit import Line
from game.ui.nodes import Art, Box, Set
from game.ui.screens.box.pen import Look, Pen
from game.views import clock

HOURS = (5, 10, 15, 20, 30, 60, 120)
VALUES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0)


Scale = tuple[tuple[str, float], ...]
"""Names beside a chart, each with its value in points."""


@dataclass(frozen=True, slots=True)
class Plot:
    """Room for a chart: its corner and size, the minutes at its sides, the values (in points) at its foot and top."""

    x: float
    y: float
    w: float
    h: float
    begins: int
    ends: int
    low: float
    high: float

    def share(self, minute: int) -> float:
        """A minute's place from 0 to 1."""
        return min(1.0, max(0.0, (minute - self.begins) / max(1, self.ends - self.begins)))

    def at(self, minute: int, value: float) -> tuple[float, float]:
        """Where a minute and a value stand."""
        return self.x + self.share(minute) * self.w, self.y + self.h * (self.high - value) / (self.high - self.low)

    @property
    def span(self) -> tuple[float, float]:
        """The least and the greatest value shown."""
        return self.low, self.high


def span(values: Sequence[float], air: float = 0.12, least: float = 0.2) -> tuple[float, float]:
    """A range that holds the values with some air about them."""
    low, high = min(values), max(values)
    room = max(least - (high - low), 0) / 2 + (high - low) * air
    return low - room, high + room


def value_at(line_: Line, minute: int) -> int:
    """The value of a line at a minute."""
    return [v for at, v in line_ if at <= minute][-1] if line_[0][0] <= minute else line_[0][1]


def read_at(line_: Line, minutes: Sequence[int], plot: Plot, unit: int) -> tuple[tuple[float, float], ...]:
    """A line read at certain minutes, as points of a chart: the start, each minute, the end."""
    points = [(0.0, line_[0][1] / unit)]
    points += [(plot.share(m), value_at(line_, m) / unit) for m in minutes]
    return (*points, (1.0, line_[-1][1] / unit))


def hours(pen: Pen, plot: Plot, y: float, size: float = 22) -> None:
    """The hours under a chart, as many as there is room for."""
    look = Look("bureau", size, colour=pen.frame.theme.soft, leading=1.2, most=1.5)
    wide = pen.set("00:00", look, 400).width + 44
    fits = plot.w / max(1, plot.ends - plot.begins)
    every = next((m for m in HOURS if m * fits >= wide), HOURS[-1])
    for minute in range(-(-plot.begins // every) * every, plot.ends + 1, every):
        x, _ = plot.at(minute, 0)
        made = pen.set(clock(minute), look, 400)
        pen.box(x - 1, y, 2, 10, pen.frame.theme.soft)
        pen.scale(f"hour-{minute}", made, x - made.width / 2, y + 12)


def values(pen: Pen, plot: Plot, scale: Scale = (), most: int = 4, size: float = 22) -> None:
    """Pale rules at round values, with their figures left of the chart; or at what a scale has instead of figures."""
    if scale:
        _named(pen, plot, scale, size)
        return
    look = Look("city", size, 500, pen.frame.theme.soft, 1.2, most=1.5)
    step = next((s for s in VALUES if (plot.high - plot.low) / s <= most), VALUES[-1])
    first = -(-plot.low // step)
    value = first * step
    while value <= plot.high + 1e-9:
        _, y = plot.at(plot.begins, value)
        made = pen.set(f"{value:.2f}" if step < 0.1 else f"{value:.1f}", look, 400)
        pen.box(plot.x, y - 1, plot.w, 2, pen.frame.theme.paper_2)
        pen.scale(f"value-{value:.2f}", made, plot.x - made.width - 16, y - made.height / 2)
        value = round(value + step, 6)


def _named(pen: Pen, plot: Plot, scale: Scale, size: float) -> None:
    """Pale rules at the floors of tiers, with their names."""
    look = Look("city", size, 500, pen.frame.theme.soft, 1.2, most=1.2)
    for name, floor in scale:
        if plot.low <= floor <= plot.high:
            _, y = plot.at(plot.begins, floor)
            made = pen.set(name, look, 400)
            pen.box(plot.x, y - 1, plot.w, 2, pen.frame.theme.paper_2)
            pen.scale(f"value-{name}", made, plot.x - made.width - 22, y - made.height / 2)


@lru_cache(maxsize=64)
def dotted(points: tuple[tuple[float, float], ...], hue: str, width: float = 4) -> Picture:
    """A dotted way through points, level between them. Anchor: the origin of the points."""
    right = max(x for x, _ in points) + 10
    low = max(y for _, y in points) + 10
    d = f"M{fmt(points[0][0])} {fmt(points[0][1])}" + "".join(f" H{fmt(x)} V{fmt(y)}" for x, y in points[1:])
    return _drawn(dashes(d, hue, width), right, low)


@lru_cache(maxsize=64)
def strings(ways: tuple[tuple[float, float, float, float], ...], knee: float, hue: str, width: float) -> Picture:
    """Threads from a window down to its hour: (x, y) above, x below, and how far down; from the knee on they hang straight."""
    out = "".join(line(f"M{fmt(a)} {fmt(b)} L{fmt(c)} {fmt(knee)} V{fmt(d)}", hue, width) for a, b, c, d in ways)
    return _drawn(out, max(max(w[0], w[2]) for w in ways) + 10, max(w[3] for w in ways) + 10)


def _drawn(body: str, right: float, low: float) -> Picture:
    w, h = int(right + 20), int(low + 20)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="-10 -10 {w} {h}">'
    return Picture(f"{head}{body}</svg>", w, h, (10, 10))


def badge(pen: Pen, n: int, x: float, y: float, radius: float = 17, fill: str = "") -> None:
    """A figure in a disc, its middle at x, y, over whatever has been drawn before it."""
    made = pen.set(str(n), Look("city", radius * 1.3, 700, pen.frame.theme.paper, 1.2, most=1.0), 100)
    edge = radius + 3
    rim = Box(x - edge, y - edge, 2 * edge, 2 * edge, pen.frame.theme.paper, edge)
    disc = Box(x - radius, y - radius, 2 * radius, 2 * radius, fill or pen.frame.theme.ink, radius)
    figure = Set(made, x - made.width / 2, y - made.height / 2)
    pen.image(f"badge-{n}-{x:.0f}", str(n), (x - edge, y - edge, 2 * edge, 2 * edge), rim, disc, figure)


def rule(pen: Pen, x: float, y: float, w: float) -> None:
    """A pale line across."""
    pen.paint.append(Box(x, y, w, 2, pen.frame.theme.paper_2))


def chart(pen: Pen, picture: Picture, plot: Plot, key: str, name: str, value: str) -> None:
    """A drawn chart in its plot, with words for it."""
    pen.image(key, name, (plot.x, plot.y, plot.w, plot.h), Art(picture, plot.x, plot.y), value=value)
