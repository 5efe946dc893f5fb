"""`percent`: the share of positive feedback among what counts, over a moving year.

    value = P / (P + N)        or, where neutrals count, P / (P + Z + N)               hundredths of a percent, halves up

P, Z and N are positive, neutral and negative feedback that is not older than the window; several of one sort by one rater within
a week are one. Without anything that counts the value stays. Feedback on file at the start does not age. Stars of those who see
an act are positive from 4, negative up to 2.
The percentage: P. Resnick & R. Zeckhauser, "Trust Among Strangers in Internet Transactions: Empirical Analysis of eBay's
Reputation System", Advances in Applied Microeconomics 11, 2002. That neutrals counted for a time in 2008: sellers' and eBay's own
letters as quoted in a forum; today they do not.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model, raters
from game.rating.amounts import rounded, within
from game.rating.model import Evidence, Says, entry, starred
from game.rating.raters import Asked, Habits, Waiting
from game.rating.rules import whole
from game.rating.system import RuleVersion

FULL = 10_000
DAY = 1440
WEEK = 7 * DAY


@dataclass(frozen=True, slots=True)
class PercentRules(Habits):
    """Parameters of `percent`. neutrals: 1 if they count, else 0. window: days, 1 to 3,650. repeats: days in which one
    sort by one rater is one, 0 to 365. history: positive and negative feedback on file at the start, 0 to 100,000, in the start's
    proportion; history_neutral: 0 to 100,000 neutral. Habits as in `raters`."""

    neutrals: int = whole(0, 0, 1, "(no or yes)")
    window: int = whole(365, 1, 3650, "days")
    repeats: int = whole(7, 0, 365, "days")
    history: int = whole(0, 0, 100_000, "pieces of feedback")
    history_neutral: int = whole(0, 0, 100_000, "pieces of feedback")


class Feedback(NamedTuple):
    """One piece: `tone` is 1, 0 or -1, `at` the minute that it is dated."""

    cause: str
    by: str
    tone: int
    at: int


class Book(NamedTuple):
    """`base` counts what was on file at the start (negative, neutral, positive), `pieces` are those since, and `neutrals` says
    whether neutrals count."""

    ratee: Ratee
    base: tuple[int, int, int]
    pieces: tuple[Feedback, ...]
    neutrals: int
    value: int
    waiting: tuple[Waiting, ...] = ()


RULES = PercentRules
EVIDENCE = ("feedback", "withdrawn", "month")
AMOUNTS = {"feedback": "(1, 0 or -1)"}
UNIT = 100
prepare, standing, keys = raters.asked, model.reading, model.no_keys


def opened(ratee: Ratee, rules: PercentRules) -> Book:
    """Feedback on file in the start's proportion; the start is what it comes to."""
    start = within(ratee.start, 0, FULL)
    good = rounded(start * rules.history, FULL)
    book = Book(ratee, (rules.history - good, rules.history_neutral, good), (), rules.neutrals, start)
    return _over(book, ())


def judge(book: Book, plan: Asked, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """Each who bothers leaves one piece of feedback."""
    entries: list[Entry] = []
    rules: PercentRules = plan.version.rules
    book = _aged(book, rules, plan.deed.cause, at, says, entries)
    for rater in raters.bothered(plan, seed):
        stars = raters.stars(rater, book.value // 2, rules.halo)
        if rater.late:
            waits = Waiting(rater.by, rater.number, plan.deed.cause, stars, at)
            book = book._replace(waiting=(*book.waiting, waits))
        else:
            piece = Feedback(plan.deed.cause, rater.by, tone(stars), at)
            book = _left(book, piece, stars, rules.repeats, at, says, entries)
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`feedback`: `amount` above 0, 0 or below it. `withdrawn`: the piece `key` is taken back. `month`: only time passes."""
    entries: list[Entry] = []
    rules: PercentRules = version.rules
    book = _aged(book, rules, evidence.id, at, says, entries)
    if evidence.kind == "feedback":
        sign = (evidence.amount > 0) - (evidence.amount < 0)
        book = _left(book, Feedback(evidence.id, evidence.by, sign, at), 0, rules.repeats, at, says, entries)
    elif evidence.kind == "withdrawn" and any(p.cause == evidence.key for p in book.pieces):
        before, book = book, _over(book, tuple(p for p in book.pieces if p.cause != evidence.key))
        entries.append(entry(says, at, "repair", evidence.id, (before.value, book.value), evidence.by, evidence.key))
    return book, entries


def land(book: Book, rater: str, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Late feedback is dated when it arrives; by then it repeats nothing."""
    entries: list[Entry] = []
    arrived, left = raters.due(book.waiting, rater)
    book = book._replace(waiting=left)
    for one in arrived:
        book = _left(book, Feedback(one.cause, one.by, tone(one.stars), at), one.stars, 0, at, says, entries)
    return book, entries


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Whether neutrals count is counted over all that is on file, overnight."""
    after = _over(book._replace(neutrals=version.rules.neutrals), book.pieces)
    return model.recounted(book, after, version, at, says)


def scale(rules: PercentRules) -> tuple[int, int]:
    """From 0 to 100 per cent."""
    return 0, FULL


def tone(stars: int) -> int:
    """What stars are as feedback."""
    return (stars >= 4) - (stars <= 2)


def _left(book: Book, piece: Feedback, stars: int, days: int, at: int, says: Says, entries: list[Entry]) -> Book:
    same = [p for p in book.pieces if piece.by and (p.by, p.tone) == (piece.by, piece.tone) and piece.at - p.at < days * DAY]
    before = book
    if not same:
        book = _over(book, (*book.pieces, piece))
    weight = 0 if same or not (piece.tone or book.neutrals) else 1
    note = "repeated" if same else ("bad", "neutral", "good")[piece.tone + 1]
    entries.append(starred(says, at, piece.cause, (before.value, book.value), piece.by, stars, weight, note))
    return book


def _aged(book: Book, rules: PercentRules, cause: str, at: int, says: Says, entries: list[Entry]) -> Book:
    """What is too old goes, one piece after another, oldest first."""
    for piece in [p for p in book.pieces if p.at < at - rules.window * DAY]:
        before, book = book, _over(book, tuple(p for p in book.pieces if p is not piece))
        entries.append(entry(says, at, "aged", cause, (before.value, book.value), piece.by, piece.cause))
    return book


def _over(book: Book, pieces: tuple[Feedback, ...]) -> Book:
    bad, neutral, good = (n + sum(p.tone == t for p in pieces) for t, n in zip((-1, 0, 1), book.base, strict=True))
    every = good + bad + (neutral if book.neutrals else 0)
    return book._replace(pieces=pieces, value=rounded(good * FULL, every) if every else book.value)
