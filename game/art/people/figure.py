"""The order in which a person is painted, and how the trunk leans and slumps under a head that stays whole."""

import math
from dataclasses import dataclass

from game.art.people import (
    back,
    collars,
    garments,
    poses_held,  # noqa: F401  (registers its poses)
    profile,
    wear_home,  # noqa: F401  (registers its clothes)
    wear_town,  # noqa: F401  (registers its clothes)
    wear_work,  # noqa: F401  (registers its clothes)
)
from game.art.people.body import BUILDS, Body, drooped
from game.art.people.curves import Doc, f
from game.art.people.faces import draw_head, head_of
from game.art.people.light import DAY, Light, Pen
from game.art.people.moods import mood as mood_of
from game.art.people.poses import POSES, STANCES
from game.art.people.rig import Rig
from game.art.people.seats import SEATS, cut

TWIST = 0.85  # share of the head's turn that the trunk follows


@dataclass(frozen=True)
class Carriage:
    """Where a stance puts things: a shear and squash of the trunk about the hip, and the head that rides on it."""

    shear: float
    squash: float
    hip: float

    def move(self, x: float, y: float) -> tuple[float, float]:
        """A point of the upright trunk, as carried."""
        return x + self.shear * (self.hip - y), self.hip - (self.hip - y) * self.squash

    def trunk(self, svg: str) -> str:
        """Drawn parts of the trunk, as carried."""
        if not svg or (not self.shear and self.squash == 1):
            return svg
        m = (1, 0, -self.shear, self.squash, self.shear * self.hip, self.hip * (1 - self.squash))
        return f'<g transform="matrix({" ".join(f"{v:.4f}" for v in m)})">{svg}</g>'


def carriage(person, stance, body):
    """The carriage of a person in a stance."""
    lean, slump = person.lean + stance.lean, stance.slump + person.slump
    return Carriage(math.tan(math.radians(lean)) + 0.05 * slump, 1 - 0.05 * slump, body.hip_y + 60)


def draw(
    p,
    doc: Doc | None = None,
    light: Light = DAY,
    *,
    mood="",
    blink=0.0,
    talk=None,
    phase=0,
    pose=None,
    turn=None,
    gaze=None,
    view="front",
):
    """SVG group of a person with the point between the eyes at the origin."""
    turn = p.turn if turn is None else turn
    mirror = -1 if turn < 0 or (turn == 0 and light.side > 0) else 1
    pen = Pen(doc or Doc(), light, mirror)
    name = p.pose if pose is None else pose
    if view != "front":
        seen = back.draw_back(pen, p) if view == "back" else profile.draw_profile(pen, p, mood, blink, talk)
        return f'<g transform="scale({mirror} 1)">{seen}</g>'
    m, stance = mood_of(mood or p.mood), STANCES[name]
    person = p.posed(gaze=gaze)
    slump = stance.slump + p.slump
    H, body = head_of(p, abs(turn)), Body(drooped(BUILDS[p.build], slump), abs(turn) * TWIST)
    ride = carriage(p, stance, body)
    hair, head = draw_head(pen, person, H, m, blink, talk, phase)
    trunk, dress = garments.GARMENTS[p.wear](pen, body, **p.cloth.get("wear", {}))
    layers = POSES[name](Rig(pen, p, body, dress, H))
    hx, hy = _head_shift(p, body, ride, slump)
    turned = f"rotate({f(p.tilt + m['tilt'] + stance.nod + 3 * slump)} 0 {f(H.chin_y * 0.8)})"
    at_head = lambda svg: f'<g transform="translate({f(hx)} {f(hy)}) {turned}">{svg}</g>' if svg else ""
    o = at_head(hair) + ride.trunk(
        collars.carried(pen, p, body) + layers.back + collars.hood(pen, body, dress) + cut(pen, body, stance.seat, trunk)
    )
    o += ride.trunk(collars.neck(pen, body, H, p, dress) + collars.collar(pen, p, body, dress) + collars.strap(pen, p, body))
    o += SEATS[stance.seat](pen, body, dress, p) + ride.trunk(layers.front) + at_head(head)
    o += ride.trunk(collars.over(pen, p, body, dress) + layers.top)
    return f'<g transform="scale({mirror} 1) translate({f(-hx)} {f(-hy)})">{o}</g>'


def _head_shift(p, body, ride, slump):
    """How far the head moves with the neck it stands on, and forward and down when it is bowed."""
    x, y = ride.move(body.cx * 0.4, body.ny)
    bow = p.bow + 1.2 * slump
    return x - body.cx * 0.4 + bow * 10, y - body.ny + bow * 16
