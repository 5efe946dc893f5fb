"""Whether two pictures show the same: compared in small squares, so that what is small counts as much as what is large."""

import os
from pathlib import Path

import numpy as np
import pygame

KEPT = Path(__file__).parents[1] / "pictures"
RENEW = "OUT_OF_FIVE_RENEW"
"""Set in the environment, pictures are kept anew instead of compared: look at them before they are committed."""
SQUARE = 16
"""Window pixels across a square."""
APART = 3.2
"""Of 255: how far the mean of a square's three colours may lie from what was kept. What the edges of letters differ by from one
machine to another is less; three pixels of the smallest words are more."""


def pixels(surface: pygame.Surface) -> np.ndarray:
    """Colours, columns by rows by three."""
    return pygame.surfarray.array3d(surface).astype(float)


def worst(a: np.ndarray, b: np.ndarray) -> tuple[float, tuple[int, int]]:
    """The mean difference of the square that differs most, and that square's corner in window pixels."""
    apart = np.abs(a - b).mean(axis=2)
    w, h = (size // SQUARE for size in apart.shape)
    squares = apart[: w * SQUARE, : h * SQUARE].reshape(w, SQUARE, h, SQUARE).mean(axis=(1, 3))
    x, y = np.unravel_index(int(squares.argmax()), squares.shape)
    return float(squares[x, y]), (int(x) * SQUARE, int(y) * SQUARE)


def same(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether no square differs."""
    return a.shape == b.shape and worst(a, b)[0] <= APART


def kept(name: str, surface: pygame.Surface) -> np.ndarray:
    """The picture that was kept under a name; where pictures are renewed, this one, kept from now on."""
    path = KEPT / f"{name}.png"
    if os.environ.get(RENEW):
        path.parent.mkdir(exist_ok=True)
        pygame.image.save(surface, str(path))
    return pixels(pygame.image.load(str(path)))
