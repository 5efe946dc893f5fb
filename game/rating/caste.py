"""`caste`: a rank from 1 to 5 by the votes of those who can see you, and it takes a margin to leave a rank.

    mean = (prior * start + sum(r_i * s_i)) / (prior + sum(r_i))         stars in thousandths; r_i is the voter's rank
    up from rank r at mean >= r + 0.5 + margin, down at mean < r - 0.5 - margin

A voter more than `reach` ranks above does not see the ratee, so their stars weigh nothing. A step of rank is no sum: it is split
over the votes since the last step that pushed its way, in proportion to how far each moved the mean.
Numbers that decide who may decide the numbers are from fiction: "App Development and Condiments", Community, season 5, 6 March
2014, which states no formula; this one is this project's. A margin against going to and fro is O. H. Schmitt's, "A thermionic
trigger", Journal of Scientific Instruments 15, 1938.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model, raters
from game.rating.amounts import rounded, split, within
from game.rating.model import Evidence, Says, entry, starred
from game.rating.raters import Asked, Habits, Rater, Waiting
from game.rating.rules import whole
from game.rating.system import STAR, RuleVersion

RANK = 1000
HALF = RANK // 2


@dataclass(frozen=True, slots=True)
class CasteRules(Habits):
    """Parameters of `caste`. prior: weight of the start, 1 to 10,000. margin: thousandths of a star beyond the line, 0 to 2,000.
    reach: ranks above the ratee's from which they are still seen, 0 to 4. Habits as in `raters`."""

    prior: int = whole(40, 1, 10_000, "of weight")
    margin: int = whole(150, 0, 2000, "thousandths")
    reach: int = whole(1, 0, 4, "ranks")


class Push(NamedTuple):
    """How far (thousandths of a star) a vote moved the mean since the last step of rank."""

    cause: str
    by: str
    by_how_much: int


class Book(NamedTuple):
    """`weighted` / `weight` is the mean; the value is the rank in thousandths."""

    ratee: Ratee
    weighted: int
    weight: int
    pushes: tuple[Push, ...]
    value: int
    waiting: tuple[Waiting, ...] = ()


RULES = CasteRules
EVIDENCE = ("placed",)
AMOUNTS = {"placed": "ranks"}
UNIT = 1000
prepare, changed, standing, keys = raters.asked, model.nothing_changes, model.reading, model.no_keys


def opened(ratee: Ratee, rules: CasteRules) -> Book:
    """In the rank nearest to the start."""
    start = within(ratee.start, RANK, STAR)
    return Book(ratee, start * rules.prior, rules.prior, (), rank(start) * RANK)


def judge(book: Book, plan: Asked, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """Each who bothers votes, if they can see the ratee from where they stand."""
    entries: list[Entry] = []
    rules: CasteRules = plan.version.rules
    for rater in raters.bothered(plan, seed):
        stars = raters.stars(rater, book.value, rules.halo)
        if rater.late:
            waits = Waiting(rater.by, _heavy(rater, book, rules), plan.deed.cause, stars, at)
            book = book._replace(waiting=(*book.waiting, waits))
        else:
            book = _voted(book, (plan.deed.cause, rater.by, stars, _heavy(rater, book, rules)), at, says, entries)
            book = _step(book, rules.margin, at, says, entries)
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`placed`: an office puts the ratee into the rank `amount`, and the votes begin again from there."""
    rules: CasteRules = version.rules
    to = within(evidence.amount, 1, 5) * RANK
    after = book._replace(weighted=to * rules.prior, weight=rules.prior, pushes=(), value=to)
    return after, [entry(says, at, "record", evidence.id, (book.value, to), evidence.by)]


def land(book: Book, rater: str, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Late stars count with the weight that they were given with; a step of rank waits for the next vote."""
    entries: list[Entry] = []
    arrived, left = raters.due(book.waiting, rater)
    book = book._replace(waiting=left)
    for one in arrived:
        book = _voted(book, (one.cause, one.by, one.stars, one.number or 0), at, says, entries, f"late {one.since}")
    return book, entries


def scale(rules: CasteRules) -> tuple[int, int]:
    """From rank 1 to rank 5."""
    return RANK, 5 * RANK


def rank(number: int) -> int:
    """The rank that a number (thousandths) belongs to."""
    return within((number + HALF) // RANK, 1, 5)


def _heavy(rater: Rater, book: Book, rules: CasteRules) -> int:
    """The weight of a voter's stars: their rank, if they see the ratee at all."""
    theirs = 0 if rater.number is None else rank(rater.number)
    return 0 if theirs - book.value // RANK > rules.reach else theirs


def _voted(book: Book, vote: tuple[str, str, int, int], at: int, says: Says, entries: list[Entry], note: str = "") -> Book:
    cause, by, stars, heavy = vote
    weighted, weight = book.weighted + stars * 1000 * heavy, book.weight + heavy
    push = rounded(weighted, weight) - rounded(book.weighted, book.weight)
    entries.append(starred(says, at, cause, (book.value, book.value), by, stars, heavy, note or ("" if heavy else "unseen")))
    return book._replace(weighted=weighted, weight=weight, pushes=(*book.pushes, Push(cause, by, push)) if push else book.pushes)


def _step(book: Book, margin: int, at: int, says: Says, entries: list[Entry]) -> Book:
    to = _rank(rounded(book.weighted, book.weight), book.value, margin)
    if to == book.value:
        return book
    pushed = [p for p in book.pushes if (p.by_how_much > 0) == (to > book.value)]
    return _stepped(book, to, pushed, at, says, entries)


def _stepped(book: Book, to: int, pushed: Sequence[Push], at: int, says: Says, entries: list[Entry]) -> Book:
    value = book.value
    for push, part in zip(pushed, split(to - value, [abs(p.by_how_much) for p in pushed]), strict=True):
        entries.append(entry(says, at, "rank", push.cause, (value, value + part), push.by, f"{to // RANK}"))
        value += part
    return book._replace(pushes=(), value=value)


def _rank(mean: int, value: int, margin: int) -> int:
    while value < 5 * RANK and mean >= value + HALF + margin:
        value += RANK
    while value > RANK and mean < value - HALF - margin:
        value -= RANK
    return value
