"""Things that people carry on a night train: a sealed file, an orange, a string bag, tea, a ledger, a hand lamp, a begonia."""

from game.art.people.curves import box, disc, f, poly, smooth
from game.art.people.props import tilt

KRAFT = ("#E8C88E", "#B58A78")
WAX = ("#C4453E", "#7C2440")


def envelope(pen, x, y, a, k=1.0):
    """A fat file of brown paper, tied with string, a blob of wax where it crosses, a blue slip pinned on."""
    side = pen.fill(poly([(-84, 58), (84, 52), (82, 70), (-82, 76)]), KRAFT[1]) + pen.line(
        "M-80 64L80 58M-80 70L80 64", "#FFF1D6", 2, op=0.7
    )
    b = side + pen.part(
        poly([(-86, -58), (84, -62), (86, 54), (-84, 60)]),
        KRAFT,
        off=0,
        shade="M18 -80H120V90H-16Z" if pen.ls < 0 else "M-18 -80H-120V90H16Z",
    )
    b += pen.line("M-86 -2L86 -6M4 -60L2 58", "#8A5A44", 4.5) + pen.part(disc(3, -4, 16), WAX, off=7)
    b += pen.fill(poly([(-70, -46), (-18, -48), (-17, -18), (-69, -16)]), "#FFF6E6") + pen.line(
        "M-62 -38L-26 -39M-62 -28L-36 -29", "#2E2350", 3, op=0.5
    )
    b += pen.fill(poly([(26, 16), (76, 14), (77, 46), (27, 48)]), "#8FA9D8") + pen.line("M34 40L66 38", "#2E2350", 3, op=0.6)
    return tilt(x, y, a, f'<g transform="scale({k})">{b}</g>')


def orange(pen, x, y, r=30):
    """An orange, half out of its peel, which hangs in one strip."""
    coil = smooth(
        [
            (x - 12, y + r - 4, 0.3),
            (x - 36, y + 70),
            (x + 8, y + 108),
            (x - 30, y + 150),
            (x - 6, y + 186),
            (x - 14, y + 188),
            (x - 46, y + 150),
            (x - 8, y + 110),
            (x - 52, y + 72),
            (x - 28, y + r - 8, 0.3),
        ]
    )
    return (
        pen.part(coil, ("#F08A3C", "#B4504A"), off=5)
        + pen.part(disc(x, y, r), ("#F29A3C", "#B8564A"), off=16)
        + pen.fill(disc(x + 7, y - 8, r * 0.62), "#F8CF8A")
        + pen.line(f"M{f(x + 7)} {f(y - 8)}l14 -10M{f(x + 7)} {f(y - 8)}l-13 -8M{f(x + 7)} {f(y - 8)}l2 17", "#FFF1D6", 2.6)
    )


def string_bag(pen, x, y, k=1.0):
    """A net of string hanging from (x, y): a loaf, two pears and a folded paper."""
    P = lambda px, py: (x + px * k, y + py * k)
    loaf = smooth([P(-58, 92), P(-10, 60), P(50, 72), P(66, 110), P(20, 134), P(-50, 128)])
    o = pen.part(loaf, ("#D99A54", "#97605A"), off=16) + pen.line(
        f"M{f(x - 26 * k)} {f(y + 84 * k)}l22 12M{f(x + 4 * k)} {f(y + 76 * k)}l22 12", "#FFE6C0", 4
    )
    o += pen.part(disc(*P(-30, 146), 24 * k), ("#A9B95A", "#66764E"), off=9) + pen.part(
        disc(*P(24, 152), 24 * k), ("#E0A64A", "#A06452"), off=9
    )
    rim = smooth([P(-12, 8), P(14, 8), P(58, 66), P(78, 120), P(44, 176), P(-46, 178), P(-80, 122), P(-56, 64)])
    net = "".join(
        f"M{f(x + (i - 110) * k)} {f(y + 20 * k)}l{f(130 * k)} {f(170 * k)}M{f(x + (110 - i) * k)} {f(y + 20 * k)}l{f(-130 * k)} {f(170 * k)}"
        for i in range(0, 220, 26)
    )
    o += pen.inside(rim, pen.line(net, "#F4E3D6", 3.2)) + pen.line(rim, "#F4E3D6", 3.6)
    return o + pen.line(
        f"M{f(x - 12 * k)} {f(y + 12 * k)}C{f(x - 24 * k)} {f(y - 34 * k)} {f(x + 24 * k)} {f(y - 34 * k)} {f(x + 14 * k)} {f(y + 12 * k)}",
        "#F4E3D6",
        5,
    )


def tea(pen, x, y):
    """A glass of tea in a pierced metal holder."""
    o = pen.line(f"M{f(x + 26)} {f(y - 12)}c34 -6 34 48 0 42", "#D9B26A", 7)
    o += pen.fill(poly([(x - 27, y - 46), (x + 27, y - 46), (x + 23, y + 46), (x - 23, y + 46)]), "#C9743C") + pen.fill(
        box(x - 27, y - 46, 54, 16), "#F6DDB8", op=0.75
    )
    o += pen.part(poly([(x - 29, y - 12), (x + 29, y - 12), (x + 25, y + 50), (x - 25, y + 50)]), ("#E3BF78", "#9A7464"), off=14)
    return o + "".join(pen.fill(disc(x + dx, y + 18, 6, 9), "#8A5A44") for dx in (-14, 2, 17))


def ledger(pen, x, y, a):
    """A ledger held open from below, its cloth spine towards us."""
    b = pen.part(poly([(-86, -52), (0, -40), (86, -54), (88, 46), (0, 60), (-88, 48)]), ("#FFF4E0", "#CDB7C6"), off=0)
    b += pen.part(poly([(-94, 44), (0, 58), (94, 42), (94, 58), (0, 76), (-94, 60)]), ("#7A3E52", "#46244A"), off=8)
    rows = "".join(f"M-76 {-34 + i * 17}L-10 {-26 + i * 17}M10 {-26 + i * 17}L76 {-36 + i * 17}" for i in range(4))
    return tilt(x, y, a, b + pen.line(rows, "#2E2350", 3, op=0.35) + pen.line("M0 -40V60", "#B99BB0", 3))


def hand_lamp(pen, x, y):
    """A railway hand lamp hanging from (x, y), lit: a halo, a bull's eye, a hood."""
    o = "".join(
        f'<circle cx="{f(x)}" cy="{f(y + 86)}" r="{r}" fill="#FFD98A" opacity="{op}"/>'
        for r, op in ((132, 0.07), (98, 0.10), (70, 0.16))
    )
    o += pen.line(f"M{f(x - 30)} {f(y + 44)}C{f(x - 30)} {f(y - 8)} {f(x + 30)} {f(y - 8)} {f(x + 30)} {f(y + 44)}", "#3A2E5C", 7)
    o += pen.part(poly([(x - 26, y + 30), (x + 26, y + 30), (x + 40, y + 50), (x - 40, y + 50)]), ("#4C5670", "#2A2650"), off=12)
    o += pen.part(box(x - 40, y + 50, 80, 84, 10), ("#4C5670", "#2A2650"), off=20)
    return (
        o
        + f'<circle cx="{f(x)}" cy="{f(y + 92)}" r="31" fill="#F2B84B"/><circle cx="{f(x)}" cy="{f(y + 92)}" r="25" fill="#FFF3CF"/>'
    )


def handkerchief(pen, x, y):
    """A handkerchief, crumpled in a fist, its corners out."""
    d = poly(
        [
            (x - 40, y - 22),
            (x - 10, y - 44),
            (x + 8, y - 30),
            (x + 40, y - 40),
            (x + 28, y + 2),
            (x + 40, y + 62),
            (x + 6, y + 34),
            (x - 26, y + 66),
            (x - 24, y + 8),
        ]
    )
    return pen.part(d, ("#FFF6EC", "#C9B4D2"), off=12) + pen.line(
        f"M{f(x - 4)} {f(y + 2)}l-16 46M{f(x + 8)} {f(y + 4)}l20 40", "#B9A3C4", 3
    )


def begonia(pen, x, y):
    """A begonia in a pot."""
    o = pen.part(poly([(x - 40, y), (x + 40, y), (x + 30, y + 70), (x - 30, y + 70)]), ("#C9714A", "#854456"), off=18) + pen.part(
        box(x - 46, y - 10, 92, 18, 4), ("#D98456", "#93505A"), off=14
    )
    for dx, dy, rx, ry in ((-46, -30, 36, 22), (40, -34, 38, 22), (-12, -56, 34, 26), (18, -14, 30, 18)):
        o += pen.part(disc(x + dx, y + dy, rx, ry), ("#5F9A6E", "#33585E"), off=11)
    for dx, dy in ((-30, -74), (14, -92), (46, -66), (-4, -44)):
        o += pen.part(disc(x + dx, y + dy, 17), ("#E2605A", "#98344F"), off=7) + pen.fill(disc(x + dx, y + dy, 5), "#F2C14E")
    return o


def blind(pen):
    """A hatch's roller blind let down before a face: cloth, a hem, a ring on a cord."""
    b = pen.part(
        box(-196, -264, 392, 372, 4),
        ("#8F7A66", "#5A4660"),
        off=0,
        shade="M40 -280H240V140H10Z" if pen.ls < 0 else "M-40 -280H-240V140H-10Z",
    )
    b += "".join(pen.line(f"M{dx} -258V100", "#2E2350", 2, op=0.12) for dx in range(-160, 190, 40)) + pen.part(
        box(-204, 96, 408, 22, 6), ("#B4946E", "#6E5262"), off=6
    )
    return (
        b
        + pen.line("M0 118V150", "#E8D2A8", 3)
        + f'<circle cx="0" cy="164" r="13" fill="none" stroke="{pen.lit("#E8D2A8")}" stroke-width="6"/>'
    )
