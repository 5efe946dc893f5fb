"""Clothes of one night in a car: evening dress, a good shirt done up wrong, a waistcoat, a coat buttoned over somebody."""

from game.art.people.curves import box, disc, f, mix, poly, smooth
from game.art.people.garments import buttons, garment, lapels, seam, vee


@garment
def tails(pen, B, c, under="#FFF8EC", trim="#FFF4E6"):
    """Evening dress: a stiff white front with studs, a white bow, silk on the lapels."""
    y = B.waist_y - 10 * B.b.L
    inn = pen.fill(vee(B, y + 20, 1.7), under) + seam(pen, f"M{f(B.cx)} {f(B.ny + 20)}V{f(y)}", under, 3)
    inn += pen.fill(poly([(B.cx - 56, y - 54), (B.cx + 56, y - 54), (B.cx + 30, y + 40), (B.cx - 30, y + 40)]), mix(under, "#5B4B8A", 0.08))
    inn += lapels(pen, B, mix(c, "#FFFFFF", 0.08), y, 88, notch=False, spread=1.5)
    o = pen.part(B.torso(6, 4), c, shade=B.shade(pen), inner=inn) + buttons(pen, B.cx, (B.ny + 74, B.ny + 128), "#F2B84B", 5.5)
    for s in (-1, 1):
        wing = smooth([(B.cx, B.ny + 16, 0.3), (B.cx + s * 46, B.ny - 8, 0.4), (B.cx + s * 50, B.ny + 40, 0.4), (B.cx, B.ny + 28, 0.3)])
        o += pen.part(wing, trim, off=7)
    return o + pen.part(box(B.cx - 10, B.ny + 10, 20, 24, 6), trim, off=5), {"sleeve": c, "cuff": under}


@garment
def shirt(pen, B, c, under="#F3C5A2", trim="#FFF4E6"):
    """A good shirt, one button out all the way down, so that one side of the collar and of the hem stands higher."""
    inn = pen.fill(vee(B, B.ny + 62, 1.1), under)
    inn += pen.fill(poly([(B.cx - 4, B.ny + 40), (B.cx + 26, B.ny + 30), (B.cx + 34, 1000), (B.cx - 4, 1000)]), mix(c, "#FFFFFF", 0.2))
    inn += "".join(seam(pen, f"M{f(B.cx - 4)} {f(y)}q-40 10 -70 34", c, 3) for y in (B.ny + 120, B.ny + 210, B.ny + 300))
    hem = [(-260, B.hip_y + 34), (B.cx - 4, B.hip_y + 52), (B.cx - 4, B.hip_y + 24), (260, B.hip_y + 12), (260, 1000), (-260, 1000)]
    inn += pen.fill(poly(hem), "#3F4C6E") + seam(pen, f"M{f(B.cx)} {f(B.hip_y + 60)}V1000", "#3F4C6E", 4)
    inn += seam(pen, f"M{f(B.cx - 4)} {f(B.ny + 40)}V{f(B.hip_y + 30)}", c, 3) + pen.fill(box(B.cx - B.b.chest * 0.66, B.chest_y + 6, 62, 62, 8), mix(c, "#2E2350", 0.12))
    o = pen.part(B.torso(10, 8, waist=B.b.chest), c, shade=B.shade(pen), inner=inn)
    for s, up in ((-1, 0), (1, -26)):
        leaf = [(B.cx + s * 4, B.ny + 26 + up * 0.4), (B.cx + s * B.b.neck * 0.9, B.ny - 34 + up), (B.cx + s * B.b.neck * 1.6, B.ny - 14 + up), (B.cx + s * B.b.neck * 1.5, B.ny + 44 + up)]
        o += pen.part(poly(leaf), mix(c, "#FFFFFF", 0.28), off=8)
    return o + buttons(pen, B.cx + 12, [B.ny + 92 + 64 * i for i in range(4)], trim, 6.5), {"sleeve": c, "cuff": mix(c, "#FFFFFF", 0.2), "rolled": 1, "vneck": 40}


@garment
def slipover(pen, B, c, under="#FFF4E6", trim="#5FA588"):
    """A knitted waistcoat over shirt and tie, a pen in its pocket: somebody who has stood before a map."""
    y = B.chest_y + 90
    inn = pen.fill(B.torso(8), under) + pen.fill(poly([(B.cx - 10, B.ny + 14), (B.cx + 10, B.ny + 14), (B.cx + 16, y - 8), (B.cx, y + 12), (B.cx - 16, y - 8)]), trim)
    knit = [(B.cx - B.b.neck * 1.7, B.ny - 10), (B.cx, y + 14), (B.cx + B.b.neck * 1.7, B.ny - 10), (B.b.sh * 0.72, B.ny + 20), (B.b.chest * 0.94, B.chest_y + 30), (B.b.waist + 30, B.waist_y), (B.b.hem + 40, 1000), (-B.b.hem - 40, 1000), (-B.b.waist - 30, B.waist_y), (-B.b.chest * 0.94, B.chest_y + 30), (-B.b.sh * 0.72, B.ny + 20)]
    inn += pen.fill(poly(knit), c) + "".join(seam(pen, f"M{x} {f(B.chest_y)}V1000", c, 1.6) for x in range(-190, 191, 16) if abs(x - B.cx) > 20)
    inn += pen.line(f"M{f(B.cx - B.b.neck * 1.7)} {f(B.ny - 10)}L{f(B.cx)} {f(y + 14)}L{f(B.cx + B.b.neck * 1.7)} {f(B.ny - 10)}", mix(c, "#FFFFFF", 0.24), 11)
    o = pen.part(B.torso(8, 4), under, shade=B.shade(pen), inner=inn)
    for s in (-1, 1):
        leaf = [(B.cx, B.ny + 18), (B.cx + s * B.b.neck, B.ny - 26), (B.cx + s * B.b.neck * 1.6, B.ny + 2), (B.cx + s * 32, B.ny + 52)]
        o += pen.part(poly(leaf), mix(under, "#FFFFFF", 0.4), off=7)
    x = B.cx + pen.own(1) * B.b.chest * 0.5
    return o + pen.line(f"M{f(x)} {f(B.chest_y + 16)}v44", "#3F4C86", 8) + pen.line(f"M{f(x)} {f(B.chest_y + 16)}v8", "#F2B84B", 8), {"sleeve": under, "cuff": mix(under, "#5B4B8A", 0.12)}


@garment
def carrier(pen, B, c, under="#F0A33C", trim=("#7A4A33", "#523046")):
    """A coat buttoned over a baby: out of its neck come a knitted hat and the upper half of a face asleep."""
    inn = seam(pen, f"M{f(B.cx)} {f(B.ny + 180)}V1000", c) + pen.fill(smooth([(B.cx - 92, B.ny + 170), (B.cx, B.ny + 124), (B.cx + 92, B.ny + 170), (B.cx + 104, B.waist_y + 30), (B.cx, B.waist_y + 86), (B.cx - 104, B.waist_y + 30)]), mix(c, "#FFFFFF", 0.1))
    o = pen.part(B.torso(24, 12, waist=B.b.chest + 14), c, shade=B.shade(pen), inner=inn)
    x, y = B.cx + 8, B.ny + 132
    o += pen.part(disc(x, y + 10, 54, 50), trim, off=16) + pen.line(f"M{f(x - 30)} {f(y + 22)}q10 8 20 0M{f(x + 8)} {f(y + 22)}q10 8 20 0", "#1D0F27", 4)
    cap = smooth([(x - 60, y + 4, 0.4), (x - 54, y - 40), (x, y - 66), (x + 54, y - 40), (x + 60, y + 4, 0.4), (x, y - 8)])
    rib = "".join(pen.line(f"M{f(x + dx)} {f(y - 2 + abs(dx) * 0.14)}q{f(-dx * 0.3)} -34 {f(-dx * 0.5)} -58", mix(under, "#8A3A5A", 0.35), 4) for dx in (-40, -14, 14, 40))
    o += pen.part(cap, under, off=18, inner=rib) + pen.part(disc(x + 4, y - 74, 20), "#FFF4E6", off=8)
    for s in (-1, 1):
        wrap = smooth([(B.cx + s * B.b.neck * 1.5, B.ny - 24, 0.4), (B.cx + s * 108, B.ny + 30), (B.cx + s * 90, B.ny + 150), (B.cx + s * 6, B.ny + 210, 0.3), (B.cx + s * 40, B.ny + 150), (B.cx + s * 62, B.ny + 60)])
        o += pen.part(wrap, mix(c, "#FFFFFF", 0.12 if s * pen.ls > 0 else 0.0), off=10)
    return o + buttons(pen, B.cx, [B.ny + 236 + 64 * i for i in range(3)], "#FFF4E6", 8), {"sleeve": c, "cuff": mix(c, "#2E2350", 0.2), "fat": 8}
