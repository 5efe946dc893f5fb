"""How close the camera is, as a function of the time: closer for a weighty line, a hard look, and a smile that is held."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.ui.motion import eased
from game.views import BeatView

if TYPE_CHECKING:
    from game.ui.stage import Stage

LEANS = frozenset({"quietly", "ashamed", "sad", "angry"})
"""Manners of lines that one leans towards."""
CLOSE, LOOKED, HELD = 0.035, 0.03, 0.05
"""How much larger everybody is when the camera comes close: for a line, for a hard look, for a smile that is held."""
HARD = frozenset({"flat", "ashamed", "sad", "angry"})
"""Manners in which somebody looks that one comes closer for."""
NAMED = {"near": 0.02, "close": 0.055}
"""How much larger where a beat says how close the camera comes; any other word for it is `CLOSE`."""


def nearing(stage: Stage, beat: BeatView, now: float) -> Stage:
    """The camera comes closer where one would lean in or somebody looks hard, as close as the beat says; a hold has its own."""
    much = 0.0
    if any(manner in HARD for _, manner in beat.looks):
        much = LOOKED
    if beat.camera or (beat.channel == "speech" and beat.manner in LEANS):
        much = NAMED.get(beat.camera, CLOSE)
    return stage if stage.close == HELD else closing(stage, much, now)


def held(stage: Stage, down: bool, now: float) -> Stage:
    """The camera comes closest while a smile is held, and goes back when it is not."""
    if down:
        return closing(stage, HELD, now)
    return closing(stage, 0.0, now) if stage.close == HELD else stage


def closing(stage: Stage, much: float, now: float) -> Stage:
    """The camera sets out to be so much closer, from where it is."""
    if much == stage.close:
        return stage
    return replace(stage, close=much, close_from=closeness(stage, now), closing=now)


CLOSE_FOR = 2.2
"""Seconds that the camera takes to come closer."""


def closeness(stage: Stage, now: float, calm: bool = False) -> float:
    """How much larger everybody is now; not at all where motion is reduced."""
    if calm:
        return 0.0
    return stage.close_from + (stage.close - stage.close_from) * eased("ink_drain", (now - stage.closing) / CLOSE_FOR)
