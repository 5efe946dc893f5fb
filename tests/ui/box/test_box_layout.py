"""Every page of the box within its window: nothing clipped, nothing over anything else, everything named."""

import pygame
import pytest
from layout import faults
from walking import chosen, inside, onwards, show

from game.play import begin, choose
from game.tools.robots import Mind, by_chance, open_options
from game.ui.nodes import find, walk
from game.ui.screens.box.after import After
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.shelf import Shelf
from game.ui.screens.title import Title

SIZES = ((1920, 1080), (1280, 720), (1024, 768))


def wrong(window, leaves) -> list[str]:
    return [f"{where}: {fault}" for where, tree in leaves for fault in faults(tree, window.app.canvas.w, window.app.canvas.h)]


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_every_page_fits_at_every_text_size(unpacked, size, text):
    window = unpacked(size, text_scale=text)
    assert wrong(window, onwards(window)) == []


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_every_entry_and_every_decision_taken_back_fits(unpacked, small, text):
    window = unpacked(text_scale=text)
    assert wrong(window, inside(window, Opened(window.shell, *small))) == []


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_whatever_is_looked_at_fits(unpacked, text):
    window = unpacked(text_scale=text)
    for where, _ in onwards(window):
        if "After" in where or "Ruling" in where:
            return
        was = window.app.top.focus
        assert wrong(window, chosen(window)) == [], where
        window.app.top.focus = was


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_first_case_fits_whatever_was_done_in_it(unpacked, lift_day, seed, text):
    from random import Random

    session, mind = begin(lift_day, seed), Mind(Random(seed))
    while session.phase != "ruling":
        free = open_options(lift_day, session)
        session = choose(lift_day, session, free[0] if len(free) == 1 else by_chance(lift_day, session, free, mind))
    window = unpacked(day=(lift_day, session), text_scale=text)
    assert wrong(window, onwards(window)) == []
    window = unpacked(day=(lift_day, session), text_scale=text)
    assert wrong(window, inside(window, Opened(window.shell, lift_day, session))) == []


def test_no_word_is_missing(unpacked, small):
    window = unpacked()
    leaves = [*onwards(window), *inside(window, Opened(window.shell, *small))]
    assert [n.name for _, tree in leaves for n in walk(tree) if n.name.startswith("box.") or "{" in n.name] == []
    assert [n.value for _, tree in leaves for n in walk(tree) if n.value.startswith("box.") or "{" in n.value] == []


def test_a_page_is_one_heading(unpacked):
    for where, tree in onwards(unpacked()):
        assert [n.role for n in walk(tree)].count("heading") == 1, where


def longer(text: str) -> str:
    """As another language may have it: a third longer, in brackets."""
    words = text.split(" ")
    return "[" + " ".join([*words, *words[: -(-len(words) // 3)]]) + "]" if len(text) > 3 else text


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_words_a_third_longer_still_fit(unpacked, text):
    window = unpacked(text_scale=text)
    window.shell.__dict__["words"] = {key: longer(words) for key, words in window.shell.words.items()}
    window.app.draw()
    assert wrong(window, onwards(window)) == []


def test_words_shrink_before_they_leave_their_room(unpacked):
    window = unpacked(text_scale=2.0)
    pen = Pen(window.app.view(window.app.top))
    made = pen.set("The benches on 12 are fitted with a timer. " * 6, Look(size=40), 900, 300)
    assert made.height <= 300 and made.width <= 900 and made.style.size >= 22


@pytest.mark.parametrize("key", [pygame.K_ESCAPE, pygame.K_BACKSPACE])
def test_back_leads_from_what_is_real_leaf_by_leaf_to_the_title(unpacked, key):
    window = unpacked()
    list(onwards(window))
    assert isinstance(window.app.top, After)
    for _ in range(window.app.top.leaf):
        window.key(key)
        assert isinstance(window.app.top, After)
    window.key(key)
    assert isinstance(window.app.top, Title)


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1080, 1920)])
def test_a_finished_file_on_the_shelf_opens_the_box_of_its_day(unpacked, size, text):
    window = unpacked(size, text_scale=text)
    shell = window.shell
    box = window.app.top
    assert find(show(window, Shelf(shell)), "box") is None
    show(window, box)
    list(onwards(window))
    show(window, Shelf(shell))
    assert faults(window.tree, window.app.canvas.w, window.app.canvas.h) == []
    window.click(find(window.tree, "box"))
    assert type(window.app.top) is type(box)
    list(onwards(window))
