"""Being unusual, and how often the flag is right."""

from game.rating import risk
from game.rating.model import Evidence
from tests.rating.vectors import run


def test_most_of_those_flagged_did_nothing():
    """2 per cent did it, 80 per cent of them are found, and 5 per cent of the others: 24.6 per cent of those flagged did it."""
    assert risk.right(20, 800, 950) == 246


def test_being_unusual_counts_whichever_way_and_a_scan_sends_a_visit_from_the_line_on():
    found = [run("risk", 0, [Evidence("m", "measure", 0, outings, "outings")]).book.value for outings in (0, 4, 8)]
    assert found == [200, 0, 200]
    scan = Evidence("scan", "scan", 9)
    assert [run("risk", start, [scan]).entries[-1].note for start in (599, 600)] == ["", "visit"]
