"""`dossier`: no number, only remarks; a reader forms a view from the first, the last and the worst.

    view = (a * first + b * last + c * worst) / (a + b + c)              thousandths, -2,000 to 2,000; value = 2,000 + view

Nobody is shown the value: it is how a reader would lean. A sealed remark is not read, but that something is sealed is, as a
remark of tone `sealed`. A lost file is read as `lost`. Remarks stay for life. A new remark has the whole of what the view
changes by. The file: as The World of Chinese tells of the dang'an, July 2023. First impressions: S. E. Asch, "Forming
Impressions of Personality", Journal of Abnormal and Social Psychology 41, 1946; the worst and the last: D. Kahneman, B. L.
Fredrickson, C. A. Schreiber & D. A. Redelmeier, "When More Pain Is Preferred to Less", Psychological Science 4, 1993.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import rounded, within, worth
from game.rating.model import Evidence, Plain, Says, Standing, entry
from game.rating.rules import Rules, known, refuse, rows, whole
from game.rating.system import RuleVersion

NEUTRAL = 2000
USUAL = (("diligence", "file", 400), ("deference", "file", 300), ("dissent", "file", -700), ("honesty", "file", 200))


@dataclass(frozen=True, slots=True)
class DossierRules(Rules):
    """Parameters of `dossier`. first, last, worst: weights, 0 to 100. sealed: the tone of a sealed remark, -2,000 to 2,000
    thousandths. lost: what a lost file is read as, 0 to 4,000. tariff: (signal, "file", tone a point), -2,000 to 2,000: what
    somebody who saw an act writes about it."""

    first: int = whole(30, 0, 100, "of weight")
    last: int = whole(30, 0, 100, "of weight")
    worst: int = whole(40, 0, 100, "of weight")
    sealed: int = whole(-500, -2000, 2000, "thousandths")
    lost: int = whole(1200, 0, 4000, "thousandths")
    tariff: tuple[tuple[str, str, int], ...] = rows(USUAL, -2000, 2000, "thousandths")

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        refuse(not self.first + self.last + self.worst, "a reader forms a view from something", "first")
        known(self.tariff, ("file",), "part of a file")


class Remark(NamedTuple):
    """One sheet. Its tone is in thousandths."""

    cause: str
    by: str
    tone: int
    sealed: bool = False


class Book(NamedTuple):
    """The pile, oldest sheet first, and whether it can be found."""

    ratee: Ratee
    remarks: tuple[Remark, ...]
    lost: bool
    value: int


RULES = DossierRules
EVIDENCE = ("remark", "sealed", "lost", "found")
AMOUNTS = {"remark": "thousandths"}
UNIT = 1000
prepare, land, keys = model.plainly, model.nothing_lands, model.no_keys


def opened(ratee: Ratee, rules: DossierRules) -> Book:
    """One sheet, of the tone that the start is."""
    value = within(ratee.start, 0, 2 * NEUTRAL)
    return Book(ratee, (Remark("start", "", value - NEUTRAL),), False, value)


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """Whoever saw it writes one sheet, of all that the tariff minds in it."""
    rules: DossierRules = plan.version.rules
    minded = worth(plan.deed, rules.tariff)
    if not minded:
        return book, []
    writer = plan.deed.seen[0].id if plan.deed.seen else ""
    tone = within(sum(amount for _, _, amount in minded), -NEUTRAL, NEUTRAL)
    after = book._replace(remarks=(*book.remarks, Remark(plan.deed.cause, writer, tone)))
    return _read(book, after, rules, Evidence(plan.deed.cause, "record", at, by=writer, key=minded[0][0]), at, says)


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`remark`: a sheet of tone `amount`. `sealed`: the sheet `key` is sealed. `lost`, `found`: the file cannot be found, or can
    again."""
    match evidence.kind:
        case "remark":
            new = Remark(evidence.id, evidence.by, within(evidence.amount, -NEUTRAL, NEUTRAL))
            after = book._replace(remarks=(*book.remarks, new))
        case "sealed":
            after = book._replace(remarks=tuple(r._replace(sealed=True) if r.cause == evidence.key else r for r in book.remarks))
        case _:
            after = book._replace(lost=evidence.kind == "lost")
    return _read(book, after, version.rules, evidence, at, says) if after != book else (book, [])


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Another reader."""
    after = book._replace(value=view(book, version.rules))
    return model.recounted(book, after, version, at, says)


def standing(book: Book, version: RuleVersion) -> Standing:
    """No number; the reasons are who wrote the worst sheet and the last."""
    worst = min(book.remarks, key=lambda r: r.tone)
    who = dict.fromkeys(r.by for r in (worst, book.remarks[-1]) if r.by and not r.sealed)
    return Standing(None, model.tier(book.value, version), tuple(who))


def scale(rules: DossierRules) -> tuple[int, int]:
    """From the worst view to the best."""
    return 0, 2 * NEUTRAL


def view(book: Book, rules: DossierRules) -> int:
    """How a reader leans."""
    if book.lost:
        return rules.lost
    tones = [rules.sealed if r.sealed else r.tone for r in book.remarks]
    leans = rules.first * tones[0] + rules.last * tones[-1] + rules.worst * min(tones)
    return NEUTRAL + rounded(leans, rules.first + rules.last + rules.worst)


def _read(before: Book, after: Book, rules: DossierRules, why: Evidence, at: int, says: Says) -> tuple[Book, list[Entry]]:
    after = after._replace(value=view(after, rules))
    note = why.kind if why.kind in EVIDENCE else why.key
    return after, [entry(says, at, "record", why.id, (before.value, after.value), why.by, note)]
