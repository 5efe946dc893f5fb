"""What a play-through is at one moment: the choices made, the ledger, the pages shown, what is on offer.

All of it is tuples: each step of play makes several, and a robot plays millions of steps.
"""

from typing import Literal, NamedTuple

from game.ledger import Entry
from game.play.offers import Offer
from game.play.world import World
from game.rating.system import RuleVersion
from game.story.model import Choose, Hold, Say

Phase = Literal["intake", "day", "ruling", "over"]


class Made(NamedTuple):
    """One choice made. `decision` is the choice's id; `late` when a countdown made it."""

    decision: str
    option: str
    late: bool = False

    def __str__(self) -> str:
        return f"{self.decision}={self.option}" + ("!" if self.late else "")

    @classmethod
    def read(cls, text: str) -> "Made":
        """The choice that `decision=option` or `decision=option!` spells. Raises ValueError for anything else."""
        decision, equals, option = text.strip().partition("=")
        if not (decision and equals and option.rstrip("!")):
            raise ValueError(f"“{text}” is not a choice; a choice is written decision=option")
        return cls(decision, option.rstrip("!"), option.endswith("!"))


class Shown(NamedTuple):
    """One beat as it reached the player: its text then, and the number and the time as they stood when it was read.

    `entries` is the length of the ledger when the number last shown was true: what lies beyond has happened but not been seen.
    `known` is the rule version that the ratee had been told of by then.
    """

    beat: Say
    text: str
    value: int | None
    at: int
    entries: int
    scene: str
    known: RuleVersion


class Page(NamedTuple):
    """What one step showed: the scene, the beats in order, and the choice that led to it (None for the first)."""

    scene: str
    made: Made | None
    shown: tuple[Shown, ...]
    entries: int
    """Length of the ledger after the step."""


class Pending(NamedTuple):
    """What the player is asked now. `id` names the decision in saves: a choice's id, `hold.n` for the nth beat of a hold,
    `choice?option` for a confirmation; `offers` are the options shown, those put first in front unless that nudge is off."""

    id: str
    way: str
    choose: Choose | None = None
    hold: Hold | None = None
    option: str = ""
    offers: tuple[Offer, ...] = ()


class Session(NamedTuple):
    """A play-through at one moment. Nothing in it ever changes; `choose` gives the next one. `world` is play's own."""

    seed: int
    short: bool
    quiet: frozenset[str]
    """Kinds of nudge that the player has switched off."""
    phase: Phase
    choices: tuple[Made, ...]
    ledger: tuple[Entry, ...]
    pages: tuple[Page, ...]
    pending: Pending | None
    ending: str
    world: World

    @property
    def value(self) -> int | None:
        """The standing, in smallest units; None while the number is at rest."""
        return self.world.value

    @property
    def start(self) -> int:
        """The standing as the day began, to which all deltas are added: the ratee's start with what was on file before."""
        return self.world.start

    @property
    def intake(self) -> bool:
        """Whether it began at the private intake."""
        return not self.pages or self.pages[0].made is not None
