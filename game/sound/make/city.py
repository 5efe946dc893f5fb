"""The score of Honest City: what a tuner hears in a day. A ferry that is a flat A, a pump that says D, a phone's sharp E, a chime
at 443, four buckets; each right by itself and none with another. Once a piano has been tuned to the chime they all agree.
"""

from dataclasses import dataclass

import numpy as np

from game.sound.make.phrases import BAR, LENGTH, cents, held, horn, plucked
from game.sound.make.tones import BELL, GLASS, KEY, body, thud
from game.sound.make.wave import Wave, band, dice, filtered, lay, room, sheet

A = 440.0
CHIME = 443.0
FERRY = cents(A / 4, -40)
PING = cents(A * 1.5, 22)
PUMP = 146.832
BUCKETS = (cents(246.942, -9), cents(369.994, 12), cents(A, -20), cents(554.365, 18))
"""B, F sharp, A, C sharp, as they stand about the floor. Together they make a chord, if nobody moves them."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """The pitches of the day in hertz."""

    ferry: float
    pump: float
    chime: float
    ping: float
    buckets: tuple[float, ...]


APART = Tuning(FERRY, PUMP, CHIME, PING, BUCKETS)
AGREED = Tuning(CHIME / 4, CHIME / 3, CHIME, CHIME * 1.5, (CHIME * 9 / 16, CHIME * 5 / 6, CHIME, CHIME * 5 / 4))
"""Ratios over the chime that do not beat: D a fifth under it, E a fifth over it."""


def ground(how: Tuning = APART) -> Wave:
    """The pump's D, D, D, and twice a loop the ferry, a long way off."""
    out = sheet(LENGTH)
    for n in range(16):
        says = body(how.pump, 1.9, KEY, 0.5, 0.02) + 0.4 * body(how.pump * 2, 1.9, KEY, 0.4, 0.02)
        lay(out, says, float(n), 0.7 if n % 4 else 1.0, 0.15)
        lay(out, thud(how.pump / 2, 0.2, 0.1), float(n), 0.3, 0.15)
    for at in (1.0, 9.0):
        far = filtered(horn(how.ferry * 2, 5.0), band(80, 700))
        lay(out, far, at, 0.28, -0.3)
    return room(out, "harbour", 1.6, 0.22, 2_000, 0.03)


LOTS = {"low": ((0, 1), 0.5, 5), "mid": ((0, 1, 2, 3), 1.0, 5), "high": ((0, 1, 2, 3), 2.0, 9)}
"""Which buckets drip, how high, how many drops the first has in a loop; each of the others has two more."""


def drops(which: str, how: Tuning = APART) -> Wave:
    """Drops in buckets, each at its own pace: bad, two of them; good, four; very good, four of glass."""
    buckets, octave, count = LOTS[which]
    out, rng = sheet(LENGTH), dice(f"buckets {which}")
    for n in buckets:
        for m in range(count + 2 * n):
            at = m * LENGTH / (count + 2 * n) + rng.uniform(0, 0.05)
            tone = body(how.buckets[n] * octave, 1.1 + 0.2 * octave, GLASS if which == "high" else KEY, 0.2 + 0.3 * octave, 0.006)
            lay(out, tone, at, rng.uniform(0.5, 1), -0.6 + 0.4 * n)
    return room(out, "drains", 2.2, 0.45, 1_800 + 1_600 * octave, 0.02)


def bells(how: Tuning = APART) -> Wave:
    """The chime every second bar, and the phone's E where one has just stopped listening."""
    out = sheet(LENGTH)
    for at in (0.0, 8.0):
        lay(out, body(how.chime, 3.4, BELL, 0.6, 0.006), at, 1.0, -0.2)
    for at in (2.5, 6.0, 11.0, 13.5):
        lay(out, body(how.ping, 1.6, GLASS, 0.4, 0.004), at, 0.5, 0.35)
    tail = held("dome", how.chime / 2, LENGTH, 4, 1.4) * 0.015
    return room(out + tail[:, None], "dome", 3.4, 0.5, 3_500, 0.03)


def agreed() -> Wave:
    """All of them, and the piano, in one tuning. It beats nowhere."""
    out = 0.8 * ground(AGREED) + 0.8 * drops("mid", AGREED) + bells(AGREED)
    chords = ((2, 3, 4), (2, 2.5, 3), (1.5, 2, 3), (4 / 3, 2, 8 / 3))
    for n, chord in enumerate(chords):
        for m, ratio in enumerate(chord):
            lay(out, plucked(CHIME / 2 * ratio / 2, 3.4, 0.55), n * BAR + 0.25 * m, 0.5, -0.3 + 0.3 * m)
    return np.asarray(room(out, "dome", 2.4, 0.2, 3_500, 0.02))
