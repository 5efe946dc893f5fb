"""Pictures as surfaces at the window's own resolution: small ones at once, large ones by other processes, kept on disk."""

import io
import os
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pygame

from game.art.raster import Cache, raster
from game.art.svg import Picture

AT_ONCE = 60_000
"""Window pixels up to which a picture is drawn while the frame waits, and is not worth a file."""
MOST = 320_000_000
"""Bytes of surfaces that are kept at full high definition; more in proportion in larger windows."""
Key = tuple[Picture, float]


@dataclass(frozen=True, slots=True)
class Sprite:
    """A surface cut to what shows, and where that lies in the picture, in window pixels."""

    surface: pygame.Surface
    dx: int = 0
    dy: int = 0
    whole: pygame.Mask | None = field(default=None, compare=False)
    """Of a large one, where nothing shines through."""

    solids: int = 0
    """How many pixels those are."""
    flags: int = 0
    """How it is laid down: as any, or with its colours multiplied already."""

    @property
    def solid(self) -> bool:
        """Whether nothing shines through it."""
        return not self.surface.get_flags() & pygame.SRCALPHA

    def ready(self) -> pygame.Surface:
        """The surface to lay straight on the window. Of a large one that is mostly solid, runs of pixels are laid down faster;
        a fade undoes them, so they are made again when it is over."""
        if self.runs and not self.surface.get_flags() & pygame.RLEACCEL:
            self.surface.set_alpha(255, pygame.RLEACCEL)
        return self.surface

    @property
    def runs(self) -> bool:
        """Whether it is large and mostly solid."""
        return (
            self.whole is not None and not self.flags and 2 * self.solids > self.surface.get_width() * self.surface.get_height()
        )

    @property
    def bytes(self) -> int:
        """What it takes in memory."""
        w, h = self.surface.get_size()
        return w * h * 4


def bake(folder: str, picture: Picture, scale: float) -> bytes:
    """The PNG of a picture, from the disk's cache or drawn now. Runs in a baking process."""
    return Cache(Path(folder)).get(picture, scale)


class Sprites:
    """Sprites by picture and scale. `processes` off draws everything at once, for tests and for pictures of screens."""

    def __init__(self, folder: Path, *, processes: bool = True, most: int = MOST) -> None:
        self.cache = Cache(folder)
        self.folder = folder
        self.processes = processes
        self.most = most
        self.held = 0
        self.kept: OrderedDict[Key, Sprite] = OrderedDict()
        self.coming: dict[Key, Future[Sprite | None]] = {}
        self.ahead: dict[Key, Future[None]] = {}
        self.asked = 0
        self.done = 0
        self.broken = False
        self._pools: dict[str, Executor] = {}

    def get(self, picture: Picture, scale: float) -> Sprite:
        """The sprite, drawn now if it has to be."""
        key = (picture, scale)
        found = self.kept.get(key)
        if found is not None:
            self.kept.move_to_end(key)
            return found
        if key in self.coming:
            return self._arrived(key, self.coming[key].result())
        return self._keep(key, self._drawn(picture, scale))

    def later(self, picture: Picture, scale: float) -> Sprite | None:
        """The sprite if it is there or small; else it is being fetched, and None comes back until it is."""
        key = (picture, scale)
        if key in self.kept or not self.processes or _small(picture, scale):
            return self.get(picture, scale)
        coming = self.coming.get(key)
        if coming is None:
            self.asked += 1
            self.coming[key] = self._pool("now").submit(self._fetched, picture, scale)
            return None
        return self._arrived(key, coming.result()) if coming.done() else None

    def soon(self, picture: Picture, scale: float) -> Sprite | None:
        """The sprite of something that is not missed while it is not there: no frame waits for it, however small it is."""
        key = (picture, scale)
        if key in self.kept or not self.processes:
            return self.get(picture, scale)
        if key not in self.coming:
            self.asked += 1
            self.coming[key] = self._pool("now").submit(self._fetched, picture, scale)
        return None

    def prepare(self, picture: Picture, scale: float) -> None:
        """Have a picture drawn to the disk when there is time: it is not loaded."""
        key = (picture, scale)
        if self.processes and key not in self.ahead and key not in self.coming and key not in self.kept:
            self.ahead[key] = self._pool("ahead").submit(self._baked, picture, scale)

    def meanwhile(self, work: Callable[[], None]) -> None:
        """Something to do in the background thread before what was asked for later than it."""
        if self.processes:
            self._pool("ahead").submit(work)

    @property
    def share(self) -> float:
        """How much of what was asked for is there, 0 to 1."""
        return self.done / self.asked if self.asked else 1.0

    def arrived(self) -> bool:
        """Takes in what has been finished since the last call; whether there was anything."""
        finished = [key for key, coming in self.coming.items() if coming.done()]
        for key in finished:
            self._arrived(key, self.coming[key].result())
        return bool(finished)

    def close(self) -> None:
        """Stops the baking; what it was at is dropped."""
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)
        self._pools.clear()

    def _arrived(self, key: Key, sprite: Sprite | None) -> Sprite:
        sprite = sprite or self._drawn(*key)
        if self.coming.pop(key, None) is not None:
            self.done += 1
        return self._keep(key, sprite)

    def _keep(self, key: Key, sprite: Sprite) -> Sprite:
        if key not in self.kept:
            self.held += sprite.bytes
        self.kept[key] = sprite
        most = self.most * max(1.0, key[1] * key[1])
        while self.held > most and len(self.kept) > 1:
            self.held -= self.kept.popitem(last=False)[1].bytes
        return sprite

    def _drawn(self, picture: Picture, scale: float) -> Sprite:
        """Large pictures by way of the disk, small ones straight."""
        if _small(picture, scale):
            return Sprite(_surface(raster(picture, scale)))
        return _cut(_surface(self.cache.get(picture, scale)))

    def _fetched(self, picture: Picture, scale: float) -> Sprite | None:
        """In a thread: from the disk, or a baking process. None if the window has to draw it: only its own thread may."""
        path = self.cache.path(picture, scale)
        if not path.exists():
            data = self._data(picture, scale)
            if not path.exists():
                return _cut(_surface(data)) if data else None
        return _cut(pygame.image.load(str(path)).convert_alpha())

    def _baked(self, picture: Picture, scale: float) -> None:
        if not self.cache.path(picture, scale).exists():
            self._data(picture, scale)

    def _data(self, picture: Picture, scale: float) -> bytes | None:
        """A PNG from a baking process; None where processes cannot be had."""
        if self.broken:
            return None
        try:
            return self._pool("baking").submit(bake, str(self.folder), picture, scale).result()
        except BrokenExecutor:
            self.broken = True
            return None

    def _pool(self, name: str) -> Executor:
        """Two threads for what is needed now, one for what comes later, and processes that both of them use."""
        if name not in self._pools:
            if name == "baking":
                self._pools[name] = _processes()
            else:
                self._pools[name] = ThreadPoolExecutor(2 if name == "now" else 1, thread_name_prefix=name)
        return self._pools[name]


def _processes() -> Executor:
    """Processes to draw in; loaded only where something has to be drawn."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(max(2, min(4, (os.cpu_count() or 2) - 1)), mp_context=get_context("spawn"))


def _small(picture: Picture, scale: float) -> bool:
    return picture.width * picture.height * scale * scale <= AT_ONCE


def _surface(data: bytes) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(data), "x.png").convert_alpha()


def _cut(surface: pygame.Surface) -> Sprite:
    """Only the part that shows anything, in memory of its own; an opaque one as an opaque surface."""
    box = surface.get_bounding_rect()
    if box.size == surface.get_size() and pygame.transform.average_color(surface, consider_alpha=False)[3] == 255:
        return Sprite(surface.convert())
    if box.w * box.h > 0.9 * surface.get_width() * surface.get_height():
        return Sprite(surface, 0, 0, *_whole(surface))
    cut = surface.subsurface(box).copy()
    return Sprite(cut, box.x, box.y, *_whole(cut))


def _whole(surface: pygame.Surface) -> tuple[pygame.Mask | None, int]:
    """Where nothing shines through it, and how many pixels that is; not asked of small ones."""
    if surface.get_width() * surface.get_height() <= AT_ONCE:
        return None, 0
    mask = pygame.mask.from_surface(surface, 254)
    return mask, mask.count()
