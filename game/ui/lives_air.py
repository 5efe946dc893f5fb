"""Steam, water, light and dust: what moves in the air of a place."""

import math
from functools import cache

from game.art.svg import G, Picture, circ, ell, mix, rect
from game.ui.lives import Here, More, framed
from game.ui.nodes import Paint


def steam(here: Here, more: More) -> list[Paint]:
    """A few soft discs that rise and thin out."""
    much = float(more[0]) if more else 1.0
    puffs: list[Paint] = []
    for i in range(4):
        t = (here.now / 4.2 + i / 4) % 1
        x, y = here.spot[0] + 26 * much * math.sin(i * 2.1 + t * 3.2), here.spot[1] - 30 * much - 190 * much * t
        puffs.append(here.art(_puff(), x, y, much * (0.5 + 0.125 * round(t * 6)), 0.27 * math.sin(math.pi * t)))
    return puffs


def puffs(here: Here, more: More) -> list[Paint]:
    """Smoke of a ferry that goes to and fro: it stays behind in the air."""
    reach, period, _ = (float(v) for v in more)
    found: list[Paint] = []
    for i in range(4):
        t = (here.now / 9 + i / 4) % 1
        left_at = reach * math.sin(2 * math.pi * (here.now - 9 * t) / period)
        x, y = here.spot[0] + left_at - 46 * t, here.spot[1] - 8 - 96 * t
        found.append(here.art(_puff(), x, y, 0.25 + 0.125 * round(t * 5), 0.34 * math.sin(math.pi * t)))
    return found


def fountain(here: Here, more: More) -> list[Paint]:
    """Drops that leave the top to both sides and fall into the bowl."""
    drops: list[Paint] = []
    for i in range(10):
        t = (here.now / 1.5 + i * 0.618) % 1
        side, reach = (1, -1)[i % 2], 22 + 30 * ((i * 0.37) % 1)
        x, y = here.spot[0] + side * reach * t, here.spot[1] - 44 + (-26 * t + 112 * t * t)
        drops.append(here.art(_drop(), x, y, 1, 0.85 * math.sin(math.pi * min(1, t * 1.1))))
    return drops


def glints(here: Here, more: More) -> list[Paint]:
    """Short lines of light on the water, which come and go beside the ferry."""
    lines: list[Paint] = []
    for i in range(5):
        t = (here.now / 6.5 + i * 0.382) % 1
        x = here.spot[0] + (-72, 58, -96, 84, -48)[i] + 8 * t
        lines.append(here.art(_line(26 - 3 * i), x, here.spot[1] + 26 + 7 * i, 1, 0.5 * math.sin(math.pi * t)))
    return lines


def motes(here: Here, more: More) -> list[Paint]:
    """Dust that drifts in a light: how far to both sides of the spot, how far down from it, how many."""
    wide, low, count = float(more[0]), float(more[1]), int(float(more[2]))
    found: list[Paint] = []
    for i in range(count):
        t = (here.now / (17 + 6 * ((i * 0.37) % 1)) + i * 0.618) % 1
        x = here.spot[0] + wide * (2 * ((i * 0.7548) % 1) - 1) + 22 * math.sin(here.now / 5 + i)
        y = here.spot[1] + low * (((i * 0.5698) % 1) + 0.25 * (0.5 - t))
        found.append(here.art(_mote(), x, y, (0.5, 0.75, 1.0)[i % 3], 0.6 * math.sin(math.pi * t) ** 2))
    return found


def rain(here: Here, more: More) -> list[Paint]:
    """Rain that runs down one pane and not the other."""
    x, y, w, h = here.spot
    drops: list[Paint] = []
    for i in range(9):
        t = (here.now / (1.7 + 0.5 * ((i * 0.43) % 1)) + i * 0.618) % 1
        dx = w * (0.1 + 0.8 * ((i * 0.618) % 1))
        drops.append(here.art(streak(34, "#FFFFFF"), x + dx - 10 * t, y + 70 + (h - 120) * t, 1, 0.5 * math.sin(math.pi * t)))
    return drops


def drip(here: Here, more: More) -> list[Paint]:
    """A drop that gathers for five seconds and falls."""
    t = (here.now / 5.3) % 1
    fall = max(0.0, t - 0.86) / 0.14
    return [here.art(_drop(), here.spot[0], here.spot[1] + 46 * fall * fall, 1.1, min(1.0, t * 1.6) * (1 - fall**3) * 0.9)]


def glow(here: Here, more: More) -> list[Paint]:
    """A light that breathes, slowly and never quite out."""
    colour, period = str(more[0]), float(more[1])
    alpha = 0.26 + 0.12 * math.sin(2 * math.pi * here.now / period)
    return [here.art(_halo(getattr(here.inks, colour)), here.spot[0], here.spot[1], max(0.4, min(2.0, here.spot[2] / 30)), alpha)]


def dips(here: Here, more: More) -> list[Paint]:
    """A tube that is not well: its light sinks a little now and then, too slowly to be a flash."""
    t = here.now % 7.4
    first = math.sin(math.pi * t / 0.9) if t < 0.9 else 0.0
    second = math.sin(math.pi * (t - 1.2) / 0.7) if 1.2 < t < 1.9 else 0.0
    low = first + 0.6 * second
    x, y, _ = here.spot
    return [here.art(_tube(here.inks.plum), x, y + 9, 1, 0.4 * low)] if low > 0.02 else []


def lens(here: Here, more: More) -> list[Paint]:
    """A camera that looks along the corridor and back, in its own time."""
    x, y, r = here.spot
    turn = math.sin(here.now / 5.2)
    look = 0.62 * max(-1.0, min(1.0, turn * 1.8))
    k = here.inks
    eye = _eye(round(r * 0.9), round(look * 24) / 24, mix(k.ink, k.night, 0.5), mix(k.lilac, k.ink, 0.3), k.coral)
    return [here.art(eye, x, y)]


KINDS = {
    "steam": steam, "puffs": puffs, "fountain": fountain, "glints": glints, "motes": motes, "rain": rain, "drip": drip,
    "glow": glow, "dips": dips, "lens": lens,
}  # fmt: skip


# --- small pictures


@cache
def _puff() -> Picture:
    g = G("puff")
    return framed(circ(0, 0, 40, g.rad([(0, "#FFFFFF", 0.9), (1, "#FFFFFF", 0)])), 80, 80, g)


@cache
def _mote() -> Picture:
    g = G("mote")
    return framed(circ(0, 0, 7, g.rad([(0, "#FFF4E6", 1), (0.3, "#FFE9C4", 0.7), (1, "#FFE9C4", 0)])), 16, 16, g)


@cache
def _halo(colour: str) -> Picture:
    g = G("halo")
    stops = [(i / 8, colour, round(0.95 * (1 - i / 8) ** 2.2, 3)) for i in range(9)]
    return framed(circ(0, 0, 60, g.rad(stops)), 120, 120, g)


@cache
def _tube(colour: str) -> Picture:
    return framed(rect(-180, -7, 360, 14, colour, 7), 364, 18)


@cache
def _drop() -> Picture:
    return framed(ell(0, 0, 2.6, 4.4, "#FFFFFF"), 10, 12)


@cache
def _line(w: float) -> Picture:
    return framed(rect(-w / 2, -1.6, w, 3.2, "#FFF4E6", 1.6), w + 4, 8)


@cache
def streak(h: float, colour: str) -> Picture:
    """A line of light that thins out upwards."""
    g = G("streak")
    return framed(rect(-1.6, -h / 2, 3.2, h, g.lin([(0, colour, 0), (0.8, colour, 0.9), (1, colour, 1)]), 1.6), 8, h, g)


@cache
def _eye(r: float, look: float, glass: str, ring: str, dot: str) -> Picture:
    x, squeeze = look * r, 1 - abs(look) * 0.7
    iris = ell(x, r * 0.44, r * 0.3 * squeeze, r * 0.3, ring) + ell(x, r * 0.44, r * 0.16 * squeeze, r * 0.16, dot)
    half = f'<path d="M{-r * 0.92} 0 a{r * 0.92} {r * 0.92} 0 0 0 {r * 1.84} 0 Z" fill="{glass}"/>'
    return framed(half + iris + circ(x - r * 0.1, r * 0.34, r * 0.06, "#FFFFFF"), 2 * r, 2 * r)
