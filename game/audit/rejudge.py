"""A day judged again by any system: the acts stay as they were done, and each system makes of them what it makes of acts.

This is `game.rating.past.judged` with everything made ready once, because contributions judge one day hundreds of times. A day
judged again opens no other doors: what the ratee would have done under the other number is for `play.follow` to ask.
"""

from collections.abc import Container
from dataclasses import replace
from typing import Any, NamedTuple

from game.audit.compare import Line
from game.ledger import RATED, Entry
from game.play import Day, Session
from game.play.deeds import done
from game.rating.model import SILENT, Deed, Evidence, Model, Standing, filed
from game.rating.models import MODELS
from game.rating.past import Judged, Past, in_order
from game.rating.system import RuleVersion, System

SAYS = dict.fromkeys(RATED, SILENT)


class Step(NamedTuple):
    """What a system comes to know of at a minute: a deed's `plan`, a piece of evidence, new rules, or a rater whose late stars
    arrive. `cause` is "" for what cannot be left out."""

    at: int
    cause: str
    what: Any
    plan: Any
    version: RuleVersion


class Laid(NamedTuple):
    """A past laid out before a system."""

    system: System
    model: Model
    past: Past
    steps: tuple[Step, ...]

    @property
    def causes(self) -> tuple[str, ...]:
        """The deeds and the pieces of evidence, each once, in order."""
        return tuple(dict.fromkeys(step.cause for step in self.steps if step.cause))


class Reading(NamedTuple):
    """What a system says of a past: where it began, each entry, where it ended, and how it stands there."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    after: Standing

    def value(self, minute: int) -> int:
        """The value when a minute begins."""
        return self.start + sum(e.delta for e in self.entries if e.at < minute)


def past(day: Day, session: Session) -> Past:
    """What was on file about somebody, what was done on a day and what was filed on it, with its own dice."""
    found, before = done(day, session), day.past(session.seed)
    deeds = tuple((each.at, day.deed(each.act, each.cause)) for each in found if each.act)
    papers = tuple(each.evidence for each in found if each.evidence)
    landings = tuple((each.at, each.cause) for each in found if not (each.act or each.evidence))
    return replace(before, deeds=deeds, evidence=(*before.evidence, *papers), landings=landings)


def lay(system: System, past: Past) -> Laid:
    """A past laid out for a system."""
    model, version, steps = MODELS[system.model], system.versions[0], list[Step]()
    for at, _, what in in_order(system.versions, past):
        cause, plan = "", None
        if isinstance(what, RuleVersion):
            version = what
        elif isinstance(what, Deed):
            cause, plan = what.cause, model.prepare(what, past.ratee, version)
        elif isinstance(what, Evidence):
            cause = what.id
        steps.append(Step(at, cause, what, plan, version))
    return Laid(system, model, past, tuple(steps))


def judge(laid: Laid, without: Container[str] = ()) -> Judged:
    """All of it judged, but for what has one of these causes: that was never done, or never filed."""
    model, ratee = laid.model, laid.past.ratee
    book = model.opened(ratee, laid.system.versions[0].rules)
    start, entries = book.value, list[Entry]()
    for step in laid.steps:
        if not step.cause or step.cause not in without:
            book, made = stepped(laid, book, step)
            entries += made
    return Judged(start, book, tuple(entries))


def stepped(laid: Laid, book: Any, step: Step) -> tuple[Any, list[Entry]]:
    """The book after one step, and its entries."""
    model, (at, _, what, plan, version) = laid.model, step
    if plan is not None:
        return model.judge(book, plan, at, laid.past.seed, SAYS)
    if isinstance(what, Evidence):
        return filed(model, book, what, version, at, laid.past.seed, SAYS)
    if isinstance(what, RuleVersion):
        return model.changed(book, what, at, SAYS)
    return model.land(book, what, at, SAYS)


def read(laid: Laid) -> Reading:
    """What the system says of it all."""
    start, book, entries = judge(laid)
    last = laid.steps[-1].version if laid.steps else laid.system.versions[0]
    return Reading(start, book.value, entries, laid.model.standing(book, last))


def line(reading: Reading, begins: int, ends: int) -> Line:
    """The line of a reading over a day, from what it began with; what is dated after its end stands at that."""
    value = reading.value(begins)
    points = [(begins, value)]
    for entry in reading.entries:
        if entry.delta and entry.at >= begins:
            value += entry.delta
            points.append((min(ends, max(entry.at, points[-1][0])), value))
    return (*points, (ends, value))
