"""The room that `check` grants each text is there: texts as wide as their boxes lie over nothing, in windows of four shapes."""

from collections import Counter

import everything
import pytest
from everything import frame_of, moments, shell_of
from layout import faults

from game.content import check_case, load_day
from game.content.fonts import width
from game.content.room import BOXES
from game.tools.beginning import TEMPLATE

WINDOWS = (((1280, 720), 1.0), ((1280, 720), 2.0), ((1920, 1080), 2.0), ((1080, 1920), 2.0))
WORDS = ["several", "people", "walk", "along", "slowly", "while", "others", "wait", "quietly", "under", "lamps"]


def filled(box: str) -> str:
    """Words that just fit a box."""
    text = WORDS[0].capitalize()
    for n in range(1, 100):
        longer = f"{text} {WORDS[n % len(WORDS)]}"
        if width(longer) > BOXES[box]:
            return text
        text = longer
    raise AssertionError(box)


PLACES = {
    "title: My Case": "title",
    "tagline: Mika has an umbrella for floor 31. The fast lift wants 4.5.": "tagline",
    "text: “Wonderful, thank you!”": "option",
    "text: “Tired. She asks for you.”": "option",
    "text: The fast lift.": "option",
    'says: "So close! The fast lift is for 4.5 and over."': "lock",
    "crowd: Most people on their way up take it": "crowd",
    "title: The lobby": "scene",
    "title: The lifts": "scene",
    "name: Mr Lind": "name",
    "role: porter": "role",
    "title: The Parrot": "ending",
    'got: "Floor 31, before the rain."': "got",
}
"""What of the template is made as wide as its box."""


@pytest.fixture
def day(tmp_path):
    text = TEMPLATE.read_text(encoding="utf-8")
    for old, box in PLACES.items():
        assert old in text
        text = text.replace(old, f"{old.partition(':')[0]}: {filled(box)}", 1)
    for choice in ("gran", "lift"):
        text = text.replace(f"- choose: {choice}", f"- text: {filled('question')}\n        choose: {choice}")
    path = tmp_path / "wide.yaml"
    path.write_text(text, encoding="utf-8")
    assert [problem for problem in check_case(path) if problem.severity == "error" or problem.number == "L109"] == []
    return load_day(path)


def test_a_text_as_wide_as_its_box_lies_over_nothing(tmp_path, monkeypatch, day):
    monkeypatch.setattr(everything, "WAYS", 2)
    shell, wrong = shell_of(tmp_path, day), Counter()
    for name, play in moments(shell, day, set()):
        for size, text in WINDOWS:
            made = frame_of(shell, play, size, text)
            for fault in faults(play.build(made), made.w, made.h):
                wrong[f"{size} at {text}: {fault} ({name})"] += 1
    assert not wrong, list(wrong)[:12]
