"""Guesses against causes: what the player thought, what was true, and whether the ledger bears out what the case calls true."""

from dataclasses import dataclass

from game.audit.trace import Trace, name, retrace
from game.audit.walk import caption
from game.ledger import Entry, rated
from game.play import Day, Session
from game.rating.peer import STARRED
from game.story.model import COUNTABLE, Choose
from game.views import clock

ONE, FEW = 400, 600
"""From the first share of all movement on (thousandths) it can be said that one rater moved the number; up to the second, that
several did. Between the two either may be said, so that a case's truth need not hang on a thousandth."""

A_LOT = 10
"""What one rater moved by fewer thousandths of a point than this is not a lot, whatever the others did."""

PLAIN = 30
"""A net movement of this many thousandths of a point is three hundredths: nobody would call it nothing much."""


@dataclass(frozen=True, slots=True)
class Guessed:
    """One guess. `guess` and `text` are what was said, `truths` the words of the answers that were true then, `right` whether it
    was one of them; `moved` what had moved the number most since the scene began or the last guess in it, biggest first, as
    (rater's name or caption, sum in smallest units)."""

    decision: str
    question: str
    at: int
    clock: str
    guess: str
    text: str
    truths: tuple[str, ...]
    right: bool
    moved: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A guess whose declared truth the ledger does not bear out, over the entries since the scene began or the last guess in it.
    `moved` is the sum of all movement by raters, `net` what was left of it, `share` the part of the one who moved most
    (thousandths)."""

    decision: str
    declared: tuple[str, ...]
    found: tuple[str, ...]
    by: str
    share: int
    moved: int
    net: int


def guesses(trace: Trace) -> tuple[Guessed, ...]:
    """The guesses of a day, in order."""
    found = []
    for before, made in trace.made():
        asked = before.pending.choose if before.pending else None
        if asked and asked.way == "guess":
            words = {o.id: o.words.said(before.world) for o in asked.options}
            true = truth(trace.day, asked, before)
            question = asked.words.said(before.world) if asked.words else ""
            texts = tuple(words[t] for t in true)
            at, moved = before.world.at, movers(trace.day, _window(before))
            right = made.option in true
            found.append(Guessed(made.decision, question, at, clock(at), made.option, words[made.option], texts, right, moved))
    return tuple(found)


def movers(day: Day, entries: list[Entry], most: int = 3) -> tuple[tuple[str, int], ...]:
    """What moved the number most over some entries, biggest first: raters by name, groups as one, all else by its caption."""
    groups: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        kind = "vote" if entry.kind in STARRED else entry.kind
        groups.setdefault((kind, entry.by.partition(".")[0]), []).append(entry)
    sums = [(_called(day, kind, each), sum(e.delta for e in each)) for (kind, _), each in groups.items()]
    return tuple(sorted((s for s in sums if s[1]), key=lambda s: -abs(s[1]))[:most])


def _called(day: Day, kind: str, same: list[Entry]) -> str:
    return name(day, same[0].by) if kind == "vote" else caption(day, same[0], len(same)) or name(day, same[0].by)


def truth(day: Day, asked: Choose, before: Session) -> tuple[str, ...]:
    """The answers that were true at the moment of asking: those of the first condition that holds; or, where the case leaves it
    to the ledger, those that the ledger bears out."""
    if not asked.truths:
        borne = weighed(day, _window(before)).borne
        return tuple(o.id for o in asked.options if o.id in borne)
    return next((t.options for t in asked.truths if t.when is None or t.when.holds(before.world)), ())


def guess_truth_agrees(day: Day, session: Session) -> tuple[Disagreement, ...]:
    """The guesses whose declared truth the ledger contradicts. What can be checked are answers called `one`, `few` and
    `nothing`, and those with the id of somebody in the cast, which claim that one person, several, nothing, or that person moved
    the number."""
    trace = retrace(day, session)
    found = []
    for before, made in trace.made():
        asked = before.pending.choose if before.pending else None
        if asked and asked.way == "guess":
            differs = _disagreement(day, made.decision, truth(day, asked, before), _window(before))
            found += [differs] if differs else []
    return tuple(found)


def _window(before: Session) -> list[Entry]:
    """The rated entries since the scene began, or since the last guess in it."""
    marks = [i for i, e in enumerate(before.ledger) if e.kind in ("clock", "guess")]
    return list(rated(before.ledger[marks[-1] if marks else 0 :]))


def _disagreement(day: Day, decision: str, declared: tuple[str, ...], entries: list[Entry]) -> Disagreement | None:
    found = weighed(day, entries)
    checked = [d for d in declared if d in COUNTABLE or d in day.case.cast]
    if not checked or any(d in found.borne for d in checked):
        return None
    return Disagreement(decision, declared, found.borne, found.top, found.share, found.moved, found.net)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What moved the number over some entries: the answers that they bear out, the rater who moved most with their share of all
    movement (thousandths), all movement by raters, and what was left of it."""

    borne: tuple[str, ...]
    top: str
    share: int
    moved: int
    net: int


def weighed(day: Day, entries: list[Entry]) -> Weighed:
    """What some entries bear out."""
    each, by = _sums(entries, whole=True), _sums(entries, whole=False)
    moved, net = sum(abs(d) for d in each.values()), sum(each.values())
    raters = {entry.by for entry in entries if entry.by}
    top = max(raters, key=lambda who: (abs(each[who]), who), default="")
    most = abs(each.get(top, 0))
    share = most * 1000 // moved if moved else 0
    found = {
        "nothing": abs(net) * 1000 < PLAIN * day.system.unit,
        "one": share >= ONE and most * 1000 >= A_LOT * day.system.unit,
        "few": moved > 0 and share <= FEW,
    }
    first = max(by, key=lambda who: abs(by[who]), default="")
    borne = tuple(said for said, holds in found.items() if holds)
    return Weighed((*borne, first) if moved else borne, top, share, moved, net)


def _sums(entries: list[Entry], whole: bool) -> dict[str, int]:
    """What each rater moved; groups taken apart, or (not `whole`) as the one member of the cast that they are."""
    found: dict[str, int] = {}
    for entry in entries:
        who = entry.by if whole else entry.by.partition(".")[0]
        found[who or entry.kind] = found.get(who or entry.kind, 0) + entry.delta
    return found
