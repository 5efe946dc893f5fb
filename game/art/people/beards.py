"""Beards and moustaches, which leave the mouth free."""

from game.art.people.curves import lerp, smooth

LENGTH = {"full": 26, "short": 9, "stubble": 1}
BULK = {"moustache": 1.0, "walrus": 1.45, "goatee": 0.75}
HALF = 27  # half the width of a mouth that a beard makes room for


def beard(pen, H, kind, c, m):
    """(under the mouth, over it) of a beard or moustache by name; it moves with the mood."""
    if kind in LENGTH:
        return _jaw(pen, H, kind, c, m), ""
    if kind in BULK:
        return (_tuft(pen, H, c, m) if kind == "goatee" else ""), _lip(pen, H, BULK[kind], c, m)
    return "", ""


def _far(H):
    """Half the mouth on the side turned away."""
    return HALF * (1 - 0.30 * H.t)


# fmt: off
def _jaw(pen, H, kind, c, m):
    """A beard from ear to ear with a hole for the mouth; stubble is only a tone on the skin."""
    x, y, far, gape = H.mouth_x, H.mouth_y, _far(H), m["mo"]
    low = LENGTH[kind] + gape * 0.4
    outline = smooth([
        (H.ear_x + 9, 14, 0.4), (H.ear_x + 10 - H.t * 2, 52), (lerp(-H.w * H.s.jaw, -H.w * H.s.jaw * 0.62, H.t) - 2, H.s.jaw_y + 6),
        (H.chin_x - H.s.chin * H.w * 1.1, H.chin_y + low * 0.6), (H.chin_x, H.chin_y + low), (H.chin_x + H.s.chin * H.w, H.chin_y + low * 0.5),
        (lerp(H.w * H.s.jaw, H.w * (H.s.jaw * 0.62 + 0.20), H.t) + 1, H.s.jaw_y + 2), (H.far_x - 2 - 4 * H.t, 30, 0.5), (H.px(46), 58),
        (x + far + 6, y - 10), (x, H.nose_b + 5 + (y - H.nose_b) * 0.15), (x - HALF - 8, y - 10), (H.px(-46), 58),
    ])
    if kind == "stubble":
        return f'<g opacity=".34">{pen.inside(H.contour(), pen.fill(outline, c, dark=True))}</g>'
    corner, under = y - m["mc"] * 0.5, y + 12 + gape
    hole = smooth([(x - HALF - 2, corner), (x, y - 8), (x + far + 2, corner), (x + far * 0.7, under), (x, under + 3), (x - HALF * 0.7, under)])
    both = outline + hole
    return f'<path d="{both}" fill-rule="evenodd" fill="{pen.lit(c)}"/><g {pen.doc.clip(both, "evenodd")}>{pen.fill(H.split(pen.ls), c, dark=True)}</g>'


def _lip(pen, H, k, c, m):
    """A moustache, k of the plain one's bulk."""
    x, far, top = H.mouth_x, _far(H), H.nose_b + 3
    h, lift = (H.mouth_y - H.nose_b) * 0.62 * k, -m["mc"] * 0.35
    d = smooth([
        (x, top + 2, 0.6), (x + far * 0.7, top + 3), (x + far * (1.0 + 0.25 * k), top + h + lift + 5 * k, 0.3), (x + far * 0.5, top + h),
        (x, top + h * 0.82, 0.5), (x - HALF * 0.5, top + h + 1), (x - HALF * (1.05 + 0.28 * k), top + h + lift + 6 * k, 0.3), (x - HALF * 0.72, top + 3),
    ])
    return pen.part(d, c, shade=H.split(pen.ls), rim=False)


def _tuft(pen, H, c, m):
    """The tuft of a goatee under the lower lip."""
    x, y = H.mouth_x, H.mouth_y + 17 + m["mo"]
    d = smooth([(x - 13, y), (x, y - 2), (x + 11, y), (H.chin_x + 14, H.chin_y - 2), (H.chin_x, H.chin_y + 12), (H.chin_x - 15, H.chin_y - 2)])
    return pen.part(d, c, shade=H.split(pen.ls), rim=False)
# fmt: on
