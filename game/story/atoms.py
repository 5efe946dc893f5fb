"""What conditions are made of: each asks a world one thing, and `names` says which names of the case it mentions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from game.chance import happens

COMPARE: dict[str, Callable[[int, int], bool]] = {
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
    "=": lambda a, b: a == b,
}


class World(Protocol):
    """What a condition can ask. Numbers are in smallest units of a scale with `unit` units a point.

    `night` is the minute at which a day that runs over midnight begins, 0 for other days; `tier` the id of the tier, "" for a
    number at rest; `counted` a count of the case, or how a reader of the file leans, in thousandths; `filed` whether a paper is
    on file now; `held` the id of the tier that a register's worst entry stands for, "" for a register without any; `under`
    whether a rule version is in force; `told` what is written for a name in a text.
    """

    @property
    def value(self) -> int | None: ...
    @property
    def unit(self) -> int: ...
    @property
    def at(self) -> int: ...
    @property
    def strain(self) -> int: ...
    @property
    def short(self) -> bool: ...
    @property
    def seed(self) -> int: ...
    def remembers(self, name: str) -> bool: ...
    def took(self, choice: str) -> str: ...
    def visits(self, scene: str) -> int: ...
    def opens(self, thing: str) -> bool: ...
    @property
    def night(self) -> int: ...
    @property
    def tier(self) -> str: ...
    def counted(self, name: str) -> int: ...
    def filed(self, paper: str) -> bool: ...
    def held(self, register: str) -> str: ...
    def under(self, version: str) -> bool: ...
    def told(self, name: str) -> str: ...


class Condition(Protocol):
    """Something that holds or not in a world."""

    def holds(self, world: World) -> bool: ...
    def names(self) -> Iterator[tuple[str, str]]: ...


@dataclass(frozen=True, slots=True)
class Rating:
    """Compares the number; in a world without one nothing about it holds. `thousandths` are of a point."""

    op: str
    thousandths: int

    def holds(self, world: World) -> bool:
        value = world.value
        return value is not None and COMPARE[self.op](value * 1000, self.thousandths * world.unit)

    def names(self) -> Iterator[tuple[str, str]]:
        return iter(())


@dataclass(frozen=True, slots=True)
class Clock:
    """Compares the time of day, in minutes since midnight; at night, hours before the day's start are of the next morning."""

    op: str
    minute: int

    def holds(self, world: World) -> bool:
        return COMPARE[self.op](world.at, self.minute + 1440 if self.minute < world.night else self.minute)

    def names(self) -> Iterator[tuple[str, str]]:
        return iter(())


@dataclass(frozen=True, slots=True)
class Strain:
    """Compares how tired the smile is."""

    op: str
    level: int

    def holds(self, world: World) -> bool:
        return COMPARE[self.op](world.strain, self.level)

    def names(self) -> Iterator[tuple[str, str]]:
        return iter(())


@dataclass(frozen=True, slots=True)
class Remembered:
    """Whether something was remembered and not forgotten."""

    name: str

    def holds(self, world: World) -> bool:
        return world.remembers(self.name)

    def names(self) -> Iterator[tuple[str, str]]:
        yield "memory", self.name


@dataclass(frozen=True, slots=True)
class Took:
    """Whether the option was the last one taken at a choice."""

    choice: str
    option: str

    def holds(self, world: World) -> bool:
        return world.took(self.choice) == self.option

    def names(self) -> Iterator[tuple[str, str]]:
        yield "option", f"{self.choice}={self.option}"


@dataclass(frozen=True, slots=True)
class Visits:
    """Compares how often a scene was entered."""

    scene: str
    op: str
    times: int

    def holds(self, world: World) -> bool:
        return COMPARE[self.op](world.visits(self.scene), self.times)

    def names(self) -> Iterator[tuple[str, str]]:
        yield "scene", self.scene


@dataclass(frozen=True, slots=True)
class Open:
    """Whether the tier opens a thing now."""

    thing: str

    def holds(self, world: World) -> bool:
        return world.opens(self.thing)

    def names(self) -> Iterator[tuple[str, str]]:
        yield "opens", self.thing


@dataclass(frozen=True, slots=True)
class Chance:
    """Whether a named chance comes up under this play's seed."""

    percent: int
    name: str

    def holds(self, world: World) -> bool:
        return happens(world.seed, self.name, self.percent)

    def names(self) -> Iterator[tuple[str, str]]:
        yield "chance", self.name


@dataclass(frozen=True, slots=True)
class Short:
    """Whether the short form is being played."""

    def holds(self, world: World) -> bool:
        return world.short

    def names(self) -> Iterator[tuple[str, str]]:
        return iter(())


@dataclass(frozen=True, slots=True)
class Stands:
    """Whether the tier is this one."""

    tier: str

    def holds(self, world: World) -> bool:
        return world.tier == self.tier

    def names(self) -> Iterator[tuple[str, str]]:
        yield "tier", self.tier


@dataclass(frozen=True, slots=True)
class Counted:
    """Compares a count of the case, or how a reader of the file leans; `thousandths` are of one, or of a point."""

    name: str
    op: str
    thousandths: int

    def holds(self, world: World) -> bool:
        return COMPARE[self.op](world.counted(self.name), self.thousandths)

    def names(self) -> Iterator[tuple[str, str]]:
        yield "count", self.name


@dataclass(frozen=True, slots=True)
class OnFile:
    """Whether a paper is on file now."""

    paper: str

    def holds(self, world: World) -> bool:
        return world.filed(self.paper)

    def names(self) -> Iterator[tuple[str, str]]:
        yield "paper", self.paper


@dataclass(frozen=True, slots=True)
class Holds:
    """Whether the worst that a register holds is this tier; without a tier, whether it holds anything."""

    register: str
    tier: str = ""

    def holds(self, world: World) -> bool:
        held = world.held(self.register)
        return held == self.tier if self.tier else bool(held)

    def names(self) -> Iterator[tuple[str, str]]:
        yield "register", self.register
        if self.tier:
            yield "tier", self.tier


@dataclass(frozen=True, slots=True)
class Under:
    """Whether a rule version is in force."""

    version: str

    def holds(self, world: World) -> bool:
        return world.under(self.version)

    def names(self) -> Iterator[tuple[str, str]]:
        yield "version", self.version


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    part: Condition

    def holds(self, world: World) -> bool:
        return not self.part.holds(world)

    def names(self) -> Iterator[tuple[str, str]]:
        return self.part.names()


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Condition, ...]

    def holds(self, world: World) -> bool:
        for part in self.parts:  # noqa: SIM110 - twice as quick as all() over a generator
            if not part.holds(world):
                return False
        return True

    def names(self) -> Iterator[tuple[str, str]]:
        for part in self.parts:
            yield from part.names()


@dataclass(frozen=True, slots=True)
class Some:
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def holds(self, world: World) -> bool:
        for part in self.parts:  # noqa: SIM110 - as above
            if part.holds(world):
                return True
        return False

    def names(self) -> Iterator[tuple[str, str]]:
        for part in self.parts:
            yield from part.names()
