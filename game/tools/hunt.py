"""Looking for what robots missed: many lines of one day side by side, of which the best at each decision go on.

What habits and chance do not reach is mostly behind a number that is hard to get. So of all the days that stand at the same
decision those go on that have taken something missed, and else those with the best number (or, on every fourth seed, the worst).
"""

from collections.abc import Collection

from game.errors import OutOfFive
from game.play import Day, Session, begin, choose
from game.tools.robots import LONGEST, open_options

WIDTH = 4
"""Days that go on at each decision."""

ROUNDS = 2
"""How often a day may come by the same decision before it is left."""

SEEDS = 32
"""Seeds that are hunted through when anything was missed."""


def hunt(day: Day, seed: int, missed: Collection[str]) -> Session | None:
    """A day of this seed, played towards options missed (causes, `decision=option`); None if no line of it came to its end."""
    sign = -1 if seed % 4 == 3 else 1
    going = [(0, begin(day, seed, intake=False))]
    ended: list[tuple[int, Session]] = []
    for _ in range(LONGEST):
        then = [step for found, session in going for step in _steps(day, found, session, missed)]
        ended += [each for each in then if each[1].ending and each[1].pending is None]
        going = _best(then, sign)
        if not going:
            break
    return max(ended, key=lambda each: _rank(each, sign))[1] if ended else None


def _steps(day: Day, found: int, session: Session, missed: Collection[str]) -> list[tuple[int, Session]]:
    """Every day that one more choice gives, each with how many missed options it has taken."""
    assert session.pending is not None
    steps: list[tuple[int, Session]] = []
    if sum(made.decision == session.pending.id for made in session.choices) >= ROUNDS:
        return steps
    for id in open_options(day, session):
        if id == "back" and session.pending.way == "confirm":
            continue  # it leads to where the day has just been
        try:
            then = choose(day, session, id)
        except OutOfFive:
            continue  # the robots come by the same dead end, and report it
        steps.append((found + (f"{session.pending.id}={id}" in missed), then))
    return steps


def _best(each: list[tuple[int, Session]], sign: int) -> list[tuple[int, Session]]:
    """The WIDTH best days at each decision."""
    at: dict[str, list[tuple[int, Session]]] = {}
    for found, session in each:
        if session.pending:
            at.setdefault(session.pending.id, []).append((found, session))
    return [one for days in at.values() for one in sorted(days, key=lambda one: _rank(one, sign), reverse=True)[:WIDTH]]


def _rank(each: tuple[int, Session], sign: int) -> tuple[int, int]:
    found, session = each
    return found, sign * session.world.book.value
