"""Whoever reads as in the eighth year of school can read The Lift, scene by scene."""

import pytest

from game.content import load_day
from game.tools.grade import MOST, grade, grades, syllables, texts

EASY = "The cat sat on the mat. It was warm. The cat was glad."
HARD = (
    "Notwithstanding the aforementioned considerations, institutional accountability necessitates comprehensive documentation "
    "of algorithmic determinations, particularly where individuals experience disproportionate consequences."
)


@pytest.fixture(scope="module")
def lift():
    """The first case."""
    return load_day("the-lift")


def test_every_scene_of_the_lift_can_be_read_in_the_eighth_year(lift):
    found = grades(lift)
    assert set(found) == set(lift.case.scenes)
    assert {scene: year for scene, year in found.items() if year > MOST} == {}


def test_every_word_of_a_scene_counts(lift):
    told = " ".join(texts(lift.case.scenes["floor-31"]))
    for part in (
        "a corridor with a camera",
        "Press the yellow button",
        "Same department?",
        "a girl of six",
        "Show them how to clap",
    ):
        assert part in told


def test_a_hard_scene_would_be_seen():
    assert grade(EASY) < 2 < MOST < grade(HARD)


@pytest.mark.parametrize(
    ("word", "many"),
    [("soup", 1), ("lifted", 2), ("looked", 1), ("people", 2), ("battery", 3), ("kindness", 2), ("interesting", 4)],
)
def test_syllables_are_about_as_they_are_said(word, many):
    assert syllables(word) == many
