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
from game.sound.cues import CUES, KINDS
from game.sound.files import FOLDER
from game.sound.places import CASES, QUIET, found
from game.sound.scores import BANDS, SCORES, score_of

played = st.sampled_from([(score, mood) for score in SCORES.values() for mood in score.moods])
"""A score and one of its moods."""
following = st.sampled_from([(score, mood) for score in SCORES.values() if score.follows for mood in score.moods])
shares = st.one_of(st.none(), st.integers(0, 1000))


def power(gains):
    return sum(gain * gain for gain in gains.values())


@given(shares, played, st.booleans(), st.floats(0, 1), st.booleans())
def test_gains_of_a_mood_sum_in_power_to_the_same_for_every_number(share, of, ducked, off, turned):
    score, mood = of
    gains = plan.mix(score, share, mood, ducked, off, turned)
    assert set(gains) == set(score.stems)
    assert all(0 <= gain <= 1 for gain in gains.values())
    assert power(gains) == pytest.approx(plan.power(score, mood, ducked), abs=1e-9)


@given(st.floats(0, 0.99), following)
def test_a_hundredth_of_the_spread_is_never_a_jump(along, of):
    score, mood = of
    bottom, _, top = score.spread
    one, two = (plan.mix(score, bottom + (top - bottom) * at, mood, False) for at in (along, along + 0.01))
    assert max(abs(one[stem] ** 2 - two[stem] ** 2) for stem in score.stems) < 0.03


@given(following)
def test_more_number_is_more_of_the_high_stem_and_less_of_the_low(of):
    score, mood = of
    bottom, _, top = score.spread
    step = max(1, (top - bottom) // 60)
    mixes = [plan.mix(score, share, mood, False) for share in range(max(0, bottom - 20), min(1000, top + 20), step)]
    for part in score.follows:
        assert all(a[f"{part}-high"] <= b[f"{part}-high"] + 1e-12 for a, b in pairwise(mixes))
        assert all(a[f"{part}-low"] >= b[f"{part}-low"] - 1e-12 for a, b in pairwise(mixes))
        middle = [m[f"{part}-mid"] for m in mixes]
        top = middle.index(max(middle))
        assert middle[: top + 1] == sorted(middle[: top + 1]) and middle[top:] == sorted(middle[top:], reverse=True)


@given(st.integers(0, 1000), following)
def test_high_and_low_are_never_heard_together(share, of):
    score, mood = of
    gains = plan.mix(score, share, mood, False)
    assert not any(gains[f"{part}-high"] and gains[f"{part}-low"] for part in score.follows)


@given(played)
def test_without_a_number_only_what_rests_is_left(of):
    score, mood = of
    heard = {stem for stem, gain in plan.mix(score, None, mood, False).items() if gain}
    assert heard <= {stem for part in score.rests for stem in score.layers(part) if not stem.endswith(("-low", "-high", "-off"))}


def test_the_line_at_four_point_six_is_the_middle_of_its_music():
    score, line = SCORES["four-point-six"], 920
    low, middle, high = (plan.bands(share, score.spread) for share in (908, line, 932))
    assert (low["low"], middle["mid"], high["high"]) == (1.0, 1.0, 1.0)


def test_each_label_of_the_honest_city_has_its_own_music():
    spread = SCORES["honest-city"].spread
    assert [max(shares, key=shares.get) for shares in (plan.bands(share, spread) for share in (0, 500, 1000))] == list(BANDS)
    assert all(max(plan.bands(share, spread).values()) == 1.0 for share in (0, 500, 1000))


@pytest.mark.parametrize("case", ["clean-plate", "the-envelope"])
def test_a_grade_that_does_not_collude_and_a_file_without_a_number_have_no_say_in_the_music(case):
    score = SCORES[case]
    for mood in score.moods:
        mixes = [plan.mix(score, share, mood, False) for share in (None, 0, 500, 740, 1000)]
        assert all(one == mixes[0] for one in mixes)


def test_once_the_piano_is_tuned_to_the_chime_all_agree():
    score = SCORES["honest-city"]
    for mood in set(score.moods) - {"silence"}:
        assert plan.mix(score, 0, mood, False)["agreed"] == 0
        assert {stem for stem, gain in plan.mix(score, 0, mood, False, turned=True).items() if gain} == {"agreed"}


@pytest.mark.parametrize("case", SCORES)
def test_every_mood_is_of_parts_that_there_are_and_every_place_has_one(case):
    score = SCORES[case]
    assert all(set(mood.gains) <= set(score.parts) for mood in score.moods.values())
    assert set(score.rests) <= set(score.parts) and len(set(score.parts)) == len(score.parts)
    assert {mood for _, mood in CASES[case].values()} | {"calm", "bureau", "silence"} <= set(score.moods)
    assert score.spread == tuple(sorted(set(score.spread)))


def test_the_envelope_has_nothing_low_and_nothing_in_two_tunings():
    score = SCORES["the-envelope"]
    assert score.follows == score.voiced == () and set(score.stems) == {"note", "wheels"}


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
    for case, places in CASES.items():
        for place in (*places, "bureau", "nowhere"):
            room, mood = plan.scene(place, case=case)
            assert room.loop and room.kind == "room" and mood in SCORES[case].moods
    assert plan.scene("tower-lobby", music="silence")[1] == "silence"
    assert plan.scene("tower-lobby", music="a mood of tomorrow")[1] == "calm"


def test_a_place_sounds_otherwise_in_another_light_only_where_that_is_written():
    assert plan.scene("hitch-cab", "blue")[0].id == "room-cab-still" != plan.scene("hitch-cab-red")[0].id == "room-cab"
    assert plan.scene("stall-14", "noon", case="clean-plate")[1] == "noon"
    assert plan.scene("tower-lobby", "noon") == plan.scene("tower-lobby")


def named(case, key):
    return set(re.findall(rf"\b{key}: ([a-z0-9-]+)\s*$", (LEVELS / "cases" / f"{case}.yaml").read_text(), re.M))


@pytest.mark.parametrize("case", sorted(file.stem for file in (LEVELS / "cases").glob("*.yaml")))
def test_every_place_of_a_case_has_a_room_of_its_own_and_every_sound_and_mood_is_known(case):
    assert {place for place in named(case, "place") if found(place) == QUIET} == set()
    assert {sound for sound in named(case, "sound") if not plan.staged(sound)} == set()
    assert named(case, "music") <= set(score_of(case).moods)


def test_on_the_pipe_two_and_one_is_answered_later():
    asked, answered = plan.staged("pipe")
    assert (asked.id, answered.id) == ("pipe-two-one", "pipe-one-two")
    assert asked.delay == 0 and answered.delay > 3


def stem_files():
    return {file for score in SCORES.values() for file in score.stems.values()}


def test_every_cue_has_a_file_and_a_caption():
    words = load_words()
    assert {cue.id for cue in CUES.values() if not (FOLDER / cue.file).exists()} == set()
    assert {cue.id for cue in CUES.values() if not words.get(cue.caption_key)} == set()
    assert {file for file in stem_files() if not (FOLDER / file).exists()} == set()
    assert all(cue.kind in KINDS and 0 < cue.volume <= 1 for cue in CUES.values())


def test_no_caption_is_left_over():
    written = yaml.safe_load((LEVELS / "words-sound.yaml").read_text())["caption"]
    assert {f"caption.{id}" for id in written} == {cue.caption_key for cue in CUES.values()}


def test_every_file_is_played_and_credited():
    files = {file.name for file in FOLDER.glob("*")}
    assert files == {cue.file for cue in CUES.values()} | stem_files()
    credits = (FOLDER.parent / "CREDITS.md").read_text()
    patterns = re.findall(r"`(?:sounds/)?([a-z*-]+\.ogg)`", credits)
    assert {name for name in files if not any(fnmatch(name, pattern) for pattern in patterns)} == set()


def test_volumes_are_apart_and_nothing_is_louder_than_full():
    v = plan.Volumes(all=100, music=0, rooms=50, number=100, effects=25)
    assert v.gain("music") == 0 and v.gain("number") == 1
    assert 0 < v.gain("effect") < v.gain("room") < 1
    assert all(plan.Volumes(all=0).gain(kind) == 0 for kind in KINDS)
