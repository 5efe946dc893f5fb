"""A value as it is written, and as much of it as a system discloses."""

from game.rating.system import RuleVersion, System, Tier

REST = "–"
"""What is written for a number at rest."""


def places(system: System) -> int:
    """Decimal places of the smallest unit."""
    return len(str(system.unit)) - 1


def figured(system: System) -> bool:
    """Whether the ratee is shown the value in figures: as a number, or in the small print of a grade."""
    told = system.disclosure
    if told.value == "none":
        return False
    return told.shows == "number" or (told.shows == "grade" and told.value == "full")


def disclosed(system: System, value: int) -> int:
    """The value as the ratee may know it: where it is not disclosed in full, to two places, halves up."""
    if system.disclosure.value == "full" or places(system) <= 2:
        return value
    step = system.unit // 100
    return (2 * value + step) // (2 * step) * step


def written(system: System, value: int, digits: int) -> str:
    """A value in points, with so many decimals."""
    sign, (whole, part) = "-" if value < 0 else "", divmod(abs(value), system.unit)
    return sign + (f"{whole}.{part * 10**digits // system.unit:0{digits}d}" if digits else str(whole))


def figure(system: System, value: int | None) -> str:
    """A value as it is written to the system's smallest unit; a dash for a number at rest."""
    return REST if value is None else written(system, value, places(system))


def seen(system: System, value: int, known: RuleVersion) -> tuple[str, Tier]:
    """What is written of a value that is disclosed, and its tier by the rules that were told: the tier of the figure shown, for
    that of the value would tell on which side of a line it was rounded."""
    value = disclosed(system, value)
    digits = places(system) if system.disclosure.value == "full" else min(2, places(system))
    return written(system, value, digits), system.tier(value, known)
