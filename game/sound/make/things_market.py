"""Things of a market: shutters, a fridge, the tablet, a pot that boils, onions, a bell, a girl who runs, a card in its frame."""

import numpy as np

from game.sound.make.tones import BELL, GLASS, IRON, WOOD, body, bubble, rub, thud, tick
from game.sound.make.wave import Wave, band, dice, filtered, lay, noise, room, sheet, swell, times


def shutters() -> Wave:
    """Three shutters go up along a hall: slats over a roller, and the stop."""
    out, rng = sheet(5.6), dice("shutters")
    for at, side, gain in ((0.0, -0.3, 1.0), (1.1, 0.6, 0.5), (2.0, 0.9, 0.3)):
        for n in range(26):
            when = at + 1.5 * (n / 26) ** 0.85
            lay(out, body(rng.uniform(300, 520), 0.12, IRON, 0.6, 0.001), when, gain * rng.uniform(0.2, 0.5), side)
            lay(out, tick(f"slat {n % 5}", 0.02, 500, 3_500), when, gain * 0.35, side)
        lay(out, thud(92, 0.25, 0.4), at + 1.55, gain * 1.4, side)
    return room(out, "hall of iron", 1.8, 0.4, 3_000, 0.03)


def fridge() -> Wave:
    """A fridge is shut politely: rubber, a magnet, bottles, the compressor that takes it as an order."""
    out, t = sheet(2.8, 1), times(1.6)
    lay(out, rub("seal", 0.2, 200, 1_200, 20), 0.0, 0.4)
    lay(out, thud(84, 0.22, 0.4), 0.16, 1.4)
    for n, at in enumerate((0.2, 0.24, 0.31)):
        lay(out, body(1_900 + 330 * n, 0.3, GLASS, 0.5, 0.002), at, 0.14)
    motor = (np.sin(2 * np.pi * 100 * t) + 0.5 * np.sin(2 * np.pi * 150 * t)) * swell(1.6, 0.3, 0.8)
    lay(out, motor, 0.7, 0.16)
    lay(out, tick("relay fridge", 0.012, 600, 2_400), 0.7, 0.4)
    return room(out, "stall", 0.6, 0.25, 2_400)


def tablet() -> Wave:
    """A tablet that is pleased: three notes upwards, the last of them twice."""
    out = sheet(1.4, 1)
    for hertz, at in ((784.0, 0.0), (988.0, 0.1), (1_319.0, 0.2), (1_319.0, 0.34)):
        lay(out, body(hertz, 0.45, GLASS, 0.35, 0.006), at, 0.8)
    lay(out, thud(196, 0.06, 0.2), 0.0, 0.3)
    return room(out, "stall", 0.5, 0.2, 4_000)


def boil() -> Wave:
    """A large pot comes to the boil: bubbles that crowd, the lid that begins to speak."""
    seconds, rng = 4.6, dice("boil")
    out = sheet(seconds)
    for at in np.sort(seconds * np.sqrt(rng.random(330))) * 0.93:
        lay(
            out,
            bubble(rng, rng.uniform(0.9, 1.9)),
            float(at),
            rng.uniform(0.1, 0.5) * (0.4 + at / seconds),
            rng.uniform(-0.4, 0.4),
        )
    roll = noise(seconds, rng, band(90, 900)) * np.linspace(0, 1, len(times(seconds))) ** 1.5
    lay(out, roll * swell(seconds, 0.4, 0.4), 0.0, 0.35)
    for n in range(9):
        lay(out, body(720, 0.25, IRON, 0.6, 0.001), 2.6 + 0.19 * n + rng.uniform(0, 0.03), 0.25 + 0.03 * n, 0.2)
    return room(out * swell(seconds, 0.2, 0.7)[:, None], "stall", 0.7, 0.3, 3_200)


def fry() -> Wave:
    """The first onions go in: the hiss at once, and then each by itself."""
    seconds, rng = 3.8, dice("fry")
    t, out = times(seconds), sheet(seconds)
    hiss = noise(seconds, rng, band(1_800, 9_000, 1.4)) * (np.exp(-t * 1.1) + 0.25) * np.clip(t / 0.02, 0, 1)
    lay(out, hiss * swell(seconds, 0.005, 1.2), 0.05, 0.35, 0.1)
    for n, at in enumerate(np.sort(rng.uniform(0.05, seconds - 0.5, 110))):
        lay(out, tick(f"spit {n % 14}", 0.008, 1_500, 8_000), float(at), rng.uniform(0.1, 0.7), rng.uniform(-0.4, 0.4))
    lay(out, body(430, 0.5, IRON, 0.5, 0.002), 0.0, 0.5, -0.2)
    return room(out, "stall", 0.6, 0.25, 5_000)


def bell() -> Wave:
    """A small counter bell, pressed with a palm; it does for a market as well."""
    out = sheet(2.4, 1)
    lay(out, body(1_244, 1.6, BELL, 0.8, 0.002), 0.0)
    lay(out, tick("plunger", 0.012, 700, 3_500), 0.0, 0.4)
    return room(out, "offices", 1.0, 0.3, 4_500, 0.015)


def running() -> Wave:
    """Fifteen, in an apron over pyjamas, through the whole length of a hall: near, and then not."""
    out, rng = sheet(4.4), dice("running")
    for n in range(19):
        u = n / 18
        at, side, gain = 0.03 + 0.165 * n, -0.5 + 1.3 * u, (1 - 0.8 * u) * rng.uniform(0.8, 1)
        lay(out, thud(150 - 20 * (n % 2), 0.05, 0.4), at, 0.6 * gain, side)
        lay(out, filtered(tick(f"sole {n % 2}", 0.05, 400, 3_600), band(200, 5_000 - 3_000 * u)), at, 0.8 * gain, side)
    lay(out, body(1_020, 0.5, IRON, 0.5, 0.002), 1.42, 0.3, 0.1)
    return room(out, "hall of iron", 1.4, 0.25, 3_200, 0.03)


def card() -> Wave:
    """A card out of its frame, and another in, and the frame pressed to with a thumb."""
    out = sheet(2.0, 1)
    lay(out, rub("card out", 0.35, 900, 4_500, 50), 0.0, 0.5)
    lay(out, rub("card in", 0.4, 700, 3_800, 50), 0.7, 0.6)
    lay(out, thud(190, 0.06, 0.3), 1.14, 0.8)
    lay(out, body(860, 0.1, WOOD, 0.6, 0.001), 1.24, 0.5)
    lay(out, tick("frame", 0.014, 900, 4_000), 1.24, 0.7)
    return room(out, "stall", 0.5, 0.2, 3_500)
