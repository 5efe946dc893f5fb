"""The opened box in words: every change of the number, then what else the day could have been."""

from collections.abc import Iterator
from itertools import groupby

from game.audit import Debrief, Parted, RulesRun, ShoesRun, Walk, WalkEntry, WhatIf, debrief, take_back
from game.audit.walk import caption
from game.errors import Refused
from game.play import Day, Session
from game.text.voice import Voice

BY_THE_MINUTE = ("near", "still")
"""Kinds of entry of which several in a row are minutes of one thing, and called so."""


def lines(voice: Voice, day: Day, session: Session) -> list[str]:
    """All of the opened box of a day that has ended."""
    found = debrief(day, session)
    say = Box(voice, day, session)
    parts = (say.walk(found.walk), say.shoes(found), say.rules(found), say.carried(found), say.screen(found), say.hands(found))
    after = (say.witnesses(found), say.appeal(found))
    return ["", voice("box.opens"), *(line for part in (*parts, *after) for line in part)]


def again(voice: Voice, day: Day, session: Session, decision: str, other: str | None) -> str:
    """The day run again with another option at a decision, or with what was done there not judged. Raises Refused, with a
    sentence, for a decision or an option that there was not."""
    try:
        what = take_back(day, session, decision, other)
    except ValueError:
        raise Refused(voice("box.not-decided", decision=decision)) from None
    unmade = next((departure.why for departure in what.departures if other and departure.decision == decision), "")
    if unmade:
        raise Refused(unmade)
    return Box(voice, day, session).taken_back(what)


class Box:
    """Says the parts of a debrief. Numbers are written to the smallest unit here: nothing is rounded any more."""

    def __init__(self, voice: Voice, day: Day, session: Session) -> None:
        self.voice = voice
        self.day = day
        self.ledger = session.ledger
        self.unit = day.system.unit
        self.places = len(str(self.unit)) - 1

    def number(self, value: int) -> str:
        """A value in points, such as 4.172."""
        whole, part = divmod(value, self.unit)
        return f"{whole}.{part:0{self.places}d}" if self.places else str(whole)

    def delta(self, value: int) -> str:
        """A change with its sign, such as +.012."""
        sign = "+" if value > 0 else "-" if value < 0 else ""
        text = self.number(abs(value))
        return sign + (text[1:] if text.startswith("0.") else text)

    def head(self, key: str) -> list[str]:
        """The heading of a part, with a gap before it."""
        return ["", self.voice(f"box.{key}")]

    def walk(self, walk: Walk) -> Iterator[str]:
        """The walk of the number, scene by scene; what moved nothing is left out, minutes of one thing are taken together."""
        total = {"start": self.number(walk.start), "end": self.number(walk.end), "delta": self.delta(walk.end - walk.start)}
        yield self.voice("box.sum", **total)
        if walk.rests:
            yield self.voice("box.rested")
        yield from self.head("day")
        for step in walk.steps:
            values = {"start": self.number(step.start), "end": self.number(step.end), "delta": self.delta(step.delta)}
            yield self.voice("box.step", clock=step.clock, title=step.title, **values)
            for same in _runs(walk.entries[step.first : step.after]):
                yield self.entry(same)
            if step.told:
                yield self.voice("box.told", told=step.told)

    def entry(self, same: list[WalkEntry]) -> str:
        """One entry, or minutes of one thing."""
        first, last = same[0], same[-1]
        values = {"clock": first.clock, "delta": self.delta(sum(e.delta for e in same)), "value": self.number(last.value)}
        text = self.deed(first.cause, first.text)
        said = caption(self.day, self.ledger[first.index], len(same)) or text
        if len(same) > 1 and first.kind not in BY_THE_MINUTE:
            said = self.voice("box.each", n=len(same), caption=said)
        key = "entry" if text and text != said else "entry-plain"
        return self.voice(f"box.{key}", caption=stopped(said), text=stopped(text), **values)

    def deed(self, cause: str, text: str) -> str:
        """What was done, in words: stars say to whom; a face that was held or let down has words of the terminal's own."""
        decision, _, option = cause.partition("=")
        asked = self.day.choices.get(decision)
        if asked and asked.way == "rate":
            stars = self.voice("star") if option == "1" else self.voice("stars", n=option)
            return self.voice("box.stars", name=self.day.case.cast[asked.person].name, stars=stars)
        return text or (self.voice(option) if option in ("keep", "let", "jump") else "")

    def shoes(self, box: Debrief) -> Iterator[str]:
        """Each pair of shoes: how the same choices ended, and where most of the difference came from."""
        yield from self.head("shoes") if box.shoes else ()
        for run in box.shoes:
            values = {"end": self.number(run.end), "ending": run.ending.rstrip("."), "own": self.number(box.walk.end)}
            yield self.voice("box.shoes-run", name=run.ratee.name, words=run.words.rstrip("."), **values)
            yield from self.parted(run, "")
            yield self.voice("box.shoes-lower", name=run.ratee.name, lower=run.lower, runs=run.runs)

    def rules(self, box: Debrief) -> Iterator[str]:
        """Each change of the rules: how the same choices ended."""
        yield from self.head("rules") if box.rules else ()
        for run in box.rules:
            name = self.voice(f"box.rule.{run.id}", summary=run.summary)
            yield self.voice("box.rules-run", name=name, end=self.number(run.end), ending=run.ending.rstrip("."))
            yield from self.parted(run, "-rules")

    def parted(self, run: ShoesRun | RulesRun, kind: str) -> Iterator[str]:
        """The entries in which a run differs most, and how many of the choices could not be made in it."""
        for each in run.parted[:2]:
            yield self.voice(f"box.parted{'' if each.name else '-nobody'}{kind}", **self.both(each))
        if run.departures:
            yield self.voice("box.departed", count=len(run.departures))

    def both(self, each: Parted) -> dict[str, str]:
        """What one rater made of one act in two runs."""
        text = stopped(self.deed(each.cause, each.text))
        why = self.voice(f"box.why.{each.why}")
        sums = {"here": self.delta(each.delta_here) or "0", "there": self.delta(each.delta_there) or "0"}
        return {"clock": each.clock, "text": text, "name": each.name, "cause": why, **sums}

    def carried(self, box: Debrief) -> Iterator[str]:
        """The raters who moved the number most, and the day with all raters alike."""
        yield from self.head("carried")
        for rater in box.carried.raters[:6]:
            stars, weights = (", ".join(map(str, sorted(set(each), reverse=True))) for each in (rater.stars, rater.weights))
            given = {"name": rater.name, "stars": stars, "weights": weights, "delta": self.delta(rater.delta)}
            number = "" if rater.number is None else self.number(rater.number)
            yield self.voice("box.rater" if number else "box.rater-plain", number=number, **given)
        yield self.voice("box.flat", end=self.number(box.carried.flat_end))

    def screen(self, box: Debrief) -> Iterator[str]:
        """Each kind of nudge, how often it acted, and how often the choice went its way."""
        yield from self.head("screen")
        for acted in box.screen.kinds:
            key = "nudge" if acted.followed.n else "nudge-seen"
            times = self.voice("box.once") if acted.times == 1 else self.voice("box.times", n=acted.times)
            counts = {"times": times, "count": acted.followed.count, "n": acted.followed.n}
            yield self.voice(f"box.{key}", kind=self.voice(f"box.nudge-kind.{acted.kind}"), **counts)
        if not box.screen.kinds:
            yield self.voice("box.nothing-done")

    def hands(self, box: Debrief) -> Iterator[str]:
        """Private answers beside rated ones, guesses beside what was so, and what each value came to."""
        hands = box.hands
        yield from self.head("hands") if hands.pairs or hands.guesses or hands.costs else ()
        for pair in hands.pairs:
            said = {"question": pair.question, "said": stopped(pair.said_text), "did": stopped(pair.did_text)}
            yield self.voice("box.pair" if pair.did else "box.pair-not", **said)
        for guess in hands.guesses:
            key = "guessed-right" if guess.right else "guessed"
            yield self.voice(f"box.{key}", question=guess.question, guess=stopped(guess.text), truths=", ".join(guess.truths))
        for cost in hands.costs:
            if cost.acts_for:
                yield self.voice("box.costs", value=cost.value, delta=self.delta(cost.delta_for))

    def witnesses(self, box: Debrief) -> Iterator[str]:
        """What everybody says when the box is opened."""
        yield from self.head("witnesses") if box.witnesses else ()
        for each in box.witnesses:
            yield self.voice("box.witness", name=each.name, words=each.words)

    def taken_back(self, what: WhatIf) -> str:
        """The day with one thing taken back."""
        ends = {"end": self.number(what.end_after), "was": self.number(what.end_before)}
        ends |= {"ending": what.ending_after.rstrip("."), "ended": what.ending_before.rstrip(".")}
        key = "taken-else" if what.other else "taken-back"
        return self.voice(f"box.{key}", text=what.decision, decision=what.decision, option=what.other, **ends)

    def appeal(self, box: Debrief) -> Iterator[str]:
        """What the appeal asks back, and the day without it."""
        if box.appeal.causes:
            asked = self.delta(box.appeal.asked)
            ending = box.appeal.ending_without.rstrip(".")
            yield from self.head("appeal")
            yield self.voice("box.asked", asked=asked, end=self.number(box.appeal.end_without), ending=ending)
        yield from ("", self.voice("box.how"))


def stopped(text: str) -> str:
    """A text as a sentence: with a full stop if it ends in nothing."""
    return text if not text or text.rstrip("*”)").endswith((".", "!", "?", "…")) else f"{text}."


def _runs(entries: tuple[WalkEntry, ...]) -> Iterator[list[WalkEntry]]:
    """Entries that moved the number; those that follow one another and read alike, together."""
    moved = (e for e in entries if e.delta)
    for _, same in groupby(moved, key=lambda e: (e.kind, e.cause, e.name, e.stars, e.weight)):
        yield list(same)
