"""Chance by name and seed: the same name and seed give the same draw on every machine, in every replay.

A name is hashed once to the start of a stream of its own, and the seed says which number of that stream is drawn: FNV-1a over the
name (Fowler, Noll & Vo 1991), then SplitMix64 (Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA
2014).
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

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
    """A whole number from 0 to 99 for `name` under `seed`, from the top of its 64 bits, which the last shift would not touch."""
    h = (key(name) + seed * _GAMMA) & _MASK
    h = ((h ^ (h >> 30)) * _ONE) & _MASK
    h = ((h ^ (h >> 27)) * _TWO) & _MASK
    return h * 100 >> 64


def happens(seed: int, name: str, percent: int) -> bool:
    """Whether the event called `name`, with a chance of `percent` in a hundred, happens under `seed`."""
    return draw(seed, name) < percent


class Dice(NamedTuple):
    """Many named events to be drawn at once. Each has a lane of 128 bits in whole numbers as long as all lanes together, so that
    one sum, shift or product works on all of them; products of 64 bits fit their lane. `lanes` has a 1 in every lane, then 64
    ones, then the bit above those, which `bounds` less a draw leaves set just where the draw is under its bound."""

    streams: int
    bounds: int
    lanes: tuple[int, int, int]


@lru_cache(maxsize=1 << 10)
def _lanes(count: int) -> tuple[int, int, int]:
    ones = sum(1 << 128 * lane for lane in range(count))
    return ones, ones * _MASK, ones << 64


def dice(events: Sequence[tuple[str, int]]) -> Dice:
    """The dice for events, each (name, chance in a hundred)."""
    lanes = _lanes(len(events))
    streams = sum(key(name) << 128 * lane for lane, (name, _) in enumerate(events))
    bounds = sum(_bound(percent) << 128 * lane for lane, (_, percent) in enumerate(events))
    return Dice(streams, bounds + lanes[1], lanes)


def which(seed: int, thrown: Dice) -> list[int]:
    """The places of those events that happen under `seed`, in order: as many draws as there are dice, each as `happens` gives
    it."""
    streams, bounds, (ones, low, carry) = thrown
    h = (streams + (seed * _GAMMA & _MASK) * ones) & low
    h = ((h ^ (h >> 30) & low) * _ONE) & low
    h = ((h ^ (h >> 27) & low) * _TWO) & low
    under = (bounds - h) & carry
    found = []
    while under:
        lowest = under & -under
        found.append(lowest.bit_length() >> 7)
        under ^= lowest
    return found


def _bound(percent: int) -> int:
    """A draw is below `percent` just when its 64 bits are below this."""
    return -((-min(100, max(0, percent)) << 64) // 100)
