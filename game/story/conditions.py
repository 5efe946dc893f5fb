"""Conditions in words: a tiny closed grammar over the number, memory, choices taken, the clock and chance.

    rating >= 4.5          the number, in points of the scale        clock < "17:30"     the time of day
    strain >= 4            how tired the smile is                    open lift-a         what the tier opens now
    dez-gave               something remembered                     soup is ask         the option taken at a choice
    visits hall > 1        how often a scene was entered             been to hall        at least once
    chance 35% of audit    by name and seed                          short               the short form is being played
    tier is good           the tier or label now            rules hourly         the rule version in force
    slips >= 2             a count of the case; `stars`, the last trip's; or how a reader of the file leans
    entry t3a              a paper on file now              copy water           that a register holds anything
    register dues is bad   the worst that it holds          not X, X and Y, X or Y, ( X )

`parse` raises `BadCondition` with the column of the first word that does not fit.
"""

import re
from collections.abc import Callable, Iterator

from game.story.atoms import (
    COMPARE,
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
    World,
)

__all__ = [
    "COMPARE",
    "WORDS",
    "All",
    "BadCondition",
    "Chance",
    "Clock",
    "Condition",
    "Counted",
    "Holds",
    "Not",
    "OnFile",
    "Open",
    "Rating",
    "Remembered",
    "Short",
    "Some",
    "Stands",
    "Strain",
    "Took",
    "Under",
    "Visits",
    "World",
    "minutes",
    "parse",
    "thousandths",
]

WORDS = frozenset(
    {
        *("rating", "clock", "strain", "open", "been", "to", "visits", "chance", "of", "is", "not", "and", "or", "short"),
        *("standing", "tier", "rules", "entry", "copy", "register", "stars"),
    }
)
_TOKEN = re.compile(
    r'\s*(?:(?P<op>>=|<=|[<>=()])|"(?P<time>\d{1,2}:\d{2})"|(?P<time2>\d{1,2}:\d{2})|(?P<pct>\d+)%|(?P<num>-?\d+(?:\.\d+)?)|(?P<word>[a-z][a-z0-9-]*))'
)


DEEPEST = 20
"""Brackets and “not” that may stand one inside another."""

LONGEST = 400
"""Words, numbers and signs that a condition may have."""


class BadCondition(ValueError):
    """A condition that cannot be read; `column` counts from 0."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.column = column


def minutes(text: str) -> int:
    """Minutes since midnight of `HH:MM`. Raises ValueError for a time that no clock shows."""
    hour, minute = text.split(":")
    if int(hour) > 23 or int(minute) > 59:
        raise ValueError(f"{text} is not a time of day")
    return int(hour) * 60 + int(minute)


def thousandths(text: str) -> int:
    """Thousandths of a decimal number of at most three places. Raises ValueError for more places."""
    whole, _, part = text.removeprefix("-").partition(".")
    if len(part) > 3:
        raise ValueError(f"{text} has more than three decimal places")
    found = int(whole) * 1000 + int((part + "000")[:3])
    return -found if text.startswith("-") else found


class _Parser:
    """Recursive descent over the words; each method reads one level of the grammar."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(self._split(text))
        self.at = 0
        self.deep = 0

    def _split(self, text: str) -> Iterator[tuple[str, str, int]]:
        pos, end, found = 0, len(text.rstrip()), 0
        while pos < end:
            match = _TOKEN.match(text, pos)
            found += 1
            if not match:
                odd = re.compile(r"\s*(\S+)").match(text, pos)
                assert odd is not None
                raise BadCondition(f"“{odd[1][:40]}” means nothing here", odd.start(1))
            if found > LONGEST:
                raise BadCondition(f"a condition of more than {LONGEST} words", match.start(match.lastgroup or 0))
            kind = (match.lastgroup or "").rstrip("2")
            yield kind, match.group(match.lastgroup or 0), match.start(match.lastgroup or 0)
            pos = match.end()

    def peek(self) -> tuple[str, str, int]:
        return self.tokens[self.at] if self.at < len(self.tokens) else ("end", "", len(self.text))

    def take(self, kind: str, what: str) -> str:
        found, text, column = self.peek()
        if found != kind:
            raise BadCondition(f"expected {what}" + (f", found “{text}”" if text else ""), column)
        self.at += 1
        return text

    def word(self, text: str) -> bool:
        if self.peek()[:2] == ("word", text):
            self.at += 1
            return True
        return False

    def parse(self) -> Condition:
        if not self.tokens:
            raise BadCondition("an empty condition", 0)
        found = self.some()
        if self.peek()[0] != "end":
            raise BadCondition(f"expected “and”, “or” or the end, found “{self.peek()[1]}”", self.peek()[2])
        return found

    def some(self) -> Condition:
        parts = [self.all()]
        while self.word("or"):
            parts.append(self.all())
        return parts[0] if len(parts) == 1 else Some(tuple(parts))

    def all(self) -> Condition:
        parts = [self.one()]
        while self.word("and"):
            parts.append(self.one())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def one(self) -> Condition:
        self.deep += 1
        if self.deep > DEEPEST:
            raise BadCondition(f"more than {DEEPEST} brackets and “not” inside one another", self.peek()[2])
        found = self.inner()
        self.deep -= 1
        return found

    def inner(self) -> Condition:
        if self.word("not"):
            return Not(self.one())
        if self.peek()[:2] == ("op", "("):
            self.at += 1
            inside = self.some()
            self.bracket()
            return inside
        return self.atom()

    def bracket(self) -> None:
        if self.peek()[:2] != ("op", ")"):
            raise BadCondition("expected “)”", self.peek()[2])
        self.at += 1

    def compare(self) -> str:
        op = self.take("op", "one of >= <= > < =")
        if op not in COMPARE:
            raise BadCondition(f"“{op}” compares nothing", self.tokens[self.at - 1][2])
        return op

    def number(self) -> int:
        column = self.peek()[2]
        try:
            return thousandths(self.take("num", "a number"))
        except ValueError as bad:
            if isinstance(bad, BadCondition):
                raise
            raise BadCondition(str(bad), column) from None

    def time(self) -> int:
        column = self.peek()[2]
        try:
            return minutes(self.take("time", "a time such as 17:30"))
        except ValueError as bad:
            if isinstance(bad, BadCondition):
                raise
            raise BadCondition(str(bad), column) from None

    def whole(self) -> int:
        column, value = self.peek()[2], self.number()
        if value % 1000:
            raise BadCondition("expected a whole number", column)
        return value // 1000

    def percent(self) -> int:
        column, text = self.peek()[2], self.take("pct", "a percentage such as 35%")
        if len(text) > 6:
            raise BadCondition("a percentage is at most 100%", column)
        return int(text)

    def atom(self) -> Condition:
        name = self.take("word", "a condition")
        match name:
            case "rating":
                return Rating(self.compare(), self.number())
            case "clock":
                return Clock(self.compare(), self.time())
            case "strain":
                return Strain(self.compare(), self.whole())
            case "short":
                return Short()
            case "open":
                return Open(self.take("word", "what the tier opens"))
            case "visits":
                return Visits(self.take("word", "a scene"), self.compare(), self.whole())
            case "been":
                self.need("to")
                return Visits(self.take("word", "a scene"), ">=", 1)
            case "chance":
                percent = self.percent()
                self.need("of")
                return Chance(percent, self.take("word", "a name for the chance"))
            case "tier":
                return self.being(Stands)
            case "rules":
                return Under(self.take("word", "a rule version"))
            case "entry":
                return OnFile(self.take("word", "a paper"))
            case "copy":
                return Holds(self.take("word", "a register"))
            case "register":
                register = self.take("word", "a register")
                return self.being(lambda tier: Holds(register, tier))
        if self.peek()[0] == "op" and self.peek()[1] in COMPARE and (name == "stars" or name not in WORDS):
            return Counted(name, self.compare(), self.number())
        if name in WORDS:
            raise BadCondition(f"“{name}” cannot stand alone", self.tokens[self.at - 1][2])
        if self.word("is"):
            no = self.word("not")
            took = Took(name, self.option())
            return Not(took) if no else took
        return Remembered(name)

    def being(self, of: Callable[[str], Condition]) -> Condition:
        self.need("is")
        no = self.word("not")
        found = of(self.take("word", "a tier"))
        return Not(found) if no else found

    def option(self) -> str:
        kind, text, _ = self.peek()
        if kind == "num":
            self.at += 1
            return text
        return self.take("word", "an option")

    def need(self, word: str) -> None:
        if not self.word(word):
            raise BadCondition(f"expected “{word}”", self.peek()[2])


def parse(text: str) -> Condition:
    """The condition that `text` spells. Raises BadCondition."""
    return _Parser(text).parse()
