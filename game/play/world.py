"""The state that a step of play works on. A step copies it, changes the copy, and leaves the old one as it was."""

from game.play.day import NEVER, Day, Due
from game.rating.held import leaning, on_file, worst
from game.rating.model import Filed
from game.rating.past import Past
from game.rating.shown import REST, seen
from game.rating.system import RuleVersion

Felt = dict[str, tuple[tuple[str, int], ...]]
"""What each passenger has seen since they last rated, as sums of signals."""


class World:
    """Where the story stands: what conditions may ask, and the system's book. Only `game.play` changes one, and only its own
    copy.

    `version` holds and nothing is due until the minute `until`; `known` is the version that the ratee was told of; `start` the
    standing to which all deltas are added; `past` all that was judged, kept only on days on which somebody may appeal; `queue`
    what is filed by itself later, `papers` all ids that were filed, and `rated` the stars of the last trip. `counts` and `felt`
    are replaced and never changed, so that copies share them.
    """

    __slots__ = (
        *("at", "book", "counts", "day", "felt", "known", "lets", "memory", "papers", "past", "pc", "queue", "rated", "rests"),
        *("scene", "seed", "short", "start", "strain", "taken", "until", "version", "visited"),
    )

    def __init__(self, day: Day, seed: int, short: bool, book: Filed, version: RuleVersion, known: RuleVersion) -> None:
        self.day = day
        self.seed = seed
        self.short = short
        self.book = book
        self.start = book.value
        self.version = version
        self.known = known
        self.at = day.case.starts
        self.scene = ""
        self.pc = 0
        self.memory: frozenset[str] = frozenset()
        self.taken: dict[str, str] = {}
        self.visited: dict[str, int] = {}
        self.counts: dict[str, int] = dict(day.case.counts)
        self.strain = 0
        self.lets = 0
        self.rests = False
        self.rated = 0
        self.felt: Felt = {}
        self.papers: frozenset[str] = frozenset(evidence.id for evidence in day.ratee.past)
        self.past: Past | None = day.past(seed) if day.appeals else None
        self.queue: tuple[Due, ...] = day.queue
        self.until = 0
        self.wake()

    def copy(self) -> "World":
        """A world of one's own to change."""
        new = World.__new__(World)
        new.day, new.seed, new.short, new.start = self.day, self.seed, self.short, self.start
        new.book, new.version, new.until, new.known = self.book, self.version, self.until, self.known
        new.at, new.scene, new.pc = self.at, self.scene, self.pc
        new.memory, new.strain, new.lets, new.rests = self.memory, self.strain, self.lets, self.rests
        new.taken, new.visited = self.taken.copy(), self.visited.copy()
        new.counts, new.felt = self.counts, self.felt
        new.papers, new.past, new.queue, new.rated = self.papers, self.past, self.queue, self.rated
        return new

    def wake(self) -> None:
        """Sets the minute until which nothing happens by itself: neither new rules nor anything filed."""
        due = self.queue[0].at if self.queue else NEVER
        self.until = min(due, self.day.until(self.version.since))

    @property
    def value(self) -> int | None:
        """The standing; None while the number is at rest."""
        return None if self.rests else self.book.value

    @property
    def unit(self) -> int:
        """Smallest units in a point of the scale."""
        return self.day.system.unit

    @property
    def night(self) -> int:
        """The minute at which a day that runs over midnight begins, 0 for any other."""
        return self.day.case.night

    @property
    def tier(self) -> str:
        """The id of the tier, "" while the number is at rest."""
        return "" if self.rests else self.day.system.tier(self.book.value, self.version).id

    def remembers(self, name: str) -> bool:
        """Whether something is remembered."""
        return name in self.memory

    def took(self, choice: str) -> str:
        """The option last taken at a choice, "" for none."""
        return self.taken.get(choice, "")

    def visits(self, scene: str) -> int:
        """How often a scene was entered."""
        return self.visited.get(scene, 0)

    def opens(self, thing: str) -> bool:
        """Whether the tier opens a thing now. A number at rest opens what the lowest tier opens."""
        value = 0 if self.rests else self.book.value
        tier = self.day.system.tier(value, self.version)
        return thing in tier.opens

    def counted(self, name: str) -> int:
        """A count of the case, the stars of the last trip, or how a reader leans (0 for nobody), in thousandths."""
        if name == "stars":
            return self.rated * 1000
        if name in self.counts:
            return self.counts[name] * 1000
        return (leaning(self.book, self.version.rules, name) or 0) * 1000 // self.unit

    def filed(self, paper: str) -> bool:
        """Whether a paper is on file now."""
        kept = on_file(self.book)
        return paper in (self.papers if kept is None else kept)

    def held(self, register: str) -> str:
        """The id of the tier that the worst in a register stands for, "" for nothing."""
        grade = worst(self.book, register)
        return "" if grade is None else self.day.system.tier(grade, self.version).id

    def under(self, version: str) -> bool:
        """Whether a rule version is in force."""
        return self.version.id == version

    def told(self, name: str) -> str:
        """What is written for a name in a text: of the number, only what the system discloses."""
        match name:
            case "rating":
                return REST if self.rests else seen(self.day.system, self.book.value, self.known)[0]
            case "tier":
                return REST if self.rests else seen(self.day.system, self.book.value, self.known)[1].name
            case "stars":
                return str(self.rated)
            case "clock":
                return f"{self.at // 60 % 24:02d}:{self.at % 60:02d}"
        if name in self.counts:
            return str(self.counts[name])
        leans = leaning(self.book, self.version.rules, name)
        return "" if leans is None else self.day.system.tier(leans, self.version).name
