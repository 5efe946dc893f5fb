"""What lives in a place: steam, water, the hands of counters, rain on one pane. Slow, quiet, and none of it told."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from game.art.ink import Inks
from game.art.svg import G, Picture, circ, ell, mix, rect
from game.ui.backdrops import cover, known, shift, spot
from game.ui.doors import hand
from game.ui.nodes import Art, Paint
from game.ui.screen import Frame


@dataclass(frozen=True, slots=True)
class Live:
    """Something that lives at a spot of the sheet called `sheet`; `more` is its own."""

    kind: str
    spot: str
    sheet: str
    more: tuple[float | str, ...] = ()


LIVES: dict[str, tuple[Live, ...]] = {
    "tower-lobby": (
        Live("steam", "steam", "stand"),
        Live("dial", "counter-b", "wall", (9, "apricot", "lilac", 0.42, 0.22, 0.5, 292, 27.2)),
        Live("dial", "counter-c", "wall", (9, "lilac", "ink", 0.12, 0.55, 0.8, 342, 21.76)),
    ),
    "lift-b": (Live("glints", "ferry", "harbour"),),
    "garden-12": (Live("fountain", "fountain", "fountain"),),
    "lift-bank-12": (
        Live("dial", "counter-a", "doors", (9, "apricot", "cream", 0.2, 0.6, 0.9, 209.3, 51.2)),
        Live("dial", "counter-b", "doors", (9, "coral", "apricot", 0.4, 0.1, 0.5, 240.4, 48.0)),
        Live("dial", "counter-c", "doors", (9, "lilac", "ink", 0.1, 0.4, 0.7, 252.2, 41.6)),
    ),
    "corridor-31": (Live("lens", "camera", "rib 1"),),
    "hall-31": (Live("glow", "candle", "table", ("apricot", 2.6)),),
    "washroom-31": (Live("steam", "steam", "mirrors", (0.5,)), Live("drip", "drip", "basins")),
    "stairwell": (Live("rain", "rain", "rain"),),
    "lift-a": (Live("streaks", "streaks", "city going by"),),
    "lift-v": (Live("passing", "panes", "going by"),),
    "ward-40": (
        Live("drip", "drip", "lamp and drip"),
        Live("glow", "buoy", "harbour", ("coral", 5.2)),
        Live("glints", "ferry", "ferry"),
    ),
    "landing-40": (Live("glow", "lamp", "wall", ("coral", 6.4)),),
}


def living(frame: Frame, id: str, drain: float = 0.0, lean: float = 0.0, sink: float = 0.0) -> tuple[Paint, ...]:
    """All that moves in a place at this moment. A still picture has none of it: there the place is as it was drawn."""
    shown = known(id, drain)
    if shown is None or frame.calm:
        return ()
    depths = {layer.name: layer.depth for layer in shown.layers}
    found: list[Paint] = []
    for live in LIVES.get(id.removesuffix("-amber"), ()):
        if live.spot in shown.spots and live.sheet in depths:
            here = Here(frame, shown.spots[live.spot], shift(frame, depths[live.sheet], lean), sink, Inks(drain))
            found += KINDS[live.kind](here, live.more)
    return tuple(found)


def lively(id: str) -> bool:
    """Whether anything in a place moves by itself."""
    return id.removesuffix("-amber") in LIVES


@dataclass(frozen=True, slots=True)
class Here:
    """Where something lives: its spot in the drawing, and how far its sheet has moved."""

    frame: Frame
    spot: tuple[float, ...]
    dx: float
    dy: float
    inks: Inks

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point of the drawing on the canvas."""
        left, top = spot(self.frame, x, y)
        return left + self.dx, top + self.dy

    def art(self, picture: Picture, x: float, y: float, size: float = 1.0, alpha: float = 1.0) -> Art:
        """A picture at a point of the drawing."""
        scale, _, _ = cover(self.frame)
        return Art(picture, *self.at(x, y), scale=round(size * scale, 3), alpha=max(0, min(255, round(255 * alpha))))


More = tuple[float | str, ...]


def _steam(here: Here, more: More) -> list[Paint]:
    """A few soft discs that rise and thin out."""
    much = float(more[0]) if more else 1.0
    puffs: list[Paint] = []
    for i in range(4):
        t = (here.frame.now / 4.2 + i / 4) % 1
        x, y = here.spot[0] + 26 * much * math.sin(i * 2.1 + t * 3.2), here.spot[1] - 30 * much - 190 * much * t
        puffs.append(here.art(_puff(), x, y, much * (0.5 + 0.125 * round(t * 6)), 0.27 * math.sin(math.pi * t)))
    return puffs


def _fountain(here: Here, more: More) -> list[Paint]:
    """Drops that leave the top to both sides and fall into the bowl."""
    drops: list[Paint] = []
    for i in range(10):
        t = (here.frame.now / 1.5 + i * 0.618) % 1
        side, reach = (1, -1)[i % 2], 22 + 30 * ((i * 0.37) % 1)
        x, y = here.spot[0] + side * reach * t, here.spot[1] - 44 + (-26 * t + 112 * t * t)
        drops.append(here.art(_drop(), x, y, 1, 0.85 * math.sin(math.pi * min(1, t * 1.1))))
    return drops


def _glints(here: Here, more: More) -> list[Paint]:
    """Short lines of light on the water, which come and go beside the ferry."""
    lines: list[Paint] = []
    for i in range(5):
        t = (here.frame.now / 6.5 + i * 0.382) % 1
        x = here.spot[0] + (-72, 58, -96, 84, -48)[i] + 8 * t
        lines.append(here.art(_line(26 - 3 * i), x, here.spot[1] + 26 + 7 * i, 1, 0.5 * math.sin(math.pi * t)))
    return lines


def _dial(here: Here, more: More) -> list[Paint]:
    """The hand of a counter: it goes to another floor, waits there, and comes back. `more`: how many marks, the two inks of
    its face and how they are mixed, between which floors, how high it turns and how wide it is."""
    n, one, other, share, low, high, y, r = more
    face = mix(here.inks.cream, mix(getattr(here.inks, str(one)), getattr(here.inks, str(other)), float(share)), 0.3)
    t = (here.frame.now / 46 + here.spot[0] * 0.0137) % 1
    way = min(1.0, max(0.0, abs(2 * t - 1) * 1.6 - 0.3))
    at = float(low) + (float(high) - float(low)) * round(way * 40) / 40
    return [here.art(hand(float(r), round(at, 3), int(float(n)), face), here.spot[0], float(y))]


def _rain(here: Here, more: More) -> list[Paint]:
    """Rain that runs down one pane and not the other."""
    x, y, w, h = here.spot
    drops: list[Paint] = []
    for i in range(9):
        t = (here.frame.now / (1.7 + 0.5 * ((i * 0.43) % 1)) + i * 0.618) % 1
        dx = w * (0.1 + 0.8 * ((i * 0.618) % 1))
        drops.append(here.art(_streak(34, "#FFFFFF"), x + dx - 10 * t, y + 70 + (h - 120) * t, 1, 0.5 * math.sin(math.pi * t)))
    return drops


def _streaks(here: Here, more: More) -> list[Paint]:
    """The city goes down past a window, in lines."""
    x, y, w, h = here.spot
    lines: list[Paint] = []
    for i in range(8):
        t = (here.frame.now / (0.9 + 0.5 * ((i * 0.37) % 1)) + i * 0.618) % 1
        dx = w * (0.14 + 0.72 * ((i * 0.618) % 1))
        colour = here.inks.cream if i % 3 else here.inks.apricot
        lines.append(here.art(_streak(70, colour), x + dx, y + 110 + (h - 190) * t, 1, 0.45 * math.sin(math.pi * t)))
    return lines


def _passing(here: Here, more: More) -> list[Paint]:
    """Floors go by behind two panes: a bar of light sinks through both at once."""
    x, y, _, h = here.spot
    t = (here.frame.now / 3.4) % 1
    alpha = 0.5 * math.sin(math.pi * t) ** 2
    return [here.art(_bar(), x + dx, y + 44 + (h - 60) * t, 1, alpha) for dx in (30, 210)]


def _drip(here: Here, more: More) -> list[Paint]:
    """A drop that gathers for five seconds and falls."""
    t = (here.frame.now / 5.3) % 1
    fall = max(0.0, t - 0.86) / 0.14
    return [here.art(_drop(), here.spot[0], here.spot[1] + 46 * fall * fall, 1.1, min(1.0, t * 1.6) * (1 - fall**3) * 0.9)]


def _glow(here: Here, more: More) -> list[Paint]:
    """A light that breathes, slowly and never quite out."""
    colour, period = str(more[0]), float(more[1])
    alpha = 0.26 + 0.12 * math.sin(2 * math.pi * here.frame.now / period)
    return [here.art(_halo(getattr(here.inks, colour)), here.spot[0], here.spot[1], max(0.4, here.spot[2] / 30), alpha)]


def _lens(here: Here, more: More) -> list[Paint]:
    """A camera that looks along the corridor and back, in its own time."""
    x, y, r = here.spot
    turn = math.sin(here.frame.now / 5.2)
    look = 0.62 * max(-1.0, min(1.0, turn * 1.8))
    k = here.inks
    eye = _eye(round(r * 0.9), round(look * 24) / 24, mix(k.ink, k.night, 0.5), mix(k.lilac, k.ink, 0.3), k.coral)
    return [here.art(eye, x, y)]


KINDS: dict[str, Callable[[Here, More], list[Paint]]] = {
    "steam": _steam, "fountain": _fountain, "glints": _glints, "dial": _dial, "rain": _rain, "streaks": _streaks,
    "passing": _passing, "drip": _drip, "glow": _glow, "lens": _lens,
}  # fmt: skip


# --- small pictures


def _framed(body: str, w: float, h: float, g: G | None = None) -> Picture:
    g = g or G("live")
    return Picture(g.svg(f'<g transform="translate({w / 2},{h / 2})">{body}</g>', round(w), round(h)), w, h, (w / 2, h / 2))


@cache
def _puff() -> Picture:
    g = G("puff")
    return _framed(circ(0, 0, 40, g.rad([(0, "#FFFFFF", 0.9), (1, "#FFFFFF", 0)])), 80, 80, g)


@cache
def _halo(colour: str) -> Picture:
    g = G("halo")
    stops = [(i / 8, colour, round(0.95 * (1 - i / 8) ** 2.2, 3)) for i in range(9)]
    return _framed(circ(0, 0, 60, g.rad(stops)), 120, 120, g)


@cache
def _drop() -> Picture:
    return _framed(ell(0, 0, 2.6, 4.4, "#FFFFFF"), 10, 12)


@cache
def _line(w: float) -> Picture:
    return _framed(rect(-w / 2, -1.6, w, 3.2, "#FFF4E6", 1.6), w + 4, 8)


@cache
def _streak(h: float, colour: str) -> Picture:
    g = G("streak")
    return _framed(rect(-1.6, -h / 2, 3.2, h, g.lin([(0, colour, 0), (0.8, colour, 0.9), (1, colour, 1)]), 1.6), 8, h, g)


@cache
def _bar() -> Picture:
    g = G("bar")
    fade = g.lin([(0, "#FFF4E6", 0), (0.5, "#FFF4E6", 1), (1, "#FFF4E6", 0)])
    return _framed(rect(-27, -34, 54, 68, fade), 56, 70, g)


@cache
def _eye(r: float, look: float, glass: str, ring: str, dot: str) -> Picture:
    x, squeeze = look * r, 1 - abs(look) * 0.7
    lens = ell(x, r * 0.44, r * 0.3 * squeeze, r * 0.3, ring) + ell(x, r * 0.44, r * 0.16 * squeeze, r * 0.16, dot)
    half = f'<path d="M{-r * 0.92} 0 a{r * 0.92} {r * 0.92} 0 0 0 {r * 1.84} 0 Z" fill="{glass}"/>'
    return _framed(half + lens + circ(x - r * 0.1, r * 0.34, r * 0.06, "#FFFFFF"), 2 * r, 2 * r)
