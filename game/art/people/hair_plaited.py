"""Hair in plaits."""

from game.art.people.curves import disc, smooth, taper
from game.art.people.hair import cap, finish, hairline, style


def _plait(pen, x, y, n, c, tie, k=1.0, drift=4.0):
    """A plait that hangs from a point: lozenges that lie over each other, thinner downwards, with a tie."""
    o = ""
    for i in range(n):
        w, cx, cy = (27 - 1.6 * i) * k, x + drift * i, y + 34 * k * i
        d = smooth([(cx - w, cy - 8 * k, 0.5), (cx, cy - 20 * k), (cx + w, cy - 8 * k, 0.5), (cx + w * 0.5, cy + 22 * k), (cx, cy + 30 * k, 0.4), (cx - w * 0.5, cy + 22 * k)])
        o += pen.part(d, c, off=10) + pen.fill(taper((cx - w * 0.6, cy - 4), (cx, cy + 8), (cx + w * 0.6, cy - 6), 2.6), c[1], op=0.7)
    cx, cy = x + drift * n, y + 34 * k * n
    tuft = smooth([(cx - 12 * k, cy - 6, 0.4), (cx + 12 * k, cy - 6, 0.4), (cx + 17 * k, cy + 34 * k), (cx, cy + 44 * k, 0.3), (cx - 16 * k, cy + 32 * k)])
    return o + pen.part(tuft, c, off=7) + pen.part(disc(cx, cy - 4, 14 * k, 9 * k), tie, off=4, rim=False)


@style
def plaits(pen, H, c):
    """Parted, in two short plaits that stand off at the ears."""
    d = smooth(cap(H, 1.06) + hairline(H, -70))
    near = _plait(pen, H.ear_x - 10, 44, 3, c, "#E2705F", 0.92, -9)
    far = _plait(pen, H.far_x + 8, 50, 3, c, "#E2705F", 0.8, 8)
    part = pen.fill(taper((H.px(6), -84), H.sk(-10, 0.9), H.sk(-22, 1.04), 2.6), c[1], op=0.8)
    return far, finish(pen, H, d, c) + pen.inside(d, part) + near


@style
def braid(pen, H, c):
    """Drawn back, and one long thick plait over the near shoulder."""
    d = smooth(cap(H, 1.05) + hairline(H, -76))
    return "", finish(pen, H, d, c) + _plait(pen, H.ear_x - 16, 66, 7, c, "#F2B84B", 1.12, 3)
