"""What the game's fonts can write, and how wide: two tables of each font file, read as the OpenType specification lays them out.

A library for fonts would be a dependency of everybody who plays, for forty lines that only `check` needs.
"""

import struct
from functools import lru_cache

from game.content.library import LEVELS

FONTS = LEVELS.parent / "assets" / "fonts"
FACES = (
    *("Literata-400-normal.ttf", "Quicksand-Medium.ttf", "BureauTypewriter-Regular.otf"),
    *("AtkinsonHyperlegible-400-normal.ttf", "Andika-400-normal.ttf", "Lexend-400-normal.ttf"),
)
"""A face of each family that a text may be set in: those of the three voices, and those offered for reading."""
DRAWN = "☐☑"
"""Letters that no font has and the game draws itself."""
COMMON = "“”‘’…–—·×°é" + DRAWN
"""Letters that most texts have and every face does, so that most files are checked without opening a font."""
FAR = 2000
"""Letters after which a text is wider than anything."""
THIN = 0.5
"""Ems of a letter that a font does not have."""


@lru_cache(maxsize=32)
def widths(file: str) -> dict[int, float]:
    """The letters of a font by number, each with its width in ems."""
    data = (FONTS / file).read_bytes()
    tables = _tables(data)
    (unit,) = struct.unpack_from(">H", data, tables[b"head"] + 18)
    (long,) = struct.unpack_from(">H", data, tables[b"hhea"] + 34)
    advances = struct.unpack_from(">" + "H2x" * long, data, tables[b"hmtx"])
    return {letter: advances[min(glyph, long - 1)] / unit for letter, glyph in _glyphs(data, tables[b"cmap"]).items() if glyph}


def _tables(data: bytes) -> dict[bytes, int]:
    """Where each table begins."""
    (count,) = struct.unpack_from(">H", data, 4)
    return {tag: offset for tag, _, offset, _ in struct.iter_unpack(">4sIII", data[12 : 12 + 16 * count])}


def _glyphs(data: bytes, at: int) -> dict[int, int]:
    """The glyph of each letter: of subtables for Unicode those of format 12 and 4, the only ones that our fonts have."""
    (count,) = struct.unpack_from(">H", data, at + 2)
    found: dict[int, int] = {}
    for platform, _, offset in struct.iter_unpack(">HHI", data[at + 4 : at + 4 + 8 * count]):
        (form,) = struct.unpack_from(">H", data, at + offset)
        if platform in (0, 3) and form in (4, 12):
            found |= (_segments if form == 4 else _groups)(data, at + offset)
    return found


def _groups(data: bytes, at: int) -> dict[int, int]:
    (count,) = struct.unpack_from(">I", data, at + 12)
    groups = struct.iter_unpack(">III", data[at + 16 : at + 16 + 12 * count])
    return {letter: glyph + letter - first for first, last, glyph in groups for letter in range(first, last + 1)}


def _segments(data: bytes, at: int) -> dict[int, int]:
    (twice,) = struct.unpack_from(">H", data, at + 6)
    form, size = f">{twice // 2}H", twice
    ends, starts, shifts, offsets = (
        struct.unpack_from(form, data, at + where) for where in (14, 16 + size, 16 + 2 * size, 16 + 3 * size)
    )
    found: dict[int, int] = {}
    for place, (last, first, shift, offset) in enumerate(zip(ends, starts, shifts, offsets, strict=True)):
        for letter in range(first, min(last, 0xFFFE) + 1):
            glyph = letter
            if offset:
                where = at + 16 + 3 * size + 2 * place + offset + 2 * (letter - first)
                (glyph,) = struct.unpack_from(">H", data, where)
            if glyph or not offset:
                found[letter] = (glyph + shift) & 0xFFFF
    return found


@lru_cache(maxsize=1)
def known() -> frozenset[int]:
    """The letters that every one of the faces has."""
    return frozenset(set.intersection(*(set(widths(face)) for face in FACES)))


@lru_cache(maxsize=4096)
def lacking(text: str) -> str:
    """The first letter of a text that some font lacks, "" for none. Breaks of lines are no letters."""
    if text.isascii() and text.isprintable():
        return ""
    odd = [c for c in text if not (c.isascii() and c.isprintable()) and c not in COMMON and c not in "\n\r"]
    return next((c for c in odd if ord(c) not in known()), "")


def width(text: str) -> float:
    """Ems of a text on one line, in the widest of the faces."""
    text = text[:FAR]
    return max(sum(widths(face).get(ord(c), THIN) for c in text) for face in FACES)
