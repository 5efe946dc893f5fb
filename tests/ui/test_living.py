"""Slow life: counters that count, heads that turn a few at a time and back, sheets that are never there twice."""

from dataclasses import replace
from itertools import pairwise

import pytest

from game.art.people import CAST
from game.art.places import PLACES, place
from game.ui import lives_lift, living
from game.ui.backdrops import backdrop, known
from game.ui.nodes import Art
from game.ui.screen import Frame
from game.ui.theme import plain

FRAME = Frame(1920, 1080, 1.0, 50.0, plain())
SECONDS = [i / 5 for i in range(600)]


def frame(id: str, age: float) -> Frame:
    return replace(FRAME, now=100.0 + age, seen=(id.removesuffix("-amber"), 100.0, ""))


@pytest.mark.parametrize("id", sorted(living.LIVES))
def test_every_place_has_something_that_moves_within_a_minute_and_the_same_for_everybody(id: str):
    shown = [living.living(frame(id, age), id) for age in (0.0, 7.3, 21.9, 40.1)]
    assert len(set(shown)) > 1
    assert shown[1] == living.living(frame(id, 7.3), id)


def test_a_ride_counts_floor_by_floor_never_back_and_never_to_its_end():
    floors = [lives_lift.floor(age, 38.0)[0] for age in SECONDS]
    assert floors[0] == 0 and floors == sorted(floors) and max(floors) == lives_lift.FLOORS - 1
    assert all(b - a <= 1 for a, b in pairwise(floors))
    assert all(lives_lift.floor(age, 38.0)[1] >= 0 for age in SECONDS)


@pytest.mark.parametrize("id", ["lift-a", "lift-b", "lift-v"])
def test_the_counter_of_a_lift_moves_on_as_it_rides(id: str):
    spot = place(id).spots["counter"]
    hands = []
    for age in (1.0, 12.0, 30.0):
        here = [p for p in living.living(frame(id, age), id) if isinstance(p, Art) and (p.x, p.y) == (spot[0], spot[1])]
        hands.append(here[0].picture)
    assert len(set(hands)) == 3


def test_light_passes_the_gap_only_as_a_floor_goes_by():
    gaps = [age for age in SECONDS if any(isinstance(p, Art) and p.within for p in living.living(frame("lift-a", age), "lift-a"))]
    assert gaps and len(gaps) < len(SECONDS) / 4
    assert all(lives_lift.floor(age, 20)[1] < lives_lift.STEP for age in gaps)


def test_a_sheet_that_moves_by_itself_is_in_the_backdrop_only_where_nothing_moves():
    for id in PLACES:
        loose = place(id).loose
        for still in (False, True):
            out = living.left_out(replace(FRAME, calm=still), id)
            there = {id_(p) for p in backdrop(FRAME, id, without=out).planes}
            mine = {id_(layer) for layer in place(id).layers if layer.name in loose}
            assert bool(there & mine) == (still and bool(mine))


def id_(sheet) -> int:  # type: ignore[no-untyped-def]
    return id(sheet.picture)


def test_the_queue_turns_to_look_a_few_at_a_time_when_a_number_moves_and_turns_back():
    heads = {id(picture) for name, picture in place("tower-lobby").more.items() if name.startswith("look-")}
    turned = []
    for t in SECONDS[:40]:
        found = living.living(FRAME, "tower-lobby", moved=t)
        turned.append(sum(isinstance(p, Art) and id(p.picture) in heads and p.alpha > 0 for p in found))
    assert turned[0] == 0 and turned[-1] == 0 and 2 <= max(turned) < len(heads) == 7
    assert not any(isinstance(p, Art) and id(p.picture) in heads for p in living.living(FRAME, "tower-lobby"))


def test_whoever_stands_near_is_not_small_in_the_distance_as_well():
    for id, (who, sheet) in living.STANDS.items():
        shown = known(id)
        assert shown is not None and who in CAST and sheet in {layer.name for layer in shown.layers}
        assert sheet in living.left_out(FRAME, id, who) and sheet not in living.left_out(FRAME, id)
