"""The camera comes closer: it eases, it does so for what weighs, and at rest the picture is drawn at its own size."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.art.svg import Picture
from game.ui import camera, nearing, stage
from game.ui.camera import Near
from game.ui.canvas import Canvas
from game.ui.lens import cut
from game.ui.nodes import Art, Backdrop, Node, Plane
from game.ui.screen import Frame
from game.ui.sprites import Sprites
from game.ui.stage import Stage
from game.ui.theme import plain
from game.views import BeatView

FRAME = Frame(1920, 1080, 1.0, 50.0, plain())
DEZ = Stage("a", "garden-12", who="dez")
QUIET = BeatView("Sure.", "dez", manner="quietly", channel="speech")
SIZE = (480, 270)


def sheet(body: str) -> Picture:
    return Picture(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">{body}</svg>', 1920, 1080
    )


LINES = '<path d="M200 100V980M960 100V980M1700 100V980" stroke="#333" stroke-width="16"/>'
GRID = sheet('<path d="M0 0H1920V1080H0Z" fill="#eee"/>' + LINES)
DISC = '<circle cx="200" cy="200" r="190" fill="#fff"/>'
HEAD = Picture(f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">{DISC}</svg>', 400, 400)


@pytest.fixture
def canvas(tmp_path: Path) -> Canvas:
    pygame.display.init()
    return Canvas(pygame.display.set_mode(SIZE), Sprites(tmp_path, processes=False))


def room(x: float = -20) -> Node:
    person = Node("figure-dez", "image", bounds=(500, 200, 400, 400), paint=(Art(HEAD, 500, 200),))
    return Node("stage", "group", paint=(Backdrop((Plane(GRID, x, 0),), "#00ff00", place="a"),), children=(person,))


def painted(canvas: Canvas, near: Near) -> bytes:
    canvas.draw(camera.closer(room(), near))
    return pygame.image.tobytes(canvas.surface, "RGB")


def test_it_comes_closer_for_a_quiet_line_and_goes_back_after_it_without_a_jump():
    near = stage.followed(DEZ, QUIET, "noor", 10.0)
    steps = [nearing.closeness(near, 10 + i / 60) for i in range(160)]
    assert steps[0] == 0 and steps[-1] == nearing.CLOSE and max(b - a for a, b in pairwise(steps)) < 0.001
    away = stage.followed(near, BeatView("He goes."), "noor", 10.9)
    assert nearing.closeness(away, 10.9) == pytest.approx(nearing.closeness(near, 10.9)) and nearing.closeness(away, 14) == 0


@pytest.mark.parametrize(
    ("beat", "much"),
    [
        (BeatView("Sure.", "dez", channel="speech"), 0),
        (BeatView("Sure.", "dez", channel="speech", camera="lean"), nearing.CLOSE),
        (BeatView("He waits.", camera="close"), nearing.NAMED["close"]),
        (BeatView("He looks.", looks=(("dez", "flat"),)), nearing.LOOKED),
        (BeatView("He looks.", looks=(("dez", "warmly"),)), 0),
    ],
)
def test_it_comes_as_close_as_a_beat_says_or_a_look_is_hard(beat: BeatView, much: float):
    assert stage.followed(DEZ, beat, "noor", 10.0).close == much
    assert much == 0 or 0.02 <= much <= 0.06


def test_it_comes_close_while_a_smile_is_held_whatever_is_said_meanwhile():
    held = nearing.held(DEZ, True, 10.0)
    said = stage.followed(held, BeatView("Long day?", "lucan", channel="speech"), "noor", 12.0)
    assert held.close == said.close == nearing.HELD and nearing.held(said, False, 13.0).close == 0


def test_it_does_not_move_where_motion_is_reduced():
    near = stage.followed(DEZ, QUIET, "noor", 10.0)
    assert camera.near(replace(FRAME, calm=True), near).zoom == 1 and camera.near(FRAME, near).zoom > 1


def test_another_scene_in_the_same_place_lets_it_go_back_slowly():
    from game.content import load_day
    from game.play import begin

    day = load_day("the-lift")
    world = begin(day, 1, intake=False).world
    places: dict[str, list[str]] = {}
    for scene in day.case.scenes.values():
        places.setdefault(scene.place, []).append(scene.id)
    one, other = next(ids for ids in places.values() if len(ids) > 1)[:2]
    near = stage.followed(stage.entered(Stage(), day, one, world, 1.0), QUIET, "noor", 10.0)
    assert nearing.closeness(stage.entered(near, day, other, world, 20.0), 20.0) == nearing.CLOSE


def test_back_at_rest_the_picture_is_exactly_what_it_was(canvas: Canvas):
    first = painted(canvas, Near())
    for zoom in (1.02, 1.04, 1.02):
        assert painted(canvas, Near(zoom, 960, 430, still=False)) != first
    assert painted(canvas, Near()) == painted(canvas, Near()) == first


def test_at_rest_close_by_everything_is_drawn_at_that_size_and_lies_where_the_lens_showed_it(canvas: Canvas):
    painted(canvas, Near())
    through = pygame.image.frombytes(painted(canvas, Near(1.05, 960, 430, still=False)), SIZE, "RGB")
    painted(canvas, Near(1.05, 960, 430))
    assert canvas.ground.lens.shown is None
    for x in (200, 1700):
        seen = round((960 + (x - 20 - 960) * 1.05) / 4)
        for surface in (through, canvas.surface):
            dark = [i for i in range(seen - 4, seen + 5) if surface.get_at((i, 30)).r < 120]
            assert dark and abs(sum(dark) / len(dark) - seen) <= 1


def test_whoever_grows_has_no_dark_edge(canvas: Canvas):
    white = sheet('<path d="M0 0H1920V1080H0Z" fill="#fff"/>')
    back = Backdrop((Plane(white, 0, 0),), "#ffffff", place="a")
    art = Art(HEAD, 500, 200, grown=1.03)
    canvas.draw(Node("all", "screen", paint=(back, art)))
    assert min(canvas.surface.get_at((x, y)).g for x in range(120, 230, 2) for y in range(45, 155, 2)) > 250


def test_each_edge_of_what_is_enlarged_moves_one_way_only():
    cuts = [cut(Backdrop((), "", zoom=1 + i / 2000, about=(1100, 430)), (1920, 1080), 1.0) for i in range(120)]
    for a, b in pairwise(cuts):
        assert a.contains(b)
    assert cuts[0] == pygame.Rect(0, 0, 1920, 1080)
