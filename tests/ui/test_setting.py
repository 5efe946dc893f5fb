"""Typesetting: even lines, no widows, hung quotes, italics without asterisks, the same words whatever the size."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.setting import ITALIC, Style, block, curl

WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=11), min_size=1, max_size=40)


@settings(max_examples=60, deadline=None)
@given(WORDS, st.sampled_from([300.0, 660.0, 1200.0]), st.sampled_from([2 / 3, 1.0, 2.0]))
def test_lines_stay_within_the_measure_and_lose_no_word(words, measure, k):
    made = block(" ".join(words), Style(size=32), measure, k)
    assert [word.text for line in made.lines for word in line.words] == words
    assert all(line.width <= measure + 1 for line in made.lines)


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_balanced_text_takes_no_more_lines_and_is_no_wider(words):
    text, look = " ".join(words), Style(size=32)
    even, greedy = block(text, look, 600.0, 1.0), block(text, look, 600.0, 1.0, balance=False)
    assert len(even.lines) == len(greedy.lines)
    assert even.width <= greedy.width + 1


def test_a_last_line_is_not_one_short_word():
    made = block("Noor Castellan wants floor forty before the visiting ends at six o’clock on", Style(size=32), 560.0, 1.0)
    assert len(made.lines[-1].words) > 1


def test_opening_quotes_hang_outside():
    plain, quoted = block("Extra croutons.", Style(), 900.0, 1.0), block("“Extra croutons.”", Style(), 900.0, 1.0)
    assert plain.lines[0].x == 0
    assert quoted.lines[0].x < 0
    assert block("“Extra croutons.”", Style(anchor="middle"), 900.0, 1.0).lines[0].x > 0


@pytest.mark.parametrize("text", ["*so* close", "so *very close* to it", "“*It is* crowded.”"])
def test_asterisks_become_italics(text):
    words = [word for line in block(text, Style(), 900.0, 1.0).lines for word in line.words]
    assert not any("*" in word.text for word in words)
    assert 0 < sum(word.weight == ITALIC for word in words) < len(words)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("don't", "don’t"),
        ('He said "no".', "He said “no”."),
        ("wait...", "wait…"),
        ("the '90s", "the ‘90s"),
        ('"Sir."', "“Sir.”"),
    ],
)
def test_quotes_are_printers_quotes(typed, printed):
    assert curl(typed) == printed
