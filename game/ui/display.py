"""Opening the window: on x11 without a graphics processor the plain way is sixteen times faster, so that is tried first."""

import os

import pygame

from game.errors import Unready
from game.ui.hushed import hushed
from game.ui.words import sentence

LEAST = (1280, 720)
TITLE = "Out of Five"
FASTER = "SDL_FRAMEBUFFER_ACCELERATION"
UNSEEN = ("offscreen", "dummy", "evdev")
"""Drivers that SDL falls back to where nothing can be seen; a window there would run with nobody before it."""


def opened(size: tuple[int, int] | None, fullscreen: bool) -> pygame.Surface:
    """The window's surface. Raises Unready with a sentence when there is no display."""
    tried = _without_processor() and FASTER not in os.environ
    if tried:
        os.environ[FASTER] = "0"
    try:
        return _mode(size, fullscreen)
    except pygame.error as error:
        if not tried:
            raise Unready(sentence("no-display", why=error)) from error
    del os.environ[FASTER]
    pygame.display.quit()
    try:
        return _mode(size, fullscreen)
    except pygame.error as error:
        raise Unready(sentence("no-display", why=error)) from error


def _mode(size: tuple[int, int] | None, fullscreen: bool) -> pygame.Surface:
    with hushed():
        pygame.display.init()
    driver = pygame.display.get_driver()
    if driver in UNSEEN and "SDL_VIDEODRIVER" not in os.environ:
        pygame.display.quit()
        raise Unready(sentence("no-display", why=sentence("unseen", driver=driver)))
    pygame.display.set_caption(TITLE)
    if fullscreen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    return pygame.display.set_mode(size or _fitting(), pygame.RESIZABLE)


def _fitting() -> tuple[int, int]:
    """The largest sixteen to nine window that leaves room for the desktop's bars; at least 1280 by 720."""
    wide, tall = pygame.display.get_desktop_sizes()[0]
    scale = min(wide * 0.86 / 1920, tall * 0.86 / 1080, 2.0)
    return max(LEAST[0], round(1920 * scale)), max(LEAST[1], round(1080 * scale))


def _without_processor() -> bool:
    """Whether this is x11 with no graphics processor to draw with."""
    if os.environ.get("SDL_VIDEODRIVER", "x11") != "x11" or "DISPLAY" not in os.environ:
        return False
    return not os.path.exists("/dev/dri")
