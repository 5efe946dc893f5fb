"""What every interface part shares: its inks, the split light, the violet shadow, the focus ring and the finished document."""

import math

from game.art.svg import G, Picture, circ, fmt, hexrgb, line, mix, path, rect
from game.art.tokens import colour, tokens

INK, SOFT, NUDGED = colour("text.on_paper"), colour("text.on_paper_soft"), colour("text.nudged_on_paper")
ON_DARK, ON_DARK_SOFT, STAMP = colour("text.on_dark"), colour("text.on_dark_soft"), colour("text.stamp")
PAPER, PAPER_2, MANILA, DARK = (colour(f"surface.{name}") for name in ("paper", "paper_2", "manila", "dark"))
INKS: dict[str, str] = tokens()["colour"]["inks"]
TIERS: dict[str, str] = tokens()["colour"]["tier"]
STROKE: dict[str, int] = tokens()["stroke"]
NIGHT, DAY = colour("shade.night"), colour("shade.day")
FOCUS_MARGIN = 14


def ink(name_or_hex: str) -> str:
    """A colour as hex, from an ink's name or a hex value."""
    return name_or_hex if name_or_hex.startswith("#") else INKS[name_or_hex]


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as accessibility rules count it."""
    light = sorted((_light(a), _light(b)))
    return (light[1] + 0.05) / (light[0] + 0.05)


def _light(col: str) -> float:
    parts = [v / 255 for v in hexrgb(col)]
    r, g, b = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def finish(g: G, left: float, top: float, right: float, bottom: float) -> Picture:
    """The drawing collected in `g`, cut to these bounds; the origin it was drawn about becomes the anchor."""
    left, top, right, bottom = math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)
    width, height = right - left, bottom - top
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{left} {top} {width} {height}">'
        f"<defs>{''.join(g.defs)}</defs>{''.join(g.out)}</svg>"
    )
    return Picture(svg, width, height, (-left, -top))


def around(g: G, reach: float) -> Picture:
    """The drawing about its centre, `reach` to each side."""
    return finish(g, -reach, -reach, reach, reach)


def split(g: G, col: str, at: float = 0.64, dark: float = 0.34, shade: str = NIGHT) -> str:
    """A fill with one hard edge between light and shade, the hand of the whole game."""
    return g.lin([(0, col), (at, col), (at, mix(col, shade, dark)), (1, mix(col, shade, dark))], 0, 0, 1, 0)


def split_x(g: G, col: str, x: float, dark: float = 0.34, shade: str = NIGHT) -> str:
    """As `split`, with the edge at `x` in the drawing, so that several shapes share one edge."""
    shaded = mix(col, shade, dark)
    return g.lin([(0, col), (0.5, col), (0.5, shaded), (1, shaded)], x - 1, 0, x + 1, 0, user=True)


def glow(g: G, x: float, y: float, r: float, col: str, strength: float) -> str:
    """Light that falls off without an edge."""
    falloff = ((0, 1), (0.2, 0.82), (0.4, 0.5), (0.6, 0.23), (0.8, 0.06), (1, 0))
    return circ(x, y, r, g.rad([(at, col, round(strength * k, 4)) for at, k in falloff]))


def soft_shadow(
    g: G, body: str, box: tuple[float, float, float, float], dy: float = 12, sd: float = 18, opacity: float = 0.32
) -> str:
    """`body` as a blurred violet shadow, for drawing beneath the body itself. `box` is left, top, right, bottom of the body."""
    left, top, right, bottom = box
    pad, name = sd * 3, g.id("s")
    g.defs.append(
        f'<filter id="{name}" filterUnits="userSpaceOnUse" x="{fmt(left - pad)}" y="{fmt(top - pad)}" width="{fmt(right - left + 2 * pad)}" height="{fmt(bottom - top + 2 * pad + dy)}" color-interpolation-filters="sRGB">'
        f'<feGaussianBlur in="SourceAlpha" stdDeviation="{fmt(sd)}" result="b"/><feFlood flood-color="#1B1040" flood-opacity="{opacity}"/>'
        f'<feComposite in2="b" operator="in"/><feOffset dx="0" dy="{fmt(dy)}"/></filter>'
    )
    return f'<g filter="url(#{name})">{body}</g>'


def at_place(body: str, x: float = 0, y: float = 0, scale: float = 1, turn: float = 0) -> str:
    """`body` moved, turned (degrees) and scaled about its own origin."""
    return f'<g transform="translate({x:.2f},{y:.2f}) rotate({turn:.2f}) scale({scale:.4f})">{body}</g>'


def focus_ring(x: float, y: float, w: float, h: float, radius: float) -> str:
    """The keyboard's ring round a control: ink with a pale halo, so that it stands out on paper and in the dark."""
    gap = 7
    box = (x - gap, y - gap, w + 2 * gap, h + 2 * gap)
    halo = rect(*box, "none", radius + gap, f'stroke="{PAPER}" stroke-width="{STROKE["focus"] + 6}"')
    return halo + rect(*box, "none", radius + gap, f'stroke="{INK}" stroke-width="{STROKE["focus"]}"')


def ring_line(x: float, y: float, r: float, col: str, width: float, extra: str = "") -> str:
    """A circle's outline."""
    return circ(x, y, r, "none", f'stroke="{col}" stroke-width="{fmt(width)}" {extra}')


def hatch(g: G, shape: str, box: tuple[float, float, float, float], col: str, gap: float = 18, width: float = 3) -> str:
    """Slanted hatching inside `shape` (an SVG element), for a wedge or a disabled part."""
    left, top, right, bottom = box
    lean = (bottom - top) * 0.7
    lines, x = [], left
    while x < right + lean:
        lines.append(line(f"M{fmt(x)} {fmt(top)} L{fmt(x - lean)} {fmt(bottom)}", col, width))
        x += gap
    return f'<g clip-path="{g.clip(shape)}">{"".join(lines)}</g>'


def polyline(points: list[tuple[float, float]]) -> str:
    """Path data through points."""
    return "M" + " L".join(f"{x:.2f} {y:.2f}" for x, y in points)


def dashes(d: str, col: str, width: float, pattern: str = "2 11", extra: str = "") -> str:
    """A dotted or dashed line with round ends."""
    return path(
        d,
        "none",
        f'stroke="{col}" stroke-width="{fmt(width)}" stroke-dasharray="{pattern}" stroke-linecap="round" stroke-linejoin="round" {extra}',
    )
