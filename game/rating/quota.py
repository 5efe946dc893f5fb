"""`quota`: a place's past results set the shares, and a rank fills them.

    share_k = C_k + r * (q_k - p_k)                                                   thousandths of the class, best grade first
    grade = the first whose running sum of shares passes (2 * rank - 1) / (2 * n)     value = grades below it

C are the place's past shares, q what is predicted for this class, p what was predicted for past ones, r the share of pupils of
whom anything earlier is known. Groups under `small` keep the teacher's grade (the mixture that was used up to 15 is left out).
The step from the teacher's grade is no sum: it is split in two, what past pupils alone would give (r = 0), and then what is
known of this class. Ofqual, "Awarding GCSE, AS, A level, advanced extension awards and extended project qualifications in
summer 2020: interim report", August 2020; withdrawn that month.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import noticed, rounded, within
from game.rating.model import Evidence, Plain, Says, entry
from game.rating.rules import Rules, refuse, rows, whole
from game.rating.system import RuleVersion

ALL = 1000


@dataclass(frozen=True, slots=True)
class QuotaRules(Rules):
    """Parameters of `quota`. past, predicted, expected: C, q and p, the share of each grade, best first, in thousandths, each
    summing to 1,000. known: r, 0 to 100 per cent. small: pupils from whom on the shares rule, 1 to 100."""

    past: tuple[int, ...] = rows((100, 300, 400, 200), 0, ALL, "thousandths")
    predicted: tuple[int, ...] = rows((150, 300, 350, 200), 0, ALL, "thousandths")
    expected: tuple[int, ...] = rows((100, 300, 400, 200), 0, ALL, "thousandths")
    known: int = whole(90, 0, 100, "per cent")
    small: int = whole(5, 1, 100, "pupils")

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        for name in ("past", "predicted", "expected"):
            table = getattr(self, name)
            refuse(len(table) != len(self.past), f"there are {len(self.past)} grades, and {len(table)} shares here", name)
            refuse(sum(table) != ALL, f"the shares of all grades sum to 1, and these to {sum(table) / ALL:g}", name)


class Book(NamedTuple):
    """`place` in the rank of the class and the class's `size`, 0 if unknown; `teacher` is the teacher's grade."""

    ratee: Ratee
    place: int
    size: int
    teacher: int
    value: int


RULES = QuotaRules
EVIDENCE = ("rank", "size", "teacher", "result")
AMOUNTS = {"rank": "pupils", "size": "pupils", "teacher": "grades"}
UNIT = 1
prepare, land, standing = model.plainly, model.nothing_lands, model.reading
keys = model.no_keys


def opened(ratee: Ratee, rules: QuotaRules) -> Book:
    """With the teacher's grade."""
    grade = within(ratee.start, 0, len(rules.past) - 1)
    return Book(ratee, 0, 0, grade, grade)


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """What a pupil does is on file, and counts for nothing."""
    shown = [signal for signal, strength in plan.deed.act.signals if strength and noticed(plan.deed)]
    return book, [entry(says, at, "record", plan.deed.cause, (book.value, book.value), "", shown[0])] if shown else []


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`rank`: the pupil is in place `amount`. `size`: the class has `amount` pupils. `teacher`: the teacher's grade is `amount`.
    `result`: grades are given out."""
    rules: QuotaRules = version.rules
    if evidence.kind == "result":
        return _given(book, rules, evidence.id, at, says)
    before = book.value
    match evidence.kind:
        case "rank":
            book = book._replace(place=within(evidence.amount, 0, 1000))
        case "size":
            book = book._replace(size=within(evidence.amount, 0, 1000))
        case _:
            grade = within(evidence.amount, 0, len(rules.past) - 1)
            book = book._replace(teacher=grade, value=grade)
    return book, [entry(says, at, "record", evidence.id, (before, book.value), evidence.by, evidence.kind)]


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Other shares wait for the next result; where there are fewer grades, the best is the best there is."""
    best = len(version.rules.past) - 1
    after = book._replace(teacher=min(best, book.teacher), value=min(best, book.value))
    return model.recounted(book, after, version, at, says)


def scale(rules: QuotaRules) -> tuple[int, int]:
    """From the lowest grade to the best."""
    return 0, len(rules.past) - 1


def shares(rules: QuotaRules, known: int) -> tuple[int, ...]:
    """The share of each grade in thousandths, with `known` per cent of pupils of whom anything earlier is known."""
    tables = zip(rules.past, rules.predicted, rules.expected, strict=True)
    return tuple(c + rounded(known * (q - p), 100) for c, q, p in tables)


def grade(place: int, size: int, given: tuple[int, ...]) -> int:
    """The grade of somebody in this place of a class, counted from the lowest."""
    reached = 0
    for below, share in zip(range(len(given) - 1, -1, -1), given, strict=True):
        reached += share
        if reached * 2 * size > (2 * place - 1) * ALL:
            return below
    return 0


def _given(book: Book, rules: QuotaRules, cause: str, at: int, says: Says) -> tuple[Book, list[Entry]]:
    if not 1 <= book.place <= book.size or book.size < rules.small:
        after = book._replace(value=book.teacher)
        note = "exempt" if book.place else "no rank"
        return after, [entry(says, at, "check", cause, (book.value, after.value), "teacher", note)]
    past, now = (grade(book.place, book.size, shares(rules, known)) for known in (0, rules.known))
    entries = [
        entry(says, at, "link", cause, (book.value, past), "past pupils"),
        entry(says, at, "check", cause, (past, now), "this class"),
    ]
    return book._replace(value=now), entries
