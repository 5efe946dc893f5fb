"""Counts over many plays, small enough to be sent between processes and added up."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.play import Day, Session
from game.store import lists
from game.tools.coverage import Key, Map, reached
from game.tools.stakes import Stake

Values = Counter[int]
"""How often each number was seen, in smallest units."""


@dataclass(slots=True)
class Tally:
    """Sums over plays.

    `count` is how many plays reached each key, `first` the seed and choices of the first that did; `ends` counts (robot, ending);
    `scenes` the number at the first line of each scene, `last` the number at the end by robot; `words` how many plays read how
    many words, by form (`long` or `short`); `costs` the sum of deltas by cause; `stood`, `swayed` and `moved` by (value, side)
    how many stands were weighed one by one, how many of them moved the number in the end, and by how much; `broken` the
    shortest play for each problem; `forks` what each decision changes (see `forks`). Where every path was played, `paths` is how
    many there are under the first of `dice` dice, and `falls` says whether those let the case's own chances fall in every way;
    else `dice` is 0.
    """

    plays: Counter[str] = field(default_factory=Counter)
    count: Counter[Key] = field(default_factory=Counter)
    first: dict[Key, str] = field(default_factory=dict)
    ends: Counter[tuple[str, str]] = field(default_factory=Counter)
    scenes: dict[str, Values] = field(default_factory=dict)
    last: dict[str, Values] = field(default_factory=dict)
    words: dict[str, Values] = field(default_factory=dict)
    costs: Counter[str] = field(default_factory=Counter)
    stood: Counter[tuple[str, str]] = field(default_factory=Counter)
    swayed: Counter[tuple[str, str]] = field(default_factory=Counter)
    moved: Counter[tuple[str, str]] = field(default_factory=Counter)
    broken: dict[str, str] = field(default_factory=dict)
    forks: dict[str, Counter[str]] = field(default_factory=dict)
    dice: int = 0
    paths: int = 0
    falls: bool = False

    def add(self, day: Day, chart: Map, robot: str, session: Session) -> None:
        """Counts one finished play."""
        found = reached(day, chart, session)
        self.plays[robot] += 1
        self.count.update(found.keys)
        new = found.keys - self.first.keys()
        if new:
            self.first.update(dict.fromkeys(new, lists.spell(session)))
        self.ends[robot, session.ending] += 1
        self.last.setdefault(robot, Counter())[session.world.book.value] += 1
        self.words.setdefault("short" if session.short else "long", Counter())[found.words] += 1
        for scene, value in found.numbers:
            self.scenes.setdefault(scene, Counter())[value] += 1
        costs, papers = self.costs, day.case.papers
        for entry in session.ledger:
            if entry.delta:
                costs[_option(day, session, entry.cause) if papers else entry.cause] += entry.delta

    def weigh(self, stakes: Iterable[Stake]) -> None:
        """Counts stands that were weighed one by one."""
        for value, side, moved in stakes:
            self.stood[value, side] += 1
            self.swayed[value, side] += moved != 0
            self.moved[value, side] += moved

    def fail(self, robot: str, session: Session, problem: str) -> None:
        """Notes a play that could not go on; of each problem the shortest is kept."""
        self.plays[robot] += 1
        spelled = lists.spell(session)
        if len(spelled) < len(self.broken.get(problem, spelled + " ")):
            self.broken[problem] = spelled

    def merge(self, other: "Tally") -> None:
        """Adds another tally to this one; of what both saw first, this one's stays."""
        for name in ("plays", "count", "ends", "costs", "stood", "swayed", "moved"):
            getattr(self, name).update(getattr(other, name))
        self.first = {**other.first, **self.first}
        for name in ("scenes", "last", "words", "forks"):
            _into(getattr(self, name), getattr(other, name))
        for problem, spelled in other.broken.items():
            self.broken[problem] = min(spelled, self.broken.get(problem, spelled), key=lambda text: (len(text), text))


def spread(values: Values) -> tuple[int, int, int]:
    """The least, the middle and the greatest of the values counted."""
    ordered = sorted(values.items())
    half, seen = sum(values.values()) // 2, 0
    for value, count in ordered:
        seen += count
        if seen > half:
            return ordered[0][0], value, ordered[-1][0]
    return ordered[0][0], ordered[-1][0], ordered[-1][0]


def _into(mine: dict[str, Counter[object]], theirs: Mapping[str, Counter[object]]) -> None:
    for name, values in theirs.items():
        mine.setdefault(name, Counter()).update(values)


def _option(day: Day, session: Session, cause: str) -> str:
    """What caused an entry; of a paper that an option put on file, the option."""
    decision = day.decision(cause) if cause.partition(".")[0] in day.case.papers else ""
    return f"{decision}={session.world.took(decision)}" if decision else cause
