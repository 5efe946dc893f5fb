"""The Bureau's desk: its grounds, the ruling's folder, the file's sheet and tabs, the stamps and their marks."""

from game.art.interface.paint import INKS, MANILA, NIGHT, PAPER, PAPER_2, STAMP, at_place, finish, glow, soft_shadow
from game.art.svg import G, Picture, circ, fmt, line, mix, path, rect

WOOD = {
    "desk": ("#2A1E4E", "#3F2550", "#5A3550"),
    "shelf": ("#1F1747", "#2C2058", "#3A2350"),
    "box": ("#2A1E4E", "#33214A", "#3B2244"),
}
LIGHT = {"desk": (760, 420, 1000, 0.5), "shelf": (1560, 836, 1000, 0.44), "box": (960, 300, 1200, 0.32)}
WIDE, HIGH = 1920, 1080


def desk_background(kind: str = "desk") -> Picture:
    """A whole screen's ground, 1920 by 1080: the desk under the lamp, the wall behind the shelf, or the desk under an opened file."""
    g = G("d")
    top, middle, foot = WOOD[kind]
    g.add(rect(0, 0, WIDE, HIGH, g.lin([(0, top), (0.3 if kind == "desk" else 0.7, middle), (1, foot)])))
    if kind == "shelf":
        _wall(g)
    else:
        _boards(g, mix(foot, NIGHT, 0.4))
    _lamplight(g, *LIGHT[kind])
    return finish(g, 0, 0, WIDE, HIGH)


def _lamplight(g: G, x: float, y: float, r: float, strength: float) -> None:
    """A pool of light: soft all over, with the lamp's own crisp circles in it."""
    g.add(glow(g, x, y, r, "#F2A45C", strength))
    for k, opacity in ((0.78, 0.035), (0.5, 0.05)):
        g.add(circ(x, y, r * k, "#FFE2A0", f'opacity="{opacity}"'))


def _boards(g: G, col: str) -> None:
    """The desk's boards, hardly there: three joints, two butt ends and a few slow lines of grain."""
    for y in (206, 498, 790):
        g.add(line(f"M0 {y} H{WIDE}", col, 3, 'opacity=".55"'))
    for x, y in ((1330, 206), (420, 498), (1700, 790)):
        g.add(line(f"M{x} {y} v292", col, 3, 'opacity=".4"'))
    for x, y, w in (
        (60, 96, 420),
        (1180, 132, 560),
        (320, 318, 700),
        (1400, 392, 380),
        (90, 604, 300),
        (980, 668, 760),
        (200, 886, 620),
        (1240, 962, 400),
    ):
        g.add(line(f"M{x} {y} q{w / 2} 14 {w} 2", col, 2, 'opacity=".4"'))


def _wall(g: G) -> None:
    """A cellar wall: the shelf's arched niche, lit from the lamp's side, and the desk's edge at the foot."""
    niche = "M-20 1046 V420 A980 560 0 0 1 1940 420 V1046 Z"
    g.add(path(niche, "#2A1F5C", 'opacity=".55"') + line("M-20 420 A980 560 0 0 1 1940 420", "#5A4A92", 5, 'opacity=".35"'))
    g.add(rect(0, 1046, WIDE, 34, "#2E1B40") + rect(0, 1042, WIDE, 5, mix("#6A4460", INKS["apricot"], 0.3), 0, 'opacity=".5"'))


def sheet_paper(w: float, h: float) -> Picture:
    """The opened file's sheet. Anchor: the paper's top left corner."""
    g = G("s")
    sheet = rect(0, 0, w, h, PAPER, 18)
    g.add(soft_shadow(g, sheet, (0, 0, w, h), 14, 20, 0.5))
    g.add(
        at_place(rect(0, 0, w, h, mix(PAPER_2, INKS["lilac"], 0.24), 18), 5, 9)
        + at_place(rect(0, 0, w, h, PAPER_2, 18), 2, 5)
        + sheet
    )
    return finish(g, -60, -46, w + 60, h + 76)


def tab(w: float, h: float, on: bool, i: int) -> Picture:
    """A file's tab, the `i`th from the left; the open one is the sheet's own paper. Anchor: its foot's left corner."""
    g = G("t")
    back = mix(MANILA, "#3B2244", 0.25 + 0.06 * i)
    shape = f"M-14 0 Q0 0 0 -14 V{fmt(20 - h)} Q0 {fmt(-h)} 20 {fmt(-h)} H{fmt(w - 20)} Q{fmt(w)} {fmt(-h)} {fmt(w)} {fmt(20 - h)} V-14 Q{fmt(w)} 0 {fmt(w + 14)} 0 Z"
    g.add(path(shape, PAPER if on else back))
    if on:
        g.add(rect(w * 0.5 - 22, -h + 9, 44, 6, STAMP, 3))
    else:
        g.add(rect(0, -12, w, 12, g.lin([(0, NIGHT, 0), (1, NIGHT, 0.3)])))
    return finish(g, -14, -h, w + 14, 2 if on else 0)


def folder_paper(w: float, h: float) -> Picture:
    """The ruling's manila folder, lying askew, with the straight paper that carries the words. Anchor: the paper's top left corner."""
    g = G("f")
    manila = rect(-44, -40, w + 88, h + 64, MANILA, 14) + path(
        f"M{fmt(w * 0.06)} -38 l16 -30 q4 -8 14 -8 h190 q10 0 14 8 l16 30 Z", MANILA
    )
    askew = _about(w / 2, h / 2, -1.6, manila)
    back = _about(w / 2, h / 2, 0.9, rect(-30, -26, w + 92, h + 56, mix(MANILA, NIGHT, 0.34), 14))
    g.add(soft_shadow(g, back + askew, (-90, -90, w + 90, h + 90), 18, 22, 0.5) + back + askew)
    paper = rect(0, 0, w, h, PAPER, 8)
    g.add(soft_shadow(g, paper, (0, 0, w, h), 5, 7, 0.24) + paper)
    _clip(g, w - 128)
    return finish(g, -140, -130, w + 140, h + 150)


def _about(x: float, y: float, turn: float, body: str) -> str:
    """`body` turned about a point."""
    return f'<g transform="rotate({turn} {fmt(x)} {fmt(y)})">{body}</g>'


def _clip(g: G, x: float) -> None:
    """A paper clip at the paper's upper edge."""
    wire = f"M{fmt(x)} 34 V-16 a15 15 0 0 1 30 0 V58 a11 11 0 0 1 -22 0 V2"
    g.add(
        line(wire, mix(NIGHT, INKS["lilac"], 0.3), 6, 'opacity=".25" transform="translate(2,4)"')
        + line(wire, "#8A7BB0", 6)
        + line(wire, "#C6BCDD", 2)
    )
