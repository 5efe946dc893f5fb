"""A window that speaks: what it cuts off, repeats, writes at its foot, and says when no voice is left."""

import pygame
import pytest
from layout import faults

from game.ui.nodes import find
from game.ui.screens.access import Access
from game.ui.screens.comfort import Comfort
from game.ui.voice import captions
from game.ui.voice.engines import Mute
from game.ui.voice.mouth import Mouth


class Voice:
    """A voice that only remembers. `broken` fails at every text."""

    name = "voice"

    def __init__(self, broken: bool = False) -> None:
        self.broken = broken

    def speak(self, text, stopped):
        if self.broken:
            raise Mute("exit", code=1)

    def stop(self):
        pass


@pytest.fixture
def speaking(opened):
    """A window with a voice; `said` are (text, whether it cut off what was said)."""

    def make(*, broken: bool = False, **settings):
        window = opened(**({"speech": True} | settings))
        window.app.voice = mouth = Mouth(window.app, [Voice(broken)])
        window.said = []
        if not broken:
            mouth.speaker.say = lambda text, at_once=False: window.said.append((text, at_once))
        window.app.draw()
        return window

    yield make


def test_a_window_says_itself_and_follows_the_hand(speaking):
    window = speaking()
    assert window.said[0][0].startswith("Out of Five.") and window.said[0][0].endswith("Begin, button. 1 of 6.")
    window.key(pygame.K_RIGHT)
    assert window.said[-1] == ("The shelf, button. 2 of 6.", True)


def test_only_what_the_player_does_cuts_anything_off(speaking, begun):
    window = begun(speaking())
    window.said.clear()
    window.shell.caption = ("the doors", window.time)
    window.app.draw()
    assert window.said == [("Sound: the doors", False)]
    window.key(pygame.K_RETURN)
    assert window.said[1][1]


def test_the_last_thing_is_said_again_at_a_key(speaking):
    window = speaking()
    window.key(pygame.K_RIGHT)
    before = window.said[-1]
    window.key(pygame.K_r)
    assert window.said[-2:] == [before, before]


def test_a_window_is_silent_where_speech_is_off(speaking):
    window = speaking(speech=False)
    window.key(pygame.K_RIGHT)
    assert window.said == []


def test_speech_that_is_switched_on_says_what_stands(speaking):
    window = speaking(speech=False)
    window.shell.change(speech=True)
    window.app.draw()
    assert window.said[0][0].startswith("Out of Five.")


def test_a_window_that_never_speaks_has_no_voice(opened):
    window = opened()
    window.key(pygame.K_RIGHT)
    assert window.app.voice is None


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1400, 1050)])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_what_is_said_is_written_below_everything_else(opened, size, text):
    window = opened(size, voice_captions=True, text_scale=text)
    window.app.stack.append(Comfort(window.shell))
    strips = []
    window.app.canvas.also = strips.append
    window.app.draw()
    canvas = window.app.canvas
    assert faults(window.tree, canvas.w, canvas.h) == []
    _, top, wide, tall = strips[0].bounds
    assert top == canvas.h and (top + tall) * canvas.k == pytest.approx(size[1]) and wide == canvas.w
    assert tall > captions.foot(text) - 1
    words = strips[0].paint[1]
    assert words.y >= top and words.y + words.block.height <= top + tall
    assert "Comfort" in strips[0].name


def test_the_foot_is_given_back_when_nothing_is_written(opened):
    window = opened(voice_captions=True)
    assert window.app.canvas.h * window.app.canvas.k < 1080
    window.shell.change(voice_captions=False)
    window.app.draw()
    assert window.app.canvas.h == 1080


def test_without_any_voice_what_is_said_is_written_and_that_is_said_once(opened):
    window = opened(speech=True)
    strips = []
    window.app.canvas.also = lambda node: strips.append(node.name)
    for _ in range(3):
        window.key(pygame.K_RIGHT)
    silent = [s for s in strips if "no voice" in s]
    assert window.app.voice.foot and not window.app.voice.speaker.audible
    assert len(silent) <= 1 and window.app.voice.told


def test_a_voice_that_fails_is_said_once_with_what_comes_next_and_all_is_written(speaking):
    window = speaking(broken=True)
    mouth, shown = window.app.voice, []
    for _ in range(200):
        if not mouth.speaker.audible:
            break
        pygame.time.wait(5)
    window.app.canvas.also = lambda node: shown.append(node.name)
    for _ in range(3):
        window.key(pygame.K_RIGHT)
    lost = [text for text in dict.fromkeys(shown) if "has stopped" in text]
    assert len(lost) == 1 and "no voice on this machine" in lost[0] and "The shelf" in lost[0]
    assert shown[-1] == "Comfort, button. 4 of 6." and mouth.foot


def test_lines_are_whole_at_once_for_one_who_listens(speaking, begun):
    window = begun(speaking())
    assert window.app.top.reader.complete(window.time)


def test_the_words_of_a_held_smile_are_heard(speaking, begun):
    window = begun(speaking())
    play = window.app.top
    for _ in range(60):
        if find(window.tree, "hold") is not None:
            break
        window.key(pygame.K_1 if play.reader.asking else pygame.K_RETURN)
        window.pass_time(0.3)
    heard = " ".join(text for text, _ in window.said)
    assert find(window.tree, "hold") is not None and "Worn, 1 of 3." in heard
    assert "Keep it up. press and hold. Or: Let it down." in heard


# --- the first time


@pytest.fixture
def first(speaking):
    """A window that nobody has set anything in, before its first question."""

    def make(**more):
        window = speaking(speech=False, seen_access=False, **more)
        window.app.welcome()
        window.app.draw()
        return window

    yield make


def test_the_first_page_speaks_by_itself_and_says_how_to_be_silent(first):
    window = first()
    assert len(window.said) == 1 and "Esc" in window.said[0][0] and "Before we begin" in window.said[0][0]
    window.key(pygame.K_UP)
    assert "Read everything aloud?" in window.said[-1][0] and window.said[-1][1], "a key cuts it off and says where one is"


def test_back_makes_the_first_page_silent_and_only_then_goes_on(first):
    window = first()
    window.key(pygame.K_ESCAPE)
    assert isinstance(window.app.top, Access) and not window.app.top.aloud
    window.key(pygame.K_UP)
    assert len(window.said) == 1
    window.key(pygame.K_ESCAPE)
    assert not isinstance(window.app.top, Access)


def test_who_points_is_read_nothing(first):
    window = first()
    window.click(find(window.tree, "text_scale"))
    window.said.clear()
    window.key(pygame.K_DOWN)
    assert window.said == [] and not window.app.top.aloud


def test_what_follows_the_first_page_is_silent_unless_it_was_asked_for(first):
    window = first()
    window.key(pygame.K_RETURN)
    assert not isinstance(window.app.top, Access) and len(window.said) == 1
    window = first()
    window.app.top.focus = "speech"
    window.key(pygame.K_RETURN)
    window.app.top.focus = "begin"
    window.key(pygame.K_RETURN)
    assert window.said[-1][0].startswith("Out of Five.")


def test_where_no_voice_is_the_first_page_says_nothing_of_one(opened):
    window = opened(seen_access=False)
    window.app.welcome()
    window.app.draw()
    assert "Esc" not in find(window.tree, "later").name and window.app.voice.foot == 0
