"""A day lived to its end for the tests of the opened box, and a window with that box in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import load_day, load_facts
from game.play import Day, Session, begin, choose
from game.ui.screens import box

LEVELS = Path(__file__).parent / "levels"
WANTED = {
    "intake-honesty": "saw",
    "intake-solidarity": "sit",
    "intake-care": "wait",
    "soup": "beam",
    "tray": "saw",
    "moved": "few",
    "bench": "sit",
    "rate-goran": "4",
    "rate-dez": "5",
    "child": "wait",
    "lift": "stairs",
}


def lived(seed: int = 5, wanted: dict[str, str] | None = None) -> tuple[Day, Session]:
    """The small day and a session of it that waits for its ruling."""
    day = load_day("tray", levels=LEVELS)
    session = begin(day, seed)
    wants = WANTED | (wanted or {})
    while session.pending and session.phase != "ruling":
        pending = session.pending
        if pending.way == "hold":
            session = choose(day, session, "keep")
        elif pending.way == "confirm":
            session = choose(day, session, "yes")
        else:
            session = choose(day, session, wants[pending.id])
    return day, session


@pytest.fixture(scope="session")
def small() -> tuple[Day, Session]:
    """The small day, waiting for its ruling."""
    return lived()


@pytest.fixture
def unpacked(opened: Callable, small: tuple[Day, Session]) -> Callable:
    """Opens a window with the box of a day on top."""

    def make(size: tuple[int, int] = (1920, 1080), day: tuple[Day, Session] | None = None, **settings: object):
        lived_day, session = day or small
        window = opened(size, {lived_day.case.id: lived_day}, **settings)
        window.shell.__dict__["facts"] = load_facts(LEVELS)
        window.app.stack.append(box.opened(window.shell, lived_day, session))
        window.app.draw()
        return window

    return make
