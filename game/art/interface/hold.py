"""Holding a smile: the mouth that is also the gauge, the button that is held, the floors that pass, and what it has cost."""

import math

from game.art.interface.paint import FOCUS_MARGIN, INK, INKS, PAPER, PAPER_2, SOFT, TIERS, finish, focus_ring, polyline, ring_line
from game.art.svg import G, Picture, arc_d, circ, fmt, line, mix, path, rect

Point = tuple[float, float]
STEPS = 240
TEETH = 30


def _mouth(w: float, bend: float) -> tuple[list[Point], list[Point]]:
    """Points along a smile `w` wide and the outward normals there; `bend` is its depth."""
    points, normals = [], []
    for i in range(STEPS + 1):
        u = 2 * i / STEPS - 1
        slope = -2 * u * bend / (w / 2)
        length = math.hypot(1, slope)
        points.append((u * w / 2, bend * (1 - u * u)))
        normals.append((-slope / length, 1 / length))
    return points, normals


def _tooth(i: int) -> float:
    """A triangular wave along the mouth, -1 to 1, the same from both corners."""
    i = min(i, STEPS - i)
    phase = i * TEETH / STEPS % 1
    return 4 * abs(phase - 0.5) - 1


def _shaken(points: list[Point], normals: list[Point], strain: float, height: float, tremble: float) -> list[Point]:
    """The mouth pushed off its line: zigzags from the corners as far as the strain reaches, a fine shiver in between."""
    out = []
    for i, ((x, y), (nx, ny)) in enumerate(zip(points, normals)):
        edge = min(i, STEPS - i) * 2 / STEPS
        rough = max(0.0, strain - edge) / max(strain, 0.001)
        push = _tooth(i) * height * rough**0.7 * (0.45 + 0.55 * strain) * (1 + 0.25 * tremble)
        push += tremble * height * 0.2 * math.sin(i * 0.2 + tremble * 3) * (1 - rough)
        out.append((x + nx * push, y + ny * push))
    return out


def hold_gauge(w: float, strain: float, held: bool, tremble: float = 0) -> Picture:
    """The mouth-line, `w` wide, anchor at the middle of the lip's lowest point when it rests.

    Held: a thick smooth smile in the middle, a thin zigzag from the corners inwards as far as `strain` (0 to 1) goes.
    Let go: a slack, thin, level line over the pale trace of the smile. `tremble` (0 to 1) shivers what is still steady.
    """
    g = G("h")
    strain = min(1.0, max(0.0, strain))
    bend, thick = w * 0.2, w * 0.038
    points, normals = _mouth(w, bend)
    g.add(line(polyline(points), mix(PAPER_2, INKS["lilac"], 0.3), thick * (1 if held else 0.7)))
    if held:
        _held_mouth(g, points, normals, strain, tremble, w, thick)
    else:
        slack, _ = _mouth(w * 0.72, -w * 0.012)
        g.add(line(polyline([(x, y + bend * 0.62) for x, y in slack]), SOFT, thick * 0.6))
    reach = w * 0.07
    return finish(g, -w / 2 - reach, -reach, w / 2 + reach, bend + reach)


def _held_mouth(g: G, points: list[Point], normals: list[Point], strain: float, tremble: float, w: float, thick: float) -> None:
    shaken = _shaken(points, normals, strain, w * 0.042, tremble)
    cut = round(strain * STEPS / 2)
    if cut:
        rough = TIERS["c"]
        for side in (shaken[: cut + 1], shaken[STEPS - cut :]):
            g.add(line(polyline(side), rough, max(3, thick * 0.42)))
    if cut < STEPS / 2:
        g.add(line(polyline(shaken[cut : STEPS - cut + 1]), TIERS["express"], thick))


def hold_button(w: float, h: float, progress: float, down: bool, *, focused: bool = False) -> Picture:
    """The button that is held, with its ring of time at the left; words start at `h` from the left. Anchor: top left corner."""
    g = G("k")
    col, lip = mix(INKS["coral"], INKS["cream"], 0.12), mix(INKS["coral"], INK, 0.42)
    g.add(rect(0, 0, w, h, lip, h / 2))
    top = h * 0.065 if down else 0
    face = mix(col, INK, 0.06) if down else col
    g.add(rect(w * 0.01 if down else 0, top, w * (0.98 if down else 1), h * 0.925, face, h * 0.4625))
    x, y, r = h * 0.53, h * 0.4625 + top, h * 0.23
    g.add(ring_line(x, y, r, INK, h * 0.062, 'stroke-opacity=".22"'))
    if progress > 0:
        g.add(line(arc_d(x, y, r, 0, min(359.9, progress * 360)), INK, h * 0.062))
    g.add(circ(x, y, h * 0.09, INK) if down else ring_line(x, y, h * 0.075, INK, h * 0.03))
    if focused:
        g.add(focus_ring(0, 0, w, h, h / 2))
    return finish(g, -FOCUS_MARGIN, -FOCUS_MARGIN, w + FOCUS_MARGIN, h + FOCUS_MARGIN)


def floor_beads(n: int, at: int, w: float) -> Picture:
    """Floors as beads on the lift's cable: `at` of `n` passed (solid), the last of them ringed. Anchor: left end, middle height."""
    g = G("f")
    r = min(11.0, w / n * 0.3)
    xs = [r * 1.7 + i * (w - r * 3.4) / max(1, n - 1) for i in range(n)]
    g.add(line(f"M{fmt(xs[0])} 0 H{fmt(xs[-1])}", mix(PAPER_2, SOFT, 0.25), 3))
    for i, x in enumerate(xs):
        if i < at:
            g.add(circ(x, 0, r, TIERS["none"]))
        else:
            g.add(circ(x, 0, r - 1.5, PAPER, f'stroke="{SOFT}" stroke-width="3"'))
    if at:
        g.add(ring_line(xs[at - 1], 0, r * 1.5, TIERS["none"], 3))
    return finish(g, 0, -r * 1.5 - 3, w, r * 1.5 + 3)


def strain_pips(n: int, at: int) -> Picture:
    """`n` small mouths, the first `at` of them worn to a zigzag, the rest still a smile. Anchor: left end, middle height."""
    g = G("s")
    for i in range(n):
        x = i * 46 + 23
        if i < at:
            g.add(line(polyline([(x - 17 + k * 34 / 6, -6 if k % 2 else 6) for k in range(7)]), TIERS["c"], 4))
        else:
            g.add(
                path(
                    f"M{x - 15} -4 Q{x} 13 {x + 15} -4",
                    "none",
                    f'stroke="{TIERS["express"]}" stroke-width="7" stroke-linecap="round"',
                )
            )
    return finish(g, 0, -14, max(1, n) * 46, 14)
