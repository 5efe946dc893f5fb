"""`new` writes a small case that passes `check`, plays to both its endings, and never writes over anything."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from game.content import check_case, load_day
from game.content.library import LEVELS
from game.errors import Refused, Unready
from game.tools import beginning, checking
from game.tools.robots import Mind, by_chance, play


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    assert beginning.run("sunny-day", tmp_path / "cases") == 0
    return tmp_path / "cases" / "sunny-day.yaml"


def test_a_new_case_has_no_problem_at_all(begun):
    assert [str(problem) for problem in checking.problems([str(begun)])] == []


def test_the_template_itself_has_none_either():
    assert check_case(beginning.TEMPLATE) == ()


def test_a_new_case_is_called_as_its_author_says(begun):
    day = load_day(begun)
    assert (day.case.id, day.case.title, len(day.case.scenes)) == ("sunny-day", "Sunny Day", 3)
    assert "my-case" not in begun.read_text() and "my-case" in beginning.TEMPLATE.read_text()


def test_a_new_case_plays_through_every_option_to_every_ending(begun):
    day, reached = load_day(begun), Counter()
    for seed in range(200):
        played = play(day, by_chance, Mind(Random(seed)), seed)
        assert not played.problem
        reached.update(f"{made.decision}={made.option}" for made in played.session.choices)
        reached[played.session.ending] += 1
    options = {f"{id}={option.id}" for id, choose in day.choices.items() for option in choose.options}
    assert options | set(day.case.endings) <= set(reached)


def test_comments_teach_every_part_of_the_file(begun):
    lines = begun.read_text().splitlines()
    assert sum("#" in line for line in lines) >= 25 and len(lines) <= 120


def test_nothing_is_written_over(begun):
    before = begun.read_text()
    with pytest.raises(Refused):
        beginning.run("sunny-day", begun.parent)
    assert begun.read_text() == before


@pytest.mark.parametrize("name", ["", "My Case", "../up", "a/b", "-a", "a--b", "9a", "the-lift"])
def test_a_name_that_is_none_or_is_taken_is_refused(name, tmp_path, monkeypatch):
    monkeypatch.setenv("OUT_OF_FIVE_HOME", str(tmp_path))
    with pytest.raises(Refused):
        beginning.run(name)
    assert list(tmp_path.iterdir()) == []


def test_a_new_case_goes_to_the_users_own_folder_unless_another_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("OUT_OF_FIVE_HOME", str(tmp_path))
    beginning.run("sunny-day")
    assert (tmp_path / "cases" / "sunny-day.yaml").exists()


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Unready, match="cannot be written"):
        beginning.run("sunny-day", tmp_path / "file")


def test_the_comment_for_editors_points_at_the_schema(begun):
    first = begun.read_text().splitlines()[0]
    assert first == f"# yaml-language-server: $schema={(LEVELS / 'schema' / 'case.json').as_uri()}"
    assert beginning.schema(LEVELS / "cases") == "../schema/case.json"
