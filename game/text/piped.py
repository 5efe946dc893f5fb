"""A list of choices that comes through a pipe: all of it, or as much as has come, and the rest of it as it is typed."""

import os
import select
import stat
from collections.abc import Iterator
from typing import TextIO

GRACE = 0.3
"""Seconds for which nothing more comes before a list counts as still being typed."""


def comes(source: TextIO) -> tuple[str, Iterator[str]]:
    """What has come of a list, and its further lines, each when it is there. All of it where the source is no pipe
    or was closed."""
    try:
        number = source.fileno()
    except OSError:
        return source.read(), iter(())
    if os.name == "nt" or not stat.S_ISFIFO(os.fstat(number).st_mode):
        return source.read(), iter(())
    parts = [os.read(number, 1 << 16)]
    # Nothing is decided before the first line is whole: it may say what the play is begun with.
    while parts[-1] and (b"\n" not in parts[-1] or select.select([number], [], [], GRACE)[0]):
        parts.append(os.read(number, 1 << 16))
    whole, _, begun = b"".join(parts).rpartition(b"\n") if parts[-1] else (b"".join(parts), b"", b"")
    return whole.decode("utf-8", "replace"), _further(number, begun) if parts[-1] else iter(())


def _further(number: int, begun: bytes) -> Iterator[str]:
    """Lines as they come, the first of them begun already."""
    while part := os.read(number, 1 << 16):
        *lines, begun = (begun + part).split(b"\n")
        yield from (line.decode("utf-8", "replace") for line in lines)
    if begun:
        yield begun.decode("utf-8", "replace")
