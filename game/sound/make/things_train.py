"""Things of a night train: wax, a whistle and what it lets go, brakes, somebody's slippers."""

import numpy as np

from game.sound.make.rooms_train import steam
from game.sound.make.tones import IRON, body, bubble, rub, thud
from game.sound.make.wave import TAU, Wave, band, dice, filtered, glide, lay, noise, room, samples, sheet, swell, times


def wax() -> Wave:
    """String drawn twice, a match, four drops, and a seal that is leant on."""
    out, t = sheet(4.6, 1), times(0.9)
    lay(out, rub("string", 0.45, 700, 3_600, 60), 0.0, 0.35)
    lay(out, rub("string again", 0.4, 700, 3_600, 60), 0.55, 0.35)
    lay(out, noise(0.9, dice("match"), band(1_500, 7_000)) * np.exp(-t * 5) * np.clip(t / 0.02, 0, 1), 1.2, 0.5)
    rng = dice("wax")
    for at in (2.1, 2.38, 2.7, 2.95):
        lay(out, bubble(rng, 1.4), at, 0.35)
        lay(out, thud(210, 0.04, 0.3), at, 0.4)
    lay(out, thud(95, 0.2, 0.35), 3.6, 1.4)
    lay(out, rub("seal", 0.3, 200, 1_400, 30), 3.62, 0.35)
    return room(out, "offices", 0.7, 0.25, 3_000)


def train_leaves() -> Wave:
    """A whistle; couplings that take up the strain one after another; an engine that gets there; the last carriage."""
    out, t = sheet(11.0, 1), times(0.8)
    whistle = sum((glide(hertz + 8 * np.sin(TAU * 22 * t)) for hertz in (1_980.0, 2_350.0)), np.zeros(len(t)))
    lay(out, whistle * swell(0.8, 0.04, 0.12), 0.0, 0.3)
    for n in range(6):
        lay(out, body(210 + 14 * n, 0.4, IRON, 0.6, 0.002), 1.3 + 0.13 * n, 0.7 - 0.09 * n)
        lay(out, thud(70, 0.2, 0.3), 1.3 + 0.13 * n, 0.8 - 0.1 * n)
    at, gap = 1.9, 0.95
    for n in range(12):
        puff = steam(f"puff {n}", 0.5) + 0.9 * noise(0.5, dice(f"chuff {n}"), band(120, 900)) * np.exp(-times(0.5) * 9)
        lay(out, puff * swell(0.5, 0.01, 0.1), at, 0.7 * (1 - n / 12.5) ** 1.3)
        at, gap = at + gap, gap * 0.9
    return room(filtered(out, band(60, 6_000)), "station", 2.2, 0.45, 2_600, 0.04)


def train_stops() -> Wave:
    """Brakes that come down through two notes, buffers, a sigh, nothing."""
    seconds = 3.2
    t, rng = times(seconds), dice("brakes")
    out = sheet(6.8, 1)
    for hertz, gain in ((1_460.0, 1.0), (2_210.0, 0.5), (3_330.0, 0.2)):
        shake = 1 + 0.004 * np.sin(TAU * (31 - 7 * t) * t)
        squeal = glide(hertz * (1 - 0.10 * (t / seconds) ** 2) * shake) * np.exp(-0.25 * t)
        lay(out, squeal * swell(seconds, 0.9, 0.12), 0.0, 0.45 * gain)
    lay(out, noise(seconds, rng, band(300, 2_600)) * (1 - t / seconds) * swell(seconds, 0.4, 0.2), 0.0, 0.08)
    for n in range(4):
        lay(out, body(190 + 16 * n, 0.5, IRON, 0.6, 0.002), seconds + 0.16 * n, 0.8 - 0.15 * n)
        lay(out, thud(62, 0.25, 0.3), seconds + 0.16 * n, 1.1 - 0.2 * n)
    lay(out, steam("stop", 1.7) * swell(1.7, 0.02, 0.4), seconds + 1.0, 0.3)
    return room(out, "bridge", 1.8, 0.35, 2_800, 0.05)


def slippers() -> Wave:
    """Felt on a strip of lino, two carriages off, in no hurry. The fourth step stops to listen."""
    out = sheet(6.4, 1)
    for n, at in enumerate((0.0, 0.78, 1.55, 2.32, 3.9, 4.66)):
        lay(out, rub(f"slipper {n}", 0.3, 250, 1_900, 34), at, 0.5 + 0.08 * n)
        lay(out, thud(104, 0.1, 0.3), at + 0.2, 0.5 + 0.08 * n)
    return room(filtered(np.concatenate([out, np.zeros(samples(0.5))]), band(90, 1_800)), "compartment", 0.8, 0.45, 1_800)
