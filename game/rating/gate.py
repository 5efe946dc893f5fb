"""`gate`: yes or no; yes only when every condition holds on the day that the office looks.

    value = 1 if every condition is met at a check, else 0                            thousandths; between checks nothing moves

A condition is met when one of its lines is: a field at least, or at most, so much. The step between 0 and 1 is no sum, so it is
split: what is lost in equal parts over the conditions that fail, what is won over those that had not been met before; each part
has as its cause what last changed that field.
The usual conditions are those of Airbnb's Superhost, checked four times a year over 365 days (help page, as of the facts sheet):
10 stays, answers to 90 per cent, cancellations under 1 per cent, 4.8 stars; its other way in by long stays is left out. That
ratings rise until lines like these mean little: A. Filippas, J. J. Horton & J. M. Golden, "Reputation Inflation", Marketing
Science 41, 2022.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import split, within, worth
from game.rating.model import Evidence, Plain, Says, Standing, entry
from game.rating.rules import Rules, known, refuse, rows
from game.rating.system import RuleVersion

YES = 1000
LEAST, MOST = "least", "most"

Line = tuple[str, str, int]
"""(field, "least" or "most", bound), the bound itself still good."""

SUPERHOST: tuple[tuple[Line, ...], ...] = (
    (("stays", LEAST, 10),),
    (("answered", LEAST, 9000),),
    (("cancelled", MOST, 99),),
    (("stars", LEAST, 4800),),
)


@dataclass(frozen=True, slots=True)
class GateRules(Rules):
    """Parameters of `gate`. conditions: all of them, each met by any of its lines; bounds 0 to 1,000,000 of what the field counts
    (stars in thousandths, shares in hundredths of a percent). fields: what is on file at the start, as bounds. tariff: what acts
    that somebody saw add to a field, -10,000 to 10,000 a point."""

    conditions: tuple[tuple[Line, ...], ...] = rows(SUPERHOST, 0, 1_000_000, "of what the field counts")
    fields: tuple[tuple[str, int], ...] = rows((), 0, 1_000_000, "of what the field counts")
    tariff: tuple[tuple[str, str, int], ...] = rows((), -10_000, 10_000, "of what the field counts")

    def __post_init__(self) -> None:
        # Named in full: `super()` does not know a class with slots.
        Rules.__post_init__(self)
        refuse(not self.conditions or not all(self.conditions), "a gate needs a condition, and a condition a line", "conditions")
        ways = {way for any_of in self.conditions for _, way, _ in any_of}
        refuse(bool(ways - {LEAST, MOST}), "a line is at least or at most", "conditions")
        for name, _ in self.fields:
            refuse(name not in keys(self), f"“{name}” is no field of a condition", "fields", name, keys(self))
        known(self.tariff, keys(self), "field of a condition")


class Field(NamedTuple):
    """How much is on file, and what last changed it."""

    amount: int
    cause: str


class Book(NamedTuple):
    """`unmet` are the places of the conditions that failed at the last check, None before the first."""

    ratee: Ratee
    fields: tuple[tuple[str, Field], ...]
    unmet: tuple[int, ...] | None
    value: int


RULES = GateRules
EVIDENCE = ("measure", "count", "check")
AMOUNTS = {"measure": "of what the field counts", "count": "of what the field counts"}
UNIT = 1000
prepare, land = model.plainly, model.nothing_lands


def opened(ratee: Ratee, rules: GateRules) -> Book:
    """Open from a start of 1, else closed, whatever the fields say: nobody has looked yet."""
    on_file = dict(rules.fields)
    fields = tuple((key, Field(on_file.get(key, 0), "")) for key in keys(rules))
    return Book(ratee, fields, None, YES if ratee.start >= YES else 0)


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """Acts change fields, never the answer."""
    entries: list[Entry] = []
    for signal, key, amount in worth(plan.deed, plan.version.rules.tariff):
        book = _put(book, key, _field(book, key).amount + amount, plan.deed.cause)
        entries.append(entry(says, at, "record", plan.deed.cause, (book.value, book.value), key, signal))
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`measure`: the field `key` is now `amount`. `count`: `amount` more. `check`: the office looks."""
    if evidence.kind == "check":
        return _checked(book, version.rules, evidence.id, at, says)
    if evidence.key not in dict(book.fields):
        return book, []
    before = _field(book, evidence.key).amount if evidence.kind == "count" else 0
    book = _put(book, evidence.key, before + evidence.amount, evidence.id)
    return book, [entry(says, at, "record", evidence.id, (book.value, book.value), evidence.by, evidence.key)]


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Other conditions; nothing is known of them until the next check."""
    on_file = dict(book.fields)
    return book._replace(fields=tuple((k, on_file.get(k, Field(0, ""))) for k in keys(version.rules)), unmet=None), []


def standing(book: Book, version: RuleVersion) -> Standing:
    """The reasons are the conditions that failed at the last check, each by the field of its first line."""
    unmet = tuple(version.rules.conditions[place][0][0] for place in book.unmet or ())
    return Standing(book.value, model.tier(book.value, version), unmet)


def keys(rules: GateRules) -> tuple[str, ...]:
    """The fields."""
    return tuple(dict.fromkeys(field for any_of in rules.conditions for field, _, _ in any_of))


def scale(rules: GateRules) -> tuple[int, int]:
    """No or yes."""
    return 0, YES


def failing(book: Book, rules: GateRules) -> tuple[int, ...]:
    """The places of the conditions that are not met."""
    return tuple(place for place, any_of in enumerate(rules.conditions) if not any(_holds(book, line) for line in any_of))


def _holds(book: Book, line: Line) -> bool:
    field, way, bound = line
    amount = _field(book, field).amount
    return amount >= bound if way == LEAST else amount <= bound


def _checked(book: Book, rules: GateRules, cause: str, at: int, says: Says) -> tuple[Book, list[Entry]]:
    unmet = failing(book, rules)
    to = 0 if unmet else YES
    had = tuple(range(len(rules.conditions))) if book.unmet is None else book.unmet
    places = unmet if unmet else had or tuple(range(len(rules.conditions)))
    book = book._replace(unmet=unmet)
    if to == book.value:
        return book, [entry(says, at, "check", cause, (book.value, to))]
    entries, value = [], book.value
    for place, part in zip(places, split(to - value, [1] * len(places)), strict=True):
        name = rules.conditions[place][0][0]
        because = _field(book, name).cause or cause
        entries.append(entry(says, at, "check", because, (value, value + part), f"condition {place + 1}", f"{name} {cause}"))
        value += part
    return book._replace(value=value), entries


def _field(book: Book, key: str) -> Field:
    return dict(book.fields)[key]


def _put(book: Book, key: str, amount: int, cause: str) -> Book:
    new = Field(within(amount, 0, 1_000_000), cause)
    return book._replace(fields=tuple((k, new if k == key else f) for k, f in book.fields))
