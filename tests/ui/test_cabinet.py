"""The Cabinet in the window: every drawer opens and turns by every hand, and all of it holds together at every size."""

from collections import Counter

import pygame
import pytest
from everything import frame_of, shell_of
from layout import faults

from game.cabinet import begun, set_to
from game.content import load_words
from game.errors import Refused
from game.ui.nodes import find, targets, walk
from game.ui.screens.cabinet import Cabinet, Pulled, rooms
from game.ui.voice.saying import Memory, heard

SHAPES = ((1920, 1080), (1280, 720), (1080, 1920))
TEXTS = (1.0, 1.5, 2.0)


@pytest.fixture(scope="module")
def shell(tmp_path_factory, lift_day):
    """A shell without a window."""
    return shell_of(tmp_path_factory.mktemp("saves"), lift_day)


@pytest.fixture
def wall(opened):
    """A window with the wall on top."""

    def make(size=(1920, 1080), **settings):
        window = opened(size, reduced_motion=True, **settings)
        for screen in rooms(window.shell):
            window.app.stack.append(screen)
        window.app.draw()
        return window

    return make


def leaves(page, made):
    """Each leaf of a drawer, drawn."""
    page.build(made)
    for leaf, name in enumerate(page.leaves):
        page.leaf = leaf
        yield name, page.build(made)


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("text", TEXTS)
def test_every_drawer_and_leaf_holds_together(shell, size, text):
    """At every setting at an end of a knob, for words and figures are longest or shortest there."""
    wall, wrong = Cabinet(shell), Counter()
    made = frame_of(shell, wall, size, text)
    for fault in faults(wall.build(made), made.w, made.h):
        wrong[f"wall: {fault}"] += 1
    for place, drawer in enumerate(wall.drawers):
        page = Pulled(wall, place, slides=False)
        made = frame_of(shell, page, size, text)
        for leaf, tree in leaves(page, made):
            for fault in faults(tree, made.w, made.h):
                wrong[f"{drawer.id} {leaf}: {fault}"] += 1
        page.leaf = 0
        for end in (0, -1):
            page.settings = {knob.id: knob.stops[end] for knob in drawer.knobs}
            for fault in faults(page.build(made), made.w, made.h):
                wrong[f"{drawer.id} at {end}: {fault}"] += 1
    assert not wrong, f"{len(wrong)}: " + "\n".join(list(wrong)[:20])


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("text", TEXTS)
def test_the_title_has_room_for_the_cabinet_beside_a_day_to_go_on_with(opened, size, text):
    window = opened(size, text_scale=text)
    window.app.top.saved = ("the-lift", "auto")
    window.app.draw()
    assert find(window.tree, "continue") and find(window.tree, "cabinet")
    assert faults(window.tree, window.app.canvas.w, window.app.canvas.h) == []


def test_the_title_leads_to_the_cabinet(opened):
    window = opened()
    window.click(find(window.tree, "cabinet"))
    assert isinstance(window.app.top, Cabinet)


@pytest.mark.parametrize(("drawer", "place"), [("decile", 18), ("10", 9)])
def test_a_drawer_can_be_open_from_the_first_and_lies_before_its_wall(opened, drawer, place):
    window = opened(reduced_motion=True)
    window.app.start(drawer=drawer)
    window.app.draw()
    assert isinstance(window.app.top, Pulled) and window.app.top.place == place
    window.key(pygame.K_ESCAPE)
    assert isinstance(window.app.top, Cabinet)
    with pytest.raises(Refused, match="no drawer"):
        window.app.start(drawer="nothing")


def test_a_drawer_is_pulled_out_and_shut_by_keys(wall):
    window = wall()
    for key in (pygame.K_RIGHT, pygame.K_DOWN, pygame.K_RETURN):
        window.key(key)
    page = window.app.top
    assert isinstance(page, Pulled) and page.place == 6
    window.key(pygame.K_ESCAPE)
    assert isinstance(window.app.top, Cabinet) and window.app.top.focus == window.app.top.key(6)


def test_left_and_right_turn_a_knob_and_up_and_down_go_from_knob_to_knob(wall):
    window = wall()
    window.key(pygame.K_RETURN)
    page = window.app.top
    first, second = page.drawer.knobs[:2]
    window.key(pygame.K_LEFT)
    assert page.settings[first.id] == first.stops[first.stops.index(first.start) - 1]
    window.key(pygame.K_DOWN)
    assert page.focus == f"knob-{second.id}"
    window.key(pygame.K_RETURN)
    assert page.settings[second.id] == second.stops[1], "accept alone, as with one switch, goes a stop further"


@pytest.mark.parametrize("side", [0.2, 0.8])
def test_a_press_on_a_half_of_a_knob_turns_it_that_way(wall, side):
    window = wall()
    window.key(pygame.K_RETURN)
    page = window.app.top
    knob = page.drawer.knobs[0]
    x, y, w, h = find(window.tree, f"knob-{knob.id}").bounds
    at = ((x + w * side) * window.app.canvas.k, (y + h / 2) * window.app.canvas.k)
    for kind in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        window.mouse(kind, at)
    step = knob.stops.index(page.settings[knob.id]) - knob.stops.index(knob.start)
    assert step == (1 if side > 0.5 else -1)


def test_accept_alone_goes_through_every_stop_of_every_knob(wall):
    """One switch is enough: what scanning reaches and accepts turns all that there is."""
    window = wall()
    window.app.stack.append(Pulled(window.app.top, 18, slides=False))
    window.app.draw()
    page = window.app.top
    for knob in page.drawer.knobs:
        met = set()
        for _ in knob.stops:
            page.act(f"knob-{knob.id}")
            met.add(page.settings[knob.id])
        assert met == set(knob.stops)
    assert page.settings == begun(page.drawer), "round and round"


def test_what_a_knob_says_and_what_the_machine_answers_follow_each_turn(wall):
    window = wall()
    window.key(pygame.K_RETURN)
    page = window.app.top
    before = find(window.tree, "answer").name
    window.key(pygame.K_LEFT)
    node = find(window.tree, page.focus)
    assert node.role == "setting" and node.value == set_to(page.drawer.knobs[0], page.settings["bad"])
    assert find(window.tree, "answer").name == page.said() != before


def test_a_turn_is_heard_with_the_new_answer_and_no_more(shell):
    page = Pulled(Cabinet(shell), 0, slides=False)
    words = load_words()
    memory, said = heard(Memory(), page.build(frame_of(shell, page, (1920, 1080), 1.0)), words)
    first = " ".join(one.text for one in said)
    assert page.drawer.question in first and "trips with fewer stars" in first
    page.act("knob-bad")
    page.act("knob-bad")
    _, said = heard(memory, page.build(frame_of(shell, page, (1920, 1080), 1.0)), words)
    turn = " ".join(one.text for one in said)
    assert "200" in turn and "had five stars" in turn
    assert page.drawer.question not in turn and page.drawer.record not in turn, "what stands still is not said again"


def test_focus_of_a_drawer_goes_round_all_of_it(wall):
    window = wall()
    window.key(pygame.K_RETURN)
    page, wanted, met = window.app.top, {node.key for node in targets(window.tree)}, set()
    for _ in range(len(wanted)):
        window.key(pygame.K_TAB)
        met.add(page.focus)
    assert met == wanted >= {"back", "leaf", "before", "after"}


def test_every_drawer_says_its_record_with_date_source_and_how_sure_it_is(shell):
    wall = Cabinet(shell)
    for place, drawer in enumerate(wall.drawers):
        page = Pulled(wall, place, slides=False)
        said = [node.name for _, tree in leaves(page, frame_of(shell, page, (1920, 1080), 1.0)) for node in walk(tree)]
        for key in drawer.facts:
            fact = shell.facts[key]
            assert fact.text in said and any(fact.source in text for text in said) and any(fact.date in text for text in said)
        for text in (drawer.sees, drawer.myth, drawer.record, drawer.toy):
            assert text in said
