"""The shelf: files from what cases there are, drawn from their ids, a card that leaves their feet free, and the desk under it."""

from dataclasses import replace
from itertools import pairwise

import pytest
from layout import faults

from game.art.interface import CHAIRS, COVERS, LIGHTS, PAPERS, cover_of
from game.store.results import Results
from game.ui.desk import DeskLook, look_of
from game.ui.nodes import Art, Box, find, targets, walk
from game.ui.screens.shelf import Shelf

SIZES = ((1920, 1080), (1280, 720), (1024, 768), (1080, 1920))
STAMPS = {"a": ("upheld", "reduced", "away"), "b": ("yes", "no")}
WORDS = "Somebody wants something before six, and what stands in the way of it wants a good deal more than that."


@pytest.fixture
def shelf(opened, tiny_day):
    """Opens the shelf with cases of these ids and numbers."""

    def make(cases, size=(1920, 1080), **settings):
        days = {
            id: replace(
                tiny_day, case=replace(tiny_day.case, id=id, number=number, title=id.title(), tagline=WORDS, minutes="6 minutes")
            )
            for id, number in cases
        }
        window = opened(size, days, **settings)
        window.app.stack.append(Shelf(window.shell))
        window.app.draw()
        return window

    return make


def five():
    return [(id, i + 1) for i, id in enumerate(COVERS) if COVERS[id].scene]


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "cases", [five()[:1], five(), [(id, i + 1) for i, id in enumerate(COVERS)], [("mine", 0), ("yours", 1), ("third", 1)]]
)
def test_the_shelf_holds_together_with_any_number_of_files(shelf, cases, size, text):
    window = shelf(cases, size, text_scale=text)
    assert faults(window.tree, window.app.canvas.w, window.app.canvas.h) == []


def test_every_case_stands_on_the_shelf_even_where_two_want_one_place(shelf):
    window = shelf([("mine", 0), ("yours", 1), ("third", 1)])
    assert sorted(day.case.id for day in window.app.top.days.values()) == ["mine", "third", "yours"]
    assert len([n for n in targets(window.tree) if n.key.startswith("file-")]) == 3


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_the_card_leaves_the_feet_of_the_files_free(shelf, size, text):
    window = shelf(five(), size, text_scale=text)
    feet = [n.bounds[1] + n.bounds[3] for n in walk(window.tree) if n.key.startswith("file-")]
    assert find(window.tree, "card").bounds[1] >= max(feet) + 40


@pytest.mark.parametrize("size", SIZES)
def test_the_words_of_live_it_have_air_in_their_button(shelf, size):
    window = shelf(five(), size, text_scale=2.0)
    node = find(window.tree, "live")
    words = node.paint[-1].block
    assert node.bounds[3] >= words.height + 30 and node.bounds[2] >= words.width + 60


def test_a_case_that_nobody_drew_has_a_cover_and_always_the_same():
    assert cover_of("nobody-drew-this") == cover_of("nobody-drew-this")
    assert cover_of("the-lift") is COVERS["the-lift"]
    assert cover_of("nobody-drew-this").scene == ""


def test_files_that_are_there_differ_from_those_to_come(shelf):
    window = shelf(five())
    drawn = {
        n.key: next(p for p in n.paint if isinstance(p, Art)).picture.svg for n in walk(window.tree) if n.key.startswith("file-")
    }
    assert len(set(drawn.values())) == len(drawn)
    assert "disabled" in find(window.tree, "file-2").state and "disabled" not in find(window.tree, "file-4").state


# --- the desk


def test_a_desk_that_ruled_on_nothing_is_as_it_was_on_the_first_day():
    assert look_of({}, STAMPS) == DeskLook(0, 0, 1)


def test_each_word_on_the_tray_changes_another_thing():
    of = lambda **r: look_of({"a": Results(1, {}, r)}, STAMPS)  # noqa: E731
    assert of(away=1).chair > of(upheld=1).chair
    assert of(upheld=1).tray > of(away=1).tray
    assert of(reduced=2).lamp > of(upheld=2).lamp


def test_rulings_only_ever_take_the_desk_further_and_it_has_an_end():
    looks = [look_of({"a": Results(3 * n, {}, {"upheld": n, "reduced": n, "away": n})}, STAMPS) for n in range(40)]
    for before, after in pairwise(looks):
        assert after.lamp >= before.lamp and after.chair >= before.chair and after.tray >= before.tray
    assert looks[-1] == DeskLook(LIGHTS - 1, CHAIRS - 1, PAPERS - 1)


def test_a_stamp_that_its_case_no_longer_has_is_counted_as_the_middle_one():
    assert look_of({"gone": Results(2, {}, {"x": 2})}, STAMPS) == look_of({"a": Results(2, {}, {"reduced": 2})}, STAMPS)


def test_the_shelf_shows_the_desk_as_it_stands(shelf):
    window = shelf(five())
    before = [p.picture.svg for p in window.tree.paint if isinstance(p, Art)]
    window.app.top.look = DeskLook(4, 3, 8)
    window.app.draw()
    after = [p.picture.svg for p in window.tree.paint if isinstance(p, Art)]
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 3


def test_shoes_go_by_unless_nothing_may_move(shelf):
    window = shelf(five())
    assert window.app.top.wake(0) is not None
    legs = lambda: [(p.picture.svg, p.x) for p in window.tree.paint if isinstance(p, Art)]  # noqa: E731
    was = legs()
    window.pass_time(1)
    assert legs() != was
    calm = shelf(five(), reduced_motion=True)
    assert calm.app.top.wake(0) is None


def test_numbers_stand_on_paper_where_colours_are_strong(shelf):
    window = shelf(five(), contrast="high")
    assert any(isinstance(p, Box) and p.fill == window.shell.theme.paper for p in find(window.tree, "file-1").paint)
