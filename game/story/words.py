"""A line with small variations in it: `{if cond: text | if cond: text | otherwise: text}`, and what is told of
a number: `{rating}`."""

import re
from dataclasses import dataclass

from game.story.conditions import BadCondition, Condition, World, parse

_SPACES = re.compile("  +")
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_HOLE = re.compile(r"\{([^{}]*)\}")
_CASE = re.compile(r"\s*(?:if (?P<cond>(?:[^:]|(?<=\d):(?=\d\d))*)|(?P<other>otherwise)):\s?(?P<text>.*)", re.S)


@dataclass(frozen=True, slots=True)
class Varied:
    """One hole: the text of the first branch that holds, else nothing."""

    branches: tuple[tuple[Condition | None, str], ...]

    def said(self, world: World) -> str:
        """What this hole says in a world."""
        for condition, text in self.branches:
            if condition is None or condition.holds(world):
                return text
        return ""


@dataclass(frozen=True, slots=True)
class Told:
    """A hole that tells what a name stands at: the number as disclosed, the tier, the last stars, the time, a count."""

    name: str

    def said(self, world: World) -> str:
        """What is written there in a world."""
        return world.told(self.name)


@dataclass(frozen=True, slots=True)
class Words:
    """A text for players. `parts` are plain strings and holes; most lines are one plain string."""

    parts: tuple[str | Varied | Told, ...]

    def said(self, world: World) -> str:
        """The text as it reads in a world; spaces left by an empty hole are closed up."""
        if len(self.parts) == 1 and isinstance(self.parts[0], str):
            return self.parts[0]
        said = "".join([part if isinstance(part, str) else part.said(world) for part in self.parts])
        return (_SPACES.sub(" ", said) if "  " in said else said).strip()

    def longest(self) -> str:
        """The text with the longest branch in every hole: what must fit on a screen."""
        return "".join(_longest(part) for part in self.parts)

    def every(self) -> tuple[str, ...]:
        """Each plain part and each branch by itself, for checks on characters and spelling."""
        found: list[str] = []
        for part in self.parts:
            found += [part] if isinstance(part, str) else [text for _, text in part.branches] if isinstance(part, Varied) else []
        return tuple(found)


def read(text: str) -> Words:
    """The words that `text` spells. Raises BadCondition, its column counted in `text`."""
    parts: list[str | Varied | Told] = []
    end = 0
    for hole in _HOLE.finditer(text):
        if hole.start() > end:
            parts.append(text[end : hole.start()])
        plain = _NAME.fullmatch(hole.group(1))
        parts.append(Told(plain[0]) if plain else _varied(hole.group(1), hole.start(1)))
        end = hole.end()
    if end < len(text):
        parts.append(text[end:])
    if "{" in "".join(p for p in parts if isinstance(p, str)) or "}" in "".join(p for p in parts if isinstance(p, str)):
        raise BadCondition("a { or } without its partner", max(text.find("{"), text.find("}")))
    return Words(tuple(parts) or ("",))


def _longest(part: str | Varied | Told) -> str:
    match part:
        case str():
            return part
        case Told():
            return "00.00"
    return max((text for _, text in part.branches), key=len, default="")


def _varied(inside: str, offset: int) -> Varied:
    branches: list[tuple[Condition | None, str]] = []
    column = offset
    for piece in inside.split("|"):
        match = _CASE.match(piece)
        if not match:
            raise BadCondition("expected {if …: …} or {if …: … | otherwise: …}", column)
        cond = None
        if match["cond"] is not None:
            try:
                cond = parse(match["cond"])
            except BadCondition as bad:
                raise BadCondition(str(bad), column + match.start("cond") + bad.column) from None
        branches.append(
            (cond, match["text"].strip().strip('"') if match["text"].strip().startswith('"') else match["text"].rstrip())
        )
        column += len(piece) + 1
    return Varied(tuple(branches))
