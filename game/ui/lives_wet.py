"""What a wet day does: drops run down one pane, buckets fill note by note, wipers ask and answer, gulls walk."""

import math
from functools import cache

from game.art.ink import Inks
from game.art.svg import G, Picture, circ, ell, line, mix, path
from game.ui.lives import Here, More, framed
from game.ui.lives_air import streak
from game.ui.nodes import Paint

RUNS = ((0.16, 11.0, 0.0), (0.38, 8.2, 0.35), (0.55, 13.4, 0.7), (0.72, 9.6, 0.12), (0.88, 12.2, 0.55))
"""Drops that run down the near pane: how far across it, in how many seconds, and where in its run each begins."""


def runs(here: Here, more: More) -> list[Paint]:
    """Drops that run down a pane: they hang, slip, hang again, and leave a thread behind them."""
    x, y, w, h = here.spot
    found: list[Paint] = []
    for across, period, begins in RUNS:
        t = (here.now / period + begins) % 1
        slipped = t + 0.055 * math.sin(6 * math.pi * t)
        px, py = x + w * across + 4 * math.sin(9 * t + across * 7), y + 96 + (h - 110) * slipped
        shown = 0.85 * min(1.0, 8 * t, 8 * (1 - t))
        if shown > 0.01:
            found += [here.art(streak(90, "#FFFFFF"), px, py - 46, 1, 0.28 * shown), here.art(_bead(), px, py, 1, shown)]
    return found


FALL = 0.42
"""Seconds that a drop takes from the ceiling to a bucket."""


def bucket(here: Here, more: More) -> list[Paint]:
    """A drop that falls into a bucket every so many seconds, and the ring that it makes."""
    x, y, r, height = here.spot
    t = (here.now + float(more[1])) % float(more[0])
    if t < FALL:
        return [here.art(_bead(), x, y - height * (1 - (t / FALL) ** 2), 0.8, 0.9)]
    share = (t - FALL) / 1.3
    if share >= 1:
        return []
    size = round(r * (0.3 + 0.9 * share) / 30, 1)
    return [here.art(_ripple(), x, y, size, 0.8 * (1 - share))]


def wiper(here: Here, more: More) -> list[Paint]:
    """A wiper that goes over and comes back, in its own time: where it is hinged, and how long it is."""
    x, y, r = here.spot
    swing = 0.5 - 0.5 * math.cos(2 * math.pi * here.now / float(more[0]))
    return [here.art(_blade(r, round(-8 - 58 * swing)), x, y)]


def gull(here: Here, more: More) -> list[Paint]:
    """A gull that walks a little way, stands, and walks back; it is looking for something in particular."""
    x, y, size = here.spot
    reach, period = float(more[0]), float(more[1])
    t = (here.now / period + float(more[2])) % 1
    walk = 2 * abs(t - 0.5)
    gone = min(1.0, max(0.0, walk * 1.5 - 0.25))
    going = 0 < gone < 1
    way = 1 if t > 0.5 else -1
    bob = abs(math.sin(here.now * 7)) * 2.4 if going else 0.0
    step = int(here.now * 5) % 2 if going else 0
    return [here.art(_gull(here.inks.level, step, way), x + reach * (gone - 0.5), y - bob, size / 26)]


def second(here: Here, more: More) -> list[Paint]:
    """The thin hand of a clock, which goes by whole seconds."""
    x, y, r = here.spot
    return [here.art(_needle(r, int(here.now) % 60, here.inks.coral), x, y)]


def flap(here: Here, more: More) -> list[Paint]:
    """The flap of a tube: something comes by behind it, and it lifts a little and falls."""
    x, y, r = here.spot
    t = here.now % float(more[0])
    lift = math.sin(math.pi * t / 0.9) if t < 0.9 else 0.3 * math.sin(math.pi * (t - 1.0) / 0.5) if 1.0 < t < 1.5 else 0.0
    return [here.art(_mouth(here.inks.level, r, round(lift * 6) / 6), x, y)] if lift > 0.08 else []


KINDS = {"runs": runs, "bucket": bucket, "wiper": wiper, "gull": gull, "second": second, "flap": flap}


# --- small pictures


@cache
def _bead() -> Picture:
    glass = (
        ell(0, 0, 7, 10, "#DCEBF4", 'opacity=".8"')
        + ell(1, 4, 4, 3.4, "#FFFFFF")
        + ell(-1, -5, 3.4, 2, "#3D4A7E", 'opacity=".25"')
    )
    return framed(glass, 18, 24)


@cache
def _ripple() -> Picture:
    return framed(ell(0, 0, 30, 6.5, "none", 'stroke="#FFFFFF" stroke-width="2.6"'), 66, 18)


@cache
def _blade(r: float, angle: int) -> Picture:
    arm = line(f"M0 0 V{-r * 0.62:.1f}", "#3A4668", 4) + line(f"M0 {-r * 0.24:.1f} V{-r:.1f}", "#2A3354", 7)
    return framed(f'<g transform="rotate({angle})">{arm}</g>', 2 * r + 16, 2 * r + 16)


@cache
def _gull(level: float, step: int, way: int) -> Picture:
    k = Inks(level)
    legs = "M-4 12 L-8 26 M5 12 L9 26" if step else "M-2 12 V26 M4 12 V26"
    body = line(legs, mix(k.apricot, k.coral, 0.4), 3)
    body += path("M-26 -2 C-14 -18 12 -16 18 -8 C16 8 -2 15 -14 10 L-34 8 Z", "#FDFBF6") + path(
        "M-34 8 L-14 10 C0 12 6 4 2 -4 C-8 -12 -20 -6 -26 0 Z", mix(k.sky, "#ffffff", 0.45)
    )
    body += (
        circ(19, -15, 9, "#FDFBF6")
        + path("M26 -17 L37 -12 L26 -10 Z", k.apricot)
        + circ(21, -17, 1.8, k.ink)
        + path("M-34 8 L-44 9 L-30 3 Z", k.ink)
    )
    return framed(f'<g transform="scale({way},1)">{body}</g>', 96, 64)


@cache
def _needle(r: float, at: int, colour: str) -> Picture:
    a = math.radians(at * 6)
    x, y = math.sin(a), -math.cos(a)
    return framed(
        line(f"M{-x * r * 0.2:.1f} {-y * r * 0.2:.1f} L{x * r * 0.84:.1f} {y * r * 0.84:.1f}", colour, 2.6), 2 * r, 2 * r
    )


@cache
def _mouth(level: float, r: float, lift: float) -> Picture:
    """The flap of brass over the dark, raised by a share of its height."""
    k, g = Inks(level), G("mouth")
    brass = mix(k.apricot, k.ink, 0.24)
    low = 6 - 34 * lift
    dark = path(f"M{-r} -22 A66 66 0 0 1 {r} -22 L{r * 0.82:.1f} 8 H{-r * 0.82:.1f} Z", mix(k.night, k.plum, 0.2))
    leaf = path(f"M{-r} -22 A66 66 0 0 1 {r} -22 L{r * 0.82:.1f} {low:.1f} H{-r * 0.82:.1f} Z", brass)
    return framed(dark + leaf, 2 * r + 8, 140, g)
