"""What Nine Arches is built of: its inks by the hour, mint tiles, round lamps, crates, stools, bowls, the pot, the printed card."""

import math
from dataclasses import dataclass

from game.art.places.base import WHITE
from game.art.svg import arc_d, circ, ell, fmt, line, mix, path, poly, rect

GLYPHS = {
    "0": "M2 0Q4 0 4 3Q4 6 2 6Q0 6 0 3Q0 0 2 0Z",
    "1": "M0.6 1.2L2.2 0V6M0.8 6H3.6",
    "2": "M0.2 1.4Q0.4 0 2 0Q4 0 4 1.6Q4 3 0 6H4",
    "3": "M0.2 0.8Q1 0 2 0Q3.8 0 3.8 1.5Q3.8 2.8 1.8 2.8Q4 2.8 4 4.4Q4 6 2 6Q0.6 6 0 5",
    "4": "M3 6V0L0 4.2H4",
    "5": "M3.8 0H0.6L0.3 2.7Q1 2.2 2 2.2Q4 2.2 4 4.1Q4 6 2 6Q0.7 6 0 5.2",
    "6": "M3.6 0.6Q3 0 2.2 0Q0 0 0 3.6Q0 6 2 6Q4 6 4 4.1Q4 2.4 2 2.4Q0.4 2.4 0 3.8",
    "7": "M0 0H4L1.4 6",
    "8": "M2 2.8Q0.4 2.6 0.4 1.4Q0.4 0 2 0Q3.6 0 3.6 1.4Q3.6 2.6 2 2.8Q0 3 0 4.4Q0 6 2 6Q4 6 4 4.4Q4 3 2 2.8Z",
    "9": "M0.4 5.4Q1 6 1.8 6Q4 6 4 2.4Q4 0 2 0Q0 0 0 1.9Q0 3.6 2 3.6Q3.6 3.6 4 2.2",
    "A": "M0 6L2 0L4 6M0.8 4H3.2",
    "B": "M0 0V6H2.2Q4 6 4 4.4Q4 2.9 2.2 2.9H0M2.2 2.9Q3.6 2.9 3.6 1.4Q3.6 0 2.2 0H0",
    "C": "M4 1.1Q3.3 0 2.1 0Q0 0 0 3Q0 6 2.1 6Q3.3 6 4 4.9",
    "D": "M0 0V6H1.8Q4 6 4 3Q4 0 1.8 0Z",
}
"""Figures and grades as strokes, four wide and six tall."""


def written(text: str, x: float, y: float, size: float, col: str, weight: float = 0.9) -> str:
    """Figures and grades, `size` tall, from the left top; the weight is in sixths of the size."""
    k = size / 6
    return "".join(f'<g transform="translate({fmt(x + i * 5.4 * k)},{fmt(y)}) scale({k:.3f})">{line(GLYPHS[c], col, weight)}</g>' for i, c in enumerate(text) if c in GLYPHS)


@dataclass(frozen=True)
class Hall:
    """The hall's own inks at an hour."""

    wall: str
    stone: str
    tile: str
    wood: str
    steel: str
    ink: str
    white: str
    floor: tuple[str, str]
    lit: bool


def hall(S, hour: str) -> Hall:
    """The inks of the hall: cream and apricot with mint by day, the same under violet in the evening."""
    k = S.k
    cream = mix(k.cream, k.apricot, 0.16)
    day = Hall(cream, mix(k.cream, k.coral, 0.22), mix(k.mint, WHITE, 0.5), mix(mix(k.apricot, k.coral, 0.4), k.plum, 0.24), mix(k.sky, WHITE, 0.62), mix(k.ink, k.plum, 0.3), mix(k.cream, WHITE, 0.7), (mix(k.cream, k.apricot, 0.34), mix(mix(k.coral, k.apricot, 0.5), k.plum, 0.3)), False)
    if hour in ("morning", "noon", "sunday"):
        return day
    veil = mix(k.plum, k.coral, 0.35) if hour == "dusk" else mix(k.night, k.plum, 0.55)
    share = 0.4 if hour == "dusk" else 0.66
    dim = lambda c, t=share: mix(c, veil, t)
    return Hall(dim(day.wall), dim(day.stone), dim(day.tile), dim(day.wood, share * 0.8), dim(day.steel), dim(day.ink, 0.3), dim(day.white, share * 0.55), (dim(day.floor[0]), dim(day.floor[1])), True)


def tiles(S, x: float, y: float, w: float, h: float, col: str, size: float = 46, worn: tuple[tuple[int, int], ...] = ()) -> str:
    """A tiled wall: one ground, its joints as two paths, and a few tiles that have been replaced by ones that nearly match."""
    joint = mix(col, WHITE, 0.42)
    down = "".join(f"M{fmt(x + i * size)} {fmt(y)}V{fmt(y + h)}" for i in range(1, math.ceil(w / size)))
    across = "".join(f"M{fmt(x)} {fmt(y + i * size)}H{fmt(x + w)}" for i in range(1, math.ceil(h / size)))
    odd = "".join(rect(x + i * size + 1.5, y + j * size + 1.5, size - 3, size - 3, mix(col, S.k.mint, 0.45)) for i, j in worn)
    return rect(x, y, w, h, col) + odd + path(down + across, "none", f'stroke="{joint}" stroke-width="2.4"')


def lamp(S, x: float, top: float, y: float, r: float, m: Hall, on: bool = False) -> str:
    """A round lamp on a long wire; `y` is the middle of its glass."""
    k = S.k
    glass = mix(k.apricot, WHITE, 0.72) if on else mix(m.white, k.apricot, 0.16)
    halo = S.glow(x, y, r * 4.2, 0.62, mix(k.apricot, WHITE, 0.35)) if on else ""
    cap = S.split(f"M{fmt(x - r * 0.62)} {fmt(y - r * 0.66)} Q{fmt(x)} {fmt(y - r * 1.7)} {fmt(x + r * 0.62)} {fmt(y - r * 0.66)} Z", mix(k.mint, m.ink, 0.35), x + r * 0.1, 0.3)
    return halo + line(f"M{fmt(x)} {fmt(top)}V{fmt(y - r)}", m.ink, max(2.0, r * 0.1)) + (circ(x, y, r, glass) if on else S.ball(x, y, r, glass, 0.2)) + cap


def crate(S, x: float, y: float, w: float, h: float, col: str, side: int = 1) -> str:
    """A slatted crate, its left top at x, y."""
    dark, o = S.dark(col, 0.6), [rect(x, y, w, h, S.dark(col, 0.75), 3)]
    n = max(2, round(h / 34))
    o += [S.box(x, y + i * h / n, w, h / n * 0.72, col, 0.66, 0.28, side) for i in range(n)]
    o += [rect(x + dx, y - 2, w * 0.07, h + 4, mix(col, WHITE, 0.16) if dx == 0 else dark, 2) for dx in (0, w * 0.93)]
    return "".join(o)


def stool(S, x: float, y: float, h: float, w: float, m: Hall, seat: str) -> str:
    """A round stool on one leg; y is its seat."""
    foot = ell(x, y + h, w * 0.42, w * 0.09, m.ink)
    leg = rect(x - w * 0.06, y, w * 0.12, h, S.lin([(0, m.steel), (0.5, m.steel), (0.501, S.dark(m.steel, 0.6)), (1, S.dark(m.steel, 0.6))], 0, 0, 1, 0))
    ring = ell(x, y + h * 0.62, w * 0.27, w * 0.07, "none", f'stroke="{S.dark(m.steel, 0.5)}" stroke-width="{fmt(w * 0.045)}"')
    pad = S.split(f"M{fmt(x - w / 2)} {fmt(y)} a{fmt(w / 2)} {fmt(w * 0.15)} 0 0 1 {fmt(w)} 0 v{fmt(w * 0.14)} a{fmt(w / 2)} {fmt(w * 0.15)} 0 0 1 {fmt(-w)} 0 Z", seat, x + w * 0.1, 0.4)
    return foot + leg + ring + pad + ell(x, y, w / 2, w * 0.15, mix(seat, WHITE, 0.22))


def bowl(S, x: float, y: float, w: float, col: str, band: str) -> str:
    """A bowl on its foot; y is where it stands."""
    h = w * 0.52
    side = f"M{fmt(x - w / 2)} {fmt(y - h)} H{fmt(x + w / 2)} C{fmt(x + w * 0.46)} {fmt(y - h * 0.3)} {fmt(x + w * 0.26)} {fmt(y - h * 0.1)} {fmt(x + w * 0.2)} {fmt(y)} H{fmt(x - w * 0.2)} C{fmt(x - w * 0.26)} {fmt(y - h * 0.1)} {fmt(x - w * 0.46)} {fmt(y - h * 0.3)} {fmt(x - w / 2)} {fmt(y - h)} Z"
    return S.split(side, col, x + w * 0.1, 0.3) + line(f"M{fmt(x - w * 0.46)} {fmt(y - h * 0.76)}H{fmt(x + w * 0.46)}", band, w * 0.055)


def pot(S, x: float, y: float, w: float, h: float, m: Hall, dent: bool = True) -> str:
    """The large pot: a belly of steel with two ears, a dent in one shoulder; y is its rim, x its middle."""
    a = w / 2
    d = f"M{fmt(x - a)} {fmt(y)} H{fmt(x + a)} V{fmt(y + h * 0.8)} Q{fmt(x + a)} {fmt(y + h)} {fmt(x + a * 0.7)} {fmt(y + h)} H{fmt(x - a * 0.7)} Q{fmt(x - a)} {fmt(y + h)} {fmt(x - a)} {fmt(y + h * 0.8)} Z"
    c = m.steel
    body = S.lin([(0, S.dark(c, 0.5)), (0.14, mix(c, WHITE, 0.4)), (0.34, c), (0.62, c), (0.621, S.dark(c, 0.45)), (0.9, S.dark(c, 0.7)), (1, S.dark(c, 0.4))], 0, 0, 1, 0)
    ears = line(f"M{fmt(x - a)} {fmt(y + h * 0.2)}q{fmt(-w * 0.11)} {fmt(h * 0.1)} 0 {fmt(h * 0.2)}M{fmt(x + a)} {fmt(y + h * 0.2)}q{fmt(w * 0.11)} {fmt(h * 0.1)} 0 {fmt(h * 0.2)}", S.dark(c, 0.7), w * 0.035)
    mark = path(f"M{fmt(x - a * 0.66)} {fmt(y + h * 0.2)} q{fmt(w * 0.1)} {fmt(-h * 0.1)} {fmt(w * 0.16)} {fmt(h * 0.06)} q{fmt(-w * 0.02)} {fmt(h * 0.18)} {fmt(-w * 0.1)} {fmt(h * 0.15)} q{fmt(-w * 0.07)} {fmt(-h * 0.06)} {fmt(-w * 0.06)} {fmt(-h * 0.21)} Z", S.dark(c, 0.34)) if dent else ""
    return ears + path(d, body) + mark + rect(x - a - w * 0.03, y - h * 0.05, w * 1.06, h * 0.08, mix(c, WHITE, 0.3), h * 0.035)


def tag(S, x: float, y: float, k: float, m: Hall) -> str:
    """A tag on a string, tied in a bow; the bow is at x, y."""
    red = mix(S.k.coral, S.k.rose, 0.3)
    bow = path(f"M{fmt(x)} {fmt(y)} c{fmt(-30 * k)} {fmt(-30 * k)} {fmt(-46 * k)} {fmt(4 * k)} 0 0 c{fmt(30 * k)} {fmt(-30 * k)} {fmt(46 * k)} {fmt(4 * k)} 0 0", "none", f'stroke="{red}" stroke-width="{fmt(5 * k)}"')
    sheet = S.split(f"M{fmt(x - 24 * k)} {fmt(y + 46 * k)} l{fmt(24 * k)} {fmt(-20 * k)} l{fmt(24 * k)} {fmt(20 * k)} v{fmt(58 * k)} h{fmt(-48 * k)} Z", m.white, x + 8 * k, 0.2)
    return line(f"M{fmt(x)} {fmt(y)}V{fmt(y + 32 * k)}", red, 4 * k) + sheet + bow + circ(x, y, 5 * k, red) + line(f"M{fmt(x - 14 * k)} {fmt(y + 64 * k)}h{fmt(28 * k)}M{fmt(x - 14 * k)} {fmt(y + 78 * k)}h{fmt(20 * k)}", m.ink, 3 * k, 'opacity=".5"')


def frame(S, x: float, y: float, w: float, m: Hall, grade: str = "") -> str:
    """The frame in a window with its card: small, white, quite straight. The window itself lays the printed letter on it."""
    h = w * 1.3
    brass = mix(S.k.apricot, m.ink, 0.25)
    card = rect(x - w / 2, y - h / 2, w, h, WHITE, 2)
    edge = rect(x - w / 2 - w * 0.11, y - h / 2 - w * 0.11, w * 1.22, h + w * 0.22, brass, w * 0.05)
    small = line(f"M{fmt(x - w * 0.26)} {fmt(y + h * 0.36)}h{fmt(w * 0.52)}", m.ink, w * 0.035, 'opacity=".45"')
    letter = written(grade, x - w * 0.22, y - h * 0.3, w * 0.66, m.ink, 0.95) if grade else ""
    return edge + card + small + letter


def shutter(S, x: float, y: float, w: float, h: float, col: str) -> str:
    """A roller shutter let down so far: slats, and a bar at its foot."""
    o = [rect(x, y, w, h, S.ramp(mix(col, WHITE, 0.12), S.dark(col, 0.4)))]
    slats = "".join(f"M{fmt(x)} {fmt(y + i * 22)}H{fmt(x + w)}" for i in range(1, int(h / 22) + 1))
    return "".join(o) + path(slats, "none", f'stroke="{S.dark(col, 0.55)}" stroke-width="3"') + rect(x - 6, y + h - 4, w + 12, 16, S.dark(col, 0.7), 5)


def cloth_steam(S, x: float, y: float, w: float, h: float, op: float) -> str:
    """A breath of steam, wide and soft, over something hot."""
    return path(f"M{fmt(x - w / 2)} {fmt(y)} C{fmt(x - w)} {fmt(y - h * 0.5)} {fmt(x - w * 0.2)} {fmt(y - h * 0.6)} {fmt(x - w * 0.4)} {fmt(y - h)} H{fmt(x + w * 0.4)} C{fmt(x + w * 0.9)} {fmt(y - h * 0.6)} {fmt(x + w * 0.1)} {fmt(y - h * 0.4)} {fmt(x + w / 2)} {fmt(y)} Z", S.lin([(0, WHITE, 0), (0.6, WHITE, op), (1, WHITE, op * 0.6)]))


def dial(S, x: float, y: float, r: float, m: Hall, hours: float, minutes: float) -> str:
    """A clock that is right: twelve marks, two hands; hours 0 to 12, minutes 0 to 60."""
    face = circ(x, y, r * 1.14, mix(S.k.mint, m.ink, 0.25)) + S.ball(x, y, r, m.white, 0.3, 0.12)
    marks = "".join(line(arc_d(x, y, r * 0.84, a - 1.6, a + 1.6), m.ink, r * 0.09) for a in range(0, 360, 30))
    hand = lambda a, length, w: line(f"M{fmt(x)} {fmt(y)}L{fmt(x + r * length * math.sin(a))} {fmt(y - r * length * math.cos(a))}", m.ink, w)
    return face + marks + hand(math.tau * hours / 12, 0.46, r * 0.1) + hand(math.tau * minutes / 60, 0.7, r * 0.07) + circ(x, y, r * 0.09, S.k.coral)


def cheese(S, x: float, y: float, w: float, h: float, col: str, cut: bool = False) -> str:
    """A wheel of cheese lying on its side, or one that has been cut; y is where it lies."""
    a = w / 2
    body = S.split(f"M{fmt(x - a)} {fmt(y - h)} V{fmt(y - h * 0.14)} A{fmt(a)} {fmt(h * 0.16)} 0 0 0 {fmt(x + a)} {fmt(y - h * 0.14)} V{fmt(y - h)} Z", col, x + a * 0.3, 0.36)
    top = ell(x, y - h, a, h * 0.18, mix(col, WHITE, 0.3))
    wedge = poly([(x, y - h), (x + a * 0.9, y - h * 1.06), (x + a * 0.5, y - h * 0.84)], S.dark(col, 0.4)) if cut else ""
    return body + top + wedge
