"""`points`: a thousand points to start from, and a tariff of what gives and takes them.

    value = start + sum(tariff)                                                       whole points, within the scale

An act counts only if somebody saw it and only for what the tariff names. In the monthly form it waits for the month's end; with a
`most`, one heading can win no more than that in a month. Grades are tiers: AAA from 1,050, AA 1,030, A 960, B 850, C 600, else D.
Base and grades as in Rongcheng, Shandong: J. Daum, "Getting Rongcheng Right", China Law Translate; the bands are widely reported
for the early version, not official. What is counted gets done: M. Strathern, "'Improving ratings': audit in the British
university system", European Review 5(3), 1997.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import within, worth
from game.rating.model import Evidence, Plain, Says, entry
from game.rating.rules import Rules, known, refuse, rows, whole
from game.rating.system import RuleVersion

GRADES = (("AAA", 1050), ("AA", 1030), ("A", 960), ("B", 850), ("C", 600), ("D", 0))
USUAL = (("kindness", "deeds", 5), ("diligence", "deeds", 2), ("dissent", "order", -10), ("honesty", "deeds", 2))


@dataclass(frozen=True, slots=True)
class PointsRules(Rules):
    """Parameters of `points`. tariff: (signal, heading, points a point of strength), -1,000 to 1,000. records: (heading, points)
    for evidence by heading, -1,000 to 1,000. monthly: 1 if all waits for the month's end, else 0. most: points that one heading
    can win in a month, 0 to 1,000, 0 for no limit. top: end of the scale, 1 to 10,000 points."""

    tariff: tuple[tuple[str, str, int], ...] = rows(USUAL, -1000, 1000, "points")
    records: tuple[tuple[str, int], ...] = rows((("blood", 10), ("bill", -20)), -1000, 1000, "points")
    monthly: int = whole(0, 0, 1, "(no or yes)")
    most: int = whole(0, 0, 1000, "points")
    top: int = whole(2000, 1, 10_000, "points")

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        known(self.tariff, keys(self), "heading")
        refuse(len(dict(self.records)) < len(self.records), "a heading has one tariff", "records")


class Due(NamedTuple):
    """Points that wait for the month's end."""

    cause: str
    by: str
    heading: str
    points: int


class Book(NamedTuple):
    """`won` are the points that each heading has won this month, `due` those that wait."""

    ratee: Ratee
    value: int
    top: int
    won: tuple[tuple[str, int], ...] = ()
    due: tuple[Due, ...] = ()


RULES = PointsRules
EVIDENCE = ("record", "month")
AMOUNTS = {"record": "times"}
UNIT = 1
prepare, land, standing = model.plainly, model.nothing_lands, model.reading


def opened(ratee: Ratee, rules: PointsRules) -> Book:
    """At the start's points."""
    return Book(ratee, within(ratee.start, 0, rules.top), rules.top)


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """A line for each signal that the tariff knows."""
    entries: list[Entry] = []
    rules: PointsRules = plan.version.rules
    for signal, heading, points in worth(plan.deed, rules.tariff):
        book = _due(book, Due(plan.deed.cause, signal, heading, points), rules, at, says, entries)
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`record`: the tariff of the heading `key`, `amount` times (once for 0). `month`: what waits counts, and
    quotas begin again."""
    entries: list[Entry] = []
    rules: PointsRules = version.rules
    if evidence.kind == "month":
        for due in book.due:
            book = _count(book, due, at, says, entries)
        return book._replace(won=(), due=()), entries
    points = dict(rules.records).get(evidence.key, 0) * max(1, evidence.amount)
    if points:
        book = _due(book, Due(evidence.id, evidence.by, evidence.key, points), rules, at, says, entries)
    return book, entries


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Points stay, as far as the new scale goes; points that wait are worth what they were."""
    top: int = version.rules.top
    return model.recounted(book, book._replace(top=top, value=min(top, book.value)), version, at, says)


def keys(rules: PointsRules) -> tuple[str, ...]:
    """The headings."""
    return tuple(dict.fromkeys([heading for _, heading, _ in rules.tariff] + [heading for heading, _ in rules.records]))


def scale(rules: PointsRules) -> tuple[int, int]:
    """From nothing to the top."""
    return 0, rules.top


def grade(points: int) -> str:
    """The grade of points; on the line counts as in."""
    return next((name for name, floor in GRADES if points >= floor), "D")


def _due(book: Book, due: Due, rules: PointsRules, at: int, says: Says, entries: list[Entry]) -> Book:
    won = dict(book.won)
    room = rules.most - won.get(due.heading, 0) if rules.most else due.points
    due = due._replace(points=min(due.points, max(0, room)))
    if rules.most and due.points > 0:
        book = book._replace(won=tuple((won | {due.heading: won.get(due.heading, 0) + due.points}).items()))
    return book._replace(due=(*book.due, due)) if rules.monthly else _count(book, due, at, says, entries)


def _count(book: Book, due: Due, at: int, says: Says, entries: list[Entry]) -> Book:
    after = within(book.value + due.points, 0, book.top)
    entries.append(entry(says, at, "record", due.cause, (book.value, after), due.by, due.heading))
    return book._replace(value=after)
