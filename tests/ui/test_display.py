"""A window opens only where somebody can see it."""

import pytest

from game.errors import Unready
from game.ui import display


def test_a_driver_that_shows_nothing_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
    monkeypatch.setattr(display.pygame.display, "init", lambda: None)
    monkeypatch.setattr(display.pygame.display, "quit", lambda: None)
    monkeypatch.setattr(display.pygame.display, "get_driver", lambda: "offscreen")
    with pytest.raises(Unready, match="offscreen"):
        display.opened((1280, 720), False)


def test_a_driver_that_was_asked_for_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    assert display.opened((1280, 720), False).get_size() == (1280, 720)
