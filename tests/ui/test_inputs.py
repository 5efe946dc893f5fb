"""Devices: each becomes the same actions; fingers and palms do no harm; no display is a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pygame

from game.ui.inputs import Inputs

SIZE = (1000, 500)


def event(kind: int, **more: object) -> pygame.event.Event:
    """An event as pygame gives it."""
    return pygame.event.Event(kind, **more)


def names(inputs: Inputs, *events: pygame.event.Event) -> list[str]:
    """The names of the actions of some events."""
    return [action.name for each in events for action in inputs.read(each, SIZE)]


def test_a_second_key_while_one_holds_neither_holds_nor_lets_go():
    inputs = Inputs()
    down = lambda key: event(pygame.KEYDOWN, key=key, mod=0)  # noqa: E731
    up = lambda key: event(pygame.KEYUP, key=key, mod=0)  # noqa: E731
    assert names(inputs, down(pygame.K_SPACE)) == ["accept", "hold"]
    assert names(inputs, down(pygame.K_RETURN), up(pygame.K_RETURN)) == ["accept"]
    assert names(inputs, up(pygame.K_SPACE)) == ["release"]


def test_one_finger_acts_and_nine_more_say_only_that_it_was_a_palm():
    inputs = Inputs()
    found = [event(pygame.FINGERDOWN, finger_id=i, x=0.5, y=0.5) for i in range(10)]
    assert names(inputs, *found) == ["point", "touch", "palm"]
    assert names(inputs, *(event(pygame.FINGERUP, finger_id=i, x=0.5, y=0.5) for i in range(9, -1, -1))) == ["lift"]


def test_a_finger_points_at_window_pixels():
    action = Inputs().read(event(pygame.FINGERDOWN, finger_id=1, x=0.25, y=0.5), SIZE)[0]
    assert (action.x, action.y) == (250, 250)


def test_a_mouse_event_that_a_finger_made_is_not_counted_twice():
    assert names(Inputs(), event(pygame.MOUSEBUTTONDOWN, pos=(1, 1), button=1, touch=True)) == []


def test_a_leaning_stick_moves_once():
    inputs = Inputs()
    lean = [event(pygame.JOYAXISMOTION, axis=1, value=v, instance_id=0) for v in (0.7, 0.8, 0.9, 0.1, 0.7)]
    assert names(inputs, *lean) == ["down", "down"]


def test_numbers_are_options_and_letters_are_nothing():
    inputs = Inputs()
    assert inputs.read(event(pygame.KEYDOWN, key=pygame.K_3, mod=0), SIZE)[0].n == 3
    assert names(inputs, event(pygame.KEYDOWN, key=pygame.K_q, mod=0)) == []


def test_without_a_display_there_is_a_sentence():
    code = "from game.ui.app import run, OutOfFive\ntry:\n    run()\nexcept OutOfFive as wrong:\n    print(wrong)"
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    environment = {k: v for k, v in os.environ.items() if k not in hidden} | {"SDL_VIDEODRIVER": "x11"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 0 and "display" in done.stdout, done.stderr
