"""What robots say of a choice at which nothing may be open: the shortest play that they got stuck with, or that none did."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from game.content import load_day
from game.content.problems import BadContent, Problem
from game.play import Day
from game.store import lists
from game.tools.robots import Mind, by_chance, play

PLAYS = 300
MAYBE = "L052"
"""A choice of which the walk over all ways cannot show that something is always open."""


def witnessed(found: tuple[Problem, ...], case: str | Path, levels: Path) -> Iterator[Problem]:
    """The problems, those of choices that may close with what robots found of them."""
    try:
        day = load_day(case, levels=levels)
    except BadContent:
        yield from found
        return
    stuck = plays(day)
    for problem in found:
        yield _with(problem, stuck) if problem.number == MAYBE else problem


def plays(day: Day) -> dict[str, str]:
    """For each choice at which robots got stuck the shortest such play, as a list of choices."""
    found: dict[str, str] = {}
    for seed in range(PLAYS):
        session = play(day, by_chance, Mind(Random(seed)), seed, short=seed % 8 == 7).session
        if session.pending and session.pending.offers and all(offer.lock for offer in session.pending.offers):
            spelled = lists.spell(session)
            if len(spelled) < len(found.get(session.pending.id, spelled + " ")):
                found[session.pending.id] = spelled
    return found


def _with(problem: Problem, stuck: dict[str, str]) -> Problem:
    """A problem with the play that shows it."""
    way = next((spelled for choice, spelled in stuck.items() if f"'{choice}'" in problem.sentence), "")
    said = f"a robot got stuck there: {way}" if way else f"no robot got stuck there in {PLAYS} plays"
    return replace(problem, suggestion="; ".join(part for part in (problem.suggestion, said) if part))
