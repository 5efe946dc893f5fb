"""What is wrong with a drawer is found when it is read, with its place in the file."""

from pathlib import Path

import pytest

from game.content import LEVELS, check_cabinet
from game.content.library import called

WHOLE = (LEVELS / "cabinet.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("was", "now", "number", "said"),
    [
        ("ride-hailing:", "ride-hauling:", "L", "did you mean 'ride-hailing'?"),
        ("title: Stars for drivers", "titel: Stars for drivers", "L", "did you mean 'title'?"),
        ("  model: rolling\n", "  model: percent\n", "L", "percent"),
        ("    bad: {label", "    bed: {label", "L", "did you mean 'bad'?"),
        ("start: 4.6, shape: stars}\n  rules", "start: 4.65, shape: stars}\n  rules", "L", "a stop of the knob"),
        ("rules: {window: $window, history: $driven}", "rules: {window: $widow, history: $driven}", "L086", "widow"),
        ("rules: {window: $window, history: $driven}", "rules: {wind: $window, history: $driven}", "L086", "wind"),
        ("    gone: \"{value}", "    gone: \"{worth}", "L", "worth"),
        ("    gone: \"{value}", "    went: \"{value}", "L", "known here: gone, in"),
        ("facts: [uber-500,", "facts: [uber-5000,", "L", "did you mean 'uber-500'?"),
        ("names: [never, \"10\", \"45\", \"80\"]", "names: [never]", "L", "a name for each"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_column(tmp_path: Path, was, now, number, said):
    assert was in WHOLE
    file = tmp_path / "cabinet.yaml"
    file.write_text(WHOLE.replace(was, now, 1), encoding="utf-8")
    found = check_cabinet(file)
    assert any(said in str(p) and p.number.startswith(number) for p in found), [str(p) for p in found]
    assert all(p.file == called(file) and p.line > 0 and p.column > 0 for p in found)


def test_the_games_own_drawers_have_no_problem():
    assert [str(problem) for problem in check_cabinet()] == []
