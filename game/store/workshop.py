"""The player's own cases and systems: where they lie, and what they are called."""

import re
from pathlib import Path

from game.content import case_ids
from game.store.store import home

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""What a case or a system may be called: it is the name of its file, on every system the same."""
FOLDERS = ("cases", "systems")


def folder() -> Path:
    """The levels of whoever plays: `cases` and `systems` under the folder for user data. Nothing is made by asking."""
    return home()


def names(kind: str = "cases", levels: Path | None = None) -> tuple[str, ...]:
    """The ids of the player's own cases (or `systems`), in alphabetical order. Files with other names are passed over."""
    found = (levels or folder()) / kind
    return tuple(sorted(path.stem for path in found.glob("*.yaml") if NAME.fullmatch(path.stem) and path.is_file()))


def path(id: str, kind: str = "cases", levels: Path | None = None) -> Path:
    """Where a case (or one of the `systems`) lies or would lie."""
    return (levels or folder()) / kind / f"{id}.yaml"


def located(wanted: str) -> str | Path:
    """What is meant by a case's id or file on the command line: the file of a case of the player's own, if no shipped one has its
    id; else just what was said."""
    own = "/" not in wanted and "\\" not in wanted and wanted not in case_ids() and wanted in names()
    return path(wanted) if own else wanted
