"""The mean of the last n: what crosses the line."""

import pytest

from game.rating.model import Evidence
from game.rating.models import MODELS
from tests.rating.vectors import many, run, version


@pytest.mark.parametrize(("window", "ones"), [(500, 51), (100, 11)])
def test_a_full_window_of_fives_crosses_the_line_at_so_many_ones(window, ones):
    below = run("rolling", 5000, many("stars", *[1] * ones), window=window, history=window)
    above = run("rolling", 5000, many("stars", *[1] * (ones - 1)), window=window, history=window)
    assert below.book.value < 4600 <= above.book.value


def test_four_stars_cross_the_line_at_two_hundred_and_one():
    found = [run("rolling", 5000, many("stars", *[4] * n), window=500, history=500).book.value for n in (200, 201)]
    assert found == [4600, 4598]


def test_a_newcomer_with_nine_fives_and_a_one_stands_on_the_line():
    found = run("rolling", 0, many("stars", *[5] * 9, 1), history=0)
    assert found.book.value == 4600
    assert found.entries[-1].delta == -400


def test_what_the_oldest_trip_leaves_and_what_the_newest_brings_are_two_entries():
    found = run("rolling", 4000, many("stars", 1, 5), window=2, history=2)
    assert [(e.kind, e.delta, e.note) for e in found.entries] == [
        ("aged", 0, "start.0"),
        ("vote", -1500, ""),
        ("aged", -1500, "start.1"),
        ("vote", 2000, ""),
    ]


def test_stars_can_be_changed_and_taken_back_later_and_an_unrated_trip_counts_for_nothing():
    trips = many("stars", 5, 1, 0)
    changed = Evidence("e", "revised", 9, 4, "stars.1")
    back = Evidence("f", "revised", 10, 0, "stars.1")
    assert [run("rolling", 0, more, history=0).book.value for more in (trips, (*trips, changed), (*trips, changed, back))] == [
        3000,
        4500,
        5000,
    ]


def test_a_shorter_window_forgets_at_once():
    rules = MODELS["rolling"].RULES
    versions = (version(rules(history=0)), version(rules(window=2, history=0), id="w", since=50))
    found = run("rolling", 0, many("stars", 1, 5, 5), versions=versions)
    assert (found.book.value, found.entries[-1].kind, found.entries[-1].cause) == (5000, "recount", "w")
