"""An appeal is a replay with evidence changed: what each channel could have repaired by its own terms, and what stays."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.act import Ratee
from game.audit import lay, read, remedies
from game.rating.model import Evidence
from game.rating.past import Past
from game.rating.terms import Appeal, Terms
from tests.audit.systems import ALL, deed, pasts, system

OPEN = Appeal("counter", 10_000, "ratee", "own")


def with_terms(each, appeal):
    return replace(each, versions=tuple(replace(v, terms=Terms(appeal)) for v in each.versions))


@given(st.sampled_from(ALL), pasts())
@settings(max_examples=40)
def test_proved_in_time_is_the_day_without_it_and_nothing_else_is(each, past):
    laid = lay(with_terms(each, OPEN), past)
    found = remedies(laid)
    for one in found.each:
        assert one.proved == read(lay(laid.system, past.without(one.cause))).end
        assert one.unproved == one.late == found.end == read(laid).end
    assert found.repaired == found.all_proved - found.end and found.stays == found.all_proved - found.start


@given(st.sampled_from(ALL), pasts())
@settings(max_examples=30)
def test_where_nobody_hears_nothing_is_repaired(each, past):
    for deaf in (Appeal(), Appeal("counter", 10_000, "ratee", "nothing")):
        found = remedies(lay(with_terms(each, deaf), past))
        assert found.repaired == 0 and all(one.proved == found.end for one in found.each)


def test_the_worst_comes_first_and_good_is_not_appealed_against():
    deeds = (
        (600, deed("good=do", signals=(("kindness", 2),))),
        (610, deed("bad=do", signals=(("dissent", 1),))),
        (620, deed("worst=do", signals=(("dissent", 2),))),
    )
    found = remedies(lay(with_terms(system("points"), OPEN), Past(Ratee("noor", "Noor", 1000), deeds)))
    assert [(one.cause, one.took) for one in found.each] == [("worst=do", -20), ("bad=do", -10)]
    assert (found.start, found.end, found.all_proved, found.stays) == (1000, 980, 1010, 10)
    assert [(one.proved, one.unproved, one.late) for one in found.each] == [(1000, 980, 980), (990, 980, 980)]


@pytest.mark.parametrize(("repairs", "end"), [("own", 0), ("copies", 2)])
def test_copies_stay_where_only_the_finding_is_repaired(repairs, end):
    each = with_terms(system("records", live=1), replace(OPEN, repairs=repairs))
    evidence = (
        Evidence("found", "finding", 10, 0, "courts"),
        Evidence("copied", "copied", 20, 0, "taxes", by="found"),
    )
    # The copy is taken from a register, so that it is there for as long as its source was when it was made.
    found = remedies(lay(each, Past(Ratee("noor", "Noor", 2), (), evidence)))
    first = next(one for one in found.each if one.cause == "found")
    assert (first.copies, first.kept) == (1, 1 if repairs == "own" else 0)
    assert first.proved == 2


def test_more_debt_is_what_stands_against_somebody():
    evidence = (
        Evidence("fortnight", "fortnight", 0, 0),
        Evidence("annual", "annual", 10, 2_000_000),
        Evidence("day", "day", 30_000),
    )
    found = remedies(
        lay(with_terms(system("match"), replace(OPEN, deadline=50_000)), Past(Ratee("noor", "Noor", 0), (), evidence))
    )
    assert found.end > 0 and found.each[0].took > 0
    assert found.all_proved == 0 and found.repaired == -found.end
