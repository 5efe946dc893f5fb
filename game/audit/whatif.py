"""Take it back: one decision made otherwise, or made but not judged, and the day run again from the start."""

from dataclasses import dataclass

from game.audit.compare import Line, Parted, line, parted
from game.audit.trace import retrace, title
from game.play import Day, Departure, Session, follow


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A day as lived (`before`) and as it would have been (`after`). `other` is the option taken instead, "" when the decision
    stands and nobody judges it. Ends in smallest units, endings by title; `departures` are where the rest could not be done as
    it was."""

    decision: str
    other: str
    line_before: Line
    line_after: Line
    end_before: int
    end_after: int
    ending_before: str
    ending_after: str
    departures: tuple[Departure, ...]
    parted: tuple[Parted, ...]


def take_back(day: Day, session: Session, decision: str, other: str | None) -> WhatIf:
    """The day with another option taken at a decision (a hold's are called `hold.n`), or, without one, with its act unseen:
    done, but not judged, and so with everything that later followed from the number. Raises ValueError for a decision that was
    not made."""
    if decision not in {made.decision for made in session.choices}:
        raise ValueError(f"“{decision}” was not decided on this day")
    if other is None:
        return _whatif(day, session, decision, "", day.without({decision}), *follow(day.without({decision}), session))
    return _whatif(day, session, decision, other, day, *follow(day, session, instead={decision: other}))


def _whatif(
    day: Day, session: Session, decision: str, other: str, changed: Day, then: Session, departures: tuple[Departure, ...]
) -> WhatIf:
    return WhatIf(
        decision,
        other,
        line(day, session),
        line(changed, then),
        session.world.book.value,
        then.world.book.value,
        title(day, session),
        title(changed, then),
        departures,
        parted((day, session), (changed, then), retrace(day, session).texts),
    )
