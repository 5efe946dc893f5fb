"""Which entries a step has, which of its decisions can be taken back, and whose face stands beside an entry."""

from game.audit import Taken, WalkEntry
from game.ui.screens.box.opened import Opened


def entries_of(box: Opened) -> tuple[WalkEntry, ...]:
    """All entries of the step that is open."""
    step = box.audit.walk.steps[box.step]
    return box.audit.walk.entries[step.first : step.after]


def takes_back(box: Opened, entry: WalkEntry) -> Taken | None:
    """The decision that an entry came of, where another option was open."""
    return next((t for t in box.audit.taken if t.decision == entry.decision and t.others), None)


def face(box: Opened, entry: WalkEntry) -> str:
    """Whose picture stands beside an entry."""
    found = next((r.face for r in box.audit.carried.raters if r.id == entry.by), "")
    member = box.day.case.cast.get(entry.by.partition(".")[0])
    return found or ((member.face or member.id) if member else "")
