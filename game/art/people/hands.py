"""Hands: a palm and rounded fingers, each finger edged by its own shade."""

import math

from game.art.people.curves import capsule, smooth, taper


class Hand:
    """Local frame: origin at the wrist, -y along the forearm, `flip` mirrors the thumb."""

    def __init__(self, pen, skin, at, ang, flip=1, k=1.0):
        self.pen, self.skin, self.at, self.ang, self.flip, self.k = pen, skin, at, math.radians(ang), flip, k

    def p(self, x, y):
        """A point of the hand in the space of the body."""
        x, y = x * self.k * self.flip, y * self.k
        c, n = math.cos(self.ang), math.sin(self.ang)
        return self.at[0] + x * c - y * n, self.at[1] + x * n + y * c

    def blob(self, pts, off=9):
        """A rounded part of the hand."""
        return self.pen.part(smooth([self.p(x, y) + tuple(r) for x, y, *r in pts]), self.skin, off=off, rimk=0.6)

    def finger(self, pts, r=8.4, r1=7):
        """Finger through 2 or 3 joints, with a darker edge under it."""
        P = [self.p(*q) for q in pts]
        o, k = "", self.k
        rs = [r * k] + ([(r + r1) / 2 * k] if len(P) > 2 else []) + [r1 * k]
        segs = list(zip(P, P[1:], rs, rs[1:]))
        for a, b, ra, rb in segs:
            o += self.pen.fill(capsule(a, b, ra + 2, rb + 2), self.skin, dark=True)
        for a, b, ra, rb in segs:
            o += self.pen.fill(capsule(a, b, ra, rb), self.skin)
        a, b = P[-2], P[-1]
        d = capsule(P[0], b, r * k, r1 * k) if len(P) == 2 else capsule(a, b, rs[-2], rs[-1])
        return o + self.pen.crescent(d, self.skin, r * k * 0.72, -1)

    PALM = ((-17, 8, 0.5), (-24, -18), (-25, -44), (-8, -54), (18, -52), (25, -30), (17, 8, 0.5))

    def palm(self):
        """The palm alone."""
        return self.blob(self.PALM)

    def relaxed(self):
        """Hanging hand, fingers loosely together."""
        o = self.finger([(-16, -16), (-30, -36), (-27, -58)], 9, 7.4)
        o += self.finger([(17, -46), (20, -66), (14, -80)], 7.4, 6.2)
        o += self.palm()
        for x, reach in ((10, 94), (0, 100), (-11, 96)):
            o += self.finger([(x, -48), (x + 3, -74), (x - 2, -reach)], 8.2, 6.8)
        return o

    def fist(self, thumb=True):
        """Closed round a strap, a handle or a pole that runs across the knuckles."""
        o = self.blob([(-17, 8, 0.5), (-25, -16), (-24, -46), (-4, -56), (20, -50), (27, -26), (18, 6, 0.5)])
        for _i, x in enumerate((19, 7, -5, -17)):
            o += self.finger([(x, -48), (x, -26)], 7.6, 7.2)
        if thumb:
            o += self.finger([(-24, -14), (-22, -32), (-4, -32)], 8, 7)
        return o

    def wrap(self):
        """Four fingertips over the edge of a held thing (drawn after it)."""
        return "".join(self.finger([(33, -30 - 17 * i), (16, -32 - 17 * i)], 8, 7.2) for i in range(4))

    def thumb_over(self):
        """The thumb over the near edge of a held thing."""
        return self.finger([(-22, -22), (-31, -50), (-18, -76)], 9.4, 7.6)

    def flat(self):
        """Laid flat, fingers together, seen from the back."""
        o = self.finger([(-18, -18), (-32, -40)], 9, 7.6) + self.palm()
        for x, reach in ((18, 80), (7, 92), (-4, 94), (-15, 86)):
            o += self.finger([(x, -44), (x * 0.9, -reach)], 8, 6.8)
        return o

    def pointing(self):
        """Forefinger out, the rest curled under the thumb."""
        o = self.palm() + self.finger([(15, -44), (14, -72), (13, -100)], 8.6, 6.6)
        o += "".join(self.finger([(x, -48), (x - 1, -28)], 8, 7.2) for x in (4, -7, -17))
        return o + self.finger([(22, -16), (24, -38), (6, -40)], 8.6, 7)

    def spread(self):
        """Palm out, fingers a little apart, thumb away."""
        o = self.finger([(-19, -14), (-38, -34), (-48, -54)], 9.4, 7)
        for x, d, reach in ((18, 10, 88), (7, 4, 104), (-5, -3, 106), (-16, -10, 96)):
            o += self.finger([(x, -46), (x + d * 0.6, -reach * 0.76), (x + d, -reach)], 8.4, 6.4)
        return (
            o
            + self.palm()
            + self.pen.fill(taper(self.p(-16, -24), self.p(0, -34), self.p(18, -28), 2), self.skin, dark=True, op=0.7)
        )

    def pinch(self, first=True):
        """Thumb and forefinger; the rest curl."""
        if first:
            return self.palm() + "".join(self.finger([(x, -44), (x - 2, -30)], 8, 7.2) for x in (17, 6, -4))
        return self.finger([(-14, -44), (-20, -70), (-13, -88)], 8, 6.4) + self.finger(
            [(-21, -16), (-36, -46), (-24, -82)], 8.8, 6.8
        )


def bearing(a, b):
    """Rotation that makes local -y point from a to b."""
    return math.degrees(math.atan2(b[0] - a[0], -(b[1] - a[1])))
