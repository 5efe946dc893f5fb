"""Which decisions matter: the same moment gone on from with each option by the same habits, and what came out different."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.chance import draw
from game.errors import OutOfFive, Refused
from game.play import Day, Session, choose
from game.tools.robots import BORED, LONGEST, open_options

SIGNS = ("ending", "memory", "number", "lines")
"""What tells two outcomes apart: how it ended, what is remembered, the number, and lines after the option's own."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an option. `lines` are the texts of all steps but the first, which is the option's own reply, and what is said
    when the box is opened."""

    ending: str
    memory: frozenset[str]
    number: int | None
    lines: tuple[str, ...]


def tell_apart(day: Day, moments: Iterable[Session]) -> dict[str, Counter[str]]:
    """For each decision of the moments: of how many `forks` its options came out different in each of SIGNS, and in `any`."""
    found: dict[str, Counter[str]] = {}
    for session in moments:
        if session.pending:
            found.setdefault(decision(session), Counter()).update(_fork(day, session))
    return found


def decision(session: Session) -> str:
    """The decision that a session stands at; the beats of a hold are one."""
    assert session.pending is not None
    return session.pending.hold.id if session.pending.hold else session.pending.id


def _fork(day: Day, session: Session) -> Counter[str]:
    outcomes = [out for id in open_options(day, session) if (out := outcome(day, session, id))]
    differ = {sign: len({getattr(out, sign) for out in outcomes}) > 1 for sign in SIGNS}
    return Counter({**differ, "any": any(differ.values()), "forks": len(outcomes) > 1})


def outcome(day: Day, session: Session, option: str) -> Outcome | None:
    """Takes an option and goes on by habits that depend on nothing but each decision's name; None where the story stops."""
    start = len(session.pages) + 1
    met: Counter[str] = Counter()
    try:
        session = choose(day, session, option)
        while session.pending and len(session.choices) < LONGEST:
            met[session.pending.id] += 1
            session = choose(day, session, _habit(day, session, met[session.pending.id]))
    except OutOfFive:
        return None
    if not session.ending:
        return None
    later = tuple(shown.text for page in session.pages[start:] for shown in page.shown)
    return Outcome(session.ending, session.world.memory, session.world.book.value, (*later, *_box(day, session)))


def _box(day: Day, session: Session) -> Iterator[str]:
    """What each witness says when the box is opened."""
    for witness in day.case.box:
        said = (words.said(session.world) for when, words in witness.lines if when is None or when.holds(session.world))
        yield next(said, "")


def _habit(day: Day, session: Session, times: int) -> str:
    """The same pick at the same decision, wherever it is met; yes when asked again; another when it has not helped."""
    assert session.pending is not None
    if session.pending.way == "confirm":
        return "yes"
    at = session.pending.id
    free = open_options(day, session)
    if not free:
        raise Refused(at)
    liked = sorted(free, key=lambda id: (draw(session.seed, f"{at}:{id}"), id))
    return liked[-1 - (times - 1) // BORED % len(liked)]
