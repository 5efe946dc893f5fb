"""Every screen at every size of window and text: names, room, no overlap, nothing clipped, a focus that goes round."""

import pygame
import pytest
from layout import faults
from robots import ByKeys

from game.ui.nodes import targets
from game.ui.screens.before import Before
from game.ui.screens.comfort import Comfort
from game.ui.screens.credits import Credits
from game.ui.screens.history import History
from game.ui.screens.pause import Pause
from game.ui.screens.shelf import Shelf

SIZES = ((1280, 720), (1920, 1080), (3840, 2160), (2560, 1080), (1400, 1050), (1080, 1920))
TEXTS = (1.0, 1.5, 2.0)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXTS)
def test_screens_outside_a_day_hold_together(opened, size, text):
    window = opened(size, text_scale=text)
    shell, canvas = window.shell, window.app.canvas
    day = shell.day(shell.cases[0])
    found = {"Title": faults(window.tree, canvas.w, canvas.h)}
    for screen in (Shelf(shell), Before(shell, day), Comfort(shell), Credits(shell), Pause(shell, None)):
        window.app.stack.append(screen)
        window.app.draw()
        found[type(screen).__name__] = faults(window.tree, canvas.w, canvas.h)
    nudges = Comfort(shell)
    nudges.page = "nudges"
    window.app.stack.append(nudges)
    window.app.draw()
    found["nudges"] = faults(window.tree, canvas.w, canvas.h)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    ("size", "text"),
    [((1280, 720), 1.0), ((1280, 720), 2.0), ((1920, 1080), 1.5), ((3840, 2160), 2.0), ((2560, 1080), 1.0), ((1080, 1920), 1.0)],
)
def test_every_moment_of_a_day_holds_together(opened, begun, lift_day, size, text):
    window = begun(opened(size, {lift_day.case.id: lift_day}, text_scale=text, reduced_motion=True))
    canvas, found = window.app.canvas, {}

    class Watching(ByKeys):
        def step(self):
            if wrong := faults(window.tree, canvas.w, canvas.h):
                found.setdefault(wrong[0], len(self.seen))
            super().step()

    Watching(window, pick=lambda n: len(window.app.top.session.choices)).play()
    found |= dict.fromkeys(faults(window.tree, canvas.w, canvas.h), -1)
    assert found == {}


def test_history_holds_together_at_every_scroll(opened, begun):
    window = begun(opened())
    play = window.app.top
    robot = ByKeys(window)
    for _ in range(60):
        if type(window.app.top).__name__ != "Play":
            break
        last = window.app.top
        robot.step()
    history = History(window.shell, last if play is None else play)
    window.app.stack.append(history)
    for _ in range(12):
        window.app.draw()
        assert faults(window.tree, window.app.canvas.w, window.app.canvas.h) == []
        window.key(pygame.K_UP)


def test_focus_goes_once_round_every_target(opened):
    window = opened()
    wanted = [node.key for node in targets(window.tree)]
    window.app.top.focus = wanted[-1]
    met = []
    for _ in wanted:
        window.key(pygame.K_TAB)
        met.append(window.app.top.focus)
    assert met == wanted


def test_arrows_reach_every_entry_of_the_title(opened):
    window = opened()
    met = {window.app.top.focus}
    for _ in range(8):
        window.key(pygame.K_RIGHT)
        met.add(window.app.top.focus)
    assert met == {node.key for node in targets(window.tree)}
