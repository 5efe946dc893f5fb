"""A whole day with one device only, through pygame's own events; and what becomes of it."""

from dataclasses import replace

import pygame
import pytest
from robots import ByKeys, ByMouse

from game.play import replay
from game.ui.nodes import find


@pytest.mark.parametrize("robot", [ByKeys, ByMouse])
def test_a_day_is_played_from_title_to_box_with_one_device(opened, lift_day, robot):
    window = opened(days={lift_day.case.id: lift_day})
    player = robot(window)
    player.press(find(window.tree, "begin"))
    assert type(window.app.top).__name__ == "Before"
    player.press(find(window.tree, "begin"))
    player.play()
    assert type(window.app.top).__name__ == "Ending"
    assert "hold" in player.seen
    assert any(key.startswith("star-") for key in player.seen)


@pytest.mark.parametrize("robot", [ByKeys, ByMouse])
def test_a_smile_is_held_by_pressing_once_where_that_is_set(opened, begun, tiny_day, robot):
    window = begun(opened(hold_toggle=True))
    robot(window).play()
    assert type(window.app.top).__name__ == "Ending"


def test_letting_go_of_the_button_lets_the_face_rest(opened, begun, lift_day):
    window = begun(opened(days={lift_day.case.id: lift_day}, reduced_motion=True))
    robot, play = ByKeys(window), window.app.top
    while find(window.tree, "hold") is None or not play.reader.asking:
        robot.step() if find(window.tree, "hold") is None else window.key(pygame.K_RETURN)
        window.pass_time(0.3)
    while play.focus != "hold":
        window.key(pygame.K_TAB)
    window.key_down(pygame.K_SPACE)
    window.pass_time(0.5)
    assert play.grip.down
    window.key_up(pygame.K_SPACE)
    window.pass_time(1.0)
    assert play.session.choices[-1].option == "let"


def to_the_smile(window):
    """Reads and answers until a smile is to be held."""
    robot = ByKeys(window)
    while find(window.tree, "hold") is None:
        robot.step()
    return window.app.top


@pytest.mark.parametrize("key", [pygame.K_SPACE, pygame.K_RETURN, "pad"])
@pytest.mark.parametrize("focus", ["", "next"])
def test_accept_holds_the_smile_wherever_focus_is(opened, begun, lift_day, key, focus):
    window = begun(opened(days={lift_day.case.id: lift_day}, reduced_motion=True))
    play = to_the_smile(window)
    play.focus, play.keyed = focus, False
    if key == "pad":
        window.send(pygame.event.Event(pygame.JOYBUTTONDOWN, joy=0, instance_id=0, button=0))
    else:
        window.key_down(key)
    assert play.grip.down and (play.focus, play.keyed) == ("hold", True)
    made = len(play.session.choices)
    for _ in range(30):
        if len(play.session.choices) == made:
            window.pass_time(3)
    assert play.session.choices[made].option == "keep"
    assert not play.held or (play.focus, play.keyed) == ("hold", True)


def test_accept_on_letting_the_face_rest_does_not_hold(opened, begun, lift_day):
    window = begun(opened(days={lift_day.case.id: lift_day}, reduced_motion=True))
    play = to_the_smile(window)
    while play.focus != "let":
        window.key(pygame.K_TAB)
    window.key_down(pygame.K_SPACE)
    assert not play.grip.down and play.session.choices[-1].option == "let"


def test_a_slip_is_not_letting_go(opened, begun, lift_day):
    window = begun(opened(days={lift_day.case.id: lift_day}, reduced_motion=True))
    robot, play = ByKeys(window), window.app.top
    while find(window.tree, "hold") is None:
        robot.step()
    made = len(play.session.choices)
    while play.focus != "hold":
        window.key(pygame.K_TAB)
    window.key_down(pygame.K_SPACE)
    window.key_up(pygame.K_SPACE)
    window.time += 0.1
    window.app.frame()
    window.key_down(pygame.K_SPACE)
    window.time += 0.6
    window.app.frame()
    assert play.grip.down and len(play.session.choices) == made


def test_a_slide_off_cancels_a_click(opened):
    window = opened()
    before = type(window.app.top).__name__
    node = find(window.tree, "begin")
    window.mouse(pygame.MOUSEMOTION, window.middle(node))
    window.mouse(pygame.MOUSEBUTTONDOWN, window.middle(node))
    window.mouse(pygame.MOUSEMOTION, (20, 20))
    window.mouse(pygame.MOUSEBUTTONUP, (20, 20))
    assert type(window.app.top).__name__ == before


def test_nothing_goes_on_by_itself(opened, begun):
    window = begun(opened())
    before = (window.app.top.reader.index, len(window.app.top.session.choices))
    for _ in range(20):
        window.pass_time(30)
    assert (window.app.top.reader.index, len(window.app.top.session.choices)) == before


def test_a_press_completes_a_beat_and_the_next_goes_on(opened, begun):
    window = begun(opened())
    reader = window.app.top.reader
    index = reader.index
    window.key(pygame.K_RETURN)
    assert reader.index == index and reader.complete(window.time)
    window.key(pygame.K_RETURN)
    assert reader.index > index or reader.travel or reader.asking


def test_every_choice_is_on_disk_when_the_window_closes(opened, begun, tiny_day):
    window = begun(opened())
    robot = ByKeys(window)
    for _ in range(40):
        robot.step()
    session = window.app.top.session
    loaded = window.shell.store.load("auto", tiny_day)
    assert loaded.whole and loaded.session.choices == session.choices
    again = type(window)(window.shell.store.folder, (1280, 720), window.shell.settings, {tiny_day.case.id: tiny_day})
    again.click(find(again.tree, "continue"))
    if on := find(again.tree, "on"):  # where one is, if the day has begun
        again.click(on)
    assert again.app.top.session.choices == session.choices


def test_going_back_in_history_is_the_session_of_then(opened, begun, tiny_day):
    window = begun(opened())
    robot, play = ByKeys(window), window.app.top
    while len(play.session.choices) < 3:
        robot.step()
    then = play.session.choices[:1]
    window.key(pygame.K_ESCAPE)
    window.click(find(window.tree, "history"))
    choices = [n for n in window.tree.children if n.key.startswith("choice-")]
    window.click(choices[1])
    window.click(find(window.tree, choices[1].key))
    assert window.app.top is play and play.session.choices == then
    assert play.session.ledger == replay(tiny_day, play.session.seed, then, intake=False).session.ledger


def test_comfort_is_one_key_away_and_kept(opened, begun):
    window = begun(opened())
    window.key(pygame.K_F1)
    window.key(pygame.K_RIGHT)
    assert window.shell.store.settings().text_scale == 1.25
    window.key(pygame.K_ESCAPE)
    assert type(window.app.top).__name__ == "Play"


def test_a_nudge_that_is_off_does_not_act(opened, begun, tiny_day):
    loud, quiet = begun(opened()), begun(opened(quiet=frozenset({"preselected", "crowd", "praise"})))
    for window in (loud, quiet):
        robot = ByKeys(window)
        while not window.app.top.reader.asking:
            robot.step()
    option = find(loud.tree, "option-beam")
    assert "lit" in option.state and option.value
    option = find(quiet.tree, "option-beam")
    assert "lit" not in option.state and not option.value


def test_a_countdown_takes_its_option_and_is_off_without_timers(opened, begun, tiny_day):
    for timers in (True, False):
        window = begun(opened(timers_on=timers))
        robot, play = ByKeys(window), window.app.top
        while not play.timer and len(play.session.choices) < 2:
            robot.step()
        made = len(play.session.choices)
        window.pass_time(12)
        assert (len(play.session.choices) > made) == timers == any(m.late for m in play.session.choices)


def test_the_pause_is_reached_without_a_keyboard(opened, begun):
    window = begun(opened())
    window.click(find(window.tree, "pause"))
    assert type(window.app.top).__name__ == "Pause"
    window.click(find(window.tree, "resume"))
    assert type(window.app.top).__name__ == "Play"
    window.key(pygame.K_h)
    assert type(window.app.top).__name__ == "History"


def test_a_digit_is_the_place_in_the_list_and_a_closed_option_says_why(opened, begun):
    window = begun(opened(quiet=frozenset({"again"})))
    robot, play = ByKeys(window), window.app.top
    while not play.reader.asking or len(play.decision.options) < 2:
        robot.step()
    first, *others = play.decision.options
    closed = replace(first, reason="Only from 4.")
    play.view = replace(play.view, decision=replace(play.decision, options=(closed, *others)))
    window.app.draw()
    made = len(play.session.choices)
    window.key(pygame.K_1)
    assert find(window.tree, "told-by-window").name.endswith("Only from 4.") and len(play.session.choices) == made
    window.key(pygame.K_2)
    assert play.session.choices[made].option == others[0].id
