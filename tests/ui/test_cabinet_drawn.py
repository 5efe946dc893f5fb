"""Each machine of the Cabinet is a drawing that shows its state: it can be drawn at every end of every knob, and each verdict
looks different from the others."""

import io

import pygame
import pytest
from everything import frame_of, shell_of

from game.art.interface.cabinet_signs import SIGNS
from game.art.raster import raster
from game.cabinet import MACHINES, begun, shown
from game.content import load_cabinet
from game.ui.nodes import Art, walk
from game.ui.screens.cabinet import Cabinet, Pulled

DRAWERS = load_cabinet()


@pytest.fixture(scope="module")
def pages(tmp_path_factory, lift_day):
    """Each drawer by its id, pulled out."""
    wall = Cabinet(shell_of(tmp_path_factory.mktemp("saves"), lift_day))
    return {drawer.id: Pulled(wall, place, slides=False) for place, drawer in enumerate(wall.drawers)}


def machine(page, settings):
    """The drawing of a machine at these settings, and the figures on it."""
    page.settings = settings
    tree = page.build(frame_of(page.shell, page, (1920, 1080), 1.0))
    arts = [paint for node in walk(tree) for paint in node.paint if isinstance(paint, Art)]
    (art,) = [each for each in arts if (each.picture.width, each.picture.height) == (1000, 440)]
    return art.picture, tuple(node.name for node in walk(tree) if "scale" in node.state)


def ends(drawer):
    """As it stands at first, and each knob at either of its ends."""
    yield begun(drawer)
    for knob in drawer.knobs:
        for stop in (knob.stops[0], knob.stops[-1]):
            yield {**begun(drawer), knob.id: stop}


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
def test_a_machine_can_be_drawn_at_every_end_of_every_knob(pages, drawer):
    for picture in {machine(pages[drawer.id], s)[0] for s in ends(drawer)}:
        drawn = pygame.image.load(io.BytesIO(raster(picture, 0.08)), "machine.png")
        assert pygame.mask.from_surface(drawn).count() > 0.03 * drawn.get_width() * drawn.get_height()


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
def test_each_verdict_looks_different(pages, drawer):
    looks: dict[str, set[object]] = {}
    for first in ends(drawer):
        for s in (first, *({**first, knob.id: stop} for knob in drawer.knobs for stop in (knob.stops[0], knob.stops[-1]))):
            looks.setdefault(shown(drawer, s).verdict, set()).add(machine(pages[drawer.id], s))
    assert set(looks) <= set(MACHINES[drawer.id].verdicts) and len(looks) > 1
    for verdict, seen in looks.items():
        others = set().union(*(look for other, look in looks.items() if other != verdict))
        assert not seen & others, verdict


def test_every_drawer_has_a_sign_of_its_own():
    assert set(SIGNS) == {drawer.id for drawer in DRAWERS}
    assert len({draw("#000000") for draw in SIGNS.values()}) == len(SIGNS)
