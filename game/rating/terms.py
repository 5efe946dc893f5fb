"""What surrounds any system whatever its model: how it may be appealed to, whom it mistakes for whom, how stale it is, and where
its findings travel."""

from dataclasses import dataclass
from typing import Literal

from game.rating.rules import Rules, rows, whole

Burden = Literal["ratee", "system"]
"""Who has to prove: with the system an unproved finding falls, with the ratee it stands."""

Repair = Literal["nothing", "own", "copies"]
"""What a granted appeal takes away: nothing (it is noted), the finding itself, or the finding and every copy of it."""

EVERYTHING = ""


@dataclass(frozen=True, slots=True)
class Appeal(Rules):
    """`channel`: where it is heard ("" for nowhere). deadline: minutes after the evidence was dated, 0 to 5,256,000 (ten years).
    `repairs` is what a granted one does."""

    channel: str = ""
    deadline: int = whole(43_200, 0, 5_256_000, "minutes")
    burden: Burden = "ratee"
    repairs: Repair = "own"


NO_APPEAL = Appeal()


@dataclass(frozen=True, slots=True)
class Link(Rules):
    """On falling below `below` (smallest units), evidence of `kind` is sent to another system, under `key` there.

    below: 0 to 100,000,000. amount: -100,000 to 100,000 of whatever that kind of evidence counts.
    """

    to: str
    kind: str
    below: int = whole(0, 0, 100_000_000, "smallest units")
    key: str = ""
    amount: int = whole(0, -100_000, 100_000, "of what the evidence counts")


@dataclass(frozen=True, slots=True)
class Terms(Rules):
    """`mistaken`: (key, per cent) of evidence about somebody else that is filed here all the same, by what it is filed under;
    the key "" is for all others. stale: minutes until evidence arrives, 0 to 525,600 (a year)."""

    appeal: Appeal = NO_APPEAL
    mistaken: tuple[tuple[str, int], ...] = rows((), 0, 100, "per cent")
    stale: int = whole(0, 0, 525_600, "minutes")
    links: tuple[Link, ...] = ()

    def wrong(self, key: str) -> int:
        """Per cent of others' evidence filed under `key` that lands here."""
        rates = dict(self.mistaken)
        return rates.get(key, rates.get(EVERYTHING, 0))


NO_TERMS = Terms()
