"""A problem in a file: a number, a place, a sentence and a suggestion. All of them are found before anybody is told."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Protocol

from game.content.catalogue import KINDS
from game.errors import OutOfFive

GUESSES = 100
"""Unknown names of one file for which the nearest known one is looked for: to compare with all names takes its time."""
SHOWN = 8
"""How many known names a suggestion lists when none is near."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem. Line and column count from 1; severity is `error` or `warning`."""

    file: str
    line: int
    column: int
    number: str
    sentence: str
    suggestion: str = ""
    severity: str = "error"

    def __str__(self) -> str:
        where = f"{self.number} {self.file}:{self.line}:{self.column} {self.sentence}"
        return f"{where}; {self.suggestion}" if self.suggestion else where


class BadContent(OutOfFive):
    """A file that cannot be used. `problems` holds every error found in it, in the order of the file, and the warnings."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class Spot(Protocol):
    """Anything that stands somewhere in a file."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class Log:
    """Gathers the problems of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: dict[Problem, None] = {}
        self.guessed = 0

    def add(self, kind: str, at: Spot, suggestion: str = "", **fields: object) -> None:
        """Notes a problem of the catalogue at a spot; `fields` fill the sentence and, unless given, the suggestion."""
        self.found[self.problem(kind, at.line, at.column, suggestion, **fields)] = None

    def problem(self, kind: str, line: int, column: int, suggestion: str = "", **fields: object) -> Problem:
        """A problem of the catalogue at a line and column of this file."""
        known = KINDS[kind]
        hint = suggestion or known.suggestion.format(**fields)
        return Problem(self.file, line, column, known.number, known.sentence.format(**fields), hint, known.severity)

    def unknown(self, kind: str, at: Spot, name: str, known: object, **fields: object) -> None:
        """Notes a name that nobody knows, with the nearest that somebody does."""
        self.guessed += 1
        hint = nearest(name, known) if self.guessed <= GUESSES else ""
        self.add(kind, at, hint, name=short(name), **fields)

    def stop(self, kind: str, line: int, column: int, suggestion: str = "", **fields: object) -> BadContent:
        """The error to raise when a problem makes further reading pointless."""
        return BadContent((*self.sorted(), self.problem(kind, line, column, suggestion, **fields)))

    def sorted(self) -> tuple[Problem, ...]:
        """The problems in the order of the file."""
        return tuple(sorted(self.found))

    @property
    def failed(self) -> bool:
        """Whether any of them is an error."""
        return any(problem.severity == "error" for problem in self.found)


def nearest(name: str, known: object) -> str:
    """“did you mean 'x'?”, or a list of what is known, or "" when nothing is."""
    names = [str(n) for n in known] if isinstance(known, (list, tuple, set, frozenset, dict)) else []
    close = get_close_matches(name[:80], names[:2000], 1, 0.55)
    if close:
        return f"did you mean '{close[0]}'?"
    listed = sorted(names)[:SHOWN]
    return f"known here: {', '.join(listed)}{' …' if len(names) > SHOWN else ''}" if listed else ""


def short(text: str, length: int = 60) -> str:
    """A text cut to a length that fits a sentence, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"
