"""The score of Clean Plate: a tune for a pot, lids and a reed that never steps further than a third. It goes by the hour, not by
the grade: what is heard of it is a matter of who is at work.
"""

import numpy as np

from game.sound.make.phrases import BAR, steps, sung
from game.sound.make.tones import IRON, SPOON, WOOD, body, tick
from game.sound.make.wave import Wave, dice, lay, mono, room, sheet

G = 391.995
BEAT = BAR / 8
LENGTH = 8 * BAR
"""Seconds of the loop: a tune is heard again more knowingly than a street, so this one is twice as long."""
POT = ((1.0, 1.0, 1.0), (2.21, 0.4, 0.5), (3.58, 0.2, 0.3), (5.2, 0.08, 0.2))
"""A pot with something in it, struck on the rim with a ladle."""

TUNE = (
    (0, 2, 4, 2, 0, None, 2, None),
    (2, 4, 5, 4, 2, None, 0, None),
    (4, 5, 7, 5, 4, None, 2, 4),
    (2, None, 0, 2, 0, None, None, None),
    (4, None, 5, 7, 5, None, 4, 2),
    (4, None, 2, 0, 2, None, None, 4),
    (5, 4, 2, 4, 5, 7, 5, None),
    (4, 2, 0, 2, 0, None, None, None),
)
"""Steps over G, by half seconds. The widest is a third."""
UNDER = ((0, -5), (-3, 2), (0, 4), (-5, -1), (-3, 0), (2, -5), (-7, -3), (-5, 0))
"""What the second pot says under each bar, on its first and fifth beat."""


def tune() -> Wave:
    """Two pots: the small one has the tune, the large one stands under it."""
    out, rng = sheet(LENGTH), dice("pots tune")
    for n, (bar, under) in enumerate(zip(TUNE, UNDER, strict=True)):
        for m, step in enumerate(bar):
            if step is not None:
                at = n * BAR + m * BEAT + rng.uniform(0, 0.016)
                lay(out, body(steps(G, step), 0.75, POT, 0.8, 0.002), at, rng.uniform(0.7, 1), -0.2)
                lay(out, tick("ladle", 0.008, 1_200, 5_000), at, 0.1, -0.2)
        for m, step in enumerate(under):
            lay(out, body(steps(G / 2, step), 1.1, POT, 0.6, 0.004), n * BAR + 4 * m * BEAT, 0.7, 0.3)
    return room(out, "hall of iron", 1.4, 0.35, 4_000, 0.02)


LIDS = (1, 3, 4.5, 5, 7)
"""Beats of a bar."""
KNIFE = {1: 5, 3: 8, 7: 8}
"""Cuts by bar."""


def lids() -> Wave:
    """Lids, a spoon on a cup, a knife that goes through spring onions at the end of a line."""
    out, rng = sheet(LENGTH), dice("pots lids")
    for n in range(8):
        for beat in LIDS if n % 4 != 1 else LIDS[1:3]:
            at = n * BAR + beat * BEAT + rng.uniform(0, 0.02)
            lay(out, body(steps(G, 12 + 7 * (beat % 2)), 0.35, SPOON, 0.5, 0.001), at, rng.uniform(0.4, 0.8), 0.4)
            lay(out, body(steps(G, -5), 0.3, IRON, 0.6, 0.002), at, 0.35, -0.4)
        for m in range(KNIFE.get(n, 0)):
            at = n * BAR + 5.5 * BEAT + m * 0.14
            lay(out, body(310, 0.12, WOOD, 0.8, 0.001), at, 0.7, 0.1)
            lay(out, tick(f"knife {m}", 0.02, 700, 4_000), at, 0.3, 0.1)
    return room(out, "hall of iron", 1.2, 0.35, 4_000, 0.02)


def reed() -> Wave:
    """Somebody's mouth organ, two arches on: long notes that the tune leans on, and one that is its own."""
    low, high = G / 2, G
    under = [(step, n * BAR, 3.5) for n, step in enumerate((7, 9, 11, 7, 9, 2, 5, 7))]
    over = ((4, 0.5, 3.0), (5, 4.5, 1.4), (4, 6.0, 1.6), (7, 8.5, 2.6), (5, 11.3, 0.8), (4, 12.4, 2.8))
    answer = ((4, 18.0, 1.6), (5, 20.5, 1.2), (4, 22.0, 2.6), (7, 25.0, 2.2), (5, 27.4, 0.8), (4, 28.4, 2.4))
    out = 0.8 * _sung("reed low", under, low, 0.6) + 0.7 * _sung("reed high", [*over, *answer], high, 0.55)
    return mono(room(np.asarray(out), "two arches", 1.8, 0.5, 3_000, 0.03))


def _sung(name: str, line: list[tuple[int, float, float]], over: float, bright: float) -> Wave:
    """A line in steps over a pitch."""
    return sung(name, [(steps(over, step), at, long) for step, at, long in line], False, bright, LENGTH)
