"""All ways through a case: what is found impossible never happens in any play, and what is so everywhere is found."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from broken import GOOD

from game.content import LEVELS, Limits, case_ids, check_case
from game.content.cases import case as read
from game.content.check import read_case
from game.content.flow_effects import Effects
from game.content.flow_found import walked
from game.content.flow_seen import DID_NOT, HELD
from game.content.flow_state import CLOCK, RATING, STRAIN, State, join, layout
from game.content.reading import Reading
from game.content.source import parse
from game.play import Day, begin, choose
from game.story.conditions import parse as condition
from game.tools.robots import open_options

TINY = [(GOOD, path.stem) for path in sorted((GOOD / "cases").glob("*.yaml"))]
SHIPPED = [(LEVELS, id) for id in case_ids()]


def found(levels: Path, id: str):
    """A day, and what the walk over all of its ways sees."""
    day = read_case(id, levels, Limits()).value()
    path = levels / "cases" / f"{id}.yaml"
    r = Reading(str(path), Limits())
    written = read(r, parse(path.read_bytes(), r, Limits()), id, b"", replace(_known(levels)))
    day = Day(replace(written.case, ratee=day.case.ratee, shoes=day.case.shoes), day.system)
    return day, walked(r, day)


def _known(levels: Path):
    from game.content import facts, library
    from game.content.cases import Known

    return Known(facts=facts.keys(levels), models=library.models(levels))


@pytest.mark.parametrize("levels,id", TINY + SHIPPED, ids=lambda part: part if isinstance(part, str) else "")
def test_nothing_that_a_play_comes_to_is_found_impossible(levels, id):
    day, seen = found(levels, id)
    lived = {day.case.first, *(goal for goals in seen.leads.values() for goal in goals)}
    for seed in range(25):
        chance = Random(seed)
        session = begin(day, seed, short=seed % 5 == 4, intake=False)
        while session.pending and session.pending.way != "ruling":
            free = open_options(day, session)
            if session.pending.choose is not None and session.pending.way != "confirm":
                state = seen.asked[session.pending.id]
                assert state.spans[CLOCK][0] <= session.world.at <= state.spans[CLOCK][1]
                assert state.spans[STRAIN][0] <= session.world.strain <= state.spans[STRAIN][1]
                if session.value is not None and seen.assuming.layout.number:
                    assert state.spans[RATING][0] <= session.value <= state.spans[RATING][1]
                for option in session.pending.choose.options:
                    assert option.id not in free or id_of(option) in seen.open
            session = choose(day, session, chance.choice(free))
        assert set(session.world.visited) <= lived
        assert session.ending in seen.endings


def id_of(thing: object) -> int:
    return id(thing)


@pytest.mark.parametrize("levels,id", SHIPPED, ids=lambda part: part if isinstance(part, str) else "")
def test_no_false_alarm_is_raised_on_what_comes_with_the_game(levels, id):
    assert [str(problem) for problem in check_case(id, levels=levels)] == []


def test_conditions_that_can_go_both_ways_are_left_in_peace():
    _, seen = found(GOOD, "tiny")
    others = [tried.came for tried in seen.conditions.values() if tried.came != HELD | DID_NOT]
    assert others == [HELD] and len(seen.conditions) == 15


@pytest.mark.parametrize(
    "text,left",
    [
        ("rating >= 4.2 and rating < 4.2", None),
        ("not rating >= 4.2", (3000, 4199)),
        ("rating > 4.2 or rating < 3.5", (3000, 4500)),
        ("rating = 4.2", (4200, 4200)),
        ("rating > 4.5", None),
    ],
)
def test_a_condition_leaves_of_a_span_what_it_allows(text, left, tiny_day):
    asked = condition(text)
    effects = Effects(layout([asked], []), tiny_day)
    begun = effects.begun()
    state = effects.assume(asked, State(begun.bits, ((3000, 4500), *begun.spans[1:])))
    assert (state.spans[RATING] if state else None) == left


def test_two_ways_together_allow_what_either_does():
    assert join(State(1, ((1, 2),)), State(2, ((0, 1),))) == State(3, ((0, 2),))
    assert join(None, State(1, ())) == State(1, ())
