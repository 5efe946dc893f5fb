"""The sheet beside a chart: the first lines of a scene, and in a preview the way there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.story.model import Case, Choose, Say
from game.ui.nodes import Bounds, Node
from game.ui.panel import MARGIN
from game.ui.parts import button, heading, paragraph, sheet, style
from game.ui.screen import Frame

if TYPE_CHECKING:
    from game.ui.screens.graph import Graph

FIRST = 6
"""Lines that are read at most."""
WIDE, FEET = 620.0, 130.0
"""How wide the sheet is at the right, and what its buttons take at its foot."""


def lying(frame: Frame, graph: Graph, top: float) -> tuple[tuple[Node, ...], Bounds]:
    """The sheet of the scene that is read, at the right, or at the foot of narrow windows and large text; and the room that is
    left for the chart under a bar that comes down to `top`."""
    if not graph.shown:
        return (), (0, top, frame.w, frame.h - top)
    if not frame.stacked:
        box = (frame.w - WIDE - 24, top + 16, WIDE, frame.h - top - 32)
        return (_sheet(frame, graph, box),), (0, top, frame.w - WIDE - 40, frame.h - top)
    most = (frame.h - top) * 0.52
    made = _sheet(frame, graph, (0.0, frame.h - most, frame.w, most))
    ends = max(node.bounds[1] + node.bounds[3] for node in made.children if node.role in ("text", "heading"))
    high = min(most, ends - made.bounds[1] + FEET * min(1.3, frame.text))
    return (_sheet(frame, graph, (0.0, frame.h - high, frame.w, high)),), (0, top, frame.w, frame.h - top - high)


def _sheet(frame: Frame, graph: Graph, box: Bounds) -> Node:
    """Title, lines, and the buttons at the foot."""
    x, y, w, h = box
    pad = 44.0 if not frame.stacked else MARGIN
    small = 1 / max(1.0, frame.text / 1.35)
    ways = _buttons(frame, graph, x + pad, x + w - pad, y + h - 24, 26 * small)
    foot = ways[0].bounds[1] - 14
    nodes = [heading(frame, _title(graph), x + pad, y + 30, w - 2 * pad, 38 * small)]
    at = y + 30 + nodes[0].bounds[3] + 18
    look = style(frame, "people", 27 * small, 400, leading=1.32)
    for n, line in enumerate(first_lines(graph.chart.case, graph.shown)):
        node = paragraph(frame, f"line-{n}", line, look, x + pad, at, w - 2 * pad)
        if at + node.bounds[3] > foot:
            break
        nodes.append(node)
        at += node.bounds[3] + 12
    children = (*nodes, *ways)
    return Node("lines", "group", _title(graph), bounds=box, children=children, paint=(sheet(x, y, w, h + 40, radius=36),))


def _buttons(frame: Frame, graph: Graph, left: float, right: float, foot: float, size: float) -> list[Node]:
    """The way back to the chart; in a preview, before it, the way into the scene."""
    tall = button(frame, "close", frame.say("graph.close"), right, 0, size=size, h=64).bounds[3]
    found = [button(frame, "close", frame.say("graph.close"), right, foot - tall, kind="pill", size=size, align="right", h=64)]
    if graph.goes and graph.shown in graph.chart.case.scenes:
        found.insert(0, button(frame, "goes", frame.say("graph.goes"), left, foot - tall, size=size, h=64))
    return found


def _title(graph: Graph) -> str:
    chart = graph.chart
    return (chart.plates.get(graph.shown) or chart.medals[graph.shown]).title


def first_lines(case: Case, key: str) -> list[str]:
    """The first lines of a scene with who says them, to its first question; of an ending what was got."""
    if key not in case.scenes:
        ending = case.endings[key[1:]]
        return [text for text in (ending.got, ", ".join(ending.tags)) if text]
    return list(_lines(case, key))[:FIRST]


def _lines(case: Case, scene: str) -> Iterator[str]:
    for beat in case.scenes[scene].beats:
        match beat:
            case Say() if beat.words is not None:
                who = case.cast.get(beat.speaker)
                yield f"{who.name}: {beat.words.longest()}" if who else beat.words.longest()
            case Choose() if beat.way != "guess":
                yield f"*{'  /  '.join(o.words.longest() for o in beat.options)}*"
                return
