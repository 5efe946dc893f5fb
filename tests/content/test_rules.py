"""Rules of the language that take more than one line to break."""

from pathlib import Path

import pytest
from broken import GOOD

from game.content import BadContent, Problem, check_case, load_case, load_day, load_words
from game.content.cases import scaled
from game.content.logic import verdict
from game.content.problems import Log
from game.content.reading import Reading
from game.content.scalars import decimal
from game.content.source import Limits, Scalar
from game.story.conditions import parse
from game.story.model import Say

TINY = (GOOD / "cases" / "tiny.yaml").read_text()


def problems(tmp_path: Path, *changes: tuple[str, str]) -> list[Problem]:
    text = TINY
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    path = tmp_path / "changed.yaml"
    path.write_text(text)
    return [p for p in check_case(path, levels=GOOD) if p.number != "L099"]  # one condition of it always holds


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


def test_a_guess_may_leave_its_truth_to_the_ledger_if_the_ledger_can_tell(tmp_path: Path) -> None:
    truth = TINY[TINY.index("        truth:\n") : TINY.index("      - choose: door")]
    found = problems(tmp_path, (truth, "        truth: ledger\n"))
    assert [(p.number, "'wall'" in p.sentence) for p in found if p.severity == "error"] == [("L031", True)]
    answers = ("{bo: Bo, wall: where you stood, nothing: nothing much}", "{bo: Bo, one: one person, nothing: nothing much}")
    assert problems(tmp_path, (truth, "        truth: ledger\n"), answers) == []


def test_a_lock_without_a_condition_always_holds(tmp_path: Path) -> None:
    changed = problems(tmp_path, ("lock: {if: not open side-door, says: Not today!}", "lock: {says: Not today!}"))
    # With the side door shut for good, only those who asked come to the stairs: what the others would have found there is told.
    assert [(problem.number, problem.severity) for problem in changed] == [("L098", "warning")]


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


def test_stars_that_are_late_have_to_land(tmp_path: Path) -> None:
    found = problems(tmp_path, ("        lands: bo\n", ""))
    assert [(problem.number, problem.severity) for problem in found] == [("L085", "warning")]


def test_a_warning_does_not_keep_a_case_from_being_played(tmp_path: Path) -> None:
    path = tmp_path / "warned.yaml"
    path.write_text(TINY.replace('to: "13:00"', "to: 13:00"))
    assert {problem.severity for problem in check_case(path, levels=GOOD)} == {"warning"}
    assert load_case(path, levels=GOOD).ends == 13 * 60


def test_a_case_under_a_broken_system_tells_the_systems_errors(tmp_path: Path) -> None:
    for folder, name in (("cases", "tiny"), ("systems", "tinystars")):
        (tmp_path / folder).mkdir()
        text = (GOOD / folder / f"{name}.yaml").read_text()
        (tmp_path / folder / f"{name}.yaml").write_text(text.replace("from: 3.0", "from: 4.5"))
    with pytest.raises(BadContent) as caught:
        load_day(tmp_path / "cases" / "tiny.yaml")
    assert {problem.number for problem in caught.value.problems} == {"L076"}
    assert all("tinystars" in problem.file for problem in caught.value.problems)


def test_the_same_words_may_not_stand_in_two_files(tmp_path: Path) -> None:
    (tmp_path / "words.yaml").write_text("title: {begin: Begin}\n")
    (tmp_path / "words-ui.yaml").write_text("ui: {next: Go on}\n")
    assert load_words(tmp_path) == {"title.begin": "Begin", "ui.next": "Go on"}
    (tmp_path / "words-text.yaml").write_text("title: {begin: Start}\n")
    with pytest.raises(BadContent, match=r"L012 .*'title\.begin' stands here twice"):
        load_words(tmp_path)


def test_starts_are_in_the_smallest_units_of_the_system(tmp_path: Path) -> None:
    for folder, name in (("cases", "tiny"), ("systems", "tinystars")):
        (tmp_path / folder).mkdir()
        text = (GOOD / folder / f"{name}.yaml").read_text()
        (tmp_path / folder / f"{name}.yaml").write_text(text)
    assert load_case("tiny", levels=tmp_path).ratee.start == 3900
    assert scaled(load_case("tiny", levels=tmp_path), 100).shoes[0].ratee.start == 390


def test_a_block_played_twice_in_a_scene_has_ids_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "twice.yaml"
    path.write_text(TINY.replace("      - block: bell\n", "      - block: bell\n      - block: bell\n"))
    ids = [beat.id for beat in load_case(path, levels=GOOD).scenes["inside"].beats if isinstance(beat, Say)]
    assert {"inside/bell/1", "inside/bell.2/1"} <= set(ids) and len(ids) == len(set(ids))


def test_a_choice_whose_options_may_all_be_hidden_is_passed_by(tmp_path: Path) -> None:
    hidden = [("text: The front door.\n", "text: The front door.\n            if: short\n")]
    hidden += [("text: The side door.\n", "text: The side door.\n            if: short\n")]
    assert "L067" not in {problem.number for problem in problems(tmp_path, *hidden)}
    hidden += [("text: Ask who moved the line.\n", "text: Ask who moved the line.\n            if: short\n")]
    assert "L067" in {problem.number for problem in problems(tmp_path, *hidden)}


def test_both_ways_of_a_condition_are_followed(tmp_path: Path) -> None:
    assert {p.number for p in problems(tmp_path, ("      - end: out\n", "      - end: out\n        if: not short\n"))} == {"L067"}


@pytest.mark.parametrize(
    "text",
    [
        "Down the hall. {if been to >hall: Again.}",
        "{if been to hall-way and been to >hall: Again.}",
        "{if short: The hall. | if been to >hall: Again.}",
    ],
)
def test_a_name_in_a_text_is_placed_where_its_condition_asks_for_it(text: str) -> None:
    r = Reading("file", Limits())
    r.words(Scalar(text.replace(">", ""), 1, 1))
    assert [use.at.column - 1 for use in r.uses if use.name == "hall"] == [text.index(">")]


def test_a_name_in_a_condition_is_placed_where_it_stands_by_itself() -> None:
    r = Reading("file", Limits())
    r.condition(Scalar("been to hall-way and been to hall", 1, 1))
    assert [(use.name, use.at.column - 1) for use in r.uses] == [("hall-way", 8), ("hall", 29)]


def test_what_a_skip_takes_is_an_option_of_a_choice_of_the_case(tmp_path: Path) -> None:
    head = TINY[TINY.index("scenes:\n") :].split("beats:\n")[0] + "beats:\n"
    skip = "    skip: {summary: All is well., takes: {%s}}\n    beats:\n"
    for takes, wanted in (("dor: knock", ["L040"]), ("greet: nod-not", ["L041"])):
        found = problems(tmp_path, (head, head.replace("    beats:\n", skip % takes)))
        assert [problem.number for problem in found if problem.severity == "error"] == wanted
