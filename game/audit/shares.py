"""Contribution: what part of a change each cause has, named after the way in which it was found.

Where each entry stands for itself, so that taking a cause away takes its entries and nothing else, the entries are the shares.
Else a share is a cause's Shapley value: what it adds, averaged over all orders in which the causes might be added, the day judged
again for each set of them. Up to EXACT causes that is done for every set; up to SAMPLED for orders drawn by lot, and the error is
stated; above that each cause is left out once, and what that does not explain is said.
Shares are whole smallest units. All but those of leaving out add up to the change exactly.
After L. S. Shapley, "A Value for n-Person Games", in Contributions to the Theory of Games II, Princeton 1953; sampled orders: J.
Castro, D. Gómez & J. Tejada, "Polynomial calculation of the Shapley value based on sampling", Computers & Operations Research 36,
2009.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import factorial, isqrt
from typing import Literal

from game.audit.rejudge import Laid, judge, stepped
from game.chance import draw
from game.ledger import Entry
from game.rating.amounts import rounded

EXACT, SAMPLED = 8, 20
DRAWS = 60
"""Orders drawn by lot; each is also gone through backwards."""

Way = Literal["entries", "exact", "sampled", "left out"]


@dataclass(frozen=True, slots=True)
class Share:
    """What part of the change a cause has, in smallest units, and how many of its entries there are."""

    cause: str
    delta: int
    entries: int


@dataclass(frozen=True, slots=True)
class Shares:
    """`shares` in the order of the day, `by_itself` what the rules did with nothing done and nothing filed, and `rest` what is
    explained by none of them (0 but where causes were left out one at a time): the sum of all is the change. `error` is the most
    that a share may be off by for the lot, in smallest units, at 95 %."""

    way: Way
    change: int
    shares: tuple[Share, ...]
    by_itself: int = 0
    rest: int = 0
    error: int = 0


def contribution(laid: Laid) -> Shares:
    """The shares of everything that was done and filed in the change from start to end."""
    start, book, entries = judge(laid)
    moving, change = _moving(laid), book.value - start
    bare = _value(laid, frozenset(moving)) - start
    stated = {cause: of(entries, cause) for cause in moving}
    way, deltas, error = _found(laid, moving, stated, (start + bare, book.value))
    shares = tuple(Share(c, deltas.get(c, 0), sum(1 for e in entries if e.cause == c)) for c in laid.causes)
    return Shares(way, change, shares, bare, change - bare - sum(s.delta for s in shares), error)


def _found(laid: Laid, causes: tuple[str, ...], stated: dict[str, int], ends: tuple[int, int]) -> tuple[Way, dict[str, int], int]:
    """The way, the shares, the error. `stated` is what the entries say, `ends` the values with nothing and with everything."""
    if len(causes) <= EXACT:
        exact = _exact(laid, causes)
        return ("entries" if exact == stated else "exact"), exact, 0
    if sum(stated.values()) == ends[1] - ends[0] and _apart(laid, causes, stated, ends[1]):
        return "entries", stated, 0
    if len(causes) <= SAMPLED:
        return "sampled", *_sampled(laid, causes)
    return "left out", {cause: ends[1] - _value(laid, frozenset({cause})) for cause in causes}, 0


def _moving(laid: Laid) -> tuple[str, ...]:
    """The causes that came to anything: an entry, or something kept in the book. The others come to nothing in every order, for
    no model looks at what it knows already to decide whether an act is any of its business."""
    book = laid.model.opened(laid.past.ratee, laid.system.versions[0].rules)
    found: dict[str, bool] = {}
    for step in laid.steps:
        was, (book, made) = book, stepped(laid, book, step)
        if step.cause and (made or book != was):
            found[step.cause] = True
    return tuple(found)


def _value(laid: Laid, without: frozenset[str]) -> int:
    return int(judge(laid, without).book.value)


def _apart(laid: Laid, causes: Sequence[str], deltas: dict[str, int], end: int) -> bool:
    """Whether each cause takes away its own entries and no more, alone and as one after another goes. Not every set is tried."""
    gone, left = frozenset[str](), end
    for cause in causes:
        gone, left = gone | {cause}, left - deltas[cause]
        if _value(laid, frozenset({cause})) != end - deltas[cause] or _value(laid, gone) != left:
            return False
    return True


def _exact(laid: Laid, causes: tuple[str, ...]) -> dict[str, int]:
    """Over every set S without the cause: |S|! (n - |S| - 1)! / n! of what the cause adds to it."""
    n = len(causes)
    values = [_value(laid, frozenset(c for i, c in enumerate(causes) if not has >> i & 1)) for has in range(1 << n)]
    weights = [factorial(size) * factorial(n - size - 1) for size in range(n)]
    sums = [
        sum(weights[has.bit_count()] * (values[has | 1 << i] - values[has]) for has in range(1 << n) if not has >> i & 1)
        for i in range(n)
    ]
    return dict(zip(causes, whole(sums, factorial(n)), strict=True))


def _sampled(laid: Laid, causes: tuple[str, ...]) -> tuple[dict[str, int], int]:
    """Over DRAWS orders and their reverses. A pair is one draw of the error, for its two are not independent."""
    drawn = [_order(laid.past.seed, n, causes) for n in range(DRAWS)]
    pairs = [{c: a[c] + b[c] for c in causes} for a, b in ((_added(laid, o), _added(laid, o[::-1])) for o in drawn)]
    sums = [sum(pair[c] for pair in pairs) for c in causes]
    return dict(zip(causes, whole(sums, 2 * DRAWS), strict=True)), max(_error([p[c] for p in pairs]) for c in causes)


def _order(seed: int, n: int, causes: tuple[str, ...]) -> tuple[str, ...]:
    """The causes in an order by lot."""
    dice = seed * 1000 + n
    return tuple(sorted(causes, key=lambda c: (draw(dice, f"order {c}"), draw(dice, f"then {c}"), draw(dice, f"last {c}"), c)))


def _added(laid: Laid, order: tuple[str, ...]) -> dict[str, int]:
    """What each cause adds to those before it."""
    reached = [_value(laid, frozenset(order[place:])) for place in range(len(order) + 1)]
    return {cause: after - before for cause, (before, after) in zip(order, pairwise(reached), strict=True)}


def _error(pairs: list[int]) -> int:
    """1.96 standard errors of the mean of half of each, rounded up to a whole unit."""
    n, total = len(pairs), sum(pairs)
    spread = n * sum(p * p for p in pairs) - total * total
    return isqrt(196 * 196 * spread // (4 * 10_000 * n * n * (n - 1))) + 1 if spread else 0


def whole(sums: Sequence[int], over: int) -> list[int]:
    """Fractions as whole numbers that add up to their sum, which has to be whole: differences of rounded running sums."""
    ends, reached = [0], 0
    for each in sums:
        reached += each
        ends.append(rounded(reached, over))
    return [after - before for before, after in pairwise(ends)]


def of(entries: Sequence[Entry], cause: str) -> int:
    """What the entries of a cause come to."""
    return sum(e.delta for e in entries if e.cause == cause)
