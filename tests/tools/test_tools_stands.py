"""The table of what each value costs: a column a case, the same for the same seed, and true to the days that it was made from."""

import json
from types import SimpleNamespace

import pytest

from game.content import case_ids, load_day
from game.story.beats import VALUES
from game.tools import stands
from game.tools.chunks import moments
from game.tools.forks import outcome
from game.tools.robots import open_options
from game.tools.stakes import stances

FEW = 20


@pytest.fixture(scope="module")
def tiny(tiny_day):
    """The column of the tiny case."""
    return stands.column(tiny_day, FEW, 1)


@pytest.fixture(scope="module")
def plate():
    """The column of a case where nothing is judged on the spot."""
    return stands.column(load_day("clean-plate"), FEW, 1)


def rows(*columns):
    told = "\n".join(stands.lines(columns))
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in told.splitlines() if line.startswith("|")]
    return cells, told


def test_the_same_seed_tells_the_same_and_another_does_not(tiny_day, tiny):
    assert stands.column(tiny_day, FEW, 1) == tiny != stands.column(tiny_day, FEW, 1000)


def test_every_column_is_a_case_and_every_value_has_both_sides(tiny, plate):
    cells, told = rows(tiny, plate)
    assert {len(row) for row in cells} == {3} and cells[0][1:] == [tiny["title"], plate["title"]]
    names = [row[0] for row in cells]
    assert [name for name in names if name.endswith((", for", ", against"))] == [
        f"{value}, {side}" for value in VALUES for side in ("for", "against")
    ]
    assert (
        stands.LEGEND in told
        and names.count("lived on") == 12
        and {"minutes, long", "minutes, short", "never matter", "options alike"} <= {*names}
    )


def test_shares_of_endings_are_of_all_plays(tiny, plate):
    for column in (tiny, plate):
        assert column["plays"] == FEW and sum(column["endings"].values()) == pytest.approx(100, abs=0.5)
    assert list(plate["endings"]) == list(load_day("clean-plate").case.endings)


def test_what_a_case_never_asks_about_has_a_dash(plate):
    assert "privacy" not in plate["by itself"] and "privacy" not in plate["lived on"]
    cells, _ = rows(plate)
    at = [row[0] for row in cells].index("privacy, for")
    assert [cells[at][1], cells[at + 1][1]] == ["–", "–"]


def test_a_stand_that_nothing_judges_is_not_by_itself_but_may_lead_somewhere(plate):
    assert {said for sides in plate["by itself"].values() for said, _ in sides.values()} <= {"not by itself", "–"}
    assert plate["lived on"]["fairness"]["for"][0].startswith("+") and plate["lived on"]["fairness"]["for"][2] > 0


def test_a_stand_is_held_against_what_else_could_be_said_there(tiny_day):
    held = 0
    for session in moments(tiny_day, 1):
        out = {id: outcome(tiny_day, session, id) for id in open_options(tiny_day, session)}
        for value, side, by, elsewhere in stands.onward(tiny_day, session):
            takers = {id for id in out if (value, side) in stances(session, id)}
            others = [out[id] for id in out if id not in takers]
            mean = sum(other.number for other in others) / len(others)
            assert by in {out[id].number - mean for id in takers}
            assert elsewhere in {out[id].ending not in {other.ending for other in others} for id in takers}
            held += 1
    assert held


def test_for_is_held_beside_against(plate):
    for sides in plate["lived on"].values():
        mean = {side: float(sides[side][0]) for side in ("for", "against")}
        assert float(sides["between"][0]) == pytest.approx(mean["for"] - mean["against"], abs=0.011)


def test_no_shipped_case_leaves_out_what_it_mirrors():
    for id in case_ids():
        day = load_day(id)
        taken = {v for choose in day.choices.values() for option in choose.options for v, _ in option.stances}
        assert set(day.case.mirrors) <= taken, id


def test_the_command_prints_the_table_or_the_data(capsys):
    asked = SimpleNamespace(cases=["clean-plate"], plays=FEW, seed=1, json=False)
    assert stands.run(asked) == 0 and "| honesty, for" in capsys.readouterr().out
    asked.json = True
    assert stands.run(asked) == 0
    (column,) = json.loads(capsys.readouterr().out)
    assert column["case"] == "clean-plate" and [*column["minutes"]] == ["long", "short"]
