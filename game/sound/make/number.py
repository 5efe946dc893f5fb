"""The number's own voice: a hesitation, then glass for up or cloth for down, felt for rest; and what a smile costs, held."""

import numpy as np

from game.sound.make.tones import GLASS, body, breath, rub, thud, tick
from game.sound.make.wave import TAU, Wave, band, dice, drift, lay, noise, room, sheet, struck, times


def hesitation() -> Wave:
    """Something that was about to say it, and does not yet: half a breath in, shut off."""
    out = sheet(0.34, 1)
    lay(out, breath("hesitation", 0.2, 0.8), 0.02)
    lay(out, tick("hesitation", 0.012, 300, 1_400), 0.21, 1.2)
    return out


def glass() -> Wave:
    """Up: the rim of a small glass, touched once with a nail."""
    out = sheet(1.5, 1)
    lay(out, body(1_762, 1.1, GLASS, 0.8, 0.003), 0.0)
    lay(out, body(1_766.5, 0.8, GLASS, 0.6, 0.006), 0.004, 0.35)
    lay(out, tick("nail", 0.006, 2_500, 9_000), 0.0, 0.25)
    return room(out, "shelf", 0.5, 0.25, 6_000)


def cloth() -> Wave:
    """Down: a folded cloth let fall on a table."""
    out = sheet(0.75, 1)
    lay(out, rub("cloth", 0.32, 220, 1_900, 70), 0.0, 0.55)
    lay(out, thud(88, 0.16, 0.3), 0.24, 1.5)
    lay(out, rub("cloth down", 0.2, 160, 1_100, 40), 0.24, 0.5)
    return out


def felt() -> Wave:
    """At rest: a felt laid against a string that was sounding, and then nothing."""
    out = sheet(0.9, 1)
    t = times(0.42)
    string = sum((np.sin(TAU * 220 * h * t) / h**1.4 for h in range(1, 6)), np.zeros(len(t)))
    lay(out, string * np.exp(-t * 11) * struck(0.42, 2.0, 0.08), 0.0, 0.5)
    lay(out, thud(104, 0.15, 0.25), 0.12, 1.1)
    lay(out, rub("felt", 0.14, 120, 900, 30), 0.11, 0.35)
    return out


def strain(high: bool) -> Wave:
    """The thread of a held smile, four seconds that loop: two tones too close together. `high`, closer to the ear and quicker.

    The beats are whole numbers a loop, so the thread has no end.
    """
    seconds, rng = 4.0, dice("strain high" if high else "strain")
    t = times(seconds)
    base, beats = (660.0, 28.0) if high else (330.0, 8.0)
    tones = sum((np.sin(TAU * (base + n * beats / seconds) * t + n) / (1 + n) for n in range(4)), np.zeros(len(t)))
    over = sum((np.sin(TAU * (base * h + 0.25 * h) * t) / h**2 for h in (2, 3, 4)), np.zeros(len(t)))
    air = noise(seconds, rng, band(base * 3, base * 7, 4)) * (1 + 0.4 * drift(seconds, rng, 3, 9))
    return tones + (0.7 if high else 0.3) * over + (0.12 if high else 0.05) * air


def cheek() -> Wave:
    """A cheek that jumps: three small pulls under the skin."""
    out = sheet(0.5, 1)
    for n, at in enumerate((0.0, 0.075, 0.165)):
        lay(out, thud(118 - 9 * n, 0.07, 0.3), at, 1.0 - 0.22 * n)
        lay(out, tick(f"cheek {n}", 0.01, 500, 2_200), at, 0.2)
    return out
