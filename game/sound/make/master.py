"""The last hand on a sound: no rumble, no direct current, its loudness, its peak, its ends."""

import numpy as np

from game.sound.make.wave import RATE, Wave, samples

CEILING = 10 ** (-3.0 / 20)
"""The highest sample before encoding. Vorbis overshoots a little; the decoded file has to stay under -1 dBFS."""


def looped(x: Wave, loudness: float) -> Wave:
    """A loop at a loudness in LUFS, filtered on its ring so that the join stays whole."""
    return _under(_loud(_clean(x), loudness))


def once(x: Wave, loudness: float) -> Wave:
    """A sound that ends: trimmed where it is silent, with rounded ends."""
    silence = np.zeros((samples(0.15), *x.shape[1:]))
    clean = _clean(np.concatenate([silence, x, silence]))
    there = np.abs(clean if clean.ndim == 1 else np.abs(clean).max(axis=1)) > np.abs(clean).max() * 10 ** (-62 / 20)
    first, last = np.flatnonzero(there)[[0, -1]]
    cut = clean[max(0, max(int(first), len(silence)) - samples(0.002)) : int(last) + samples(0.05)]
    fade = np.ones(len(cut))
    fade[: samples(0.002)] = np.linspace(0, 1, samples(0.002))
    fade[-samples(0.04) :] *= 0.5 + 0.5 * np.cos(np.pi * np.linspace(0, 1, samples(0.04)))
    return _under(_loud(cut * (fade if cut.ndim == 1 else fade[:, None]), loudness))


def _clean(x: Wave) -> Wave:
    """Without what is under 28 and over 16,000 hertz."""
    f = np.fft.rfftfreq(len(x), 1 / RATE)
    keep = np.clip((f - 14) / 14, 0, 1) * np.clip((17_500 - f) / 1_500, 0, 1)
    return np.fft.irfft(np.fft.rfft(x, axis=0) * (keep if x.ndim == 1 else keep[:, None]), len(x), axis=0)


def _loud(x: Wave, loudness: float) -> Wave:
    from game.sound.listen import lufs

    return x * 10 ** ((loudness - lufs(x)) / 20)


def _under(x: Wave) -> Wave:
    """Rounded off near the ceiling, softly: below half of it nothing changes."""
    knee = CEILING / 2
    over = np.abs(x) > knee
    soft = knee + (CEILING - knee) * np.tanh((np.abs(x) - knee) / (CEILING - knee))
    return np.where(over, np.sign(x) * soft, x)
