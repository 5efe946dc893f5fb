"""Chance by name and seed: the same name and seed give the same draw on every machine, in every replay.

A name is hashed once to the start of a stream of its own, and the seed says which number of that stream is drawn: FNV-1a over the
name (Fowler, Noll & Vo 1991), then SplitMix64 (Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA
2014).
"""

from collections.abc import Sequence
from functools import lru_cache

_MASK = (1 << 64) - 1
_GAMMA = 0x9E3779B97F4A7C15
_ONE = 0xBF58476D1CE4E5B9
_TWO = 0x94D049BB133111EB


@lru_cache(maxsize=1 << 16)
def key(name: str) -> int:
    """Where the stream of a name starts, 64 bits."""
    h = 0xCBF29CE484222325
    for byte in name.encode():
        h = ((h ^ byte) * 0x100000001B3) & _MASK
    return h


def draw(seed: int, name: str) -> int:
    """A whole number from 0 to 99 for `name` under `seed`."""
    h = (key(name) + seed * _GAMMA) & _MASK
    h = ((h ^ (h >> 30)) * _ONE) & _MASK
    h = ((h ^ (h >> 27)) * _TWO) & _MASK
    return (h ^ (h >> 31)) % 100


def happens(seed: int, name: str, percent: int) -> bool:
    """Whether the event called `name`, with a chance of `percent` in a hundred, happens under `seed`."""
    return draw(seed, name) < percent


def which(seed: int, events: Sequence[tuple[int, int]]) -> list[int]:
    """The places of those events, each (key of its name, percent), that happen under `seed`: many draws at once, as `happens`
    gives."""
    found, start = [], seed * _GAMMA
    for place, (stream, percent) in enumerate(events):
        h = (stream + start) & _MASK
        h = ((h ^ (h >> 30)) * _ONE) & _MASK
        h = ((h ^ (h >> 27)) * _TWO) & _MASK
        if (h ^ (h >> 31)) % 100 < percent:
            found.append(place)
    return found
