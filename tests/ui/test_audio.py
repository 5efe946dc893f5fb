"""Playing: no device is no error, everything is captioned, fades have no steps, and mono carries both sides."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame

from game.sound import plan
from game.sound.cues import CUES
from game.sound.scores import LIFT, SCORES
from game.ui import audio as audio_module
from game.ui.audio import Audio
from game.ui.hushed import hushed
from game.ui.sounds import Sounds


class Clock:
    """Time that tests turn."""

    def __init__(self):
        self.time = 0.0

    def __call__(self):
        return self.time


class Short(Sounds):
    """Every file is a moment of one small sound: the real decoder, without its waiting."""

    def _read(self, file):
        return super()._read(CUES["star"].file)


@pytest.fixture
def heard():
    return []


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def audio(monkeypatch, heard, clock):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    made = Audio(caption=heard.append, now=clock, sounds=Short)
    yield made
    made.close()


@pytest.fixture
def mute(monkeypatch, heard, clock):
    monkeypatch.setenv("SDL_AUDIODRIVER", "a driver that nobody has")
    return Audio(caption=heard.append, now=clock)


def pass_time(audio, clock, seconds, step=0.05):
    """Turns the clock, ticking as the loop does; waits for what is decoded."""
    for _ in range(round(seconds / step)):
        clock.time += step
        audio.tick()
        if not audio.silent:
            while any(not audio.sounds.ready(line.file) for line in audio.lines if line.file):
                time.sleep(0.001)


def gains(audio):
    return {stem: line.gain for stem, line in audio.stems.items()}


def test_no_device_is_silence_and_one_sentence_and_captions_come_all_the_same(mute, heard, clock):
    assert mute.silent
    assert "a driver that nobody has" in mute.notice
    mute.start("tower-lobby")
    mute.number(846, 840)
    mute.effect("lift-chooses")
    mute.staged("clapping")
    mute.hold(3, 6)
    mute.set(plan.Volumes(mono=True))
    pass_time(mute, clock, 1.0)
    mute.close()
    assert heard.count("the lift chooses somebody else") == 1
    assert [text for text in heard if "cloth" in text]
    assert mute.wake() is None


def test_with_a_device_there_is_no_notice(audio):
    assert not audio.silent and audio.notice == ""


def test_the_score_reaches_the_mix_of_the_plan(audio, clock):
    audio.start("tower-lobby")
    audio.number(None, 846)
    pass_time(audio, clock, 4.0)
    assert gains(audio) == pytest.approx(plan.mix(LIFT, 846, "calm", False))
    audio.duck(True)
    pass_time(audio, clock, 3.0)
    assert gains(audio) == pytest.approx(plan.mix(LIFT, 846, "calm", True))


def test_all_stems_begin_in_one_tick(audio, clock):
    audio.start("title")
    pass_time(audio, clock, 0.2)
    assert audio.began is not None
    assert all(line.channel.get_busy() for line in audio.stems.values())


def test_a_drop_puts_the_voice_out_of_tune_for_two_bars_without_a_caption(audio, clock, heard):
    audio.start("ward-40")
    audio.number(None, 800)
    pass_time(audio, clock, 1.0)
    audio.number(800, 790)
    told = len(heard)
    pass_time(audio, clock, 6.0)
    assert audio.stems["voice-off"].gain > 0.3 and audio.stems["voice"].gain < 0.01
    pass_time(audio, clock, 9.0)
    assert audio.stems["voice-off"].gain == 0 and audio.stems["voice"].gain > 0.3
    assert audio.dropped is None
    assert heard[told:] == ["a cloth, let fall: down"]


def test_no_fade_has_a_step(audio, clock):
    audio.start("tower-lobby")
    audio.number(None, 900)
    pass_time(audio, clock, 3.0)
    before = [line.gain for line in audio.lines]
    audio.start("stairwell")
    audio.number(900, 500)
    for _ in range(200):
        pass_time(audio, clock, 1 / 60, 1 / 60)
        after = [line.gain for line in audio.lines]
        assert max(abs(a - b) for a, b in zip(before, after, strict=True)) < 0.03
        before = after


def test_a_room_gives_way_to_the_next_and_comes_back_where_it_was_going(audio, clock):
    audio.start("tower-lobby")
    pass_time(audio, clock, 2.5)
    audio.start("garden-12")
    pass_time(audio, clock, 0.5)
    files = {line.file: line.gain for line in audio.rooms if line.gain}
    assert set(files) == {"room-lobby.ogg", "room-garden.ogg"}
    audio.start("tower-lobby")
    pass_time(audio, clock, 0.1)
    assert [line.gain > 0.6 for line in audio.rooms if line.file == "room-lobby.ogg"] == [True]
    pass_time(audio, clock, 2.5)
    assert [(line.file, line.gain) for line in audio.rooms if line.gain] == [("room-lobby.ogg", 1.0)]


def test_clapping_lies_over_the_room_until_the_place_changes(audio, clock):
    audio.start("corridor-31")
    audio.staged("clapping")
    pass_time(audio, clock, 2.0)
    assert audio.layer.gain == 1.0
    audio.start("landing-31")
    pass_time(audio, clock, 2.0)
    assert audio.layer.gain == 0.0 and not audio.layer.channel.get_busy()


def test_the_room_that_is_there_already_is_only_captioned_when_staged(audio, heard):
    audio.start("garden-12")
    audio.staged("water")
    assert heard == ["water, and ferns that do not listen"] * 2
    assert sum(bool(line.file) for line in audio.rooms) == 1 and not audio.layer.file


def test_the_glass_waits_for_the_hesitation(audio, clock, heard):
    audio.number(800, 810)
    assert heard == ["the number is about to say something"]
    assert audio.wake() is not None and audio.wake() <= plan.HESITATION
    pass_time(audio, clock, 0.5)
    assert heard[1:] == ["a small glass, touched: up"]


def test_a_held_smile_is_captioned_once_and_let_go_at_once(audio, clock, heard):
    for level in (1, 2, 3):
        audio.hold(level, 6)
        pass_time(audio, clock, 1.0)
    assert heard == ["the smile begins to hum"]
    assert audio.threads[0].channel.get_busy()
    audio.hold(0, 6)
    pass_time(audio, clock, 1.5)
    assert not any(line.channel.get_busy() for line in audio.threads)


def test_more_effects_than_channels_take_none_from_the_score(audio, clock):
    audio.start("title")
    pass_time(audio, clock, 1.0)
    playing = [line.channel.get_sound() for line in audio.stems.values()]
    for _ in range(30):
        audio.effect("stamp")
    assert [line.channel.get_sound() for line in audio.stems.values()] == playing


def test_volumes_act_at_once_and_apart(audio, clock):
    audio.start("tower-lobby")
    pass_time(audio, clock, 3.0)
    audio.set(plan.Volumes(all=100, music=0, rooms=100))
    assert all(line.channel.get_volume() == 0 for line in audio.stems.values())
    assert max(line.channel.get_volume() for line in audio.rooms) == 1.0


def test_mono_opens_one_side_and_the_room_goes_on(audio, clock):
    audio.start("garden-12")
    pass_time(audio, clock, 1.0)
    audio.set(plan.Volumes(mono=True))
    assert pygame.mixer.get_init()[2] == 1
    pass_time(audio, clock, 3.0)
    assert [line.file for line in audio.rooms if line.gain] == ["room-garden.ogg"]
    assert audio.began is not None


def test_a_still_place_lets_the_window_sleep(audio, clock):
    audio.start("title")
    pass_time(audio, clock, 4.0)
    assert audio.wake() is None


def test_a_lost_file_is_silence_and_no_reason_to_wake(monkeypatch, clock, tmp_path):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    bare = Audio(now=clock, sounds=lambda: Sounds(tmp_path))
    bare.start("tower-lobby")
    bare.effect("stamp")
    pass_time(bare, clock, 1.0)
    assert bare.sounds.lost >= {"stamp.ogg", "room-lobby.ogg", *LIFT.stems.values()}
    assert bare.wake() is None
    bare.close()


def test_the_files_themselves_are_read(monkeypatch, clock):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    real = Audio(now=clock)
    try:
        assert real.sounds.now("star.ogg").get_length() > 0.2
        assert real.sounds.lost == set()
    finally:
        real.close()


def test_what_libraries_print_while_they_look_for_a_device_is_not_seen(capfd):
    with hushed():
        os.write(2, b"ALSA lib confmisc.c: cannot find card")
    os.write(2, b"seen")
    assert capfd.readouterr().err == "seen"


def test_the_error_stream_comes_back_when_a_device_cannot_be_opened(capfd):
    with pytest.raises(pygame.error), hushed():
        raise pygame.error("no device")
    os.write(2, b"seen")
    assert capfd.readouterr().err == "seen"


def test_a_machine_without_sound_says_so_in_a_sentence_and_nothing_else():
    here = {k: v for k, v in os.environ.items() if k not in ("SDL_AUDIODRIVER", "XDG_RUNTIME_DIR")} | {"SDL_AUDIODRIVER": "alsa"}
    code = "from game.ui.audio import Audio; a = Audio(); print(a.notice); a.close()"
    done = subprocess.run([sys.executable, "-c", code], env=here, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 0 and done.stderr == ""


def test_another_case_has_other_music_and_the_old_fades_while_the_new_comes(audio, clock):
    audio.start("tower-lobby", case="the-lift")
    audio.number(None, 846)
    pass_time(audio, clock, 4.0)
    old = [line for line in audio.stems.values() if line.gain]
    loud = [line.gain for line in old]
    audio.start("hitch-rank", case="four-point-six")
    audio.number(None, 926)
    pass_time(audio, clock, 0.3)
    assert audio.going == old and all(line.gain < gain for line, gain in zip(old, loud, strict=True))
    assert not {line.number for line in old} & {line.number for line in audio.stems.values()}
    pass_time(audio, clock, 4.0)
    assert gains(audio) == pytest.approx(plan.mix(SCORES["four-point-six"], 926, "rank", False))
    assert not any(line.channel.get_busy() for line in old)


def test_cases_that_follow_fast_leave_nothing_sounding(audio, clock):
    for case in (*SCORES, *SCORES):
        audio.start("bureau", case=case)
        pass_time(audio, clock, 0.4)
    pass_time(audio, clock, 4.0)
    busy = {n for n in range(audio_module.BEYOND) if pygame.mixer.Channel(n).get_busy()}
    heard = {line.number for line in (*audio.stems.values(), *audio.rooms) if line.channel.get_busy()}
    assert busy == heard and audio.wake() is None


def test_the_other_tuning_is_heard_once_it_holds(audio, clock):
    audio.start("registry-hall", case="honest-city")
    audio.number(None, 500)
    pass_time(audio, clock, 4.0)
    assert audio.stems["bells"].gain and not audio.stems["agreed"].gain
    audio.start("registry-hall", case="honest-city", turned=True)
    pass_time(audio, clock, 4.0)
    assert [stem for stem, gain in gains(audio).items() if gain] == ["agreed"]
