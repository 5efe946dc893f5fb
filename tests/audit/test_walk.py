"""The walk: start plus every step is the end, exactly; every entry can be read; bars stand where they stood."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.audit import debrief, retrace
from game.audit.trace import called
from game.audit.walk import caption, walk
from game.ledger import RATED, Entry
from game.play import Day, begin
from game.rating.records import RecordsRules
from game.rating.system import Disclosure
from game.views import player
from tests.play.build import lived
from tests.play.small import case, day, system

picks = st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)
SMALL = day()


def walked(ways, seed, today=SMALL):
    now = lived(today, ways, seed, on=0)
    return now, walk(retrace(today, now))


@given(picks, seeds)
def test_start_plus_the_deltas_is_the_end_exactly(ways, seed):
    now, found = walked(ways, seed)
    assert found.start == SMALL.ratee.start and found.end == now.world.book.value
    assert found.start + sum(e.delta for e in found.entries) == found.end
    value = found.start
    for entry in found.entries:
        value += entry.delta
        assert entry.value == value


@given(picks, seeds)
def test_every_rated_entry_is_in_the_walk_once_and_in_one_step(ways, seed):
    now, found = walked(ways, seed)
    assert [e.index for e in found.entries] == [i for i, e in enumerate(now.ledger) if e.kind in RATED]
    assert found.steps[0].first == 0 and found.steps[-1].after == len(found.entries)
    assert all(
        one.after == other.first and one.end == other.start for one, other in zip(found.steps, found.steps[1:], strict=False)
    )
    assert found.start + sum(s.delta for s in found.steps) == found.end


@given(picks, seeds)
def test_a_step_says_the_loudest_of_what_was_told_in_it(ways, seed):
    _, found = walked(ways, seed)
    for step in found.steps:
        told = [e for e in found.entries[step.first : step.after] if e.told]
        assert step.told == (max(told, key=lambda e: abs(e.delta)).told if told else "")
        assert step.so or not step.delta


def test_every_entry_of_a_written_day_can_be_read(tiny_day):
    for seed in range(40):
        _, found = walked((seed, seed // 2, seed // 3, 1), seed, tiny_day)
        assert all(e.caption and e.cause and e.scene and e.clock for e in found.entries)
        assert all("{" not in e.caption for e in found.entries)


def test_captions_are_filled_and_late_stars_say_for_when():
    vote = Entry(605, "vote", "a=b", -9, 4000, "queue.2", 1, 3, "", "")
    assert caption(SMALL, vote) == "1 by The queue, weight 3."
    assert caption(SMALL, vote._replace(note="late 485")) == "1 by The queue, for 08:05."
    assert caption(SMALL, vote._replace(kind="near", by="cy", note="2 m"), 5) == "Near Cy, 5."
    assert caption(SMALL, vote._replace(kind="still")) == ""


def test_bars_show_where_the_line_was_and_where_it_was_told_to_be():
    now, found = walked((0, 0, 1), 1)
    noon = next(e.at for e in now.ledger if e.kind == "rule" and e.cause == "clock")
    told = next(e.at for e in now.ledger if e.kind == "rule" and e.cause != "clock")
    express, slow = found.bars
    assert express.true == ((700, 4400), (noon, 4500)) and express.told == ((700, 4400), (told, 4500))
    assert slow.true == slow.told == ((700, 4000),)


def test_a_bar_that_moved_before_the_day_is_true_from_the_start():
    today = Day(case(starts=730), system())
    now = lived(today, (), 1, on=0)
    express = walk(retrace(today, now)).bars[0]
    assert express.true == ((730, 4500),) and express.told[0] == (730, 4400) and express.told[-1][1] == 4500


def test_the_box_is_not_opened_before_the_end():
    with pytest.raises(ValueError, match="after the end"):
        debrief(SMALL, begin(SMALL))


def test_a_title_is_read_in_the_world_at_the_end():
    _, sunny = walked((0, 0), 1)
    _, plain = walked((0, 1), 1)
    assert [s.title for s in sunny.steps][2] == "A sunny bench" and [s.title for s in plain.steps][2] == "The bench"


@given(picks, seeds)
@settings(max_examples=12)
def test_told_is_only_what_a_page_showed(ways, seed):
    now, found = walked(ways, seed)
    views = [player(SMALL, s) for s in (*retrace(SMALL, now).before, now)]
    shown = {said for view in views for said in (view.said, *(beat.said for beat in view.beats)) if said}
    credited = [e for e in found.entries if e.told]
    assert {e.told for e in credited} <= shown and all(e.delta for e in credited)
    hidden = Day(SMALL.case, replace(SMALL.system, disclosure=Disclosure(value="none")))
    assert not any(e.told for e in walked(ways, seed, hidden)[1].entries)


def test_a_register_is_named_with_a_capital_and_people_by_their_names():
    kept = replace(SMALL.system.versions[0], rules=RecordsRules(registers=("library",), tariff=()))
    office = Day(SMALL.case, replace(SMALL.system, versions=(kept,)))
    assert called(office, "library") == "Library" and called(office, "a pharmacist") == "a pharmacist"
