"""The same day under many systems: each is a replay of the acts, and one that does not know the day says so."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.act import Ratee
from game.audit import across, known, lay, past, read, retrace, stand_in
from game.audit.rejudge import SAYS, judge
from game.content import load_day
from game.ledger import rated
from game.play import begin
from game.rating.model import Evidence
from game.rating.models import MODELS
from game.rating.past import Past, judged
from game.tools.transcript import by_robot
from tests.audit.systems import ALL, deed, pasts, system
from tests.conftest import GOOD
from tests.play.build import lived
from tests.play.small import day

picks = st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)
SMALL = day()


def ended(ways, seed):
    return lived(SMALL, ways, seed, on=0)


@given(st.sampled_from(ALL), pasts(), st.sets(st.integers(0, 5)))
@settings(max_examples=80)
def test_judging_what_was_laid_out_is_judging_the_past(each, given_past, gone):
    causes = {f"c{n}=do" for n in gone}
    less = given_past
    for cause in causes:
        less = less.without(cause)
    assert judge(lay(each, given_past), causes) == judged(MODELS[each.model], each.versions, less, SAYS)


@pytest.mark.parametrize("each", ALL, ids=lambda s: s.model)
def test_papers_can_be_left_out_as_deeds_can(each):
    papers = tuple(Evidence(f"e{n}", kind, 500 + n, 1) for n, kind in enumerate(MODELS[each.model].EVIDENCE))
    filed = Past(Ratee("noor", "Noor", 1000), ((600, deed("a=do", signals=(("dissent", 1),))),), papers)
    laid = lay(each, filed)
    assert laid.causes == (*(e.id for e in papers), "a=do")
    for cause in laid.causes:
        assert judge(laid, {cause}) == judged(MODELS[each.model], each.versions, filed.without(cause), SAYS)


def test_each_deed_is_judged_by_the_rules_of_its_hour():
    early = system("points", tariff=(("kindness", "deeds", 1),), records=())
    late = system("points", tariff=(("kindness", "deeds", 100),), records=()).versions[0]
    both = replace(early, versions=(early.versions[0], replace(late, id="late", since=610)))
    acts = tuple((at, deed(f"c{at}=do", signals=(("kindness", 1),))) for at in (600, 610, 620))
    found = judge(lay(both, Past(Ratee("noor", "Noor", 1000), acts)))
    assert [e.delta for e in found.entries if e.kind == "record"] == [1, 100, 100]


@given(picks, seeds)
@settings(max_examples=15)
def test_every_system_adds_up_and_ends_where_a_replay_ends(ways, seed):
    trace = retrace(SMALL, ended(ways, seed))
    found = across(trace, ALL)
    assert found.own.end == trace.end and found.own.start + sum(e.delta for e in found.own.entries) == trace.end
    for one in found.others:
        if one.known.relevant:
            laid = stand_in(SMALL, past(SMALL, trace.session), one.system, trace.session.world.at)
            again = judged(laid.model, one.system.versions, laid.past, SAYS)
            assert (one.start, one.end) == (again.start, again.book.value)
            assert one.start + sum(e.delta for e in one.entries) == one.end == one.points[-1][1]
            assert one.points[0][1] == one.start and [m for m, _ in one.points] == sorted(m for m, _ in one.points)
            assert one.low <= one.end <= one.high
    assert across(trace, ALL) == found


@given(picks, seeds)
@settings(max_examples=15)
def test_the_days_own_system_judges_it_again_as_it_did(ways, seed):
    session = ended(ways, seed)
    again = judge(lay(SMALL.system, past(SMALL, session)))
    stars = [(e.cause, e.by, e.stars) for e in rated(session.ledger) if e.kind == "vote" and not e.note]
    if not session.world.rests:
        assert sorted(stars) == sorted((e.cause, e.by, e.stars) for e in again.entries if e.kind == "vote" and not e.note)


def test_a_number_that_rests_does_not_undo_what_is_done():
    sessions = [ended([a, b] * 8, seed) for a in range(3) for b in range(3) for seed in range(4)]
    rested = [s for s in sessions if s.world.rests]
    assert rested
    assert any(max(at for at, _ in past(SMALL, s).deeds) >= max(e.at for e in rated(s.ledger)) for s in rested)


def test_nothing_is_judged_before_the_end():
    with pytest.raises(ValueError, match="after its end"):
        across(retrace(SMALL, begin(SMALL, 1)), ALL)


def seen(n, **act):
    return Past(Ratee("noor", "Noor", 1000), tuple((600 + i, deed(f"c{i}=do", **act)) for i in range(n)))


def test_a_tariff_that_looks_at_other_things_has_nothing_to_say():
    found = known(lay(system("points"), seen(4, signals=(("cheer", 1),))))
    assert (found.relevant, found.why, found.mapped, found.acts) == (False, "signals", 0, 4)
    assert found.shown == ("cheer",) and "kindness" in found.looks


def test_one_act_in_five_is_enough_for_a_tariff_and_fewer_are_not():
    def some(n, of):
        kind = tuple((600 + i, deed(f"c{i}=do", signals=(("kindness" if i < n else "cheer", 1),))) for i in range(of))
        return known(lay(system("points"), Past(Ratee("noor", "Noor", 1000), kind)))

    assert some(1, 5).relevant and not some(1, 6).relevant


def test_what_goes_by_the_worst_needs_one_act_only():
    acts = (
        *((600 + i, deed(f"c{i}=do", signals=(("cheer", 1),))) for i in range(9)),
        (700, deed("d=do", signals=(("dissent", 1),))),
    )
    assert known(lay(system("blacklist"), Past(Ratee("noor", "Noor", 5), acts))).relevant
    assert not known(lay(system("blacklist"), Past(Ratee("noor", "Noor", 5), acts[:9]))).relevant


def test_what_nobody_saw_is_unseen_and_what_goes_by_records_says_so():
    assert known(lay(system("points"), seen(3, seen=(), signals=(("kindness", 1),)))).why == "unseen"
    assert known(lay(system("quota"), seen(3, signals=(("kindness", 1),)))).why == "records"
    assert known(lay(system("rolling"), seen(3, seen=(), signals=(("kindness", 1),)))).why == "unseen"


def test_one_that_is_not_relevant_is_given_no_number():
    trace = retrace(SMALL, ended([0] * 20, 3))
    one = across(trace, [system("quota")]).others[0]
    assert (one.known.relevant, one.points, one.entries, one.after) == (False, (), (), "")


def test_acts_differ_by_their_part_of_all_that_each_moved_and_say_why():
    trace = retrace(SMALL, ended([0, 1, 2] * 8, 5))
    both = across(trace, [system("points"), system("dossier"), system("noise")])
    assert 1 <= len(both.differ) <= 3
    for each in both.differ:
        parts = [made.part for made in each.made]
        assert parts == sorted(parts, reverse=True) and each.apart == parts[0] - parts[-1] > 0
        assert "noise" not in {made.system for made in each.made}
    assert [d.apart for d in both.differ] == sorted((d.apart for d in both.differ), reverse=True)


def test_more_risk_is_against_the_ratee():
    trace = retrace(SMALL, ended([0, 1, 2] * 8, 5))
    risk = system("risk", tariff=tuple((s, "visitors", 2) for s in ("cheer", "honesty", "diligence", "kindness", "composure")))
    found = across(trace, [risk])
    assert found.others[0].end > found.others[0].start
    made = [m for d in found.differ for m in d.made if m.system == "risk"]
    assert all(m.part * m.delta <= 0 for m in made) and any(m.delta for m in made)


@pytest.mark.parametrize("each", ALL, ids=lambda s: s.model)
def test_somebody_begins_on_the_scale_where_a_clean_file_or_their_own_place_is(each):
    low, high = MODELS[each.model].scale(each.versions[0].rules)
    begun = read(stand_in(SMALL, Past(SMALL.ratee), each, 1440)).start
    assert low <= begun <= high
    lower = replace(SMALL.ratee, start=SMALL.ratee.start - 1000)
    assert read(stand_in(SMALL, Past(lower), each, 1440)).start <= begun


@pytest.mark.parametrize("id", ["tiny-plate", "tiny-records", "tiny-ride", "tiny-pile"])
@pytest.mark.parametrize("seed", range(4))
def test_papers_filed_on_a_day_are_judged_again_as_they_were(id, seed):
    today = load_day(id, levels=GOOD)
    session = by_robot(today, "chance", seed)
    happened = past(today, session)
    assert {e.id for e in happened.evidence} >= {e.id for e in today.ratee.past}
    if not today.appeals and not session.world.rests:
        assert judge(lay(today.system, happened)).book.value == session.world.book.value
    found = across(retrace(today, session), ALL)
    assert found.own.end == session.world.book.value
    assert found.own.start + sum(e.delta for e in found.own.entries) == found.own.end
