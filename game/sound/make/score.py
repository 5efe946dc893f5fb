"""The score of The Lift in parts: a pad, strings and drops, each for a high, a middling and a low number, and one voice.

A mood is an arrangement of these (see `game.sound.plan`). All parts are one loop of the same length, to the sample.
"""

from dataclasses import dataclass

import numpy as np

from game.sound.make import chords
from game.sound.make.chords import BAR, BARS, BEAT, LENGTH, Note, hertz
from game.sound.make.tones import KEY, body, bowed, pad, reed
from game.sound.make.wave import Wave, band, dice, filtered, lay, room, samples, sheet, wide


@dataclass(frozen=True, slots=True)
class Band:
    """How the idea sounds under one number. `bright` 0 to 1, `apart` in cents, `drops` notes a bar, `octave` where they lie."""

    name: str
    chords: tuple[tuple[Note, ...], ...]
    pure: bool
    bright: float
    apart: float
    drops: int
    octave: int


BANDS = {
    "high": Band("high", chords.HIGH, True, 0.62, 1.5, 6, 2),
    "mid": Band("mid", chords.MIDDLING, False, 0.42, 4.0, 3, 1),
    "low": Band("low", chords.LOW, False, 0.22, 9.0, 1, 0),
}


def pads(which: str) -> Wave:
    """Chords of two bars each that grow out of one another."""
    how, out = BANDS[which], sheet(LENGTH)
    for n, chord in enumerate(how.chords):
        for m, note in enumerate(chord):
            sound = pad(f"{which} {n} {m}", hertz(note, how.pure), 2 * BAR + 2.4, how.bright, how.apart)
            lay(out, sound, n * 2 * BAR - 0.6, 0.8 if m else 1.0, _seat(m, len(chord), 0.6))
    air = wide(LENGTH, dice(f"air {which}"), band(300, 2_000 + 5_000 * how.bright))
    return room(out + 0.008 * np.sqrt(np.mean(out * out)) * air, "hall", 2.6, 0.45, 2_500 + 3_000 * how.bright)


def strings(which: str) -> Wave:
    """A string arrangement of nothing: every second part moves, and none of them says anything. Low, it is one stiff cello."""
    how, out = BANDS[which], sheet(LENGTH)
    few = which == "low"
    for n, chord in enumerate(how.chords):
        for m, note in enumerate(chord[1:] if not few else chord):
            late = 0.5 * BAR if (m + n) % 2 else 0.0
            pitch = hertz(note, how.pure) * (1 if few else 2)
            players, shake = (1, 0.0) if few else (4, 13 * how.bright)
            sound = bowed(f"{which} {n} {m}", pitch, 2 * BAR + 0.9, 0.7 + 0.28 * how.bright, players, 1.5 * how.apart, shake)
            lay(out, sound, n * 2 * BAR + late - 0.3, 1.0, _seat(m, len(chord), 0.7))
    return room(filtered(out, band(70, 1_500 + 6_000 * how.bright)), "hall", 2.0, 0.4, 2_500 + 3_000 * how.bright)


TWO_AND_ONE = (0.0, 0.5, 2.0)
"""Beats of the figure."""


def drops(which: str) -> Wave:
    """The figure in small plucked notes: two, and one. High, it is answered an octave up; low, only its first note is left."""
    how, out, rng = BANDS[which], sheet(LENGTH), dice(f"drops {which}")
    for bar in range(BARS):
        chord = how.chords[bar // 2]
        beats = [*TWO_AND_ONE, *(b + 1.25 for b in TWO_AND_ONE)][: how.drops]
        for n, beat in enumerate(beats):
            note = chord[-1 - (n + bar) % (len(chord) - 1)]
            up = how.octave + (1 if n >= 3 else 0) - note[1]
            pitch = hertz((note[0], note[1] + up), how.pure)
            sound = body(pitch, 1.0 + 1.4 * how.bright, KEY, 0.3 + how.bright, 0.004 + 0.02 * (1 - how.bright))
            gain = rng.uniform(0.55, 1) * (0.6 if n >= 3 else 1)
            lay(out, sound, bar * BAR + beat * BEAT + rng.uniform(0, 0.02), gain, rng.uniform(-0.7, 0.7))
    return room(out, "court", 3.2, 0.55, 2_500 + 3_500 * how.bright, 0.03)


FLAT = -28.0
"""Cents that the voice sinks by when the number has dropped."""
LINE = (("A", 1, 0, 7), ("A", 1, 8, 5), ("B", 1, 13, 3), ("A", 1, 16, 8), ("A", 1, 25, 3), ("G", 1, 28, 1.5), ("A", 1, 29.5, 2.5))
"""Name, octave, from beat, for beats. The note that all chords share, and two steps off it."""


def voice(off: bool) -> Wave:
    """The one voice that no number changes: a small reed on A. `off`, it is flat by a quarter of a step, and nobody minds."""
    out = sheet(LENGTH)
    for n, (name, octave, at, long) in enumerate(LINE):
        count = samples(long * BEAT + 0.5)
        t = np.arange(count) / count
        bend = FLAT if off else 0.0
        curve = hertz((name, octave), False) * 2 ** ((bend - 6 * np.exp(-t * 30) + 2 * np.sin(t * long * 4.6)) / 1200)
        fade = np.clip(t * long / 0.35, 0, 1) * np.clip((1 - t) * long / 0.8, 0, 1)
        loud = np.sin(fade * np.pi / 2) ** 2 * (0.55 + 0.45 * np.sin(np.pi * t))
        lay(out, reed(f"voice {n}", curve, 0.5) * loud, at * BEAT, 1.0, -0.1)
    return room(filtered(out, band(120, 3_200)), "hall", 2.4, 0.5, 3_000)


def _seat(m: int, of: int, width: float) -> float:
    """Where the m-th of a chord sits: low in the middle, the others to both sides."""
    return 0.0 if m == 0 else width * (m / max(1, of - 1)) * (1 if m % 2 else -1)
