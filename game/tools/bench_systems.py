"""What judging costs: acts a second by each model, and ten thousand days of The Lift judged again by all systems on all cores."""

import gc
import os
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from random import Random

from game.act import SIGNALS, Act, Ratee, Witness
from game.audit.rejudge import judge, past
from game.audit.standin import stand_in
from game.content import load_day, load_system, system_ids
from game.ledger import RATED
from game.play import Day
from game.rating.model import SILENT, Deed
from game.rating.models import MODELS, NAMES
from game.rating.system import RuleVersion, System, Tier
from game.tools.bench import Figure, middle
from game.tools.robots import Mind, by_chance, play

CASE = "the-lift"
DAYS = 10_000
CHUNK = 250
"""Days that one process judges in a row."""
WITNESSES = 10
ACTS = 24
BOOKS = 100
ONE = (Tier("all", "all", 0),)
SAYS = dict.fromkeys(RATED, SILENT)
UNSHIPPED = {"gate": {"tariff": (("diligence", "stays", 1), ("cheer", "stars", 10), ("punctuality", "answered", 5))}}
"""Parameters for models without a system of the game, where the usual ones make nothing of acts."""


def figures(days: int = DAYS) -> Iterator[Figure]:
    """Every model, then all systems."""
    if hasattr(os, "getloadavg"):
        yield Figure("work in line in the last minute", os.getloadavg()[0], "jobs", f"for {os.cpu_count()} cores")
    for name in NAMES:
        yield Figure(f"acts judged by {name}, one core", acts_a_second(name), "a second", "100,000 (at most 10 us a step)")
    began = time.perf_counter()
    alone = rejudged(days)
    seconds = time.perf_counter() - began
    systems = len(system_ids())
    yield Figure(f"{days:,} days of The Lift under {systems} systems, all cores", seconds, "s", "lived and judged again")
    yield Figure("days judged again, one core", days * systems / alone, "a second", "680 (ChoiceScript's plays, not judged)")


def acts_a_second(name: str) -> float:
    """Acts that one model judges in a second: ten witnesses, two signals each, plans made ready as in play."""
    model, version = MODELS[name], _version(name)
    ratee = Ratee("noor", "Noor", sum(model.scale(version.rules)) // 2)
    plans = [model.prepare(_deed(place), ratee, version) for place in range(ACTS)]
    opened = model.opened(ratee, version.rules)

    def work() -> None:
        for seed in range(BOOKS):
            book = opened
            for at, plan in enumerate(plans):
                book, _ = model.judge(book, plan, at, seed, SAYS)

    gc.collect()
    return BOOKS * ACTS / middle(work)


def _version(name: str) -> RuleVersion:
    """The rules of a shipped system of this model, or the usual ones."""
    shipped = next((system for system in _systems() if system.model == name), None)
    return (
        shipped.versions[0]
        if shipped
        else RuleVersion("usual", 0, "announced", ONE, MODELS[name].RULES(**UNSHIPPED.get(name, {})))
    )


def _deed(place: int) -> Deed:
    """Something that ten people saw."""
    first, second = SIGNALS[place % len(SIGNALS)], SIGNALS[(place + 5) % len(SIGNALS)]
    people = tuple(Witness(f"w{n}", 2000 + 300 * n, 3900, ((first, 400), (second, -300))) for n in range(WITNESSES))
    act = Act(signals=((first, 1 + place % 2), (second, -1)), minutes=2, seen_by=("all",))
    return Deed(act, f"choice-{place}=do", people, {"all": people})


def rejudged(days: int) -> float:
    """Days lived by chance and judged by every system; the seconds of judging alone, all cores together."""
    chunks = [range(start, min(start + CHUNK, days)) for start in range(0, days, CHUNK)]
    with ProcessPoolExecutor() as pool:
        return sum(pool.map(_judged, chunks))


def _judged(seeds: Iterable[int]) -> float:
    day, taken = _day(), 0.0
    for seed in seeds:
        session = play(day, by_chance, Mind(Random(seed)), seed).session
        happened = past(day, session)
        began = time.perf_counter()
        for system in _systems():
            judge(stand_in(day, happened, system, session.world.at))
        taken += time.perf_counter() - began
    return taken


@lru_cache(maxsize=1)
def _day() -> Day:
    return load_day(CASE)


@lru_cache(maxsize=1)
def _systems() -> tuple[System, ...]:
    return tuple(load_system(id) for id in system_ids())
