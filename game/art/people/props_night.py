"""Things that people bring into a car by night: a cake in the form of a lute, a furled umbrella, coffees, a flat parcel, toast."""

from game.art.people.curves import box, disc, f, poly, smooth
from game.art.people.props import tilt

ICING, SPONGE = ("#FFF1DC", "#D8B4BE"), ("#E2A45C", "#9C5E58")


def lute(pen, x, y, k=1.0):
    """A cake that is a lute: a round body iced in cream, a rose of sugar, a neck bent back, on a board."""
    o = pen.part(box(-190, 44, 400, 20, 8), ("#F2D79A", "#B08A76"), off=6)
    side = smooth([(-150, -2, 0.4), (-60, -10), (60, -6), (96, 12, 0.5), (92, 46, 0.3), (-146, 48, 0.3)])
    o += pen.part(side, SPONGE, off=14)
    top = smooth([(-152, 2), (-120, -54), (-40, -76), (40, -50), (98, 8, 0.5), (40, 22), (-60, 26), (-130, 20)])
    drip = "".join(pen.line(f"M{px} 14v{h}", ICING[0], 13) for px, h in ((-120, 12), (-78, 22), (-30, 14), (16, 24), (60, 10)))
    neck = pen.part(poly([(84, -16), (196, -34), (202, -10), (90, 20)]), ICING, off=8) + pen.part(poly([(190, -36), (232, -2), (218, 14), (184, -12)]), SPONGE, off=7)
    strings = pen.line("M-84 -20L196 -26M-84 -12L198 -18M-84 -28L194 -32", "#C4504A", 2.6)
    rose = pen.part(disc(-44, -26, 24, 19), "#D8607E", off=7) + pen.line("M-56 -26q12 -12 24 0q-12 12 -24 0", "#FFF1DC", 3)
    body = o + drip + pen.part(top, ICING, off=18) + neck + strings + rose + "".join(pen.fill(disc(px, py, 6), "#5FA588") for px, py in ((-118, -18), (24, -34), (-92, -48)))
    return f'<g transform="translate({f(x)} {f(y)}) scale({k})">{body}</g>'


def umbrella(pen, x, y, a):
    """An umbrella furled like a pen, its crook up."""
    cloth = poly([(-15, -96), (15, -96), (9, 210), (0, 244), (-9, 210)])
    b = pen.line("M0 -96V-170q0 -36 -30 -36q-28 0 -28 26", "#B5793F", 13) + pen.part(cloth, ("#3A3166", "#231A48"), off=8)
    return tilt(x, y, a, b + pen.line("M-12 -40L12 -8M-11 40L11 72M-9 120L9 150", "#6A5A9A", 3.4) + pen.part(box(-16, -102, 32, 14, 5), "#F2B84B", off=5))


def coffee(pen, x, y, k=1.0):
    """A paper cup with a lid and a sleeve."""
    o = pen.part(poly([(-28, -44), (28, -44), (21, 48), (-21, 48)]), ("#FFF4E6", "#CDB7C6"), off=12)
    o += pen.part(poly([(-27, -16), (27, -16), (23, 26), (-23, 26)]), ("#B5793F", "#7A4A52"), off=9) + pen.part(box(-33, -58, 66, 16, 7), ("#5B4B8A", "#3A2E5C"), off=7)
    return f'<g transform="translate({f(x)} {f(y)}) scale({k})">{o}</g>'


def parcel(pen, x, y, a):
    """A flat parcel in brown paper and string; where it is wet the round of a figure shows through."""
    b = pen.part(poly([(-128, -92), (124, -98), (128, 84), (-124, 90)]), ("#D9AE72", "#9A6E66"), off=0, shade="M20 -110H170V110H-20Z" if pen.ls < 0 else "M-20 -110H-170V110H20Z")
    wet = pen.fill(disc(46, 26, 52, 40), "#A87A52", op=0.6)
    curve = f'<path d="M14 10a34 30 0 1 0 60 6" fill="none" stroke="{pen.lit("#FFF1D6")}" stroke-width="10" stroke-linecap="round" opacity=".75"/>'
    return tilt(x, y, a, b + wet + curve + pen.line("M-128 -4L126 -10M-10 -95L-6 88", "#FFF1D6", 4.5) + pen.line("M-8 -6q-22 -26 -30 -6q4 14 30 6q26 -24 32 -4q-6 12 -32 4", "#FFF1D6", 4))


def toast(pen, x, y, a):
    """A slice of toast with a bite out of it."""
    slice_ = smooth([(-46, 40, 0.4), (-48, -20), (-52, -46), (-20, -58), (10, -54), (18, -34), (38, -32), (50, -14), (46, 40, 0.4)])
    inner = smooth([(-36, 30, 0.4), (-38, -18), (-38, -36), (-14, -46), (6, -42), (14, -24), (34, -20), (38, 30, 0.4)])
    return tilt(x, y, a, pen.part(slice_, ("#B5703A", "#7A4450"), off=8) + pen.fill(inner, "#F2CE8A") + pen.fill(disc(-4, -4, 20, 14), "#FFF1B8", op=0.8))


def bags(pen, x, y, c):
    """A travelling bag that hangs from (x, y)."""
    o = pen.line(f"M{f(x - 34)} {f(y + 62)}C{f(x - 30)} {f(y - 14)} {f(x + 30)} {f(y - 14)} {f(x + 34)} {f(y + 62)}", c[1], 10)
    return o + pen.part(box(x - 74, y + 56, 148, 118, 22), c, off=26) + pen.line(f"M{f(x - 74)} {f(y + 92)}H{f(x + 74)}", "#F2B84B", 6)
