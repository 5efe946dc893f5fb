"""Parameters of models: frozen dataclasses whose fields know their ranges, so that a bad one is refused wherever it is made."""

from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple, TypeVar

from game.act import SIGNALS

Tariff = tuple[tuple[str, str, int], ...]
"""What signals come to: (signal, what of the model's it goes to, amount for each point of strength)."""

T = TypeVar("T", bound=tuple[Any, ...])


class BadRules(ValueError):
    """Parameters that are each of the right kind but out of range, or do not fit together.

    `parameter` is the one that the sentence is about, "" for all of them; `name` what in it nobody knows, and `known` what might
    have been meant.
    """

    def __init__(self, sentence: str, parameter: str = "", name: str = "", known: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.parameter = parameter
        self.name = name
        self.known = known


class Range(NamedTuple):
    """Least and most that a parameter may be, and what it counts. `columns` name the numbers of a row that has several."""

    low: int
    high: int
    unit: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """Parameters of a model. Raises BadRules, naming the parameter and its range, for a value that is outside of it."""

    def __post_init__(self) -> None:
        for each in fields(self):
            limits: Range | None = each.metadata.get("range")
            if limits:
                _within(each.name, getattr(self, each.name), limits)


def whole(usual: int, low: int, high: int, unit: str) -> int:
    """A whole number from `low` to `high`, counted in `unit`."""
    found: int = field(default=usual, metadata={"range": Range(low, high, unit)})
    return found


def rows(usual: T, low: int, high: int, unit: str, *columns: str) -> T:
    """A table: rows of names and whole numbers, the numbers from `low` to `high`, counted in `unit`."""
    found: T = field(default=usual, metadata={"range": Range(low, high, unit, columns)})
    return found


def refuse(wrong: bool, sentence: str, parameter: str = "", name: str = "", known: tuple[str, ...] = ()) -> None:
    """Raises BadRules with the sentence for parameters that are each in range but do not fit together."""
    if wrong:
        raise BadRules(sentence, parameter, name, known)


def known(tariff: Tariff, keys: tuple[str, ...], what: str) -> None:
    """Raises BadRules for a tariff with a signal that nobody shows, or going to something that is none of `keys`."""
    for signal, key, _ in tariff:
        refuse(signal not in SIGNALS, f"“{signal}” is no signal", "tariff", signal, SIGNALS)
        refuse(key not in keys, f"“{key}” is no {what}", "tariff", key, keys)


def _within(name: str, found: object, limits: Range) -> None:
    for number in _numbers(found):
        if not limits.low <= number <= limits.high:
            raise BadRules(f"{name} is {number}: from {limits.low} to {limits.high} {limits.unit}", name)


def _numbers(found: object) -> list[int]:
    if isinstance(found, int):
        return [found]
    return [number for row in found for number in _numbers(row)] if isinstance(found, tuple) else []
