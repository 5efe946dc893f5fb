"""Between systems: the acts of which several systems make the most different things, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.audit.knows import WORSE, asks, looks_at
from game.audit.rejudge import Laid
from game.audit.trace import Trace
from game.ledger import Entry
from game.rating.amounts import rounded
from game.views import clock

DICE = ("noise",)
"""Models that have no reasons, so that there is nothing to learn from where they differ."""

Why = Literal["ignored", "unmoved", "opposite", "people", "weighed"]
"""Why two systems differ over one act: one does not look at what it shows; one wrote it down, and it moved nothing; people judged
in one of them and a tariff in the other; they take the same thing in opposite ways; both moved the same way, but one by more of
all that it moved."""


@dataclass(frozen=True, slots=True)
class Made:
    """What one system made of one act: the sum in its smallest units, and in the ratee's favour (against them: negative) as
    thousandths of all that it moved that day. `by` are the signals or people that the entries name, most first."""

    system: str
    name: str
    delta: int
    part: int
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Differs:
    """One act and what each system made of it, the best first; `why` the first and the last differ."""

    cause: str
    text: str
    at: int
    clock: str
    made: tuple[Made, ...]
    why: Why

    @property
    def apart(self) -> int:
        """How far apart the first and the last are, in thousandths of all that each moved."""
        return self.made[0].part - self.made[-1].part


def differs(trace: Trace, judged: Sequence[tuple[Laid, tuple[Entry, ...]]], most: int = 3) -> tuple[Differs, ...]:
    """The acts over which systems differ most, in parts of all that each moved: their units cannot be compared. Between equals
    the earlier."""
    reasoned = [one for one in judged if one[0].system.model not in DICE]
    when = {step.cause: step.at for laid, _ in reasoned for step in reversed(laid.steps) if step.cause}
    found = [_act(trace, cause, at, reasoned) for cause, at in when.items() if cause in trace.acts]
    apart = sorted((each for each in found if each.made and each.apart), key=lambda d: (-d.apart, d.at, d.cause))
    return tuple(apart[:most])


def _act(trace: Trace, cause: str, at: int, judged: Sequence[tuple[Laid, tuple[Entry, ...]]]) -> Differs:
    made = [(_made(laid, cause, entries), laid, entries) for laid, entries in judged]
    made.sort(key=lambda one: -one[0].part)
    why = _why(cause, made[0], made[-1]) if made else "weighed"
    return Differs(cause, trace.texts.get(cause, ""), at, clock(at), tuple(one for one, _, _ in made), why)


def _made(laid: Laid, cause: str, entries: tuple[Entry, ...]) -> Made:
    mine = sorted((e for e in entries if e.cause == cause), key=lambda e: -abs(e.delta))
    delta, every = sum(e.delta for e in mine), sum(abs(e.delta) for e in entries)
    by = tuple(dict.fromkeys(e.by or e.note for e in mine if (e.by or e.note)))
    favour = -1 if laid.system.model in WORSE else 1
    return Made(laid.system.id, laid.system.name, delta, rounded(favour * delta * 1000, every) if every else 0, by)


def _why(cause: str, one: tuple[Made, Laid, tuple[Entry, ...]], other: tuple[Made, Laid, tuple[Entry, ...]]) -> Why:
    """Why the system that made most of it and the one that made least of it differ."""
    if not (looks_at(one[1], cause) and looks_at(other[1], cause)):
        return "ignored"
    if not (one[0].delta and other[0].delta):
        return "unmoved"
    people = [asks(laid.system.versions[0].rules) for _, laid, _ in (one, other)]
    if people[0] != people[1]:
        return "people"
    return "opposite" if one[0].part * other[0].part < 0 else "weighed"
