"""A scene that is hard to read can be skipped: what is chosen in it is chosen as the scene says, and kept as any choice."""

import pytest

from game.content import load_day, load_words
from game.play import begin, choose, replay, skippable, skipped
from game.tools.robots import open_options
from game.views import player, recap, skip_lines, unread

WORDS = load_words()
WAYS = 24


@pytest.fixture(scope="module")
def lift():
    """The first case, which has scenes that can be skipped."""
    return load_day("the-lift")


@pytest.fixture(scope="module")
def hard(lift):
    """A moment in each scene that can be skipped, as robots came to it."""
    found = {}
    for way in range(WAYS):
        session = begin(lift, way, intake=False)
        for step in range(120):
            if session.pending is None or session.phase != "day":
                break
            if skippable(lift, session):
                found.setdefault(session.world.scene, session)
            free = open_options(lift, session)
            session = choose(lift, session, free[(way * 7919 + step * 104729 + way * step * 31) // 7 % len(free)])
    return found


def test_every_scene_that_a_note_speaks_of_is_met_and_left(lift, hard):
    assert set(hard) >= {"floor-31", "forty-stairs", "voucher", "father-down"}
    for scene, session in hard.items():
        done = skipped(lift, session)
        left = done.session.world.scene != scene or done.session.phase != "day"
        assert done.asked and (left or done.session.pending.way == "guess"), scene


def test_a_skipped_scene_is_a_list_of_choices_like_any_other(lift, hard):
    for session in hard.values():
        done = skipped(lift, session)
        again = replay(lift, session.seed, done.session.choices, intake=False)
        assert again.misfit is None and again.session.ledger == done.session.ledger
        held = [entry.cause for entry in done.session.ledger if entry.kind in ("choice", "guess")]
        assert all(f"{made.decision}={made.option}" in held for made in done.made if "?" not in made.decision)


def test_what_the_scene_marks_is_chosen_where_it_is_open(lift, hard):
    done = skipped(lift, hard["floor-31"])
    assert [(made.decision, made.option) for made in done.made] == [("child", "face"), ("hands", "sit")]


def test_a_guess_is_never_made_for_anybody(lift, hard):
    assert all(moment.pending.way != "guess" for session in hard.values() for moment in skipped(lift, session).asked)


def test_what_happened_and_what_was_chosen_are_said(lift, hard):
    for session in hard.values():
        done = skipped(lift, session)
        lines = skip_lines(lift, done, WORDS)
        assert lines[0] == done.summary and len(lines) >= 2 and not any("{" in line for line in lines)


def test_what_was_skipped_is_not_read_afterwards(lift, hard):
    after = skipped(lift, hard["floor-31"]).session
    told = player(lift, after).beats
    assert any(beat.text for beat in told) and not any(beat.text for beat in unread(player(lift, after), "floor-31").beats)


def test_whoever_comes_back_is_told_where_they_are_in_three_to_five_lines(lift, hard):
    for session in hard.values():
        lines, view = recap(lift, session, WORDS), player(lift, session)
        assert 3 <= len(lines) <= 5 and view.clock in lines[0] and view.scene_title in lines[0]
        assert any(view.number.figure in line or view.number.rests for line in lines)
    assert recap(lift, begin(lift), WORDS) == ()
