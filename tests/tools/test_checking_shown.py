"""How problems are told: to people with the line and a caret, to editors in one line, to programs as JSON and SARIF."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from game.content import check_case
from game.content.catalogue import BY_NUMBER
from game.content.problems import Problem
from game.errors import Unready
from game.tools import checking, checking_data, checking_shown

GOOD = Path(__file__).parents[1] / "levels" / "good"


@pytest.fixture
def broken(tmp_path):
    file = tmp_path / "tiny.yaml"
    file.write_text((GOOD / "cases" / "tiny.yaml").read_text().replace("go: inside", "go: insidde"))
    return file


def run(capsys, *cases, **how):
    status = checking.run([str(case) for case in cases], **how)
    return status, capsys.readouterr().out


def test_people_see_the_line_a_caret_under_the_place_a_sentence_and_a_suggestion(broken, capsys):
    status, out = run(capsys, broken)
    lines = out.splitlines()
    at = next(n for n, line in enumerate(lines) if "L014" in line and line.startswith(str(broken)))
    code, caret = lines[at + 1], lines[at + 2]
    assert status == 1 and code.endswith("- go: insidde")
    assert code[caret.index("^") :] == "insidde" and caret.strip("| ") == "^" * 7
    assert "insidde" in lines[at + 3] and lines[at + 4].strip() == "did you mean 'inside'?"
    assert lines[at + 5].strip() == "See docs/problems/L014.md"


def test_editors_get_one_line_each_that_they_can_follow(broken, capsys):
    _, out = run(capsys, broken, plain=True)
    *lines, last = out.splitlines()
    assert lines and all(re.fullmatch(r"(.+):(\d+):(\d+): (L\d{3}) (.+)", line) for line in lines)
    assert last.endswith(".") and any(line.endswith("[warning]") for line in lines)


def test_programs_get_all_that_is_known(broken, capsys):
    status, out = run(capsys, broken, as_data=True)
    found = json.loads(out)
    one = next(problem for problem in found["problems"] if problem["number"] == "L014")
    assert status == 1 and found["errors"] + found["warnings"] == len(found["problems"])
    assert one["name"] == "unknown-goal" and one["page"] == "docs/problems/L014.md" and one["line"] > 100


def test_sarif_has_a_rule_for_each_number_and_a_place_for_each_problem(broken, capsys, tmp_path):
    run(capsys, broken, sarif=str(tmp_path / "out.sarif"))
    made = json.loads((tmp_path / "out.sarif").read_text())
    (ran,) = made["runs"]
    rules = [rule["id"] for rule in ran["tool"]["driver"]["rules"]]
    assert made["version"] == "2.1.0" and rules == sorted(BY_NUMBER)
    for result in ran["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        assert rules[result["ruleIndex"]] == result["ruleId"] and result["level"] in ("error", "warning")
        assert region["startLine"] >= 1 and region["startColumn"] >= 1 and result["message"]["text"]


def test_one_case_several_or_all_and_the_exit_code(broken, capsys):
    assert run(capsys, "the-lift")[0] == 0
    assert run(capsys, "the-lift", broken)[0] == 1
    assert run(capsys)[0] == 0


def test_a_file_that_cannot_be_written_gets_a_sentence(capsys, tmp_path):
    with pytest.raises(Unready, match="cannot be written"):
        run(capsys, "the-lift", sarif=str(tmp_path / "no" / "such" / "folder"))


def test_a_file_from_elsewhere_cannot_speak_to_the_terminal(tmp_path, capsys):
    file = tmp_path / "evil.yaml"
    file.write_text("case: evil\ntitle: \"\\e]0;owned\\a\"\nsystem: \x85mer\n'\x9b31m': x\n", encoding="utf-8")
    for plain in (False, True):
        _, out = run(capsys, file, plain=plain)
        assert all(c.isprintable() or c == "\n" for c in out)


def test_a_caret_stands_right_under_wide_letters_and_in_long_lines(tmp_path):
    file = tmp_path / "wide.yaml"
    file.write_text("漢字 here\n" + "x" * 300 + " wrong " + "y" * 300 + "\n", encoding="utf-8")
    wide, long = (Problem(str(file), line, column, "L014", "s") for line, column in ((1, 4), (2, 302)))
    _, code, caret, *_ = checking_shown.people(wide)
    assert caret.index("^") - code.index("漢") == 5
    _, code, caret, *_ = checking_shown.people(long)
    assert code[caret.index("^") :].startswith("wrong") and len(code) < 130


def test_paths_are_uris():
    assert checking_data._uri("levels/cases/a b.yaml") == "levels/cases/a%20b.yaml"
    assert checking_data._uri("/tmp/x.yaml") == "file:///tmp/x.yaml"


STUCK = Path(__file__).parents[1] / "levels" / "bad" / "L052-all-locked.yaml"


def test_robots_say_whether_a_choice_that_may_close_ever_does():
    from game.tools import checking_stuck

    (told,) = checking_stuck.witnessed(check_case(STUCK, levels=GOOD), str(STUCK), GOOD)
    assert told.number == "L052" and "a robot got stuck there: seed=" in told.suggestion and "greet=nod" in told.suggestion
    clear = replace(told, sentence="nothing at 'elsewhere' is open", suggestion="")
    (told,) = checking_stuck.witnessed((clear,), str(STUCK), GOOD)
    assert told.suggestion == f"no robot got stuck there in {checking_stuck.PLAYS} plays"
