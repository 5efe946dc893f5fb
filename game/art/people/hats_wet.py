"""Hats for rain, and glasses that were pushed up."""

from game.art.people.curves import disc, f, mix, smooth, taper
from game.art.people.hair import side
from game.art.people.hats import HATS


def _trilby(pen, H, c, trim):
    """A felt hat with a pinched crown; its brim turned down in front, to lead the rain away."""
    crown = [
        H.sk(-84, 1.10),
        H.sk(-62, 1.32),
        H.sk(-34, 1.42),
        (*H.sk(-6, 1.32), 0.6),
        H.sk(24, 1.42),
        H.sk(52, 1.24),
        (H.far_x + 4, -66, 0.4),
        (H.px(0), -76),
        (H.ear_x, -58, 0.4),
    ]
    d = smooth(crown)
    band = pen.inside(d, pen.fill(taper((H.ear_x - 30, -74), (H.px(0), -104), (H.far_x + 30, -84), 26, 1, 1), trim))
    brim = [
        (H.ear_x - 44, -44, 0.5),
        (H.ear_x - 6, -72),
        (H.px(0), -92),
        (H.far_x + 16, -80),
        (H.far_x + 52, -48, 0.5),
        (H.far_x + 4, -56),
        (H.px(4), -64),
        (H.ear_x + 2, -52),
    ]
    return pen.part(d, c, shade=side(pen, H)) + band + pen.part(smooth(brim), mix(c[0], "#FFFFFF", 0.08), off=12)


def _souwester(pen, H, c, trim):
    """A sou'wester: short over the brow, long down the neck."""
    flap = [
        (H.ear_x - 8, -60, 0.4),
        (H.ear_x - 66, 60, 0.5),
        (H.ear_x - 58, 96, 0.4),
        (H.ear_x - 6, 78, 0.5),
        (H.ear_x + 14, -20, 0.4),
    ]
    dome = [
        H.sk(-92, 1.10),
        H.sk(-60, 1.24),
        H.sk(-20, 1.28),
        H.sk(20, 1.24),
        H.sk(50, 1.14),
        (H.far_x + 6, -56, 0.4),
        (H.px(0), -72),
        (H.ear_x, -50, 0.4),
    ]
    brim = [
        (H.ear_x - 30, -34, 0.5),
        (H.ear_x, -66),
        (H.px(0), -88),
        (H.far_x + 10, -74),
        (H.far_x + 40, -46, 0.5),
        (H.far_x, -52),
        (H.px(4), -60),
        (H.ear_x + 8, -36),
    ]
    d = smooth(dome)
    seams = pen.inside(
        d, "".join(pen.fill(taper(H.sk(a, 1.26), H.sk(a * 0.8, 0.98), (H.px(a * 0.5), -70), 3), trim) for a in (-50, -8, 34))
    )
    return (
        pen.part(smooth(flap), c, off=16)
        + pen.part(d, c, shade=side(pen, H))
        + seams
        + pen.part(smooth(brim), mix(c[0], "#FFFFFF", 0.12), off=10)
    )


def _specs(pen, H, c, trim):
    """A second pair of glasses, pushed up over the hair."""
    o = ""
    for a in (-26, 22):
        x, y = H.sk(a, 0.98)
        o += f'<path d="{disc(x, y + 8, 27, 22)}" fill="#FFFFFF" fill-opacity=".3" stroke="{pen.lit(c)}" stroke-width="5"/>'
    (x0, y0), (x1, y1) = H.sk(-26, 0.98), H.sk(22, 0.98)
    o += pen.line(f"M{f(x0 + 27)} {f(y0 + 2)}Q{f((x0 + x1) / 2)} {f(min(y0, y1) - 8)} {f(x1 - 27)} {f(y1 + 2)}", c, 5)
    return o + pen.line(f"M{f(x0 - 25)} {f(y0 + 8)}L{f(H.ear_x)} {f(-30)}", c, 4)


HATS |= {"trilby": _trilby, "souwester": _souwester, "specs": _specs}
