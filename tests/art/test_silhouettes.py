"""Everybody of a case is known by their outline alone: what is filled, and nothing within it."""

import io
from itertools import combinations

import pygame
import pytest

from game.art.people import CAST, bust
from game.art.people.cast_clean_plate import CAST as CLEAN_PLATE
from game.art.people.cast_four_point_six import CAST as FOUR_POINT_SIX
from game.art.people.sheets import NAMED
from game.art.raster import raster

SCALE = 0.2
ROOM = (120, 60, 240, 116)
"""Left of, above the point between the eyes, and the whole width and height that is compared, in pixels: to below the elbows."""
ALIKE = 0.88
"""Share of two outlines that may be common to both of all that either covers."""


@pytest.fixture(scope="module")
def outlines() -> dict[str, pygame.Mask]:
    return cut_out(NAMED)


def cut_out(people: tuple[str, ...]) -> dict[str, pygame.Mask]:
    found = {}
    for who in people:
        picture = bust(who, mood=CAST[who].mood)
        shown = pygame.image.load(io.BytesIO(raster(picture, SCALE)), "x.png")
        sheet = pygame.Surface(ROOM[2:], pygame.SRCALPHA)
        sheet.blit(shown, (ROOM[0] - round(picture.anchor[0] * SCALE), ROOM[1] - round(picture.anchor[1] * SCALE)))
        found[who] = pygame.mask.from_surface(sheet, 127)
    return found


def alike(one: pygame.Mask, other: pygame.Mask) -> float:
    common = one.overlap_area(other, (0, 0))
    return common / (one.count() + other.count() - common)


def test_no_two_people_of_the_lift_have_the_same_outline(outlines):
    worst = max((alike(outlines[a], outlines[b]), a, b) for a, b in combinations(NAMED, 2))
    assert worst[0] < ALIKE, worst


OF_A_CASE = {
    "clean-plate": tuple(who for who in CLEAN_PLATE if "-" not in who),
    "four-point-six": (*FOUR_POINT_SIX, "noor", "tobias", "piet"),
}


@pytest.mark.parametrize("people", OF_A_CASE.values(), ids=OF_A_CASE)
def test_no_two_people_of_a_case_have_the_same_outline(people):
    cut = cut_out(people)
    worst = max((alike(cut[a], cut[b]), a, b) for a, b in combinations(people, 2))
    assert worst[0] < ALIKE, worst


def test_the_measure_knows_somebody_again_and_tells_two_of_a_kind(outlines):
    assert alike(outlines["tobias"], outlines["tobias"]) == 1.0
    assert alike(outlines["noor"], outlines["goran"]) < 0.7
