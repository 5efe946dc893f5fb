"""Pages of the box about rules that were not in force: the day under other systems, and the rule as read from outside."""

from collections.abc import Mapping

from game.audit import Across, Differs, Guess, Made, Outside, Under, across, outside, retrace
from game.content import readable_systems
from game.rating.shown import figure
from game.rating.system import System
from game.text.figures import Figures, Page, bare, stopped

HELD = 3
"""Reasons that are named."""

Words = Mapping[str, str]


def under(say: Figures) -> Page | None:
    """The day under every other system that there is."""
    found = across(retrace(say.day, say.session), readable_systems())
    if not found.others:
        return None
    lines = Lines(say.voice.words)
    return Page(lines("across.title"), lines.short(found), [*lines.runs(found, reasons=True), *lines.differ(found)])


def read(say: Figures) -> Page | None:
    """How many rules somebody could have read out of the numbers that they saw."""
    lines, found = Lines(say.voice.words), outside(retrace(say.day, say.session))
    said = lines.guesses(found)
    return Page(lines("outside.title"), said[:2] if found.cards else said, said)


class Lines:
    """Both pages as lines, in these words."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def __call__(self, key: str, **values: object) -> str:
        """The words of a key of the terminal."""
        return self.words[f"text.{key}"].format(**values).strip()

    def box(self, key: str) -> str:
        """The words of a key that the window has too."""
        return self.words[f"box.{key}"].strip()

    # --- across systems

    def short(self, found: Across) -> list[str]:
        """In two lines: how the day begins and ends under each, in numbers or else in tiers, and which have nothing to say."""
        relevant = [one for one in found.others if one.known.relevant]
        other = [one.system.name for one in found.others if not one.known.relevant]
        said = f"{'; '.join(self.ends(one) for one in relevant)}." if relevant else ""
        return [line for line in (said, self("across.none", names=", ".join(other)) if other else "") if line]

    def ends(self, one: Under) -> str:
        """Where a day begins and ends under one system."""
        start, end = (figure(one.system, one.start), figure(one.system, one.end)) if one.shown else (one.before, one.after)
        return self("across.short-same" if start == end else "across.short", name=one.system.name, start=start, end=end)

    def runs(self, found: Across, *, own: bool = False, reasons: bool = False) -> list[str]:
        """How each system takes the day; those that have nothing to say of it last."""
        order = sorted(found.all if own else found.others, key=lambda one: not one.known.relevant)
        return [line for one in order for line in self.run(one, reasons)]

    def run(self, one: Under, reasons: bool) -> list[str]:
        """What one system makes of the day."""
        known = one.known
        seen = {"name": one.system.name, "mapped": known.mapped, "acts": known.acts}
        if not known.relevant:
            return [self(f"across.{known.why}", looks=self.listed(known.looks), **seen)]
        moved = "alike" if one.before == one.after else ""
        if one.shown:
            key = "-".join(k for k in ("run", _key(one.end != one.start, bool(moved))) if k)
            ends = {"start": figure(one.system, one.start), "end": figure(one.system, one.end)}
            line = self(
                f"across.{key}", delta=signed(one.system, one.end - one.start), before=one.before, after=one.after, **ends, **seen
            )
        else:
            line = self("across.slip-alike" if moved else "across.slip", before=one.before, after=one.after, **seen)
        against = self("across.reasons", names=", ".join(one.reasons[:HELD])) if one.reasons and reasons else ""
        return [" ".join(part for part in (line, against) if part)]

    def listed(self, signals: tuple[str, ...]) -> str:
        """Signals in words, such as “care, honesty and thrift”."""
        names = [self.box(f"across.signal.{signal}") for signal in signals]
        return f" {self.box('across.and')} ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)

    def differ(self, found: Across) -> list[str]:
        """The acts that systems take most differently, with all that they make of them."""
        lines = [self("across.differ"), self("across.units")] if found.differ else []
        for each in found.differ:
            lines.append(self.differs(found, each))
            lines.append(self("across.all", names=", ".join(self.made(found, made) for made in each.made)))
        return lines

    def differs(self, found: Across, each: Differs) -> str:
        """One act: who made most of it, who least, and why."""
        up, down = each.made[0], each.made[-1]
        at = f"{each.clock}. {stopped(each.text)}" if each.text else f"{each.clock}."
        deltas = {"up_by": self.delta(found, up), "down_by": self.delta(found, down)}
        why = bare(self.box(f"across.why.{each.why}"))
        return self("across.differs", at=at, up=up.name, down=down.name, why=why, **deltas)

    def made(self, found: Across, made: Made) -> str:
        """What one system made of an act."""
        return self("across.each", name=made.name, delta=self.delta(found, made))

    def delta(self, found: Across, made: Made) -> str:
        """A change in a system's own points."""
        system = next(one.system for one in found.all if one.system.id == made.system)
        return signed(system, made.delta)

    # --- from outside

    def guesses(self, found: Outside) -> list[str]:
        """How many rules fit, some that do, and the rule as it was."""
        if found.published:
            return [self("outside.wall", summary=version.summary) for version in found.true if version.summary]
        true = [self("outside.true", summary=version.summary) for version in found.true if version.summary]
        if not found.cards:
            return [self("outside.still" if found.seen else "outside.nothing"), *true]
        counts = {"seen": len(found.seen), "tried": found.tried, "fit": found.fit}
        lines = [self("outside.count", within=found.written(found.within), **counts)]
        lines += [self("outside.card", terms="; ".join(self.terms(found, card))) for card in found.cards]
        return [*lines, *true, self("outside.hidden")]

    def terms(self, found: Outside, card: Guess) -> list[str]:
        """What a rule says, thing by thing."""
        return [
            self("outside.term", feature=self.box(f"feature.{name}"), amount=("-" if amount < 0 else "+") + found.written(amount))
            for name, amount in card.terms
        ]


def _key(moved: bool, alike: bool) -> str:
    """Which sentence tells of a number: that it moved or stayed, and whether the tier did."""
    return ("alike" if alike else "") if moved else ("still" if alike else "same")


def signed(system: System, delta: int) -> str:
    """A change with its sign, in a system's points."""
    return ("+" if delta > 0 else "-" if delta < 0 else "") + figure(system, abs(delta))
