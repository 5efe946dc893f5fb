"""Counting honestly: shares with their uncertainty, paired answers, nudges followed, what a value costs over many plays.

Pure functions from counts to plain data. Shares, bounds and p-values are whole thousandths, bounds rounded outwards, so that the
same counts give the same data everywhere. Nothing here claims a difference that the counts do not carry: where they are too few,
it says so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, comb, floor, sqrt

Z95 = 1.959963984540054
"""The normal quantile that leaves 2.5 % on each side."""

LEAST_APART = 6
"""Fewer pairs than this that differ cannot come out under 5 % in an exact two-sided test: 2 / 2**5 is over it, 2 / 2**6 is
not."""

LEAST_PLAYS = 30
"""Fewer plays than this on a side, and the normal interval for a difference of means is not to be trusted."""


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `n`, and the 95 % interval of the share in thousandths; of nothing, the interval is everything."""

    count: int
    n: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Paired:
    """Two answers by the same people to the same questions. `first_only` said yes only the first time, `second_only` only the
    second.

    `enough` says whether the pairs that differ are many enough to tell; `p` is the exact two-sided probability (thousandths,
    rounded up) of a difference at least this lopsided if nothing but chance were at work, 1000 when not enough.
    """

    n: int
    first_only: int
    second_only: int
    enough: bool
    p: int


@dataclass(frozen=True, slots=True)
class Stand:
    """One act that took a stance on a value, and what it did to the number (smallest units)."""

    value: str
    side: str
    delta: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a value cost: acts for and against it, and the sums of what they did to the number (smallest units)."""

    value: str
    acts_for: int
    delta_for: int
    acts_against: int
    delta_against: int


@dataclass(frozen=True, slots=True)
class LongCost:
    """What a value cost over many plays. `each_for` and `each_against` are mean deltas of one act, in thousandths of a unit.

    `plays_for` took more acts for the value than against it, `plays_against` the other way; `gap` is the mean end of the first
    less that of the second (units), `low` to `high` its 95 % interval; `enough` when each side has at least LEAST_PLAYS plays.
    """

    value: str
    acts_for: int
    each_for: int
    acts_against: int
    each_against: int
    plays_for: int
    plays_against: int
    gap: int
    low: int
    high: int
    enough: bool


def wilson(count: int, n: int) -> Share:
    """The share and its 95 % score interval. E. B. Wilson, "Probable inference, the law of succession, and statistical
    inference", J. American Statistical Association 22 (158), 1927, 209-212. Raises ValueError for a count outside 0..n."""
    if not 0 <= count <= n:
        raise ValueError(f"{count} of {n} is no share")
    if n == 0:
        return Share(0, 0, 0, 1000)
    p, z2 = count / n, Z95 * Z95
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z95 * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    # At the ends the bound is exact, and floating point must not pull it inside.
    low = 0 if count == 0 else max(0, floor(1000 * (middle - half)))
    high = 1000 if count == n else min(1000, ceil(1000 * (middle + half)))
    return Share(count, n, low, high)


def overlap(one: Share, other: Share) -> bool:
    """Whether the two bands share a point: then the difference may be chance, and nothing more is said of it."""
    return one.low <= other.high and other.low <= one.high


def paired(answers: Iterable[tuple[bool, bool]]) -> Paired:
    """The exact sign test on pairs that differ. Q. McNemar, "Note on the sampling error of the difference between correlated
    proportions or percentages", Psychometrika 12 (2), 1947, 153-157, with the binomial in place of its approximation."""
    pairs = list(answers)
    first = sum(1 for a, b in pairs if a and not b)
    second = sum(1 for a, b in pairs if b and not a)
    apart = first + second
    if apart < LEAST_APART:
        return Paired(len(pairs), first, second, False, 1000)
    tail = sum(comb(apart, i) for i in range(min(first, second) + 1))
    return Paired(len(pairs), first, second, True, min(1000, -(-2000 * tail // 2**apart)))


def followed(moments: Iterable[tuple[str, bool | None]]) -> tuple[tuple[str, Share], ...]:
    """For each kind of nudge, how many of its moments were followed, in order of kind. Moments of which that cannot be said
    (None) do not count."""
    known = [(kind, took) for kind, took in moments if took is not None]
    kinds = sorted({kind for kind, _ in known})
    return tuple(
        (kind, wilson(sum(1 for k, took in known if k == kind and took), sum(1 for k, _ in known if k == kind))) for kind in kinds
    )


def costs(stands: Iterable[Stand]) -> tuple[Cost, ...]:
    """What each value cost in one play, in order of value."""
    every = list(stands)
    return tuple(_cost(value, [s for s in every if s.value == value]) for value in sorted({s.value for s in every}))


def value_costs(plays: Iterable[tuple[Sequence[Stand], int]]) -> tuple[LongCost, ...]:
    """What each value costs over many plays, each the stands that it took and the value that it ended on; in order of value."""
    ended = [(costs(stands), end) for stands, end in plays]
    values = sorted({cost.value for found, _ in ended for cost in found})
    return tuple(_long(value, [(cost, end) for found, end in ended for cost in found if cost.value == value]) for value in values)


def _cost(value: str, stands: list[Stand]) -> Cost:
    sides = [[s.delta for s in stands if s.side == side] for side in ("for", "against")]
    return Cost(value, len(sides[0]), sum(sides[0]), len(sides[1]), sum(sides[1]))


def _long(value: str, plays: list[tuple[Cost, int]]) -> LongCost:
    fors, againsts = sum(c.acts_for for c, _ in plays), sum(c.acts_against for c, _ in plays)
    up = [end for c, end in plays if c.acts_for > c.acts_against]
    down = [end for c, end in plays if c.acts_against > c.acts_for]
    gap, low, high = _gap(up, down)
    return LongCost(
        value,
        fors,
        _each(sum(c.delta_for for c, _ in plays), fors),
        againsts,
        _each(sum(c.delta_against for c, _ in plays), againsts),
        len(up),
        len(down),
        gap,
        low,
        high,
        min(len(up), len(down)) >= LEAST_PLAYS,
    )


def _each(total: int, acts: int) -> int:
    return round(1000 * total / acts) if acts else 0


def _gap(up: list[int], down: list[int]) -> tuple[int, int, int]:
    """Difference of means with its 95 % interval, unequal variances allowed. B. L. Welch, "The significance of the difference
    between two means when the population variances are unequal", Biometrika 29 (3/4), 1938, 350-362, with the normal quantile."""
    if len(up) < 2 or len(down) < 2:
        return 0, 0, 0
    gap = sum(up) / len(up) - sum(down) / len(down)
    half = Z95 * sqrt(_variance(up) / len(up) + _variance(down) / len(down))
    return round(gap), floor(gap - half), ceil(gap + half)


def _variance(ends: list[int]) -> float:
    mean = sum(ends) / len(ends)
    return sum((end - mean) ** 2 for end in ends) / (len(ends) - 1)
