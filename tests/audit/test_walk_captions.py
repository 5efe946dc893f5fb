"""What entries are called in the opened box."""

from game.audit.walk import caption
from game.content import load_day
from game.ledger import Entry


def test_silence_that_counts_is_not_told_as_stars_that_somebody_gave():
    day = load_day("four-point-six")
    given = Entry(180, "vote", "trip-first", -10, 4600, "noor", 4, 1, "", "")
    assert caption(day, given) == "4 out of five: Noor."
    assert caption(day, given._replace(note="silence")) == "Nobody tapped, and it counts as 4: Noor."


def test_another_reader_is_told_as_one():
    day = load_day("the-envelope")
    assert caption(day, Entry(435, "record", "faulk-reads", 5, 1900, "", 0, 0, "reader", "")) == "Somebody else reads it now."
