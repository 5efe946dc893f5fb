"""Problems are kept only while nothing that they hang on has changed; what is damaged counts as nothing."""

from pathlib import Path

import pytest
from broken import GOOD

from game.content import check_case, kept


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OUT_OF_FIVE_CACHE", str(tmp_path / "cache" / "cases"))
    path = tmp_path / "own.yaml"
    path.write_text((GOOD / "cases" / "tiny.yaml").read_text().replace("go: inside", "go: insde"))
    return path


def check(file: Path, **more):
    return check_case(file, levels=GOOD, keep=True, **more)


def test_the_second_check_reads_nothing_and_says_the_same(file, monkeypatch):
    first = check(file)
    monkeypatch.setattr("game.content.read_case", None)
    assert check(file) == first and any(problem.number == "L014" for problem in first)


def test_a_changed_file_is_checked_again(file):
    before = check(file)
    file.write_text(file.read_text().replace("go: insde", "go: inside"))
    assert before != check(file) == check_case(file, levels=GOOD)


def test_other_pictures_are_another_question(file):
    assert check(file) != check(file, places=frozenset({"lift-b"})) == check_case(file, levels=GOOD, places=frozenset({"lift-b"}))


def test_what_is_damaged_counts_as_nothing(file, tmp_path):
    first = check(file)
    (stored,) = (tmp_path / "cache" / "checks").iterdir()
    data = bytearray(stored.read_bytes())
    for place in (0, 40, len(data) - 2):
        stored.write_bytes(bytes([*data[:place], data[place] ^ 1, *data[place + 1 :]]))
        assert check(file) == first
    stored.write_bytes(b"")
    assert check(file) == first


def test_nothing_is_kept_where_nothing_is_asked_to_be(file, monkeypatch, tmp_path):
    check_case(file, levels=GOOD)
    monkeypatch.setenv("OUT_OF_FIVE_CACHE", "")
    check(file)
    assert not (tmp_path / "cache").exists() and kept._file(file) is None
