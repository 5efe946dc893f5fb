"""One sound's recipe."""

from collections.abc import Callable
from dataclasses import dataclass

from game.sound.make import master
from game.sound.make.wave import Wave


@dataclass(frozen=True, slots=True)
class Recipe:
    """`make` gives the raw sound, `lufs` is its loudness, `fine` the encoder's quality, 0 to 1."""

    make: Callable[[], Wave]
    lufs: float
    loop: bool = False
    fine: float = 0.45

    def sound(self) -> Wave:
        """The mastered sound."""
        return (master.looped if self.loop else master.once)(self.make(), self.lufs)


MUSIC = -21.0
ROOM = -31.0
