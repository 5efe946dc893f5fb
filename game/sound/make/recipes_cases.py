"""The sounds of the four cases after The Lift, by the name of their file. Encoded more coarsely: they are shorter, and many."""

from collections.abc import Callable, Mapping
from functools import partial

from game.sound.make import (
    city,
    pots,
    ride,
    rooms_city,
    rooms_market,
    rooms_night,
    rooms_train,
    things_city,
    things_market,
    things_night,
    things_train,
    train,
)
from game.sound.make.recipe import MUSIC, ROOM, Recipe
from game.sound.make.wave import Wave

COARSE = 0.25


def _scores() -> dict[str, Recipe]:
    """The parts of the scores, all equally loud."""
    made: dict[str, Callable[[], Wave]] = {}
    for band in ("low", "mid", "high"):
        made |= {
            f"ride-neon-{band}": partial(ride.neon, band),
            f"ride-ticks-{band}": partial(ride.ticks, band),
            f"city-drops-{band}": partial(city.drops, band),
        }
    made |= {"ride-bass": ride.block, "ride-voice": partial(ride.voice, False), "ride-voice-off": partial(ride.voice, True)}
    made |= {"pots-pots": pots.tune, "pots-lids": pots.lids, "pots-reed": pots.reed}
    made |= {"city-ground": city.ground, "city-bells": city.bells, "city-agreed": city.agreed}
    made |= {"train-note": train.note, "train-wheels": train.wheels}
    return {name: Recipe(how, MUSIC, True, COARSE) for name, how in made.items()}


def _rooms() -> dict[str, Recipe]:
    """The room tones, by the names of those who make them."""
    n, m, c, t = rooms_night, rooms_market, rooms_city, rooms_train
    night = (n.rank, n.cab, n.cab_still, n.cab_late, n.pier)
    market = (m.stall, m.fridge, m.arches, m.kitchen, m.stools, m.side_door)
    rain = (c.ferry_pier, c.buckets, c.library, c.dues, c.shelter, c.berth_nine, c.registry)
    rails = (t.platform, t.train, t.urn, t.hollin, t.vantage, t.loft, t.window_two, t.yard)
    every = (*night, *market, *rain, *rails)
    return {f"room-{how.__name__.replace('_', '-')}": Recipe(how, ROOM, True, COARSE - 0.05) for how in every}


def _things() -> dict[str, Recipe]:
    """Effects, by the names of those who make them, with their loudness."""
    n, m, c, t = things_night, things_market, things_city, things_train
    loud = {
        **{n.boot: -25, n.car_door: -24, n.car_lock: -27, n.horn: -22, n.indicator: -30, n.tenor: -25, n.pencil: -33},
        **{m.shutters: -24, m.fridge: -28, m.tablet: -28, m.boil: -29, m.fry: -28, m.bell: -26, m.running: -26, m.card: -29},
        **{c.lock: -30, c.ferry_horn: -24, c.ping: -29, c.chime: -26, c.piano: -25, c.piano_fork: -25, c.piano_d: -31},
        **{c.van: -28, c.tube: -26, t.wax: -30, t.train_leaves: -24, t.train_stops: -24, t.slippers: -34},
    }
    return {how.__name__.replace("_", "-"): Recipe(how, lufs, False, 0.35) for how, lufs in loud.items()}


CASES: Mapping[str, Recipe] = {**_scores(), **_rooms(), **_things()}
