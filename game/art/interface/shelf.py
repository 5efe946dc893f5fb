"""The case shelf over the clerk's desk: files like small arched towers, and the board they stand on."""

from game.art.interface.cases import case_mark
from game.art.interface.covers import Cover, cover_of, sign_of, window
from game.art.interface.paint import (
    INK,
    INKS,
    NIGHT,
    ON_DARK_SOFT,
    PAPER,
    STAMP,
    at_place,
    contrast,
    finish,
    ink,
    soft_shadow,
    split,
)
from game.art.svg import G, Picture, arch, circ, fmt, line, luma, mix, path, rect

WIDTH, PULLED, THIN = 112, 148, 46
OVERHANG = 38
SHADE_AT = 0.66
DUSK = "#2A1F5C"
"""Of the wall behind the shelf."""


def file_width(number: int, state: str = "shelf") -> float:
    """How wide a file stands on the shelf; the thin file is case 9."""
    if number == 9:
        return THIN * (1.3 if state == "pulled" else 1)
    return PULLED if state == "pulled" else WIDTH


def file_colour(inks: tuple[str, str]) -> str:
    """A file's one colour out of its case's two leading inks; very dark ones are lifted so that they show at night."""
    a, b = ink(inks[0]), ink(inks[1])
    return mix(a, INKS["lilac"], 0.32) if luma(a) < 0.25 else mix(a, b, 0.28)


def file_label(
    number: int, height: float, state: str = "shelf", inks: tuple[str, str] = ("coral", "apricot")
) -> tuple[float, float, float, str]:
    """Where the window sets the number: middle x and y from the anchor, the font size, and a colour that reads there."""
    col = file_colour(inks)
    size = 26 if number == 9 else 44 if state == "pulled" else 34
    foot = OVERHANG if state == "pulled" else 0
    reads = ON_DARK_SOFT if state == "unborn" else max((PAPER, INK), key=lambda c: contrast(c, col))
    return -file_width(number, state) * 0.12, foot - (62 if state == "pulled" else 46), size, reads


def file_box(
    number: int,
    height: float,
    state: str = "shelf",
    inks: tuple[str, str] = ("coral", "apricot"),
    icon: int | None = None,
    case: str = "",
) -> Picture:
    """A case file `height` tall. Anchor: the middle of its foot where it stands on the board.

    shelf: standing. pulled: larger, nearer, papers showing, its foot over the board's edge. tied: with string and a bow.
    unborn: shut and unlit, for a file that has not come yet. On its cover is what `case` is about, else the sign of its number
    (or of another, `icon`).
    """
    g = G("f")
    w = file_width(number, state)
    sign = icon or sign_of(case, number)
    if state == "unborn":
        _unborn(g, w, height, inks, sign)
        return finish(g, -w / 2 - 4, -height - 4, w / 2 + 4, 4)
    foot = OVERHANG if state == "pulled" else 0
    col = file_colour(inks)
    body = arch(-w / 2, foot - height, w, height, split(g, col, SHADE_AT))
    if state == "pulled":
        g.add(soft_shadow(g, body, (-w / 2, foot - height, w / 2, foot), 16, 16, 0.6))
        _depth(g, w, height, foot, col)
    g.add(body)
    g.add(line(_crown_d(w, height, foot), mix(col, "#FFFFFF", 0.45), 3, 'opacity=".55"'))
    _window(g, w, height, foot, col, cover_of(case, number), sign)
    if state == "tied":
        _string(g, w, foot - height * 0.36)
    pad = 60 if state == "pulled" else 8
    return finish(g, -w / 2 - pad, foot - height - pad, w / 2 + pad, foot + pad)


def _window(g: G, w: float, height: float, foot: float, col: str, cover: Cover, sign: int) -> None:
    """The cover's window, the file's own shade over its right third, a band of paper for the number under it."""
    inset = w * 0.11
    box = (-w / 2 + inset, foot - height + inset, w - 2 * inset, height * 0.56)
    dark = mix(col, INK, 0.72)
    g.add(window(g, cover, sign, box, dark))
    x, y, wide, tall = box
    edge = w * (SHADE_AT - 0.5)
    shade = rect(edge, y, x + wide - edge, tall, NIGHT, 0, 'opacity=".2"')
    g.add(f'<g clip-path="{g.clip(arch(*box, "#000"))}">{shade}</g>')


def _crown_d(w: float, height: float, foot: float) -> str:
    """The lit rim of the arch: up its left side to its top."""
    r = w / 2 - 2
    y = foot - height + w / 2
    return f"M{fmt(-r)} {fmt(foot - 6)} V{fmt(y)} A{fmt(r)} {fmt(r)} 0 0 1 {fmt(r * 0.2)} {fmt(y - r * 0.98)}"


def _depth(g: G, w: float, height: float, foot: float, col: str) -> None:
    """A pulled file shows the papers in it and its side, going back to the wall."""
    back = 22
    g.add(arch(-w / 2 + back, foot - height - 2, w, height - 16, mix(col, NIGHT, 0.62)))
    for i, t in enumerate((0.22, 0.1, 0)):
        inset, x = 6 - i, 15 - i * 5
        top = foot - height - 9 + i * 3
        g.add(arch(-w / 2 + inset + x, top, w - 2 * inset, foot - 24 - top, mix(PAPER, INKS["lilac"], t + 0.06)))


def _string(g: G, w: float, y: float) -> None:
    """String round the file, with a bow."""
    dark = mix(STAMP, NIGHT, 0.4)
    g.add(
        line(f"M{fmt(-w / 2)} {fmt(y + 2)} Q0 {fmt(y + 9)} {fmt(w / 2)} {fmt(y + 2)}", STAMP, 7)
        + line(f"M{fmt(w * (SHADE_AT - 0.5))} {fmt(y + 5)} Q{fmt(w * 0.36)} {fmt(y + 5)} {fmt(w / 2)} {fmt(y + 2)}", dark, 7)
    )
    loops = (
        f"M0 {fmt(y + 5)} C-34 {fmt(y - 30)} -46 {fmt(y + 12)} 0 {fmt(y + 5)} C34 {fmt(y - 30)} 46 {fmt(y + 12)} 0 {fmt(y + 5)}"
    )
    g.add(
        line(f"M-2 {fmt(y + 8)} L-18 {fmt(y + 36)} M2 {fmt(y + 8)} L22 {fmt(y + 32)}", STAMP, 6)
        + line(loops, STAMP, 6)
        + circ(0, y + 5, 6, STAMP)
    )


def _unborn(g: G, w: float, height: float, inks: tuple[str, str], sign: int) -> None:
    """A file kept shut: its colour gone to dusk, a flap over its cover, a faint sign on the flap."""
    col = mix(file_colour(inks), DUSK, 0.76)
    edge = mix(col, ON_DARK_SOFT, 0.3)
    g.add(arch(-w / 2, -height, w, height, split(g, col, SHADE_AT, 0.3)))
    g.add(line(_crown_d(w, height, 0), edge, 2.5, 'opacity=".7"'))
    flap = f"M{fmt(-w / 2)} {fmt(-height * 0.46)} Q0 {fmt(-height * 0.34)} {fmt(w / 2)} {fmt(-height * 0.46)}"
    g.add(line(flap, edge, 2.5, 'opacity=".7"') + circ(0, -height * 0.4, max(3.0, w * 0.05), edge))
    g.add(f'<g opacity=".42">{case_mark(sign, 0, -height + w * 0.6, w * 0.46, ON_DARK_SOFT, col)}</g>')


def shelf_board(w: float) -> Picture:
    """The board, on two rounded corbels. Anchor: the left end of its upper edge, where files stand."""
    g = G("b")
    wood, under = "#6A4460", "#2E1B40"
    corbel = "M-22 30 H22 V64 A22 34 0 0 1 -22 64 Z"
    g.add(soft_shadow(g, rect(0, 4, w, 34, "#000000", 5), (0, 0, w, 40), 18, 14, 0.5))
    for x in (w * 0.06, w * 0.94):
        g.add(at_place(path(corbel, split(g, "#573A5C", 0.6, 0.5)) + circ(0, 62, 8, under), x, 0))
    g.add(rect(0, 20, w, 20, under, 5) + rect(0, 0, w, 26, wood, 5) + rect(0, 0, w, 4, mix(wood, INKS["apricot"], 0.4), 2))
    return finish(g, -44, -24, w + 44, 118)
