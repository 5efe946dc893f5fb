"""What tests of several parts share: a small day that uses every feature of the level language."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from game.content import load_day
from game.play import Day

os.environ.setdefault("OUT_OF_FIVE_CACHE", "")  # every test reads the YAML itself, but for those of the cache
settings.register_profile("game", deadline=None)
settings.load_profile("game")  # a shared machine may be slow: time is for the bench

GOOD = Path(__file__).parent / "levels" / "good"


@pytest.fixture(scope="session")
def tiny_day() -> Day:
    """The day of tests/levels/good/cases/tiny.yaml under the system tinystars."""
    return load_day("tiny", levels=GOOD)
