"""Intervals that hold what they promise, tests that say when there is too little, costs that add up."""

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.measure import LEAST_APART, LEAST_PLAYS, Stand, costs, followed, overlap, paired, value_costs, wilson

counts = st.integers(0, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(counts)
def test_an_interval_holds_its_share_and_stays_between_none_and_all(count):
    k, n = count
    share = wilson(k, n)
    assert 0 <= share.low <= share.high <= 1000
    if n:
        assert share.low * n <= 1000 * k <= share.high * n


@given(counts)
def test_an_interval_is_a_mirror_image_of_its_opposite(count):
    k, n = count
    one, other = wilson(k, n), wilson(n - k, n)
    assert (one.low, one.high) == (1000 - other.high, 1000 - other.low)


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    # Published values of the score interval without continuity correction (Newcombe 1998, table I, method 3), rounded outwards.
    [(81, 263, 255, 367), (15, 148, 62, 161), (0, 20, 0, 162), (1, 29, 6, 172), (0, 0, 0, 1000)],
)
def test_intervals_agree_with_published_ones(k, n, low, high):
    share = wilson(k, n)
    assert (share.low, share.high) == (low, high)


def test_more_of_the_same_makes_a_narrower_interval():
    widths = [wilson(n // 2, n).high - wilson(n // 2, n).low for n in (4, 16, 64, 256)]
    assert widths == sorted(widths, reverse=True)


def test_a_count_outside_its_number_is_refused():
    for k, n in ((-1, 3), (4, 3), (1, 0)):
        with pytest.raises(ValueError, match="no share"):
            wilson(k, n)


def test_bands_overlap_when_they_share_a_point():
    assert overlap(wilson(3, 6), wilson(5, 6))
    assert not overlap(wilson(5, 100), wilson(90, 100))


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=60))
def test_pairs_that_agree_tell_nothing_and_few_that_differ_tell_too_little(answers):
    found = paired(answers)
    apart = [pair for pair in answers if pair[0] != pair[1]]
    assert found.first_only + found.second_only == len(apart)
    assert found.enough == (len(apart) >= LEAST_APART)
    assert paired(apart).p == found.p
    assert found.p == 1000 if not found.enough else 0 < found.p <= 1000


@given(st.integers(6, 60), st.integers(0, 60))
def test_the_paired_test_is_the_exact_sign_test(apart, first):
    first = min(first, apart)
    found = paired([(True, False)] * first + [(False, True)] * (apart - first))
    tail = Fraction(sum(comb(apart, i) for i in range(min(first, apart - first) + 1)), 2**apart)
    exact = min(Fraction(1), 2 * tail)
    assert found.p - 1 < 1000 * exact <= found.p


def test_six_of_six_is_the_least_that_tells_anything():
    assert paired([(True, False)] * 6).p == 32
    assert not paired([(True, False)] * 5).enough


def test_a_nudge_counts_as_followed_only_where_that_can_be_said():
    shares = followed([("fade", True), ("fade", False), ("lock", None), ("order", True), ("fade", True)])
    assert [(kind, s.count, s.n) for kind, s in shares] == [("fade", 2, 3), ("order", 1, 1)]


stands = st.lists(
    st.builds(Stand, st.sampled_from("abc"), st.sampled_from(("for", "against")), st.integers(-90, 90)), max_size=12
)


@given(stands)
def test_costs_add_up_to_what_the_acts_did(found):
    for cost in costs(found):
        mine = [s for s in found if s.value == cost.value]
        assert cost.delta_for + cost.delta_against == sum(s.delta for s in mine)
        assert cost.acts_for + cost.acts_against == len(mine)


@given(st.lists(st.tuples(stands, st.integers(0, 5000)), max_size=12))
def test_long_costs_count_every_act_and_no_play_twice(plays):
    for cost in value_costs(plays):
        acts = [s for found, _ in plays for s in found if s.value == cost.value]
        assert cost.acts_for + cost.acts_against == len(acts)
        assert cost.plays_for + cost.plays_against <= len(plays)
        assert cost.low <= cost.gap <= cost.high and not cost.enough


def test_a_value_that_costs_is_seen_to_cost():
    one, other = [Stand("honesty", "for", -20)], [Stand("honesty", "against", 10)]
    plays = [(one, 4000 + i % 5) for i in range(LEAST_PLAYS)] + [(other, 4300 + i % 5) for i in range(LEAST_PLAYS)]
    (cost,) = value_costs(plays)
    assert (cost.each_for, cost.each_against, cost.gap, cost.enough) == (-20_000, 10_000, -300, True)
    assert -310 < cost.low <= -300 <= cost.high < -290
