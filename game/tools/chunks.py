"""Pieces of a run of robots, each small enough for one process, and each the same on any number of them."""

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from game.errors import OutOfFive
from game.play import Day, Session, begin, choose
from game.store import lists
from game.tools.coverage import Key, Map, reached
from game.tools.every import paths
from game.tools.forks import decision, tell_apart
from game.tools.hunt import hunt
from game.tools.robots import LONGEST, ROBOTS, Mind, open_options, play, rehearsed, stopped
from game.tools.shrink import shrunk
from game.tools.stakes import on_the_spot, stakes
from game.tools.tally import Tally
from game.tools.transcript import by_list

MOMENTS = 1
"""Moments in each chunk of forks at which each decision is taken every way."""

CLOSER = 4
"""The same where a closer look is taken at decisions that did not seem to matter."""

HUNTS = 4
"""Seeds that one process hunts through in a row; after two such rows it is asked whether anything is still missed."""

WEIGHED = 1
"""Plays of a chunk whose stands are weighed one by one."""

UNASKED = ("guess", "intake", "ruling", "confirm")
"""Ways of asking that are not meant to change the day."""

silent: dict[str, Day] = {}
"""Days without a decision, kept by a process for the one day that it plays."""


@dataclass(frozen=True, slots=True)
class Task:
    """Which robot plays, from which seed on, and how often. One play in eight is of the short form, and one in eight begins at
    the private form."""

    robot: str
    seed: int
    plays: int

    def work(self, day: Day, to: Map) -> Tally:
        """Plays."""
        tally, robot = Tally(), ROBOTS[self.robot]
        taken: Counter[tuple[str, str]] = Counter()
        worth = rehearsed(day, robot, Mind(Random(self.robot))).worth
        for seed in range(self.seed, self.seed + self.plays):
            mind = Mind(Random(f"{self.robot} {seed}"), taken, worth)
            played = play(day, robot, mind, seed, short=seed % 8 == 7, intake=seed % 8 == 3)
            if played.problem:
                tally.fail(self.robot, played.session, played.problem)
                continue
            tally.add(day, to, self.robot, played.session)
            if seed - self.seed < WEIGHED and not on_the_spot(day):
                tally.weigh(stakes(day, played.session, silent))
        return tally


@dataclass(frozen=True, slots=True)
class Every:
    """All paths of choices under one dice."""

    seed: int
    short: bool
    most: int

    @property
    def plays(self) -> int:
        """About how many plays it counts as, for those who wait."""
        return self.most

    def work(self, day: Day, to: Map) -> Tally:
        """Plays them."""
        tally = Tally()
        for n, session in enumerate(paths(day, self.seed, short=self.short, most=self.most)):
            why, _ = stopped(day, session)
            if why or not session.ending:
                tally.fail("every", session, why or "The day does not end.")
                continue
            tally.add(day, to, "every", session)
            if n < WEIGHED and not on_the_spot(day):
                tally.weigh(stakes(day, session, silent))
        return tally


@dataclass(frozen=True, slots=True)
class Forks:
    """Moments of plays by chance at which every option is taken: of all decisions, or of some that are looked at more closely."""

    seed: int
    decisions: frozenset[str] = frozenset()
    plays: int = 0

    def work(self, day: Day, to: Map) -> Tally:
        """Takes every option at each."""
        met = moments(day, self.seed, decisions=self.decisions, each=CLOSER if self.decisions else MOMENTS)
        return Tally(forks=tell_apart(day, met))


@dataclass(frozen=True, slots=True)
class Hunt:
    """Seeds of a hunt, and the options that are hunted for."""

    seed: int
    missed: tuple[str, ...]
    plays: int = 0

    def work(self, day: Day, to: Map) -> Tally:
        """Hunts."""
        tally = Tally()
        for seed in range(self.seed, self.seed + HUNTS):
            found = hunt(day, seed, self.missed)
            if found:
                tally.add(day, to, "hunt", found)
        return tally


@dataclass(frozen=True, slots=True)
class Shrink:
    """A play that is to be cut down to what gets to these keys, or (without any) to a problem."""

    spelled: str
    keys: tuple[Key, ...]
    problem: str = ""
    tries: int = 60
    plays: int = 0

    def work(self, day: Day, to: Map) -> Tally:
        """The play cut down, as the first that gets there."""
        session, keys = by_list(day, self.spelled), set(self.keys)
        if keys:
            short = shrunk(day, session, lambda now: keys <= reached(day, to, now).keys, self.tries)
            return Tally(first=dict.fromkeys(self.keys, lists.spell(short)))
        short = shrunk(day, session, lambda now: stopped(day, now)[0] == self.problem, self.tries)
        at = stopped(day, short)[1]
        last = f" {short.pending.id}={at}" if short.pending and at else ""
        return Tally(broken={self.problem: lists.spell(short) + last})


Chunk = Task | Every | Forks | Hunt | Shrink


def moments(
    day: Day, seed: int, plays: int = 40, *, decisions: frozenset[str] = frozenset(), each: int = MOMENTS
) -> Iterator[Session]:
    """Sessions that stand at a decision (one of `decisions`, if any are named), so many of each that some plays by chance come
    by."""
    met: Counter[str] = Counter()
    for number in range(seed, seed + plays):
        with contextlib.suppress(OutOfFive):  # the robots come by the same dead end, and report it
            for session in _steps(day, number):
                at = decision(session)
                wanted = not decisions or at in decisions
                if wanted and session.pending and session.pending.way not in UNASKED and met[at] < each:
                    met[at] += 1
                    yield session


def _steps(day: Day, seed: int) -> Iterator[Session]:
    """The sessions of a play by chance, each before its choice."""
    chance = Random(f"moments {seed}")
    session = begin(day, seed, intake=False)
    while session.pending and len(session.choices) < LONGEST and (free := open_options(day, session)):
        yield session
        session = choose(day, session, chance.choice(free))


Work = Callable[[Chunk], Tally]
