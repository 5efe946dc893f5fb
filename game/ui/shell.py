"""What all screens share: settings, words, days, saves, pictures and the clock. Made once a window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

from game.content import case_ids, load_day, load_facts, load_words
from game.errors import OutOfFive, Unready
from game.play import Day, Session, agreeing
from game.store import Settings, Store
from game.store.results import ended, spoken_of
from game.story.model import AtDesk
from game.ui.sprites import Sprites
from game.ui.theme import Theme, theme

SAFE: dict[str, object] = {"text_scale": 1.5, "spacing": 0, "contrast": "high", "reduced_motion": True, "speech": True}
"""What the panic key sets, from wherever somebody has got lost."""


@dataclass
class Shell:
    """`now` gives seconds; `notices` are sentences that a screen should show once."""

    store: Store
    sprites: Sprites
    settings: Settings
    short: bool = False
    seed: int | None = None
    now: Callable[[], float] = time.monotonic
    notices: list[str] = field(default_factory=list)
    days: dict[str, Day] = field(default_factory=dict)
    bare_since: float = 0.0
    """Since when the place on screen has been missing sheets; 0 while it has them all."""
    caption: tuple[str, float] = ("", -99.0)
    """The last sound in words, and when it was heard."""
    told: tuple[str, float] = ("", -99.0)
    """What the window itself has to say over any screen, and since when."""
    looks: dict[tuple[str, int], int] = field(default_factory=dict)
    """How often somebody has pressed the ring that stands for a number, by case and seed: this window's own count, in no save."""
    unsafe: dict[str, object] = field(default_factory=dict)
    """The settings that the panic key put aside, for pressing it again."""
    refit: bool = False
    """The window has to be opened again: whole screen or not."""
    lent: bool = False
    """Whether the whole screen was asked for this once: it shows in the settings and is not kept with them."""

    @cached_property
    def words(self) -> dict[str, str]:
        """The words of the interface."""
        return load_words()

    @cached_property
    def facts(self) -> object:
        """Dated facts by key."""
        return load_facts()

    @cached_property
    def cases(self) -> tuple[str, ...]:
        """Ids of the cases that can be played."""
        return tuple(case_ids())

    @property
    def theme(self) -> Theme:
        """The colours in force."""
        return theme("contrast" if self.settings.contrast == "high" else "plain")

    @property
    def quiet(self) -> frozenset[str]:
        """Kinds of nudge that do not act: those switched off, and countdowns where timers are off."""
        return self.settings.quiet | (frozenset() if self.settings.timers_on else frozenset({"countdown"}))

    def say(self, key: str) -> str:
        """Words of the interface."""
        return self.words.get(key, key)

    def day(self, case: str) -> Day:
        """A case ready to be lived, read once. Raises OutOfFive for one that cannot be read."""
        if case not in self.days:
            self.days[case] = load_day(case)
        return self.days[case]

    def new_seed(self, day: Day) -> int:
        """The seed asked for, or another each time, under which the day remembers how others ended."""
        if self.seed is not None:
            return self.seed
        first = time.time_ns() % 1_000_000
        return agreeing(day.case, (first + step for step in range(64)), ended(self.store.results()))

    def recalled(self, case: str) -> tuple[AtDesk, ...]:
        """What is said at the desk of an earlier ruling on another case, if there is one that can still be read."""
        return spoken_of(self.store.results(), case, self.cases, self.day)

    def change(self, **values: object) -> None:
        """Other settings, kept at once."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]
        self.lent = self.lent and "fullscreen" not in values
        kept = replace(self.settings, fullscreen=False) if self.lent else self.settings
        self.written(lambda: self.store.put_settings(kept))

    def lend(self) -> None:
        """The whole screen for this once."""
        self.lent = not self.settings.fullscreen
        self.settings = replace(self.settings, fullscreen=True)

    def tell(self, text: str) -> None:
        """A sentence over whatever is on screen, until something is done."""
        self.told = (text, self.now())

    def panic(self) -> None:
        """Sizes, contrast, calm and speech as anybody can use them; once more, as they were before."""
        safe = all(getattr(self.settings, name) == value for name, value in SAFE.items())
        if safe and self.unsafe:
            self.change(**self.unsafe)
            self.unsafe = {}
            self.tell(self.say("ui.panic.undone"))
            return
        self.unsafe = {name: getattr(self.settings, name) for name in SAFE}
        self.change(**SAFE)
        self.tell(self.say("ui.panic.done"))

    def keep(self, session: Session) -> None:
        """Autosaves."""
        self.written(lambda: self.store.autosave(session))

    def written(self, write: Callable[[], None]) -> None:
        """Writes, and where nothing can be written says so once and plays on."""
        try:
            write()
        except Unready as wrong:
            if str(wrong) not in self.notices:
                self.notices.append(str(wrong))

    def resumable(self) -> tuple[str, str] | None:
        """The newest save as (case, slot), if its case is here."""
        try:
            found = self.store.saves()
        except OutOfFive as wrong:
            self.notices.append(str(wrong))
            return None
        return next(((s.case, s.name) for s in found if s.case in self.cases), None)
