"""What happened to somebody, in order, and what a model makes of it. Every what-if is a replay of another past, never an edit."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating.model import Deed, Evidence, Model, Says, filed
from game.rating.system import RuleVersion


@dataclass(frozen=True, slots=True)
class Past:
    """Deeds with the minute at which they were done, evidence as it is dated, and whose late stars arrive when. All chance comes
    from `seed`."""

    ratee: Ratee
    deeds: tuple[tuple[int, Deed], ...] = ()
    evidence: tuple[Evidence, ...] = ()
    landings: tuple[tuple[int, str], ...] = ()
    seed: int = 0

    def as_someone(self, ratee: Ratee) -> "Past":
        """The same happened to somebody else."""
        return replace(self, ratee=ratee)

    def without(self, cause: str) -> "Past":
        """This was never done, or never filed."""
        deeds = tuple((at, deed) for at, deed in self.deeds if deed.cause != cause)
        return replace(self, deeds=deeds, evidence=tuple(e for e in self.evidence if e.id != cause))

    def with_(self, evidence: Iterable[Evidence]) -> "Past":
        """This was filed as well."""
        return replace(self, evidence=(*self.evidence, *evidence))


class Judged(NamedTuple):
    """Where it began, where it ended, and each entry between."""

    start: int
    book: Any
    entries: tuple[Entry, ...]


class Claim(NamedTuple):
    """An appeal: against a piece of evidence, at a minute, by a channel, with or without proof."""

    evidence: str
    at: int
    channel: str
    proof: bool


def judged(model: Model, versions: tuple[RuleVersion, ...], past: Past, says: Says) -> Judged:
    """A whole past under rule versions, in order of minutes; at one minute new rules come first, then evidence, deeds and stars.
    A piece of evidence counts once, however often it was filed."""
    book = model.opened(past.ratee, versions[0].rules)
    start, version, entries = book.value, versions[0], []
    for at, _, what in in_order(versions, past):
        if isinstance(what, RuleVersion):
            version = what
            book, made = model.changed(book, what, at, says)
        elif isinstance(what, Evidence):
            book, made = filed(model, book, what, version, at, past.seed, says)
        elif isinstance(what, Deed):
            book, made = model.judge(book, model.prepare(what, past.ratee, version), at, past.seed, says)
        else:
            book, made = model.land(book, what, at, says)
        entries += made
    return Judged(start, book, tuple(entries))


def appealed(past: Past, claim: Claim, versions: tuple[RuleVersion, ...]) -> Past:
    """The past as a granted appeal leaves it, to be judged again; the same past if the appeal is lost: another channel, too late,
    nothing proved by whoever had to, or nothing that it repairs. An error is proved by being one; anything else needs proof."""
    found = next((e for e in past.evidence if e.id == claim.evidence), None)
    if found is None:
        return past
    terms = _force(versions, claim.at).terms.appeal
    wrong = found.about not in ("", past.ratee.id)
    proved = claim.proof if terms.burden == "ratee" else claim.proof or wrong
    heard = bool(terms.channel) and claim.channel == terms.channel and claim.at <= found.at + terms.deadline
    if not (heard and proved) or terms.repairs == "nothing":
        return past
    after = past.without(claim.evidence)
    if terms.repairs == "copies":
        for copy in [e for e in past.evidence if e.kind == "copied" and e.by == claim.evidence]:
            after = after.without(copy.id)
    return after


def _force(versions: tuple[RuleVersion, ...], at: int) -> RuleVersion:
    return next((v for v in reversed(versions) if v.since <= at), versions[0])


def in_order(versions: tuple[RuleVersion, ...], past: Past) -> list[tuple[int, int, RuleVersion | Evidence | Deed | str]]:
    """All that happens, as (minute, order within it, what), by the minute at which the system knows of it: stale evidence comes
    late. Which version is in force is for whoever goes through it to keep."""
    found: list[tuple[int, int, RuleVersion | Evidence | Deed | str]] = [(v.since, 0, v) for v in versions[1:]]
    once: dict[str, Evidence] = {}
    for each in past.evidence:
        once.setdefault(each.id, each)
    found += [(e.at + _force(versions, e.at).terms.stale, 1, e) for e in once.values()]
    found += [(at, 2, deed) for at, deed in past.deeds]
    found += [(at, 3, rater) for at, rater in past.landings]
    return sorted(found, key=lambda one: one[:2])
