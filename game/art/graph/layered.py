"""Laying a graph out in layers from left to right, after Sugiyama, Tagawa and Toda, "Methods for visual understanding of
hierarchical system structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981).

Ways back are turned round; layers are longest paths; long ways get a place of their own in every layer that they cross; each
layer is ordered by the middle of its neighbours; heights are the nearest to those of the neighbours that leave nothing lying over
another (isotonic regression, by pooling adjacent violators).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

SWEEPS, MANY = 12, 600
"""How often layers are put in order; twice only where there are many links."""
BEND = "\0"

Link = tuple[str, str]


@dataclass
class Laid:
    """Where everything lies: layers of keys from left to right, the layer and the middle height of each key, the keys that a long
    link goes by (from its source on), and the links that lead back. Lengths are those of the sizes given."""

    layers: list[list[str]]
    layer: dict[str, int]
    y: dict[str, float] = field(default_factory=dict)
    by: dict[Link, list[str]] = field(default_factory=dict)
    back: set[Link] = field(default_factory=set)


def laid(heights: Mapping[str, float], links: Sequence[Link], gap: float, lane: float) -> Laid:
    """The layout of keys of these heights, in reading order, and of the links between them. Things in one layer are `gap` apart,
    ways that go by take up `lane`."""
    links = list(dict.fromkeys(links))
    back = _back(list(heights), links)
    ahead = [(b, a) if (a, b) in back else (a, b) for a, b in links if a != b]
    layer = _layers(list(heights), ahead)
    made = Laid([[] for _ in range(max(layer.values(), default=-1) + 1)], layer, back=back)
    for key in heights:
        made.layers[layer[key]].append(key)
    pairs = _dummies(made, links)
    _order(made, pairs)
    tall = {key: heights.get(key, lane) for keys in made.layers for key in keys}
    _heights(made, pairs, tall, gap)
    return made


def _back(keys: list[str], links: list[Link]) -> set[Link]:
    """Links that lead back to where a walk in reading order is already, or to where they come from."""
    out: dict[str, list[str]] = {key: [] for key in keys}
    for a, b in links:
        out[a].append(b)
    found, done, open_ = {link for link in links if link[0] == link[1]}, set(), set()
    for start in keys:
        stack = [(start, iter(out[start]))] if start not in done else []
        open_.update([start] if stack else [])
        while stack:
            key, rest = stack[-1]
            goal = next(rest, None)
            if goal is None:
                stack.pop()
                open_.discard(key)
                done.add(key)
            elif goal in open_:
                found.add((key, goal))
            elif goal not in done:
                open_.add(goal)
                stack.append((goal, iter(out[goal])))
    return found


def _layers(keys: list[str], links: list[Link]) -> dict[str, int]:
    """For each key the length of the longest way to it."""
    into: dict[str, int] = dict.fromkeys(keys, 0)
    out: dict[str, list[str]] = {key: [] for key in keys}
    for a, b in links:
        out[a].append(b)
        into[b] += 1
    layer, todo = dict.fromkeys(keys, 0), [key for key in keys if not into[key]]
    while todo:
        key = todo.pop(0)
        for goal in out[key]:
            layer[goal] = max(layer[goal], layer[key] + 1)
            into[goal] -= 1
            if not into[goal]:
                todo.append(goal)
    return layer


def _dummies(made: Laid, links: list[Link]) -> list[Link]:
    """Gives long links their places in between; gives the short links that are left, each from a layer to the next."""
    pairs = []
    for a, b in links:
        low, high = (b, a) if (a, b) in made.back else (a, b)
        chain = [f"{BEND}{a}{BEND}{b}{BEND}{n}" for n in range(made.layer[low] + 1, made.layer[high])]
        for n, key in enumerate(chain, made.layer[low] + 1):
            made.layer[key] = n
            made.layers[n].append(key)
        made.by[a, b] = chain[::-1] if (a, b) in made.back else chain
        whole = [low, *chain, high]
        pairs += [(x, y) for x, y in pairwise(whole) if x != y]
    return pairs


def _order(made: Laid, pairs: list[Link]) -> None:
    """Orders each layer by where its neighbours stand, left to right and right to left; the order with fewest crossings stays."""
    best, least = [list(keys) for keys in made.layers], crossings(made, pairs)
    for sweep in range(SWEEPS if len(pairs) < MANY else 2):
        forth = sweep % 2 == 0
        near = _near(pairs, forth)
        place = {key: float(n) for keys in made.layers for n, key in enumerate(keys)}
        for keys in made.layers if forth else reversed(made.layers):
            keys.sort(key=lambda key: _mean([place[k] for k in near.get(key, ())], place[key]))
            place.update({key: float(n) for n, key in enumerate(keys)})
        now = crossings(made, pairs)
        if now < least:
            best, least = [list(keys) for keys in made.layers], now
    made.layers[:] = best


def crossings(made: Laid, pairs: list[Link]) -> int:
    """How often links cross between neighbouring layers."""
    place = {key: n for keys in made.layers for n, key in enumerate(keys)}
    by: dict[int, list[tuple[int, int]]] = {}
    for a, b in pairs:
        by.setdefault(made.layer[a], []).append((place[a], place[b]))
    return sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for found in by.values() for n, a in enumerate(found) for b in found[:n])


def _near(pairs: list[Link], forth: bool) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for a, b in pairs:
        found.setdefault(b if forth else a, []).append(a if forth else b)
    return found


def _mean(values: list[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _heights(made: Laid, pairs: list[Link], tall: Mapping[str, float], gap: float) -> None:
    """The middle of everything, as near as may be to the middle of its neighbours."""
    for keys in made.layers:
        made.y.update(_apart(keys, dict.fromkeys(keys, 0.0), tall, gap))
    for sweep in range(SWEEPS):
        near = _near(pairs, sweep % 2 == 0)
        for keys in made.layers if sweep % 2 == 0 else reversed(made.layers):
            want = {key: _mean([made.y[k] for k in near.get(key, ())], made.y[key]) for key in keys}
            made.y.update(_apart(keys, want, tall, gap))


def _apart(keys: list[str], want: Mapping[str, float], tall: Mapping[str, float], gap: float) -> dict[str, float]:
    """Heights nearest to those wanted at which nothing lies over another, in the order of the keys."""
    offsets, low = [], 0.0
    for n, key in enumerate(keys):
        low += (tall[keys[n - 1]] + tall[key]) / 2 + gap if n else 0.0
        offsets.append(low)
    pools: list[list[float]] = []
    for key, offset in zip(keys, offsets, strict=True):
        pools.append([want[key] - offset, 1.0])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            value, count = pools.pop()
            before, many = pools[-1]
            pools[-1] = [(before * many + value * count) / (many + count), many + count]
    levels = [value for value, count in pools for _ in range(int(count))]
    return {key: level + offset for key, level, offset in zip(keys, levels, offsets, strict=True)}
