"""Shares from the past, and a rank that fills them."""

from game.rating import quota
from game.rating.model import Evidence
from tests.rating.vectors import moved, run


def test_the_quota_example():
    rules = quota.QuotaRules()
    assert quota.shares(rules, rules.known) == (145, 300, 355, 200)
    assert quota.shares(rules, 0) == rules.past


def test_a_rank_fills_the_shares_and_small_groups_keep_their_teacher():
    def graded(place, size):
        evidence = [Evidence("r", "rank", 0, place), Evidence("n", "size", 1, size), Evidence("aug", "result", 2)]
        return run("quota", 3, evidence)

    assert [graded(place, 20).book.value for place in (1, 2, 3, 4, 9, 10, 16, 17)] == [3, 3, 3, 2, 2, 1, 1, 0]
    assert moved(graded(3, 20)) == [("aug", "past pupils", -1), ("aug", "this class", 1)]
    assert [graded(4, size).book.value for size in (4, 5)] == [3, 1]
