"""The score of Four Point Six: a block that is driven round. Four turns of a minor third each bring the bass home again, and one
note, D, is in every chord on the way. Over it an indicator ticks, and neon hums: more of both, the better the mean.
"""

from dataclasses import dataclass

import numpy as np

from game.sound.make.phrases import BAR, BARS, LENGTH, bass, steps, sung
from game.sound.make.tones import KEY, WOOD, body, pad, tick
from game.sound.make.wave import Wave, band, dice, drift, filtered, lay, mono, noise, room, sheet

D = 146.832
TICK = BAR / 6
"""Seconds between two ticks: ninety a minute, as cars do."""


@dataclass(frozen=True, slots=True)
class Night:
    """How the block sounds under one mean. `chords` in steps over D, `every` which ticks are heard, `plucks` notes a bar."""

    chords: tuple[tuple[int, ...], ...]
    bright: float
    apart: float
    every: int
    plucks: int
    octave: int


NIGHTS = {
    "high": Night(((0, 7, 15, 19, 26), (3, 10, 19, 24), (6, 12, 15, 21), (9, 12, 16, 19)), 0.6, 2.0, 1, 6, 2),
    "mid": Night(((0, 12, 15), (3, 12, 19), (6, 12, 15), (9, 12, 16)), 0.46, 4.0, 1, 2, 1),
    "low": Night(((0, 12), (3, 12), (6, 12), (9, 12)), 0.15, 10.0, 2, 0, 0),
}


def neon(which: str) -> Wave:
    """Tubes over shut shops: a chord a street, each with a flicker. Low, there is one tube left on, and it will not last."""
    how, out, rng = NIGHTS[which], sheet(LENGTH, 1), dice(f"neon {which}")
    for n, chord in enumerate(how.chords):
        for m, note in enumerate(chord):
            sound = pad(f"neon {which} {n} {m}", steps(D, note), BAR + 2.4, how.bright, how.apart)
            flicker = 1 + (0.12 + 0.02 * how.apart) * np.sign(drift(BAR + 2.4, rng, 9, 31))
            lay(out, filtered(sound * flicker, band(90, 900 + 5_000 * how.bright)), n * BAR - 0.6, 0.8 if m else 1.0)
    gas = noise(LENGTH, rng, band(1_200 + 2_000 * how.bright, 5_000)) * (0.6 + 0.4 * drift(LENGTH, rng, 3, 9))
    return mono(room(out + 0.004 * np.sqrt(np.mean(out * out)) * gas, "street", 1.8, 0.4, 2_000 + 3_000 * how.bright))


def ticks(which: str) -> Wave:
    """The indicator, on the left, where he hears it: tick and tock. High, it has notes of the street; low, only ticks."""
    how, out, rng = NIGHTS[which], sheet(LENGTH), dice(f"ticks {which}")
    for n in range(0, 6 * BARS, how.every):
        chord, at = how.chords[n // 6], n * TICK
        hertz = steps(D, chord[0] if n % 2 == 0 else chord[1]) * 2**how.octave
        while hertz > D * 3 * 2**how.octave:
            hertz /= 2
        decay = 0.55 + 0.3 * how.bright
        lay(out, body(hertz, decay, WOOD if which == "low" else KEY, 0.3 + 0.6 * how.bright, 0.002), at, 1 - 0.3 * (n % 2), -0.35)
        lay(out, tick(f"relay {n % 2}", 0.014, 500 + 900 * how.bright, 1_800 + 4_000 * how.bright), at, 0.14, -0.4)
        if n % 6 < how.plucks:
            note = chord[-1 - n % (len(chord) - 1)]
            pluck = body(steps(D, note) * 2, 1.2, KEY, 0.2 + how.bright, 0.004)
            lay(out, pluck, at + TICK / 2, rng.uniform(0.3, 0.6), rng.uniform(0, 0.6))
    return room(out, "cab", 0.9, 0.35, 2_000 + 3_500 * how.bright, 0.01)


ROUND = (0, 3, 6, 9)
"""Where the bass stands in each bar: four equal turns, and one is home."""


def block() -> Wave:
    """The bass that goes round the block: a long step, and two short ones before each corner."""
    out = sheet(LENGTH, 1)
    for n, step in enumerate(ROUND):
        low = steps(D / 2, step if step < 6 else step - 12)
        lay(out, bass(low, 2.6), n * BAR)
        lay(out, bass(low * 2, 0.9), n * BAR + 3 * TICK, 0.5)
        lay(out, bass(steps(low, 7 if n % 2 else 5), 0.9), n * BAR + 5 * TICK, 0.6)
    return mono(room(filtered(out, band(40, 1_400)), "cab", 0.7, 0.25, 1_400))


def voice(off: bool) -> Wave:
    """Somebody in the back who hums, on the note that all streets have."""
    top = D * 2
    there = ((top, 0.0, 3.4), (top, 4.0, 2.0), (steps(top, 3), 6.0, 1.8))
    line = (*there, (top, 8.0, 3.6), (steps(top, -1), 12.0, 1.6), (top, 13.8, 2.0))
    return mono(room(filtered(sung("ride voice", line, off, 0.4), band(120, 2_400)), "street", 1.8, 0.45, 2_400))
