"""What Four Point Six shows, lived a few times, in windows of three shapes: nothing clipped, nothing overlapping."""

import everything
import pytest
from everything import shell_of
from sweep import swept

from game.content import load_day

SAID = "Every smile is a fresh start!"
"""What Hitch says of a number."""


@pytest.fixture(scope="module")
def day():
    return load_day("four-point-six")


def test_every_moment_of_a_night_holds_together(tmp_path, monkeypatch, day):
    monkeypatch.setattr(everything, "WAYS", 7)
    wrong, scenes = swept(shell_of(tmp_path, day), day, SAID)
    assert not wrong, f"{len(wrong)}: " + "\n".join(list(wrong)[:12])
    assert set(day.case.scenes) - scenes <= {"colleague", "van", "wave"}
