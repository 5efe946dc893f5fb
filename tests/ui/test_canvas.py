"""Painting: crisp at any size, stretched paper without seams, text where its node says, pictures that are late leave no hole."""

from concurrent.futures import BrokenExecutor
from pathlib import Path

import pygame
import pytest

from game.art.interface import panel, tab
from game.art.svg import Picture
from game.ui.canvas import Canvas
from game.ui.nodes import Art, Backdrop, Box, Node, Plane, Set, Sheet
from game.ui.setting import Style, block
from game.ui.sprites import Sprites

GROUND = "#204060"


@pytest.fixture
def canvas(tmp_path: Path) -> Canvas:
    pygame.display.init()
    surface = pygame.display.set_mode((960, 540))
    surface.fill(GROUND)
    return Canvas(surface, Sprites(tmp_path, processes=False))


def painted(canvas: Canvas, *paint: object) -> pygame.Surface:
    """The canvas with these on it."""
    canvas.draw(Node("root", "screen", paint=paint))
    return canvas.surface


def test_a_stretched_sheet_is_the_panel_of_that_size(canvas: Canvas, tmp_path: Path):
    painted(canvas, Sheet(200, 200, 700, 500))
    ours = canvas.surface.copy()
    canvas.surface.fill(GROUND)
    painted(canvas, Art(panel(700, 500), 200, 200))
    worst = max(
        abs(a - b)
        for x in range(150, 470, 7)
        for y in range(80, 400, 7)
        for a, b in zip(ours.get_at((x, y))[:3], canvas.surface.get_at((x, y))[:3], strict=True)
    )
    assert worst <= 6


def test_a_wide_window_gives_a_wider_canvas_not_bars():
    canvas = Canvas(pygame.Surface((2560, 1080)), Sprites(Path("nowhere"), processes=False))
    assert (canvas.w, canvas.h, canvas.k) == (2560, 1080, 1)
    canvas.resize(pygame.Surface((1600, 1200)))
    assert canvas.w == 1920 and canvas.h == 1440


def test_text_is_painted_inside_its_block(canvas: Canvas):
    made = block("Kindly, yours: gjpqy", Style(size=60, colour="#FFFFFF", leading=1.2), 900, canvas.k)
    painted(canvas, Set(made, 100, 100))
    mask = pygame.mask.from_threshold(canvas.surface, (255, 255, 255), (90, 90, 90, 255))
    box = mask.get_bounding_rects()[0].unionall(mask.get_bounding_rects())
    assert box.left >= 48 and box.right <= (100 + made.width) * canvas.k + 2
    assert box.top >= 100 * canvas.k and box.bottom <= (100 + made.height) * canvas.k + 3


def test_only_the_words_that_have_appeared_are_painted(canvas: Canvas):
    made = block("one two three", Style(size=60, colour="#FFFFFF"), 900, canvas.k)
    painted(canvas, Set(made, 100, 100, words=1))
    few = pygame.mask.from_threshold(canvas.surface, (255, 255, 255), (90, 90, 90, 255)).count()
    painted(canvas, Set(made, 100, 100))
    assert 0 < few < pygame.mask.from_threshold(canvas.surface, (255, 255, 255), (90, 90, 90, 255)).count()


def test_a_backdrop_is_laid_once_while_nothing_moves(canvas: Canvas):
    square = Picture(
        '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90" fill="#fff"/></svg>', 90, 90
    )
    painted(canvas, Backdrop((Plane(square, 0, 0),), GROUND))
    first = canvas.ground.work.spots
    painted(canvas, Backdrop((Plane(square, 0.2, 0),), GROUND))
    assert canvas.ground.work.spots is first
    painted(canvas, Backdrop((Plane(square, 40, 0),), GROUND))
    assert canvas.ground.work.spots is not first


def test_a_picture_that_is_late_is_stood_in_for(tmp_path: Path):
    pygame.display.init()
    canvas = Canvas(pygame.display.set_mode((1920, 1080)), Sprites(tmp_path))
    big = Picture(
        '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect width="900" height="900" fill="#f00"/></svg>',
        900,
        900,
    )
    painted(canvas, Art(big, 0, 0, late=True, instead=tab(100, 40, True, 0)))
    assert canvas.incomplete
    canvas.sprites.coming[(big, 1.0)].result(timeout=60)
    painted(canvas, Art(big, 0, 0, late=True))
    canvas.sprites.close()
    assert not canvas.incomplete and canvas.surface.get_at((400, 400))[:3] == (255, 0, 0)


def test_boxes_have_smooth_corners_without_a_dark_edge(canvas: Canvas):
    painted(canvas, Box(100, 100, 400, 200, "#FFFFFF", 60))
    edge = [canvas.surface.get_at((x, y)) for x in range(48, 80) for y in range(48, 80)]
    ground = pygame.Color(GROUND)
    assert all(c.r >= ground.r - 2 and c.g >= ground.g - 2 for c in edge)
    assert min(canvas.surface.get_at((150, 100))[:3]) > 248


def test_without_baking_processes_pictures_come_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    pygame.display.init()
    canvas = Canvas(pygame.display.set_mode((1920, 1080)), Sprites(tmp_path))

    class Gone:
        def submit(self, *_: object) -> None:
            raise BrokenExecutor

        def shutdown(self, **_: object) -> None:
            return

    canvas.sprites._pools["baking"] = Gone()
    big = Picture(
        '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect width="900" height="900"/></svg>', 900, 900
    )
    painted(canvas, Art(big, 0, 0, late=True))
    canvas.sprites.coming[(big, 1.0)].result(timeout=60)
    painted(canvas, Art(big, 0, 0, late=True))
    canvas.sprites.close()
    assert not canvas.incomplete
