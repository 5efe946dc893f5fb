"""The rules that every drawn part of the interface keeps."""

import io
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from itertools import combinations

import pygame
import pytest

from game.art import interface as ui
from game.art.interface.paint import INK, PAPER, STROKE, TIERS, contrast
from game.art.interface.shelf import file_colour
from game.art.interface.specimens import DAY, FILES, OTHER, all_parts
from game.art.raster import raster
from game.art.svg import Picture, hexrgb

PARTS = dict(all_parts())
WHOLE_SCREENS = [name for name in PARTS if name.startswith("desk_background")]
SMALL = [name for name in PARTS if name not in WHOLE_SCREENS]


def surface(picture: Picture, ground: str = PAPER) -> pygame.Surface:
    """The picture at its own size on a plain ground."""
    drawn = pygame.image.load(io.BytesIO(raster(picture)))
    whole = pygame.Surface(drawn.get_size())
    whole.fill(ground)
    whole.blit(drawn, (0, 0))
    return whole


def grey(picture: Picture) -> bytes:
    return pygame.image.tobytes(pygame.transform.grayscale(surface(picture)), "RGB")


def at(picture: Picture, x: float, y: float) -> str:
    """The colour at a point measured from the anchor."""
    r, g, b, _ = surface(picture).get_at((round(x + picture.anchor[0]), round(y + picture.anchor[1])))
    return f"#{r:02x}{g:02x}{b:02x}"


def near(a: str, b: str) -> bool:
    return all(abs(x - y) <= 12 for x, y in zip(hexrgb(a), hexrgb(b), strict=True))


def count(picture: Picture, col: str) -> int:
    whole = surface(picture)
    return pygame.mask.from_threshold(whole, col, (10, 10, 10)).count()


@pytest.mark.parametrize("name", SMALL)
def test_every_part_is_valid_xml_and_renders_at_every_scale(name: str) -> None:
    picture = PARTS[name]
    ElementTree.fromstring(picture.svg)
    for scale in (0.66, 1, 2):
        size = pygame.image.load(io.BytesIO(raster(picture, scale))).get_size()
        assert size == (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))


@pytest.mark.parametrize("name", WHOLE_SCREENS)
def test_a_ground_fills_the_whole_screen(name: str) -> None:
    picture = PARTS[name]
    assert (picture.width, picture.height, picture.anchor) == (1920, 1080, (0, 0))
    small = pygame.image.load(io.BytesIO(raster(picture, 0.1)))
    assert {small.get_at(p)[3] for p in ((0, 0), (191, 0), (0, 107), (191, 107))} == {255}


def test_the_same_call_gives_the_same_drawing() -> None:
    assert {name: picture.svg for name, picture in all_parts()} == {name: picture.svg for name, picture in PARTS.items()}


def test_no_part_is_empty() -> None:
    drawn = {name: pygame.image.load(io.BytesIO(raster(PARTS[name], 0.25))) for name in SMALL}
    assert not [name for name, picture in drawn.items() if pygame.mask.from_surface(picture, 10).count() == 0]


def test_only_stamps_carry_letters() -> None:
    assert all("<text" not in p.svg for name, p in PARTS.items() if not name.startswith("stamp_mark"))
    assert "&amp;" in ui.stamp_mark("A&B", 90).svg


@pytest.mark.parametrize("total", [5, 10, 100])
def test_the_arc_grows_with_the_value(total: int) -> None:
    lengths = [count(ui.ring(74, total * t / 10, total=total, tier="c"), TIERS["c"]) for t in range(11)]
    assert lengths == sorted(lengths)
    assert len(set(lengths)) == 11


def test_a_value_outside_the_scale_is_an_empty_or_a_full_ring() -> None:
    assert ui.ring(74, -1).svg == ui.ring(74, 0).svg
    assert ui.ring(74, 9).svg == ui.ring(74, 5).svg


def test_a_disc_and_a_bare_ring_make_the_whole_ring() -> None:
    whole, disc = surface(ui.ring(74, 4.2)), surface(ui.ring_disc(74))
    bare = ui.ring(74, 4.2, paper=False)
    corner = [whole.get_width() / 2 - bare.anchor[0], whole.get_height() / 2 - bare.anchor[1]]
    disc.blit(pygame.image.load(io.BytesIO(raster(bare))), corner)
    difference = pygame.transform.average_color(whole)[:3], pygame.transform.average_color(disc)[:3]
    assert all(abs(a - b) <= 1 for a, b in zip(*difference, strict=True))


def test_a_hidden_number_shows_no_arc_and_no_tier() -> None:
    hidden = [ui.ring(74, value, tier=tier, hidden=True).svg for value, tier in ((1.0, "c"), (4.9, "express"))]
    assert hidden[0] == hidden[1]
    assert 'class="arc"' not in hidden[0]


def test_tiers_differ_in_shape_and_not_only_in_colour() -> None:
    marks = {tier: grey(ui.tier_shape(tier, 40, INK)) for tier in TIERS}
    assert len(set(marks.values())) == 4


def test_the_figure_stands_between_the_band_and_the_shape() -> None:
    middle, size = ui.ring_figure_box(100)
    assert middle - size * 0.35 > -40
    assert middle + size * 0.35 < 35


def test_states_of_an_answer_differ_in_greyscale() -> None:
    states = {state: grey(ui.option_card(400, 80, state)) for state in ui.OPTION}
    for a, b in combinations(states, 2):
        changed = sum(abs(x - y) > 40 for x, y in zip(states[a][::3], states[b][::3], strict=True))
        assert changed > 60, (a, b)


@pytest.mark.parametrize("kind", ["primary", "quiet", "stamp", "pill"])
def test_states_of_a_button_differ_in_greyscale(kind: str) -> None:
    states = [grey(ui.button(200, 70, kind, state)) for state in ("plain", "focus", "pressed", "disabled")]
    assert all(sum(abs(x - y) > 6 for x, y in zip(a[::3], b[::3], strict=True)) > 200 for a, b in combinations(states, 2))


@pytest.mark.parametrize("state", list(ui.OPTION))
def test_the_keyboards_ring_shows_on_every_state(state: str) -> None:
    plain, ringed = (count(ui.option_card(400, 80, state, focused=on), INK) for on in (False, True))
    assert ringed - plain > 2 * 400 * STROKE["focus"] or state == "focus"


@pytest.mark.parametrize("state", ["plain", "focus", "pressed", "disabled"])
@pytest.mark.parametrize("kind", ["primary", "quiet", "stamp", "pill"])
def test_words_on_a_button_can_be_read(kind: str, state: str) -> None:
    assert contrast(ui.button_ink(kind, state), at(ui.button(200, 70, kind, state), 100, 35)) >= 4.5


@pytest.mark.parametrize("state", [s for s in ui.OPTION if s != "disabled"])
def test_words_on_an_answer_can_be_read(state: str) -> None:
    assert contrast(INK, at(ui.option_card(400, 80, state), 200, 40)) >= 4.5


@pytest.mark.parametrize("n", range(1, 15))
def test_a_files_number_can_be_read_on_it(n: int) -> None:
    *_, col = ui.file_label(n, 300, "shelf", FILES[n - 1])
    assert contrast(col, file_colour(FILES[n - 1])) >= 3


def test_a_card_that_says_no_differs_in_outline_and_sign() -> None:
    assert all(grey(ui.card(124, 190, k, True, "lilac")) != grey(ui.card(124, 190, k, False, "lilac")) for k in ui.MOMENTS)
    assert "stroke-dasharray" in ui.card(124, 190, "soup", False, "mint").svg
    assert "stroke-dasharray" not in ui.card(124, 190, "soup", True, "mint").svg


def test_both_halves_of_the_hand_fall_on_each_other() -> None:
    back, front = ui.phone(560, 1090), ui.phone_front(560, 1090)
    assert (back.width, back.height, back.anchor) == (front.width, front.height, front.anchor)


@pytest.mark.parametrize("bar", [None, 4.4, [(0, 4.4), (0.8, 4.5)]])
def test_positions_of_the_walk_agree_with_the_chart(bar: object) -> None:
    picture = ui.walk_chart(DAY, 900, 300, bar=bar)
    spots = ui.walk_positions(DAY, 900, 300, bar=bar)
    hollow = [i for i in range(1, len(DAY)) if DAY[i][1] == DAY[i - 1][1]]
    assert len(spots) == len(DAY) and hollow
    for i, (x, y) in list(enumerate(spots))[1:]:
        assert near(at(picture, x, y), PAPER if i in hollow else INK)


def test_positions_of_two_walks_agree_with_the_chart() -> None:
    picture = ui.walk_chart(DAY, 900, 300, other=OTHER)
    for of, col in (("line", INK), ("other", TIERS["none"])):
        x, y = ui.walk_positions(DAY, 900, 300, other=OTHER, of=of)[4]
        assert near(at(picture, x, y), PAPER)
        assert near(at(picture, x, y + 12), col)


def test_nothing_is_filled_where_the_walk_stays_above_its_start() -> None:
    rising = ui.walk_chart([(0, 4.0), (0.3, 4.2), (0.7, 4.4)], 600, 200)
    x, start = ui.walk_positions([(0, 4.0), (0.3, 4.2), (0.7, 4.4)], 600, 200)[0]
    assert near(at(rising, x + 400, start - 12), PAPER)


def test_two_walks_are_drawn_whichever_is_higher() -> None:
    for first, second in ((DAY, OTHER), (OTHER, DAY)):
        x, y = ui.walk_positions(first, 900, 300, other=second)[4]
        assert near(at(ui.walk_chart(first, 900, 300, other=second, colour=TIERS["c"]), x, y - 12), TIERS["c"])


def test_strain_eats_the_steady_mouth_from_its_corners() -> None:
    steady = [count(ui.hold_gauge(500, t, True), TIERS["express"]) for t in (0, 0.25, 0.5, 0.75, 1)]
    assert steady == sorted(steady, reverse=True) and steady[-1] == 0
    assert TIERS["express"] not in ui.hold_gauge(500, 0.2, False).svg


def test_beads_and_dots_count_what_they_are_told() -> None:
    assert [ui.dots(k, 5).svg.count(TIERS["c"]) for k in range(6)] == [0, 1, 2, 3, 4, 5]
    assert ui.floor_beads(12, 0, 480).svg.count("<circle") == 12


def test_the_drawings_load_neither_the_window_nor_the_story() -> None:
    modules = ("pygame", "yaml", "game.story", "game.play")
    code = f"import sys, game.art.interface as ui; ui.ring(74, 4.2); print([m for m in {modules} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
