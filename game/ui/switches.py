"""Hands that have little: one or two switches instead of all keys, and a long press of the corner for help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import over
from game.ui.inputs import Action
from game.ui.nodes import Node
from game.ui.scanning import Scanner
from game.ui.screen import PALM, STAY

if TYPE_CHECKING:
    from game.ui.app import App


class Switches:
    """Stands between what is pressed and the screen on top of an app."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.scanner = Scanner()
        self.cornered: float | None = None
        """Since when the corner of the pause is pressed."""

    @property
    def on(self) -> bool:
        """Whether focus walks for a switch; not while a key is waited for."""
        return self.app.shell.settings.scan != "off" and not self.app.top.catching

    def wakes(self) -> list[float]:
        """Seconds until there is something to do."""
        found = [0.05] if self.cornered is not None else []
        if self.on and self.app.shell.settings.scan == "one":
            found.append(self.scanner.wake(self.app.shell.now(), self.app.shell.settings.scan_seconds))
        return found

    def following(self, tree: Node) -> Scanner | None:
        """The walk over a new tree; None where nobody walks. Where it begins anew the window draws once more."""
        if not self.on:
            return None
        was = self.scanner.walk
        self.scanner.follow(tree, self.app.shell.now())
        self.app.dirty = self.app.dirty or was != self.scanner.walk
        return self.scanner

    def walk(self, now: float) -> None:
        """Time passes: focus goes on for one switch, or the corner has been pressed for long enough."""
        if self.cornered is not None and now - self.cornered >= over.LONG:
            self.cornered, self.app.top.down = None, PALM
            self.app.go(self.app.top.release())
            self.app.shell.panic()
            self.app.dirty = True
        settings = self.app.shell.settings
        if self.on and settings.scan == "one" and self.scanner.wake(now, settings.scan_seconds) <= 0:
            self.scanner.step(now)
            self.app.dirty = True
        if self.on:
            self._focus()

    def took(self, action: Action) -> bool:
        """Whether an action was a switch's; then it is done."""
        self._corner(action)
        if not self.on:
            return False
        now = self.app.shell.now()
        match self.scanner.switch(action, self.app.shell.settings.scan == "two", now):
            case "":
                return False
            case "step":
                self.scanner.step(now)
                self._focus()
            case "accept":
                key = self.scanner.accept(now)
                self._focus(key)
                self.app.go(self.app.top.handle(Action("accept")) if key else STAY)
        return True

    def _focus(self, key: str = "") -> None:
        """The screen's focus stands where the walk stands; nowhere on a group."""
        at = self.scanner.at
        key = key or (at[0] if len(at) == 1 else "")
        top = self.app.top
        if key != top.focus:
            top.focus, top.keyed, self.app.dirty = key, bool(key), True

    def _corner(self, action: Action) -> None:
        """A finger or the mouse goes down in the corner, or leaves it."""
        k = self.app.canvas.k
        inside = over.cornered(action.x / k, action.y / k)
        if action.name == "touch" and inside:
            self.cornered = self.app.shell.now()
        elif action.name in ("lift", "palm") or (action.name == "point" and not inside):
            self.cornered = None
