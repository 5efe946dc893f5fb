"""Pictures as surfaces at the window's own resolution: small ones at once, large ones drawn by another process and kept on disk."""

import io
import os
from collections import OrderedDict
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pygame

from game.art.raster import Cache, raster
from game.art.svg import Picture

AT_ONCE = 420_000
"""Window pixels up to which a picture is drawn while the frame waits."""
Key = tuple[Picture, float]


def bake(folder: str, picture: Picture, scale: float) -> bytes:
    """The PNG of a picture, from the disk's cache or drawn now. Runs in the baking process."""
    return Cache(Path(folder)).get(picture, scale)


class Sprites:
    """Surfaces by picture and scale. `asked` and `ready` count the large pictures, for a ring that shows how far baking is."""

    def __init__(self, folder: Path, most: int = 700, processes: bool = True) -> None:
        self.cache = Cache(folder)
        self.folder = folder
        self.processes = processes
        self.most = most
        self.kept: OrderedDict[Key, pygame.Surface] = OrderedDict()
        self.coming: dict[Key, Future[pygame.Surface]] = {}
        self.asked = 0
        self.ready = 0
        self._pool: ProcessPoolExecutor | None = None
        self._threads: ThreadPoolExecutor | None = None

    def get(self, picture: Picture, scale: float) -> pygame.Surface:
        """The surface, drawn now if it has to be."""
        key = (picture, scale)
        found = self.kept.get(key)
        if found is not None:
            self.kept.move_to_end(key)
            return found
        if key in self.coming:
            return self._arrived(key, self.coming[key].result())
        return self._keep(key, self._drawn(picture, scale))

    def later(self, picture: Picture, scale: float) -> pygame.Surface | None:
        """The surface if it is there; else it is asked for (small or already on disk: drawn at once) and None comes back."""
        key = (picture, scale)
        found = self.kept.get(key)
        if found is not None:
            self.kept.move_to_end(key)
            return found
        coming = self.coming.get(key)
        if coming is not None:
            return self._arrived(key, coming.result()) if coming.done() else None
        if not self.processes or picture.width * picture.height * scale * scale <= AT_ONCE // 8:
            return self.get(picture, scale)
        self.ask(picture, scale)
        return None

    def ask(self, picture: Picture, scale: float) -> None:
        """Have a picture made ready in the background."""
        key = (picture, scale)
        if key in self.kept or key in self.coming or not self.processes:
            return
        self.asked += 1
        self.coming[key] = self._thread().submit(self._fetch, picture, scale)

    @property
    def waiting(self) -> bool:
        """Whether large pictures are still being made."""
        return any(not f.done() for f in self.coming.values())

    def arrived(self) -> bool:
        """Takes in what has been finished since the last call; whether there was anything."""
        done = [key for key, coming in self.coming.items() if coming.done()]
        for key in done:
            self._arrived(key, self.coming[key].result())
        return bool(done)

    def close(self) -> None:
        """Stops the baking process; what it was at is dropped."""
        if self._threads:
            self._threads.shutdown(wait=False, cancel_futures=True)
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._threads = self._pool = None

    def _arrived(self, key: Key, surface: pygame.Surface) -> pygame.Surface:
        if self.coming.pop(key, None) is not None:
            self.ready += 1
        return self._keep(key, surface)

    def _keep(self, key: Key, surface: pygame.Surface) -> pygame.Surface:
        self.kept[key] = surface
        while len(self.kept) > self.most:
            self.kept.popitem(last=False)
        return surface

    def _drawn(self, picture: Picture, scale: float) -> pygame.Surface:
        """Large pictures by way of the disk, small ones straight."""
        large = picture.width * picture.height * scale * scale > AT_ONCE // 8
        data = self.cache.get(picture, scale) if large else raster(picture, scale)
        return _surface(data)

    def _fetch(self, picture: Picture, scale: float) -> pygame.Surface:
        """In a thread: from the disk, or from the baking process."""
        path = self.cache.path(picture, scale)
        if not path.exists():
            data = self._process().submit(bake, str(self.folder), picture, scale).result()
            if not path.exists():
                return _surface(data)
        return pygame.image.load(str(path)).convert_alpha()

    def _thread(self) -> ThreadPoolExecutor:
        if self._threads is None:
            self._threads = ThreadPoolExecutor(2, thread_name_prefix="pictures")
        return self._threads

    def _process(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(max(1, min(3, (os.cpu_count() or 2) - 1)), mp_context=get_context("spawn"))
        return self._pool


def _surface(data: bytes) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(data), "x.png").convert_alpha()
