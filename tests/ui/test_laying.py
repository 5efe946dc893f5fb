"""Laying a place: what is laid anew piece by piece looks as if all of it had been laid, and nothing is laid that nobody sees."""

from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.art.svg import Picture
from game.ui.laying import Laid, bands, dirty, opening, spots_of
from game.ui.nodes import Backdrop, Plane
from game.ui.sprites import Sprites

SIZE = (320, 180)
BACK = Backdrop((), "#00ff00")


def picture(body: str) -> Picture:
    return Picture(f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="180">{body}</svg>', 400, 180)


FAR = picture('<rect width="400" height="180" fill="#2040ff"/><rect width="400" height="9" y="80" fill="#fff"/>')
WALL = picture('<path fill-rule="evenodd" d="M0 0H400V180H0ZM150 60H230V120H150Z" fill="#cc4444"/>')
POST = picture('<rect x="90" y="20" width="30" height="160" fill="#222" fill-opacity=".6"/>')


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory):
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    return Sprites(Path(tmp_path_factory.mktemp("sheets")), processes=False)


def found(sheets: Sprites, *xs: int):
    return [(Plane(p, x, 0), sheets.get(p, 1.0)) for p, x in zip((FAR, WALL, POST), xs, strict=True)]


@given(st.lists(st.tuples(*[st.integers(-60, -10)] * 3), min_size=2, max_size=4), st.integers(900, 60_000))
def test_what_is_laid_anew_in_pieces_looks_as_if_laid_whole(sheets, steps, most):
    kept = Laid(SIZE)
    kept.lay(BACK, found(sheets, *steps[0]), 1.0)
    kept.spots = spots_of(found(sheets, *steps[0]), 1.0)
    for xs in steps[1:]:
        now = found(sheets, *xs)
        for area in bands(dirty(kept.spots, spots_of(now, 1.0), SIZE), most):
            kept.lay(BACK, now, 1.0, area)
        kept.spots = spots_of(now, 1.0)
    whole = Laid(SIZE)
    whole.lay(BACK, found(sheets, *steps[-1]), 1.0)
    assert pygame.image.tobytes(kept.surface, "RGB") == pygame.image.tobytes(whole.surface, "RGB")


def test_of_the_farthest_sheet_only_what_may_show_through_is_laid():
    pygame.display.init()
    pygame.display.set_mode((1280, 720))
    big = lambda body: Picture(f'<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="720">{body}</svg>', 1500, 720)  # noqa: E731
    far = big('<rect width="1500" height="720" fill="#2040ff"/>')
    wall = big('<path fill-rule="evenodd" d="M0 0H1500V720H0ZM700 200H800V300H700Z" fill="#cc4444"/>')
    from game.art.raster import raster
    from game.ui.sprites import _cut, _surface

    cut = [(Plane(p, -100, 0), _cut(_surface(raster(p, 1.0)))) for p in (far, wall)]
    seen = opening(cut, 1.0, (1280, 720))
    assert seen.contains((600, 200, 100, 100)) and seen.h < 200 and seen.w < 500
