"""A value as its own system writes it: points to the smallest unit, the name of a tier, or a grade with the points beside it."""

from game.play import Day
from game.rating.shown import REST, figure


def spelled(day: Day, value: int | None, at: int) -> str:
    """The value (smallest units, None at rest) by the tiers in force at a minute of the day."""
    if value is None:
        return REST
    tier = day.system.tier(value, day.system.version(at)).name
    match day.system.disclosure.shows:
        case "label":
            return tier
        case "grade":
            return f"{tier} {figure(day.system, value)}"
    return figure(day.system, value)
