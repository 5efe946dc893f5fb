"""The player's own folder: what lies in it, and which systems its cases can name."""

from pathlib import Path

from game.content import check_case, load_day
from game.store import workshop

GOOD = Path(__file__).parents[1] / "levels" / "good"


def own(tmp_path: Path, case: str = "tiny-ride", system: str = "") -> Path:
    """A player's folder with one small case, and its system unless another is named."""
    for kind in workshop.FOLDERS:
        (tmp_path / kind).mkdir()
    text = (GOOD / "cases" / f"{case}.yaml").read_text(encoding="utf-8")
    path = tmp_path / "cases" / f"{case}.yaml"
    path.write_text(text, encoding="utf-8")
    (tmp_path / "systems" / "tinyride.yaml").write_text((GOOD / "systems" / "tinyride.yaml").read_text(encoding="utf-8"))
    return path


def test_the_folder_is_that_of_the_players_files(monkeypatch, tmp_path):
    monkeypatch.setenv("OUT_OF_FIVE_HOME", str(tmp_path))
    assert workshop.folder() == tmp_path
    assert workshop.names() == () and not (tmp_path / "cases").exists(), "asking makes nothing"


def test_only_files_with_plain_names_are_cases(tmp_path):
    own(tmp_path)
    for odd in ("Ärger.yaml", "two words.yaml", ".hidden.yaml", "notes.txt", "UP.yaml"):
        (tmp_path / "cases" / odd).write_text("x: y")
    (tmp_path / "cases" / "folder.yaml").mkdir()
    assert workshop.names(levels=tmp_path) == ("tiny-ride",)
    assert workshop.names("systems", tmp_path) == ("tinyride",)
    assert workshop.path("tiny-ride", levels=tmp_path).is_file()


def test_a_players_case_can_name_a_system_of_theirs_and_one_that_is_shipped(tmp_path):
    path = own(tmp_path)
    assert load_day(path).system.id == "tinyride"
    path.write_text(path.read_text(encoding="utf-8").replace("system: tinyride", "system: hitch"), encoding="utf-8")
    assert not [p for p in check_case(path) if p.number == "L043"]
    path.write_text(path.read_text(encoding="utf-8").replace("system: hitch", "system: hutch"), encoding="utf-8")
    (found,) = [p for p in check_case(path) if p.number == "L043"]
    assert "hitch" in found.suggestion
