"""`match`: what a year came to, divided by 26, against what was said each fortnight; a mismatch and silence is a debt.

    averaged = annual / 26;  debt = start + sum over fortnights of max(0, paid - benefit(averaged))       cents
    benefit(x) = full, less 50 per cent of x from `free` to `second`, less 60 per cent of x above that, not under 0

Paid is the benefit of what was declared. Where the average differs from a fortnight's declaration a notice goes out; after so
many days without payslips the debt is asserted, an entry for each fortnight. Payslips that come in time end it; later ones are
filed. Income averaging: Prygodicz v Commonwealth of Australia (No 2) [2021] FCA 634; Royal Commission into the Robodebt Scheme,
Report, 2023. Ten days' silence as guilt: the Michigan system of 2013 to 2015 (Michigan Auditor General, 2016). The rates are
illustrative.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import SIGNALS, Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import noticed, rounded, within
from game.rating.model import Evidence, Plain, Says, entry
from game.rating.rules import Rules, refuse, whole
from game.rating.system import RuleVersion

YEAR = 26
DAY = 1440
MOST = 100_000_000


@dataclass(frozen=True, slots=True)
class MatchRules(Rules):
    """Parameters of `match`. benefit: the full one, 0 to 1,000,000 cents a fortnight; free, second: incomes, the same, from which
    50 and 60 per cent are taken. silence: days until the debt is asserted, 0 to 365. tolerance: 0 to 1,000,000 cents by which a
    fortnight may be off. answers: the signal that, shown to somebody, hands in payslips, "" for none."""

    benefit: int = whole(55_000, 0, 1_000_000, "cents")
    free: int = whole(10_400, 0, 1_000_000, "cents")
    second: int = whole(25_400, 0, 1_000_000, "cents")
    silence: int = whole(10, 0, 365, "days")
    tolerance: int = whole(0, 0, 1_000_000, "cents")
    answers: str = "disclosure"

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        refuse(self.free > self.second, "the second line is not below the first", "second")
        refuse(self.answers not in ("", *SIGNALS), f"“{self.answers}” is no signal", "answers", self.answers, SIGNALS)


class Fortnight(NamedTuple):
    """What was declared, and paid for it, in cents."""

    cause: str
    declared: int
    paid: int


class Book(NamedTuple):
    """`annual` is the year's income, `notice` the minute of the notice, None for none. `answered` what handed in payslips."""

    ratee: Ratee
    fortnights: tuple[Fortnight, ...]
    annual: int
    notice: int | None
    answered: str
    value: int


RULES = MatchRules
EVIDENCE = ("fortnight", "annual", "payslips", "day")
AMOUNTS = {"fortnight": "cents", "annual": "cents"}
UNIT = 100
prepare, land, changed, standing = model.plainly, model.nothing_lands, model.nothing_changes, model.reading
keys = model.no_keys


def opened(ratee: Ratee, rules: MatchRules) -> Book:
    """A debt of before, and an empty year."""
    return Book(ratee, (), 0, None, "", within(ratee.start, 0, MOST))


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """Payslips can be shown to somebody."""
    rules: MatchRules = plan.version.rules
    if not noticed(plan.deed) or dict(plan.deed.act.signals).get(rules.answers, 0) <= 0:
        return book, []
    return file(book, Evidence(plan.deed.cause, "payslips", at), plan.version, at, seed, says)


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`fortnight`: `amount` cents are declared, and paid for. `annual`: the tax office's figure for the year is `amount`.
    `payslips`: what was earned in each fortnight is proved. `day`: the office looks at its notices."""
    rules: MatchRules = version.rules
    amount = within(evidence.amount, 0, MOST)
    if evidence.kind == "day":
        return _due(book, evidence.id, rules, at, says)
    match evidence.kind:
        case "fortnight":
            new = Fortnight(evidence.id, amount, benefit(amount, rules))
            book, kind, note = book._replace(fortnights=(*book.fortnights, new)), "record", "paid"
        case "annual":
            book, kind, note = _compared(book._replace(annual=amount), rules, at)
        case _:
            in_time = book.notice is not None and at < book.notice + rules.silence * DAY
            kind, note = "record", "in time" if in_time else "filed"
            book = book._replace(answered=evidence.id, notice=None) if in_time else book
    return book, [entry(says, at, kind, evidence.id, (book.value, book.value), evidence.by, note)]


def scale(rules: MatchRules) -> tuple[int, int]:
    """From no debt to a million."""
    return 0, MOST


def benefit(income: int, rules: MatchRules) -> int:
    """What is due for a fortnight's income, in cents."""
    first, second = max(0, min(income, rules.second) - rules.free), max(0, income - rules.second)
    return max(0, rules.benefit - rounded(50 * first + 60 * second, 100))


def true_debt(book: Book, rules: MatchRules, earned: tuple[int, ...]) -> int:
    """What was paid over what was due for what was really earned in each fortnight, in cents."""
    return sum(max(0, f.paid - benefit(income, rules)) for f, income in zip(book.fortnights, earned, strict=True))


def averaged(book: Book) -> int:
    """The year's income, spread evenly."""
    return rounded(book.annual, YEAR)


def _compared(book: Book, rules: MatchRules, at: int) -> tuple[Book, str, str]:
    off = any(abs(f.declared - averaged(book)) > rules.tolerance for f in book.fortnights)
    if off and not book.answered and book.notice is None:
        return book._replace(notice=at), "notice", "mismatch"
    return book, "record", ""


def _due(book: Book, cause: str, rules: MatchRules, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """What silence has made of a notice."""
    if book.notice is None or at < book.notice + rules.silence * DAY:
        return book, []
    entries, value, average = [], book.value, benefit(averaged(book), rules)
    for fortnight in book.fortnights:
        after = min(MOST, value + max(0, fortnight.paid - average))
        if after > value:
            entries.append(entry(says, at, "check", fortnight.cause, (value, after), "average", cause))
        value = after
    # A year is asserted once: what has been charged is no longer there to be charged again.
    return book._replace(value=value, notice=None, fortnights=()), entries
