"""The share of positives, and what counting neutrals does to it overnight."""

import pytest

from game.rating import percent
from game.rating.model import Evidence
from tests.rating.vectors import DAY, many, moved, run, version


@pytest.mark.parametrize(
    ("start", "history", "neutral", "before", "after"), [(9960, 1004, 3, 9960, 9930), (10_000, 59, 1, 10_000, 9833)]
)
def test_counting_neutrals_costs_overnight(start, history, neutral, before, after):
    """1,000 positive, 3 neutral, 4 negative: 99.60 to 99.30; 59 positive and 1 neutral: 100.0 to 98.3."""
    rules = [percent.PercentRules(history=history, history_neutral=neutral, neutrals=n) for n in (0, 1)]
    found = run("percent", start, versions=(version(rules[0]), version(rules[1], id="spring", since=60)))
    assert (found.start, found.book.value) == (before, after)
    assert moved(found) == [("spring", "", after - before)]


def test_the_percentage_counts_piece_by_piece_as_well():
    found = run("percent", 0, many("feedback", *[1] * 1000, 0, 0, 0, *[-1] * 4))
    assert found.book.value == 9960
    assert run("percent", 0, many("feedback", *[1] * 59, 0), neutrals=1).book.value == 9833


def test_feedback_repeats_within_a_week_and_ages_after_a_year():
    week = [Evidence(f"e{d}", "feedback", d * DAY, -1, by="ann") for d in (0, 3, 6, 7)]
    found = run("percent", 10_000, week, history=3)
    assert [(e.delta != 0, e.note) for e in found.entries] == [
        (True, "bad"),
        (False, "repeated"),
        (False, "repeated"),
        (True, "bad"),
    ]
    later = run("percent", 10_000, [*week, Evidence("m", "month", 366 * DAY)], history=3)
    assert [(e.kind, e.cause) for e in later.entries[4:]] == [("aged", "m")]
    assert later.book.value == 7500
