"""The Workshop on the command line: take a case in, give one away, list what is there. Nobody's file is written over."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from game.errors import Refused
from game.store import archive, files, workshop


def run(asked: argparse.Namespace, words: Mapping[str, str]) -> int:
    """Does what is asked; the exit status. Raises OutOfFive."""
    match asked.do:
        case "import" if asked.thing:
            return _taken_in(asked, words)
        case "export" if asked.thing:
            return _given(asked, words)
        case "list":
            print("\n".join(workshop.names()) or words["workshop.cli.empty"].format(folder=workshop.folder() / "cases"))
            return 0
        case "folder":
            print(workshop.folder())
            return 0
    raise Refused(words["workshop.cli.usage"])


def _taken_in(asked: argparse.Namespace, words: Mapping[str, str]) -> int:
    parcel = archive.opened(Path(asked.thing))
    try:
        written = archive.put(parcel, replace=asked.replace)
    except archive.Taken as taken:
        if not _agreed(taken, words):
            raise
        written = archive.put(parcel, replace=True)
    names = ", ".join(path.name for path in written)
    key = "workshop.cli.imported" if written else "workshop.cli.same"
    print(words[key].format(case=parcel.case, names=names))
    return 0


def _agreed(taken: archive.Taken, words: Mapping[str, str]) -> bool:
    """Whether somebody at the keyboard says yes to replacing; nobody there says no."""
    if not sys.stdin.isatty():
        return False
    return input(words["workshop.cli.ask"].format(names=", ".join(taken.names))).strip().lower() in words["text.agreed"].split()


def _given(asked: argparse.Namespace, words: Mapping[str, str]) -> int:
    path = Path(asked.out or f"{Path(asked.thing).stem}{archive.ENDING}")
    if path.exists() and not asked.replace:
        raise Refused(words["workshop.cli.there"].format(file=path))
    files.put(path, archive.packed(asked.thing))
    print(words["workshop.cli.exported"].format(file=path, case=asked.thing))
    return 0
