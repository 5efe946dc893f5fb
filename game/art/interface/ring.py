"""Round instruments: the rating ring with its tier shape, the waiting ring and the scene's small clock."""

import math

from game.art.interface.paint import (
    DAY,
    INK,
    INKS,
    NIGHT,
    ON_DARK,
    PAPER,
    SOFT,
    STROKE,
    TIERS,
    around,
    ring_line,
    soft_shadow,
    split,
)
from game.art.svg import G, Picture, arc_d, circ, fmt, line, mix, path, poly, rect, star_d
from game.art.tokens import tokens

RING = tokens()["ring"]
FIGURE = 0.66
SHADOW = 0.62
LONGEST_COUNTED = 12
DISC = 1 + RING["width"] * 1.7


def tier_mark(tier: str, x: float, y: float, r: float, col: str) -> str:
    """The shape that stands beside every number: star, square, triangle or bar."""
    if tier == "express":
        return path(star_d(x, y, r * 1.2, 0.5), col, f'stroke="{col}" stroke-width="{fmt(r * 0.16)}" stroke-linejoin="round"')
    if tier == "b":
        return rect(x - r * 0.84, y - r * 0.84, r * 1.68, r * 1.68, col, r * 0.18)
    if tier == "c":
        corners = [(x, y - r), (x + r * 1.04, y + r * 0.78), (x - r * 1.04, y + r * 0.78)]
        return poly(corners, col, f'stroke="{col}" stroke-width="{fmt(r * 0.16)}" stroke-linejoin="round"')
    return rect(x - r * 1.05, y - r * 0.27, r * 2.1, r * 0.54, col, r * 0.27)


def tier_shape(tier: str, size: float, colour: str | None = None) -> Picture:
    """A tier's shape alone, `size` across; anchor at its centre."""
    g = G("t")
    g.add(tier_mark(tier, 0, 0, size * 0.4, colour or TIERS[tier]))
    return around(g, size / 2)


def ring_figure_box(radius: float) -> tuple[float, float]:
    """Where the window sets the figure: its middle is `dy` from the ring's centre (negative is up), its font size is `size`."""
    return -radius * 0.1, radius * FIGURE


def _sweep(value: float, total: float) -> float:
    return min(359.9, max(0.0, value / total) * 360)


def _notches(r: float, w: float, total: float, col: str) -> str:
    """Gaps in the ring's band, so that the arc can be counted: at every whole unit, or at every tenth of a long scale."""
    out, parts = [], round(total) if total <= LONGEST_COUNTED else 10
    for i in range(parts):
        a = math.radians(i * 360 / parts)
        s, c = math.sin(a), -math.cos(a)
        inner, outer = r - w * 0.62, r + w * 0.62
        out.append(
            f'<path d="M{fmt(inner * s)} {fmt(inner * c)} L{fmt(outer * s)} {fmt(outer * c)}" stroke="{col}" stroke-width="{fmt(max(STROKE["hair"], r * 0.055))}"/>'
        )
    return "".join(out)


def _arc(r: float, w: float, sweep: float, col: str) -> str:
    """The number's arc, clockwise from twelve, flat at its start and round at its end."""
    a = math.radians(sweep)
    tip = circ(r * math.sin(a), -r * math.cos(a), w / 2, col)
    return f'<path class="arc" d="{arc_d(0, 0, r, 0, sweep)}" fill="none" stroke="{col}" stroke-width="{fmt(w)}"/>' + tip


def _add_disc(g: G, radius: float) -> None:
    reach = radius * DISC
    disc = circ(0, 0, reach, PAPER)
    g.add(soft_shadow(g, disc, (-reach, -reach, reach, reach), radius * 0.11, radius * 0.16, 0.27) + disc)


def ring_disc(radius: float) -> Picture:
    """The ring's disc and shadow alone: draw it once beneath a `ring(..., paper=False)` that moves. Anchor at the centre."""
    g = G("d")
    _add_disc(g, radius)
    return around(g, radius * (DISC + SHADOW))


def ring(
    radius: float, value: float, *, total: float = 5.0, tier: str = "b", paper: bool = True, hidden: bool = False
) -> Picture:
    """The rating ring without its figure; anchor at the centre. Hidden: dashed with a bar, a number at rest.

    `paper` draws the disc with its shadow; without it the ring sits straight on the caller's paper.
    """
    g = G("r")
    w, reach = radius * RING["width"], radius * DISC
    col = TIERS[tier]
    if paper:
        _add_disc(g, radius)
    if hidden:
        around_ = 2 * math.pi * radius
        step = around_ / 20
        g.add(ring_line(0, 0, radius, SOFT, w * 0.62, f'stroke-dasharray="{step * 0.55:.2f} {step * 0.45:.2f}"'))
        g.add(rect(-radius * 0.34, -radius * 0.07, radius * 0.68, radius * 0.14, SOFT, radius * 0.07))
        return around(g, reach + (radius * SHADOW if paper else 2))
    g.add(ring_line(0, 0, radius, col, w, f'stroke-opacity="{RING["track_opacity"]}"'))
    sweep = _sweep(value, total)
    if sweep > 0:
        g.add(_arc(radius, w, sweep, col))
    g.add(_notches(radius, w, total, PAPER))
    g.add(tier_mark(tier, 0, radius * RING["shape_y"], radius * RING["shape_r"] * 0.88, col))
    return around(g, reach + (radius * SHADOW if paper else 2))


def progress_ring(radius: float, t: float) -> Picture:
    """The ring to wait beside: a sun comes up over still water while the ring closes round it. `t` from 0 to 1."""
    g = G("p")
    t = min(1.0, max(0.0, t))
    w, inner = radius * RING["width"], radius * 0.8
    sky = g.lin(
        [
            (0, mix(INKS["lilac"], NIGHT, 0.5 * (1 - t))),
            (0.62, mix(INKS["coral"], INKS["plum"], 0.55 * (1 - t))),
            (1, mix(INKS["apricot"], INKS["coral"], 0.6 * (1 - t))),
        ]
    )
    clip, horizon = g.clip(circ(0, 0, inner, "#000")), radius * 0.3
    sun_y, sun = horizon + radius * 0.36 - t * radius * 0.62, radius * 0.33
    water = rect(-radius, horizon, 2 * radius, radius, mix(INKS["plum"], NIGHT, 0.35 * (1 - t) + 0.15))
    road = "".join(
        line(
            f"M{fmt(-radius * k)} {fmt(horizon + radius * y)} H{fmt(radius * (k - 0.06))}",
            mix(INKS["cream"], INKS["apricot"], 0.4),
            max(2, radius * 0.035),
            f'opacity="{0.25 + 0.55 * t:.2f}"',
        )
        for k, y in ((0.24, 0.09), (0.16, 0.19), (0.2, 0.29), (0.1, 0.38))
    )
    glow = circ(0, sun_y, sun * 1.5, INKS["cream"], 'opacity=".16"')
    g.add(circ(0, 0, radius * DISC, mix(NIGHT, INKS["plum"], 0.18)))
    g.add(
        f'<g clip-path="{clip}">{rect(-radius, -radius, 2 * radius, 2 * radius, sky)}{glow}{circ(0, sun_y, sun, mix(INKS["cream"], INKS["apricot"], 0.16))}{water}{road}</g>'
    )
    g.add(ring_line(0, 0, radius, ON_DARK, w, 'stroke-opacity=".16"'))
    if t > 0:
        g.add(_arc(radius, w, min(359.9, t * 360), mix(INKS["cream"], INKS["apricot"], 0.22)))
    g.add(_notches(radius, w, 5, mix(NIGHT, INKS["plum"], 0.18)))
    return around(g, radius * DISC + 2)


def clock(radius: float, hour: int, minute: int) -> Picture:
    """A small clock face: four marks, two hands, and the minutes of this hour as a pale wedge. Anchor at the centre."""
    g = G("c")
    hour_turn, minute_turn = (hour % 12 + minute / 60) * 30, minute * 6
    g.add(circ(0, 0, radius, split(g, PAPER, 0.56, 0.1, DAY)))
    if minute:
        a = math.radians(minute_turn)
        r = radius * 0.78
        g.add(
            path(
                f"M0 0 V{fmt(-r)} A{fmt(r)} {fmt(r)} 0 {int(minute_turn > 180)} 1 {fmt(r * math.sin(a))} {fmt(-r * math.cos(a))} Z",
                mix(INKS["apricot"], PAPER, 0.42),
            )
        )
    g.add(ring_line(0, 0, radius - max(1, radius * 0.05), INK, max(2, radius * 0.1)))
    for i in range(12):
        length = 0.16 if i % 3 == 0 else 0.06
        if radius >= 30 or i % 3 == 0:
            g.add(_spoke(i * 30, radius * (0.84 - length), radius * 0.84, INK if i % 3 == 0 else SOFT, max(1.5, radius * 0.06)))
    g.add(
        _spoke(hour_turn, 0, radius * 0.46, INK, max(3, radius * 0.13))
        + _spoke(minute_turn, 0, radius * 0.7, INK, max(2, radius * 0.085))
    )
    g.add(circ(0, 0, max(2.5, radius * 0.11), INK))
    return around(g, radius + 1)


def _spoke(degrees: float, inner: float, outer: float, col: str, width: float) -> str:
    s, c = math.sin(math.radians(degrees)), -math.cos(math.radians(degrees))
    return line(f"M{fmt(inner * s)} {fmt(inner * c)} L{fmt(outer * s)} {fmt(outer * c)}", col, width)
