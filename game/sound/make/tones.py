"""What sounds: struck bodies, strings, reeds, pads, grains of friction, air. Each gives mono of its own length."""

from collections.abc import Sequence

import numpy as np

from game.sound.make.wave import RATE, TAU, Wave, band, dice, filtered, glide, level, noise, peak, samples, struck, swell, times

GLASS = ((1.0, 1.0, 1.0), (2.32, 0.34, 0.55), (4.25, 0.16, 0.3), (6.63, 0.07, 0.18))
"""The rim of a small glass: ratio, strength, how long it lasts beside the first."""
IRON = ((1.0, 1.0, 1.0), (2.757, 0.75, 0.7), (5.404, 0.5, 0.45), (8.933, 0.28, 0.3), (13.34, 0.14, 0.2))
"""A long pipe, struck from the side."""
BELL = ((0.5, 0.25, 1.2), (1.0, 1.0, 1.0), (1.183, 0.3, 0.8), (2.0, 0.35, 0.6), (3.01, 0.14, 0.35))
"""A small lift bell."""
SPOON = ((1.0, 0.5, 1.0), (1.62, 1.0, 0.8), (2.94, 0.7, 0.5), (4.71, 0.4, 0.3))
WOOD = ((1.0, 1.0, 1.0), (2.1, 0.5, 0.6), (3.4, 0.3, 0.4))
KEY = ((1.0, 1.0, 1.0), (2.003, 0.3, 0.7), (3.93, 0.16, 0.25), (9.2, 0.05, 0.1))
"""A soft tongue of metal, as in a musical box with a cloth in it."""

Modes = Sequence[tuple[float, float, float]]


def body(hertz: float, decay: float, modes: Modes = GLASS, bright: float = 1.0, attack: float = 0.002) -> Wave:
    """A struck body: its modes each decay by themselves. `bright` scales the higher ones."""
    length = decay * max(lasting for _, _, lasting in modes) * 0.9 + 0.05
    out, t = np.zeros(samples(length)), times(length)
    for n, (ratio, strength, lasting) in enumerate(modes):
        if hertz * ratio < 18_000:
            out += strength * bright**n * np.sin(TAU * hertz * ratio * t + n) * np.exp(-6.9 * t / (decay * lasting))
    return out * swell(length, attack, 0.05)


def thud(hertz: float, seconds: float, drop: float = 0.5) -> Wave:
    """A weight set down: a low sine that sinks by `drop` of itself and is gone."""
    t = times(seconds)
    return glide(hertz * (1 - drop + drop * np.exp(-t * 28))) * struck(seconds, seconds * 0.9, 0.003)


def tick(name: str, seconds: float, low: float, high: float) -> Wave:
    """A short dry touch with energy between two frequencies."""
    return noise(seconds, dice("tick " + name), band(low, high, 3)) * struck(seconds, seconds * 0.9, 0.0008)


def rub(name: str, seconds: float, low: float, high: float, grains: int) -> Wave:
    """Two soft things moving along each other: many small touches, thick in the middle of the movement."""
    rng, out = dice("rub " + name), np.zeros(samples(seconds))
    for at in np.clip(rng.normal(0.45, 0.2, grains), 0.02, 0.9):
        n = min(samples(rng.uniform(0.006, 0.03)), len(out) - samples(at * seconds))
        out[samples(at * seconds) :][:n] += rng.standard_normal(n) * np.hanning(n) * rng.uniform(0.3, 1)
    return level(filtered(out, band(low, high, 3)) * swell(seconds, seconds * 0.25, seconds * 0.5))


def breath(name: str, seconds: float, bright: float) -> Wave:
    """One breath through a half-open mouth: air with two resonances that drift. `bright` 0 out, 1 in."""
    rng = dice("breath " + name)
    low, high = noise(seconds, rng, peak(520 + 500 * bright, 500)), noise(seconds, rng, peak(1500 + 900 * bright, 900))
    curve = swell(seconds, seconds * (0.65 if bright > 0.5 else 0.25), seconds * (0.3 if bright > 0.5 else 0.7))
    return (low + 0.5 * high) * curve


def pad(name: str, hertz: float, seconds: float, bright: float, apart: float) -> Wave:
    """A held tone of three that are `apart` cents from each other. `bright` is how slowly its harmonics fall, 0 to 1."""
    rng, t = dice(f"pad {name}"), times(seconds)
    out = np.zeros(len(t))
    for cents in (-apart, 0.0, apart):
        own = hertz * 2 ** (cents / 1200)
        for h in range(1, 9):
            if own * h < 9_000:
                out += bright ** (h - 1) / h**0.5 * np.sin(TAU * (own * h * t + rng.random()))
    return out * swell(seconds, 1.6, 2.2) / 3


def bowed(name: str, hertz: float, seconds: float, bright: float, players: int, apart: float, shake: float) -> Wave:
    """Some strings on one note. They differ by up to `apart` cents, and shake by `shake` cents once the note has begun."""
    rng, t = dice(f"bowed {name}"), times(seconds)
    out = np.zeros(len(t))
    for _ in range(players):
        wave = np.sin(TAU * (rng.uniform(4.8, 5.8) * t + rng.random()))
        cents = rng.normal(0, apart / 2) + shake * np.clip(t - 0.5, 0, 1) * wave
        turn = np.cumsum(hertz * 2 ** (cents / 1200)) / RATE + rng.random()
        for h in range(1, min(18, int(11_000 / hertz)) + 1):
            out += bright ** (h - 1) / h * np.sin(TAU * h * turn)
    hair = noise(seconds, rng, band(1500, 5000)) * 0.012 * bright
    wood = filtered(out / players + hair, lambda f: 0.5 + peak(290, 160)(f) + 0.8 * peak(560, 260)(f) + 0.5 * peak(2600, 1500)(f))
    return wood * swell(seconds, 0.9, 1.4)


def reed(name: str, hertz: Wave, bright: float = 0.5) -> Wave:
    """A small reed with breath in it, following a curve of hertz."""
    rng, turn = dice(f"reed {name}"), np.cumsum(hertz) / RATE
    out = sum((bright ** (h // 2) / h * np.sin(TAU * h * turn + h) for h in (1, 2, 3, 4, 5, 7)), np.zeros(len(hertz)))
    air = filtered(rng.standard_normal(len(hertz)), peak(float(hertz.mean()) * 2, 700))
    return out + level(air, 0.03)


def bubble(rng: np.random.Generator, size: float) -> Wave:
    """One bubble that closes: a short sine that climbs. `size` about 1; bigger is lower."""
    seconds = 0.03 + 0.05 * size
    start = rng.uniform(420, 1500) / size
    t = times(seconds)
    return glide(start * (1 + rng.uniform(0.05, 0.5) * t / seconds)) * struck(seconds, seconds * 0.8, 0.001)
