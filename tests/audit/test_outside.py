"""The rule from outside: what fits the numbers seen, counted; different stories that fit equally well; and nothing but what was
seen to go by."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.audit import outside, retrace
from game.audit.outside import CARDS, FINE, family
from game.audit.sightings import FEATURES, sightings
from game.play import Day
from game.rating.system import Disclosure
from game.views import player
from tests.play.build import lived
from tests.play.small import case, day, system

picks = st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)
SMALL = day()


def traced(ways, seed, today=SMALL):
    return retrace(today, lived(today, ways, seed, on=0))


@given(picks, seeds)
@settings(max_examples=12)
def test_every_figure_is_one_that_the_player_was_shown(ways, seed):
    trace = traced(ways, seed)
    shown = {player(SMALL, s).number.figure for s in (*trace.before, trace.session) if player(SMALL, s).number}
    assert {s.figure for s in sightings(trace)} <= shown
    assert all(len(s.since) == len(FEATURES) for s in sightings(trace))


@given(picks, seeds)
@settings(max_examples=12)
def test_rules_miss_by_no_more_than_is_said_and_are_different_stories(ways, seed):
    found = outside(traced(ways, seed))
    for guess in found.cards:
        off = max(abs(a - b) for (_, a), (_, b) in zip(guess.points, found.seen, strict=True))
        assert off == guess.miss <= found.within
    names = [{name for name, _ in guess.terms} for guess in found.cards]
    assert all(len(a & b) <= 1 and not a <= b for i, a in enumerate(names) for j, b in enumerate(names) if i != j)
    assert len(found.cards) <= CARDS and len(found.cards) <= found.fit <= found.tried
    assert outside(traced(ways, seed)) == found


def test_a_rule_is_what_happened_times_its_amounts():
    trace = traced([0, 1, 2] * 8, 5)
    found, seen = outside(trace), sightings(trace)
    guess, reached = found.cards[0], found.seen[0][1]
    for place, one in enumerate(seen):
        if place:
            reached += sum(amount * one.since[FEATURES.index(name)] for name, amount in guess.terms)
        assert guess.points[place] == (one.at, reached)


def test_rules_are_found_again_from_numbers_that_they_made():
    """Numbers that follow a simple rule exactly are fitted by it without a miss."""
    trace = traced([1, 0, 2] * 8, 9)
    seen, total, made = sightings(trace), 420, []
    for n, one in enumerate(seen):
        total += 3 * one.since[FEATURES.index("choices")] if n else 0
        made.append(replace(one, shown=total))
    found = family(tuple(made))
    assert any(g.terms == (("choices", 3 * FINE),) and g.miss == 0 for g in found)


def test_the_true_rules_are_those_in_force_that_day():
    found = outside(traced([0] * 20, 3))
    assert [v.id for v in found.true] == [v.id for v in SMALL.system.versions if v.since <= 1440][-len(found.true) :]
    assert found.true[0] is SMALL.system.version(SMALL.case.starts)


@pytest.mark.parametrize("picked", range(3))
def test_who_is_shown_no_number_has_nothing_to_go_by(picked):
    hidden = Day(case(), system(disclosure=Disclosure("none")))
    found = outside(traced([picked] * 30, 3, hidden))
    assert (found.seen, found.tried, found.fit, found.cards) == ((), 0, 0, ())
    assert found.true


def test_nothing_is_fitted_to_a_rule_that_hangs_on_the_wall():
    today = day()
    open_ = Day(today.case, replace(today.system, disclosure=Disclosure(rules="full")))
    found = outside(traced((0, 0, 2), 5, open_))
    assert found.published and found.seen and found.true
    assert not found.cards and not found.tried and not found.fit
