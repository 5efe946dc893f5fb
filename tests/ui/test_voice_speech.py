"""Voices that are programs: fed, cut off, replaced when they fail; and what happens where there is none."""

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from game.ui.voice.engines import COMMANDS, Command, Mute, Program, found
from game.ui.voice.speech import Speaker

LONG = 8.0
"""Seconds that a test waits at most for what happens at once."""


def until(true, seconds: float = LONG) -> bool:
    """Whether something comes true within some seconds."""
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    return bool(true())


@pytest.fixture
def program(tmp_path: Path):
    """Makes a voice: a program that writes what it is given into a file, speaks for some seconds, ends with a code."""

    def make(name: str = "espeak-ng", seconds: float = 0.3, code: int = 0) -> tuple[Program, Path]:
        heard, file = tmp_path / f"{name}.heard", tmp_path / name
        file.write_text(
            f"#!{sys.executable}\nimport sys, time\nwords = sys.stdin.read()\n"
            f"open({str(heard)!r}, 'a').write(words + '|')\ntime.sleep({seconds})\nsys.exit({code})\n"
        )
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
        return Program(Command(name, lambda wpm, volume: []), str(file), lambda: (180, 100)), heard

    return make


@pytest.fixture
def speaker():
    """Makes speakers and silences them; `losses` are the voices they lost."""
    made, losses = [], []

    def make(*engines) -> Speaker:
        made.append(Speaker(list(engines), lambda name, why: losses.append((name, why.key))))
        made[-1].losses = losses
        return made[-1]

    yield make
    for one in made:
        one.close()


def spoken(file: Path) -> str:
    """What a program has been given so far."""
    return file.read_text() if file.exists() else ""


def children() -> list[str]:
    """The states of this process's children; Z is one that nobody took away."""
    mine = []
    for entry in Path("/proc").iterdir() if Path("/proc").exists() else ():
        if entry.name.isdigit():
            try:
                parts = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            mine += [parts[0]] if parts[1] == str(os.getpid()) else []
    return mine


def test_texts_are_said_one_after_the_other(program, speaker):
    engine, heard = program()
    voice = speaker(engine)
    voice.say("one")
    voice.say("two")
    assert until(lambda: spoken(heard) == "one|two|")


def test_what_is_said_at_once_cuts_off_what_is_said_and_what_waits(program, speaker):
    engine, heard = program(seconds=30)
    voice = speaker(engine)
    voice.say("one")
    voice.say("never")
    assert until(lambda: spoken(heard) == "one|")
    voice.say("two", at_once=True)
    assert until(lambda: spoken(heard) == "one|two|")


def test_nothing_is_left_of_a_program_that_was_cut_off(program, speaker):
    engine, heard = program(seconds=30)
    voice = speaker(engine)
    voice.say("one")
    assert until(lambda: spoken(heard) == "one|")
    process = engine.process
    voice.hush()
    assert until(lambda: process.returncode is not None)
    assert "Z" not in children()


def test_a_program_that_is_silenced_by_a_call_of_its_own_is_called(tmp_path, program, speaker):
    engine, heard = program("spd-say", seconds=3)
    called = tmp_path / "called"
    script = Path(engine.path)
    notes = f"open({str(called)!r}, 'a').write(' '.join(sys.argv[1:]))"
    script.write_text(script.read_text().replace("words =", f"{notes}\nwords =", 1))
    engine.command = Command("spd-say", lambda wpm, volume: [], silence=("--cancel",))
    voice = speaker(engine)
    voice.say("one")
    assert until(lambda: spoken(heard) == "one|")
    voice.hush()
    assert until(lambda: called.exists() and "--cancel" in called.read_text())


def test_a_voice_that_fails_is_lost_once_and_the_next_says_the_same(program, speaker):
    bad, _ = program("bad", seconds=0, code=3)
    good, heard = program("good")
    voice = speaker(bad, good)
    voice.say("one")
    voice.say("two")
    assert until(lambda: spoken(heard) == "one|two|")
    assert voice.losses == [("bad", "exit")] and voice.audible


def test_a_voice_that_ends_before_it_can_have_spoken_is_lost(program, speaker):
    mute, _ = program("mute", seconds=0)
    voice = speaker(mute)
    voice.say(" ".join(["word"] * 300))
    assert until(lambda: voice.losses == [("mute", "nothing-heard")])
    assert not voice.audible


def test_a_program_that_is_not_there_is_no_voice(tmp_path, speaker):
    voice = speaker(Program(Command("gone", lambda wpm, volume: []), str(tmp_path / "gone"), lambda: (180, 100)))
    voice.say("one")
    assert until(lambda: voice.losses == [("gone", "exit")])


def test_a_voice_cut_off_before_it_began_never_begins(program):
    engine, heard = program()
    engine.speak("one", lambda: True)
    assert not heard.exists()


def test_a_program_is_found_on_the_path_and_none_is_no_error(tmp_path, program):
    program("espeak-ng")
    assert [e.name for e in found(lambda: (180, 100), str(tmp_path)) if isinstance(e, Program)] == ["espeak-ng"]
    assert not [e for e in found(lambda: (180, 100), str(tmp_path / "empty")) if isinstance(e, Program)]


@pytest.mark.parametrize("wpm", [80, 180, 400])
def test_every_program_takes_every_pace(wpm):
    arguments = {c.name: " ".join(c.arguments(wpm, 100)) for c in COMMANDS}
    assert str(wpm) in arguments["espeak-ng"] and str(wpm) in arguments["say"]
    rates = {80: ("-100", "-10"), 180: ("0", "0"), 400: ("100", "10")}[wpm]
    assert f"--rate {rates[0]} " in arguments["spd-say"] and f"$v.Rate={rates[1]};" in arguments["powershell"]


def test_no_text_can_be_taken_for_an_argument():
    assert COMMANDS[0].last and COMMANDS[0].arguments(180, 100)[-1] == "--"
    assert not any(c.last for c in COMMANDS[1:])


def test_why_a_voice_was_lost_has_words():
    from game.content import load_words

    assert {"voice.exit", "voice.nothing-heard"} <= load_words().keys()
    assert Mute("exit", code=3).holes == {"code": 3}
