"""The case shelf over the clerk's desk: files like small arched towers, the board they stand on, the lamp."""

from game.art.interface.cases import case_mark
from game.art.interface.paint import (
    INK,
    INKS,
    NIGHT,
    ON_DARK_SOFT,
    PAPER,
    STAMP,
    at_place,
    contrast,
    dashes,
    finish,
    glow,
    ink,
    soft_shadow,
    split,
    split_x,
)
from game.art.svg import G, Picture, arch, arch_d, circ, ell, fmt, line, luma, mix, path, rect

WIDTH, PULLED, THIN = 112, 148, 46
OVERHANG = 38
SHADE_AT = 0.66


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
    number: int, height: float, state: str = "shelf", inks: tuple[str, str] = ("coral", "apricot"), icon: int | None = None
) -> Picture:
    """A case file `height` tall. Anchor: the middle of its foot where it stands on the board.

    shelf: standing. pulled: larger, nearer, papers showing, its foot over the board's edge. tied: with string and a bow.
    unborn: a dotted outline, for a file that nobody has opened yet. `icon` is the case whose sign it wears (its own otherwise).
    """
    g = G("f")
    w = file_width(number, state)
    sign = icon or number
    if state == "unborn":
        _unborn(g, w, height, sign)
        return finish(g, -w / 2 - 4, -height - 4, w / 2 + 4, 4)
    foot = OVERHANG if state == "pulled" else 0
    col = file_colour(inks)
    body = arch(-w / 2, foot - height, w, height, split(g, col, SHADE_AT))
    if state == "pulled":
        g.add(soft_shadow(g, body, (-w / 2, foot - height, w / 2, foot), 16, 16, 0.6))
        _depth(g, w, height, foot, col)
    g.add(body)
    g.add(line(_crown_d(w, height, foot), mix(col, "#FFFFFF", 0.45), 3, 'opacity=".55"'))
    _label(g, w, height, foot, col, sign)
    if state == "tied":
        _string(g, w, foot - height * 0.38)
    pad = 60 if state == "pulled" else 8
    return finish(g, -w / 2 - pad, foot - height - pad, w / 2 + pad, foot + pad)


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


def _label(g: G, w: float, height: float, foot: float, col: str, sign: int) -> None:
    """The pale roundel with the case's sign."""
    r, y = w * 0.37, foot - height + w * 0.54
    pale = mix(PAPER, col, 0.06)
    g.add(circ(0, y, r, split_x(g, pale, w * (SHADE_AT - 0.5), 0.3, INKS["lilac"])))
    g.add(case_mark(sign, 0, y, r * 1.34, mix(col, INK, 0.72), pale))


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


def _unborn(g: G, w: float, height: float, sign: int) -> None:
    """A place kept free: a dotted arch with the sign in outline colour."""
    shape = arch_d(-w / 2, -height, w, height)
    y = -height + w * 0.54
    g.add(path(shape, ON_DARK_SOFT, 'opacity=".07"') + dashes(shape, ON_DARK_SOFT, 3, "2 10", 'opacity=".85"'))
    g.add(
        dashes(
            f"M{fmt(-w * 0.37)} {fmt(y)} a{fmt(w * 0.37)} {fmt(w * 0.37)} 0 1 1 {fmt(w * 0.74)} 0 a{fmt(w * 0.37)} {fmt(w * 0.37)} 0 1 1 {fmt(-w * 0.74)} 0",
            ON_DARK_SOFT,
            2.5,
            "2 8",
            'opacity=".6"',
        )
    )
    g.add(f'<g opacity=".7">{case_mark(sign, 0, y, w * 0.44, ON_DARK_SOFT, "#241A4E")}</g>')


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


def lamp() -> Picture:
    """The desk lamp with its cone of light, 480 wide and 360 high. Anchor: the bulb, the middle of the shade's mouth."""
    g = G("l")
    cone = path("M-112 2 H112 L310 262 H-236 Z", g.lin([(0, "#FFE2A0", 0.5), (1, "#FFE2A0", 0.03)]))
    brass = mix(INKS["apricot"], INK, 0.45)
    stem = line("M142 262 V8 Q142 -96 44 -96 H0", brass, 14) + line(
        "M147 262 V8 Q147 -101 44 -101", mix(brass, INKS["cream"], 0.35), 3
    )
    shade = path("M-122 0 A122 108 0 0 1 122 0 Z", split(g, mix(INKS["mint"], INK, 0.1), 0.62, 0.46))
    knob = circ(0, -104, 12, brass)
    g.add(
        glow(g, 0, 0, 220, "#FFE2A0", 0.42)
        + cone
        + stem
        + knob
        + shade
        + ell(0, 0, 122, 13, mix(INKS["apricot"], "#FFFFFF", 0.65))
        + ell(0, 3, 46, 8, "#FFFFFF")
    )
    return finish(g, -240, -222, 314, 262)
