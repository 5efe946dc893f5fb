"""Days of the shipped cases, lived to the ruling by what a test wants or by robots."""

from random import Random

from game.play import Day, Session, begin, choose, offers
from game.tools.robots import ROBOTS, Mind, play


def habits(text: str) -> dict[str, str]:
    """Options by decision, from `decision=option` words."""
    return dict(word.split("=") for word in text.split())


def by_robots(day: Day, each: int) -> list[Session]:
    """So many days by each robot, one in four of the short form."""
    every = [(robot, seed) for robot in ROBOTS.values() for seed in range(each)]
    return [play(day, robot, Mind(Random(seed)), seed, short=seed % 4 == 3).session for robot, seed in every]


def lived(day: Day, wanted: str = "", seed: int = 1, *, until: str = "", short: bool = False) -> Session:
    """A day to its ruling, or to a decision: the option wanted, else the first open one; a question whether one is sure is yes,
    and goes by the name of what asked it."""
    wants, session = habits(wanted), begin(day, seed, intake=False, short=short)
    while session.pending and session.phase != "ruling" and session.pending.id.partition("?")[0] != until:
        free = [offer.option.id for offer in offers(day, session) if not offer.lock]
        want = "yes" if session.pending.way == "confirm" else wants.get(session.pending.id.partition("?")[0], "")
        session = choose(day, session, want if want in free or want == "yes" else free[0])
    return session
