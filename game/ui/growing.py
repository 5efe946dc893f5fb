"""Sprites a little larger than they were drawn, until they have been drawn at that size."""

from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor

import pygame

from game.art.svg import Picture
from game.ui.sprites import AT_ONCE, Sprite, Sprites

MOST = 24
"""Enlarged sprites that are kept."""
NEAR = 0.003
"""How far from its size somebody may be for the frame or two that it takes to make them anew: less than two pixels."""
Key = tuple[Picture, float, bool]
Grown = tuple[float, Sprite]
"""How much larger a sprite is, and the sprite."""


class Growing:
    """Enlarged sprites by picture and scale: the last that was made of each. Large ones are made anew in a thread."""

    def __init__(self, sprites: Sprites) -> None:
        self.sprites = sprites
        self.kept: OrderedDict[Key, Grown] = OrderedDict()
        self.coming: dict[Key, Future[Grown]] = {}
        self.thread: ThreadPoolExecutor | None = None

    def get(self, picture: Picture, k: float, much: float, sprite: Sprite, *, sharp: bool, faint: bool) -> Grown:
        """A sprite drawn at scale `k`, about `much` times as large: where that lasts, drawn anew as soon as it can be had. One
        that is to be `faint` cannot have its colours multiplied beforehand, and keeps a dark edge that nobody sees on it."""
        if sharp and (found := self.sprites.soon(picture, k * much)) is not None:
            return much, found
        key = (picture, k, faint)
        if key in self.coming and self.coming[key].done():
            self._keep(key, self.coming.pop(key).result())
        last = self.kept.get(key, (1.0, sprite))
        if last[0] != much and (self._quick(sprite) or abs(last[0] - much) > NEAR):
            return self._keep(key, _larger(sprite, much, faint))
        if last[0] != much and key not in self.coming:
            self.thread = self.thread or ThreadPoolExecutor(1, thread_name_prefix="growing")
            self.coming[key] = self.thread.submit(_larger, sprite, much, faint)
        return last

    def _quick(self, sprite: Sprite) -> bool:
        """Whether it is made while the frame waits."""
        wide, tall = sprite.surface.get_size()
        return wide * tall <= AT_ONCE or not self.sprites.processes

    def _keep(self, key: Key, grown: Grown) -> Grown:
        self.kept[key] = grown
        self.kept.move_to_end(key)
        while len(self.kept) > MOST:
            self.kept.popitem(last=False)
        return grown


def _larger(sprite: Sprite, much: float, faint: bool) -> Grown:
    wide, tall = sprite.surface.get_size()
    size = max(1, round(wide * much)), max(1, round(tall * much))
    # Clear pixels are black: without their share multiplied in they would darken every edge.
    source, flags = (
        (sprite.surface.copy(), 0) if faint or sprite.solid else (sprite.surface.premul_alpha(), pygame.BLEND_PREMULTIPLIED)
    )
    larger = pygame.transform.smoothscale(source, size)
    return much, Sprite(larger, round(sprite.dx * much), round(sprite.dy * much), flags=flags)
