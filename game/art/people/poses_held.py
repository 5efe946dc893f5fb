"""Poses that hold a thing: phone, bowl, bag, letter, violin, pole, tablet, linen, pram, trophy, ladder."""

from game.art.people import props
from game.art.people.poses import POSES, pose
from game.art.people.rig import Layers


@pose()
def phone(rig):
    """The near hand holds a phone up before the chest."""
    b = rig.body
    rig.put(-1, (-14, rig.up), (-30 * rig.k, b.chest_y + 84 * rig.L))
    hand = rig.hand(-1, angle=14, flip=-1)
    x, y = hand.p(4, -74)
    held = props.phone(rig.pen, x, y, 12, rig.person.item.get("screen", "#CBE8F2"))
    return Layers(back=rig.at_rest(1), front=hand.palm() + held + hand.wrap() + hand.thumb_over() + rig.arm(-1))


@pose(nod=-4)
def call(rig):
    """A phone at the ear."""
    h = rig.head
    rig.put(-1, (-52, rig.up * 0.80), (h.ear_x - 36, h.chin_y + 18))
    hand = rig.hand(-1, angle=12, flip=-1)
    x, y = hand.p(4, -66)
    return Layers(
        back=rig.at_rest(1),
        top=rig.arm(-1) + hand.palm() + props.phone(rig.pen, x, y, 10, glass=False) + hand.wrap() + hand.thumb_over(),
    )


@pose()
def bowl(rig):
    """Soup in both hands."""
    b, front = rig.body, props.bowl(rig.pen, rig.body.cx, rig.body.waist_y - 108, 0.88)
    for side in (1, -1):
        rig.put(side, (side * 56, rig.up * 0.95), (b.cx + side * 98, b.waist_y - 52))
        front += _cup(rig.hand(side, angle=-side * 66)) + rig.arm(side)
    return Layers(front=front)


def _cup(hand):
    """A hand round the side of a bowl, three fingertips and the thumb on its rim."""
    o = hand.blob([(-17, 10, 0.5), (-22, -12), (-16, -32), (6, -36), (22, -28), (24, -8), (17, 12, 0.5)])
    o += "".join(hand.finger([(16 - 13 * i, -22), (15 - 12.5 * i, -56 - 5 * (i in (1, 2)))], 8.4, 7) for i in range(3))
    return o + hand.finger([(-19, -8), (-31, -30), (-26, -52)], 9, 7.4)


@pose()
def bag(rig):
    """A handbag from the near hand."""
    b = rig.body
    rig.put(-1, (-20, rig.up), (-70 * rig.k, b.waist_y + 40 * rig.L))
    hand = rig.hand(-1, turn=34, flip=1)
    x, y = hand.p(2, -40)
    held = props.bag(rig.pen, x, y + 2, rig.person.item.get("bag", ("#C9564F", "#7C2F55")))
    return Layers(back=rig.at_rest(1), front=held + rig.arm(-1) + hand.fist())


@pose()
def strap(rig):
    """The near hand on a strap across the chest."""
    b = rig.body
    rig.put(-1, (-18, rig.up * 0.94), (-34 * rig.k, b.chest_y + 34 * rig.L))
    return Layers(back=rig.at_rest(1), front=rig.arm(-1) + rig.hand(-1, turn=-8, flip=1).fist())


@pose(nod=3)
def letter(rig):
    """A sheet in both hands."""
    return _between(rig, lambda x, y: props.letter(rig.pen, x, y, -5, k=0.82 if rig.L < 0.8 else 1))


@pose(nod=3)
def tablet(rig):
    """A tablet in both hands, read aloud."""
    return _between(rig, lambda x, y: props.tablet(rig.pen, x, y, -4))


def _between(rig, draw):
    """Both hands at the sides of a flat thing, thumbs over it."""
    b = rig.body
    rig.put(-1, (-24, rig.up * 0.98), (b.cx - 20 - 42 * rig.k, b.waist_y - 66 * rig.L))
    rig.put(1, (24, rig.up * 0.98), (b.cx + 22 + 44 * rig.k, b.waist_y - 60 * rig.L))
    hands = (rig.hand(-1, angle=16, flip=-1), rig.hand(1, angle=-16, flip=1))
    (x0, y0), (x1, y1) = rig.wrist[-1], rig.wrist[1]
    thumbs = "".join(h.finger([(-18, -20), (-24, -44), (-14, -58)], 9, 7.4) for h in hands)
    front = hands[0].palm() + hands[1].palm() + draw((x0 + x1) / 2 + 2, (y0 + y1) / 2 - 58) + thumbs
    return Layers(front=front + rig.arm(1) + rig.arm(-1))


@pose(lean=-2)
def violin(rig):
    """Arms round a violin, its scroll above the shoulder."""
    b = rig.body
    rig.put(1, (14, rig.up * 0.92), (b.cx - 40 * rig.k, b.waist_y - 84 * rig.L))
    rig.put(-1, (-18, rig.up * 0.98), (b.cx + 16 * rig.k, b.waist_y - 6 * rig.L))
    held = props.violin(rig.pen, b.cx + 8, b.waist_y - 70 * rig.L, 17)
    return Layers(
        front=held + rig.arm(1) + rig.hand(1, turn=6, flip=-1).flat() + rig.arm(-1) + rig.hand(-1, turn=-6, flip=1).flat()
    )


@pose(lean=-2, nod=-5)
def play(rig):
    """A violin under the chin, the bow across its strings."""
    h, b = rig.head, rig.body
    x, y = h.chin_x + 34, b.ny + 34
    rig.raise_to(1, (52, rig.up * 0.62), (62 + rig.fore * 0.42, -34))
    rig.put(-1, (-40, rig.up * 0.66), (b.cx + 16, b.chest_y + 10))
    far, near = rig.hand(1, angle=20, flip=1), rig.hand(-1, angle=62, flip=-1)
    bow = rig.pen.line(f"M{x - 118:.1f} {y + 84:.1f}L{x + 150:.1f} {y - 96:.1f}", "#7A4A3A", 6) + rig.pen.line(
        f"M{x - 110:.1f} {y + 94:.1f}L{x + 154:.1f} {y - 86:.1f}", "#FFF4E6", 2.4
    )
    held = props.violin(rig.pen, x + 56, y + 8, 74, k=0.86)
    return Layers(top=rig.arm(1) + far.palm() + held + far.wrap() + bow + rig.arm(-1) + near.fist())


@pose()
def rail(rig):
    """The near hand on a pole, or on a drip stand."""
    b, it = rig.body, rig.person.item
    rig.put(-1, (-56, rig.up * 0.72), (rig.shoulder[-1][0] - 66, b.chest_y - 26))
    hand = rig.hand(-1, turn=-12, flip=1)
    x, _ = hand.p(0, -38)
    held = props.pole(rig.pen, x, it.get("y0", -300), 1000, drip=it.get("drip", False))
    return Layers(back=rig.at_rest(1), front=held + rig.arm(-1) + hand.fist())


@pose()
def drip(rig):
    """The near hand on a drip stand."""
    b = rig.body
    rig.put(-1, (-56, rig.up * 0.72), (rig.shoulder[-1][0] - 66, b.chest_y - 26))
    hand = rig.hand(-1, turn=-12, flip=1)
    x, _ = hand.p(0, -38)
    return Layers(back=rig.at_rest(1), front=props.pole(rig.pen, x, -190, 1000, drip=True) + rig.arm(-1) + hand.fist())


@pose()
def linen(rig):
    """A stack of folded sheets before the chest."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 30, rig.up * 0.98), (b.cx + side * 104 * rig.k, b.waist_y + 30))
    hands = "".join(rig.hand(s, angle=-s * 78, flip=s).flat() for s in (1, -1))
    return Layers(front=props.linen(rig.pen, b.cx, b.waist_y + 26) + hands + rig.arm(1) + rig.arm(-1))


@pose(lean=3)
def pram(rig):
    """Both hands on the handle of a pram."""
    b = rig.body
    x, y = b.cx + 58, b.waist_y + 96 * rig.L
    rig.put(1, (26, rig.up * 0.98), (x + 40, y - 26))
    rig.put(-1, (-8, rig.up), (x - 62, y - 20))
    hands = rig.hand(1, turn=10, flip=-1).fist() + rig.hand(-1, turn=-20, flip=1).fist()
    return Layers(front=props.pram(rig.pen, x, y) + rig.arm(1) + rig.arm(-1) + hands)


@pose(lean=-2)
def trophy(rig):
    """A glass hand on a foot, held up."""
    b = rig.body
    rig.put(-1, (-22, rig.up * 0.94), (b.cx - 60 * rig.k, b.chest_y + 40))
    hand = rig.hand(-1, angle=20, flip=-1)
    x, y = hand.p(4, -36)
    return Layers(
        back=rig.at_rest(1), front=hand.palm() + props.trophy(rig.pen, x, y - 40) + hand.wrap() + hand.thumb_over() + rig.arm(-1)
    )


@pose(lean=4)
def ladder(rig):
    """One hand on the ladder, the other up with the scraper."""
    b = rig.body
    rig.raise_to(1, (58, rig.up * 0.4), (74, rig.up * 0.4 - rig.fore * 0.86))
    rig.put(-1, (-50, rig.up * 0.80), (rig.shoulder[-1][0] - 58, b.chest_y + 20))
    up, hand = rig.hand(1, turn=-6, flip=1), rig.hand(-1, turn=-12, flip=1)
    x, _ = hand.p(0, -38)
    held = props.ladder(rig.pen, x - 8)
    tool = props.scraper(rig.pen, *up.p(4, -44), -8)
    return Layers(back=held, front=rig.arm(-1) + hand.fist() + tool + rig.arm(1) + up.fist())


@pose(seat="bed")
def bed(rig):
    """Sitting up in bed, hands on the blanket."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 30, rig.up * 0.94), (b.cx + 20 + side * 66, b.waist_y + 92 * rig.L))
    hands = rig.hand(1, angle=-128, flip=1).flat() + rig.hand(-1, angle=128, flip=-1).flat()
    return Layers(front=rig.arm(1) + rig.arm(-1) + hands)


@pose(lean=-3, nod=3)
def fork(rig):
    """A tuning fork held up beside the ear."""
    rig.put(-1, (-36, rig.up * 0.80), (rig.shoulder[-1][0] - 2, rig.body.ny + 4))
    hand = rig.hand(-1, angle=6, flip=1)
    x, y = hand.p(-20, -88)
    return Layers(back=rig.at_rest(1), front=rig.arm(-1) + hand.pinch() + props.fork(rig.pen, x, y, -10) + hand.pinch(False))


@pose(lean=-4)
def helpless(rig):
    """The far hand on a rail, to hold on to; the near one keeps the bag."""
    b = rig.body
    rig.raise_to(1, (62, rig.up * 0.6), (78 + rig.fore * 0.66, -rig.up * 0.16))
    rig.put(-1, (-20, rig.up), (-70 * rig.k, b.waist_y + 40 * rig.L))
    hand = rig.hand(-1, turn=34, flip=1)
    x, y = hand.p(2, -40)
    held = props.bag(rig.pen, x, y + 2, rig.person.item.get("bag", ("#C9564F", "#7C2F55")))
    return Layers(back=rig.arm(1) + rig.hand(1, turn=14, flip=1).fist(), front=held + rig.arm(-1) + hand.fist())


@pose(lean=9, nod=9, slump=0.3)
def write(rig):
    """Bent over a sheet with a pen in the near hand, the other hand keeping the sheet where it is."""
    b = rig.body
    rig.put(1, (28, rig.up * 0.94), (b.cx + 96 * rig.k, b.waist_y + 10 * rig.L))
    rig.put(-1, (-34, rig.up * 0.96), (b.cx - 2, b.waist_y - 6 * rig.L))
    far, near = rig.hand(1, angle=112, flip=1), rig.hand(-1, angle=62, flip=-1)
    x, y = near.p(-4, -52)
    held = rig.pen.line(f"M{x - 30:.1f} {y - 64:.1f} L{x + 14:.1f} {y + 26:.1f}", "#3A2E5C", 9)
    held += rig.pen.line(f"M{x + 14:.1f} {y + 26:.1f} l5 11", "#F2B84B", 5)
    return Layers(front=rig.arm(1) + far.flat() + rig.arm(-1) + held + near.fist())


@pose(lean=11, nod=4)
def lamp(rig):
    """Leaning over to a lamp, the far hand up at its shade, the near one on the desk."""
    b = rig.body
    rig.raise_to(1, (64, rig.up * 0.56), (58 + rig.fore * 0.86, rig.up * 0.12))
    rig.put(-1, (-34, rig.up * 0.98), (b.cx - 66 * rig.k, b.waist_y + 70 * rig.L))
    return Layers(back=rig.hand(-1, angle=176, flip=-1).flat() + rig.arm(-1), front=rig.arm(1) + rig.hand(1, turn=6, flip=1).relaxed())


@pose(nod=10, lean=2)
def over(rig):
    """Arms crossed, the head lowered to look over glasses that have slid."""
    return POSES["folded"](rig)
