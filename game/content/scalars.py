"""What a text means where a number, a time, a name or a yes is expected. Numbers are whole thousandths, never rounded."""

import re

from game.content.problems import Log, nearest, short
from game.content.source import Listing, Mapping, Node, Scalar
from game.story.conditions import minutes

NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
OPTION = re.compile(rf"{NAME.pattern}|\d{{1,3}}")
_NUMBER = re.compile(r"([+-]?)(\d{1,9})(?:\.(\d+))?")
_TIME = re.compile(r"\d{1,2}:\d\d")
SWITCHES = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n", "~"})
"""Words that YAML takes for something else than words where they have no quotes."""
BIG = 1_000_000
"""A whole number that no level needs to pass."""


def found(node: Node) -> str:
    """What stands there, for a sentence."""
    match node:
        case Listing():
            return "a list"
        case Mapping():
            return "keys and values"
    return f"'{short(node.text)}'" if node.text.strip() else "nothing"


def scalar(log: Log, node: Node, wanted: str) -> Scalar | None:
    """The node if it is a text with something in it; notes a problem otherwise."""
    if isinstance(node, Scalar) and node.text.strip():
        return node
    if isinstance(node, Scalar):
        log.add("empty-text", node)
    elif isinstance(node, Mapping) and wanted == "a text" and any(" " in key.text for key, _ in node.pairs):
        log.add("colon-in-text", node)
    else:
        log.add("wrong-shape", node, wanted=wanted, found=found(node))
    return None


def text(log: Log, node: Node) -> str:
    """Any text, "" after a problem."""
    one = scalar(log, node, "a text")
    if one is not None:
        read_as_said(log, one)
    return one.text.strip() if one else ""


def read_as_said(log: Log, one: Scalar) -> None:
    """Notes a text that other programs read as yes, no or nothing."""
    if one.plain and len(one.text) < 6 and one.text.lower() in SWITCHES:
        log.add("switch-as-text", one, found=one.text)


def name(log: Log, node: Node, pattern: re.Pattern[str] = NAME) -> str:
    """A name of small letters, digits and hyphens, "" after a problem."""
    one = scalar(log, node, "a name")
    if one is None:
        return ""
    if not pattern.fullmatch(one.text) or len(one.text) > 60:
        log.add("bad-name", one, name=short(one.text))
        return ""
    return one.text


def among(log: Log, node: Node, known: tuple[str, ...], what: str) -> str:
    """One word of a closed list, "" after a problem."""
    one = scalar(log, node, "a word")
    if one is None or one.text in known:
        return one.text if one else ""
    log.add("not-among", one, nearest(one.text, known), what=what, name=short(one.text))
    return ""


def decimal(log: Log, node: Node, low: int, high: int) -> int:
    """A number in thousandths, from `low` to `high` thousandths; `low` after a problem."""
    one = scalar(log, node, "a number")
    match = _NUMBER.fullmatch(one.text) if one else None
    if one is None or match is None:
        if one:
            log.add("not-number", one, wanted="a number", found=short(one.text))
        return low
    sign, whole, part = match[1], match[2], match[3] or ""
    if len(part.rstrip("0")) > 3:
        log.add("too-fine", one, found=one.text)
        return low
    value = int(whole) * 1000 + int((part + "000")[:3])
    return inside(log, one, -value if sign == "-" else value, low, high, 1000)


def whole(log: Log, node: Node, low: int, high: int) -> int:
    """A whole number from `low` to `high`; `low` after a problem."""
    one = scalar(log, node, "a whole number")
    match = _NUMBER.fullmatch(one.text) if one else None
    if one is None or match is None or match[3] is not None:
        if one:
            log.add("not-number", one, wanted="a whole number", found=short(one.text))
        return low
    return inside(log, one, -int(match[2]) if match[1] == "-" else int(match[2]), low, high, 1)


def inside(log: Log, node: Scalar, value: int, low: int, high: int, unit: int) -> int:
    """A number in units, `low` after noting that it is not from `low` to `high`."""
    if low <= value <= high:
        return value
    log.add("out-of-range", node, found=node.text, low=shown(low, unit), high=shown(high, unit))
    return low


def shown(value: int, unit: int = 1000) -> str:
    """A number in units as people write it: 4400 thousandths is 4.4."""
    sign, value = ("-", -value) if value < 0 else ("", value)
    rest = f"{value % unit:0{len(str(unit)) - 1}d}".rstrip("0") if unit > 1 else ""
    return f"{sign}{value // unit}" + (f".{rest}" if rest else "")


def time(log: Log, node: Node) -> int:
    """Minutes since midnight, 0 after a problem. A time without quotes is a warning: other programs read 16:40 as 1000."""
    one = scalar(log, node, "a time")
    if one is None:
        return 0
    try:
        at = minutes(one.text) if _TIME.fullmatch(one.text) else None
    except ValueError:
        at = None
    if at is None:
        log.add("not-time", one, found=short(one.text))
        return 0
    if one.plain:
        log.add("unquoted-time", one, found=one.text)
    return at


def yes(log: Log, node: Node) -> bool:
    """yes or no; no after a problem."""
    one = scalar(log, node, "yes or no")
    if one is not None and one.text not in ("yes", "no"):
        log.add("not-yes", one, found=short(one.text))
    return one is not None and one.text == "yes"
