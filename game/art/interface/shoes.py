"""Somebody else's shoes: one pair on its own ground, as they would pass the Bureau's high window."""

from collections.abc import Callable

from game.art.interface.paint import INK, INKS, NIGHT, PAPER, finish, ink
from game.art.svg import G, Picture, mix, path, rect

TROUSERS = {"flat": "coral", "heel": "mint", "boot": "sky", "trainer": "lilac"}


def _sole(x: float, y: float, w: float, col: str) -> str:
    return rect(x, y, w, 7, mix(col, NIGHT, 0.5), 3)


def _flat(x: float, y: float, col: str) -> str:
    return path(
        f"M{x - 15} {y - 27} H{x + 14} C{x + 18} {y - 14} {x + 44} {y - 14} {x + 49} {y + 2} V{y + 8} H{x - 17} Z", col
    ) + _sole(x - 18, y + 6, 68, col)


def _heel(x: float, y: float, col: str) -> str:
    upper = f"M{x - 15} {y - 30} C{x - 18} {y - 18} {x - 18} {y - 4} {x - 17} {y + 12} H{x - 9} L{x - 5} {y - 4} C{x + 8} {y + 12} {x + 28} {y + 12} {x + 47} {y + 12} C{x + 49} {y + 2} {x + 24} {y - 6} {x + 14} {y - 30} Z"
    return path(upper, col)


def _boot(x: float, y: float, col: str) -> str:
    lace = rect(x - 2, y - 40, 16, 4, mix(col, PAPER, 0.5), 2) + rect(x, y - 29, 16, 4, mix(col, PAPER, 0.5), 2)
    return (
        path(f"M{x - 17} {y - 56} H{x + 15} V{y - 24} C{x + 26} {y - 22} {x + 46} {y - 18} {x + 47} {y + 4} H{x - 18} Z", col)
        + lace
        + rect(x - 20, y + 2, 70, 11, mix(col, NIGHT, 0.5), 3)
    )


def _trainer(x: float, y: float, col: str) -> str:
    body = path(
        f"M{x - 17} {y - 28} H{x + 10} C{x + 18} {y - 20} {x + 32} {y - 14} {x + 44} {y - 10} Q{x + 50} {y - 6} {x + 50} {y + 3} H{x - 18} Z",
        col,
    )
    return (
        body
        + path(f"M{x - 6} {y - 8} q16 4 32 -8 l6 4 q-18 16 -38 10 Z", PAPER)
        + rect(x - 20, y + 1, 72, 12, mix(col, PAPER, 0.78), 5)
    )


SHOES: dict[str, Callable[[float, float, str], str]] = {"flat": _flat, "heel": _heel, "boot": _boot, "trainer": _trainer}


def shoe_pair(kind: str, colour: str) -> Picture:
    """A pair of shoes, 150 by 150 on a rounded ground; kinds are flat, heel, boot and trainer. Anchor: the top left corner."""
    g = G("s")
    col, cloth = ink(colour), INKS[TROUSERS[kind]]
    ground = rect(0, 0, 150, 150, mix(col, PAPER, 0.76), 28)
    clip = g.clip(rect(0, 0, 150, 150, "#000", 28))
    draw = SHOES[kind]
    out = rect(0, 122, 150, 40, mix(col, PAPER, 0.58))
    for x, y, dark in ((84, 114, 0.3), (34, 122, 0.0)):
        leg, shoe = mix(cloth, NIGHT, dark), mix(mix(col, INK, 0.12), NIGHT, dark)
        out += path(f"M{x - 14} -10 H{x + 16} L{x + 13} {y - 22} H{x - 13} Z", leg) + path(
            f"M{x + 4} -10 H{x + 16} L{x + 13} {y - 22} H{x + 3} Z", mix(leg, NIGHT, 0.22)
        )
        out += draw(x, y, shoe)
    g.add(ground + f'<g clip-path="{clip}">{out}</g>')
    return finish(g, 0, 0, 150, 150)
