"""Knobs in rows: each is one target that says what it turns and where it stands."""

from dataclasses import dataclass

from game.art.interface.cabinet import turn_knob
from game.cabinet import Drawer, Knob, Settings, set_to
from game.ui.nodes import Art, Box, Node, Paint, Set
from game.ui.parts import drawn, states
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.cabinet.bench import pictured
from game.ui.setting import Block

PREFIX = "knob-"
GAP, LABEL, MOST = 12.0, 23.0, 1.5
"""Room between knobs; the size of labels, and the text scale up to which words of knobs grow."""


def cells(count: int, area: Area, columns: int) -> list[Area]:
    """Room for each knob, in rows from the top."""
    rows = -(-count // columns)
    w, h = (area.w - GAP * (columns - 1)) / columns, (area.h - GAP * (rows - 1)) / rows
    return [Area(area.x + i % columns * (w + GAP), area.y + i // columns * (h + GAP), w, h) for i in range(count)]


@dataclass(frozen=True, slots=True)
class Cell:
    """Room for one knob: its dial's middle and radius, and where its words go, beside it in a cell that is low and wide."""

    area: Area
    x: float
    y: float
    r: float
    words: Area
    low: bool


def laid(pen: Pen, drawer: Drawer, s: Settings, area: Area, columns: int) -> None:
    """All knobs of a drawer, their labels of one size."""
    rooms = [_cell(cell) for cell in cells(len(drawer.knobs), area, columns)]
    size = min(_label(pen, knob, LABEL, room).style.size for knob, room in zip(drawer.knobs, rooms, strict=True))
    size /= min(pen.frame.text, MOST)
    for knob, room in zip(drawer.knobs, rooms, strict=True):
        pen.nodes.append(_knob(pen, knob, s[knob.id], room, size))


def _cell(area: Area) -> Cell:
    low = area.h < 150 or area.w > 2.3 * area.h
    if low:
        r = min(56.0, area.h * 0.3, area.w * 0.13)
        side = r * 3.2 + 24
        return Cell(
            area,
            area.x + r * 1.6 + 14,
            area.y + area.h / 2,
            r,
            Area(area.x + side, area.y + 6, area.w - side - 8, area.h - 12),
            low,
        )
    r = min(56.0, (area.h - 112) / 3.1, area.w * 0.26)
    y = area.y + r * 1.5 + 6
    top = y + r * 1.42
    return Cell(area, area.x + area.w / 2, y, r, Area(area.x + 8, top, area.w - 16, area.foot - 6 - top), low)


def _knob(pen: Pen, knob: Knob, stop: int, cell: Cell, size: float) -> Node:
    """The knob's dial with its value and its label."""
    frame, key, area = pen.frame, PREFIX + knob.id, cell.area
    bounds, on = (area.x, area.y, area.w, area.h), frame.focus == key
    dial = pictured(turn_knob, round(cell.r), knob.stops.index(stop), len(knob.stops), on)
    paint: list[Paint] = [Box(*bounds, frame.theme.told, 22)] if on else []
    paint.append(Art(dial, cell.x, cell.y))
    paint += _worded(pen, knob, set_to(knob, stop), cell, size)
    if on:
        for way, x in (("left", cell.x - cell.r * 1.62), ("right", cell.x + cell.r * 1.62)):
            paint.append(Art(drawn("arrow", 20, way, frame.theme.violet), x, cell.y + cell.r * 0.9))
    if on and frame.keyed:
        paint.append(Box(*bounds, "", 22, frame.theme.ink, 4))
    return Node(
        key, "setting", knob.label, set_to(knob, stop), bounds, ("press", "adjust"), states(frame, key), paint=tuple(paint)
    )


def _label(pen: Pen, knob: Knob, size: float, cell: Cell) -> Block:
    look = Look("bureau", size, 400, pen.frame.theme.soft, 1.14, "start" if cell.low else "middle", MOST)
    return pen.set(knob.label, look, cell.words.w, cell.words.h * 0.56)


def _worded(pen: Pen, knob: Knob, value: str, cell: Cell, size: float) -> list[Paint]:
    """The value large, the label under it, both within their room."""
    room = cell.words
    look = Look("city", 34, 700, pen.frame.theme.ink, 1.1, "start" if cell.low else "middle", MOST)
    shown, label = pen.set(value, look, room.w, room.h * 0.44), _label(pen, knob, size, cell)
    top = room.y + (room.h - shown.height - label.height) / 2 if cell.low else room.y
    return [Set(shown, room.x, top), Set(label, room.x, top + shown.height)]
