"""Starts the terminal face: which case, from where, for a keyboard or for a list of choices."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from random import SystemRandom

from game import views
from game.content import case_ids, load_day, load_facts, load_words
from game.content.facts import Fact
from game.errors import OutOfFive, Refused
from game.play import Day, Session, agreeing, begin
from game.store import AUTO, Loaded, Store, lists
from game.store.results import ended, spoken_of
from game.story.model import AtDesk
from game.text.face import Face
from game.text.piped import comes
from game.text.voice import Voice

SEEDS = 1_000_000
"""A day that nobody asked a seed for has one of so many."""
ROLLS = 64
"""Seeds tried for one under which a day remembers how others ended."""

NO_CLOCK = frozenset({"countdown"})
"""At the terminal no clock runs, so none is said to have acted."""

Out = Callable[[str], object]


def run(case: str = "", *, seed: int | None = None, short: bool = False, form: bool = False, plain: bool = False) -> int:
    """Plays a case at the terminal, or the one picked from the shelf; from a pipe, plays the list of choices that comes in.

    Raises OutOfFive for a case that cannot be read and for a list that does not fit.
    """
    voice, wanted = Voice(load_words(), plain, _underlines()), Wanted(seed, short, form)
    try:
        _run(voice, case, wanted)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has read enough; what is still held back would fail again when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _run(voice: Voice, case: str, wanted: "Wanted") -> None:
    if not sys.stdin.isatty():
        text, further = comes(sys.stdin)
        # Whoever types into a pipe waits for the answer.
        listed(voice, load_day(case or case_ids()[0]), text, partial(print, flush=True), wanted, further)
        return
    typed = keyboard(voice)
    found = case or shelf(voice, typed)
    if found:
        typing(voice, load_day(found), typed, print, Store(), wanted)


def _underlines() -> bool:
    """Whether what is printed goes to a terminal that can underline."""
    return sys.stdout.isatty() and os.environ.get("TERM", "") not in ("", "dumb") and "NO_COLOR" not in os.environ


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a day is to be begun; `seed` None for any."""

    seed: int | None = None
    short: bool = False
    form: bool = False


def listed(voice: Voice, day: Day, text: str, out: Out, wanted: Wanted, further: Iterable[str] = ()) -> Session:
    """Plays a list of choices, `further` lines of it as they come, and prints it as a transcript. Raises Refused,
    naming the line, where one does not fit."""
    recipe = lists.read(text)
    seed = next((seed for seed in (wanted.seed, recipe.seed) if seed is not None), 1)
    # A list that says its dice was written down from a play and is played as that was; one typed for the terminal has no clock.
    quiet = recipe.quiet if recipe.seed is not None or any(line.endswith("!") for line in recipe.lines) else NO_CLOCK
    start = begin(day, seed, short=wanted.short or recipe.short, intake=wanted.form or recipe.intake, quiet=quiet)
    face = Face(day, start, voice, out, strict=True, known=facts(day))
    out(voice.folded(before(voice, day)))
    at: list[str] = []
    try:
        over = face.play(_counted(chain(recipe.lines, _spelled(further)), at))
    except OutOfFive as wrong:
        raise Refused(voice("line", line=len(at), typed=at[-1] if at else "", why=wrong)) from wrong
    pending = face.session.pending
    if pending and not over:
        out(voice.folded(["", voice("stops", id=pending.id)]))
    return face.session


def typing(voice: Voice, day: Day, typed: Iterator[str], out: Out, store: Store, wanted: Wanted) -> Session:
    """Plays with somebody at a keyboard: a day that is waiting is offered first, and every choice is kept."""
    seed = _any(day, store) if wanted.seed is None else wanted.seed
    quiet = store.settings().quiet | NO_CLOCK
    fresh = begin(day, seed, short=wanted.short, intake=wanted.form, quiet=quiet)
    start = _waiting(voice, day, typed, out, store, fresh)
    if start is None:
        out(voice("bye"))
        return fresh
    opening: Iterable[str]
    if start.choices:
        opening = views.recap(day, start, voice.words)
    else:
        opening = before(voice, day, spoken_of(store.results(), day.case.id, case_ids(), load_day))
    out(voice.folded([*store.notices(), *opening, "", voice("how")]))
    face = Face(day, start, voice, out, store, known=facts(day))
    if not face.play(typed):
        out(voice("bye" if face.store and face.session.choices else "bye-unkept"))
    return face.session


def keyboard(voice: Voice) -> Iterator[str]:
    """What is typed, a line at a time, until the input ends."""
    try:
        while True:
            yield input(voice("prompt") + " ").strip()
    except (EOFError, KeyboardInterrupt):
        print()


def shelf(voice: Voice, typed: Iterator[str]) -> str:
    """The id of the case that is picked, "" for none."""
    cases = sorted((load_day(id).case for id in case_ids()), key=lambda case: (case.number, case.id))
    if len(cases) == 1:
        return cases[0].id
    for case in cases:
        print(voice("on-shelf", number=case.number, title=case.title, id=case.id, tagline=case.tagline))
    print(voice("shelf"))
    for line in typed:
        found = next((case.id for case in cases if line.lower() in (case.id, str(case.number))), "")
        if found or line.lower() == "quit":
            return found
    return ""


def before(voice: Voice, day: Day, recalled: Iterable[AtDesk] = ()) -> list[str]:
    """What is said before the day: its title, what it has in it, what happens at the desk, and what is wanted."""
    case = day.case
    notes = [voice("notes", notes=", ".join(case.notes))] if case.notes else []
    told = day.system.disclosure
    # Where no number is shown nobody says whose it is, nor that there is none.
    whose = "system" if told.shows == "number" else f"system-{told.shows}"
    by = [] if told.value == "none" else [voice(whose, system=day.system.name)]
    desk = [voice(f"desk.{one.who}", text=one.text) if one.who else one.text for one in (*recalled, *case.desk)]
    return [voice("title", title=case.title, tagline=case.tagline), *notes, *desk, voice("want", want=case.want), *by]


def facts(day: Day) -> tuple[Fact, ...]:
    """The facts behind a case, in its order."""
    book = load_facts() if day.case.facts else {}
    return tuple(book[key] for key in day.case.facts if key in book)


def _waiting(voice: Voice, day: Day, typed: Iterator[str], out: Out, store: Store, fresh: Session) -> Session | None:
    """The day to be played: the one that was left, if there is one and the player wants it, or the fresh one; None where nobody
    says which. A day that is left for a fresh one is kept under a name of its own."""
    loaded = _left(day, out, store)
    if loaded is None:
        return fresh
    out(voice.folded([*loaded.notices, voice("waiting", choices=len(loaded.session.choices))]))
    for line in typed:
        if line.lower() in voice("agreed").split():
            return loaded.session
        if line.lower() in voice("declined").split():
            _aside(voice, day, loaded.session, out, store)
            return fresh
        if line.lower() == "quit":
            break
        out(voice("yes-or-no"))
    return None


def _left(day: Day, out: Out, store: Store) -> Loaded | None:
    """The day that was left before its end."""
    saved = next((s for s in store.saves(day.case.id) if s.name == AUTO), None)
    if saved is None or not saved.choices:
        return None
    try:
        loaded = store.load(AUTO, day)
    except OutOfFive as wrong:
        out(str(wrong))
        return None
    return loaded if loaded.session.pending else None


def _aside(voice: Voice, day: Day, old: Session, out: Out, store: Store) -> None:
    """Keeps a day under the first name that is free."""
    taken = {s.name for s in store.saves(day.case.id)}
    name = next(name for name in (f"{voice('earlier')}-{n}" for n in range(1, len(taken) + 2)) if name not in taken)
    try:
        store.save(name, day, old)
        out(voice("aside", name=name))
    except OutOfFive as wrong:
        out(str(wrong))


def _spelled(further: Iterable[str]) -> Iterator[str]:
    """The choices of lines that come one by one."""
    return (choice for line in further for choice in lists.read(line).lines)


def _counted(typed: Iterable[str], at: list[str]) -> Iterator[str]:
    """The lines, each put into `at` before it is given, so that an error can name it."""
    for line in typed:
        at.append(line)
        yield line


def _any(day: Day, store: Store) -> int:
    """Dice nobody has chosen, under which the day remembers how others ended."""
    rolled = SystemRandom()
    return agreeing(day.case, (rolled.randrange(SEEDS) for _ in range(ROLLS)), ended(store.results()))
