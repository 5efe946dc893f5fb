"""The number as something that lives: it breathes, draws breath before it moves, turns its shape over, and lies still at rest."""

import math
from functools import cache

from game.art.interface.paint import SOFT, TIERS
from game.art.interface.ring import RING, tier_mark
from game.art.svg import G, Picture, line, mix, rect
from game.art.tokens import colour
from game.ui.motion import MOVE, WAIT, eased
from game.ui.nodes import Art, Box, Paint
from game.ui.parts import drawn
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.views import Number

BREATH, DEPTH = 4.6, 0.01
"""Seconds of a breath, and how much larger and smaller the ring becomes by it."""
KNOWN = ("express", "b", "c", "none")
TURNS = 0.5
"""Of the way, the share after which the shape begins to turn over."""


def tier_of(number: Number) -> str:
    """The tier's shape, `none` for one that has no shape of its own."""
    return number.tier if number.tier in KNOWN else "none"


def breath(frame: Frame, reader: Reader) -> float:
    """How large the ring is now. While it hesitates it draws itself in; while it moves it lets go."""
    if frame.calm or reader.number is None or reader.number.rests:
        return 1.0
    if reader.travel is None:
        return 1 + DEPTH * round(2 * math.sin(2 * math.pi * frame.now / BREATH)) / 2
    age = frame.now - reader.travel.start
    if age < WAIT:
        return 1 - 0.03 * round(6 * eased("panel", age / WAIT)) / 6
    t = min(1.0, (age - WAIT) / MOVE)
    return 1 + round(200 * (0.045 * math.sin(math.pi * t) - 0.03 * (1 - t))) / 200


def turning(frame: Frame, reader: Reader) -> float:
    """How far the shape has turned over to the next tier's, 0 to 1."""
    travel, goal, number = reader.travel, reader.goal, reader.number
    if frame.calm or travel is None or goal is None or number is None or tier_of(goal) == tier_of(number):
        return 0.0
    t = (frame.now - travel.start - WAIT) / MOVE
    return min(1.0, max(0.0, (t - TURNS) / (1 - TURNS)))


def rings(frame: Frame, reader: Reader, share: float, radius: float, x: float, y: float, top: int) -> list[Paint]:
    """Disc, arc and shape: of two tiers at once while one turns into the other."""
    number = reader.number
    assert number is not None
    size, value = round(breath(frame, reader), 3), round(share / 1000 * top, 3)
    paint: list[Paint] = [Art(drawn("ring_disc", radius), x, y, scale=size)]
    if number.rests:
        still = drawn("ring", radius, 0.0, tier="none", paper=False, hidden=True)
        return [*paint, Art(still, x, y), Art(felt(round(radius)), x, y)]
    ring = lambda tier: drawn("ring", radius, value, total=float(top), tier=tier, paper=False)  # noqa: E731
    over = turning(frame, reader)
    paint.append(Art(ring(tier_of(number)), x, y, scale=size))
    if over > 0 and reader.goal is not None:
        step = round(over * 12) / 12
        paint.append(Art(ring(tier_of(reader.goal)), x, y, scale=size, alpha=round(255 * step)))
        paint += _turned(frame, tier_of(number), tier_of(reader.goal), step, radius, x, y)
    return paint


def _turned(frame: Frame, one: str, other: str, step: float, radius: float, x: float, y: float) -> list[Paint]:
    """The shape on its edge: the old one goes round until it is thin, the new one comes round from there."""
    r, cy = radius * RING["shape_r"] * 0.88, y + radius * RING["shape_y"]
    patch = Box(x - r * 1.5, cy - r * 1.5, 3 * r, 3 * r, colour("surface.paper"), 1.5 * r)
    tier, angle = (one, 90 * step * 2) if step < 0.5 else (other, -90 * (1 - step) * 2)
    return [patch, Art(leaf(tier, round(r, 1), round(angle)), x, cy)]


@cache
def leaf(tier: str, r: float, angle: int) -> Picture:
    """A tier's shape seen turned by so many degrees: it tips, and is thinner the farther it has turned."""
    g, side = G("turn"), 3.4 * r
    thin = max(0.06, math.cos(math.radians(angle)))
    place = f"translate({side / 2:.1f},{side / 2:.1f}) rotate({angle * 0.25:.1f}) scale({thin:.3f},1)"
    body = f'<g transform="{place}">{tier_mark(tier, 0, 0, r, TIERS[tier])}</g>'
    return Picture(g.svg(body, side, side), side, side, (side / 2, side / 2))


@cache
def felt(radius: int) -> Picture:
    """A dash of felt, sewn on: a number at rest."""
    w, h = radius * 0.82, radius * 0.24
    soft, pale = mix(SOFT, colour("inks.lilac"), 0.35), mix(SOFT, colour("surface.paper"), 0.62)
    g, side = G("felt"), radius * 1.0
    g.add(rect((side - w) / 2, (side - h) / 2 + 2, w, h, mix(soft, colour("inks.ink"), 0.4), h / 2, 'opacity=".25"'))
    g.add(rect((side - w) / 2, (side - h) / 2, w, h, soft, h / 2))
    left, right = (side - w) / 2 + h * 0.36, (side + w) / 2 - h * 0.36
    for y in (side / 2 - h * 0.27, side / 2 + h * 0.27):
        dashes = f'stroke-dasharray="{h * 0.26:.1f} {h * 0.3:.1f}"'
        g.add(line(f"M{left:.1f} {y:.1f} H{right:.1f}", pale, max(1.6, radius * 0.024), dashes))
    return Picture(g.svg(None, side, side), side, side, (side / 2, side / 2))
