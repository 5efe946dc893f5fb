"""Every path of choices through a case that is small enough, under several dice.

Sessions never change, so paths share their beginnings. Only what can make no difference is not multiplied: a guess that nothing
asks about is answered another way on each path, and nobody draws back when asked again.
"""

from collections.abc import Iterator
from itertools import product
from random import Random

from game.chance import happens
from game.errors import OutOfFive
from game.play import Day, Session, begin, choose
from game.story.conditions import Chance
from game.tools.forks import conditions, named
from game.tools.robots import LONGEST, open_options

DICE = 64
"""Dice under which every path is played, at most."""

PROBES = 12
"""Plays by chance from which the number of paths is estimated (D. E. Knuth, "Estimating the efficiency of backtrack programs",
Mathematics of Computation 29, 1975)."""

THROWS = 5000
"""Dice that are looked through for falls of the case's own chances that were not had before."""


def paths(day: Day, seed: int, *, short: bool = False, most: int = 10_000) -> Iterator[Session]:
    """Every play of one dice, up to `most`; also those that cannot go on, as far as they go."""
    asked = _asked(day)
    todo, found = [begin(day, seed, short=short, intake=False)], 0
    while todo and found < most:
        session = todo.pop()
        free = _ways(day, session, asked, found)
        if not free or len(session.choices) >= LONGEST:
            found += 1
            yield session
        try:
            todo += [choose(day, session, id) for id in reversed(free)]
        except OutOfFive:
            found += 1
            yield session


def few(day: Day, seed: int, most: int) -> bool:
    """Whether there are about `most` paths or fewer, by a look at some of them."""
    asked = _asked(day)
    return sum(_estimate(day, seed + n, asked) for n in range(PROBES)) / PROBES <= most


def dice(day: Day, seed: int, most: int) -> tuple[list[int], bool]:
    """Up to `most` dice from `seed` on, first those under which the case's own chances fall in another way than before; and
    whether they fall in every way that they can."""
    chances = named_chances(day)
    ways = len(list(product((0, 1), repeat=len(chances)))) if len(chances) < 12 else THROWS
    met: dict[tuple[bool, ...], int] = {}
    for at in range(seed, seed + (THROWS if chances else 1)):
        met.setdefault(tuple(happens(at, name, percent) for name, percent in chances), at)
        if len(met) == ways:
            break
    first = list(met.values())[:most]
    return first + [at for at in range(seed, seed + most) if at not in first][: most - len(first)], len(met) <= most


def named_chances(day: Day) -> list[tuple[str, int]]:
    """The case's own chances, by name and percent."""
    return sorted({(c.name, c.percent) for c in conditions(day.case) if isinstance(c, Chance)})


def _asked(day: Day) -> set[str]:
    """The decisions that a condition of the case asks about."""
    return {name.partition("=")[0] for name in named(day.case)}


def _ways(day: Day, session: Session, asked: set[str], found: int) -> list[str]:
    """The options that are gone on with."""
    free = open_options(day, session)
    if session.pending and session.pending.way == "confirm":
        return ["yes"]
    if session.pending and session.pending.way == "guess" and session.pending.id not in asked and free:
        return [free[found % len(free)]]
    return free


def _estimate(day: Day, seed: int, asked: set[str]) -> int:
    """The product of what is open at each choice of a play by chance: on average the number of paths."""
    chance, session, found = Random(f"probe {seed}"), begin(day, seed, intake=False), 1
    while session.pending and len(session.choices) < LONGEST and (free := _ways(day, session, asked, seed)):
        found *= len(free)
        session = choose(day, session, chance.choice(free))
    return found
