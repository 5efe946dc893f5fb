"""What heads wear on a night train: a plait over the shoulder, curlers, a clerk's eyeshade, a felt hat, an attendant's kepi."""

from game.art.people.curves import disc, f, mix, smooth, taper
from game.art.people.hair import cap, finish, hairline, side, style
from game.art.people.hats import HATS


@style
def plait(pen, H, c):
    """One thick plait that comes forward over the near shoulder."""
    x, y = H.ear_x - 4, 40
    knots = "".join(pen.part(disc(x - 8 - 3 * (i % 2), y + 34 * i, 27 - 1.7 * i, 25 - i), c, off=9) for i in range(7))
    tail = (
        knots
        + pen.part(disc(x - 8, y + 236, 14, 9), "#EF8B6B", off=5)
        + pen.part(
            smooth([(x - 18, y + 240, 0.3), (x + 4, y + 240, 0.3), (x + 2, y + 284), (x - 12, y + 296, 0.3), (x - 24, y + 280)]),
            c,
            off=6,
        )
    )
    d = smooth(cap(H, 1.06) + hairline(H, -66, near=[(H.ear_x + 8, -12, 0.6), (H.ear_x + 2, 34, 0.4)]))
    parting = pen.fill(taper(H.sk(-4, 1.06), H.sk(2, 0.9), (H.px(4), -78), 3), c[1], op=0.8)
    return "", finish(pen, H, d, c, inner=parting) + tail


@style
def curlers(pen, H, c):
    """Hair rolled up on curlers, all round the head."""
    d = smooth(cap(H, 1.04) + hairline(H, -62))
    rolls = ""
    for i, a in enumerate(range(-92, 78, 24)):
        x, y = H.sk(a, 1.15)
        tone = ("#E29AA6", "#9AB8D8", "#E8C98A")[i % 3]
        rolls += f'<g transform="rotate({a} {f(x)} {f(y)})">{pen.part(disc(x, y, 27, 21), c, off=8)}{pen.part(disc(x, y, 12, 20), tone, off=6)}{pen.line(f"M{f(x - 20)} {f(y)}h40", mix(c[1], "#2E2350", 0.2), 2.5)}</g>'
    return "", finish(pen, H, d, c) + rolls


def _eyeshade(pen, H, c, trim):
    """A celluloid eyeshade on a band."""
    band = taper((H.ear_x + 2, -52), (H.px(0), -92), (H.far_x, -62), 9, 1, 1)
    peak = smooth(
        [
            (H.px(-52), -66, 0.4),
            (H.px(0), -94),
            (H.far_x + 4, -70, 0.4),
            (H.far_x + 40, -26, 0.5),
            (H.px(22), -34),
            (H.px(-40), -30, 0.5),
        ]
    )
    return pen.fill(band, trim) + f'<g opacity=".9">{pen.part(peak, c, off=14)}</g>'


def _felt(pen, H, c, trim):
    """A felt hat pulled down: a pinched crown, a band, a brim that dips in front."""
    crown = smooth(
        [
            (H.ear_x + 4, -52, 0.3),
            H.sk(-66, 1.22),
            H.sk(-30, 1.44),
            H.sk(2, 1.30),
            H.sk(26, 1.44),
            H.sk(56, 1.24),
            (H.far_x + 2, -62, 0.3),
            (H.px(0), -72),
        ]
    )
    band = taper((H.ear_x - 2, -58), (H.px(0), -90), (H.far_x + 6, -66), 15, 1, 1)
    brim = smooth(
        [
            (H.ear_x - 40, -62),
            (H.px(-30), -82),
            (H.px(30), -84),
            (H.far_x + 44, -54),
            (H.far_x + 20, -44),
            (H.px(0), -56),
            (H.ear_x - 14, -40),
        ]
    )
    return pen.part(crown, c, shade=side(pen, H)) + pen.inside(crown, pen.fill(band, trim)) + pen.part(brim, c, off=10)


def _kepi(pen, H, c, trim):
    """A round railway cap with a straight side, two bands of braid and a short peak."""
    a, b = H.sk(-62, 1.14), H.sk(54, 1.12)
    d = smooth(
        [
            (a[0], a[1] + 10, 0.3),
            (a[0] + 8, a[1] - 52, 0.3),
            ((a[0] + b[0]) / 2, a[1] - 68),
            (b[0] - 4, b[1] - 48, 0.3),
            (b[0], b[1] + 8, 0.3),
            ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 8),
        ]
    )
    braid = "".join(
        pen.fill(
            taper((a[0] - 6, a[1] + dy), ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 16 + dy), (b[0] + 6, b[1] + dy), 4, 1, 1), trim
        )
        for dy in (-2, -16)
    )
    peak = smooth([(H.px(-38), -62, 0.3), (H.px(0), -76), (H.far_x + 2, -56, 0.4), (H.far_x + 20, -42, 0.5), (H.px(10), -52)])
    return (
        pen.part(d, c, shade=side(pen, H))
        + pen.inside(d, braid)
        + pen.part(peak, "#2E2350", off=8)
        + pen.part(disc((a[0] + b[0]) / 2 + 6, a[1] - 34, 10), trim, off=5)
    )


HATS.update(eyeshade=_eyeshade, felt=_felt, kepi=_kepi)
