"""Arms: one lit outline each, with sleeve and cuff, rolled or short sleeves."""

import math

from game.art.people.curves import capsule, lerp, limb, mix, smooth, taper, tube
from game.art.people.light import INK


def arm(pen, S, E, W, r, dress, skin, top=None):
    """One arm from shoulder S over elbow E to wrist W; r are its radii there, `top` the seam it is set into."""
    fat = dress.get("fat", 0)
    radii = tuple(v + fat for v in r)
    if dress.get("rolled") or dress.get("short"):
        return _bare(pen, S, E, W, radii, dress, skin, top)
    return _sleeved(pen, S, E, W, radii, dress, top)


def _on(a, b, t):
    """The point t of the way from a to b."""
    return lerp(a[0], b[0], t), lerp(a[1], b[1], t)


def _bare(pen, S, E, W, radii, dress, skin, top):
    """Upper arm and forearm in the skin, a sleeve that stops above the elbow, its turned edge."""
    r0, r1, r2 = radii
    rolled = bool(dress.get("rolled"))
    hem, edge0, edge1 = (0.66, 0.60, 0.74) if rolled else (0.60, 0.56, 0.62)
    o = pen.part(capsule(_on(S, E, 0.5), E, r0 * 0.92, r1 * 0.96), skin, off=r1 * 0.5)
    o += pen.part(
        smooth(_forearm(E, _on(E, W, 0.34), W, r1 * 0.96, r1 * (1.20 if rolled else 1.0), r2 * 0.92)), skin, off=r1 * 0.62
    )
    o += pen.part(tube(S, _on(S, E, hem), r0, r0 * 0.96, top, False), dress["sleeve"], off=r0 * 0.55)
    return o + pen.part(tube(_on(S, E, edge0), _on(S, E, edge1), r0, r0 * 1.03, None, False), dress["cuff"], off=r0 * 0.5)


def _sleeved(pen, S, E, W, radii, dress, top):
    """A whole sleeve in one outline; in two where the elbow is sharp or the forearm points at us."""
    r0, r1, r2 = radii
    c, W = dress["sleeve"], _on(E, W, 1 + dress.get("long", 0) / 100)
    cuff = dress.get("cuff", c)
    inner = pen.fill(tube(_on(E, W, 0.84), _on(E, W, 1.3), r2 * 1.7, r2 * 1.7, None, False), cuff) if cuff != c else ""
    (ux, uy), (fx, fy) = (E[0] - S[0], E[1] - S[1]), (W[0] - E[0], W[1] - E[1])
    upper, fore = math.hypot(ux, uy), math.hypot(fx, fy)
    if (ux * fx + uy * fy) / (upper * fore or 1) < -0.25 or fore < r1 * 2.4:
        return pen.part(tube(S, E, r0, r1, top), c, off=r0 * 0.55) + pen.part(
            capsule(E, W, r1 * 0.99, r2), c, off=r1 * 0.5, inner=inner
        )
    crease = pen.fill(taper(_on(S, E, 0.80), _on(E, W, 0.02), _on(E, W, 0.16), 2.4), mix(c, INK, 0.35), op=0.7)
    return pen.part(limb(S, E, W, r0, r1, r2, top), c, off=r0 * 0.50, inner=inner + crease)


def _forearm(a, m, b, ra, rm, rb):
    """Outline of a bare forearm, fullest at m."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    n = math.hypot(dx, dy) or 1
    ux, uy = dx / n, dy / n
    at = lambda p, k, d=0: (p[0] - uy * k + ux * d, p[1] + ux * k + uy * d)
    return [
        at(a, 0, -ra),
        at(a, ra),
        at(m, rm),
        (*at(b, rb), 0.5),
        at(b, 0, rb * 0.3),
        (*at(b, -rb), 0.5),
        at(m, -rm),
        at(a, -ra),
    ]
