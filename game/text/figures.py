"""Figures and deeds of the opened box in words: numbers with all their places, signs in front, sentences that end once."""

from dataclasses import dataclass, field

from game.audit import Debrief, Parted, Taken
from game.play import Day, Session
from game.rating.shown import figured
from game.text.voice import Voice

GRIPS = ("keep", "let", "jump")
"""What can be done at a hold; each has words of the terminal's own."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the box: a question, the few lines that answer it, and all lines, "more", that stand behind them."""

    title: str
    short: list[str]
    more: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Figures:
    """The words of one opened box. Numbers are written to the smallest unit: nothing is rounded any more. Where no figure was
    ever shown, a value is called by its tier and a change by its way."""

    voice: Voice
    day: Day
    session: Session
    box: Debrief

    def __call__(self, key: str, **values: object) -> str:
        """The words of a key of the box."""
        return self.voice(f"box.{key}", **values)

    @property
    def figured(self) -> bool:
        """Whether the day had figures at all."""
        return figured(self.day.system)

    def number(self, value: int, at: int | None = None) -> str:
        """A value in points, such as 4.172, or the name of its tier by the rules of a minute (of the end, without one)."""
        if not self.figured:
            version = self.session.world.version if at is None else self.day.system.version(at)
            return self.day.system.tier(value, version).name
        return self.points(value)

    def points(self, value: int) -> str:
        """A value in points, whether or not it was shown as such."""
        unit = self.day.system.unit
        places = len(str(unit)) - 1
        whole, part = divmod(value, unit)
        return f"{whole}.{part:0{places}d}" if places else str(whole)

    def delta(self, value: int) -> str:
        """A change with its sign, such as +0.012; or its way: up, down."""
        if not self.figured:
            return self("up-way" if value > 0 else "down-way" if value < 0 else "no-way")
        sign = "+" if value > 0 else "-" if value < 0 else ""
        return sign + self.number(abs(value))

    def change(self, value: int) -> str:
        """A change where a sentence begins with it."""
        said = self.delta(value)
        return said[:1].upper() + said[1:]

    def way(self, key: str, within: bool = False) -> str:
        """The key of the words that go with figures, or of those that go without: `within` for a change inside one tier."""
        return key if self.figured else f"{key}-within" if within else f"{key}-way"

    def times(self, n: int) -> str:
        """How often: once, twice, 3 times."""
        words = {0: "never", 1: "once", 2: "twice"}
        return self(words[n]) if n in words else self("times", n=n)

    def often(self, count: int, n: int) -> str:
        """How often of how many times: twice of 5, both times, that time; never is the sentence's own affair."""
        if count == n:
            return self({1: "that-time", 2: "both-times"}.get(n, "every-time"))
        return self("often", times=self.times(count), n=n)

    def shared(self, key: str, count: int, n: int, **values: object) -> str:
        """A sentence of how often of how many times; if never, in the words for that."""
        return self(key, often=self.often(count, n), **values) if count else self(f"{key}-never", **values)

    def ending(self, title: str) -> str:
        """That a run ends otherwise than the day did; "" where it does not."""
        return "" if title in ("", self.box.ending) else self("ends-with", ending=bare(title))

    def at(self, clock: str, text: str) -> str:
        """When something was done, and what."""
        return self("at", clock=clock, text=stopped(text)) if text else self("at-plain", clock=clock)

    def deed(self, cause: str, text: str = "") -> str:
        """What was done, as a sentence: stars say to whom; what followed from a choice is called by the choice."""
        decision, equals, option = cause.partition("=")
        asked = self.day.choices.get(decision)
        if asked and equals and asked.way == "rate":
            stars = self.voice("star") if option == "1" else self.voice("stars", n=option)
            return self("stars", name=self.day.case.cast[asked.person].name, stars=stars)
        if equals:
            return text or (self(f"held.{option}") if option in GRIPS else "")
        taken = next((t for t in self.box.taken if t.decision == self.day.decision(cause)), None)
        return self.taken(taken) if taken else text

    def taken(self, each: Taken) -> str:
        """What was done at a decision."""
        return self.deed(f"{each.decision}={each.option}", each.text)

    def parted(self, each: Parted, kind: str) -> str:
        """What one rater made of one act in two runs; `kind` is "shoes" or "rules"."""
        key = self.way(f"parted-{kind}") if each.name else f"parted-{kind}-nobody"
        here = self.delta(each.delta_here) if each.name else self.change(each.delta_here)
        sums = {"here": here, "there": self.delta(each.delta_there)}
        at = self.at(each.clock, self.deed(each.cause, each.text))
        return self(key, at=at, name=each.name, cause=self(f"why.{each.why}"), **sums)


def bare(text: str) -> str:
    """A text without the full stop at its end, for putting into a sentence."""
    return text if text.endswith("..") else text.removesuffix(".")


def stopped(text: str) -> str:
    """A text as a sentence: with a full stop if it ends in nothing."""
    return text if not text or text.rstrip("*”)").endswith((".", "!", "?", "…")) else f"{text}."
