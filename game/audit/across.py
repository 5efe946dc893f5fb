"""Under other rules, across systems: one finished day judged by any set of them, side by side."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.audit.between import Differs, differs
from game.audit.compare import Line, line
from game.audit.knows import WORSE, Known, known
from game.audit.rejudge import Laid, Reading, lay, past, read
from game.audit.rejudge import line as drawn
from game.audit.standin import stand_in
from game.audit.trace import Trace, name
from game.ledger import Entry, rated
from game.play import Day
from game.rating.model import tier
from game.rating.system import System


@dataclass(frozen=True, slots=True)
class Under:
    """A day under one system. Values in its smallest units, on a scale from `low` to `high`; `shown` says whether it has a number
    at all. `before` and `after` are the names of tiers, `reasons` what weighed most. Of a system that is not relevant (see
    `known`) only its name and why are anything to go by: it is given no values, entries or line."""

    system: System
    known: Known
    start: int = 0
    end: int = 0
    low: int = 0
    high: int = 0
    shown: bool = True
    before: str = ""
    after: str = ""
    reasons: tuple[str, ...] = ()
    points: Line = ()
    entries: tuple[Entry, ...] = ()

    def after_each(self, acts: tuple[str, ...]) -> tuple[int, ...]:
        """The value to begin with and after each of these acts. What comes of an act later stands at the act of its hour."""
        values, place, value = [self.start] * (len(acts) + 1), 0, self.start
        places = {cause: n for n, cause in enumerate(acts, 1)}
        for entry in self.entries:
            place, value = max(place, places.get(entry.cause, 0)), value + entry.delta
            values[place:] = [value] * (len(values) - place)
        return tuple(values)

    @property
    def favour(self) -> int:
        """1 where more is better for the ratee, -1 where it is worse."""
        return -1 if self.system.model in WORSE else 1

    def moved(self, acts: tuple[str, ...]) -> tuple[int, ...]:
        """What the entries of each of these acts come to, in the ratee's favour."""
        sums: dict[str, int] = {}
        for entry in self.entries:
            sums[entry.cause] = sums.get(entry.cause, 0) + self.favour * entry.delta
        return tuple(sums.get(cause, 0) for cause in acts)


@dataclass(frozen=True, slots=True)
class Across:
    """The day as lived (`own`), each system in the order asked for, and the three acts of which they make the most different
    things."""

    own: Under
    others: tuple[Under, ...]
    differ: tuple[Differs, ...]
    acts: tuple[str, ...]
    """The causes of everything that was done or filed, in order."""

    @property
    def all(self) -> tuple[Under, ...]:
        """The day's own system first."""
        return (self.own, *self.others)


def across(trace: Trace, systems: Iterable[System]) -> Across:
    """A finished day under its own system and under each of these. Raises ValueError before the end."""
    if not trace.session.ending:
        raise ValueError("a day is judged again only after its end")
    happened, ends = past(trace.day, trace.session), trace.session.world.at
    own = lay(trace.day.system, happened)
    laid = [stand_in(trace.day, happened, system, ends) for system in systems if system.id != trace.day.system.id]
    others = tuple(under(each, trace.day, ends) for each in laid)
    mine = _lived(trace, own)
    seen = [(each, one.entries) for each, one in zip([own, *laid], (mine, *others), strict=True) if one.known.relevant]
    return Across(mine, others, differs(trace, seen), own.causes)


def under(laid: Laid, day: Day, ends: int) -> Under:
    """The day of a past laid out, up to the minute `ends`."""
    found = known(laid)
    if not found.relevant:
        return Under(laid.system, found)
    reading, begins = read(laid), day.case.starts
    return _under(day, laid, found, reading, drawn(reading, begins, ends))


def _under(day: Day, laid: Laid, found: Known, reading: Reading, points: Line) -> Under:
    system, begins = laid.system, day.case.starts
    start = reading.value(begins)
    version = system.version(begins)
    low, high = laid.model.scale(version.rules)
    shown = reading.after.value is not None and system.disclosure.value != "none" and system.disclosure.shows == "number"
    tiers = (tier(start, version).name, reading.after.tier.name)
    entries = tuple(e for e in reading.entries if e.at >= begins)
    # Whoever wrote or copied something is called by their name, and what is no person's by its own.
    reasons = tuple(dict.fromkeys(name(day, reason) for reason in reading.after.reasons))
    return Under(system, found, start, reading.end, low, high, shown, *tiers, reasons, points, entries)


def _lived(trace: Trace, own: Laid) -> Under:
    """The day as it was judged when it was lived."""
    world, day, entries = trace.session.world, trace.day, rated(trace.session.ledger)
    after = own.model.standing(world.book, world.version)
    reading = Reading(trace.end - sum(e.delta for e in entries), trace.end, entries, after)
    return _under(day, own, known(own), reading, line(day, trace.session))
