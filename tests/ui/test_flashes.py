"""Nothing flashes: the busiest moments of a day, frame by frame as drawn, under the rules for photosensitive people."""

from pathlib import Path

import pygame
import pytest
from flashes import RATE, Watch

from game.play import begin, choose
from game.tools.robots import open_options
from game.ui.pictures import Camera, onward
from game.ui.screens.begin import lived
from game.ui.screens.play import Play

SIZE = (480, 270)
PLAYS = Path(__file__).parents[1] / "plays"
STEPS = 40
"""Presses that a part of a day is made of."""


@pytest.fixture(scope="module")
def camera(tmp_path_factory):
    """A window with its real pictures, small."""
    import os

    kept = os.environ.get("OUT_OF_FIVE_PICTURES")
    os.environ["OUT_OF_FIVE_PICTURES"] = str(tmp_path_factory.mktemp("drawn"))
    made = Camera(tmp_path_factory.mktemp("home"), SIZE, 1.0)
    yield made
    made.app.shell.sprites.close()
    if kept is None:
        del os.environ["OUT_OF_FIVE_PICTURES"]
    else:
        os.environ["OUT_OF_FIVE_PICTURES"] = kept


def film(camera: Camera, watch: Watch, seconds: float) -> None:
    """Lets time pass as frames, each looked at."""
    for _ in range(round(seconds * RATE)):
        camera.clock += 1 / RATE
        camera.app.frame()
        watch.see(camera.app.canvas.surface)


def test_no_part_of_a_day_flashes(camera):
    """Scenes change, the number falls, notices come, the feed opens, inks go: read as fast as anyone can press."""
    shell = camera.app.shell
    camera.app.stack.append(lived(shell, shell.cases[0], intake=False))
    camera.whole()
    watch, fell, kinds = Watch(SIZE), 0, set()
    for _ in range(STEPS):
        play = camera.app.top
        kinds.add(play.decision.way if play.reader.asking and play.decision else play.reader.beat and play.reader.beat.channel)
        onward(camera, play)
        camera.whole()
        fell += play.reader.travel is not None
        film(camera, watch, 1.2 if play.reader.travel else 0.3)
    assert fell and len(kinds) > 3, "the part has a number that moves, and several kinds of moment"
    assert not watch.flashes, watch.worst


def test_the_stamp_does_not_flash(camera):
    from everything import ended

    from game.ui.screens.box.opened import Opened
    from game.ui.screens.box.ruling import Ruling

    shell = camera.app.shell
    day = shell.day(shell.cases[0])
    ruling = Ruling(Opened(shell, day, ended(day, 1)))
    camera.app.stack.append(ruling)
    camera.whole()
    watch = Watch(SIZE)
    film(camera, watch, 0.4)
    camera.app.go(ruling.act(ruling.focus))
    film(camera, watch, 2.0)
    assert not watch.flashes, watch.worst


SAMPLE = ("lift-b", "climb")
"""Scenes that are looked at every time; all of them in the soak (`make soak`)."""
OTHERS = (
    *("lobby", "garden", "feed", "bank-12", "floor-31", "last-bank", "which-way", "washroom", "lind-ride", "express"),
    *("forty-stairs", "voucher", "landing", "ring-exposed", "father-down"),
)


@pytest.fixture(scope="module")
def reached(lift_day):
    """The moment at which each scene of the case asks something first, as robots and kept plays came to it."""
    found = {}
    for way in range(200):
        session = begin(lift_day, way, intake=False)
        for step in range(150):
            if session.pending is None or session.phase != "day":
                break
            found.setdefault(session.world.scene, session)
            free = open_options(lift_day, session)
            session = choose(lift_day, session, free[(way * 7919 + step * 104729 + way * step * 31) // 7 % len(free)])
    return found | _kept(lift_day)


def _kept(day):
    """The express, which no robot earns: as a play that is kept comes to it."""
    lines = (PLAYS / "the-lift-as-suggested.play").read_text().splitlines()
    picks = [line.removeprefix("pick: ").partition("=")[2] for line in lines if line.startswith("pick: ")]
    seed = int(next(line for line in lines if line.startswith("seed: "))[6:])
    session = begin(day, seed, intake=False)
    for option in picks:
        if session.world.scene == "express":
            return {"express": session}
        session = choose(day, session, option.rstrip("!"), late=option.endswith("!"))
    return {}


@pytest.mark.parametrize("scene", [*SAMPLE, *(pytest.param(scene, marks=pytest.mark.soak) for scene in OTHERS)])
def test_no_scene_flashes(camera, lift_day, reached, scene):
    """From the scene's coming through what is said in it, its questions and its answers, as fast as anyone can press."""
    camera.app.stack.append(play := Play(camera.app.shell, lift_day, reached[scene]))
    camera.whole()
    watch = Watch(SIZE)
    for _ in range(12):
        if camera.app.top is not play:
            break
        onward(camera, play)
        camera.whole()
        film(camera, watch, 0.3)
    assert watch.frames > 60 and not watch.flashes, watch.worst


def test_every_scene_of_the_case_is_looked_at(lift_day):
    assert set(SAMPLE) | set(OTHERS) == set(lift_day.case.scenes)


# --- the check itself


def _blinking(hertz: float, seconds: float, light: str, dark: str) -> Watch:
    watch, surface = Watch(SIZE), pygame.Surface(SIZE)
    for n in range(round(seconds * RATE)):
        surface.fill(light if int(n / RATE * hertz * 2) % 2 else dark)
        watch.see(surface)
    return watch


def test_a_screen_that_blinks_five_times_a_second_is_found():
    assert _blinking(5, 2, "#FFFFFF", "#000000").flashes


def test_red_that_blinks_is_found():
    assert _blinking(5, 2, "#FF0000", "#000000").flashes


def test_once_a_second_is_no_flash():
    assert not _blinking(1, 3, "#FFFFFF", "#000000").flashes
