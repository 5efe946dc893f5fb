"""Poses of a night with one's own file: what is carried, poured, peeled, held up, let down."""

from game.art.people import props
from game.art.people import props_train as held
from game.art.people.poses import pose
from game.art.people.poses_held import _between, _cup
from game.art.people.rig import Layers


@pose(nod=2)
def envelope(rig):
    """A sealed file in both hands, its label outwards."""
    return _between(rig, lambda x, y: held.envelope(rig.pen, x, y + 12, -3))


@pose(nod=9, lean=3)
def orange(rig):
    """Peeling an orange in one strip, elbows in."""
    b = rig.body
    for side in (1, -1):
        rig.put(side, (side * 8, rig.up * 0.94), (b.cx + side * 58 * rig.k, b.waist_y - 62))
    far, near = rig.hand(1, angle=-64), rig.hand(-1, angle=64)
    return Layers(front=rig.arm(1) + _cup(far) + held.orange(rig.pen, b.cx, b.waist_y - 92) + _cup(near) + rig.arm(-1))


@pose(lean=-2)
def net(rig):
    """A string bag from the near hand, the other at the collar of the coat."""
    b = rig.body
    rig.put(-1, (-30, rig.up), (-84 * rig.k, b.waist_y + 30))
    rig.put(1, (34, rig.up * 0.9), (b.cx + 34, b.chest_y - 4))
    hand = rig.hand(-1, turn=30, flip=1)
    x, y = hand.p(2, -42)
    return Layers(
        front=rig.arm(1)
        + rig.hand(1, turn=-8, flip=-1).fist()
        + held.string_bag(rig.pen, x, y + 6, 1.12)
        + rig.arm(-1)
        + hand.fist()
    )


@pose(nod=2)
def tea(rig):
    """A glass of tea in the near hand, the other hand under it."""
    b = rig.body
    rig.put(-1, (-36, rig.up * 0.94), (b.cx - 34 * rig.k, b.chest_y + 88))
    rig.put(1, (34, rig.up * 0.96), (b.cx + 48 * rig.k, b.waist_y - 30))
    near, far = rig.hand(-1, angle=24, flip=-1), rig.hand(1, angle=-74)
    x, y = near.p(8, -62)
    return Layers(front=rig.arm(1) + far.palm() + held.tea(rig.pen, x, y) + near.palm() + near.wrap() + rig.arm(-1))


@pose(lean=2, nod=4)
def ledger(rig):
    """A ledger open on the forearms."""
    return _between(rig, lambda x, y: held.ledger(rig.pen, x, y + 6, -3))


@pose(lean=3)
def inspect(rig):
    """A hand lamp hung from the far hand, below eye height; a handkerchief in the near one, not quite up in time."""
    b = rig.body
    rig.raise_to(1, (66, rig.up * 0.62), (104, rig.up * 0.66))
    rig.put(-1, (-44, rig.up * 0.84), (b.cx - 44, b.chest_y - 6))
    far, near = rig.hand(1, angle=66), rig.hand(-1, angle=22, flip=-1)
    x, y = far.p(0, -40)
    nose = held.handkerchief(rig.pen, *near.p(6, -64))
    return Layers(front=held.hand_lamp(rig.pen, x, y) + rig.arm(1) + far.fist(), top=rig.arm(-1) + nose + near.fist())


@pose()
def pot(rig):
    """A begonia in a pot, in both hands, like a child that has been good."""
    b, front = rig.body, held.begonia(rig.pen, rig.body.cx, rig.body.waist_y - 108)
    for side in (1, -1):
        rig.put(side, (side * 50, rig.up * 0.95), (b.cx + side * 72, b.waist_y - 44))
        front += _cup(rig.hand(side, angle=-side * 58)) + rig.arm(side)
    return Layers(front=front)


@pose(nod=6)
def hatch(rig):
    """Behind a hatch whose blind is down: no face, and hands on the sill."""
    b = rig.body
    for side in (1, -1):
        rig.put(side, (side * 38, rig.up * 0.96), (b.cx + side * 84 * rig.k, b.waist_y - 2))
    far, near = rig.hand(1, angle=204, flip=-1), rig.hand(-1, angle=150, flip=1)
    sheet = held.envelope(rig.pen, b.cx + 8, b.waist_y + 60, 2, 1.05)
    return Layers(front=sheet + rig.arm(1) + far.flat() + rig.arm(-1) + near.flat(), top=held.blind(rig.pen))


@pose(seat="ledge", slump=0.2, nod=4)
def lap(rig):
    """Sitting up, a thin envelope on the knees, both hands on it as if it might go."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 24, rig.up * 0.96), (b.cx + 40 + side * 44, b.hip_y - 26))
    far, near = rig.hand(1, angle=196, flip=-1), rig.hand(-1, angle=158, flip=1)
    thin = props.letter(rig.pen, b.cx + 46, b.hip_y + 6, 4, ("#EBCB94", "#B58A78"), 1.15)
    return Layers(front=rig.arm(1) + thin + far.flat() + rig.arm(-1) + near.flat())


@pose(nod=8, lean=4)
def slip(rig):
    """A narrow slip held up to be read from the bottom, the other thumb on it."""
    b = rig.body
    rig.put(-1, (-34, rig.up * 0.9), (b.cx - 22, b.chest_y + 40))
    rig.put(1, (40, rig.up * 0.96), (b.cx + 66 * rig.k, b.waist_y - 60))
    near, far = rig.hand(-1, angle=20, flip=-1), rig.hand(1, angle=-40)
    x, y = near.p(14, -84)
    paper = f'<g transform="translate({x:.1f} {y:.1f}) rotate(6)">{rig.pen.part("M-24 -86H24V60H-24Z", ("#9DB4DE", "#5C6AA0"), off=8)}{rig.pen.line("M-14 -20H14M-14 44H10", "#2E2350", 4, op=0.6)}</g>'
    return Layers(front=rig.arm(1) + far.relaxed() + near.palm() + paper + near.wrap() + near.thumb_over() + rig.arm(-1))
