"""Who carried you: what each rater gave, how much it weighed, and what the same act earned from each of those who saw it."""

from dataclasses import dataclass

from game.audit.rules import flat
from game.audit.trace import Trace, member, name
from game.ledger import Entry
from game.play import follow
from game.views import clock


@dataclass(frozen=True, slots=True)
class Rater:
    """One rater. `number` is their own (thousandths, None for none), `stars` and `weights` what they gave, in order; `delta` the
    sum of what it did, `share` the part of all that stars moved, up or down, that was theirs (thousandths)."""

    id: str
    name: str
    face: str
    number: int | None
    stars: tuple[int, ...]
    weights: tuple[int, ...]
    delta: int
    share: int


@dataclass(frozen=True, slots=True)
class Given:
    """What one who saw an act gave for it; 0 stars for nothing at all."""

    id: str
    name: str
    number: int | None
    stars: int
    weight: int
    delta: int


@dataclass(frozen=True, slots=True)
class Earned:
    """What one act earned, from each who saw it or gave stars for it; `delta` also holds what it did besides stars."""

    cause: str
    text: str
    at: int
    clock: str
    given: tuple[Given, ...]
    delta: int


@dataclass(frozen=True, slots=True)
class Carried:
    """Raters from the one who moved the number most; acts in order; `end` as it was, `flat_end` if everybody had weighed the
    same."""

    raters: tuple[Rater, ...]
    acts: tuple[Earned, ...]
    end: int
    flat_end: int


def carried(trace: Trace) -> Carried:
    """Who carried the day."""
    stars = [e for e in trace.session.ledger if e.kind in ("vote", "answer")]
    raters = [_rater(trace, who, stars) for who in dict.fromkeys(e.by for e in stars)]
    raters.sort(key=lambda r: (-r.share, r.id))
    then, _ = follow(trace.day.under(flat(trace.day.system)), trace.session)
    causes = dict.fromkeys(e.cause for e in trace.session.ledger if e.cause in trace.acts)
    acts = tuple(act for act in (_earned(trace, cause) for cause in causes) if act.given)
    return Carried(tuple(raters), acts, trace.end, then.world.book.value)


def _rater(trace: Trace, who: str, stars: list[Entry]) -> Rater:
    mine = [e for e in stars if e.by == who]
    moved, every = sum(abs(e.delta) for e in mine), sum(abs(e.delta) for e in stars)
    found = member(trace.day, who)
    return Rater(
        who,
        name(trace.day, who),
        (found.face or found.id) if found else "",
        _number(trace, who),
        tuple(e.stars for e in mine),
        tuple(e.weight for e in mine),
        sum(e.delta for e in mine),
        moved * 1000 // every if every else 0,
    )


def _number(trace: Trace, who: str) -> int | None:
    return next((w.number for w in trace.day.people.get(who, ())), None)


def _earned(trace: Trace, cause: str) -> Earned:
    entries = [e for e in trace.session.ledger if e.cause == cause]
    stars = [e for e in entries if e.kind in ("vote", "answer")]
    saw = [w.id for w in trace.day.seen(trace.acts[cause])[0]]
    who = dict.fromkeys([*saw, *(e.by for e in stars)])
    given = tuple(_given(trace, each, [e for e in stars if e.by == each]) for each in who)
    at = entries[0].at
    return Earned(cause, trace.texts.get(cause, ""), at, clock(at), given, sum(e.delta for e in entries))


def _given(trace: Trace, who: str, stars: list[Entry]) -> Given:
    first = stars[0] if stars else None
    return Given(
        who,
        name(trace.day, who),
        _number(trace, who),
        first.stars if first else 0,
        first.weight if first else 0,
        sum(e.delta for e in stars),
    )
