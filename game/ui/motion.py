"""Movement as functions of the time: eased fractions, the number's way from one value to another, blinking, trembling."""

import math
from dataclasses import dataclass

from game.art.tokens import tokens

MOTION = tokens()["motion"]
WAIT = MOTION["number_wait"]["ms"] / 1000
MOVE = MOTION["number_move"]["ms"] / 1000
CHARACTERS = MOTION["typewriter_cps"]


def seconds(name: str) -> float:
    """How long a movement of the token table takes."""
    return float(MOTION[name]["ms"]) / 1000


def eased(name: str, t: float) -> float:
    """The fraction travelled at `t` (0 to 1) of a movement, by its cubic curve."""
    if t <= 0:
        return 0.0
    if t >= 1:
        return 1.0
    x1, y1, x2, y2 = MOTION[name]["ease"]
    low, high = 0.0, 1.0
    for _ in range(24):
        u = (low + high) / 2
        if _bezier(u, x1, x2) < t:
            low = u
        else:
            high = u
    return _bezier((low + high) / 2, y1, y2)


def _bezier(u: float, a: float, b: float) -> float:
    v = 1 - u
    return 3 * v * v * u * a + 3 * v * u * u * b + u * u * u


LAG = 0.16
"""Seconds in which an eye makes up two thirds of its way to the pointer."""
NEAR = 2.0
"""Logical pixels from which it is there."""


@dataclass
class Eye:
    """Where the stage is looked at from: it follows the pointer and eases into its place."""

    at: tuple[float, float] = (960.0, 540.0)
    since: float = 0.0

    def follow(self, pointer: tuple[float, float], now: float, calm: bool = False) -> bool:
        """Moves on; whether it moved."""
        past, self.since = min(0.1, max(0.0, now - self.since)), now
        if self.at == pointer:
            return False
        share = 1.0 if calm else 1 - math.exp(-past / LAG)
        x, y = (a + (b - a) * share for a, b in zip(self.at, pointer, strict=True))
        there = abs(x - pointer[0]) + abs(y - pointer[1]) < NEAR
        self.at = pointer if there else (x, y)
        return True


@dataclass(frozen=True, slots=True)
class Travel:
    """The number on its way: it waits, then moves. Values are thousandths of the whole scale."""

    start: float
    before: int
    after: int
    calm: bool = False

    def at(self, now: float) -> float:
        """The value shown at a time."""
        if self.done(now):
            return self.after
        t = (now - self.start - WAIT) / MOVE
        return self.before + (self.after - self.before) * eased("number_move", t)

    def done(self, now: float) -> bool:
        """Whether it has arrived."""
        return self.calm or now >= self.start + WAIT + MOVE


def spoken(text: str, since: float, now: float, calm: bool) -> int:
    """How many words of a text have appeared: by whole words, at the typewriter's pace. -1 for all."""
    if calm:
        return -1
    budget = (now - since) * CHARACTERS
    for count, word in enumerate(text.split()):
        budget -= len(word) + 1
        if budget < 0:
            return count
    return -1


BLINK_EVERY, BLINK_FOR = 3.7, 0.13


def blink(now: float, seed: int = 0) -> float:
    """1 while the eyes are shut, else 0."""
    return 1.0 if (now + seed * 1.3) % BLINK_EVERY < BLINK_FOR else 0.0


def mouth(now: float) -> int:
    """Which of three mouths a speaker has: an uneven rhythm of about seven a second."""
    return (0, 2, 1, 2, 0, 1, 2, 1)[int(now * 7) % 8]
