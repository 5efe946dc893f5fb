"""What there is to reach in a case, and what a play of it reached. A key is (kind, name), such as ("option", "soup=beam")."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.play import Day, Session, Shown
from game.story.conditions import Condition
from game.story.model import Say
from game.story.program import Ask, Grip
from game.story.words import Varied, Words

KINDS = ("scene", "option", "line", "variant", "ending", "appeal", "stamp", "box")
"""Scenes; options; beats with words; branches inside a line; endings; what is asked for, what comes of a stamp, and who says what
when the box is opened, each with the number of its line."""

Key = tuple[str, str]


@dataclass(frozen=True)
class Map:
    """The keys of a day, with the words of each line where they never vary, and the scene that each beat stands in."""

    keys: tuple[Key, ...]
    lines: dict[int, tuple[Key, int, str]]
    """By the identity of a beat: its key, how many words it has (-1 if that varies), and its scene."""
    stamps: dict[int, Key]
    """By the identity of a stamp's words."""


def chart(day: Day) -> Map:
    """Everything that a play of the day could reach."""
    keys: dict[Key, None] = {("scene", id): None for id in day.case.scenes}
    lines: dict[int, tuple[Key, int, str]] = {}
    for scene, (ops, _) in day.programs.items():
        for op in ops:
            match op:
                case Say() if op.words:
                    lines[id(op)] = (("line", op.id), _length(op.words), scene)
                    keys[("line", op.id)] = None
                    keys.update((key, None) for key, _ in variants(op))
                case Ask():
                    keys.update((("option", f"{op.choose.id}={option.id}"), None) for option in op.choose.options)
                case Grip():
                    offered = ("keep",) if op.hold.locked else ("keep", "let")
                    keys.update((("option", f"{op.hold.id}={way}"), None) for way in offered)
    stamps = {id(w): ("stamp", f"{s.id}.{n}") for s in day.case.ruling.stamps for n, (_, w) in enumerate(s.lines, 1)}
    keys.update((key, None) for key in (*_beside(day), *stamps.values()))
    return Map(tuple(keys), lines, stamps)


def variants(beat: Say) -> Iterator[tuple[Key, str]]:
    """The branches inside a line that say something, each with its text."""
    holes = [part for part in beat.words.parts if isinstance(part, Varied)] if beat.words else []
    for n, hole in enumerate(holes, 1):
        for m, (_, text) in enumerate(hole.branches, 1):
            if text.strip():
                yield ("variant", f"{beat.id}.{n}.{m}"), text.strip()


def reached(day: Day, chart: Map, session: Session) -> tuple[set[Key], int]:
    """What a play reached, and how many words it read: lines, and the options that it took."""
    keys: set[Key] = {("scene", id) for id in session.world.visited}
    words = 0
    for page in session.pages:
        for shown in page.shown:
            words += _read(chart, shown, keys)
        if page.made:
            words += _taken(day, page.made.decision, page.made.option, keys)
    if session.ending:
        keys.add(("ending", session.ending))
        _opened(day, session, keys)
    return keys, words


def _read(chart: Map, shown: Shown, keys: set[Key]) -> int:
    beat = shown.beat
    known = chart.lines.get(id(beat))
    if known is None:
        stamp = chart.stamps.get(id(beat.words))
        if stamp:
            keys.add(stamp)
        return 0
    keys.add(known[0])
    if known[1] >= 0:
        return known[1]
    keys.update(key for key, text in variants(beat) if text in shown.text)
    return len(shown.text.split())


def _taken(day: Day, decision: str, option: str, keys: set[Key]) -> int:
    """Notes an option that was taken; the words that it has."""
    asked = day.choices.get(decision)
    hold, dot, _ = decision.rpartition(".")
    keys.add(("option", f"{hold if dot and not asked else decision}={option}"))
    if asked is None or asked.way == "rate":
        return 0
    return next(len(o.words.longest().split()) for o in asked.options if o.id == option)


def _beside(day: Day) -> Iterator[Key]:
    """Keys of what stands outside the scenes: the form, endings, the ruling and the box."""
    for pair in day.case.intake:
        for question in pair:
            yield from (("option", f"{question.id}={option.id}") for option in question.options)
    yield from (("ending", id) for id in day.case.endings)
    yield from (("appeal", str(n)) for n, _ in enumerate(day.case.ruling.appeals, 1))
    yield from (("option", f"ruling={stamp.id}") for stamp in day.case.ruling.stamps)
    for witness in day.case.box:
        yield from (("box", f"{witness.who}.{n}") for n, _ in enumerate(witness.lines, 1))


def _opened(day: Day, session: Session, keys: set[Key]) -> None:
    """Notes what is asked for at the end of a play, and what each witness says of it."""
    number = _first(tuple(condition for condition, _, _ in day.case.ruling.appeals), session)
    if number:
        keys.add(("appeal", str(number)))
    for witness in day.case.box:
        number = _first(tuple(condition for condition, _ in witness.lines), session)
        if number:
            keys.add(("box", f"{witness.who}.{number}"))


def _first(conditions: tuple[Condition | None, ...], session: Session) -> int:
    return next((n for n, c in enumerate(conditions, 1) if c is None or c.holds(session.world)), 0)


def _length(words: Words) -> int:
    return len(words.longest().split()) if all(isinstance(part, str) for part in words.parts) else -1
