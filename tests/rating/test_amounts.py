"""Whole-number parts."""

from hypothesis import given
from hypothesis import strategies as st

from game.rating import amounts


@given(st.integers(-5000, 5000), st.lists(st.integers(0, 900), min_size=1, max_size=9))
def test_parts_sum_to_the_whole_and_are_a_unit_off_their_share_at_most(amount, weights):
    parts = amounts.split(amount, weights)
    every = sum(weights)
    assert sum(parts) == amount
    assert not every or all(abs(p * every - amount * w) <= every for p, w in zip(parts, weights, strict=True))
