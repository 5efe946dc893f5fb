"""What there is to reach in a case, and what a play of it reached. A key is (kind, name), such as ("option", "soup=beam")."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from game.play import Day, Session, Shown
from game.story.conditions import Condition
from game.story.model import Choose, Say
from game.story.program import Ask, Grip
from game.story.words import Varied, Words

KINDS = ("scene", "option", "line", "variant", "ending", "appeal", "stamp", "box")
"""Scenes; options; beats with words; branches inside a line; endings; what is asked for, what comes of a stamp, and who says what
when the box is opened, each with the number of its line."""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """A beat with words: its key, how many words it has (-1 if that varies), its scene, and its branches with their texts."""

    key: Key
    words: int
    scene: str
    variants: tuple[tuple[Key, str], ...]


@dataclass(frozen=True)
class Map:
    """The keys of a day; lines by the identity of their beats; options by their cause, with how many words each has; the lines of
    stamps by the identity of their words."""

    keys: tuple[Key, ...]
    lines: dict[int, Line]
    options: dict[str, tuple[Key, int]]
    stamps: dict[int, Key]


@dataclass(slots=True)
class Reached:
    """What a play reached: keys, how many words it read (lines, and the options that it took), and the number at the first line
    of each scene that it came to."""

    keys: set[Key]
    words: int = 0
    numbers: list[tuple[str, int]] = field(default_factory=list)


def chart(day: Day) -> Map:
    """Everything that a play of the day could reach."""
    keys: dict[Key, None] = {("scene", id): None for id in day.case.scenes}
    lines: dict[int, Line] = {}
    options: dict[str, tuple[Key, int]] = {}
    for scene, (ops, _) in day.programs.items():
        for op in ops:
            match op:
                case Say() if op.words:
                    lines[id(op)] = Line(("line", op.id), _length(op.words), scene, tuple(variants(op)))
                    keys[("line", op.id)] = None
                    keys.update((key, None) for key, _ in variants(op))
                case Ask():
                    options.update(_options(op.choose))
                case Grip():
                    options.update(_held(op))
    for pair in day.case.intake:
        for question in pair:
            options.update(_options(question))
    options.update({f"ruling={stamp.id}": (("option", f"ruling={stamp.id}"), 0) for stamp in day.case.ruling.stamps})
    stamps = {id(w): ("stamp", f"{s.id}.{n}") for s in day.case.ruling.stamps for n, (_, w) in enumerate(s.lines, 1)}
    keys.update((key, None) for key in (*(key for key, _ in options.values()), *stamps.values(), *_beside(day)))
    return Map(tuple(keys), lines, options, stamps)


def _options(choose: Choose) -> dict[str, tuple[Key, int]]:
    """The options of a choice but for those that nobody can ever take; stars are read at a glance."""
    able = [o for o in choose.options if all(lock.when for lock in o.locks)]
    words = {o.id: 0 if choose.way == "rate" else len(o.words.longest().split()) for o in able}
    return {f"{choose.id}={id}": (("option", f"{choose.id}={id}"), count) for id, count in words.items()}


def _held(grip: Grip) -> dict[str, tuple[Key, int]]:
    """What can be done at a beat of a hold; all beats of one hold count as one decision."""
    hold = grip.hold
    offered = ("keep",) if hold.locked else ("keep", "let")
    return {f"{hold.id}.{grip.index}={way}": (("option", f"{hold.id}={way}"), 0) for way in offered}


def variants(beat: Say) -> Iterator[tuple[Key, str]]:
    """The branches inside a line that say something, each with its text."""
    holes = [part for part in beat.words.parts if isinstance(part, Varied)] if beat.words else []
    for n, hole in enumerate(holes, 1):
        for m, (_, text) in enumerate(hole.branches, 1):
            if text.strip():
                yield ("variant", f"{beat.id}.{n}.{m}"), text.strip()


def reached(day: Day, chart: Map, session: Session) -> Reached:
    """What a play reached."""
    found = Reached({("scene", id) for id in session.world.visited})
    options = chart.options
    for page in session.pages:
        if page.made and (option := options.get(f"{page.made.decision}={page.made.option}")):
            found.keys.add(option[0])
            found.words += option[1]
        _read(chart, page.shown, found)
    if session.ending:
        found.keys.add(("ending", session.ending))
        _opened(day, session, found.keys)
    return found


def _read(chart: Map, page: tuple[Shown, ...], found: Reached) -> None:
    """Notes the lines of a page. In one loop, because robots read a hundred lines a play."""
    lines, keys, words = chart.lines, found.keys, 0
    scene = found.numbers[-1][0] if found.numbers else ""
    for shown in page:
        beat, text, value, *_ = shown
        line = lines.get(id(beat))
        if line is None:
            stamp = chart.stamps.get(id(beat.words))
            if stamp:
                keys.add(stamp)
            continue
        keys.add(line.key)
        words += line.words if line.words >= 0 else len(text.split())
        if line.variants:
            keys.update(key for key, said in line.variants if said in text)
        if line.scene != scene and value is not None:
            scene = line.scene
            found.numbers.append((scene, value))
    found.words += words


def _beside(day: Day) -> Iterator[Key]:
    """Keys of what stands outside the scenes: endings, what is asked for, and the box."""
    yield from (("ending", id) for id in day.case.endings)
    yield from (("appeal", str(n)) for n, _ in enumerate(day.case.ruling.appeals, 1))
    for witness in day.case.box:
        yield from (("box", f"{witness.who}.{n}") for n, _ in enumerate(witness.lines, 1))


def _opened(day: Day, session: Session, keys: set[Key]) -> None:
    """Notes what is asked for at the end of a play, and what each witness says of it."""
    keys.update(("appeal", str(n)) for n in _first((c for c, _, _ in day.case.ruling.appeals), session))
    for witness in day.case.box:
        keys.update(("box", f"{witness.who}.{n}") for n in _first((c for c, _ in witness.lines), session))


def _first(conditions: Iterable[Condition | None], session: Session) -> Iterator[int]:
    """The number of the first condition that holds, if one does."""
    for n, condition in enumerate(conditions, 1):
        if condition is None or condition.holds(session.world):
            yield n
            return


def _length(words: Words) -> int:
    return len(words.longest().split()) if all(isinstance(part, str) for part in words.parts) else -1
