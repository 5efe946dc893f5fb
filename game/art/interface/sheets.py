"""Surfaces that carry the window's words: the sheet, the answer and the button, in each of their states."""

from dataclasses import dataclass

from game.art.interface.glyphs import arrow_mark, lock_mark
from game.art.interface.paint import (
    FOCUS_MARGIN,
    INK,
    INKS,
    NIGHT,
    NUDGED,
    PAPER,
    PAPER_2,
    SOFT,
    STAMP,
    STROKE,
    TIERS,
    finish,
    focus_ring,
    hatch,
    ring_line,
    soft_shadow,
)
from game.art.svg import G, Picture, circ, fmt, line, mix, path, rect
from game.art.tokens import tokens

RADIUS = tokens()["radius"]
OPTION_TEXT_X = 70
GLYPH_X = 36
DOTTED = f'stroke="{SOFT}" stroke-width="{STROKE["rule"]}" stroke-dasharray="1 9" stroke-linecap="round"'
Tail = tuple[str, float] | tuple[str, float, float]


def _tail_down(w: float, h: float, r: float, at: float, reach: float) -> str:
    at = min(max(at, r + 30), w - r - 30)
    return f"L{fmt(at + 30)} {fmt(h)} Q{fmt(at + 14)} {fmt(h + reach * 0.34)} {fmt(at + 12)} {fmt(h + reach)} Q{fmt(at - 14)} {fmt(h + reach * 0.5)} {fmt(at - 30)} {fmt(h)}"


def _tail_right(w: float, h: float, r: float, at: float, reach: float) -> str:
    at = min(max(at, r + 30), h - r - 30)
    return f"L{fmt(w)} {fmt(at - 24)} Q{fmt(w + reach * 0.4)} {fmt(at - 6)} {fmt(w + reach)} {fmt(at)} Q{fmt(w + reach * 0.4)} {fmt(at + 10)} {fmt(w)} {fmt(at + 24)}"


def _panel_d(w: float, h: float, r: float, tail: Tail | None) -> str:
    """A rounded sheet, with its speech tail in one outline."""
    side = tail[0] if tail else ""
    reach = tail[2] if tail and len(tail) == 3 else 56
    right = _tail_right(w, h, r, tail[1], reach) if tail and side in ("left", "right") else ""
    down = _tail_down(w, h, r, tail[1], reach) if tail and side == "down" else ""
    return (
        f"M{fmt(r)} 0 L{fmt(w - r)} 0 A{fmt(r)} {fmt(r)} 0 0 1 {fmt(w)} {fmt(r)} {right} L{fmt(w)} {fmt(h - r)} A{fmt(r)} {fmt(r)} 0 0 1 {fmt(w - r)} {fmt(h)}"
        f" {down} L{fmt(r)} {fmt(h)} A{fmt(r)} {fmt(r)} 0 0 1 0 {fmt(h - r)} L0 {fmt(r)} A{fmt(r)} {fmt(r)} 0 0 1 {fmt(r)} 0 Z"
    )


def panel(w: float, h: float, *, radius: float = 40, fill: str = PAPER, shadow: bool = True, tail: Tail | None = None) -> Picture:
    """A sheet with a soft violet shadow. Anchor: the sheet's own top left corner.

    `tail` is ("down", x), ("right", y) or ("left", y), with a third number for how far it reaches (56 otherwise).
    """
    g = G("p")
    side = tail[0] if tail else ""
    reach = (tail[2] if len(tail) == 3 else 56) if tail else 0
    body = path(
        _panel_d(w, h, min(radius, w / 2, h / 2), tail),
        fill,
        f'transform="translate({fmt(w)},0) scale(-1,1)"' if side == "left" else "",
    )
    left, right, bottom = -reach * (side == "left"), w + reach * (side == "right"), h + reach * (side == "down")
    if shadow:
        g.add(soft_shadow(g, body, (left, 0, right, bottom)))
    g.add(body)
    return finish(g, left - 54, -42, right + 54, bottom + 66) if shadow else finish(g, left - 1, -1, right + 1, bottom + 1)


@dataclass(frozen=True)
class Row:
    """One answer's place: its size, its corner, the middle of its sign, the sign's scale and the way that it points."""

    w: float
    h: float
    r: float
    x: float
    scale: float
    way: str

    @property
    def y(self) -> float:
        return self.h / 2

    def ground(self, fill: str, extra: str = "") -> str:
        """The card's own shape."""
        return rect(1.5, 1.5, self.w - 3, self.h - 3, fill, self.r, extra)


def option_card(
    w: float, h: float, state: str = "plain", *, focused: bool = False, scale: float = 1.0, mirrored: bool = False
) -> Picture:
    """One answer's ground and its sign at the left. Anchor: the card's top left corner; text starts at OPTION_TEXT_X.

    plain: a hollow bullet. chosen: filled, outlined, an arrow. focus: the keyboard's ring. pressed: sunk.
    nudged: a smaller, paler bullet. locked: dotted with a padlock. disabled: hatched with a struck bullet.
    `focused` adds the keyboard's ring to any state; `scale` enlarges the sign with the text; `mirrored` is for scripts from the right.
    """
    g = G("o")
    row = Row(w, h, min(RADIUS["card"] - 2, h / 2), w - GLYPH_X if mirrored else GLYPH_X, scale, "left" if mirrored else "right")
    g.add(OPTION[state](g, row))
    if focused or state == "focus":
        g.add(focus_ring(0, 0, w, h, row.r))
    return finish(g, -FOCUS_MARGIN, -FOCUS_MARGIN, w + FOCUS_MARGIN, h + FOCUS_MARGIN)


def _bullet(row: Row, col: str = INK, size: float = 9) -> str:
    return ring_line(row.x, row.y, size * row.scale, col, size * 0.36 * row.scale)


def _plain(g: G, row: Row) -> str:
    return _bullet(row)


def _chosen(g: G, row: Row) -> str:
    edge = f'stroke="{TIERS["b"]}" stroke-width="{STROKE["rule"]}"'
    return row.ground(mix(INKS["apricot"], PAPER, 0.6), edge) + arrow_mark(row.x, row.y, 30 * row.scale, row.way, TIERS["b"])


def _focus(g: G, row: Row) -> str:
    return rect(0, 0, row.w, row.h, "#FFFFFF", row.r) + _bullet(row) + circ(row.x, row.y, 4 * row.scale, INK)


def _pressed(g: G, row: Row) -> str:
    lip, face = mix(INKS["apricot"], INK, 0.45), mix(INKS["apricot"], PAPER, 0.22)
    sunk = rect(0, 0, row.w, row.h, lip, row.r) + rect(3, 7, row.w - 6, row.h - 9, face, row.r - 3)
    return sunk + arrow_mark(row.x, row.y + 3, 30 * row.scale, row.way, INK)


def _nudged(g: G, row: Row) -> str:
    return _bullet(row, NUDGED, 6.5)


def _locked(g: G, row: Row) -> str:
    return row.ground(mix(INKS["lilac"], PAPER, 0.82), DOTTED) + lock_mark(row.x, row.y, 34 * row.scale, SOFT, PAPER)


def _disabled(g: G, row: Row) -> str:
    shape, reach = rect(0, 0, row.w, row.h, PAPER_2, row.r), 12 * row.scale
    slash = line(f"M{fmt(row.x - reach)} {fmt(row.y + reach)} L{fmt(row.x + reach)} {fmt(row.y - reach)}", SOFT, 3 * row.scale)
    hatched = hatch(g, shape, (0, 0, row.w, row.h), mix(PAPER_2, SOFT, 0.16), 20, 3)
    return shape + hatched + circ(row.x, row.y, 16 * row.scale, PAPER_2) + _bullet(row, SOFT) + slash


OPTION = {
    "plain": _plain,
    "chosen": _chosen,
    "focus": _focus,
    "pressed": _pressed,
    "nudged": _nudged,
    "locked": _locked,
    "disabled": _disabled,
}
FACES = {"primary": TIERS["none"], "stamp": STAMP}


def button_ink(kind: str, state: str = "plain") -> str:
    """The colour in which the window sets a button's words."""
    if state == "disabled":
        return SOFT
    if kind in FACES:
        return PAPER
    return INK if kind == "pill" or state == "pressed" else NUDGED


def button(w: float, h: float, kind: str = "primary", state: str = "plain") -> Picture:
    """A button without its words. Anchor: its top left corner. Pressed words sit 4 lower.

    primary: the city's solid violet. stamp: the Bureau's red. pill: outlined. quiet: no ground, a rule under the words.
    """
    g = G("b")
    r = h / 2
    if state == "disabled":
        g.add(rect(2, 2, w - 4, h - 4, mix(PAPER_2, PAPER, 0.3), r - 2, DOTTED))
    elif kind in FACES:
        _solid(g, w, h, FACES[kind], state == "pressed")
    elif kind == "pill":
        _pill(g, w, h, state == "pressed")
    else:
        _quiet(g, w, h, state == "pressed")
    if state == "focus":
        g.add(focus_ring(0, 0, w, h, r))
    return finish(g, -FOCUS_MARGIN, -FOCUS_MARGIN, w + FOCUS_MARGIN, h + FOCUS_MARGIN)


def _solid(g: G, w: float, h: float, col: str, pressed: bool) -> None:
    """A raised face on a darker lip; pressed, the lip is above the face."""
    lip = mix(col, NIGHT, 0.5)
    g.add(rect(0, 0, w, h, lip, h / 2))
    g.add(rect(2, 7, w - 4, h - 8, mix(col, NIGHT, 0.16), h / 2) if pressed else rect(0, 0, w, h - 5, col, h / 2))


def _pill(g: G, w: float, h: float, pressed: bool) -> None:
    if pressed:
        g.add(rect(0, 0, w, h, SOFT, h / 2) + rect(4, 8, w - 8, h - 11, mix(INKS["lilac"], PAPER, 0.62), h / 2))
    else:
        g.add(rect(2, 2, w - 4, h - 4, PAPER, h / 2, f'stroke="{SOFT}" stroke-width="4"'))


def _quiet(g: G, w: float, h: float, pressed: bool) -> None:
    if pressed:
        g.add(rect(0, 0, w, h, mix(INKS["lilac"], PAPER, 0.7), min(h / 2, RADIUS["chip"])))
    g.add(line(f"M{fmt(h * 0.2)} {fmt(h * 0.84)} H{fmt(w - h * 0.2)}", NUDGED, STROKE["rule"] if pressed else STROKE["hair"]))
