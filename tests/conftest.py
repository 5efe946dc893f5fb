"""What tests of several parts share: a small day that uses every feature of the level language."""

from pathlib import Path

import pytest

from game.content import load_day
from game.play import Day

GOOD = Path(__file__).parent / "levels" / "good"


@pytest.fixture(scope="session")
def tiny_day() -> Day:
    """The day of tests/levels/good/cases/tiny.yaml under the system tinystars."""
    return load_day("tiny", levels=GOOD)
