"""The tray of stamps: under each other beside the folder, in a row below it in a tall window; and what is left of it."""

from dataclasses import dataclass

from game.ui.nodes import Art, Box, Node, Paint, Set
from game.ui.parts import drawn, states
from game.ui.screen import Frame
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.setting import Block, Style, block
from game.views import OptionView

COLOURS = ("mint", "coral", "sky")
"""Of the tools, from the first word on."""
TOOL = 300.0
"""How tall a tool is at its own size."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one tool stands and its word: the tool's foot and size, the plate's corner, and the word as it is set."""

    x: float
    foot: float
    size: float
    left: float
    top: float
    word: Block


def spot(frame: Frame, text: str, area: Area, colour: str) -> Spot:
    """In a tall window the word stands under its tool, else beside it."""
    look = Style("bureau", min(32 * frame.text, 44), 700, colour, 1.15, "middle" if frame.tall else "start")
    if frame.tall:
        size = min(1.25, (area.h - 190) / TOOL)
        word = block(text, look, area.w - 76, frame.k)
        foot = area.y + 20 + TOOL * size
        middle = area.x + area.w / 2
        return Spot(middle, foot, size, middle - word.width / 2, foot + 44, word)
    size, foot = min(0.82, area.h / TOOL), area.y + area.h - 34
    word = block(text, look, area.w - 250, frame.k)
    return Spot(area.x + 104, foot, size, area.x + 226, foot - 56 - word.height / 2, word)


def places(frame: Frame, area: Area, n: int) -> list[Area]:
    """Room for each of n tools."""
    if frame.tall:
        w = area.w / max(1, n)
        return [Area(area.x + w * i, area.y, w, area.h) for i in range(n)]
    h = area.h / max(1, n)
    return [Area(area.x - 30, area.y + h * i, area.w + 30, h) for i in range(n)]


def tool(pen: Pen, i: int, option: OptionView, area: Area, free: bool, gone: bool) -> None:
    """One stamp: the tool, its word on a plate, that it has been inked already. `gone`: in the hand; `free`: can be taken."""
    frame, theme, key = pen.frame, pen.frame.theme, f"stamp-{option.id}"
    on = frame.focus == key
    here = spot(frame, option.text, area, theme.stamp if on else theme.on_dark)
    up = 0.6 if on else 0.0
    paint: list[Paint] = (
        [] if gone else [Art(drawn("stamp_tool", COLOURS[i % 3], up), here.x, here.foot, scale=round(here.size, 3))]
    )
    paint += _plate(here, theme.paper if on else "", "" if on else theme.on_dark_soft)
    note = frame.say("box.ruling.inked") if option.lit else ""
    if note:
        small = pen.set(
            note,
            Look("bureau", 24, 400, theme.on_dark_soft, 1.2, most=1.4),
            area.w - (40 if frame.tall else 212),
            60 if frame.tall else 44,
        )
        x = here.x - small.width / 2 if frame.tall else here.left - 18
        paint.append(Set(small, x, here.top + here.word.height + 20))
    if on and frame.keyed:
        paint.append(Box(area.x, area.y + 4, area.w, area.h - 8, "", 20, theme.on_dark, 4))
    actions = ("press",) if free and not option.reason else ()
    bounds = (area.x, area.y + 4, area.w, area.h - 8)
    words = states(frame, key, "lit" if option.lit else "")
    pen.nodes.append(Node(key, "option", option.text, note, bounds, actions, words, paint=tuple(paint)))


def _plate(here: Spot, fill: str, edge: str) -> list[Paint]:
    """The word on its plate."""
    word = here.word
    x = here.left if word.style.anchor == "start" else here.x - word.width / 2
    plate = Box(x - 18, here.top - 14, word.width + 36, word.height + 28, fill, 12, edge, 3)
    # A block that is set about its middle is laid at its measure's left edge.
    left = here.left if word.style.anchor == "start" else here.x - _measure(word) / 2
    return [plate, Set(word, left, here.top)]


def _measure(word: Block) -> float:
    """The measure in which a block about its middle was set."""
    line = word.lines[0]
    return line.width + 2 * line.x


def left_over(pen: Pen, area: Area, n: int, taken: int) -> None:
    """The tools that were not used, where they stood."""
    for i, place in enumerate(places(pen.frame, area, n)):
        if i != taken:
            here = spot(pen.frame, "", place, "")
            pen.paint.append(Art(drawn("stamp_tool", COLOURS[i % 3]), here.x, here.foot, scale=round(here.size, 3)))
