"""Robots: each picks an option by a habit of its own. The same seed gives the same play, on one core or many."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from game.errors import OutOfFive
from game.play import Day, Session, begin, choose, offers
from game.story.model import AWAY, TOWARDS, Option

LONGEST = 400
"""Choices in a play before it is taken to be running away."""

NOTHING_OPEN = "Nothing at “{}” is open."

BORED = 3
"""How often a robot answers the same question by its habit before it leaves that to chance, as people do."""


@dataclass(frozen=True, slots=True)
class Played:
    """A play by a robot: the session as far as it went, and the sentence of what stopped it ("" for nothing)."""

    session: Session
    problem: str = ""


CURIOUS = 0.05
"""How often the robot that looks for the best number tries something else, so as not to go by one day's luck."""

LEARNS = 0.15
"""How much the last day that an option was taken on weighs beside all earlier ones."""

REHEARSALS = 120
"""Days that it lives before those that count."""

UNTRIED = 1e9


@dataclass(slots=True)
class Mind:
    """What a robot has to go by: chance of its own, how often each option was taken before, and the number (smallest units) that
    days with it came to."""

    chance: Random
    taken: Counter[tuple[str, str]] = field(default_factory=Counter)
    worth: dict[tuple[str, str], float] = field(default_factory=dict)

    def learn(self, session: Session) -> None:
        """Keeps what a finished day came to, for each option taken in it."""
        came = session.world.book.value
        for made in session.choices:
            at = made.decision, made.option
            known = self.worth.get(at, came)
            self.worth[at] = known + LEARNS * (came - known)


Robot = Callable[[Day, Session, list[str], Mind], str]


def play(day: Day, robot: Robot, mind: Mind, seed: int, *, short: bool = False, intake: bool = False) -> Played:
    """Plays a day to its end. A story that cannot go on is a problem, with the session where it stopped."""
    session = begin(day, seed, short=short, intake=intake)
    played = play_on(day, session, robot, mind)
    if robot is best_number and not played.problem:
        mind.learn(played.session)
    return played


def rehearsed(day: Day, robot: Robot, mind: Mind) -> Mind:
    """The mind of a robot that is to live a day: the one that goes by experience has some, always the same."""
    if robot is best_number:
        for seed in range(REHEARSALS):
            play(day, robot, mind, 1_000_000 + seed, short=seed % 8 == 7)
    return mind


def play_on(day: Day, session: Session, robot: Robot, mind: Mind) -> Played:
    """Plays the rest of a day."""
    met: Counter[str] = Counter()
    try:
        while session.pending:
            met[session.pending.id] += 1
            free = open_options(day, session)
            if not free:
                return Played(session, NOTHING_OPEN.format(session.pending.id))
            if len(session.choices) >= LONGEST:
                return Played(session, f"The day does not end: {LONGEST} choices and “{session.pending.id}” again.")
            habit = robot if met[session.pending.id] <= BORED else by_chance
            picked = free[0] if len(free) == 1 else habit(day, session, free, mind)
            mind.taken[session.pending.id, picked] += 1
            session = choose(day, session, picked)
    except OutOfFive as stopped:
        return Played(session, str(stopped))
    return Played(session)


def open_options(day: Day, session: Session) -> list[str]:
    """The ids of what can be chosen now, in the order shown."""
    pending = session.pending
    if pending is None:
        return []
    if pending.hold:
        return ["keep"] if pending.hold.locked else ["keep", "let"]
    if pending.way == "confirm":
        return ["yes", "back"]
    return [offer.option.id for offer in offers(day, session) if offer.lock is None]


def stopped(day: Day, session: Session) -> tuple[str, str]:
    """Why a day cannot go on here, and the option at which it stops ("" where none is open); two empty texts where it can."""
    if session.pending is None:
        return "", ""
    free = open_options(day, session)
    for id in free:
        try:
            choose(day, session, id)
        except OutOfFive as wrong:
            return str(wrong), id
    return ("", "") if free else (NOTHING_OPEN.format(session.pending.id), "")


def by_chance(day: Day, session: Session, free: list[str], mind: Mind) -> str:
    """Anything, and mostly yes when asked again."""
    if _way(session) == "confirm":
        return "yes" if mind.chance.random() < 0.8 else "back"
    return free[int(mind.chance.random() * len(free))]


def always_the_nudge(day: Day, session: Session, free: list[str], mind: Mind) -> str:
    """Whatever the screen leans towards; nothing that it leans away from; back when asked whether it is sure."""
    if _way(session) == "confirm":
        return "back" if mind.chance.random() < 0.9 else "yes"
    if _way(session) == "hold":
        return "keep"
    return _best(session, free, mind, lambda option: _lean(session, option))


def always_honest(day: Day, session: Session, free: list[str], mind: Mind) -> str:
    """What stands for something, honesty first; a face is let down."""
    if _way(session) == "confirm":
        return "yes"
    if _way(session) == "hold":
        return "let"
    return _best(session, free, mind, _stands)


def best_number(day: Day, session: Session, free: list[str], mind: Mind) -> str:
    """The number expected to be best at the end of the day, from what days with each option came to; first what is untried."""
    if _way(session) == "confirm":
        return "yes"
    if mind.chance.random() < CURIOUS:
        return by_chance(day, session, free, mind)
    at = session.pending.id if session.pending else ""
    return max(free, key=lambda id: (mind.worth.get((at, id), UNTRIED), mind.chance.random()))


def longest_option(day: Day, session: Session, free: list[str], mind: Mind) -> str:
    """The slowest reader's: the longest text on offer."""
    if _way(session) in ("confirm", "hold"):
        return free[0]
    return _best(session, free, mind, lambda option: len(option.words.longest()))


def never_seen(day: Day, session: Session, free: list[str], mind: Mind) -> str:
    """What was taken least often before."""
    at = session.pending.id if session.pending else ""
    return min(free, key=lambda id: (mind.taken[at, id], mind.chance.random()))


ROBOTS: dict[str, Robot] = {
    "chance": by_chance,
    "unseen": never_seen,
    "nudge": always_the_nudge,
    "honest": always_honest,
    "number": best_number,
    "slow": longest_option,
}
"""By the names that commands and reports use."""


def _way(session: Session) -> str:
    return session.pending.way if session.pending else ""


def _best(session: Session, free: list[str], mind: Mind, worth: Callable[[Option], int]) -> str:
    assert session.pending is not None and session.pending.choose is not None
    options = {option.id: option for option in session.pending.choose.options}
    return max(free, key=lambda id: (worth(options[id]), mind.chance.random()))


def _lean(session: Session, option: Option) -> int:
    """How far the screen leans towards an option; on a card of the feed the suggested stars are lit."""
    lean = sum((n.kind in TOWARDS) - (n.kind in AWAY) for n in option.nudges)
    asked = session.pending.choose if session.pending else None
    return lean + (asked is not None and asked.way == "rate" and option.id == str(asked.suggested))


def _stands(option: Option) -> int:
    sides = {"for": 1, "against": -1}
    return sum(sides[side] * (3 if value == "honesty" else 1) for value, side in option.stances)
