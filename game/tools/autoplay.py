"""Robots play a case thousands of times on all cores and count what was reached. The same seed counts the same anywhere.

A case that is small enough is played on every path instead, under several dice.
"""

import contextlib
import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from game.act import Ratee
from game.play import Day
from game.rating.system import System
from game.story.model import Case
from game.tools import every
from game.tools.chunks import HUNTS, Chunk, Every, Forks, Hunt, Shrink, Task, silent
from game.tools.coverage import Key, Map, chart
from game.tools.forks import alike, named
from game.tools.hunt import SEEDS
from game.tools.tally import Tally

CHUNK = 250
"""Plays that one robot makes in a row, remembering what it took; fixed, so that counts do not depend on the number of cores."""

SHARES = {"chance": 8, "unseen": 5, "nudge": 2, "honest": 2, "number": 1, "slow": 2}
"""Of twenty chunks, how many each robot plays."""

FORKS = 4
"""Chunks in which decisions are taken every way; as many again look closer where nothing seemed to come of it."""

CUT = 12
"""Plays to something rare that are cut down, the rarest first."""

RARE = 0.005
"""Share of plays under which a thing that was reached is called rare."""

Told = Callable[[int, int], None]
"""Hears how many plays are done of how many."""


def autoplay(day: Day, plays: int = 10_000, seed: int = 1, cores: int = 0, told: Told | None = None) -> Tally:
    """Plays a day `plays` times, with seeds from `seed` on, or on every path if those are not many more; then hunts for options
    that were missed, takes decisions every way, and cuts rare plays down. `cores` 0 uses all."""
    to, total = chart(day), Tally()
    with _workers(day, to, cores or os.cpu_count() or 1) as work:
        _play(work, total, [*_exhaust(day, plays, seed, total), *_robots(day, total, plays, seed), *_forks(seed)], told)
        for begun in range(seed, seed + SEEDS, 2 * HUNTS):
            missed = tuple(name for kind, name in to.keys if kind == "option" and not total.count[kind, name])
            _play(work, total, [Hunt(begun + n * HUNTS, missed) for n in range(2)] if missed else [])
        closer = frozenset(unmoved(day, total))
        _play(work, total, [Forks(seed + 1000 * n, closer) for n in range(1, FORKS + 1)] if closer else [])
        for part in work(_shrinks(total, to)):
            total.first.update(part.first)
            total.broken.update(part.broken)
    return total


def share(plays: int, seed: int) -> list[Task]:
    """The chunks of a run: robots take turns by their shares, seeds follow one another."""
    turns = [name for n in range(max(SHARES.values())) for name, times in SHARES.items() if n < times]
    size = min(CHUNK, -(-plays // len(turns)))
    return [Task(turns[n % len(turns)], seed + at, min(size, plays - at)) for n, at in enumerate(range(0, plays, size))]


def unmoved(day: Day, tally: Tally) -> list[str]:
    """Decisions that have options which came out alike."""
    asked = named(day.case)
    return [id for id, found in tally.forks.items() if alike(found, id, asked)]


def rare(to: Map, tally: Tally) -> list[Key]:
    """What few plays reached, the rarest first."""
    plays = sum(tally.plays.values())
    found = [key for key in to.keys if 0 < tally.count[key] < plays * RARE]
    return sorted(found, key=lambda key: (tally.count[key], key))


def _exhaust(day: Day, plays: int, seed: int, total: Tally) -> list[Chunk]:
    """Every path under several dice, long and short; nothing where there are too many. Notes in the tally how many dice."""
    if not every.few(day, seed, plays):
        return []
    forms = {short: sum(1 for _ in every.paths(day, seed, short=short, most=plays + 1)) for short in (False, True)}
    paths = sum(forms.values())
    if paths > plays:
        return []
    thrown, total.falls = every.dice(day, seed, max(1, min(every.DICE, plays // paths)))
    total.dice, total.paths = len(thrown), paths
    return [Every(at, short, 4 * count + 100) for at in thrown for short, count in forms.items()]


def _robots(day: Day, total: Tally, plays: int, seed: int) -> list[Chunk]:
    """The robots' chunks; where every path is played, a few of each robot for comparison."""
    return [*share(min(plays, 400) if total.dice else plays, seed)]


def _forks(seed: int) -> list[Chunk]:
    return [Forks(seed + 40 * n) for n in range(FORKS)]


def _shrinks(total: Tally, to: Map) -> list[Chunk]:
    """What is to be cut down: the first play to each rare thing, and each that could not go on."""
    plays: dict[str, list[Key]] = {}
    for key in rare(to, total):
        plays.setdefault(total.first[key], []).append(key)
    rares = [Shrink(spelled, tuple(keys)) for spelled, keys in list(plays.items())[:CUT]]
    return [
        *rares,
        *(Shrink(spelled, (), why, 400) for why, spelled in sorted(total.broken.items()) if "does not end" not in why),
    ]


def _play(
    work: Callable[[Iterable[Chunk]], Iterable[Tally]], total: Tally, chunks: Sequence[Chunk], told: Told | None = None
) -> None:
    """Adds up the tallies of chunks in their order, and tells how far it is."""
    done, all = 0, sum(chunk.plays for chunk in chunks)
    for chunk, part in zip(chunks, work(chunks), strict=True):
        total.merge(part)
        done += chunk.plays
        if told and chunk.plays:
            told(done, all)


_at_hand: list[tuple[Day, Map]] = []
"""What a worker process plays, made once; a day is made anew in each, because it keeps things by identity."""


@contextlib.contextmanager
def _workers(day: Day, to: Map, cores: int) -> Iterator[Callable[[Iterable[Chunk]], Iterable[Tally]]]:
    """Something that gives the tallies of chunks in their order, made by so many processes or by this one."""
    silent.clear()
    if cores == 1:
        _at_hand[:] = [(day, to)]
        yield lambda chunks: map(_work, chunks)
        return
    with ProcessPoolExecutor(cores, initializer=_ready, initargs=(day.case, day.system, day.ratee)) as pool:
        yield lambda chunks: pool.map(_work, chunks)


def _ready(case: Case, system: System, ratee: Ratee) -> None:
    gc.disable()  # sessions hold no circles: counting frees them, and looking for circles costs a fifth of the time
    silent.clear()
    day = Day(case, system, ratee)
    _at_hand[:] = [(day, chart(day))]


def _work(chunk: Chunk) -> Tally:
    day, to = _at_hand[0]
    return chunk.work(day, to)
