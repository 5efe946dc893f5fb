"""The five frames in the terminal: the day's system in short, every other system beside it in full, the line by hand last."""

from dataclasses import replace

import pytest

from game.audit import debrief
from game.content import framed_systems, load_words
from game.play import Day
from game.text.figures import Figures
from game.text.frames import frames
from game.text.voice import Voice
from tests.play import small
from tests.play.build import lived

WORDS = load_words()
SMALL = small.day()
SYSTEMS = framed_systems()


def told(day):
    """The page of a day that somebody has lived."""
    session = lived(day, (0, 1, 2), 1, on=0)
    return frames(Figures(Voice(WORDS), day, session, debrief(day, session)))


def page(system):
    """The page of a small day whose system has the frames of another."""
    own = replace(SMALL.system, id=system.id, name=system.name, frames=system.frames, note=system.note)
    return told(Day(SMALL.case, own))


def test_a_system_without_frames_has_no_page():
    assert told(SMALL) is None


@pytest.mark.parametrize("system", SYSTEMS, ids=[one.id for one in SYSTEMS])
def test_the_short_page_says_of_each_frame_whether_it_holds_and_why(system):
    short = page(system).short
    for line, one in zip(short, system.frames, strict=False):
        assert line == f"{WORDS[f'box.frames.{one.id}.name']}: {WORDS[f'box.frames.holds-{one.holds}']}. {one.because}"
    assert short[5:] == ([system.note] if system.note else [])


@pytest.mark.parametrize("system", SYSTEMS, ids=[one.id for one in SYSTEMS])
def test_the_full_page_lays_every_other_system_beside_it(system):
    said = "\n".join(page(system).more)
    for other in SYSTEMS:
        assert all(f"{other.name}: {WORDS[f'box.frames.holds-{one.holds}']}. {one.because}" in said for one in other.frames)
    assert said.index(system.frames[0].because) == min(said.index(one.frames[0].because) for one in SYSTEMS)
