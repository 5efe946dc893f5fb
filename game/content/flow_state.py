"""What may be so at a place in a story, all ways there taken together: names as sets of answers, numbers as spans.

A state is a whole number and spans. Each name that a condition of the case asks about has a field of bits in the number, one
for each answer that it can have there; a span is the least and the greatest of a number. Only what is asked about is kept.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from game.content.logic import atoms
from game.story.conditions import (
    Chance,
    Clock,
    Condition,
    Counted,
    OnFile,
    Open,
    Rating,
    Remembered,
    Short,
    Stands,
    Strain,
    Took,
    Under,
    Visits,
)

FAR = 1 << 40
"""Past every number of a case: a span that nothing bounds."""

RATING, CLOCK, STRAIN = 0, 1, 2
"""The spans that every state has; those of counts follow."""

Span = tuple[int, int]
Key = tuple[str, str]


class State(NamedTuple):
    """Answers that are possible, and spans of numbers. `rating` is in smallest units, `clock` in minutes."""

    bits: int
    spans: tuple[Span, ...]


def join(one: State | None, other: State | None) -> State | None:
    """What may be so when either may; None is no way at all."""
    if one is None or other is None or one == other:
        return one if other is None else other
    if one.spans == other.spans:
        return State(one.bits | other.bits, one.spans)
    spans = tuple((min(a, c), max(b, d)) for (a, b), (c, d) in zip(one.spans, other.spans, strict=True))
    return State(one.bits | other.bits, spans)


def widened(old: State, new: State, limits: tuple[Span, ...]) -> State:
    """The newer state with every bound that still moves let go as far as it can get, so that going round comes to an end."""
    spans = tuple(
        (a if c >= a else low, b if d <= b else high)
        for (a, b), (c, d), (low, high) in zip(old.spans, new.spans, limits, strict=True)
    )
    return State(new.bits, spans)


class Field:
    """Where the bits of a name stand: `answers` in their order, and a mask of all of them. `below` has, for a chance, the bits of
    each percentage."""

    __slots__ = ("answers", "below", "mask", "shift")

    def __init__(self, shift: int, answers: tuple[str, ...]) -> None:
        self.shift, self.answers = shift, answers
        self.mask = ((1 << len(answers)) - 1) << shift
        self.below: dict[int, int] = {}

    def bit(self, answer: str) -> int:
        """The bit of an answer, 0 for one that nothing asks about."""
        return 1 << (self.shift + self.answers.index(answer)) if answer in self.answers else 0


YES_NO = ("", "yes")
OTHER = "*"
"""An option that nothing asks about."""


@dataclass(slots=True)
class Layout:
    """The fields and spans of a case."""

    fields: dict[Key, Field] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    number: bool = False
    """Whether anything asks about the number or what it opens."""
    size: int = 0

    def add(self, key: Key, answers: tuple[str, ...]) -> None:
        """A field for a name."""
        if key not in self.fields:
            self.fields[key] = Field(self.size, answers)
            self.size += len(answers)

    def put(self, bits: int, key: Key, answer: str) -> int:
        """The bits once a name has one answer; as they were for a name that nothing asks about."""
        found = self.fields.get(key)
        return bits if found is None else bits & ~found.mask | found.bit(answer)

    def may(self, bits: int, key: Key, answer: str) -> int:
        """The bits once a name may have another answer as well."""
        found = self.fields.get(key)
        return bits if found is None else bits | found.bit(answer)


def layout(conditions: Iterable[Condition], counts: Iterable[str]) -> Layout:
    """The layout for all that some conditions ask about."""
    found, taken, times, percents = Layout(), dict[str, set[str]](), dict[str, int](), dict[str, set[int]]()
    known = frozenset(counts)
    found.add(("rests", ""), YES_NO)
    for condition in conditions:
        for atom in atoms(condition):
            match atom:
                case Took():
                    taken.setdefault(atom.choice, set()).add(atom.option)
                case Visits():
                    times[atom.scene] = max(times.get(atom.scene, 0), atom.times)
                case Chance():
                    percents.setdefault(atom.name, set()).add(atom.percent)
                case Counted() if atom.name in known:
                    found.counts.setdefault(atom.name, 3 + len(found.counts))
                case _:
                    _simple(found, atom)
    for choice, options in taken.items():
        found.add(("took", choice), ("", *sorted(options), OTHER))
    for scene, most in times.items():
        found.add(("visits", scene), tuple(str(n) for n in range(min(most, 8) + 2)))
    for name, below in percents.items():
        found.add(("chance", name), tuple(str(n) for n in (*sorted(below), 101)))
    return found


def _simple(found: Layout, atom: Condition) -> None:
    match atom:
        case Remembered():
            found.add(("memory", atom.name), YES_NO)
        case OnFile():
            found.add(("paper", atom.paper), YES_NO)
        case Short():
            found.add(("short", ""), YES_NO)
        case Rating() | Open() | Stands():
            found.number = True
        case Clock() | Strain() | Under():
            pass
