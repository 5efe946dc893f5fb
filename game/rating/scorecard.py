"""`scorecard`: weighted factors, each between nothing and all, stretched over a range.

    value = low + (high - low) * sum(w_i * f_i) / sum(w_i)                 points; f_i in thousandths, w_i as published

Factors change one after another, and each change is the difference of two rounded scores. A file with fewer items than `thin`
stands at the low end: too little is worse than bad. Asking for the score lowers one factor each time, and one factor may follow
the scores of friends. With nothing at all in one that has to be met, no score is over `held`. The reasons are the factors that
leave most on the table, at most four. The usual weights are the categories that FICO publishes (payment history 35, amounts owed
30, length 15, new credit 10, mix 10); the formula is secret, and this is a toy of it. How often files are wrong: Federal Trade
Commission, Report to Congress under section 319 of the FACT Act, 2012."""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import rounded, within, worth
from game.rating.model import Evidence, Plain, Says, Standing, entry
from game.rating.rules import Rules, known, refuse, rows, whole
from game.rating.system import RuleVersion

ALL = 1000
REASONS = 4
FICO = (("payments", 35), ("owed", 30), ("length", 15), ("new", 10), ("mix", 10))


@dataclass(frozen=True, slots=True)
class ScorecardRules(Rules):
    """Parameters of `scorecard`. low, high: ends of the range, 0 to 10,000 points. factors: (name, weight 1 to 1,000). history:
    items on file at the start, and thin: items below which the score is `low`, each 0 to 1,000. newcomers: tags of those who
    begin with none. asking: the factor that each asking lowers, "" for none, by `ask` thousandths, 0 to 1,000. friends: the
    factor that follows friends, "" for none. musts: factors without any of which no score is over `held`, 0 to 10,000 points.
    tariff: (signal, factor, thousandths a point), -1,000 to 1,000."""

    low: int = whole(300, 0, 10_000, "points")
    high: int = whole(850, 0, 10_000, "points")
    factors: tuple[tuple[str, int], ...] = rows(FICO, 1, 1000, "of weight")
    history: int = whole(20, 0, 1000, "items")
    thin: int = whole(0, 0, 1000, "items")
    newcomers: tuple[str, ...] = ()
    asking: str = ""
    ask: int = whole(50, 0, 1000, "thousandths")
    friends: str = ""
    musts: tuple[str, ...] = ()
    held: int = whole(0, 0, 10_000, "points")
    tariff: tuple[tuple[str, str, int], ...] = rows((), -1000, 1000, "thousandths")

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        refuse(self.low >= self.high, f"the range goes from {self.low} to {self.high}: the low end comes first", "high")
        refuse(not self.factors or len(dict(self.factors)) < len(self.factors), "there are factors, each named once", "factors")
        for part in ("asking", "friends"):
            name = getattr(self, part)
            refuse(name not in ("", *keys(self)), f"“{name}” is no factor", part, name, keys(self))
        strange = next((name for name in self.musts if name not in keys(self)), "")
        refuse(bool(strange), f"“{strange}” is no factor", "musts", strange, keys(self))
        refuse(bool(self.musts) and not self.low <= self.held <= self.high, "what is held back stands in the range", "held")
        known(self.tariff, keys(self), "factor")


class Book(NamedTuple):
    """Factors in thousandths, the number of items on file, and the sum and number of friends' scores."""

    ratee: Ratee
    factors: tuple[tuple[str, int], ...]
    items: int
    friends: tuple[int, int]
    value: int


RULES = ScorecardRules
EVIDENCE = ("factor", "line", "change", "asked", "friend")
AMOUNTS = {"factor": "thousandths", "line": "of weight", "change": "thousandths", "friend": "points"}
UNIT = 1
prepare, land = model.plainly, model.nothing_lands


def opened(ratee: Ratee, rules: ScorecardRules) -> Book:
    """Every factor stands where the start does, and the score is what they come to."""
    part = rounded(ALL * (within(ratee.start, rules.low, rules.high) - rules.low), rules.high - rules.low)
    items = 0 if set(ratee.tags) & set(rules.newcomers) else rules.history
    book = Book(ratee, tuple((name, part) for name, _ in rules.factors), items, (0, 0), rules.low)
    return book._replace(value=score(book, rules))


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """A line for each signal that moves a factor."""
    entries: list[Entry] = []
    rules: ScorecardRules = plan.version.rules
    for signal, key, amount in worth(plan.deed, rules.tariff):
        after = _to(book, key, dict(book.factors)[key] + amount)
        book = _scored(book, after, rules, Evidence(plan.deed.cause, "", at, key=key, by=signal), at, says, entries)
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`factor`: the factor `key` is now `amount` thousandths. `line`: it has `amount` of its weight. `change`: `amount`
    thousandths more. `asked`: somebody asked for the score. `friend`: a friend's score is `amount`. The first three are an item
    on file each."""
    entries: list[Entry] = []
    rules: ScorecardRules = version.rules
    factors, key = dict(book.factors), evidence.key
    if evidence.kind == "asked":
        key = rules.asking
        after = _to(book, key, factors.get(key, 0) - rules.ask)
    elif evidence.kind == "friend":
        key, after = rules.friends, _befriended(book, within(evidence.amount, rules.low, rules.high), rules)
    else:
        after = _to(book, key, _part(evidence, factors.get(key, 0), rules))._replace(items=book.items + 1)
    if key not in factors:
        return book, []
    return _scored(book, after, rules, Evidence(evidence.id, "", at, key=key, by=evidence.by), at, says, entries), entries


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Other weights over the same file."""
    on_file = dict(book.factors)
    after = book._replace(factors=tuple((name, on_file.get(name, 0)) for name, _ in version.rules.factors))
    after = after._replace(value=score(after, version.rules))
    return model.recounted(book, after, version, at, says)


def standing(book: Book, version: RuleVersion) -> Standing:
    """With the factors that cost most as reasons."""
    weights = dict(version.rules.factors)
    short = sorted(((weights.get(name, 0) * (ALL - part), name) for name, part in book.factors if part < ALL), reverse=True)
    thin = ("thin",) if book.items < version.rules.thin else ()
    return Standing(book.value, model.tier(book.value, version), (*thin, *(name for _, name in short))[:REASONS])


def keys(rules: ScorecardRules) -> tuple[str, ...]:
    """The factors."""
    return tuple(name for name, _ in rules.factors)


def scale(rules: ScorecardRules) -> tuple[int, int]:
    """The range."""
    return rules.low, rules.high


def score(book: Book, rules: ScorecardRules) -> int:
    """What the file comes to."""
    if book.items < rules.thin:
        return rules.low
    weights = dict(rules.factors)
    reached = sum(weights[name] * part for name, part in book.factors)
    points = rules.low + rounded((rules.high - rules.low) * reached, ALL * sum(weights.values()))
    return min(points, rules.held) if any(name in rules.musts and not part for name, part in book.factors) else points


def _part(evidence: Evidence, before: int, rules: ScorecardRules) -> int:
    """What a factor is by a piece of evidence, in thousandths."""
    if evidence.kind == "line":
        return rounded(ALL * evidence.amount, dict(rules.factors).get(evidence.key, 1))
    return evidence.amount + (before if evidence.kind == "change" else 0)


def _to(book: Book, key: str, part: int) -> Book:
    return book._replace(factors=tuple((name, within(part, 0, ALL) if name == key else p) for name, p in book.factors))


def _befriended(book: Book, theirs: int, rules: ScorecardRules) -> Book:
    total, count = book.friends[0] + theirs, book.friends[1] + 1
    part = rounded(ALL * (total - rules.low * count), (rules.high - rules.low) * count)
    return _to(book, rules.friends, part)._replace(friends=(total, count))


def _scored(before: Book, after: Book, rules: ScorecardRules, why: Evidence, at: int, says: Says, entries: list[Entry]) -> Book:
    after = after._replace(value=score(after, rules))
    entries.append(entry(says, at, "record", why.id, (before.value, after.value), why.by, why.key))
    return after
