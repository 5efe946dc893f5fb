"""A play cut down to what it needs to get somewhere: it stops there, and takes as few choices to it as can be found.

Each choice from the last to the first is made another way, the rest goes on as before as far as it can, and what gets there in
fewer choices is gone on with; delta debugging (A. Zeller, R. Hildebrandt, "Simplifying and isolating failure-inducing input",
IEEE TSE 28(2), 2002) with steps of one choice.
"""

from collections.abc import Callable, Sequence

from game.errors import OutOfFive
from game.play import Day, Made, Session, begin, choose
from game.tools.robots import LONGEST, open_options

TRIES = 300
"""Other ways that are tried for one play."""

Gets = Callable[[Session], bool]
"""Whether a session, finished or not, has got where it should."""


def shrunk(day: Day, session: Session, gets: Gets, tries: int = TRIES) -> Session:
    """The shortest play found that gets there; the session itself if it does not."""
    best = _steps(day, session.seed, session.short, session.intake, session.choices)
    best = _cut(best, gets)
    if not gets(best[-1]):
        return session
    while (shorter := _shorter(day, best, gets, tries)) is not None:
        best, tries = shorter
    return best[-1]


def _shorter(day: Day, best: list[Session], gets: Gets, tries: int) -> tuple[list[Session], int] | None:
    """A shorter play and how many tries are left, None when nothing is found in as many tries."""
    choices = best[-1].choices
    for n in range(len(choices) - 1, -1, -1):
        for id in open_options(day, best[n]):
            if id == choices[n].option:
                continue
            if not tries:
                return None
            tries -= 1
            found = _on(day, best[: n + 1], id, choices[n + 1 :], gets, len(choices))
            if found:
                return found, tries
    return None


def _on(day: Day, begun: list[Session], id: str, rest: Sequence[Made], gets: Gets, fewer_than: int) -> list[Session] | None:
    """The play that takes another option and then what was taken before, or else what is open first; None if that is no
    shorter."""
    wanted = {made.decision: made.option for made in rest}
    steps = list(begun)
    try:
        while len(steps[-1].choices) + 1 < fewer_than:
            steps.append(choose(day, steps[-1], id))
            if gets(steps[-1]):
                return steps
            free = open_options(day, steps[-1])
            if not free or steps[-1].pending is None:
                return None
            want = wanted.get(steps[-1].pending.id, "")
            id = want if want in free else free[0]
    except OutOfFive:
        pass
    return None


def _steps(day: Day, seed: int, short: bool, intake: bool, choices: Sequence[Made]) -> list[Session]:
    """Every moment of a play; what comes before a private form is kept."""
    steps = [begin(day, seed, short=short, intake=intake)]
    for made in choices[:LONGEST]:
        steps.append(choose(day, steps[-1], made.option, late=made.late))
    return steps


def _cut(steps: list[Session], gets: Gets) -> list[Session]:
    """The moments up to the first that has got there; all of them if none has."""
    first = next((n for n, session in enumerate(steps) if gets(session)), len(steps) - 1)
    return steps[: first + 1]
