"""Parameters of models: frozen dataclasses whose fields know their ranges, so that a bad one is refused wherever it is made."""

from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple, TypeVar

from game.act import SIGNALS

Tariff = tuple[tuple[str, str, int], ...]
"""What signals come to: (signal, what of the model's it goes to, amount for each point of strength)."""

T = TypeVar("T", bound=tuple[Any, ...])


class Range(NamedTuple):
    """Least and most that a parameter may be, and what it counts."""

    low: int
    high: int
    unit: str


@dataclass(frozen=True, slots=True)
class Rules:
    """Parameters of a model. Raises ValueError, naming the parameter and its range, for a value that is outside of it."""

    def __post_init__(self) -> None:
        for each in fields(self):
            limits: Range | None = each.metadata.get("range")
            if limits:
                _within(each.name, getattr(self, each.name), limits)


def whole(usual: int, low: int, high: int, unit: str) -> int:
    """A whole number from `low` to `high`, counted in `unit`."""
    found: int = field(default=usual, metadata={"range": Range(low, high, unit)})
    return found


def rows(usual: T, low: int, high: int, unit: str) -> T:
    """A table: rows of names and whole numbers, the numbers from `low` to `high`, counted in `unit`."""
    found: T = field(default=usual, metadata={"range": Range(low, high, unit)})
    return found


def refuse(wrong: bool, sentence: str) -> None:
    """Raises ValueError with the sentence for parameters that are each in range but do not fit together."""
    if wrong:
        raise ValueError(sentence)


def known(tariff: Tariff, keys: tuple[str, ...], what: str) -> None:
    """Raises ValueError for a tariff with a signal that nobody shows, or going to something that is none of `keys`."""
    for signal, key, _ in tariff:
        refuse(signal not in SIGNALS, f"“{signal}” is no signal")
        refuse(key not in keys, f"“{key}” is no {what}")


def _within(name: str, found: object, limits: Range) -> None:
    for number in _numbers(found):
        if not limits.low <= number <= limits.high:
            raise ValueError(f"{name} is {number}: from {limits.low} to {limits.high} {limits.unit}")


def _numbers(found: object) -> list[int]:
    if isinstance(found, int):
        return [found]
    return [number for row in found for number in _numbers(row)] if isinstance(found, tuple) else []
