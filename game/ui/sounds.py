"""Sound files as pygame plays them: short ones at once, long ones decoded behind the game's back, loops on lines that fade."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.sound.files import FOLDER
from game.sound.plan import SLOW


class Sounds:
    """The loaded sounds of one open mixer, by file name. A file that is missing or cannot be read is silent, and is in `lost`."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder
        self.lost: set[str] = set()
        self._known: dict[str, Future[pygame.mixer.Sound | None]] = {}
        # One thread: decoding releases the interpreter, and more would take the cores that draw.
        self._pool = ThreadPoolExecutor(1, "sounds")

    def now(self, file: str) -> pygame.mixer.Sound | None:
        """The sound, read here if it is not on its way: for short ones."""
        if file not in self._known:
            self._known[file] = Future()
            self._known[file].set_result(self._read(file))
        return self._known[file].result()

    def soon(self, file: str) -> pygame.mixer.Sound | None:
        """The sound if it is there yet; asked for otherwise."""
        return self._known[file].result() if self.ready(file) else None

    def ready(self, file: str) -> bool:
        """Whether it is decoded, or known to be lost; asked for otherwise."""
        if file not in self._known:
            self._known[file] = self._pool.submit(self._read, file)
        return self._known[file].done()

    def forget(self, file: str) -> None:
        """Lets the samples go; they are read again when asked for."""
        self._known.pop(file, None)

    def close(self) -> None:
        """Waits for what is being decoded: the mixer must not close under it."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _read(self, file: str) -> pygame.mixer.Sound | None:
        try:
            return pygame.mixer.Sound(str(self.folder / file))
        except (pygame.error, OSError):
            self.lost.add(file)
            return None


@dataclass
class Line:
    """One channel, the loop on it, and how loud it is on its way to `goal`. It stops at 0 if it `ends`."""

    number: int
    kind: str
    pace: float = SLOW
    file: str = ""
    gain: float = 0.0
    goal: float = 0.0
    ends: bool = False

    @property
    def channel(self) -> pygame.mixer.Channel:
        """The mixer's own."""
        return pygame.mixer.Channel(self.number)

    @property
    def waits(self) -> bool:
        """Whether it ought to be heard and has not begun."""
        return bool(self.goal and self.file) and not self.channel.get_busy()

    @property
    def moves(self) -> bool:
        """Whether it is on its way."""
        return self.gain != self.goal and self.channel.get_busy()

    def begin(self, sound: pygame.mixer.Sound | None) -> None:
        """Its loop, from silence."""
        if sound:
            self.gain = 0.0
            self.channel.play(sound, loops=-1)
            self.channel.set_volume(0.0)

    def quieten(self) -> None:
        """On its way to silence, and then free."""
        self.goal, self.ends = 0.0, True

    def step(self, seconds: float, volume: float) -> bool:
        """Goes on for some seconds under a volume; whether it has just ended."""
        most = self.pace * seconds
        self.gain += max(-most, min(most, self.goal - self.gain))
        self.channel.set_volume(self.gain * volume)
        if self.ends and self.gain == 0.0:
            self.channel.stop()
            return True
        return False
