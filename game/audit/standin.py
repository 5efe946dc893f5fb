"""Where somebody begins under a system that was not there: as the case says, or in the same place of the other scale."""

from dataclasses import replace

from game.act import Ratee
from game.play import Day
from game.rating.models import MODELS
from game.rating.past import Past
from game.rating.system import System

CLEAN = {"points": 500, "blacklist": 1000, "records": 1000, "dossier": 500, "risk": 0, "match": 0, "gate": 0, "composite": 500}
"""Where a file begins that nothing has been written into, in thousandths of the scale: on no list, no debt, no remark."""


def stand_in(day: Day, past: Past, system: System) -> Past:
    """The past of this day as this system files it: the same person, begun where they would stand there."""
    return past.as_someone(begun(day, past.ratee, system))


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
