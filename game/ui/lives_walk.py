"""What is alive or goes somewhere: ferries, a cat, shoes in a high window, a row that claps, heads that turn."""

import math
from functools import cache

from game.art.ink import Inks
from game.art.places.bureau import step
from game.art.places.garden import CAT
from game.art.places.parts import cat as drawn_cat
from game.art.svg import Picture, mix
from game.ui.lives import Here, More, framed
from game.ui.motion import eased
from game.ui.nodes import Art, Paint


def floats(here: Here, more: More) -> list[Paint]:
    """A sheet that goes to and fro on the water and rises with it: its name, how far, in how many seconds, how high."""
    name, reach, period, high = str(more[0]), float(more[1]), float(more[2]), float(more[3])
    dx = reach * math.sin(2 * math.pi * here.now / period)
    return [*here.sheet(name, round(dx * 2) / 2, round(high * math.sin(here.now / 1.9) * 2) / 2)]


def cat(here: Here, more: More) -> list[Paint]:
    """A cat asleep: it breathes, and now and then the end of its tail has an opinion."""
    breath = round((0.5 + 0.5 * math.sin(here.now * 1.5)) * 6) / 6
    t = (here.now % 11) / 2.6
    tail = round(math.sin(2 * math.pi * t) * 6) / 6 if t < 1 else 0.0
    return [here.art(_cat(here.inks.level, breath, tail), *CAT[:2])]


STRIDE, FADE = 1.25, 8
"""Seconds of two steps, and pictures of them."""
WALKS = ((0, 1, 15.0, 31.0, -24.0), (1, -1, 9.0, 23.0, -19.0))
"""Who goes by the high window: whose shoes, which way, after how many seconds for the first time, every how many, and where their
soles are over the foot of the window."""


def shoes(here: Here, more: More) -> list[Paint]:
    """Shoes that go by a high window; one pair stays where it has stopped."""
    x, y, w, h = here.spot
    found: list[Paint] = []
    for who, way, first, every, foot in WALKS:
        t = (here.now + first) % every
        gone = 110.0 * t
        if gone > w + 240:
            continue
        picture = _steps(here.inks.level, who, int(t / STRIDE * FADE) % FADE, way)
        at = x - 120 + gone if way > 0 else x + w + 120 - gone
        found.append(here.inside(here.art(picture, at, y + h + foot), x, y, w, h))
    k = here.inks
    bars = [here.bar(x + w * i / 5 - 5, y, 10, h, mix(mix(k.night, k.sky, 0.22), k.night, 0.4)) for i in (1, 2, 3, 4)]
    return [*found, *bars] if found else []


def row(here: Here, more: More) -> list[Paint]:
    """The front row of a hall: each claps in their own time, and one does not. How many they are, and which one that is."""
    found: list[Art] = []
    for n in range(int(float(more[0]))):
        still = n == int(float(more[1]))
        beat = 0.0 if still else abs(math.sin(math.pi * here.now / (0.62 + 0.05 * ((n * 0.618) % 1)) + n * 2.4))
        rest = 0.5 + 0.5 * math.sin(here.now / 6.0 + n * 1.7)
        found += here.sheet(f"front {n + 1}", 0, -round(6 * beat * rest) / 2)
    return [*found]


TURN, STAYS, EACH = 0.24, 1.5, 0.34
"""Seconds of turning a head, of looking, and between one who looks and the next."""


def look(here: Here, more: More) -> list[Paint]:
    """Somebody in the queue who turns to look at you when your number moves, and turns back: three at a time, then the rest."""
    name, n = str(more[0]), int(float(more[1]))
    t = here.moved - EACH * ((n * 2) % 7) - 0.2
    if not 0 < t < 2 * TURN + STAYS or name not in here.place.more:
        return []
    share = eased("panel", min(t, 2 * TURN + STAYS - t) / TURN)
    x, y = here.spot[:2]
    return [here.art(here.place.more[name], x, y, 1.0, share)]


KINDS = {"floats": floats, "cat": cat, "shoes": shoes, "row": row, "look": look}


@cache
def _cat(level: float, breath: float, tail: float) -> Picture:
    k = Inks(level)
    return framed(drawn_cat(0, 0, CAT[2], mix(k.ink, k.plum, 0.3), mix(k.apricot, "#ffffff", 0.3), 1, breath, tail), 140, 110)


@cache
def _steps(level: float, who: int, n: int, way: int) -> Picture:
    """One of the pictures of a stride."""
    body = step(Inks(level), who, n / FADE)
    shown = f'<g transform="translate(130,300) scale({way},1)">{body}</g>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="260" height="340" viewBox="0 0 260 340">{shown}</svg>'
    return Picture(svg, 260, 340, (130, 300))
