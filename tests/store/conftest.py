"""What the tests of the store share: plays from a list of numbers, and the tiny case with something changed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import load_day
from game.play import Day, Session, begin, choose
from game.tools.robots import open_options

GOOD = Path(__file__).parent.parent / "levels" / "good"


@pytest.fixture(scope="session")
def walk() -> Callable[..., Session]:
    """Plays on from a session (or the start): each number takes that option, counted round among those open."""

    def walked(day: Day, picks: list[int], session: Session | None = None, **how: object) -> Session:
        session = session or begin(day, **how)
        for pick in picks:
            if session.pending is None:
                break
            free = open_options(day, session)
            session = choose(day, session, free[pick % len(free)])
        return session

    return walked


@pytest.fixture
def edited(tmp_path: Path) -> Callable[[str, str], Day]:
    """The tiny day with one piece of its file written otherwise."""

    def changed(old: str, new: str) -> Day:
        levels = tmp_path / "levels"
        shutil.copytree(GOOD, levels, dirs_exist_ok=True)
        file = levels / "cases" / "tiny.yaml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")
        return load_day("tiny", levels=levels)

    return changed
