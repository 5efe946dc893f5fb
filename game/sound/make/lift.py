"""The lift: its doors, its bell, how it chooses somebody else. What a tower has besides: a pipe, locks, taps, trays, hands."""

import numpy as np

from game.sound.make.tones import BELL, IRON, SPOON, WOOD, body, bubble, rub, thud, tick
from game.sound.make.wave import (
    Wave,
    band,
    dice,
    drift,
    filtered,
    glide,
    lay,
    level,
    noise,
    room,
    samples,
    sheet,
    swell,
    times,
    wide,
)


def doors(seconds: float = 1.7, stop: float = 1.0) -> Wave:
    """Two leaves on rollers, a motor that whines, rubber at the end; none where they `stop` before it (1 is all the way)."""
    rng, t = dice("doors"), times(seconds)
    speed = np.sin(np.pi * np.clip(t / seconds, 0, 1)) ** 0.7
    rollers = noise(seconds, rng, band(70, 700)) * speed * (1 + 0.5 * np.sign(np.sin(2 * np.pi * 13 * t)))
    motor = glide(170 + 60 * speed) * 0.35 * speed + glide(343 + 121 * speed) * 0.18 * speed
    out = sheet(seconds + 0.6)
    lay(out, (rollers + motor) * swell(seconds, 0.15, 0.12), 0.0, 0.6, -0.25)
    lay(out, np.roll(rollers, 700) * swell(seconds, 0.15, 0.12), 0.0, 0.4, 0.35)
    if stop == 1.0:
        lay(out, thud(64, 0.22, 0.35), seconds - 0.06, 1.6)
        lay(out, rub("rubber", 0.12, 200, 1_200, 20), seconds - 0.08, 0.4)
    return out


def lift_doors() -> Wave:
    """The doors, in their shaft."""
    return room(_longer(doors(), 0.7), "shaft", 0.9, 0.35, 2_200)


def ding() -> Wave:
    """The counter's bell: a floor, announced as a favour."""
    out = sheet(2.0, 1)
    lay(out, body(740, 1.3, BELL, 0.85, 0.003), 0.0)
    lay(out, tick("clapper", 0.008, 1_500, 6_000), 0.0, 0.2)
    return room(out, "shaft", 0.9, 0.3, 3_500)


def chooses() -> Wave:
    """The lift chooses somebody else: a bell that is not for you, doors that begin, think, and shut, and a motor that goes up."""
    out = sheet(7.2)
    lay(out, filtered(_longer(body(622, 1.1, BELL, 0.5, 0.01), 0.1), band(60, 1_100)), 0.1, 1.5, 0.3)
    lay(out, doors(0.7, 0.5), 0.9, 0.8)
    lay(out, doors(0.9), 2.2, 0.8)
    seconds = 2.6
    t = times(seconds) / seconds
    away = glide(52 + 46 * t**0.6) + 0.5 * glide(104 + 92 * t**0.6) + 0.25 * glide(209 + 184 * t**0.6)
    cable = noise(seconds, dice("cable"), band(200, 900)) * 0.4
    lay(out, (away + cable) * swell(seconds, 0.4, 2.0), 3.3, 0.55, 0.15)
    return room(out, "shaft", 1.1, 0.4, 1_800)


def pipe(figure: tuple[float, ...], far: bool) -> Wave:
    """Knocks on a heating pipe at these seconds. `far`, from floors above: what is left of them is the pipe."""
    out = sheet(figure[-1] + 2.8)
    for n, at in enumerate(figure):
        knock = body(412 * (1 + 0.004 * (n % 2)), 1.1 + 0.3 * (n == len(figure) - 1), IRON, 0.9, 0.001)
        lay(out, knock, at + 0.01, 1.0 - 0.12 * (n % 2), 0.15)
        lay(out, tick(f"knock {n}", 0.02, 300, 2_500), at + 0.01, 0.6, 0.15)
    heard = filtered(out, band(200, 1_400 if far else 7_000))
    return room(heard, "pipe", 1.8, 0.75 if far else 0.35, 2_000 if far else 4_000, 0.03)


def click() -> Wave:
    """A door that locks by itself, far above; below, another one."""
    out = sheet(4.2)
    for at, gain, low in ((0.05, 1.0, 1.0), (1.35, 0.55, 0.86)):
        lay(out, thud(96 * low, 0.14, 0.3), at + 0.03, gain * 1.1, 0.1)
        lay(out, body(1_180 * low, 0.16, WOOD, 0.8, 0.001), at, gain * 0.6, -0.1)
        lay(out, tick(f"bolt {at}", 0.018, 700, 4_000), at + 0.05, gain * 0.8)
    return room(filtered(out, band(60, 3_200)), "stairs", 2.2, 0.6, 2_600, 0.04)


def tray() -> Wave:
    """A tray and four soups: metal, four cups, and what was in them."""
    out, rng = sheet(3.0), dice("tray")
    for at in (0.02, 0.19, 0.31, 0.39, 0.44):
        lay(out, body(rng.uniform(300, 360), 0.5, IRON, 0.8, 0.001), at, rng.uniform(0.4, 0.9) * (1 - at), rng.uniform(-0.4, 0.4))
        lay(out, thud(110, 0.1, 0.4), at, 0.6)
    for n in range(4):
        at, side = 0.1 + 0.13 * n, rng.uniform(-0.6, 0.6)
        lay(out, body(rng.uniform(900, 1_300), 0.12, WOOD, 0.7, 0.001), at, 0.5, side)
        splash = noise(0.5, rng, band(500, 5_000)) * swell(0.5, 0.03, 0.45)
        lay(out, splash, at + 0.05, 0.5, side)
        for _ in range(9):
            lay(out, bubble(rng, rng.uniform(0.6, 1.4)), at + rng.uniform(0.1, 0.7), rng.uniform(0.1, 0.4), side)
    return room(out, "lobby", 1.6, 0.35, 3_500, 0.02)


def spoons() -> Wave:
    """Some spoons against some cups, near."""
    out, rng = sheet(4.5), dice("spoons")
    for at in np.sort(rng.uniform(0.05, 2.6, 9)):
        spoon(out, rng, float(at), 0.8)
    return room(out, "lobby", 1.6, 0.35, 4_500, 0.02)


def spoon(out: Wave, rng: np.random.Generator, at: float, gain: float) -> None:
    """Lays one spoon against one cup."""
    side = rng.uniform(-0.8, 0.8)
    lay(out, body(rng.uniform(1_500, 2_300), rng.uniform(0.14, 0.3), SPOON, 0.75, 0.001), at, gain * rng.uniform(0.3, 0.7), side)
    lay(out, body(rng.uniform(650, 900), 0.09, WOOD, 0.6, 0.002), at, gain * rng.uniform(0.2, 0.5), side)


def lid() -> Wave:
    """A lid pressed down all round with a thumb, until it clicks."""
    out = sheet(1.5, 1)
    lay(out, rub("lid", 0.9, 500, 2_800, 46), 0.0, 0.35)
    lay(out, tick("lid", 0.014, 900, 5_000), 0.98, 1.3)
    lay(out, thud(210, 0.06, 0.4), 0.98, 0.7)
    return room(out, "shelf", 0.4, 0.2, 4_000)


def running(seconds: float, rng: np.random.Generator, taps: int) -> Wave:
    """Water from some taps into basins: a jet each, and the bubbles under it."""
    out = sheet(seconds)
    for n in range(taps):
        side = -0.7 + 1.4 * n / max(1, taps - 1)
        jet = noise(seconds, rng, band(700 + 130 * n, 4_200)) * (1 + 0.25 * drift(seconds, rng, 5, 30))
        lay(out, jet, 0.0, 0.22, side)
        for at in rng.uniform(0, seconds, int(26 * seconds)):
            lay(out, bubble(rng, rng.uniform(0.5, 1.1)), at, rng.uniform(0.03, 0.2), side)
    return out


def taps() -> Wave:
    """Taps through a door."""
    out = np.zeros((samples(5.5), 2))
    water = running(4.5, dice("taps"), 3) * swell(4.5, 0.6, 1.5)[:, None]
    out[: len(water)] = water
    return room(filtered(out, band(90, 1_300)), "tiles", 0.9, 0.45, 2_200)


def claps(seconds: float, rng: np.random.Generator, people: int, start: float) -> Wave:
    """People who clap on a ring of `seconds`, each with hands and a pace of their own. They join within `start` seconds."""
    out = sheet(seconds)
    for _ in range(people):
        pace, side = rng.uniform(3.2, 4.6), rng.uniform(-0.9, 0.9)
        hand = noise(0.05, rng, band(rng.uniform(500, 900), rng.uniform(1_600, 2_800), 3)) * np.exp(-times(0.05) * 130)
        count = round((seconds - start) * pace)
        for n in range(count):
            at = start * rng.random() * (n < 3) + start * 0.6 + n * (seconds - start) / count + rng.normal(0, 0.02)
            lay(out, hand, max(0.0, at), rng.uniform(0.4, 1), side)
    return out


def applause() -> Wave:
    """Fifty people clap till the cups ring, and are pleased with it."""
    seconds, rng = 7.0, dice("applause")
    out = claps(seconds, rng, 50, 0.8) * swell(seconds, 0.9, 3.2)[:, None]
    for at in rng.uniform(1.2, 4.5, 14):
        lay(out, body(rng.uniform(1_900, 3_100), 0.5, SPOON, 0.5, 0.004), at, 0.5, rng.uniform(-0.8, 0.8))
    return room(_longer(out, 1.8), "hall 31", 1.5, 0.45, 3_500, 0.02)


def silent_clap() -> Wave:
    """Fifty people clap for somebody who does not hear it: sleeves, a hundred hands in the air, nothing."""
    rng, out = dice("silent clap"), sheet(5.5)
    for n in range(30):
        sleeve = rub(f"sleeve {n}", rng.uniform(0.3, 0.7), 250, 2_400, 18)
        lay(out, sleeve, rng.uniform(0.1, 2.9), rng.uniform(0.3, 1), rng.uniform(-0.9, 0.9))
    return room(out, "hall 31", 1.5, 0.3, 3_000)


def crying() -> Wave:
    """What a corridor leaves of a child's crying: no voice, two thin notes that fall, again and again."""
    out, rng = sheet(7.5), dice("crying")
    for n, at in enumerate((0.1, 1.7, 3.1, 4.9)):
        for m, (start, long) in enumerate(((1_480.0, 0.5), (1_245.0, 0.75))):
            t = times(long)
            note = glide(start * (1 - 0.03 * n) * (1 - 0.05 * t / long) * (1 + 0.006 * np.sin(34 * t)))
            lay(out, note * swell(long, 0.09, 0.3), at + 0.62 * m, (1.0 - 0.1 * n) * (0.7 if m else 1.0), 0.25)
    heard = out + 0.02 * level(wide(7.5, rng, band(600, 2_500))) * np.abs(out).max() * swell(7.5, 1.0, 3.0)[:, None]
    return room(_longer(heard * swell(7.5, 0.05, 1.2)[:, None], 1.2), "corridor", 1.1, 0.55, 2_600, 0.02)


def _longer(x: Wave, seconds: float) -> Wave:
    """`x` with silence after it, for a room to ring in."""
    return np.concatenate([x, np.zeros((samples(seconds), *x.shape[1:]))])
