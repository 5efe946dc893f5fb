"""The Bureau's stamps: the turned tool on the desk, and the mark it leaves."""

from html import escape

from game.art.interface.paint import INK, INKS, NIGHT, PAPER_2, STAMP, at_place, dashes, finish, ink, split_x
from game.art.svg import G, Picture, arc_d, ell, fmt, line, mix, path, rect

FOOT = "#54437F"


def stamp_tool(colour: str, lifted: float = 0) -> Picture:
    """A rubber stamp of turned wood standing on the desk; `lifted` from 0 to 1 raises it off its shadow. Anchor: where it stands."""
    g = G("t")
    col, up, spread = ink(colour), lifted * 62, 1 - 0.2 * lifted
    wood, foot, brass = split_x(g, col, 9, 0.42), split_x(g, FOOT, 24, 0.5), split_x(g, mix(INKS["apricot"], INK, 0.14), 9, 0.4)
    g.add(ell(8 + 14 * lifted, 2, 100 * spread, 17 * spread, "#0D0728", f'opacity="{0.5 - 0.22 * lifted:.2f}"'))
    rubber = rect(-86, -12, 172, 14, split_x(g, mix(col, NIGHT, 0.3), 24, 0.4), 3)
    base = rubber + rect(-92, -52, 184, 44, foot, 9) + line("M-82 -46 H14", mix(FOOT, "#FFFFFF", 0.3), 3)
    neck = path("M-38 -50 C-48 -104 -24 -118 -24 -158 H24 C24 -118 48 -104 38 -50 Z", wood) + rect(-40, -58, 80, 9, brass, 4)
    knob = path("M-50 -188 a50 46 0 1 1 100 0 a50 46 0 1 1 -100 0 Z", wood) + rect(-28, -160, 56, 10, brass, 5)
    shine = ell(-20, -206, 14, 9, mix(col, "#FFFFFF", 0.5), 'transform="rotate(-28 -20 -206)"')
    g.add(at_place(base + neck + knob + shine, 0, -up))
    return finish(g, -116, -300, 130, 26)


def _square(reach: float) -> str:
    return f'x="{fmt(-reach)}" y="{fmt(-reach)}" width="{fmt(2 * reach)}" height="{fmt(2 * reach)}"'


def _mask(g: G, reach: float, body: str) -> str:
    name = g.id("m")
    g.defs.append(f'<mask id="{name}" maskUnits="userSpaceOnUse" {_square(reach)}>{body}</mask>')
    return f"url(#{name})"


def _pressed(g: G, uneven: float, reach: float) -> str:
    """A mask that lets one side press less hard; it never goes so far that a letter is lost."""
    least = mix("#FFFFFF", "#000000", 0.45 * uneven)
    return _mask(g, reach, rect(-reach, -reach, 2 * reach, 2 * reach, g.lin([(0.3, "#FFFFFF"), (0.9, least)], 0, 0, 1, 0.5)))


def _speckled(g: G, uneven: float, reach: float) -> str:
    """A mask of dry specks, more of them the more uneven the hand."""
    noise, slope = g.id("n"), 7.0
    g.defs.append(
        f'<filter id="{noise}" filterUnits="userSpaceOnUse" {_square(reach)} color-interpolation-filters="sRGB">'
        '<feTurbulence type="fractalNoise" baseFrequency=".075" numOctaves="3" seed="5" result="t"/>'
        f'<feColorMatrix in="t" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  {slope} 0 0 0 {-slope * (0.75 - 0.2 * uneven):.3f}"/></filter>'
    )
    full = rect(-reach, -reach, 2 * reach, 2 * reach, "#FFFFFF")
    return _mask(g, reach, full + rect(-reach, -reach, 2 * reach, 2 * reach, "#000000", 0, f'filter="url(#{noise})"'))


def _around_band(g: G, half: float, band: float, reach: float) -> str:
    """A mask that keeps the rings clear of the word's band."""
    hole = rect(-half - 6, -band - 6, 2 * half + 12, 2 * band + 12, "#000000", 8)
    return _mask(g, reach, rect(-reach, -reach, 2 * reach, 2 * reach, "#FFFFFF") + hole)


def stamp_mark(word: str, radius: float, uneven: float = 0.4, colour: str = STAMP) -> Picture:
    """The impression: an unfinished ring broken by a band with one word. Anchor at its centre; it lies 11 degrees askew.

    `uneven` from 0 to 1 is how badly the stamp met the paper; the word stays legible throughout.
    """
    g = G("m")
    r = radius
    size = min(r * 0.5, r * 3.45 / max(4, len(word)))
    half, band = max(r * 1.2, len(word) * size * 0.345 + r * 0.14), r * 0.36
    reach = half + r * 0.2
    rings = line(arc_d(0, 0, r, 8, 318), colour, r * 0.1) + line(arc_d(0, 0, r * 0.79, 8, 318), colour, max(2, r * 0.028))
    frame = rect(-half, -band, 2 * half, 2 * band, "none", 8, f'stroke="{colour}" stroke-width="{fmt(r * 0.066)}"')
    letters = (
        f'<text x="{fmt(size * 0.045)}" y="{fmt(size * 0.31)}" font-family="Bureau Typewriter" font-weight="700" font-size="{fmt(size)}"'
        f' letter-spacing="{fmt(size * 0.09)}" text-anchor="middle" fill="{colour}">{escape(word)}</text>'
    )
    lines = f'<g mask="{_around_band(g, half, band, reach)}">{rings}</g>{frame}'
    if uneven > 0:
        lines = f'<g mask="{_speckled(g, uneven, reach)}">{lines}</g>'
    g.add(f'<g mask="{_pressed(g, uneven, reach + 4)}"><g transform="rotate(-11)">{lines}{letters}</g></g>')
    return finish(g, -reach, -reach, reach, reach)


def stamp_place(radius: float) -> Picture:
    """Where a form wants its stamp: a printed ring of dots and two short rules. Anchor at its centre."""
    g = G("q")
    col, r = mix(PAPER_2, INKS["lilac"], 0.45), radius
    g.add(dashes(arc_d(0, 0, r, 0, 359.9), col, 4, "1 12"))
    g.add(line(f"M{fmt(-r * 0.5)} 0 H{fmt(r * 0.5)} M{fmt(-r * 0.3)} {fmt(r * 0.26)} H{fmt(r * 0.3)}", col, 4))
    return finish(g, -r - 6, -r - 6, r + 6, r + 6)
