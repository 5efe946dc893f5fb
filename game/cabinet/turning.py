"""Turning the knobs of a drawer: settings before and after, and what the machine shows for them."""

from functools import lru_cache

from game.cabinet.drawer import Drawer, Settings, Shown
from game.cabinet.machines import MACHINES


def begun(drawer: Drawer) -> dict[str, int]:
    """Every knob where it stands at first."""
    return {knob.id: knob.start for knob in drawer.knobs}


def turned(drawer: Drawer, s: Settings, id: str, by: int, *, round_: bool = False) -> dict[str, int]:
    """The settings with one knob so many stops further; at its last stop it stays, or goes `round_`. Raises KeyError for a knob
    that the drawer has not."""
    knob = drawer.knob(id)
    at = knob.stops.index(s[id]) + by
    at = at % len(knob.stops) if round_ else min(len(knob.stops) - 1, max(0, at))
    return {**s, id: knob.stops[at]}


def shown(drawer: Drawer, s: Settings) -> Shown:
    """What the machine shows for these settings. Raises KeyError for a knob that is not set."""
    return _shown(drawer, tuple(s[knob.id] for knob in drawer.knobs))


@lru_cache(maxsize=400)
def _shown(drawer: Drawer, stops: tuple[int, ...]) -> Shown:
    # Kept, because a window asks in every frame and five hundred trips take a while to judge.
    return MACHINES[drawer.id].run(drawer, {knob.id: stop for knob, stop in zip(drawer.knobs, stops, strict=True)})
