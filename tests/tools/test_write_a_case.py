"""docs/write-a-case.md: every example is part of a case without a problem that robots can play, and its first ten minutes are
made of commands that there are."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from random import Random

import pytest
import yaml

from game.content import check_case, check_system, load_day
from game.content.library import LEVELS
from game.tools import handout
from game.tools.checking import staging
from game.tools.command import COMMANDS
from game.tools.robots import ROBOTS, Mind, play

DOCS = LEVELS.parent / "docs"
PAGE = (DOCS / "write-a-case.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml (\w+) ?([\w-]*)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
BASE = """
case: mine
title: Mine
system: meridian
want: To be let in.
clock: {from: "16:50", to: "17:50"}
ratee: {id: ada, name: Ada Small, start: 4.499}
cast:
  goran: {name: Goran, role: soup, rating: 4.02, temper: 4}
  piet: {name: Piet, role: figures on glass, rating: 2.9, rates: no}
  isidro: {name: Father, role: floor 40}
  queue: {name: The queue, group: [3.6, 4.1, 4.4], temper: 3.5, face: queue1}
endings:
  in: {title: In, got: Soup.}
ruling:
  appeals: [{text: Ada asks.}]
  stamps: {upheld: {text: UPHELD, lines: [{say: Yes.}]}, refused: {text: NOT, lines: [{say: No.}]}}
"""
HELLO = """- choose: hello
  options:
    wave: {text: Wave., act: {cheer: 2, seen by: [goran, queue]}}
    nod: {text: Nod., act: {honesty: 1, seen by: [goran, queue]}}
"""
SYSTEMS = {"": ("meridian", "4.499"), "envelope": ("the-envelope", "1"), "hitch": ("hitch", "4.63")}


def keys(text: str) -> dict[str, str]:
    """The top-level keys of a text, each with its lines as they stand."""
    return {part.partition(":")[0]: part for part in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE) if part.strip()}


def whole(kind: str, system: str, text: str) -> str:
    """A whole case around an example."""
    said = {"beats": "beats:\n" + textwrap.indent(text, "  ")} if kind == "beats" else keys(text)
    beats = textwrap.dedent(said.pop("beats", "beats:\n  - Somebody waits.\n").partition("\n")[2])
    leaves = re.search(r"^- go: ", beats, re.MULTILINE) and not re.search(r"if:.*\n?$", beats.splitlines()[-1])
    beats += "" if leaves else "- end: home\n" if "home:" in said.get("endings", "") else "- end: in\n"
    scenes = said.pop("scenes", "scenes:\n").partition("\n")[2]
    base = keys(
        BASE.replace("system: meridian", f"system: {SYSTEMS[system][0]}").replace(
            "start: 4.499}", f"start: {SYSTEMS[system][1]}}}"
        )
    )
    start = "scenes:\n  start:\n    title: Start\n    beats:\n" + textwrap.indent(HELLO + beats, "      ") + scenes
    parts = base | said
    if kind == "parts" and "cast" in said:
        parts["cast"] = base["cast"] + said["cast"].partition("\n")[2]
    return "".join((parts | {"scenes": start}).values()).replace("case: mine", "case: mine\nfirst: start")


def name(example: tuple[str, str, str]) -> str:
    return re.sub(r"\W+", "-", example[2].strip().splitlines()[0])[:30].strip("-")


@pytest.mark.parametrize("example", EXAMPLES, ids=name)
def test_an_example_is_part_of_a_case_without_a_problem_that_can_be_played(example: tuple[str, str, str], tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text := whole(*example), encoding="utf-8")
    assert [str(problem) for problem in check_case(path, levels=LEVELS, **staging())] == [], text
    day = load_day(path)
    for seed in range(10):
        assert not play(day, ROBOTS["chance"], Mind(Random(seed)), seed).problem


def test_examples_are_short_and_show_every_kind_of_beat() -> None:
    assert max(text.count("\n") for _, _, text in EXAMPLES) <= 9
    together = "".join(text for _, _, text in EXAMPLES)
    for key in (
        "choose",
        "rate",
        "hold",
        "release",
        "guess",
        "form",
        "block",
        "go",
        "end",
        "files",
        "trip",
        "until",
        "lock",
        "nudge",
        "skip",
    ):
        assert re.search(rf"\b{key}: ", together), key


def test_the_commands_of_the_guide_are_there_and_so_is_the_line_that_is_changed() -> None:
    asked = set(re.findall(r"python main\.py (\w+)", PAGE))
    assert {"new", "preview", "text", "check", "autoplay", "transcript", "graph"} <= asked <= set(COMMANDS)
    line = "The umbrella is yellow, and has a parrot’s head."
    assert line in PAGE and line in (LEVELS / "templates" / "my-case.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [["transcript"], ["check"], ["text"]])
def test_a_case_of_ones_own_is_named_as_a_shipped_one_is(command: list[str], tmp_path: Path) -> None:
    place = {**os.environ, "OUT_OF_FIVE_HOME": str(tmp_path)}
    for asked in (["new", "our-day"], [*command, "our-day"]):
        done = subprocess.run(
            [sys.executable, "main.py", *asked], cwd=DOCS.parent, env=place, capture_output=True, text=True, input="gran=fine"
        )
        assert done.returncode == 0, done.stderr
    assert "parrot" in done.stdout or command == ["check"]


def test_the_system_of_the_handout_is_one_without_a_problem(tmp_path: Path) -> None:
    page = (DOCS / "handout-design-a-system.md").read_text(encoding="utf-8")
    (tmp_path / "our-bus.yaml").write_text(
        re.findall(r"^```yaml whole\n(.*?)^```", page, re.MULTILINE | re.DOTALL)[0], encoding="utf-8"
    )
    assert check_system(tmp_path / "our-bus.yaml") == ()


def test_the_handout_to_print_is_as_the_handout_is_written() -> None:
    assert handout.PAGE.read_text(encoding="utf-8") == handout.page(), "python -m game.tools.handout writes it anew"
    assert handout.page().count("<table>") == 3 and handout.page().count("<hr") == 1


def test_its_links_lead_somewhere() -> None:
    for page in ("write-a-case.md", "handout-design-a-system.md"):
        for link in re.findall(r"\]\(([^)#:]+)\)", (DOCS / page).read_text(encoding="utf-8")):
            assert (DOCS / link).exists(), link
    assert yaml.safe_load(BASE)
