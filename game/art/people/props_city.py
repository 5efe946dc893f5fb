"""Things that people hold in six offices: stamps, a card, a folder, leeks, a towel, a spelling book, a tissue, a coil of rope."""

from game.art.people.curves import box, disc, f, poly, smooth, taper
from game.art.people.props import tilt

BRASS, WOOD, PAPER = ("#F2B84B", "#B07A4E"), ("#8A5A44", "#573047"), ("#FFF6E6", "#CDB7C6")


def hand_stamp(pen, x, y, a, c=WOOD):
    """An office stamp held by its knob, its plate down; the origin is where the hand closes."""
    body = pen.part(smooth([(-13, -6, 0.4), (13, -6, 0.4), (10, 26), (30, 44, 0.4), (-30, 44, 0.4), (-10, 26)]), c, off=12)
    whole = pen.part(disc(0, -26, 23), c, off=11) + body + pen.part(box(-40, 46, 80, 24, 4), "#3A2E5C", off=0)
    return tilt(x, y, a, f'<g transform="scale(1.2)">{whole}</g>')


def index_card(pen, x, y, a):
    """A library's card, with a punched hole and lines that one cannot read."""
    body = pen.part(box(-62, -46, 124, 92, 5), PAPER, off=0, shade="M-10 -60H90V80H-30Z" if pen.ls < 0 else "M10 -60H-90V80H30Z")
    lines = pen.line("M-46 -20h72M-46 -2h88M-46 16h54", "#2E2350", 4, op=0.35) + pen.line("M-60 -32H60", "#E2705F", 3, op=0.8)
    return tilt(x, y, a, body + lines + pen.fill(disc(0, 34, 6), "#CDB7C6"))


def folder(pen, x, y):
    """A file that is thick and all in one hand: boards, a tape, the edges of a great many sheets."""
    o = pen.part(box(x - 138, y - 4, 276, 22, 5), ("#8A6BA8", "#564A86"), off=0)
    o += pen.part(box(x - 128, y - 52, 256, 52, 4), PAPER, off=44)
    o += "".join(pen.line(f"M{f(x - 120)} {f(y - 44 + 8 * i)}h{f(240 - 18 * (i % 3))}", "#B9A4B8", 2.6) for i in range(6))
    o += pen.part(box(x - 140, y - 72, 280, 22, 5), ("#A78BD0", "#6A5B9C"), off=50)
    return o + pen.line(f"M{f(x + 70)} {f(y - 74)}V{f(y + 18)}", "#E2705F", 13)


def leeks(pen, x, y):
    """A bundle of three leeks, roots down and green fans up beside the shoulder."""
    o = ""
    for dx, a, h in ((-30, -9, 300), (34, 10, 286), (2, 1, 330)):
        fan = ""
        for i, (bend, c) in enumerate(((-64, "#4F9A78"), (62, "#3F7A66"), (-22, "#5FA588"), (26, "#6FB38A"))):
            fan += pen.part(taper((0, -h + 96), (bend * 0.5, -h), (bend, -h - 66 + 16 * (i % 2)), 27, 0.5), c, off=9)
        stalk = smooth([(-22, 34), (-20, -h + 130, 0.5), (-25, -h + 76), (25, -h + 76), (20, -h + 130, 0.5), (22, 34)])
        roots = "".join(pen.line(f"M{r} 38q{r * 0.5} 22 {r * 0.9} 40", "#D9C3A3", 4) for r in (-14, -5, 5, 14))
        o += tilt(x + dx, y, a, roots + fan + pen.part(stalk, ("#F4F1DC", "#B9CDB4"), off=16))
    return o + pen.line(f"M{f(x - 58)} {f(y - 66)}Q{f(x)} {f(y - 46)} {f(x + 60)} {f(y - 68)}", "#5C7FC0", 10)


def towel(pen, x, y):
    """A folded towel over a forearm, its edges even."""
    d = [(x - 62, y - 16, 0.4), (x + 58, y - 24, 0.4), (x + 64, y + 150, 0.2), (x - 52, y + 160, 0.2)]
    stripes = pen.line(
        f"M{f(x - 90)} {f(y + 118)}L{f(x + 90)} {f(y + 106)}M{f(x - 90)} {f(y + 132)}L{f(x + 90)} {f(y + 120)}", "#5C7FC0", 6
    )
    fold = pen.line(f"M{f(x + 4)} {f(y - 6)}L{f(x + 10)} {f(y + 154)}", "#B9B6D4", 4)
    return pen.part(smooth(d), ("#FFF8F0", "#C4BBD8"), off=34, inner=stripes + fold)


def spelling_book(pen, x, y, a):
    """An exercise book held open towards its reader: a coral cover, and a label."""
    cover = pen.part(poly([(-94, -58), (0, -46), (94, -58), (94, 62), (0, 74), (-94, 62)]), ("#E2705F", "#9C3F5A"), off=0,
                     shade="M0 -90H140V120H0Z" if pen.ls < 0 else "M0 -90H-140V120H0Z")  # fmt: skip
    pages = pen.fill(poly([(-88, -66), (0, -54), (88, -66), (88, -56), (0, -44), (-88, -56)]), "#FFF6E6")
    label = pen.part(box(-72, -16, 52, 34, 4), PAPER, off=0, rim=False) + pen.line("M-62 -4h30M-62 6h22", "#2E2350", 3, op=0.5)
    return tilt(x, y, a, pages + cover + pen.line("M0 -46V74", "#7C2F55", 4) + label)


def tissue(pen, x, y, a):
    """A paper handkerchief, bunched, with two corners out."""
    d = [(-34, 16), (-44, -10, 0.3), (-20, -14), (-8, -46, 0.2), (12, -18), (44, -30, 0.2), (34, 6), (22, 30), (-12, 32)]
    return tilt(
        x, y, a, pen.part(smooth(d), ("#FFFFFF", "#C9C4DE"), off=18) + pen.line("M-12 20L4 -12M14 22L20 -8", "#B9B6D4", 3)
    )


def coil(pen, x, y):
    """A coil of rope hung over a hand, its end whipped."""
    o = ""
    for i, c in enumerate(("#B99A6E", "#D9BE8C", "#C9AA78")):
        d = f"M{f(x - 46 + 8 * i)} {f(y)}C{f(x - 66 + 9 * i)} {f(y + 150)} {f(x + 62 - 9 * i)} {f(y + 156)} {f(x + 44 - 8 * i)} {f(y)}"
        o += pen.line(d, pen.dark(c), 19) + pen.line(d, c, 13)
    end = f"M{f(x + 40)} {f(y + 8)}q40 60 20 120"
    return (
        o
        + pen.line(end, pen.dark("#C9AA78"), 17)
        + pen.line(end, "#D9BE8C", 12)
        + pen.line(f"M{f(x + 59)} {f(y + 116)}l2 18", "#E2705F", 13)
    )


def lever(pen, x, y, a):
    """A tuning lever: a long steel shank, a turned handle, a star head."""
    shank = pen.part(box(-6, -150, 12, 150, 5), ("#DDE6EA", "#9AA4C0"), off=6) + pen.part(
        box(-15, -176, 30, 34, 7), BRASS, off=12
    )
    grip = smooth([(-12, 0, 0.4), (12, 0, 0.4), (17, 46), (11, 92, 0.5), (-11, 92, 0.5), (-17, 46)])
    return tilt(x, y, a, shank + pen.part(grip, WOOD, off=13) + pen.line("M-14 34H14M-13 44H13", "#F2B84B", 3))
