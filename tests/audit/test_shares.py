"""Shares of a change: they add up to it in whole units, and are what an average over all orders gives."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.act import Ratee
from game.audit import shares as module
from game.audit.rejudge import judge, lay
from game.audit.shares import contribution, whole
from game.rating.past import Past
from tests.audit.systems import ALL, deed, pasts, system

LIES = {"signals": (("dissent", 2), ("honesty", -2))}


def summed(found):
    return sum(s.delta for s in found.shares) + found.by_itself + found.rest


@given(st.sampled_from(ALL), pasts())
@settings(max_examples=80)
def test_shares_add_up_to_the_change_exactly(each, past):
    laid = lay(each, past)
    found, (start, book, _) = contribution(laid), judge(laid)
    assert summed(found) == found.change == book.value - start
    assert found.rest == 0 and found.error == 0 and found.way in ("entries", "exact")


@given(st.sampled_from(ALL), pasts(most=12))
@settings(max_examples=25)
def test_drawn_orders_add_up_too_and_draw_the_same_twice(each, past):
    laid = lay(each, past)
    found = contribution(laid)
    assert summed(found) == found.change and found.rest == 0
    assert contribution(lay(each, past)) == found


@given(st.sampled_from(ALL), pasts(most=4))
@settings(max_examples=40)
def test_an_exact_share_is_the_mean_over_all_orders(each, past):
    laid = lay(each, past)
    found, causes = contribution(laid), laid.causes
    orders = list(permutations(causes))
    for n, cause in enumerate(causes):
        sums = 0
        for order in orders:
            after = order[order.index(cause) :]
            sums += judge(laid, after[1:]).book.value - judge(laid, after).book.value
        assert abs(found.shares[n].delta * len(orders) - sums) <= len(orders)


def test_a_sampled_share_is_within_its_error_of_the_exact_one(monkeypatch):
    deeds = tuple(
        (600 + n, deed(f"c{n}=do", signals=(("cheer", n % 3), ("dissent", n % 2)), votes=(("ben", 1 + n % 5),))) for n in range(7)
    )
    for each in (system("peer", prior=5), system("dossier"), system("rolling")):
        laid = lay(each, Past(Ratee("noor", "Noor", 3000), deeds, (), (), 7))
        exact = contribution(laid)
        monkeypatch.setattr(module, "EXACT", 1)
        drawn = contribution(laid)
        monkeypatch.undo()
        assert drawn.way == "sampled" and drawn.error > 0
        off = [abs(a.delta - b.delta) for a, b in zip(exact.shares, drawn.shares, strict=True)]
        assert max(off) <= drawn.error + 1


def test_what_one_at_a_time_does_not_explain_is_said(monkeypatch):
    monkeypatch.setattr(module, "EXACT", 1)
    monkeypatch.setattr(module, "SAMPLED", 1)
    # Two findings of the same weight: neither alone holds the label down.
    laid = lay(
        system("records", live=1), Past(Ratee("noor", "Noor", 2), ((600, deed("a=do", **LIES)), (610, deed("b=do", **LIES))))
    )
    found = contribution(laid)
    assert (found.way, [s.delta for s in found.shares], found.rest) == ("left out", [0, 0], found.change)
    assert found.change < 0 and summed(found) == found.change


def test_two_that_would_each_have_been_enough_share_alike():
    laid = lay(
        system("records", live=1), Past(Ratee("noor", "Noor", 2), ((600, deed("a=do", **LIES)), (610, deed("b=do", **LIES))))
    )
    found = contribution(laid)
    assert (found.way, found.change, [s.delta for s in found.shares]) == ("exact", -2, [-1, -1])


def test_where_entries_stand_for_themselves_they_are_the_shares():
    deeds = tuple((600 + n, deed(f"c{n}=do", signals=(("kindness", 1),))) for n in range(30))
    found = contribution(lay(system("points"), Past(Ratee("noor", "Noor", 1000), deeds)))
    assert (found.way, {s.delta for s in found.shares}) == ("entries", {5})


@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=9), st.integers(1, 60))
def test_fractions_become_whole_numbers_with_the_same_sum(sums, over):
    sums[-1] -= sum(sums) % over
    parts = whole(sums, over)
    assert sum(parts) * over == sum(sums)
    assert all(abs(part * over - exact) <= over for part, exact in zip(parts, sums, strict=True))


@pytest.mark.parametrize("each", ALL, ids=lambda s: s.model)
def test_a_day_on_which_nothing_was_done_is_nobodys(each):
    found = contribution(lay(each, Past(Ratee("noor", "Noor", 2000))))
    assert (found.change, found.shares, found.by_itself) == (0, (), 0)
