"""Poses of the people of six offices, each with what they have in hand."""

from game.art.people import props_city as props
from game.art.people.curves import tube
from game.art.people.hands import Hand
from game.art.people.poses import pose
from game.art.people.rig import Layers


@pose(nod=2)
def stamps(rig):
    """A stamp in each hand, up and ready: to be quick."""
    b, front = rig.body, ""
    for side in (1, -1):
        rig.put(side, (side * 54, rig.up * 0.82), (b.cx + side * 128 * rig.k, b.chest_y - 8))
        hand = rig.hand(side, angle=side * 6, flip=side)
        front += rig.arm(side) + props.hand_stamp(rig.pen, *hand.p(0, -40), side * -112) + hand.fist()
    return Layers(front=front)


@pose(lean=12, nod=4)
def sill(rig):
    """Leaning out over a sill on both forearms."""
    b = rig.body
    rig.put(1, (34, rig.up * 0.86), (b.cx + 150 * rig.k, b.waist_y - 150 * rig.L))
    rig.put(-1, (-18, rig.up * 0.96), (b.cx + 74 * rig.k, b.waist_y - 128 * rig.L))
    far, near = rig.hand(1, angle=96, flip=1), rig.hand(-1, angle=84, flip=-1)
    return Layers(front=rig.arm(1) + far.flat() + rig.arm(-1) + near.flat())


@pose(lean=-4)
def card(rig):
    """A card held to the chest, its face inwards."""
    b = rig.body
    rig.put(1, (26, rig.up * 0.92), (b.cx + 34 * rig.k, b.chest_y + 86 * rig.L))
    rig.put(-1, (-34, rig.up * 0.92), (b.cx - 44 * rig.k, b.chest_y + 66 * rig.L))
    far, near = rig.hand(1, angle=-52, flip=1), rig.hand(-1, angle=46, flip=-1)
    held = props.index_card(rig.pen, b.cx + 2, b.chest_y + 20 * rig.L, -8)
    return Layers(front=held + rig.arm(1) + far.flat() + rig.arm(-1) + near.flat())


@pose(lean=-1, nod=2)
def garters(rig):
    """Sleeves kept up by brass bands; a pen in the near hand, its nib up, the other hand flat on what must not be lost."""
    b = rig.body
    rig.put(1, (30, rig.up * 0.98), (b.cx + 40 * rig.k, b.waist_y + 40 * rig.L))
    rig.put(-1, (-46, rig.up * 0.84), (b.cx - 92 * rig.k, b.chest_y + 4))
    far, near = rig.hand(1, angle=-86, flip=1), rig.hand(-1, angle=8, flip=1)
    x, y = near.p(-16, -86)
    nib = rig.pen.line(f"M{x + 14:.1f} {y + 70:.1f}L{x - 6:.1f} {y - 54:.1f}", "#3A2E5C", 9)
    nib += rig.pen.line(f"M{x - 6:.1f} {y - 54:.1f}l-3 -16", "#F2B84B", 5)
    return Layers(
        front=rig.arm(1) + _band(rig, 1) + far.flat() + rig.arm(-1) + _band(rig, -1) + near.pinch() + nib + near.pinch(False)
    )


def _band(rig, side):
    """A brass band round an upper arm."""
    (x0, y0), r = rig.on_arm(side, 0.52), rig.body.b.arm[0] * 1.04
    x1, y1 = rig.on_arm(side, 0.64)
    return rig.pen.part(tube((x0, y0), (x1, y1), r, r, None, False), ("#F2B84B", "#A8744E"), off=r * 0.6)


@pose(nod=3)
def towelled(rig):
    """The near forearm level, with a folded towel over it."""
    b = rig.body
    rig.put(-1, (-40, rig.up * 0.94), (b.cx + 54 * rig.k, b.waist_y - 24 * rig.L))
    x = (rig.elbow[-1][0] + rig.wrist[-1][0]) / 2
    y = (rig.elbow[-1][1] + rig.wrist[-1][1]) / 2
    hand = rig.hand(-1, turn=6, flip=-1)
    return Layers(back=rig.at_rest(1), front=rig.arm(-1) + props.towel(rig.pen, x + 4, y - 14) + hand.relaxed())


@pose(lean=2)
def coil(rig):
    """A coil of rope over the near hand, the other in a pocket."""
    b = rig.body
    rig.put(1, (42, rig.up), (rig.shoulder[1][0] - 18, b.hip_y - 6))
    rig.put(-1, (-52, rig.up * 0.9), (rig.shoulder[-1][0] - 6, b.waist_y - 10 * rig.L))
    hand = rig.hand(-1, angle=86, flip=-1)
    x, y = hand.p(0, -36)
    return Layers(front=rig.arm(1) + props.coil(rig.pen, x, y) + rig.arm(-1) + hand.fist())


@pose(nod=4)
def speller(rig):
    """An exercise book held open in both hands."""
    b = rig.body
    for side in (-1, 1):
        rig.put(side, (side * 30, rig.up * 0.98), (b.cx + side * 82 * rig.k, b.waist_y - 26 * rig.L))
    far, near = rig.hand(1, angle=-20, flip=-1), rig.hand(-1, angle=20, flip=1)
    held = props.spelling_book(rig.pen, b.cx, b.waist_y - 112 * rig.L, -3)
    tips = "".join(h.finger([(-20, -10), (-16, -34)], 9, 7.4) for h in (far, near))
    return Layers(front=far.palm() + near.palm() + held + rig.arm(1) + rig.arm(-1) + tips)


@pose(nod=3, slump=0.4)
def tissue(rig):
    """A tissue under the nose, the elbow held by the other hand."""
    h, b = rig.head, rig.body
    rig.put(1, (24, rig.up * 0.96), (b.cx - 36 * rig.k, b.waist_y - 60 * rig.L))
    rig.put(-1, (-12, rig.up * 1.0), (h.chin_x + 8, max(h.chin_y + 34, b.ny + 2)))
    near = rig.hand(-1, angle=2, flip=-1)
    x, y = near.p(4, -64)
    held = props.tissue(rig.pen, x, y, -6)
    return Layers(front=rig.arm(1) + rig.hand(1, turn=8, flip=-1).flat(), top=rig.arm(-1) + near.palm() + held + near.wrap())


@pose(lean=-3)
def leeks(rig):
    """A bundle of leeks in the crook of the near arm."""
    b = rig.body
    x = rig.shoulder[-1][0] - 8
    rig.put(1, (20, rig.up * 0.96), (b.cx - 26 * rig.k, b.waist_y - 4 * rig.L))
    rig.put(-1, (-46, rig.up * 0.98), (b.cx - 8 * rig.k, b.waist_y - 44 * rig.L))
    held = props.leeks(rig.pen, x, b.waist_y + 26)
    return Layers(
        front=held + rig.arm(1) + rig.arm(-1) + rig.hand(-1, turn=6, flip=-1).flat() + rig.hand(1, turn=-4, flip=-1).flat()
    )


@pose(lean=4, nod=5)
def file(rig):
    """Both hands on a thick file; a thumb feels its edge."""
    b = rig.body
    y = b.waist_y - 62 * rig.L
    rig.put(1, (40, rig.up * 0.96), (b.cx + 104 * rig.k, y - 66))
    rig.put(-1, (-40, rig.up * 0.96), (b.cx - 88 * rig.k, y - 64))
    far, near = rig.hand(1, angle=-104, flip=1), rig.hand(-1, angle=112, flip=-1)
    thumb = near.finger([(-18, -18), (-30, -34), (-24, -58)], 9.4, 8)
    return Layers(front=props.folder(rig.pen, b.cx, y) + rig.arm(1) + far.flat() + rig.arm(-1) + near.flat() + thumb)


@pose(slump=0.3)
def papers(rig):
    """A hand inside the coat, where papers are to stay dry, and the lever out of its pocket by that arm."""
    b = rig.body
    rig.put(1, (34, rig.up), (rig.shoulder[1][0] - 14, b.hip_y - 4))
    rig.put(-1, (-26, rig.up * 0.96), (b.cx + 4 * rig.k, b.chest_y + 66 * rig.L))
    x = rig.shoulder[-1][0] + 34
    held = props.lever(rig.pen, x, b.chest_y - 2, 190)
    hand = Hand(rig.pen, rig.skin, rig.wrist[-1], 70, -1, b.b.hand * 0.9)
    return Layers(front=held + rig.arm(1) + hand.palm() + rig.arm(-1))
