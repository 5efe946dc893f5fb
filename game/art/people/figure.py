"""The order in which a person is painted, and how the trunk leans and slumps under a head that stays whole."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from game.art.people import (
    back,
    collars,
    device,
    garments,
    hats_market,  # noqa: F401  (registers its hats)
    hats_wet,  # noqa: F401  (registers its hats)
    heads_train,  # noqa: F401  (registers its hair and hats)
    poses_city,  # noqa: F401  (registers its poses)
    poses_held,  # noqa: F401  (registers its poses)
    poses_market,  # noqa: F401  (registers its poses)
    poses_night,  # noqa: F401  (registers its poses)
    poses_train,  # noqa: F401  (registers its poses)
    profile,
    wear_home,  # noqa: F401  (registers its clothes)
    wear_market,  # noqa: F401  (registers its clothes)
    wear_night,  # noqa: F401  (registers its clothes)
    wear_town,  # noqa: F401  (registers its clothes)
    wear_train,  # noqa: F401  (registers its clothes)
    wear_wet,  # noqa: F401  (registers its clothes)
    wear_work,  # noqa: F401  (registers its clothes)
)
from game.art.people.body import BUILDS, Body, drooped
from game.art.people.curves import Doc, f
from game.art.people.faces import draw_head, head_of
from game.art.people.light import DAY, Light, Pen
from game.art.people.moods import mood as mood_of
from game.art.people.person import Person
from game.art.people.poses import POSES, STANCES
from game.art.people.rig import Rig
from game.art.people.seats import SEATS, cut
from game.art.people.skull import Head

SLID = {"over": 21, "write": 9}
"""Poses in which glasses slide, and how far."""
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


def carriage(lean: float, slump: float, body: Body) -> Carriage:
    """The carriage of a body that leans by degrees and is let down by a share."""
    return Carriage(math.tan(math.radians(lean)) + 0.05 * slump, 1 - 0.05 * slump, body.hip_y + 60)


def draw(
    p: Person,
    doc: Doc,
    light: Light = DAY,
    *,
    mood: str = "",
    blink: float = 0.0,
    talk: int | None = None,
    phase: int = 0,
    pose: str | None = None,
    turn: float | None = None,
    gaze: tuple[float, float] | None = None,
    view: str = "front",
) -> str:
    """SVG group of a person with the point between the eyes at the origin."""
    turn = p.turn if turn is None else turn
    mirror = -1 if turn < 0 or (turn == 0 and light.side > 0) else 1
    pen = Pen(doc, light, mirror)
    if p.build == device.BUILD:
        seen = device.draw_device(pen, p, mood_of(mood or p.mood), blink, talk, view)
    elif view == "back":
        seen = back.draw_back(pen, p)
    elif view == "profile":
        seen = profile.draw_profile(pen, p, mood, blink, talk)
    else:
        m, pose_of = mood_of(mood or p.mood), p.pose if pose is None else pose
        head = lambda H: draw_head(pen, p.posed(gaze, SLID.get(pose_of, 0)), H, m, blink, talk, phase)
        seen = _front(pen, p, abs(turn), m, pose_of, head)
    return f'<g transform="scale({mirror} 1)">{seen}</g>'


def _front(pen: Pen, p: Person, turn: float, m: dict, pose: str, draw_on: Callable[[Head], tuple[str, str]]) -> str:
    """A figure seen from the front or turned: hair, far arm, trunk, neck, lap, near arm, head, and what stands before the face."""
    stance = STANCES[pose]
    slump = min(1.5, stance.slump + p.slump + m["slump"])
    H, body = head_of(p, turn), Body(drooped(BUILDS[p.build], slump), turn * TWIST)
    ride = carriage(p.lean + stance.lean + m["lean"], slump, body)
    trunk, dress = garments.GARMENTS[p.wear](pen, body, **p.cloth.get("wear", {}))
    layers = POSES[pose](Rig(pen, p, body, dress, H))
    hair, head = draw_on(H)
    hx, hy = _head_shift(p, body, ride, slump)
    turned = f"rotate({f(p.tilt + m['tilt'] + stance.nod + 3 * slump)} 0 {f(H.chin_y * 0.8)})"
    on_neck = lambda svg: f'<g transform="translate({f(hx)} {f(hy)}) {turned}">{svg}</g>' if svg else ""
    behind = collars.carried(pen, p, body) + layers.back + collars.hood(pen, body, dress) + cut(pen, body, stance.seat, trunk)
    throat = collars.neck(pen, body, H, p, dress) + collars.collar(pen, p, body, dress) + collars.strap(pen, p, body)
    o = on_neck(hair) + ride.trunk(behind + throat) + SEATS[stance.seat](pen, body, dress, p) + ride.trunk(layers.front)
    o += on_neck(head) + ride.trunk(collars.over(pen, p, body, dress) + layers.top)
    return f'<g transform="translate({f(-hx)} {f(-hy)})">{o}</g>'


def _head_shift(p: Person, body: Body, ride: Carriage, slump: float) -> tuple[float, float]:
    """How far the head moves with the neck it stands on, and forward and down when it is bowed."""
    x, y = ride.move(body.cx * 0.4, body.ny)
    bow = p.bow + 1.2 * slump
    return x - body.cx * 0.4 + bow * 10, y - body.ny + bow * 16
