"""The card of what is taken up in the Workshop: what it is, how it stands, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.places import PLACES
from game.content.problems import Problem
from game.store import archive
from game.ui.nodes import Art, Bounds, Node, moved
from game.ui.parts import button, drawn, heading, paragraph, sheet, style
from game.ui.screen import Frame
from game.ui.screens.pause import window
from game.ui.screens.preview_draft import Draft

if TYPE_CHECKING:
    from game.ui.screens.workshop import Workshop

PAD = 48.0
HIGHEST, LEAST, GAP = 440.0, 170, 30.0
"""Of windows on places: their height at most and at least, and the room between them."""
FIRST, SHOWN = 3, 120
"""Problems that a card tells of, and letters of what a case says of itself that a card has room for."""

Line = tuple[str, str, str, float]
"""Key, words, voice and size."""


def lying(frame: Frame, bench: Workshop, box: Bounds, small: float) -> Node:
    """The card in its box."""
    x, y, w, h = box
    measure = w - 2 * PAD
    title, lines, keys = _of(frame, bench)
    feet = _feet(frame, keys, x + PAD, measure, 26 * small)
    foot = y + h - 28 - (feet[-1].bounds[1] + feet[-1].bounds[3] if feet else 0)
    nodes = [heading(frame, title, x + PAD, y + 36, measure, 44 * small)]
    at = y + 36 + nodes[0].bounds[3] + 16
    for key, words, voice, size in lines:
        colour = frame.theme.fall if key == "said" else frame.theme.ink if voice == "people" else frame.theme.soft
        node = paragraph(frame, key, words, style(frame, voice, size * small, 400, colour, 1.3), x + PAD, at, measure)
        if at + node.bounds[3] > foot - 16:
            break
        nodes.append(node)
        at += node.bounds[3] + 14
    feet = [moved(node, 0, foot) for node in feet]
    paper = sheet(x, y, w, h, radius=32)
    seen = _windows(frame, bench, (x + PAD, at + 14, measure, foot - at - 44))
    return Node("card", "group", title, bounds=box, children=(*nodes, *seen, *feet), paint=(paper,))


def _windows(frame: Frame, bench: Workshop, room: Bounds) -> tuple[Node, ...]:
    """Windows on the places of a case, as many as there is room for; none where they would be slits."""
    day = bench.draft(bench.row).day if bench.row and not bench.row.endswith(archive.ENDING) else None
    x, y, w, h = room
    high = round(min(h, HIGHEST))
    if day is None or high < LEAST:
        return ()
    wide = round(high * 0.62)
    places = list(dict.fromkeys(scene.place for scene in day.case.scenes.values() if scene.place in PLACES))
    found = []
    for n, place in enumerate(places[: int((w + GAP) // (wide + GAP))]):
        left = x + n * (wide + GAP)
        paint = (
            Art(window(place, wide, high), left, y, late=True),
            Art(drawn("arch_frame", wide, high, frame.theme.amber), left, y),
        )
        found.append(Node(f"window-{place}", "image", bounds=(left, y, wide, high), paint=paint))
    return tuple(found)


def _of(frame: Frame, bench: Workshop) -> tuple[str, list[Line], list[str]]:
    """Title, lines and the keys of buttons."""
    said: list[Line] = [("said", bench.said, "people", 27.0)] if bench.said else []
    if not bench.row:
        return frame.say("workshop.how"), [*said, ("how", frame.say("workshop.how-text"), "people", 28.0)], []
    if bench.row.endswith(archive.ENDING):
        keys = ["replace", "keep"] if bench.asks else ["take"]
        return bench.row, [*said, ("what", frame.say("workshop.archive-text"), "people", 28.0)], keys
    return _case(frame, bench, bench.draft(bench.row), said)


def _case(frame: Frame, bench: Workshop, draft: Draft, said: list[Line]) -> tuple[str, list[Line], list[str]]:
    errors = sum(problem.severity == "error" for problem in draft.problems)
    warnings = len(draft.problems) - errors
    state = "ready" if not draft.problems else "broken" if draft.broken else "warned"
    how: Line = ("state", frame.say(f"workshop.{state}", errors=errors, warnings=warnings), "bureau", 24.0)
    checks = ["problems"] if draft.problems else []
    if draft.broken or draft.day is None:
        found = sorted(draft.problems, key=lambda problem: problem.severity != "error")[:FIRST]
        return (
            bench.row,
            [*said, how, *(line for n, one in enumerate(found) for line in _problem(draft, n, one))],
            ["write", *checks, "give"],
        )
    case = draft.day.case
    under = frame.say("workshop.under", system=draft.day.system.name, scenes=len(case.scenes), endings=len(case.endings))
    lines: list[Line] = [
        *said,
        ("tagline", _short(case.tagline or case.want), "people", 30.0),
        how,
        ("under", under, "bureau", 23.0),
    ]
    if case.notes:
        lines.append(("notes", frame.say("ui.before.note", note=_short(", ".join(case.notes))), "people", 26.0))
    ways = ["on", "live"] if bench.saved(bench.row) else ["live"]
    return _short(case.title, 60), lines, [*ways, "write", "chart", *checks, "give"]


def _problem(draft: Draft, n: int, problem: Problem) -> list[Line]:
    """The sentence of a problem, and the line that it points at."""
    said: Line = (f"problem-{n}", _short(problem.sentence), "people", 27.0)
    line = draft.line(problem)
    return [said, (f"line-{n}", _short(f"{problem.line}: {line}", 70), "bureau", 23.0)] if line else [said]


def _short(text: str, most: int = SHOWN) -> str:
    """On one line, no longer than a card has room for, with nothing in it that is taken for emphasis."""
    flat = " ".join(text.split()).replace("*", "∗")
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def _feet(frame: Frame, keys: list[str], x: float, measure: float, size: float) -> list[Node]:
    """Buttons in rows, the first row at 0."""
    found, at, y = list[Node](), x, 0.0
    for n, key in enumerate(keys):
        look = {"kind": "primary" if n == 0 else "pill", "size": size, "h": 64}
        node = button(frame, key, frame.say(f"workshop.do-{key}"), at, y, **look)  # type: ignore[arg-type]
        if n and at + node.bounds[2] > x + measure:
            at, y = x, y + node.bounds[3] + 14
            node = button(frame, key, frame.say(f"workshop.do-{key}"), at, y, **look)  # type: ignore[arg-type]
        found.append(node)
        at += node.bounds[2] + 16
    return found
