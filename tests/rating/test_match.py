"""Income averaging against true fortnights."""

from game.rating import match
from game.rating.model import Evidence
from tests.rating.vectors import DAY, many, moved, run


def test_averaging_asserts_a_debt_where_none_is():
    """13 fortnights at 1,500 and 13 at nothing, declared truly, average 750; the true debt is 0, the asserted one 4,843.80."""
    earned = (150_000,) * 13 + (0,) * 13
    year = [*many("fortnight", *earned), Evidence("tax", "annual", 30, sum(earned))]
    found = run("match", 0, [*year, Evidence("later", "day", 30 + 10 * DAY)])
    assert found.book.value == 484_380
    assert {delta for _, _, delta in moved(found)} == {37_260} and len(moved(found)) == 13
    noticed = run("match", 0, year).book
    assert match.averaged(noticed) == 75_000
    assert match.true_debt(noticed, match.MatchRules(), earned) == 0


def test_payslips_in_ten_days_end_it_and_after_that_do_not():
    year = [*many("fortnight", 150_000, 0), Evidence("tax", "annual", 30, 26 * 75_000)]
    day = Evidence("later", "day", 40 * DAY)
    ends = [run("match", 0, [*year, Evidence("slips", "payslips", 30 + at), day]).book.value for at in (10 * DAY - 1, 10 * DAY)]
    assert ends[0] == 0 < ends[1]
    assert run("match", 0, [*year, Evidence("early", "day", 29 + 10 * DAY)]).book.value == 0


def test_what_was_charged_is_not_charged_again_by_another_notice():
    year = [*many("fortnight", 150_000, 0), Evidence("tax", "annual", 30, 26 * 75_000), Evidence("day", "day", 40 * DAY)]
    again = [Evidence("tax-2", "annual", 41 * DAY, 26 * 75_000), Evidence("day-2", "day", 60 * DAY)]
    assert run("match", 0, [*year, *again]).entries[: len(run("match", 0, year).entries)] == run("match", 0, year).entries
    assert run("match", 0, [*year, *again]).book.value == run("match", 0, year).book.value > 0
