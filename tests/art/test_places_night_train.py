"""The places of The Envelope: no gap when they move, staged and lit, one thing wrong in each, and no number on any wall."""

import io

import numpy as np
import pygame
import pytest

from game.art.people import CAST
from game.art.places import LIGHTS_OF, _draw, flat, lit, place
from game.art.places.base import OVER, H, W
from game.art.places.carriage import MOUTH
from game.art.raster import raster
from game.content import load_day

IDS = (
    *("kessim", "compartment", "corridor-end", "corridor-end@night", "folding-seats", "berths", "hollin", "berth-21", "vantage"),
    *("mould-loft", "window-two", "strand-room", "stores-yard", "yard-bench"),
)


def pixels(picture, scale=0.1):
    """Rows, columns and RGBA of the drawing."""
    image = pygame.image.load(io.BytesIO(raster(picture, scale)), "a.png")
    return np.frombuffer(pygame.image.tobytes(image, "RGBA"), np.uint8).reshape(image.height, image.width, 4).astype(np.float32)


@pytest.mark.parametrize("id", IDS)
def test_layers_leave_no_gap_when_they_move(id):
    for shift in (-48, 48):
        assert pixels(flat(place(id), shift))[..., 3].min() >= 254


@pytest.mark.parametrize("id", IDS)
def test_a_place_can_be_staged(id):
    shown = place(id)
    depths = [layer.depth for layer in shown.layers]
    assert depths == sorted(depths) and depths[0] >= 0 and depths[-1] <= 1 and len(depths) >= 6
    assert all((layer.picture.width, layer.picture.height) == (W + 2 * OVER, H) for layer in shown.layers)
    assert shown.title and shown.hour and shown.wrong and shown.spots
    assert all(200 <= x <= 1720 and 380 <= y <= 560 and 0.8 <= s <= 1.3 for x, y, s in shown.slots)
    assert _draw(id, 0.0) == _draw(id, 0.0)


def test_every_place_and_light_that_the_case_asks_for_is_drawn():
    day = load_day("the-envelope")
    asked = {(scene.place, scene.light) for scene in day.case.scenes.values()}
    assert {place for place, _ in asked} == {id.partition("@")[0] for id in IDS}
    assert all(not light or lit(place, light).endswith(f"@{light}") for place, light in asked)
    assert LIGHTS_OF["corridor-end"] == ("night",)


def test_the_small_hours_are_darker_than_ten_o_clock():
    ten, four = (pixels(flat(place(id)))[..., :3].mean() for id in ("corridor-end", "corridor-end@night"))
    assert four < ten


def test_the_mouth_of_the_urn_is_as_large_as_the_ring_in_the_corner():
    assert abs(MOUTH - 74) <= 4


def test_the_file_is_the_brightest_thing_on_the_platform():
    shown = pixels(flat(place("kessim")), 0.25)[..., :3] @ np.array((0.2126, 0.7152, 0.0722))
    bright = np.argwhere(shown > 247) / 0.25
    assert len(bright) and all(1050 < x < 1330 and 440 < y < 580 for y, x in bright)


def test_dorn_is_the_same_man_with_and_without_his_collar():
    plain, late = CAST["dorn"], CAST["dorn-late"]
    assert (plain.name, plain.head, plain.hair, plain.nose) == (late.name, late.head, late.hair, late.nose)
    assert plain.wear != late.wear
