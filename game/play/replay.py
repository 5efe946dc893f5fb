"""Reading a list of choices back: exactly, as far as it goes, or bent to fit another day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from game.errors import Refused
from game.play.day import Day
from game.play.session import Made, Session
from game.play.steps import begin, choose, offers
from game.story.model import TOWARDS

LONGEST = 400
"""Choices after which a bent replay is taken to be going round in circles."""

Picker = Callable[[Day, Session, str], str]


@dataclass(frozen=True, slots=True)
class Misfit:
    """A choice that cannot be made again, and why: the story asks `now` instead (`elsewhere`), it is over (`over`), or the choice
    is refused, for the reason `now` (`refused`)."""

    made: Made
    why: Literal["elsewhere", "over", "refused"]
    now: str = ""


@dataclass(frozen=True, slots=True)
class Replay:
    """How far a list of choices went: `done` of them fitted; `misfit` is the one after those, None when all did."""

    session: Session
    done: int
    misfit: Misfit | None = None


@dataclass(frozen=True, slots=True)
class Departure:
    """Where a bent replay could not do what was done: at a decision, what was wanted ("" if it never came up before) and what was
    taken ("" if nothing was open)."""

    decision: str
    wanted: str
    took: str
    why: str = ""


def replay(
    day: Day, seed: int, choices: Iterable[Made], *, short: bool = False, intake: bool = True, quiet: Iterable[str] = ()
) -> Replay:
    """Plays `choices` in order and stops at the first that does not fit, never guessing: a save from an edited case goes as far
    as it can and says what it could not do. Confirmations are answered or passed over as the settings of now ask for them."""
    session = begin(day, seed, short=short, intake=intake, quiet=quiet)
    made, done = tuple(choices), 0
    while done < len(made):
        step = _fit(day, session, made[done : done + 2])
        if isinstance(step, Misfit):
            return Replay(session, done, step)
        session, used = step
        done += used
    return Replay(session, done)


def _fit(day: Day, session: Session, ahead: Sequence[Made]) -> tuple[Session, int] | Misfit:
    """The session after the first choice of `ahead` and how many were used up, or why it does not fit. The second is looked at
    because somebody who drew back from a confirmation has chosen nothing, whether or not it is asked now."""
    made = ahead[0]
    while session.pending and session.pending.way == "confirm" and session.pending.id != made.decision:
        session = choose(day, session, "yes")
    if session.pending is None or session.pending.id != made.decision:
        if "?" in made.decision:
            return session, 1
        return Misfit(made, "elsewhere", session.pending.id) if session.pending else Misfit(made, "over")
    try:
        after = choose(day, session, made.option, late=made.late)
    except Refused as refused:
        return Misfit(made, "refused", str(refused))
    unasked = len(ahead) > 1 and withdrawn(made, ahead[1]) and (after.pending is None or after.pending.id != ahead[1].decision)
    return (session, 2) if unasked else (after, 1)


def withdrawn(made: Made, after: Made) -> bool:
    """Whether `after` is drawing back from `made` when it was asked again."""
    return after.decision == f"{made.decision}?{made.option}" and after.option == "back"


def settled(choices: Sequence[Made]) -> tuple[int, ...]:
    """The places of the choices that came to anything: no confirmations, and nothing that was drawn back from."""
    last = len(choices) - 1
    return tuple(
        i for i, made in enumerate(choices) if "?" not in made.decision and not (i < last and withdrawn(made, choices[i + 1]))
    )


def rewind(day: Day, session: Session, steps: int = 1) -> Session:
    """The session `steps` choices earlier."""
    kept = session.choices[: max(0, len(session.choices) - steps)]
    return replay(day, session.seed, kept, short=session.short, intake=session.intake, quiet=session.quiet).session


def follow(
    day: Day,
    like: Session,
    *,
    instead: dict[str, str] | None = None,
    pick: Picker | None = None,
    seed: int | None = None,
) -> tuple[Session, tuple[Departure, ...]]:
    """The same choices on another day, bent where they cannot be made. `instead` maps a decision to another option; another
    `seed` throws other dice, and leaves out the private intake, whose questions those dice would change.

    A decision that was made before is made the same way while it is open; one that is locked or never came up is made by `pick`
    (day, session, wanted), by default the first open option that no nudge points to. Ends when the story ends, or where nothing
    is open to this person.
    """
    wanted = _by_decision(like.choices)
    session = begin(
        day, like.seed if seed is None else seed, short=like.short, intake=like.intake and seed is None, quiet=like.quiet
    )
    departures: list[Departure] = []
    while session.pending and session.phase != "ruling" and len(session.choices) < LONGEST:
        pending = session.pending
        queue = wanted.get(pending.id, [])
        want = queue.pop(0) if len(queue) > 1 else queue[0] if queue else None
        if instead and pending.id in instead:
            want = Made(pending.id, instead[pending.id])
        bent = _bend(day, session, want, pick or _plainest, departures)
        if bent is session:
            break
        session = bent
    return session, tuple(departures)


def _bend(day: Day, session: Session, want: Made | None, pick: Picker, out: list[Departure]) -> Session:
    """The session after doing what was wanted, or what is nearest to it; the same session where nothing is open."""
    pending, why = session.pending, ""
    assert pending is not None
    if pending.way == "confirm":
        return choose(day, session, "yes")
    if want:
        try:
            return choose(day, session, want.option, late=want.late)
        except Refused as refused:
            why = str(refused)
    if pending.way != "hold" and all(offer.lock for offer in offers(day, session)):
        out.append(Departure(pending.id, want.option if want else "", "", why))
        return session
    took = "keep" if pending.way == "hold" else pick(day, session, want.option if want else "")
    if pending.way not in ("hold", "guess"):
        out.append(Departure(pending.id, want.option if want else "", took, why))
    return choose(day, session, took)


def _by_decision(choices: Sequence[Made]) -> dict[str, list[Made]]:
    found: dict[str, list[Made]] = {}
    for i in settled(choices):
        found.setdefault(choices[i].decision, []).append(choices[i])
    return found


def _plainest(day: Day, session: Session, wanted: str) -> str:
    """The first open option that no nudge points to; else the first open one."""
    free = [o.option for o in offers(day, session) if o.lock is None]
    plain = [o for o in free if not any(n.kind in TOWARDS for n in o.nudges)]
    return (plain or free)[0].id
