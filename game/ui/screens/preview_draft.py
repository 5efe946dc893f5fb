"""A case file that is being written: looked at again and again, its last good state kept; and a day begun anywhere in it."""

from dataclasses import dataclass, replace
from pathlib import Path

from game.art.people import CAST
from game.art.places import PLACES
from game.content import LEVELS, compiled, library
from game.content.cases import Known
from game.content.catalogue import KINDS
from game.content.check import read_case
from game.content.problems import Problem
from game.content.source import Limits
from game.play import Day

EVERY = 0.35
"""Seconds between two looks at the file."""
PICTURES = frozenset(KINDS[kind].number for kind in ("unknown-place", "unknown-face"))
"""Problems that do not keep a case from being played: somebody or somewhere has no picture yet."""


@dataclass
class Draft:
    """A file, the day of its last good state (None before there was one), and the problems of its last state."""

    wanted: str | Path
    limits: Limits
    day: Day | None = None
    problems: tuple[Problem, ...] = ()
    state: bytes = b"-"

    broken: bool = True
    """Whether the file cannot be played as it stands. One whose pictures are missing can be."""

    @property
    def path(self) -> Path:
        """Where the file is."""
        return library.find(self.wanted, "cases", LEVELS).path

    def look(self) -> bool:
        """Reads the file again if it, or a system or fact around it, has another state than last time; whether it was read."""
        state = self._state()
        if state == self.state:
            return False
        self.state = state
        checked = read_case(self.wanted, LEVELS, self.limits, known=Known(frozenset(PLACES), frozenset(CAST)))
        self.problems = checked.problems
        errors = {problem.number for problem in self.problems if problem.severity == "error"}
        if errors and errors <= PICTURES:
            checked, errors = read_case(self.wanted, LEVELS, self.limits), set()
        self.broken = bool(errors) or checked.made is None
        self.day = self.day if self.broken else checked.made
        return True

    def _state(self) -> bytes:
        """The state of the file and of what is around it; of a file that is far too large only its size, without reading it."""
        try:
            size = self.path.stat().st_size
        except OSError:
            size = 0
        if size > self.limits.bytes:
            return f"{size}".encode()
        return compiled.key(library.find(self.wanted, "cases", LEVELS))

    def line(self, problem: Problem) -> str:
        """The line that a problem points at, as it stands in the file now; "" where there is none."""
        try:
            with self.path.open("rb") as file:
                text = file.read(self.limits.bytes)
        except OSError:
            return ""
        lines = text.decode("utf-8", "replace").splitlines()
        found = lines[problem.line - 1] if 0 < problem.line <= len(lines) else ""
        return "".join(c if c.isprintable() else " " for c in found).strip()


@dataclass(frozen=True, slots=True)
class Start:
    """Where an author has a day begin: in which scene, at which minute, with which number (smallest units), under which dice.
    None, and "" for the scene, are as the case has it."""

    scene: str = ""
    minute: int | None = None
    number: int | None = None
    seed: int = 1


def begun(day: Day, start: Start) -> Day:
    """The day, begun where the author wants, as far as that can be."""
    case, system = day.case, day.system
    scene = start.scene if start.scene in case.scenes else ""
    own = case.scenes[scene].starts if scene else 0
    minute = start.minute if start.minute is not None else own or case.starts
    minute = min(max(minute, min(case.starts, system.versions[0].since)), case.ends - 1)
    number = case.ratee.start if start.number is None else start.number
    number = min(max(number, system.bottom * system.unit), system.top * system.unit)
    if (scene, minute, number) == ("", case.starts, case.ratee.start):
        return day
    bent = replace(case, first=scene or case.first, starts=minute, ratee=replace(case.ratee, start=number))
    return Day(bent, system)


def stepped(day: Day, start: Start, what: str, by: int) -> Start:
    """Another start: the number by a fiftieth of the scale at a time, the clock by ten minutes, the dice by one."""
    case, system = day.case, day.system
    match what:
        case "number":
            step = max(1, (system.top - system.bottom) * system.unit // 50)
            now = case.ratee.start if start.number is None else start.number
            number = min(max(now + by * step, system.bottom * system.unit), system.top * system.unit)
            return replace(start, number=number)
        case "clock":
            now = case.starts if start.minute is None else start.minute
            return replace(start, minute=min(max(now + by * 10, case.starts - 720, 0), case.ends - 1))
    return replace(start, seed=max(0, start.seed + by))
