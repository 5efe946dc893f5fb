"""The ring with nothing in it: as large as the number, free to press, three answers and then a turn, counted by the screen."""

from random import Random

import pygame
import pytest

from game.content import load_day, load_words
from game.play import Day, begin
from game.text.face import Face
from game.text.voice import Voice
from game.tools.robots import ROBOTS, Mind, play
from game.ui.nodes import targets, walk
from game.ui.screens.begin import lived
from game.ui.screens.box.opened import Opened
from game.views import ring

SAID = ("Nothing to show.", "Nothing to show yet.", "Please sit down.")


@pytest.fixture(scope="module")
def night() -> Day:
    return load_day("the-envelope")


@pytest.fixture
def window(opened, night):
    """The night train, on its platform."""
    window = opened(days={"the-envelope": night})
    window.app.stack.append(lived(window.shell, "the-envelope", intake=False))
    window.pass_time(8)
    return window


def corner(window):
    return next(node for node in targets(window.tree) if node.key == "number")


def test_it_answers_three_times_and_then_only_turns(window) -> None:
    said = []
    for _ in range(5):
        window.app.top.act("number")
        window.pass_time(0.3)
        said.append(next((node.name for node in walk(window.tree) if node.key == "said"), ""))
    assert tuple(said) == (*SAID, "", "")
    assert corner(window).value == window.shell.say("ring.turn")


def test_pressing_it_costs_nothing_and_the_day_knows_nothing_of_it(window) -> None:
    before = window.app.top.session
    window.click(corner(window))
    window.pass_time(0.5)
    assert window.app.top.session is before
    assert window.app.top.ring.times == 1


def test_the_keyboard_reaches_it_and_it_says_what_it_is(window) -> None:
    top = window.app.top
    top.focus, top.keyed = "number", True
    window.key(pygame.K_RETURN)
    window.pass_time(0.3)
    node = corner(window)
    assert (node.role, node.name, node.value) == ("button", window.shell.say("ring.name"), SAID[0])
    _, _, w, h = node.bounds
    assert min(w, h) >= 44


def test_where_motion_is_reduced_it_does_not_turn(opened, night) -> None:
    window = opened(days={"the-envelope": night}, reduced_motion=True)
    window.app.stack.append(lived(window.shell, "the-envelope", intake=False))
    window.pass_time(8)
    window.app.top.act("number")
    still = corner(window).paint
    window.pass_time(1.0)
    assert corner(window).paint == still


def test_the_screen_counts_and_the_box_says_so(window, night) -> None:
    over = play(night, next(iter(ROBOTS.values())), Mind(Random(1)), 1).session
    window.shell.looks["the-envelope", 1] = 4
    assert Opened(window.shell, night, over).audit.own[0] == "You looked for a number 4 times."
    window.shell.looks.clear()
    assert "looked for a number 4" not in " ".join(Opened(window.shell, night, over).audit.own)


def test_a_case_with_a_number_has_no_ring(opened, lift_day) -> None:
    window = opened(days={"the-lift": lift_day})
    window.app.stack.append(lived(window.shell, "the-lift", intake=False))
    window.pass_time(8)
    assert not ring.empty(lift_day, window.app.top.session)
    assert not any(node.key == "number" and node.name == window.shell.say("ring.name") for node in walk(window.tree))


def test_the_terminal_has_a_word_for_it(night) -> None:
    out: list[str] = []
    face = Face(night, begin(night, 3, intake=False), Voice(load_words()), out.append)
    for _ in range(4):
        face.obey("ring")
    assert [text.strip() for text in out] == [*SAID, load_words()["ring.turn"]]
    assert face.looks == 4


def test_nobody_who_looked_reads_nothing_of_it(night) -> None:
    assert ring.looked(0, {}) == ()
    assert ring.looked(1, {"ring.looked-once": "Once."}) == ("Once.",)
