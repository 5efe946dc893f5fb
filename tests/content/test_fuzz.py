"""Whatever a file holds, reading it gives a case or problems, never anything else, and the same ones twice."""

from pathlib import Path

import pytest
from broken import GOOD
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.content import Limits, check_case, check_facts, check_system, check_words
from game.content.problems import BadContent, Log
from game.content.source import parse

TINY = (GOOD / "cases" / "tiny.yaml").read_text()
STARS = (GOOD / "systems" / "tinystars.yaml").read_text()
LINES = TINY.splitlines()
ODD = [
    "",
    "[",
    "{",
    "}",
    ": ",
    "- ",
    "*a",
    "&a x",
    "!!x y",
    "\t",
    "#",
    "'",
    '"',
    "|",
    "{if x: y}",
    "no",
    "-1",
    "9" * 5000,
    "((((",
    "0.0001",
    "é",
    "\0",
    "? ",
    "<<: *a",
    "% ",
]
tokens = st.sampled_from([*ODD, *TINY.split(), *(line.strip() for line in LINES)])
settings.register_profile("content", deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
quickly = settings(settings.get_profile("content"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "file.yaml"


def checked(place: Path, text: str) -> None:
    """Reads a text as everything that a file can be, twice."""
    place.write_text(text, encoding="utf-8", errors="surrogatepass")
    for check in (
        lambda: check_case(place, levels=GOOD),
        lambda: check_system(place, levels=GOOD),
        lambda: check_facts(place),
        lambda: check_words(place),
    ):
        problems = check()
        assert problems == check()
        assert all(problem.line >= 1 and problem.column >= 1 and problem.sentence for problem in problems)


@quickly
@given(st.integers(0, len(LINES) - 1), st.integers(0, 60), st.integers(0, 40), tokens)
def test_a_case_with_one_thing_changed(place: Path, line: int, column: int, length: int, token: str) -> None:
    lines = list(LINES)
    lines[line] = lines[line][:column] + token + lines[line][column + length :]
    checked(place, "\n".join(lines))


@quickly
@given(st.lists(st.integers(0, len(LINES) - 1), min_size=1, max_size=12))
def test_a_case_with_lines_missing(place: Path, gone: list[int]) -> None:
    checked(place, "\n".join(line for number, line in enumerate(LINES) if number not in gone))


@quickly
@given(st.integers(0, len(STARS)), st.integers(0, 30), tokens)
def test_a_system_with_one_thing_changed(place: Path, start: int, length: int, token: str) -> None:
    checked(place, STARS[:start] + token + STARS[start + length :])


trees = st.recursive(
    tokens, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(tokens, inner, max_size=4), max_leaves=20
)


def written(tree: object) -> str:
    """A tree in YAML's flow style, with whatever the texts do to it."""
    if isinstance(tree, list):
        return "[" + ", ".join(written(item) for item in tree) + "]"
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}: {written(value)}" for key, value in tree.items()) + "}"
    return str(tree)


@quickly
@given(
    st.dictionaries(
        st.sampled_from(["case", "cast", "scenes", "blocks", "ruling", "intake", "box", "ratee", "versions", "scale"]), trees
    )
)
def test_any_small_file(place: Path, tree: dict[str, object]) -> None:
    checked(place, "\n".join(f"{key}: {written(value)}" for key, value in tree.items()))


@quickly
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    try:
        parse(data, Log("file"), Limits())
    except BadContent as bad:
        assert bad.problems
