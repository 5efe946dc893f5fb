"""The state that a step of play works on. A step copies it, changes the copy, and leaves the old one as it was."""

from game.play.day import Day
from game.rating.model import Filed
from game.rating.system import RuleVersion


class World:
    """Where the story stands: what conditions may ask, and the system's book. Only `game.play` changes one, and only its own
    copy.

    `version` holds until the minute `until`; `known` is the version that the ratee was told of.
    """

    __slots__ = (
        "at",
        "book",
        "day",
        "known",
        "lets",
        "memory",
        "pc",
        "rests",
        "scene",
        "seed",
        "short",
        "strain",
        "taken",
        "until",
        "version",
        "visited",
    )

    def __init__(self, day: Day, seed: int, short: bool, book: Filed, version: RuleVersion, known: RuleVersion) -> None:
        self.day = day
        self.seed = seed
        self.short = short
        self.book = book
        self.version = version
        self.until = day.until(day.case.starts)
        self.known = known
        self.at = day.case.starts
        self.scene = ""
        self.pc = 0
        self.memory: frozenset[str] = frozenset()
        self.taken: dict[str, str] = {}
        self.visited: dict[str, int] = {}
        self.strain = 0
        self.lets = 0
        self.rests = False

    def copy(self) -> "World":
        """A world of one's own to change."""
        new = World.__new__(World)
        new.day, new.seed, new.short = self.day, self.seed, self.short
        new.book, new.version, new.until, new.known = self.book, self.version, self.until, self.known
        new.at, new.scene, new.pc = self.at, self.scene, self.pc
        new.memory, new.strain, new.lets, new.rests = self.memory, self.strain, self.lets, self.rests
        new.taken, new.visited = self.taken.copy(), self.visited.copy()
        return new

    @property
    def value(self) -> int | None:
        """The standing; None while the number is at rest."""
        return None if self.rests else self.book.value

    @property
    def unit(self) -> int:
        """Smallest units in a point of the scale."""
        return self.day.system.unit

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
