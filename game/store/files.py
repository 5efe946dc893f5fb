"""Files that are either old or new, never half: JSON objects written aside and moved into place, and damaged ones kept."""

import json
import os
from pathlib import Path
from typing import Any

from game.errors import Damaged, Unready
from game.store.words import sentence

LARGEST = 4_000_000
"""Bytes of the largest file that is read; no save comes near it."""


def write(path: Path, data: dict[str, Any]) -> None:
    """Puts `data` where the file is, whole or not at all. Raises Unready, with a sentence, where that cannot be done."""
    put(path, (json.dumps(data, indent=1) + "\n").encode())


def put(path: Path, data: bytes) -> None:
    """Puts bytes where the file is, whole or not at all. Raises Unready as `write` does."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _whole(part, data)
        os.replace(part, path)
        _settle(path.parent)
    except OSError as error:
        part.unlink(missing_ok=True) if part.parent.is_dir() else None
        raise Unready(sentence("unwritable", file=path.name, why=error.strerror or str(error))) from error


def read(path: Path) -> dict[str, Any] | None:
    """The object in a file, None if there is no file. Raises Damaged after setting a file aside that holds no object."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(LARGEST + 1)[:LARGEST])
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise Unready(sentence("unreadable", file=path.name, why=error.strerror or str(error))) from error
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise damaged(path)
    return found


def damaged(path: Path) -> Damaged:
    """Sets a file aside as `name.damaged-N` and gives the error that says so; in a read-only folder it stays."""
    aside = free(path, "damaged")
    try:
        os.replace(path, aside)
    except OSError:
        aside = path  # it cannot be overwritten there either
    return Damaged(sentence("damaged", file=path.name, aside=aside.name))


def keep(path: Path, why: str) -> None:
    """Keeps a copy of a file as `name.why-N`, unless there is one already; byte for byte, for a copy may be damaged itself.
    Raises OSError where a file cannot be read, Unready where none can be written."""
    data = path.read_bytes()
    if data not in [copy.read_bytes() for copy in path.parent.glob(f"{path.name}.{why}-*")]:
        put(free(path, why), data)


def free(path: Path, why: str) -> Path:
    """The first free name `name.why-N` beside a file."""
    number = 1
    while (found := path.with_name(f"{path.name}.{why}-{number}")).exists():
        number += 1
    return found


def _whole(part: Path, data: bytes) -> None:
    """Writes a file and waits until the disk has it."""
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Waits until the disk knows the new name; only where folders can be opened (not on Windows)."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
