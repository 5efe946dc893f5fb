"""Rules of the places of Clean Plate: no gap when sheets move, people where they can stand, a card that is quite straight."""

import io
import re

import pygame
import pytest

from game.art.places import LIGHTS_OF, PLACES, flat, place
from game.art.places.base import OVER, H, W
from game.art.places.nine_arches import BAYS
from game.art.places.stall_work import PUT
from game.art.raster import raster

SCALE = 0.05
HALL = (
    "stall-14",
    "nine-arches",
    "the-wall",
    "large-pot",
    "stall-work",
    "market-office",
    "upstairs",
    "twelve-stools",
    "loading-arch",
    "side-door",
)
IDS = (*HALL, *(f"{id}@{light}" for id in HALL for light in LIGHTS_OF.get(id, ())))


def opaque(picture):
    image = pygame.image.load(io.BytesIO(raster(picture, SCALE)), "a.png")
    return min(pygame.image.tobytes(image, "RGBA")[3::4])


@pytest.mark.parametrize("id", IDS)
def test_sheets_of_the_hall_leave_no_gap_when_they_move(id):
    assert id.partition("@")[0] in PLACES
    for shift in (-48, 48):
        assert opaque(flat(place(id), shift)) >= 254, f"gap at {shift} px"


@pytest.mark.parametrize("id", IDS)
def test_a_place_of_the_hall_can_be_staged(id):
    shown = place(id)
    depths = [layer.depth for layer in shown.layers]
    assert depths == sorted(depths) and depths[0] >= 0 and depths[-1] <= 1 and len(depths) >= 6
    assert all((v.picture.width, v.picture.height, v.picture.anchor) == (W + 2 * OVER, H, (OVER, 0)) for v in shown.layers)
    assert shown.id == id and shown.title and shown.hour and shown.wrong
    assert shown.spots and all(len(v) in (3, 4) for v in shown.spots.values())
    assert all(200 <= x <= 1720 and 380 <= y <= 560 and 0.8 <= s <= 1.3 for x, y, s in shown.slots)


def test_the_lights_that_the_case_asks_for_are_drawn():
    assert (
        LIGHTS_OF["stall-14"] == ("noon", "night", "sunday")
        and "dusk" in LIGHTS_OF["nine-arches"]
        and "dusk" in LIGHTS_OF["side-door"]
    )


@pytest.mark.parametrize("id", ["stall-14", "stall-14@noon", "stall-14@night", "twelve-stools"])
def test_the_card_has_no_letter_of_its_own_and_nothing_turns_it(id):
    shown = place(id)
    sheet = next(layer.picture.svg for layer in shown.layers if layer.name == "card")
    assert "card" in shown.spots and "rotate" not in sheet and "skew" not in sheet
    assert len(re.findall("<path", sheet)) == 1  # the line at its foot


def test_there_are_four_arches_at_each_side_and_one_at_the_end():
    assert 2 * (len(BAYS) - 1) + 1 == 9


def test_what_can_be_put_right_has_a_sheet_as_it_is_and_a_picture_as_it_should_be():
    shown = place("stall-work")
    assert set(shown.more) == set(PUT) <= {layer.name for layer in shown.layers} & set(shown.spots)
