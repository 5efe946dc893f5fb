"""The small heads of the crowd, about 30 units high: a real nose, hair and hats by name."""

from game.art.people.curves import box, disc, f, smooth, taper
from game.art.people.light import INK, SKIN

# fmt: off
# hair behind the head
BEHIND = {
    "long": [(-12, -8), (-9, -18), (2, -20), (8, -6), (2, 22, .4), (-16, 24, .4)],
    "pony": [(-10, -10), (-22, -8), (-24, 12), (-19, 16, .3), (-14, 2), (-8, -2)],
    "afro": [(-18, 4), (-22, -10), (-14, -25), (3, -29), (16, -20), (15, -4), (0, 8)],
    "bun": [(-14, -20), (-22, -16), (-21, -6), (-12, -5)],
    "topknot": [(-6, -20), (-8, -30), (3, -33), (8, -24)],
    "braid": [(-10, -6), (-15, 6), (-16, 36), (-12, 40, .3), (-8, 34), (-6, 6)],
}
# hair over it
OVER = {
    "crop": [(-12, 2, .4), (-13, -10), (-6, -20), (5, -20.5), (11, -13), (9.5, -9, .4), (2, -11), (-5, -7), (-7, 1, .4)],
    "bob": [(-15, 11, .3), (-16, -8), (-8, -21), (5, -21.5), (12, -12), (11, -6, .3), (0, -8), (-5, -3), (-5, 11, .3)],
    "quiff": [(-12, 0, .4), (-12, -12), (-4, -20), (8, -29), (14, -21), (10, -11, .4), (0, -12), (-7, -6), (-8, 1, .4)],
    "bald": [(-11, 4, .4), (-13, -2), (-11, -8, .4), (-8, -3)],
    "curl": [(-14, 6), (-18, -2), (-14, -10), (-15, -19), (-5, -20), (0, -26), (8, -21), (14, -17), (10, -9, .4), (2, -11), (-5, -7), (-7, 4, .4)],
    "hijab": [(-14, 16), (-16, -6), (-9, -21), (5, -22), (13, -13), (10, -10, .3), (2, -12), (-6, -5), (-4, 8), (4, 15), (9, 15, .4), (10, 24), (-4, 30), (-17, 26)],
    "wrap": [(-12, 0, .4), (-18, -18), (-8, -34), (10, -32), (13, -16), (10, -9, .4), (0, -10), (-7, -5)],
    "fringe": [(-13, 6, .4), (-14, -10), (-6, -20.5), (5, -21), (12, -12), (11, -5, .3), (2, -6), (-4, -6, .4), (-6, 4, .4)],
}
# hats over both
HATS = {
    "cap": [(-13, -8, .4), (-13, -18), (-3, -24), (8, -21), (12, -11, .3), (21, -8, .5), (11, -7)],
    "beanie": [(-13, -7, .4), (-14, -18), (-2, -29), (10, -21), (12, -10, .4), (0, -12)],
    "pillbox": [(-10, -13, .2), (-10, -24, .2), (8, -26, .2), (10, -14, .2)],
    "bowler": [(-19, -9, .6), (-11, -12, .3), (-10, -23), (1, -28), (10, -23), (11, -12, .3), (19, -9, .6), (0, -6)],
    "wide": [(-27, -10, .6), (-9, -15, .3), (-8, -25), (2, -27), (9, -24), (10, -15, .3), (28, -10, .6), (0, -5)],
    "beret": [(-10, -9, .4), (-20, -16), (-8, -26), (9, -21), (11, -11, .4), (0, -13)],
    "hood": [(-15, 12), (-18, -6), (-10, -23), (5, -25), (14, -15, .4), (9, -12), (-4, -10), (-8, 4), (-2, 16)],
    "helmet": [(-14, -5, .3), (-14, -18), (-2, -27), (11, -21), (14, -8, .3), (0, -8)],
    "chef": [(-10, -9, .2), (-11, -20, .3), (-18, -29), (-8, -38), (2, -41), (13, -37), (17, -28), (11, -20, .3), (11, -10, .2)],
    "turban": [(-13, -2, .5), (-17, -14), (-8, -27), (6, -27), (14, -15), (11, -8, .4), (2, -14, .6), (-7, -6)],
}
# fmt: on
# what lies over the head where the mass of hair is behind it
FRINGE = {"long": "fringe", "pony": "crop", "afro": "crop", "bun": "crop", "topknot": "crop", "braid": "crop", "puffs": "crop"}
COVERS = ("hijab", "wrap")


def _points(d, pts):
    """Points of a shape, at the size of somebody's head."""
    k = d.get("head", 1.0)
    return smooth([(x * k, y * k, *r) for x, y, *r in pts])


def small_head(pen, d):
    """A three-quarter head with everything on it, the chin about 15 below its middle."""
    face = _points(
        d,
        [
            (-11, -4),
            (-8, -16),
            (2, -18),
            (9, -12),
            (10, -3, 0.6),
            (10 + d.get("nose", 3.2), 3.5, 0.5),
            (9.4, 5.5, 0.4),
            (9, 11),
            (3, 15.5),
            (-5, 12),
            (-9, 5),
        ],
    )
    shade = _shade(pen, d)
    o = _behind(pen, d) + pen.part(face, SKIN[d["skin"]][:2], shade=shade) + _features(pen, d)
    if d.get("beard"):
        beard = [(-7, 2, 0.4), (-3, 6), (2, 7), (8.6, 7, 0.4), (9, 12), (3, 19 + d["beard"]), (-5, 14)]
        o += pen.part(_points(d, beard), d.get("bc", _colour(d)), shade=shade, rim=False)
    return o + _over(pen, d) + _hat(pen, d) + _glasses(pen, d)


def _colour(d):
    return d.get("hc", "#3A2A44")


def _shade(pen, d):
    """The hard edge over the face: along the nose, or from behind."""
    k = d.get("head", 1.0)
    if pen.ls < 0:
        edge = [(4, -20, 0), (6, -4, 0.6), (9.5, 4, 0.3), (6, 6, 0.4), (6, 16, 0)]
        return smooth([(x * k, y * k, *r) for x, y, *r in edge], closed=False) + "H40V-24Z"
    return f"M{f(-k)} -24C{f(k)} -6 {f(-3 * k)} 0 {f(3 * k)} 18H-40V-24Z"


def _behind(pen, d):
    """Hair behind the head."""
    kind, k, c = d.get("hair", "crop"), d.get("head", 1.0), _colour(d)
    o = pen.part(_points(d, BEHIND[kind]), c, off=5, rim=False) if kind in BEHIND else ""
    if kind == "puffs":
        o += pen.part(disc(-11 * k, -20 * k, 8.5 * k), c, off=4) + pen.part(disc(9 * k, -21 * k, 8 * k), c, off=4)
    return o


def _features(pen, d):
    """An eye, a brow, a mouth."""
    k = d.get("head", 1.0)
    o = pen.fill(disc(5.2 * k, -1.5 * k, 1.15 * k, 1.5 * k), INK) + pen.fill(
        taper((2.4 * k, -5.6 * k), (5.5 * k, -7 * k), (8 * k, -5.4 * k), 1.3), INK, op=0.85
    )
    corner = 10.2 if d.get("mood", 1) > 0 else 8.2
    return o + pen.fill(taper((4.4 * k, 9 * k), (6.5 * k, corner * k), (8.6 * k, 8.6 * k), 1.1), SKIN[d["skin"]][2])


def _over(pen, d):
    """Hair or cloth over the head, and the ear unless they hide it."""
    kind, k = d.get("hair", "crop"), d.get("head", 1.0)
    key = FRINGE.get(kind, kind)
    o = (
        pen.part(_points(d, OVER[key]), d.get("cover", _colour(d)) if key in COVERS else _colour(d), off=7, offy=-1)
        if key in OVER
        else ""
    )
    if kind not in ("hijab", "bob", "long"):
        o += pen.part(disc(-4.5 * k, 2 * k, 2.6 * k, 3.8 * k), SKIN[d["skin"]][:2], off=1.6, rim=False)
    return o


def _hat(pen, d):
    """A hat and its band."""
    if not d.get("hat"):
        return ""
    kind, c, band = d["hat"]
    k, crown = d.get("head", 1.0), _points(d, HATS[kind])
    return pen.part(crown, c, off=7, offy=-1) + pen.inside(crown, pen.fill(box(-30 * k, -14 * k, 60 * k, 3.6 * k), band))


def _glasses(pen, d):
    """One round lens and its arm."""
    if not d.get("glasses"):
        return ""
    k, c = d.get("head", 1.0), d["glasses"]
    lens = f'<circle cx="{f(5.2 * k)}" cy="{f(-k)}" r="{f(4.2 * k)}" fill="#fff" fill-opacity=".25" stroke="{pen.lit(c)}" stroke-width="1.5"/>'
    return lens + pen.line(f"M{f(k)} {f(-1.4 * k)}L{f(-5 * k)} {f(-k)}", c, 1.3)
