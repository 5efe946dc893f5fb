"""Every kind of problem has a number and a broken file, and the file is found broken there and nowhere else."""

import re
from pathlib import Path

import pytest
from broken import BAD, directives, found

from game.content.catalogue import BY_NUMBER, KINDS

FILES = sorted(BAD.rglob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_broken_file_has_its_one_problem_where_it_says(path: Path) -> None:
    match = re.fullmatch(r"(L\d{3}) at (\d+):(\d+)", directives(path)["expect"])
    assert match
    number, line, column = match[1], int(match[2]), int(match[3])
    assert [(p.number, p.line, p.column) for p in found(path)] == [(number, line, column)]


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
