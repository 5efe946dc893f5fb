"""Dice for a day that remembers how days of other cases ended."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.chance import happens
from game.play import agreeing
from game.story.model import Echo

ON_FOOT = Echo("on-foot", 50, "the-lift", ("grey-door", "two-and-one"))


@pytest.fixture(scope="module")
def case(tiny_day):
    return replace(tiny_day.case, echoes=(ON_FOOT,))


@given(st.integers(0, 10**6), st.sampled_from(["grey-door", "linen"]))
def test_the_chance_falls_as_the_other_day_ended(case, first, ending):
    seed = agreeing(case, range(first, first + 64), {"the-lift": {ending: 1}})
    assert happens(seed, "on-foot", 50) == (ending == "grey-door")


@given(st.integers(0, 10**6))
def test_a_case_that_was_never_finished_asks_for_nothing(case, first):
    assert agreeing(case, [first, first + 1], {}) == first
    assert agreeing(case, [first, first + 1], {"the-lift": {"grey-door": 0}}) == first


def test_where_no_seed_agrees_the_first_is_taken(case):
    against = [seed for seed in range(100) if not happens(seed, "on-foot", 50)]
    assert agreeing(case, against, {"the-lift": {"grey-door": 1}}) == against[0]
