"""Things that hands hold and backs carry."""

from game.art.people.curves import box, capsule, disc, f, poly, smooth, taper


def tilt(x, y, a, body):
    """A drawing set down at a point, turned."""
    return f'<g transform="translate({f(x)} {f(y)}) rotate({f(a)})">{body}</g>'


def phone(pen, x, y, a, screen="#CBE8F2", glass=True):
    """Its glass faces us, its ring half full; or only its back, with a lens."""
    if not glass:
        return tilt(x, y, a, pen.part(box(-24, -76, 48, 152, 13), "#3A2E5C", off=14) + pen.fill(disc(-10, -56, 6), "#A78BD0"))
    b = f'<path d="{box(-41, -78, 82, 156, 15)}" fill="{pen.lit("#2E2350")}"/><path d="{box(-34, -68, 68, 136, 8)}" fill="{screen}"/>'
    b += '<path d="M0 -44A22 22 0 1 1 -21 -15" fill="none" stroke="#F08A7E" stroke-width="7" stroke-linecap="round"/><circle r="22" cy="-22" fill="none" stroke="#2E2350" stroke-opacity=".14" stroke-width="7"/>'
    b += f'<path d="{box(-22, 14, 44, 9, 4)}{box(-22, 32, 30, 9, 4)}" fill="#2E2350" opacity=".22"/><path d="M-34 -68H10L-34 30Z" fill="#fff" opacity=".25"/>'
    return tilt(x, y, a, b)


def bowl(pen, x, y, k=1.0, c=("#F4E6D2", "#B99BB0"), band="#E2705F"):
    """Bowl of soup with a spoon and three strands of steam."""
    w = 92 * k
    body = f"M{f(x - w)} {f(y)}C{f(x - w * 0.96)} {f(y + 70 * k)} {f(x - w * 0.4)} {f(y + 94 * k)} {f(x)} {f(y + 94 * k)}C{f(x + w * 0.4)} {f(y + 94 * k)} {f(x + w * 0.96)} {f(y + 70 * k)} {f(x + w)} {f(y)}Z"
    st = "".join(
        f'<path d="{taper((x + dx, y - 26), (x + dx + s * 26, y - 64), (x + dx - s * 4, y - 104 - h), 5)}" fill="#FFF6E8" opacity=".62"/><path d="{taper((x + dx - s * 4, y - 100 - h), (x + dx - s * 26, y - 134 - h), (x + dx + s * 2, y - 168 - h), 4)}" fill="#FFF6E8" opacity=".4"/>'
        for dx, s, h in ((-34, 1, 0), (2, -1, 26), (36, 1, 6))
    )
    return (
        pen.line(f"M{f(x + 30 * k)} {f(y - 4)}L{f(x + 86 * k)} {f(y - 64 * k)}", "#D9C3A3", 8)
        + pen.part(body, c, off=36, inner=pen.fill(box(x - w, y + 22 * k, 2 * w, 13 * k), band))
        + pen.part(disc(x, y, w, 20 * k), c, off=0)
        + pen.fill(disc(x, y + 2, w - 10, 14 * k), "#D9793F")
        + pen.fill(disc(x - 22 * k, y, 18 * k, 5 * k), "#F2B84B")
        + pen.fill(disc(x + 26 * k, y + 4, 10 * k, 3.5 * k), "#6E9A5B")
        + st
    )


def letter(pen, x, y, a, c=("#FFF6E6", "#CDB7C6"), k=1):
    """A sheet with some lines and a seal."""
    b = pen.part(
        poly([(-64, -50), (58, -58), (66, 48), (-58, 56)]),
        c,
        off=0,
        shade="M10 -60H90V80H-20Z" if pen.ls < 0 else "M-10 -60H-90V80H20Z",
    )
    b += pen.line("M-44 -22L10 -26M-43 -4L34 -9M-42 14L26 9", "#2E2350", 4.2, op=0.35) + pen.part(
        disc(40, 28, 14), "#E2705F", off=6
    )
    return tilt(x, y, a, f'<g transform="scale({k})">{b}</g>')


def bag(pen, x, y, c=("#C9564F", "#7C2F55"), k=1.0, trim="#F2B84B"):
    """Small stiff handbag hanging from its handle at (x, y)."""
    h = f'<path d="M{f(x - 34 * k)} {f(y + 64 * k)}C{f(x - 34 * k)} {f(y - 22 * k)} {f(x + 34 * k)} {f(y - 22 * k)} {f(x + 34 * k)} {f(y + 64 * k)}" fill="none" stroke="{pen.dark(c)}" stroke-width="{f(9 * k)}"/>'
    d = smooth(
        [
            (x - 62 * k, y + 60 * k, 0.3),
            (x + 62 * k, y + 60 * k, 0.3),
            (x + 76 * k, y + 150 * k, 0.4),
            (x - 76 * k, y + 150 * k, 0.4),
        ]
    )
    return (
        h
        + pen.part(d, c, off=30)
        + pen.fill(taper((x - 64 * k, y + 92 * k), (x, y + 110 * k), (x + 64 * k, y + 92 * k), 4), c[1])
        + pen.part(disc(x, y + 100 * k, 9 * k), trim, off=4)
    )


def fork(pen, x, y, a):
    """Tuning fork with two rings of sound."""
    b = pen.line("M0 30V-18M-11 -96V-34Q-11 -18 0 -18Q11 -18 11 -34V-96", "#F2C14E", 7.5) + pen.line(
        "M-13.4 -96V-34Q-13.4 -20 -2 -18", "#FFFFFF", 2, op=0.7
    )
    b += "".join(
        f'<path d="M{-26 - 13 * i} {-92 - 3 * i}q{-9 - 3 * i} 22 0 {44 + 6 * i}M{26 + 13 * i} {-92 - 3 * i}q{9 + 3 * i} 22 0 {44 + 6 * i}" fill="none" stroke="#FFF4E6" stroke-width="3.4" stroke-linecap="round" opacity="{0.7 - 0.28 * i}"/>'
        for i in range(2)
    )
    return tilt(x, y, a, b)


def pole(pen, x, y0, y1, c=("#F6D48C", "#A87A6A"), drip=False):
    """A pole, which may be a drip stand."""
    o = pen.part(box(x - 9, y0, 18, y1 - y0), c, off=8)
    if drip:
        o += pen.line(f"M{f(x - 40)} {f(y0 + 22)}q0 -22 22 -22H{f(x + 18)}q22 0 22 22", c[0], 9) + pen.part(
            smooth([(x + 16, y0 + 24, 0.3), (x + 64, y0 + 24, 0.3), (x + 66, y0 + 110), (x + 40, y0 + 132), (x + 14, y0 + 110)]),
            ("#DDF0EE", "#9DB8CE"),
            off=16,
        )
        o += pen.fill(
            smooth([(x + 17, y0 + 66, 0), (x + 65, y0 + 66, 0), (x + 65, y0 + 110), (x + 40, y0 + 131), (x + 15, y0 + 110)]),
            "#A9D4D8",
            op=0.9,
        )
    return o


def tablet(pen, x, y, a):
    """The back of a tablet, with the ring of the city on it."""
    body = pen.part(box(-86, -62, 172, 128, 14), ("#4A3E72", "#2E2350"), off=20)
    return tilt(
        x,
        y,
        a,
        body
        + '<circle r="24" fill="none" stroke="#F2B84B" stroke-width="6" stroke-dasharray="112 60" stroke-linecap="round" transform="rotate(-90)"/>',
    )


def violin(pen, x, y, a, k=1.0):
    """A violin with its strings towards us; origin at its waist."""
    wood, dark = ("#C8703C", "#84404A"), "#3A2040"
    d = smooth(
        [
            (0, -92),
            (34, -86),
            (50, -58),
            (36, -26, 0.8),
            (30, -4),
            (38, 20, 0.8),
            (62, 54),
            (52, 96),
            (0, 112),
            (-52, 96),
            (-62, 54),
            (-38, 20, 0.8),
            (-30, -4),
            (-36, -26, 0.8),
            (-50, -58),
            (-34, -86),
        ]
    )
    marks = "".join(pen.line(f"M{s * 22} -10c{s * -8} 10 {s * 10} 22 {s * 2} 36", dark, 3.4) for s in (-1, 1))
    marks += pen.line("M-16 36h32", dark, 5) + pen.fill(poly([(-9, 60), (9, 60), (13, 104), (-13, 104)]), dark)
    neck = pen.part(poly([(-8, -206), (8, -206), (12, 6), (-12, 6)]), (dark, "#241230"), off=5, rim=False)
    scroll = (
        pen.part(disc(0, -226, 14, 17), wood, off=8)
        + pen.fill(disc(3, -226, 5), dark)
        + pen.line("M-22 -204h12M10 -196h12", dark, 6)
    )
    strings = pen.line("M-4 -200L-5 60M0 -200V60M4 -200L5 60", "#FFF4E6", 1.2, op=0.8)
    whole = pen.part(d, wood, off=24, inner=marks) + scroll + neck + strings
    return tilt(x, y, a, whole if k == 1 else f'<g transform="scale({k})">{whole}</g>')


def violin_case(pen, x, y, a):
    """A violin case worn on the back: the long shape that shows over a shoulder."""
    d = smooth(
        [
            (-30, -250, 0.6),
            (0, -262),
            (30, -250, 0.6),
            (36, -120),
            (62, -70),
            (58, 10),
            (84, 80),
            (70, 190),
            (0, 214),
            (-70, 190),
            (-84, 80),
            (-58, 10),
            (-62, -70),
            (-36, -120),
        ]
    )
    trim = pen.line("M0 -262V214", "#2E2350", 4, op=0.4) + pen.part(box(-26, -216, 52, 30, 8), "#F2B84B", off=6)
    return tilt(x, y, a, pen.part(d, ("#3F4C86", "#2A2560"), off=22) + trim)


def linen(pen, x, y):
    """Folded sheets, four high."""
    o = ""
    for i, (c, w) in enumerate(
        (
            (("#DCE9F2", "#A9B0D0"), 158),
            (("#FFF8EC", "#CDBBD0"), 150),
            (("#F6D9C8", "#C79AAC"), 154),
            (("#FFF8EC", "#CDBBD0"), 146),
        )
    ):
        o += pen.part(box(x - w, y - 44 * (i + 1), 2 * w, 46, 20), c, off=34) + pen.line(
            f"M{f(x - w + 26)} {f(y - 44 * i - 20)}h{f(2 * w - 40)}", c[1], 3, op=0.8
        )
    return o


def pram(pen, x, y):
    """The handle, hood and basket of a pram, before its pusher."""
    hood, body = ("#5C7FC0", "#3B4488"), ("#4C6AA8", "#2F3674")
    o = pen.line(f"M{f(x - 96)} {f(y)}H{f(x + 72)}M{f(x + 40)} {f(y)}L{f(x + 96)} {f(y + 130)}", "#2E2350", 12)
    basket = smooth(
        [
            (x - 20, y + 120, 0.3),
            (x + 300, y + 120, 0.3),
            (x + 280, y + 220),
            (x + 200, y + 268),
            (x + 60, y + 268),
            (x - 6, y + 210),
        ]
    )
    dome = f"M{f(x + 110)} {f(y + 124)}C{f(x + 110)} {f(y - 30)} {f(x + 300)} {f(y - 40)} {f(x + 318)} {f(y + 124)}Z"
    ribs = "".join(
        pen.fill(taper((x + 190, y + 130), (x + 150 + i * 50, y + 40), (x + 170 + i * 46, y + 8), 4), hood[1]) for i in range(3)
    )
    return (
        o
        + pen.part(basket, body, off=40)
        + pen.part(dome, hood, off=34, inner=ribs)
        + pen.part(box(x - 26, y + 112, 346, 18, 9), "#F2B84B", off=6)
    )


def trophy(pen, x, y):
    """A hand of glass on a dark foot."""
    glass = ("#CFEDEA", "#8FB4D2")
    o = pen.part(poly([(x - 36, y + 26), (x + 36, y + 26), (x + 28, y - 6), (x - 28, y - 6)]), "#3A2E5C", off=14)
    for dx, h, a in ((-24, 92, -9), (-8, 112, -3), (8, 112, 3), (24, 96, 9)):
        o += pen.part(capsule((x + dx, y - 50), (x + dx + a, y - 40 - h), 10, 8.4), glass, off=7)
    o += pen.part(capsule((x + 30, y - 34), (x + 60, y - 84), 11, 8.6), glass, off=7)
    palm = smooth(
        [(x - 22, y - 4, 0.5), (x - 36, y - 40), (x - 32, y - 72), (x + 32, y - 72), (x + 38, y - 40), (x + 24, y - 4, 0.5)]
    )
    return (
        o
        + pen.part(palm, glass, off=24)
        + pen.fill(taper((x - 20, y - 62), (x - 28, y - 34), (x - 18, y - 12), 6), "#FFFFFF", op=0.8)
    )


def ladder(pen, x):
    """Two rails and rungs of a painter's ladder."""
    c = ("#E9C48C", "#9C7078")
    rungs = "".join(pen.part(box(x - 96, y, 96, 14), c, off=4, rim=False) for y in range(-220, 900, 108))
    return rungs + "".join(pen.part(box(x + dx - 9, -280, 18, 1200), c, off=8) for dx in (-96, 0))


def scraper(pen, x, y, a):
    """A glass-scraper, blade up."""
    return tilt(
        x,
        y,
        a,
        pen.part(box(-9, -40, 18, 70, 8), "#E2705F", off=7)
        + pen.part(poly([(-30, -40), (30, -40), (36, -66), (-36, -66)]), ("#DDE6EA", "#9AA4C0"), off=14),
    )
