"""Room tones of Nine Arches: a stall, its fridge at night, the hall, the pots, twelve stools, a side door."""

import numpy as np

from game.sound.make.lift import spoon
from game.sound.make.rooms_night import gull, passing
from game.sound.make.rooms_tower import hum
from game.sound.make.tones import IRON, WOOD, body, bubble, rub, thud, tick
from game.sound.make.wave import TAU, Wave, band, dice, drift, lay, noise, panned, peak, room, sheet, times, wide


def fridge_runs(seconds: float, rng: np.random.Generator) -> Wave:
    """A compressor: a hum with a shake in it."""
    return hum(seconds, 50, (0.5, 1.0, 0.4, 0.6, 0.2, 0.3, 0.1)) * (1 + 0.1 * drift(seconds, rng, 5, 30))


def murmur(seconds: float, rng: np.random.Generator, people: int) -> Wave:
    """People who talk, too far off for words: for each a throat with two resonances that opens and shuts by syllables."""
    out = sheet(seconds)
    for _ in range(people):
        low = noise(seconds, rng, peak(rng.uniform(380, 620), 160)) + 0.4 * noise(
            seconds, rng, peak(rng.uniform(1_200, 1_900), 300)
        )
        says = np.clip(drift(seconds, rng, 40, 70), 0, 1) * np.clip(drift(seconds, rng, 2, 7) + 0.2, 0, 1)
        lay(out, low * says, 0.0, rng.uniform(0.4, 1), rng.uniform(-0.9, 0.9))
    return out


def hall_sounds(seconds: float, rng: np.random.Generator, people: int) -> Wave:
    """Nine arches of iron: murmurs, a cart on tiles, crates set down, a bird under the roof."""
    out = 0.045 * wide(seconds, rng, band(90, 600, 1.6)) + 0.12 * murmur(seconds, rng, people)
    for n, at in enumerate(rng.uniform(0, seconds, 6)):
        lay(out, thud(rng.uniform(90, 130), 0.14, 0.3), float(at), rng.uniform(0.06, 0.16), rng.uniform(-0.8, 0.8))
        lay(out, body(rng.uniform(240, 420), 0.14, WOOD, 0.8, 0.001), float(at) + 0.01, 0.07, rng.uniform(-0.8, 0.8))
        lay(out, rub(f"crate {n}", 0.4, 300, 2_000, 22), float(at) + 0.1, 0.03, rng.uniform(-0.8, 0.8))
    cart = passing("cart", 5.0, 300, 1_400) * (1 + 0.8 * np.sign(np.sin(TAU * 9 * times(5.0))))
    lay(out, cart, 3.0, 0.05, 0.4)
    return out


def arches() -> Wave:
    """The hall itself."""
    seconds, rng = 20.0, dice("room arches")
    out = hall_sounds(seconds, rng, 12)
    for at in (5.2, 5.5, 13.9):
        for m in range(4):
            lay(out, body(3_300 + 260 * (m % 2), 0.07, ((1.0, 1.0, 1.0),), 1.0, 0.01), at + 0.11 * m, 0.02, -0.6)
    return room(out, "hall of iron", 2.0, 0.5, 3_200, 0.03)


def stall() -> Wave:
    """Stall 14: the fridge by one's knee, a flame that has been lit, the hall behind."""
    seconds, rng = 16.0, dice("room stall")
    flame = noise(seconds, rng, band(120, 900, 1.4)) * (1 + 0.2 * drift(seconds, rng, 8, 40))
    out = 0.5 * hall_sounds(seconds, rng, 8) + panned(0.02 * fridge_runs(seconds, rng), 0.5) + panned(0.02 * flame, -0.4)
    return room(out, "stall", 1.0, 0.35, 2_800, 0.02)


def fridge() -> Wave:
    """One fridge, at night, in a hall with nobody in it; it has just been mended, or has not."""
    seconds, rng = 16.0, dice("room fridge")
    out = panned(0.025 * fridge_runs(seconds, rng), 0.3) + 0.017 * wide(seconds, rng, band(70, 400, 1.6))
    for at in (4.4, 11.9):
        lay(out, bubble(rng, 0.6), at, 0.08, -0.6)
    lay(out, body(640, 0.4, IRON, 0.4, 0.01), 8.1, 0.02, -0.3)
    return room(out, "hall of iron", 2.2, 0.5, 2_200, 0.03)


def kitchen() -> Wave:
    """Three pots at three heats, and a knife on a board."""
    seconds, rng = 16.0, dice("room kitchen")
    out = 0.014 * wide(seconds, rng, band(120, 900, 1.4)) + 0.003 * wide(seconds, rng, band(2_500, 7_000))
    for side, size, count in ((-0.6, 1.9, 40), (0.0, 1.3, 80), (0.5, 0.9, 30)):
        for at in rng.uniform(0, seconds, int(count * seconds / 8)):
            lay(out, bubble(rng, size * rng.uniform(0.8, 1.2)), float(at), rng.uniform(0.02, 0.12), side)
    for start in (2.0, 9.6):
        for n in range(11):
            at = start + 0.17 * n + rng.uniform(0, 0.02)
            lay(out, body(290, 0.1, WOOD, 0.8, 0.001), at, 0.1, 0.3)
            lay(out, tick(f"chop {n}", 0.014, 900, 4_500), at, 0.06, 0.3)
    lay(out, body(905, 0.5, IRON, 0.5, 0.003), 6.4, 0.05, -0.5)
    return room(out, "stall", 0.8, 0.35, 3_200, 0.02)


def stools() -> Wave:
    """Twelve people who eat noodles and say little."""
    seconds, rng = 16.0, dice("room stools")
    out = 0.4 * hall_sounds(seconds, rng, 8)
    for at in rng.uniform(0, seconds, 16):
        spoon(out, rng, float(at), 0.12)
    for n, at in enumerate(rng.uniform(0, seconds, 13)):
        t = times(0.45)
        slurp = (
            noise(0.45, dice(f"slurp {n}"), band(700, 3_200)) * np.sin(np.pi * t / 0.45) ** 2 * (1 + 0.6 * np.sin(TAU * 31 * t))
        )
        lay(out, slurp, float(at), rng.uniform(0.008, 0.02), rng.uniform(-0.9, 0.9))
    return room(out, "stall", 1.0, 0.35, 3_200, 0.02)


def side_door() -> Wave:
    """Behind the hall: an extractor, bins, a street, gulls that know what day it is."""
    seconds, rng = 16.0, dice("room side door")
    fan = hum(seconds, 73, (0.6, 1.0, 0.3, 0.4)) * (1 + 0.06 * drift(seconds, rng, 6, 20))
    air = noise(seconds, rng, band(180, 1_300, 1.6))
    out = panned(0.02 * fan + 0.04 * air, -0.4) + 0.039 * wide(seconds, rng, band(80, 600, 1.6))
    lay(out, gull("bins", 980, 4), 3.2, 0.03, 0.6)
    lay(out, gull("roof", 1_210, 2), 11.3, 0.018, -0.2)
    lay(out, passing("lorry", 5.0, 120, 900), 6.5, 0.14, 0.4)
    return room(out, "side street", 1.2, 0.35, 2_600, 0.02)
