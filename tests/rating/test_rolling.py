"""The mean of the last n: what crosses the line."""

import pytest

from game.rating.model import Evidence
from game.rating.models import MODELS
from game.rating.rolling import RollingRules
from tests.rating.vectors import many, moved, run, version


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


def test_silence_counts_as_stars_from_the_rule_on_and_what_was_silent_before_counts_then():
    silent = [Evidence(f"silent-{n}", "stars", n, 0, by=f"rider-{n}") for n in range(2)]
    before = version(RollingRules(window=10, history=10))
    after = version(RollingRules(window=10, history=10, silence=4), id="three", since=60)
    found = run("rolling", 5000, silent, versions=(before, after))
    assert [(e.cause, e.at, e.value) for e in found.entries if e.stars] == [("silent-0", 60, 4900), ("silent-1", 60, 4800)]
    assert run("rolling", 5000, silent, window=10, history=10).entries == ()


def test_a_rider_who_rates_late_takes_their_silence_back():
    silent = Evidence("trip", "stars", 0, 0, by="noor")
    late = Evidence("late", "revised", 90, 5, "trip", "noor")
    versions = (
        version(RollingRules(window=10, history=10)),
        version(RollingRules(window=10, history=10, silence=4), id="three", since=60),
    )
    assert moved(run("rolling", 4000, [silent, late], versions=versions)) == [("late", "noor", 100)]
    assert moved(run("rolling", 4000, [silent, late], versions=versions[:1])) == [("trip", "noor", 100)]
