"""What a stand costs where acts are not judged on the spot but later, by trips, papers or a visit: each choice that stands for
something is made again and not judged, everything else as it was, and the numbers at the end are compared."""

from collections.abc import Iterator
from typing import NamedTuple

from game.errors import OutOfFive
from game.play import Day, Made, Session, begin, choose


class Stake(NamedTuple):
    """One stand taken once: for or against a value, and what it did to the number at the end, in smallest units."""

    value: str
    side: str
    moved: int


def on_the_spot(day: Day) -> bool:
    """Whether nothing but acts moves the number of a day, so that each entry of the ledger belongs to its choice."""
    return not (day.case.papers or day.riders or day.appeals)


def stakes(day: Day, session: Session, silent: dict[str, Day]) -> Iterator[Stake]:
    """The stakes of a finished day; `silent` keeps the days without each decision from one call to the next."""
    moments = [begin(day, session.seed, short=session.short, intake=session.intake)]
    for made in session.choices:
        moments.append(choose(day, moments[-1], made.option))
    end = session.world.book.value
    for n, made in enumerate(session.choices):
        taken = stances(moments[n], made.option)
        if not taken:
            continue
        decision = day.decision(str(made))
        without = silent.setdefault(decision, day.without([decision]))
        other = _on(without, moments[n], session.choices[n:])
        if other is not None:
            yield from (Stake(value, side, end - other.world.book.value) for value, side in taken)


def stances(session: Session, option: str) -> tuple[tuple[str, str], ...]:
    """What an option of the decision that a session stands at is for and against, as (value, side)."""
    pending = session.pending
    if pending is None or pending.way in ("confirm", "intake", "ruling"):
        return ()
    if pending.hold:
        return pending.hold.let_stances if option == "let" else ()
    return next((offer.option.stances for offer in pending.offers if offer.option.id == option), ())


def _on(day: Day, session: Session, choices: tuple[Made, ...]) -> Session | None:
    """The rest of a day, None where the other number leads elsewhere."""
    try:
        for made in choices:
            if session.pending is None or session.pending.id != made.decision:
                return None
            session = choose(day, session, made.option)
    except OutOfFive:
        return None
    return session
