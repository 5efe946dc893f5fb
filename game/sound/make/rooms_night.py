"""Room tones of a night at the wheel: the rank, a cab that drives, stands and drives home late, and the pier before light."""

import numpy as np

from game.sound.make.rooms_tower import hum
from game.sound.make.tones import IRON, body, bubble, rub, thud, tick
from game.sound.make.wave import (
    TAU,
    Wave,
    band,
    dice,
    drift,
    filtered,
    glide,
    lay,
    noise,
    panned,
    room,
    sheet,
    swell,
    times,
    wide,
)


def engine(seconds: float, name: str, revs: float, wander: float) -> Wave:
    """A small engine at about `revs` turns a second: its beat, its harmonics, and what the dashboard makes of it. Loops."""
    rng = dice("engine " + name)
    pitch = revs * (1 + wander * drift(seconds, rng, 1, 5))
    # A whole number of turns a loop: what is over is spread along it.
    turns = pitch.sum() / 44_100
    pitch += (round(turns) - turns) / seconds
    rows = (strong * glide(pitch * h) for h, strong in ((1, 0.4), (2, 1.0), (3, 0.35), (4, 0.5), (6, 0.25), (8, 0.12)))
    dash = noise(seconds, rng, band(180, 420)) * (0.5 + 0.5 * np.abs(glide(pitch))) * 0.25
    return np.asarray(sum(rows, np.zeros(len(pitch))) + dash)


def passing(name: str, seconds: float, low: float, high: float) -> Wave:
    """Something that goes by: it comes, is there, has been."""
    t = times(seconds)
    near = np.exp(-(((t - 0.5 * seconds) / (0.17 * seconds)) ** 2))
    return noise(seconds, dice("passing " + name), band(low, high)) * near * swell(seconds, 0.2, 0.2)


def rank() -> Wave:
    """A side door under a sign that hums, two engines that wait, and a street at the end of it."""
    seconds, rng = 16.0, dice("room rank")
    out = 0.078 * wide(seconds, rng, band(70, 520, 1.6)) + 0.008 * wide(seconds, rng, band(900, 3_000))
    sign = hum(seconds, 100, (0.3, 1.0, 0.3, 0.7, 0.25, 0.5, 0.2, 0.35)) * (1 + 0.2 * np.sign(drift(seconds, rng, 11, 43)))
    out += panned(0.035 * sign, -0.5)
    out += panned(0.05 * engine(seconds, "rank a", 13.5, 0.01), 0.5)
    out += panned(0.03 * engine(seconds, "rank b", 12.25, 0.012), -0.2)
    for n, at in enumerate((2.0, 8.5)):
        lay(out, passing(f"street {n}", 4.0, 200, 1_400), at, 0.1, 0.7 - 0.9 * n)
    return room(out, "side street", 1.2, 0.35, 2_400, 0.02)


def cab() -> Wave:
    """Inside, under way: an engine, tyres, joints of a bridge, other people's cars."""
    seconds, rng = 16.0, dice("room cab")
    out = panned(0.09 * engine(seconds, "cab", 31, 0.06), 0.0) + 0.084 * wide(seconds, rng, band(80, 900, 1.7))
    for n, at in enumerate(rng.uniform(0, seconds, 5)):
        lay(out, passing(f"car {n}", 2.2, 250, 1_800), float(at), 0.12, rng.uniform(-0.8, -0.2))
    for n in range(8):
        lay(out, thud(68, 0.1, 0.3), 2.0 * n, 0.3)
        lay(out, thud(64, 0.1, 0.3), 2.0 * n + 0.16, 0.22)
    for n, at in enumerate(rng.uniform(0, seconds, 6)):
        lay(out, tick(f"trim {n}", 0.012, 900, 3_000), float(at), 0.1, 0.6)
    return room(out, "cab", 0.3, 0.2, 2_200)


def cab_still() -> Wave:
    """Standing at a kerb: the heater's fan, the meter's small clock, an engine that has been let run."""
    seconds, rng = 16.0, dice("room cab still")
    fan = noise(seconds, rng, band(150, 1_600, 1.7)) * (1 + 0.08 * drift(seconds, rng, 5, 20))
    out = panned(0.05 * fan, 0.1) + panned(0.05 * engine(seconds, "still", 13, 0.008), -0.1)
    out += 0.017 * wide(seconds, rng, band(90, 500))
    for n in range(16):
        lay(out, tick(f"meter {n % 2}", 0.008, 1_500, 5_000), float(n), 0.12, -0.3)
    for n, at in enumerate((5.3, 12.1)):
        lay(out, filtered(passing(f"late {n}", 3.0, 150, 900), band(80, 700)), at, 0.07, -0.7)
    return room(out, "cab", 0.3, 0.2, 2_200)


def cab_late() -> Wave:
    """Past three: a wet road under four tyres, a wiper now and then, nobody else."""
    seconds, rng = 16.0, dice("room cab late")
    wet = wide(seconds, rng, band(900, 5_500, 1.5)) * (1 + 0.2 * drift(seconds, rng, 2, 9))[:, None]
    out = 0.03 * wet + 0.045 * wide(seconds, rng, band(80, 600, 1.7)) + panned(0.06 * engine(seconds, "late", 26, 0.03), 0.0)
    for at in (1.0, 9.0):
        lay(out, rub(f"wiper {at}", 0.7, 300, 1_800, 60), at, 0.07, -0.3)
        lay(out, rub(f"wiper back {at}", 0.8, 250, 1_500, 60), at + 0.9, 0.06, 0.3)
        lay(out, thud(120, 0.07, 0.3), at + 1.7, 0.12, 0.3)
    return room(out, "cab", 0.3, 0.2, 2_400)


def gull(name: str, hertz: float, calls: int) -> Wave:
    """A gull, some way off: cries that climb, break and fall."""
    out, rng = sheet(0.5 * calls + 0.5, 1), dice("gull " + name)
    for n in range(calls):
        t = times(0.36)
        u = t / 0.36
        pitch = hertz * (1 + 0.35 * np.sin(np.pi * np.clip(u * 1.3, 0, 1)) - 0.25 * u) * rng.uniform(0.95, 1.05)
        cry = sum((glide(pitch * h) / h for h in (1, 2, 3)), np.zeros(len(t))) * (1 + 0.5 * np.sin(TAU * 46 * t))
        lay(out, cry * swell(0.36, 0.04, 0.14), 0.42 * n + rng.uniform(0, 0.06), 1.0 - 0.12 * n)
    return filtered(out, band(700, 4_000))


def pier() -> Wave:
    """Pier Road: water between piles, planks, a halyard against a pole, one gull that is early, a ferry somewhere out."""
    seconds, rng = 20.0, dice("room pier")
    t = times(seconds)
    laps = 0.5 + 0.4 * np.sin(TAU * t / 5 + 0.6 * drift(seconds, rng, 1, 4))
    out = 0.056 * wide(seconds, rng, band(90, 800, 1.5)) * laps[:, None] + 0.014 * wide(seconds, rng, band(60, 300))
    for at in rng.uniform(0, seconds, 70):
        lay(out, bubble(rng, rng.uniform(1.0, 2.0)), float(at), rng.uniform(0.01, 0.08), rng.uniform(-0.8, 0.8))
    for at in (1.1, 1.9, 4.6, 11.2, 12.3, 12.7, 17.8):
        lay(out, body(1_310, 0.35, IRON, 0.5, 0.002), at, 0.03, 0.6)
    lay(out, gull("pier", 1_150, 3), 7.4, 0.03, -0.5)
    ferry = hum(seconds, 55, (1.0, 0.7, 0.5, 0.25)) * (0.6 + 0.4 * np.sin(TAU * t / seconds))
    return room(out + panned(0.03 * ferry, 0.3), "harbour", 2.4, 0.4, 2_400, 0.04)
