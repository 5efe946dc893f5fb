"""A script has every line of its play once and in order, to the smallest unit, and can be had again from a list."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game import views
from game.content import load_day
from game.errors import Refused
from game.store import lists
from game.tools.robots import ROBOTS
from game.tools.transcript import by_list, by_robot, passing, script, to_ending, words

GOOD = Path(__file__).parents[1] / "levels" / "good"


@given(robot=st.sampled_from(sorted(ROBOTS)), seed=st.integers(0, 500), short=st.booleans())
def test_every_line_stands_there_once_and_in_order(tiny_day, robot, seed, short):
    session = by_robot(tiny_day, robot, seed, short=short)
    text = list(script(tiny_day, session))
    lines = [s.text for page in session.pages for s in page.shown if s.text]
    at = -1
    for line in lines:
        at = next(n for n in range(at + 1, len(text)) if line in text[n])
    assert sum(line.startswith("## ") for line in text) == len(session.world.visited)
    assert words(tiny_day, session) >= sum(len(line.split()) for line in lines)


@given(seed=st.integers(0, 500))
def test_numbers_are_exact_and_written_when_they_move(tiny_day, seed):
    session = by_robot(tiny_day, "chance", seed)
    marks = [
        line.strip("` ").split(" · ")[-1]
        for line in script(tiny_day, session)
        if line.startswith("`") and line.strip()[-2].isdigit()
    ]
    marks = [mark for mark in marks if mark[1:2] == "." and len(mark) == 5]
    assert marks[0] == "3.900" and all(a != b for a, b in pairwise(marks))
    end = views.figure(tiny_day.system, session.world.book.value)
    assert any(f"`{end} = 3.900" in line for line in script(tiny_day, session))


@given(seed=st.integers(0, 500), robot=st.sampled_from(sorted(ROBOTS)))
def test_a_list_gives_the_same_script(tiny_day, seed, robot):
    session = by_robot(tiny_day, robot, seed)
    again = by_list(tiny_day, lists.spell(session))
    assert list(script(tiny_day, again)) == list(script(tiny_day, session))


@pytest.mark.parametrize("ending", ["in", "out", "home"])
def test_an_ending_is_found_by_few_choices(tiny_day, ending):
    session = to_ending(tiny_day, ending)
    assert session.ending == ending and len(session.choices) <= {"home": 3}.get(ending, 11)


def test_a_play_passes_the_scenes_asked_for_by_few_choices(tiny_day):
    session = passing(tiny_day, ("inside", "stairs"), "out")
    assert {"inside", "stairs"} <= session.world.visited.keys() and session.ending == "out" and session.pending is None
    assert len(passing(tiny_day, ("step",)).choices) == 3  # going home at once, and the ruling


def test_trips_and_papers_stand_in_the_script_before_the_number_that_they_move():
    day = load_day("four-point-six")
    text = list(script(day, by_robot(day, "honest", 3)))
    trips = [line for line in text if line.startswith("`") and " star" in line]
    assert "`Mrs Ferreira: 4 stars`  " in trips and any("silence, counted as 4" in line for line in trips)
    at = text.index("`Mrs Ferreira: 4 stars`  ")
    assert text[at + 1].strip("` ").endswith("4.620")


def test_a_day_without_a_number_ends_with_what_it_is_called():
    day = load_day("tiny", levels=GOOD)
    plain = replace(day.system, disclosure=replace(day.system.disclosure, shows="label"))
    text = list(script(day.under(plain), by_robot(day.under(plain), "chance", 3)))
    assert " → " in text[-1] and "=" not in text[-1]
    graded = replace(day.system, disclosure=replace(day.system.disclosure, shows="grade"))
    assert "3.900 →" in list(script(day.under(graded), by_robot(day.under(graded), "chance", 3)))[-1]


@pytest.mark.parametrize(
    "ask",
    [
        lambda day: by_robot(day, "nobody", 1),
        lambda day: to_ending(day, "nowhere"),
        lambda day: passing(day, ("nowhere",)),
        lambda day: passing(day, ("stairs",), "home"),
        lambda day: by_list(day, "greet=beam door=side"),
        lambda day: by_list(day, "greet"),
        lambda day: by_list(day, "greet=beam wait=leave ruling=upheld more=yes"),
    ],
)
def test_what_cannot_be_had_is_refused_with_a_sentence(tiny_day, ask):
    with pytest.raises(Refused) as refused:
        ask(tiny_day)
    assert str(refused.value).endswith(".") or "written" in str(refused.value)
