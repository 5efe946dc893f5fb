"""A save is the list of choices and what they were made under. Reading one is playing it again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from game.play import Day, Made, Misfit, Session, replay
from game.store.words import sentence

FORMAT = 1
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


@dataclass(frozen=True, slots=True)
class Saved:
    """One save as a list shows it: slot `name` of a case, how many choices, and when it was written (seconds since 1970)."""

    name: str
    case: str
    system: str
    choices: int
    when: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """A play-through as far as the save could be read back, sentences about what could not, and whether all of it could."""

    session: Session
    notices: tuple[str, ...] = ()
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Save:
    """What is written: nothing that the choices do not say by themselves."""

    case: str
    system: str
    version: str
    seed: int
    short: bool
    quiet: tuple[str, ...]
    intake: bool
    choices: tuple[Made, ...]

    @classmethod
    def of(cls, day: Day, session: Session) -> "Save":
        """The save of a moment of play."""
        asked = (session.seed, session.short, tuple(sorted(session.quiet)), session.intake)
        return cls(day.case.id, day.system.id, day.case.digest, *asked, session.choices)

    def spelled(self) -> dict[str, Any]:
        """As an object for a file."""
        spelled = {name: getattr(self, name) for name in ("case", "system", "version", "seed", "short", "intake")}
        return {"format": FORMAT, **spelled, "quiet": list(self.quiet), "choices": [str(made) for made in self.choices]}


def read(data: Mapping[str, Any]) -> Save:
    """The save that an object spells. Raises ValueError for one that spells none."""
    case, system, version = (_typed(data, key, str) for key in ("case", "system", "version"))
    short, intake = (_typed(data, key, bool) for key in ("short", "intake"))
    quiet, choices = (_words(data, key) for key in ("quiet", "choices"))
    made = tuple(Made.read(text) for text in choices)
    return Save(case, system, version, _typed(data, "seed", int), short, quiet, intake, made)


def load(save: Save, day: Day) -> Loaded:
    """Plays a save again on a day. Choices that no longer fit are not guessed at: play stands where they stop."""
    back = replay(day, save.seed, save.choices, short=save.short, intake=save.intake, quiet=save.quiet)
    notices = []
    if save.system != day.system.id:
        notices.append(sentence("other-system", was=save.system, now=day.system.name))
    if back.misfit:
        notices.append(_said(save, day, back.done, back.misfit))
    return Loaded(back.session, tuple(notices), back.misfit is None)


def _said(save: Save, day: Day, done: int, misfit: Misfit) -> str:
    """The sentences about a save that fits a day no further than its first `done` choices."""
    first = sentence("changed" if save.version != day.case.digest else "unfit")
    which = sentence(f"unfit-{misfit.why}", number=done + 1, choice=misfit.made, now=misfit.now)
    return " ".join((first, which, sentence("kept", done=done, all=len(save.choices))))


def _typed(data: Mapping[str, Any], key: str, kind: type) -> Any:
    value = data.get(key)
    if type(value) is not kind:
        raise ValueError(key)
    return value


def _words(data: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = data.get(key)
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ValueError(key)
    return tuple(value)
