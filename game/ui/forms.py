"""Printed forms: the paper of the office that hands them out, and a box where an answer's bullet would be; one that was struck
has a line through it."""

from dataclasses import dataclass, replace
from functools import cache

from game.art.interface.sheets import GLYPH_X
from game.art.svg import G, Picture, arc_d, circ, line, mix, path, rect
from game.art.tokens import colour
from game.ui.nodes import Art, Box, Node, Paint
from game.ui.screen import Frame

BOX = 34.0
"""How large a box is: it hides the bullet, the arrow or the lock that an answer has there."""
MARK = 92.0
"""What an office's mark takes of its form, at the top right."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a form is printed on: how the paper is toned, in which ink its rules and its mark are, and how round its corners are.
    `torn` has a line to tear along, `bound` a coloured edge as a ledger's leaf has it."""

    tone: str
    ink: str
    mark: str = ""
    round: float = 4
    torn: bool = False
    bound: str = ""


PLAIN = Paper("#FDFDFB", "ink")
SCREEN = Paper("#F3EFFB", "violet", "sun", 22)
"""A form that the system itself shows."""
OFFICES = {
    "water-office": Paper("#EAF3F6", "sky", "drop", torn=True),
    "branch-library": Paper("#FBF6E6", "rose", "card"),
    "harbour-dues": Paper("#FBF0D6", "apricot", "anchor", bound="coral"),
    "window-six": Paper("#F4F1EA", "plum", "ring"),
    "kessim": Paper("#F0DFB6", "coral", "wax", torn=True),
    "corridor-end": Paper("#E6EADB", "mint", "wheel", bound="mint"),
    "berths": Paper("#F6EBD3", "rose", "wax"),
    **dict.fromkeys(("folding-seats", "hollin"), Paper("#DDE7F5", "sky", "wheel", torn=True)),
}


def paper_of(place: str, by_system: bool) -> Paper:
    """The paper of the office in a place; the system's own where it is the system that asks."""
    return SCREEN if by_system else OFFICES.get(place, PLAIN)


def sheet_of(paper: Paper, x: float, y: float, w: float, h: float, rule: float) -> tuple[Paint, ...]:
    """A form's paper: its ground, its frame, a rule at `rule` under what is printed, and its office's mark."""
    ink = _inked(paper.ink)
    pale = mix(ink, paper.tone, 0.45)
    paint: list[Paint] = [
        Box(x + 2, y + 4, w, h, colour("inks.ink"), paper.round, alpha=34),
        Box(x, y, w, h, paper.tone, paper.round, pale, 2),
    ]
    if paper.bound:
        paint += [
            Box(x + w - 12, y, 12, h, colour(f"inks.{paper.bound}"), 2),
            Box(x + 6, y + 6, w - 24, h - 12, "", 2, pale, 1.5),
        ]
    paint += [Box(x + 22, at, w - 44 - MARK * 0.2, 2, pale) for at in (rule, *((rule + 5,) if paper.bound else ()))]
    if paper.torn:
        paint += [Box(x + 10 + 18 * i, y + h - 9, 9, 2, pale) for i in range(int((w - 20) // 18))]
    if paper.mark:
        paint.append(Art(mark(paper.mark, ink), x + w - MARK * 0.62 - (10 if paper.bound else 0), y + MARK * 0.56, alpha=205))
    return tuple(paint)


def printed(nodes: tuple[Node, ...], paper: Paper) -> tuple[Node, ...]:
    """What is asked and its answers on their paper, which lies under the first of them."""
    on = [n for n, node in enumerate(nodes) if node.key == "prompt" or node.key.startswith("option-")]
    rows = [nodes[n].bounds for n in on if nodes[n].key != "prompt"]
    x, top, w = rows[0][0] - 12, nodes[on[0]].bounds[1] - 14, rows[0][2] + 24
    high = rows[-1][1] + rows[-1][3] + 16 - top
    first = nodes[on[0]]
    under = sheet_of(paper, x, top, w, high, rows[0][1] - 8)
    return tuple(replace(node, paint=(*under, *node.paint)) if node is first else node for node in nodes)


def _inked(name: str) -> str:
    """An ink as printers thin it on forms: dark enough to be read as a line."""
    return "#5B4B8A" if name == "violet" else mix(colour(f"inks.{name}"), colour("inks.ink"), 0.3)


@cache
def mark(kind: str, ink: str) -> Picture:
    """An office's mark in a round of its ink, as from a rubber stamp that was a little tired."""
    g = G("mark")
    shapes = {
        "drop": path(
            "M0 -20 C12 -4 15 2 15 8 A15 15 0 0 1 -15 8 C-15 2 -12 -4 0 -20 Z", "none", f'stroke="{ink}" stroke-width="4"'
        )
        + line("M-8 8 q4 8 10 8", ink, 3),
        "anchor": circ(0, -15, 5, "none", f'stroke="{ink}" stroke-width="4"')
        + line("M0 -10 V20 M-10 -3 H10 M-18 6 Q-16 20 0 20 Q16 20 18 6", ink, 4),
        "card": rect(-18, -13, 36, 26, "none", 3, f'stroke="{ink}" stroke-width="4"') + line("M-11 -4 H11 M-11 4 H4", ink, 3),
        "sun": path("M-17 6 A17 17 0 0 1 17 6 Z", ink) + line("M-24 12 H24 M0 -18 V-24 M-17 -11 l-5 -5 M17 -11 l5 -5", ink, 4),
        "ring": line(arc_d(0, 0, 15, 0, 300), ink, 6),
        "wax": circ(0, 0, 15, ink)
        + line("M-22 -4 L22 5 M-4 -22 L4 22", mix(ink, "#FFFFFF", 0.55), 3)
        + circ(-4, -5, 4, mix(ink, "#FFFFFF", 0.4)),
        "wheel": circ(0, 0, 12, "none", f'stroke="{ink}" stroke-width="4"')
        + line("M0 -12 V12 M-12 0 H12 M-23 -8 H-15 M-25 0 H-16 M-23 8 H-15 M23 -8 H15 M25 0 H16 M23 8 H15", ink, 3),
    }
    turn = {"anchor": -7, "drop": 5, "ring": 9}.get(kind, 0)
    edge = "" if kind == "sun" else line(arc_d(0, 0, 33, 8, 352), ink, 3.4) + line(arc_d(0, 0, 28, 20, 340), ink, 1.6)
    g.add(f'<g transform="translate(40,40) rotate({turn})">{edge}{shapes[kind]}</g>')
    return Picture(g.svg(None, 80, 80), 80, 80, (40, 40))


def boxed(frame: Frame, node: Node, ticked: bool, struck: bool) -> Node:
    """An answer with its box; ticked where the cursor stands, or where the form has printed it so."""
    x, y, _, h = node.bounds
    left, top = x + GLYPH_X - BOX / 2, y + (h - BOX) / 2
    ink = frame.theme.soft if struck else frame.theme.ink
    paint: list[Paint] = [Box(left, top, BOX, BOX, "#fdfdfb", 4, ink, 4)]
    if ticked and not struck:
        paint.append(Box(left + 9, top + 9, BOX - 18, BOX - 18, ink, 3))
    if struck:
        paint.append(Box(left - 5, top + BOX / 2 - 2, BOX + 10, 4, frame.theme.fall, 2))
    return replace(node, paint=(*node.paint, *paint))
