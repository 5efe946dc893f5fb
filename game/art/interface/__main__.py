"""Writes one contact sheet of every part: `python -m game.art.interface out.png`."""

import base64
import sys
from pathlib import Path

from game.art.interface.paint import INK, PAPER
from game.art.interface.specimens import SECTIONS
from game.art.raster import raster
from game.art.svg import Picture, luma, rect

WIDE, PAD, LABEL = 1920, 28, 24


def _placed(picture: Picture, scale: float, x: float, y: float, name: str, col: str) -> str:
    """One specimen as an image with its name below."""
    w, h = picture.width * scale, picture.height * scale
    data = base64.b64encode(raster(picture, scale)).decode()
    label = f'<text x="{x}" y="{y + h + 16}" font-family="Quicksand" font-size="14" fill="{col}">{name}</text>'
    return f'<image x="{x}" y="{y}" width="{w}" height="{h}" href="data:image/png;base64,{data}"/>{label}'


def contact_sheet() -> Picture:
    """All specimens in rows, each section on its own ground."""
    out, y = [], 0.0
    for ground, scale, section in SECTIONS:
        col = PAPER if luma(ground) < 0.4 else INK
        x, top, tall, body = float(PAD), y, 0.0, []
        y += PAD
        for name, picture in section():
            w = max(picture.width * scale, len(name) * 7.4)
            if x + w > WIDE - PAD:
                x, y, tall = PAD, y + tall + PAD + LABEL, 0.0
            body.append(_placed(picture, scale, x, y, name, col))
            x, tall = x + w + PAD, max(tall, picture.height * scale)
        y += tall + PAD + LABEL
        out.append(rect(0, top, WIDE, y - top, ground) + "".join(body))
    return Picture(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{y:.0f}" viewBox="0 0 {WIDE} {y:.0f}">{"".join(out)}</svg>',
        WIDE,
        y,
    )


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(raster(contact_sheet()))
