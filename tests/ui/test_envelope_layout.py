"""All that The Envelope shows holds together in windows of every shape: its moments in a few lives, and the page of its pile."""

from collections import Counter
from random import Random

import everything
import pytest
from everything import frame_of, moments, shell_of
from layout import faults

from game.content import load_day
from game.text.box import Box
from game.text.voice import Voice
from game.tools.robots import ROBOTS, Mind, play
from game.ui.nodes import targets
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.pages import order
from game.ui.screens.box.pile import ThePile

SHAPES = {"16:9": (1920, 1080), "4:3": (1400, 1050), "totem": (1080, 1920)}
TEXTS = (1.0, 2.0)
LIVES = 7


@pytest.fixture(scope="module")
def night():
    return load_day("the-envelope")


@pytest.fixture(scope="module")
def shell(tmp_path_factory, night):
    return shell_of(tmp_path_factory.mktemp("saves"), night)


@pytest.fixture(scope="module")
def over(night):
    return play(night, next(iter(ROBOTS.values())), Mind(Random(2)), 2).session


def test_every_moment_holds_together(shell, night, monkeypatch):
    monkeypatch.setattr(everything, "WAYS", LIVES)
    wrong, scenes = Counter(), set()
    for name, moment in moments(shell, night, set()):
        scenes.add(moment.stage.here)
        for shape, size in SHAPES.items():
            for text in TEXTS:
                made = frame_of(shell, moment, size, text)
                for fault in faults(moment.build(made), made.w, made.h):
                    wrong[f"{shape} at {text}: {fault} ({name})"] += 1
    assert not wrong, f"{len(wrong)}: " + "\n".join(list(wrong)[:12])
    assert len(scenes) >= 12, scenes


@pytest.mark.parametrize("pressed", ["", "lamp-0", "lamp-1", "lamp-2", "sheet-0", "sheet-2", "sheet-14"])
def test_the_page_of_the_pile_holds_together(shell, night, over, pressed):
    page, wrong = ThePile(Opened(shell, night, over)), Counter()
    if pressed:
        page.picked(pressed)
    for shape, size in SHAPES.items():
        for text in (1.0, 1.5, 2.0):
            made = frame_of(shell, page, size, text)
            for fault in faults(page.build(made), made.w, made.h):
                wrong[f"{shape} at {text}: {fault}"] += 1
    assert not wrong, "\n".join(wrong)


def test_every_sheet_and_lamp_can_be_pressed_and_says_what_it_is(shell, night, over):
    page = ThePile(Opened(shell, night, over))
    tree = page.build(frame_of(shell, page, (1920, 1080), 1.0))
    found = {node.key: node for node in targets(tree)}
    assert {f"lamp-{n}" for n in range(3)} | {f"sheet-{n}" for n in range(len(page.found.sheets))} <= set(found)
    for n, sheet in enumerate(page.found.sheets):
        assert sheet.text in found[f"sheet-{n}"].value


def test_a_lamp_names_the_sheets_that_it_lights(shell, night, over):
    page = ThePile(Opened(shell, night, over))
    page.picked("lamp-2")
    tree = page.build(frame_of(shell, page, (1920, 1080), 1.0))
    worst = page.found.readers[2].worst
    values = {node.key: node.value for node in targets(tree)}
    assert shell.say("box.pile.worst") in values[f"sheet-{worst}"]
    page.picked("lamp-2")
    assert page.lamp == -1


def test_only_a_box_with_a_pile_has_the_page(shell, night, over, lift_day):
    assert ThePile in order(Opened(shell, night, over))
    lift = play(lift_day, next(iter(ROBOTS.values())), Mind(Random(1)), 1).session
    assert ThePile not in order(Opened(shell, lift_day, lift))


def test_the_terminal_tells_every_sheet_and_every_reader(shell, night, over):
    box = Box(Voice(shell.words), night, over)
    leaf = next(page for page in box.leaves if page.title == box.say("pile"))
    told = " ".join(leaf.more)
    page = ThePile(Opened(shell, night, over))
    assert all(sheet.text in told and sheet.why in told for sheet in page.found.sheets)
    assert all(reader.name in told for reader in page.found.readers)
