"""What the game costs, beside the figures that it is to reach. Each is the middle of several runs on this machine, now."""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from statistics import median
from typing import Protocol

from game.content import check_case, load_day
from game.content.source import Limits
from game.errors import Unready
from game.play import Day, Session, begin, choose
from game.tools import synthetic
from game.tools.autoplay import autoplay
from game.tools.robots import Mind, by_chance, play

ROOT = Path(__file__).resolve().parents[2]
HUGE = Limits(bytes=50_000_000, parts=10_000_000, beats=1_000_000)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what was measured, in which unit, and what it is to reach ("" where nothing is set)."""

    what: str
    value: float
    unit: str
    goal: str = ""


def figures() -> Iterator[Figure]:
    """Everything that can be measured without a window; first how busy the machine is, which all of it feels."""
    yield from busy()
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "synthetic.yaml", Path(folder) / "large.yaml"
        small.write_text(synthetic.text(1000), encoding="utf-8")
        large.write_text(synthetic.text(10_000).replace("case: synthetic", "case: large"), encoding="utf-8")
        yield from _steps(load_day(small))
        check = middle(lambda: _main("check", str(small)))
        yield Figure("check 1,000 scenes, whole process", check, "s", "at most 0.5 s (inklecate 0.63)")
        check = middle(lambda: check_case(large, limits=HUGE), 1)
        yield Figure("check 10,000 scenes", check, "s", "at most 5 s cold (inklecate 5.7)")
        yield Figure("open 1,000 scenes for play", 1000 * middle(lambda: load_day(small)), "ms", "at most 30 ms from a cache")
    yield Figure("open The Lift for play", 1000 * middle(lambda: load_day("the-lift")), "ms")
    yield from _plays(load_day("the-lift"))


def busy() -> Iterator[Figure]:
    """How many jobs are in line, where the system says so."""
    if hasattr(os, "getloadavg"):
        yield Figure("work in line in the last minute", os.getloadavg()[0], "jobs", f"for {os.cpu_count()} cores")


def _main(*argv: str) -> None:
    uncached = os.environ | {"OUT_OF_FIVE_CACHE": ""}
    subprocess.run([sys.executable, "main.py", *argv], cwd=ROOT, capture_output=True, check=True, env=uncached)


def middle(work: Callable[[], object], times: int = 5) -> float:
    """The median of the seconds that some work takes."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return median(taken)


def _steps(day: Day) -> Iterator[Figure]:
    """Steps of the synthetic case on one core: choices made beforehand, so that nothing but play is measured."""
    plays = [play(day, by_chance, Mind(Random(seed)), seed).session for seed in range(100)]
    steps = sum(len(session.choices) for session in plays)
    gc.collect()
    seconds = middle(lambda: repeat(day, plays))
    yield Figure("a step with rating and ledger", 1e6 * seconds / steps, "us", "at most 10 us (Rust ink, no rating: 36)")
    yield Figure("plays of 20 steps, one core", len(plays) / seconds, "a second", "5,000 (ChoiceScript 680)")


def repeat(day: Day, plays: Iterable[Session]) -> None:
    """Makes the same choices again, and nothing else."""
    for session in plays:
        at = begin(day, session.seed, intake=False)
        for made in session.choices:
            at = choose(day, at, made.option)


def _plays(day: Day) -> Iterator[Figure]:
    """The robots on The Lift."""
    seconds = middle(lambda: autoplay(day, 10_000), 1)
    yield Figure("10,000 plays of The Lift with coverage, all cores", seconds, "s", "2 s (ChoiceScript 14 to 24)")
    yield Figure("plays of The Lift with coverage, all cores", 10_000 / seconds, "a second")


class Cost(Protocol):
    """What the window measures: milliseconds of something done many times."""

    @property
    def name(self) -> str: ...
    @property
    def p50(self) -> float: ...
    @property
    def p95(self) -> float: ...


GOALS = {
    "start to first frame": "at most 500 ms warm (Ren'Py 1,460)",
    "busy scene at 1920x1080": "p95 at most 8 ms",
    "busy scene at 3840x2160": "p95 at most 16.6 ms",
    "camera coming closer at 1920x1080": "p95 at most 8 ms",
    "camera coming closer at 3840x2160": "p95 at most 16.6 ms",
    "input to changed frame": "at most 16.7 ms",
}


def windowed(costs: Iterable[Cost], megabytes: float) -> Iterator[Figure]:
    """The window's figures: of a start the middle, of frames the 95th of a hundred."""
    for cost in costs:
        value = cost.p50 if cost.name.startswith("start") else cost.p95
        yield Figure(cost.name, value, "ms", GOALS.get(cost.name, ""))
    yield Figure("memory at the title", megabytes, "MB", "under 200 MB (Ren'Py 323)")


def line(figure: Figure) -> str:
    """A figure as a line of a table."""
    value = f"{figure.value:,.{0 if figure.value >= 100 else 1 if figure.value >= 10 else 2}f}"
    return f"{figure.what:52}{value:>9} {figure.unit:9} {figure.goal}".rstrip()


def _until_unready(part: Callable[[], Iterable[Figure]]) -> Iterator[Figure]:
    """The figures of a part, until this machine lacks what is measured (a display); then a sentence."""
    try:
        yield from part()
    except Unready as unready:
        print(unready, file=sys.stderr)


def run(*parts: Callable[[], Iterable[Figure]], as_data: bool = False) -> int:
    """Prints the figures of all parts as they come, or at the end as data."""
    import json

    found = []
    for part in parts:
        for figure in _until_unready(part):
            found.append(figure)
            if not as_data:
                print(line(figure), flush=True)
    if as_data:
        print(json.dumps([asdict(figure) for figure in found], indent=1))
    return 0
