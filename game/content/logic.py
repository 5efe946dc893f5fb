"""Whether a condition can hold at all, or not hold at all, tried out in every world that could tell the difference."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, product

from game.story.conditions import All, Chance, Clock, Condition, Not, Open, Rating, Remembered, Short, Some, Strain, Took, Visits

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
        options = self.names.get(("took", choice), "").split("|")
        return options[self.answers.get(("took", choice), 0)]

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
            key = ("took", atom.choice)
            if atom.option not in names.get(key, "").split("|"):
                names[key] = f"{names.get(key, '')}|{atom.option}"
            questions.setdefault(key, {0}).add(names[key].count("|"))
        case Remembered():
            questions[("memory", atom.name)] = {0, 1}
        case Open():
            questions[("open", atom.thing)] = {0, 1}
        case Short():
            questions[("short", "")] = {0, 1}


def _around(value: int) -> set[int]:
    return {max(0, value - 1), value, value + 1}


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
