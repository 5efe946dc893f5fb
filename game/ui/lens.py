"""Enlarging the whole place while the camera comes closer: in a thread of its own, so that no frame waits for it."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

import pygame

from game.ui.nodes import Backdrop, Plane


@dataclass(frozen=True, slots=True)
class Near:
    """How many times as large the stage is, about which point (logical pixels), and whether the camera is at rest there."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    still: bool = True

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the stage is seen."""
        return self.x + (x - self.x) * self.zoom, self.y + (y - self.y) * self.zoom


class Lens:
    """What is seen of a place through a lens. `shown` is the last picture that is whole, None while there is no lens.

    One picture is enlarged at a time; what it is made from must not be touched while `busy`. `patient` waits for each.
    """

    def __init__(self, size: tuple[int, int], *, patient: bool = False) -> None:
        self.size, self.patient = size, patient
        self.shown: pygame.Surface | None = None
        self._spare: pygame.Surface | None = None
        self._asked: object = None
        self._coming: Future[pygame.Surface] | None = None
        self._thread: ThreadPoolExecutor | None = None

    @property
    def busy(self) -> bool:
        """Whether a picture is being made."""
        return self._coming is not None

    def begin(self, seen: pygame.Surface) -> None:
        """The lens is there, and shows for now what was seen without; it writes over that later."""
        self.shown, self._asked = seen, None

    def ask(self, source: pygame.Surface, cut: pygame.Rect, state: object) -> None:
        """Has a part of the source made as large as the window, unless that is what was made last of this state of it."""
        if self.busy or (cut.topleft, cut.size, state) == self._asked:
            return
        self._asked = cut.topleft, cut.size, state
        self._thread = self._thread or ThreadPoolExecutor(1, thread_name_prefix="lens")
        self._coming = self._thread.submit(self._enlarged, source, cut, self._spare)
        if self.patient:
            self._coming.result()
            self.take()

    def take(self) -> None:
        """Shows what has been finished."""
        if self._coming is not None and self._coming.done():
            self.shown, self._spare, self._coming = self._coming.result(), self.shown, None

    def end(self) -> None:
        """No lens any more; waits for what is being made."""
        if self._coming is not None:
            self._coming.result()
        self.shown = self._spare = self._coming = self._asked = None

    def _enlarged(self, source: pygame.Surface, cut: pygame.Rect, onto: pygame.Surface | None) -> pygame.Surface:
        onto = onto or pygame.Surface(self.size).convert()
        return pygame.transform.smoothscale(source.subsurface(cut), self.size, onto)


def cut(back: Backdrop, size: tuple[int, int], k: float) -> pygame.Rect:
    """The part of the window that fills it when it is enlarged: each edge moves by whole pixels, and only ever one way."""
    away = 1 - 1 / back.zoom
    (wide, tall), (x, y) = size, (back.about[0] * k, back.about[1] * k)
    left, top = round(x * away), round(y * away)
    return pygame.Rect(left, top, wide - left - round((wide - x) * away), tall - top - round((tall - y) * away))


def drawn(back: Backdrop) -> Backdrop:
    """The place of a camera at rest, as sheets that are drawn at that size."""
    near = Near(back.zoom, *back.about)
    planes = tuple(_plane(plane, near) for plane in back.planes)
    return replace(back, planes=planes, zoom=1.0)


def _plane(plane: Plane, near: Near) -> Plane:
    x, y = near.at(plane.x, plane.y)
    return replace(plane, x=x, y=y, scale=plane.scale * near.zoom)
