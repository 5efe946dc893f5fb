"""The first-run screen, help at one key, other keys, settings that hold from the next day: what access rests on."""

import pygame
import pytest
from layout import faults
from robots import ByKeys, ByOneSwitch, ByTouch, finish

from game.play import begin, choose
from game.store import Settings, Store
from game.tools.robots import open_options
from game.ui import app
from game.ui.nodes import find, targets, walk
from game.ui.over import LONG
from game.ui.screens.access import Access
from game.ui.screens.access_choices import FIRST, PAGES, STEPS, said
from game.ui.screens.access_keys import Keys
from game.ui.screens.comfort import Comfort
from game.ui.screens.play import Play
from game.ui.screens.recap import Recap
from game.ui.setting import READING, Style, block, wish, wished
from game.views import recap

LETTERS = ("text", "font", "spacing")
SIZES = ((1280, 720), (1920, 1080), (1400, 1050), (2560, 1080), (1080, 1920))


@pytest.fixture(autouse=True)
def plain_letters():
    yield
    wish("house", 0)


def top(window):
    return type(window.app.top).__name__


def put(window, screen):
    window.app.stack.append(screen)
    window.app.draw()
    return screen


# --- the first time


def test_the_first_time_one_is_asked_and_never_again(opened):
    window = opened()
    window.app.welcome()
    window.app.draw()
    assert top(window) == "Access"
    window.key(pygame.K_RETURN)
    assert top(window) == "Title" and window.shell.store.settings().seen_access
    window.app.welcome()
    assert top(window) == "Title"


def test_what_is_set_at_first_is_seen_at_once_and_kept(opened):
    window = opened()
    put(window, Access(window.shell))
    before = next(p.block.height for p in find(window.tree, "sample").paint if hasattr(p, "block"))
    while window.app.top.focus != "text_scale":
        window.key(pygame.K_TAB)
    window.key(pygame.K_RIGHT, pygame.K_RIGHT)
    after = next(p.block.height for p in find(window.tree, "sample").paint if hasattr(p, "block"))
    assert after == pytest.approx(before * 1.5) and window.shell.store.settings().text_scale == 1.5


def test_every_first_question_says_its_name_and_value(opened):
    window = opened()
    put(window, Access(window.shell))
    asked = [node for node in targets(window.tree) if node.role == "setting"]
    assert [node.key for node in asked] == list(FIRST)
    assert all(node.name and node.value for node in asked)


# --- help at one key


def test_help_makes_everything_usable_from_anywhere_says_so_and_takes_itself_back(opened, begun):
    window = begun(opened(text_scale=2.0))
    before = window.shell.settings
    window.key(pygame.K_F12)
    s = window.shell.settings
    assert (s.text_scale, s.contrast, s.reduced_motion, s.speech) == (1.5, "high", True, True)
    assert find(window.tree, "told-by-window").name == window.shell.words["ui.panic.done"]
    window.key(pygame.K_F12)
    assert window.shell.settings == before and window.shell.store.settings().text_scale == 2.0
    assert find(window.tree, "told-by-window").name == window.shell.words["ui.panic.undone"]


def test_help_after_something_was_changed_helps_again(opened):
    window = opened(text_scale=1.0)
    window.key(pygame.K_F12)
    window.shell.change(text_scale=1.0)
    window.key(pygame.K_F12)
    assert window.shell.settings.text_scale == 1.5


def test_the_sentence_goes_with_the_next_press_but_not_at_once(opened):
    window = opened()
    window.key(pygame.K_F12, pygame.K_RIGHT)
    assert find(window.tree, "told-by-window")
    window.pass_time(60)
    assert find(window.tree, "told-by-window")
    window.key(pygame.K_RIGHT)
    assert find(window.tree, "told-by-window") is None


@pytest.mark.parametrize("screen", ["Play", "Title", "Comfort"])
def test_a_long_press_of_the_corner_is_help_and_no_pause(opened, begun, screen):
    window = begun(opened()) if screen == "Play" else opened()
    if screen == "Comfort":
        put(window, Comfort(window.shell))
    window.mouse(pygame.MOUSEBUTTONDOWN, (40, 40))
    window.pass_time(LONG + 0.2)
    window.mouse(pygame.MOUSEBUTTONUP, (40, 40))
    assert window.shell.settings.contrast == "high" and top(window) == screen


def test_a_short_press_of_the_corner_is_the_pause(opened, begun):
    window = begun(opened())
    window.mouse(pygame.MOUSEBUTTONDOWN, (40, 40))
    window.pass_time(0.4)
    window.mouse(pygame.MOUSEBUTTONUP, (40, 40))
    assert top(window) == "Pause" and window.shell.settings.contrast == "house"


# --- other keys


def test_an_action_is_given_another_key_and_does_it_and_is_kept(opened):
    window = opened()
    put(window, Keys(window.shell))
    window.app.top.focus = "panic"
    window.key(pygame.K_RETURN)
    window.key(pygame.K_F9)
    assert f"panic-key-{pygame.K_F9}" in window.shell.store.settings().binds
    window.key(pygame.K_F12)
    assert window.shell.settings.contrast == "house"
    window.key(pygame.K_F9)
    assert window.shell.settings.contrast == "high"


@pytest.mark.parametrize("key", [pygame.K_F1, pygame.K_SPACE, pygame.K_5])
def test_a_key_that_is_taken_is_refused_in_a_sentence(opened, key):
    window = opened()
    put(window, Keys(window.shell))
    window.app.top.focus = "panic"
    window.key(pygame.K_RETURN)
    window.key(key)
    assert window.shell.settings.binds == frozenset() and top(window) == "Keys"
    line = find(window.tree, "line").name
    assert "already" in line and pygame.key.name(key).capitalize() in line


def test_a_pad_button_is_given_and_all_is_as_at_first_again(opened):
    window = opened()
    put(window, Keys(window.shell))
    window.app.top.focus = "accept"
    window.key(pygame.K_RETURN)
    window.send(pygame.event.Event(pygame.JOYBUTTONDOWN, joy=0, instance_id=0, button=9))
    assert window.shell.settings.binds == {"accept-pad-9"}
    window.click(find(window.tree, "reset"))
    assert window.shell.settings.binds == frozenset()


@pytest.mark.parametrize("way", ["escape", "click"])
def test_nobody_has_to_give_a_key(opened, way):
    window = opened()
    put(window, Keys(window.shell))
    window.key(pygame.K_RETURN)
    assert window.app.top.catching
    window.key(pygame.K_ESCAPE) if way == "escape" else window.click(find(window.tree, "done"))
    assert not window.app.top.catching and top(window) == "Keys" and window.shell.settings.binds == frozenset()


# --- the pages of comfort


def test_every_setting_of_a_page_can_be_changed_and_says_how_it_stands(opened):
    window = opened()
    comfort = put(window, Comfort(window.shell))
    for page, keys in PAGES.items():
        comfort.page = page
        for key in keys:
            if key == "keys":
                continue
            before, told = window.shell.settings, said(window.shell, key)
            comfort.act(key)
            window.shell.refit = False
            window.app.draw()
            assert window.shell.settings != before and find(window.tree, key).value != told
            assert "ui." not in find(window.tree, key).value + find(window.tree, key).name


def test_every_value_of_a_setting_is_one_that_it_may_have(opened):
    window = opened()
    for key, values in STEPS.items():
        for value in values:
            window.shell.change(**{key: value})
            assert getattr(window.shell.store.settings(), key) == value


def test_whoever_takes_a_switch_is_not_hurried(opened):
    window = opened(timers_on=True)
    Comfort(window.shell).act("scan")
    assert window.shell.settings.scan == "one" and not window.shell.settings.timers_on and window.shell.settings.toggled


def test_a_day_keeps_its_nudges_and_the_page_says_so(opened, begun):
    window = begun(opened())
    window.key(pygame.K_F1)
    window.app.top.page = "nudges"
    window.app.draw()
    assert find(window.tree, "told") is not None
    window.app.top.act("nudge-fade")
    window.key(pygame.K_ESCAPE)
    assert "fade" not in window.app.top.session.quiet and "fade" in window.shell.quiet


def test_outside_a_day_there_is_nothing_to_say_of_the_next(opened):
    window = opened()
    window.key(pygame.K_F1)
    window.app.top.page = "nudges"
    window.app.draw()
    assert find(window.tree, "told") is None


# --- letters and room


@pytest.mark.parametrize("font", READING)
@pytest.mark.parametrize("spacing", [0, 20])
def test_letters_and_room_are_as_wished_in_every_voice(font, spacing):
    wish(font, spacing)
    for voice in ("people", "city", "bureau"):
        for weight in (0, 400, 500, 600, 700):
            look = wished(Style(voice, 30, weight))
            assert look.voice == font and look.spacing == spacing / 200
            assert block("Odile waits.", Style(voice, 30, weight), 900, 1.0).width > 0


def test_more_room_makes_lines_longer_and_further_apart():
    text = "The lift has chosen somebody else, and it is kind about it."
    heights, widths = [], []
    for spacing in (0, 10, 20):
        wish("house", spacing)
        made = block(text, Style(size=30), 3000, 1.0)
        heights.append(made.height)
        widths.append(made.width)
    assert heights[0] < heights[1] < heights[2] and widths[0] < widths[1] < widths[2]


def test_an_unknown_font_is_our_own():
    wish("comic", 0)
    assert wished(Style()) == Style()


# --- it fits


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(LETTERS, [(1.0, "house", 0), (1.5, "andika", 10), (2.0, "house", 0), (2.0, "lexend", 20)])
def test_the_screens_of_access_hold_together(opened, size, text, font, spacing):
    window = opened(size, text_scale=text, font=font, spacing=spacing)
    canvas, found = window.app.canvas, {}
    screens = [Access(window.shell), Keys(window.shell)]
    for page in PAGES:
        screens.append(Comfort(window.shell, living=True))
        screens[-1].page = page
    for screen in screens:
        put(window, screen)
        name = f"{type(screen).__name__} {getattr(screen, 'page', '')}"
        found[name] = faults(window.tree, canvas.w, canvas.h)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("robot", [ByTouch, ByOneSwitch])
def test_what_was_said_is_read_back_without_wheel_or_keys(opened, begun, robot):
    more = {"scan": "one", "scan_seconds": 1.0} if robot is ByOneSwitch else {}
    window = begun(opened(text_scale=2.0, reduced_motion=True, **more))
    player, play = robot(window), window.app.top
    while len(play.session.choices) < 3:
        player.step()
    window.key(pygame.K_h)
    player.press(find(window.tree, "earlier"))
    assert window.app.top.offset > 0
    assert faults(window.tree, window.app.canvas.w, window.app.canvas.h) == []
    player.press(find(window.tree, "later"))
    assert window.app.top.offset == 0


@pytest.mark.parametrize("robot", [ByKeys, ByTouch, ByOneSwitch])
def test_settings_are_made_with_one_device(opened, robot):
    more = {"scan": "one", "scan_seconds": 1.0} if robot is ByOneSwitch else {}
    window = opened(**more)
    player = robot(window)
    player.press(find(window.tree, "comfort"))
    player.press(find(window.tree, "page-sound"))
    player.press(find(window.tree, "mono"))
    player.press(find(window.tree, "done"))
    assert window.shell.store.settings().mono and top(window) == "Title"
    assert Settings().mono is False


@pytest.mark.parametrize(
    ("size", "font", "spacing", "text"), [((1280, 720), "lexend", 20, 2.0), ((1920, 1080), "andika", 10, 1.0)]
)
def test_every_moment_holds_together_in_other_letters(opened, lift_day, size, font, spacing, text):
    window = opened(size, {lift_day.case.id: lift_day}, text_scale=text, font=font, spacing=spacing, reduced_motion=True)
    window.shell.short = True
    canvas, found = window.app.canvas, {}

    class Watching(ByKeys):
        def press(self, node):
            for wrong in faults(window.tree, canvas.w, canvas.h):
                found.setdefault(wrong, top(window))
            super().press(node)

    finish(Watching(window))
    assert found == {}


@pytest.mark.parametrize("screen", [Comfort, Access])
@pytest.mark.parametrize("device", ["mouse", "finger"])
def test_a_press_on_the_left_arrow_of_a_value_lowers_it(opened, screen, device):
    window = opened(text_scale=1.5)
    put(window, screen(window.shell))
    node = find(window.tree, "text_scale")
    value = [paint for paint in node.paint if hasattr(paint, "block")][-1]
    k, middle = window.app.canvas.k, node.bounds[1] + node.bounds[3] / 2
    place = ((value.x - 20) * k, middle * k)
    if device == "finger":
        robot = ByTouch(window)
        robot.finger(pygame.FINGERDOWN, place)
        robot.finger(pygame.FINGERUP, place)
    else:
        window.mouse(pygame.MOUSEBUTTONDOWN, place)
        window.mouse(pygame.MOUSEBUTTONUP, place)
    assert window.shell.settings.text_scale == 1.25


def test_a_whole_screen_asked_for_once_shows_in_the_settings_and_is_not_kept(opened):
    window = opened()
    window.shell.lend()
    put(window, Comfort(window.shell))
    assert find(window.tree, "fullscreen").value == window.shell.words["ui.comfort.on"]
    window.shell.change(mono=True)
    assert not window.shell.store.settings().fullscreen and window.shell.settings.fullscreen
    window.shell.change(fullscreen=True)
    assert window.shell.store.settings().fullscreen


@pytest.mark.parametrize("fullscreen", [False, True])
def test_a_window_opened_whole_says_so(tmp_path, monkeypatch, fullscreen):
    seen = []
    monkeypatch.setattr(app, "Store", lambda: Store(tmp_path))
    monkeypatch.setattr(app, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(app.App, "loop", lambda self: seen.append(self.shell))
    monkeypatch.setattr(app.pygame, "quit", lambda: None)  # other tests have windows of their own
    app.run(fullscreen=fullscreen)
    assert (said(seen[0], "fullscreen") == seen[0].say("ui.comfort.on")) == fullscreen


def test_a_scene_with_a_hard_part_is_skipped_from_the_pause_and_told(opened, lift_day):
    window = opened(days={"the-lift": lift_day})
    session = begin(lift_day, 3, intake=False)
    while session.world.scene != "floor-31":
        session = choose(lift_day, session, open_options(lift_day, session)[0])
    put(window, play := Play(window.shell, lift_day, session, resumed=True))
    while not play.reader.asking:
        play.press()
    window.key(pygame.K_ESCAPE)
    for _ in range(2):
        window.click(find(window.tree, "skip"))
    told = " ".join(node.name for node in walk(window.tree) if node.role == "text")
    assert "a girl of six" in told and "Chosen for you" in told
    window.key(pygame.K_RETURN)
    window.pass_time(3)
    assert window.app.top is play and play.decision.way == "guess" and play.reader.asking, "a guess is the player's own"
    assert len(play.session.choices) == len(session.choices) + 2


def test_where_nothing_is_hard_nothing_can_be_skipped(opened, begun):
    window = begun(opened())
    window.key(pygame.K_ESCAPE)
    assert find(window.tree, "skip") is None


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_where_a_day_stands_fits_in_every_window(opened, lift_day, size, text):
    window = opened(size, {"the-lift": lift_day}, text_scale=text)
    session = begin(lift_day, 3, intake=False)
    while session.world.scene != "floor-31":
        session = choose(lift_day, session, open_options(lift_day, session)[0])
    play = Play(window.shell, lift_day, session, resumed=True)
    told, skipped = recap(lift_day, session, window.shell.words), play.skip()
    for lines in (told, skipped):
        put(window, Recap(play, window.shell.say("recap.title"), lines, below=False))
        canvas = window.app.canvas
        assert faults(window.tree, canvas.w, canvas.h) == []
