"""Room tones of a night in 1984: a platform, wheels, an urn, a bridge without a station, the city at the other end, a yard."""

import numpy as np

from game.sound.make.rooms_night import gull, passing
from game.sound.make.rooms_tower import hum
from game.sound.make.tones import IRON, WOOD, body, bubble, rub, thud, tick
from game.sound.make.wave import TAU, Wave, band, dice, drift, filtered, lay, noise, panned, peak, room, sheet, times, wide


def steam(name: str, seconds: float) -> Wave:
    """A valve that lets go: a hiss that comes at once and takes its time to leave."""
    t = times(seconds)
    return noise(seconds, dice("steam " + name), band(1_200, 7_000, 1.5)) * np.clip(t / 0.05, 0, 1) * np.exp(-3 * t / seconds)


def platform() -> Wave:
    """Kessim Junction: one lamp, wind along the rails, an engine that is kept warm."""
    seconds, rng = 20.0, dice("room platform")
    out = 0.042 * wide(seconds, rng, band(80, 600, 1.5)) * (0.7 + 0.3 * drift(seconds, rng, 1, 5))[:, None]
    for centre, side in ((180, -0.5), (268, 0.6)):
        lay(out, noise(seconds, rng, peak(centre, 22)) * (0.5 + 0.4 * drift(seconds, rng, 1, 6)), 0.0, 0.05, side)
    for n, at in enumerate((2.5, 12.2)):
        lay(out, steam(f"platform {n}", 3.2) * np.clip((3.2 - times(3.2)) / 0.4, 0, 1), at, 0.05, 0.5)
    for n in range(20):
        lay(out, thud(58, 0.3, 0.2), n + 0.1, 0.09, 0.5)
    lay(out, rub("trolley", 2.2, 300, 1_600, 90), 7.4, 0.04, -0.6)
    lamp = hum(seconds, 100, (1.0, 0.4, 0.3, 0.2))
    return room(out + panned(0.01 * lamp, -0.2), "station", 2.2, 0.45, 2_600, 0.04)


def bogies(seconds: float, joints: int) -> Wave:
    """Four axles over each joint of the rails, under a floor."""
    out, rng = sheet(seconds), dice("bogies")
    for n in range(joints):
        for m, late in enumerate((0.0, 0.16, 0.6, 0.76)):
            at, loud = n * seconds / joints + late, (1.0, 0.85, 0.55, 0.45)[m]
            lay(out, thud(rng.uniform(84, 92), 0.16, 0.3), at, 0.5 * loud, 0.2 - 0.4 * (m > 1))
            lay(out, tick(f"bogie {m}", 0.05, 200, 1_300), at, 0.34 * loud, 0.2 - 0.4 * (m > 1))
    return out


def train() -> Wave:
    """Compartment 6: wheels, a window that is not quite shut, a strap."""
    seconds, rng = 20.0, dice("room train")
    out = 0.55 * bogies(seconds, 14) + 0.03 * wide(seconds, rng, band(70, 480, 1.6))
    out += 0.006 * wide(seconds, rng, band(1_500, 4_500)) * (0.7 + 0.3 * drift(seconds, rng, 2, 8))[:, None]
    for n, at in enumerate(rng.uniform(0, seconds, 9)):
        lay(out, rub(f"strap {n}", 0.25, 400, 1_800, 14), float(at), 0.03, rng.uniform(-0.7, 0.7))
    for at in rng.uniform(0, seconds, 7):
        lay(out, body(rng.uniform(700, 900), 0.08, WOOD, 0.6, 0.001), float(at), 0.03, rng.uniform(-0.7, 0.7))
    return room(out, "compartment", 0.4, 0.25, 2_400)


def urn() -> Wave:
    """The end of the corridor: wheels, louder where the carriages meet, and an urn that has been about to boil since Kessim."""
    seconds, rng = 20.0, dice("room urn")
    t = times(seconds)
    out = 0.4 * bogies(seconds, 14) + 0.026 * wide(seconds, rng, band(80, 700, 1.6))
    for centre, gain in ((612, 0.05), (1_228, 0.03), (1_850, 0.016)):
        sings = noise(seconds, rng, peak(centre, 9)) * (0.6 + 0.4 * np.sin(TAU * t / 10 + centre))
        lay(out, sings, 0.0, gain, -0.4)
    for at in rng.uniform(0, seconds, 90):
        lay(out, bubble(rng, rng.uniform(1.2, 2.0)), float(at), rng.uniform(0.02, 0.06), -0.4)
    for at in (4.7, 4.86, 14.2):
        lay(out, body(1_760, 0.3, IRON, 0.4, 0.002), at, 0.02, -0.3)
    return room(out, "compartment", 0.5, 0.3, 2_800)


def hollin() -> Wave:
    """A train that stands on a bridge at a quarter past one: a river under it, metal that cools, boots."""
    seconds, rng = 20.0, dice("room hollin")
    out = 0.022 * wide(seconds, rng, band(120, 1_400, 1.4)) * (0.8 + 0.2 * drift(seconds, rng, 2, 9))[:, None]
    for at in rng.uniform(0, seconds, 60):
        lay(out, bubble(rng, rng.uniform(1.0, 1.9)), float(at), rng.uniform(0.01, 0.05), rng.uniform(-0.8, 0.8))
    for n, at in enumerate(rng.uniform(0, seconds, 13)):
        lay(out, tick(f"cooling {n}", 0.012, 1_200, 5_000), float(at), rng.uniform(0.05, 0.2), rng.uniform(-0.6, 0.6))
    for n in range(6):
        lay(out, rub(f"gravel {n}", 0.3, 500, 3_500, 40), 3.0 + 0.72 * n, 0.018 + 0.005 * n, 0.8 - 0.2 * n)
    return room(out, "bridge", 1.6, 0.4, 2_400, 0.05)


def vantage() -> Wave:
    """The forecourt at twenty to seven: gulls, a tram that folds its doors, the sea standing up at the end of the street."""
    seconds, rng = 20.0, dice("room vantage")
    t = times(seconds)
    sea = wide(seconds, rng, band(80, 900, 1.5)) * (0.55 + 0.4 * np.sin(TAU * t / 10))[:, None]
    out = 0.045 * sea + 0.01 * wide(seconds, rng, band(90, 500, 1.6))
    for n, (at, pitch, calls) in enumerate(((1.4, 1_060, 4), (4.9, 1_240, 2), (9.1, 980, 5), (14.8, 1_130, 3), (17.6, 1_290, 2))):
        lay(out, gull(f"vantage {n}", pitch, calls), at, rng.uniform(0.03, 0.07), rng.uniform(-0.9, 0.9))
    lay(out, passing("tram", 5.0, 120, 1_100), 10.6, 0.13, 0.5)
    lay(out, body(880, 0.9, IRON, 0.4, 0.004), 12.9, 0.03, 0.5)
    return room(out, "forecourt", 1.8, 0.4, 2_800, 0.04)


def hammers(seconds: float, rng: np.random.Generator, count: int) -> Wave:
    """Men who knock rivets, at paces of their own, and stop to look."""
    out = sheet(seconds)
    for n in range(count):
        pitch, side, start = rng.uniform(420, 760), rng.uniform(-0.8, 0.8), rng.uniform(0, seconds)
        for m in range(rng.integers(4, 9)):
            at = start + m * (0.46 + 0.07 * n)
            lay(out, body(pitch, 0.5, IRON, 0.5, 0.001), at, rng.uniform(0.5, 1) * (0.8 if m % 2 else 1), side)
    return out


def loft() -> Wave:
    """The mould loft: a floor as large as a ship, skylights, socks; hammers through a wall and a yard."""
    seconds, rng = 20.0, dice("room loft")
    out = 0.012 * wide(seconds, rng, band(70, 420, 1.6)) + 0.13 * filtered(hammers(seconds, rng, 4), band(150, 1_100))
    for n, at in enumerate((2.2, 3.0, 3.8, 4.7, 12.4, 13.2)):
        lay(out, thud(82, 0.16, 0.2), at, 0.07, -0.5 + 0.2 * n)
        lay(out, body(180 + 9 * n, 0.14, WOOD, 0.5, 0.003), at + 0.02, 0.03, -0.5 + 0.2 * n)
    for n, at in enumerate((8.1, 16.9)):
        lay(out, rub(f"batten {n}", 0.8, 300, 1_800, 50), at, 0.03, 0.4)
    return room(out, "loft", 2.6, 0.5, 2_400, 0.04)


def window_two() -> Wave:
    """An office with a hatch and one clock. Paper, a radiator, somebody who turns a sheet and has read it."""
    seconds, rng = 16.0, dice("room window two")
    out = 0.01 * wide(seconds, rng, band(80, 450, 1.6))
    for n in range(16):
        lay(out, tick(f"office clock {n % 2}", 0.014, 700, 2_800), float(n), 0.09 - 0.03 * (n % 2), 0.5)
        lay(out, body(390 - 40 * (n % 2), 0.07, WOOD, 0.6, 0.001), float(n), 0.1, 0.5)
    for n, at in enumerate((3.3, 9.4)):
        lay(out, rub(f"sheet {n}", 0.45, 1_300, 6_000, 46), at, 0.013, -0.4)
    for at in (6.2, 6.5, 13.6):
        lay(out, body(812, 0.25, IRON, 0.5, 0.002), at, 0.02, -0.7)
    return room(out, "offices", 0.9, 0.35, 2_600, 0.02)


def yard() -> Wave:
    """The slip from a bench: wind off the water, hammers on iron, a crane that thinks, gulls."""
    seconds, rng = 20.0, dice("room yard")
    out = 0.024 * wide(seconds, rng, band(80, 800, 1.5)) * (0.7 + 0.3 * drift(seconds, rng, 1, 5))[:, None]
    out += 0.06 * filtered(hammers(seconds, rng, 5), band(250, 2_200))
    lay(out, gull("yard", 1_090, 3), 6.1, 0.03, -0.6)
    crane = hum(seconds, 83, (1.0, 0.7, 0.4, 0.2)) * np.clip(np.sin(TAU * times(seconds) / seconds), 0, 1) ** 2
    return room(out + panned(0.03 * crane, 0.5), "slip", 2.2, 0.45, 2_400, 0.06)
