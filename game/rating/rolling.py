"""`rolling`: the mean of the last n rated trips, and nothing older.

    value = sum(last n) / n                                        stars in thousandths, halves up; n = window, or all if fewer

A trip that nobody rated counts for nothing, or, where silence has stars, for those: also those trips that were left unrated
before the rule was. A rater may change their stars later; below the line (a tier) the account is closed. When the window is full,
what the oldest trip leaves behind is an entry of its own, before the new stars are added. The rule of n = 500: Uber, help page
"Star ratings" (no date). People's taste as a reason to dismiss: A. Rosenblat, K. Levy, S. Barocas & T. Hwang, "Discriminating
Tastes: Uber's Customer Evaluations as Vehicles for Workplace Discrimination", Policy & Internet 9(3), 2017. The line at 4.6 is
reported, not published."""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model, raters
from game.rating.amounts import rounded, within
from game.rating.model import Evidence, Says, entry, starred
from game.rating.raters import Asked, Habits, Waiting
from game.rating.rules import whole
from game.rating.system import STAR, RuleVersion


@dataclass(frozen=True, slots=True)
class RollingRules(Habits):
    """Parameters of `rolling`. window: trips that count, 1 to 1,000. history: trips on file at the ratee's start, 0 to 1,000;
    with none, the first stars replace the start. silence: the stars that a trip counts as which nobody rated, 0 to 5, 0 for not
    at all. Habits as in `raters`."""

    window: int = whole(500, 1, 1000, "trips")
    history: int = whole(500, 0, 1000, "trips")
    silence: int = whole(0, 0, 5, "stars")


class Trip(NamedTuple):
    """Stars on file, in thousandths."""

    cause: str
    by: str
    stars: int


class Book(NamedTuple):
    """The trips that count, oldest first, at most `window`; and those that nobody has rated, which do not count yet."""

    ratee: Ratee
    trips: tuple[Trip, ...]
    window: int
    value: int
    waiting: tuple[Waiting, ...] = ()
    unrated: tuple[Trip, ...] = ()


RULES = RollingRules
EVIDENCE = ("stars", "revised")
AMOUNTS = {"stars": "stars", "revised": "stars"}
UNIT = 1000
prepare, standing, keys = raters.asked, model.reading, model.no_keys


def opened(ratee: Ratee, rules: RollingRules) -> Book:
    """As many trips on file as fit the window, each of the start's stars."""
    start = within(ratee.start, 0, STAR)
    trips = tuple(Trip(f"start.{i}", "", start) for i in range(min(rules.history, rules.window)))
    return Book(ratee, trips, rules.window, start)


def judge(book: Book, plan: Asked, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """Each who bothers rates one trip."""
    entries: list[Entry] = []
    rules: RollingRules = plan.version.rules
    for rater in raters.bothered(plan, seed):
        stars = raters.stars(rater, book.value, rules.halo)
        if rater.late:
            waits = Waiting(rater.by, rater.number, plan.deed.cause, stars, at)
            book = book._replace(waiting=(*book.waiting, waits))
        else:
            book = _rated(book, Trip(plan.deed.cause, rater.by, stars * 1000), at, says, entries)
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`stars`: a trip rated with `amount` stars, 0 for not at all. `revised`: the rater of the trip `key` now gives `amount`, 0
    to take them back."""
    entries: list[Entry] = []
    rules: RollingRules = version.rules
    stars = within(evidence.amount, 0, 5) * 1000
    if evidence.kind == "stars":
        trip = Trip(evidence.id, evidence.by, stars)
        return (_rated(book, trip, at, says, entries) if stars else _silent(book, trip, rules, at, says, entries)), entries
    late = [trip for trip in book.unrated if trip.cause == evidence.key and stars]
    if late:
        book = book._replace(unrated=tuple(t for t in book.unrated if t.cause != evidence.key))
        return _rated(book, late[0]._replace(stars=stars), at, says, entries), entries
    old = [trip for trip in book.trips if trip.cause == evidence.key]
    if not old:
        return book, []
    trips = [t._replace(stars=stars) if t.cause == evidence.key else t for t in book.trips]
    kept = tuple(t for t in trips if t.stars or t.cause != evidence.key)
    after = _over(book, kept)
    return after, [entry(says, at, "record", evidence.id, (book.value, after.value), evidence.by, evidence.key)]


def land(book: Book, rater: str, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Late stars are a trip like any other; where the window is full they push out the oldest."""
    entries: list[Entry] = []
    arrived, left = raters.due(book.waiting, rater)
    book = book._replace(waiting=left)
    for one in arrived:
        trip = Trip(one.cause, one.by, one.stars * 1000)
        book = _rated(book, trip, at, says, entries, f"late {one.since}")
    return book, entries


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """A shorter window forgets at once what it does not reach; where silence has stars now, it is counted at once."""
    rules: RollingRules = version.rules
    after = _over(book._replace(window=rules.window), book.trips[-rules.window :])
    book, entries = model.recounted(book, after, version, at, says)
    if rules.silence:
        silent, book = book.unrated, book._replace(unrated=())
        for trip in silent:
            book = _silent(book, trip, rules, at, says, entries)
    return book, entries


def scale(rules: RollingRules) -> tuple[int, int]:
    """From no star to five."""
    return 0, STAR


def _rated(book: Book, trip: Trip, at: int, says: Says, entries: list[Entry], note: str = "") -> Book:
    if len(book.trips) >= book.window:
        before, book = book, _over(book, book.trips[1:])
        entries.append(entry(says, at, "aged", trip.cause, (before.value, book.value), trip.by, before.trips[0].cause))
    before, book = book, _over(book, (*book.trips, trip))
    entries.append(starred(says, at, trip.cause, (before.value, book.value), trip.by, trip.stars // 1000, 1, note))
    return book


def _silent(book: Book, trip: Trip, rules: RollingRules, at: int, says: Says, entries: list[Entry]) -> Book:
    """A trip that nobody rated counts as silence does, or waits for stars."""
    if not rules.silence:
        return book._replace(unrated=(*book.unrated, trip))
    return _rated(book, trip._replace(stars=rules.silence * 1000), at, says, entries, "silence")


def _over(book: Book, trips: tuple[Trip, ...]) -> Book:
    """The book over these trips; over none, the value stays."""
    total = sum([trip.stars for trip in trips])  # a list: twice as quick as a generator, for every trip of every play
    value = rounded(total, len(trips)) if trips else book.value
    return book._replace(trips=trips, value=value)
