"""Every number has a page, and its two examples are what it says: the one has the problem, and the other has not."""

from pathlib import Path

import pytest
from broken import BAD, directives, found

from game.content.catalogue import BY_NUMBER
from game.tools import pages

WHY = pages.reasons()


@pytest.mark.parametrize("number", sorted(BY_NUMBER))
def test_the_good_example_of_a_number_has_not_the_problem(number: str, tmp_path: Path) -> None:
    (bad,) = BAD.rglob(f"{number}-*.yaml")
    said, shown = directives(bad), pages.example(number, WHY[number])
    folder = tmp_path / bad.parent.name
    folder.mkdir()
    path = folder / f"{WHY[number].get('file', bad.stem)}.yaml"
    path.write_bytes(shown.good)
    if "whole" not in WHY[number] and "load" not in said:
        assert shown.good != shown.bad
    left = [str(problem) for problem in found(path) if problem.severity == "error" or problem.number == number]
    assert left == []


@pytest.mark.parametrize("number", sorted(BY_NUMBER))
def test_a_page_says_what_why_and_how(number: str) -> None:
    text = pages.page(number, WHY[number])
    assert text.startswith(f"# {number}: {BY_NUMBER[number][1].title}\n") and WHY[number]["why"] in text
    assert text.count("```") == 4 and "## Not so" in text and "## But so" in text


def test_reasons_are_given_for_every_number_and_no_other() -> None:
    assert set(WHY) == set(BY_NUMBER)
    assert all(len(why["why"].split()) >= 3 and why["why"].endswith(".") for why in WHY.values())


def test_the_index_leads_to_every_page() -> None:
    assert all(f"({number}.md)" in pages.index() for number in BY_NUMBER)
