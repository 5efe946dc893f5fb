"""A place is drawn in the light a scene names, and people in it stand in that light."""

import pytest

from game.art.places import LIGHTS_OF, PLACES, lit, place
from game.ui.backdrops import bare, known, light

DRAWN = [(id, name) for id, names in LIGHTS_OF.items() for name in names]


def test_a_light_that_a_place_is_not_drawn_in_leaves_it_as_it_is():
    assert lit("tower-lobby", "midnight") == "tower-lobby"
    with pytest.raises(KeyError):
        place("tower-lobby@midnight")


def test_a_place_without_its_light_is_the_place():
    assert bare("tower-lobby@midnight") == bare("tower-lobby") == "tower-lobby"


def test_only_places_that_there_are_have_lights():
    assert set(LIGHTS_OF) <= set(PLACES)


@pytest.mark.parametrize("id,name", DRAWN)
def test_another_light_moves_nobody_and_changes_the_picture(id: str, name: str):
    day, other = place(id), known(lit(id, name))
    assert other is not None and other.id.partition("@")[0] == id
    assert (day.slots, day.focus) == (other.slots, other.focus)
    assert [a.picture.svg for a in day.layers] != [b.picture.svg for b in other.layers]


def test_people_stand_in_the_hour_of_a_place_that_has_no_light_of_its_own():
    assert light("ward-40") != light("tower-lobby")
    assert light("tower-lobby", "gold") != light("tower-lobby")
