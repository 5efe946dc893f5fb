"""Contrast as it is on screen: words against the pixels under them, marks against their card; ordinary 4.5 and 3, strong 7."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest
from seen import Looking, luminance, ratio

from game.art import interface
from game.ui import app as window
from game.ui import pictures
from game.ui.nodes import Box, targets, walk
from game.ui.screens.access import Access
from game.ui.screens.access_choices import PAGES
from game.ui.screens.access_keys import Keys
from game.ui.screens.comfort import Comfort
from game.ui.sprites import Sprites
from game.ui.theme import theme

NEED = {"house": 4.5, "high": 7.0}
MARKS = 3.0
DISPLAY = {"Out of Five": 3.0}
"""Words so large (138 pixels) that 3 to 1 is enough in the ordinary theme."""


@pytest.fixture
def camera(tmp_path: Path) -> Iterator[pictures.Camera]:
    made = pictures.Camera(tmp_path, (960, 540), 1.0)
    made.app.canvas = Looking(made.app.canvas.surface, made.app.shell.sprites)
    made.app.canvas.found = []
    yield made
    made.app.shell.sprites.close()


def weak(camera: pictures.Camera, contrast: str) -> dict[str, float]:
    """Words of the screen on top that are weaker than a theme promises, with every answer plain, in hand and pressed."""
    app = camera.app
    app.shell.change(contrast=contrast)
    app.draw()
    keys = [node.key for node in targets(app.top.tree) if node.role in ("option", "setting")]
    was, found = (app.top.focus, app.top.down), {}
    for focus, down in (was, *((key, "") for key in keys[:4]), *((key, key) for key in keys[:1])):
        app.top.focus, app.top.down, app.top.keyed = focus, down, True
        app.canvas.found = []
        app.draw()
        if not app.top.opaque:  # what lies below it is not what is read
            app.canvas.found = []
            app.canvas.draw(app.top.tree)
        for words, has in app.canvas.found:
            if has < (DISPLAY.get(words, NEED[contrast]) if contrast == "house" else NEED[contrast]):
                found[words[:40]] = round(min(has, found.get(words[:40], 21.0)), 2)
    (app.top.focus, app.top.down), app.top.keyed = was, False
    return found


def test_every_word_of_every_screen_reads_in_both_themes(camera):
    found = {}
    for name in pictures.tour(camera):
        camera.whole()
        for contrast in NEED:
            found[name, contrast] = weak(camera, contrast)
    assert len(found) > 50
    assert {where: wrong for where, wrong in found.items() if wrong} == {}


def test_every_word_of_the_settings_reads_in_both_themes(camera):
    shell, found = camera.app.shell, {}
    for make in (Access, Keys, *(lambda s, p=page: paged(s, p) for page in PAGES)):
        camera.on(make(shell))
        shell.tell("All is as it was before.")
        camera.whole()
        for contrast in NEED:
            found[type(camera.app.top).__name__, getattr(camera.app.top, "page", ""), contrast] = weak(camera, contrast)
        camera.off()
    assert {where: wrong for where, wrong in found.items() if wrong} == {}


def paged(shell, page):
    comfort = Comfort(shell, living=True)
    comfort.page = page
    return comfort


def test_words_that_are_too_pale_are_found(camera, monkeypatch):
    camera.on(Comfort(camera.app.shell))
    camera.whole()
    assert weak(camera, "high") == {}
    pale = replace(theme("contrast"), ink="#8070B0")
    monkeypatch.setattr("game.ui.shell.theme", lambda name: pale)
    assert weak(camera, "high")


@pytest.fixture(scope="module")
def sprites() -> Iterator[Sprites]:
    pygame.display.init()
    pygame.display.set_mode((320, 200))
    made = Sprites(window.cache_folder())
    yield made
    made.close()


def painted(sprites: Sprites, contrast: str, *paint) -> np.ndarray:
    """Pixels of some paint on a theme's paper."""
    canvas = Looking(pygame.display.get_surface(), sprites)
    canvas.surface.fill(theme("contrast" if contrast == "high" else "plain").paper)
    canvas.k = 1.0
    for each in paint:
        canvas._paint(each)
    return pygame.surfarray.array3d(canvas.surface)


@pytest.mark.parametrize("contrast", NEED)
@pytest.mark.parametrize("state", [state for state in interface.OPTION if state != "disabled"])
def test_the_sign_of_every_answer_stands_out_from_its_card(sprites, contrast, state):
    from game.ui.nodes import Art

    seen = painted(sprites, contrast, Art(interface.option_card(260, 80, state), 20, 40))
    card = luminance(seen[240, 80])
    assert ratio(luminance(seen[30:86, 50:112]), card).max() >= MARKS


@pytest.mark.parametrize("contrast", NEED)
def test_the_keyboards_ring_stands_out_from_paper_and_from_what_lies_in_it(sprites, contrast):
    from game.ui.nodes import Art

    seen = painted(sprites, contrast, Art(interface.option_card(260, 80, "chosen", focused=True), 20, 40))
    paper = luminance(seen[2, 2])
    ring = ratio(luminance(seen[:, 80]), paper)
    assert (ring >= MARKS).sum() >= 3


@pytest.mark.parametrize("ground", ["#FFFFFF", "#000000", "#808080", "#F2B84B", "#1B1040"])
def test_the_frame_of_a_switch_stands_out_on_any_ground(sprites, ground):
    from game.ui.nodes import Node
    from game.ui.scanning import Scanner, shown

    tree = Node("t", "screen", children=(Node("a", "button", "A", bounds=(90, 60, 120, 60), actions=("press",)),))
    scanner = Scanner()
    scanner.follow(tree, 0.0)
    lines = shown(tree, scanner, theme("plain"), "here").paint
    assert all(isinstance(line, Box) for line in lines)
    canvas = Looking(pygame.display.get_surface(), sprites)
    canvas.surface.fill(ground)
    canvas.k = 1.0
    bare = luminance(np.array(pygame.Color(ground)[:3]))
    for line in lines:
        canvas._paint(line)
    assert ratio(luminance(pygame.surfarray.array3d(canvas.surface)[:, 90]), bare).max() >= MARKS


@pytest.mark.parametrize("contrast", NEED)
def test_both_lines_of_a_chart_stand_out_from_paper(sprites, contrast):
    from game.ui.nodes import Art

    low, high = ((0.0, 1.0), (0.5, 1.0), (1.0, 1.0)), ((0.0, 4.0), (0.5, 4.0), (1.0, 4.0))
    colours = theme("contrast" if contrast == "high" else "plain")
    chart = interface.walk_chart(low, 240, 120, other=high, span=(0.0, 5.0), colour=colours.fall)
    seen = painted(sprites, contrast, Art(chart, 30, 30))
    strong = ratio(luminance(seen[140:190]), luminance(seen[2, 2])).max(axis=0) >= (7.0 if contrast == "high" else MARKS)
    lines = np.flatnonzero(np.diff(strong.astype(int)) == 1)
    assert len(lines) == 2, "two lines, one of them in dashes"


def test_in_strong_contrast_places_are_dark_and_people_have_a_light_edge(camera):
    from game.ui.screens.begin import lived

    shell = camera.app.shell
    camera.app.stack.append(play := lived(shell, shell.cases[0], intake=False))
    while not play.stage.who and not play.stage.me:
        play.press()
    bright = {}
    for contrast in NEED:
        shell.change(contrast=contrast)
        camera.wait(6)
        camera.whole()
        seen = pygame.surfarray.array3d(camera.app.canvas.surface)
        wall = luminance(seen[480:620, 10:60])
        bright[contrast] = float(ratio(np.float64(1.0), np.percentile(wall, 99)))
        figure = next(node for node in walk(camera.app.top.tree) if node.key.startswith("figure-"))
        assert len(figure.paint) == (2 if contrast == "high" else 1)
    assert bright["high"] >= 4.5 > bright["house"], "white stands out from the place"


def test_the_edge_of_somebody_is_white_all_round_them(sprites):
    from game.art.people import LIGHTS, bust
    from game.ui.nodes import Art
    from game.ui.outline import outline

    noor = bust("noor", mood="neutral", talk=None, blink=0.0, phase=0, light=LIGHTS["late"], flip=False, gaze=None)
    canvas = Looking(pygame.display.get_surface(), sprites)
    canvas.k = 0.2
    rows = []
    for picture in (noor, outline(noor)):
        canvas.surface.fill("#000000")
        canvas._paint(Art(picture, 600, 500))
        rows.append(pygame.surfarray.array3d(canvas.surface)[:, 90:110])
    person, edge = (luminance(row) > 0.002 for row in rows)
    assert edge[person].all() and edge.sum() > person.sum() and luminance(rows[1]).max() > 0.95
