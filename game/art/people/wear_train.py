"""Clothes of 1984: a coat with one low pocket, a clerk's waistcoat, a good collar, railway cloth, a wet coat, a loftsman's smock."""

from game.art.people.collars import COLLARS
from game.art.people.curves import box, disc, f, mix, poly, smooth, taper
from game.art.people.garments import buttons, garment, lapels, seam, vee
from game.art.people.wear_town import coat, suit

INK = "#2E2350"


@garment
def lowcoat(pen, B, c, under="#D9CDB6", trim="#5A4A60"):
    """A coat that was bought for somebody shorter; one pocket hangs low with what is in it."""
    y = B.chest_y + 60
    inn = pen.fill(vee(B, y + 10, 1.25), under) + "".join(seam(pen, f"M{x} {f(B.ny)}v200", under, 2) for x in range(-30, 31, 12))
    inn += lapels(pen, B, c, y, 62, spread=1.25) + seam(pen, f"M{f(B.cx)} {f(y)}V1000", c, 4)
    side = -pen.mirror
    for sx, drop in ((side, 62), (-side, 0)):
        x, top = B.cx + sx * B.b.hip * 0.5, B.hip_y - 18 + drop
        inn += pen.fill(
            poly([(x - 46, top), (x + 46, top - 8), (x + 50, top + 104 + drop * 0.4), (x - 42, top + 112 + drop * 0.5)]),
            mix(c, INK, 0.16),
        )
        inn += pen.fill(poly([(x - 50, top - 6), (x + 50, top - 14), (x + 50, top + 18), (x - 50, top + 26)]), mix(c, INK, 0.26))
        if drop:  # the weight of a whale, and the folds it draws in the cloth
            inn += pen.fill(
                smooth([(x - 30, top + 92), (x - 8, top + 64), (x + 28, top + 82), (x + 36, top + 112), (x - 20, top + 122)]),
                mix(c, "#FFE9C4", 0.22),
            )
            inn += "".join(
                seam(pen, f"M{f(x + dx)} {f(top - 6)}L{f(B.cx + dx * 0.5)} {f(B.waist_y - 40)}", c, 3) for dx in (-30, 10)
            )
    o = pen.part(B.torso(9, 8, waist=B.b.chest), c, shade=B.shade(pen), inner=inn)
    return o + buttons(pen, B.cx + 2, (y + 40, y + 118, y + 196), mix(c, INK, 0.55), 9), {
        "sleeve": c,
        "cuff": mix(c, INK, 0.3),
        "long": -13,
        "vneck": 20,
    }


@garment
def waistcoat(pen, B, c, under="#EFE2CC", trim="#A5484A"):
    """A clerk's waistcoat over a striped shirt, black sleeves to the elbow against ink."""
    y = B.chest_y + 76
    inn = "".join(seam(pen, f"M{x} {f(B.ny - 20)}V1000", mix(under, "#5C7FC0", 0.3), 2) for x in range(-150, 151, 14))
    d = poly(
        [
            (B.cx - B.b.sh * 0.72, B.ny - 10),
            (B.cx - B.b.neck * 1.1, B.ny - 10),
            (B.cx, y),
            (B.cx + B.b.neck * 1.1, B.ny - 10),
            (B.cx + B.b.sh * 0.72, B.ny - 10),
            (B.b.hip + 60, B.hip_y + 30),
            (B.cx, B.hip_y + 74),
            (-B.b.hip - 60, B.hip_y + 30),
        ]
    )
    inn += (
        pen.fill(box(-240, B.hip_y + 8, 480, 700), mix(c, INK, 0.42))
        + pen.fill(d, c)
        + seam(pen, f"M{f(B.cx)} {f(y)}V{f(B.hip_y + 70)}", c, 3)
    )
    tie = pen.fill(poly([(B.cx - 10, B.ny + 12), (B.cx + 10, B.ny + 12), (B.cx + 12, y - 6), (B.cx - 12, y - 6)]), trim)
    pen_row = "".join(
        pen.line(f"M{f(B.cx + pen.mirror * B.b.chest * 0.46 + dx)} {f(B.chest_y + 8)}v44", col, 6)
        for dx, col in ((-10, "#E8C35A"), (4, "#4A6AA8"))
    )
    o = pen.part(B.torso(3, 0), under, shade=B.shade(pen), inner=inn + tie + pen_row)
    return o + buttons(pen, B.cx, (y + 24, y + 70, y + 116), mix(c, "#FFE9C4", 0.5), 6), {
        "sleeve": mix(INK, c, 0.18),
        "cuff": under,
        "fat": 2,
    }


@garment
def wing(pen, B, c, under="#FFF6E8", trim="#7A3B52"):
    """A dark suit, and a good collar: high, stiff, its wings turned down over a narrow tie."""
    o, dress = suit(pen, B, c, under, trim)
    w, n = "", B.b.neck
    for sx in (-1, 1):
        x = lambda v, sx=sx: B.cx + sx * v
        w += pen.part(
            smooth(
                [
                    (x(1), B.ny + 18, 0.2),
                    (x(n * 0.6), B.ny - 62, 0.3),
                    (x(n * 1.26), B.ny - 66, 0.3),
                    (x(n * 1.4), B.ny - 8, 0.4),
                    (x(n * 0.8), B.ny + 22, 0.3),
                ]
            ),
            under,
            off=7,
        )
        w += pen.part(
            poly([(x(2), B.ny - 26), (x(n * 0.92), B.ny - 2), (x(n * 0.4), B.ny + 32)]), mix(under, "#5B4B8A", 0.12), off=5
        )
    return o, {**dress, "wing": (w,), "brooch": 0}


@garment
def attendant(pen, B, c, under="#FFF4E6", trim="#C9A04E"):
    """A carriage attendant's tunic: a shawl of shoulder cloth, a belt with keys on it, a whistle."""
    o, dress = coat(pen, B, c, under, trim)
    belt = pen.inside(
        B.torso(8, 12),
        pen.fill(box(-260, B.waist_y - 14, 520, 34), mix(c, INK, 0.5))
        + pen.fill(box(B.cx - 22, B.waist_y - 18, 44, 42, 5), trim),
    )
    x = B.cx + pen.mirror * B.b.hip * 0.62
    keys = (
        pen.line(f"M{f(x)} {f(B.waist_y + 18)}v34", trim, 4)
        + f'<circle cx="{f(x)}" cy="{f(B.waist_y + 72)}" r="20" fill="none" stroke="{pen.lit(trim)}" stroke-width="6"/>'
    )
    keys += "".join(pen.line(f"M{f(x + dx)} {f(B.waist_y + 90)}l{dx} 52h10", trim, 6) for dx in (-9, 6))
    chain = pen.line(
        f"M{f(B.cx)} {f(B.chest_y + 6)}C{f(B.cx - 30 * pen.mirror)} {f(B.chest_y + 66)} {f(B.cx - 60 * pen.mirror)} {f(B.chest_y + 60)} {f(B.cx - B.b.chest * 0.6 * pen.mirror)} {f(B.chest_y + 20)}",
        trim,
        4,
    )
    return o + belt + keys + chain, dress


@garment
def wetcoat(pen, B, c, under="#C9CBD2", trim="#8A96A8"):
    """An inspector's oilskin, wet through: a cape on the shoulders, runs of light where the water goes down."""
    inn = seam(pen, f"M{f(B.cx + 6)} {f(B.ny + 20)}V1000", c, 4) + pen.fill(box(B.cx - 26, B.ny, 54, 1000), mix(c, INK, 0.14))
    runs = ((-90, 250), (-62, 330), (48, 290), (84, 400), (-30, 420), (20, 480), (-100, 520), (68, 560))
    inn += "".join(
        pen.line(f"M{f(B.cx + x)} {f(B.ny + y)}v{40 + (y * 7) % 60}", trim, 4, op=0.75)
        + pen.fill(disc(B.cx + x, B.ny + y + 48 + (y * 7) % 60, 4.5, 6), trim)
        for x, y in runs
    )
    o = pen.part(B.torso(16, 26, waist=B.b.chest + 4), c, shade=B.shade(pen), inner=inn)
    cape = smooth(
        [
            (B.cx - B.b.neck * 1.4, B.ny - 12, 0.3),
            (B.cx + B.b.neck * 1.4, B.ny - 12, 0.3),
            (B.b.sh + 26, B.sy + 20),
            (B.b.sh + 22, B.chest_y + 24, 0.3),
            (B.cx, B.chest_y + 52),
            (-B.b.sh - 22, B.chest_y + 24, 0.3),
            (-B.b.sh - 26, B.sy + 20),
        ]
    )
    sheen = "".join(
        pen.fill(taper((x, B.sy + 4), (x * 1.12, B.chest_y - 30), (x * 1.1, B.chest_y + 20), 5), trim, op=0.7)
        for x in (-104, -70, 74, 108)
    )
    drips = "".join(pen.fill(disc(x, B.chest_y + 42 + abs(x) % 9, 4, 7), trim) for x in (-96, -40, 22, 88))
    return o + buttons(pen, B.cx + 4, (B.chest_y + 96, B.chest_y + 176, B.chest_y + 256), "#C9CBD2", 9), {
        "sleeve": c,
        "cuff": mix(c, INK, 0.3),
        "fat": 6,
        "oilskin": (pen.part(cape, mix(c, "#FFFFFF", 0.16), shade=B.shade(pen), inner=sheen) + drips,),
    }


@garment
def smock(pen, B, c, under="#E8DCC6", trim="#5C7FC0"):
    """A loft smock, pencils in its breast pocket, one sleeve written on."""
    inn = seam(pen, f"M{f(B.cx)} {f(B.ny + 30)}V{f(B.waist_y)}", c, 3) + "".join(
        seam(pen, f"M{f(B.cx + x)} {f(B.chest_y + 30)}L{f(B.cx + x * 1.6)} 1000", c, 2.4) for x in (-64, -24, 30, 70)
    )
    x = B.cx + pen.mirror * B.b.chest * 0.44
    inn += pen.fill(box(x - 38, B.chest_y - 2, 76, 78, 6), mix(c, INK, 0.15))
    inn += "".join(
        pen.line(f"M{f(x + dx)} {f(B.chest_y + 10)}l{tip} -62", col, 8)
        + pen.line(f"M{f(x + dx + tip)} {f(B.chest_y - 52)}l1 -10", "#FFE9C4", 5)
        for dx, tip, col in ((-22, -4, "#E0A64A"), (-4, 0, trim), (16, 5, "#C4504A"))
    )
    o = pen.part(B.torso(14, 20, waist=B.b.chest + 6), c, shade=B.shade(pen), inner=inn)
    for sx in (-1, 1):
        o += pen.part(
            smooth(
                [
                    (B.cx + sx * 2, B.ny + 20, 0.3),
                    (B.cx + sx * B.b.neck * 1.1, B.ny - 26, 0.4),
                    (B.cx + sx * B.b.neck * 1.9, B.ny + 4),
                    (B.cx + sx * 34, B.ny + 54, 0.4),
                ]
            ),
            under,
            off=8,
        )
    return o, {"sleeve": c, "cuff": under, "fat": 9, "vneck": 16, "long": -8}


COLLARS.update(wing=lambda pen, B, drawn: drawn, oilskin=lambda pen, B, drawn: drawn)
"""Both are drawn with their garment, and laid where collars are: before the neck."""
