"""Starts the terminal face: which case, from where, for a keyboard or for a list of choices."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import SystemRandom

from game.content import case_ids, load_day, load_facts, load_words
from game.errors import OutOfFive, Refused
from game.play import Day, Session, begin
from game.store import AUTO, Store, lists
from game.text.face import Face
from game.text.voice import Voice

SEEDS = 1_000_000
"""A day that nobody asked a seed for has one of so many."""

Out = Callable[[str], object]


def run(case: str = "", *, seed: int | None = None, short: bool = False, form: bool = False, plain: bool = False) -> int:
    """Plays a case at the terminal, or the one picked from the shelf; from a pipe, plays the list of choices that comes in.

    Raises OutOfFive for a case that cannot be read and for a list that does not fit.
    """
    voice, wanted = Voice(load_words(), plain), Wanted(seed, short, form)
    if not sys.stdin.isatty():
        listed(voice, load_day(case or case_ids()[0]), sys.stdin.read(), print, wanted)
        return 0
    typed = keyboard(voice)
    found = case or shelf(voice, typed)
    if found:
        typing(voice, load_day(found), typed, print, Store(), wanted)
    return 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a day is to be begun; `seed` None for any."""

    seed: int | None = None
    short: bool = False
    form: bool = False


def listed(voice: Voice, day: Day, text: str, out: Out, wanted: Wanted) -> Session:
    """Plays a list of choices and prints it as a transcript. Raises Refused, naming the line, where one does not fit."""
    recipe = lists.read(text)
    seed = next((seed for seed in (wanted.seed, recipe.seed) if seed is not None), 1)
    start = begin(day, seed, short=wanted.short or recipe.short, intake=wanted.form or recipe.intake, quiet=recipe.quiet)
    face = Face(day, start, voice, out, strict=True)
    out(voice.folded(before(voice, day)))
    at: list[str] = []
    try:
        over = face.play(_counted(recipe.lines, at))
    except OutOfFive as wrong:
        raise Refused(voice("line", line=len(at), typed=at[-1] if at else "", why=wrong)) from wrong
    pending = face.session.pending
    out(voice.folded(after(voice, day) if over or pending is None else ["", voice("stops", id=pending.id)]))
    return face.session


def typing(voice: Voice, day: Day, typed: Iterator[str], out: Out, store: Store, wanted: Wanted) -> Session:
    """Plays with somebody at a keyboard: a day that is waiting is offered first, and every choice is kept."""
    settings = store.settings()
    quiet = settings.quiet if settings.timers_on else settings.quiet | {"countdown"}
    waiting = _waiting(voice, day, typed, out, store)
    seed = SystemRandom().randrange(SEEDS) if wanted.seed is None else wanted.seed
    start = waiting or begin(day, seed, short=wanted.short, intake=wanted.form, quiet=quiet)
    out(voice.folded([*store.notices(), *before(voice, day), "", voice("how")]))
    face = Face(day, start, voice, out, store)
    if face.play(typed):
        _finish(face)
        out(voice.folded(after(voice, day)))
    else:
        out(voice("bye" if face.store and face.session.choices else "bye-unkept"))
    return face.session


def keyboard(voice: Voice) -> Iterator[str]:
    """What is typed, a line at a time, until the input ends."""
    try:
        while True:
            line = input(voice("prompt") + " ").strip()
            if line:
                yield line
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
        found = next((case.id for case in cases if line in (case.id, str(case.number))), "")
        if found or line == "quit":
            return found
    return ""


def before(voice: Voice, day: Day) -> list[str]:
    """What is said before the day: its title, what it has in it, and what is wanted."""
    case = day.case
    notes = [voice("notes", notes=", ".join(case.notes))] if case.notes else []
    wanted = [voice("want", want=case.want), voice("system", system=day.system.name)]
    return [voice("title", title=case.title, tagline=case.tagline), *notes, *wanted]


def after(voice: Voice, day: Day) -> list[str]:
    """What is said after it: the facts behind the case, with dates and sources, and who made the game."""
    book = load_facts() if day.case.facts else {}
    known = [book[key] for key in day.case.facts if key in book]
    told = [voice("fact", title=f.title, date=f.date, text=f.text, source=f.source) for f in known]
    return [*(["", voice("facts"), *told] if told else []), "", voice("credits")]


def _waiting(voice: Voice, day: Day, typed: Iterator[str], out: Out, store: Store) -> Session | None:
    """The day that was left, if there is one and the player wants it."""
    saved = next((s for s in store.saves(day.case.id) if s.name == AUTO), None)
    if saved is None or not saved.choices:
        return None
    try:
        loaded = store.load(AUTO, day)
    except OutOfFive as wrong:
        out(str(wrong))
        return None
    if loaded.session.pending is None:
        return None
    out(voice.folded([*loaded.notices, voice("waiting", choices=len(loaded.session.choices))]))
    return loaded.session if next(typed, "").lower() in voice("agreed").split() else None


def _finish(face: Face) -> None:
    """Counts the day, where anything can be kept."""
    try:
        if face.store:
            face.store.finish(face.day, face.session)
    except OutOfFive as wrong:
        face.say([str(wrong)])


def _counted(typed: tuple[str, ...], at: list[str]) -> Iterator[str]:
    """The lines, each put into `at` before it is given, so that an error can name it."""
    for line in typed:
        at.append(line)
        yield line
