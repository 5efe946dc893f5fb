"""The rig of one figure: where its joints are, and the hands and sleeves that hang on them."""

from dataclasses import dataclass, field

from game.art.people.arms import arm
from game.art.people.curves import lerp, mix
from game.art.people.hands import Hand, bearing

Point = tuple[float, float]


@dataclass
class Layers:
    """Drawn parts by depth: behind the trunk, before it, before the face."""

    back: str = ""
    front: str = ""
    top: str = ""


@dataclass(frozen=True)
class Stance:
    """How a pose carries the trunk: degrees of lean, slump 0..1, and whether the figure sits."""

    lean: float = 0.0
    slump: float = 0.0
    nod: float = 0.0
    seat: str = ""


@dataclass
class Rig:
    """A body with a dress on, ready to be posed. Side -1 is the near arm of a turned figure, +1 the far one."""

    pen: object
    person: object
    body: object
    dress: dict
    head: object
    elbow: dict = field(default_factory=dict)
    wrist: dict = field(default_factory=dict)

    def __post_init__(self):
        self.shoulder = {side: self.body.shoulder(side) for side in (-1, 1)}
        self.L = self.body.b.L
        self.up, self.fore = 166 * self.L, 156 * self.L
        self.k = self.body.b.sh / 128
        glove = self.dress.get("glove")
        self.skin = (glove, mix(glove, "#6A5A9A", 0.42)) if glove else self.person.skin[:2]
        for side in (-1, 1):
            self.hang(side)

    def hang(self, side):
        """The arm at rest beside the trunk."""
        x, y = self.shoulder[side]
        b = self.body.b
        self.elbow[side] = (x + side * (22 + b.waist * 0.04), y + self.up)
        self.wrist[side] = (x + side * (10 + max(0, b.hip - 120) * 0.5), y + self.up + self.fore)

    def put(self, side, elbow: Point, wrist: Point):
        """Sets an elbow, given from the shoulder, and a wrist, given in the body's own space."""
        x, y = self.shoulder[side]
        self.elbow[side], self.wrist[side] = (x + elbow[0], y + elbow[1]), wrist

    def raise_to(self, side, elbow: Point, wrist: Point):
        """Sets elbow and wrist both from the shoulder."""
        x, y = self.shoulder[side]
        self.put(side, elbow, (x + wrist[0], y + wrist[1]))

    def arm(self, side, **dress):
        """The sleeve (and what is bare of the arm) on one side."""
        b = self.body
        return arm(
            self.pen,
            self.shoulder[side],
            self.elbow[side],
            self.wrist[side],
            b.b.arm,
            {**self.dress, **dress},
            self.person.skin[:2],
            b.seam(side),
        )

    def hand(self, side, turn=0.0, flip=None, angle=None):
        """The hand on the wrist, along the forearm unless an angle is given."""
        a = bearing(self.elbow[side], self.wrist[side]) + turn if angle is None else angle
        return Hand(self.pen, self.skin, self.wrist[side], a, -side if flip is None else flip, self.body.b.hand * 0.98)

    def at_rest(self, side):
        """A hanging arm with its hand."""
        return self.hand(side).relaxed() + self.arm(side)

    def on_arm(self, side, t, dx=0.0, dy=0.0):
        """A point down the upper arm."""
        (x0, y0), (x1, y1) = self.shoulder[side], self.elbow[side]
        return lerp(x0, x1, t) + dx, lerp(y0, y1, t) + dy
