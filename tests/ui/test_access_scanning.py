"""The walk for a switch: everything comes up, groups first where there is much, one press is one press."""

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.inputs import Action
from game.ui.nodes import Node, find, targets
from game.ui.scanning import MOST, ROUNDS, SINGLE, STEADY, Scanner, around, stops

ROLES = st.lists(st.sampled_from(("option", "button", "star")), max_size=24)


def tree(roles: list[str]) -> Node:
    """A tree with targets of these roles."""
    made = [Node(f"n{i}", role, f"N{i}", bounds=(0, 60 * i, 90, 50), actions=("press",)) for i, role in enumerate(roles)]
    return Node("t", "screen", children=tuple(made))


@given(ROLES)
def test_the_walk_has_everything_once_in_order_and_in_groups_of_five_at_most(roles):
    found = stops(tree(roles))
    assert [key for stop in found for key in stop] == [f"n{i}" for i in range(len(roles))]
    assert all(len(stop) <= MOST for stop in found)
    if len(roles) <= SINGLE:
        assert all(len(stop) == 1 for stop in found)


@given(ROLES, st.integers(0, 23))
def test_anything_is_reached_with_one_switch(roles, wanted):
    if not roles:
        return
    key, scanner = f"n{wanted % len(roles)}", Scanner()
    scanner.follow(tree(roles), 0.0)
    for second in range(120):
        if key in scanner.at:
            found = scanner.accept(second)
            if found:
                assert found == key
                return
            continue
        scanner.step(second)
    raise AssertionError(f"{key} never came up")


def test_a_group_that_is_gone_through_in_vain_is_left():
    scanner = Scanner()
    scanner.follow(tree(["option"] * (SINGLE + 1)), 0.0)
    scanner.accept(0.0)
    assert scanner.at == ("n0",)
    for second in range(MOST * ROUNDS):
        scanner.step(second)
    assert len(scanner.at) == MOST


def test_what_is_around_a_group_holds_all_of_it():
    assert around(tree(["option"] * 6), ("n1", "n2")) == (0, 60, 90, 110)


@pytest.mark.parametrize(("two", "name", "means"), [
    (False, "accept", "accept"), (False, "lift", "accept"), (False, "touch", "nothing"), (False, "after", ""),
    (True, "after", "step"), (True, "back", "step"), (True, "accept", "accept"), (True, "comfort", ""), (False, "panic", ""),
])  # fmt: skip
def test_a_switch_is_any_taking_key_click_or_touch(two, name, means):
    assert Scanner().switch(Action(name), two, 5.0) == means


def test_a_hand_that_shakes_presses_once():
    scanner = Scanner()
    assert scanner.switch(Action("accept"), False, 5.0) == "accept"
    assert scanner.switch(Action("accept"), False, 5.0 + STEADY / 2) == "nothing"
    assert scanner.switch(Action("accept"), False, 5.1 + STEADY) == "accept"


def test_focus_walks_at_its_pace_and_is_said_where_it_is(opened):
    window = opened(scan="one", scan_seconds=3.0)
    window.pass_time(0.1)
    order = [node.key for node in targets(window.tree)]
    for key in order[1:]:
        window.pass_time(2.0)
        assert window.app.top.focus != key
        window.pass_time(1.1)
        assert window.app.top.focus == key and find(window.tree, "scan").value == find(window.tree, key).name


def test_a_click_anywhere_is_the_switch(opened):
    window = opened(scan="one", scan_seconds=6.0)
    window.pass_time(0.3)
    assert window.app.top.focus == "begin"
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        window.mouse(kind, (1500, 300))
    assert type(window.app.top).__name__ == "Before"


def test_two_switches_do_not_walk_by_themselves(opened):
    window = opened(scan="two")
    window.pass_time(30)
    before = window.app.top.focus
    window.key(pygame.K_TAB)
    assert window.app.top.focus not in ("", before)


def test_the_window_wakes_for_the_next_step(opened):
    window = opened(scan="one", scan_seconds=2.0)
    window.pass_time(0.3)
    window.app.dirty = False
    assert 0 < window.app.switches.wakes()[0] <= 2.0
    window.shell.change(scan="off")
    assert window.app.switches.wakes() == []
