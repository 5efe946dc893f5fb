"""What a player has set. Each setting says what it may be; what does not fit is read as its default."""

import re
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any

FORMAT = 1
_WORD = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


def _range(default: Any, least: float, most: float) -> Any:
    return field(default=default, metadata={"least": least, "most": most})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one player.

    Volumes are 0 to 100, `text_scale` 1.0 to 2.0, `spacing` per cent more between letters and lines; `contrast`, `font` and
    `language` are short words that a face gives a meaning. `quiet` are the kinds of nudge that are off; with `timers_on` off a
    countdown only says that it would run. `speech_rate` is in words a minute. `scan` is off, one or two switches, `scan_seconds`
    the pace of one. `binds` are keys and buttons given to actions, spelled `action-key-code` or `action-pad-button`.
    `other` keeps what a newer game has written.
    """

    text_scale: float = _range(1.0, 1.0, 2.0)
    contrast: str = "house"
    font: str = "house"
    spacing: int = _range(0, 0, 20)
    language: str = "en"
    reduced_motion: bool = False
    captions: bool = True
    mono: bool = False
    timers_on: bool = True
    hold_toggle: bool = False
    scan: str = "off"
    scan_seconds: float = _range(2.5, 1.0, 6.0)
    binds: frozenset[str] = frozenset()
    quiet: frozenset[str] = frozenset()
    speech: bool = False
    speech_rate: int = _range(180, 80, 400)
    voice_captions: bool = False
    volume: int = _range(80, 0, 100)
    volume_music: int = _range(70, 0, 100)
    volume_rooms: int = _range(80, 0, 100)
    volume_number: int = _range(80, 0, 100)
    volume_effects: int = _range(80, 0, 100)
    volume_speech: int = _range(100, 0, 100)
    fullscreen: bool = False
    seen_access: bool = False
    other: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def toggled(self) -> bool:
        """Whether a hold is a press that stays: asked for, or because a switch cannot hold."""
        return self.hold_toggle or self.scan != "off"

    @property
    def at_once(self) -> bool:
        """Whether words and the number are there at once: for less movement, and because a voice says all of a line."""
        return self.reduced_motion or self.speech


def read(data: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """The settings that a file's object spells, and the names of those whose values did not fit."""
    known = {f.name: f for f in fields(Settings) if f.name != "other"}
    values: dict[str, Any] = {}
    misfits = []
    for name, value in data.items():
        if name not in known:
            continue
        try:
            values[name] = _fit(known[name], value)
        except ValueError:
            misfits.append(name)
    other = {name: value for name, value in data.items() if name not in known}
    return Settings(**values, other=other), tuple(misfits)


def write(settings: Settings) -> dict[str, Any]:
    """The object that spells them, with what a newer game had written beside them."""
    spelled = {f.name: getattr(settings, f.name) for f in fields(Settings) if f.name != "other"}
    spelled |= {name: sorted(value) for name, value in spelled.items() if isinstance(value, frozenset)}
    return {"format": FORMAT, **settings.other, **spelled}


def _fit(setting: Field[Any], value: Any) -> Any:
    """The value as the setting has it. Raises ValueError for one of another kind or out of range."""
    default: Any = setting.default
    if isinstance(default, bool):
        fits = isinstance(value, bool)
    elif isinstance(default, int | float):
        number = isinstance(value, int if isinstance(default, int) else int | float) and not isinstance(value, bool)
        fits = number and setting.metadata["least"] <= value <= setting.metadata["most"]
    elif isinstance(default, frozenset):
        fits = isinstance(value, list) and all(isinstance(v, str) and _WORD.fullmatch(v) for v in value)
        return frozenset(value) if fits else _refuse(setting.name)
    else:
        fits = isinstance(value, str) and bool(_WORD.fullmatch(value))
    return type(default)(value) if fits else _refuse(setting.name)


def _refuse(name: str) -> Any:
    raise ValueError(name)
