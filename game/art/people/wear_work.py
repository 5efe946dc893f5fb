"""Clothes that people work in."""

from game.art.people.curves import box, disc, f, lerp, mix, poly, smooth
from game.art.people.garments import buttons, garment, lapels, seam, vee


@garment
def workcoat(pen, B, c, under="#F2B84B", trim=None):
    """Long coat with a stand of pockets; a roll-neck beneath."""
    y = B.chest_y + 70 * B.b.L
    inn = pen.fill(vee(B, y + 12, 1.25), under) + lapels(pen, B, c, y, 70)
    inn += seam(pen, f"M{f(B.cx + 1)} {f(y)}V860", c)
    for sx in (-1, 1):
        inn += pen.fill(box(B.cx + sx * B.b.hip * 0.56 - 40, B.hip_y - 30, 80, 92, 8), mix(c, "#2E2350", 0.10)) + seam(
            pen, f"M{f(B.cx + sx * B.b.hip * 0.56 - 40)} {f(B.hip_y - 14)}h80", c
        )
    px = B.cx - B.b.chest * 0.58
    inn += (
        pen.fill(box(px - 30, B.chest_y + 8, 58, 62, 6), mix(c, "#2E2350", 0.10))
        + pen.line(f"M{f(px - 12)} {f(B.chest_y + 30)}v-44", "#EF7F78", 7)
        + pen.line(f"M{f(px + 6)} {f(B.chest_y + 30)}v-36", "#FFF4E6", 6)
    )
    return pen.part(B.torso(8, 10), c, shade=B.shade(pen), inner=inn) + buttons(
        pen, B.cx + 15, (y + 50, y + 120, y + 190), mix(c, "#FFF4E6", 0.7)
    ), {"sleeve": c, "cuff": mix(c, "#FFFFFF", 0.2), "roll": (under,), "turned": (c,)}


@garment
def uniform(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """Lobby uniform: stand collar, plastron with two rows of buttons, epaulettes."""
    w = B.b.chest * 0.56
    pl = smooth(
        [
            (B.cx - w, B.ny + 26, 0.3),
            (B.cx + w, B.ny + 26, 0.3),
            (B.cx + w * 0.62, B.waist_y, 0.4),
            (B.cx - w * 0.62, B.waist_y, 0.4),
        ]
    )
    inn = pen.fill(pl, mix(c, "#2E2350", 0.22)) + pen.line(pl, trim, 4)
    inn += pen.fill(box(-220, B.waist_y - 4, 440, 34), "#2E2350") + pen.fill(box(B.cx - 18, B.waist_y - 8, 36, 42, 5), trim)
    o = pen.part(B.torso(4, 4, waist=B.b.waist * 0.94), c, shade=B.shade(pen), inner=inn)
    for i in range(4):
        y = lerp(B.ny + 60, B.waist_y - 34, i / 3)
        k = lerp(0.78, 0.46, i / 3)
        o += buttons(pen, B.cx - w * k, [y], trim, 7.5) + buttons(pen, B.cx + w * k, [y], trim, 7.5)
    for sx in (-1, 1):
        x, yy = B.shoulder(sx)
        o += pen.part(
            smooth(
                [
                    (x - sx * 34, yy - 46, 0.4),
                    (x + sx * 18, yy - 30, 0.6),
                    (x + sx * 30, yy - 8, 0.6),
                    (x - sx * 26, yy - 30, 0.4),
                ]
            ),
            trim,
            off=5,
        )
    return o, {"sleeve": c, "cuff": trim, "stand": (c, trim), "glove": "#FFF8EE"}


@garment
def apron(pen, B, c, under="#E9DCCB", trim="#E2705F"):
    """Bib apron over a shirt with rolled sleeves."""
    st = pen.doc.pattern(22, 22, f'<rect width="4" height="22" x="4" fill="{pen.lit(mix(under, "#5C7FC0", 0.5))}"/>')
    t = B.torso(4, 4)
    inn = f'<path d="{t}" fill="{st}"/>'
    w = B.b.chest * 0.66
    bib = smooth(
        [
            (B.cx - w * 0.86, B.chest_y - 34, 0.15),
            (B.cx + w * 0.86, B.chest_y - 34, 0.15),
            (B.cx + w * 1.02, B.waist_y - 60, 0.7),
            (B.cx + B.b.hip * 1.06, B.waist_y + 10, 0.5),
            (B.cx + B.b.hem * 1.3, 1000, 0.2),
            (B.cx - B.b.hem * 1.3, 1000, 0.2),
            (B.cx - B.b.hip * 1.06, B.waist_y + 10, 0.5),
            (B.cx - w * 1.02, B.waist_y - 60, 0.7),
        ]
    )
    for sx in (-1, 1):
        inn += pen.fill(
            poly(
                [
                    (B.cx + sx * w * 0.84, B.chest_y - 30),
                    (B.cx + sx * w * 0.62, B.chest_y - 30),
                    (B.cx + sx * B.b.neck * 1.2, B.ny - 30),
                    (B.cx + sx * B.b.neck * 1.75, B.ny - 24),
                ]
            ),
            c,
        )
        inn += pen.fill(
            poly(
                [
                    (B.cx + sx * B.b.neck * 1.0, B.ny - 22),
                    (B.cx, B.ny + 22),
                    (B.cx + sx * 30, B.ny + 42),
                    (B.cx + sx * B.b.neck * 1.5, B.ny + 4),
                ]
            ),
            mix(under, "#FFFFFF", 0.45) if sx * pen.ls > 0 else mix(under, "#5B4B8A", 0.2),
        )
    inn += pen.fill(bib, c) + seam(pen, f"M{f(B.cx - w * 0.84)} {f(B.chest_y - 18)}H{f(B.cx + w * 0.84)}", c, 2.6)
    inn += pen.fill(box(B.cx - 74, B.hip_y + 10, 148, 100, 8), mix(c, "#2E2350", 0.14)) + pen.line(
        f"M{f(B.cx - 300)} {f(B.waist_y + 12)}Q{f(B.cx)} {f(B.waist_y + 44)} {f(B.cx + 300)} {f(B.waist_y + 12)}", trim, 7
    )
    inn += pen.fill(
        poly(
            [(B.cx + 40, B.waist_y + 30), (B.cx + 96, B.waist_y + 26), (B.cx + 88, B.waist_y + 170), (B.cx + 48, B.waist_y + 176)]
        ),
        "#FFF4E6",
    ) + pen.line(f"M{f(B.cx + 49)} {f(B.waist_y + 150)}l40 -3M{f(B.cx + 49)} {f(B.waist_y + 138)}l40 -3", trim, 4)
    return pen.part(t, under, shade=B.shade(pen), inner=inn), {
        "sleeve": under,
        "rolled": 1,
        "bib": c,
        "cuff": mix(under, "#FFFFFF", 0.5),
    }


@garment
def tunic(pen, B, c, under="#FFF8EC", trim="#FFF4E6"):
    """Nurse tunic: crossed front, piping, watch on a ribbon, short sleeves."""
    inn = pen.line(
        f"M{f(B.cx + B.b.neck * 1.25)} {f(B.ny - 16)}L{f(B.cx - 36)} {f(B.chest_y + 10)}L{f(B.cx - 36)} 1000", trim, 7
    ) + pen.line(f"M{f(B.cx - B.b.neck * 1.25)} {f(B.ny - 16)}L{f(B.cx + 2)} {f(B.ny + 66)}", trim, 7)
    for sx in (-1, 1):
        inn += pen.fill(box(B.cx + sx * B.b.hip * 0.54 - 36, B.hip_y - 20, 76, 80, 6), mix(c, "#2E2350", 0.10)) + pen.line(
            f"M{f(B.cx + sx * B.b.hip * 0.54 - 36)} {f(B.hip_y - 18)}h76", trim, 4
        )
    x = B.cx + B.b.chest * 0.55
    o = (
        pen.part(B.torso(4, 2), c, shade=B.shade(pen), inner=inn)
        + pen.line(f"M{f(x)} {f(B.chest_y - 26)}v26", "#E2705F", 6)
        + pen.part(disc(x, B.chest_y + 16, 15), "#FFF8EC", off=7)
        + pen.line(f"M{f(x)} {f(B.chest_y + 8)}v8l5 4", "#2E2350", 2.4)
    )
    return o, {"sleeve": c, "short": 1, "cuff": trim, "vneck": 66}


@garment
def conductor(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """Tram conductor's jacket: diagonal strap, ticket punch, piped collar."""
    y = B.ny + 90
    inn = (
        pen.fill(vee(B, y, 1.1), under)
        + pen.fill(poly([(B.cx - 10, B.ny + 10), (B.cx + 10, B.ny + 10), (B.cx + 12, y), (B.cx - 12, y)]), "#2E2350")
        + lapels(pen, B, c, y, 58, notch=False)
    )
    inn += seam(pen, f"M{f(B.cx)} {f(y)}V1000", c)
    for sx in (-1, 1):
        inn += pen.fill(box(B.cx + sx * B.b.chest * 0.56 - 34, B.chest_y + 20, 68, 60, 5), mix(c, "#2E2350", 0.14)) + pen.fill(
            box(B.cx + sx * B.b.chest * 0.56 - 36, B.chest_y + 14, 72, 18, 5), mix(c, "#2E2350", 0.26)
        )
    inn += pen.line(f"M{f(B.cx + B.b.sh * 0.7)} {f(B.ny)}L{f(B.cx - B.b.hip)} {f(B.hip_y)}", "#8A4B3E", 22) + pen.line(
        f"M{f(B.cx + B.b.sh * 0.7 - 8)} {f(B.ny)}L{f(B.cx - B.b.hip - 8)} {f(B.hip_y)}", "#B06C50", 5
    )
    return pen.part(B.torso(6, 4), c, shade=B.shade(pen), inner=inn) + buttons(
        pen, B.cx + 1, [y + 40 + 70 * i for i in range(5)], trim, 8
    ), {"sleeve": c, "cuff": trim}


@garment
def bomber(pen, B, c, under="#FFF4E6", trim="#3A2E5C"):
    """Messenger's short jacket, ribbed hem, strap of the bag across."""
    inn = pen.fill(vee(B, B.ny + 70, 1.25), under) + seam(pen, f"M{f(B.cx)} {f(B.ny + 50)}V{f(B.hip_y)}", c, 4)
    inn += pen.fill(box(-220, B.hip_y - 16, 440, 44), trim) + "".join(
        pen.line(f"M{x} {f(B.hip_y - 14)}v40", mix(trim, "#FFFFFF", 0.2), 2) for x in range(-200, 200, 12)
    )
    inn += pen.fill(box(-220, B.hip_y + 28, 440, 600), "#3F4C7A") + seam(pen, f"M{f(B.cx)} {f(B.hip_y + 28)}v400", "#3F4C7A", 4)
    inn += pen.fill(
        poly([(-300, B.chest_y - 10), (300, B.chest_y - 10), (300, B.chest_y + 26), (-300, B.chest_y + 26)]),
        mix(c, "#FFF4E6", 0.75),
    )
    o = pen.part(B.torso(12, 0), c, shade=B.shade(pen), inner=inn)
    for sx in (-1, 1):
        o += pen.part(
            smooth(
                [
                    (B.cx + sx * B.b.neck * 1.1, B.ny - 26, 0.3),
                    (B.cx + sx * B.b.neck * 1.9, B.ny - 4),
                    (B.cx + sx * 10, B.ny + 74, 0.3),
                    (B.cx + sx * 16, B.ny + 30),
                ]
            ),
            trim,
            off=8,
        )
    a, b = (B.cx + B.b.sh * 0.66, B.ny + 10), (B.cx - B.b.hip * 0.98, B.hip_y + 6)
    o += pen.inside(
        B.torso(12, 0),
        pen.line(f"M{f(a[0])} {f(a[1])}L{f(b[0])} {f(b[1])}", "#F2B84B", 24)
        + pen.line(f"M{f(a[0] - 7)} {f(a[1] - 4)}L{f(b[0] - 7)} {f(b[1] - 4)}", "#C98338", 4),
    )
    return o, {"sleeve": c, "cuff": trim}
