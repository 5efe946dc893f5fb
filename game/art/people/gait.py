"""How the crowd walks: seven gaits, four frames each, and a way to stand still."""

import math
from dataclasses import dataclass

from game.art.people.curves import limb, smooth


@dataclass(frozen=True)
class Gait:
    """Reach of a stride forward and back in degrees, how far a passing foot bends up, the swing of the arms, and a lean."""

    fore: float
    aft: float
    lift: float
    swing: float = 0.6
    lean: float = 0.0
    bounce: float = 0.0


GAITS = {
    "stride": Gait(26, 24, 34),
    "stroll": Gait(17, 15, 22, 0.4, -2),
    "hurry": Gait(34, 32, 62, 0.9, 9),
    "shuffle": Gait(10, 8, 8, 0.3, 3),
    "heavy": Gait(18, 20, 26, 0.8, -3, 2),
    "skip": Gait(30, 26, 78, 1.3, 2, 9),
    "prance": Gait(22, 28, 50, 0.7, -4, 3),
}
STILL = ((4, -5, False, False), (3, -4, False, False), (4, -4, False, False), (5, -5, False, False))


@dataclass(frozen=True)
class Step:
    """One frame: angles of the near and far leg, whether each is lifted, the swing of the near arm, and the rise off the ground."""

    near: float
    far: float
    near_up: bool
    far_up: bool
    arm: float
    rise: float


def step(gait: Gait, frame: int, still: bool = False) -> Step:
    """The legs of a gait in one of four frames; 0 and 2 are contacts."""
    if still:
        near, far, *_ = STILL[frame % 4]
        return Step(near, far, False, False, 0.0, 0.0)
    near, far = [(gait.fore, -gait.aft), (5, -3), (-gait.aft, gait.fore), (-3, 5)][frame % 4]
    passing = frame % 2 == 1
    return Step(near, far, frame % 4 == 3, frame % 4 == 1, near * gait.swing, gait.bounce if passing else 0.0)


@dataclass(frozen=True)
class Leg:
    """A leg from the hip: knee, ankle, and how low its shoe comes."""

    hip: tuple[float, float]
    angle: float
    bend: float
    length: float = 64.0

    @property
    def joints(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Knee and ankle."""
        a, b = (
            math.radians(self.angle + self.bend * 0.55),
            math.radians(self.angle - self.bend * 0.75 - (8 if self.angle < 0 and not self.bend else 2)),
        )
        half = self.length / 2
        knee = (self.hip[0] + math.sin(a) * half + 1, self.hip[1] + math.cos(a) * half)
        return knee, (knee[0] + math.sin(b) * half, knee[1] + math.cos(b) * half)

    @property
    def sole(self) -> float:
        """Height of the bottom of the shoe."""
        return self.joints[1][1] + 6

    def draw(self, pen, cloth, shoe, thick=1.0) -> str:
        """Trouser leg or bare leg, and the shoe, which tips with a lifted foot."""
        knee, (x, y) = self.joints
        tip = min(8.0, self.bend * 0.12) + (4 if self.angle < -12 and not self.bend else 0)
        sole = [
            (x - 5, y - 3 - tip * 0.6, 0.5),
            (x + 4, y - 4),
            (x + 12, y + 3 + tip * 0.5, 0.6),
            (x + 11, y + 6 + tip * 0.4, 0.3),
            (x - 6, y + 6 - tip * 0.7, 0.3),
        ]
        r = [v * thick for v in (7.5, 5.6, 4.2)]
        return pen.part(limb(self.hip, knee, (x, y), *r), cloth, off=4, rim=False) + pen.part(
            smooth(sole), shoe, off=3, rim=False
        )
