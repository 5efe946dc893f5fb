"""What every place is made with: layers and the record a director stages it by, and the hand that draws split light."""

import math
import re
from dataclasses import dataclass, field
from itertools import pairwise

from game.art.ink import Hour, Inks, hour
from game.art.svg import G, Picture, circ, fmt, group, mix, mul, path, poly, rect
from game.art.tokens import tokens

OVER: int = tokens()["grid"]["overscan"]
W, H = 1920, 1080
WHITE = "#ffffff"


@dataclass(frozen=True)
class Layer:
    """One sheet of a place. Depth 0 is far and 1 near: the window moves the sheet by 48 px times its depth."""

    name: str
    depth: float
    picture: Picture


@dataclass(frozen=True)
class Place:
    """A place as layers, far to near, with what a director needs to stage it; `light` is the record its sprites are lit by.

    `slots` are head centres and scales of busts; `spots` are living details the window may move: (x, y, size), or (x, y, width,
    height) for an area.
    """

    id: str
    title: str
    hour: str
    dark: bool
    focus: tuple[float, float]
    text_zone: tuple[float, float, float, float]
    slots: tuple[tuple[float, float, float], ...]
    wrong: str
    layers: tuple[Layer, ...]
    spots: dict[str, tuple[float, ...]]
    light: Hour
    loose: frozenset[str] = frozenset()
    """Sheets that float, breathe or walk: a window that moves them leaves them out of what it keeps."""
    more: dict[str, Picture] = field(default_factory=dict, compare=False)
    """Small pictures that a window may lay over a spot, by name: a head that has turned. And whole sheets that it may lay instead
    of one of `layers`: by the name of what has been done to it, or by the sheet's name with the grade that is printed there."""
    seats: dict[str, tuple[float, float, float]] = field(default_factory=dict)
    """Who has a seat of their own here, as slots have it. Where anybody has, whoever is there is seen, each in their seat."""


class Hand(G):
    """The drawing hand of one place: inks `k`, one hour's light `h`, and the layers drawn so far."""

    def __init__(self, place_id: str, hour_name: str, drain: float) -> None:
        super().__init__(place_id.replace("@", "-") + "-")
        self.place_id, self.k = place_id, Inks(drain)
        self.h = hour(hour_name, self.k)
        self.layers: list[Layer] = []
        self.loose: set[str] = set()
        self.more: dict[str, Picture] = {}

    def layer(self, name: str, depth: float, *parts: str, loose: bool = False) -> None:
        """Lay a sheet on those before it; only the definitions it uses go with it. A `loose` one may be moved by itself."""
        self.layers.append(Layer(name, depth, self._sheet("".join(parts))))
        if loose:
            self.loose.add(name)

    def small(self, name: str, body: str, x: float, y: float, half: float) -> None:
        """A small picture round a point of the drawing, its anchor, for a window to lay there."""
        self.more[name] = self._cut(body, (x - half, y - half, 2 * half, 2 * half), (half, half))

    def other(self, name: str, *parts: str) -> None:
        """A sheet that a window may lay instead of one of those laid, when the day has changed what is on it."""
        self.more[name] = self._sheet("".join(parts))

    def _sheet(self, body: str) -> Picture:
        """What is drawn within the page and its overscan."""
        return self._cut(body, (-OVER, 0, W + 2 * OVER, H), (OVER, 0))

    def front(self, body, x, y, w, h):
        """What stands before whoever is behind it, a counter or a table, from x, y to the foot of the drawing: laid over them again.
        Its spot is `front`: the middle of its foot, and how near it is."""
        self.more["front"] = self._cut(body, (x, y, w, h), (w / 2, h))

    def _cut(self, body: str, box: tuple[float, float, float, float], anchor: tuple[float, float]) -> Picture:
        """What is drawn within a box."""
        used = set(re.findall(r"url\(#([^)]+)\)", body))
        defs = "".join(d for d in self.defs if re.search(r'id="([^"]+)"', d).group(1) in used)
        x, y, w, h = box
        view = f'width="{fmt(w)}" height="{fmt(h)}" viewBox="{fmt(x)} {fmt(y)} {fmt(w)} {fmt(h)}"'
        return Picture(f'<svg xmlns="http://www.w3.org/2000/svg" {view}><defs>{defs}</defs>{body}</svg>', w, h, anchor)

    def place(
        self,
        title,
        hour,
        focus,
        slots,
        wrong,
        spots=None,
        dark=False,
        text_zone=(96, 720, 1728, 332),
        seats=None,
    ) -> Place:
        """The finished place."""
        return Place(self.place_id, title, hour, dark, focus, text_zone, tuple(slots), wrong, tuple(self.layers), dict(spots or {}), self.h, frozenset(self.loose), dict(self.more), dict(seats or {}))

    def ramp(self, a, b, x1=0, y1=0, x2=0, y2=1):
        """Gradient from a to b, downwards unless told."""
        return self.lin([(0, a), (1, b)], x1, y1, x2, y2)

    def dark(self, colour, op=None):
        """The colour in this hour's shade."""
        return mix(colour, mul(colour, self.h.shade), self.h.shade_op if op is None else op)

    def shade(self, d, op=None):
        """A violet shadow shape, multiplied over what lies below it."""
        return path(d, self.h.shade, f'opacity="{op or self.h.shade_op}" style="mix-blend-mode:multiply"')

    def planes(self, *stops):
        """Paint of hard-edged upright planes: (x where it starts, colour), left to right."""
        at = lambda x: f"{(x + OVER) / (W + 2 * OVER):.4f}"
        edges = [(at(x), c) for pair in pairwise(stops) for x, c in ((pair[1][0], pair[0][1]), pair[1])]
        return self.lin([(0, stops[0][1]), *edges], -OVER, 0, W + OVER, 0, user=True)

    def split(self, d, fill, x, op=None, slant=0, side=1, dark=None):
        """A shape with one hard edge of light and shadow at x; the shadow is right, or left with side=-1.

        The edge is a gradient with both stops in one place: no clip and no blend.
        """
        dark = dark or self.dark(fill, op)
        n = math.hypot(1, slant / 60)
        ux, uy = 0.6 / n, 0.6 * slant / 60 / n
        y = 400 if slant else 0
        a, b = (fill, dark) if side > 0 else (dark, fill)
        return path(d, self.lin([(0, a), (1, b)], fmt(x - ux), fmt(y - uy), fmt(x + ux), fmt(y + uy), user=True))

    def box(self, x, y, w, h, fill, edge=0.6, op=None, side=1):
        """An upright rectangle in split light; `edge` is where across it the shadow starts."""
        return self.split(f"M{fmt(x)} {fmt(y)} h{fmt(w)} v{fmt(h)} h{fmt(-w)} Z", fill, x + w * edge, op, side=side)

    def ball(self, x, y, r, fill, edge=0.15, op=None, slant=0, side=1):
        """A disc in split light."""
        d = f"M{fmt(x - r)} {fmt(y)} a{fmt(r)} {fmt(r)} 0 1 1 {fmt(2 * r)} 0 a{fmt(r)} {fmt(r)} 0 1 1 {fmt(-2 * r)} 0 Z"
        return self.split(d, fill, x + r * edge, op, slant, side)

    def fill(self, y0, y1, paint):
        """A full-width band, overscan included."""
        return rect(-OVER, y0, W + 2 * OVER, y1 - y0, paint)

    def sky(self, y=H):
        """The hour's sky from the top edge down to y."""
        return self.fill(-20, y, self.lin(self.h.sky))

    def haze(self, y0, y1, op=0.6, col=None, up=False):
        """Haze that thickens downwards (or upwards)."""
        c = col or self.h.haze
        return self.fill(y0, y1, self.lin([(0, c, op), (1, c, 0)] if up else [(0, c, 0), (1, c, op)]))

    def band(self, y0, ym, y1, op=0.5, col=None):
        """Haze that rises to `op` at ym and falls again."""
        c = col or self.h.haze
        return self.fill(y0, y1, self.lin([(0, c, 0), ((ym - y0) / (y1 - y0), c, op), (1, c, 0)]))

    def glow(self, x, y, r, op=0.8, col=None, core=0.3):
        """A soft halo; at `core` of its radius it has fallen to 0.42 of `op`."""
        return circ(x, y, r, self.rad(self.fall(col or self.h.glow, op, math.log(0.42) / math.log(1 - core))))

    def fall(self, colour, op, power=2.4):
        """Stops that fall from `op` to nothing without a kink: a straight ramp shows a ring wherever its slope breaks."""
        return [(t / 12, colour, round(op * (1 - t / 12) ** power, 4)) for t in range(13)]

    def beam(self, pts, op0=0.5, op1=0, col=None, vertical=True):
        """A shaft of light that fades along y (or x)."""
        c = col or self.h.glow
        return poly(pts, self.lin([(0, c, op0), (1, c, op1)], 0, 0, 0 if vertical else 1, 1 if vertical else 0))

    def soft(self, body, sd, pad=12):
        """The drawing out of focus. Costly: keep it to small near things."""
        return group(body, f'filter="{self.blur(sd, pad)}"')

    def hole(self, outer, *inner, fill):
        """A sheet with openings cut in it."""
        return path(" ".join((outer, *inner)), fill, 'fill-rule="evenodd"')


def sheet(y0=-20, y1=H + 20):
    """Path of a full-width band, overscan included."""
    return f"M{-OVER} {y0} H{W + OVER} V{y1} H{-OVER} Z"
