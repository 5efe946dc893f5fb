"""Lanes of the page of systems: one line, or a row of slips, through the same acts for each system."""

from functools import lru_cache

from game.art.svg import Picture, fmt, line, mix
from game.art.tokens import colour
from game.audit import Under

EDGE = 12
SLIP = 15.0
NARROW = 2.5


def lane(under: Under, acts: tuple[str, ...], w: float, h: float, hues: tuple[str, str, str], at: int | None) -> Picture:
    """The lane of a system that has something to say: a stepped line on its own scale where it shows a number, else a slip for
    each act that was written down. `hues` are of the line, of a rise, of a fall; `at` is the act that is looked at. Anchor: top
    left of w by h."""
    moved = under.moved(acts)
    if under.shown:
        return _line(under.after_each(acts), moved, round(w), round(h), hues, at)
    noted = {e.cause for e in under.entries}
    return _slips(tuple(c in noted for c in acts), moved, round(w), round(h), hues, at)


def spot(n: int, acts: int, w: float) -> float:
    """Where act number n stands across a lane; the start stands at its left."""
    return w * (n + 1) / max(1, acts)


@lru_cache(maxsize=128)
def _line(values: tuple[int, ...], moved: tuple[int, ...], w: int, h: int, hues: tuple[str, str, str], at: int | None) -> Picture:
    low, high = min(values), max(values)

    def y(value: int) -> float:
        return h / 2 if high == low else EDGE + (h - 2 * EDGE) * (high - value) / (high - low)

    xs = [0.0, *(spot(n, len(moved), w) for n in range(len(moved)))]
    way = f"M0 {fmt(y(values[0]))}" + "".join(f" H{fmt(x)} V{fmt(y(v))}" for x, v in zip(xs[1:], values[1:], strict=True))
    out = [line(f"M0 {fmt(y(values[0]))} H{w}", mix(hues[0], colour("surface.paper"), 0.72), 2), line(way, hues[0], 4)]
    for n, (x, value) in enumerate(zip(xs[1:], values[1:], strict=True)):
        if moved[n]:
            hue = hues[1] if moved[n] > 0 else hues[2]
            out.append(f'<circle cx="{fmt(x)}" cy="{fmt(y(value))}" r="{9 if n == at else 5}" fill="{hue}"/>')
    return _drawn("".join(out), w, h)


@lru_cache(maxsize=128)
def _slips(
    noted: tuple[bool, ...], moved: tuple[int, ...], w: int, h: int, hues: tuple[str, str, str], at: int | None
) -> Picture:
    """Slips over the middle are for the ratee, under it against them, on it neither."""
    middle, paper = h / 2, colour("surface.paper_2")
    out = [line(f"M0 {fmt(middle)} H{w}", mix(hues[0], colour("surface.paper"), 0.72), 2)]
    for n, (there, delta) in enumerate(zip(noted, moved, strict=True)):
        if there:
            size = SLIP * (1.5 if n == at else 1)
            top = middle - size / 2 - (delta > 0) * size * 0.7 + (delta < 0) * size * 0.7
            fill = hues[1] if delta > 0 else hues[2] if delta < 0 else paper
            x = spot(n, len(noted), w) - size / 2
            out.append(
                f'<rect x="{fmt(x)}" y="{fmt(top)}" width="{fmt(size * 0.8)}" height="{fmt(size)}" rx="2" '
                f'fill="{fill}" stroke="{hues[0]}" stroke-width="{NARROW}"/>'
            )
    return _drawn("".join(out), w, h)


def _drawn(body: str, w: int, h: int) -> Picture:
    wide, tall = w + 2 * EDGE, h + 2 * EDGE
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{tall}" viewBox="{-EDGE} {-EDGE} {wide} {tall}">'
    return Picture(f"{head}{body}</svg>", wide, tall, (EDGE, EDGE))
