"""Contact sheets of the people, each composed as one SVG of pictures side by side."""

import re
from collections.abc import Callable, Iterable
from itertools import count

from game.art.people import CAST, CROWD_SIZE, DAY, DUSK, LIGHTS, MOODS, POSES, bust, crowd_figure, head
from game.art.svg import Picture

GROUNDS = ("#F0B39A", "#8FA9B8", "#7FB3A0", "#EBC46E", "#B7C7E6", "#C9B4DC", "#F2D08A", "#D99C94", "#9CC2B8")
Cell = tuple[Picture, str]


def nested(
    picture: Picture, x: float, y: float, width: float, height: float, ground: str, number: int, fit: str = "slice"
) -> str:
    """A picture in a cell of a sheet, its ids made its own."""
    svg = re.sub(r'(id="|url\(#)k', rf"\g<1>s{number}k", picture.svg)
    svg = re.sub(
        r'width="[^"]*" height="[^"]*"',
        f'x="{x}" y="{y}" width="{width}" height="{height}" preserveAspectRatio="xMidYMax {fit}"',
        svg,
        count=1,
    )
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{ground}"/>{svg}'


def sheet(cells: Iterable[Cell], columns: int, width: int, height: int, fit: str = "slice") -> Picture:
    """Cells in rows."""
    cells = list(cells)
    rows = -(-len(cells) // columns)
    body = "".join(
        nested(c, i % columns * width, i // columns * height, width, height, ground, n, fit)
        for (c, ground), i, n in zip(cells, count(), count())
    )
    w, h = columns * width, rows * height
    return Picture(f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">{body}</svg>', w, h)


def _grounds(pictures: Iterable[Picture]) -> list[Cell]:
    """Pictures with grounds that take turns."""
    return [(p, GROUNDS[i % len(GROUNDS)]) for i, p in enumerate(pictures)]


def cast() -> Picture:
    """Everybody as they stand."""
    return sheet(_grounds(bust(who, mood=p.mood) for who, p in CAST.items()), 8, 240, 400)


def moods(who: Iterable[str] = ("noor", "goran", "celestine", "tobias", "lucan", "mina")) -> Picture:
    """Some faces in every mood, and talking."""
    rows = [[head(w, mood=m) for m in MOODS] + [head(w, talk=t) for t in range(3)] + [head(w, blink=1.0)] for w in who]
    return sheet(_grounds(p for row in rows for p in row), len(rows[0]), 120, 120)


def poses(who: Iterable[str] = ("noor", "dez", "mina")) -> Picture:
    """Some people in every pose."""
    return sheet(_grounds(bust(w, pose=p) for w in who for p in POSES), len(POSES) // 2 + len(POSES) % 2, 250, 350, "meet")


def strain() -> Picture:
    """The held smile, four levels."""
    return sheet(
        _grounds(head(w, mood=f"strain{i}", radius=240, phase=i % 2) for w in ("noor", "celestine", "lind") for i in range(1, 5)),
        4,
        300,
        300,
    )


def crowd() -> Picture:
    """Everybody in the crowd by day, then walking at dusk."""
    day = [(crowd_figure(i, frame=i, flip=i % 5 == 3), "#F0D9C0") for i in range(CROWD_SIZE)]
    stride = [(crowd_figure(i, frame=fr), "#C9D9D2") for i in (5, 21, 0, 12, 2, 17) for fr in range(4)]
    queue = [(crowd_figure(i, still=True, frame=i), "#E9C9A0") for i in range(CROWD_SIZE // 2)]
    dusk = [(crowd_figure(i * 7, frame=i, flip=i % 2 == 0, light=DUSK), "#5A3F86") for i in range(CROWD_SIZE)]
    return sheet(day + stride + queue + dusk, 12, 160, 190)


def lights(who: str = "noor") -> Picture:
    """One person at every hour, facing both ways."""
    return sheet(
        _grounds(bust(who, light=light, flip=flip) for flip in (False, True) for light in (DAY, *LIGHTS.values())), 9, 200, 340
    )


def back() -> Picture:
    """Everybody from behind."""
    return sheet(_grounds(bust(who, view="back") for who in CAST), 8, 240, 400)


def profile() -> Picture:
    """Everybody from the side."""
    return sheet(_grounds(bust(who, view="profile") for who in CAST), 8, 240, 400)


NAMED = (
    *("noor", "goran", "tobias", "celestine", "lucan", "ines", "piet", "porter", "dez", "pram", "mina", "bogdan", "sunniva"),
    *("foursix", "lind", "iveta", "isidro", "bertil", "odile"),
)
"""Everybody of The Lift who has a name, or whom one meets."""


def silhouettes() -> Picture:
    """Everybody of The Lift as they stand, cut out of one ink: each is to be known by that alone."""
    shown = sheet([(bust(who, mood=CAST[who].mood), "none") for who in NAMED], 10, 200, 330)
    one = '<filter id="one"><feColorMatrix values="0 0 0 0 .227 0 0 0 0 .18 0 0 0 0 .361 0 0 0 1 0"/></filter>'
    head_, body = shown.svg.split(">", 1)
    ground = f'<rect width="{shown.width}" height="{shown.height}" fill="#F2D08A"/>'
    body = f'>{one}{ground}<g filter="url(#one)">{body.removesuffix("</svg>")}</g></svg>'
    return Picture(head_ + body, shown.width, shown.height)


SHEETS: dict[str, Callable[[], Picture]] = {
    "cast": cast,
    "moods": moods,
    "poses": poses,
    "crowd": crowd,
    "strain": strain,
    "lights": lights,
    "back": back,
    "profile": profile,
    "silhouettes": silhouettes,
}
