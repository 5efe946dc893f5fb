"""The Cabinet: one drawer for each real system, its public rule as a small machine with knobs.

A drawer is data (`levels/cabinet.yaml`); its machine turns the knobs' settings into evidence, has the model of `game.rating`
judge it, and says what is to be shown. Nothing here computes a rating by itself.
"""

from game.cabinet.drawer import Drawer, Knob, Machine, Run, Settings, Shown
from game.cabinet.machines import MACHINES
from game.cabinet.saying import answer, caption, set_to
from game.cabinet.turning import begun, shown, turned

__all__ = [
    "MACHINES",
    "Drawer",
    "Knob",
    "Machine",
    "Run",
    "Settings",
    "Shown",
    "answer",
    "begun",
    "caption",
    "set_to",
    "shown",
    "turned",
]
