"""What the shorter scores have in common: a loop of four bars, steps, plucked basses, a reed that sings a line."""

from collections.abc import Sequence

import numpy as np

from game.sound.make.tones import reed
from game.sound.make.wave import TAU, Wave, glide, lay, level, samples, sheet, struck, swell, times

BAR = 4.0
BARS = 4
LENGTH = BAR * BARS
"""Seconds of the loop."""
FLAT = -28.0
"""Cents that a voice sinks by when the number has dropped."""

Sung = tuple[float, float, float]
"""Hertz, from second, for seconds."""


def steps(of: float, semitones: float) -> float:
    """A pitch in equal steps from another."""
    return float(of * 2.0 ** (semitones / 12))


def cents(of: float, apart: float) -> float:
    """A pitch some cents from another."""
    return float(of * 2.0 ** (apart / 1200))


def bass(hertz: float, seconds: float, bright: float = 0.5) -> Wave:
    """A plucked low string, with enough harmonics for a small loudspeaker."""
    t = times(seconds)
    rows = (bright ** (h - 1) * np.sin(TAU * hertz * h * t) * np.exp(-t * (1.2 + 1.1 * h)) for h in range(1, 9))
    return np.asarray(sum(rows, np.zeros(len(t))) * swell(seconds, 0.012, 0.2))


def held(name: str, hertz: float, seconds: float, harmonics: int, fall: float) -> Wave:
    """A tone with no beginning: whole turns a loop, each harmonic with a slow breath of its own, in whole turns too."""
    t, own = times(seconds), round(hertz * seconds) / seconds
    out = np.zeros(len(t))
    for h in range(1, harmonics + 1):
        breath = 0.75 + 0.25 * np.sin(TAU * (1 + h % 3) * t / seconds + len(name) + 1.7 * h)
        out += h**-fall * breath * np.sin(TAU * own * h * t + 2.1 * h)
    return level(out)


def sung(name: str, line: Sequence[Sung], off: bool, bright: float = 0.5, length: float = LENGTH) -> Wave:
    """A small reed on a line of notes, on the ring of the loop. `off`, it is flat by a quarter of a step."""
    out = sheet(length, 1)
    for n, (hertz, at, long) in enumerate(line):
        count = samples(long + 0.4)
        t = np.arange(count) / count
        curve = cents(hertz, FLAT if off else 0.0) * 2 ** ((-6 * np.exp(-t * 30) + 3 * np.sin(t * long * 4.6)) / 1200)
        fade = np.clip(t * long / 0.3, 0, 1) * np.clip((1 - t) * long / 0.7, 0, 1)
        lay(out, reed(f"{name} {n}", curve, bright) * np.sin(fade * np.pi / 2) ** 2 * (0.6 + 0.4 * np.sin(np.pi * t)), at)
    return out


def horn(hertz: float, seconds: float, harmonics: int = 9) -> Wave:
    """A ship's horn: pressure that comes, a pitch that settles, air that goes."""
    t = times(seconds)
    pitch = hertz * (1 - 0.015 * np.exp(-t * 9))
    tone = sum((glide(pitch * h) / h**1.1 for h in range(1, harmonics)), np.zeros(len(t)))
    return level(np.asarray(tone)) * swell(seconds, 0.22, 0.5)


def plucked(hertz: float, decay: float, bright: float = 0.6) -> Wave:
    """A struck piano string: stiff partials, the hammer's place missing, two strings a hair apart."""
    seconds = decay * 1.1
    t, out = times(seconds), np.zeros(samples(seconds))
    for n in range(1, 13):
        partial = hertz * n * (1 + 0.0004 * n * n)
        if partial < 9_000 and n % 8:
            tone = np.sin(TAU * partial * t + n) + 0.6 * np.sin(TAU * partial * 1.0004 * t)
            out += bright ** (n - 1) / n**0.4 * tone * np.exp(-t * (1.6 + 0.7 * n) * 2.2 / decay)
    return np.asarray(out * struck(seconds, decay * 3, 0.003))
