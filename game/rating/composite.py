"""`composite`: four columns from other systems, with links between them: one finding, counted in many rooms.

    value = sum of columns;  a change of d in column a brings d * l_ab per cent to each column b         whole points

A link carries a change once and no further, and each column stays between 0 and 1,000. Each room that counts a finding is an
entry of its own, with the finding as its cause, so that what one finding came to altogether can be added up.
The columns are the four areas of the State Council's "Planning Outline for the Construction of a Social Credit System
(2014-2020)", Guofa [2014] 21, 14 June 2014, after which there has been no national score. The sum and the links here are this
project's.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import rounded, split, within, worth
from game.rating.model import Evidence, Plain, Says, Standing, entry
from game.rating.rules import Rules, known, refuse, rows
from game.rating.system import RuleVersion

FULL = 1000
COLUMNS = ("government", "commerce", "society", "courts")
LINKS = (("courts", "commerce", 50), ("courts", "government", 30), ("commerce", "courts", 10), ("society", "government", 20))
USUAL = (("honesty", "commerce", 10), ("dissent", "government", -20), ("kindness", "society", 5))


@dataclass(frozen=True, slots=True)
class CompositeRules(Rules):
    """Parameters of `composite`. links: (from, to, per cent of a change), -100 to 100. tariff: (signal, column, points a point of
    strength), -1,000 to 1,000."""

    links: tuple[tuple[str, str, int], ...] = rows(LINKS, -100, 100, "per cent")
    tariff: tuple[tuple[str, str, int], ...] = rows(USUAL, -1000, 1000, "points")

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        known(self.tariff, COLUMNS, "column")
        for start, end, _ in self.links:
            strange = next((name for name in (start, end) if name not in COLUMNS), "")
            refuse(bool(strange), f"“{strange}” is no column", "links", strange, COLUMNS)
            refuse(start == end, "a link goes from one column to another", "links", start)
        refuse(len({(a, b) for a, b, _ in self.links}) < len(self.links), "there is one link from one column to another", "links")


class Book(NamedTuple):
    """What each column stands at."""

    ratee: Ratee
    columns: tuple[int, ...]
    value: int


RULES = CompositeRules
EVIDENCE = ("finding", "standing")
AMOUNTS = {"finding": "points", "standing": "points"}
UNIT = 1
prepare, land, changed = model.plainly, model.nothing_lands, model.nothing_changes


def opened(ratee: Ratee, rules: CompositeRules) -> Book:
    """The start, in equal parts."""
    start = within(ratee.start, 0, FULL * len(COLUMNS))
    return Book(ratee, tuple(split(start, [1] * len(COLUMNS))), start)


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """A finding for each signal that a column minds."""
    entries: list[Entry] = []
    rules: CompositeRules = plan.version.rules
    for signal, column, amount in worth(plan.deed, rules.tariff):
        book = _found(book, column, amount, rules, (plan.deed.cause, signal), at, says, entries)
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`finding`: `amount` points more or less in the column `key`. `standing`: another system, `by`, puts it at `amount`."""
    entries: list[Entry] = []
    if evidence.key not in COLUMNS:
        return book, []
    amount = evidence.amount
    if evidence.kind == "standing":
        amount = within(amount, 0, FULL) - book.columns[COLUMNS.index(evidence.key)]
    return _found(book, evidence.key, amount, version.rules, (evidence.id, evidence.by), at, says, entries), entries


def standing(book: Book, version: RuleVersion) -> Standing:
    """The reasons are the columns, the lowest first."""
    lowest = sorted(zip(book.columns, range(len(COLUMNS)), COLUMNS, strict=True))
    return Standing(book.value, model.tier(book.value, version), tuple(name for points, _, name in lowest if points < FULL))


def keys(rules: CompositeRules) -> tuple[str, ...]:
    """The columns."""
    return COLUMNS


def scale(rules: CompositeRules) -> tuple[int, int]:
    """From nothing to four full columns."""
    return 0, FULL * len(COLUMNS)


def _found(
    book: Book,
    column: str,
    amount: int,
    rules: CompositeRules,
    why: tuple[str, str],
    at: int,
    says: Says,
    entries: list[Entry],
) -> Book:
    cause, by = why
    before, book = book, _moved(book, column, amount)
    entries.append(entry(says, at, "record", cause, (before.value, book.value), by, column))
    moved = book.value - before.value
    for start, end, share in rules.links:
        if start == column and rounded(moved * share, 100):
            before, book = book, _moved(book, end, rounded(moved * share, 100))
            entries.append(entry(says, at, "link", cause, (before.value, book.value), by, f"{column} {end}"))
    return book


def _moved(book: Book, column: str, amount: int) -> Book:
    columns = tuple(
        within(points + amount, 0, FULL) if name == column else points for name, points in zip(COLUMNS, book.columns, strict=True)
    )
    return book._replace(columns=columns, value=sum(columns))
