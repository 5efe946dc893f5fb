"""Clothes of people who are ill, at home, or up a ladder."""

from game.art.people.curves import box, disc, f, mix, poly, smooth
from game.art.people.garments import buttons, garment, seam, vee


def _dotted(pen, B, colour, ink):
    """A spotted ground for pyjamas and gowns."""
    spot = lambda x, y: f'<circle cx="{x}" cy="{y}" r="3.2" fill="{pen.lit(mix(colour, ink, 0.55))}"/>'
    return pen.doc.pattern(26, 26, spot(6, 6) + spot(19, 19))


@garment
def dressing_gown(pen, B, c, under="#DCE9EA", trim="#F2B84B"):
    """A dressing-gown with a padded collar and a knotted cord, over spotted pyjamas."""
    y = B.waist_y + 8
    v = vee(B, y, 1.5)
    inn = pen.fill(v, under) + f'<path d="{v}" fill="{_dotted(pen, B, under, "#5C7FC0")}"/>'
    inn += pen.fill(
        poly([(B.cx - 4, y - 40), (B.cx + 8, y), (B.cx + 30, 1000), (B.cx + 22, 1000), (B.cx - 2, y)]), mix(c, "#2E2350", 0.3)
    )
    for sx in (-1, 1):
        inn += pen.fill(box(B.cx + sx * B.b.hip * 0.58 - 42, B.hip_y + 4, 84, 92, 10), mix(c, "#2E2350", 0.10)) + seam(
            pen, f"M{f(B.cx + sx * B.b.hip * 0.58 - 42)} {f(B.hip_y + 20)}h84", trim, 4
        )
    inn += pen.fill(box(-260, B.waist_y + 10, 520, 26), mix(c, "#2E2350", 0.24))
    o = pen.part(B.torso(12, 16, waist=B.b.chest), c, shade=B.shade(pen), inner=inn)
    cord = pen.line(f"M{f(B.cx + 14)} {f(y + 18)}c-8 60 -22 90 -18 150M{f(B.cx + 16)} {f(y + 18)}c14 50 12 100 22 128", trim, 8)
    return o + cord + pen.part(disc(B.cx + 14, y + 16, 15), trim, off=6), {
        "sleeve": c,
        "cuff": trim,
        "fat": 4,
        "shawl": (mix(c, "#FFFFFF", 0.16),),
        "vneck": 40,
    }


@garment
def nightshirt(pen, B, c, under="#DCE9EA", trim="#5C7FC0"):
    """A hospital gown: spotted, loose, tied at the neck, short in the sleeve."""
    t = B.torso(12, 10, open_top=1.3, waist=B.b.chest)
    inn = f'<path d="{t}" fill="{_dotted(pen, B, c, trim)}"/>' + pen.line(f"M{f(B.cx)} {f(B.ny + 30)}v90", trim, 4)
    return pen.part(t, c, shade=B.shade(pen), inner=inn) + buttons(pen, B.cx, (B.ny + 56, B.ny + 100), trim, 6), {
        "sleeve": c,
        "cuff": trim,
        "short": 1,
        "vneck": 34,
        "fat": 6,
    }


@garment
def overalls(pen, B, c, under="#E9DCCB", trim="#F2B84B"):
    """A workman's bib and braces over a shirt with rolled sleeves, a rag in the pocket."""
    t, w = B.torso(6, 4), B.b.chest * 0.62
    bib = smooth(
        [
            (B.cx - w, B.chest_y + 6, 0.15),
            (B.cx + w, B.chest_y + 6, 0.15),
            (B.cx + w * 1.16, B.waist_y - 30, 0.7),
            (B.cx + B.b.hip * 1.5, B.waist_y + 30, 0.4),
            (B.cx + B.b.hem * 1.5, 1000, 0.1),
            (B.cx - B.b.hem * 1.5, 1000, 0.1),
            (B.cx - B.b.hip * 1.5, B.waist_y + 30, 0.4),
            (B.cx - w * 1.16, B.waist_y - 30, 0.7),
        ]
    )
    inn = seam(pen, f"M{f(B.cx)} {f(B.ny)}V{f(B.chest_y)}", under, 3)
    for sx in (-1, 1):
        inn += pen.fill(
            poly(
                [
                    (B.cx + sx * w * 0.98, B.chest_y + 12),
                    (B.cx + sx * w * 0.66, B.chest_y + 12),
                    (B.cx + sx * B.b.neck * 1.3, B.ny - 30),
                    (B.cx + sx * B.b.neck * 1.95, B.ny - 22),
                ]
            ),
            mix(c, "#2E2350", 0.12),
        )
        inn += pen.fill(
            poly(
                [
                    (B.cx + sx * B.b.neck, B.ny - 22),
                    (B.cx, B.ny + 22),
                    (B.cx + sx * 30, B.ny + 44),
                    (B.cx + sx * B.b.neck * 1.5, B.ny + 4),
                ]
            ),
            mix(under, "#FFFFFF", 0.4),
        )
    inn += (
        pen.fill(bib, c)
        + pen.fill(box(B.cx - 44, B.chest_y + 36, 88, 70, 8), mix(c, "#2E2350", 0.13))
        + seam(pen, f"M{f(B.cx)} {f(B.hip_y)}V1000", c, 4)
    )
    inn += pen.fill(
        poly(
            [(B.cx + 12, B.chest_y + 18), (B.cx + 44, B.chest_y + 14), (B.cx + 40, B.chest_y + 86), (B.cx + 20, B.chest_y + 82)]
        ),
        "#E2705F",
    )
    studs = "".join(buttons(pen, B.cx + sx * w * 0.82, (B.chest_y + 22,), trim, 9) for sx in (-1, 1))
    return pen.part(t, under, shade=B.shade(pen), inner=inn) + studs, {
        "sleeve": under,
        "rolled": 1,
        "bib": c,
        "cuff": mix(under, "#FFFFFF", 0.5),
    }


@garment
def porter(pen, B, c, under="#FFF4E6", trim="#5FA588"):
    """A linen-porter's jacket: short stand collar, one row of buttons, a number patch, a towel at the pocket."""
    inn = seam(pen, f"M{f(B.cx)} {f(B.ny + 10)}V1000", c) + pen.fill(box(-260, B.waist_y + 60, 520, 10), trim)
    x = B.cx + pen.own(1) * B.b.chest * 0.52
    inn += pen.fill(box(x - 32, B.chest_y + 2, 64, 40, 6), trim) + pen.line(f"M{f(x - 18)} {f(B.chest_y + 22)}h36", "#FFF4E6", 5)
    for sx in (-1, 1):
        inn += pen.fill(box(B.cx + sx * B.b.hip * 0.54 - 38, B.hip_y - 10, 76, 84, 8), mix(c, "#2E2350", 0.10)) + seam(
            pen, f"M{f(B.cx + sx * B.b.hip * 0.54 - 38)} {f(B.hip_y - 10)}h76", c, 4
        )
    o = pen.part(B.torso(8, 4), c, shade=B.shade(pen), inner=inn) + buttons(
        pen, B.cx, [B.ny + 64 + 62 * i for i in range(5)], trim, 7
    )
    return o, {"sleeve": c, "cuff": trim, "stand": (c, trim)}
