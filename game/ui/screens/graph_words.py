"""The words on a chart: of its plates and medals, and what is said of them aloud."""

from functools import cache

from game.art.graph import Chart, Plate, cut, ground, said_of, two
from game.art.svg import G, Picture, mix
from game.art.tokens import colour
from game.ui.nodes import Bounds, Node, Set, targets
from game.ui.parts import paragraph, style
from game.ui.screen import Frame
from game.ui.setting import Block, Style, block

DUSK = "#33265F"
HEAD = 94.0
"""Where a plate's words begin: right of its arch."""


@cache
def dusk(w: int, h: int) -> Picture:
    """The ground of a chart."""
    g = G("d")
    return Picture(g.svg(ground(g, w, h), w, h), w, h)


def signs(frame: Frame, chart: Chart, x: float, y: float, w: float, size: float) -> Node:
    """What dots, rings and seals mean."""
    key = "graph.signs" if chart.counts is None else "graph.signs-coverage"
    look = style(frame, "bureau", size, 400, frame.theme.on_dark_soft, 1.25)
    return paragraph(frame, "signs", frame.say(key, plays=f"{chart.plays:,}"), look, x, y, w)


def said(frame: Frame) -> dict[str, str]:
    """What stands where a way has no words of its own."""
    return {"on": frame.say("graph.on"), "let": frame.say("graph.let")}


def on(frame: Frame, chart: Chart, key: str, box: Bounds, scale: float) -> list[Set]:
    """The words of a plate or a medal that lies whole in view."""
    return _plate(frame, chart, chart.plates[key], box, scale) if key in chart.plates else _medal(frame, chart, key, box, scale)


def _plate(frame: Frame, chart: Chart, one: Plate, box: Bounds, s: float) -> list[Set]:
    x, y, w, _ = box
    ink, soft = colour("inks.ink"), mix(colour("inks.ink"), colour("inks.cream"), 0.12)
    found: list[Set] = []
    lines = [_line(frame, text, Style("people", 25 * s, 600, ink, 1.1), w - (HEAD + 20) * s) for text in two(one.title)]
    top = y + (30 if len(lines) == 2 else 42) * s
    for made in lines:
        found.append(Set(made, x + HEAD * s, top))
        top += 28 * s
    if note := noted(chart, one):
        made = _line(frame, note, Style("bureau", 18 * s, 400, soft, 1.1), w / 2)
        found.append(Set(made, x + w - 18 * s - made.width, y + 8 * s))
    for row, at in one.rows:
        made = _line(frame, cut(row.id, 16), Style("bureau", 18 * s, 400, soft, 1.1), 168 * s)
        found.append(Set(made, x + 24 * s, y + (at - one.box[1]) * s - made.height / 2))
    for way, at in one.ways:
        room = w - (28 + 16 + 26 * (way.number + way.locked) + 8) * s
        made = _line(frame, said_of(way, said(frame)), Style("people", 20 * s, 400, ink, 1.1), room)
        found.append(Set(made, x + 28 * s, y + (at - one.box[1]) * s - made.height / 2))
    return found


def _medal(frame: Frame, chart: Chart, key: str, box: Bounds, s: float) -> list[Set]:
    x, y, w, h = box
    lines = list(two(chart.medals[key].title))
    made = block("\n".join(lines), Style("people", 25 * s, 600, frame.theme.on_dark, 1.15), w - h - 16 * s, frame.k)
    found: list[Set] = [Set(made, x + h + 16 * s, y + (h - made.height) / 2)]
    if (times := chart.times("ending", key[1:])) is not None:
        note = _line(frame, share(times, chart.plays), Style("bureau", 18 * s, 400, frame.theme.on_dark_soft, 1.1), w)
        found.append(Set(note, x + h + 16 * s, y + (h - made.height) / 2 - note.height - 2 * s))
    return found


def _line(frame: Frame, text: str, look: Style, room: float) -> Block:
    """Words on one line, cut until they fit."""
    made = block(text, look, 4000, frame.k)
    while made.width > room and len(text) > 4:
        text = cut(text.rstrip("…"), len(text) - 2)
        made = block(text, look, 4000, frame.k)
    return made


def noted(chart: Chart, one: Plate) -> str:
    """When a scene begins, and in how many plays of a hundred it came up."""
    hour = f"{one.minute // 60 % 24:02d}:{one.minute % 60:02d}" if one.minute else ""
    times = chart.times("scene", one.key)
    return "  ".join(part for part in (hour, share(times, chart.plays) if times is not None else "") if part)


def share(times: int, plays: int) -> str:
    """Of a hundred plays so many."""
    return f"{100 * times / max(1, plays):.0f} %"


def named(frame: Frame, chart: Chart, key: str) -> tuple[str, str]:
    """How a plate or a medal is called aloud, and what is said of it: where its ways lead and what the number decides."""
    if key in chart.medals:
        return frame.say("graph.ending", title=chart.medals[key].title), _reached(frame, chart, "ending", key[1:])
    one = chart.plates[key]
    ways = [_way(frame, chart, way) for way, _ in one.ways]
    parts = [_reached(frame, chart, "scene", key), frame.say("graph.decisions", n=len(one.rows)), *ways]
    return frame.say("graph.scene", title=one.title), " ".join(part for part in parts if part)


def _reached(frame: Frame, chart: Chart, kind: str, name: str) -> str:
    times = chart.times(kind, name)
    return "" if times is None else frame.say("graph.reached", share=share(times, chart.plays))


def _way(frame: Frame, chart: Chart, way: object) -> str:
    target = way.target  # type: ignore[attr-defined]
    goal = chart.medals.get(target) or chart.plates.get(target)
    marks = "".join(frame.say(f"graph.{mark}") for mark in ("locked", "number") if getattr(way, mark))
    return frame.say("graph.way", words=said_of(way, said(frame)), goal=goal.title if goal else "", marks=marks)  # type: ignore[arg-type]


def buttons(tree: Node | None) -> list[Node]:
    """What can be pressed on the screen as last drawn."""
    return targets(tree) if tree else []
