"""`noise`: a random walk with momentum and good manners, which has nothing to do with what anybody does.

    step = momentum * last step + dice, dice even between -most and most;  value = value + step            thousandths of a star

It walks one step whenever something was seen, and by the hour; the same seed gives the same steps whatever was done. Good
manners: after so many falls in a row, the next step goes up. The entry's cause is what it happened at, its reason is chance.
The walk: K. Pearson, "The Problem of the Random Walk", Nature 72, 1905. That reasons are found for it: B. F. Skinner,
"'Superstition' in the Pigeon", Journal of Experimental Psychology 38, 1948.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.chance import draw
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import noticed, rounded, within
from game.rating.model import Evidence, Plain, Says, entry
from game.rating.rules import Rules, whole
from game.rating.system import STAR, RuleVersion

LAST_SIDE = 99
"""A draw is from 0 to this."""


@dataclass(frozen=True, slots=True)
class NoiseRules(Rules):
    """Parameters of `noise`. most: 0 to 1,000 thousandths that the dice move it. momentum: per cent of the last step that
    stays, 0 to 90. manners: falls in a row before a rise, 1 to 100."""

    most: int = whole(60, 0, 1000, "thousandths")
    momentum: int = whole(40, 0, 90, "per cent")
    manners: int = whole(3, 1, 100, "falls")


class Book(NamedTuple):
    """`steps` so far, the last of them, and the falls in a row."""

    ratee: Ratee
    steps: int
    last: int
    falls: int
    value: int


RULES = NoiseRules
EVIDENCE = ("hour",)
AMOUNTS: dict[str, str] = {}
UNIT = 1000
prepare, land, changed, standing = model.plainly, model.nothing_lands, model.nothing_changes, model.reading
keys = model.no_keys


def opened(ratee: Ratee, rules: NoiseRules) -> Book:
    """At the start."""
    return Book(ratee, 0, 0, 0, within(ratee.start, 0, STAR))


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """A step, if anybody saw anything."""
    return _walked(book, plan.version.rules, plan.deed.cause, at, seed, says) if noticed(plan.deed) else (book, [])


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`hour`: a step by itself."""
    return _walked(book, version.rules, evidence.id, at, seed, says)


def scale(rules: NoiseRules) -> tuple[int, int]:
    """From no star to five."""
    return 0, STAR


def _walked(book: Book, rules: NoiseRules, cause: str, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    dice = 2 * draw(seed, f"noise {book.steps}") - LAST_SIDE
    step = rounded(rules.momentum * book.last, 100) + rounded(rules.most * dice, LAST_SIDE)
    step = abs(step) if book.falls >= rules.manners else step
    after = within(book.value + step, 0, STAR)
    falls = book.falls + 1 if step < 0 else 0
    made = [entry(says, at, "chance", cause, (book.value, after))]
    return Book(book.ratee, book.steps + 1, step, falls, after), made
