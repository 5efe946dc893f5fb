"""What is known while a case is read: its names, and every name that a condition asks about, for when all names are known."""

import re
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from game.content import scalars
from game.content.logic import atoms, verdict
from game.content.problems import Log
from game.content.source import Limits, Node, Scalar
from game.story.conditions import All, BadCondition, Chance, Condition, Not, Short, parse
from game.story.model import Place
from game.story.words import Told, Varied, Words
from game.story.words import read as read_words

if TYPE_CHECKING:
    from game.content.fields import Fields

LONGEST = 40
"""Words of a beat that fit a screen at every size of text."""
CONDITION = 600
"""Letters of a condition; more is refused before it is read."""

_ASKS = re.compile(r"[{|]\s*if ((?:[^:{}|]|(?<=\d):(?=\d\d))*)")

Asked = tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A name that a condition asks about: its kind (memory, option, scene, opens) and where."""

    kind: str
    name: str
    at: Place


class Reading(Log):
    """A log with the names of the case that is being read."""

    def __init__(self, file: str, limits: Limits) -> None:
        super().__init__(file)
        self.limits = limits
        self.people: dict[str, tuple[str, ...]] = {}
        """Cast members and single members of groups, each with the raters that they stand for."""
        self.cast: frozenset[str] = frozenset()
        self.onlookers: frozenset[str] = frozenset()
        self.speakers: frozenset[str] = frozenset()
        self.scenes: frozenset[str] = frozenset()
        self.endings: frozenset[str] = frozenset()
        self.blocks: dict[str, Node] = {}
        self.played: dict[str, int] = {}
        self.inside: list[str] = []
        self.options: dict[str, tuple[str, ...]] = {}
        self.goals: list[tuple[str, str, Scalar]] = []
        self.labels: dict[str, set[str]] = {}
        self.uses: list[Use] = []
        self.conditions: dict[int, tuple[Condition, Scalar]] = {}
        self.varied: dict[int, tuple[Words, Scalar]] = {}
        """Conditions and varying texts by identity, with where they stand."""
        self.remembered: dict[str, Scalar] = {}
        self.late: dict[str, Node] = {}
        self.landed: dict[str, Node] = {}
        self.forgotten: dict[str, Scalar] = {}
        self.stances: dict[str, dict[str, Scalar]] = {}
        self.mirrors: dict[str, Scalar] = {}
        self.beats = 0
        self.scene = ""
        self.night = 0
        self.counts: frozenset[str] = frozenset()
        self.papers: dict[str, Scalar] = {}
        self.filings: list[tuple[str, Scalar]] = []
        self.trips: set[str] = set()
        self.keys: list[tuple[str, Node]] = []
        self.staged: list[tuple[str, Node, str]] = []
        """Sounds, lights and music that are asked for, with what they are: checked where it is known which there are."""
        self.echoed: list[Node] = []

    def later(self, minute: int) -> int:
        """A time of day in a case that runs over midnight: hours before it begins are of the next morning."""
        return minute + 1440 if minute < self.night else minute

    def place(self, node: Node) -> Place:
        """Where a node stands."""
        return Place(self.file, node.line, node.column)

    def condition(self, node: Node) -> Condition | None:
        """The condition that a text spells, None after a problem."""
        one = scalars.scalar(self, node, "a condition")
        if one is None:
            return None
        try:
            condition, asked, percent, found = _condition(one.text)
        except BadCondition as bad:
            self.add("bad-condition", _inside(one, bad.column), said=f"this condition cannot be read: {bad}")
            return None
        self.ask(one, asked)
        if percent > 100:
            self.add("out-of-range", one, found=f"{percent}%", low="0%", high="100%")
        elif found:
            self.add(f"{found}-holds", one)
        condition = copy(condition)  # one of its own, so that it is known by where it stands
        self.conditions[id(condition)] = condition, one
        return condition

    def words(self, node: Node, limit: int = 0) -> Words | None:
        """The text that may vary, None after a problem; `limit` words at most, 0 for any number."""
        one = scalars.scalar(self, node, "a text")
        if one is None:
            return None
        scalars.read_as_said(self, one)
        try:
            words, asked, count = _words(one.text.strip())
        except BadCondition as bad:
            self.add("bad-words", _inside(one, bad.column), said=f"this text cannot be read: {bad}")
            return None
        self.ask(one, asked)
        if limit and count > limit:
            self.add("too-long", one, count=count, limit=limit)
        if not all(isinstance(part, str) for part in words.parts):
            words = Words(words.parts)
            self.varied[id(words)] = words, one
        return words

    def stage(self, f: "Fields") -> None:
        """Keeps what a beat or a scene asks of light, sound and music."""
        for kind in ("sound", "light", "music"):
            node = f.nodes.get(kind)
            if isinstance(node, Scalar) and node.text != "none":
                self.staged.append((kind, node, node.text))

    def ask(self, node: Scalar, asked: Asked) -> None:
        """Keeps the names that a condition asked about, with their places."""
        for kind, name, offset in asked:
            spot = _inside(node, offset)
            self.uses.append(Use(kind, name, Place(self.file, spot.line, spot.column)))

    def someone(self, node: Node, known: frozenset[str] | dict[str, tuple[str, ...]], what: str) -> str:
        """A person who has to be among some."""
        one = scalars.scalar(self, node, "somebody")
        if one is None or one.text in known:
            return one.text if one else ""
        self.unknown("unknown-person", one, one.text, [n for n in known if "." not in n], what=what)
        return ""

    def beat(self, node: Node) -> None:
        """Counts a beat. Raises BadContent when blocks in blocks make more than any case needs."""
        self.beats += 1
        if self.beats > self.limits.beats:
            raise self.stop("too-many", node.line, node.column, limit=self.limits.beats)


def both(first: Condition | None, second: Condition | None) -> Condition | None:
    """A condition that holds when both do."""
    if first is None or second is None:
        return first or second
    return All((first, second))


def _inside(node: Scalar, offset: int) -> Scalar:
    """The place `offset` letters into a text, as far as it can be told: the start of one that is wrapped or has escapes."""
    if node.wrapped:
        return node
    return Scalar("", node.line, node.column + max(0, offset) + (not node.plain))


@lru_cache(maxsize=8192)
def _condition(text: str) -> tuple[Condition, Asked, int, str]:
    """A condition, the names in it with offsets, its greatest percentage, and its verdict. Raises BadCondition."""
    if len(text) > CONDITION or text.count("(") > 20:
        raise BadCondition("it is too long", 0)
    condition = parse(text)
    percent = max((part.percent for part in atoms(condition) if isinstance(part, Chance)), default=0)
    return condition, _asked(text, condition), percent, verdict(condition)


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[Words, Asked, int]:
    """A text, the names in its conditions with their offsets, and how many words it has at most. Raises BadCondition."""
    if "{" not in text and "}" not in text:
        return Words((text,)), (), len(text.split())
    if len(text) > CONDITION * 10 or text.count("(") > 200:
        raise BadCondition("it is too long", 0)
    words = read_words(text)
    tells = tuple(("told", part.name, text.find("{" + part.name + "}") + 1) for part in words.parts if isinstance(part, Told))
    holes = [c for part in words.parts if isinstance(part, Varied) for c, _ in part.branches if c is not None]
    asks = _conditions_only(text)
    return words, (*tells, *(a for c in holes for a in _asked(asks, c))), len(words.longest().split())


def _conditions_only(text: str) -> str:
    """A text with blanks for all but its conditions, so that a name is found where it is asked about and not where it is said."""
    blank = " " * len(text)
    for ask in _ASKS.finditer(text):
        start, end = ask.span(1)
        blank = blank[:start] + text[start:end] + blank[end:]
    return blank


def _asked(text: str, condition: Condition) -> Asked:
    return tuple((kind, name, _found(text, name.partition("=")[0])) for kind, name in condition.names())


def _found(text: str, name: str) -> int:
    """Where a name stands by itself, not as part of a longer one."""
    found = re.search(rf"(?<![a-z0-9-]){re.escape(name)}(?![a-z0-9-])", text)
    return found.start() if found else 0


def staged(only: str, when: Condition | None) -> Condition | None:
    """`when`, and the form of the game that `only` asks for."""
    forms: dict[str, Condition | None] = {"long": Not(Short()), "short": Short(), "": None}
    return both(forms[only], when)
