"""What it costs to write a case: checking, opening and playing made-up cases of 100, 1,000 and 10,000 scenes.

Each size is measured in a process of its own, so that memory is its own too and nothing is warm that an author would find cold.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from game.content import check_case, load_day
from game.content.source import Limits
from game.play import Day
from game.tools import synthetic
from game.tools.bench import HUGE, ROOT, Figure, busy, middle, repeat
from game.tools.checking import staging
from game.tools.coverage import chart
from game.tools.robots import Mind, by_chance, play
from game.tools.tally import Tally

SIZES = (100, 1000, 10_000)
PLAYS = 200

CHECK = {
    100: "",
    1000: "at most 0.5 s (inklecate 0.63, Ren'Py lint 2.4)",
    10_000: "at most 5 s cold (inklecate 5.7, Ren'Py 14.4)",
}
AGAIN = {10_000: "at most 1 s warm"}
MEMORY = {10_000: "under 400 MB (inkjs 1,200)"}
OPEN = {100: "(inkjs 43)", 1000: "at most 30 ms from a cache (inkjs 113)"}
STEP = {1000: "at most 10 us (Rust ink, no rating: 36)"}
RATE = {1000: "5,000 (ChoiceScript 680)"}


def figures() -> Iterator[Figure]:
    """The figures of every size; first how busy the machine is."""
    yield from busy()
    for scenes in SIZES:
        done = subprocess.run(
            [sys.executable, "-m", "game.tools.bench_authoring", str(scenes)],
            cwd=ROOT,
            capture_output=True,
            check=True,
            text=True,
        )
        for what, value, unit, goals in json.loads(done.stdout):
            yield Figure(f"{what}, {scenes:,} scenes", value, unit, goals)


def measured(scenes: int) -> list[tuple[str, float, str, str]]:
    """What is measured for one size: name, value, unit and goal."""
    limits = HUGE if scenes > 2000 else Limits()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "synthetic.yaml"
        path.write_text(synthetic.text(scenes), encoding="utf-8")
        cold = middle(lambda: check_case(path, limits=limits, **staging()), 1)
        peak = _megabytes()
        check_case(path, limits=limits, keep=True, **staging())  # fills the cache that an author's second check finds
        warm = middle(lambda: check_case(path, limits=limits, keep=True, **staging()), 3)
        found = [("check, first", cold, "s", CHECK.get(scenes, "")), ("check, again", warm, "s", AGAIN.get(scenes, ""))]
        found.append(("memory of a check", peak, "MB", MEMORY.get(scenes, "")))
        if scenes > 2000:
            return found  # more than a file may hold: it can be checked with other limits, but not opened to be played
        whole = middle(lambda: _whole(path), 3)
        found.append(("check, whole process", whole, "s", CHECK.get(scenes, "")))
        found.append(("open for play", 1000 * middle(lambda: load_day(path)), "ms", OPEN.get(scenes, "")))
        return [*found, *_plays(load_day(path), scenes)]


def _whole(path: Path) -> None:
    """A whole check that finds nothing kept."""
    command = [sys.executable, "main.py", "check", str(path)]
    subprocess.run(command, cwd=ROOT, capture_output=True, env=os.environ | {"OUT_OF_FIVE_CACHE": ""})


def _plays(day: Day, scenes: int) -> list[tuple[str, float, str, str]]:
    """Steps and plays of a case on one core, chosen beforehand; and plays by chance that are counted for coverage."""
    plays = [play(day, by_chance, Mind(Random(seed)), seed).session for seed in range(PLAYS)]
    steps, to = sum(len(session.choices) for session in plays), chart(day)
    again = middle(lambda: repeat(day, plays))

    def counted() -> None:
        tally = Tally()
        for seed in range(PLAYS):
            tally.add(day, to, "chance", play(day, by_chance, Mind(Random(seed)), seed).session)

    return [
        ("a step with rating and ledger", 1e6 * again / steps, "us", STEP.get(scenes, "")),
        ("plays of 20 steps, one core", PLAYS / again, "a second", RATE.get(scenes, "")),
        ("plays by a robot with coverage, one core", PLAYS / middle(counted, 3), "a second", "(ChoiceScript 680)"),
    ]


def _megabytes() -> float:
    """The most that this process has held; 0 where the system does not say."""
    try:
        import resource
    except ModuleNotFoundError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    print(json.dumps(measured(int(sys.argv[1]))))
