"""A person from behind: hair, ears, the back of a coat. For queues and for people who walk away."""

import math

from game.art.people import collars, garments
from game.art.people.body import BUILDS, Body
from game.art.people.curves import disc, f, mix, smooth, taper
from game.art.people.faces import head_of
from game.art.people.light import INK
from game.art.people.rig import Rig


def draw_back(pen, p):
    """The whole figure from behind, the head's middle at the origin."""
    H, body = head_of(p, 0.0), Body(BUILDS[p.build], 0.0)
    _, dress = garments.GARMENTS[p.wear](pen, body, **p.cloth.get("wear", {}))
    c = dress["sleeve"]
    seam = pen.line(f"M0 {f(body.ny + 40)}C4 {f(body.chest_y)} -4 {f(body.hip_y)} 0 {f(body.hem_y)}", mix(c, INK, 0.3), 3)
    yoke = pen.line(
        f"M{f(-body.b.sh)} {f(body.sy + 46)}Q0 {f(body.sy + 70)} {f(body.b.sh)} {f(body.sy + 46)}", mix(c, INK, 0.22), 3
    )
    rig = Rig(pen, p, body, dress, H)
    d = -pen.ls
    shade = f"M{d * 8} 0C{d * 26} {f(body.chest_y)} {d * 14} {f(body.waist_y)} {d * 34} {f(body.hem_y + 20)}H{d * 400}V0Z"
    o = _nape(pen, p, body) + pen.part(
        body.torso(6, 6, open_top=1.1), c, shade=shade, inner=seam + yoke + _ties(pen, body, dress)
    )
    o += rig.at_rest(1) + rig.at_rest(-1) + (_hood(pen, body, dress["ruff"]) if dress.get("ruff") else _band(pen, body, c))
    return o + _head(pen, p, H) + collars.carried(pen, p, body, x=0, tilt=4)


def _ties(pen, body, dress):
    """The crossed straps and the bow of an apron."""
    if not dress.get("bib"):
        return ""
    c, y, w = dress["bib"], body.waist_y, body.b.sh * 0.5
    straps = f"M{f(-w)} {f(body.ny)}L{f(w * 0.7)} {f(y)}M{f(w)} {f(body.ny)}L{f(-w * 0.7)} {f(y)}"
    bow = f"M0 {f(y + 14)}q-50 -34 -56 2q6 28 56 -2q50 -34 56 2q-6 28 -56 -2l-26 96M0 {f(y + 14)}l30 90"
    return pen.line(straps, c, 26) + pen.line(f"M-300 {f(y + 14)}H300", c, 22) + pen.line(bow, c, 12)


def _hood(pen, body, ruff):
    """A hood that hangs between the shoulders, edged with fur."""
    c, fur = ruff
    y, w = body.ny - 34, body.b.sh * 0.62
    rim = smooth(
        [(-w, y, 0.7), (-w * 0.5, y - 22), (w * 0.5, y - 22), (w, y, 0.7), (w * 0.8, y + 120), (0, y + 178), (-w * 0.8, y + 120)]
    )
    inside = smooth([(-w * 0.8, y + 22), (0, y + 44), (w * 0.8, y + 22), (w * 0.66, y + 112), (0, y + 158), (-w * 0.66, y + 112)])
    return pen.part(rim, fur, off=30) + pen.part(inside, c, off=26)


def _nape(pen, p, body):
    """The neck from behind, in the shade of the head."""
    n = body.b.neck
    neck = smooth(
        [
            (-n, 20, 0),
            (-n * 0.96, body.ny - 30),
            (-n * 1.5, body.ny + 24, 0.5),
            (n * 1.5, body.ny + 24, 0.5),
            (n * 0.96, body.ny - 30),
            (n, 20, 0),
        ]
    )
    return pen.part(
        neck, p.skin[:2], shade=f"M-200 0H200V{f(body.ny - 20)}Q0 {f(body.ny + 6)} -200 {f(body.ny - 30)}Z", rim=False
    )


def _band(pen, body, c):
    """The collar across the nape."""
    n, y = body.b.neck, body.ny
    d = smooth(
        [
            (-n * 1.3, y - 26, 0.4),
            (0, y - 16),
            (n * 1.3, y - 26, 0.4),
            (n * 1.55, y + 16, 0.5),
            (0, y + 30),
            (-n * 1.55, y + 16, 0.5),
        ]
    )
    return pen.part(d, mix(c, "#FFFFFF", 0.12), shade=body.shade(pen))


def _head(pen, p, H):
    """Ears, the back of the skull and its hair, and the hat."""
    ears = "".join(pen.part(disc(s * (H.w - 1), 16, 13 * p.ear_k, 24 * p.ear_k), p.skin[:2], off=7) for s in (-1, 1))
    low = H.chin_y * 0.62
    skull = smooth(
        [
            (-H.w * 0.98, -20),
            (-H.w * 0.8, H.top * 0.74),
            (0, H.top),
            (H.w * 0.8, H.top * 0.74),
            (H.w * 0.98, -20),
            (H.w * 0.74, low),
            (0, low + 26),
            (-H.w * 0.74, low),
        ]
    )
    shade = f"M0 -300C40 -100 {f(-pen.ls * 60)} 0 {f(-pen.ls * 20)} 300H{f(-pen.ls * 400)}V-300Z"
    o = ears + pen.part(skull, p.skin[:2], shade=shade)
    o += _hair(pen, p, H, shade)
    return o + _hat(pen, p, H, shade)


def _hair(pen, p, H, shade):
    """The hair from behind, by its style."""
    w, top = H.w, H.top
    ring = lambda k, a0, a1, n, wob=0.0: [
        (w * (k + wob * (i % 2)) * math.sin(math.radians(a)), -28 - (-top - 28) * (k + wob * (i % 2)) * math.cos(math.radians(a)))
        for i, a in enumerate([a0 + (a1 - a0) * j / n for j in range(n + 1)])
    ]
    c = p.hairc
    if p.hair == "bald":
        return ""
    if p.hair == "headwrap":
        d = smooth(
            [
                *ring(1.08, -110, -60, 2),
                (-w * 1.02, top - 40),
                (0, top - 96),
                (w * 1.02, top - 40),
                *ring(1.08, 60, 110, 2),
                (0, 62),
            ]
        )
        folds = "".join(
            pen.fill(taper((x, 50), (-x * 0.4, top * 0.5), (x * 0.7, top - 70), 6), c[1], op=0.8) for x in (-44, 0, 44)
        )
        return pen.part(d, c, shade=shade) + pen.inside(d, folds)
    if p.hair == "horseshoe":
        d = smooth(
            [(-w * 1.06, -34), (-w * 0.5, 0), (0, 8), (w * 0.5, 0), (w * 1.06, -34), (w * 0.9, 66), (0, 84), (-w * 0.9, 66)]
        )
        return pen.part(d, c, shade=shade)
    low, k = {
        "bob": (118, 1.14),
        "long": (270, 1.14),
        "hijab": (150, 1.14),
        "wavebob": (78, 1.16),
        "mop": (70, 1.26),
        "afro": (76, 1.56),
    }.get(p.hair, (74, 1.06))
    wob = {"afro": 0.05, "mop": 0.09, "wavebob": 0.05}.get(p.hair, 0.0)
    wide = w * (k * 0.9 if low > 100 else k * 0.74)
    d = smooth([*ring(k, -96, 96, 14, wob), (wide, low, 0.5), (0, low + 16), (-wide, low, 0.5)])
    o = pen.part(d, c, shade=shade)
    o += "".join(
        pen.fill(taper((x * 0.3, top * 0.86), (x, -20), (x * 0.8, low - 10), 3), c[1], op=0.7) for x in (-46, -14, 22, 52)
    )
    knot = {"topknot": (0, top - 34, 46), "chignon": (0, 30, 40), "locs": (0, top - 20, 60)}.get(p.hair)
    if knot:
        o += pen.part(disc(*knot), c, off=20)
    if p.hair == "puffs":
        o += "".join(pen.part(disc(s * 66, top - 20, 46), c, off=18) for s in (-1, 1))
    if p.hair in ("ponytail", "braid"):
        o += pen.part(smooth([(-20, -60), (20, -60), (30, 60), (6, 190, 0.4), (-26, 60)]), c, off=16)
    return o


def _hat(pen, p, H, shade):
    """The hat from behind: crown, band, brim."""
    if not p.hat or p.hat[0] == "specs":
        return ""
    kind, c, trim = p.hat
    w, top = H.w, H.top
    high = {"flat": 1.34, "pillbox": 1.5, "conductor": 1.2, "beanie": 1.26}.get(kind, 1.16)
    wide = {"flat": 0.98, "pillbox": 0.9, "conductor": 1.1}.get(kind, 0.94)
    crown = smooth(
        [
            (-w * 1.08, -52, 0.3),
            (-w * wide, top * high * 0.8, 0.6),
            (0, top * high),
            (w * wide, top * high * 0.8, 0.6),
            (w * 1.08, -52, 0.3),
            (0, -34),
        ]
    )
    band = pen.fill(taper((-w * 1.1, -58), (0, -34), (w * 1.1, -58), 12, 1, 1), trim)
    o = pen.part(crown, c, shade=shade, inner=band)
    if kind == "cloche":
        brim = smooth([(-w * 1.34, -40, 0.6), (-w * 0.9, -64), (0, -52), (w * 0.9, -64), (w * 1.34, -40, 0.6), (0, -8)])
        plume = smooth(
            [(w * 0.7, -70, 0.3), (w * 0.8, top * 0.9), (w * 1.0, top * 1.5), (w * 1.16, top * 1.4, 0.4), (w * 1.02, -80)]
        )
        return pen.part(plume, trim, off=10) + o + pen.part(brim, c, shade=shade)
    return o + (pen.part(disc(0, -60, w * 1.9, 30), c, off=40) if kind == "disc" else "")
