"""What a player can set, page by page: the values each setting has, how a value is said, and what a step changes."""

from typing import Any

from game.store import Settings
from game.story.model import NUDGES
from game.ui.shell import Shell

LOUD = (0, 20, 40, 60, 80, 100)
STEPS: dict[str, tuple[Any, ...]] = {
    "text_scale": (1.0, 1.25, 1.5, 1.75, 2.0),
    "font": ("house", "atkinson", "lexend", "andika"),
    "spacing": (0, 10, 20),
    "contrast": ("house", "high"),
    "scan": ("off", "one", "two"),
    "scan_seconds": (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0),
    "speech_rate": (120, 150, 180, 220, 260, 320, 400),
    **dict.fromkeys(("volume", "volume_music", "volume_rooms", "volume_number", "volume_effects", "volume_speech"), LOUD),
}
"""Settings with more values than on and off."""
PAGES: dict[str, tuple[str, ...]] = {
    "reading": ("text_scale", "font", "spacing", "contrast", "reduced_motion", "captions", "fullscreen"),
    "hands": ("hold_toggle", "timers_on", "scan", "scan_seconds", "keys"),
    "sound": ("volume", "volume_music", "volume_rooms", "volume_number", "volume_effects", "mono"),
    "voice": ("speech", "speech_rate", "volume_speech", "voice_captions"),
    "nudges": tuple(f"nudge-{kind}" for kind in NUDGES),
}
FIRST = ("text_scale", "contrast", "font", "reduced_motion", "hold_toggle", "scan", "timers_on", "speech")
"""What is asked before everything, the first time."""


def said(shell: Shell, key: str) -> str:
    """The value of a setting in words."""
    s, say = shell.settings, shell.say
    if key == "keys":
        return ""
    if key.startswith("nudge-"):
        return say("ui.comfort.off" if key[6:] in s.quiet else "ui.comfort.on")
    value = getattr(s, key)
    if isinstance(value, bool):
        return say("ui.comfort.on" if value else "ui.comfort.off")
    if isinstance(value, str):
        return say(f"ui.comfort.{key}-{value}")
    return say(MEASURES.get(key, "ui.comfort.percent")).replace("{n}", figure(key, value))


MEASURES = {"spacing": "ui.comfort.more", "scan_seconds": "ui.comfort.seconds", "speech_rate": "ui.comfort.rate"}


def figure(key: str, value: float) -> str:
    """The figure of a value: a size of text as per cent, others as they are."""
    return f"{round(value * 100)}" if key == "text_scale" else f"{value:g}"


def changed(shell: Shell, key: str, by: int, round_: bool) -> None:
    """A step of a setting, one way or the other; `round_` begins again after the last."""
    s = shell.settings
    if key.startswith("nudge-"):
        shell.change(quiet=s.quiet ^ {key[6:]})
    elif key in STEPS:
        shell.change(**_with(s, key, _next(STEPS[key], getattr(s, key), by, round_)))
    elif isinstance(getattr(s, key, None), bool):
        shell.change(**{key: not getattr(s, key)})
        shell.refit = shell.refit or key == "fullscreen"


def _with(s: Settings, key: str, value: object) -> dict[str, object]:
    """The change and what it brings with it: whoever scans cannot race a clock."""
    quiet = {"timers_on": False} if key == "scan" and value != "off" and s.scan == "off" else {}
    return {key: value, **quiet}


def _next(values: tuple[Any, ...], now: Any, by: int, round_: bool) -> Any:
    numbers = isinstance(now, int | float)
    here = min(range(len(values)), key=lambda i: abs(values[i] - now)) if numbers else values.index(now) if now in values else 0
    there = (here + by) % len(values) if round_ else min(len(values) - 1, max(0, here + by))
    return values[there]
