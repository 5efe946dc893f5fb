"""Clothes of a market hall: a cook's jacket, pyjamas under an apron, an inspector's coat, oilskin, a reefer, a bride's dress."""

from game.art.people.curves import box, disc, f, mix, poly, smooth
from game.art.people.garments import buttons, garment, lapels, seam, vee


@garment
def cook(pen, B, c, under="#5FA588", trim="#F2B84B"):
    """A jacket crossed over and tied, sleeves rolled; a long apron from the waist, a cloth over one hip."""
    n, w = B.b.neck, B.waist_y - 34
    inn = pen.fill(vee(B, B.ny + 84, 1.15), mix(trim, "#FFF4E6", 0.5))
    cross = [(B.cx - n * 1.3, B.ny - 18), (B.cx - n * 0.5, B.ny - 18), (B.cx + 62, w), (B.cx + 22, w)]
    inn += pen.fill(poly(cross), mix(c, "#2E2350", 0.16)) + seam(pen, f"M{f(B.cx + n * 1.2)} {f(B.ny - 16)}L{f(B.cx - 4)} {f(B.ny + 74)}", c, 5)
    inn += pen.fill(box(-260, w, 520, 900), under) + pen.fill(box(-260, w, 520, 30), mix(under, "#2E2350", 0.24))
    inn += seam(pen, f"M{f(B.cx + 54)} {f(w + 34)}V1000", under, 3)
    x = B.cx - B.b.hip * 0.62
    cloth = [(x - 30, w + 22), (x + 26, w + 26), (x + 20, w + 176), (x - 20, w + 168)]
    inn += pen.fill(poly(cloth), "#FFF4E6") + "".join(pen.line(f"M{f(x - 22)} {f(w + y)}h44", trim, 4) for y in (130, 146))
    o = pen.part(B.torso(6, 6), c, shade=B.shade(pen), inner=inn)
    knot = [(B.cx + 58, w + 2), (B.cx + 86, w - 6), (B.cx + 84, w + 34), (B.cx + 58, w + 24)]
    return o + pen.part(smooth([(*p, 0.5) for p in knot]), under, off=6), {"sleeve": c, "rolled": 1, "cuff": mix(c, "#FFFFFF", 0.5), "vneck": 54}


@garment
def pyjamas(pen, B, c, under="#F2B84B", trim="#FFF4E6"):
    """Striped pyjamas with a piped collar, and a grown-up's apron over them, too long and folded at the bib."""
    stripes = pen.doc.pattern(26, 26, f'<rect width="9" height="26" x="6" fill="{pen.lit(mix(c, "#FFFFFF", 0.55))}"/>')
    t, w = B.torso(10, 4, waist=B.b.chest), B.b.chest * 0.62
    inn = f'<path d="{t}" fill="{stripes}"/>'
    top = B.chest_y + 26
    bib = [(B.cx - w, top, 0.15), (B.cx + w, top, 0.15), (B.cx + w * 1.15, B.waist_y, 0.6), (B.cx + B.b.hip * 1.2, B.waist_y + 50, 0.5)]
    bib += [(B.cx + B.b.hem * 1.4, 1000, 0.2), (B.cx - B.b.hem * 1.4, 1000, 0.2), (B.cx - B.b.hip * 1.2, B.waist_y + 50, 0.5), (B.cx - w * 1.15, B.waist_y, 0.6)]
    for s in (-1, 1):
        strap = [(B.cx + s * w * 0.94, top + 6), (B.cx + s * w * 0.66, top + 6), (B.cx + s * B.b.neck * 1.2, B.ny - 30), (B.cx + s * B.b.neck * 1.7, B.ny - 26)]
        inn += pen.fill(poly(strap), under)
    inn += pen.fill(smooth(bib), under) + pen.fill(box(B.cx - w, top, 2 * w, 30), mix(under, "#2E2350", 0.16))
    inn += pen.fill(box(B.cx - 60, B.hip_y + 6, 120, 80, 8), mix(under, "#2E2350", 0.12))
    o = pen.part(t, c, shade=B.shade(pen), inner=inn)
    for s in (-1, 1):
        leaf = [(B.cx + s * 4, B.ny + 26, 0.3), (B.cx + s * B.b.neck * 1.15, B.ny - 26, 0.4), (B.cx + s * B.b.neck * 2.1, B.ny + 10), (B.cx + s * 34, B.ny + 62, 0.3)]
        o += pen.part(smooth(leaf), mix(c, "#FFFFFF", 0.3), off=8) + pen.line(smooth(leaf[1:], closed=False), trim, 3.4)
    return o, {"sleeve": mix(c, "#FFFFFF", 0.22), "cuff": trim, "fat": 3, "vneck": 40}


@garment
def inspector(pen, B, c, under="#FFF4E6", trim="#5FA588"):
    """A long plain coat of the grade's own green-grey: a wide collar, deep pockets, a round badge."""
    y = B.chest_y + 40 * B.b.L
    inn = pen.fill(vee(B, y, 1.15), under) + lapels(pen, B, c, y, 56, notch=False, spread=1.1)
    inn += seam(pen, f"M{f(B.cx + 2)} {f(y)}V1000", c, 3.4)
    for s in (-1, 1):
        x = B.cx + s * B.b.hip * 0.6
        inn += pen.fill(box(x - 48, B.hip_y - 46, 96, 128, 10), mix(c, "#2E2350", 0.1)) + seam(pen, f"M{f(x - 48)} {f(B.hip_y - 22)}h96", c, 5)
    x = B.cx + pen.mirror * B.b.chest * 0.6
    badge = pen.part(disc(x, B.chest_y + 20, 19), "#FFF4E6", off=7) + pen.line(f"M{f(x - 8)} {f(B.chest_y + 20)}l6 8 l11 -15", trim, 5)
    o = pen.part(B.torso(12, 10, waist=B.b.chest), c, shade=B.shade(pen), inner=inn)
    return o + badge + buttons(pen, B.cx + 16, (y + 40, y + 112, y + 184), mix(c, "#2E2350", 0.5), 9), {"sleeve": c, "cuff": mix(c, "#FFFFFF", 0.22), "fat": 3}


@garment
def oilskin(pen, B, c, under="#F4E8DA", trim="#4F6FA8"):
    """A fishmonger's rubber apron to the ground, its straps crossed, over a jersey with wide stripes."""
    t, w = B.torso(6, 6), B.b.chest * 0.82
    stripes = pen.doc.pattern(40, 52, f'<rect width="40" height="20" y="8" fill="{pen.lit(trim)}"/>')
    inn = f'<path d="{t}" fill="{stripes}"/>'
    top = B.chest_y - 8
    bib = [(B.cx - w * 0.8, top, 0.4), (B.cx, top - 10), (B.cx + w * 0.8, top, 0.4), (B.cx + w * 1.06, B.waist_y - 40, 0.6), (B.cx + B.b.hip * 1.4, B.hip_y, 0.4)]
    bib += [(B.cx + B.b.hem * 1.5, 1000, 0.2), (B.cx - B.b.hem * 1.5, 1000, 0.2), (B.cx - B.b.hip * 1.4, B.hip_y, 0.4), (B.cx - w * 1.06, B.waist_y - 40, 0.6)]
    for s in (-1, 1):
        inn += pen.line(f"M{f(B.cx + s * w * 0.72)} {f(top + 14)}L{f(B.cx + s * B.b.neck * 1.5)} {f(B.ny - 30)}", c, 20)
    inn += pen.fill(smooth(bib), c) + pen.fill(smooth([(B.cx - w * 0.5, B.waist_y - 40), (B.cx - w * 0.34, B.waist_y + 60), (B.cx - w * 0.44, B.hip_y + 160), (B.cx - w * 0.6, B.hip_y)]), mix(c, "#FFFFFF", 0.28))
    inn += pen.line(f"M-300 {f(B.waist_y + 16)}Q{f(B.cx)} {f(B.waist_y + 44)} 300 {f(B.waist_y + 16)}", mix(c, "#2E2350", 0.4), 9)
    studs = "".join(pen.part(disc(B.cx + s * w * 0.72, top + 14, 10), "#F2D48C", off=4) for s in (-1, 1))
    return pen.part(t, under, shade=B.shade(pen), inner=inn) + studs, {"sleeve": mix(under, trim, 0.42), "rolled": 1, "cuff": under, "bib": c, "roll": (under,)}


@garment
def reefer(pen, B, c, under="#FFF4E6", trim="#F2B84B", tie="#3A2E5C", glove=""):
    """A naval jacket: double-breasted, gold buttons in pairs, a ring of braid on each cuff, a row of ribbons; perhaps gloves."""
    y = B.waist_y - 70 * B.b.L
    knot = [(B.cx - 10, B.ny + 12), (B.cx + 10, B.ny + 12), (B.cx + 14, y - 8), (B.cx, y + 12), (B.cx - 14, y - 8)]
    inn = pen.fill(vee(B, y + 12, 1.2), under) + pen.fill(poly(knot), tie) + lapels(pen, B, c, y, 86, spread=1.2)
    inn += seam(pen, f"M{f(B.cx)} {f(y)}C{f(B.cx + 36)} {f(y + 40)} {f(B.cx + 44)} {f(y + 90)} {f(B.cx + 44)} 1000", c, 4)
    x = B.cx + pen.mirror * B.b.chest * 0.58
    inn += "".join(pen.fill(box(x - 30 + 20 * i, B.chest_y + 26, 19, 15), k) for i, k in enumerate(("#E2705F", "#FFF4E6", "#5FA588")))
    studs = "".join(buttons(pen, B.cx + dx, (y + 44, y + 112, y + 180), trim, 10) for dx in (-44, 22))
    return pen.part(B.torso(8, 4), c, shade=B.shade(pen), inner=inn) + studs, {"sleeve": c, "cuff": trim} | ({"glove": glove} if glove else {})


@garment
def bridal(pen, B, c, under="#FFF4E6", trim="#F2B84B"):
    """A bride's dress: a plain wide neck, lace sleeves to the elbow, a great deal of cloth from the waist."""
    w = B.waist_y - 6
    inn = "".join(pen.line(f"M{f(B.cx + x)} {f(w + 6)}C{f(B.cx + x * 1.6)} {f(w + 130)} {f(B.cx + x * 2.6)} {f(w + 260)} {f(B.cx + x * 3.2)} 1000", mix(c, "#5B4B8A", 0.24), 4) for x in (-62, -30, 4, 36, 66))
    inn += pen.line(f"M-300 {f(w)}Q{f(B.cx)} {f(w + 22)} 300 {f(w)}", trim, 12)
    inn += "".join(pen.fill(disc(B.cx + x, B.ny + 84 + abs(x) * -0.26, 6), mix(c, "#5B4B8A", 0.2)) for x in range(-78, 79, 22))
    trunk = B.torso(0, 6, open_top=1.9)
    o = pen.part(trunk, c, shade=B.shade(pen), inner=inn)
    skirt = [(B.cx - B.b.waist - 2, w + 8, 0.3), (B.cx + B.b.waist + 2, w + 8, 0.3), (B.cx + B.b.hip * 1.6, w + 120), (B.cx + B.b.hip * 2.2, 1000, 0.2), (B.cx - B.b.hip * 2.2, 1000, 0.2), (B.cx - B.b.hip * 1.6, w + 120)]
    return o + pen.part(smooth(skirt), c, shade=B.shade(pen, 1.6), inner=inn), {"sleeve": mix(c, "#E7C9C4", 0.35), "cuff": c, "short": 1, "vneck": 70}
