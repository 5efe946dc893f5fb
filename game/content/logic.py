"""Whether a condition can hold at all, or not hold at all, tried out in every world that could tell the difference."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, product

from game.story.conditions import (
    All,
    Chance,
    Clock,
    Condition,
    Counted,
    Holds,
    Not,
    OnFile,
    Open,
    Rating,
    Remembered,
    Short,
    Some,
    Stands,
    Strain,
    Took,
    Under,
    Visits,
)

MOST = 512
"""Worlds to try; a condition that needs more is taken to be in order."""
Question = tuple[str, str]


@dataclass(slots=True)
class Tried:
    """A world made up of answers. Numbers are in thousandths; a chance is a memory here, since anything can come of it."""

    answers: dict[Question, int] = field(default_factory=dict)
    unit: int = 1000
    seed: int = 0
    names: dict[Question, str] = field(default_factory=dict)
    night: int = 0

    @property
    def tier(self) -> str:
        """The tier, by its place among those asked about."""
        return self.among("tier", "")

    def counted(self, name: str) -> int:
        """A count."""
        return self.answers.get(("count", name), 0)

    def filed(self, paper: str) -> bool:
        """What is on file."""
        return bool(self.answers.get(("paper", paper), 0))

    def held(self, register: str) -> str:
        """What a register holds; one that nothing is asked of but whether it holds anything holds something called so."""
        return self.among("register", register)

    def under(self, version: str) -> bool:
        """The rule version, by its place among those asked about."""
        return self.among("version", "") == version

    def told(self, name: str) -> str:
        """Nothing: words are not tried out."""
        return ""

    def among(self, kind: str, name: str) -> str:
        """One of the names asked about, "" for none of them."""
        return self.names.get((kind, name), "").split("|")[self.answers.get((kind, name), 0)]

    @property
    def value(self) -> int | None:
        """The number; below zero stands for none."""
        number = self.answers.get(("rating", ""), -1)
        return number if number >= 0 else None

    @property
    def at(self) -> int:
        """The clock."""
        return self.answers.get(("clock", ""), 0)

    @property
    def strain(self) -> int:
        """The smile."""
        return self.answers.get(("strain", ""), 0)

    @property
    def short(self) -> bool:
        """The short form."""
        return bool(self.answers.get(("short", ""), 0))

    def remembers(self, name: str) -> bool:
        """Memory."""
        return bool(self.answers.get(("memory", name), 0))

    def took(self, choice: str) -> str:
        """The option at a choice, by its place among those asked about."""
        return self.among("took", choice)

    def visits(self, scene: str) -> int:
        """Visits."""
        return self.answers.get(("visits", scene), 0)

    def opens(self, thing: str) -> bool:
        """What is open."""
        return bool(self.answers.get(("open", thing), 0))


def verdict(condition: Condition) -> str:
    """ "never", "always", or "" for a condition that is in order."""
    plain = _without_chance(condition)
    questions: dict[Question, set[int]] = {}
    names: dict[Question, str] = {}
    for atom in atoms(plain):
        _asked(atom, questions, names)
    worlds = 1
    for values in questions.values():
        worlds *= len(values)
    if worlds > MOST:
        return ""
    found: set[bool] = set()
    for answers in chain(zip(*map(_ends, questions.values()), strict=True), product(*questions.values())):
        found.add(plain.holds(Tried(dict(zip(questions, answers, strict=True)), names=names)))
        if len(found) > 1:
            return ""
    return "always" if True in found else "never"


def _ends(values: set[int]) -> tuple[int, int]:
    """The two answers that most often make the difference, to be tried first."""
    return min(values), max(values)


def _asked(atom: Condition, questions: dict[Question, set[int]], names: dict[Question, str]) -> None:
    """Adds the answers on either side of what an atom compares with."""
    match atom:
        case Rating():
            questions.setdefault(("rating", ""), {-1}).update(_around(atom.thousandths))
        case Clock():
            questions.setdefault(("clock", ""), set()).update(_around(atom.minute))
        case Strain():
            questions.setdefault(("strain", ""), set()).update(_around(atom.level))
        case Visits():
            questions.setdefault(("visits", atom.scene), set()).update(_around(atom.times))
        case Took():
            _one_of(("took", atom.choice), atom.option, questions, names)
        case Stands():
            _one_of(("tier", ""), atom.tier, questions, names)
        case Under():
            _one_of(("version", ""), atom.version, questions, names)
        case Holds():
            _one_of(("register", atom.register), atom.tier or "anything", questions, names)
        case Counted():
            questions.setdefault(("count", atom.name), set()).update(_around(atom.thousandths, -10_000_000))
        case OnFile():
            questions[("paper", atom.paper)] = {0, 1}
        case Remembered():
            questions[("memory", atom.name)] = {0, 1}
        case Open():
            questions[("open", atom.thing)] = {0, 1}
        case Short():
            questions[("short", "")] = {0, 1}


def _one_of(key: Question, name: str, questions: dict[Question, set[int]], names: dict[Question, str]) -> None:
    if name not in names.get(key, "").split("|"):
        names[key] = f"{names.get(key, '')}|{name}"
    questions.setdefault(key, {0}).add(names[key].count("|"))


def _around(value: int, least: int = 0) -> set[int]:
    return {max(least, value - 1), value, value + 1}


def atoms(condition: Condition) -> Iterator[Condition]:
    """The parts of a condition that are no “not”, “and” or “or”."""
    match condition:
        case Not():
            yield from atoms(condition.part)
        case All() | Some():
            for part in condition.parts:
                yield from atoms(part)
        case _:
            yield condition


def _without_chance(condition: Condition) -> Condition:
    """The condition with each chance as something that may be remembered, unless it is sure."""
    match condition:
        case Not():
            return Not(_without_chance(condition.part))
        case All():
            return All(tuple(_without_chance(part) for part in condition.parts))
        case Some():
            return Some(tuple(_without_chance(part) for part in condition.parts))
        case Chance() if 0 < condition.percent < 100:
            return Remembered(f"chance {condition.percent} {condition.name}")
    return condition
