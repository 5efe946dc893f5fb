"""Pads of every make as one pad: where SDL knows the make, its buttons go by their names, else by the numbers it gives them."""

from collections.abc import Callable
from typing import Any

import pygame

from game.ui.hushed import hushed

NAMED = {
    pygame.CONTROLLER_BUTTON_A: 0, pygame.CONTROLLER_BUTTON_B: 1, pygame.CONTROLLER_BUTTON_X: 2, pygame.CONTROLLER_BUTTON_Y: 3,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: 4, pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: 5, pygame.CONTROLLER_BUTTON_BACK: 6,
    pygame.CONTROLLER_BUTTON_START: 7, pygame.CONTROLLER_BUTTON_GUIDE: 8, pygame.CONTROLLER_BUTTON_LEFTSTICK: 9,
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: 10, pygame.CONTROLLER_BUTTON_DPAD_UP: 11, pygame.CONTROLLER_BUTTON_DPAD_DOWN: 12,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: 13, pygame.CONTROLLER_BUTTON_DPAD_RIGHT: 14,
}  # fmt: skip
"""The number of each named button: that of the commonest pad, so that a key given once holds on every pad."""
FULL = 32768
Told = tuple[str, float, float]
"""What a pad did: `down` or `up` and a button's number, or `lean` and how far across and down (-1 to 1)."""


def init() -> None:
    """Lets pads be seen: their names where this system has them."""
    with hushed():
        pygame.joystick.init()
        try:
            from pygame._sdl2 import controller
        except ImportError:
            return
        controller.init()


def opened(index: int) -> tuple[Any, int, bool]:
    """The pad that was plugged in, its id in events, and whether SDL knows its make. Raises pygame.error for one that is gone."""
    try:
        from pygame._sdl2 import controller

        if controller.get_init() and controller.is_controller(index):
            pad = controller.Controller(index)
            return pad, pad.as_joystick().get_instance_id(), True
    except (ImportError, pygame.error):
        pass  # its numbers are left
    stick = pygame.joystick.Joystick(index)
    return stick, stick.get_instance_id(), False


class Pads:
    """The pads that are plugged in. What a known one does is heard by its names only, though it tells its numbers as well."""

    def __init__(self, open_: Callable[[int], tuple[Any, int, bool]] = opened) -> None:
        self._open = open_
        self.there: dict[int, Any] = {}
        self.known: set[int] = set()

    def read(self, event: pygame.event.Event) -> Told | None:
        """What a pad did, None for nothing that matters."""
        kind = event.type
        if kind == pygame.JOYDEVICEADDED:
            self._came(event.device_index)
        elif kind == pygame.JOYDEVICEREMOVED:
            self.there.pop(event.instance_id, None)
            self.known.discard(event.instance_id)
        elif kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            return self._button(kind == pygame.CONTROLLERBUTTONDOWN, NAMED.get(event.button, -1))
        elif kind == pygame.CONTROLLERAXISMOTION and event.axis in (0, 1):
            return self._stick(event.axis, event.value / FULL)
        elif getattr(event, "instance_id", None) in self.known:
            return None
        elif kind in (pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP):
            return self._button(kind == pygame.JOYBUTTONDOWN, event.button)
        elif kind == pygame.JOYHATMOTION:
            return ("lean", event.value[0], -event.value[1])
        elif kind == pygame.JOYAXISMOTION and event.axis in (0, 1):
            return self._stick(event.axis, event.value)
        return None

    def _came(self, index: int) -> None:
        try:
            pad, id, known = self._open(index)
        except pygame.error:
            return
        self.there[id] = pad
        if known:
            self.known.add(id)

    def _button(self, down: bool, button: int) -> Told | None:
        return ("down" if down else "up", button, 0.0) if button >= 0 else None

    def _stick(self, axis: int, value: float) -> Told:
        return ("lean", value, 0.0) if axis == 0 else ("lean", 0.0, value)
