"""Reading a file to the end: what it holds, and all of its problems."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from game.content import cases, facts, flow, flow_found, library, names, room, source, systems
from game.content.cases import Known, Written
from game.content.library import Found
from game.content.problems import BadContent, Log, Problem, Spot
from game.content.reading import Reading
from game.content.source import Limits
from game.play import Day
from game.rating.system import System

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Checked(Generic[T]):
    """What a file holds (None when it could not be made sense of) and its problems."""

    made: T | None
    problems: tuple[Problem, ...]

    def value(self) -> T:
        """What the file holds. Raises BadContent when any problem is an error."""
        if self.made is None or any(problem.severity == "error" for problem in self.problems):
            raise BadContent(self.problems)
        return self.made


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection meanwhile."""
    # A tree only grows while it is read, and going through it again and again for garbage takes a third of the time.
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def read_system(wanted: str | Path, levels: Path, limits: Limits) -> Checked[System]:
    """A system and its problems."""
    found = library.find(wanted, "systems", levels)
    log = Log(found.name)
    try:
        root, data = source.read(found.path, log, limits)
    except BadContent as bad:
        return Checked(None, bad.problems)
    room.letters(log, root, data)
    made = systems.system(log, root, found.id, facts.keys(found.levels), library.models(found.levels))
    return Checked(None if log.failed else made, log.sorted())


def read_case(
    wanted: str | Path, levels: Path, limits: Limits, system: str | None = None, known: Known | None = None
) -> Checked[Day]:
    """A case under its system, or another, as a day; and the problems of both."""
    found = library.find(wanted, "cases", levels)
    with uncollected():
        return _day(found, Reading(found.name, limits), system, known or Known())


def _day(found: Found, r: Reading, system: str | None, known: Known) -> Checked[Day]:
    try:
        root, data = source.read(found.path, r, r.limits)
        written = cases.case(
            r,
            root,
            found.id,
            data,
            replace(known, facts=facts.keys(found.levels), models=library.models(found.levels)),
        )
    except BadContent as bad:
        return Checked(None, bad.problems)
    names.check(r)
    if known.ways:
        names.staged(r, {"sound": known.sounds, "light": known.lights, "music": known.music})
        names.echoed(r, {*library.ids("cases", found.levels), *library.ids("cases", library.LEVELS)})
        room.letters(r, root, data)
    judge = _judge(r, written, found.levels, system)
    if judge.made is not None:
        names.under(r, written.starts, judge.made)
    day = None if r.failed or judge.made is None else Day(cases.scaled(written.case, judge.made.unit), judge.made)
    if not r.failed:
        reached, ended = flow.check(r, written.case, day.programs if day else flow.programs(written.case))
        if day is not None and not r.failed and known.ways:
            flow_found.check(r, day, reached, ended)
            room.check(r, day.case, day.choices, written.fields.nodes)
    problems = r.sorted() + tuple(p for p in judge.problems if p.severity == "error")
    return Checked(None if r.failed else day, problems)


def _judge(r: Reading, written: Written, levels: Path, other: str | None) -> Checked[System]:
    """The system that the case is judged by. One that is not there is a problem of the case."""
    id = other or written.case.system
    known = library.systems(levels)
    if not id:
        return Checked(None, ())
    if id not in known:
        spot: Spot = written.fields.nodes["system"] if other is None else written.fields.at
        r.unknown("unknown-system", spot, id, known)
        return Checked(None, ())
    return read_system(id, levels, r.limits)
