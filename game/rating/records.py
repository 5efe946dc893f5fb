"""`records`: three labels, and the label is the worst that any register holds.

    value = min(start, grades in all registers)                                       2 very good, 1 good, 0 bad
    and, with `plus`, not very good but for findings of that grade in so many registers

A register takes a finding when it is next updated, not before; copies go from register to register, and each is corrected only by
the register's own owner. A register may copy another all over at every refresh: then a correction in it lasts until the next, and
only what is settled there or gone from the source stays gone. Findings are matched to people by name, face or code with an error
rate (`Terms.mistaken`, by register), so a namesake's finding can be on file. A worst-of is no sum: at an update, findings come in
one after another in order of filing, and whichever first brings the worst down has the step, as whichever last held it down has
the step up. After Honest Shanghai as told by R. Schmitz, NPR, 3 January 2017; how records are matched: I. P. Fellegi & A. B.
Sunter, "A Theory for Record Linkage", Journal of the American Statistical Association 64, 1969.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import within, worth
from game.rating.model import Evidence, Plain, Says, Standing, entry
from game.rating.rules import Rules, known, refuse, rows, whole
from game.rating.system import RuleVersion

BEST = 2


@dataclass(frozen=True, slots=True)
class RecordsRules(Rules):
    """Parameters of `records`. registers: their names. copies: (register, the one that it copies at a refresh). live: 1 if a
    register counts at once, 0 if at its next update. by_hand: 1 if acts make no findings where anybody has filed one. plus:
    registers with a very good finding that the best label takes, 0 to 100. tariff: (signal, register, labels a point), -2 to 2:
    an act that comes to less than nothing is a finding that many labels under the best."""

    registers: tuple[str, ...] = ("courts", "transport", "taxes")
    copies: tuple[tuple[str, str], ...] = ()
    live: int = whole(0, 0, 1, "(no or yes)")
    by_hand: int = whole(0, 0, 1, "(no or yes)")
    plus: int = whole(0, 0, 100, "registers")
    tariff: tuple[tuple[str, str, int], ...] = rows((("dissent", "courts", -1), ("honesty", "taxes", 1)), -2, 2, "labels")

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        double = not self.registers or len(set(self.registers)) < len(self.registers)
        refuse(double, "there are registers, each named once", "registers")
        for pair in self.copies:
            strange = next((name for name in pair if name not in self.registers), "")
            refuse(bool(strange), f"“{strange}” is no register", "copies", strange, self.registers)
            refuse(pair[1] in dict(self.copies), "a copy is taken of a register that copies nobody", "copies", pair[1])
        known(self.tariff, self.registers, "register")


class Copy(NamedTuple):
    """A finding in a register. `first` is the evidence or act that it goes back to; `counts` once the register was updated; a
    correction waits for that too."""

    register: str
    cause: str
    first: str
    grade: int
    counts: bool = False
    corrected: str = ""


class Book(NamedTuple):
    """All copies, in order of filing; `best` is what the label is without any, `plus` as in the rules; `settled` are (register,
    first) of findings that no refresh brings back, and `filed` whether anybody has filed one by hand."""

    ratee: Ratee
    copies: tuple[Copy, ...]
    best: int
    plus: int
    value: int
    settled: tuple[tuple[str, str], ...] = ()
    filed: bool = False


RULES = RecordsRules
EVIDENCE = ("finding", "copied", "corrected", "settled", "update", "refresh")
AMOUNTS = {"finding": "labels"}
UNIT = 1
prepare, land = model.plainly, model.nothing_lands


def opened(ratee: Ratee, rules: RecordsRules) -> Book:
    """Clean registers, and the start's label."""
    best = within(ratee.start, 0, BEST)
    return Book(ratee, (), best, rules.plus, _worst(best, rules.plus, ()))


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """What somebody saw may become a finding."""
    entries: list[Entry] = []
    rules: RecordsRules = plan.version.rules
    for signal, register, amount in worth(plan.deed, rules.tariff):
        if amount < 0 and not (rules.by_hand and book.filed):
            copy = Copy(register, plan.deed.cause, plan.deed.cause, max(0, BEST + amount))
            book = _taken(book, copy, signal, plan.version, at, says, entries)
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`finding`: the register `key` has one of grade `amount`. `copied`: the register `key` copies the finding `by`. `corrected`:
    the owner of the register `key` takes the finding `by` out of it, and out of no other. `settled`: so that it stays out.
    `update`: the register `key` is updated. `refresh`: the register `key` copies its source anew, "" for all that copy."""
    entries: list[Entry] = []
    key = evidence.key
    if evidence.kind == "refresh":
        for register, source in version.rules.copies:
            if key in ("", register):
                book = _refreshed(book, register, source, evidence.id, at, says, entries)
        return book, entries
    if key not in version.rules.registers:
        return book, []
    if evidence.kind == "finding":
        copy = Copy(key, evidence.id, evidence.id, within(evidence.amount, 0, BEST))
        return _taken(book._replace(filed=True), copy, evidence.by, version, at, says, entries), entries
    if evidence.kind == "update":
        return _updated(book, key, evidence.id, at, says, entries), entries
    if evidence.kind == "copied":
        source = next((c for c in book.copies if c.first == evidence.by), None)
        copied = source and source._replace(register=key, cause=evidence.id, counts=False, corrected="")
        return (_taken(book, copied, source.register, version, at, says, entries) if copied and source else book), entries
    copies = tuple(c._replace(corrected=evidence.id) if (c.register, c.first) == (key, evidence.by) else c for c in book.copies)
    settled = ((key, evidence.by),) if evidence.kind == "settled" else ()
    book = book._replace(copies=copies, settled=book.settled + settled)
    return (_updated(book, key, evidence.id, at, says, entries) if version.rules.live else book), entries


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """A register that is left out takes its copies with it."""
    kept = tuple(c for c in book.copies if c.register in version.rules.registers)
    plus: int = version.rules.plus
    return model.recounted(book, book._replace(copies=kept, plus=plus, value=_worst(book.best, plus, kept)), version, at, says)


def standing(book: Book, version: RuleVersion) -> Standing:
    """The reasons are the registers that hold the label down."""
    worst = tuple(dict.fromkeys(c.register for c in book.copies if c.counts and c.grade == book.value))
    return Standing(book.value, model.tier(book.value, version), worst if book.value < book.best else ())


def keys(rules: RecordsRules) -> tuple[str, ...]:
    """The registers."""
    return rules.registers


def scale(rules: RecordsRules) -> tuple[int, int]:
    """Bad, good, very good."""
    return 0, BEST


def _taken(book: Book, copy: Copy, by: str, version: RuleVersion, at: int, says: Says, entries: list[Entry]) -> Book:
    """A register takes a finding in; it counts now or at the next update."""
    book = book._replace(copies=(*book.copies, copy))
    if version.rules.live:
        return _updated(book, copy.register, copy.cause, at, says, entries)
    entries.append(entry(says, at, "record", copy.cause, (book.value, book.value), by, copy.register))
    return book


def _updated(book: Book, register: str, cause: str, at: int, says: Says, entries: list[Entry]) -> Book:
    """First what is corrected goes, then what is new counts, each by itself."""
    for copy in book.copies:
        if copy.register == register and copy.corrected:
            book = _over(book, copy, None, "repair", copy.corrected, at, says, entries)
    for copy in book.copies:
        if copy.register == register and not copy.counts:
            book = _over(book, copy, copy._replace(counts=True), "check", copy.cause, at, says, entries)
    return book


def _over(book: Book, old: Copy, new: Copy | None, kind: str, cause: str, at: int, says: Says, entries: list[Entry]) -> Book:
    copies = [new if c is old else c for c in book.copies]
    kept = tuple(c for c in copies if c is not None)
    value = _worst(book.best, book.plus, kept)
    entries.append(entry(says, at, kind, cause, (book.value, value), old.register, old.first))
    return book._replace(copies=kept, value=value)


def _refreshed(book: Book, register: str, source: str, cause: str, at: int, says: Says, entries: list[Entry]) -> Book:
    """The register is what its source is: what is gone there goes, and what is there comes, again if need be."""
    there = {c.first: c for c in book.copies if c.register == source and c.counts and not c.corrected}
    for copy in book.copies:
        if copy.register == register and copy.first not in there:
            book = _over(book, copy, None, "repair", cause, at, says, entries)
    here = {c.first for c in book.copies if c.register == register and not c.corrected}
    for first, copy in there.items():
        if first not in here and (register, first) not in book.settled:
            new = Copy(register, cause, first, copy.grade)
            book = book._replace(copies=(*book.copies, new))
            book = _over(book, new, new._replace(counts=True), "link", cause, at, says, entries)
    return book


def _worst(best: int, plus: int, copies: tuple[Copy, ...]) -> int:
    good = {c.register for c in copies if c.counts and c.grade == BEST}
    reached = best if len(good) >= plus else min(best, BEST - 1)
    return min([reached, *(c.grade for c in copies if c.counts)])
