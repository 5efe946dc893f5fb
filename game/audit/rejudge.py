"""A day judged again by any system: the acts stay as they were done, and each system makes of them what it makes of acts.

This is `game.rating.past.judged` with everything made ready once, because contributions judge one day hundreds of times. A day
judged again opens no other doors: what the ratee would have done under the other number is for `play.follow` to ask.
"""

from collections.abc import Container
from typing import Any, NamedTuple

from game.act import Act
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
    """What a system says of a past: where it began, each entry, where it ended, and how it stands at either end."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    before: Standing
    after: Standing


def past(day: Day, session: Session) -> Past:
    """What was done on a day and by whom, with its own dice."""
    found = done(day, session)
    deeds = tuple((each.at, _deed(day, each.act, each.cause)) for each in found if each.act)
    landings = tuple((each.at, each.cause) for each in found if each.act is None)
    return Past(day.ratee, deeds, (), landings, session.seed)


def lay(system: System, past: Past) -> Laid:
    """A past laid out for a system, with what that files about everybody."""
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
    first = laid.system.versions[0]
    before = laid.model.standing(laid.model.opened(laid.past.ratee, first.rules), first)
    start, book, entries = judge(laid)
    last = laid.steps[-1].version if laid.steps else first
    return Reading(start, book.value, entries, before, laid.model.standing(book, last))


def line(reading: Reading, begins: int, ends: int) -> Line:
    """The line of a reading over a day; what is dated outside of it stands at the nearer end."""
    points, value = [(begins, reading.start)], reading.start
    for entry in reading.entries:
        if entry.delta:
            value += entry.delta
            points.append((min(ends, max(entry.at, points[-1][0])), value))
    return (*points, (ends, value))


def _deed(day: Day, act: Act, cause: str) -> Deed:
    seen, watched = day.seen(act)
    return Deed(act, cause, seen, day.people, watched)
