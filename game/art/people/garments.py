"""Garments. Each draws the trunk with its details and says how sleeves look; all are cut from the Body outline."""

from game.art.people.curves import disc, mix, poly

GARMENTS = {}


def garment(fn):
    """Registers a garment under its function's name."""
    GARMENTS[fn.__name__] = fn
    return fn


def lapels(pen, B, c, y, wide=64, notch=True, spread=1.15):
    """Two lapels, the one towards the light a step lighter."""
    o, n = "", B.b.neck * spread
    for sx in (-1, 1):
        lit = sx * pen.ls > 0
        x = lambda v, sx=sx: B.cx + sx * v
        pts = [(x(n * 0.95), B.ny - 16), (x(n * 1.35), B.ny - 2), (x(wide + 8), B.ny + 62)]
        pts += [(x(wide - 20), B.ny + 66), (x(wide + 6), B.ny + 90)] if notch else []
        pts += [(x(3), y), (x(-2), y - 20)]
        o += pen.fill(poly(pts), mix(c, "#FFFFFF", 0.16) if lit else mix(c, "#2E2350", 0.16))
    return o


def vee(B, y, k=1.0):
    """The opening of a collar down to y."""
    n = B.b.neck * k
    return poly([(B.cx - n, B.ny - 18), (B.cx + n, B.ny - 18), (B.cx + 2, y)])


def buttons(pen, x, ys, c, r=7):
    """Buttons down a line."""
    return "".join(pen.part(disc(x, y, r), c, off=r * 0.7, rim=False) for y in ys)


def seam(pen, d, c, w=3):
    """A seam in a darker shade of the cloth."""
    return pen.line(d, mix(c, "#2E2350", 0.42), w)
