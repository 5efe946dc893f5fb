"""The page of the five frames: there where a system fills them, the other systems turn, every mark has a shape and a word."""

from dataclasses import replace

import pygame
import pytest
from layout import faults
from walking import press, show

from game.content import framed_systems, load_words
from game.play import Day
from game.ui.nodes import Set, find, targets, walk
from game.ui.screens.box.frames import TheFrames, ring
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.pages import ALL, order

WORDS = load_words()
SYSTEMS = framed_systems()
FAIR = next(one for one in SYSTEMS if one.note)


@pytest.fixture
def box(unpacked, small):
    """Opens a window with the frames of a system on top of the small day, which has none of its own."""

    def make(system=FAIR, size=(1920, 1080), **settings):
        window = unpacked(size, **settings)
        day, session = small
        framed = Day(day.case, replace(day.system, id=system.id, name=system.name, frames=system.frames, note=system.note))
        return window, TheFrames(Opened(window.shell, framed, session))

    return make


def leaves(window, page):
    """The trees of all leaves."""
    found = [show(window, page)]
    while page.leaf + 1 < page.leaves:
        found.append(press(window, "on"))
    return found


def test_the_page_is_there_only_where_a_system_fills_the_frames(unpacked, small, box):
    assert TheFrames not in order(Opened(unpacked().shell, *small))
    assert TheFrames in order(box()[1].box)


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("system", SYSTEMS, ids=[one.id for one in SYSTEMS])
def test_each_frame_asks_and_says_whether_it_holds_and_why(box, system, text):
    window, page = box(system, text_scale=text)
    said = {n.key: n.name for tree in leaves(window, page) for n in walk(tree)}
    other = page.others[0]
    for one, beside in zip(system.frames, other.frames, strict=True):
        assert said[f"asks-{one.id}"] == WORDS[f"box.frames.{one.id}.asks"]
        for key, name, each in (("own", system.name, one), ("other", other.name, beside)):
            assert said[f"{key}-{one.id}"] == f"{name}: {WORDS[f'box.frames.holds-{each.holds}']}"
            assert said[f"{key}-because-{one.id}"] == each.because
    assert said.get("note", "") == system.note


def test_the_other_systems_turn_both_ways_and_never_to_the_days_own(box):
    window, page = box()
    show(window, page)
    met = []
    for _ in page.others:
        met.append(find(window.tree, "other-relevant").name.partition(":")[0])
        press(window, "next")
    assert met == [one.name for one in page.others] and FAIR.name not in met
    assert page.other == 0
    press(window, "prev")
    assert page.other == len(page.others) - 1


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_keys_and_a_mouse_turn_the_systems(box, text):
    window, page = box(text_scale=text)
    show(window, page)
    window.click(find(window.tree, "next"))
    assert page.other == 1
    for _ in range(6):
        if page.focus != "prev":
            window.key(pygame.K_UP if page.focus == "on" else pygame.K_LEFT)
    assert page.focus == "prev"
    window.key(pygame.K_RETURN)
    assert page.other == 0


def test_there_is_nothing_to_turn_where_no_other_system_has_frames(box):
    window, page = box()
    page.__dict__["others"] = ()
    tree = show(window, page)
    assert not {"prev", "next"} & {n.key for n in targets(tree)}
    assert find(tree, "own-relevant") and not any(n.key.startswith("other-") for n in walk(tree))


@pytest.mark.parametrize("size", [(1920, 1080), (1400, 1050)])
def test_however_many_pages_there_are_a_tabs_name_stands_on_one_line(box, size):
    window, page = box(size=size)
    page.__dict__["_order"] = lambda: ALL
    tabs = [n for n in walk(show(window, page)) if n.role == "tab"]
    assert len(tabs) == len(ALL)
    for tab in tabs:
        (words,) = (paint.block for paint in tab.paint if isinstance(paint, Set))
        assert len(words.lines) == 1 and words.width <= tab.bounds[2], tab.name


def test_the_three_marks_differ_in_shape():
    assert len({ring(holds, 34.0, "#000000").svg for holds in ("yes", "partly", "no")}) == 3


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768), (1080, 1920), (2560, 1080)])
def test_every_leaf_fits_beside_every_other_system(box, size, text):
    for system in (FAIR, SYSTEMS[0]):
        window, page = box(system, size, text_scale=text)
        for n in range(len(page.others)):
            page.other, page.leaf = n, 0
            for tree in leaves(window, page):
                assert faults(tree, window.app.canvas.w, window.app.canvas.h) == [], (system.id, page.other, page.leaf)
