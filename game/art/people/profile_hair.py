"""Hair, hats and beards from the side, in the few shapes that a profile needs."""

import math

from game.art.people.curves import disc, smooth, taper


def _cap(side, k=1.06, low=62.0):
    """The cap of hair: over the skull, down the nape, forward above the ear to the temple and the brow."""
    mid, rx, ry = (side.front + side.back) / 2, (side.front - side.back) / 2, -side.top - 28
    arc = [(mid + rx * k * math.sin(math.radians(a)), -28 - ry * k * math.cos(math.radians(a))) for a in range(-112, 60, 24)]
    ex, ey = side.ear
    return [
        (side.back + 22, low, 0.5),
        *arc,
        (side.front - 8, side.top * 0.62, 0.6),
        (side.front - 34, side.top * 0.56),
        (ex + 36, -34, 0.6),
        (ex + 20, 2, 0.4),
        (ex + 8, -26, 0.7),
        (ex - 18, ey - 24),
        (ex - 22, ey + 30, 0.6),
    ]


def hair(pen, p, side):
    """(behind the head, over it)."""
    if p.hair in ("bald", "horseshoe"):
        return "", _horseshoe(pen, p, side) if p.hair == "horseshoe" else ""
    if p.hair in ("hijab", "headwrap"):
        return "", _cloth(pen, p, side)
    c, ex = p.hairc, side.ear[0]
    shade = _shade(pen, side)
    k, low = {
        "afro": (1.5, 70),
        "mop": (1.22, 56),
        "wavebob": (1.18, 66),
        "bob": (1.12, side.chin - 8),
        "long": (1.12, 250),
        "fade": (1.04, 40),
        "buzz": (1.02, 44),
    }.get(p.hair, (1.06, 58))
    pts = _cap(side, k, min(low, 66))
    if low > 80:
        pts[0:1] = [(ex + 16, low, 0.3), (side.back + 4, low + 4, 0.3), (side.back - 6, 40)]
        pts[-3:] = [(ex + 24, 20), (ex + 22, low - 20, 0.4)]
    over = pen.part(smooth(pts), c, shade=shade)
    if p.hair == "fade":
        y = side.top - 34
        over += pen.part(
            smooth(
                [
                    (side.back + 30, side.top * 0.6, 0.5),
                    (side.back + 20, y + 6, 0.5),
                    (side.front - 6, y - 10, 0.5),
                    (side.front, side.top * 0.62, 0.5),
                    (side.front - 60, side.top * 0.68),
                ]
            ),
            c,
            shade=shade,
        )
    behind = {
        "topknot": (side.back + 54, side.top - 30, 44),
        "chignon": (side.back - 14, 22, 38),
        "locs": (side.back + 50, side.top - 14, 56),
    }.get(p.hair)
    o = pen.part(disc(*behind), c, off=18) if behind else ""
    if p.hair == "puffs":
        o += pen.part(disc(side.back + 40, side.top - 6, 50), c, off=18)
    if p.hair == "ponytail":
        o += pen.part(
            smooth(
                [
                    (side.back + 6, -60),
                    (side.back - 60, -50),
                    (side.back - 70, 60),
                    (side.back - 40, 130, 0.4),
                    (side.back - 30, 30),
                ]
            ),
            c,
            off=16,
        )
    return o, over


def _shade(pen, side):
    """The hard edge over hair and hats."""
    x, d = (side.front + side.back) / 2, -pen.ls
    return f"M{x + d * 14:.1f} -320C{x + d * 30:.1f} -120 {x + d * 6:.1f} -40 {x + d * 20:.1f} 330H{x + d * 400:.1f}V-320Z"


def _horseshoe(pen, p, side):
    """Hair about the ear of a bald head."""
    ex, ey = side.ear
    return pen.part(
        smooth(
            [
                (ex + 20, 2, 0.4),
                (ex + 14, -34),
                (ex - 30, -52),
                (side.back - 6, -30),
                (side.back + 6, 46),
                (ex - 24, ey + 40),
                (ex - 14, ey - 24),
            ]
        ),
        p.hairc,
        off=12,
    )


def _cloth(pen, p, side):
    """A headscarf round face and throat, or a tall wrapped cloth."""
    c, shade, (ex, _) = p.hairc, _shade(pen, side), side.ear
    if p.hair == "hijab":
        d = smooth(
            [
                (side.front - 6, side.top * 0.66),
                (side.front - 60, side.top * 1.1),
                (side.back - 8, side.top * 0.8),
                (side.back - 18, 20),
                (side.back + 6, side.chin + 70),
                (side.front - 40, side.chin + 120),
                (side.front + 6, side.chin + 40),
                (side.front - 44, side.chin - 6, 0.7),
                (side.front - 60, 30),
                (side.front - 44, -50),
            ]
        )
        return pen.part(d, c, shade=shade) + pen.inside(
            d, pen.fill(taper((ex + 10, 60), (ex, side.chin + 20), (side.front, side.chin + 60), 5), c[1], op=0.8)
        )
    d = smooth(
        [
            (side.front + 4, side.top * 0.5, 0.5),
            (side.front - 6, side.top - 60),
            (side.front - 70, side.top - 104),
            (side.back - 10, side.top - 50),
            (side.back - 14, -30),
            (side.back + 24, 34),
            (ex - 10, 10),
            (ex + 40, -40),
        ]
    )
    folds = "".join(
        pen.fill(
            taper((ex + x, -20), (side.back + 20 + x, side.top), (side.front - 40 + x * 0.4, side.top - 80), 6), c[1], op=0.85
        )
        for x in (-30, 6, 40)
    )
    return pen.part(d, c, shade=shade) + pen.inside(d, folds)


def hat(pen, p, side):
    """A crown, a band, and a peak or a brim where the hat has one."""
    if not p.hat or p.hat[0] == "specs":
        return ""
    kind, c, trim = p.hat
    fx, bk, top = side.front, side.back, side.top
    rise = {"flat": 34, "pillbox": 64, "conductor": 40, "beanie": 26}.get(kind, 20)
    crown = smooth(
        [
            (fx + 4, top * 0.52, 0.4),
            (fx - 6, top - rise * 0.6, 0.6),
            ((fx + bk) / 2, top - rise),
            (bk + 6, top - rise * 0.3, 0.7),
            (bk - 6, top * 0.3, 0.4),
            ((fx + bk) / 2, top * 0.5),
        ]
    )
    band = pen.fill(taper((fx + 10, top * 0.54), ((fx + bk) / 2, top * 0.5), (bk - 10, top * 0.34), 12, 1, 1), trim)
    o = pen.part(crown, c, shade=_shade(pen, side), inner=band)
    if kind in ("cap", "flatcap", "conductor"):
        o += pen.part(
            smooth([(fx - 20, top * 0.54, 0.4), (fx + 22, top * 0.62), (fx + 58, top * 0.44, 0.5), (fx + 10, top * 0.44)]),
            trim if kind != "conductor" else "#2E2350",
            off=10,
        )
    if kind in ("cloche", "disc"):
        o += pen.part(
            smooth(
                [
                    (fx + 34, top * 0.36, 0.5),
                    (fx, top * 0.58),
                    (bk - 4, top * 0.38),
                    (bk - 34, top * 0.10, 0.5),
                    ((fx + bk) / 2, top * 0.36),
                ]
            ),
            c,
            off=14,
        )
    return o


def beard(pen, p, side):
    """A beard along the jaw, or a moustache."""
    if not p.beard or p.beard == "stubble":
        return ""
    c, fx, my = p.cloth.get("beard", p.hairc), side.front, side.mouth_y
    lip = pen.part(
        smooth([(fx + 10, my - 6, 0.5), (fx - 2, side.nose_y + 4, 0.6), (fx - 24, my + 2, 0.4), (fx - 6, my - 3)]),
        c,
        off=5,
        rim=False,
    )
    if p.beard in ("moustache", "walrus"):
        return lip
    if p.beard == "goatee":
        return lip + pen.part(
            smooth(
                [(fx + 6, my + 12), (fx + 8, side.chin), (fx - 14, side.chin + 14), (fx - 24, side.chin - 4), (fx - 8, my + 16)]
            ),
            c,
            off=6,
            rim=False,
        )
    long = {"full": 30, "short": 8}[p.beard]
    ex, ey = side.ear
    d = smooth(
        [
            (ex + 18, ey - 14, 0.4),
            (ex + 24, my - 20),
            (fx - 34, my - 6),
            (fx - 20, my + 8, 0.5),
            (fx + 6, my + 13, 0.5),
            (fx + 8, side.chin + long * 0.4),
            (fx - 16, side.chin + long),
            (fx - 60, side.chin + long * 0.3),
            (ex + 4, ey + 44),
        ]
    )
    return lip + pen.part(d, c, off=16, rim=False)
