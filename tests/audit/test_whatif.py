"""Every what-if is the whole day lived again: another option, other shoes, other rules."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.audit import debrief, retrace, take_back
from game.audit.compare import line, parted, stops
from game.audit.rules import numbers, others
from game.play import Day, follow
from game.rating import peer
from game.story.model import Choose, Shoes
from tests.play.build import lived, option
from tests.play.small import case, day, system

picks = st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)
SMALL = day()


def ended(ways, seed, today=SMALL):
    return lived(today, ways, seed, on=0)


@given(picks, seeds)
@settings(max_examples=30)
def test_taking_back_nothing_gives_the_same_day(ways, seed):
    now = ended(ways, seed)
    for decision, taken in now.world.taken.items():
        if decision != "ruling":
            same = take_back(SMALL, now, decision, taken)
            assert (same.line_after, same.end_after, same.ending_after) == (same.line_before, same.end_before, same.ending_before)
            assert same.departures == () and same.parted == ()


@given(picks, seeds)
@settings(max_examples=20)
def test_another_option_is_the_whole_day_with_that_option(ways, seed):
    now = ended(ways, seed)
    for each in debrief(SMALL, now).taken:
        for other, _ in each.others:
            found = take_back(SMALL, now, each.decision, other)
            then, departures = follow(SMALL, now, instead={each.decision: other})
            assert (found.end_after, found.departures) == (then.world.book.value, departures)
            assert found.line_after == line(SMALL, then) and found.line_after[-1][1] == then.world.book.value


@given(picks, seeds)
@settings(max_examples=20)
def test_a_decision_that_nobody_judges_moves_nothing_itself(ways, seed):
    now = ended(ways, seed)
    for each in debrief(SMALL, now).taken:
        found = take_back(SMALL, now, each.decision, None)
        assert found.other == "" and found.end_before == now.world.book.value
        then, _ = follow(SMALL.without({each.decision}), now)
        assert found.end_after == then.world.book.value
        assert not any(p.delta_there for p in found.parted if SMALL.decision(p.cause) == each.decision)
        if each.decision == "bench" and each.option == "sit":
            assert found.end_after > found.end_before


def test_only_what_was_decided_can_be_taken_back():
    with pytest.raises(ValueError, match="not decided"):
        take_back(SMALL, ended((), 0), "nowhere", None)


@given(picks, seeds)
@settings(max_examples=30)
def test_lines_go_forward_from_the_start_to_the_end(ways, seed):
    now = ended(ways, seed)
    found = line(SMALL, now)
    assert found[0] == (SMALL.case.starts, SMALL.ratee.start) and found[-1] == (now.world.at, now.world.book.value)
    assert [at for at, _ in found] == sorted(at for at, _ in found)
    assert stops(SMALL, now)[-1].value == now.world.book.value
    assert [s.scene for s in stops(SMALL, now)] == [e.cause for e in now.ledger if e.kind == "clock"]


@given(picks, seeds)
@settings(max_examples=20)
def test_shoes_are_there_for_every_pair_the_case_sets_out(ways, seed):
    now = ended(ways, seed)
    runs = debrief(SMALL, now).shoes
    assert [r.ratee for r in runs] == [s.ratee for s in SMALL.case.shoes]
    for run in runs:
        then, departures = follow(SMALL.as_someone(run.ratee), now)
        assert (run.end, run.departures, run.points) == (
            then.world.book.value,
            departures,
            line(SMALL.as_someone(run.ratee), then),
        )
        assert len(run.pale) == 5 and len({p.seed for p in run.pale}) == 5 and now.seed not in {p.seed for p in run.pale}
        assert run.runs == 6 and 0 <= run.lower <= 6
        assert run.lower == (run.end < now.world.book.value) + sum(p.end_there < p.end_here for p in run.pale)


def test_in_ones_own_shoes_nothing_parts():
    own = Day(case(shoes=(Shoes(replace(SMALL.ratee, id="twin", name="Twin")),)), system())
    (run,) = debrief(own, ended((0, 0, 2, 1, 3), 5, own)).shoes
    assert run.parted == () and run.departures == () and run.lower == 0
    assert run.points == line(own, ended((0, 0, 2, 1, 3), 5, own)) and all(p.line_here == p.line_there for p in run.pale)


def test_where_two_days_part_the_reason_is_named():
    """A district that the queue minds: what differs most in its stars is put down to prejudice."""
    whys = set()
    for seed in range(25):
        nadi, ren = debrief(SMALL, ended((0, 0, 2, 1, 3, 1), seed)).shoes
        for each in nadi.parted:
            if each.by.startswith("queue") and each.stars_here != each.stars_there:
                assert each.why == "prejudice" and each.prejudice == -800
        whys |= {p.why for p in (*nadi.parted, *ren.parted)}
    assert {"prejudice"} < whys


def test_a_choice_that_only_one_of_them_made_is_called_elsewhere():
    now = ended((0, 0, 2), 3)
    then, _ = follow(SMALL, now, instead={"bench": "stand"} if now.world.taken["bench"] != "stand" else {"bench": "later"})
    found = parted((SMALL, now), (SMALL, then), retrace(SMALL, now).texts, most=50)
    assert {p.why for p in found if SMALL.decision(p.cause) == "bench"} <= {"elsewhere"}


@given(picks, seeds)
@settings(max_examples=20)
def test_other_rules_run_the_same_choices_under_each_change(ways, seed):
    now = ended(ways, seed)
    runs = {(r.id, r.version): r for r in debrief(SMALL, now).rules}
    for id, other in others(SMALL.system, None, numbers(SMALL)):
        then, _ = follow(SMALL.under(other), now)
        run = runs.get((id, other.versions[0].id if id == "all-day" else ""))
        if run is None:
            continue
        assert (run.end, run.points) == (then.world.book.value, line(SMALL.under(other), then))
        if id == "no-company":
            assert not any(e.kind == "near" for e in then.ledger)
        if id == "flat":
            assert {e.weight for e in then.ledger if e.kind == "vote" and e.by != "dot"} <= {3}
        if id == "all-day":
            assert not any(e.kind == "rule" and e.cause == "clock" for e in then.ledger)


@given(picks, seeds)
@settings(max_examples=20)
def test_no_change_of_the_rules_says_what_another_has_said(ways, seed):
    now = ended(ways, seed)
    lived_, runs = line(SMALL, now), debrief(SMALL, now).rules
    apart = [(r.points, r.ending) for r in runs if r.points != lived_]
    assert len(set(apart)) == len(apart)
    ids = [(r.id, r.version) for r in runs]
    assert ids[0] == ("all-day", "morning") and ("kind-anyone", "") not in ids, "kindness is the morning's all day"
    for id, other in others(SMALL.system, None, numbers(SMALL)):
        version = other.versions[0].id if id == "all-day" else ""
        if (id, version) not in ids and id != "kind-anyone":
            then, _ = follow(SMALL.under(other), now)
            assert line(SMALL.under(other), then) in [r.points for r in runs]


def test_under_the_cube_high_numbers_weigh_more_and_the_average_rater_as_before():
    for raters in (
        (2900, 3400, 3900, 4020, 4100, 4380, 4520, 4710),
        (3600, 4800),
        (1500, 2500, 3500),
        tuple(sorted(numbers(SMALL))),
    ):
        cubic = dict(others(SMALL.system, None, raters))["cubic"].versions[0].rules
        was, now = ([peer.weight(n, rules) for n in raters] for rules in (SMALL.system.versions[0].rules, cubic))
        assert abs(sum(now) - sum(was)) * 2 <= len(raters)
        assert now[-1] >= was[-1] and now[0] <= was[0]
    assert {w.number for each in SMALL.people.values() for w in each if w.rates} - {None} == set(numbers(SMALL))


def test_rules_that_held_all_day_are_no_other_rules():
    noon = Day(case(starts=730), system())
    runs = debrief(noon, lived(noon, (), 0, on=0)).rules
    assert [r.version for r in runs if r.id == "all-day"] == ["morning"]
    assert ("tier express", "4500", "4400") in next(r for r in runs if r.id == "all-day").changed


def test_what_a_system_does_not_have_is_not_taken_away():
    plain = replace(SMALL.system.versions[0].rules, halo=0, near=())
    tame = system(versions=(replace(SMALL.system.versions[0], rules=plain),))
    assert [id for id, _ in others(tame, None)] == ["flat", "cubic"]


def test_a_stop_in_the_middle_of_a_bent_day_has_no_ending_and_does_not_fail():
    shut = Choose("lift", tuple(option(o, locks=(("rating < 3", "No."),), go="top") for o in ("a", "b")))
    scenes = tuple(
        replace(s, beats=tuple(shut if getattr(b, "id", "") == "lift" else b for b in s.beats))
        for s in SMALL.case.scenes.values()
    )
    today = Day(case(scenes), system())
    now = ended((0, 0, 0, 0, 3, 1), 0, today)
    low = debrief(today, now).shoes[1]
    assert low.ending == "" and low.departures[-1].took == ""
