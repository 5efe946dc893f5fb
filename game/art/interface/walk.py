"""The number's walk through the day as a line: steps for one person, two curves with a hatched wedge for two."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.art.interface.paint import INK, INKS, PAPER, SOFT, STROKE, TIERS, dashes, finish, hatch, ink
from game.art.svg import G, Picture, circ, fmt, line, mix, path, rect

Point = tuple[float, float]
Points = Sequence[Point]
Bar = float | Points | None
HEAD = 0.1
MARGIN = 20
LEAST_SPAN = 0.1
BELOW = 10_000
CLEAR = 22


@dataclass(frozen=True)
class Scale:
    """Turns x from 0 to 1 and a value into pixels from the chart's top left corner."""

    w: float
    h: float
    low: float
    high: float

    def __call__(self, point: Point) -> Point:
        x, value = point
        return x * self.w, self.h * (self.high - value) / (self.high - self.low)


def _bar_points(bar: Bar) -> list[Point]:
    if bar is None:
        return []
    return [(0.0, float(bar))] if isinstance(bar, (int, float)) else [(float(x), float(v)) for x, v in bar]


def walk_scale(
    points: Points,
    w: float,
    h: float,
    *,
    bar: Bar = None,
    other: Points | None = None,
    runs: Sequence[Points] = (),
    other_runs: Sequence[Points] = (),
    span: Point | None = None,
) -> Scale:
    """The chart's scale: from the least to the greatest value shown, with a little air, or the `span` (low, high) asked for."""
    if span:
        return Scale(w, h, *span)
    values = [v for _, v in [*points, *(other or ()), *_bar_points(bar), *(p for run in (*runs, *other_runs) for p in run)]]
    low, high = min(values), max(values)
    air = max(LEAST_SPAN, high - low) * HEAD
    return Scale(w, h, low - air, high + air)


def walk_positions(
    points: Points,
    w: float,
    h: float,
    *,
    bar: Bar = None,
    other: Points | None = None,
    runs: Sequence[Points] = (),
    other_runs: Sequence[Points] = (),
    span: Point | None = None,
    of: str = "line",
) -> list[Point]:
    """Pixel positions from the chart's anchor of each point of the "line", the "other" line or the "bar", as `walk_chart` draws them."""
    scale = walk_scale(points, w, h, bar=bar, other=other, runs=runs, other_runs=other_runs, span=span)
    chosen = {"line": points, "other": other or (), "bar": _bar_points(bar)}[of]
    return [scale(p) for p in chosen]


def _steps_d(spots: Sequence[Point], w: float) -> str:
    """Level between the points; at each, a short ramp that ends in the marker and is the longer the more the number moved."""
    (x0, y0), d = spots[0], ""
    d = f"M{fmt(x0)} {fmt(y0)}"
    for (xa, ya), (xb, yb) in pairwise(spots):
        ramp = min((xb - xa) * 0.5, abs(yb - ya) * 0.8)
        d += f" L{fmt(xb - ramp)} {fmt(ya)} L{fmt(xb)} {fmt(yb)}"
    return d + f" L{fmt(max(w, spots[-1][0]))} {fmt(spots[-1][1])}"


def _curve(spots: Sequence[Point]) -> str:
    """The cubic pieces of a smooth line through the points, level at each."""
    return " ".join(
        f"C{fmt((xa + xb) / 2)} {fmt(ya)} {fmt((xa + xb) / 2)} {fmt(yb)} {fmt(xb)} {fmt(yb)}"
        for (xa, ya), (xb, yb) in pairwise(spots)
    )


def _curve_d(spots: Sequence[Point]) -> str:
    return f"M{fmt(spots[0][0])} {fmt(spots[0][1])} {_curve(spots)}"


def _bar_d(spots: Sequence[Point], w: float) -> str:
    d = f"M{fmt(spots[0][0])} {fmt(spots[0][1])}"
    for x, y in spots[1:]:
        d += f" H{fmt(x)} V{fmt(y)}"
    return d + f" H{fmt(w)}"


def _round_marker(x: float, y: float, size: float, col: str, hollow: bool) -> str:
    return circ(x, y, size, PAPER if hollow else col, f'stroke="{col if hollow else PAPER}" stroke-width="{5 if hollow else 3}"')


def _square_marker(x: float, y: float, size: float, col: str) -> str:
    return rect(x - size, y - size, 2 * size, 2 * size, PAPER, 3, f'stroke="{col}" stroke-width="6"')


def walk_chart(
    points: Points,
    w: float,
    h: float,
    *,
    bar: Bar = None,
    other: Points | None = None,
    runs: Sequence[Points] = (),
    other_runs: Sequence[Points] = (),
    span: Point | None = None,
    here: int | None = None,
    colour: str = INK,
    other_colour: str = TIERS["none"],
    bar_colour: str = TIERS["express"],
    fall_colour: str = "coral",
) -> Picture:
    """A day's walk. `points` are (x from 0 to 1, value); the first is the start and has no marker. Anchor: top left of w by h.

    Alone: level steps, filled where the line lies under its start; a point where nothing moved is hollow; `here` is drawn larger.
    With `other`: two smooth lines, solid with discs and dashed with squares, and a hatched wedge between them.
    `bar` is a value, or (x, value) points where it moves: a dotted line. `runs` and `other_runs` are
    pale lines behind each line: other turns of chance.
    """
    g = G("w")
    scale = walk_scale(points, w, h, bar=bar, other=other, runs=runs, other_runs=other_runs, span=span)
    spots = [scale(p) for p in points]
    others, col, other_col = [scale(p) for p in other or ()], ink(colour), ink(other_colour)
    g.add(_wedge(g, spots, others, h) if others else _fall(g, spots, w, ink(fall_colour)))
    for group, run_col in ((runs, col), (other_runs, other_col)):
        for run in group:
            way = [scale(p) for p in run]
            g.add(line(_curve_d(way) if others else _steps_d(way, w), mix(run_col, PAPER, 0.62), STROKE["rule"]))
    g.add(_two(spots, others, col, other_col) if others else _one(spots, w, col, here))
    if bar is not None:
        g.add(dashes(_bar_d([scale(p) for p in _bar_points(bar)], w), ink(bar_colour), 4))
    return finish(g, -MARGIN, -MARGIN, w + MARGIN, h + MARGIN)


def _fall(g: G, spots: list[Point], w: float, fall: str) -> str:
    """What fell away: the area between the line and its start, where the line is lower."""
    start, right = spots[0][1], max(w, spots[-1][0])
    area = f"{_steps_d(spots, w)} L{fmt(right)} {fmt(start)} L{fmt(spots[0][0])} {fmt(start)} Z"
    below = g.clip(rect(-MARGIN, start, right + 2 * MARGIN, BELOW, "#000000"))
    level = line(f"M{fmt(spots[0][0])} {fmt(start)} H{fmt(right)}", mix(fall, PAPER, 0.3), STROKE["hair"])
    return f'<g clip-path="{below}">{path(area, mix(fall, PAPER, 0.7))}</g>{level}'


def _one(spots: list[Point], w: float, col: str, here: int | None) -> str:
    out = line(_steps_d(spots, w), col, 7)
    for i, ((_, before), (x, y)) in enumerate(pairwise(spots), start=1):
        still = abs(y - before) < 0.01
        out += _round_marker(x, y, 20 if i == here else 12, TIERS["c"] if i == here else col, still)
    return out


def _wedge(g: G, spots: list[Point], others: list[Point], h: float) -> str:
    """The room between two lines, hatched."""
    back = list(reversed(others))
    wedge = path(f"{_curve_d(spots)} L{fmt(back[0][0])} {fmt(back[0][1])} {_curve(back)} Z", mix(INKS["lilac"], PAPER, 0.76))
    left, right = min(x for x, _ in spots), max(x for x, _ in spots)
    return wedge + hatch(g, wedge, (left, 0, right, h), mix(INKS["lilac"], PAPER, 0.35))


def _two(spots: list[Point], others: list[Point], col: str, other_col: str) -> str:
    out = dashes(_curve_d(others), other_col, 9, "20 16") + line(_curve_d(spots), col, 9)
    top, foot = sorted((spots[-1][1], others[-1][1]))
    if foot - top > 2 * CLEAR:
        out += line(f"M{fmt(spots[-1][0])} {fmt(top + CLEAR)} V{fmt(foot - CLEAR)}", SOFT, STROKE["rule"])
    out += "".join(_square_marker(x, y, 11, other_col) for x, y in others[1:])
    return out + "".join(circ(x, y, 12, PAPER, f'stroke="{col}" stroke-width="6"') for x, y in spots[1:])
