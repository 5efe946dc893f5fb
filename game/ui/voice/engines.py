"""The voices that a machine may have: commands of its system, or a library. Each speaks one text and can be cut off."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

Stopped = Callable[[], bool]
Pace = Callable[[], tuple[int, int]]
"""Words a minute and loudness (0 to 100), as the player has them now."""
LEAST = 0.03
"""Seconds a word below which nothing can have been heard: some voices end well though they had no device."""
FEW = 5
POWERSHELL = (
    "[Console]::InputEncoding=[Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$v=New-Object System.Speech.Synthesis.SpeechSynthesizer; $v.Rate={rate}; $v.Volume={volume}; "
    "$v.Speak([Console]::In.ReadToEnd())"
)


class Mute(Exception):
    """A voice could not speak; why, as (key of a sentence, what belongs in it)."""

    def __init__(self, key: str, **holes: object) -> None:
        super().__init__(key)
        self.key, self.holes = key, holes


class Engine(Protocol):
    """A voice. `speak` returns when all is said or cut off, and raises Mute when it cannot; `stop` may come from any thread."""

    name: str

    def speak(self, text: str, stopped: Stopped) -> None:
        """Says a text."""

    def stop(self) -> None:
        """Cuts it off at once."""


@dataclass(frozen=True, slots=True)
class Command:
    """How a program is told to speak: its arguments for a pace, whether the text is the last of them or goes to its input, and
    what else silences it."""

    name: str
    arguments: Callable[[int, int], list[str]]
    last: bool = False
    silence: tuple[str, ...] = ()
    system: str = ""


COMMANDS = (
    Command(
        "spd-say",
        lambda wpm, volume: ["--wait", "--rate", str(_scaled(wpm, 100)), "--volume", str(volume * 2 - 100), "--"],
        last=True,
        silence=("--cancel",),
    ),
    Command("espeak-ng", lambda wpm, volume: ["-s", str(wpm), "-a", str(volume), "--stdin"]),
    Command("say", lambda wpm, volume: ["-r", str(wpm), "-f", "-"], system="darwin"),
    Command(
        "powershell",
        lambda wpm, volume: [
            "-NoProfile", "-NonInteractive", "-Command",
            POWERSHELL.replace("{rate}", str(_scaled(wpm, 10))).replace("{volume}", str(volume)),
        ],
        system="win32",
    ),
)  # fmt: skip


def _scaled(wpm: int, most: int) -> int:
    """Words a minute as a step from -most to most, 0 for 180."""
    return max(-most, min(most, round((wpm - 180) * most / (220 if wpm > 180 else 100))))


class Program:
    """A voice that is a program: one process a text, killed to cut it off."""

    def __init__(self, command: Command, path: str, pace: Pace) -> None:
        self.name = command.name
        self.command = command
        self.path = path
        self.pace = pace
        self.lock = Lock()
        self.process: subprocess.Popen[bytes] | None = None
        self.silencer: subprocess.Popen[bytes] | None = None

    def speak(self, text: str, stopped: Stopped) -> None:
        """Runs the program on the text and waits for its end. Raises Mute where it fails or cannot have been heard."""
        began = time.monotonic()
        process = self._begun(text, stopped)
        if process is None:
            return
        process.communicate(None if self.command.last else text.encode())
        with self.lock:
            self.process = None
            self.close()
        took, words = time.monotonic() - began, len(text.split())
        if stopped():
            return
        if process.returncode:
            raise Mute("exit", code=process.returncode)
        if words >= FEW and took < words * LEAST:
            raise Mute("nothing-heard")

    def _begun(self, text: str, stopped: Stopped) -> "subprocess.Popen[bytes] | None":
        """The process, unless what it should say has been cut off already."""
        arguments = [self.path, *self.command.arguments(*self.pace()), *([text] if self.command.last else [])]
        with self.lock:
            if stopped():
                return None
            try:
                self.process = _started(arguments, subprocess.PIPE)
            except OSError as wrong:
                raise Mute("exit", code=wrong.strerror) from wrong
            return self.process

    def stop(self) -> None:
        """Kills the process; whoever waits for it takes it away."""
        with self.lock:
            if self.process is None:
                return
            self.process.kill()
            if self.command.silence:
                self.close()
                self.silencer = _started([self.path, *self.command.silence], subprocess.DEVNULL)

    def close(self) -> None:
        """Takes away what was left of cutting off."""
        if self.silencer:
            self.silencer.wait()
            self.silencer = None


def _started(arguments: list[str], source: int) -> "subprocess.Popen[bytes]":
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    nothing = subprocess.DEVNULL
    return subprocess.Popen(arguments, stdin=source, stdout=nothing, stderr=nothing, creationflags=flags)


class Prism:
    """The library `prismatoid`, where it is installed and finds a screen reader or a voice."""

    name = "prismatoid"

    def __init__(self, backend: object) -> None:
        self.backend = backend

    def speak(self, text: str, stopped: Stopped) -> None:
        """Hands the text over; it speaks by itself. Raises Mute where it does not take it."""
        from prism import PrismError  # type: ignore[import-not-found,unused-ignore]

        if stopped():
            return
        try:
            self.backend.speak(text, False)  # type: ignore[attr-defined]
        except PrismError as wrong:
            raise Mute("exit", code=wrong) from wrong

    def stop(self) -> None:
        """Silences it."""
        self.backend.stop()  # type: ignore[attr-defined]


def found(pace: Pace, path: str | None = None) -> list[Engine]:
    """The voices of this machine, the likeliest first. `path` is where to look for programs; the environment's otherwise."""
    where = path if path is not None else os.environ.get("PATH", "")
    engines: list[Engine] = []
    for command in COMMANDS:
        if command.system in ("", sys.platform) and (program := shutil.which(command.name, path=where)):
            engines.append(Program(command, program, pace))
    return engines + prism()


def prism() -> list[Engine]:
    """The library's best voice, if it is here and has one."""
    try:
        from prism import Context, PrismError  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return []
    try:
        return [Prism(Context().create_best())]
    except (PrismError, ValueError):
        return []
