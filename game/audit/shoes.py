"""Someone else's shoes: the same choices by somebody with another start, name or district. Never optional."""

from dataclasses import dataclass

from game.act import Ratee
from game.audit.compare import Line, Parted, Stop, line, parted, stops
from game.audit.trace import Trace, title
from game.play import Day, Departure, Session, follow
from game.story.model import Shoes

NEIGHBOURS = 5
"""How many other seeds are run beside the one that was played."""


@dataclass(frozen=True, slots=True)
class Pale:
    """The same choices under another seed: in the shoes as lived and in the others, so that chance can be seen for what it is."""

    seed: int
    line_here: Line
    line_there: Line
    end_here: int
    end_there: int


@dataclass(frozen=True, slots=True)
class ShoesRun:
    """The day in somebody's shoes. `points` is its line; `stops` align it with the day as lived (`own`) by scene; `end` in
    smallest units, `ending` its title ("" if nothing was open to them before the end); `lower` counts the runs, of this seed and
    its neighbours, that ended lower for them than for the appellant, `runs` all of them."""

    ratee: Ratee
    words: str
    points: Line
    stops: tuple[Stop, ...]
    own: tuple[Stop, ...]
    end: int
    ending: str
    departures: tuple[Departure, ...]
    parted: tuple[Parted, ...]
    pale: tuple[Pale, ...]
    lower: int
    runs: int
    start: int
    """The number as the day begins in these shoes, in smallest units: their past has been counted."""


def shoes(trace: Trace) -> tuple[ShoesRun, ...]:
    """A run for each pair of shoes that the case sets out."""
    own = [(seed, *_end(trace.day, follow(trace.day, trace.session, seed=seed)[0])) for seed in neighbours(trace.session)]
    return tuple(_run(trace, each, own) for each in trace.day.case.shoes)


def neighbours(session: Session) -> tuple[int, ...]:
    """The seeds next to a session's own."""
    return tuple(session.seed + step for step in range(1, NEIGHBOURS + 1))


def _run(trace: Trace, worn: Shoes, own: list[tuple[int, Line, int]]) -> ShoesRun:
    day = trace.day.as_someone(worn.ratee)
    then, departures = follow(day, trace.session)
    pale = tuple(_pale(day, trace.session, *each) for each in own)
    ends = [(trace.end, then.world.book.value), *((p.end_here, p.end_there) for p in pale)]
    return ShoesRun(
        ratee=worn.ratee,
        words=worn.words,
        points=line(day, then),
        stops=stops(day, then),
        own=stops(trace.day, trace.session),
        end=then.world.book.value,
        ending=title(day, then),
        departures=departures,
        parted=parted((trace.day, trace.session), (day, then), trace.texts),
        pale=pale,
        lower=sum(1 for here, there in ends if there < here),
        runs=len(ends),
        start=then.start,
    )


def _pale(day: Day, like: Session, seed: int, line_here: Line, end_here: int) -> Pale:
    line_there, end_there = _end(day, follow(day, like, seed=seed)[0])
    return Pale(seed, line_here, line_there, end_here, end_there)


def _end(day: Day, session: Session) -> tuple[Line, int]:
    return line(day, session), session.world.book.value
