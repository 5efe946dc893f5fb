"""Rasters pictures with resvg, and keeps the results on disk by the hash of the drawing and its size."""

import hashlib
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

from game.art.svg import Picture
from game.art.tokens import ASSETS


@cache
def _options() -> Any:
    import resvg

    options = resvg.usvg.Options.default()
    options.load_fonts_dir(str(ASSETS / "fonts"))
    return options


def raster(picture: Picture, scale: float = 1.0) -> bytes:
    """PNG bytes of `picture` at `scale` window pixels a logical pixel. Raises ValueError for SVG that cannot be read."""
    import resvg

    width, height = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    tree = resvg.usvg.Tree.from_str(_resized(picture.svg, width, height), _options())
    return bytes(resvg.render(tree, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)))


def _resized(svg: str, width: int, height: int) -> str:
    """The same document with another pixel size; the viewBox keeps the drawing."""
    head, rest = svg.split(">", 1)
    head = re.sub(r'\swidth="[^"]*"', f' width="{width}"', head, count=1)
    head = re.sub(r'\sheight="[^"]*"', f' height="{height}"', head, count=1)
    return head + ">" + rest


class Cache:
    """Rastered pictures on disk. A file is written whole or not at all; an unreadable one is drawn again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, picture: Picture, scale: float) -> Path:
        """Where the picture at this scale is or will be."""
        key = hashlib.blake2b(picture.svg.encode() + f"@{scale:.4f}".encode(), digest_size=16).hexdigest()
        return self.folder / f"{key}.png"

    def get(self, picture: Picture, scale: float) -> bytes:
        """The PNG, from disk where it is there, drawn and kept where it is not."""
        path = self.path(picture, scale)
        try:
            return path.read_bytes()
        except OSError:
            data = raster(picture, scale)
        self._keep(path, data)
        return data

    def _keep(self, path: Path, data: bytes) -> None:
        part = path.with_suffix(f".{os.getpid()}.part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
