"""Devices: each becomes the same actions; fingers and palms do no harm; no display is a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.ui.inputs import BOUND, DEFAULTS, Inputs, bound, keys_of, spelled, table
from game.ui.pads import NAMED, Pads

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
    code = (
        "from game.errors import OutOfFive\nfrom game.ui.app import run\n"
        "try:\n    run()\nexcept OutOfFive as wrong:\n    print(wrong)"
    )
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    environment = {k: v for k, v in os.environ.items() if k not in hidden} | {"SDL_VIDEODRIVER": "x11"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 0 and "display" in done.stdout, done.stderr


def test_a_finger_that_was_lost_with_the_window_does_not_stay_down():
    inputs = Inputs()
    names(inputs, event(pygame.FINGERDOWN, finger_id=1, x=0.5, y=0.5), event(pygame.WINDOWFOCUSLOST))
    assert names(inputs, event(pygame.FINGERDOWN, finger_id=2, x=0.5, y=0.5)) == ["point", "touch"]


# --- other keys


@given(st.lists(st.tuples(st.sampled_from(BOUND), st.sampled_from(("key", "pad")), st.integers(0, 400)), max_size=12))
def test_whatever_is_given_no_action_is_left_without_a_key_and_no_key_has_two(wishes):
    binds = frozenset()
    for name, device, code in wishes:
        found = bound(binds, name, device, code)
        binds = binds if isinstance(found, str) else found
    for name in BOUND:
        assert keys_of(name, "key", binds)
    for device in DEFAULTS:
        given_ = [spelled(b)[2] for b in binds if spelled(b)[1] == device]
        assert len(given_) == len(set(given_))
        assert all(table(device, binds)[spelled(b)[2]] == spelled(b)[0] for b in binds if spelled(b)[1] == device)


@given(st.frozensets(st.from_regex(r"[a-z0-9][a-z0-9_-]{0,12}", fullmatch=True), max_size=5))
def test_binds_of_another_version_do_no_harm(binds):
    inputs = Inputs()
    inputs.follow(binds, False)
    assert set(inputs.keys.values()) <= set(BOUND) and set(inputs.buttons.values()) <= set(BOUND)


def test_a_caught_key_does_nothing_else():
    inputs = Inputs()
    inputs.follow(frozenset(), True)
    assert names(inputs, event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0)) == ["key"]
    assert names(inputs, event(pygame.JOYBUTTONDOWN, button=3, instance_id=0)) == ["pad"]


# --- palms


FINGERS = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(("down", "move", "up")), st.floats(0, 1), st.floats(0, 1)), max_size=60
)
KINDS = {"down": pygame.FINGERDOWN, "move": pygame.FINGERMOTION, "up": pygame.FINGERUP}


@settings(max_examples=60)
@given(FINGERS)
def test_of_any_fingers_each_touch_is_lifted_before_the_next(moves):
    inputs, down = Inputs(), False
    for finger, kind, x, y in moves:
        for name in names(inputs, event(KINDS[kind], finger_id=finger, x=x, y=y)):
            assert name in ("point", "touch", "lift", "palm")
            assert not (name == "touch" and down) and not (name == "lift" and not down)
            down = name != "lift" and (down or name == "touch")


@pytest.mark.parametrize("fingers", [2, 10])
@pytest.mark.parametrize("where", ["on an answer", "on nothing"])
def test_a_palm_does_nothing(opened, begun, fingers, where):
    window = begun(opened())
    play = window.app.top
    while not play.reader.asking:
        window.key(pygame.K_RETURN)
        window.pass_time(0.5)
    node = next(n for n in window.tree.children if n.key == "floor").children[-1]
    x, y = window.middle(node) if where == "on an answer" else (700, 300)
    w, h = window.surface.get_size()
    at = [(min(0.99, (x + 9 * i) / w), y / h) for i in range(fingers)]
    before = (len(play.session.choices), play.reader.index, type(window.app.top))
    window.send(*(event(pygame.FINGERDOWN, finger_id=i, x=a, y=b) for i, (a, b) in enumerate(at)))
    window.send(*(event(pygame.FINGERUP, finger_id=i, x=a, y=b) for i, (a, b) in reversed(list(enumerate(at)))))
    assert (len(play.session.choices), play.reader.index, type(window.app.top)) == before


def test_a_smile_that_is_held_by_a_finger_survives_a_second_one(opened, begun, lift_day):
    from robots import ByTouch

    from game.ui.nodes import find

    window = begun(opened(days={lift_day.case.id: lift_day}, reduced_motion=True))
    robot, play = ByTouch(window), window.app.top
    while find(window.tree, "hold") is None:
        robot.step()
    at = window.middle(find(window.tree, "hold"))
    robot.finger(pygame.FINGERDOWN, at, 1)
    robot.finger(pygame.FINGERDOWN, (300, 300), 2)
    robot.finger(pygame.FINGERUP, (300, 300), 2)
    assert play.grip.down and not play.grip.slipped
    robot.finger(pygame.FINGERUP, at, 1)
    assert play.grip.slipped


def test_no_storm_of_fingers_breaks_the_window(opened):
    window = opened((1280, 720))

    @settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
    @given(FINGERS)
    def storm(moves):
        window.send(*(event(KINDS[kind], finger_id=finger, x=x, y=y) for finger, kind, x, y in moves))
        window.pass_time(0.3)
        assert window.tree is not None

    storm()


# --- pads of other makes


def plugged(known):
    """Inputs with one pad, whose make SDL knows or not."""
    inputs = Inputs()
    inputs.pads = Pads(lambda index: (object(), 5, known))
    inputs.read(event(pygame.JOYDEVICEADDED, device_index=0), (100, 100))
    return inputs


def test_a_pad_whose_make_is_known_goes_by_names_and_is_heard_once():
    inputs = plugged(True)
    start = event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_START, instance_id=5)
    assert names(inputs, start) == ["menu"]
    assert names(inputs, event(pygame.JOYBUTTONDOWN, button=0, instance_id=5)) == []
    accept = event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_A, instance_id=5)
    let = event(pygame.CONTROLLERBUTTONUP, button=pygame.CONTROLLER_BUTTON_A, instance_id=5)
    assert names(inputs, accept) == ["accept", "hold"] and names(inputs, let) == ["release"]
    assert names(inputs, event(pygame.CONTROLLERAXISMOTION, axis=1, value=30000, instance_id=5)) == ["down"]
    assert names(inputs, event(pygame.CONTROLLERAXISMOTION, axis=5, value=30000, instance_id=5)) == []


def test_a_pad_of_no_known_make_goes_by_its_numbers():
    inputs = plugged(False)
    assert names(inputs, event(pygame.JOYBUTTONDOWN, button=7, instance_id=5)) == ["menu"]
    inputs.read(event(pygame.JOYDEVICEREMOVED, instance_id=5), (100, 100))
    assert inputs.pads.there == {}


def test_every_named_button_has_a_number_of_its_own_and_every_action_of_a_pad_a_name():
    assert sorted(NAMED.values()) == list(range(15))
    assert set(DEFAULTS["pad"]) <= set(NAMED.values())


def test_a_button_given_to_an_action_holds_on_every_pad():
    inputs = plugged(True)
    inputs.follow(frozenset({"repeat-pad-3"}), False)
    assert names(inputs, event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_Y, instance_id=5)) == ["repeat"]
