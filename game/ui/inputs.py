"""Devices become actions: keys, mouse, wheel, fingers and pads. No other file knows a device."""

from collections.abc import Mapping
from dataclasses import dataclass

import pygame

from game.ui.pads import Pads

KEYS = {
    pygame.K_UP: "up", pygame.K_DOWN: "down", pygame.K_LEFT: "left", pygame.K_RIGHT: "right",
    pygame.K_w: "up", pygame.K_s: "down", pygame.K_a: "left", pygame.K_d: "right", pygame.K_TAB: "after",
    pygame.K_RETURN: "accept", pygame.K_KP_ENTER: "accept", pygame.K_SPACE: "accept",
    pygame.K_ESCAPE: "menu", pygame.K_BACKSPACE: "back", pygame.K_h: "history", pygame.K_PAGEUP: "history",
    pygame.K_r: "repeat", pygame.K_F1: "comfort", pygame.K_F11: "fullscreen", pygame.K_F12: "panic",
}  # fmt: skip
NUMBERS = {getattr(pygame, f"K_{n}"): n for n in range(1, 10)} | {getattr(pygame, f"K_KP{n}"): n for n in range(1, 10)}
AUTHOR = {getattr(pygame, f"K_F{n}"): f"f{n}" for n in range(2, 9)}
"""Keys of those who write cases, where the player has not given them to something else."""
PAD = {
    0: "accept", 1: "back", 2: "history", 3: "comfort", 4: "repeat", 5: "after", 6: "menu", 7: "menu", 8: "panic",
    11: "up", 12: "down", 13: "left", 14: "right",
}  # fmt: skip
BOUND = ("accept", "after", "up", "down", "left", "right", "back", "menu", "history", "repeat", "comfort", "panic", "fullscreen")
"""Actions that can be given another key or button."""
DEFAULTS: Mapping[str, Mapping[int, str]] = {"key": KEYS, "pad": PAD}
HOLDERS = ("accept",)
STICK = 0.6


@dataclass(frozen=True, slots=True)
class Action:
    """What a player did, whatever with.

    `name`: those of BOUND, and before option hold release point touch lift palm scroll resize quit other, f2 to f8 for those who
    write cases, and key or pad for one that is to be given to an action. `x`, `y` are window pixels; `n` is an option's number, a
    wheel's clicks, or a code.
    """

    name: str
    x: float = 0
    y: float = 0
    n: int = 0


def table(device: str, binds: frozenset[str] = frozenset()) -> dict[int, str]:
    """What each key (or pad button) does. An action that was given one of a device has that one only, instead of its own."""
    given = {name: code for name, kind, code in map(spelled, binds) if kind == device}
    return {c: name for c, name in DEFAULTS[device].items() if name not in given} | {c: name for name, c in given.items()}


def spelled(bind: str) -> tuple[str, str, int]:
    """Action, device and code of a bind; an empty device for one that spells none."""
    name, _, rest = bind.partition("-")
    device, _, code = rest.partition("-")
    good = name in BOUND and device in DEFAULTS and code.isdecimal()
    return (name, device, int(code)) if good else ("", "", 0)


def bound(binds: frozenset[str], name: str, device: str, code: int) -> frozenset[str] | str:
    """The binds once an action has this key or button; or the name of the action that has it already, `option` for a number."""
    there = "option" if device == "key" and code in NUMBERS else table(device, binds).get(code, name)
    if there != name:
        return there
    return frozenset(b for b in binds if spelled(b)[:2] != (name, device)) | {f"{name}-{device}-{code}"}


def keys_of(name: str, device: str, binds: frozenset[str]) -> tuple[int, ...]:
    """The codes that do an action."""
    return tuple(code for code, does in table(device, binds).items() if does == name)


class Inputs:
    """Turns events into actions. Fingers act as the mouse does: on release, and sliding off cancels."""

    def __init__(self) -> None:
        self.pads = Pads()
        self.keys, self.buttons = table("key"), table("pad")
        self.binds: frozenset[str] = frozenset()
        self.catching = False
        """Whether the next key or button is wanted for itself, to be given to an action."""
        self.leaning = ""
        self.finger: int | None = None
        self.palm = False
        """Whether more than one finger has been down since."""
        self.holder: int | None = None
        """The key that began a hold: only its release is one. Others press while it is down."""

    def follow(self, binds: frozenset[str], catching: bool) -> None:
        """Other keys from now on, if the player has given some."""
        self.catching = catching
        if binds != self.binds:
            self.binds, self.keys, self.buttons = binds, table("key", binds), table("pad", binds)

    def read(self, event: pygame.event.Event, size: tuple[int, int]) -> list[Action]:
        """The actions of one event; `size` is the window's, for fingers."""
        kind = event.type
        if kind == pygame.QUIT:
            return [Action("quit")]
        if kind == pygame.KEYDOWN:
            return self._key(event)
        if kind == pygame.KEYUP:
            return self._let_go(event.key)
        if kind in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL):
            return self._mouse(event)
        if kind in (pygame.FINGERDOWN, pygame.FINGERUP, pygame.FINGERMOTION):
            return self._touch(event, size)
        if kind in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED):
            return [Action("resize")]
        if kind in (pygame.WINDOWEXPOSED, pygame.WINDOWFOCUSGAINED):
            return [Action("other")]
        if kind == pygame.WINDOWFOCUSLOST:
            self.holder = self.finger = None
            return [Action("release")]
        return self._pad(event)

    def _key(self, event: pygame.event.Event) -> list[Action]:
        if self.catching:
            return [Action("key", n=event.key)]
        if event.key in NUMBERS:
            return [Action("option", n=NUMBERS[event.key])]
        if event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT:
            return [Action("fullscreen")]
        name = self.keys.get(event.key) or AUTHOR.get(event.key)
        if name is None:
            return []
        if name == "after" and event.mod & pygame.KMOD_SHIFT:
            return [Action("before")]
        if name not in HOLDERS or self.holder is not None:
            return [Action(name)]
        self.holder = event.key
        return [Action(name), Action("hold")]

    def _let_go(self, key: int) -> list[Action]:
        if key != self.holder:
            return []
        self.holder = None
        return [Action("release")]

    def _mouse(self, event: pygame.event.Event) -> list[Action]:
        if getattr(event, "touch", False):
            return []
        if event.type == pygame.MOUSEWHEEL:
            return [Action("scroll", n=event.y)]
        x, y = event.pos
        if event.type == pygame.MOUSEMOTION:
            return [Action("point", x, y)]
        if event.button == 1:
            return [Action("touch" if event.type == pygame.MOUSEBUTTONDOWN else "lift", x, y)]
        if event.button == 3 and event.type == pygame.MOUSEBUTTONUP:
            return [Action("back")]
        return []

    def _touch(self, event: pygame.event.Event, size: tuple[int, int]) -> list[Action]:
        """The first finger counts; a second one says that it was a palm, and does nothing itself."""
        x, y = event.x * size[0], event.y * size[1]
        if event.type == pygame.FINGERDOWN and self.finger is None:
            self.finger, self.palm = event.finger_id, False
            return [Action("point", x, y), Action("touch", x, y)]
        if event.finger_id != self.finger:
            news = event.type == pygame.FINGERDOWN and not self.palm
            self.palm = self.palm or news
            return [Action("palm")] if news else []
        if event.type == pygame.FINGERUP:
            self.finger = None
            return [Action("lift", x, y)]
        return [Action("point", x, y)]

    def _pad(self, event: pygame.event.Event) -> list[Action]:
        told = self.pads.read(event)
        if told is None:
            return []
        what, x, y = told
        if what == "lean":
            return self._lean(x, y)
        button = int(x)
        name = self.buttons.get(button, "")
        if what == "up":
            return [Action("release")] if name in HOLDERS else []
        if self.catching:
            return [Action("pad", n=button)]
        return [] if not name else [Action(name), Action("hold")] if name in HOLDERS else [Action(name)]

    def _lean(self, x: float, y: float) -> list[Action]:
        """A stick or a cross moves once each time that it is leaned."""
        name = "left" if x < -STICK else "right" if x > STICK else "up" if y < -STICK else "down" if y > STICK else ""
        if name == self.leaning:
            return []
        self.leaning = name
        return [Action(name)] if name else []
