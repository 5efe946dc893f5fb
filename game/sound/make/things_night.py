"""What is heard at the wheel: a boot, doors, locks, the indicator, a horn, a tenor in evening dress; and a pencil,
which is heard in other cases too.
"""

import numpy as np

from game.sound.make.phrases import steps
from game.sound.make.tones import WOOD, body, rub, thud, tick
from game.sound.make.wave import TAU, Wave, band, dice, drift, filtered, glide, lay, level, noise, peak, room, sheet, swell, times


def boot() -> Wave:
    """A lid on two struts; something of plastic put in with both arms; the lid brought down and leant on."""
    out = sheet(3.2, 1)
    lay(out, tick("catch", 0.02, 600, 3_000), 0.02, 0.9)
    lay(out, rub("struts", 0.7, 300, 1_800, 40), 0.06, 0.3)
    lay(out, body(240, 0.12, WOOD, 0.8, 0.001), 1.0, 0.5)
    lay(out, rub("seat in", 0.5, 250, 1_500, 30), 1.0, 0.4)
    lay(out, thud(72, 0.3, 0.4), 2.05, 1.6)
    lay(out, tick("catch shut", 0.03, 400, 2_400), 2.06, 0.9)
    return room(out, "side street", 0.8, 0.25, 2_400)


def car_door() -> Wave:
    """A handle, weather that comes in, a door that is heavier than it was when the car was new."""
    out, t = sheet(2.4, 1), times(1.1)
    lay(out, tick("handle", 0.02, 700, 3_400), 0.0, 0.9)
    lay(out, noise(1.1, dice("weather"), band(200, 1_800)) * np.sin(np.pi * t / 1.1) ** 2, 0.05, 0.12)
    lay(out, rub("hinge", 0.4, 300, 1_100, 14), 0.1, 0.15)
    lay(out, thud(66, 0.32, 0.45), 1.1, 1.9)
    lay(out, tick("latch", 0.04, 300, 2_400), 1.1, 1.0)
    lay(out, body(150, 0.15, WOOD, 0.7, 0.002), 1.11, 0.6)
    return room(out, "cab", 0.4, 0.3, 1_800)


def car_lock() -> Wave:
    """Four small motors, all at once, and their four pins."""
    out = sheet(0.9)
    for n, side in enumerate((-0.8, -0.3, 0.3, 0.8)):
        t = times(0.09)
        lay(out, glide(210 + 40 * t / 0.09) * swell(0.09, 0.01, 0.02), 0.008 * n, 0.4, side)
        lay(out, tick(f"pin {n}", 0.02, 500, 3_000), 0.085 + 0.009 * n, 0.8, side)
        lay(out, thud(120, 0.08, 0.3), 0.085 + 0.009 * n, 0.7, side)
    return room(out, "cab", 0.35, 0.25, 2_400)


def horn() -> Wave:
    """A car horn, once, for as long as it takes to be sorry: two discs a third apart, in a street of good houses."""
    seconds = 0.62
    t, out = times(seconds), sheet(2.4, 1)
    for hertz, gain in ((415.0, 1.0), (494.0, 0.9)):
        disc = sum((np.sin(TAU * hertz * h * t + h) / h**0.7 for h in range(1, 10)), np.zeros(len(t)))
        lay(out, disc * swell(seconds, 0.012, 0.03), 0.0, gain)
    return room(filtered(out, band(250, 3_500)), "consuls row", 1.8, 0.45, 2_600, 0.06)


def indicator() -> Wave:
    """A relay under the dash: tick, tock, six times, left of the wheel."""
    out = sheet(4.4)
    for n in range(12):
        at, low = n * 0.333, n % 2
        lay(out, tick(f"relay {low}", 0.014, 900 - 250 * low, 4_500 - 1_000 * low), at, 0.9 - 0.25 * low, -0.4)
        lay(out, body(1_480 - 330 * low, 0.05, WOOD, 0.6, 0.001), at, 0.7, -0.4)
        lay(out, thud(190 - 30 * low, 0.05, 0.3), at, 0.5, -0.4)
    return room(out, "cab", 0.3, 0.2, 3_000)


PHRASE = ((0, 0.9), (4, 0.5), (7, 1.3), (9, 0.4), (7, 0.5), (5, 0.5), (4, 1.9))
"""Steps over C, and seconds."""


def tenor() -> Wave:
    """A tenor, second row: no words, a throat with three resonances, and the windows down."""
    long = sum(seconds for _, seconds in PHRASE)
    count = round(long * 44_100)
    pitch, at = np.zeros(count), 0
    for step, seconds in PHRASE:
        n = round(seconds * 44_100)
        pitch[at : at + n], at = steps(261.63, step), at + n
    pitch[at:] = pitch[at - 1]
    smooth = np.exp(np.convolve(np.log(np.pad(pitch, 1_500, mode="edge")), np.ones(3_001) / 3_001, mode="valid"))[:count]
    t = np.arange(count) / 44_100
    turn = np.cumsum(smooth * (1 + 0.011 * np.sin(TAU * 5.4 * t) * np.clip(t / 0.4, 0, 1))) / 44_100
    source = sum((np.sin(TAU * h * turn) / h**0.8 for h in range(1, 26)), np.zeros(count))
    throat = filtered(source, lambda f: peak(620, 150)(f) + 0.6 * peak(1_080, 190)(f) + 0.5 * peak(2_750, 420)(f))
    sung = level(throat) * (0.85 + 0.15 * drift(count / 44_100, dice("tenor"), 3, 9)) * swell(count / 44_100, 0.12, 0.5)
    return room(np.concatenate([sung, np.zeros(88_200)]), "gasworks", 1.6, 0.35, 3_000, 0.04)


def pencil() -> Wave:
    """A short word with a pencil, on something hard, and the point put down after it."""
    out, rng, at = sheet(2.2, 1), dice("pencil"), 0.02
    for n in range(9):
        long = float(rng.uniform(0.06, 0.2))
        lay(out, rub(f"stroke {n}", long, 1_600, 6_500, 34), at, float(rng.uniform(0.3, 0.7)))
        lay(out, thud(240, 0.03, 0.3), at, 0.12)
        at += long + float(rng.uniform(0.02, 0.1))
    lay(out, tick("point", 0.012, 900, 4_000), at + 0.08, 0.9)
    return room(out, "desk", 0.4, 0.2, 3_500)
