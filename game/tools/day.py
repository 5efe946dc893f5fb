"""A finished day under several systems, side by side: for authors and for other programs."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from game.audit import (
    Across,
    Laid,
    Trace,
    Under,
    across,
    contribution,
    lay,
    minded,
    outside,
    past,
    remedies,
    retrace,
    stand_in,
    worn,
)
from game.content import load_day, load_systems, system_ids
from game.errors import Refused
from game.play import Day, Session
from game.rating.system import System
from game.tools import transcript

Told = Callable[[Trace, Across, list[Laid]], list[str]]
"""What the faces say of it: of a day, its audit, and the day laid out for each system, its own first."""


def run(asked: Namespace, told: Told) -> int:
    """Prints the day of a list of choices (a file, `-` for standard input, or the list itself), or of a robot, under the systems
    whose ids are given with commas between, all of them for none. Raises OutOfFive."""
    day = load_day(asked.case)
    trace = retrace(day, played(day, asked.choices or "", asked.robot or "", asked.seed, short=asked.short))
    systems = load_systems(called(id) for id in asked.under.replace(" ", "").split(",") if id)
    found, laid = across(trace, systems), laid_out(trace, systems)
    lines = [json.dumps(data(trace, found, laid), indent=1, ensure_ascii=False)] if asked.json else told(trace, found, laid)
    try:
        print("\n".join(lines))
    except BrokenPipeError:
        sys.stdout = None  # whoever reads has read enough; nothing is to be flushed
    return 0


def called(id: str) -> str:
    """The id of a system, with or without its article."""
    return f"the-{id}" if f"the-{id}" in system_ids() else id


def played(day: Day, choices: str, robot: str, seed: int | None, *, short: bool = False) -> Session:
    """The play of a list or of a robot, to its end. Raises Refused for a list that stops before it."""
    if not choices:
        return transcript.by_robot(day, robot or "chance", 1 if seed is None else seed, short=short)
    session = transcript.by_list(day, _text(choices), seed=seed, short=short)
    if not session.ending:
        at = session.pending.id if session.pending else ""
        raise Refused(f"The list stops before the day does: it is asked “{at}”.")
    return session


def laid_out(trace: Trace, systems: tuple[System, ...]) -> list[Laid]:
    """The day laid out for its own system and for each other."""
    happened, ends = past(trace.day, trace.session), trace.session.world.at
    others = [stand_in(trace.day, happened, system, ends) for system in systems if system.id != trace.day.system.id]
    return [lay(trace.day.system, happened), *others]


def data(trace: Trace, found: Across, laid: list[Laid]) -> dict[str, Any]:
    """All of it as plain data; values in each system's smallest units."""
    return {
        "case": trace.day.case.id,
        "seed": trace.session.seed,
        "choices": [str(made) for made in trace.session.choices],
        "systems": [_system(trace, one, each) for one, each in zip(found.all, laid, strict=True)],
        "differ": [asdict(each) for each in found.differ],
        "outside": _outside(trace),
    }


def _system(trace: Trace, one: Under, laid: Laid) -> dict[str, Any]:
    known = {"relevant": one.known.relevant} | asdict(one.known)
    head = {"id": one.system.id, "name": one.system.name, "model": one.system.model, "known": known}
    if not one.known.relevant:
        return head
    appeals, tags = remedies(laid), minded(w for group in trace.day.people.values() for w in group)
    return head | {
        **{"start": one.start, "end": one.end, "scale": [one.low, one.high], "unit": one.system.unit, "shown": one.shown},
        **{"before": one.before, "after": one.after, "reasons": list(one.reasons), "line": [list(point) for point in one.points]},
        "entries": [{"at": e.at, "kind": e.kind, "cause": e.cause, "delta": e.delta, "by": e.by} for e in one.entries],
        "shares": asdict(contribution(laid)),
        "shoes": [asdict(each) for each in worn(laid, trace.day.case.starts, tags)],
        "appeals": asdict(appeals) | {"repaired": appeals.repaired, "stays": appeals.stays},
    }


def _outside(trace: Trace) -> dict[str, Any]:
    found = outside(trace)
    cards = [{"terms": dict(card.terms), "miss": card.miss} for card in found.cards]
    true = [{"id": version.id, "summary": version.summary} for version in found.true]
    counts = {"seen": len(found.seen), "tried": found.tried, "fit": found.fit, "within": found.within, "digits": found.digits}
    return counts | {"cards": cards, "true": true}


def _text(choices: str) -> str:
    """The text of a list: of standard input, of a file, or as it stands there."""
    if choices == "-":
        return sys.stdin.read()
    path = Path(choices)
    try:
        return path.read_text(encoding="utf-8") if path.is_file() else choices
    except (OSError, ValueError):
        return choices
