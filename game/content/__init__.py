"""Levels as they are written (levels/*.yaml) to a Case, a System, facts and words; or every problem in them at once.

`load_…` raise BadContent, which holds all problems, when there is an error; `check_…` give the problems, warnings too.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from game.content import compiled, kept, library, source, texts
from game.content import facts as fact_book
from game.content.cases import Known
from game.content.check import Checked, read_case, read_system, uncollected
from game.content.facts import Fact
from game.content.library import LEVELS
from game.content.problems import BadContent, Log, Problem
from game.content.source import Limits
from game.play import Day
from game.rating.system import System
from game.story.model import Case

if TYPE_CHECKING:
    from game.cabinet import Drawer

__all__ = [
    *(
        "LEVELS",
        "BadContent",
        "Fact",
        "Limits",
        "Problem",
        "case_ids",
        "check_cabinet",
        "check_case",
        "check_facts",
        "check_system",
        "check_words",
        "framed_systems",
    ),
    *(
        "load_cabinet",
        "load_case",
        "load_day",
        "load_facts",
        "load_system",
        "load_systems",
        "load_words",
        "readable_systems",
        "system_ids",
    ),
]


def load_case(wanted: str | Path, *, levels: Path = LEVELS) -> Case:
    """The case with an id or at a path, its starts in units of its own system. Raises BadContent."""
    return load_day(wanted, levels=levels).case


def load_system(wanted: str | Path, *, levels: Path = LEVELS) -> System:
    """The system with an id or at a path. Raises BadContent."""
    return read_system(wanted, levels, Limits()).value()


def load_systems(wanted: Iterable[str] = (), *, levels: Path = LEVELS) -> tuple[System, ...]:
    """The systems with these ids in their order, all there are for none. Raises BadContent."""
    return tuple(load_system(id, levels=levels) for id in (tuple(wanted) or system_ids(levels)))


@lru_cache(maxsize=4)
def readable_systems(levels: Path = LEVELS) -> tuple[System, ...]:
    """All systems that can be read, for judging a day by each; `check` tells of the others."""
    found = (read_system(id, levels, Limits()) for id in system_ids(levels))
    return tuple(one.value() for one in found if all(problem.severity != "error" for problem in one.problems))


def framed_systems(levels: Path = LEVELS) -> tuple[System, ...]:
    """The systems that fill the five frames, and can be held against each other."""
    return tuple(one for one in readable_systems(levels) if one.frames)


def load_day(wanted: str | Path, *, levels: Path = LEVELS, system: str | None = None) -> Day:
    """A case with the system that judges it: its own, or another by id. Raises BadContent with the problems of both. What was
    read before, and has not changed since, comes from the cache of compiled cases."""
    found = library.find(wanted, "cases", levels)
    under = compiled.key(found, system)
    with uncollected():
        known = compiled.kept(found.path, under)
        if known is not None:
            return Day(*known)
    day = read_case(wanted, levels, Limits(), system).value()
    compiled.keep(found.path, under, day.case, day.system)
    return day


def check_case(
    wanted: str | Path,
    *,
    levels: Path = LEVELS,
    system: str | None = None,
    places: frozenset[str] | None = None,
    faces: frozenset[str] | None = None,
    sounds: frozenset[str] | None = None,
    lights: frozenset[str] | None = None,
    music: frozenset[str] | None = None,
    limits: Limits | None = None,
    keep: bool = False,
) -> tuple[Problem, ...]:
    """Every problem of a case, in the order of the file. `places` and `faces` are the pictures that there are, `sounds`, `lights`
    and `music` what can be heard and seen; None not to ask. What was found before, and cannot be otherwise now, comes from the
    cache if `keep` is asked for."""
    limits = limits or Limits()
    found = library.find(wanted, "cases", levels)
    under = kept.key(found, system, (places, faces, sounds, lights, music, limits)) if keep else b""
    known = kept.problems(found.path, under)
    if known is None:
        staging = Known(places, faces, sounds=sounds, lights=lights, music=music, ways=True)
        known = read_case(wanted, levels, limits, system, staging).problems
        kept.keep(found.path, under, known)
    return known


def check_system(wanted: str | Path, *, levels: Path = LEVELS, limits: Limits | None = None) -> tuple[Problem, ...]:
    """Every problem of a system."""
    return read_system(wanted, levels, limits or Limits()).problems


def case_ids(levels: Path = LEVELS) -> tuple[str, ...]:
    """The ids of the cases there are, as they stand on a shelf."""
    return library.in_order(levels)


def system_ids(levels: Path = LEVELS) -> tuple[str, ...]:
    """The ids of the systems there are."""
    return library.ids("systems", levels)


def load_facts(levels: Path = LEVELS) -> dict[str, Fact]:
    """The dated facts by key. Raises BadContent."""
    return _facts(levels / "facts.yaml").value()


def check_facts(path: Path = LEVELS / "facts.yaml") -> tuple[Problem, ...]:
    """Every problem of a book of facts."""
    return _facts(path).problems


def load_cabinet(levels: Path = LEVELS) -> "tuple[Drawer, ...]":
    """The drawers of the Cabinet in their order. Raises BadContent."""
    return _cabinet(levels / "cabinet.yaml", levels).value()


def check_cabinet(path: Path = LEVELS / "cabinet.yaml", *, levels: Path = LEVELS) -> tuple[Problem, ...]:
    """Every problem of the drawers of a Cabinet."""
    return _cabinet(path, levels).problems


def load_words(levels: Path = LEVELS) -> Mapping[str, str]:
    """The words of the interface by flat keys such as `title.begin`: of words.yaml and every words-….yaml. Raises BadContent."""
    found: dict[str, str] = {}
    for file in [levels / "words.yaml", *sorted(levels.glob("words-*.yaml"))]:
        found |= _words(file, tuple(found)).value()
    return MappingProxyType(found)


def check_words(path: Path = LEVELS / "words.yaml") -> tuple[Problem, ...]:
    """Every problem of the words of the interface."""
    return _words(path).problems


def _facts(path: Path) -> Checked[dict[str, Fact]]:
    log = Log(library.called(path))
    try:
        return Checked(fact_book.facts(log, source.read(path, log, Limits())[0]), log.sorted())
    except BadContent as bad:
        return Checked(None, bad.problems)


def _cabinet(path: Path, levels: Path) -> "Checked[tuple[Drawer, ...]]":
    from game.content import cabinet  # late: no case needs the machines of the drawers

    log = Log(library.called(path))
    try:
        root, _ = source.read(path, log, Limits())
        return Checked(cabinet.cabinet(log, root, fact_book.keys(levels)), log.sorted())
    except BadContent as bad:
        return Checked(None, bad.problems)


def _words(path: Path, taken: tuple[str, ...] = ()) -> Checked[dict[str, str]]:
    log = Log(library.called(path))
    try:
        return Checked(texts.texts(log, source.read(path, log, Limits())[0], taken), log.sorted())
    except BadContent as bad:
        return Checked(None, bad.problems)
