"""A minute of the mix: a day through a case's places on which the number falls, mixed by the plan, measured."""

from itertools import pairwise

import numpy as np
import pytest

from game.sound import listen, mixdown
from game.sound.bake import decoded
from game.sound.make.wave import RATE
from game.sound.places import CASES
from game.sound.scores import SCORES, score_of


@pytest.mark.parametrize("case", CASES)
def test_a_day_goes_through_its_places_and_the_number_never_rises(case):
    day = mixdown.stretches(case, 60.0)
    assert day[0].start == 0 and day[-1].end == pytest.approx(60) and len(day) <= mixdown.MOST
    assert all(a.end == b.start and a.after == b.before and a.place != b.place for a, b in pairwise(day))
    score = score_of(case)
    if score.shows == "nothing":
        assert {s.before for s in day} | {s.after for s in day} == {None}
    else:
        assert (day[0].before, day[-1].after) == (score.spread[2], score.spread[0])
        assert all(s.before >= s.after for s in day)


def test_a_label_falls_by_whole_tiers():
    day = mixdown.stretches("honest-city")
    assert {s.before for s in day} | {s.after for s in day} == set(SCORES["honest-city"].spread)


def test_a_line_goes_to_its_goal_no_faster_than_its_pace():
    gain = mixdown.faded(lambda at: 1.0 if at > 1 else 0.0, 0.5, 4.0)
    assert len(gain) == 4 * RATE and gain[-1] == pytest.approx(1.0) and gain[0] == 0.0
    assert np.diff(gain).max() <= 0.5 / RATE * 1.01
    assert gain[RATE * 2] == pytest.approx(0.5, abs=0.03)


def test_the_mix_is_whole_loud_enough_to_be_heard_and_far_from_clipping():
    parts = mixdown.buses("four-point-six", 12.0)
    whole = mixdown.mixed(parts)
    assert set(parts) == {"music", "room", "number"} and all(np.abs(part).max() > 0.001 for part in parts.values())
    assert whole.shape == (12 * RATE, 2) and np.isfinite(whole).all()
    assert listen.true_peak(whole) < -6 and -40 < listen.lufs(whole) < -25
    assert listen.mono_loss(whole) < 2.5


def test_the_command_writes_a_file_and_a_row_for_each_place(tmp_path, monkeypatch, capsys):
    part = np.random.default_rng(1).normal(0, 0.01, (6 * RATE, 2))
    monkeypatch.setattr(mixdown, "buses", lambda case: {"music": part, "room": part})
    assert mixdown.main(["the-envelope", str(tmp_path / "new" / "mix.ogg")]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) == 3 + len(mixdown.stretches("the-envelope")) and "| none |" in rows[2]
    assert len(decoded((tmp_path / "new" / "mix.ogg").read_bytes())) == 6 * RATE


def test_a_case_without_places_is_refused_in_a_sentence(capsys):
    assert mixdown.main(["a-case-of-tomorrow", "mix.ogg"]) == 2
    assert "the-lift" in capsys.readouterr().out
