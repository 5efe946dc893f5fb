"""Chance by name and seed: the same name and seed give the same draw on every machine, in every replay."""

_MASK = (1 << 64) - 1


def draw(seed: int, name: str) -> int:
    """A whole number from 0 to 99 for `name` under `seed`.

    FNV-1a over the name, then the SplitMix64 finaliser (Steele, Lea & Flood 2014), so that near names give far draws.
    """
    h = 0xCBF29CE484222325 ^ (seed & _MASK)
    for byte in name.encode():
        h = ((h ^ byte) * 0x100000001B3) & _MASK
    h = ((h ^ (h >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    h = ((h ^ (h >> 27)) * 0x94D049BB133111EB) & _MASK
    return (h ^ (h >> 31)) % 100


def happens(seed: int, name: str, percent: int) -> bool:
    """Whether the event called `name`, with a chance of `percent` in a hundred, happens under `seed`."""
    return draw(seed, name) < percent
