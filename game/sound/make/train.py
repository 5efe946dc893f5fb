"""The music of The Envelope: one held note, and wheels. Nothing low, and nothing that follows anything."""

import numpy as np

from game.sound.make.phrases import LENGTH, held
from game.sound.make.tones import IRON, body, tick
from game.sound.make.wave import TAU, Wave, band, dice, drift, filtered, lay, mono, noise, room, sheet, times

NOTE = 293.665
"""The D over the middle. It is held for nine hours."""
JOINTS = 12
"""Rails a loop."""


def note() -> Wave:
    """A harmonium with one key down: two reeds that are not quite one, and the bellows."""
    rng, t = dice("held note"), times(LENGTH)
    reeds = held("note", NOTE, LENGTH, 9, 1.3) + 0.6 * held("second note", NOTE + 0.25, LENGTH, 7, 1.2)
    bellows = 1 + 0.07 * np.sin(TAU * 3 * t / LENGTH) + 0.04 * drift(LENGTH, rng, 4, 9)
    air = noise(LENGTH, rng, band(900, 3_500)) * 0.02
    return mono(room(filtered(reeds * bellows + air, band(250, 3_000)), "carriage", 1.6, 0.35, 2_600))


def wheels() -> Wave:
    """Two bogies over a joint, and the next, and the next. Heard through upholstery, without the weight."""
    out, rng = sheet(LENGTH, 1), dice("wheels")
    for n in range(JOINTS):
        for m, late in enumerate((0.0, 0.15, 0.56, 0.71)):
            at = n * LENGTH / JOINTS + late
            lay(out, body(rng.uniform(415, 440), 0.28, IRON, 0.35, 0.004), at, (1.0, 0.8, 0.55, 0.45)[m])
            lay(out, tick(f"joint {m}", 0.05, 260, 1_100), at, (0.7, 0.6, 0.4, 0.3)[m])
    roll = noise(LENGTH, rng, band(260, 900)) * (1 + 0.3 * drift(LENGTH, rng, 10, 40))
    return mono(room(filtered(out + 0.07 * roll, band(260, 1_800)), "carriage", 0.5, 0.3, 2_000))
