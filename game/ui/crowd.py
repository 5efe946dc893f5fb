"""Strangers: those who go by far off, each somebody, and the numbers over those who stand in the queue."""

from dataclasses import dataclass
from functools import lru_cache

from game.art.interface.paint import TIERS
from game.art.people import CROWD_SIZE, Light, crowd_figure
from game.art.svg import G, Picture, arc_d, circ, line
from game.ui.backdrops import Walker, bare, cover, known, light, shift, spot
from game.ui.nodes import Art, Box, Node, Paint, Plane, Set
from game.ui.screen import Frame
from game.ui.setting import Style, block
from game.views import Number


@dataclass(frozen=True, slots=True)
class Path:
    """Where people go by: behind which sheet, along which ground from one x to another, how tall they are, how fast they
    go (pixels a second), and how many seconds lie between one and the next."""

    sheet: str
    y: float
    start: float
    end: float
    size: float
    speed: float
    every: float


PATHS: dict[str, tuple[Path, ...]] = {
    "tower-lobby": (Path("floor", 622, 2020, -90, 0.78, 46, 19), Path("floor", 640, -90, 2020, 0.86, 52, 31)),
    "garden-12": (Path("floor", 566, 1420, -80, 0.62, 30, 39),),
    "lift-bank-12": (Path("floor", 640, 2010, -90, 1.1, 46, 43),),
    "landing-31": (Path("floor", 628, 1990, -80, 0.9, 44, 37),),
}
STRIDE = 6.0
"""Steps of a stride a second."""


def walkers(frame: Frame, id: str, named: str = "", lean: float = 0.0) -> tuple[Walker, ...]:
    """Who is going by, behind the sheets that hide them. Nobody where the picture is still."""
    shown = known(id)
    if shown is None or frame.calm:
        return ()
    found: list[Walker] = []
    for n, path in enumerate(PATHS.get(bare(id), ())):
        after = next((i for i, layer in enumerate(shown.layers) if layer.name == path.sheet), None)
        if after is None:
            continue
        dx = shift(frame, shown.layers[after].depth, lean)
        found += [(after, plane) for plane in _along(frame, path, n, light(id, named), dx)]
    return tuple(found)


def _along(frame: Frame, path: Path, n: int, lit: Light, dx: float) -> list[Plane]:
    """Everybody on one path. Time goes in steps, so that the place is laid anew only as often as somebody's foot moves."""
    now = int(frame.now * STRIDE) / STRIDE
    lasts = abs(path.end - path.start) / path.speed
    first = int((now - lasts) // path.every)
    scale, _, _ = cover(frame)
    planes: list[Plane] = []
    for i in range(first, int(now // path.every) + 1):
        gone = now - i * path.every
        if not 0 <= gone < lasts:
            continue
        x = path.start + (path.end - path.start) * gone / lasts
        left, top = spot(frame, x, path.y)
        who = (i * 7 + n * 11) % CROWD_SIZE
        stride = tuple(_walker(who, step, path.end < path.start, lit) for step in range(4))
        planes.append(Plane(stride[int(now * STRIDE) % 4], left + dx, top, round(path.size * scale, 3), True, stride))
    return planes


@lru_cache(maxsize=400)
def _walker(i: int, frame: int, flip: bool, lit: Light) -> Picture:
    return crowd_figure(i, frame=frame, flip=flip, light=lit)


# --- the queue

BADGE = 27.0
OVER = 62.0
"""Logical pixels from a head to the middle of its badge."""
Rect = tuple[float, float, float, float]


def badges(
    frame: Frame, id: str, numbers: tuple[Number, ...], taken: tuple[Rect, ...], lean: float = 0.0, share: float = 1.0
) -> tuple[Node, ...]:
    """A number over each head of the queue, `share` of it there. Badges step aside from each other; one that would touch words
    is not there."""
    shown = known(id)
    heads = [shown.spots[f"queue-{n}"] for n in range(1, 9) if f"queue-{n}" in shown.spots] if shown else []
    if not heads or not numbers:
        return ()
    depth = next((layer.depth for layer in shown.layers if layer.name == "queue before"), 0.5) if shown else 0.5
    dx, (scale, _, _) = shift(frame, depth, lean), cover(frame)
    r = BADGE * max(1.0, scale)
    points = [spot(frame, x, y) for x, y, *_ in heads]
    xs = apart([x + dx for x, _ in points], 2 * r + 8)
    nodes = []
    for i, (number, (x, y), to) in enumerate(zip(numbers, points, xs, strict=False)):
        top = y - OVER * scale - (0.0 if i % 2 else 0.55 * r)
        bounds = (to - r, top - r, 2 * r, 2 * r)
        if not any(_touch(bounds, other) for other in taken):
            nodes.append(_badge(frame, i, number, (to, top), (x + dx, y - 22 * scale), r, bounds, round(255 * share)))
    return tuple(nodes)


def apart(xs: list[float], least: float) -> list[float]:
    """The same places moved as little as it takes for each two neighbours to be `least` apart; order stays."""
    order = sorted(range(len(xs)), key=lambda i: xs[i])
    out = [xs[i] for i in order]
    for _ in range(60):
        moved = False
        for i in range(len(out) - 1):
            lack = least - (out[i + 1] - out[i])
            if lack > 0.01:
                out[i], out[i + 1], moved = out[i] - lack / 2, out[i + 1] + lack / 2, True
        if not moved:
            break
    found = [0.0] * len(xs)
    for place, i in enumerate(order):
        found[i] = out[place]
    return found


def _touch(a: Rect, b: Rect) -> bool:
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


def _badge(
    frame: Frame,
    i: int,
    number: Number,
    at: tuple[float, float],
    head: tuple[float, float],
    r: float,
    bounds: Rect,
    alpha: int,
) -> Node:
    """A small ring with its figure, on a stem to the head it belongs to."""
    x, y = at
    tier = number.tier if number.tier in ("express", "b", "c", "none") else "none"
    made = block(number.figure[:3], Style("city", 22 * r / BADGE, 700, frame.theme.ink, 1.1), 200, frame.k)
    stem = Box(head[0] - 1.5, y + r * 0.8, 3, max(0.0, head[1] - y - r * 0.8), frame.theme.paper, 1.5, alpha=alpha * 2 // 3)
    paint: tuple[Paint, ...] = (
        stem,
        Box(x - r, y - r, 2 * r, 2 * r, frame.theme.paper, r, alpha=round(alpha * 0.93)),
        Art(_ring(round(r * 0.86, 1), number.share // 20 * 20, tier), x, y, alpha=alpha),
        Set(made, x - made.width / 2, y - made.height / 2 - 1, alpha=alpha),
    )
    return Node(f"badge-{i}", "image", number.figure, number.tier_name, bounds, paint=paint)


@lru_cache(maxsize=80)
def _ring(r: float, share: int, tier: str) -> Picture:
    """A thin ring that is `share` thousandths full."""
    g, col, side = G("badge"), TIERS[tier], 2 * r + 8
    track = circ(side / 2, side / 2, r, "none", f'stroke="{col}" stroke-width="4" stroke-opacity=".22"')
    g.add(track + line(arc_d(side / 2, side / 2, r, 0, min(359.9, share * 0.36)), col, 4))
    return Picture(g.svg(None, round(side), round(side)), side, side, (side / 2, side / 2))
