"""What a screen is: it builds a tree of nodes, and answers an action with where to go as a value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.ui.inputs import Action
from game.ui.nearest import cost
from game.ui.nodes import Node, at, find, targets, walk
from game.ui.setting import SIZE
from game.ui.theme import Theme

if TYPE_CHECKING:
    from game.ui.shell import Shell

STACKED = 1.5
"""Text scale from which options stand under the speech and pages go one step at a time."""
TALL, WIDE, HIGH, NARROW = 1.2, 1920.0, 1080.0, 1280.0
"""From how many times its width a window counts as tall; logical pixels that one has: across and down, across a tall one."""


def measured(wide: int, tall: int) -> tuple[float, float, float]:
    """Window pixels a logical pixel, and the canvas in logical pixels, of a window of so many pixels."""
    k = wide / NARROW if tall >= TALL * wide else min(wide / WIDE, tall / HIGH)
    return k, wide / k, tall / k


@dataclass(frozen=True, slots=True)
class Stay:
    """Nothing but perhaps another picture of the same screen."""


@dataclass(frozen=True, slots=True)
class Push:
    """Another screen on top."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Pop:
    """Back to what lies below, `count` screens down."""

    count: int = 1


@dataclass(frozen=True, slots=True)
class Swap:
    """Another screen instead of this one."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Reset:
    """Everything away; this screen alone."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Leave:
    """The window closes."""


Move = Stay | Push | Pop | Swap | Reset | Leave
STAY = Stay()
PALM = "-"
"""What is down when it is not a finger: the key of nothing."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a screen is built for: the canvas in logical pixels, the time, how the player wants things, and where hands are."""

    w: float
    h: float
    k: float
    now: float
    theme: Theme
    text: float = 1.0
    calm: bool = False
    focus: str = ""
    keyed: bool = False
    down: str = ""
    pointer: tuple[float, float] = (960.0, 540.0)
    words: dict[str, str] = field(default_factory=dict, compare=False)
    seen: tuple[str, float, str] = ("", -99.0, "")
    """The place that the window shows at this moment, since when, and how it came; no place before anything was drawn."""

    def size(self, name: str) -> float:
        """A type size of the scale, as large as the player wants it."""
        return SIZE[name] * self.text

    def say(self, key: str, **values: object) -> str:
        """Words of the interface; `{name}` in them is filled in. The key itself where the words are missing."""
        text = self.words.get(key, key)
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    @property
    def stacked(self) -> bool:
        """Whether text is so large, or the window so narrow, that things stand under each other."""
        return self.text >= STACKED or self.tall

    @property
    def tall(self) -> bool:
        """Whether the window stands upright: the place at its top, one column of words below."""
        return self.h >= TALL * self.w


class Screen:
    """A screen with focus, press and release in common. Each kind builds its tree and says what its keys do."""

    opaque = True
    """Whether it hides what lies below."""

    catching = False
    """Whether the next key or button is wanted for itself."""

    aloud = False
    """Whether it is read aloud though nobody has asked for that."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.focus = ""
        self.keyed = False
        self.down = ""
        self.tree: Node | None = None
        """The tree last drawn: what a pointer points at."""

    # --- for each kind to say

    def build(self, frame: Frame) -> Node:
        """The tree of the moment."""
        raise NotImplementedError

    def act(self, key: str) -> Move:
        """Something was pressed and released."""
        return STAY

    def back(self) -> Move:
        """The way back."""
        return Pop()

    def menu(self) -> Move:
        """The menu key."""
        return self.back()

    def history(self) -> Move:
        """What was said so far."""
        return STAY

    def tick(self, now: float) -> Move:
        """Time passes."""
        return STAY

    def wake(self, now: float) -> float | None:
        """Seconds until the picture changes by itself: 0 for every frame, None for not before something is done."""
        return None

    def hold(self, key: str) -> Move:
        """A press on something that can be held."""
        return STAY

    def release(self) -> Move:
        """Whatever was held is let go."""
        return STAY

    def squeeze(self) -> Move:
        """Accept on something that is held, perhaps held already."""
        return STAY

    def turn(self, n: int) -> Move:
        """The wheel, or left and right where nothing lies that way."""
        return STAY

    def press(self) -> Move:
        """Accept, or a click on nothing in particular."""
        return STAY

    # --- the same for all

    def handle(self, action: Action) -> Move:
        """What an action does here."""
        if self.tree is None:
            return STAY
        match action.name:
            case "point":
                return self._point(action)
            case "touch":
                return self._down(action)
            case "lift":
                return self._lift(action)
            case "palm":
                return self._palm()
            case "accept":
                return self._accept()
            case "hold":
                return self._down_key(self.focus)
            case "release":
                return self.release()
            case "option":
                return self._option(action.n)
            case "up" | "down" | "left" | "right":
                return self._step(action.name)
            case "after" | "before":
                return self._next(1 if action.name == "after" else -1)
            case "back":
                return self.back()
            case "menu":
                return self.menu()
            case "history":
                return self.history()
            case "scroll":
                return self.turn(-action.n)
        return STAY

    def _point(self, action: Action) -> Move:
        node = at(self.tree, action.x, action.y) if self.tree else None
        if node and node.key != self.focus:
            self.focus, self.keyed = node.key, False
        return STAY

    def _down(self, action: Action) -> Move:
        node = at(self.tree, action.x, action.y) if self.tree else None
        self.down = node.key if node else ""
        if node:
            self.focus, self.keyed = node.key, False
            if "hold" in node.actions:
                return self.hold(node.key)
        return STAY

    def _lift(self, action: Action) -> Move:
        """Acts on release; sliding off cancels."""
        was, self.down = self.down, ""
        node = at(self.tree, action.x, action.y) if self.tree else None
        if was and (held := find(self.tree, was) if self.tree else None) and "hold" in held.actions:
            return self.release()
        if node and node.key == was:
            return self.act(node.key)
        if node is None and was == "":
            return self.press()
        return STAY

    def _palm(self) -> Move:
        """More than a finger: what was pressed is not meant. A smile that is held stays."""
        node = find(self.tree, self.down) if self.tree and self.down else None
        if node is None or "hold" not in node.actions:
            self.down = PALM
        return STAY

    def _accept(self) -> Move:
        node = find(self.tree, self.focus) if self.tree and self.focus else None
        if node and node.actions and "disabled" not in node.state:
            return self.squeeze() if "hold" in node.actions else self.act(node.key)
        return self.press()

    def _down_key(self, key: str) -> Move:
        node = find(self.tree, key) if self.tree and key else None
        return self.hold(key) if node and "hold" in node.actions else STAY

    def _option(self, n: int) -> Move:
        """The option at a place of the list as it is shown; a closed one says why it is."""
        options = [node for node in walk(self.tree) if node.role in ("option", "star")] if self.tree else []
        if not 1 <= n <= len(options):
            return STAY
        node = options[n - 1]
        if node.actions and "disabled" not in node.state:
            self.focus, self.keyed = node.key, True
            return self.act(node.key)
        if "disabled" in node.state and node.value:
            self.shell.tell(node.value)
        return STAY

    def _next(self, by: int) -> Move:
        found = targets(self.tree) if self.tree else []
        if found:
            keys = [node.key for node in found]
            here = keys.index(self.focus) if self.focus in keys else (-1 if by > 0 else 0)
            self.focus, self.keyed = keys[(here + by) % len(keys)], True
        return STAY

    def _step(self, way: str) -> Move:
        """To the nearest thing that way."""
        found = targets(self.tree) if self.tree else []
        here = next((node for node in found if node.key == self.focus), None)
        if here is None:
            return self._next(1 if way in ("down", "right") else -1)
        ranked = sorted((far, i) for i, node in enumerate(found) if (far := cost(here, node, way)) is not None)
        if ranked:
            self.focus, self.keyed = found[ranked[0][1]].key, True
            return STAY
        self.keyed = True
        return self.turn(1 if way == "right" else -1) if way in ("left", "right") else STAY
