"""What was done on a day, in order and whoever judged it: for judging the same day again by a system that was not there."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from game.act import Act, Evidence
from game.play.day import Day
from game.play.session import Made, Session
from game.play.steps import Step, blank
from game.story.model import Say


class Done(NamedTuple):
    """One thing that a system can judge: an act, at the minute when it is done, after any wait; a piece of evidence as it is
    filed; or (neither) the late stars of the rater `cause` arriving."""

    at: int
    cause: str
    act: Act | None = None
    evidence: Evidence | None = None


def done(day: Day, session: Session) -> tuple[Done, ...]:
    """Everything of a session of this day that a system can judge, what its own system files about everybody too; that a number
    rests does not undo what is done. Acts that nobody could see and those of decisions that are silent are left out."""
    found: list[Done] = []
    now = _Kept(day, blank(day, session.seed, session.short, session.quiet), None, found).first()
    for made in session.choices:
        if now.pending and now.pending.id == made.decision:
            now = _Kept(day, now, made, found).take(now.pending, made.option)
    return tuple(found)


class _Kept(Step):
    """A step that keeps what was done in it."""

    def __init__(self, day: Day, session: Session, made: Made | None, found: list[Done]) -> None:
        super().__init__(day, session, made)
        self.found = found

    def act(self, act: Act, cause: str) -> None:
        if self.day.plan(act, cause, self.world.version) is not None:
            at = max(self.world.at, next((d for d in act.departs if d >= self.world.at), 0))
            self.found.append(Done(at, cause, act))
        super().act(act, cause)

    def landed(self, beat: Say) -> None:
        self.found += [Done(self.world.at, who) for who in _once(beat.lands)]
        super().landed(beat)

    def evidence(self, evidence: Evidence) -> None:
        known = self.world.papers
        super().evidence(evidence)
        self.found += [
            Done(self.world.at, id, None, replace(evidence, id=id, at=self.world.at)) for id in self.world.papers - known
        ]


def _once(who: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(who))
