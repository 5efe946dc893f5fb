"""`blacklist`: on it or off it, and once on it, in every office that copies it.

    value = offices that do not list                                                  whole offices, from none to all of them

A trigger brings a notice; whoever has not performed within the grace period is listed at the source when the source is next
updated. Other offices take over what the source says at their own next update. Performing after that takes nobody off by itself:
the source has to be updated, and then each office. A listing ends by itself after `term` days, if there is a term. Every office
is an entry of its own, with the trigger as its cause.
After the Supreme People's Court's list of judgment defaulters: Provisions of 2013, amended in force 1 May 2017, and Fafa [2019]
35, which ask for a notice and a period of grace.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import SIGNALS, Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import noticed, within
from game.rating.model import Evidence, Plain, Says, Standing, entry
from game.rating.rules import Rules, refuse, rows, whole
from game.rating.system import RuleVersion

DAY = 1440
OFFICES = ("court", "rail", "air", "hotels", "bank")


@dataclass(frozen=True, slots=True)
class BlacklistRules(Rules):
    """Parameters of `blacklist`. offices: the source first, then those that copy it. grace: days from notice to listing, 0 to
    365. term: days that a listing lasts, 0 to 3,650, 0 for no end. triggers: (signal, strength -2 to 2) of an act, seen
    by somebody, that is a trigger: this strong or stronger, on that side of nothing. exempt: tags of those never listed."""

    offices: tuple[str, ...] = OFFICES
    grace: int = whole(30, 0, 365, "days")
    term: int = whole(0, 0, 3650, "days")
    triggers: tuple[tuple[str, int], ...] = rows((), -2, 2, "points")
    exempt: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        refuse(not self.offices or len(set(self.offices)) < len(self.offices), "there are offices, each named once", "offices")
        for signal, strength in self.triggers:
            refuse(signal not in SIGNALS, f"“{signal}” is no signal", "triggers", signal, SIGNALS)
            refuse(not strength, "a trigger has a strength", "triggers", signal)


class Book(NamedTuple):
    """`cause` is the trigger that stands, "" for none, since the minute `since`; `performed` what was done about it. `listed` are
    the offices that list now."""

    ratee: Ratee
    cause: str
    since: int
    performed: str
    listed: tuple[str, ...]
    value: int


RULES = BlacklistRules
EVIDENCE = ("trigger", "performed", "update")
AMOUNTS: dict[str, str] = {}
UNIT = 1
prepare, land = model.plainly, model.nothing_lands


def opened(ratee: Ratee, rules: BlacklistRules) -> Book:
    """A start below all offices is a listing of before: by the source first, then by those after it."""
    value = within(ratee.start, 0, len(rules.offices))
    listed = rules.offices[: len(rules.offices) - value]
    return Book(ratee, "start" if listed else "", -rules.grace * DAY, "", listed, value)


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """An act can be a trigger."""
    rules: BlacklistRules = plan.version.rules
    shown = dict(plan.deed.act.signals) if noticed(plan.deed) else {}
    for signal, strength in rules.triggers:
        if (shown.get(signal, 0) - strength) * (1 if strength > 0 else -1) >= 0:
            return _triggered(book, plan.deed.cause, signal, rules, at, says)
    return book, []


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`trigger`: a finding. `performed`: what was asked has been done. `update`: the office `key` is updated, "" for all in
    order."""
    rules: BlacklistRules = version.rules
    if evidence.kind == "trigger":
        return _triggered(book, evidence.id, evidence.by, rules, at, says)
    if evidence.kind == "performed":
        return _performed(book, evidence, rules, at, says)
    entries: list[Entry] = []
    for office in rules.offices:
        if evidence.key in ("", office):
            book = _updated(book, office, evidence.id, rules, at, says, entries)
    return book, entries


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """An office that is left out no longer counts; one that is new does not list yet."""
    offices: tuple[str, ...] = version.rules.offices
    listed = tuple(o for o in offices if o in book.listed)
    return model.recounted(book, book._replace(listed=listed, value=len(offices) - len(listed)), version, at, says)


def standing(book: Book, version: RuleVersion) -> Standing:
    """The reasons are the offices that list."""
    return Standing(book.value, model.tier(book.value, version), book.listed)


def keys(rules: BlacklistRules) -> tuple[str, ...]:
    """The offices."""
    return rules.offices


def scale(rules: BlacklistRules) -> tuple[int, int]:
    """Listed everywhere to listed nowhere."""
    return 0, len(rules.offices)


def _triggered(book: Book, cause: str, by: str, rules: BlacklistRules, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """A notice, unless one stands already or the ratee is exempt."""
    exempt = bool(set(rules.exempt) & set(book.ratee.tags))
    note = "exempt" if exempt else "standing" if book.cause else "notice"
    if note == "notice":
        book = book._replace(cause=cause, since=at, performed="")
    return book, [entry(says, at, "notice", cause, (book.value, book.value), by, note)]


def _performed(book: Book, evidence: Evidence, rules: BlacklistRules, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Before the listing it ends the matter; after it, it waits for the source."""
    if not book.cause:
        return book, []
    early = not book.listed and at < book.since + rules.grace * DAY
    book = book._replace(cause="", performed="") if early else book._replace(performed=evidence.id)
    note = "in time" if early else "waits for the source"
    return book, [entry(says, at, "record", evidence.id, (book.value, book.value), evidence.by, note)]


def _updated(book: Book, office: str, cause: str, rules: BlacklistRules, at: int, says: Says, entries: list[Entry]) -> Book:
    source = office == rules.offices[0]
    if source:
        book, should = _source(book, office, rules, at)
    else:
        should = rules.offices[0] in book.listed
    listed = tuple(o for o in rules.offices if (should if o == office else o in book.listed))
    if listed == book.listed:
        return book
    before, value = book, len(rules.offices) - len(listed)
    kind = ("check" if source else "link") if should else "repair"
    because = book.cause or cause if should else book.performed or cause
    book = book._replace(listed=listed, value=value)
    entries.append(entry(says, at, kind, because, (before.value, value), office, cause))
    return book


def _source(book: Book, office: str, rules: BlacklistRules, at: int) -> tuple[Book, bool]:
    """Whether the source lists after its update; when it takes somebody off, the matter is over there."""
    over = bool(book.performed) or (rules.term > 0 and at >= book.since + (rules.grace + rules.term) * DAY)
    if book.cause and not over:
        return book, office in book.listed or at >= book.since + rules.grace * DAY
    return book._replace(cause=""), False
