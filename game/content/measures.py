"""Numbers as people write them, with or without the word for what they count: `30 days`, `2 hours`, `25%`, `4.8 stars`, `0.062`.

What a parameter counts stands in its `Range`; here is how that is written. Nothing is ever rounded.
"""

import re

from game.content import scalars
from game.content.problems import Log, short
from game.content.source import Node, Scalar
from game.rating.rules import Range

NO_OR_YES = "(no or yes)"
HOUR, DAY = 60, 1440
PER_CENT = {"": 1, "%": 1, "per cent": 1}
THOUSANDTHS = {"": 1000, "star": 1000, "stars": 1000}

WRITTEN: dict[str, dict[str, int]] = {
    "thousandths": THOUSANDTHS,
    "metres and thousandths": THOUSANDTHS,
    "tenths": {"": 10},
    "cents": {"": 100},
    "per cent": PER_CENT,
    "per cent a star": PER_CENT,
    "minutes": {
        **{"": 1, "minute": 1, "minutes": 1, "hour": HOUR, "hours": HOUR, "day": DAY, "days": DAY},
        **{"week": 7 * DAY, "weeks": 7 * DAY, "year": 365 * DAY, "years": 365 * DAY},
    },
    "days": {"": 1, "day": 1, "days": 1, "week": 7, "weeks": 7, "year": 365, "years": 365},
    "of what the field counts": {"": 1, "star": 1000, "stars": 1000, "%": 100, "per cent": 100},
}
"""Smallest units in one, by the word behind the number, for each thing that is counted. All others count whole things."""

_MEASURE = re.compile(r"([+-]?)(\d{1,9})(?:\.(\d{1,40}))?(?: ?(%|[a-z][a-z ]*))?")


def measure(log: Log, node: Node, limits: Range) -> int:
    """A number in smallest units of what `limits` counts, from its low to its high; low after a problem."""
    if limits.unit == NO_OR_YES:
        return int(scalars.yes(log, node))
    one = scalars.scalar(log, node, "a number")
    if one is None:
        return limits.low
    value = _counted(log, one, limits.unit)
    return limits.low if value is None else scalars.inside(log, one, value, limits.low, limits.high, _words(limits.unit)[""])


def _counted(log: Log, one: Scalar, unit: str) -> int | None:
    match = _MEASURE.fullmatch(one.text)
    factor = _words(unit).get(match[4] or "") if match else None
    if match is None or factor is None:
        log.add("not-number", one, wanted=_wanted(unit), found=short(one.text))
        return None
    part = (match[3] or "").rstrip("0")
    if len(part) > 3:
        log.add("too-fine", one, found=one.text)
        return None
    value, rest = divmod((int(match[2]) * 1000 + int((part + "000")[:3])) * factor, 1000)
    if rest:
        log.add("not-number", one, wanted=_wanted(unit), found=one.text)
        return None
    return -value if match[1] == "-" else value


def _words(unit: str) -> dict[str, int]:
    return WRITTEN.get(unit) or ({"": 1, unit: 1, unit.removesuffix("s"): 1} if unit.isalpha() else {"": 1})


def _wanted(unit: str) -> str:
    """What is expected, for a sentence."""
    words = _words(unit)
    size = words[""]
    number = "a whole number" if size == 1 else f"a number with at most {len(str(size)) - 1} decimals"
    names = [name for name in words if name.endswith("s") or name == "%"]
    return f"{number} ({', '.join(names)})" if names else number
