"""Fourteen small signs, one a case, drawn in a square from -50 to 50."""

from collections.abc import Callable

from game.art.interface.paint import INK, PAPER, around, at_place, ring_line
from game.art.svg import G, Picture, arc_d, circ, ell, line, path, poly, rect


def _lift(c: str, b: str) -> str:
    doors = rect(-30, -28, 27, 66, c, 4) + rect(3, -28, 27, 66, c, 4)
    return doors + poly([(-11, -35), (11, -35), (0, -48)], c)


def _pips(c: str, b: str) -> str:
    """Five seeds in a flower."""
    seed = path("M0 -9 C-13 -20 -11 -40 0 -45 C11 -40 13 -20 0 -9 Z", c)
    return "".join(at_place(seed, turn=72 * i) for i in range(5)) + circ(0, 0, 6, c)


def _key(c: str, b: str) -> str:
    return ring_line(-14, -16, 20, c, 11) + line("M1 1 L34 36 M21 22 L32 12", c, 11)


def _ferry(c: str, b: str) -> str:
    hull = path("M-44 6 H44 L30 32 H-30 Z", c) + rect(-24, -18, 46, 22, c, 4) + rect(2, -40, 13, 22, c, 2)
    return hull + "".join(circ(x, -7, 4, b) for x in (-13, -1, 11)) + line("M-42 42 q10 -8 20 0 t20 0 t20 0 t20 0", c, 5)


def _pot(c: str, b: str) -> str:
    body = path("M-36 -8 H36 V14 Q36 38 12 38 H-12 Q-36 38 -36 14 Z", c)
    return body + rect(-42, -22, 84, 11, c, 5) + circ(0, -29, 7, c) + line("M-36 4 h-10 M36 4 h10", c, 8)


def _sheet(c: str, b: str) -> str:
    page = path("M-30 -44 H14 L30 -28 V44 H-30 Z", c)
    return (
        page
        + path("M14 -44 V-28 H30 Z", b, 'opacity=".55"')
        + "".join(line(f"M-18 {y} h{w}", b, 5) for y, w in ((-14, 36), (2, 36), (18, 22)))
    )


def _list(c: str, b: str) -> str:
    return "".join(circ(-32, y, 8, c) + line(f"M-12 {y} H{x}", c, 10) for y, x in ((-28, 36), (0, 26), (28, 36)))


def _envelope(c: str, b: str) -> str:
    return rect(-42, -29, 84, 60, c, 8) + line("M-38 -23 L0 8 L38 -23", b, 6) + circ(0, 12, 8, b)


def _thin(c: str, b: str) -> str:
    """One sheet, seen almost from its edge."""
    return (
        path("M-8 -40 L10 -46 V40 L-8 46 Z", c)
        + line("M-22 -30 V34", c, 4)
        + line("M24 -36 V28", c, 4, 'stroke-dasharray="1 11"')
    )


def _wheel(c: str, b: str) -> str:
    spokes = line("M-34 0 H34 M0 4 V34", c, 9)
    return ring_line(0, 0, 36, c, 11) + spokes + circ(0, 1, 12, c)


def _lamp_post(c: str, b: str) -> str:
    post = line("M-22 40 V-22 Q-22 -42 0 -42 H16 V-30", c, 8) + rect(-38, 36, 32, 9, c, 4)
    return post + path("M-4 -14 A20 18 0 0 1 36 -14 Z", c) + path("M0 -6 H32 L44 40 H-6 Z", c, 'opacity=".38"')


def _update(c: str, b: str) -> str:
    """An arrow that comes round and does not quite close."""
    head = at_place(poly([(-15, 0), (15, 0), (0, 20)], c), 20, -30, 1, -62)
    return line(arc_d(0, 0, 34, 100, 395), c, 10) + head + circ(0, 0, 8, c)


def _file(c: str, b: str) -> str:
    """A folder with a face-shaped gap in it."""
    folder = path("M-42 -30 H-12 L-4 -20 H42 V36 H-42 Z", c, f'stroke="{c}" stroke-width="6" stroke-linejoin="round"')
    return folder + circ(0, -1, 11, b) + path("M-19 32 A19 19 0 0 1 19 32 Z", b)


def _plate(c: str, b: str) -> str:
    fork = line("M-40 -34 V-16 Q-40 -8 -34 -8 Q-28 -8 -28 -16 V-34 M-34 -34 V40", c, 5)
    return ring_line(10, 0, 30, c, 8) + ell(10, 0, 15, 15, c) + fork


ICONS: tuple[Callable[[str, str], str], ...] = (
    _lift, _pips, _key, _ferry, _pot, _sheet, _list, _envelope, _thin, _wheel, _lamp_post, _update, _file, _plate,
)  # fmt: skip


def case_mark(n: int, x: float, y: float, size: float, col: str, back: str) -> str:
    """The sign of case `n` (from 1), for drawing inside another part."""
    return at_place(ICONS[n - 1](col, back), x, y, size / 104)


def icon(n: int, size: float = 96, colour: str = INK, back: str = PAPER) -> Picture:
    """The sign of case `n`, 1 to 14; anchor at its centre."""
    g = G("i")
    g.add(case_mark(n, 0, 0, size, colour, back))
    return around(g, size / 2)
