"""What a night does: a sign that comes on a letter at a time, lamps that pass a car's windows and fall behind it, gulls."""

import math
from functools import cache

from game.art.svg import G, Picture, circ, line, mix, rect
from game.ui.lives import Here, More, framed
from game.ui.motion import eased
from game.ui.nodes import Paint

FIRST, EACH = 1.6, 1.5
"""Seconds until the first letter of a sign comes on, and between one and the next."""


def letter(here: Here, more: More) -> list[Paint]:
    """One letter of a sign, which comes on after those before it: how many those are."""
    n, (x, y, _) = int(float(more[0])), here.spot
    lit = eased("panel", (here.age - FIRST - n * EACH) / 0.7)
    found = here.place.more.get(f"letter-{n}")
    return [here.art(found, x, y, 1.0, lit)] if found and lit > 0 else []


def passes(here: Here, more: More) -> list[Paint]:
    """Lamps that go by a window at the side of a car, from its outer edge towards the middle, smaller as they fall behind: in
    which ink, how many seconds one takes, how many there are in that time."""
    ink, takes, many = str(more[0]), float(more[1]), int(float(more[2]))
    x, y, w, h = here.spot
    left = x < 960
    found: list[Paint] = []
    for i in range(many):
        t = (here.now / takes + i / many + (0.0 if left else 0.37 / many)) % 1
        gone = 1 - (1 - t) ** 2.2
        at = x + w * gone if left else x + w - w * gone
        size = 1.5 - 1.05 * gone
        art = here.art(
            _lamp(getattr(here.inks, ink)), at, y + 90 + 60 * gone, round(size * 16) / 16, 0.85 * math.sin(math.pi * t) ** 0.7
        )
        found.append(here.inside(art, x, y, w, h))
    return found


def recedes(here: Here, more: More) -> list[Paint]:
    """Lamps of a street that fall behind a car, to both sides of the point where it runs together: their ink, the seconds."""
    ink, takes = str(more[0]), float(more[1])
    x, y, w, h = here.spot
    found: list[Paint] = []
    for i in range(6):
        t = (here.now / takes + i / 6) % 1
        far = (1 - t) ** 3
        for side in (-1, 1):
            dx, up = side * (40 + 330 * far), 14 + 190 * far
            art = here.art(
                _lamp(getattr(here.inks, ink)),
                x + w / 2 + dx,
                y + h - up,
                round((0.1 + 0.7 * far) * 16) / 16,
                0.8 * math.sin(math.pi * t),
            )
            found.append(here.inside(art, x, y, w, h))
    return found


def gulls(here: Here, more: More) -> list[Paint]:
    """Gulls that glide in wide rounds, each in its own, and beat their wings now and then."""
    x, y, w, h = here.spot
    found: list[Paint] = []
    for i in range(int(float(more[0]))):
        a = here.now / (13 + 4 * i) + i * 2.1
        beat = max(0.0, math.sin(here.now * 5 + i)) if math.sin(here.now / 3 + i * 1.7) > 0.4 else 0.0
        at = x + w * (0.5 + 0.5 * math.cos(a)), y + h * (0.5 + 0.5 * math.sin(1.7 * a + i))
        found.append(here.art(_gull(round(beat * 4) / 4), *at, (0.7, 1.0, 0.55)[i % 3], 0.9))
    return found


KINDS = {"letter": letter, "passes": passes, "recedes": recedes, "gulls": gulls}


@cache
def _lamp(colour: str) -> Picture:
    """A lamp as it goes by: a halo, a core, the post under it."""
    g = G("passing")
    halo = g.rad([(i / 8, colour, round(0.6 * (1 - i / 8) ** 2.2, 3)) for i in range(9)])
    post = rect(-3, 8, 6, 150, mix(colour, "#1F1650", 0.8), 3, 'opacity=".7"')
    return framed(post + circ(0, 0, 90, halo) + circ(0, 0, 11, mix(colour, "#FFFFFF", 0.65)), 190, 320, g)


@cache
def _gull(beat: float) -> Picture:
    """A gull far off: two wings, `beat` of a stroke up."""
    tip, bend = 3 - 14 * beat, -7 - 8 * beat
    return framed(line(f"M-30 {tip} Q-16 {bend} 0 0 Q16 {bend} 30 {tip}", "#FFF8F0", 4.5), 80, 60)
