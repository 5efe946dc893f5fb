"""Type on the pages of the box: quotes hang, nothing is left alone on a last line, lines are not too long to read."""

import pytest
from walking import inside, onwards

from game.ui.nodes import Set, walk
from game.ui.screens.box.opened import Opened
from game.ui.setting import HANG

WIDOW = 0.24
"""Of its block's longest line, the least that a last line may be."""
MEASURE = 96
"""Letters in the longest line of a paragraph of three lines and more."""


def blocks(window, box):
    """Every block of words on every leaf, with where it stands."""
    for ways in (onwards(window), inside(window, box)):
        for where, tree in ways:
            for node in walk(tree):
                for paint in node.paint:
                    if isinstance(paint, Set) and paint.block.text:
                        yield f"{where} {node.key}", paint.block


@pytest.fixture(params=[(1920, 1080, 1.0), (1920, 1080, 2.0), (1080, 1920, 1.0)])
def found(request, unpacked, small):
    """All blocks in one window."""
    wide, tall, text = request.param
    window = unpacked((wide, tall), text_scale=text)
    return list(blocks(window, Opened(window.shell, *small)))


def test_no_last_line_is_left_with_one_short_word(found):
    alone = {
        where: made.text
        for where, made in found
        if len(made.lines) > 1
        and "\n" not in made.text
        and len(made.lines[-1].words) == 1
        and made.lines[-1].width < WIDOW * max(line.width for line in made.lines)
    }
    assert alone == {}


def test_opening_quotes_hang_outside_the_line(found):
    quoted = [
        (where, line)
        for where, made in found
        if made.style.anchor == "start"
        for line in made.lines
        if line.words[0].text[:1] in HANG
    ]
    assert quoted and [where for where, line in quoted if line.x >= 0] == []


def test_no_paragraph_is_too_wide_to_read(found):
    wide = {
        where: max(sum(len(word.text) + 1 for word in line.words) for line in made.lines)
        for where, made in found
        if len(made.lines) > 2
    }
    assert {where: n for where, n in wide.items() if n > MEASURE} == {}
