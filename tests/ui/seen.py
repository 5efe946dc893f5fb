"""What words stand on, measured: a canvas that notes, for every line it sets, the contrast with the pixels under its letters."""

import numpy as np
import pygame

from game.ui.canvas import Canvas
from game.ui.nodes import Set


def luminance(rgb: np.ndarray) -> np.ndarray:
    """Relative luminance, as WCAG 2 counts it, of colours 0 to 255."""
    part = np.asarray(rgb, dtype=float) / 255
    line = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return line @ np.array([0.2126, 0.7152, 0.0722])


def ratio(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Contrast of two luminances."""
    return (np.maximum(a, b) + 0.05) / (np.minimum(a, b) + 0.05)


class Looking(Canvas):
    """Paints as the window does, and keeps `found`: (words, contrast) of each line, counted where its letters are solid."""

    found: list[tuple[str, float]]

    def _blit_line(self, words: str, colour: str, alpha: int, before: np.ndarray, after: np.ndarray) -> None:
        """The contrast that all but the worst hundredth of a line's inked pixels have."""
        changed = np.abs(after.astype(int) - before).sum(axis=2)
        if changed.max(initial=0) == 0:
            return
        solid = changed >= 0.8 * changed.max()
        ink = np.array(pygame.Color(colour)[:3]) * alpha / 255 + before[solid] * (1 - alpha / 255)
        self.found.append((words, float(np.percentile(ratio(luminance(ink), luminance(before[solid])), 1))))

    def _set(self, text: Set) -> None:
        if text.alpha < 255:  # on its way in or out: read when it is there
            return super()._set(text)
        left, top = int(text.x * self.k) - 40, int(text.y * self.k) - 10
        area = pygame.Rect(left, top, int(text.block.width * self.k) + 120, int(text.block.height * self.k) + 30)
        area = area.clip(self.surface.get_rect())
        if not area.w or not area.h:
            return super()._set(text)
        before = pygame.surfarray.array3d(self.surface.subsurface(area))
        super()._set(text)
        after = pygame.surfarray.array3d(self.surface.subsurface(area))
        if text.words != 0 and text.block.text:
            self._blit_line(text.block.text, text.block.style.colour, text.alpha, before, after)
        return None
