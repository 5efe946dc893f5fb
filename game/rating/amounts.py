"""Whole-number arithmetic that models share."""

from collections.abc import Sequence

from game.rating.model import Deed
from game.rating.rules import Tariff


def rounded(top: int, bottom: int) -> int:
    """The quotient to the nearest whole, halves up. Raises ZeroDivisionError for a bottom of 0."""
    return (2 * top + bottom) // (2 * bottom)


def within(value: int, low: int, high: int) -> int:
    """The nearest value on a scale."""
    return min(high, max(low, value))


def split(amount: int, weights: Sequence[int]) -> list[int]:
    """`amount` in whole parts, in proportion to weights (equal ones if all are 0), that sum to it exactly: each part is the
    difference of two rounded running sums, so none is more than one unit off its share."""
    every = sum(weights)
    if not every:
        weights, every = [1] * len(weights), len(weights)
    ends = [rounded(amount * sum(weights[: i + 1]), every) for i in range(len(weights))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def noticed(deed: Deed) -> bool:
    """Whether anybody or anything saw it."""
    return bool(deed.seen) or deed.watched


def worth(deed: Deed, tariff: Tariff) -> list[tuple[str, str, int]]:
    """What a deed comes to by a tariff, as (signal, key, amount) in the tariff's order; nothing for what nobody noticed."""
    if not noticed(deed):
        return []
    shown = dict(deed.act.signals)
    return [(signal, key, amount * shown[signal]) for signal, key, amount in tariff if amount * shown.get(signal, 0)]
