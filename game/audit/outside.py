"""The rule from outside: given only what a player saw, how many simple rules fit, and two or three that fit equally well.

A rule says what the number moves by for each time that something happens: one thing, two or three of FEATURES, each with a whole
number of steps of the last place that is shown (tenths of a step for a minute). All rules of that family over what happened that
day are fitted to the numbers seen, by least squares on the running sums, and the best of them tuned until their worst miss is
least. A rule fits if it is never further off than `within`: the least at which `CARDS` rules fit that are different stories, any
two having at most one thing in common. Data seldom settle a theory: W. V. Quine, "On Empirically Equivalent Systems of the
World", Erkenntnis 9, 1975.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, combinations, product
from operator import mul

from game.audit.compare import Line
from game.audit.sightings import FEATURES, TIMED, Sighting, sightings
from game.audit.trace import Trace
from game.rating.amounts import rounded
from game.rating.system import RuleVersion

CARDS, TERMS, FINE, TUNED = 3, 3, 10, 80
"""Rules that are shown; things in a rule at most; parts of a step that are reckoned with; how many of the best are tuned."""

Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Guess:
    """A rule from outside. `terms` are (feature, amount) in tenths of a step of the last place shown, for each time or minute;
    `miss` is how far, in such tenths, its line is off at worst; `points` its line as (minute, tenths of a step)."""

    terms: tuple[tuple[str, int], ...]
    miss: int
    points: Line


@dataclass(frozen=True, slots=True)
class Outside:
    """What was `seen` as (minute, tenths of a step), how many rules were tried and how many `fit` to `within` tenths of a step;
    `cards` are the best of those that are different stories, and `true` the versions of the rule that was in force, in order.
    Nothing fits where nothing was seen, and nothing
    is fitted where the rules are published."""

    seen: Line
    tried: int
    fit: int
    within: int
    cards: tuple[Guess, ...]
    true: tuple[RuleVersion, ...]
    digits: int = 0
    """Decimals of the figures that were shown."""
    published: bool = False
    """Whether the system discloses its rules, so that nobody would have had to guess."""

    def written(self, amount: int) -> str:
        """Tenths of a step in points, without a sign, with no more decimals than are needed."""
        digits = self.digits if amount % FINE == 0 else self.digits + 1
        whole = abs(amount) * 10 ** (digits - self.digits) // FINE
        return f"{whole // 10**digits}.{whole % 10**digits:0{digits}d}" if digits else str(whole)


def outside(trace: Trace) -> Outside:
    """The rules that somebody could have read out of a day."""
    seen, ends = sightings(trace), trace.session.world.at
    begins = trace.day.case.starts
    true = tuple(v for v in trace.day.system.versions if v is trace.day.system.version(begins) or begins < v.since <= ends)
    line = tuple((s.at, s.shown * FINE) for s in seen)
    published = trace.day.system.disclosure.rules == "full"
    # Nobody has to guess at what hangs on the wall.
    guesses = [] if published else sorted(family(seen), key=lambda g: (g.miss, len(g.terms), g.terms))
    cards = _apart(guesses)
    within = cards[-1].miss if cards else 0
    digits = len(seen[0].figure.partition(".")[2]) if seen else 0
    return Outside(line, len(guesses), sum(1 for g in guesses if g.miss <= within), within, cards, true, digits, published)


def _apart(guesses: list[Guess]) -> tuple[Guess, ...]:
    """The best that are different stories."""
    found: list[Guess] = []
    for each in guesses:
        mine = {name for name, _ in each.terms}
        if len(found) < CARDS and all(_other(mine, {name for name, _ in guess.terms}) for guess in found):
            found.append(each)
    return tuple(found)


def _other(one: set[str], other: set[str]) -> bool:
    """Whether two stories have at most one thing in common, and neither is a part of the other."""
    return len(one & other) <= 1 and not (one <= other or other <= one)


def family(seen: tuple[Sighting, ...]) -> list[Guess]:
    """Every rule over what happened that day, each fitted."""
    if len(seen) < 2:
        return []
    sums = {name: tuple(accumulate(s.since[i] for s in seen)) for i, name in enumerate(FEATURES)}
    sums = {name: tuple(each - row[0] for each in row) for name, row in sums.items()}
    happened = [name for name in FEATURES if any(sums[name])]
    moved = tuple((s.shown - seen[0].shown) * FINE for s in seen)
    found = list[tuple[int, tuple[str, ...], Row]]()
    for names in (n for k in range(1, TERMS + 1) for n in combinations(happened, k)):
        rows = [sums[n] for n in names]
        amounts = _fitted(names, rows, moved)
        if amounts and all(amounts):
            found.append((_miss(rows, amounts, moved), names, amounts))
    found.sort()
    tuned = [(names, _tuned(names, [sums[n] for n in names], amounts, moved)) for _, names, amounts in found[:TUNED]]
    tuned += [(names, amounts) for _, names, amounts in found[TUNED:]]
    return [_guess(seen, names, amounts, [sums[n] for n in names], moved) for names, amounts in tuned if all(amounts)]


def _guess(seen: tuple[Sighting, ...], names: tuple[str, ...], amounts: Row, rows: list[Row], moved: Row) -> Guess:
    said = [sum(map(mul, amounts, at)) for at in zip(*rows, strict=True)]
    points = tuple((s.at, seen[0].shown * FINE + each) for s, each in zip(seen, said, strict=True))
    return Guess(tuple(zip(names, amounts, strict=True)), _miss(rows, amounts, moved), points)


def _fitted(names: tuple[str, ...], rows: list[Row], moved: Row) -> Row | None:
    """The amounts that fit best; None where things always came together."""
    exact = _least_squares(rows, moved)
    if exact is None:
        return None
    return tuple(rounded(top, bottom * size) * size for (top, bottom), size in zip(exact, _sizes(names), strict=True))


def _sizes(names: tuple[str, ...]) -> Row:
    """Tenths of a step that an amount goes by."""
    return tuple(1 if name in TIMED else FINE for name in names)


def _tuned(names: tuple[str, ...], rows: list[Row], amounts: Row, moved: Row) -> Row:
    """The amounts, each a step lower, the same or higher, that miss least at worst."""
    around = product(*[(a, a - size, a + size) for a, size in zip(amounts, _sizes(names), strict=True)])
    return min(around, key=lambda found: _miss(rows, found, moved))


def _miss(rows: list[Row], amounts: Row, moved: Row) -> int:
    """How far a rule is off at worst."""
    off: Iterator[int] = (abs(sum(map(mul, amounts, at)) - was) for at, was in zip(zip(*rows, strict=True), moved, strict=True))
    return max(off)


def _least_squares(rows: list[Row], moved: Row) -> tuple[tuple[int, int], ...] | None:
    """The amounts as fractions (top, bottom > 0), by Cramer's rule in whole numbers."""
    normal = [[_dot(a, b) for b in rows] for a in rows]
    right = [_dot(a, moved) for a in rows]
    bottom = _determinant(normal)
    if not bottom:
        return None
    tops = [_determinant([[*row[:i], r, *row[i + 1 :]] for row, r in zip(normal, right, strict=True)]) for i in range(len(rows))]
    return tuple((top, bottom) if bottom > 0 else (-top, -bottom) for top in tops)


def _dot(a: Row, b: Row) -> int:
    return sum(map(mul, a, b))


def _determinant(m: list[list[int]]) -> int:
    """Laplace's way, which is quick for three rows."""
    if len(m) == 1:
        return m[0][0]
    return sum(
        (-first if i % 2 else first) * _determinant([[*row[:i], *row[i + 1 :]] for row in m[1:]]) for i, first in enumerate(m[0])
    )
