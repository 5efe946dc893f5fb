"""Dice for a day that remembers how days of other cases ended for the same player.

A save is the dice and the choices, so what is carried from case to case is carried by the dice: those are taken under which the
chances that echo an earlier day fall as that day did. Nothing else of a day changes; robots and other players cover both sides.
"""

from collections.abc import Iterable, Mapping

from game.chance import happens
from game.story.model import Case, Echo


def agreeing(case: Case, seeds: Iterable[int], ended: Mapping[str, Mapping[str, int]]) -> int:
    """The first of the seeds under which every echo falls as it should, or the first of all where none does.

    `ended` are counts of endings reached, by case and ending; a case that was never finished asks for nothing. Raises
    StopIteration for no seeds.
    """
    found = iter(seeds)
    first = seed = next(found)
    while not all(_falls(echo, seed, ended) for echo in case.echoes):
        later = next(found, None)
        if later is None:
            return first
        seed = later
    return seed


def _falls(echo: Echo, seed: int, ended: Mapping[str, Mapping[str, int]]) -> bool:
    reached = [ending for ending, count in ended.get(echo.case, {}).items() if count]
    return not reached or happens(seed, echo.chance, echo.percent) == bool(set(reached) & set(echo.endings))
