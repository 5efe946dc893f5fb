"""A case from the cache is the case as it is read, and what is damaged or out of date is read again."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from broken import GOOD
from hypothesis import given
from hypothesis import strategies as st

from game.act import Ratee
from game.content import BadContent, compiled, load_day
from game.content.library import Found
from game.content.packed import pack, unpack
from game.story.model import Place

CASES = ("tiny", "tiny-records", "tiny-pile", "tiny-plate", "tiny-ride")
Harm = Callable[[bytes], bytes]
HARMS: list[Harm] = [lambda d: d[:-9], lambda d: d[:70], lambda d: b"", lambda d: d[:64] + b"i" * 40]


@pytest.fixture
def levels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Levels of one's own, with a cache of one's own."""
    monkeypatch.setenv("OUT_OF_FIVE_CACHE", str(tmp_path / "cache"))
    return Path(copytree(GOOD, tmp_path / "levels"))


def kept(levels: Path) -> list[Path]:
    return sorted((levels.parent / "cache").iterdir())


@pytest.mark.parametrize("case", CASES)
def test_a_case_comes_out_of_the_cache_as_it_was_read(case: str, levels: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = load_day(case, levels=levels)
    assert len(kept(levels)) == 1
    monkeypatch.setattr("game.content.read_case", lambda *_: pytest.fail("the YAML was read again"))
    again = load_day(case, levels=levels)
    assert (again.case, again.system) == (read.case, read.system)


def test_a_change_of_case_or_system_is_seen(levels: Path) -> None:
    assert load_day("tiny-plate", levels=levels).case.title == "The Tiny Plate"
    file = levels / "cases" / "tiny-plate.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("title: The Tiny Plate", "title: Another"), encoding="utf-8")
    assert load_day("tiny-plate", levels=levels).case.title == "Another"
    rules = levels / "systems" / "tinyplate.yaml"
    rules.write_text(rules.read_text(encoding="utf-8").replace("name: Tiny Plate", "name: Plate of another"), encoding="utf-8")
    assert load_day("tiny-plate", levels=levels).system.name == "Plate of another"
    file.write_text("case: tiny-plate", encoding="utf-8")
    with pytest.raises(BadContent):
        load_day("tiny-plate", levels=levels)


@pytest.mark.parametrize("harm", HARMS)
def test_a_damaged_cache_is_dropped_and_the_file_read_again(harm: Harm, levels: Path) -> None:
    read = load_day("tiny", levels=levels)
    (file,) = kept(levels)
    sound = file.read_bytes()
    file.write_bytes(harm(sound))
    assert load_day("tiny", levels=levels).case == read.case
    assert [each.read_bytes() for each in kept(levels)] == [sound]


def test_one_bit_anywhere_is_damage(levels: Path) -> None:
    load_day("tiny", levels=levels)
    path = levels / "cases" / "tiny.yaml"
    (file,), under = kept(levels), compiled.key(Found(path, "", "tiny", levels))
    sound = file.read_bytes()
    for place in range(0, len(sound), 997):
        file.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        assert compiled.kept(path, under) is None
    file.write_bytes(sound)
    assert compiled.kept(path, under) is not None


def test_where_nothing_can_be_kept_the_case_is_read(levels: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (levels.parent / "file").write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv("OUT_OF_FIVE_CACHE", str(levels.parent / "file" / "cache"))
    assert load_day("tiny", levels=levels).case.id == "tiny"


def test_only_data_of_the_story_of_acts_and_of_the_rating_is_made() -> None:
    with pytest.raises(TypeError):
        pack((object(),))
    names, rows, root = pack(Ratee("ada", "Ada", 1))
    for name in ("os:system", "pathlib:Path", "game.story.conditions:parse", "game.play.day:Day"):
        with pytest.raises(ValueError):
            unpack((((name, names[0][1]),), rows, root))


values = st.none() | st.integers() | st.text(max_size=5) | st.builds(Place, st.text(max_size=3), st.integers(0, 9))
mixed = st.recursive(values, lambda inner: st.lists(inner, max_size=3).map(tuple))


@given(st.dictionaries(st.text(max_size=3), mixed, max_size=4), mixed, mixed)
def test_any_data_is_the_same_when_it_comes_back(one: dict[str, object], two: object, three: object) -> None:
    whole = (one, Ratee("ada", "Ada", 1, (two,)), Ratee("ada", "Ada", 1, three), frozenset({"a", "b"}))  # type: ignore[arg-type]
    assert unpack(pack(whole)) == whole
