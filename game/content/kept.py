"""Problems as they were found, kept in the user's cache folder: the same bytes, checked by the same code against the same
pictures and sounds, have the same problems.

A file holds a key, a digest and plain data, as those of `compiled` do; what has another key or is damaged counts as nothing.
"""

import marshal
import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from game.content import compiled
from game.content.library import LEVELS, Found, ids
from game.content.problems import Problem

SIZE = 32
LARGEST = 16_000_000
CODE = ("play", "chance.py", "ledger.py")
"""What a check hangs on besides all that reading a case does."""

_MORE = Path(__file__).parents[1]


def key(found: Found, system: str | None, more: Iterable[object]) -> bytes:
    """The key of a case, of all that its problems hang on, and of `more`; b"" where the case cannot be read."""
    under = compiled.key(found, system)
    if not under:
        return b""
    digest = blake2b(under, digest_size=SIZE)
    for part in (*more, ids("cases", found.levels), ids("cases", LEVELS), found.name, *_code()):
        digest.update(repr(sorted(part) if isinstance(part, frozenset) else part).encode() + b"\n")
    return digest.digest()


def problems(path: Path, wanted: bytes) -> tuple[Problem, ...] | None:
    """The problems that are kept for a file under a key, None where there is nothing sound."""
    file = _file(path)
    if file is None or not wanted:
        return None
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST)
        had, digest, body = data[:SIZE], data[SIZE : 2 * SIZE], data[2 * SIZE :]
        if had != wanted or digest != _digest(wanted, body):
            return None
        return tuple(Problem(*fields) for fields in marshal.loads(body))
    except (OSError, ValueError, EOFError, TypeError):
        return None


def keep(path: Path, under: bytes, found: tuple[Problem, ...]) -> None:
    """Keeps the problems of a file, whole or not at all; where nothing can be kept, nothing is."""
    file = _file(path)
    if file is None or not under:
        return
    body = marshal.dumps([(p.file, p.line, p.column, p.number, p.sentence, p.suggestion, p.severity) for p in found], 4)
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(under + _digest(under, body) + body)
        os.replace(part, file)
    except OSError:
        return


def _file(path: Path) -> Path | None:
    where = compiled.folder()
    place = blake2b(os.fsencode(path.resolve()), digest_size=8).hexdigest()
    return where.parent / "checks" / f"{path.stem}-{place}" if where else None


def _digest(under: bytes, body: bytes) -> bytes:
    return blake2b(body, digest_size=SIZE, key=under).digest()


def _code() -> Iterable[str]:
    """When and how large the files are that a check runs besides those that read."""
    for name in CODE:
        part = _MORE / name
        for file in [part] if part.suffix else sorted(part.glob("*.py")):
            stat = file.stat()
            yield f"{file.name} {stat.st_mtime_ns} {stat.st_size}"
