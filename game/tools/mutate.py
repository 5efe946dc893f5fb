"""A case broken on purpose, one thing at a time, to see what `check` makes of it: `python -m game.tools.mutate the-lift`.

Five ways: a name misspelt, a line left out, two neighbouring lines swapped, a value of another kind, a line moved to the left or
right. Each is made by dice, so that the same seed breaks the same things. What is only told is left alone: no program can know
that a sentence was meant to stand there. Two keys swapped often mean the same as before; such are counted by themselves.
"""

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

import yaml

from game.content import case_ids, check_case
from game.content.library import LEVELS
from game.content.problems import Problem
from game.tools.checking import staging

TIMES = 200
"""How often a case is broken."""

NEAR = 3
"""Lines between what was broken and a problem that still points there."""

SLOW = 2.0
"""Seconds after which a check is called slow."""

_NAME = re.compile(r"(?<![\w“\"'-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w’'-])")
_VALUE = re.compile(r"(?<=: )(\d[\d.:]*|\[[^\[\]]*\]|\{[^{}]*\}|\"\d\d:\d\d\"|[a-z][a-z0-9-]*)(?=[,}\]]|$)")
_TOLD = re.compile(r"^\s*- (?:[\"“*‘]|[A-Z]|[a-z0-9.-]+(?: \([^)]*\))?: [\"“*A-Z])")
_WORDS = re.compile(r"(text|say|says|summary|why|title|got|tagline|want|role|voice|name): (?:\"[^\"]*\"|[^,}\]]*)")
OTHERS = ("7", "maybe", "[a, b]", "{a: b}", "25:99", "-1", "")


@dataclass(frozen=True, slots=True)
class Broken:
    """A broken text, how it was broken and in which line, counted from 1."""

    how: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `check` made of it: how many problems are new, how far the nearest stands from what was broken (in lines; -1 for
    none), what it crashed of ("" for nothing), and its seconds. `same`: nothing was found, and the file says what it said."""

    how: str
    line: int
    problems: int
    distance: int
    crash: str
    seconds: float
    same: bool = False


def broken(text: str, seed: int, times: int = TIMES) -> Iterator[Broken]:
    """So many broken texts, each way in turn."""
    lines = text.splitlines()
    ways = list(WAYS.items())
    for n in range(times):
        how, way = ways[n % len(ways)]
        yield _break(how, way, lines, Random(f"{how} {seed} {n}"))


def _break(how: str, way: Callable[[list[str], int, Random], list[str] | None], lines: list[str], chance: Random) -> Broken:
    """Tries lines by chance until one can be broken so. Every case has one: its head alone can be broken in all ways."""
    while True:
        at = chance.randrange(len(lines))
        new = way(lines, at, chance) if _counts(lines[at]) else None
        if new is not None and new != lines:
            return Broken(how, at + 1, "\n".join(new) + "\n")


def _counts(line: str) -> bool:
    """Whether a line is more than something told, and not empty or a comment."""
    return bool(line.strip()) and not line.lstrip().startswith("#") and not _TOLD.match(line) and ":" in line


def _renamed(lines: list[str], at: int, chance: Random) -> list[str] | None:
    """A name or keyword with one letter changed, left out or doubled."""
    hidden = _WORDS.sub(lambda found: found[1] + ":" + " " * (len(found[0]) - len(found[1]) - 1), lines[at].partition(" #")[0])
    spots = [found for found in _NAME.finditer(hidden) if len(found[0]) > 2]
    if not spots:
        return None
    spot = chance.choice(spots)
    n = chance.randrange(1, len(spot[0]))
    odd = chance.choice((spot[0][:n] + "q" + spot[0][n + 1 :], spot[0][:n] + spot[0][n + 1 :], spot[0][:n] + spot[0][n - 1 :]))
    return [*lines[:at], lines[at][: spot.start()] + odd + lines[at][spot.end() :], *lines[at + 1 :]]


def _deleted(lines: list[str], at: int, chance: Random) -> list[str] | None:
    return lines[:at] + lines[at + 1 :]


def _swapped(lines: list[str], at: int, chance: Random) -> list[str] | None:
    if at + 1 >= len(lines) or not lines[at + 1].strip():
        return None
    return [*lines[:at], lines[at + 1], lines[at], *lines[at + 2 :]]


def _retyped(lines: list[str], at: int, chance: Random) -> list[str] | None:
    """A value with one of another kind in its place."""
    spots = list(_VALUE.finditer(lines[at].partition(" #")[0]))
    if not spots:
        return None
    spot = chance.choice(spots)
    return [*lines[:at], lines[at][: spot.start()] + chance.choice(OTHERS) + lines[at][spot.end() :], *lines[at + 1 :]]


def _moved(lines: list[str], at: int, chance: Random) -> list[str] | None:
    """A line further to the left or right."""
    line, by = lines[at], chance.choice((-4, -2, -1, 1, 2, 4))
    if by < 0 and not line.startswith(" " * -by):
        return None
    return [*lines[:at], " " * by + line if by > 0 else line[-by:], *lines[at + 1 :]]


WAYS: dict[str, Callable[[list[str], int, Random], list[str] | None]] = {
    "rename": _renamed,
    "delete": _deleted,
    "swap": _swapped,
    "retype": _retyped,
    "re-indent": _moved,
}


def judged(one: Broken, whole: str, known: frozenset[tuple[str, str]], levels: Path = LEVELS) -> Verdict:
    """What `check` makes of one broken text; `known` are (number, sentence) of problems that the whole one has."""
    began = time.perf_counter()
    try:
        found, crash = _checked(one.text, levels), ""
    except Exception as wrong:  # whatever it is: that nothing gets out but problems is what this is about
        found, crash = (), f"{type(wrong).__name__}: {wrong}"
    seconds = time.perf_counter() - began
    new = [problem for problem in found if (problem.number, problem.sentence) not in known]
    distance = min((abs(problem.line - one.line) for problem in new), default=-1)
    same = not new and not crash and _data(one.text) == _data(whole)
    return Verdict(one.how, one.line, len(new), distance, crash, seconds, same)


def _checked(text: str, levels: Path) -> tuple[Problem, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.yaml"
        path.write_text(text, encoding="utf-8")
        return check_case(path, levels=levels, **staging())


def _data(text: str) -> object:
    return yaml.load(text, yaml.CSafeLoader)


def verdicts(text: str, seed: int, times: int = TIMES, levels: Path = LEVELS, cores: int | None = None) -> list[Verdict]:
    """What `check` makes of a text broken so often, on so many cores (all, if left out)."""
    known = frozenset((problem.number, problem.sentence) for problem in _checked(text, levels))
    judge = partial(judged, whole=text, known=known, levels=levels)
    if cores == 1:
        return [judge(one) for one in broken(text, seed, times)]
    with ProcessPoolExecutor(cores) as pool:
        return list(pool.map(judge, broken(text, seed, times), chunksize=10))


COLUMNS = ("broken", "same", "found", "%", "line", "near", "middle")


def table(name: str, found: list[Verdict]) -> Iterator[str]:
    """Of each way: how many mean the same as before, how many of the others were found, how many of those point to the very line
    or near it, and the middle of the distances in lines; then what went wrong with `check` itself."""
    yield f"{name:16}" + "".join(f"{column:>8}" for column in COLUMNS)
    for how in (*WAYS, "all"):
        yield f"  {how:14}" + "".join(f"{value:8.0f}" for value in _row([one for one in found if how in ("all", one.how)]))
    slow, longest = sum(one.seconds > SLOW for one in found), max(one.seconds for one in found)
    yield f"  crashed {sum(bool(one.crash) for one in found)}, over {SLOW:.0f} s {slow}, the slowest {longest:.2f} s"
    yield from (f"  CRASH {crash} ({times})" for crash, times in Counter(one.crash for one in found if one.crash).items())


def _row(mine: list[Verdict]) -> tuple[float, ...]:
    same, near = sum(one.same for one in mine), [one.distance for one in mine if one.distance >= 0]
    line, close = (sum(distance <= most for distance in near) for most in (0, NEAR))
    return len(mine), same, len(near), 100 * len(near) / max(1, len(mine) - same), line, close, median(near) if near else 0


def missed(text: str, seed: int, found: list[Verdict]) -> Iterator[str]:
    """What was broken, means something else than before, and was not found."""
    for one, told in zip(broken(text, seed, len(found)), found, strict=True):
        if not (told.problems or told.crash or told.same):
            yield f"  {one.how:10}{one.line:6} {text.splitlines()[one.line - 1].strip()[:100]}"


def main(argv: list[str]) -> int:
    """1 when `check` crashed of anything."""
    parser = argparse.ArgumentParser(prog="python -m game.tools.mutate", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("case", nargs="*", help="ids of cases, or paths; all that are shipped if left out")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--times", type=int, default=TIMES, metavar="N")
    parser.add_argument("--missed", action="store_true", help="lists what was broken and not found, by line")
    asked = parser.parse_args(argv)
    crashed = False
    for case in asked.case or case_ids():
        path = Path(case) if case.endswith(".yaml") else LEVELS / "cases" / f"{case}.yaml"
        text = path.read_text(encoding="utf-8")
        found = verdicts(text, asked.seed, asked.times)
        print("\n".join(table(path.stem, found)), flush=True)
        if asked.missed:
            print("\n".join(missed(text, asked.seed, found)))
        crashed = crashed or any(one.crash for one in found)
    return 1 if crashed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
