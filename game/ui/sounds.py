"""Sound files as pygame plays them: short ones at once, long ones decoded behind the game's back."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pygame

from game.sound.files import FOLDER


class Sounds:
    """The loaded sounds of one open mixer, by file name. A file that is missing or cannot be read is silence, and stands in `lost`."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder
        self.lost: set[str] = set()
        self._coming: dict[str, Future[pygame.mixer.Sound | None]] = {}
        # One thread: decoding releases the interpreter, and more would take the cores that draw.
        self._pool = ThreadPoolExecutor(1, "sounds")

    def now(self, file: str) -> pygame.mixer.Sound | None:
        """The sound, waited for: for short ones."""
        return self._ask(file).result()

    def soon(self, file: str) -> pygame.mixer.Sound | None:
        """The sound if it is there yet; asked for otherwise."""
        coming = self._ask(file)
        return coming.result() if coming.done() else None

    def ready(self, file: str) -> bool:
        """Whether it is decoded, or known to be lost."""
        return self._ask(file).done()

    def forget(self, file: str) -> None:
        """Lets the samples go; they are read again when asked for."""
        self._coming.pop(file, None)

    def close(self) -> None:
        """Waits for what is being decoded: the mixer must not close under it."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, file: str) -> "Future[pygame.mixer.Sound | None]":
        if file not in self._coming:
            self._coming[file] = self._pool.submit(self._read, file)
        return self._coming[file]

    def _read(self, file: str) -> pygame.mixer.Sound | None:
        try:
            return pygame.mixer.Sound(str(self.folder / file))
        except (pygame.error, OSError):
            self.lost.add(file)
            return None
