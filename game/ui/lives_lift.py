"""Lifts as things: counters that count floors, light that passes the gap between doors, a city that goes down past a window."""

import math
from functools import cache

from game.art.svg import G, Picture, mix, rect
from game.ui.doors import hand
from game.ui.lives import Here, More, framed
from game.ui.lives_air import streak
from game.ui.motion import eased
from game.ui.nodes import Paint

FLOORS = 9.0
"""Floors of a ride, of which the last takes for ever: a lift on the stage is never quite there before the story is."""
STEP = 0.7
"""Seconds in which a counter's hand goes on by one floor, and a floor's light passes the doors."""


def floor(age: float, pace: float) -> tuple[int, float]:
    """How many floors have gone by after so many seconds, and how long ago the last did. Floors come later and later: the first
    takes a ninth of `pace`, in seconds, and no ride comes to the ninth."""
    gone = int(FLOORS * (1 - math.exp(-age / pace)))
    return gone, age + pace * math.log(1 - gone / FLOORS)


def rides(here: Here, more: More) -> list[Paint]:
    """The counter of a lift that is on its way: it steps on with every floor. `more`: how many marks, the ink of its face
    and how much of it there is, where the hand sets off and where it would arrive, the pace."""
    n, ink, share, low, high, pace = more
    gone, past = floor(here.age, float(pace))
    at = gone - 1 + eased("scene", min(1.0, past / STEP)) if gone else 0.0
    x, y, r = here.spot
    face = mix(here.inks.cream, getattr(here.inks, str(ink)), float(share))
    place = float(low) + (float(high) - float(low)) * round(at * 12) / 12 / FLOORS
    return [here.art(hand(r, round(place, 3), int(float(n)), face), x, y)]


def dial(here: Here, more: More) -> list[Paint]:
    """The hand of a counter: it goes to another floor, waits there, and comes back. `more`: how many marks, the two inks of its
    face and how they are mixed, between which floors, how high it turns and how wide it is; whether its marks are stars, how deep
    its face is."""
    n, one, other, share, low, high, y, r, stars, deep = (*more, *(0, 0.3)[len(more) - 8 :])
    ink = mix(getattr(here.inks, str(one)), getattr(here.inks, str(other)), float(share))
    face = mix(here.inks.cream, ink, float(deep))
    t = (here.now / 46 + here.spot[0] * 0.0137) % 1
    way = min(1.0, max(0.0, abs(2 * t - 1) * 1.6 - 0.3))
    at = float(low) + (float(high) - float(low)) * round(way * 40) / 40
    return [here.art(hand(float(r), round(at, 3), int(float(n)), face, bool(stars)), here.spot[0], float(y))]


def gap(here: Here, more: More) -> list[Paint]:
    """Light that goes down the gap between two leaves as a floor goes by."""
    gone, past = floor(here.age, float(more[0]))
    x, y, w, h = here.spot
    t = past / STEP
    if not gone or t >= 1:
        return []
    art = here.art(_slit(), x + w / 2, y - 60 + (h + 120) * t, 1, 0.9)
    return [here.inside(art, x - 20, y, w + 40, h)]


def passing(here: Here, more: More) -> list[Paint]:
    """Floors go by behind two panes: a bar of light sinks through both at once, when the counter steps."""
    gone, past = floor(here.age, float(more[0]))
    x, y, _, h = here.spot
    t = past / (1.6 * STEP)
    if not gone or t >= 1:
        return []
    bars = (here.art(_bar(), x + dx, y - 10 + (h + 40) * t, 1, 0.6) for dx in (30, 210))
    return [here.inside(bar, x + dx, y, 60, h) for bar, dx in zip(bars, (0, 180), strict=True)]


def streaks(here: Here, more: More) -> list[Paint]:
    """The city goes down past a window, in lines."""
    x, y, w, h = here.spot
    lines: list[Paint] = []
    for i in range(8):
        t = (here.now / (0.9 + 0.5 * ((i * 0.37) % 1)) + i * 0.618) % 1
        dx = w * (0.14 + 0.72 * ((i * 0.618) % 1))
        colour = here.inks.cream if i % 3 else here.inks.apricot
        lines.append(here.art(streak(70, colour), x + dx, y + 110 + (h - 190) * t, 1, 0.45 * math.sin(math.pi * t)))
    return lines


def climbs(here: Here, more: More) -> list[Paint]:
    """A lit car that goes up a tower far off, waits, and comes down."""
    x, y, r = here.spot
    t = (here.now / 38) % 1
    way = min(1.0, max(0.0, abs(2 * t - 1) * 1.8 - 0.4))
    return [here.art(_car(here.inks.apricot), x, y - 170 * eased("scene", way), r / 16)]


def under(here: Here, more: More) -> list[Paint]:
    """Somebody's feet go by behind a shut door: two shadows in the light under it."""
    x, y, w, h = here.spot
    t = (here.now % 21) / 4.2
    if t >= 1:
        return []
    foot = mix(here.inks.night, here.inks.plum, 0.4)
    places = (x + (w + 90) * t - 70 + dx for dx in (0, 34))
    return [here.bar(max(x, at), y, min(x + w, at + 24) - max(x, at), h, foot) for at in places if at + 24 > x and at < x + w]


KINDS = {"under": under, "rides": rides, "dial": dial, "gap": gap, "passing": passing, "streaks": streaks, "climbs": climbs}


@cache
def _slit() -> Picture:
    g = G("slit")
    fade = g.lin([(0, "#FFF4E6", 0), (0.5, "#FFF4E6", 1), (1, "#FFF4E6", 0)])
    soft = g.lin([(0, "#FFE9C4", 0), (0.5, "#FFE9C4", 0.34), (1, "#FFE9C4", 0)])
    return framed(rect(-9, -60, 18, 120, soft, 9) + rect(-2, -60, 4, 120, fade), 24, 120, g)


@cache
def _bar() -> Picture:
    g = G("bar")
    fade = g.lin([(0, "#FFF4E6", 0), (0.5, "#FFF4E6", 1), (1, "#FFF4E6", 0)])
    return framed(rect(-27, -34, 54, 68, fade), 56, 70, g)


@cache
def _car(colour: str) -> Picture:
    return framed(rect(-11, -16, 22, 32, mix(colour, "#ffffff", 0.75), 5), 24, 34)
