"""Where somebody begins under a system that was not there: as the case says, or in the same place of the other scale."""

from dataclasses import replace

from game.act import Ratee
from game.audit.rejudge import Laid, lay
from game.play import Day
from game.play.day import tonight
from game.rating.models import MODELS
from game.rating.past import Past
from game.rating.system import System

CLEAN = {"points": 500, "blacklist": 1000, "records": 1000, "dossier": 500, "risk": 0, "match": 0, "gate": 0, "composite": 500}
"""Where a file begins that nothing has been written into, in thousandths of the scale: on no list, no debt, no remark."""


def stand_in(day: Day, happened: Past, system: System, ends: int) -> Laid:
    """What happened on this day up to the minute `ends`, laid out for a system that was not there: the same person, begun where
    they would stand, and what that system files about everybody instead of what the day's own did."""
    system = tonight(system, day.case)
    own = {e.id for e in day.system.evidence}
    filed = tuple(e for e in happened.evidence if e.id not in own)
    due = tuple(e for e in system.evidence if day.case.starts < e.at <= ends)
    there = replace(happened, ratee=begun(day, happened.ratee, system), evidence=(*filed, *due))
    return lay(system, there)


def begun(day: Day, ratee: Ratee, system: System) -> Ratee:
    """Somebody of this day with a start in another system's smallest units: at its own line where nothing is on file, else in the
    same place of its scale as they hold here."""
    return replace(ratee, start=_on(system, CLEAN[system.model]) if system.model in CLEAN else _same(day, ratee.start, system))


def _same(day: Day, start: int, system: System) -> int:
    low, high = day.model.scale(day.system.versions[0].rules)
    return _on(system, (start - low) * 1000 // (high - low) if high > low else 0)


def _on(system: System, share: int) -> int:
    low, high = MODELS[system.model].scale(system.versions[0].rules)
    return low + (share * (high - low) + 500) // 1000
