"""Sprites a little larger than they were drawn, until they have been drawn at that size."""

from collections import OrderedDict

import pygame

from game.art.svg import Picture
from game.ui.sprites import Sprite, Sprites

MOST = 48
"""Enlarged sprites that are kept."""


class Growing:
    """Enlarged sprites by picture, scale and how much larger they are."""

    def __init__(self, sprites: Sprites) -> None:
        self.sprites = sprites
        self.kept: OrderedDict[tuple[Picture, float, float, bool], Sprite] = OrderedDict()

    def get(self, picture: Picture, k: float, much: float, sprite: Sprite, *, sharp: bool, faint: bool) -> Sprite:
        """A sprite drawn at scale `k`, `much` times as large: where that lasts, drawn anew as soon as it can be had. One that is
        to be `faint` cannot have its colours multiplied beforehand, and keeps a dark edge that nobody sees on it."""
        if sharp and (found := self.sprites.soon(picture, k * much)) is not None:
            return found
        key = (picture, k, much, faint)
        if key not in self.kept:
            self.kept[key] = _larger(sprite, much, faint)
            while len(self.kept) > MOST:
                self.kept.popitem(last=False)
        self.kept.move_to_end(key)
        return self.kept[key]


def _larger(sprite: Sprite, much: float, faint: bool) -> Sprite:
    wide, tall = sprite.surface.get_size()
    size = max(1, round(wide * much)), max(1, round(tall * much))
    # Clear pixels are black: without their share multiplied in they would darken every edge.
    source, flags = (sprite.surface, 0) if faint or sprite.solid else (sprite.surface.premul_alpha(), pygame.BLEND_PREMULTIPLIED)
    larger = pygame.transform.smoothscale(source, size)
    return Sprite(larger, round(sprite.dx * much), round(sprite.dy * much), flags=flags)
