"""Every kind of problem has a number and a broken file, and the file is found broken there and nowhere else."""

import re
from pathlib import Path

import pytest
from broken import BAD, directives, found

from game.content.catalogue import BY_NUMBER, KINDS

FILES = sorted(BAD.rglob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_broken_file_has_its_problem_where_it_says_and_only_what_comes_of_it_besides(path: Path) -> None:
    said = directives(path)
    expected = re.findall(r"(L\d{3}) at (\d+):(\d+)", f"{said['expect']}, {said.get('also', '')}")
    assert expected and expected[0][0] == path.stem[:4]
    places = sorted((int(line), int(column), number) for number, line, column in expected)
    assert sorted((p.line, p.column, p.number) for p in found(path)) == places


def test_every_number_has_a_broken_file_and_every_broken_file_a_number() -> None:
    named = {f"{kind.number}-{name}" for name, kind in KINDS.items()}
    assert {path.stem for path in FILES} == named


def test_numbers_are_used_once() -> None:
    assert len(BY_NUMBER) == len(KINDS)


def test_a_problem_reads_as_number_place_sentence_and_suggestion() -> None:
    (problem,) = found(BAD / "L014-unknown-goal.yaml")
    assert str(problem) == (
        f"L014 tests/levels/bad/L014-unknown-goal.yaml:{problem.line}:{problem.column} "
        "this goes to unknown scene or choice 'stpe'; did you mean 'step'?"
    )
