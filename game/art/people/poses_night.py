"""Poses of people who are driven by night: what lies on their knees, stands between them, or comes down a ramp on both sides."""

from game.art.people import props_night as held
from game.art.people.poses import pose
from game.art.people.poses_held import _between, _cup
from game.art.people.rig import Layers


@pose(lean=-2)
def lute(rig):
    """A cake on the knees, a hand at either end, as one holds a cushion."""
    b, front = rig.body, held.lute(rig.pen, rig.body.cx + 6, rig.body.waist_y - 128, 1.02)
    for side in (1, -1):
        rig.put(side, (side * 58, rig.up * 0.98), (b.cx + side * 148, b.waist_y - 72))
        front += _cup(rig.hand(side, angle=-side * 60)) + rig.arm(side)
    return Layers(front=front)


@pose(lean=-1)
def umbrella(rig):
    """Both hands on the crook of a furled umbrella."""
    b = rig.body
    rig.put(1, (18, rig.up * 0.94), (b.cx + 44, b.chest_y + 96))
    rig.put(-1, (-22, rig.up * 0.98), (b.cx - 20, b.chest_y + 124))
    front = held.umbrella(rig.pen, b.cx + 18, b.chest_y + 190, 3)
    return Layers(front=rig.arm(1) + front + rig.hand(1, angle=-52, flip=1).fist() + rig.arm(-1) + rig.hand(-1, angle=52, flip=-1).fist())


@pose(slump=0.2, lean=3)
def coffees(rig):
    """A paper cup in either hand."""
    b, front = rig.body, ""
    for side, low in ((1, 74), (-1, 100)):
        rig.put(side, (side * 34, rig.up * 0.95), (b.cx + side * 70 * rig.k, b.chest_y + low))
        hand = rig.hand(side, angle=side * -14, flip=side)
        x, y = hand.p(2, -52)
        front += rig.arm(side) + hand.palm() + held.coffee(rig.pen, x, y - 8) + hand.wrap() + hand.thumb_over()
    return Layers(front=front)


@pose(nod=2)
def parcel(rig):
    """A flat parcel on the knees, both hands at its sides."""
    return _between(rig, lambda x, y: held.parcel(rig.pen, x, y + 40, -2))


@pose(lean=2)
def toast(rig):
    """A slice of toast half way to the mouth."""
    b = rig.body
    rig.put(-1, (-26, rig.up * 0.96), (b.cx - 6, b.chest_y + 36))
    hand = rig.hand(-1, angle=16, flip=-1)
    x, y = hand.p(6, -80)
    return Layers(back=rig.at_rest(1), front=hand.palm() + held.toast(rig.pen, x, y, 10) + hand.wrap() + hand.thumb_over() + rig.arm(-1))


@pose(lean=-2)
def luggage(rig):
    """A bag on each side, so heavy that the arms are straight."""
    front = ""
    for side, c in ((1, ("#3F6E73", "#24415A")), (-1, ("#C4504A", "#7C2F55"))):
        rig.raise_to(side, (side * 34, rig.up), (side * 50, rig.up + rig.fore * 0.86))
        hand = rig.hand(side, turn=side * 8, flip=-side)
        x, y = hand.p(2, -40)
        front += held.bags(rig.pen, x, y, c) + rig.arm(side) + hand.fist()
    return Layers(front=front)


@pose(lean=4, slump=0.5)
def dozing(rig):
    """Asleep where one sits: one hand open on the seat beside, the other in the lap."""
    b = rig.body
    rig.put(1, (36, rig.up), (b.cx + 150 * rig.k, b.waist_y + 70))
    rig.put(-1, (-20, rig.up), (b.cx - 6, b.waist_y + 60))
    return Layers(front=rig.arm(1) + rig.hand(1, angle=112, flip=-1).spread() + rig.hand(-1, angle=150, flip=1).relaxed() + rig.arm(-1))

