"""A window without a display: the real event path, blank pictures, a clock that tests turn."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame

from game.art.svg import Picture
from game.content import load_day
from game.play import Day
from game.store import Settings, Store
from game.ui import app as window
from game.ui.shell import Shell
from game.ui.sprites import Sprite, Sprites


class Blank(Sprites):
    """Every picture is there at once and shows nothing."""

    def __init__(self) -> None:
        super().__init__(Path("nowhere"), processes=False)
        self.sizes: dict[tuple[int, int], Sprite] = {}

    def get(self, picture: Picture, scale: float) -> Sprite:
        """A clear surface of the right size."""
        size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
        if size not in self.sizes:
            self.sizes[size] = Sprite(pygame.Surface(size, pygame.SRCALPHA))
        return self.sizes[size]

    later = get


class Window:
    """An app on a surface of its own. `pass_time` lets seconds go by; keys and clicks go through pygame's own queue."""

    def __init__(self, folder: Path, size: tuple[int, int], settings: Settings, days: dict[str, Day]) -> None:
        pygame.display.init()
        self.time = 100.0
        self.surface = pygame.display.set_mode(size)
        pygame.event.clear()
        self.shell = Shell(Store(folder), Blank(), settings, seed=3, now=lambda: self.time, days=dict(days))
        self.shell.__dict__["cases"] = tuple(days)
        self.app = window.App(self.shell, self.surface)
        self.app.canvas.draw = lambda tree: None  # trees are what is looked at here; painting has tests of its own
        self.app.start()
        self.app.frame()

    @property
    def tree(self):
        """The tree of the screen on top, as last drawn."""
        return self.app.top.tree

    def pass_time(self, seconds: float) -> None:
        """Time goes by in frames of a tenth of a second or longer."""
        steps = max(1, min(24, round(seconds * 8)))
        for _ in range(steps):
            self.time += seconds / steps
            self.app.frame()
        self.app.draw()

    def send(self, *events: pygame.event.Event) -> None:
        """Events as they come from pygame, then a frame."""
        for event in events:
            pygame.event.post(event)
        for event in pygame.event.get():
            for action in self.app.inputs.read(event, self.surface.get_size()):
                self.app.act(action)
        self.app.draw()

    def key(self, *keys: int) -> None:
        """Keys pressed and released one after another."""
        for key in keys:
            self.key_down(key)
            self.key_up(key)

    def key_down(self, key: int) -> None:
        """A key goes down."""
        self.send(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0))

    def key_up(self, key: int) -> None:
        """A key comes up."""
        self.send(pygame.event.Event(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0))

    def mouse(self, kind: int, at: tuple[float, float]) -> None:
        """The mouse moves, or its left button goes down or up, at a point of the window."""
        where = (round(at[0]), round(at[1]))
        more = {"rel": (0, 0), "buttons": (0, 0, 0)} if kind == pygame.MOUSEMOTION else {"button": 1}
        self.send(pygame.event.Event(kind, pos=where, touch=False, **more))

    def middle(self, node) -> tuple[float, float]:
        """The middle of a node in window pixels."""
        x, y, w, h = node.bounds
        return (x + w / 2) * self.app.canvas.k, (y + h / 2) * self.app.canvas.k

    def click(self, node) -> None:
        """Moves there, presses and lets go."""
        for kind in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.mouse(kind, self.middle(node))


@pytest.fixture(scope="session")
def lift_day() -> Day:
    """The first case."""
    return load_day("the-lift")


@pytest.fixture
def opened(tmp_path: Path, tiny_day: Day, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Window]]:
    """Opens windows on small days."""

    def make(size: tuple[int, int] = (1920, 1080), days: dict[str, Day] | None = None, **settings: object) -> Window:
        return Window(tmp_path, size, Settings(**settings), days or {tiny_day.case.id: tiny_day})

    yield make


@pytest.fixture
def begun() -> Callable[[Window], Window]:
    """Starts the first day of a window, its intake left out."""

    def start(window: Window, intake: bool = False) -> Window:
        from game.ui.screens.begin import lived

        window.app.stack.append(lived(window.shell, window.shell.cases[0], intake=intake))
        window.app.draw()
        return window

    return start
