"""Everything that The Lift can show, in windows of every shape, at every size of text: nothing clipped, nothing overlapping."""

from collections import Counter
from functools import partial

import pytest
from everything import SETTLED, ended, frame_of, moments, pages, shell_of
from layout import faults

from game.content import load_words
from game.ui.nodes import Box, Node, Set
from game.ui.screens.box import opened
from game.ui.screens.ending import Ending
from game.ui.setting import Style, block

SHAPES = {"wide": (2560, 1080), "16:9": (1920, 1080), "16:10": (1920, 1200), "4:3": (1400, 1050), "totem": (1080, 1920)}
TEXTS = (1.0, 1.25, 1.5, 1.75, 2.0)
RARE = {"landing"}
"""Scenes that a day comes to only when the clock has run out on the stairs."""
LONGEST = max((text for key, text in load_words().items() if key.startswith("caption.")), key=len)
PRAISE = "You two will come up together for a while!"
"""The longest sound in words, and the longest that the system says of a number."""
TOTEM = 535 / 1280
"""Millimetres of a logical pixel on a totem of 43 inches held upright: 535 mm across."""


@pytest.fixture(scope="module")
def lift_shell(tmp_path_factory, lift_day):
    """A shell without a window."""
    return shell_of(tmp_path_factory.mktemp("saves"), lift_day)


@pytest.fixture(scope="module")
def boxes(lift_day):
    """Days that ended: with the desk's questions and without."""
    return [ended(lift_day, way) for way in (0, 1, 5)]


def test_every_moment_of_the_lift_holds_together_in_every_window(lift_shell, lift_day):
    wrong, scenes, asked, seen = Counter(), set(), set(), 0
    lift_shell.caption = (LONGEST, SETTLED)
    for name, play in moments(lift_shell, lift_day, set()):
        seen += 1
        scenes.add(play.stage.here)
        if play.reader.asking and play.decision:
            asked.add(play.decision.id.partition("?")[0])
        play.reader.said, play.reader.said_at = PRAISE, SETTLED
        for shape, size in SHAPES.items():
            for text in TEXTS:
                made = frame_of(lift_shell, play, size, text)
                for fault in faults(play.build(made), made.w, made.h, millimetres=TOTEM if shape == "totem" else 0):
                    wrong[f"{shape} at {text}: {fault} ({name})"] += 1
    assert not wrong, f"{len(wrong)}: " + "\n".join(list(wrong)[:12])
    assert set(lift_day.case.scenes) - scenes <= RARE, "robots met every scene"
    assert seen > 250 and len(asked) > 0.8 * len(lift_day.choices), "robots met nearly every question"


def asked_of(shell, size, text, screen):
    """A frame for a screen."""
    return frame_of(shell, screen, size, text)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_page_of_the_box_holds_together(lift_shell, lift_day, boxes, shape):
    wrong = Counter()
    for session in boxes:
        for text in TEXTS:
            asks = partial(asked_of, lift_shell, SHAPES[shape], text)
            for first in (Ending(lift_shell, lift_day, session), opened(lift_shell, lift_day, session)):
                for name, tree, made in pages(first, asks):
                    for fault in faults(tree, made.w, made.h):
                        wrong[f"{text}: {fault} ({name})"] += 1
    assert not wrong, f"{len(wrong)}: " + "\n".join(list(wrong)[:12])


# --- the check itself


def _of(*nodes):
    return Node("screen", "screen", "a screen", bounds=(0, 0, 1920, 1080), children=nodes)


def _press(key, bounds, role="button"):
    return Node(key, role, key, bounds=bounds, actions=("press",))


def _said(key, x, y, size=32.0):
    made = block("Words of some length.", Style("people", size), 600, 1.0)
    return Node(key, "text", made.text, bounds=(x, y, made.width, made.height), paint=(Set(made, x, y),))


@pytest.mark.parametrize(
    ("fault", "nodes"),
    [
        ("too small to touch", [_press("a", (0, 0, 43, 60))]),
        ("overlaps", [_press("a", (0, 0, 100, 60)), _press("b", (90, 0, 100, 60))]),
        ("lies outside", [_press("a", (1880, 0, 100, 60))]),
        ("too small to read", [_said("a", 100, 100, 17)]),
        ("lie over", [_said("a", 100, 100), _said("b", 110, 110)]),
        ("clipped", [_said("a", 1700, 100)]),
        ("focus goes from", [_press("a", (0, 200, 100, 60), "option"), _press("b", (0, 100, 100, 60), "option")]),
    ],
)
def test_the_check_sees_each_fault(fault, nodes):
    assert any(fault in found for found in faults(_of(*nodes), 1920, 1080))


def test_the_check_knows_a_finger_where_millimetres_are_known():
    button = _of(_press("a", (0, 0, 60, 60)))
    assert faults(button, 1920, 1080) == []
    assert faults(button, 1920, 1080, millimetres=0.3)


def test_the_check_finds_nothing_in_what_is_right():
    ground = Box(0, 0, 10, 10)
    nodes = (_press("a", (0, 0, 100, 60), "option"), _press("b", (0, 70, 100, 60), "option"), _said("c", 300, 300))
    assert faults(_of(*nodes, Node("d", "image", "a picture", bounds=(0, 0, 10, 10), paint=(ground,))), 1920, 1080) == []
