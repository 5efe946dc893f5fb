"""Cases as they were read, kept in the user's cache folder: the same bytes, read by the same code, need not be read twice.

A file holds a key, a digest and plain data (`packed`). The key is of the bytes of the case, of the states of systems and facts,
of the game's version and of the code that reads. What has another key, or is damaged in any way, counts as nothing, and the YAML
is read again.
"""

import marshal
import os
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from pathlib import Path

import platformdirs

from game import __version__
from game.content.library import Found, roots
from game.content.packed import pack, unpack
from game.rating.system import System
from game.story.model import Case

SIZE = 32
CODE = ("act.py", "content", "story", "rating")
LARGEST = 64_000_000


def folder() -> Path | None:
    """Where compiled cases are kept; `OUT_OF_FIVE_CACHE` says where else, or nowhere if it is empty."""
    named = os.environ.get("OUT_OF_FIVE_CACHE")
    if named is not None:
        return Path(named) if named else None
    return Path(platformdirs.user_cache_dir("out-of-five", appauthor=False)) / "cases"


def key(found: Found, system: str | None = None) -> bytes:
    """The key of a case, its own system or another, and all around it that its reading hangs on; b"" where it cannot be read."""
    digest = blake2b(_code(), digest_size=SIZE)
    try:
        for part in (found.path.read_bytes(), (system or "").encode(), *_around(found.levels)):
            digest.update(len(part).to_bytes(8, "big") + part)
    except OSError:
        return b""
    return digest.digest()


def _around(levels: Path) -> Iterable[bytes]:
    """The states of the systems and the facts of a folder of levels."""
    for root in roots(levels):
        for file in [*sorted((root / "systems").glob("*.yaml")), root / "facts.yaml"]:
            yield _state(file)


def kept(path: Path, wanted: bytes) -> tuple[Case, System] | None:
    """The case and the system that are kept for a file under a key; None, and no file any more, where there is nothing sound."""
    file = _file(path)
    if file is None or not wanted:
        return None
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST)
    except OSError:
        return None
    had, digest, body = data[:SIZE], data[SIZE : 2 * SIZE], data[2 * SIZE :]
    if had != wanted:
        return None
    try:
        if digest != _digest(wanted, body):
            raise ValueError("damaged")
        case, system = unpack(marshal.loads(body))
    except (ValueError, EOFError, TypeError):
        _drop(file)
        return None
    return (case, system) if isinstance(case, Case) and isinstance(system, System) else None


def keep(path: Path, under: bytes, case: Case, system: System) -> None:
    """Keeps a case and its system, whole or not at all; where nothing can be kept, nothing is."""
    file = _file(path)
    if file is None or not under:
        return
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        body = marshal.dumps(pack((case, system)), 4)
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(under + _digest(under, body) + body)
        os.replace(part, file)
    except (OSError, TypeError):
        _drop(part)


def _file(path: Path) -> Path | None:
    where = folder()
    place = blake2b(os.fsencode(path.resolve()), digest_size=8).hexdigest()
    return where / f"{path.stem}-{place}" if where else None


def _digest(under: bytes, body: bytes) -> bytes:
    return blake2b(body, digest_size=SIZE, key=under).digest()


def _drop(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return


@cache
def _code() -> bytes:
    """The version, and when and how large the files are that read: while the game is being made they change without it."""
    home, found = Path(__file__).parents[1], [__version__.encode()]
    for name in CODE:
        part = home / name
        found += map(_state, [part] if part.suffix else sorted(part.glob("*.py")))
    return b"\n".join(found)


def _state(file: Path) -> bytes:
    """A file by its name, when it was changed and how large it is; nothing for one that is not there."""
    try:
        stat = file.stat()
    except OSError:
        return b""
    return f"{file.name} {stat.st_mtime_ns} {stat.st_size}".encode()
