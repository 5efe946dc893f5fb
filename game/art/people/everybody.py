"""Everybody of every case by their face: the casts laid together."""

from game.art.people.cast import CAST as THE_LIFT
from game.art.people.cast_clean_plate import CAST as CLEAN_PLATE
from game.art.people.cast_four_point_six import CAST as FOUR_POINT_SIX
from game.art.people.cast_honest_city import CAST as HONEST_CITY
from game.art.people.cast_the_envelope import CAST as THE_ENVELOPE
from game.art.people.person import Person

CAST: dict[str, Person] = {**THE_LIFT, **CLEAN_PLATE, **FOUR_POINT_SIX, **HONEST_CITY, **THE_ENVELOPE}
