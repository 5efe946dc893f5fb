"""Sheets of sound: noise with a chosen spectrum, filters, fades, rooms to ring in. Mono is (n,), stereo (n, 2), about ±1.

What loops is made on a ring: noise comes out of a Fourier transform, notes wrap round the end, rooms ring round it too. So there
is no seam to hide.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Wave = NDArray[np.float64]
Curve = Callable[[Wave], Wave]
"""Hertz to amplitude."""

RATE = 44_100
TAU = 2 * np.pi


def samples(seconds: float) -> int:
    """Seconds as whole samples."""
    return round(seconds * RATE)


def times(seconds: float) -> Wave:
    """The time of each sample, in seconds."""
    return np.arange(samples(seconds)) / RATE


def dice(name: str) -> np.random.Generator:
    """Chance that is the same at every bake: one stream for each name."""
    return np.random.default_rng([ord(letter) for letter in name])


def band(low: float, high: float, slope: float = 2.0) -> Curve:
    """Lets through low..high hertz and falls off outside, `slope` being the power of the fall."""
    return lambda f: 1 / (1 + (low / np.maximum(f, 1e-3)) ** slope) / (1 + (f / high) ** slope)


def peak(centre: float, width: float) -> Curve:
    """A resonance at `centre` hertz, `width` hertz wide."""
    return lambda f: 1 / np.sqrt(1 + ((f - centre) / (width / 2)) ** 2)


def filtered(x: Wave, curve: Curve) -> Wave:
    """`x` with its spectrum shaped, on a ring: the end runs on into the start."""
    shape = curve(np.asarray(np.fft.rfftfreq(len(x), 1 / RATE), dtype=np.float64))
    return np.asarray(np.fft.irfft(np.fft.rfft(x, axis=0) * (shape if x.ndim == 1 else shape[:, None]), len(x), axis=0))


def noise(seconds: float, rng: np.random.Generator, curve: Curve) -> Wave:
    """Noise of a chosen spectrum, with a level of one, that loops without a seam."""
    return level(filtered(rng.standard_normal(samples(seconds)), curve))


def wide(seconds: float, rng: np.random.Generator, curve: Curve, together: float = 0.5) -> Wave:
    """Stereo noise whose sides share `together` of their power, so that it stays whole in mono."""
    middle, left, right = (noise(seconds, rng, curve) for _ in range(3))
    a, b = np.sqrt(together), np.sqrt(1 - together)
    return np.stack([a * middle + b * left, a * middle + b * right], axis=1)


def level(x: Wave, to: float = 1.0) -> Wave:
    """`x` with the root mean square `to`."""
    return np.asarray(x * (to / (np.sqrt(np.mean(x * x)) + 1e-12)))


def drift(seconds: float, rng: np.random.Generator, slowest: int, fastest: int) -> Wave:
    """A slow wander between about -1 and 1: some sines with whole numbers of turns a loop, so that it joins its own start."""
    t = np.arange(samples(seconds)) / samples(seconds)
    turns = np.arange(slowest, fastest + 1)
    return np.asarray(sum((np.sin(TAU * (n * t + rng.random())) for n in turns), np.zeros(len(t))) / np.sqrt(len(turns) * 2))


def swell(seconds: float, attack: float, release: float) -> Wave:
    """An envelope: up in `attack` seconds, down in `release`, rounded at all corners."""
    n = samples(seconds)
    t = np.arange(n) / RATE
    rise = np.clip(t / max(attack, 1e-4), 0, 1)
    fall = np.clip((n / RATE - t) / max(release, 1e-4), 0, 1)
    return (0.5 - 0.5 * np.cos(np.pi * rise)) * (0.5 - 0.5 * np.cos(np.pi * fall))


def struck(seconds: float, decay: float, attack: float = 0.002) -> Wave:
    """An envelope: up at once, down to a thousandth in `decay` seconds, silent at its end."""
    return np.exp(-6.9 * times(seconds) / decay) * swell(seconds, attack, min(0.03, seconds / 4))


def glide(frequency: Wave) -> Wave:
    """A sine whose frequency in hertz follows a curve."""
    return np.sin(TAU * np.cumsum(frequency) / RATE)


def lay(into: Wave, sound: Wave, at: float, gain: float = 1.0, side: float = 0.0) -> None:
    """Adds `sound` to a sheet at `at` seconds; what runs over the end comes round to the start. `side` is -1 left to 1 right."""
    shape = panned(sound, side) if into.ndim == 2 and sound.ndim == 1 else sound
    where = (samples(at) + np.arange(len(shape))) % len(into)
    np.add.at(into, where, gain * shape)


def panned(x: Wave, side: float) -> Wave:
    """Mono as stereo at a side, its power kept."""
    angle = (side + 1) * np.pi / 4
    return np.asarray(np.stack([x * np.cos(angle), x * np.sin(angle)], axis=1) * np.sqrt(2))


def sheet(seconds: float, sides: int = 2) -> Wave:
    """Silence to lay sounds into."""
    return np.zeros((samples(seconds), sides)) if sides == 2 else np.zeros(samples(seconds))


def room(x: Wave, name: str, seconds: float, wet: float, dull: float = 4_000, late: float = 0.012) -> Wave:
    """`x` in a room that rings for `seconds`, darker the longer it rings; on a ring, so leave silence after what does not loop.

    `wet` is the level of the room beside that of the sound, `dull` the hertz above which its walls swallow, `late` the seconds
    before the first wall answers. Half of its power is common to both sides, or held notes would go missing in mono.
    """
    stereo = panned(x, 0) / np.sqrt(2) if x.ndim == 1 else x
    rng, length = dice("room " + name), min(len(x), samples(seconds * 1.2 + late))
    t = np.arange(length) / RATE
    answer = np.zeros((len(x), 2))
    for low, high, lasting in ((60.0, dull / 4, 1.0), (dull / 4, dull, 0.6), (dull, dull * 2.5, 0.3)):
        tail = rng.standard_normal((length, 2)) + rng.standard_normal((length, 1))
        # Filtered first: a filter on a ring would carry the loud start of a finished answer round to its end, as an echo.
        fall = np.exp(-6.9 * t / (seconds * lasting)) * np.clip((t - late) / 0.004, 0, 1)
        answer[:length] += filtered(tail, band(low, high)) * fall[:, None]
    answer /= np.sqrt(np.sum(answer**2, axis=0, keepdims=True))
    ringing = np.fft.irfft(np.fft.rfft(stereo, axis=0) * np.fft.rfft(answer, axis=0), len(x), axis=0)
    return np.asarray(stereo * np.sqrt(1 - wet * wet) + ringing * wet)


def mono(x: Wave) -> Wave:
    """Both sides added up: for parts that gain nothing by standing apart, at half the size."""
    return x if x.ndim == 1 else np.asarray(x.mean(axis=1))
