"""Pages of the box about the day as it was: what is said of it, what moved the number, which rule changed, what is asked back."""

from collections.abc import Iterator
from itertools import groupby

from game import views
from game.audit import RuleChange, WalkEntry
from game.audit.walk import caption
from game.text.figures import Figures, Page, stopped

BY_THE_MINUTE = ("near", "still")
"""Kinds of entry of which several in a row are minutes of one thing, and called so."""

VOICES, MOVES = 4, 3
"""How many witnesses speak, and how many decisions are named, before somebody asks for more."""


def voices(say: Figures) -> Page | None:
    """What everybody says when the box is opened."""
    spoken = [say("witness", name=each.name, words=each.words) for each in say.box.witnesses]
    rest = [say("others", n=len(spoken) - VOICES)] if len(spoken) > VOICES + 1 else []
    return Page(say("voices"), [*spoken[:VOICES], *rest] if rest else spoken, spoken) if spoken else None


def file(say: Figures) -> Page | None:
    """What the case itself has to say about the day."""
    lines = list(say.box.own)
    return Page(say("file"), lines) if lines else None


def walk(say: Figures) -> Page:
    """The walk of the number: in short the decisions that moved it most, in full every entry, scene by scene."""
    found = say.box.walk
    moved = sorted((t for t in say.box.taken if t.delta), key=lambda t: -abs(t.delta))[:MOVES]
    most = [say("most", at=say.at(t.clock, say.taken(t)), delta=say.change(t.delta)) for t in moved]
    every = [e for e in found.entries if e.delta]
    # What nobody decided has no decision to be named by, and is told as it was entered.
    most = most or [entry(say, [e]) for e in sorted(every, key=lambda e: -abs(e.delta))[:MOVES]]
    rest = say("entries", times=say.times(len(every))) if len(every) > len(most) else "" if every else say("unmoved")
    return Page(say("day"), [*most, *([rest] if rest else [])], list(_steps(say)))


def _steps(say: Figures) -> Iterator[str]:
    found = say.box.walk
    for step in found.steps:
        start, end = say.number(step.start, step.at), say.number(step.end, step.at)
        values = {"start": start, "end": end, "delta": say.delta(step.delta)}
        yield say(say.way("step", start == end) if step.delta else "step-still", clock=step.clock, title=step.title, **values)
        for same in _runs(found.entries[step.first : step.after]):
            yield entry(say, same)
        if step.told:
            yield say("told", told=step.told)


def entry(say: Figures, same: list[WalkEntry]) -> str:
    """One entry, or several that read alike: what was done, what the system called it, what it did."""
    first = same[0]
    text = say.deed(first.cause, first.text)
    called = caption(say.day, say.session.ledger[first.index], len(same))
    if len(same) > 1 and first.kind not in BY_THE_MINUTE:
        often = say.times(len(same))
        called = say("each", times=often[:1].upper() + often[1:], caption=called)
    delta, last = sum(e.delta for e in same), same[-1]
    was, value = (say.number(each, last.at) for each in (last.value - delta, last.value))
    key = "entry" if called else "entry-plain"
    values = {"delta": say.change(delta), "value": value}
    return say(say.way(key, was == value), at=say.at(first.clock, text), caption=stopped(called), **values)


def _runs(entries: tuple[WalkEntry, ...]) -> Iterator[list[WalkEntry]]:
    """Entries that moved the number; those that follow one another and read alike, together."""
    moved = (e for e in entries if e.delta)
    for _, same in groupby(moved, key=lambda e: (e.kind, e.decision or e.cause, e.name, e.stars, e.weight)):
        yield list(same)


def rule(say: Figures) -> Page | None:
    """Which rules changed without being announced, and for how long they were lived under untold."""
    told = [line for each in say.box.changes for line in _changed(say, each)]
    return Page(say("rule-title"), told, told) if told else None


def _changed(say: Figures, each: RuleChange) -> Iterator[str]:
    yield say("rule-changed", clock=views.clock(each.since), before=stopped(each.before), after=stopped(each.after))
    lived = views.clock(each.lived)
    if each.told is None:
        yield say("rule-untold", lived=lived)
    else:
        key = "rule-told-minute" if each.untold == 1 else "rule-told" if each.untold else "rule-at-once"
        yield say(key, lived=lived, told=views.clock(each.told), n=each.untold)


def appeal(say: Figures) -> Page | None:
    """What the appeal asks back, and the day without it."""
    asked = say.box.appeal
    if not asked.causes:
        return None
    values = {"asked": say.delta(asked.asked), "end": say.number(asked.end_without)}
    why = say("asked-why") if say.figured else ""
    lines = [say(say.way("asked"), **values), say.ending(asked.ending_without), why]
    back = [t for t in say.box.taken if t.decision in asked.causes]
    each = [say("most", at=say.at(t.clock, say.taken(t)), delta=say.change(t.delta)) for t in back]
    kept = [line for line in lines if line]
    return Page(say("appeal"), kept, [*each, *kept])
