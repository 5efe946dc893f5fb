"""Reading a list of choices back: exactly, as far as it goes, or bent to fit another day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from game.errors import Refused
from game.play.day import Day
from game.play.session import Made, Pending, Session
from game.play.steps import begin, choose, offers


@dataclass(frozen=True, slots=True)
class Replay:
    """How far a list of choices went: `done` of them fitted; `problem` is a sentence when not all did."""

    session: Session
    done: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Departure:
    """Where a bent replay could not do what was done: at a decision, what was wanted ("" if it never came up before) and taken."""

    decision: str
    wanted: str
    took: str
    why: str = ""


def replay(day: Day, seed: int, choices: Iterable[Made], *, short: bool = False, intake: bool = True, quiet: Iterable[str] = ()) -> Replay:
    """Plays `choices` in order and stops at the first that does not fit, never guessing: a save from an edited case goes as far
    as it can and says what it could not do. Confirmations are answered or passed over as the settings of now ask for them."""
    session = begin(day, seed, short=short, intake=intake, quiet=quiet)
    done = 0
    for made in choices:
        if "?" in made.decision and (session.pending is None or session.pending.id != made.decision):
            done += 1
            continue
        while session.pending and session.pending.way == "confirm" and session.pending.id != made.decision:
            session = choose(day, session, "yes")
        if session.pending is None or session.pending.id != made.decision:
            asked = f"the story asks “{session.pending.id}”" if session.pending else "the story is over"
            return Replay(session, done, f"Choice {done + 1} was at “{made.decision}”, but here {asked}.")
        try:
            session = choose(day, session, made.option, late=made.late)
        except Refused as refused:
            return Replay(session, done, f"Choice {done + 1}, “{made}”, cannot be made any more: {refused}")
        done += 1
    return Replay(session, done)


def rewind(day: Day, session: Session, steps: int = 1) -> Session:
    """The session `steps` choices earlier."""
    kept = session.choices[: max(0, len(session.choices) - steps)]
    return replay(day, session.seed, kept, short=session.short, intake=session.intake, quiet=session.quiet).session


def follow(day: Day, like: Session, *, instead: dict[str, str] | None = None, pick: Callable[[Day, Session, str], str] | None = None) -> tuple[Session, tuple[Departure, ...]]:
    """The same choices on another day, bent where they cannot be made. `instead` maps a decision to another option for it.

    A decision that was made before is made the same way while it is open; one that is locked or never came up is made by `pick`
    (day, session, wanted), by default the first open option that no nudge points to. Ends when the story ends.
    """
    wanted = _by_decision(like.choices)
    session = begin(day, like.seed, short=like.short, intake=like.intake, quiet=like.quiet)
    departures: list[Departure] = []
    picker = pick or _plainest
    while session.pending and session.phase != "ruling":
        pending = session.pending
        queue = wanted.get(pending.id, [])
        want = (instead or {}).get(pending.id) or (queue.pop(0) if len(queue) > 1 else queue[0] if queue else "")
        session = _bend(day, session, pending, want, picker, departures)
        if len(session.choices) > 400:
            break
    return session, tuple(departures)


def _bend(day: Day, session: Session, pending: Pending, want: str, pick: Callable[[Day, Session, str], str], out: list[Departure]) -> Session:
    if pending.way == "confirm":
        return choose(day, session, "yes")
    why = ""
    if want:
        try:
            return choose(day, session, want)
        except Refused as refused:
            why = str(refused)
    took = ("keep" if pending.way == "hold" else pick(day, session, want))
    if pending.way not in ("hold", "guess"):
        out.append(Departure(pending.id, want, took, why))
    return choose(day, session, took)


def _by_decision(choices: Sequence[Made]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for made in choices:
        if "?" not in made.decision:
            found.setdefault(made.decision, []).append(made.option)
    return found


def _plainest(day: Day, session: Session, wanted: str) -> str:
    """The first open option that no nudge points to; else the first open one."""
    free = [o.option for o in offers(day, session) if o.lock is None]
    plain = [o for o in free if not any(n.kind in ("preselected", "crowd", "order", "countdown", "praise") for n in o.nudges)]
    if not free:
        raise Refused(f"Nothing at “{session.pending.id if session.pending else ''}” is open.")
    return (plain or free)[0].id
