"""Laying sheets of a place on one surface: where each lies, what has moved since, and only that laid anew."""

import pygame

from game.ui.nodes import Backdrop, Plane
from game.ui.sprites import Sprite

Found = list[tuple[Plane, Sprite | None]]
Spot = tuple[int, int, int, int, int]
"""Left, top, width and height in window pixels, and which surface."""


REACHED = 112
"""Logical pixels that one sheet can come to lie from where it lies now, in proportion to another, at most."""
COARSE = 8
"""Window pixels of which one is looked at to find what can be seen of the farthest sheet."""
FEW = 0.6
"""Of the window, how much is laid anew piece by piece at most; from there on it is laid anew as a whole."""


class Laid:
    """A surface of the window's size, and what has been laid on it: pictures, and where."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.surface = pygame.Surface(size).convert()
        self.spots: tuple[Spot | None, ...] = ()
        self.open = self.surface.get_rect()
        """Where the farthest sheet can be seen at all, wherever the others move."""

    def lay(self, back: Backdrop, found: Found, k: float, area: pygame.Rect | None = None) -> None:
        """All of it, or all that lies within an area. Sheets are laid without runs: those cost no less where little is laid."""
        area = area or self.surface.get_rect()
        self.surface.set_clip(area)
        if not found or not _covers(found[0][1], *self.surface.get_size()):
            self.surface.fill(back.fill)
        for i, (plane, sprite) in enumerate(found):
            if sprite is not None and area.colliderect(place_of(plane, sprite, k), sprite.surface.get_size()):
                self.surface.set_clip(area if i else area.clip(self.open))
                self.surface.blit(sprite.surface, place_of(plane, sprite, k))
                self.surface.set_clip(area)
        if back.veil_alpha:
            veil = pygame.Surface(area.size).convert()
            veil.fill(back.veil)
            veil.set_alpha(back.veil_alpha)
            self.surface.blit(veil, area)
        self.surface.set_clip(None)

    def sight(self, found: Found, k: float) -> None:
        """Finds out where the farthest sheet can be seen: it is not laid elsewhere."""
        self.open = opening(found, k, self.surface.get_size())


def opening(found: Found, k: float, size: tuple[int, int]) -> pygame.Rect:
    """Where some of the farthest sheet may be seen between the large ones that lie over it, however they move across."""
    holes = pygame.Mask(size, fill=True)
    for plane, sprite in found[1:]:
        if sprite is not None and sprite.whole is not None and not plane.walks and sprite.surface.get_width() * 2 > size[0]:
            here = pygame.Mask(size, fill=True)
            here.erase(sprite.whole, place_of(plane, sprite, k))
            holes = holes.overlap_mask(_spread(here, round(REACHED * k)), (0, 0))
    seen = holes.scale((max(1, size[0] // COARSE), max(1, size[1] // COARSE))).get_bounding_rects()
    if not seen:
        return pygame.Rect(0, 0, 0, 0)
    box = seen[0].unionall(seen[1:])
    wide, tall = size[0] / (size[0] // COARSE), size[1] / (size[1] // COARSE)
    area = pygame.Rect(round(box.x * wide), round(box.y * tall), round(box.w * wide), round(box.h * tall))
    return area.inflate(4 * COARSE, 4 * COARSE)


def _spread(holes: pygame.Mask, far: int) -> pygame.Mask:
    """Holes made wider by so many pixels to both sides, and by a few up and down."""
    for reach, across in ((far, True), (COARSE, False)):
        step = 1
        while step <= reach:
            once = holes.copy()
            for way in (step, -step):
                holes.draw(once, (way, 0) if across else (0, way))
            step *= 2
    return holes


def place_of(plane: Plane, sprite: Sprite, k: float) -> tuple[int, int]:
    """The top left corner of a sheet in window pixels."""
    ax, ay = plane.picture.anchor
    scale = k * plane.scale
    return round(plane.x * k - ax * scale) + sprite.dx, round(plane.y * k - ay * scale) + sprite.dy


def _covers(sprite: Sprite | None, wide: int, tall: int) -> bool:
    """Whether the farthest sheet leaves nothing of the fill to be seen."""
    return sprite is not None and sprite.solid and sprite.surface.get_width() > wide and sprite.surface.get_height() >= tall


def spots_of(found: Found, k: float) -> tuple[Spot | None, ...]:
    """Where everything lies, None for what is not there yet."""
    return tuple((*place_of(p, s, k), *s.surface.get_size(), id(s.surface)) if s is not None else None for p, s in found)


def dirty(old: tuple[Spot | None, ...], new: tuple[Spot | None, ...], size: tuple[int, int]) -> list[pygame.Rect]:
    """What has to be laid anew: where something lay that does not now, or lies that did not. All of it once that is much."""
    window = pygame.Rect((0, 0), size)
    moved = [window.clip(pygame.Rect(spot[:4])) for spot in set(old) ^ set(new) if spot is not None]
    areas = merged([area for area in moved if area.w and area.h])
    return areas if sum(map(_size, areas)) < FEW * _size(window) else [window]


def merged(areas: list[pygame.Rect]) -> list[pygame.Rect]:
    """The same areas, those put together that are no larger together than apart."""
    found: list[pygame.Rect] = []
    for area in sorted(areas, key=_size, reverse=True):
        while (near := next((o for o in found if _size(o.union(area)) <= _size(o) + _size(area)), None)) is not None:
            found.remove(near)
            area = near.union(area)
        found.append(area)
    return found


def _size(area: pygame.Rect) -> int:
    return area.w * area.h


def bands(areas: list[pygame.Rect], most: int) -> list[pygame.Rect]:
    """The same areas cut across into bands of at most so many pixels."""
    found: list[pygame.Rect] = []
    for area in areas:
        rows = max(1, most // area.w)
        found += [pygame.Rect(area.x, y, area.w, min(rows, area.bottom - y)) for y in range(area.y, area.bottom, rows)]
    return found


def portion(waiting: list[pygame.Rect], most: int) -> tuple[list[pygame.Rect], list[pygame.Rect]]:
    """What is laid now, at least one and about so many pixels together, and what is left for later."""
    taken, count = 0, 0
    for area in waiting:
        if count and taken + _size(area) > most * 1.1:
            break
        taken, count = taken + _size(area), count + 1
    return waiting[:count], waiting[count:]
