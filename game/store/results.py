"""Counts of how days ended: enough for a shelf to show what was seen, and nothing about anybody."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from game.errors import OutOfFive
from game.play import Day
from game.story.model import AtDesk

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Results:
    """For one case: plays finished, and how often each ending was reached and each stamp used."""

    plays: int = 0
    endings: Mapping[str, int] = field(default_factory=dict)
    rulings: Mapping[str, int] = field(default_factory=dict)

    def plus(self, ending: str, ruling: str) -> "Results":
        """With one more play; "" for a day that was not ruled on."""
        return Results(self.plays + 1, _more(self.endings, ending), _more(self.rulings, ruling))


def recalled(results: Mapping[str, Results], but: str) -> tuple[str, str]:
    """A case that was ruled on, other than this one, and the stamp used on it most; ("", "") where there is none. With each play
    another of them comes up."""
    ruled = sorted(case for case, found in results.items() if found.rulings and case != but)
    if not ruled:
        return "", ""
    case = ruled[sum(found.plays for found in results.values()) % len(ruled)]
    rulings = results[case].rulings
    return case, max(sorted(rulings), key=lambda stamp: rulings[stamp])


def spoken_of(results: Mapping[str, Results], but: str, there: Collection[str], day: Callable[[str], Day]) -> tuple[AtDesk, ...]:
    """What is said at the desk of an earlier ruling on another case; nothing of one that is not there or cannot be read."""
    case, stamp = recalled(results, but)
    try:
        return day(case).case.ruling.later(stamp) if case in there else ()
    except OutOfFive:
        return ()


def ended(results: Mapping[str, Results]) -> dict[str, Mapping[str, int]]:
    """How often each case ended how."""
    return {case: found.endings for case, found in results.items()}


def read(data: Mapping[str, Any]) -> dict[str, Results]:
    """The results of every case in a file's object. Raises ValueError for what counts nothing."""
    cases = data.get("cases")
    if not isinstance(cases, dict):
        raise ValueError("cases")
    return {case: _one(counts) for case, counts in cases.items()}


def write(results: Mapping[str, Results]) -> dict[str, Any]:
    """The object that spells them."""
    cases = {case: {"plays": r.plays, "endings": dict(r.endings), "rulings": dict(r.rulings)} for case, r in results.items()}
    return {"format": FORMAT, "cases": cases}


def _one(counts: Any) -> Results:
    if not isinstance(counts, dict):
        raise ValueError("counts")
    return Results(_count(counts.get("plays")), _counts(counts.get("endings")), _counts(counts.get("rulings")))


def _counts(value: Any) -> dict[str, int]:
    if not isinstance(value, dict):
        raise ValueError("counts")
    return {name: _count(count) for name, count in value.items()}


def _count(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("a count")
    return value


def _more(counts: Mapping[str, int], name: str) -> dict[str, int]:
    return {**counts, name: counts.get(name, 0) + 1} if name else dict(counts)
