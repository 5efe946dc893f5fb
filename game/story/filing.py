"""What a day puts on file: papers of the case's own, trips that passengers rate, and appeals."""

from dataclasses import dataclass

from game.act import Evidence
from game.story.conditions import Condition


@dataclass(frozen=True, slots=True)
class Paper:
    """A piece of evidence as the case has it: what the system gets, and for the opened box its words, why it was written and
    when. `by` in the evidence is somebody of the cast, or anybody's name. `margins` are what readers wrote beside it, by who."""

    evidence: Evidence
    text: str = ""
    why: str = ""
    year: str = ""
    margins: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Trip:
    """Somebody rates a trip now, under the id `id`. Their stars come of their temper, their tastes in all that they saw since
    they last rated, and their prejudices; the first of `stars` that holds stands in for temper and tastes, and every one of
    `plus` that holds is added. `unrated`: they rate nothing."""

    id: str
    by: str
    stars: tuple[tuple[Condition | None, int], ...] = ()
    plus: tuple[tuple[Condition | None, int], ...] = ()
    unrated: bool = False


@dataclass(frozen=True, slots=True)
class Appeal:
    """A paper is appealed against: at a channel, with proof or without; and what is remembered if it is granted, and if not."""

    against: str
    channel: str
    proof: bool = False
    granted: str = ""
    refused: str = ""


Filing = str | Trip | Appeal
"""A paper by its id, a trip, or an appeal."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is filed at a minute of the day by itself, if its condition holds then."""

    at: int
    files: tuple[str, ...]
    when: Condition | None = None
