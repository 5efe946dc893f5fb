"""`dossier`: no number, only remarks; a reader forms a view from the first, the last and the worst.

    view = (a * first + b * last + c * worst) / (a + b + c)              thousandths, -2,000 to 2,000; value = 2,000 + view

Nobody is shown the value: it is how a reader would lean. Where there are several readers, each has weights of their own and hears
a remark in their own way; the value is that of whoever reads now, the first until it is said who. A sealed remark is not read,
but that something is sealed is, as a remark of tone `sealed`. A lost file is read as `lost`. Remarks stay for life. A new remark
has the whole of what the view changes by. The file: as The World of Chinese tells of the dang'an, July 2023. First impressions:
S. E. Asch, "Forming Impressions of Personality", Journal of Abnormal and Social Psychology 41, 1946; the worst and the last: D.
Kahneman, B. L. Fredrickson, C. A. Schreiber & D. A. Redelmeier, "When More Pain Is Preferred to Less", Psychological Science 4,
1993.
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
    """Parameters of `dossier`. first, last, worst: weights, 0 to 100. readers: (name, first, last, worst), the weights of each.
    heard: (remark, reader, tone), -2,000 to 2,000 thousandths: how a reader hears a remark, by its key or its id, where not as it
    is meant. blank: 1 if the file begins with no sheet, 0 if with one of the start's tone. by_hand: 1 if acts write no sheet
    where anybody has put one in by hand. sealed: the tone of a sealed remark, -2,000 to 2,000 thousandths. lost: what a lost file
    is read as, 0 to 4,000. tariff: (signal, "file", tone a point), -2,000 to 2,000: what somebody who saw an act writes about
    it."""

    first: int = whole(30, 0, 100, "of weight")
    last: int = whole(30, 0, 100, "of weight")
    worst: int = whole(40, 0, 100, "of weight")
    readers: tuple[tuple[str, int, int, int], ...] = rows((), 0, 100, "of weight", "first", "last", "worst")
    heard: tuple[tuple[str, str, int], ...] = rows((), -2000, 2000, "thousandths")
    blank: int = whole(0, 0, 1, "(no or yes)")
    by_hand: int = whole(0, 0, 1, "(no or yes)")
    sealed: int = whole(-500, -2000, 2000, "thousandths")
    lost: int = whole(1200, 0, 4000, "thousandths")
    tariff: tuple[tuple[str, str, int], ...] = rows(USUAL, -2000, 2000, "thousandths")

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        refuse(not self.first + self.last + self.worst, "a reader forms a view from something", "first")
        for name, *weights in self.readers:
            refuse(not sum(weights), "a reader forms a view from something", "readers", name)
        for _, reader, _ in self.heard:
            refuse(reader not in named(self), f"“{reader}” is no reader", "heard", reader, named(self))
        known(self.tariff, ("file",), "part of a file")


class Remark(NamedTuple):
    """One sheet. Its tone, as it is meant, is in thousandths; `key` is how readers' ways of hearing it are filed."""

    cause: str
    by: str
    tone: int
    sealed: bool = False
    key: str = ""


class Book(NamedTuple):
    """The pile, oldest sheet first, whether it can be found, and who reads it, "" for the first of the readers."""

    ratee: Ratee
    remarks: tuple[Remark, ...]
    lost: bool
    value: int
    reader: str = ""


RULES = DossierRules
EVIDENCE = ("remark", "sealed", "lost", "found", "reader")
AMOUNTS = {"remark": "thousandths"}
UNIT = 1000
prepare, land = model.plainly, model.nothing_lands


def opened(ratee: Ratee, rules: DossierRules) -> Book:
    """One sheet, of the tone that the start is, or none."""
    if rules.blank:
        return Book(ratee, (), False, NEUTRAL)
    value = within(ratee.start, 0, 2 * NEUTRAL)
    return Book(ratee, (Remark("start", "", value - NEUTRAL),), False, value)


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """Whoever saw it writes one sheet, of all that the tariff minds in it."""
    rules: DossierRules = plan.version.rules
    minded = worth(plan.deed, rules.tariff)
    if not minded or (rules.by_hand and any(r.key for r in book.remarks)):
        return book, []
    writer = plan.deed.seen[0].id if plan.deed.seen else ""
    tone = within(sum(amount for _, _, amount in minded), -NEUTRAL, NEUTRAL)
    after = book._replace(remarks=(*book.remarks, Remark(plan.deed.cause, writer, tone)))
    return _read(book, after, rules, Evidence(plan.deed.cause, "record", at, by=writer, key=minded[0][0]), at, says)


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`remark`: a sheet of tone `amount`, heard as the rules have it for `key` or the evidence's id. `sealed`: the sheet `key` is
    sealed. `lost`, `found`: the file cannot be found, or can again. `reader`: from now on `key` reads it."""
    match evidence.kind:
        case "remark":
            tone = within(evidence.amount, -NEUTRAL, NEUTRAL)
            new = Remark(evidence.id, evidence.by, tone, key=evidence.key or evidence.id)
            after = book._replace(remarks=(*book.remarks, new))
        case "sealed":
            after = book._replace(remarks=tuple(r._replace(sealed=True) if r.cause == evidence.key else r for r in book.remarks))
        case "reader":
            after = book._replace(reader=evidence.key if evidence.key in named(version.rules) else book.reader)
        case _:
            after = book._replace(lost=evidence.kind == "lost")
    return _read(book, after, version.rules, evidence, at, says) if after != book else (book, [])


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Another reader."""
    after = book._replace(value=view(book, version.rules))
    return model.recounted(book, after, version, at, says)


def standing(book: Book, version: RuleVersion) -> Standing:
    """No number; the reasons are who wrote the worst sheet and the last."""
    if not book.remarks:
        return Standing(None, model.tier(book.value, version))
    tones = heard(book, version.rules, book.reader)
    worst = book.remarks[tones.index(min(tones))]
    who = dict.fromkeys(r.by for r in (worst, book.remarks[-1]) if r.by and not r.sealed)
    return Standing(None, model.tier(book.value, version), tuple(who))


def scale(rules: DossierRules) -> tuple[int, int]:
    """From the worst view to the best."""
    return 0, 2 * NEUTRAL


def keys(rules: DossierRules) -> tuple[str, ...]:
    """The readers, and the remarks that are heard in more ways than one."""
    return (*named(rules), *dict.fromkeys(remark for remark, _, _ in rules.heard))


def named(rules: DossierRules) -> tuple[str, ...]:
    """The readers by name."""
    return tuple(name for name, *_ in rules.readers)


def view(book: Book, rules: DossierRules, reader: str = "") -> int:
    """How somebody leans who reads the file: whoever reads now, or another of the readers."""
    if book.lost:
        return rules.lost
    reader = reader or book.reader
    tones = heard(book, rules, reader)
    usual = rules.readers[0][1:] if rules.readers else (rules.first, rules.last, rules.worst)
    first, last, worst = next((tuple(weights) for name, *weights in rules.readers if name == reader), usual)
    leans = first * tones[0] + last * tones[-1] + worst * min(tones) if tones else 0
    return NEUTRAL + rounded(leans, first + last + worst)


def heard(book: Book, rules: DossierRules, reader: str) -> list[int]:
    """The tone of each sheet as a reader hears it, the first of the readers for ""."""
    who = reader if reader in named(rules) else rules.readers[0][0] if rules.readers else ""
    said = {r.key for r in book.remarks if r.key}
    ears = {remark: tone for remark, name, tone in rules.heard if name == who and remark in said} if said else {}
    return [rules.sealed if r.sealed else ears.get(r.key, r.tone) for r in book.remarks]


def _read(before: Book, after: Book, rules: DossierRules, why: Evidence, at: int, says: Says) -> tuple[Book, list[Entry]]:
    after = after._replace(value=view(after, rules))
    note = why.kind if why.kind in EVIDENCE else why.key
    return after, [entry(says, at, "record", why.id, (before.value, after.value), why.by, note)]
