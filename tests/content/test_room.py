"""Letters and boxes: the fonts are read as they are, and what is too wide or cannot be written is told."""

import pytest

from game.content import LEVELS, fonts
from game.content.fonts import COMMON, DRAWN, FACES


@pytest.mark.parametrize("face", FACES)
def test_every_face_has_what_most_texts_are_written_with(face):
    letters = fonts.widths(face)
    assert {ord(c) for c in COMMON if c not in DRAWN} <= set(letters)
    assert all(ord(c) >= 32 and ord(c) in letters for c in map(chr, range(32, 127)))


def test_widths_are_those_that_the_window_sets_by():
    pygame = pytest.importorskip("pygame")
    pygame.font.init()
    for face in FACES:
        font = pygame.font.Font(fonts.FONTS / face, 1000)
        width, high = font.size("m"), font.metrics("m")[0][4]
        em = high / fonts.widths(face)[ord("m")]
        assert font.metrics("i")[0][4] / em == pytest.approx(fonts.widths(face)[ord("i")], rel=0.02), (face, width)


def test_a_letter_that_one_font_lacks_is_named():
    assert fonts.lacking("Plain.") == fonts.lacking("“Curly” – and … ☐") == ""
    assert fonts.lacking("A glagolitic Ⰰ") == "Ⰰ" and fonts.lacking("bell \x07") == "\x07"


def test_all_that_is_shipped_can_be_written():
    for file in sorted((LEVELS / "cases").glob("*.yaml")):
        assert fonts.lacking(file.read_text(encoding="utf-8").replace("\n", " ")) == "", file
