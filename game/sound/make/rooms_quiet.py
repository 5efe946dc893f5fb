"""Room tones of the quieter places: landing, washroom, stairs, ward, pipe, the Bureau's lamp, the harbour of the title."""

import numpy as np

from game.sound.make.lift import running
from game.sound.make.rooms_tower import hum
from game.sound.make.tones import BELL, IRON, body, breath, bubble, reed, rub, tick
from game.sound.make.wave import (
    TAU,
    Wave,
    band,
    dice,
    drift,
    filtered,
    lay,
    level,
    noise,
    panned,
    peak,
    room,
    samples,
    sheet,
    swell,
    times,
    wide,
)


def landing() -> Wave:
    """The landing on 31 with the sun in it: glass that ticks as it warms, wind in three shafts, a pipe."""
    seconds, rng = 20.0, dice("room landing")
    out = 0.13 * wide(seconds, rng, band(70, 600, 1.5))
    for centre, side in ((98, -0.6), (151, 0.1), (223, 0.7)):
        lay(out, noise(seconds, rng, peak(centre, 16)) * (0.5 + 0.4 * drift(seconds, rng, 1, 5)), 0.0, 0.08, side)
    for n, at in enumerate(rng.uniform(0, seconds, 15)):
        lay(out, tick(f"warm glass {n}", 0.009, 1_800, 6_000), float(at), rng.uniform(0.05, 0.3), rng.uniform(-0.9, 0.9))
    return room(out + _pipe(seconds, rng, 0.02), "shaft", 1.1, 0.4, 2_600, 0.02)


def washroom() -> Wave:
    """Tiles, five taps, and a drier that finishes after everybody."""
    seconds, rng = 24.0, dice("room washroom")
    t = times(seconds)
    on = 1 / (1 + np.exp(-(t - 11) * 3)) / (1 + np.exp((t - 20) * 4))
    blow = noise(seconds, rng, band(220, 2_600, 1.7)) + 0.25 * hum(seconds, 236, (1.0, 0.4, 0.3, 0.1))
    out = 0.75 * running(seconds, rng, 5) * (1 - 0.7 * on)[:, None]
    out += panned(0.32 * blow * on, 0.5) + 0.05 * wide(seconds, rng, band(100, 700))
    for at in rng.uniform(0, seconds, 14):
        lay(out, bubble(rng, 0.4), float(at), 0.3, rng.uniform(-0.8, 0.8))
    return room(out, "tiles", 1.1, 0.45, 4_500)


def stairs() -> Wave:
    """Eighteen hundred steps of nothing: concrete, a breath that has climbed, and a pencil that has not been asked."""
    seconds, rng = 24.0, dice("room stairs")
    out = 0.035 * wide(seconds, rng, band(60, 320, 1.6))
    for n, at in enumerate(np.arange(0.4, seconds, 4.0)):
        lay(out, level(breath(f"in {n}", 1.3, 0.9), 0.028), at + rng.uniform(0, 0.2), 1.0, -0.1)
        lay(out, level(breath(f"out {n}", 1.8, 0.1), 0.04), at + 1.5 + rng.uniform(0, 0.2), 1.0, -0.1)
    for n, at in enumerate((6.1, 6.8, 7.3, 16.9, 17.5, 18.4, 18.8)):
        stroke = rub(f"pencil {n}", rng.uniform(0.16, 0.42), 1_500, 5_500, 46)
        lay(out, stroke, at, rng.uniform(0.012, 0.03), 0.35)
    return room(out, "stairs", 2.2, 0.4, 2_600, 0.03)


def ward() -> Wave:
    """Four beds and the last light: a vent, a mattress that breathes for somebody, curtain rings, the harbour behind glass."""
    seconds, rng = 24.0, dice("room ward")
    t = times(seconds)
    out = 0.2 * wide(seconds, rng, band(80, 460, 1.6)) + panned(0.03 * hum(seconds, 99.5, (1.0, 0.5, 0.3)), -0.4)
    pump = noise(seconds, rng, band(500, 1_900)) * np.clip(np.sin(TAU * t / 6), 0, 1) ** 2
    lay(out, pump, 0.0, 0.035, 0.6)
    sea = filtered(wide(seconds, rng, band(70, 500, 1.4)), band(60, 380)) * (0.6 + 0.4 * drift(seconds, rng, 2, 5))[:, None]
    out += 0.12 * sea
    for n, at in enumerate((4.2, 4.31, 4.45, 4.62, 17.7, 17.84)):
        lay(out, body(2_300 + 140 * n, 0.12, IRON, 0.5, 0.002), at, 0.03, -0.6 + 0.1 * n)
    lay(out, filtered(_horn(146.8, 3.6), band(60, 420)), 10.5, 0.035, 0.7)
    return room(out, "ward", 0.9, 0.35, 2_600)


def pipe() -> Wave:
    """The landing under 40: a heating pipe, all the way up and all the way down."""
    seconds, rng = 20.0, dice("room pipe")
    return room(0.035 * wide(seconds, rng, band(60, 330, 1.6)) + _pipe(seconds, rng, 0.07), "stairs", 2.2, 0.45, 2_400, 0.03)


def _pipe(seconds: float, rng: np.random.Generator, gain: float) -> Wave:
    """Water that goes along a pipe, and iron that stretches."""
    out = sheet(seconds)
    for centre in (310, 522, 847):
        lay(out, noise(seconds, rng, peak(centre, 60)) * (0.6 + 0.4 * drift(seconds, rng, 2, 9)), 0.0, gain * 0.4, 0.2)
    for at in rng.uniform(0, seconds, int(seconds * 1.5)):
        lay(out, bubble(rng, 1.6), float(at), gain * rng.uniform(0.2, 1.2), 0.2)
    for at in rng.uniform(0, seconds, 6):
        lay(out, body(rng.uniform(1_100, 1_900), 0.1, IRON, 0.5, 0.001), float(at), gain * 1.6, 0.2)
    return out


def bureau() -> Wave:
    """One lamp on one desk, and the paper that settles under it."""
    seconds, rng = 20.0, dice("room bureau")
    lamp = hum(seconds, 100, (1.0, 0.45, 0.3, 0.22, 0.1, 0.12, 0.05, 0.06)) * (1 + 0.08 * drift(seconds, rng, 5, 24))
    out = panned(0.05 * lamp, 0.25) + 0.07 * wide(seconds, rng, band(70, 380, 1.6))
    for n, at in enumerate(rng.uniform(0, seconds, 7)):
        sheaf = rub(f"settling {n}", rng.uniform(0.15, 0.4), 1_200, 5_000, 14)
        lay(out, sheaf, float(at), rng.uniform(0.01, 0.035), rng.uniform(-0.7, 0.7))
    return room(out, "bureau", 0.7, 0.25, 2_800)


def title() -> Wave:
    """The harbour before anybody is awake: water on stone, ropes, a buoy that says two and one, a tug a long way out."""
    seconds, rng = 24.0, dice("room title")
    t = times(seconds)
    laps = 0.45 + 0.4 * np.sin(TAU * t / 6 + 0.6 * drift(seconds, rng, 1, 5))
    out = 0.22 * wide(seconds, rng, band(90, 700, 1.5)) * laps[:, None]
    out += 0.05 * wide(seconds, rng, band(900, 3_500)) * (laps**2)[:, None]
    for at in rng.uniform(0, seconds, 60):
        lay(out, bubble(rng, rng.uniform(1.2, 2.0)), float(at), rng.uniform(0.01, 0.07), rng.uniform(-0.9, 0.9))
    for at in (3.0, 3.9, 6.4):
        lay(out, filtered(body(554, 2.4, BELL, 0.5, 0.02), band(80, 1_600)), at, 0.05, -0.5)
    for at in (8.2, 19.7):
        lay(out, rub(f"rope {at}", 0.9, 180, 900, 50), at, 0.03, 0.5)
    lay(out, filtered(_horn(110, 4.2), band(60, 380)), 14.0, 0.05, 0.55)
    return room(out, "harbour", 2.8, 0.45, 2_200, 0.04)


def _horn(hertz: float, seconds: float) -> Wave:
    """A tug's horn."""
    t = np.arange(samples(seconds)) / samples(seconds)
    return level(reed("horn", hertz * (1 - 0.02 * np.exp(-t * 20)), 0.8)) * swell(seconds, 0.5, 1.6)
