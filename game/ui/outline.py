"""The edge that people have in strong contrast: their whole shape, light and a little larger, behind them."""

from functools import lru_cache

from game.art.svg import Picture

WIDE = 5
"""Logical pixels of the edge, for a figure at its own size."""
EDGE = (
    '<filter id="edge" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">'
    f'<feMorphology operator="dilate" radius="{WIDE}"/>'
    '<feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  0 0 0 4 0"/></filter>'
)


@lru_cache(maxsize=200)
def outline(picture: Picture) -> Picture:
    """The shape of a drawing in white, WIDE larger all round; its anchor is that of the drawing."""
    head, rest = picture.svg.split(">", 1)
    body = rest.rsplit("</svg>", 1)[0]
    return Picture(f'{head}>{EDGE}<g filter="url(#edge)">{body}</g></svg>', picture.width, picture.height, picture.anchor)
