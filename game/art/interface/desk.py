"""The Bureau's desk: its grounds, the ruling's folder, the file's sheet and tabs, the stamps and their marks."""

from game.art.interface.paint import INK, INKS, MANILA, NIGHT, PAPER, PAPER_2, STAMP, at_place, finish, ink, soft_shadow, split
from game.art.svg import G, Picture, arc_d, circ, ell, fmt, line, mix, path, rect

WOOD = {
    "desk": ("#2A1E4E", "#3F2550", "#5A3550"),
    "shelf": ("#1F1747", "#2C2058", "#3A2350"),
    "box": ("#2A1E4E", "#33214A", "#3B2244"),
}
GLOW = {"desk": (760, 420, 1000, 0.5), "shelf": (1560, 900, 1000, 0.46), "box": (960, 300, 1200, 0.34)}
WIDE, HIGH = 1920, 1080


def desk_background(kind: str = "desk") -> Picture:
    """A whole screen's ground, 1920 by 1080: the desk under the lamp, the wall behind the shelf, or the desk under an opened file."""
    g = G("d")
    top, middle, foot = WOOD[kind]
    g.add(rect(0, 0, WIDE, HIGH, g.lin([(0, top), (0.3 if kind == "desk" else 0.7, middle), (1, foot)])))
    if kind == "shelf":
        _wall(g)
    else:
        _grain(g, mix(foot, NIGHT, 0.3))
    x, y, r, strength = GLOW[kind]
    g.add(circ(x, y, r, g.rad([(0, "#F2B84B", strength), (0.5, "#F2A070", strength * 0.36), (1, "#F2B84B", 0)])))
    return finish(g, 0, 0, WIDE, HIGH)


def _grain(g: G, col: str) -> None:
    """Board joints and a few slow lines of grain, hardly there."""
    for y in (206, 498, 790):
        g.add(line(f"M0 {y} H{WIDE}", col, 3, 'opacity=".5"'))
    for x, y, w in (
        (60, 96, 420),
        (1180, 132, 560),
        (320, 318, 700),
        (1360, 392, 380),
        (90, 604, 460),
        (980, 668, 760),
        (200, 886, 620),
        (1240, 962, 520),
    ):
        g.add(line(f"M{x} {y} q{w / 2} 14 {w} 2", col, 2, 'opacity=".35"'))


def _wall(g: G) -> None:
    """A cellar wall: the shelf's arch as a paler recess, and the edge of the desk at the foot."""
    g.add(path("M-20 700 V420 A980 560 0 0 1 1940 420 V700 Z", "#2A1F5C", 'opacity=".5"'))
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
    askew = at_place(f'<g transform="translate({fmt(-w / 2)},{fmt(-h / 2)})">{manila}</g>', w / 2, h / 2, 1, -1.6)
    back = at_place(
        f'<g transform="translate({fmt(-w / 2)},{fmt(-h / 2)})">{rect(-30, -26, w + 92, h + 56, mix(MANILA, NIGHT, 0.34), 14)}</g>',
        w / 2,
        h / 2,
        1,
        0.9,
    )
    g.add(soft_shadow(g, back + askew, (-90, -90, w + 90, h + 90), 18, 22, 0.5) + back + askew)
    paper = rect(0, 0, w, h, PAPER, 8)
    g.add(soft_shadow(g, paper, (0, 0, w, h), 5, 7, 0.24) + paper)
    _clip(g, w - 128)
    return finish(g, -140, -130, w + 140, h + 150)


def _clip(g: G, x: float) -> None:
    """A paper clip at the paper's upper edge."""
    wire = f"M{fmt(x)} 34 V-16 a15 15 0 0 1 30 0 V58 a11 11 0 0 1 -22 0 V2"
    g.add(
        line(wire, mix(NIGHT, INKS["lilac"], 0.3), 6, 'opacity=".25" transform="translate(2,4)"')
        + line(wire, "#8A7BB0", 6)
        + line(wire, "#C6BCDD", 2)
    )


def stamp_tool(colour: str, lifted: float = 0) -> Picture:
    """A rubber stamp of turned wood standing on the desk; `lifted` from 0 to 1 raises it off its shadow. Anchor: where it stands."""
    g = G("t")
    col, up = ink(colour), lifted * 62
    spread = 1 - 0.2 * lifted
    g.add(ell(8 + 14 * lifted, 2, 100 * spread, 17 * spread, "#0D0728", f'opacity="{0.5 - 0.22 * lifted:.2f}"'))
    base = rect(-92, -52, 184, 46, split(g, "#54437F", 0.6, 0.5), 9) + rect(-86, -10, 172, 12, mix(col, NIGHT, 0.35), 3)
    neck = path("M-36 -50 C-46 -104 -22 -118 -23 -156 H23 C22 -118 46 -104 36 -50 Z", split(g, col, 0.6, 0.42))
    knob = path("M-50 -188 a50 46 0 1 1 100 0 a50 46 0 1 1 -100 0 Z", split(g, col, 0.6, 0.42)) + ell(
        -20, -206, 15, 10, mix(col, "#FFFFFF", 0.5), 'transform="rotate(-28 -20 -206)"'
    )
    collar = rect(-28, -162, 56, 11, mix(INKS["apricot"], INK, 0.2), 5) + line("M-82 -46 H22", mix("#54437F", "#FFFFFF", 0.3), 3)
    g.add(at_place(base + neck + knob + collar, 0, -up))
    return finish(g, -116, -300, 130, 26)


def _worn(g: G, uneven: float, reach: float) -> str:
    """A mask: full ink at `uneven` 0; towards 1 one side presses less and specks stay dry."""
    name, noise = g.id("m"), g.id("n")
    weight = g.lin([(0, "#FFFFFF"), (0.45, "#FFFFFF"), (1, mix("#FFFFFF", "#000000", 0.62 * uneven))], 0, 0, 1, 0.5)
    box = f'x="{fmt(-reach)}" y="{fmt(-reach)}" width="{fmt(2 * reach)}" height="{fmt(2 * reach)}"'
    slope = 7.0
    g.defs.append(
        f'<filter id="{noise}" filterUnits="userSpaceOnUse" {box} color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".075" numOctaves="3" seed="5" result="t"/>'
        f'<feColorMatrix in="t" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  {slope} 0 0 0 {-slope * (0.75 - 0.2 * uneven):.3f}"/></filter>'
    )
    specks = rect(-reach, -reach, 2 * reach, 2 * reach, "#000", 0, f'filter="url(#{noise})"') if uneven > 0 else ""
    g.defs.append(
        f'<mask id="{name}" maskUnits="userSpaceOnUse" {box}>{rect(-reach, -reach, 2 * reach, 2 * reach, weight)}{specks}</mask>'
    )
    return f"url(#{name})"


def stamp_mark(word: str, radius: float, uneven: float = 0.4, colour: str = STAMP) -> Picture:
    """The impression: an unfinished ring broken by a band with one word. Anchor at its centre; it lies 11 degrees askew."""
    g = G("m")
    r = radius
    size = min(r * 0.5, r * 2.55 / max(4, len(word)) * 1.36)
    half, band = max(r * 1.2, len(word) * size * 0.33 + r * 0.2), r * 0.36
    reach = half + r * 0.2
    rings = line(arc_d(0, 0, r, 8, 318), colour, r * 0.1) + line(arc_d(0, 0, r * 0.79, 8, 318), colour, max(2, r * 0.028))
    gap = g.id("k")
    g.defs.append(
        f'<mask id="{gap}" maskUnits="userSpaceOnUse" x="{fmt(-reach)}" y="{fmt(-reach)}" width="{fmt(2 * reach)}" height="{fmt(2 * reach)}">{rect(-reach, -reach, 2 * reach, 2 * reach, "#FFF")}{rect(-half - 6, -band - 6, 2 * half + 12, 2 * band + 12, "#000", 8)}</mask>'
    )
    frame = rect(-half, -band, 2 * half, 2 * band, "none", 8, f'stroke="{colour}" stroke-width="{fmt(r * 0.066)}"')
    letters = f'<text x="{fmt(size * 0.045)}" y="{fmt(size * 0.31)}" font-family="Bureau Typewriter" font-weight="700" font-size="{fmt(size)}" letter-spacing="{fmt(size * 0.09)}" text-anchor="middle" fill="{colour}">{word}</text>'
    body = f'<g mask="url(#{gap})">{rings}</g>{frame}{letters}'
    g.add(f'<g mask="{_worn(g, uneven, reach + 4)}"><g transform="rotate(-11)">{body}</g></g>')
    return finish(g, -reach, -reach, reach, reach)
