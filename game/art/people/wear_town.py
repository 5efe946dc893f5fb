"""Clothes for the street, the office and the stage."""

from game.art.people.curves import box, disc, f, mix, poly, smooth
from game.art.people.garments import buttons, garment, lapels, seam, vee


@garment
def parka(pen, B, c, under="#5C7FC0", trim=("#E9D2AE", "#A5808A")):
    """Big parka; the ruff is drawn over the shoulders."""
    inn = seam(pen, f"M{f(B.cx + 4)} {f(B.ny)}V860", c, 5) + pen.line(f"M{f(B.cx + 4)} {f(B.ny)}V860", "#F2B84B", 2, op=0.9)
    inn += pen.fill(box(B.cx - 22, B.ny, 50, 800), mix(c, "#2E2350", 0.10)) + seam(pen, f"M{f(B.cx - 22)} {f(B.ny)}V860", c, 2.6)
    for sx in (-1, 1):
        inn += pen.fill(
            poly(
                [
                    (sx * (B.b.hip * 0.42), B.hip_y - 44),
                    (sx * (B.b.hip + 40), B.hip_y - 78),
                    (sx * (B.b.hip + 40), B.hip_y + 60),
                    (sx * (B.b.hip * 0.42), B.hip_y + 66),
                ]
            ),
            mix(c, "#2E2350", 0.12),
        ) + seam(pen, f"M{f(sx * B.b.hip * 0.42)} {f(B.hip_y - 44)}L{f(sx * (B.b.hip + 40))} {f(B.hip_y - 78)}", c)
    inn += seam(pen, f"M-300 {f(B.waist_y + 8)}Q0 {f(B.waist_y + 24)} 300 {f(B.waist_y + 8)}", c, 3.4)
    o = pen.part(B.torso(30, 14, waist=B.b.chest), c, shade=B.shade(pen), inner=inn)
    for _i, y in enumerate((B.chest_y + 10, B.chest_y + 90)):
        o += pen.line(f"M{f(B.cx - 14)} {f(y)}h34", "#FFF4E6", 9) + pen.line(f"M{f(B.cx - 14)} {f(y)}h34", "#8A5A4A", 5)
    return o, {"sleeve": c, "cuff": mix(c, "#2E2350", 0.25), "fat": 8, "ruff": (c, trim)}


@garment
def suit(pen, B, c, under="#FFF4E6", trim="#E2705F"):
    y = B.waist_y - 36 * B.b.L
    inn = pen.fill(vee(B, y + 14, 1.2), under)
    if trim:
        inn += pen.fill(
            poly(
                [
                    (B.cx - 11, B.ny + 16),
                    (B.cx + 11, B.ny + 16),
                    (B.cx + 8, B.ny + 34),
                    (B.cx + 17, y - 10),
                    (B.cx, y + 16),
                    (B.cx - 17, y - 10),
                    (B.cx - 8, B.ny + 34),
                ]
            ),
            trim,
        )
    for sx in (-1, 1):
        inn += pen.fill(
            poly(
                [
                    (B.cx + sx * B.b.neck * 1.1, B.ny - 22),
                    (B.cx, B.ny + 20),
                    (B.cx + sx * 24, B.ny + 48),
                    (B.cx + sx * B.b.neck * 1.45, B.ny + 2),
                ]
            ),
            mix(under, "#FFFFFF", 0.4) if sx * pen.ls > 0 else mix(under, "#5B4B8A", 0.18),
        )
    inn += lapels(pen, B, c, y, 66, spread=1.2) + seam(
        pen, f"M{f(B.cx)} {f(y)}C{f(B.cx)} {f(y + 120)} {f(B.cx + 10)} {f(y + 180)} {f(B.cx + 40)} {f(y + 300)}", c
    )
    for sx in (-1, 1):
        inn += seam(pen, f"M{f(B.cx + sx * B.b.hip * 0.36)} {f(B.hip_y - 40)}h{f(sx * 62)}", c, 5)
    return pen.part(B.torso(4, 2), c, shade=B.shade(pen), inner=inn) + buttons(
        pen, B.cx + 2, (y + 34, y + 96), mix(c, "#2E2350", 0.5)
    ), {"sleeve": c, "cuff": under, "brooch": 1}


@garment
def dress(pen, B, c, under=None, trim="#FFF4E6"):
    """Sheath with a great folded cape collar."""
    inn = seam(pen, f"M{f(-B.b.chest)} {f(B.waist_y)}Q0 {f(B.waist_y + 18)} {f(B.b.chest)} {f(B.waist_y)}", c, 3)
    o = pen.part(B.torso(0, 2, open_top=1.0), c, shade=B.shade(pen, 0.9), inner=inn)
    return o, {"sleeve": c, "cuff": c, "cape": (c, trim)}


@garment
def blazer(pen, B, c, under="#FFF8EC", trim="#F2B84B"):
    """School blazer, edged, a size too big, with a crest."""
    y = B.waist_y - 16 * B.b.L
    inn = pen.fill(vee(B, y + 14, 1.25), under) + pen.fill(
        poly([(B.cx - 11, B.ny + 12), (B.cx + 11, B.ny + 12), (B.cx + 15, y - 10), (B.cx, y + 10), (B.cx - 15, y - 10)]), trim
    )
    inn += "".join(pen.line(f"M{f(B.cx - 16)} {f(B.ny + 40 + i * 34)}l32 -14", c, 6) for i in range(4))
    inn += lapels(pen, B, c, y, 54) + pen.line(
        f"M{f(B.cx - B.b.neck * 1.3)} {f(B.ny - 6)}L{f(B.cx - 58)} {f(B.ny + 60)}M{f(B.cx - 58)} {f(B.ny + 88)}L{f(B.cx)} {f(y)}C{f(B.cx)} {f(y + 100)} {f(B.cx)} {f(y + 200)} {f(B.cx)} 900M{f(B.cx + B.b.neck * 1.3)} {f(B.ny - 6)}L{f(B.cx + 58)} {f(B.ny + 60)}M{f(B.cx + 58)} {f(B.ny + 88)}L{f(B.cx)} {f(y)}",
        trim,
        4,
    )
    x = B.cx + pen.mirror * B.b.chest * 0.62
    inn += pen.fill(f"M{f(x - 17)} {f(B.chest_y + 14)}h34v20c0 18 -17 26 -17 26s-17 -8 -17 -26Z", trim) + pen.fill(
        disc(x, B.chest_y + 32, 7), c
    )
    for sx in (-1, 1):
        inn += seam(pen, f"M{f(B.cx + sx * 30)} {f(B.hip_y - 24)}h{f(sx * 58)}", c, 5)
    return pen.part(B.torso(12, 6, waist=B.b.chest), c, shade=B.shade(pen), inner=inn) + buttons(
        pen, B.cx + 2, (y + 26, y + 74), trim, 7
    ), {"sleeve": c, "cuff": trim, "fat": 4, "long": 26}


@garment
def cardigan(pen, B, c, under="#DCE9EA", trim=None):
    """Deep-necked knit, ribbed band, over a collarless gown or shirt."""
    y = B.waist_y - 30
    dots = pen.doc.pattern(
        26,
        26,
        f'<circle cx="6" cy="6" r="3.2" fill="{pen.lit(mix(under, "#5C7FC0", 0.55))}"/><circle cx="19" cy="19" r="3.2" fill="{pen.lit(mix(under, "#5C7FC0", 0.55))}"/>',
    )
    v = vee(B, y + 10, 1.45)
    inn = pen.fill(v, under) + f'<path d="{v}" fill="{dots}"/>'
    for sx in (-1, 1):
        inn += pen.fill(
            poly(
                [
                    (B.cx + sx * B.b.neck * 1.15, B.ny - 20),
                    (B.cx + sx * B.b.neck * 1.75, B.ny - 12),
                    (B.cx + sx * 20, y + 6),
                    (B.cx + sx * 20, 1000),
                    (B.cx - 1, 1000),
                    (B.cx, y),
                ]
            ),
            mix(c, "#FFFFFF", 0.13) if sx * pen.ls > 0 else mix(c, "#2E2350", 0.13),
        )
    inn += seam(pen, f"M{f(B.cx)} {f(y)}V1000", c, 2.6)
    inn += "".join(seam(pen, f"M{x} {f(B.hip_y + 30)}v300", c, 1.6) for x in range(-200, 201, 11) if abs(x - B.cx) > 24)
    for sx in (-1, 1):
        inn += seam(pen, f"M{f(B.cx + sx * 34)} {f(B.hip_y - 30)}h{f(sx * 60)}", c, 5)
    return pen.part(B.torso(12, 4, waist=B.b.chest), c, shade=B.shade(pen), inner=inn) + buttons(
        pen, B.cx + 1, [y + 30 + 66 * i for i in range(4)], "#F3E2C6", 7.5
    ), {"sleeve": c, "cuff": mix(c, "#2E2350", 0.18)}


@garment
def overcoat(pen, B, c, under="#FFF4E6", trim="#5C7FC0"):
    """A long coat, double-breasted, wide in the lapel, over a shirt and tie."""
    y = B.waist_y - 60 * B.b.L
    inn = pen.fill(vee(B, y + 12, 1.2), under)
    inn += pen.fill(
        poly([(B.cx - 11, B.ny + 14), (B.cx + 11, B.ny + 14), (B.cx + 16, y - 10), (B.cx, y + 14), (B.cx - 16, y - 10)]), trim
    )
    inn += lapels(pen, B, c, y, 92, spread=1.25)
    inn += seam(pen, f"M{f(B.cx)} {f(y)}C{f(B.cx + 30)} {f(y + 40)} {f(B.cx + 38)} {f(y + 80)} {f(B.cx + 38)} 1000", c, 4)
    for sx in (-1, 1):
        inn += pen.fill(
            poly(
                [
                    (B.cx + sx * 52, B.hip_y - 52),
                    (B.cx + sx * 124, B.hip_y - 66),
                    (B.cx + sx * 126, B.hip_y - 40),
                    (B.cx + sx * 54, B.hip_y - 26),
                ]
            ),
            mix(c, "#2E2350", 0.14),
        )
    studs = "".join(buttons(pen, B.cx + dx, (y + 46, y + 128), mix(c, "#2E2350", 0.55), 9) for dx in (-34, 24))
    return pen.part(B.torso(10, 8, waist=B.b.waist + 6), c, shade=B.shade(pen), inner=inn) + studs, {
        "sleeve": c,
        "cuff": mix(c, "#2E2350", 0.12),
    }


@garment
def coat(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """A narrow coat buttoned to the neck, with a small round collar."""
    inn = seam(pen, f"M{f(B.cx)} {f(B.ny + 30)}V1000", c)
    inn += "".join(
        seam(
            pen,
            f"M{f(B.cx + sx * B.b.chest * 0.62)} {f(B.chest_y)}C{f(B.cx + sx * B.b.waist * 0.44)} {f(B.waist_y)} {f(B.cx + sx * B.b.hip * 0.5)} {f(B.hip_y)} {f(B.cx + sx * B.b.hip * 0.6)} 1000",
            c,
            2.4,
        )
        for sx in (-1, 1)
    )
    o = pen.part(B.torso(2, 6, open_top=1.1), c, shade=B.shade(pen), inner=inn)
    for sx in (-1, 1):
        leaf = [
            (B.cx + sx * 2, B.ny + 12, 0.3),
            (B.cx + sx * B.b.neck * 1.1, B.ny - 28, 0.4),
            (B.cx + sx * B.b.neck * 2.1, B.ny + 4),
            (B.cx + sx * B.b.neck * 1.5, B.ny + 48),
            (B.cx + sx * 10, B.ny + 40, 0.5),
        ]
        o += pen.part(smooth(leaf), trim, off=9)
    return o + buttons(pen, B.cx, [B.ny + 84 + 70 * i for i in range(5)], trim, 9), {"sleeve": c, "cuff": trim, "vneck": 14}


@garment
def sweater(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """A knitted sweater with a band across, roll-necked, over a skirt or trousers."""
    inn = pen.fill(box(-260, B.chest_y + 30, 520, 34), trim) + "".join(
        pen.line(f"M{x} {f(B.chest_y + 47)}l9 -12l9 12", c, 4) for x in range(-180, 180, 18)
    )
    inn += "".join(seam(pen, f"M{x} {f(B.hip_y - 16)}v36", c, 2) for x in range(-200, 201, 11))
    inn += pen.fill(box(-260, B.hip_y + 20, 520, 700), under) + seam(pen, f"M{f(B.cx)} {f(B.hip_y + 60)}V1000", under, 3)
    return pen.part(B.torso(8, 0, waist=B.b.waist + 4), c, shade=B.shade(pen), inner=inn), {
        "sleeve": c,
        "cuff": mix(c, "#2E2350", 0.16),
        "roll": (c,),
    }


@garment
def evening(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """An evening dress with a wide neck and bare arms, a sash from the shoulder."""
    inn = pen.line(
        f"M{f(B.cx - B.b.sh)} {f(B.ny)}C{f(B.cx - 20)} {f(B.chest_y + 40)} {f(B.cx + 40)} {f(B.waist_y)} {f(B.cx + B.b.hip + 20)} {f(B.hip_y - 10)}",
        trim,
        46,
    )
    inn += seam(pen, f"M{f(-B.b.hip)} {f(B.waist_y + 14)}Q{f(B.cx)} {f(B.waist_y + 34)} {f(B.b.hip)} {f(B.waist_y + 10)}", c, 3)
    inn += "".join(seam(pen, f"M{f(B.cx + x)} {f(B.waist_y + 40)}L{f(B.cx + x * 1.9)} 1000", c, 2.4) for x in (-50, -18, 20, 54))
    return pen.part(B.torso(0, 26, open_top=1.7), c, shade=B.shade(pen), inner=inn), {
        "sleeve": c,
        "cuff": c,
        "short": 1,
        "vneck": 74,
    }
