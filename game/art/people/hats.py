"""Hats, each drawn over the hair from the points of the head under it."""

from game.art.people.curves import disc, f, smooth, taper
from game.art.people.hair import side


def hat(pen, H, spec):
    """A hat given as (kind, colour pair, trim), or nothing."""
    if not spec:
        return ""
    kind, c, trim = spec
    return HATS[kind](pen, H, c, trim)


def _pillbox(pen, H, c, trim):
    """A bellboy's drum, two bands of braid."""
    a, b = H.sk(-56, 1.10), H.sk(46, 1.10)
    d = smooth(
        [
            (a[0], a[1] + 6, 0.4),
            (a[0] + 4, a[1] - 62, 0.35),
            ((a[0] + b[0]) / 2 + 2, a[1] - 76),
            (b[0] - 2, b[1] - 66, 0.35),
            (b[0] + 2, b[1] + 2, 0.4),
            ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 10),
        ]
    )
    o = pen.part(d, c, shade=side(pen, H))
    o += pen.inside(
        d,
        "".join(
            pen.fill(
                taper((a[0] - 4, a[1] + dy), ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 20 + dy), (b[0] + 4, b[1] + dy), 5, 1, 1),
                trim,
            )
            for dy in (-8, -52)
        ),
    )
    return o


def _cap(pen, H, c, trim):
    """A soft cycling cap."""
    d = smooth(
        [
            H.sk(-88, 1.06),
            H.sk(-60, 1.14),
            H.sk(-24, 1.16),
            H.sk(14, 1.15),
            H.sk(48, 1.12),
            (H.far_x + 4, -52, 0.5),
            (H.px(20), -66),
            (H.px(-30), -64),
            (H.ear_x + 2, -40, 0.6),
        ]
    )
    peak = smooth(
        [
            (H.px(-22), -66, 0.4),
            (H.px(10), -84),
            (H.far_x + 2, -64, 0.5),
            (H.far_x + 44, -44, 0.5),
            (H.far_x + 8, -40, 0.7),
            (H.px(24), -56),
        ]
    )
    st = pen.inside(d, pen.fill(taper(H.sk(-70, 1.1), H.sk(-30, 0.84), (H.px(-4), -66), 9, 1, 1), trim))
    return pen.part(d, c, shade=side(pen, H)) + st + pen.part(peak, trim, off=14)


def _beanie(pen, H, c, trim):
    """A knitted hat with a bobble and a ribbed edge."""
    d = smooth(
        [
            (H.ear_x - 8, -20, 0.4),
            H.sk(-78, 1.12),
            H.sk(-40, 1.20),
            H.sk(-4, 1.26),
            H.sk(34, 1.18),
            (H.far_x + 8, -60),
            (H.far_x + 6, -32, 0.4),
            (H.px(10), -44),
            (H.px(-40), -34),
        ]
    )
    band = smooth(
        [
            (H.ear_x - 10, -14, 0.4),
            (H.ear_x - 10, -52, 0.4),
            (H.px(-10), -84),
            (H.far_x + 8, -66, 0.4),
            (H.far_x + 6, -28, 0.4),
            (H.px(0), -44),
        ]
    )
    rib = "".join(pen.line(f"M{f(x)} -100V0", trim, 2.4, op=0.5) for x in range(-90, 100, 13))
    return (
        pen.part(d, c, shade=side(pen, H))
        + pen.part(disc(*H.sk(-4, 1.40), 20), trim, off=9)
        + pen.part(band, c, shade=side(pen, H), inner=rib)
    )


def _conductor(pen, H, c, trim):
    """A peaked cap with a badge."""
    d = smooth(
        [
            (H.ear_x - 6, -44, 0.3),
            H.sk(-72, 1.24),
            H.sk(-40, 1.38),
            H.sk(10, 1.40),
            H.sk(52, 1.30),
            (H.far_x + 8, -60, 0.3),
            (H.px(0), -76),
        ]
    )
    band = smooth(
        [
            (H.ear_x - 4, -36, 0.2),
            (H.ear_x - 4, -64, 0.2),
            (H.px(-5), -98),
            (H.far_x + 5, -76, 0.2),
            (H.far_x + 4, -46, 0.2),
            (H.px(0), -66),
        ]
    )
    peak = smooth([(H.px(-40), -58, 0.3), (H.px(0), -72), (H.far_x + 5, -50, 0.4), (H.far_x + 16, -34, 0.6), (H.px(14), -46)])
    return (
        pen.part(d, c, shade=side(pen, H))
        + pen.part(band, trim, shade=side(pen, H))
        + pen.part(disc(H.px(2), -86, 9), "#F2B84B", off=5)
        + pen.part(peak, "#2E2350", off=10)
    )


def _flat(pen, H, c, trim):
    """A soup man's paper cap."""
    d = smooth(
        [
            (H.ear_x - 2, -40, 0.3),
            (H.px(-44), H.top - 30, 0.35),
            (H.px(0), H.top - 40, 0.5),
            (H.px(44) + 6, H.top - 26, 0.35),
            (H.far_x + 4, -50, 0.3),
            (H.px(0), -66),
        ]
    )
    return pen.part(d, c, shade=side(pen, H)) + pen.inside(
        d, pen.fill(taper((H.ear_x - 2, -52), (H.px(0), -84), (H.far_x + 4, -60), 6, 1, 1), trim)
    )


def _disc(pen, H, c, trim):
    """A wide brim like a plate."""
    brim = disc(H.cx + 10, -82, H.rx * 2.0, 30)
    crown = smooth([H.sk(-66, 1.06), H.sk(-50, 1.22), H.sk(0, 1.28), H.sk(50, 1.22), H.sk(66, 1.06), (H.cx, -74)])
    return (
        pen.part(crown, c, off=26)
        + pen.part(brim, c, shade=f"M{f(H.cx - pen.ls * 30)} -200H{-pen.ls * 600}V100H{f(H.cx - pen.ls * 60)}Z")
        + pen.fill(taper(H.sk(-62, 1.08), (H.cx, -92), H.sk(62, 1.08), 5, 1, 1), trim)
    )


def _cloche(pen, H, c, trim):
    """A felt bell with a ribbon, a plume and a brim turned down."""
    d = smooth(
        [
            (H.ear_x - 12, -18, 0.5),
            H.sk(-84, 1.20),
            H.sk(-52, 1.26),
            H.sk(-10, 1.30),
            H.sk(34, 1.24),
            (H.far_x + 16, -52, 0.5),
            (H.px(20), -46),
            (H.px(-34), -34),
        ]
    )
    brim = smooth(
        [
            (H.ear_x - 34, -2, 0.5),
            (H.ear_x - 14, -44),
            (H.px(-10), -70),
            (H.far_x + 12, -66),
            (H.far_x + 42, -36, 0.5),
            (H.far_x + 4, -36),
            (H.px(-4), -34),
            (H.px(-46), -12),
        ]
    )
    band = pen.inside(d, pen.fill(taper((H.ear_x - 16, -46), (H.px(-6), -98), (H.far_x + 18, -80), 15, 1, 1), trim))
    x, y = H.ear_x + 14, -62
    plume = pen.part(
        smooth(
            [(x, y + 8, 0.3), (x - 30, y - 40), (x - 34, y - 110), (x - 14, y - 140, 0.4), (x + 4, y - 90), (x + 12, y - 10, 0.5)]
        ),
        trim,
        off=12,
    )
    return plume + pen.part(d, c, shade=side(pen, H)) + band + pen.part(brim, c, shade=side(pen, H))


def _flatcap(pen, H, c, trim):
    """A workman's cap, its cloth pulled down to the peak."""
    d = smooth(
        [
            (H.ear_x - 4, -34, 0.4),
            H.sk(-84, 1.14),
            H.sk(-52, 1.26),
            H.sk(-10, 1.24),
            H.sk(36, 1.16),
            (H.far_x + 26, -66, 0.5),
            (H.far_x + 6, -46),
            (H.px(0), -66),
            (H.px(-44), -54),
        ]
    )
    peak = smooth(
        [
            (H.px(-24), -62, 0.4),
            (H.px(16), -78),
            (H.far_x + 24, -68, 0.6),
            (H.far_x + 40, -46, 0.5),
            (H.far_x + 2, -44),
            (H.px(16), -52),
        ]
    )
    seams = pen.inside(d, pen.fill(taper(H.sk(-70, 1.0), H.sk(-10, 0.96), (H.far_x, -66), 3.4), trim))
    return (
        pen.part(d, c, shade=side(pen, H))
        + seams
        + pen.part(disc(*H.sk(-8, 1.24), 9, 6), trim, off=4)
        + pen.part(peak, trim, off=12)
    )


def _beret(pen, H, c, trim):
    """A beret with a stalk."""
    d = smooth(
        [
            (H.ear_x + 6, -48, 0.4),
            H.sk(-84, 1.24),
            H.sk(-50, 1.40),
            H.sk(0, 1.26),
            H.sk(40, 1.14),
            (H.far_x + 2, -56, 0.4),
            (H.px(0), -70),
        ]
    )
    return pen.part(d, c, shade=side(pen, H)) + pen.line(f"M{f(H.sk(-30, 1.36)[0])} {f(H.sk(-30, 1.36)[1])}l-4 -14", c[0], 6)


HATS = {
    "pillbox": _pillbox,
    "cap": _cap,
    "beanie": _beanie,
    "conductor": _conductor,
    "flat": _flat,
    "disc": _disc,
    "cloche": _cloche,
    "flatcap": _flatcap,
    "beret": _beret,
}
