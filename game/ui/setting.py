"""Typesetting: real fonts at the window's own size, lines broken evenly, opening quotes hung, *emphasis* as italics."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

import pygame

from game.art.tokens import ASSETS, tokens

FILES = {
    ("city", 400): "Quicksand-Regular.ttf",
    ("city", 500): "Quicksand-Medium.ttf",
    ("city", 700): "Quicksand-Bold.ttf",
    ("city", 0): "Quicksand-Medium.ttf",
    ("people", 400): "Literata-400-normal.ttf",
    ("people", 500): "Literata-500-normal.ttf",
    ("people", 600): "Literata-600-normal.ttf",
    ("people", 700): "Literata-700-normal.ttf",
    ("people", 0): "Literata-400-italic.ttf",
    ("bureau", 400): "BureauTypewriter-Regular.otf",
    ("bureau", 700): "BureauTypewriter-Bold.otf",
    ("bureau", 0): "BureauTypewriter-Italic.otf",
    ("atkinson", 400): "AtkinsonHyperlegible-400-normal.ttf",
    ("atkinson", 700): "AtkinsonHyperlegible-700-normal.ttf",
    ("atkinson", 0): "AtkinsonHyperlegible-400-italic.ttf",
    ("andika", 400): "Andika-400-normal.ttf",
    ("andika", 700): "Andika-700-normal.ttf",
    ("andika", 0): "Andika-400-italic.ttf",
    ("lexend", 400): "Lexend-400-normal.ttf",
    ("lexend", 500): "Lexend-500-normal.ttf",
    ("lexend", 700): "Lexend-700-normal.ttf",
    # Lexend has no italics; a little weight stands for them.
    ("lexend", 0): "Lexend-500-normal.ttf",
}
READING = {"atkinson": 1.0, "lexend": 0.9, "andika": 0.94}
"""Fonts that are offered for reading, and the size at which each looks as large as ours do."""
ITALIC = 0
"""The weight that stands for italics."""
SIZE: dict[str, float] = tokens()["type"]["scale"]
HANG = "“‘«"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set. `size` is in logical pixels, `weight` 0 for italics, `leading` a multiple of the size."""

    voice: str = "people"
    size: float = 32
    weight: int = 400
    colour: str = "#2E2350"
    leading: float = 1.4
    anchor: str = "start"
    """start, middle or end, within the measure."""
    spacing: float = 0


@dataclass(frozen=True, slots=True)
class Word:
    """One word on a line, with its left edge from the block's."""

    text: str
    weight: int
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `y` is its top."""

    words: tuple[Word, ...]
    y: float
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Block:
    """A set paragraph: lines, and how wide and tall they are together. `text` is what was set."""

    text: str
    style: Style
    lines: tuple[Line, ...]
    width: float
    height: float
    k: float

    @property
    def words(self) -> int:
        """How many words there are to reveal."""
        return sum(len(line.words) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Wish:
    """How the player wants all text set: in a font of READING or each voice's own, with so many per cent more room in it."""

    font: str = "house"
    spacing: int = 0


_wish = Wish()


def wish(font_: str, spacing: int) -> None:
    """From now on text is set so; a font that is not known is each voice's own."""
    global _wish
    _wish = Wish(font_ if font_ in READING else "house", spacing)


def wished(style: Style) -> Style:
    """The style as the player wants it."""
    if _wish == Wish():
        return style
    more = _wish.spacing / 100
    # Half as much between letters: an em is two letters wide.
    style = replace(style, leading=style.leading * (1 + more), spacing=style.spacing + more / 2)
    if _wish.font == "house":
        return style
    weight = style.weight if (_wish.font, style.weight) in FILES else 700 if style.weight > 500 else 400
    scale = READING[_wish.font]
    return replace(style, voice=_wish.font, weight=weight, size=style.size * scale, leading=style.leading / scale)


@cache
def font(voice: str, weight: int, pixels: int) -> pygame.font.Font:
    """A font at a size in window pixels."""
    if not pygame.font.get_init():
        pygame.font.init()
    return pygame.font.Font(str(ASSETS / "fonts" / FILES[(voice, weight)]), pixels)


def forget_fonts() -> None:
    """Drop every font and block, for when the window closes and pygame's fonts with it."""
    font.cache_clear()
    _set.cache_clear()
    _width.cache_clear()


def curl(text: str) -> str:
    """Straight quotes and apostrophes as printers set them, dots as an ellipsis."""
    text = re.sub(r'(^|[\s(\[{|—–*])"', r"\1“", text).replace('"', "”")
    text = re.sub(r"(^|[\s(\[{|—–“*])'(?=\w)", r"\1‘", text).replace("'", "’")
    return text.replace("...", "…")


def width(text: str, style: Style, k: float, weight: int | None = None) -> float:
    """Advance width of one word or phrase in logical pixels."""
    return _width(text, style.voice, style.weight if weight is None else weight, pixels(style.size, k), style.spacing) / k


def pixels(size: float, k: float) -> int:
    """A logical size in window pixels."""
    return max(6, round(size * k))


@lru_cache(maxsize=20_000)
def _width(text: str, voice: str, weight: int, px: int, spacing: float) -> float:
    return font(voice, weight, px).size(text)[0] + spacing * px * len(text)


def block(text: str, style: Style, measure: float, k: float, *, balance: bool = True) -> Block:
    """`text` set in lines of at most `measure` logical pixels, opening quotes hung outside. Newlines break lines."""
    return _set(curl(text), wished(style), round(measure, 1), k, balance)


@lru_cache(maxsize=2_000)
def _set(text: str, style: Style, measure: float, k: float, balance: bool) -> Block:
    lines: list[Line] = []
    y = 0.0
    for paragraph in text.split("\n"):
        for words in _wrap(_words(paragraph, style, k), measure, style, k, balance):
            lines.append(_line(words, y, measure, style, k))
            y += style.size * style.leading
    widest = max((line.width for line in lines), default=0.0)
    return Block(text, style, tuple(lines), widest, y, k)


Loose = tuple[str, int, float]


def _words(text: str, style: Style, k: float) -> list[Loose]:
    """Words with their weights and widths; between asterisks they are italic, and asterisks go."""
    found: list[Loose] = []
    slanted = False
    for chunk in text.split():
        parts = chunk.split("*")
        opens = slanted or len(parts) > 1
        if len(parts) % 2 == 0:
            slanted = not slanted
        weight = ITALIC if opens and style.weight != ITALIC else style.weight
        plain = "".join(parts)
        found.append((plain, weight, width(plain, style, k, weight)))
    return found


def _wrap(words: list[Loose], measure: float, style: Style, k: float, balance: bool) -> list[list[Loose]]:
    space = width(" ", style, k)
    lines = _greedy(words, measure, space)
    if not balance or len(lines) < 2:
        return lines
    low, high = measure * 0.45, measure
    for _ in range(9):
        middle = (low + high) / 2
        if len(_greedy(words, middle, space)) > len(lines):
            low = middle
        else:
            high = middle
    return _greedy(words, high, space)


def _greedy(words: list[Loose], measure: float, space: float) -> list[list[Loose]]:
    lines: list[list[Loose]] = [[]]
    length = 0.0
    for word in words:
        if lines[-1] and length + space + word[2] > measure:
            lines.append([])
            length = 0.0
        length += word[2] + (space if lines[-1] else 0)
        lines[-1].append(word)
    return lines


def _line(words: list[Loose], y: float, measure: float, style: Style, k: float) -> Line:
    space = width(" ", style, k)
    total = sum(w for _, _, w in words) + space * max(0, len(words) - 1)
    hang = (
        width(words[0][0][0], style, k, words[0][1])
        if words and words[0][0][:1] in HANG and words[0][0] and style.anchor == "start"
        else 0.0
    )
    x = {"start": -hang, "middle": (measure - total) / 2, "end": measure - total}[style.anchor]
    placed, cursor = [], x
    for text, weight, wide in words:
        placed.append(Word(text, weight, cursor, wide))
        cursor += wide + space
    return Line(tuple(placed), y, x, total)
