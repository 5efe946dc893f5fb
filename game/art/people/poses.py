"""Poses with empty hands. Each takes a rig, sets its arms and returns the drawn layers; STANCES says how the trunk carries it."""

from collections.abc import Callable

from game.art.people.curves import lerp
from game.art.people.hands import Hand
from game.art.people.rig import Layers, Rig, Stance

POSES: dict[str, Callable[[Rig], Layers]] = {}
STANCES: dict[str, Stance] = {}


def pose(**stance: object) -> Callable[[Callable[[Rig], Layers]], Callable[[Rig], Layers]]:
    """Registers a pose under its function's name, with the stance of the trunk."""

    def register(fn: Callable[[Rig], Layers]) -> Callable[[Rig], Layers]:
        POSES[fn.__name__.rstrip("_")] = fn
        STANCES[fn.__name__.rstrip("_")] = Stance(**stance)
        return fn

    return register


@pose()
def down(rig):
    """Both arms at rest."""
    near = rig.at_rest(-1)
    return Layers(back=rig.at_rest(1), front=near) if rig.body.t > 0.2 else Layers(back=rig.at_rest(1) + near)


@pose(lean=-8, nod=5)
def lean(rig):
    """Weight back against something, one thumb in a pocket."""
    rig.raise_to(1, (34, rig.up), (-8, rig.up + rig.fore * 0.72))
    rig.raise_to(-1, (-50, rig.up * 0.94), (14, rig.up + rig.fore * 0.46))
    return Layers(back=rig.at_rest(1), front=rig.hand(-1).flat() + rig.arm(-1))


@pose(slump=1.0)
def slump(rig):
    """Shoulders down, arms hanging in front of the thighs."""
    for side in (1, -1):
        rig.raise_to(side, (side * 6, rig.up), (-side * 14, rig.up + rig.fore))
    return Layers(back=rig.at_rest(1), front=rig.at_rest(-1))


@pose()
def pockets(rig):
    """Both hands away in the pockets."""
    for side in (-1, 1):
        rig.put(side, (side * 40, rig.up), (rig.shoulder[side][0] - side * 18, rig.body.hip_y - 6))
    return Layers(front=rig.arm(1) + rig.arm(-1))


@pose()
def clasp(rig):
    """One hand over the other before the waist."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 30, rig.up * 0.98), (b.cx + side * 30, b.waist_y + 84 * rig.L))
    return _clasped(rig)


def _clasped(rig):
    """Hands laid over each other at the two wrists."""
    far, near = rig.hand(1, angle=214, flip=-1), rig.hand(-1, angle=144, flip=1)
    hands = far.palm() + "".join(far.finger([(x, -40), (x, -66)], 8.2, 7) for x in (16, 5, -6))
    hands += near.palm() + "".join(near.finger([(x, -44), (x - 3, -84)], 8.2, 7) for x in (18, 7, -4, -15))
    return Layers(front=rig.arm(1) + rig.arm(-1) + hands + near.finger([(-18, -14), (-34, -40)], 9, 7.4))


@pose(seat="ledge")
def sit(rig):
    """Upright on a seat, hands together in the lap."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 26, rig.up * 0.96), (b.cx + 34 + side * 30, b.hip_y - 30))
    return _clasped(rig)


@pose(seat="ledge", slump=1.0, lean=14, nod=6)
def bench(rig):
    """Sitting bent, forearms on the thighs."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 20 + 12, rig.up * 1.0), (b.cx + 66 + side * 34, b.hip_y - 16))
    far, near = rig.hand(1, angle=196, flip=-1), rig.hand(-1, angle=160, flip=1)
    return Layers(front=rig.arm(1) + far.relaxed() + rig.arm(-1) + near.relaxed())


@pose(lean=7)
def reach(rig):
    """The far arm goes out to something at the height of the chest."""
    rig.raise_to(1, (66, rig.up * 0.66), (66 + rig.fore * 0.92, rig.up * 0.42))
    return Layers(back=rig.at_rest(-1), front=rig.arm(1) + rig.hand(1, turn=4, flip=1).flat())


@pose(lean=2)
def point(rig):
    """The far arm shows the way."""
    rig.raise_to(1, (58, rig.up * 0.72), (52 + rig.fore * 0.74, rig.up * 0.72 - rig.fore * 0.6))
    return Layers(back=rig.at_rest(-1), front=rig.arm(1) + rig.hand(1, flip=1).pointing())


@pose(lean=-2)
def wave(rig):
    """One palm up beside the head."""
    rig.raise_to(-1, (-58, rig.up * 0.70), (-74, rig.up * 0.70 - rig.fore * 0.96))
    return Layers(back=rig.at_rest(1), front=rig.arm(-1) + rig.hand(-1, turn=2, flip=-1).spread())


@pose()
def wave_both(rig):
    """Both palms up beside the head."""
    front = ""
    for side in (1, -1):
        rig.raise_to(side, (side * 60, rig.up * 0.66), (side * 76, rig.up * 0.66 - rig.fore * 0.96))
        front += rig.arm(side) + rig.hand(side, flip=side).spread()
    return Layers(front=front)


@pose()
def palm(rig):
    """A flat hand held up before the chest: stop, or yes."""
    rig.raise_to(-1, (-34, rig.up * 0.96), (20, rig.up * 0.34))
    return Layers(back=rig.at_rest(1), front=rig.arm(-1) + rig.hand(-1, angle=4, flip=-1).spread())


@pose(nod=5, lean=3)
def cheek(rig):
    """The near hand lies along the jaw."""
    _to_jaw(rig, dx=-22, dy=50)
    return Layers(back=rig.at_rest(1), top=rig.arm(-1) + rig.hand(-1, angle=8, flip=-1).flat())


@pose(nod=3)
def chin(rig):
    """Thinking: a loose fist under the chin, the other arm across."""
    b = rig.body
    _to_jaw(rig, dx=34, dy=58)
    rig.put(1, (18, rig.up * 0.96), (-48 * rig.k, b.waist_y - 30 * rig.L))
    return Layers(front=rig.arm(1) + rig.hand(1, turn=8, flip=-1).flat(), top=rig.arm(-1) + rig.hand(-1, angle=6, flip=-1).fist())


def _to_jaw(rig, dx=0.0, dy=36.0):
    """Brings the near wrist under the jaw."""
    h, b = rig.head, rig.body
    wrist = (h.chin_x - h.w * 0.62 + dx, h.chin_y + dy)
    rig.put(-1, (4, rig.up * 0.98), (wrist[0], max(wrist[1], b.ny + 8)))


@pose()
def folded(rig):
    """Arms crossed high, one hand out over the sleeve."""
    b = rig.body
    rig.put(1, (16, rig.up * 0.94), (-54 * rig.k, b.waist_y - 70 * rig.L))
    rig.put(-1, (-16, rig.up * 0.96), (62 * rig.k, b.waist_y - 62 * rig.L))
    x, y = rig.on_arm(-1, 0.78, dx=b.b.arm[1] * 0.9, dy=-8)
    hand = Hand(rig.pen, rig.skin, (x, y), -84, 1, b.b.hand * 0.98)
    fingers = "".join(hand.finger([(14 - 11 * i, -8), (15 - 11 * i, -46)], 8, 6.8) for i in range(4))
    return Layers(front=rig.arm(1) + rig.arm(-1, cuff=rig.dress["sleeve"]) + fingers)


@pose(lean=-3)
def hip(rig):
    """The near hand on the hip, the elbow out."""
    b = rig.body
    rig.put(-1, (-66, rig.up * 0.86), (-(b.b.waist + 4) * b.wide(-1), b.waist_y + 70 * rig.L))
    return Layers(back=rig.at_rest(1), front=rig.hand(-1, angle=148, flip=1).flat() + rig.arm(-1))


@pose()
def clap(rig):
    """Both hands meeting before the chest."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 30, rig.up * 0.90), (b.cx + side * 44, b.chest_y + 96 * rig.L))
    far, near = rig.hand(1, angle=-24, flip=1), rig.hand(-1, angle=18, flip=-1)
    return Layers(front=rig.arm(1) + far.flat() + rig.arm(-1) + near.flat())


@pose(seat="floor", slump=0.2, lean=5)
def hug(rig):
    """On the floor, arms round the knees."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 22 + 10, rig.up * 0.94), (lerp(b.cx, 60, 0.9) + side * 26, b.waist_y + 26 * rig.L))
    return _clasped(rig)
