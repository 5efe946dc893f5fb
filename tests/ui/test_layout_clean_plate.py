"""What Clean Plate shows, lived a few times, in windows of three shapes: nothing clipped, nothing overlapping."""

import everything
import pytest
from everything import shell_of
from sweep import swept

from game.content import load_day

LEFT_OUT = {"panel", "pens", "passage", "an-a", "by-the-side", "still-c"}
"""Scenes that few days come to: their sentences are no longer than others'."""


@pytest.fixture(scope="module")
def day():
    return load_day("clean-plate")


def test_every_moment_of_a_saturday_holds_together(tmp_path, monkeypatch, day):
    monkeypatch.setattr(everything, "WAYS", 7)
    wrong, scenes = swept(shell_of(tmp_path, day), day)
    assert not wrong, f"{len(wrong)}: " + "\n".join(list(wrong)[:12])
    assert set(day.case.scenes) - scenes <= LEFT_OUT, set(day.case.scenes) - scenes
