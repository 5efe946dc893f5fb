"""Room tones of a day in the rain: a pier under a tin roof, four buckets, a library, some clocks, a shelter, a berth, a dome."""

import numpy as np

from game.sound.make.city import BUCKETS, PUMP
from game.sound.make.rooms_market import murmur
from game.sound.make.rooms_night import passing
from game.sound.make.rooms_tower import hum
from game.sound.make.tones import GLASS, IRON, KEY, WOOD, body, bubble, rub, thud, tick
from game.sound.make.wave import TAU, Wave, band, dice, drift, filtered, lay, noise, panned, room, times, wide


def rain(seconds: float, rng: np.random.Generator, low: float, high: float, count: float) -> Wave:
    """Rain on something that rings between two frequencies: its hiss, and `count` drops a second that one can tell apart."""
    out = 0.028 * wide(seconds, rng, band(low, high, 1.6)) * (1 + 0.15 * drift(seconds, rng, 2, 11))[:, None]
    for n in range(int(count * seconds)):
        drop = tick(f"rain {n % 12} {low}", 0.012, low, high)
        lay(out, drop, float(rng.uniform(0, seconds)), rng.uniform(0.03, 0.3), rng.uniform(-0.95, 0.95))
    return out


def ferry_pier() -> Wave:
    """A tin roof in the rain; under it forty people, and a gate that clicks for each."""
    seconds, rng = 20.0, dice("room ferry pier")
    out = 0.34 * rain(seconds, rng, 500, 4_200, 26) + 0.039 * wide(seconds, rng, band(80, 500, 1.6))
    out += 0.03 * murmur(seconds, rng, 6)
    for n in range(7):
        lay(out, tick(f"gate {n}", 0.016, 500, 2_600), 1.0 + 2.9 * n, 0.28, 0.3)
        lay(out, body(520, 0.16, IRON, 0.6, 0.001), 1.06 + 2.9 * n, 0.05, 0.3)
    return room(out, "tin roof", 0.9, 0.35, 3_200, 0.02)


def buckets() -> Wave:
    """Four buckets about the floor of Water and Drains; rain over the ceiling, which is where they come from."""
    seconds, rng = 16.0, dice("room buckets")
    out = 0.16 * filtered(rain(seconds, rng, 300, 2_000, 12), band(100, 1_200)) + 0.02 * wide(seconds, rng, band(80, 420, 1.6))
    for n, count in enumerate((7, 9, 11, 5)):
        for m in range(count):
            at = m * seconds / count + rng.uniform(0, 0.08)
            lay(out, body(BUCKETS[n], 0.7, KEY, 0.35, 0.003), at, rng.uniform(0.06, 0.12), -0.7 + 0.45 * n)
            lay(out, bubble(rng, 0.7), at + 0.01, 0.06, -0.7 + 0.45 * n)
    return room(out, "drains", 1.3, 0.4, 2_800, 0.02)


def library() -> Wave:
    """A branch library: rain on a skylight, a radiator, a page, somebody who sits up."""
    seconds, rng = 20.0, dice("room library")
    out = 0.2 * filtered(rain(seconds, rng, 900, 5_000, 16), band(300, 3_500)) + 0.012 * wide(seconds, rng, band(70, 380, 1.6))
    for n, at in enumerate((3.4, 9.8, 15.1)):
        lay(out, rub(f"page {n}", 0.5, 1_400, 6_500, 50), at, 0.013, (-0.6, 0.5, -0.1)[n])
    for at in (1.7, 1.9, 12.6):
        lay(out, body(742, 0.3, IRON, 0.5, 0.002), at, 0.025, 0.7)
    lay(out, rub("chair", 0.6, 200, 1_200, 30), 6.7, 0.016, 0.2)
    return room(out, "library", 1.4, 0.4, 2_800, 0.02)


def dues() -> Wave:
    """Harbour Dues: rain at a window, three clocks that agree and Casimir's."""
    seconds, rng = 16.0, dice("room dues")
    out = 0.09 * filtered(rain(seconds, rng, 600, 3_600, 14), band(200, 2_400)) + 0.011 * wide(seconds, rng, band(80, 420, 1.6))
    for n in range(16):
        for m, side in enumerate((-0.7, -0.1, 0.5)):
            lay(out, tick(f"clock {m} {n % 2}", 0.012, 900 + 300 * m, 3_600), n + 0.012 * m, 0.075 - 0.02 * (n % 2), side)
    for n in range(17):
        lay(out, body(1_050 - 90 * (n % 2), 0.05, WOOD, 0.7, 0.001), 0.4 + n * seconds / 17, 0.05, 0.8)
    return room(out, "offices", 0.9, 0.35, 2_800, 0.02)


def shelter() -> Wave:
    """A glass box with a bench for two, in the rain; the road goes by through puddles, with gulls walking."""
    seconds, rng = 16.0, dice("room shelter")
    out = 0.5 * rain(seconds, rng, 1_000, 5_500, 34) + 0.034 * wide(seconds, rng, band(90, 700, 1.6))
    for n, at in enumerate((1.5, 7.0, 11.5)):
        lay(out, passing(f"puddles {n}", 3.4, 500, 4_500), at, 0.1, (-0.7, 0.6, 0.0)[n])
    rails = hum(seconds, 196, (1.0, 0.5, 0.3)) * np.clip(np.sin(TAU * times(seconds) / seconds), 0, 1) ** 3
    return room(out + panned(0.015 * rails, 0.5), "glass box", 0.4, 0.3, 4_000)


def berth_nine() -> Wave:
    """*Patience*: a bilge pump that says D, water in two places, ropes, everything tied to something."""
    seconds, rng = 18.0, dice("room berth nine")
    t = times(seconds)
    out = 0.036 * wide(seconds, rng, band(90, 700, 1.5)) * (0.6 + 0.35 * np.sin(TAU * t / 6))[:, None]
    out += 0.14 * filtered(rain(seconds, rng, 300, 2_600, 14), band(120, 1_600))
    for n in range(12):
        at = 1.5 * n
        lay(out, body(PUMP, 0.5, KEY, 0.6, 0.02) + 0.5 * body(PUMP * 2, 0.5, KEY, 0.5, 0.02), at, 0.14, 0.2)
        lay(out, thud(74, 0.12, 0.3), at, 0.2, 0.2)
        for m in range(5):
            lay(out, bubble(rng, rng.uniform(0.8, 1.5)), at + 0.3 + 0.12 * m, 0.06, 0.6)
    for at in (4.1, 9.7, 15.2):
        lay(out, rub(f"berth rope {at}", 0.9, 180, 900, 50), at, 0.05, -0.6)
    return room(out, "hull", 0.7, 0.35, 2_200, 0.02)


def registry() -> Wave:
    """A dome, ninety chairs, coughs that come back from above."""
    seconds, rng = 20.0, dice("room registry")
    out = 0.02 * wide(seconds, rng, band(80, 500, 1.6)) + 0.05 * murmur(seconds, rng, 14)
    for n, at in enumerate(rng.uniform(0, seconds, 18)):
        lay(
            out,
            rub(f"chair {n}", rng.uniform(0.2, 0.6), 200, 1_500, 20),
            float(at),
            rng.uniform(0.02, 0.06),
            rng.uniform(-0.9, 0.9),
        )
    for n, at in enumerate((4.2, 12.9, 13.3)):
        lay(out, noise(0.18, dice(f"cough {n}"), band(400, 1_600)) * np.exp(-times(0.18) * 18), at, 0.09, (-0.5, 0.4, 0.4)[n])
    for at in (7.7, 16.4):
        lay(out, body(2_150, 0.4, GLASS, 0.4, 0.002), at, 0.02, 0.6)
    return room(out, "dome", 3.6, 0.6, 2_600, 0.04)
