"""Without colour: every state that matters can be told from the others by lightness or by shape, in rendered pixels."""

import io
from itertools import combinations

import numpy as np
import pygame
import pytest

from game.art.raster import raster
from game.art.svg import Picture, circ
from game.ui.canvas import Canvas
from game.ui.nodes import Art, Box, Node, walk
from game.ui.parts import button, drawn, option, sheet
from game.ui.screen import Frame
from game.ui.sprites import Sprite, Sprites
from game.ui.theme import theme

SIZE = (900, 260)
APART = 24.0
"""Of 255: how much lighter or darker a pixel has to be to look different."""
ENOUGH = 80
"""Window pixels that have to look different at 1080 lines: a mark of nine by nine."""


class Drawn(Sprites):
    """Draws at once and keeps nothing on disk."""

    def __init__(self, folder) -> None:
        super().__init__(folder, processes=False)
        self.made: dict[object, Sprite] = {}

    def get(self, picture: Picture, scale: float) -> Sprite:
        """The picture as it is drawn."""
        if (picture, scale) not in self.made:
            surface = pygame.image.load(io.BytesIO(raster(picture, scale)), "a.png").convert_alpha()
            self.made[picture, scale] = Sprite(surface)
        return self.made[picture, scale]

    later = get


@pytest.fixture(scope="module")
def painted(tmp_path_factory):
    """Paints nodes or pictures on paper, and gives the greys (rows by columns, 0 to 255)."""
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    sprites = Drawn(tmp_path_factory.mktemp("pictures"))

    def paint(*shown) -> np.ndarray:
        surface = pygame.Surface(SIZE)
        canvas = Canvas(surface, sprites)
        canvas.k, canvas.w, canvas.h = 1.0, *map(float, SIZE)
        nodes = tuple(s if isinstance(s, Node) else Node("a", "image", paint=(Art(s, 450, 130),)) for s in shown)
        ground = Box(0, 0, *SIZE, theme("plain").paper)
        canvas.draw(Node("all", "screen", children=nodes, paint=(ground,)))
        return grey(surface)

    return paint


def grey(surface: pygame.Surface) -> np.ndarray:
    """How light each pixel is, as a screen set to greys shows it (Rec. 709, gamma as it is)."""
    rgb = pygame.surfarray.array3d(surface).astype(np.float32)
    return rgb @ np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)


def alike(shown: dict[str, np.ndarray]) -> list[str]:
    """Pairs that cannot be told apart."""
    apart = {(a, b): int((np.abs(shown[a] - shown[b]) > APART).sum()) for a, b in combinations(shown, 2)}
    return [f"{a} and {b} differ in {n} pixels" for (a, b), n in apart.items() if n < ENOUGH]


def _frame(**more: object) -> Frame:
    return Frame(1920, 1080, 1.0, 50.0, theme("plain"), words={}, **more)


@pytest.mark.parametrize("look", ["plain", "contrast"])
def test_an_answer_that_is_plain_chosen_faded_locked_or_pressed(painted, look):
    def of(key: str = "", down: str = "", **more: object) -> Node:
        made = Frame(1920, 1080, 1.0, 50.0, theme(look), focus=key, down=down, words={})
        return option(made, "a", "Move your own soup out of the way.", 60, 60, 700, **more)

    shown = {
        "plain": of(),
        "chosen": of("a"),
        "pressed": of("a", "a"),
        "faded": of(faded=True),
        "locked": of(reason="Express only"),
        "praised": of(note="Unruffled!"),
    }
    assert alike({name: painted(node) for name, node in shown.items()}) == []


def test_the_tiers(painted):
    shown = {tier: painted(drawn("ring", 74, 3.9, total=5.0, tier=tier, paper=False)) for tier in ("express", "b", "c", "none")}
    shown["at rest"] = painted(drawn("ring", 74, 0.0, tier="none", paper=False, hidden=True))
    assert alike(shown) == []


def test_up_and_down(painted):
    from game.ui.screens.box.figures import signed
    from game.ui.screens.box.pen import Look, Pen

    def said(delta: int, hue: str) -> Node:
        pen = Pen(_frame())
        pen.write("d", signed(delta, 1000), Look("city", 32, 700, hue), 300, 100, 400)
        return pen.nodes[0]

    colours = theme("plain")
    # Of the same digits, so that only sign and colour tell them apart.
    shown = {"up": said(41, colours.rise), "down": said(-41, colours.fall), "still": said(0, colours.ink)}
    assert alike({name: painted(node) for name, node in shown.items()}) == []


def test_her_line_and_the_other_line(painted):
    high, low = ((0.0, 4.2), (0.5, 4.1), (1.0, 4.15)), ((0.0, 4.2), (0.5, 3.9), (1.0, 3.8))
    shown = {
        "hers above": painted(drawn("walk_chart", high, 400, 120, other=low, span=(3.7, 4.3))),
        "hers below": painted(drawn("walk_chart", low, 400, 120, other=high, span=(3.7, 4.3))),
    }
    assert alike(shown) == []


def test_a_step_that_moved_nothing(painted):
    moved, still = ((0.0, 4.2), (0.5, 4.1), (1.0, 4.0)), ((0.0, 4.2), (0.5, 4.1), (1.0, 4.1))
    charts = {"moved": moved, "still": still}
    assert alike({name: painted(drawn("walk_chart", of, 400, 120, span=(3.9, 4.3))) for name, of in charts.items()}) == []


def test_small_marks(painted):
    pairs = {
        "star": (drawn("star", 50, True), drawn("star", 50, False)),
        "tick and dash": (drawn("tick", 28), drawn("dash", 28)),
        "strain": (drawn("strain_pips", 4, 2), drawn("strain_pips", 4, 3)),
        "smile": (drawn("hold_gauge", 430, 0.5, True, 0.0), drawn("hold_gauge", 430, 0.5, False, 0.0)),
        "tab": (drawn("tab", 176, 58, True, 0), drawn("tab", 176, 58, False, 0)),
        "stamp": (drawn("stamp_tool", "coral", 0.0), drawn("stamp_tool", "coral", 0.6)),
        "card": (drawn("card", 132, 190, "question", True, "lilac"), drawn("card", 132, 190, "question", False, "lilac")),
    }
    found = {name: alike({"one": painted(a), "other": painted(b)}) for name, (a, b) in pairs.items()}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_four_strains_of_a_held_smile(painted):
    shown = {f"{share:.2f}": painted(drawn("hold_gauge", 430, share, True, 0.0)) for share in (0.0, 0.25, 0.5, 0.75, 1.0)}
    assert alike(shown) == []


def test_a_button_that_can_be_pressed_and_one_that_cannot(painted):
    of = lambda **more: button(_frame(), "a", "Go on", 300, 90, **more)  # noqa: E731
    assert alike({"plain": painted(of()), "disabled": painted(of(disabled=True)), "pill": painted(of(kind="pill"))}) == []


# --- the check itself


def test_two_hues_of_one_lightness_do_not_pass(painted):
    red, green = (_disc(hue) for hue in ("#D0463B", "#3F8A2C"))
    light = [painted(p)[450, 130] for p in (red, green)]
    assert abs(light[0] - light[1]) < APART, "the two are of one lightness"
    assert alike({"red": painted(red), "green": painted(green)})


def test_a_dark_and_a_light_one_pass(painted):
    assert alike({"dark": painted(_disc("#20204A")), "light": painted(_disc("#F0E0D0"))}) == []


def _disc(hue: str) -> Picture:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">{circ(50, 50, 40, hue)}</svg>'
    return Picture(svg, 100, 100, (50, 50))


def test_a_sheet_stands_out_from_a_dark_place(painted):
    node = Node("s", "group", paint=(Box(0, 0, *SIZE, "#2A1F58"), sheet(200, 60, 400, 120)))
    greys = painted(node)
    assert abs(greys[400, 120] - greys[40, 120]) > 3 * APART
    assert next(walk(node)) is node
