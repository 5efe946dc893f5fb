"""The signs of the nineteen drawers, each drawn in a square from -50 to 50 in one colour."""

from collections.abc import Callable

from game.art.interface.paint import PAPER
from game.art.svg import arc_d, circ, line, path, poly, rect, star_d


def sign_mark(kind: str, colour: str) -> str:
    """The sign of a drawer. Raises KeyError for one that there is not."""
    return SIGNS[kind](colour)


def _car(c):
    body = path("M-44 22 V2 Q-42 -6 -32 -8 L-22 -28 Q-19 -33 -13 -33 H14 Q20 -33 23 -28 L33 -8 Q43 -6 44 4 V22 Z", c)
    return (
        body
        + path("M-18 -10 L-11 -24 H11 L19 -10 Z", PAPER)
        + circ(-24, 24, 11, c)
        + circ(24, 24, 11, c)
        + circ(-24, 24, 4, PAPER)
        + circ(24, 24, 4, PAPER)
    )


def _scales(c):
    return (
        line("M0 -38 V36 M-20 38 H20 M-36 -24 H36", c, 7)
        + path("M-54 4 H-18 A18 16 0 0 1 -54 4 Z", c)
        + path("M18 12 H54 A18 16 0 0 1 18 12 Z", c)
        + line("M-36 -24 L-52 4 M-36 -24 L-20 4 M36 -24 L20 12 M36 -24 L52 12", c, 3)
    )


def _gate(c):
    return line("M-36 42 V-4 A36 36 0 0 1 36 -4 V42", c, 9) + line("M-16 42 V-14 M0 42 V-20 M16 42 V-14", c, 5)


def _card(c):
    return rect(-44, -30, 88, 60, c, 10) + rect(-44, -16, 88, 13, PAPER) + rect(-34, 10, 26, 9, PAPER, 3)


def _sum(c):
    return "".join(rect(-42 + i * 22, 34 - h, 16, h, c, 4) for i, h in enumerate((30, 62, 44, 72))) + line("M-46 40 H46", c, 5)


def _bicycle(c):
    wheels = "".join(circ(x, 16, 21, "none", f'stroke="{c}" stroke-width="6"') for x in (-27, 27))
    return wheels + line("M-27 16 L-8 -16 H18 L0 16 H-27 M-8 -16 L0 16 M27 16 L14 -28 H24 M-14 -18 H-2", c, 5)


def _drop(c):
    return path("M0 -44 C22 -12 32 2 32 16 A32 30 0 0 1 -32 16 C-32 2 -22 -12 0 -44 Z", c) + line(
        "M-14 14 H14 M0 0 V28", PAPER, 8
    )


def _phone(c):
    return (
        rect(-25, -46, 50, 92, c, 10)
        + rect(-18, -34, 36, 62, PAPER, 4)
        + circ(0, -14, 9, c)
        + path("M-14 18 A14 14 0 0 1 14 18 Z", c)
        + circ(0, 37, 4, PAPER)
    )


def _gavel(c):
    return (
        f'<g transform="rotate(-38)">{rect(-24, -40, 48, 30, c, 6)}{rect(-30, -44, 10, 38, c, 4)}{rect(20, -44, 10, 38, c, 4)}{rect(-5, -12, 10, 58, c, 4)}</g>'
        + rect(-4, 36, 52, 9, c, 4)
    )


def _works(c):
    return path("M-44 40 V-4 L-20 -22 V-4 L4 -22 V-4 L22 -22 V-44 H38 V40 Z", c) + "".join(
        rect(x, 12, 12, 14, PAPER, 2) for x in (-32, -8, 16)
    )


def _pillars(c):
    return (
        poly([(-46, -18), (0, -42), (46, -18)], c)
        + "".join(rect(x, -12, 13, 42, c, 2) for x in (-40, -18, 5, 27))
        + rect(-46, 33, 92, 10, c, 3)
    )


def _folder(c):
    return path("M-42 34 V-30 Q-42 -36 -36 -36 H-12 L-4 -26 H36 Q42 -26 42 -20 V34 Q42 40 36 40 H-36 Q-42 40 -42 34 Z", c) + line(
        "M-22 -4 H22 M-22 10 H8", PAPER, 6
    )


def _waves(c):
    return circ(0, 20, 12, c) + line(f"{arc_d(0, 20, 30, -55, 55)} {arc_d(0, 20, 48, -50, 50)} {arc_d(0, 20, 66, -42, 42)}", c, 8)


def _face(c):
    return circ(0, -8, 36, c) + path(star_d(0, -6, 21, 0.5), PAPER) + path("M-10 26 L0 46 L10 26 Z", c)


def _eye(c):
    return path("M-48 0 Q0 -48 48 0 Q0 48 -48 0 Z", c) + circ(0, 0, 19, PAPER) + circ(0, 0, 10, c)


def _average(c):
    return "".join(rect(-42 + i * 15, 38 - h, 10, h, c, 2) for i, h in enumerate((62, 62, 62, 6, 6, 6))) + line(
        "M-48 0 H48", c, 5, 'stroke-dasharray="3 10"'
    )


def _hourglass(c):
    return (
        line("M-28 -42 H28 M-28 42 H28", c, 9)
        + path("M-22 -38 H22 C22 -14 6 -8 6 0 C6 8 22 14 22 38 H-22 C-22 14 -6 8 -6 0 C-6 -8 -22 -14 -22 -38 Z", c)
        + path("M-12 -26 H12 C10 -16 4 -12 0 -8 C-4 -12 -10 -16 -12 -26 Z", PAPER)
    )


def _paper(c):
    return path("M-32 -44 H14 L34 -24 V44 H-32 Z", c) + path(
        "M-14 20 L1 -20 H7 L22 20 M-8 6 H16",
        "none",
        f'stroke="{PAPER}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"',
    )


def _ruler(c):
    return rect(-48, -20, 96, 40, c, 6) + "".join(line(f"M{-38 + i * 9.5} -18 V{-2 if i % 3 else 6}", PAPER, 4) for i in range(9))


SIGNS: dict[str, Callable[[str], str]] = {
    "ride-hailing": _car, "marketplace": _scales, "super-host": _gate, "card-score": _card, "german-score": _sum, "perks": _bicycle,
    "city-points": _drop, "three-labels": _phone, "defaulters": _gavel, "company": _works, "outline": _pillars, "personnel-file": _folder,
    "influence": _waves, "people-app": _face, "fraud-model": _eye, "averaging": _average, "silence": _hourglass, "exam": _paper, "decile": _ruler,
}  # fmt: skip
"""By the id of the drawer."""
