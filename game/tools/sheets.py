"""Contact sheets of the people, the places and the parts of the interface, as the game draws them."""

import base64
from collections.abc import Iterator
from pathlib import Path

from game.art.interface.__main__ import contact_sheet
from game.art.people.sheets import SHEETS
from game.art.places import PLACES, flat, place
from game.art.raster import raster
from game.art.svg import Picture

WIDE, COLUMNS = 1920, 3
"""Pixels across a sheet of places, and how many stand beside each other."""

SCALE = 0.5
"""Of a sheet's own size: enough to judge by, and small enough to keep."""


def write(folder: Path) -> None:
    """Writes every sheet into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in sheets():
        (folder / f"{name}.png").write_bytes(raster(picture, SCALE))


def sheets() -> Iterator[tuple[str, Picture]]:
    """Every sheet with its name."""
    for name, draw in SHEETS.items():
        yield f"people-{name}", draw()
    yield "interface", contact_sheet()
    yield "places", places()


def places() -> Picture:
    """All places on one sheet, in rows."""
    width = WIDE // COLUMNS
    height = width * 9 // 16
    rows = -(-len(PLACES) // COLUMNS)
    drawn = (_placed(id, n % COLUMNS * width, n // COLUMNS * height, width, height) for n, id in enumerate(PLACES))
    size = f'width="{WIDE}" height="{rows * height}" viewBox="0 0 {WIDE} {rows * height}"'
    return Picture(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(drawn)}</svg>', WIDE, rows * height)


def _placed(id: str, x: int, y: int, width: int, height: int) -> str:
    shown = flat(place(id))
    data = base64.b64encode(raster(shown, width / shown.width)).decode()
    box = f'x="{x}" y="{y}" width="{width}" height="{height}" preserveAspectRatio="xMidYMid slice"'
    return f'<image {box} href="data:image/png;base64,{data}"/>'
