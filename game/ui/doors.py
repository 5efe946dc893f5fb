"""The doors of a lift: two leaves that shut over one place and open on another, with the counter's hand running above them."""

import math
from functools import cache

from game.art.places.parts import counter
from game.art.svg import G, Picture, arc_d, circ, line, mix, rect
from game.art.tokens import colour
from game.ui.backdrops import UPPER, bare
from game.ui.ground import SHUT
from game.ui.nodes import Art
from game.ui.screen import TALL

LEAF = (980.0, 1080.0)
HUES = {"lift-a": "apricot", "lift-b": "coral", "lift-v": "rose", "lift-36": "lilac"}
MARKS = 24
"""Places that the counter's hand can stand at on its way."""
FLOORS = 1.4
"""Seconds in which the counter's hand goes from one end to where it is going."""
PASSES = 0.5
"""Seconds in which a floor's light goes down the gap."""


def leaves(place: str, w: float, h: float, shut: float, age: float) -> tuple[Art, ...]:
    """What is drawn of doors that are `shut` so far (0 to 1), `age` seconds after they began, on a canvas of `w` by `h`."""
    if shut <= 0.004:
        return ()
    high = h * UPPER if h >= TALL * w else h
    scale = round(max(w / 1920, high / 1080), 4)
    hue = HUES.get(bare(place), "lilac")
    away = (1 - shut) * LEAF[0] * scale
    run = round(min(1.0, age / FLOORS) * MARKS) / MARKS
    tremble = round(3 * math.sin(52 * (age - SHUT)) * math.exp(-9 * (age - SHUT))) if age > SHUT and shut > 0.99 else 0
    away += max(0, tremble) * scale
    left = Art(_leaf(hue, -1), w / 2 - away, 0, scale=scale)
    right = Art(_leaf(hue, 1), w / 2 + away, 0, scale=scale)
    dial = Art(_dial(run), w / 2, (-130 + 330 * min(1.0, shut * 1.25)) * scale, scale=scale)
    return left, right, *_light(w, high, scale, age - SHUT if shut > 0.99 else -1.0), dial


def _light(w: float, high: float, scale: float, since: float) -> tuple[Art, ...]:
    """A floor's light that goes down the gap while the leaves are shut."""
    t = (since - 0.06) / PASSES
    if not 0 < t < 1:
        return ()
    return (Art(_slit(), w / 2, high * (1.16 * t - 0.08), scale=scale, alpha=220),)


@cache
def _leaf(hue: str, side: int) -> Picture:
    """One leaf: split light down its middle, a brass edge, half of a ring; its anchor is at its inner edge."""
    g, (w, h) = G(f"leaf{side}"), LEAF
    ink, night = colour("inks.ink"), colour("inks.plum")
    lit = mix(mix(colour(f"inks.{hue}"), night, 0.34), ink, 0.08)
    dim = mix(lit, ink, 0.3)
    at = w * (0.62 if side < 0 else 0.06)
    near, far = (lit, mix(lit, ink, 0.16)) if side < 0 else (dim, mix(dim, ink, 0.22))
    g.add(rect(0, 0, w, h, near) + rect(at, 0, w - at, h, far))
    inner = w if side < 0 else 0.0
    pale = mix(lit, colour("inks.cream"), 0.5)
    half = arc_d(inner, 470, 150, *((180, 360) if side < 0 else (0, 132)))
    g.add(line(half, pale, 26, 'opacity=".55"'))
    x = 0.0 if side < 0 else w - 60
    g.add(rect(x, 0, 60, h, mix(dim, ink, 0.2)) + line(f"M{inner} 0 V{h}", mix(ink, night, 0.2), 10))
    for y in (90, 1006):
        g.add(line(f"M110 {y} H{w - 110}", pale, 3, 'opacity=".22"'))
    return Picture(g.svg(None, int(w), int(h)), w, h, (inner, 0))


@cache
def _slit() -> Picture:
    g, cream = G("slit"), colour("inks.cream")
    core = g.lin([(0, cream, 0), (0.5, cream, 1), (1, cream, 0)])
    soft = g.lin([(0, cream, 0), (0.5, cream, 0.3), (1, cream, 0)])
    body = rect(0, 0, 44, 300, soft, 22) + rect(18, 0, 8, 300, core, 4)
    return Picture(g.svg(body, 44, 300), 44, 300, (22, 150))


@cache
def _dial(at: float) -> Picture:
    """The half-round counter with its hand at a fraction of the way; the anchor is where the hand turns."""
    ink, cream = mix(colour("inks.ink"), colour("inks.plum"), 0.35), mix(colour("inks.cream"), colour("inks.apricot"), 0.3)
    r = 118
    body = circ(r + 12, r + 12, r + 10, ink) + counter(r + 12, r + 12, r, 9, at, ink, cream, mix(colour("inks.rose"), ink, 0.15))
    return Picture(G("dial").svg(body, 2 * r + 24, r + 30), 2 * r + 24, r + 30, (r + 12, r + 12))


@cache
def hand(r: float, at: float, n: int, face: str, stars: bool = False) -> Picture:
    """A counter as it hangs over a lift's doors, drawn over the one in the place; the anchor is where its hand turns."""
    ink, rose = mix(colour("inks.ink"), colour("inks.plum"), 0.4), mix(colour("inks.rose"), colour("inks.ink"), 0.2)
    side = r * 1.06
    body = counter(side, side, r, n, at, ink, face, rose, stars)
    wide, tall = round(2 * side), round(side + r * 0.12)
    return Picture(G("hand").svg(body, wide, tall), wide, tall, (side, side))
