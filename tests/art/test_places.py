"""Rules the places keep: every one renders, shows no gap, drains without losing its drawing, and is the same each time."""

import io
import itertools
import subprocess
import sys

import numpy as np
import pygame
import pytest

from game.art.ink import DRAIN, Inks
from game.art.places import PLACES, _draw, flat, place, window_picture
from game.art.places.base import OVER, H, Hand, W
from game.art.places.hall import ROWS
from game.art.raster import raster
from game.art.svg import luma
from game.art.tokens import colour, tokens

SCALE = 0.15
TOWER = ("tower-lobby", "lift-b", "garden-12", "lift-bank-12", "corridor-31", "landing-31", "washroom-31", "stairwell")
IDS = (*TOWER, "hall-31", "lift-a", "lift-v", "lift-v-amber", "lift-36", "ward-40", "landing-40", "bureau", "cabinet", "title")


def pixels(picture, scale=SCALE):
    """Rows, columns and RGBA of the drawing."""
    image = pygame.image.load(io.BytesIO(raster(picture, scale)), "a.png")
    return np.frombuffer(pygame.image.tobytes(image, "RGBA"), np.uint8).reshape(image.height, image.width, 4).astype(np.float32)


def contrast(a, b):
    def light(h):
        parts = [int(h[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((light(a), light(b)))
    return (high + 0.05) / (low + 0.05)


def test_every_place_of_the_first_case_is_there():
    assert set(IDS) <= set(PLACES)


def test_an_unknown_place_names_the_nearest():
    with pytest.raises(KeyError, match="tower-lobby"):
        place("tower-loby")


@pytest.mark.parametrize("id", IDS)
def test_layers_leave_no_gap_when_they_move(id):
    for shift in (-48, 0, 48):
        assert pixels(flat(place(id), shift))[..., 3].min() >= 254, f"gap at {shift} px"


@pytest.mark.parametrize("id", IDS)
def test_every_layer_renders_by_itself_at_full_overscan(id):
    shown = place(id)
    depths = [layer.depth for layer in shown.layers]
    assert depths == sorted(depths) and depths[0] >= 0 and depths[-1] <= 1
    for layer in shown.layers:
        assert (layer.picture.width, layer.picture.height, layer.picture.anchor) == (W + 2 * OVER, H, (OVER, 0))
        assert pixels(layer.picture)[..., 3].max() > 0, layer.name


@pytest.mark.parametrize("id", IDS)
def test_a_place_can_be_staged(id):
    shown = place(id)
    assert shown.id == id and shown.title and shown.hour and shown.wrong
    assert 0 <= shown.focus[0] <= W and 0 <= shown.focus[1] <= H
    assert shown.spots and all(len(v) in (3, 4) for v in shown.spots.values())
    assert all(200 <= x <= 1720 and 380 <= y <= 560 and 0.8 <= s <= 1.3 for x, y, s in shown.slots)


@pytest.mark.parametrize("id", IDS)
def test_drain_changes_the_picture_and_keeps_its_drawing(id):
    full, empty = pixels(flat(place(id)))[..., :3], pixels(flat(place(id, 1.0)))[..., :3]
    assert np.abs(full - empty).mean() > 6
    weights = np.array((0.2126, 0.7152, 0.0722))
    assert np.corrcoef((full @ weights).ravel(), (empty @ weights).ravel())[0, 1] > 0.93
    assert (empty.max(-1) - empty.min(-1)).mean() < (full.max(-1) - full.min(-1)).mean()


def test_drained_inks_keep_their_order_of_lightness():
    names = [n for n in tokens()["colour"]["inks"] if n not in ("plum", "night")]
    for level in DRAIN.values():
        lightness = {n: luma(getattr(Inks(level), n)) for n in names}
        for a, b in itertools.permutations(names, 2):
            if luma(colour(f"inks.{a}")) - luma(colour(f"inks.{b}")) > 0.15:
                assert lightness[a] > lightness[b], (level, a, b)


def test_ink_and_cream_never_drain():
    assert Inks(1.0).ink == colour("inks.ink") and Inks(1.0).cream == colour("inks.cream")


@pytest.mark.parametrize("id", IDS)
def test_a_place_is_the_same_each_time(id):
    assert _draw(id, 0.3) == _draw(id, 0.3)


def test_a_window_is_an_arch_of_the_size_asked_for():
    picture = window_picture("garden-12", 240, 320)
    image = pixels(picture, 1.0)
    assert image.shape[:2] == (320, 240)
    assert image[4, 4, 3] == 0 and image[4, -4, 3] == 0 and image[160, 120, 3] == 255


@pytest.mark.parametrize("name", ["on_paper", "on_paper_soft", "nudged_on_paper", "stamp"])
def test_text_on_paper_can_be_read(name):
    assert contrast(colour(f"text.{name}"), colour("surface.paper")) >= 4.5


@pytest.mark.parametrize("name", ["on_dark", "on_dark_soft"])
def test_text_on_dark_can_be_read(name):
    assert contrast(colour(f"text.{name}"), colour("surface.dark")) >= 4.5


@pytest.mark.parametrize("name", ["express", "b", "c", "none"])
def test_tier_colours_can_be_read_on_paper(name):
    assert contrast(colour(f"tier.{name}"), colour("surface.paper")) >= 4.5


def test_fifty_people_sit_in_the_hall_and_one_does_not_clap():
    assert sum(row[0] for row in ROWS) == 50
    rows = [layer.picture.svg for layer in place("hall-31").layers if layer.name.startswith(("row", "front"))]
    assert sum(svg.count(f'stroke="{place("hall-31").light.rim}"') for svg in rows) == 49
    x, y, _ = place("hall-31").spots["looker"]
    assert 0 < x < W and y < 700


def test_a_halo_fades_without_a_ring():
    shares = [share for _, _, share in Hand("a", "late", 0).fall("#ffffff", 0.8)]
    steps = [a - b for a, b in itertools.pairwise(shares)]
    assert steps == sorted(steps, reverse=True) and shares[-1] == 0 and steps[-1] < 0.01


def test_the_voucher_lift_turns_its_light_and_nothing_else():
    green, amber = place("lift-v"), place("lift-v-amber")
    assert (green.slots, green.spots, green.focus) == (amber.slots, amber.spots, amber.focus)
    x0, y0, side = (round(v * SCALE) for v in (green.spots["light"][0] - 40, green.spots["light"][1] - 40, 80))
    one, other = (pixels(flat(p))[y0 : y0 + side, x0 : x0 + side].mean((0, 1)) for p in (green, amber))
    assert one[1] > one[0] and other[0] > other[1]


def test_places_need_neither_the_window_nor_the_story():
    code = "import sys, game.art.places; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(ran.stdout.split()) & {"pygame", "yaml", "game.story"}
