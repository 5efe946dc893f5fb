"""Where levels are on the disk, and what an id or a path means there."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from game.rating.models import NAMES

_MODEL = re.compile(r"^model: *([a-z]+)", re.MULTILINE)
_NUMBER = re.compile(rb"^number: *(\d+)", re.MULTILINE)
HEAD = 4096
"""Bytes of a file in which the number of a case stands."""
LONGEST = 1_000_000
"""Letters of a system's file that are looked through for its model."""
LEVELS = Path(__file__).resolve().parents[2] / "levels"
"""The levels that come with the game."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: its path, its name in problems, the id that it should have ("" for any), and its folder of levels."""

    path: Path
    name: str
    id: str
    levels: Path


def find(wanted: str | Path, folder: str, levels: Path) -> Found:
    """The file of an id (`the-lift`) or a path. A path in `cases` or `systems` belongs to the levels around that folder."""
    if isinstance(wanted, Path) or "/" in wanted or "\\" in wanted or wanted.endswith(".yaml"):
        path = Path(wanted)
        folded = path.resolve().parent
        if folded.name != folder:
            return Found(path, called(path), "", levels)
        return Found(path, called(path), path.stem, folded.parent if levels == LEVELS else levels)
    places = roots(levels) if folder == "systems" else (levels,)
    path = next((p for root in places if (p := root / folder / f"{wanted}.yaml").exists()), levels / folder / f"{wanted}.yaml")
    return Found(path, called(path), wanted, levels)


def roots(levels: Path) -> tuple[Path, ...]:
    """The folders of levels in which systems are looked for. One without facts of its own, such as a player's, stands beside the
    shipped one and has its systems too."""
    return (levels,) if levels == LEVELS or (levels / "facts.yaml").exists() else (levels, LEVELS)


def called(path: Path) -> str:
    """A path as people write it: from the project's folder if it is inside, with forward slashes."""
    try:
        return path.resolve().relative_to(LEVELS.parent).as_posix()
    except ValueError:
        return path.as_posix()


def ids(folder: str, levels: Path) -> tuple[str, ...]:
    """The ids of all files in a folder of levels, in alphabetical order."""
    return tuple(sorted(path.stem for path in (levels / folder).glob("*.yaml")))


def in_order(levels: Path) -> tuple[str, ...]:
    """The ids of all cases as they stand on a shelf: by their number, those without one last."""
    numbers = {id: _number(levels / "cases" / f"{id}.yaml") for id in ids("cases", levels)}
    return tuple(sorted(numbers, key=lambda id: (not numbers[id], numbers[id], id)))


def _number(path: Path) -> int:
    """The number in the head of a case's file, 0 for none; nothing else of the file is read."""
    with path.open("rb") as file:
        found = _NUMBER.search(file.read(HEAD))
    return int(found[1]) if found else 0


def models(levels: Path) -> dict[str, str]:
    """The model of each system of a folder of levels by id, as far as its file says so."""
    paths = {path.stem: path for root in reversed(roots(levels)) for path in sorted((root / "systems").glob("*.yaml"))}
    return {id: found for id, path in sorted(paths.items()) if (found := _model(path, _changed(path)))}


def systems(levels: Path) -> tuple[str, ...]:
    """The ids of all systems that a case of a folder of levels can name, in alphabetical order."""
    return tuple(sorted({id for root in roots(levels) for id in ids("systems", root)}))


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=256)
def _model(path: Path, changed: int) -> str:
    """Read once for every state of the file, and only as text: the other system may be broken, and it is not its turn."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            found = _MODEL.search(file.read(LONGEST))
    except OSError:
        return ""
    return found[1] if found and found[1] in NAMES else ""
