"""Clothes of a wet day and of its offices: a mackintosh, oilskins, a reefer, two cardigans, a waistcoat, a fitter's jacket."""

from game.art.people.curves import box, disc, f, mix, poly, smooth
from game.art.people.garments import buttons, garment, lapels, seam, vee

DARK = "#2E2350"


@garment
def mackintosh(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """A long raincoat with its collar up and its belt tied, darker where the rain has come through."""
    y = B.waist_y - 70
    wet = mix(c, DARK, 0.2)
    inn = pen.fill(
        smooth([(-320, B.ny - 40), (320, B.ny - 40), (210, B.sy + 34), (60, B.sy + 6), (-50, B.sy + 30), (-220, B.sy + 16)]), wet
    )
    inn += "".join(
        pen.fill(smooth([(x, y0), (x + 13, y0 + 26), (x, y0 + 44), (x - 13, y0 + 26)]), wet)
        for x, y0 in ((-74, B.sy + 22), (70, B.sy + 40), (20, B.sy + 18))
    )
    inn += pen.fill(vee(B, B.ny + 66, 1.1), under) + lapels(pen, B, c, y, 70)
    inn += seam(pen, f"M{f(B.cx)} {f(y)}V1000", c, 4)
    inn += pen.fill(box(-260, B.waist_y - 2, 520, 34), mix(c, DARK, 0.16)) + seam(
        pen, f"M-260 {f(B.waist_y - 2)}H260M-260 {f(B.waist_y + 32)}H260", c, 2.6
    )
    knot = pen.part(box(B.cx + 6, B.waist_y - 10, 42, 50, 10), c, off=14) + pen.part(
        poly(
            [(B.cx + 16, B.waist_y + 36), (B.cx + 42, B.waist_y + 36), (B.cx + 62, B.waist_y + 128), (B.cx + 34, B.waist_y + 134)]
        ),
        c,
        off=10,
    )
    o = pen.part(B.torso(14, 16, waist=B.b.waist + 4), c, shade=B.shade(pen), inner=inn)
    return o + knot + buttons(pen, B.cx - 26, (y + 50, B.waist_y + 76), trim, 8), {
        "sleeve": c,
        "cuff": mix(c, DARK, 0.18),
        "turned": (c,),
    }


@garment
def stormcoat(pen, B, c, under="#3F6E73", trim="#FFF4E6"):
    """A fisherman's oilskin: a storm flap with toggles, a stand collar, stiff and wide."""
    inn = pen.fill(box(B.cx - 34, B.ny, 72, 900), mix(c, "#FFFFFF", 0.12)) + seam(
        pen, f"M{f(B.cx + 38)} {f(B.ny)}V1000M{f(B.cx - 34)} {f(B.ny)}V1000", c, 3
    )
    inn += seam(pen, f"M-320 {f(B.chest_y - 20)}Q{f(B.cx)} {f(B.chest_y + 8)} 320 {f(B.chest_y - 20)}", c, 3.4)
    for sx in (-1, 1):
        inn += pen.fill(
            poly(
                [
                    (sx * B.b.hip * 0.44, B.hip_y - 30),
                    (sx * (B.b.hip + 40), B.hip_y - 40),
                    (sx * (B.b.hip + 40), B.hip_y - 6),
                    (sx * B.b.hip * 0.44, B.hip_y),
                ]
            ),
            mix(c, DARK, 0.16),
        )
    glint = pen.fill(
        smooth(
            [
                (pen.ls * B.b.chest * 0.7, B.chest_y + 20),
                (pen.ls * B.b.chest * 0.86, B.waist_y),
                (pen.ls * B.b.chest * 0.74, B.hip_y + 40),
                (pen.ls * B.b.chest * 0.64, B.waist_y),
            ]
        ),
        "#FFFFFF",
        op=0.3,
    )
    o = pen.part(B.torso(26, 26, waist=B.b.chest + 6), c, shade=B.shade(pen), inner=inn + glint)
    for y in (B.ny + 62, B.chest_y + 44, B.waist_y + 10, B.hip_y - 6):
        o += pen.line(f"M{f(B.cx - 24)} {f(y)}h50", "#3A2E5C", 5) + pen.part(box(B.cx - 8, y - 11, 20, 22, 8), trim, off=7)
    return o, {"sleeve": c, "cuff": mix(c, DARK, 0.14), "fat": 7, "stand": (c, mix(c, DARK, 0.3))}


@garment
def ferry_jacket(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """A ferryman's short double-breasted jacket: two rows of brass over a striped jersey."""
    y = B.chest_y + 60
    stripes = "".join(pen.fill(box(-200, B.ny - 20 + 24 * i, 400, 11), "#5C7FC0") for i in range(9))
    v = vee(B, y, 1.5)
    inn = pen.fill(v, under) + pen.inside(v, stripes) + lapels(pen, B, c, y, 104, spread=1.3)
    inn += seam(pen, f"M{f(B.cx + 36)} {f(y)}V1000", c, 4)
    inn += pen.fill(box(-300, B.hip_y + 46, 600, 700), mix(c, DARK, 0.34))
    o = pen.part(B.torso(12, 6, waist=B.b.waist + 8), c, shade=B.shade(pen), inner=inn)
    studs = "".join(buttons(pen, B.cx + dx, (y + 30, y + 100, y + 170), trim, 11) for dx in (-46, 34))
    return o + studs, {"sleeve": c, "cuff": trim}


@garment
def cardigans(pen, B, c, under="#E9C48C", trim="#FFF4E6"):
    """One cardigan over another: the outer hangs open, the inner is buttoned up to a round collar."""
    inn = pen.fill(poly([(B.cx - 66, B.ny - 30), (B.cx + 66, B.ny - 30), (B.cx + 92, 1000), (B.cx - 92, 1000)]), under)
    inn += "".join(seam(pen, f"M{f(B.cx + x)} {f(B.ny + 40)}V1000", under, 1.8) for x in (-62, -46, -30, 30, 46, 62))
    inn += seam(pen, f"M{f(B.cx)} {f(B.ny + 30)}V1000", under, 3)
    for sx in (-1, 1):
        band = [
            (B.cx + sx * B.b.neck * 1.5, B.ny - 30),
            (B.cx + sx * (B.b.neck * 1.5 + 26), B.ny - 26),
            (B.cx + sx * 112, 1000),
            (B.cx + sx * 84, 1000),
        ]
        inn += pen.fill(poly(band), mix(c, "#FFFFFF", 0.2) if sx * pen.ls > 0 else mix(c, DARK, 0.2))
        inn += pen.fill(box(B.cx + sx * 128 - 36, B.hip_y - 14, 72, 84, 8), mix(c, DARK, 0.14)) + seam(
            pen, f"M{f(B.cx + sx * 128 - 36)} {f(B.hip_y)}h72", c, 5
        )
    o = pen.part(B.torso(20, 10, waist=B.b.chest + 6), c, shade=B.shade(pen), inner=inn)
    o += buttons(pen, B.cx, [B.ny + 66 + 54 * i for i in range(7)], trim, 7)
    for sx in (-1, 1):
        leaf = [
            (B.cx + sx * 2, B.ny + 10, 0.3),
            (B.cx + sx * B.b.neck * 1.1, B.ny - 28, 0.4),
            (B.cx + sx * B.b.neck * 1.8, B.ny),
            (B.cx + sx * B.b.neck * 1.2, B.ny + 38),
            (B.cx + sx * 8, B.ny + 34, 0.5),
        ]
        o += pen.part(smooth(leaf), trim, off=9)
    return o, {"sleeve": c, "cuff": under, "fat": 4}


@garment
def shirtsleeves(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """A waistcoat with a watch chain over a shirt with full sleeves, and a bow tie."""
    t, w = B.torso(2, 2), B.b.chest
    front = [(B.cx - B.b.neck * 1.35, B.ny - 26, 0.3), (B.cx - w * 0.86, B.chest_y - 26, 0.5), (B.cx - w * 1.3, B.waist_y, 0.5), (B.cx - w * 1.3, B.hip_y - 6, 0.2),
             (B.cx, B.hip_y + 26, 0.2), (B.cx + w * 1.3, B.hip_y - 6, 0.2), (B.cx + w * 1.3, B.waist_y, 0.5), (B.cx + w * 0.86, B.chest_y - 26, 0.5), (B.cx + B.b.neck * 1.35, B.ny - 26, 0.3), (B.cx, B.chest_y + 36, 0.1)]  # fmt: skip
    cloth = pen.fill(smooth(front), c) + seam(pen, f"M{f(B.cx)} {f(B.chest_y + 36)}V{f(B.hip_y + 30)}", c, 3)
    cloth += pen.fill(box(-300, B.hip_y + 18, 600, 700), "#4A3E72")
    inn = cloth + pen.fill(smooth(front), c) + seam(pen, f"M{f(B.cx)} {f(B.chest_y + 36)}V{f(B.hip_y + 20)}", c, 3)
    o = pen.part(t, under, shade=B.shade(pen), inner=inn)
    o += buttons(pen, B.cx, [B.chest_y + 66 + 44 * i for i in range(4)], trim, 6.5)
    chain = f"M{f(B.cx + 2)} {f(B.waist_y - 20)}q34 40 {f(w * 0.62)} 4"
    o += pen.line(chain, trim, 4)
    for sx in (-1, 1):
        o += pen.part(poly([(B.cx, B.ny + 22), (B.cx + sx * 40, B.ny + 4), (B.cx + sx * 42, B.ny + 42)]), "#5C7FC0", off=7)
    return o + pen.part(disc(B.cx, B.ny + 22, 9), "#3F5590", off=4), {
        "sleeve": under,
        "cuff": mix(under, "#A78BD0", 0.3),
        "fat": 5,
    }


@garment
def fitter(pen, B, c, under="#FFF4E6", trim="#5C7FC0"):
    """A very clean work jacket: piped, zipped to the neck, with a round badge, and a name over the other pocket."""
    inn = pen.fill(box(-320, B.ny - 60, 640, B.chest_y - B.ny + 36), trim) + pen.line(
        f"M-320 {f(B.chest_y - 22)}H320", "#FFFFFF", 6
    )
    inn += pen.line(f"M{f(B.cx)} {f(B.ny)}V{f(B.hip_y + 40)}", "#C9C4DE", 7) + pen.fill(
        box(-300, B.hip_y + 40, 600, 700), mix(trim, DARK, 0.45)
    )
    o = pen.part(B.torso(8, 4, waist=B.b.waist + 8), c, shade=B.shade(pen), inner=inn)
    x = B.cx + pen.own(1) * B.b.chest * 0.46
    badge = pen.part(disc(x, B.chest_y + 26, 24), "#FFF8EC", off=9) + pen.line(
        f"M{f(x - 13)} {f(B.chest_y + 26)}q6 -16 13 0t13 0", "#E2705F", 5
    )
    x = B.cx - pen.own(1) * B.b.chest * 0.5
    return o + badge + pen.fill(box(x - 30, B.chest_y + 18, 60, 18, 4), trim), {
        "sleeve": c,
        "cuff": trim,
        "stand": (trim, "#FFFFFF"),
    }


@garment
def lanyard(pen, B, c, under="#FFF4E6", trim="#5C7FC0"):
    """A company's sweatshirt, too big, with a sun that rises over its middle, and a card on a ribbon."""
    sun = pen.fill(f"M{f(B.cx - 62)} {f(B.waist_y - 26)}A62 62 0 0 1 {f(B.cx + 62)} {f(B.waist_y - 26)}Z", trim)
    sun += pen.fill(box(B.cx - 84, B.waist_y - 18, 168, 10, 5), trim)
    inn = (
        sun
        + pen.fill(box(-320, B.hip_y + 50, 640, 44), mix(c, DARK, 0.18))
        + pen.fill(box(-320, B.hip_y + 94, 640, 700), "#4A4A76")
    )
    o = pen.part(B.torso(26, 8, waist=B.b.chest + 10), c, shade=B.shade(pen), inner=inn)
    return o, {"sleeve": c, "cuff": mix(c, DARK, 0.2), "fat": 7, "long": 8, "roll": (mix(c, "#FFFFFF", 0.2),)}
