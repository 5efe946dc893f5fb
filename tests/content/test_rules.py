"""Rules of the language that take more than one line to break."""

from pathlib import Path

import pytest
from broken import GOOD

from game.content import Problem, check_case
from game.content.logic import verdict
from game.content.problems import Log
from game.content.scalars import decimal
from game.content.source import Scalar
from game.story.conditions import parse

TINY = (GOOD / "cases" / "tiny.yaml").read_text()


def problems(tmp_path: Path, *changes: tuple[str, str]) -> list[Problem]:
    text = TINY
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    path = tmp_path / "changed.yaml"
    path.write_text(text)
    return list(check_case(path, levels=GOOD))


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        ("go: inside", "go: outside"),
        ("bo (louder)", "bo (loudest)"),
        ("cheer: 2,", "cheer: 7,"),
        ("if: beside-cy, say: It was", "if: beside-sy, say: It was"),
        ("end: home", "end: hmoe"),
        ('to: "13:00"', 'to: "27:00"'),
    )
    assert [problem.number for problem in found if problem.severity == "error"] == [
        "L022",
        "L033",
        "L021",
        "L038",
        "L014",
        "L048",
    ]
    assert found == sorted(found)


def test_a_block_of_blocks_cannot_grow_without_end(tmp_path: Path) -> None:
    rows = ["blocks:", "  b0: [ha]"] + [f"  b{n}: [{', '.join([f'{{block: b{n - 1}}}'] * 10)}]" for n in range(1, 8)]
    found = problems(tmp_path, ("blocks:\n", "\n".join(rows) + "\n"), ("- block: bell", "- block: b7"))
    assert [problem.number for problem in found] == ["L008"]


def test_an_option_whose_beats_leave_is_not_asked_to_lead_on(tmp_path: Path) -> None:
    found = problems(tmp_path, ("      - go: inside\n", ""))
    assert {problem.number for problem in found} >= {"L067"}
    assert "the scene 'step' can run out" in next(p.sentence for p in found if p.number == "L067")


def test_the_ratee_may_speak_but_sees_and_rates_nothing(tmp_path: Path) -> None:
    assert problems(tmp_path, ("- sign: FRONT", "- ada (quietly): Hello.\n      - sign: FRONT")) == []
    found = problems(tmp_path, ("seen by: [bo, queue, camera]", "seen by: [ada]"))
    assert [problem.number for problem in found] == ["L034"]


@pytest.mark.parametrize(
    ("text", "expected"), [("4.02", 4020), ("4", 4000), ("0.062", 62), ("-0.5", -500), ("+1", 1000), ("4.4000", 4400)]
)
def test_decimals_are_exact_thousandths(text: str, expected: int) -> None:
    log = Log("file")
    assert decimal(log, Scalar(text, 1, 1), -5000, 5000) == expected
    assert not log.found


@pytest.mark.parametrize("text", ["4.0001", "4,2", "1e3", "four", "0x10", "1_000", "nan", "."])
def test_what_is_no_decimal_of_three_places_is_refused(text: str) -> None:
    log = Log("file")
    decimal(log, Scalar(text, 1, 1), -5000, 5000)
    assert log.failed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a and not a", "never"),
        ("a or not a", "always"),
        ("soup is a and soup is b", "never"),
        ("rating > 4.0 and rating < 4.001", "never"),
        ("rating > 4.0 and rating < 4.2", ""),
        ("chance 100% of x", "always"),
        ("chance 0% of x", "never"),
        ("chance 50% of x", ""),
        ("clock < 12:00 or clock >= 12:00", "always"),
        ("visits hall < 1 and been to hall", "never"),
        ("short or not open door", ""),
    ],
)
def test_a_condition_is_tried_in_every_world(text: str, expected: str) -> None:
    assert verdict(parse(text)) == expected
