"""The public sheet of a system that discloses in full what went into its number: its lines, what each has, and why."""

from game.act import Evidence
from game.play import Day, Session
from game.rating.held import part, waiting
from game.views.shapes import SheetLine


def sheet(day: Day, session: Session) -> tuple[SheetLine, ...]:
    """The lines in the system's order; none where it does not disclose them in full."""
    if day.system.disclosure.inputs != "full" or not session.pages:
        return ()
    world, last = session.world, _last(day, session)
    found = []
    for key in day.model.keys(world.version.rules):
        got, of = part(world.book, world.version.rules, key)
        paper = day.case.papers.get(last[key].id.partition(".")[0]) if key in last else None
        text = paper.text if paper else ""
        if text or of:
            found.append(SheetLine(key.replace("-", " ").capitalize(), got, of, text, _by(day, last[key].by) if paper else ""))
    return tuple(found)


def _last(day: Day, session: Session) -> dict[str, Evidence]:
    """What is on file by what it goes to, the last of each: what stood there before the day, then what was filed in it."""
    world = session.world
    filed = [e for e in day.ratee.past if e.id in world.papers]
    known = {id: paper.evidence for id, paper in day.case.papers.items()}
    causes = [entry.cause for entry in session.ledger if entry.cause in world.papers]
    filed += [known[id] for cause in causes if (id := cause.partition(".")[0]) in known]
    gone = waiting(world.book)
    return {e.key: e for e in filed if e.key and e.id not in gone}


def _by(day: Day, who: str) -> str:
    return day.case.cast[who].name if who in day.case.cast else who
