"""The Cabinet's furniture: a drawer's front, the rim of one that stands open, the slip under the lamp, and a knob."""

import math

from game.art.interface.cabinet_signs import sign_mark
from game.art.interface.paint import INK, INKS, NIGHT, PAPER, SOFT, at_place, finish, soft_shadow, split, split_x
from game.art.svg import G, Picture, arc_d, circ, fmt, line, mix, path, rect

WOOD = mix(INKS["mint"], "#1B1347", 0.52)
BRASS = mix(INKS["apricot"], INK, 0.3)
SWEEP = 135
"""Degrees that a knob turns to each side of the top."""


def carcass(w: float, h: float) -> Picture:
    """The body of the cabinet. Anchor: its top left corner."""
    g = G("c")
    body = rect(-22, -22, w + 44, h + 58, split(g, mix(WOOD, NIGHT, 0.28), 0.78, 0.3), 18)
    g.add(soft_shadow(g, body, (-22, -22, w + 22, h + 36), 18, 22, 0.5) + body)
    g.add(rect(-34, -38, w + 68, 22, mix(WOOD, "#FFFFFF", 0.16), 8) + rect(-34, -20, w + 68, 6, NIGHT, 3, 'opacity=".35"'))
    return finish(g, -110, -100, w + 110, h + 130)


def drawer_front(w: float, h: float, sign: str, out: bool = False, lit: float = 0.0) -> Picture:
    """The front of one drawer with its sign on a card; `out` stands nearer, and `lit` is how much of the lamp it has. Anchor: top
    left corner."""
    g = G("d")
    col = mix(WOOD, INKS["apricot"], 0.06 + 0.16 * lit)
    face = rect(0, 0, w, h, split_x(g, mix(col, "#FFFFFF", 0.14 if out else 0.07), w * 0.72, 0.2), 12)
    if out:
        g.add(soft_shadow(g, face, (0, 0, w, h), 16, 14, 0.6))
        g.add(
            rect(6, -12, w - 12, 24, mix(col, NIGHT, 0.5), 6)
            + rect(16, -8, w - 32, 14, PAPER, 3)
            + rect(24, -12, w * 0.3, 14, INKS["coral"], 3)
        )
    else:
        g.add(rect(-4, -4, w + 8, h + 8, NIGHT, 14, 'opacity=".4"'))
    g.add(face + line(f"M14 3 H{fmt(w - 14)}", mix(col, "#FFFFFF", 0.35), 3, 'opacity=".6"'))
    cx, cy, cw, ch = card_box(w, h)
    g.add(rect(cx - 6, cy - 6, cw + 12, ch + 12, split_x(g, BRASS, w * 0.72, 0.26), 8) + rect(cx, cy, cw, ch, PAPER, 4))
    g.add(at_place(sign_mark(sign, mix(INK, INKS["lilac"], 0.1)), cx + ch * 0.42, cy + ch / 2, ch * 0.0064))
    r = min(26, h * 0.13)
    g.add(
        line(
            f"M{fmt(w / 2 - r)} {fmt(h - r * 1.55)} a{fmt(r)} {fmt(r * 0.86)} 0 0 0 {fmt(2 * r)} 0",
            mix(BRASS, NIGHT, 0.5),
            9,
            'transform="translate(0,4)" opacity=".5"',
        )
    )
    g.add(line(f"M{fmt(w / 2 - r)} {fmt(h - r * 1.55)} a{fmt(r)} {fmt(r * 0.86)} 0 0 0 {fmt(2 * r)} 0", BRASS, 8))
    return finish(g, -60, -60, w + 60, h + 80) if out else finish(g, -6, -6, w + 6, h + 6)


def card_box(w: float, h: float) -> tuple[float, float, float, float]:
    """Where the card of a drawer's front is: left, top, width, height."""
    return 18, 18, w - 36, h * 0.62 - 10


def open_rim(w: float, h: float) -> Picture:
    """An open drawer from above, its rim round the paper that lies in it. Anchor: the paper's top left corner."""
    g = G("r")
    col = mix(WOOD, "#FFFFFF", 0.1)
    body = rect(-34, -34, w + 68, h + 68, split_x(g, col, w * 0.8, 0.22), 28)
    g.add(soft_shadow(g, body, (-34, -34, w + 34, h + 34), 16, 20, 0.55) + body)
    g.add(
        rect(-10, -10, w + 20, h + 20, mix(WOOD, NIGHT, 0.45), 18)
        + line(f"M-10 -30 H{fmt(w + 10)}", "#FFFFFF", 3, 'opacity=".22"')
    )
    g.add(rect(0, 0, w, h, PAPER, 14))
    g.add(rect(0, 0, w, 16, g.lin([(0, NIGHT, 0.2), (1, NIGHT, 0)]), 8))
    return finish(g, -100, -90, w + 100, h + 120)


def slip(w: float, h: float) -> Picture:
    """The slip of paper under the lamp, a little askew. Anchor: top left corner."""
    g = G("s")
    body = f'<g transform="rotate(-1.2 {fmt(w / 2)} {fmt(h / 2)})">{rect(0, 0, w, h, PAPER, 6)}</g>'
    g.add(soft_shadow(g, body, (-10, -10, w + 10, h + 10), 10, 10, 0.5) + body)
    return finish(g, -50, -40, w + 50, h + 60)


def turn_knob(radius: float, at: int, stops: int, held: bool = False) -> Picture:
    """A knob at one of its stops: a mark for each, the pointer on one, those before it filled. Anchor: its centre."""
    g, r = G("k"), radius
    for i in range(stops):
        a = math.radians(-SWEEP + 2 * SWEEP * i / max(1, stops - 1))
        inner, outer = r * 1.17, r * (1.46 if i == at else 1.34)
        g.add(
            line(
                f"M{fmt(inner * math.sin(a))} {fmt(-inner * math.cos(a))} L{fmt(outer * math.sin(a))} {fmt(-outer * math.cos(a))}",
                INK if i == at else SOFT,
                6 if i == at else 4,
                "" if i == at else 'opacity=".55"',
            )
        )
    col = mix("#7A6AA8", INKS["coral"], 0.28) if held else "#7A6AA8"
    g.add(
        circ(0, r * 0.1, r * 1.01, "#0D0728", 'opacity=".25"')
        + circ(0, 0, r, split_x(g, col, r * 0.14, 0.34))
        + circ(0, 0, r * 0.6, mix(col, NIGHT, 0.16))
    )
    g.add(line(arc_d(0, 0, r * 0.9, -70, 20), "#FFFFFF", 3, 'opacity=".3"'))
    a = math.radians(-SWEEP + 2 * SWEEP * at / max(1, stops - 1))
    g.add(
        line(
            f"M{fmt(r * 0.2 * math.sin(a))} {fmt(-r * 0.2 * math.cos(a))} L{fmt(r * 0.86 * math.sin(a))} {fmt(-r * 0.86 * math.cos(a))}",
            PAPER,
            r * 0.15,
        )
    )
    return finish(g, -r * 1.55, -r * 1.55, r * 1.55, r * 1.55)


def sign(kind: str, size: float, colour: str = INK) -> Picture:
    """A drawer's sign, `size` across. Anchor: its centre."""
    g = G("g")
    g.add(at_place(sign_mark(kind, colour), scale=size / 100))
    return finish(g, -size / 2, -size / 2, size / 2, size / 2)


def seal(r: float, col: str) -> str:
    """A wax seal about its centre."""
    points = [
        (r * (1 + 0.09 * (i % 2)) * math.sin(i * math.pi / 9), -r * (1 + 0.09 * (i % 2)) * math.cos(i * math.pi / 9))
        for i in range(18)
    ]
    return path("M" + " L".join(f"{fmt(x)} {fmt(y)}" for x, y in points) + " Z", col) + circ(
        0, 0, r * 0.62, mix(col, NIGHT, 0.24)
    )
