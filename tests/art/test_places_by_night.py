"""Rules that the places of a night's driving keep: no gap when sheets move, people where they can stand, one car."""

import io
import itertools
import re

import pygame
import pytest

from game.art.places import PLACES, flat, place
from game.art.places.base import OVER, H, W
from game.art.places.cab_streets import STREETS
from game.art.places.hitch_cab import TITLES
from game.art.raster import raster

SCALE = 0.05
CAB = tuple(f"hitch-cab-{light}" for light in TITLES)
IDS = ("hitch-rank", *CAB, "pier-road", "pier-road-dawn")


def opaque(picture):
    image = pygame.image.load(io.BytesIO(raster(picture, SCALE)), "a.png")
    return min(pygame.image.tobytes(image, "RGBA")[3::4])


def car(shown):
    """The sheets of the car itself, without its colours."""
    return [
        re.sub(r"#[0-9a-f]{6}|id=\"[^\"]*\"|url\(#[^)]*\)", "", layer.picture.svg, flags=re.I)
        for layer in shown.layers
        if layer.name in ("car", "phone", "console")
    ]


@pytest.mark.parametrize("id", IDS)
def test_sheets_of_the_night_leave_no_gap_when_they_move(id):
    assert id in PLACES
    for shift in (-48, 48):
        assert opaque(flat(place(id), shift)) >= 254, f"gap at {shift} px"


@pytest.mark.parametrize("id", IDS)
def test_a_place_of_the_night_can_be_staged(id):
    shown = place(id)
    depths = [layer.depth for layer in shown.layers]
    assert depths == sorted(depths) and depths[0] >= 0 and depths[-1] <= 1 and len(depths) >= 6
    assert all((v.picture.width, v.picture.height, v.picture.anchor) == (W + 2 * OVER, H, (OVER, 0)) for v in shown.layers)
    assert shown.id == id and shown.title and shown.hour and shown.wrong
    assert shown.spots and all(len(v) in (3, 4) for v in shown.spots.values())
    assert all(200 <= x <= 1720 and 380 <= y <= 560 and 0.8 <= s <= 1.3 for x, y, s in shown.slots)


def test_it_is_one_car_with_nine_streets_behind_its_windows():
    assert tuple(STREETS) == tuple(TITLES)
    assert all(car(place(id)) == car(place(CAB[0])) for id in CAB)
    assert len({layer.picture.svg for id in CAB for layer in place(id).layers if layer.name == "sky"}) == 9


def test_no_two_lights_of_the_night_are_the_same():
    for one, other in itertools.combinations(CAB, 2):
        assert place(one).light != place(other).light and place(one).title != place(other).title
