"""What a tuner hears on one day in the rain, each at its pitch: ferry, ping, chime, pianos; a lock, a van, a pneumatic tube."""

import numpy as np

from game.sound.make import phrases
from game.sound.make.city import CHIME, FERRY, PING, PUMP, A
from game.sound.make.phrases import plucked
from game.sound.make.tones import BELL, GLASS, IRON, body, rub, thud, tick
from game.sound.make.wave import TAU, Wave, band, dice, filtered, glide, lay, noise, peak, room, samples, sheet, swell, times


def lock() -> Wave:
    """A small brass hand shuts round an umbrella."""
    out = sheet(0.9, 1)
    for n, at in enumerate((0.0, 0.045, 0.09, 0.16)):
        lay(out, tick(f"finger {n}", 0.01, 1_200, 5_500), at, 0.5 + 0.15 * n)
    lay(out, body(1_870, 0.3, IRON, 0.5, 0.001), 0.16, 0.6)
    lay(out, thud(160, 0.06, 0.3), 0.16, 0.6)
    return room(out, "tin roof", 0.7, 0.25, 4_000)


def ferry_horn() -> Wave:
    """The ferry: an A, forty cents flat, for nine years."""
    blown = phrases.horn(FERRY * 2, 3.2) + 0.5 * phrases.horn(FERRY * 4, 3.2, 5)
    return room(filtered(np.concatenate([blown, np.zeros(samples(2.6))]), band(90, 1_400)), "harbour", 2.6, 0.5, 1_800, 0.05)


def ping() -> Wave:
    """The app's ping: an E, a shade sharp, in a coat."""
    out = sheet(1.3, 1)
    lay(out, body(PING * 2, 0.9, GLASS, 0.35, 0.004), 0.0)
    lay(out, body(PING, 0.5, GLASS, 0.2, 0.008), 0.0, 0.4)
    return room(out, "coat", 0.4, 0.2, 4_000)


def chime() -> Wave:
    """The hall's chime, on an A that has been fast since they did the dome."""
    out = sheet(4.4, 1)
    lay(out, body(CHIME, 2.6, BELL, 0.7, 0.004), 0.0)
    lay(out, tick("mallet", 0.02, 500, 2_200), 0.0, 0.3)
    return room(out, "dome", 3.4, 0.5, 3_200, 0.04)


def piano() -> Wave:
    """One string brought to another that follows the chime: three beats a second, then two, one, none. Then its octave."""
    seconds = 6.4
    t = times(seconds)
    apart = np.interp(t, (0, 1.4, 2.0, 3.0, 3.6, 4.6, 5.4, seconds), (3, 3, 2, 2, 1, 1, 0, 0))
    out = sheet(9.2, 1)
    strings = np.zeros(len(t))
    for h in range(1, 9):
        loud = 0.62 ** (h - 1) * np.exp(-t * (0.16 + 0.12 * h))
        strings += loud * (np.sin(TAU * CHIME * h * t) + np.sin(TAU * h * np.cumsum(CHIME - apart) / 44_100))
    lay(out, strings * swell(seconds, 0.004, 0.4), 0.0)
    for at in (1.45, 3.05, 4.65):
        lay(out, rub(f"lever {at}", 0.4, 300, 1_600, 26), at, 0.12)
    for n, ratio in enumerate((0.5, 1.0)):
        lay(out, plucked(CHIME * ratio, 2.2), 6.3 + 0.12 * n, 1.2)
    return room(out, "dome", 2.8, 0.35, 3_200, 0.03)


def piano_fork() -> Wave:
    """An A, exactly right, and over the top of it the chime, which is not: three beats a second that nobody can take away."""
    out = sheet(6.4, 1)
    for at, ratio in ((0.0, 0.5), (0.12, 1.0)):
        lay(out, plucked(A * ratio, 4.6), at, 1.0)
    lay(out, body(CHIME, 3.2, BELL, 0.5, 0.004), 1.4, 1.1)
    return room(out, "dome", 2.8, 0.35, 3_200, 0.03)


def piano_d() -> Wave:
    """A child at one note, through a wall: D, as often as it likes."""
    out = sheet(4.6, 1)
    for n, at in enumerate((0.0, 0.5, 1.0, 1.25, 1.5, 2.0, 2.62)):
        lay(out, plucked(PUMP * 2, 1.6), at, 0.7 + 0.3 * (n % 3 == 0))
    return room(filtered(out, band(120, 1_300)), "wall", 0.9, 0.4, 1_800)


def van() -> Wave:
    """A very clean van draws up: wipers, wet tyres, a window that comes down a hand's width."""
    out, t = sheet(4.4, 1), times(1.6)
    lay(out, noise(1.6, dice("van tyres"), band(500, 4_500)) * np.exp(-t * 2) * swell(1.6, 0.2, 0.5), 0.0, 0.35)
    lay(out, (glide(92 - 26 * t / 1.6) + 0.6 * glide(184 - 52 * t / 1.6)) * swell(1.6, 0.2, 0.5), 0.0, 0.4)
    for at in (0.7, 1.75):
        lay(out, rub(f"wipe {at}", 0.5, 300, 1_900, 60), at, 0.3)
        lay(out, thud(130, 0.06, 0.3), at + 0.5, 0.4)
    u = times(0.7)
    lay(out, (glide(330 + 30 * u) + 0.4 * glide(662 + 60 * u)) * swell(0.7, 0.08, 0.06), 2.6, 0.2)
    lay(out, tick("window stop", 0.02, 500, 2_600), 3.3, 0.5)
    return room(out, "glass box", 0.5, 0.25, 3_500)


def tube() -> Wave:
    """A pneumatic tube takes two forms: a flap, *hup*, and a rush that goes up through the building."""
    out, t = sheet(3.6, 1), times(1.9)
    lay(out, body(380, 0.15, IRON, 0.7, 0.001), 0.0, 0.6)
    lay(out, tick("flap", 0.02, 500, 3_000), 0.0, 0.7)
    hup = noise(0.16, dice("hup"), lambda f: peak(420, 160)(f) + 0.6 * peak(1_150, 260)(f)) * swell(0.16, 0.02, 0.05)
    lay(out, hup, 0.2, 1.3)
    lay(out, thud(105, 0.14, -0.4), 0.2, 1.1)
    rush = noise(1.9, dice("rush"), band(250, 2_400)) * np.exp(-t * 1.6) * swell(1.9, 0.06, 0.6)
    lay(out, rush + 0.3 * glide(240 + 420 * (1 - np.exp(-t * 2))) * np.exp(-t * 2.4) * swell(1.9, 0.1, 0.4), 0.34, 0.45)
    return room(out, "dome", 1.6, 0.3, 3_000, 0.02)
