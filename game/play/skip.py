"""Skipping a scene that is hard to read: its choices are made for the player, one by one, until the day has left it."""

from typing import NamedTuple

from game.play.day import Day
from game.play.replay import LONGEST
from game.play.session import Made, Pending, Session
from game.play.steps import choose, offers
from game.story.model import TOWARDS, Scene


class Skipped(NamedTuple):
    """A scene that was skipped: its id, the moment after it, its summary, and the moments at which a choice was made for the
    player."""

    scene: str
    session: Session
    summary: str
    asked: tuple[Session, ...]

    @property
    def made(self) -> tuple[Made, ...]:
        """What was chosen for the player, at each of these moments."""
        return tuple(self.session.choices[len(moment.choices)] for moment in self.asked)


def skippable(day: Day, session: Session) -> bool:
    """Whether the scene that the player is asked in says what happens in it, so that it can be skipped."""
    pending = session.pending
    return session.phase == "day" and pending is not None and pending.way != "guess" and _scene(day, session).skip is not None


def skipped(day: Day, session: Session) -> Skipped:
    """The day once it has left the scene. Each choice is the one that the scene marks, if that is open; else the first open one
    that no nudge points to. A smile is let go where it can be. A guess is never made for anybody: there the player is asked.

    Nothing is recorded but choices, so that a save stays a list of choices.
    """
    scene = _scene(day, session)
    summary, asked = scene.skip.said(session.world) if scene.skip else "", list[Session]()
    now, takes = session, dict(scene.takes)
    while skippable(day, now) and now.world.scene == scene.id and len(asked) < LONGEST:
        assert now.pending is not None
        if (option := _calm(day, now, now.pending, takes)) is None:
            break
        asked.append(now)
        now = choose(day, now, option)
    return Skipped(scene.id, now, summary, tuple(asked))


def _calm(day: Day, session: Session, pending: Pending, takes: dict[str, str]) -> str | None:
    """The option that is taken, None where nothing is open."""
    if pending.way == "confirm":
        return "yes"
    if pending.way == "hold":
        return "keep" if pending.hold and pending.hold.locked else "let"
    free = [offer.option for offer in offers(day, session) if offer.lock is None]
    plain = [option for option in free if not any(nudge.kind in TOWARDS for nudge in option.nudges)]
    marked = [option for option in free if option.id == takes.get(pending.id)]
    return next((option.id for option in (*marked, *plain, *free)), None)


def _scene(day: Day, session: Session) -> Scene:
    return day.case.scenes[session.world.scene]
