"""The ring with nothing in it, in the corner where the number lives: faintly lit, as large, and it can be pressed."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from game.art.svg import G, Picture, arc_d, circ, line
from game.art.tokens import colour
from game.ui.motion import WAIT, eased
from game.ui.nodes import Art, Box, Node, Paint
from game.ui.parts import states
from game.ui.screen import STAY, Frame, Move
from game.views import PlayerView
from game.views import ring as views

if TYPE_CHECKING:
    from game.ui.screens.play import Play

TURN = 0.9
"""Seconds that it turns for when it is pressed: it starts as the number does before it moves, and stops."""
STEPS = 24


@dataclass(slots=True)
class Ring:
    """How often it has been pressed in this window, what it said last and when."""

    times: int = 0
    said: str = ""
    said_at: float = -99.0


def of(play: Play) -> Ring | None:
    """The ring of a day, where its system shows no number."""
    return play.ring if views.empty(play.day, play.session) else None


def printed(play: Play) -> PlayerView:
    """What the player sees, where nobody has a telephone to be asked on: what the system asks is on paper as well."""
    view = play.view
    if view.decision is None or view.decision.way != "guess" or not of(play):
        return view
    return replace(view, decision=replace(view.decision, way="form"))


def corner(play: Play) -> Move:
    """What is in the corner, pressed: a number for the sheet that it comes of, the ring for nothing."""
    from game.ui.screens.sheet import laid

    return press(play) if of(play) else laid(play)


def press(play: Play) -> Move:
    """Presses it. It costs nothing, and nothing of the day knows."""
    looks = play.shell.looks
    key = (play.day.case.id, play.session.seed)
    looks[key] = looks.get(key, 0) + 1
    play.ring.times = looks[key]
    play.ring.said, play.ring.said_at = views.answer(looks[key], play.shell.words), play.shell.now()
    return STAY


def drawn(frame: Frame, ring: Ring, x: float, y: float, radius: float) -> Node:
    """The ring as something that can be pressed; its value is what it said last, or that there is nothing."""
    age = frame.now - ring.said_at
    paint: list[Paint] = [Art(_ring(round(radius), _turn(frame, age)), x, y)]
    r = radius * 1.3
    if frame.focus == "number" and frame.keyed:
        paint.append(Box(x - r - 6, y - r - 6, 2 * r + 12, 2 * r + 12, "", 14, frame.theme.ink, 4))
    value = ring.said or frame.say("ring.turn" if ring.times else "ring.value")
    box = (x - r, y - r, 2 * r, 2 * r)
    return Node("number", "button", frame.say("ring.name"), value, box, ("press",), states(frame, "number"), paint=tuple(paint))


def turning(frame: Frame, ring: Ring) -> bool:
    """Whether it moves now."""
    return not frame.calm and 0 <= frame.now - ring.said_at < WAIT + TURN


def _turn(frame: Frame, age: float) -> int:
    """How far it has turned, in steps: it hesitates as the number does, goes a little way, stops there, and is back unseen."""
    if frame.calm or not 0 <= age - WAIT < TURN:
        return 0
    t = (age - WAIT) / TURN
    way = eased("panel", min(1.0, t * 1.8)) if t < 0.7 else math.cos((t - 0.7) / 0.3 * math.pi / 2)
    return round(way * STEPS)


@cache
def _ring(radius: int, turn: int) -> Picture:
    """A pale ring on a breath of light; where it has turned, a thin arc tells."""
    g, side = G("empty"), radius * 2.9
    cream, ink, lilac = colour("inks.cream"), colour("inks.ink"), colour("inks.lilac")
    m = side / 2
    g.add(circ(m, m, radius * 1.4, g.rad([(0, cream, 0.0), (0.5, cream, 0.22), (0.72, cream, 0.16), (1, cream, 0)])))
    g.add(circ(m, m, radius, ink, 'opacity=".26"'))
    wide = radius * 0.15
    g.add(circ(m, m, radius * 0.86, "none", f'stroke="{ink}" stroke-width="{wide + 4:.1f}" opacity=".4"'))
    g.add(circ(m, m, radius * 0.86, "none", f'stroke="{cream}" stroke-width="{wide:.1f}" opacity=".62"'))
    if turn:
        end = 70 * turn / STEPS
        g.add(line(arc_d(m, m, radius * 0.86, end - 26, end), lilac, wide))
    return Picture(g.svg(None, side, side), side, side, (m, m))
