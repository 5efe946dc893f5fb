"""Texts in their boxes: how wide each may get, and which have letters that a font lacks."""

from collections.abc import Iterator

from game.content import fonts
from game.content.problems import Log, short
from game.content.reading import Reading
from game.content.source import Listing, Node, Scalar
from game.story.model import Case, Choose, Option, Place
from game.story.words import Words

BOXES: dict[str, int] = {
    "title": 16,
    "tagline": 72,
    "want": 60,
    "ending": 28,
    "got": 72,
    "name": 24,
    "role": 24,
    "scene": 32,
    "stamp": 24,
    "question": 100,
    "option": 64,
    "lock": 64,
    "crowd": 40,
    "confirm": 70,
    "praise": 28,
    "paper": 36,
}
"""Ems that each box has room for in the narrowest window with letters at twice their size. Beats have a limit of words."""

Boxed = tuple[str, str, Place]


def check(r: Reading, case: Case, choices: dict[str, Choose], head: dict[str, Node]) -> None:
    """Notes texts that are wider than their box."""
    for box, text, at in (*_around(r, case, head), *_asked(choices)):
        if len(text) * 1.2 > BOXES[box] and (wide := fonts.width(text)) > BOXES[box]:
            r.add("too-wide", at, what=box, text=short(text, 30), wide=round(wide), limit=BOXES[box])


def _around(r: Reading, case: Case, head: dict[str, Node]) -> Iterator[Boxed]:
    for box, text in (("title", case.title), ("tagline", case.tagline), ("want", case.want)):
        if box in head:
            yield box, text, r.place(head[box])
    for ending in case.endings.values():
        yield "ending", ending.title, ending.at
        yield "got", ending.got, ending.at
    for member in case.cast.values():
        yield "name", member.name, member.at
        yield "role", member.role, member.at
    for scene in case.scenes.values():
        yield "scene", scene.title.longest(), scene.at
    for stamp in case.ruling.stamps:
        yield "stamp", stamp.words, r.place(head["ruling"])


def _asked(choices: dict[str, Choose]) -> Iterator[Boxed]:
    for choose in choices.values():
        yield "question", _longest(choose.words), choose.at
        for option in choose.options if choose.way != "rate" else ():
            yield from _offered(option)


def _offered(option: Option) -> Iterator[Boxed]:
    yield "option", option.words.longest(), option.at
    for lock in option.locks:
        yield "lock", lock.says.longest(), option.at
    for nudge in option.nudges:
        if nudge.kind in BOXES:
            yield nudge.kind, _longest(nudge.says), option.at


def _longest(words: Words | None) -> str:
    return words.longest() if words else ""


def letters(log: Log, root: Node, data: bytes) -> None:
    """Notes texts with letters that a font lacks."""
    if data.isascii() and b"\\" not in data:
        return
    todo: list[Node] = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, Scalar):
            letter = fonts.lacking(node.text)
            if letter:
                at = Scalar("", node.line, node.column + (0 if node.wrapped else node.text.index(letter) + (not node.plain)))
                log.add("no-letter", at, letter=letter if letter.isprintable() else "?", code=f"U+{ord(letter):04X}")
        elif isinstance(node, Listing):
            todo += node.items
        else:
            todo += [part for pair in node.pairs for part in pair]
