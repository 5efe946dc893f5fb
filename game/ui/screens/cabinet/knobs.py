"""Knobs in rows: each is one target that says what it turns and where it stands."""

from game.art.interface.cabinet import turn_knob
from game.cabinet import Drawer, Knob, Settings, set_to
from game.ui.nodes import Art, Box, Node, Paint, Set
from game.ui.parts import drawn, states
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.cabinet.bench import pictured

PREFIX = "knob-"
GAP = 12.0


def cells(count: int, area: Area, columns: int) -> list[Area]:
    """Room for each knob, in rows from the top."""
    rows = -(-count // columns)
    w, h = (area.w - GAP * (columns - 1)) / columns, (area.h - GAP * (rows - 1)) / rows
    return [Area(area.x + i % columns * (w + GAP), area.y + i // columns * (h + GAP), w, h) for i in range(count)]


def laid(pen: Pen, drawer: Drawer, s: Settings, area: Area, columns: int) -> None:
    """All knobs of a drawer."""
    for knob, cell in zip(drawer.knobs, cells(len(drawer.knobs), area, columns), strict=True):
        pen.nodes.append(_knob(pen, knob, s[knob.id], cell))


def _knob(pen: Pen, knob: Knob, stop: int, cell: Area) -> Node:
    """The knob's dial over its value and its label; beside them in a cell that is low and wide."""
    frame, key = pen.frame, PREFIX + knob.id
    low = cell.h < 150 or cell.w > 2.3 * cell.h
    r = min(56.0, cell.h * 0.3, cell.w * (0.13 if low else 0.24)) if low else min(56.0, (cell.h - 112) / 3.1, cell.w * 0.26)
    x, y = (cell.x + r * 1.6 + 14, cell.y + cell.h / 2) if low else (cell.x + cell.w / 2, cell.y + r * 1.5 + 6)
    dial = pictured(turn_knob, round(r), knob.stops.index(stop), len(knob.stops), frame.focus == key)
    paint: list[Paint] = [Box(cell.x, cell.y, cell.w, cell.h, frame.theme.told, 22)] if frame.focus == key else []
    paint.append(Art(dial, x, y))
    side = r * 3.2 + 24 if low else 8
    words = Area(cell.x + side, cell.y + 6 if low else y + r * 1.42, cell.w - side - 8, 0)
    words = Area(words.x, words.y, words.w, cell.foot - 6 - words.y)
    paint += _worded(pen, knob, set_to(knob, stop), words, low)
    if frame.focus == key:
        for way, ax in (("left", x - r * 1.62), ("right", x + r * 1.62)):
            paint.append(Art(drawn("arrow", 20, way, frame.theme.violet), ax, y + r * 0.9))
    if frame.focus == key and frame.keyed:
        paint.append(Box(cell.x, cell.y, cell.w, cell.h, "", 22, frame.theme.ink, 4))
    bounds = (cell.x, cell.y, cell.w, cell.h)
    return Node(
        key, "setting", knob.label, set_to(knob, stop), bounds, ("press", "adjust"), states(frame, key), paint=tuple(paint)
    )


def _worded(pen: Pen, knob: Knob, value: str, room: Area, low: bool) -> list[Paint]:
    """The value large, the label under it, both within their room."""
    theme, anchor = pen.frame.theme, "start" if low else "middle"
    most = min(pen.frame.text, 1.5) / pen.frame.text
    shown = pen.set(value, Look("city", 34 * most, 700, theme.ink, 1.1, anchor), room.w, room.h * 0.48)
    label = pen.set(knob.label, Look("bureau", 23 * most, 400, theme.soft, 1.14, anchor), room.w, room.h - shown.height)
    top = room.y + (room.h - shown.height - label.height) / 2 if low else room.y
    return [Set(shown, room.x, top), Set(label, room.x, top + shown.height)]
