"""Two runs of the same choices, laid side by side: their lines, and the entries in which they differ most, with why."""

from dataclasses import dataclass
from typing import Literal

from game.audit.trace import called
from game.ledger import Entry, rated
from game.play import Day, Session
from game.rating import peer
from game.views import clock

Line = tuple[tuple[int, int], ...]
"""(minute, value) in order: the start, each entry that moved the number, the end. Minutes never go back."""

Why = Literal["elsewhere", "prejudice", "weight", "stars", "counted", "company", "rated", "mean", "filed", "sum"]
"""Why an entry differs: it came of a choice that only one of the runs made; the rater sees the ratee's tags; the same rater
weighs differently; the number they see pulled their stars; kindness counted for one and not the other; time near somebody; only
one was rated at all; the same stars move another number differently. Where nobody gives stars: it was filed for
only one of the two; the same thing moved them differently."""

STARRED = ("vote", "answer")
"""Kinds of entry that are stars."""


@dataclass(frozen=True, slots=True)
class Parted:
    """What one rater made of one act in two runs: `here` in the day as lived, `there` in the other. Stars are 0 where none were
    given; deltas in smallest units; `prejudice` is how much less (thousandths of a star, negative) the rater thinks of them
    there for their tags alone."""

    at: int
    clock: str
    cause: str
    text: str
    kind: str
    by: str
    name: str
    stars_here: int
    stars_there: int
    weight_here: int
    weight_there: int
    delta_here: int
    delta_there: int
    prejudice: int
    why: Why


@dataclass(frozen=True, slots=True)
class Stop:
    """The number on leaving a scene."""

    scene: str
    at: int
    value: int


def line(day: Day, session: Session) -> Line:
    """The line of a run."""
    points, value = [(day.case.starts, session.start)], session.start
    for entry in rated(session.ledger):
        if entry.delta:
            value += entry.delta
            points.append((max(entry.at, points[-1][0]), value))
    points.append((max(session.world.at, points[-1][0]), value))
    return tuple(points)


def stops(day: Day, session: Session) -> tuple[Stop, ...]:
    """The number at the end of each scene of a run, so that runs can be aligned by scene."""
    found: list[Stop] = []
    scene, value = "", session.start
    for entry in session.ledger:
        if entry.kind == "clock":
            if scene:
                found.append(Stop(scene, entry.at, value))
            scene = entry.cause
        value += entry.delta
    return (*found, Stop(scene, session.world.at, value))


def parted(here: tuple[Day, Session], there: tuple[Day, Session], texts: dict[str, str], most: int = 3) -> tuple[Parted, ...]:
    """The `most` entries in which two runs differ most, biggest first; entries that agree are left out."""
    mine, theirs = _gathered(here[1]), _gathered(there[1])
    keys = list(dict.fromkeys((*mine, *theirs)))
    apart = [k for k in keys if _sum(mine.get(k)) != _sum(theirs.get(k))]
    apart.sort(key=lambda k: -abs(_sum(mine.get(k)) - _sum(theirs.get(k))))
    return tuple(_parted(here, there, texts, k, mine.get(k, []), theirs.get(k, [])) for k in apart[:most])


def _gathered(session: Session) -> dict[tuple[str, str, str], list[Entry]]:
    """Entries by what caused them, what they are and who gave them; kindness that counted and time that stood still are one
    kind."""
    found: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in rated(session.ledger):
        kind = "kind" if entry.kind == "still" else entry.kind
        found.setdefault((entry.cause, kind, entry.by), []).append(entry)
    return found


def _sum(entries: list[Entry] | None) -> int:
    return sum(entry.delta for entry in entries or ())


def _parted(
    here: tuple[Day, Session],
    there: tuple[Day, Session],
    texts: dict[str, str],
    key: tuple[str, str, str],
    mine: list[Entry],
    theirs: list[Entry],
) -> Parted:
    cause, kind, by = key
    first = (mine or theirs)[0]
    one, other = mine[:1] or [Entry(0, kind, cause)], theirs[:1] or [Entry(0, kind, cause)]
    prejudice = _prejudice(here[0], there[0], by)
    return Parted(
        at=first.at,
        clock=clock(first.at),
        cause=cause,
        text=texts.get(cause, ""),
        kind=kind,
        by=by,
        name=called(here[0], by) if by else "",
        stars_here=one[0].stars,
        stars_there=other[0].stars,
        weight_here=one[0].weight,
        weight_there=other[0].weight,
        delta_here=_sum(mine),
        delta_there=_sum(theirs),
        prejudice=prejudice,
        why=_why(here[1], there[1], kind, cause, mine, theirs, prejudice),
    )


def _prejudice(here: Day, there: Day, by: str) -> int:
    return sum(peer.bias(w, there.ratee) - peer.bias(w, here.ratee) for w in here.people.get(by, ())[:1])


def _why(here: Session, there: Session, kind: str, cause: str, mine: list[Entry], theirs: list[Entry], prejudice: int) -> Why:
    if _only_one_did(here, there, cause):
        return "elsewhere"
    if kind == "kind":
        return "counted"
    if kind == "near":
        return "company"
    if not (mine and theirs):
        return "prejudice" if prejudice else "rated" if kind in STARRED else "filed"
    if mine[0].stars != theirs[0].stars:
        return "prejudice" if prejudice else "stars"
    return "weight" if mine[0].weight != theirs[0].weight else "mean" if kind in STARRED else "sum"


def _only_one_did(here: Session, there: Session, cause: str) -> bool:
    """Whether the choice or beat that caused something happened in one run only."""
    return _happened(here, cause) != _happened(there, cause)


def _happened(session: Session, cause: str) -> bool:
    if any(e.kind in ("choice", "guess") and e.cause == cause for e in session.ledger):
        return True
    return any(shown.beat.id == cause for page in session.pages for shown in page.shown) or (
        cause.endswith("=jump") and any(e.cause == cause for e in session.ledger)
    )
