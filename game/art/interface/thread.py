"""The thread that a day's entries hang on: a twisted cord, a knot at each end, and a stem from it to each slip."""

from itertools import pairwise

from game.art.interface.paint import INK, INKS, NIGHT, PAPER, TIERS, dashes, finish
from game.art.svg import G, Picture, circ, fmt, line, mix, rect

Stem = tuple[float, float]
"""Where along the cord, and how far above it (less than nothing) or below it a slip begins."""
SAG = 7
CORD, TWIST = mix(INKS["plum"], NIGHT, 0.25), mix(INKS["apricot"], PAPER, 0.3)


def entry_thread(w: float, stems: tuple[Stem, ...]) -> Picture:
    """A cord `w` long, level with the anchor at its left end: a solid stem up to whatever raised the number, a notched one down to
    whatever lowered it, none to what left it where it was."""
    g = G("th")
    reach = max((abs(y) for _, y in stems), default=0.0) + 20
    for x, y in stems:
        g.add(_stem(x, y))
    cord = _cord([0.0, *(x for x, _ in stems), w])
    g.add(line(cord, CORD, 7) + dashes(cord, TWIST, 2.5, "7 9"))
    g.add("".join(_peg(x) for x, _ in stems))
    g.add("".join(circ(x, 0, 11, CORD) + circ(x - 3, -3, 3.5, TWIST) for x in (0.0, w)))
    return finish(g, -16, -reach, w + 16, reach)


def _cord(spots: list[float]) -> str:
    """Level at each peg, a little lower between two."""
    way = f"M{fmt(spots[0])} 0"
    for a, b in pairwise(spots):
        way += f" Q{fmt((a + b) / 2)} {fmt(min(SAG * 2, (b - a) * 0.08))} {fmt(b)} 0"
    return way


def _stem(x: float, y: float) -> str:
    """Up: one thick bar. Down: a bar cut across, so that the two differ without colour."""
    if not y:
        return ""
    up = y < 0
    bar = rect(x - 6, min(0.0, y), 12, abs(y), TIERS["express"] if up else TIERS["c"])
    if up:
        return bar
    return bar + "".join(rect(x - 7, at, 14, 3, PAPER) for at in range(12, int(y) - 2, 12))


def _peg(x: float) -> str:
    """A clothes peg on the cord."""
    wood = mix(INKS["apricot"], INK, 0.12)
    return rect(x - 6, -13, 12, 26, wood, 4) + rect(x + 1, -13, 5, 26, mix(wood, NIGHT, 0.3), 3) + rect(x - 6, -2, 12, 4, INK, 1)
