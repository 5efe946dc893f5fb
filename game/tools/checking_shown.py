"""Problems as a person reads them, with the line and a caret under the place, and as one line that editors understand."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from game.content.catalogue import BY_NUMBER
from game.content.library import LEVELS
from game.content.problems import Problem

WIDTH = 100
"""Letters of a line that are shown; of a longer one, those around the place."""
BEFORE = 60
LARGEST = 50_000_000


def people(problem: Problem) -> Iterator[str]:
    """The place and the title, the line with a caret, the sentence, the suggestion, and where more is said."""
    _, kind = BY_NUMBER[problem.number]
    mark = "" if problem.severity == "error" else f" ({problem.severity})"
    yield f"{problem.file}:{problem.line}:{problem.column}: {problem.number} {kind.title}{mark}"
    yield from _excerpt(problem)
    yield f"    {_clean(problem.sentence)}"
    if problem.suggestion:
        yield f"    {_clean(problem.suggestion)}"
    yield f"    See docs/problems/{problem.number}.md"
    yield ""


def plain(problem: Problem) -> str:
    """`file:line:column: L014 sentence; suggestion [warning]`, on one line."""
    said = "; ".join(part for part in (problem.sentence, problem.suggestion) if part)
    mark = "" if problem.severity == "error" else f" [{problem.severity}]"
    return f"{problem.file}:{problem.line}:{problem.column}: {problem.number} {_clean(said)}{mark}"


def _excerpt(problem: Problem) -> Iterator[str]:
    """The line, and a caret under the place."""
    lines = _lines(problem.file)
    if not 1 <= problem.line <= len(lines):
        return
    line, at = _clean(lines[problem.line - 1]), problem.column - 1
    start = max(0, min(at - BEFORE, len(line) - WIDTH))
    shown, number = line[start : start + WIDTH].rstrip(), str(problem.line)
    yield f"{number:>7} | {'…' if start else ''}{shown}{'…' if start + WIDTH < len(line) else ''}"
    under = " " * (_columns(line[start:at]) + (start > 0))
    yield f"{'':>7} | {under}{'^' * _length(line, at)}"


def _length(line: str, at: int) -> int:
    """How far the word at a place runs, at least one letter."""
    end = at
    while end < len(line) and (line[end].isalnum() or line[end] in "-_."):
        end += 1
    return max(1, min(end - at, 40))


def _columns(text: str) -> int:
    """Columns of a terminal; letters of East Asia take two, marks on letters none."""
    return sum((unicodedata.east_asian_width(c) in "WF") + (not unicodedata.combining(c)) for c in text)


def _clean(text: str) -> str:
    """A text on one line without signs that a terminal would obey: a file from elsewhere says nothing to it."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "\N{REPLACEMENT CHARACTER}" for c in text)


@lru_cache(maxsize=4)
def _lines(file: str) -> list[str]:
    """The lines of a file as problems name it; none where it cannot be read."""
    for path in (LEVELS.parent / file, Path(file)):
        try:
            with path.open("rb") as opened:
                return opened.read(LARGEST).decode("utf-8-sig", "replace").split("\n")
        except OSError:
            continue
    return []
