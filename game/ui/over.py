"""What lies over any screen: a sentence of the window's own, and the frame of a switch's walk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.ui.inputs import Action
from game.ui.nodes import Box, Node, Set
from game.ui.parts import style
from game.ui.scanning import Scanner, shown
from game.ui.screen import Frame
from game.ui.setting import block
from game.ui.shell import Shell

if TYPE_CHECKING:
    from game.ui.app import App

LONG = 1.5
"""Seconds that the corner of the pause is pressed to get help."""
CORNER = 96.0
STAYS = 4.0
"""Seconds that a sentence stays whatever is done; after that it goes with the next thing that is done."""


def cornered(x: float, y: float) -> bool:
    """Whether a point lies in the corner of the pause."""
    return 0 <= x < CORNER and 0 <= y < CORNER


def heard(shell: Shell, action: Action) -> None:
    """A sentence that has been there long enough goes with a press."""
    if shell.told[0] and action.name not in ("point", "other", "release") and shell.now() - shell.told[1] > STAYS:
        shell.told = ("", -99.0)


def laid(app: App, tree: Node) -> Node:
    """The tree of the screen on top with what the window itself has to say, and where the walk of a switch stands."""
    found = nodes(app.view(app.top), app.shell, tree, app.switches.following(tree))
    return replace(tree, children=(*tree.children, *found)) if found else tree


def nodes(frame: Frame, shell: Shell, tree: Node, scanner: Scanner | None) -> tuple[Node, ...]:
    """What lies over the tree of the screen on top."""
    walk = (shown(tree, scanner, frame.theme, frame.say("ui.scan.here")),) if scanner and scanner.at else ()
    return (*walk, *_told(frame, shell.told[0]))


def _told(frame: Frame, text: str) -> tuple[Node, ...]:
    if not text:
        return ()
    made = block(text, style(frame, "city", 28, 700, frame.theme.on_dark, 1.3), min(1100.0, frame.w - 240), frame.k)
    w, h = made.width + 88, made.height + 52
    x, y = (frame.w - w) / 2, 28.0
    paint = (Box(x, y, w, h, frame.theme.dark, 30, frame.theme.on_dark, 4), Set(made, x + 44, y + 26))
    return (Node("told-by-window", "alert", text, bounds=(x, y, w, h), paint=paint),)
