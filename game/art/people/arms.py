"""Arms: one lit outline each, with sleeve and cuff, rolled or short sleeves."""

import math

from game.art.people.curves import capsule, lerp, limb, mix, smooth, taper, tube
from game.art.people.light import INK


def arm(pen, S, E, W, r, dress, skin, top=None):
    """One arm as a single lit outline (two where the elbow is sharp), with sleeve, cuff, rolled or short sleeve."""
    c, k = dress["sleeve"], dress.get("fat", 0)
    r0, r1, r2 = r[0] + k, r[1] + k, r[2] + k
    on = lambda a, b, t: (lerp(a[0], b[0], t), lerp(a[1], b[1], t))
    if dress.get("rolled") or dress.get("short"):
        big = 1.20 if dress.get("rolled") else 1.
        roll = bool(dress.get("rolled"))
        hem = on(S, E, .66 if roll else .60)
        o = pen.part(capsule(on(S, E, .5), E, r0 * .92, r1 * .96), skin, off=r1 * .5)
        mid = on(E, W, .34)
        o += pen.part(smooth(_muscle(E, mid, W, r1 * .96, r1 * big, r2 * .92)), skin, off=r1 * .62)
        o += pen.part(tube(S, hem, r0, r0 * .96, top, False), c, off=r0 * .55)
        return o + pen.part(tube(on(S, E, .60 if roll else .56), on(S, E, .74 if roll else .62), r0 * 1.0, r0 * 1.03, None, False), dress["cuff"], off=r0 * .5)
    d1, d2 = (E[0] - S[0], E[1] - S[1]), (W[0] - E[0], W[1] - E[1])
    dot = (d1[0] * d2[0] + d1[1] * d2[1]) / (math.hypot(*d1) * math.hypot(*d2) or 1)
    W2 = on(E, W, 1 + dress.get("long", 0) / 100)
    cuff = dress.get("cuff", c)
    inn = pen.fill(tube(on(E, W2, .84), on(E, W2, 1.3), r2 * 1.7, r2 * 1.7, None, False), cuff) if cuff != c else ""
    if dot < -.25 or math.hypot(*d2) < r1 * 2.4:
        return pen.part(tube(S, E, r0, r1, top), c, off=r0 * .55) + pen.part(capsule(E, W2, r1 * .99, r2), c, off=r1 * .5, inner=inn)
    crease = pen.fill(taper(on(S, E, .80), on(E, W, .02), on(E, W, .16), 2.4), mix(c, INK, .35), op=.7)
    return pen.part(limb(S, E, W2, r0, r1, r2, top), c, off=r0 * .50, inner=inn + crease)


def _muscle(a, m, b, ra, rm, rb):
    """Outline of a bare forearm, fullest at m."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    n = math.hypot(dx, dy) or 1
    ux, uy = dx / n, dy / n
    P = lambda p, k, d=0: (p[0] - uy * k + ux * d, p[1] + ux * k + uy * d)
    return [P(a, 0, -ra), P(a, ra), P(m, rm), (*P(b, rb), 0.5), P(b, 0, rb * .3), (*P(b, -rb), 0.5), P(m, -rm), P(a, -ra)]
