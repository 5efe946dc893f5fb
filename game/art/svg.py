"""A small SVG builder and colour sums. Logical space is 1920x1080; strings in, strings out."""

import math
from dataclasses import dataclass


def fmt(v):
    """Shortest decimal with one place."""
    return f"{v:.1f}".rstrip("0").rstrip(".")


def hexrgb(h):
    h = h.lstrip("#")
    return tuple(int(h[i : i + 2], 16) for i in (0, 2, 4))


def mix(a, b, t):
    """Colour t of the way from a to b."""
    return "#%02x%02x%02x" % tuple(round(x + (y - x) * t) for x, y in zip(hexrgb(a), hexrgb(b)))


def mul(a, b):
    """Multiply blend of two colours."""
    return "#%02x%02x%02x" % tuple(int(x * y / 255) for x, y in zip(hexrgb(a), hexrgb(b)))


def luma(h):
    r, g, b = hexrgb(h)
    return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255


class G:
    """Collects definitions (gradients, clips, filters) and names them uniquely."""

    def __init__(self, prefix=""):
        self.defs, self.out, self.n, self.prefix = [], [], 0, prefix

    def id(self, p="i"):
        self.n += 1
        return f"{self.prefix}{p}{self.n}"

    def add(self, x):
        self.out.append(x)

    @staticmethod
    def _stops(stops):
        return "".join(
            f'<stop offset="{o}" stop-color="{c}"' + (f' stop-opacity="{a[0]}"' if a else "") + "/>" for o, c, *a in stops
        )

    def lin(self, stops, x1=0, y1=0, x2=0, y2=1, user=False):
        i = self.id("g")
        u = ' gradientUnits="userSpaceOnUse"' if user else ""
        self.defs.append(
            f'<linearGradient id="{i}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"{u}>{self._stops(stops)}</linearGradient>'
        )
        return f"url(#{i})"

    def rad(self, stops, cx=0.5, cy=0.5, r=0.5):
        i = self.id("g")
        self.defs.append(f'<radialGradient id="{i}" cx="{cx}" cy="{cy}" r="{r}">{self._stops(stops)}</radialGradient>')
        return f"url(#{i})"

    def clip(self, shape):
        i = self.id("c")
        self.defs.append(f'<clipPath id="{i}">{shape}</clipPath>')
        return f"url(#{i})"

    def blur(self, sd, pad=30):
        i = self.id("f")
        self.defs.append(
            f'<filter id="{i}" x="-{pad}%" y="-{pad}%" width="{100 + 2 * pad}%" height="{100 + 2 * pad}%"><feGaussianBlur stdDeviation="{sd}"/></filter>'
        )
        return f"url(#{i})"

    def shadow(self, dx, dy, sd, col, op, pad=20):
        i = self.id("f")
        self.defs.append(
            f'<filter id="{i}" x="-{pad}%" y="-{pad}%" width="{100 + 2 * pad}%" height="{100 + 2 * pad}%"><feDropShadow dx="{dx}" dy="{dy}" stdDeviation="{sd}" flood-color="{col}" flood-opacity="{op}"/></filter>'
        )
        return f"url(#{i})"

    def lit(self, amb, rim, dx, dy, cast=0.3):
        """The scene's one light record for every sprite: ambient multiply, crisp rim from the light's side, soft cast shadow."""
        i = self.id("f")
        r, g, b = amb
        self.defs.append(
            f'<filter id="{i}" x="-15%" y="-8%" width="130%" height="116%" color-interpolation-filters="sRGB">'
            f'<feColorMatrix in="SourceGraphic" type="matrix" values="{r} 0 0 0 0  0 {g} 0 0 0  0 0 {b} 0 0  0 0 0 1 0" result="a"/>'
            f'<feOffset in="SourceAlpha" dx="{-dx}" dy="{-dy}" result="o"/><feFlood flood-color="{rim}" flood-opacity=".9"/><feComposite in2="SourceAlpha" operator="in"/><feComposite in2="o" operator="out" result="rim"/>'
            f'<feGaussianBlur in="SourceAlpha" stdDeviation="20"/><feOffset dx="{-dx * 3}" dy="12"/><feColorMatrix values="0 0 0 0 .12  0 0 0 0 .06  0 0 0 0 .28  0 0 0 {cast} 0" result="sh"/>'
            f'<feMerge><feMergeNode in="sh"/><feMergeNode in="a"/><feMergeNode in="rim"/></feMerge></filter>'
        )
        return f"url(#{i})"

    def svg(self, body=None, w=1920, h=1080):
        body = "".join(self.out) if body is None else body
        return f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"><defs>{"".join(self.defs)}</defs>{body}</svg>'


def rect(x, y, w, h, fill, rx=0, extra=""):
    return (
        f'<rect x="{fmt(x)}" y="{fmt(y)}" width="{fmt(max(w, 0))}" height="{fmt(max(h, 0))}" fill="{fill}"'
        + (f' rx="{fmt(rx)}"' if rx else "")
        + f" {extra}/>"
    )


def circ(x, y, r, fill, extra=""):
    return f'<circle cx="{fmt(x)}" cy="{fmt(y)}" r="{fmt(r)}" fill="{fill}" {extra}/>'


def ell(x, y, rx, ry, fill, extra=""):
    return f'<ellipse cx="{fmt(x)}" cy="{fmt(y)}" rx="{fmt(rx)}" ry="{fmt(ry)}" fill="{fill}" {extra}/>'


def path(d, fill="none", extra=""):
    return f'<path d="{d}" fill="{fill}" {extra}/>'


def line(d, col, w, extra=""):
    return f'<path d="{d}" fill="none" stroke="{col}" stroke-width="{fmt(w)}" stroke-linecap="round" stroke-linejoin="round" {extra}/>'


def poly(pts, fill, extra=""):
    return path("M" + " L".join(f"{fmt(x)} {fmt(y)}" for x, y in pts) + " Z", fill, extra)


def arch_d(x, y, w, h):
    """Round-topped opening; y is its crown."""
    r = w / 2
    return f"M{fmt(x)} {fmt(y + h)} V{fmt(y + r)} A{fmt(r)} {fmt(r)} 0 0 1 {fmt(x + w)} {fmt(y + r)} V{fmt(y + h)} Z"


def arch(x, y, w, h, fill, extra=""):
    return path(arch_d(x, y, w, h), fill, extra)


def group(body, extra=""):
    return f"<g {extra}>{body}</g>"


def arc_d(cx, cy, r, a0, a1):
    """Arc in degrees, 0 at twelve o'clock, clockwise."""
    p = lambda a: (cx + r * math.sin(math.radians(a)), cy - r * math.cos(math.radians(a)))
    (x0, y0), (x1, y1) = p(a0), p(a1)
    return f"M{fmt(x0)} {fmt(y0)} A{fmt(r)} {fmt(r)} 0 {1 if a1 - a0 > 180 else 0} 1 {fmt(x1)} {fmt(y1)}"


def star_d(cx, cy, r, inner=0.5, n=5, rot=-90):
    pts = []
    for i in range(2 * n):
        a = math.radians(rot + i * 180 / n)
        q = r if i % 2 == 0 else r * inner
        pts.append((cx + q * math.cos(a), cy + q * math.sin(a)))
    return "M" + " L".join(f"{fmt(x)} {fmt(y)}" for x, y in pts) + " Z"


@dataclass(frozen=True)
class Picture:
    """A drawing ready to be rastered: a whole SVG document, its logical size, and the point in it that the caller places.

    `width` and `height` are logical pixels (1920x1080 space); `anchor` is in the same units from the top left corner.
    """

    svg: str
    width: float
    height: float
    anchor: tuple[float, float] = (0.0, 0.0)
