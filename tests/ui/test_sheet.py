"""The public sheet: every line with its points and its sentence, on two sides, in any window; from it the day goes on."""

import pytest
from everything import frame_of, shell_of
from layout import faults
from test_layout_everything import SHAPES, TEXTS

from game.content import load_day
from game.play import begin
from game.ui.screen import Pop
from game.ui.screens.play import Play
from game.ui.screens.sheet import Sheet


@pytest.fixture(scope="module")
def sheet(tmp_path_factory) -> Sheet:
    day = load_day("clean-plate")
    shell = shell_of(tmp_path_factory.mktemp("saves"), day)
    return Sheet(Play(shell, day, begin(day, 1, intake=False)))


def read(sheet: Sheet, size: tuple[int, int], text: float) -> list[str]:
    """What is to be read on it, its other side turned up as well where one does not see both."""
    tree = sheet.build(frame_of(sheet.shell, sheet, size, text))
    said = [node.name for node in tree.children]
    if any(node.key == "turn" for node in tree.children):
        sheet.act("turn")
        said += [node.name for node in sheet.build(frame_of(sheet.shell, sheet, size, text)).children]
        sheet.act("turn")
    return said


@pytest.mark.parametrize("shape", SHAPES)
def test_the_sheet_holds_together_in_every_window_on_both_sides(sheet, shape):
    for text in TEXTS:
        for side in (0, 1):
            sheet.side = side
            made = frame_of(sheet.shell, sheet, SHAPES[shape], text)
            assert not (found := faults(sheet.build(made), made.w, made.h)), f"{shape} at {text}: {found}"
    sheet.side = 0


@pytest.mark.parametrize(("size", "text"), [((1920, 1080), 1.0), ((1920, 1080), 2.0), ((1080, 1920), 1.0)])
def test_all_twelve_lines_are_there_with_their_points_and_reasons(sheet, size, text):
    said = read(sheet, size, text)
    assert len(sheet.lines) == 12
    for line in sheet.lines:
        assert any(f"{line.title}: {line.got} of {line.of}" in words for words in said)
        assert any(line.text in words for words in said)


def test_whoever_wrote_a_line_that_the_inspector_did_not_is_named(sheet):
    first = sheet.lines[0].by
    assert {line.by for line in sheet.lines} == {first} == {"Hedda"}


def test_any_key_but_the_one_that_turns_it_goes_back_to_the_day(sheet):
    assert isinstance(sheet.act("on"), Pop) and isinstance(sheet.press(), Pop)
