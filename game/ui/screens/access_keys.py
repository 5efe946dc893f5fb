"""Keys and buttons: what does what, and another key for it. One that is taken already is said to be, and nothing changes."""

import pygame

from game.ui.inputs import BOUND, Action, bound, keys_of
from game.ui.nodes import Box, Node
from game.ui.parts import button, fitted, heading, placed, sheet, style
from game.ui.screen import STAY, Frame, Move, Screen
from game.ui.screens.access_rows import rows
from game.ui.shell import Shell


class Keys(Screen):
    """One row an action. Pressing a row waits for a key or a button of the pad; Escape and a click leave it as it is."""

    opaque = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.focus = BOUND[0]
        self.waits = ""
        """The action that is to have another key."""
        self.line = shell.say("ui.keys.how")

    @property
    def catching(self) -> bool:  # type: ignore[override]
        """Whether the next key is wanted for itself."""
        return bool(self.waits)

    def build(self, frame: Frame) -> Node:
        """A heading, a sentence of how things stand, the rows in two columns, back and as-they-were."""
        w = min(frame.w - 120, 1500.0)
        left, top = (frame.w - w) / 2, 36.0
        x, small = left + 64, min(1.0, 1.5 / frame.text)
        title = heading(frame, frame.say("ui.keys.title"), x, top + 36, w / 2, 48 * small)
        done = button(frame, "done", frame.say("ui.comfort.done"), left + w - 56, top + 36, size=28 * small, align="right", h=68)
        look = style(frame, "city", 26, 700, frame.theme.amber, 1.25)
        told = placed("line", fitted(frame, self.line, look, w - 128, 96), x, top + 50 + title.bounds[3], w - 128, role="alert")
        y = told.bounds[1] + 104
        foot = frame.h - 36 - 114
        columns = 2 if frame.w > 1500 and frame.text < 1.5 else 1
        per = -(-len(BOUND) // columns)
        wide = (w - 96) / columns - 12 * (columns - 1)
        found = [(name, frame.say(f"ui.keys.{name}"), self._keys(name)) for name in BOUND]
        nodes = [
            node
            for i in range(columns)
            for node in rows(frame, found[i * per : (i + 1) * per], left + 48 + i * (wide + 24), y, wide, foot - y, open_=True)
        ]
        nodes.sort(key=lambda node: (node.bounds[1], node.bounds[0]))
        low = max(node.bounds[1] + node.bounds[3] for node in nodes) + 14
        reset = button(frame, "reset", frame.say("ui.keys.reset"), x, low, size=26 * small, kind="pill", h=68)
        veil = Box(0, 0, frame.w, frame.h, frame.theme.veil, alpha=150)
        return Node(
            "keys", "dialog", frame.say("ui.keys.title"), bounds=(0, 0, frame.w, frame.h),
            children=(title, told, *nodes, reset, done), paint=(veil, sheet(left, top, w, low + 68 + 26 - top)),
        )  # fmt: skip

    def _keys(self, name: str) -> str:
        """The keys and buttons of an action, by name."""
        if name == self.waits:
            return "…"
        binds = self.shell.settings.binds
        names = [called(self.shell, "key", code) for code in keys_of(name, "key", binds)]
        return ", ".join(names + [called(self.shell, "pad", code) for code in keys_of(name, "pad", binds)]) or "–"

    def handle(self, action: Action) -> Move:
        """While a key is waited for it is caught; a click lets it be."""
        if not self.waits:
            return super().handle(action)
        if action.name in ("key", "pad"):
            self._give(action.name, action.n)
        elif action.name in ("lift", "back"):
            self._leave("ui.keys.stays")
        return STAY

    def _give(self, device: str, code: int) -> None:
        if (device, code) == ("key", pygame.K_ESCAPE):
            return self._leave("ui.keys.stays")
        found = bound(self.shell.settings.binds, self.waits, device, code)
        if isinstance(found, str):
            return self._leave("ui.keys.taken", key=called(self.shell, device, code), does=self.shell.say(f"ui.keys.{found}"))
        name = self.shell.say(f"ui.keys.{self.waits}")
        self.shell.change(binds=found)
        return self._leave("ui.keys.given", key=called(self.shell, device, code), does=name)

    def _leave(self, sentence: str, **values: str) -> None:
        self.waits, self.line = "", self.shell.say(sentence)
        for name, value in values.items():
            self.line = self.line.replace("{" + name + "}", value)

    def act(self, key: str) -> Move:
        """A row waits for a key; all keys as they were."""
        if key == "done":
            return self.back()
        if key == "reset":
            self.shell.change(binds=frozenset())
            self.line = self.shell.say("ui.keys.was")
            return STAY
        self.waits = key
        self.line = self.shell.say("ui.keys.press").replace("{does}", self.shell.say(f"ui.keys.{key}"))
        return STAY


def called(shell: Shell, device: str, code: int) -> str:
    """What a key or a button is called."""
    if device == "pad":
        name = f"ui.keys.pad-{code}"
        return shell.say(name) if name in shell.words else shell.say("ui.keys.pad").replace("{n}", str(code))
    return pygame.key.name(code).capitalize() or str(code)
