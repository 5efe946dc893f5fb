"""Nothing of a place is said, stood in or lived in over the picture before it."""

from dataclasses import replace

import pytest

from game.ui import arrival, figures
from game.ui.ground import OPEN, SHUT
from game.ui.nodes import Box, Node
from game.ui.screen import Frame
from game.ui.stage import Stage
from game.ui.theme import plain

FRAME = Frame(1920, 1080, 1.0, 50.0, plain(), seen=("tower-lobby", 10.0, ""))
NEXT = Stage("lift-b", "lift-b", who="lucan", since=49.9, way="doors")


def test_words_wait_for_the_place_they_are_said_in_but_not_for_ever():
    assert arrival.arriving(FRAME, NEXT) and not arrival.arriving(replace(FRAME, now=49.9 + SHUT), NEXT)
    by_light = replace(NEXT, place="garden-12", way="wipe")
    assert arrival.arriving(replace(FRAME, now=51.0), by_light)
    assert not arrival.arriving(replace(FRAME, now=49.9 + arrival.LONGEST + 0.1), by_light)
    seen = replace(FRAME, now=51.0, seen=("garden-12", 50.0, "wipe"))
    assert not arrival.arriving(seen, by_light)


@pytest.mark.parametrize("calm", [False, True])
def test_nobody_and_nothing_is_there_while_another_place_is_still_to_be_seen(calm: bool):
    late = replace(FRAME, now=60.0, calm=calm)
    assert figures.people(late, NEXT, False) == () and (calm or not arrival.settled(late, NEXT))
    there = replace(late, seen=("lift-b", 58.0, "doors"))
    assert figures.people(there, NEXT, False) and arrival.settled(there, NEXT)


def test_people_come_when_doors_have_opened_on_them_however_late_those_open():
    opens = replace(FRAME, seen=("lift-b", 54.0, "doors"))
    assert arrival.opened(opens, NEXT) == pytest.approx(54.0 + 0.6 * OPEN)


def test_what_waits_for_its_place_can_be_pressed_and_read_but_is_not_painted():
    button = Node("go", "button", "Go.", actions=("press",), paint=(Box(0, 0, 9, 9, "#000000"),))
    shown = arrival.unseen(Node("floor", "group", children=(button,)))
    assert shown.children[0].actions and shown.children[0].name and not shown.children[0].paint
