"""Listening by measuring: loudness, true peak, the seam of a loop, brightness, direct current, sides, roughness.

`python -m game.sound.listen` measures every file under assets/sounds and writes a table.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.sound.make.wave import RATE, Wave


@dataclass(frozen=True, slots=True)
class Heard:
    """What was measured, in seconds, LUFS, decibels (to full scale), hertz and ratios.

    `crest` is the peak over the level, `seam` how far the join of a loop stands out from its steps, `mono` what is lost when both
    sides are added, `roughness` 0 to 1.
    """

    seconds: float
    lufs: float
    peak: float
    crest: float
    seam: float
    centroid: float
    dc: float
    mono: float
    roughness: float


def heard(x: Wave) -> Heard:
    """Measures one sound."""
    peak = true_peak(x)
    crest = peak - _db(float(np.sqrt(np.mean(x * x))))
    direct = float(np.abs(x.mean(axis=0)).max())
    return Heard(len(x) / RATE, lufs(x), peak, crest, seam(x), centroid(x), direct, mono_loss(x), roughness(x))


def _db(amplitude: float) -> float:
    return float(20 * np.log10(max(amplitude, 1e-9)))


def sides(x: Wave) -> Wave:
    """Always (n, sides)."""
    return x[:, None] if x.ndim == 1 else x


def weighted(x: Wave) -> Wave:
    """K-weighting after ITU-R BS.1770, as the amplitudes of its two filters, applied to the spectrum."""
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(len(x), 1 / RATE) / RATE)
    shelf = _biquad(z, 1681.9744509555319, 0.7071752369554193, 3.99984385397)
    high = _biquad(z, 38.13547087613982, 0.5003270373253953, None)
    return np.fft.irfft(np.fft.rfft(sides(x), axis=0) * np.abs(shelf * high)[:, None], len(x), axis=0)


def _biquad(z: NDArray[np.complex128], f0: float, q: float, gain: float | None) -> NDArray[np.complex128]:
    """One filter of the standard at this rate: a high shelf of `gain` decibels, or a high pass."""
    k = np.tan(np.pi * f0 / RATE)
    base = 1 + k / q + k * k
    if gain is None:
        b = (1.0, -2.0, 1.0)
    else:
        vh = 10 ** (gain / 20)
        vb = vh**0.4996667741545416
        b = ((vh + vb * k / q + k * k) / base, 2 * (k * k - vh) / base, (vh - vb * k / q + k * k) / base)
    a1, a2 = 2 * (k * k - 1) / base, (1 - k / q + k * k) / base
    return np.asarray((b[0] + b[1] * z + b[2] * z**2) / (1 + a1 * z + a2 * z**2))


def lufs(x: Wave) -> float:
    """Integrated loudness: blocks of 0.4 s, those under -70 and those 10 under the rest left out. Short sounds are one block.

    A mono file counts as two sides, since that is how it is played.
    """
    power = np.sum(weighted(x) ** 2, axis=1) * (2 if sides(x).shape[1] == 1 else 1)
    block, hop = int(0.4 * RATE), int(0.1 * RATE)
    if len(power) < block:
        return float(-0.691 + 10 * np.log10(power.sum() / block + 1e-12))
    sums = np.concatenate([[0.0], np.cumsum(power)])
    starts = np.arange(0, len(power) - block + 1, hop)
    means = (sums[starts + block] - sums[starts]) / block
    kept = means[means > 10 ** ((-70 + 0.691) / 10)]
    if not len(kept):
        return -70.0
    kept = kept[kept > kept.mean() / 10]
    return float(-0.691 + 10 * np.log10(kept.mean()))


def true_peak(x: Wave) -> float:
    """The highest point between samples too, four times oversampled in pieces, in dBFS."""
    top, piece = 0.0, 1 << 16
    for side in sides(x).T:
        for start in range(0, len(side), piece):
            part = side[max(0, start - 256) : start + piece + 256]
            fine = np.fft.irfft(np.fft.rfft(part), 4 * len(part)) * 4
            inner = fine[1024 if start else 0 : len(fine) - 1024] if len(part) > 4096 else fine
            top = max(top, float(np.abs(inner).max(initial=0.0)), float(np.abs(part).max()))
    return _db(top)


def seam(x: Wave) -> float:
    """The step from the last sample to the first, or the bend there, over the 99.9th percentile of all. The worse side counts."""
    worst = 0.0
    for side in sides(x).T:
        ring = np.concatenate([side[-2:], side[:2]])
        step, bend = abs(float(ring[2] - ring[1])), float(np.abs(np.diff(ring, 2)).max())
        steps, bends = np.abs(np.diff(side)), np.abs(np.diff(side, 2))
        worst = max(worst, step / (float(np.quantile(steps, 0.999)) + 1e-9), bend / (float(np.quantile(bends, 0.999)) + 1e-9))
    return worst


def centroid(x: Wave) -> float:
    """The middle of the spectrum's power, in hertz: how bright it is."""
    spectrum = np.sum(np.abs(np.fft.rfft(sides(x), axis=0)) ** 2, axis=1)
    f = np.fft.rfftfreq(len(x), 1 / RATE)
    return float((f * spectrum).sum() / (spectrum.sum() + 1e-12))


def mono_loss(x: Wave) -> float:
    """Decibels of level that adding both sides takes away from their mean power: 0 for mono, 3 for strangers."""
    s = sides(x)
    return _db(np.sqrt(np.mean(s * s))) - _db(np.sqrt(np.mean(s.mean(axis=1) ** 2)))


def roughness(x: Wave) -> float:
    """Sensory dissonance (Sethares) of the 24 strongest partials of a second, averaged over some seconds: 0 smooth, 1 rough."""
    middle = sides(x).mean(axis=1)
    starts = range(0, max(1, len(middle) - RATE), max(RATE, len(middle) // 12))
    return float(np.mean([_dissonance(middle[s : s + RATE]) for s in starts]))


def _dissonance(x: Wave) -> float:
    spectrum = np.abs(np.fft.rfft(x * np.hanning(len(x)), 1 << 16))
    f = np.fft.rfftfreq(1 << 16, 1 / RATE)
    tops = 1 + np.flatnonzero((spectrum[1:-1] > spectrum[:-2]) & (spectrum[1:-1] >= spectrum[2:]) & (f[1:-1] < 6_000))
    tops = tops[np.argsort(spectrum[tops])[-24:]]
    hertz, strong = f[tops], spectrum[tops] / (spectrum[tops].max(initial=0) + 1e-12)
    low = np.minimum.outer(hertz, hertz)
    apart = np.abs(np.subtract.outer(hertz, hertz)) * 0.24 / (0.0207 * low + 18.96)
    pairs = np.minimum.outer(strong, strong) * (np.exp(-3.51 * apart) - np.exp(-5.75 * apart))
    return float(pairs.sum() / 2 / (strong.sum() + 1e-12))


def main() -> None:
    """Prints a table of every file."""
    import soundfile  # type: ignore[import-untyped]

    from game.sound.files import FOLDER

    print("| file | kB | s | LUFS | true peak | crest | seam | centroid | DC | mono loss | rough |")
    print("|---" * 11 + "|")
    for file in sorted(FOLDER.glob("*.ogg")):
        h = heard(soundfile.read(file, dtype="float64")[0])
        start = f"| {file.stem} | {file.stat().st_size // 1024} | {h.seconds:.2f} | {h.lufs:.1f} | {h.peak:.1f} | {h.crest:.1f} "
        print(f"{start}| {h.seam:.2f} | {h.centroid:.0f} | {h.dc:.5f} | {h.mono:.1f} | {h.roughness:.2f} |")


if __name__ == "__main__":
    main()
