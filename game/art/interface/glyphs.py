"""Small drawn signs: stars, arrows, ticks, and the glyphs of the controls and of the nudges. All anchored at the centre."""

from collections.abc import Callable

from game.art.interface.paint import INK, INKS, PAPER, SOFT, STROKE, TIERS, around, at_place, finish, ring_line
from game.art.svg import G, Picture, arc_d, circ, fmt, line, mix, path, rect, star_d

TURNS = {"right": 0, "down": 90, "left": 180, "up": 270}
STAR = mix(INKS["apricot"], INKS["coral"], 0.35)


def star_mark(x: float, y: float, size: float, filled: bool, col: str) -> str:
    """A rating star: solid when given, an outline when not."""
    r = size * 0.43
    edge = max(STROKE["hair"], r * 0.2)
    return path(
        star_d(x, y + r * 0.06, r, 0.52),
        col if filled else "none",
        f'stroke="{col}" stroke-width="{fmt(edge)}" stroke-linejoin="round"',
    )


def star(size: float, filled: bool, colour: str | None = None) -> Picture:
    """A rating star."""
    g = G("s")
    g.add(star_mark(0, 0, size, filled, colour or (STAR if filled else SOFT)))
    return around(g, size / 2)


def arrow_mark(x: float, y: float, size: float, direction: str, col: str) -> str:
    """A solid, soft-cornered arrowhead."""
    head = f'<path d="M-6 -10 L9 0 L-6 10 Z" fill="{col}" stroke="{col}" stroke-width="4" stroke-linejoin="round"/>'
    return at_place(head, x, y, size / 26, TURNS[direction])


def arrow(size: float, direction: str, colour: str = INK) -> Picture:
    """An arrowhead: right, down, left or up."""
    g = G("a")
    g.add(arrow_mark(0, 0, size, direction, colour))
    return around(g, size / 2)


def tick_mark(x: float, y: float, size: float, col: str) -> str:
    """A tick."""
    s = size / 28
    return line(
        f"M{fmt(x - 10 * s)} {fmt(y + s)} L{fmt(x - 3 * s)} {fmt(y + 9 * s)} L{fmt(x + 11 * s)} {fmt(y - 9 * s)}",
        col,
        max(2, 5 * s),
    )


def tick(size: float, colour: str = INK) -> Picture:
    """A tick."""
    g = G("t")
    g.add(tick_mark(0, 0, size, colour))
    return around(g, size / 2)


def dash_mark(x: float, y: float, size: float, col: str) -> str:
    """A short bar: no, or nothing."""
    return line(f"M{fmt(x - size * 0.34)} {fmt(y)} h{fmt(size * 0.68)}", col, max(2, size * 0.18))


def dash(size: float, colour: str = INK) -> Picture:
    """A short bar: no, or nothing."""
    g = G("d")
    g.add(dash_mark(0, 0, size, colour))
    return around(g, size / 2)


# The glyphs below are drawn in a square from -50 to 50 with c for the colour and b for what shows through.


def _lock(c: str, b: str) -> str:
    return (
        line("M-21 -4 V-20 A21 21 0 0 1 21 -20 V-4", c, 10)
        + rect(-33, -6, 66, 50, c, 13)
        + circ(0, 15, 7, b)
        + line("M0 17 V28", b, 6)
    )


def _eye(c: str, b: str) -> str:
    lids = path("M-46 2 C-26 -34 26 -34 46 2 C26 36 -26 36 -46 2 Z", b, f'stroke="{c}" stroke-width="8" stroke-linejoin="round"')
    return lids + circ(0, 1, 16, c) + circ(5, -5, 5, b)


def _speaker(c: str, b: str) -> str:
    cone = path("M-42 -14 H-24 L-2 -33 V33 L-24 14 H-42 Z", c, f'stroke="{c}" stroke-width="6" stroke-linejoin="round"')
    return cone + line(arc_d(0, 0, 20, 45, 135), c, 8) + line(arc_d(0, 0, 40, 50, 130), c, 8)


def _phone(c: str, b: str) -> str:
    return rect(-24, -45, 48, 90, c, 13) + rect(-17, -36, 34, 64, b, 6) + circ(0, 36, 4, b) + line(arc_d(0, -4, 10, 0, 290), c, 6)


def _leaf(c: str, b: str) -> str:
    return path("M-34 34 C-48 -12 -10 -44 40 -40 C46 8 14 46 -34 34 Z", c) + line(
        "M-36 40 C-22 14 -4 -4 18 -18 M-10 6 L-12 -12 M2 -6 L20 -4", b, 5
    )


def _preselected(c: str, b: str) -> str:
    """The cursor is already standing on one answer."""
    rows = "".join(ring_line(-34, y, 7, c, 5) + line(f"M-14 {y} H40", c, 6, 'opacity=".55"') for y in (-30, 30))
    return (
        rect(-48, -17, 96, 34, c, 17)
        + at_place(f'<path d="M-6 -9 L8 0 L-6 9 Z" fill="{b}" stroke="{b}" stroke-width="3" stroke-linejoin="round"/>', -30, 0)
        + line("M-12 0 H34", b, 6)
        + rows
    )


def _fade(c: str, b: str) -> str:
    """Three answers, each fainter and smaller than the last."""
    rows = ((-28, 42, 11, "1"), (0, 32, 8, ".62"), (26, 22, 5, ".36"))
    return "".join(line(f"M-{w} {y} H{w}", c, s, f'opacity="{o}"') for y, w, s, o in rows)


def _confirm(c: str, b: str) -> str:
    """Asks again, with a question in a bubble."""
    bubble = path("M-44 -40 H44 V20 H0 L-20 40 V20 H-44 Z", c, f'stroke="{c}" stroke-width="8" stroke-linejoin="round"')
    hook = line("M-13 -22 C-13 -38 15 -38 15 -20 C15 -9 0 -9 0 2", b, 8)
    return bubble + hook + circ(0, 14, 5, b)


def _crowd(c: str, b: str) -> str:
    """Three heads that agree."""
    side = "".join(circ(x, -8, 12, c) + path(f"M{x - 20} 38 A20 24 0 0 1 {x + 20} 38 Z", c) for x in (-28, 28))
    front = (
        circ(0, -16, 20, b)
        + circ(0, -16, 15, c)
        + path("M-30 42 A30 36 0 0 1 30 42 Z", b)
        + path("M-24 42 A24 30 0 0 1 24 42 Z", c)
    )
    return side + front


def _countdown(c: str, b: str) -> str:
    """A ring that runs out."""
    wedge = path("M0 6 V-20 A26 26 0 0 1 22 20 Z", c)
    return ring_line(0, 6, 36, c, 8) + wedge + line("M-10 -44 H10", c, 8) + line("M32 -28 L38 -34", c, 8)


def _order(c: str, b: str) -> str:
    """Answers that changed places."""
    left = line("M-24 36 V-30", c, 8) + at_place('<path d="M-13 8 L0 -12 L13 8 Z"/>', -24, -30)
    right = line("M24 -36 V30", c, 8) + at_place('<path d="M-13 -8 L0 12 L13 -8 Z"/>', 24, 30)
    return f'<g fill="{c}" stroke="{c}" stroke-width="4" stroke-linejoin="round">{left}{right}</g>'


def _praise(c: str, b: str) -> str:
    """A star with a glow of strokes: well done, you."""
    rays = "".join(at_place(line("M0 -38 V-46", c, 7), turn=a) for a in (36, 108, 180, 252, 324))
    return path(star_d(0, 2, 32, 0.52), c, f'stroke="{c}" stroke-width="6" stroke-linejoin="round"') + rays


def _paper(c: str, b: str) -> str:
    """A form whose first box is ticked already."""
    sheet = path("M-32 -44 H32 V44 H-32 Z", c, f'stroke="{c}" stroke-width="8" stroke-linejoin="round"')
    box = path("M-20 -26 H0 V-6 H-20 Z", c, f'stroke="{b}" stroke-width="6" stroke-linejoin="round"')
    tick = line("M-18 -18 L-11 -10 L8 -32", b, 8)
    return sheet + box + tick + line("M-20 12 H20", b, 6) + line("M-20 28 H8", b, 6)


NUDGES: dict[str, Callable[[str, str], str]] = {
    "preselected": _preselected, "fade": _fade, "confirm": _confirm, "crowd": _crowd,
    "countdown": _countdown, "order": _order, "lock": _lock, "praise": _praise,
    "paper": _paper,
}  # fmt: skip


def _glyph(draw: Callable[[str, str], str], size: float, col: str, back: str) -> Picture:
    g = G("y")
    g.add(at_place(draw(col, back), scale=size / 104))
    return around(g, size / 2)


def lock_mark(x: float, y: float, size: float, col: str, back: str) -> str:
    """A closed padlock, for drawing inside another part."""
    return at_place(_lock(col, back), x, y, size / 104)


def lock_icon(size: float, colour: str = INK, back: str = PAPER) -> Picture:
    """A closed padlock."""
    return _glyph(_lock, size, colour, back)


def eye_icon(size: float, colour: str = INK, back: str = PAPER) -> Picture:
    """An open eye: somebody saw."""
    return _glyph(_eye, size, colour, back)


def speaker_icon(size: float, colour: str = INK, back: str = PAPER) -> Picture:
    """A loudspeaker: read aloud, or sound."""
    return _glyph(_speaker, size, colour, back)


def phone_icon(size: float, colour: str = INK, back: str = PAPER) -> Picture:
    """A phone with an unfinished ring on it."""
    return _glyph(_phone, size, colour, back)


def leaf_mark(x: float, y: float, size: float, col: str, back: str) -> str:
    """Meridian's leaf, for drawing inside another part."""
    return at_place(_leaf(col, back), x, y, size / 104)


def leaf(size: float, colour: str = TIERS["express"], back: str = PAPER) -> Picture:
    """Meridian's leaf."""
    return _glyph(_leaf, size, colour, back)


def nudge_icon(kind: str, size: float, colour: str = INK, back: str = PAPER) -> Picture:
    """What the screen did to an answer: preselected fade confirm crowd countdown order lock praise."""
    return _glyph(NUDGES[kind], size, colour, back)


def dots(n_filled: int, n: int, colour: str = TIERS["c"], size: float = 22) -> Picture:
    """`n` counters in a row, the first `n_filled` solid, the rest hollow. Anchor at the left, in the middle of the height."""
    g = G("d")
    step = size * 1.36
    for i in range(n):
        x = size / 2 + i * step
        g.add(circ(x, 0, size / 2, colour) if i < n_filled else ring_line(x, 0, size / 2 - 1.5, SOFT, 3))
    return finish(g, 0, -size / 2 - 1, max(1, n) * step, size / 2 + 1)
