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
    """What a condition can ask. Numbers are in smallest units of a scale with `unit` units a point."""

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
    """Compares the time of day, in minutes since midnight."""

    op: str
    minute: int

    def holds(self, world: World) -> bool:
        return COMPARE[self.op](world.at, self.minute)

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
