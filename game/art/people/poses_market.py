"""Poses of a market hall: something held up in one hand, something written on a board, and the things themselves."""

from collections.abc import Callable

from game.art.people.curves import box, disc, lerp, mix, poly, smooth
from game.art.people.poses import pose
from game.art.people.props import tilt
from game.art.people.rig import Layers


def _ladle(pen):
    cup = smooth([(-4, -196, 0.3), (-96, -178, 0.3), (-88, -138), (-48, -122), (-12, -146)])
    return pen.line("M0 84V-176", "#B9A7C0", 11) + pen.line("M-3 60V-170", "#F1E9F0", 3) + pen.part(cup, ("#DCCEDA", "#93829F"), off=18) + pen.fill(disc(-50, -187, 45, 9), "#D9793F")


def _spanner(pen):
    head = poly([(-16, -52), (-30, -92), (-20, -112), (-12, -112), (-12, -82), (12, -82), (12, -112), (20, -112), (30, -92), (16, -52)])
    return pen.part(box(-10, -60, 20, 132, 8), ("#B9B2C6", "#7C7394"), off=8) + pen.part(head, ("#B9B2C6", "#7C7394"), off=10)


def _probe(pen):
    """A thermometer: a dial on a needle."""
    dial = pen.part(disc(0, -78, 30), ("#FFF8EC", "#C9B7C8"), off=8) + pen.line("M0 -78l14 -12", "#E2705F", 5)
    return pen.line("M0 74V-52", "#B9B2C6", 7) + dial + pen.line("M-20 -74a20 20 0 0 1 40 0", "#5FA588", 4)


def _knife(pen):
    """A cheese knife, with a piece of what it is for on its point."""
    blade = pen.part(smooth([(-10, -30, 0.2), (14, -30, 0.2), (20, -130), (2, -206, 0.2), (-10, -150)]), ("#EDE6EE", "#A093B0"), off=9)
    cheese = pen.part(poly([(-84, -118), (66, -160), (66, -104), (-84, -84)]), ("#F8CF68", "#C98A4E"), off=16)
    rind = pen.fill(poly([(66, -162), (78, -162), (78, -102), (66, -102)]), "#C4504A")
    holes = "".join(pen.fill(disc(x, y, r, r * 0.8), "#DDA14A") for x, y, r in ((-44, -104, 9), (40, -136, 10), (-22, -120, 5), (46, -112, 6)))
    return cheese + rind + holes + blade + pen.part(box(-13, -30, 26, 100, 9), "#8A5442", off=8)


TOOLS: dict[str, Callable] = {"ladle": _ladle, "spanner": _spanner, "probe": _probe, "knife": _knife}


@pose(lean=2)
def tool(rig):
    """Something held upright in the near hand, before the shoulder; which, the person's `item` says."""
    b = rig.body
    rig.put(-1, (-44, rig.up * 0.9), (-92 * rig.k, b.chest_y + 26 * rig.L))
    hand = rig.hand(-1, angle=-8, flip=-1)
    x, y = hand.p(2, -36)
    held = tilt(x, y, -12, TOOLS[rig.person.item.get("tool", "ladle")](rig.pen))
    return Layers(back=rig.at_rest(1), front=rig.arm(-1) + held + hand.fist())


@pose(lean=2)
def carton(rig):
    """A box with a string round it, carried before the chest."""
    b, pen = rig.body, rig.pen
    for side in (-1, 1):
        rig.put(side, (side * 34, rig.up * 0.96), (b.cx + side * 100 * rig.k, b.waist_y + 8))
    x, y, w = b.cx, b.waist_y - 40, 112 * rig.k
    box_ = pen.part(box(x - w, y - 62, 2 * w, 132, 6), ("#E3B57E", "#A97E68"), off=26) + pen.fill(box(x - w, y - 62, 2 * w, 20, 4), "#F0CB98")
    box_ += pen.line(f"M{x:.1f} {y - 62:.1f}v132M{x - w:.1f} {y + 6:.1f}h{2 * w:.1f}", "#E2705F", 6)
    hands = "".join(rig.hand(s, angle=-s * 70, flip=s).flat() for s in (1, -1))
    return Layers(front=rig.arm(1) + rig.arm(-1) + box_ + hands)


@pose(nod=5)
def jots(rig):
    """Writing on a board that the far arm holds; what a sleeve has on it in biro is to be read on the near one."""
    b, pen = rig.body, rig.pen
    rig.put(1, (30, rig.up * 0.98), (b.cx + 66 * rig.k, b.waist_y + 6 * rig.L))
    rig.put(-1, (-44, rig.up * 0.92), (b.cx - 22, b.waist_y - 40 * rig.L))
    far, near = rig.hand(1, angle=-84, flip=1), rig.hand(-1, angle=64, flip=-1)
    x, y = b.cx + 40, b.waist_y - 52 * rig.L
    board = tilt(x, y, -9, _board(pen, rig.person.item.get("board", ("#E6C79C", "#A88468"))))
    px, py = near.p(-4, -52)
    pencil = pen.line(f"M{px - 24:.1f} {py - 58:.1f}L{px + 12:.1f} {py + 20:.1f}", rig.person.item.get("pen", "#F2B84B"), 9)
    return Layers(front=rig.arm(1) + board + far.wrap() + rig.arm(-1) + _biro(rig) + pencil + near.fist())


def _board(pen, c):
    """A board with a sheet in lines."""
    o = pen.part(box(-84, -96, 168, 196, 8), c, off=14) + pen.fill(box(-70, -74, 140, 162, 3), "#FFF8EC")
    o += pen.line("".join(f"M-56 {y}h{w}" for y, w in ((-50, 96), (-26, 112), (-2, 84), (22, 108), (46, 70))), "#2E2350", 4.2, op=0.35)
    return o + pen.part(box(-26, -108, 52, 24, 6), mix("#B9B2C6", "#3A2E5C", 0.2), off=6)


def _biro(rig):
    """A hundred and fifty centimetres, in biro, with the line that it is measured from."""
    if "biro" not in rig.person.item:
        return ""
    (ex, ey), (wx, wy) = rig.elbow[-1], rig.wrist[-1]
    x, y = lerp(ex, wx, 0.42), lerp(ey, wy, 0.42)
    marks = rig.pen.line("M-22 -9v20M-12 -9h-0M-8 -8h13M-8 -8v8q13 -3 13 6q0 7 -13 5M12 1a7 10 0 1 0 14 0a7 10 0 1 0 -14 0M-28 20h56", "#3F5FA8", 3.4)
    return tilt(x, y, 12, f'<g transform="scale({rig.pen.mirror} 1)">{marks}</g>')
