"""Pictures of whole screens against those that were kept: the same from run to run, and each kind of fault is seen.

After a change that is meant, `OUT_OF_FIVE_RENEW=1 pytest tests/ui/box/test_box_pictures.py` keeps them anew: look, then commit.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pygame
import pytest
from likeness import kept, pixels, same, worst

from game.ui.canvas import Canvas
from game.ui.nodes import Node, Set, moved, walk
from game.ui.screens.box.entries import Entries
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.ruling import Ruling
from game.ui.screens.box.undo import TakeBack
from game.ui.screens.shelf import Shelf
from game.ui.sprites import Sprites
from game.ui.theme import theme

SIZE = (1280, 720)
SHIFT = 3
"""Window pixels by which things are moved: it has to be seen."""
TABS = 66
"""Window pixels at the top that the tabs stand in: there are as many as a box has pages, so they are not compared."""
RED, GREEN = "#B33752", "#17775F"
"""What becomes of a colour: red, and of red green."""
SCREENS: dict[str, Callable[[Opened], object]] = {
    "entries": lambda box: Entries(box),
    "take-back": lambda box: TakeBack(box, next(t.decision for t in box.audit.taken if t.others)),
    "ruling": lambda box: Ruling(box),
    "shelf": lambda box: Shelf(box.shell),
}
Paint = Callable[[Node], np.ndarray]


@pytest.fixture(scope="module")
def sprites(tmp_path_factory) -> Iterator[Sprites]:
    """Real pictures, drawn once for all tests here."""
    made = Sprites(tmp_path_factory.mktemp("drawn"), processes=False)
    yield made
    made.close()


@pytest.fixture(params=SCREENS)
def shown(request, unpacked, small, sprites) -> tuple[str, Node, Paint, pygame.Surface]:
    """A screen's name, its tree, what paints trees of it, and the surface that it paints on."""
    window = unpacked(SIZE, reduced_motion=True)
    window.app.stack[-1] = SCREENS[request.param](Opened(window.shell, *small))
    window.app.draw()
    surface = pygame.Surface(SIZE)
    canvas = Canvas(surface, sprites)
    canvas.draw(window.tree)

    def paint(tree: Node) -> np.ndarray:
        canvas.draw(tree)
        return pixels(surface)

    return request.param, window.tree, paint, surface


def test_screens_look_as_they_did_when_somebody_last_looked(shown, tmp_path):
    name, tree, paint, surface = shown
    now = paint(tree)
    was = kept(name, surface)
    pygame.image.save(surface, str(tmp_path / f"{name}.png"))
    assert now.shape == was.shape
    if name in ("entries", "take-back"):
        now, was = now[:, TABS:], was[:, TABS:]
    assert same(now, was), f"{name} differs by {worst(now, was)}: see {tmp_path}"


def test_a_screen_looks_the_same_from_run_to_run(shown):
    _, tree, paint, _ = shown
    assert worst(paint(tree), paint(tree))[0] == 0


def words_of(tree: Node) -> list[Node]:
    """Everything that is set in words and seen: labels, figures, lines."""
    return [n for n in walk(tree) if any(isinstance(p, Set) and p.block.text and p.alpha > 200 for p in n.paint)]


def instead(tree: Node, old: Node, new: Node | None) -> Node:
    """The tree with another node, or none, in a node's place."""
    children = tuple(instead(c, old, new) for c in tree.children if not (c is old and new is None))
    return new if tree is old and new is not None else replace(tree, children=children)


def wordwise(node: Node, change: Callable[[Set], Set]) -> Node:
    """The node with its words changed."""
    return replace(node, paint=tuple(change(p) if isinstance(p, Set) else p for p in node.paint))


def shifted(node: Node) -> Node:
    """Three window pixels to the right."""
    return moved(node, SHIFT / (SIZE[0] / 1920), 0)


def coloured(node: Node) -> Node:
    """In another colour."""

    def other(p: Set) -> Set:
        style = replace(p.block.style, colour=GREEN if p.block.style.colour == theme("plain").fall else RED)
        return replace(p, block=replace(p.block, style=style))

    return wordwise(node, other)


def gone(node: Node) -> Node:
    """Without its words: a figure is missing."""
    return replace(node, paint=tuple(p for p in node.paint if not isinstance(p, Set)))


def clipped(node: Node) -> Node:
    """Without the last word or figure of it."""

    def cut(p: Set) -> Set:
        line = p.block.lines[-1]
        last = line.words[-1]
        short = replace(line, words=(*line.words[:-1], replace(last, text=last.text[: max(0, len(last.text) - 2)])))
        return replace(p, block=replace(p.block, lines=(*p.block.lines[:-1], short)))

    return wordwise(node, cut)


@pytest.mark.parametrize("fault", [shifted, coloured, gone, clipped])
def test_each_kind_of_fault_is_seen_wherever_it_is(shown, fault):
    name, tree, paint, _ = shown
    was = paint(tree)
    unseen = [n.key for n in words_of(tree) if same(paint(instead(tree, n, fault(n))), was)]
    assert len(words_of(tree)) > 5
    assert unseen == [], f"{fault.__name__} on {name}"


def test_a_whole_screen_three_pixels_to_the_side_is_seen(shown):
    _, tree, paint, _ = shown
    whole = paint(tree)
    assert not same(np.roll(whole, SHIFT, axis=0), whole)
    assert not same(np.roll(whole, SHIFT, axis=1), whole)
