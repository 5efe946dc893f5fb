"""Things in hands: the phone, stars, the stamp, paper, a folder, and the battery that whistles."""

import numpy as np

from game.sound.make.tones import GLASS, WOOD, body, rub, thud, tick
from game.sound.make.wave import TAU, Wave, band, dice, drift, filtered, glide, lay, noise, room, sheet, swell, times


def buzz() -> Wave:
    """A phone in a coat: a small motor, twice, and the lining."""
    out = sheet(1.1, 1)
    for at in (0.0, 0.5):
        t = times(0.34)
        motor = sum((np.sin(TAU * 158 * h * t + h) / h for h in (1, 2, 3, 5)), np.zeros(len(t)))
        lining = noise(0.34, dice(f"lining {at}"), band(300, 1_500)) * (1 + np.sin(TAU * 158 * t)) * 0.25
        lay(out, (motor + lining) * swell(0.34, 0.04, 0.07), at)
    return filtered(out, band(90, 1_600))


def tap() -> Wave:
    """A finger on glass."""
    out = sheet(0.22, 1)
    lay(out, thud(240, 0.05, 0.4), 0.0, 0.9)
    lay(out, tick("finger", 0.008, 900, 4_500), 0.0, 0.8)
    return out


def star() -> Wave:
    """A star set: a counter put down on a small glass shelf."""
    out = sheet(0.5, 1)
    lay(out, body(1_175, 0.28, GLASS, 0.5, 0.002), 0.0, 0.6)
    lay(out, thud(196, 0.07, 0.3), 0.0, 0.9)
    lay(out, tick("star", 0.007, 1_200, 5_000), 0.0, 0.5)
    return out


def stamp() -> Wave:
    """The Bureau's stamp, with weight: a sleeve, the blow, the desk, and the rubber coming away."""
    out = sheet(1.5, 1)
    lay(out, rub("sleeve", 0.22, 300, 1_800, 24), 0.0, 0.16)
    lay(out, thud(57, 0.34, 0.45), 0.24, 2.2)
    lay(out, body(172, 0.2, WOOD, 0.8, 0.001), 0.24, 0.9)
    lay(out, tick("stamp", 0.03, 400, 3_000), 0.24, 0.9)
    lay(out, body(430, 0.12, WOOD, 0.7, 0.002), 0.262, 0.25)
    lay(out, rub("rubber away", 0.09, 900, 4_500, 16), 0.62, 0.12)
    return room(out, "bureau", 0.6, 0.2, 2_600)


def paper() -> Wave:
    """One sheet, turned."""
    out = sheet(0.8, 1)
    lay(out, rub("paper", 0.5, 1_400, 8_000, 80), 0.0, 0.6)
    rng = dice("paper")
    for at in rng.uniform(0.05, 0.5, 14):
        lay(out, tick(f"crease {at:.3f}", 0.006, 2_000, 9_000), at, rng.uniform(0.3, 1.4))
    lay(out, rub("paper down", 0.16, 500, 3_500, 20), 0.44, 0.3)
    return out


def folder() -> Wave:
    """A folder opened: card, a tie drawn through its loop, the cover laid back."""
    out = sheet(1.8, 1)
    lay(out, rub("tie", 0.45, 700, 3_600, 60), 0.0, 0.3)
    lay(out, rub("card", 0.4, 250, 2_000, 40), 0.42, 0.5)
    lay(out, thud(120, 0.12, 0.3), 0.8, 1.2)
    lay(out, rub("cover", 0.2, 300, 2_400, 24), 0.79, 0.4)
    return room(out, "bureau", 0.6, 0.15, 2_600)


def whistle() -> Wave:
    """A hearing aid with a fresh battery, in a closed hand: it hears itself, and whistles. The hand opens; it drops a note."""
    seconds, rng = 2.6, dice("whistle")
    t = times(seconds)
    hand = 1 / (1 + np.exp(-(t - 1.35) * 26))
    pitch = (2_910 - 390 * hand) * (1 + 0.006 * drift(seconds, rng, 6, 24))
    loud = (0.75 + 0.25 * drift(seconds, rng, 4, 18)) * (1 - 0.85 * np.exp(-(((t - 1.35) / 0.05) ** 2)))
    tone = (glide(pitch) + 0.12 * glide(pitch * 2)) * loud * swell(seconds, 0.35, 0.5)
    air = noise(seconds, rng, band(1_800, 5_000)) * 0.03 * swell(seconds, 0.3, 0.4)
    return filtered(tone + air, band(900, 6_000))
