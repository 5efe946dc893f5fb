"""`check` prints every problem and fails on errors; made-up cases for measuring have none."""

from pathlib import Path

import pytest

from game.content import check_case, load_day
from game.tools import bench, checking, synthetic
from game.tools.robots import Mind, by_chance, play

GOOD = Path(__file__).parents[1] / "levels" / "good"


def test_what_comes_with_the_game_has_no_errors():
    assert [str(p) for p in checking.problems() if p.severity == "error"] == []


def test_every_problem_is_printed_and_an_error_fails(tmp_path, capsys):
    file = tmp_path / "tiny.yaml"
    file.write_text(
        (GOOD / "cases" / "tiny.yaml").read_text().replace("go: inside", "go: insidde").replace("seen by: [bo]", "seen by: [bob]")
    )
    assert checking.run([str(file)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert any("L014" in line and ":" in line for line in out) and sum("bob" in line for line in out) >= 2
    assert out[-1].endswith(".") and "error" in out[-1]


@pytest.mark.parametrize("scenes", [200, 300])
def test_a_made_up_case_is_sound_and_takes_twenty_choices(tmp_path, scenes):
    from random import Random

    file = tmp_path / "synthetic.yaml"
    file.write_text(synthetic.text(scenes), encoding="utf-8")
    assert check_case(file) == ()
    day = load_day(file)
    assert scenes <= len(day.case.scenes) <= scenes * 1.3 + 20
    session = play(day, by_chance, Mind(Random(1)), 1).session
    assert len(session.choices) == synthetic.LAYERS + 1 and session.ending


def test_figures_stand_beside_what_they_are_to_reach():
    assert bench.line(bench.Figure("a step", 9.876, "us", "at most 10 us")).split() == [
        "a",
        "step",
        "9.88",
        "us",
        "at",
        "most",
        "10",
        "us",
    ]
    assert bench.middle(lambda: None, 3) >= 0
