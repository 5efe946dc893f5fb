"""Rules that the places and people of Honest City keep: no gap, room to stand, one wet pane, one coral thing, own outlines."""

import io
from itertools import combinations

import pygame
import pytest
from test_silhouettes import ALIKE, alike, cut_out

from game.art.ink import Inks
from game.art.people.cast_honest_city import CAST
from game.art.places import PLACES, flat, place
from game.art.places.base import H, W
from game.art.raster import raster
from game.ui.living import LIVES

SCALE = 0.05
IDS = (
    *("ferry-pier", "water-office", "branch-library", "harbour-dues"),
    *("tram-shelter", "berth-nine", "registry-hall", "window-six"),
)
BEHIND = tuple(id for id in IDS if id != "tram-shelter")
"""Where whoever one speaks with stands behind something."""


def image(picture, scale=SCALE):
    return pygame.image.load(io.BytesIO(raster(picture, scale)), "a.png")


@pytest.mark.parametrize("id", IDS)
def test_wet_sheets_leave_no_gap_when_they_move(id):
    assert id in PLACES
    depths = [layer.depth for layer in place(id).layers]
    assert depths == sorted(depths) and depths[0] >= 0 and depths[-1] <= 1
    for shift in (-48, 48):
        assert min(pygame.image.tobytes(image(flat(place(id), shift)), "RGBA")[3::4]) >= 254, f"gap at {shift} px"


@pytest.mark.parametrize("id", IDS)
def test_somebody_can_stand_in_a_wet_place_and_something_in_it_is_wrong(id):
    shown = place(id)
    assert shown.id == id and shown.title and shown.hour and shown.wrong
    for x, y, s in (*shown.slots, *shown.seats.values()):
        assert 200 <= x <= 1720 and 380 <= y <= 560 and 0.7 <= s <= 1.3
    assert all(len(spot) in (3, 4) for spot in shown.spots.values())


@pytest.mark.parametrize("id", IDS)
def test_every_place_of_the_day_is_seen_past_one_wet_pane(id):
    shown = place(id)
    assert shown.layers[-1].name == "pane" and shown.layers[-1].depth > 0.9
    assert any(live.kind == "runs" and live.spot == "pane" for live in LIVES[id])
    assert all(live.spot in shown.spots and live.sheet in {layer.name for layer in shown.layers} for live in LIVES[id])


@pytest.mark.parametrize("id", IDS)
def test_inks_leave_a_wet_place_and_its_drawing_stays(id):
    full, empty = (pygame.transform.average_color(image(flat(place(id, drain))))[:3] for drain in (0.0, 1.0))
    assert max(full) - min(full) > max(empty) - min(empty) or full != empty
    assert abs(sum(full) - sum(empty)) < 120


@pytest.mark.parametrize("id", BEHIND)
def test_what_stands_before_a_clerk_lies_exactly_on_what_is_drawn_there(id):
    shown = place(id)
    front, (x, y, _) = shown.more["front"], shown.spots["front"]
    assert x - front.width / 2 >= 0 and x + front.width / 2 <= W + 120 and y <= H
    whole, part = image(flat(shown), 0.25), image(front, 0.25)
    at = round((x - front.width / 2) * 0.25), round((y - front.height) * 0.25)
    laid = whole.copy()
    laid.blit(part, at)
    apart = [abs(a - b) for a, b in zip(pygame.image.tobytes(whole, "RGB"), pygame.image.tobytes(laid, "RGB"), strict=True)]
    assert sum(value > 40 for value in apart) < 0.004 * len(apart)


def test_coral_is_in_every_place_and_rare():
    coral = pygame.Color(Inks().coral)
    for id in IDS:
        small = image(flat(place(id)), 0.25)
        share = pygame.mask.from_threshold(small, coral, (26, 34, 34, 255)).count() / (small.get_width() * small.get_height())
        assert 0.00005 < share < 0.03, (id, share)


def test_nobody_of_the_six_offices_has_the_outline_of_another():
    outlines = cut_out(tuple(CAST))
    pairs = [(a, b) for a, b in combinations(CAST, 2) if CAST[a].name != CAST[b].name]
    worst = max((alike(outlines[a], outlines[b]), a, b) for a, b in pairs)
    assert worst[0] < ALIKE, worst
