"""Ways through the opened box: every leaf of every page, with a clean look at each."""

from collections.abc import Iterator

from game.ui.nodes import Node, targets
from game.ui.screens.box.after import After
from game.ui.screens.box.day import TheDay
from game.ui.screens.box.entries import Entries
from game.ui.screens.box.ruling import Ruling
from game.ui.screens.box.undo import TakeBack

LONGEST = 120


def show(window, screen) -> Node:
    """Puts a screen on top and draws it."""
    window.app.stack[-1] = screen
    window.app.draw()
    return window.tree


def press(window, key: str) -> Node:
    """Presses something by its key, draws, and lets a stamp fall."""
    window.app.go(window.app.top.act(key))
    window.app.draw()
    if isinstance(window.app.top, Ruling):
        window.pass_time(2)
    return window.tree


def onwards(window) -> Iterator[tuple[str, Node]]:
    """Every leaf from the first page to the last fact, by the way on alone."""
    for step in range(LONGEST):
        top = window.app.top
        yield f"{step} {type(top).__name__}", window.tree
        if isinstance(top, After) and top.leaf + 1 == len(top.leaves(window.shell.settings.text_scale >= 1.5)):
            return
        ruling = isinstance(top, Ruling) and top.fell is None
        press(window, top.focus if ruling else "on")
    raise AssertionError("the box does not end")


def inside(window, shared) -> Iterator[tuple[str, Node]]:
    """The entries of every step, and every decision taken back."""
    steps = shared.audit.walk.steps
    for shared.step in range(len(steps)):
        yield f"day {shared.step}", show(window, TheDay(shared))
        page = Entries(shared)
        yield f"entries {shared.step}", show(window, page)
        for _ in page.found[1:]:
            page.turn(1)
            window.app.draw()
            yield f"entries {shared.step}.{page.at}", window.tree
    for taken in shared.audit.taken:
        if taken.others:
            yield f"back {taken.decision}", show(window, TakeBack(shared, taken.decision))
            yield f"back {taken.decision} with it", press(window, f"other-{taken.others[0][0]}")


def chosen(window) -> Iterator[tuple[str, Node]]:
    """The page on top with each thing on it looked at in turn."""
    for node in targets(window.tree):
        window.app.top.focus, window.app.top.keyed = node.key, True
        window.app.draw()
        yield node.key, window.tree
