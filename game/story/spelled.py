"""Conditions back in the words that they are written in: `parse(spelled(c))` is `c` again."""

from game.story.atoms import (
    All,
    Chance,
    Clock,
    Condition,
    Counted,
    Holds,
    Not,
    OnFile,
    Open,
    Rating,
    Remembered,
    Short,
    Some,
    Stands,
    Strain,
    Took,
    Under,
    Visits,
)

BY_NUMBER = (Rating, Stands, Open)
"""Conditions that ask what the number is, or what it opens."""


def spelled(condition: Condition) -> str:
    """The words of a condition."""
    match condition:
        case Some(parts):
            return " or ".join(_within(part, (Some,)) for part in parts)
        case All(parts):
            return " and ".join(_within(part, (Some, All)) for part in parts)
        case Not(part):
            return f"not {_within(part, (Some, All))}"
    return _atom(condition)


def _within(part: Condition, loose: tuple[type, ...]) -> str:
    """A part, in brackets where it would fall apart without them."""
    return f"({spelled(part)})" if isinstance(part, loose) else spelled(part)


def _atom(condition: Condition) -> str:
    match condition:
        case Rating(op, value):
            return f"rating {op} {decimal(value)}"
        case Clock(op, minute):
            return f'clock {op} "{minute // 60:02d}:{minute % 60:02d}"'
        case Strain(op, level):
            return f"strain {op} {level}"
        case Visits(scene, op, times):
            return f"been to {scene}" if (op, times) == (">=", 1) else f"visits {scene} {op} {times}"
        case Chance(percent, name):
            return f"chance {percent}% of {name}"
        case Counted(name, op, value):
            return f"{name} {op} {decimal(value)}"
        case Holds(register, tier):
            return f"register {register} is {tier}" if tier else f"copy {register}"
    return _named(condition)


def _named(condition: Condition) -> str:
    match condition:
        case Remembered(name):
            return name
        case Took(choice, option):
            return f"{choice} is {option}"
        case Open(thing):
            return f"open {thing}"
        case Stands(tier):
            return f"tier is {tier}"
        case OnFile(paper):
            return f"entry {paper}"
        case Under(version):
            return f"rules {version}"
        case Short():
            return "short"
    return type(condition).__name__.lower()


def decimal(thousandths: int) -> str:
    """Thousandths as people write them: 4.5, 3.08, 12."""
    sign, whole, part = "-" if thousandths < 0 else "", abs(thousandths) // 1000, abs(thousandths) % 1000
    return f"{sign}{whole}.{part:03d}".rstrip("0").rstrip(".") if part else f"{sign}{whole}"


def by_number(condition: Condition | None) -> bool:
    """Whether the number has a say in a condition."""
    match condition:
        case None:
            return False
        case All(parts) | Some(parts):
            return any(by_number(part) for part in parts)
        case Not(part):
            return by_number(part)
    return isinstance(condition, BY_NUMBER)
