"""What Clean Plate shows, lived a few times, in windows of three shapes: nothing clipped, nothing overlapping."""

from collections import Counter

import everything
import pytest
from everything import frame_of, moments, shell_of
from layout import faults
from test_layout_everything import TOTEM

from game.content import load_day

WINDOWS = (((1920, 1080), 1.0), ((1920, 1080), 2.0), ((1400, 1050), 1.5), ((1080, 1920), 1.0), ((1080, 1920), 2.0))
"""Sizes of windows and of text."""
LEFT_OUT = {"panel", "pens", "passage", "an-a", "by-the-side", "still-c"}
"""Scenes that few days come to: their sentences are no longer than others'."""


@pytest.fixture(scope="module")
def day():
    return load_day("clean-plate")


def test_every_moment_of_a_saturday_holds_together(tmp_path, monkeypatch, day):
    monkeypatch.setattr(everything, "WAYS", 7)
    wrong, scenes, shell = Counter(), set(), shell_of(tmp_path, day)
    for name, play in moments(shell, day, set()):
        scenes.add(play.stage.here)
        for size, text in WINDOWS:
            made = frame_of(shell, play, size, text)
            for fault in faults(play.build(made), made.w, made.h, millimetres=TOTEM if size[1] > size[0] else 0):
                wrong[f"{size} at {text}: {fault} ({name})"] += 1
    assert not wrong, f"{len(wrong)}: " + "\n".join(list(wrong)[:12])
    assert set(day.case.scenes) - scenes <= LEFT_OUT, set(day.case.scenes) - scenes
