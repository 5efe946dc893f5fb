"""Every sound that can be asked for, by id: its file, whether it loops, how loud it is, and the key of its caption."""

from collections.abc import Mapping
from dataclasses import dataclass

ROOM, NUMBER, EFFECT, MUSIC = "room", "number", "effect", "music"
KINDS = (MUSIC, ROOM, NUMBER, EFFECT)
"""What has a volume of its own."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One sound. `file` lies in assets/sounds, `volume` is a gain 0 to 1, `delay` seconds to wait before it."""

    id: str
    file: str
    loop: bool
    volume: float
    caption_key: str
    kind: str = EFFECT
    delay: float = 0.0


def _cue(id: str, kind: str, loop: bool = False, volume: float = 1.0, file: str = "") -> Cue:
    return Cue(id, f"{file or id}.ogg", loop, volume, f"caption.{id}", kind)


_ROOMS = (
    *("room-lobby", "room-lift", "room-garden", "room-feed", "room-bank", "room-corridor", "room-hall", "room-landing"),
    *("room-washroom", "room-stairs", "room-ward", "room-pipe", "room-bureau", "room-title", "room-clapping"),
    *("room-rank", "room-cab", "room-cab-still", "room-cab-late", "room-pier"),
    *("room-stall", "room-fridge", "room-arches", "room-kitchen", "room-stools", "room-side-door"),
    *("room-ferry-pier", "room-buckets", "room-library", "room-dues", "room-shelter", "room-berth-nine", "room-registry"),
    *("room-platform", "room-train", "room-urn", "room-hollin", "room-vantage", "room-loft", "room-window-two", "room-yard"),
)
_SHARED = {
    "room-upstairs": ("room-hall", 0.9),
    "room-market-office": ("room-window-two", 1.0),
    "room-window-six": ("room-registry", 0.6),
    "room-berths": ("room-train", 0.6),
}
"""Rooms that sound as another does, by that one's file, and how loud."""
_NUMBER = ("number-hesitation", "number-glass", "number-cloth", "number-felt", "cheek")
_EFFECTS = (
    *("lift-doors", "lift-ding", "lift-chooses", "pipe-two-one", "pipe-one-two", "click", "tray", "spoons", "lid", "taps"),
    *("applause", "silent-clap", "crying", "phone-buzz", "phone-tap", "star", "stamp", "paper", "folder", "battery-whistle"),
    *("boot", "car-door", "car-lock", "horn", "indicator", "tenor", "pencil"),
    *("shutters", "fridge", "tablet", "boil", "fry", "bell", "running", "card"),
    *("lock", "ferry-horn", "ping", "van", "chime", "piano", "piano-fork", "piano-d", "tube"),
    *("wax", "train-leaves", "train-stops", "slippers"),
)

CUES: Mapping[str, Cue] = {
    cue.id: cue
    for cue in (
        *(_cue(id, ROOM, loop=True) for id in _ROOMS),
        *(_cue(id, ROOM, True, volume, file) for id, (file, volume) in _SHARED.items()),
        *(_cue(id, NUMBER) for id in _NUMBER),
        *(_cue(id, NUMBER, loop=True) for id in ("strain", "strain-high")),
        *(_cue(id, EFFECT) for id in _EFFECTS),
        _cue("number-silence", NUMBER, file="number-hesitation"),
        _cue("hazard", EFFECT, file="indicator"),
        _cue("strings", MUSIC, loop=True, file="lift-strings-mid"),
    )
}
