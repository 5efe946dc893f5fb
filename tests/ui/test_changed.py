"""What the day has changed in a place is to be seen there: a letter on the card, and what has been put right."""

from dataclasses import replace

import pytest

from game.art.places import place
from game.ui.backdrops import backdrop, changed
from game.ui.screen import Frame
from game.ui.theme import plain
from game.views import Number

CARD = Number("C", 560, "c", "C", shows="grade", high=100, places=0, small="56")
FRAME = Frame(1920, 1080, 1.0, 0.0, plain())


@pytest.mark.parametrize("id", ["stall-14", "stall-14@noon", "stall-14@night", "twelve-stools"])
def test_the_card_in_the_window_has_the_letter_that_stands_in_the_corner(id: str):
    for letter in "ABCD":
        found = dict(changed(id, replace(CARD, figure=letter), ()))
        assert found == {"card": f"card-{letter}"}
        laid = {plane.picture for plane in backdrop(FRAME, id, instead=found).planes}
        assert place(id).more[f"card-{letter}"] in laid


def test_without_a_grade_the_card_stays_blank():
    assert not dict(changed("stall-14", None, ())) and not dict(changed("stall-14", replace(CARD, shows="number"), ()))


def test_what_is_put_right_is_laid_instead_of_what_was_wrong_and_nothing_else_is():
    found = dict(changed("stall-work", CARD, {"chicken-low", "thrown"}))
    assert found == {"chicken-low": "chicken-low"}
    plain, righted = (backdrop(FRAME, "stall-work", instead=i).planes for i in ({}, found))
    assert sum(a.picture != b.picture for a, b in zip(plain, righted, strict=True)) == 1
