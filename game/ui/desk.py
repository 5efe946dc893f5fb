"""How the clerk's desk looks after so many rulings: lamp, chair and tray follow what was stamped, and nobody says why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.art.interface import CHAIRS, LIGHTS, PAPERS
from game.store.results import Results


@dataclass(frozen=True, slots=True)
class DeskLook:
    """Degrees from 0: how dim the lamp is, how good the chair, how many papers lie in the tray."""

    lamp: int = 0
    chair: int = 0
    tray: int = 1


def look_of(results: Mapping[str, Results], stamps: Mapping[str, Iterable[str]]) -> DeskLook:
    """The desk after all rulings that are kept; `stamps` are each case's words on the tray, the most generous first.

    Each ruling dims the lamp a little and a half to whoever asked dims it more; the word that sends somebody away makes a better
    chair; the word that gives all of it brings more post. A stamp that a case no longer has counts as the middle one.
    """
    given = halved = sent = 0
    for case, found in results.items():
        order = tuple(stamps.get(case, ()))
        for stamp, times in found.rulings.items():
            if order and stamp == order[0]:
                given += times
            elif order and stamp == order[-1]:
                sent += times
            else:
                halved += times
    lamp = min(LIGHTS - 1, (given + halved + sent) // 3 + halved // 2)
    return DeskLook(
        lamp, min(CHAIRS - 1, (sent + 1) // 2 + (given + halved) // 5), min(PAPERS - 1, 1 + 2 * given + (halved + sent) // 2)
    )
