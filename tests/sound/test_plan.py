"""Which sound when: mixes keep their power, the number has a voice, every cue can be played, read and credited."""

import re
from fnmatch import fnmatch
from itertools import pairwise

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.content import LEVELS, load_words
from game.sound import plan
from game.sound.cues import CUES, KINDS, STEMS
from game.sound.files import FOLDER

moods = st.sampled_from(sorted(plan.MOODS))
shares = st.one_of(st.none(), st.integers(0, 1000))


def power(gains):
    return sum(gain * gain for gain in gains.values())


@given(shares, moods, st.booleans(), st.floats(0, 1))
def test_gains_of_a_mood_sum_in_power_to_the_same_for_every_number(share, mood, ducked, off):
    gains = plan.mix(share, mood, ducked, off)
    assert set(gains) == set(STEMS)
    assert all(0 <= gain <= 1 for gain in gains.values())
    assert power(gains) == pytest.approx(plan.power(mood, ducked), abs=1e-9)


@given(st.integers(0, 999), moods)
def test_a_thousandth_more_is_never_a_jump(share, mood):
    one, two = plan.mix(share, mood, False), plan.mix(share + 1, mood, False)
    assert max(abs(one[stem] ** 2 - two[stem] ** 2) for stem in STEMS) < 0.01


@given(moods)
def test_more_number_is_more_of_the_high_stem_and_less_of_the_low(mood):
    mixes = [plan.mix(share, mood, False) for share in range(0, 1001, 10)]
    for part in ("pad", "strings", "drops"):
        assert all(a[f"{part}-high"] <= b[f"{part}-high"] + 1e-12 for a, b in pairwise(mixes))
        assert all(a[f"{part}-low"] >= b[f"{part}-low"] - 1e-12 for a, b in pairwise(mixes))
        middle = [m[f"{part}-mid"] for m in mixes]
        top = middle.index(max(middle))
        assert middle[: top + 1] == sorted(middle[: top + 1]) and middle[top:] == sorted(middle[top:], reverse=True)


@given(st.integers(0, 1000), moods)
def test_high_and_low_are_never_heard_together(share, mood):
    gains = plan.mix(share, mood, False)
    assert not any(gains[f"{part}-high"] and gains[f"{part}-low"] for part in ("pad", "strings", "drops"))


@given(moods)
def test_without_a_number_only_the_pad_and_the_voice_are_left(mood):
    heard = {stem for stem, gain in plan.mix(None, mood, False).items() if gain}
    assert heard <= {"pad-mid", "voice"}


@given(st.floats(0, 500), st.floats(0, 500))
def test_the_voice_is_out_of_tune_for_two_bars_from_the_bar_after_a_drop(dropped, since):
    off = plan.out_of_tune(dropped + since, dropped)
    begins = plan.BAR * (dropped // plan.BAR + 1)
    assert (off > 0) == (begins < dropped + since < begins + plan.OFF_BARS * plan.BAR) or off < 1e-6
    assert off == 1.0 or not begins + plan.CROSS <= dropped + since <= begins + plan.OFF_BARS * plan.BAR - plan.CROSS


def test_nothing_is_out_of_tune_before_anything_has_dropped():
    assert plan.out_of_tune(12.0, None) == 0.0


@given(shares, shares)
def test_the_number_hesitates_and_then_says_glass_for_up_and_cloth_for_down(before, after):
    said = [cue.id for cue in plan.changed(before, after)]
    match before, after:
        case _ if before == after:
            assert said == []
        case _, None:
            assert said == ["number-felt"]
        case None, _:
            assert said == ["number-hesitation"]
        case _:
            assert said == ["number-hesitation", "number-glass" if after > before else "number-cloth"]
            assert plan.changed(before, after)[1].delay > 0


@given(st.integers(0, 500), st.integers(1, 400))
def test_a_bigger_change_is_louder_and_no_change_is_too_loud(share, change):
    loud = [plan.changed(share, share + step)[1].volume for step in (change, change + 1)]
    assert 0.5 <= loud[0] <= loud[1] <= 1.0


@given(st.integers(0, 20), st.integers(1, 20))
def test_a_held_smile_rises(level, most):
    now, next = plan.strain(level, most), plan.strain(level + 1, most)
    assert power(now) <= power(next) + 1e-12
    assert now["strain-high"] <= next["strain-high"] + 1e-12
    assert power(plan.strain(0, most)) == 0


def test_every_place_has_a_room_and_a_mood_and_an_unknown_one_is_a_quiet_room():
    for place in (*plan.PLACES, "nowhere"):
        room, mood = plan.scene(place)
        assert room.loop and room.kind == "room" and mood in plan.MOODS
    assert plan.scene("tower-lobby", "silence")[1] == "silence"
    assert plan.scene("tower-lobby", "a mood of tomorrow")[1] == "calm"


def the_lift(key):
    return set(re.findall(rf"\b{key}: ([a-z0-9-]+)\s*$", (LEVELS / "cases" / "the-lift.yaml").read_text(), re.M))


def test_every_place_of_the_lift_sounds():
    assert the_lift("place") <= set(plan.PLACES)


def test_every_sound_that_the_lift_stages_is_known():
    assert {sound for sound in the_lift("sound") if not plan.staged(sound)} == set()


def test_on_the_pipe_two_and_one_is_answered_later():
    asked, answered = plan.staged("pipe")
    assert (asked.id, answered.id) == ("pipe-two-one", "pipe-one-two")
    assert asked.delay == 0 and answered.delay > 3


def test_every_cue_has_a_file_and_a_caption():
    words = load_words()
    assert {cue.id for cue in CUES.values() if not (FOLDER / cue.file).exists()} == set()
    assert {cue.id for cue in CUES.values() if not words.get(cue.caption_key)} == set()
    assert {stem for stem, file in STEMS.items() if not (FOLDER / file).exists()} == set()
    assert all(cue.kind in KINDS and 0 < cue.volume <= 1 for cue in CUES.values())


def test_no_caption_is_left_over():
    written = yaml.safe_load((LEVELS / "words-sound.yaml").read_text())["caption"]
    assert {f"caption.{id}" for id in written} == {cue.caption_key for cue in CUES.values()}


def test_every_file_is_played_and_credited():
    files = {file.name for file in FOLDER.glob("*")}
    assert files == {cue.file for cue in CUES.values()} | set(STEMS.values())
    credits = (FOLDER.parent / "CREDITS.md").read_text()
    patterns = re.findall(r"`(?:sounds/)?([a-z*-]+\.ogg)`", credits)
    assert {name for name in files if not any(fnmatch(name, pattern) for pattern in patterns)} == set()


def test_volumes_are_apart_and_nothing_is_louder_than_full():
    v = plan.Volumes(all=100, music=0, rooms=50, number=100, effects=25)
    assert v.gain("music") == 0 and v.gain("number") == 1
    assert 0 < v.gain("effect") < v.gain("room") < 1
    assert all(plan.Volumes(all=0).gain(kind) == 0 for kind in KINDS)
