"""Reading a file to the end: what it holds, and all of its problems."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from game.content import cases, facts, flow, library, names, source, systems
from game.content.cases import Known, Written
from game.content.problems import BadContent, Log, Problem, Spot
from game.content.reading import Reading
from game.content.source import Limits, Scalar
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


def read_system(wanted: str | Path, levels: Path, limits: Limits) -> Checked[System]:
    """A system and its problems."""
    found = library.find(wanted, "systems", levels)
    log = Log(found.name)
    try:
        root, _ = source.read(found.path, log, limits)
    except BadContent as bad:
        return Checked(None, bad.problems)
    made = systems.system(log, root, facts.keys(found.levels))
    if isinstance(root, source.Mapping):
        _named(log, root, "system", found.id)
    return Checked(None if log.failed else made, log.sorted())


def _named(log: Log, root: source.Mapping, key: str, id: str) -> None:
    for name, node in root.pairs:
        if name.text == key and isinstance(node, Scalar) and node.text != id:
            log.add("other-id", node, file=id, name=node.text)


def read_case(
    wanted: str | Path,
    levels: Path,
    limits: Limits,
    system: str | None = None,
    places: frozenset[str] | None = None,
    faces: frozenset[str] | None = None,
) -> Checked[Day]:
    """A case under its system, or another, as a day; and the problems of both."""
    found = library.find(wanted, "cases", levels)
    r = Reading(found.name, limits)
    try:
        root, data = source.read(found.path, r, limits)
        written = cases.case(r, root, found.id, data, Known(places, faces, facts.keys(found.levels)))
    except BadContent as bad:
        return Checked(None, bad.problems)
    names.check(r)
    judge = _judge(r, written, found.levels, system, limits)
    if judge.made is not None:
        names.under(r, written.starts, judge.made)
    if not r.failed:
        flow.check(r, written.case)
    problems = r.sorted() + tuple(p for p in judge.problems if p.severity == "error")
    if r.failed or judge.made is None:
        return Checked(None, problems)
    return Checked(Day(cases.scaled(written.case, judge.made.unit), judge.made), problems)


def _judge(r: Reading, written: Written, levels: Path, other: str | None, limits: Limits) -> Checked[System]:
    """The system that the case is judged by. One that is not there is a problem of the case."""
    id = other or written.case.system
    known = library.ids("systems", levels)
    if not id:
        return Checked(None, ())
    if id not in known:
        spot: Spot = written.fields.nodes["system"] if other is None else written.fields.at
        r.unknown("unknown-system", spot, id, known)
        return Checked(None, ())
    return read_system(id, levels, limits)
