"""The drawers as they are in the game."""

from collections.abc import Callable

import pytest

from game.cabinet import Drawer, Shown, begun, shown
from game.content import load_cabinet


@pytest.fixture(scope="session")
def drawers() -> dict[str, Drawer]:
    """Every drawer by its id."""
    return {drawer.id: drawer for drawer in load_cabinet()}


@pytest.fixture
def turn(drawers: dict[str, Drawer]) -> Callable[..., Shown]:
    """What a drawer shows with some of its knobs turned, the others as they stand at first; `again__a` is the knob `again-a`."""

    def made(id: str, **knobs: int) -> Shown:
        drawer = drawers[id]
        named = {name.replace("__", "-"): stop for name, stop in knobs.items()}
        for name, stop in named.items():
            assert stop in drawer.knob(name).stops, f"{name} has no stop {stop}"
        return shown(drawer, begun(drawer) | named)

    return made
