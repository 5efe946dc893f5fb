"""Robots play a case thousands of times on all cores and count what was reached. The same seed counts the same anywhere."""

import contextlib
import gc
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from game.act import Ratee
from game.errors import OutOfFive
from game.play import Day, Session, begin, choose
from game.rating.system import System
from game.story.model import Case
from game.tools.coverage import Map, chart
from game.tools.forks import decision, tell_apart
from game.tools.hunt import SEEDS, hunt
from game.tools.robots import LONGEST, ROBOTS, Mind, open_options, play
from game.tools.tally import Tally

T = TypeVar("T")

CHUNK = 250
"""Plays that one robot makes in a row, remembering what it took; fixed, so that counts do not depend on the number of cores."""

SHARES = {"chance": 8, "unseen": 5, "nudge": 2, "honest": 2, "number": 1, "slow": 2}
"""Of twenty chunks, how many each robot plays."""

MOMENTS = 1
"""Moments in each chunk of chance at which each decision is taken every way."""

HUNTS = 4
"""Seeds that one process hunts through in a row; after two such rows it is asked whether anything is still missed."""

UNASKED = ("guess", "intake", "ruling", "confirm")
"""Ways of asking that are not meant to change the day."""


@dataclass(frozen=True, slots=True)
class Task:
    """One chunk: which robot plays, from which seed on, and how often."""

    robot: str
    seed: int
    plays: int


@dataclass(frozen=True, slots=True)
class Hunt:
    """One chunk of a hunt: from which seed on, and for which options."""

    seed: int
    missed: tuple[str, ...]


def autoplay(day: Day, plays: int = 10_000, seed: int = 1, cores: int = 0) -> Tally:
    """Plays a day `plays` times, with seeds from `seed` on, and then hunts for options that were missed; `cores` 0 uses all."""
    cores = cores or os.cpu_count() or 1
    to, tasks, total = chart(day), share(plays, seed), Tally()
    with _workers(day, to, cores) as work:
        for part in work(_run, tasks):
            total.merge(part)
        for begun in range(seed, seed + SEEDS, 2 * HUNTS):
            missed = tuple(name for kind, name in to.keys if kind == "option" and not total.count[kind, name])
            for part in work(_hunt, [Hunt(begun + n * HUNTS, missed) for n in range(2)] if missed else []):
                total.merge(part)
    return total


def share(plays: int, seed: int) -> list[Task]:
    """The chunks of a run: robots take turns by their shares, seeds follow one another."""
    turns = [name for n in range(max(SHARES.values())) for name, times in SHARES.items() if n < times]
    size = min(CHUNK, -(-plays // len(turns)))
    return [Task(turns[n % len(turns)], seed + at, min(size, plays - at)) for n, at in enumerate(range(0, plays, size))]


def run(day: Day, task: Task, to: Map) -> Tally:
    """Plays one chunk. One play in eight is of the short form, and one in eight begins at the private form."""
    tally = Tally()
    taken: Counter[tuple[str, str]] = Counter()
    for seed in range(task.seed, task.seed + task.plays):
        mind = Mind(Random(f"{task.robot} {seed}"), taken)
        played = play(day, ROBOTS[task.robot], mind, seed, short=seed % 8 == 7, intake=seed % 8 == 3)
        if played.problem:
            tally.fail(task.robot, played.session, played.problem)
        else:
            tally.add(day, to, task.robot, played.session)
    if task.robot == "chance":
        tally.forks = tell_apart(day, moments(day, task.seed))
    return tally


def moments(day: Day, seed: int, plays: int = 40) -> Iterator[Session]:
    """Sessions that stand at a decision, MOMENTS of each that some plays by chance come by."""
    met: Counter[str] = Counter()
    for number in range(seed, seed + plays):
        with contextlib.suppress(OutOfFive):  # the plays of `run` come by the same dead end, and report it
            for session in _steps(day, number):
                at = decision(session)
                if session.pending and session.pending.way not in UNASKED and met[at] < MOMENTS:
                    met[at] += 1
                    yield session


def _steps(day: Day, seed: int) -> Iterator[Session]:
    """The sessions of a play by chance, each before its choice."""
    chance = Random(f"moments {seed}")
    session = begin(day, seed, intake=False)
    while session.pending and len(session.choices) < LONGEST and (free := open_options(day, session)):
        yield session
        session = choose(day, session, chance.choice(free))


_at_hand: list[tuple[Day, Map]] = []
"""What a worker process plays, made once; a day is made anew in each, because it keeps things by identity."""


@contextlib.contextmanager
def _workers(day: Day, to: Map, cores: int) -> Iterator[Callable[[Callable[[T], Tally], Iterable[T]], Iterable[Tally]]]:
    """Something like `map` that gives the tallies of chunks in their order, made by so many processes or by this one."""
    if cores == 1:
        _at_hand[:] = [(day, to)]
        yield map
        return
    with ProcessPoolExecutor(cores, initializer=_ready, initargs=(day.case, day.system, day.ratee)) as pool:
        yield pool.map


def _ready(case: Case, system: System, ratee: Ratee) -> None:
    gc.disable()  # sessions hold no circles: counting frees them, and looking for circles costs a fifth of the time
    day = Day(case, system, ratee)
    _at_hand[:] = [(day, chart(day))]


def _run(task: Task) -> Tally:
    day, to = _at_hand[0]
    return run(day, task, to)


def _hunt(task: Hunt) -> Tally:
    day, to = _at_hand[0]
    tally = Tally()
    for seed in range(task.seed, task.seed + HUNTS):
        found = hunt(day, seed, task.missed)
        if found:
            tally.add(day, to, "hunt", found)
    return tally
