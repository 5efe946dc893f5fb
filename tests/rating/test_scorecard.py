"""The toy card score, and what moves it."""

import pytest

from game.rating import scorecard
from game.rating.model import Evidence
from game.rating.models import MODELS
from tests.rating.vectors import moved, run, version


@pytest.mark.parametrize(("payments", "value"), [(800, 740), (500, 682)])
def test_the_toy_card_score(payments, value):
    """300 + 550 * sum(w * f): all factors .8 are 740, and payment history at .5 takes 57.75 of it."""
    found = run("scorecard", 740, [Evidence("bill", "factor", 0, payments, "payments")])
    assert found.book.value == value


def test_asking_lowers_a_score_friends_pull_at_it_and_a_thin_file_is_worst():
    assert moved(run("scorecard", 740, [Evidence("shop", "asked")], asking="new", ask=50)) == [("shop", "", -3)]
    assert moved(run("scorecard", 740, [Evidence("ben", "friend", 0, 300)], friends="mix")) == [("ben", "", -44)]
    assert run("scorecard", 850, history=2, thin=3).start == 300
    assert run("scorecard", 850, [Evidence("loan", "factor", 0, 0, "payments")], history=2, thin=3).book.value == 658


def test_the_reasons_are_the_factors_that_cost_most_four_at_most():
    rules = scorecard.ScorecardRules()
    found = run("scorecard", 740, [Evidence("bill", "factor", 0, 100, "length"), Evidence("b", "factor", 0, 1000, "mix")])
    assert MODELS["scorecard"].standing(found.book, version(rules)).reasons == ("length", "payments", "owed", "new")


LINES = {
    "low": 0,
    "high": 100,
    "factors": (("hands", 12), ("cooling", 14), ("rest", 74)),
    "musts": ("hands", "cooling"),
    "held": 74,
}


def test_a_line_counts_its_points_and_nothing_in_one_that_has_to_be_met_holds_the_rest_back():
    told = [Evidence("tap", "line", 0, 8, "hands"), Evidence("pot", "line", 1, 0, "cooling")]
    found = run("scorecard", 100, told, **LINES)
    assert [(e.cause, e.value) for e in found.entries] == [("tap", 96), ("pot", 74)]
    assert run("scorecard", 100, [*told, Evidence("trays", "line", 2, 10, "cooling")], **LINES).book.value == 92
