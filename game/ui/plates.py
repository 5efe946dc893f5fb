"""A ratee without a number: a label on a small enamel plate, or a grade on a printed card. Neither breathes."""

from functools import cache

from game.art.interface.paint import SOFT
from game.art.svg import G, Picture, circ, line, mix, rect
from game.art.tokens import colour
from game.ui.motion import MOVE, WAIT, Travel, eased
from game.ui.nodes import Art, Box, Node, Paint, Set
from game.ui.screen import Frame
from game.ui.setting import Block, Style, block
from game.views import Number

CARD = (1.5, 1.9)
"""How wide and tall a printed card is, in radii of the ring that would stand there."""
STEPS = 24
"""Heights that the sun of a label can stand at."""


def plate(
    frame: Frame, number: Number, x: float, y: float, radius: float, goal: Number | None = None, travel: Travel | None = None
) -> Node:
    """What stands where the ring would, with its middle at (x, y); on its way to `goal` while it travels."""
    if number.shows == "grade":
        paint, bounds = _card(frame, number, x, y, radius)
    else:
        paint, bounds = _label(frame, number, goal, travel, (x, y), radius)
    name = frame.say(f"ui.number.{number.shows}", figure=", ".join(part for part in (number.figure, number.small) if part))
    return Node(
        "number", "status", name, number.figure, bounds, state=frozenset({"moving"} if travel else ()), paint=tuple(paint)
    )


Painted = tuple[list[Paint], tuple[float, float, float, float]]


def _label(
    frame: Frame, number: Number, goal: Number | None, travel: Travel | None, at: tuple[float, float], radius: float
) -> Painted:
    """A label in friendly lettering, beside a sun that stands as high as the label is good. It changes gently: the plate grows
    or shrinks to the new words, the old ones go before those come, and the sun takes all of the time to rise or sink."""
    (x, y), size, turn = at, radius * 0.5, 0.0
    if travel is not None and goal is not None:
        turn = eased("number_move", (frame.now - travel.start - WAIT) / MOVE)
    old, new = (block(n.figure, Style("city", size, 700, frame.theme.ink, 1.2), 420, frame.k) for n in (number, goal or number))
    share = travel.at(frame.now) if travel else number.share
    wide, h = old.width + (new.width - old.width) * turn, radius * 1.04
    w = max(wide + radius * 1.5, radius * 2.0)
    left, top = min(x - w / 2, frame.w - 56 - w), y - h / 2
    sun = h * 0.35
    paint: list[Paint] = [
        Box(left, top + 4, w, h, frame.theme.ink, h / 2, alpha=44),
        Box(left, top, w, h, frame.theme.paper, h / 2, frame.theme.violet, 4),
        Art(sunrise(round(sun), round(share / 1000 * STEPS)), left + h * 0.52, top + h / 2),
        *_words(old, new, turn, left + h * 1.0, top + h / 2),
    ]
    return paint, (left, top, w, h)


def _words(old: Block, new: Block, turn: float, x: float, y: float) -> list[Paint]:
    """The words on the plate, with the middle of their left edge at x, y: the old ones to half of the way, then the new ones."""
    made, there = (old, 1 - 2 * turn) if turn < 0.5 else (new, 2 * turn - 1)
    return [Set(made, x, y - made.height / 2 - made.style.size * 0.03, alpha=round(255 * max(0.0, there)))] if there > 0 else []


@cache
def sunrise(r: int, at: int) -> Picture:
    """The sun of a label in a small round window, `at` of STEPS between under the horizon and whole, with rays. The anchor is its
    middle. It tells labels apart by shape, not by colour alone."""
    g, share = G("sunrise"), at / STEPS
    apricot, sky, ink = colour("inks.apricot"), mix(colour("inks.sky"), "#ffffff", 0.62), colour("inks.ink")
    clip = g.clip(circ(0, 0, r, "#000"))
    horizon, sun = r * 0.34, r * 0.42
    y = horizon + sun * 0.7 - share * (horizon + sun * 0.7 + r * 0.12)
    ray = line(f"M0 {-sun * 1.32:.1f} V{-sun * 1.7:.1f}", mix(apricot, ink, 0.3), r * 0.1)
    rays = "".join(f'<g transform="translate(0,{y:.1f}) rotate({a})">{ray}</g>' for a in range(-90, 91, 45))
    body = circ(0, 0, r, sky) + circ(0, y, sun, mix(apricot, ink, 0.12)) + (rays if share > 0.3 else "")
    body += rect(-r, horizon, 2 * r, r, mix(colour("inks.sky"), ink, 0.3)) + rect(
        -r * 0.5, horizon + r * 0.2, r, r * 0.09, "#ffffff", 2
    )
    g.add(
        f'<g clip-path="{clip}">{body}</g>'
        + circ(0, 0, r, "none", f'stroke="{mix(SOFT, ink, 0.4)}" stroke-width="{r * 0.09:.1f}"')
    )
    side = 2 * r + 6
    g.out = [f'<g transform="translate({side / 2},{side / 2})">{"".join(g.out)}</g>']
    return Picture(g.svg(None, side, side), side, side, (side / 2, side / 2))


def _card(frame: Frame, number: Number, x: float, y: float, radius: float) -> Painted:
    """A grade: one letter, straight, on a white card; under it, small, the number that it comes of."""
    w, h = CARD[0] * radius, CARD[1] * radius
    left, top = x - w / 2, y - h / 2
    letter = block(number.figure, Style("bureau", radius * 1.05, 700, frame.theme.ink, 1.1), w, frame.k)
    paint: list[Paint] = [
        Box(left + 2, top + 5, w, h, frame.theme.ink, 6, alpha=50),
        Box(left, top, w, h, "#fdfdfb", 6),
        Box(left + 9, top + 9, w - 18, h - 18, "", 2, frame.theme.ink, 2),
    ]
    small = block(number.small, Style("bureau", radius * 0.3, 700, frame.theme.ink, 1.2), w, frame.k) if number.small else None
    high = letter.height + (small.height + 2 if small else 0)
    at = top + (h - high) / 2
    paint.append(Set(letter, x - letter.width / 2, at))
    if small:
        paint.append(Set(small, x - small.width / 2, at + letter.height + 2))
    return paint, (left, top, w, h)
