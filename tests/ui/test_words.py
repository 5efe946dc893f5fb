"""The window says nothing that is not in the words, and the words hold nothing that it never says."""

import re
from pathlib import Path

from game.content import check_words, load_words
from game.content.library import LEVELS

UI = Path(__file__).parents[2] / "game" / "ui"
SAID = re.compile(r'"(ui\.[a-z.-]+)"|sentence\(\s*"([a-z-]+)"')
OPEN = re.compile(r'f"(ui\.[a-z.-]+)\{')


def sources() -> list[str]:
    """The window's own files; the opened box has words of its own."""
    return [file.read_text(encoding="utf-8") for file in UI.rglob("*.py") if "box" not in file.parts]


def test_the_words_of_the_window_have_no_problems():
    assert check_words(LEVELS / "words-ui.yaml") == ()


def test_everything_said_has_words():
    words = load_words()
    said = {whole or f"ui.{short}" for text in sources() for whole, short in SAID.findall(text)}
    assert sorted(said - words.keys()) == []


def test_no_words_are_left_unsaid():
    ours = {key for key in load_words() if key.startswith("ui.") and not key.startswith("ui.box")}
    texts = "\n".join(sources())
    said = {whole or f"ui.{short}" for whole, short in SAID.findall(texts)}
    stems = tuple(set(OPEN.findall(texts)))
    assert sorted(key for key in ours - said if not key.startswith(stems)) == []
