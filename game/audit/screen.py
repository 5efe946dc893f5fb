"""What the screen did: every nudge that acted, and whether the choice went its way. Going its way is not having been moved by
it."""

from dataclasses import dataclass

from game.audit.trace import Trace
from game.ledger import Entry
from game.measure import Share, followed
from game.play import Session
from game.play.offers import closed
from game.story.model import AWAY, Nudge
from game.views import clock


@dataclass(frozen=True, slots=True)
class Moment:
    """One nudge as it acted. `option` and `text` are what it was on, `says` its own words, `took` what was taken; `followed` is
    None where that cannot be said: a closed door leaves nothing to follow. `late` when time ran out."""

    kind: str
    at: int
    clock: str
    decision: str
    option: str
    text: str
    says: str
    took: str
    took_text: str
    followed: bool | None
    late: bool


@dataclass(frozen=True, slots=True)
class Acted:
    """One kind of nudge: how often it acted, and the share of moments that were followed among those of which that can be
    said."""

    kind: str
    times: int
    followed: Share
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class ScreenAudit:
    """All nudges that acted, by kind in order of their first moment. `quiet` are the kinds that the player had switched off."""

    kinds: tuple[Acted, ...]
    quiet: tuple[str, ...]


def screen(trace: Trace) -> ScreenAudit:
    """What the screen did on a day."""
    moments = _moments(trace)
    shares = dict(followed((m.kind, m.followed) for m in moments))
    kinds = []
    for kind in dict.fromkeys(m.kind for m in moments):
        mine = tuple(m for m in moments if m.kind == kind)
        kinds.append(Acted(kind, len(mine), shares.get(kind, Share(0, 0, 0, 1000)), mine))
    return ScreenAudit(tuple(kinds), tuple(sorted(trace.session.quiet)))


def _moments(trace: Trace) -> list[Moment]:
    """Each step of play adds its nudges to the ledger after the session in which it was made."""
    found: list[Moment] = []
    session = trace.session
    ends = [*trace.before[1:], session]
    for before, after, made in zip(trace.before, ends, session.choices, strict=True):
        for entry in after.ledger[len(before.ledger) :]:
            if entry.kind == "nudge" and entry.note != "time ran out":
                found.append(_moment(before, entry, made.option, made.late))
    return found


def _moment(before: Session, entry: Entry, made: str, late: bool) -> Moment:
    decision, _, option = entry.cause.partition("=")
    pending = before.pending
    assert pending is not None and pending.choose is not None
    words = {o.id: o.words.said(before.world) for o in pending.choose.options}
    asked = pending.way == "confirm"
    took = pending.option if asked and made == "yes" else "" if asked else made
    kind = entry.note
    return Moment(
        kind,
        entry.at,
        clock(entry.at),
        decision,
        option,
        words.get(option, ""),
        _says(before, kind, option),
        took,
        words.get(took, ""),
        _followed(kind, option, took),
        late and kind == "countdown",
    )


def _followed(kind: str, option: str, took: str) -> bool | None:
    if kind == "lock":
        return None
    return (option != took) if kind in AWAY else (option == took)


def _says(before: Session, kind: str, option: str) -> str:
    choose = before.pending.choose if before.pending else None
    for each in choose.options if choose else ():
        if each.id == option and kind == "lock":
            lock = closed(each, before.world)
            return lock.says.said(before.world) if lock else ""
        if each.id == option:
            return next((_words(nudge, before) for nudge in each.nudges if nudge.kind == kind), "")
    return ""


def _words(nudge: Nudge, before: Session) -> str:
    return nudge.says.said(before.world) if nudge.says else ""
