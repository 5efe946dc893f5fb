"""Room tones of Halden Tower where people go: lobby, lift, garden, feed, bank, corridor, hall. All are loops made on a ring."""

import numpy as np

from game.sound.make.lift import claps, spoon
from game.sound.make.tones import SPOON, body, bubble, rub, thud, tick
from game.sound.make.wave import (
    TAU,
    Wave,
    band,
    dice,
    drift,
    filtered,
    glide,
    lay,
    level,
    noise,
    panned,
    peak,
    room,
    swell,
    times,
    wide,
)


def hum(seconds: float, hertz: float, strengths: tuple[float, ...]) -> Wave:
    """A steady hum of whole turns a loop: its harmonics by strength."""
    t, own = times(seconds), round(hertz * seconds) / seconds
    return sum((s * np.sin(TAU * own * (n + 1) * t + 2 * n) for n, s in enumerate(strengths)), np.zeros(len(t)))


def lobby() -> Wave:
    """Stone and glass, spoons at the soup, and a floor polisher that goes round a column."""
    seconds, rng = 24.0, dice("room lobby")
    t = times(seconds)
    out = 0.5 * wide(seconds, rng, band(60, 420, 1.6)) + 0.06 * wide(seconds, rng, band(400, 2_500, 1.5))
    way = np.sin(TAU * t / 12)
    near = 0.55 + 0.35 * np.cos(TAU * t / 12)
    motor = hum(seconds, 118, (1.0, 0.5, 0.45, 0.2, 0.22, 0.1)) * (1 + 0.12 * drift(seconds, rng, 20, 60))
    brush = noise(seconds, rng, band(700, 2_600)) * (1 + 0.5 * np.sin(TAU * 6.5 * t))
    polisher = (0.16 * motor + 0.09 * brush) * near
    out += np.stack([polisher * (1 - 0.5 * way), polisher * (1 + 0.5 * way)], axis=1)
    for at in rng.uniform(0, seconds, 34):
        spoon(out, rng, float(at), 2.2)
    return room(out, "lobby", 1.8, 0.5, 3_200, 0.02)


def lift() -> Wave:
    """A glass car that takes its time: a motor above, a cable, joints of the rail that pass, slowly."""
    seconds, rng = 20.0, dice("room lift")
    motor = hum(seconds, 49.5, (0.6, 1.0, 0.25, 0.4, 0.1, 0.12)) * (1 + 0.05 * drift(seconds, rng, 3, 14))
    air = 0.22 * wide(seconds, rng, band(110, 800, 1.8)) + 0.03 * wide(seconds, rng, band(2_000, 5_000))
    out = panned(0.4 * motor, 0.0) + air
    cable = glide(610 + 6 * drift(seconds, rng, 1, 6)) * (0.5 + 0.5 * drift(seconds, rng, 2, 9))
    out += panned(0.012 * (cable - cable.mean()) * swell(seconds, 0.4, 0.4), 0.3)
    for at in np.arange(1.2, seconds, 5.0):
        lay(out, thud(74, 0.12, 0.3), float(at), 0.35)
        lay(out, tick(f"rail {at}", 0.02, 300, 1_600), float(at), 0.12, 0.4)
    return room(out, "car", 0.35, 0.25, 2_600)


def fountain(seconds: float, rng: np.random.Generator, count: float) -> Wave:
    """One small fountain: a thin sheet of water and the bubbles under it, `count` a second."""
    out = 0.16 * wide(seconds, rng, band(900, 5_200, 1.6), 0.6)
    out *= (1 + 0.3 * drift(seconds, rng, 8, 40))[:, None]
    for at in rng.uniform(0, seconds, int(count * seconds)):
        side = float(np.clip(rng.normal(0, 0.35), -1, 1))
        lay(out, bubble(rng, rng.uniform(0.45, 1.5)), float(at), rng.uniform(0.05, 0.45) ** 1.5, side)
    return out


def garden() -> Wave:
    """Ferns under a glass roof, one fountain. Now and then a drop from the glass."""
    seconds, rng = 24.0, dice("room garden")
    out = 0.6 * fountain(seconds, rng, 46) + 0.12 * wide(seconds, rng, band(90, 500, 1.6))
    for at in rng.uniform(0, seconds, 11):
        lay(out, bubble(rng, rng.uniform(0.35, 0.5)), float(at), 0.5, float(rng.uniform(-0.9, 0.9)))
    return room(out, "roof", 1.4, 0.4, 3_800, 0.025)


def feed() -> Wave:
    """A phone held against ferns: the fountain is behind it, fronds touch the glass, and its own electricity is very near."""
    seconds, rng = 20.0, dice("room feed")
    out = 0.3 * level(filtered(fountain(seconds, rng, 30), band(80, 1_100)))
    for n, at in enumerate(rng.uniform(0, seconds, 22)):
        frond = rub(f"frond {n}", rng.uniform(0.25, 0.8), 700, 4_200, 26)
        lay(out, frond, float(at), rng.uniform(0.02, 0.07), rng.uniform(-0.8, 0.8))
    coil = hum(seconds, 2_870, (1.0,)) * (0.6 + 0.4 * np.sign(np.sin(TAU * 2 * times(seconds))) * swell(seconds, 0.1, 0.1))
    return room(out + panned(0.0016 * filtered(coil, band(2_000, 4_000)), 0.0), "close", 0.3, 0.15, 4_000)


def bank() -> Wave:
    """The bank on 12: four shafts, each with a wind of its own, relays that decide, a plant."""
    seconds, rng = 20.0, dice("room bank")
    out = 0.1 * wide(seconds, rng, band(80, 900, 1.5))
    for centre, side in ((92, -0.7), (141, -0.2), (208, 0.3), (277, 0.8)):
        wind = noise(seconds, rng, peak(centre, 14)) * (0.6 + 0.4 * drift(seconds, rng, 1, 6))
        lay(out, wind, 0.0, 0.17, side)
    for n, at in enumerate(rng.uniform(0, seconds, 9)):
        lay(out, tick(f"relay {n}", 0.012, 900, 4_000), float(at), 0.22, rng.uniform(-0.8, 0.8))
        lay(out, tick(f"relay back {n}", 0.01, 700, 3_000), float(at) + 0.11, 0.13, rng.uniform(-0.8, 0.8))
    return room(out, "shaft", 1.2, 0.5, 2_200, 0.02)


def corridor() -> Wave:
    """Carpet and conditioned air; a camera every four metres, and now and then one that turns."""
    seconds, rng = 20.0, dice("room corridor")
    out = 0.3 * wide(seconds, rng, band(90, 620, 1.5)) + 0.06 * wide(seconds, rng, band(1_500, 4_500, 1.5))
    out += panned(0.05 * hum(seconds, 119, (1.0, 0.6, 0.2)), 0.0)
    for at, side in ((3.1, -0.6), (9.4, 0.5), (15.2, 0.1)):
        t = times(0.9)
        servo = glide(830 + 240 * np.sin(np.pi * t / 0.9)) + 0.5 * glide(1_660 + 480 * np.sin(np.pi * t / 0.9))
        lay(out, servo * swell(0.9, 0.12, 0.2), at, 0.02, side)
        lay(out, tick(f"servo {at}", 0.01, 900, 3_500), at + 0.88, 0.1, side)
    return room(out, "corridor", 0.6, 0.3, 2_400)


def clapping() -> Wave:
    """Clapping two corridors on: pleased with itself, and mostly walls."""
    seconds, rng = 16.0, dice("clapping far")
    out = claps(seconds, rng, 34, 0.0) * (0.7 + 0.3 * drift(seconds, rng, 1, 4))[:, None]
    return room(filtered(out, band(160, 1_050)), "two corridors", 1.9, 0.85, 1_700, 0.05)


def hall() -> Wave:
    """Fifty people who are being good: clothes, cups on saucers, a lectern's small hiss."""
    seconds, rng = 20.0, dice("room hall")
    out = 0.3 * wide(seconds, rng, band(110, 700, 1.5)) + 0.03 * wide(seconds, rng, band(3_000, 6_000))
    for n, at in enumerate(rng.uniform(0, seconds, 40)):
        seat = rub(f"seat {n}", rng.uniform(0.3, 0.9), 200, 1_600, 22)
        lay(out, seat, float(at), rng.uniform(0.02, 0.09), rng.uniform(-0.9, 0.9))
    for at in rng.uniform(0, seconds, 16):
        cup = body(rng.uniform(1_900, 3_000), 0.3, SPOON, 0.5, 0.002)
        lay(out, cup, float(at), rng.uniform(0.05, 0.18), rng.uniform(-0.9, 0.9))
    return room(out, "hall 31", 1.5, 0.5, 3_200, 0.02)
