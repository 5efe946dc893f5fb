"""Which sound when, and how loud: pure tables and sums. The window plays what stands here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import cos, log, pi, sin, sqrt

from game.sound.cues import CUES, EFFECT, MUSIC, NUMBER, ROOM, STEMS, Cue

LOW, MIDDLING, HIGH = 560, 760, 900
"""Shares of the whole scale, in thousandths, at which the score is wholly low, middling or high: 2.8, 3.8 and 4.5 of five."""
DUCKED = 0.4
"""What is left of the music while somebody speaks."""
BAR = 4.0
"""Seconds of one bar of the score."""
OFF_BARS = 2
CROSS = 0.5
"""Seconds in which the voice goes out of tune, and comes back."""
HESITATION = 0.34
"""Seconds between the number's hesitation and what it then says."""
ANSWER = 4.3
"""Seconds until somebody answers on the pipe."""


@dataclass(frozen=True, slots=True)
class Mood:
    """An arrangement of the score's parts, and how loud it is in all."""

    level: float
    pad: float = 0.0
    strings: float = 0.0
    drops: float = 0.0
    voice: float = 0.0


MOODS: Mapping[str, Mood] = {
    "calm": Mood(0.75, pad=0.6, strings=0.25, drops=0.5, voice=0.3),
    "strings": Mood(0.9, pad=0.25, strings=0.95, voice=0.2),
    "water": Mood(0.6, pad=0.35, drops=0.75, voice=0.55),
    "bank": Mood(0.5, pad=0.5, strings=0.2, drops=0.3),
    "corridor": Mood(0.4, pad=0.75, drops=0.25),
    "hall": Mood(0.8, pad=0.4, strings=0.7, drops=0.6),
    "washroom": Mood(0.35, pad=0.2, drops=0.8),
    "landing": Mood(0.55, pad=0.5, strings=0.35, voice=0.5),
    "stairs": Mood(0.16, pad=0.1, voice=1.0),
    "ward": Mood(0.6, pad=0.6, voice=0.8),
    "bureau": Mood(0.3, pad=0.4, voice=0.3),
    "title": Mood(0.9, pad=0.7, strings=0.4, drops=0.5, voice=0.5),
    "silence": Mood(0.0, voice=1.0),
}

_SCENES: Mapping[str, tuple[str, str]] = {
    "tower-lobby": ("room-lobby", "calm"),
    **dict.fromkeys(("lift-a", "lift-b", "lift-v", "lift-v-amber", "lift-36"), ("room-lift", "strings")),
    "garden-12": ("room-garden", "water"),
    "feed": ("room-feed", "water"),
    "lift-bank-12": ("room-bank", "bank"),
    "corridor-31": ("room-corridor", "corridor"),
    "hall-31": ("room-hall", "hall"),
    "landing-31": ("room-landing", "landing"),
    "washroom-31": ("room-washroom", "washroom"),
    "stairwell": ("room-stairs", "stairs"),
    "landing-40": ("room-pipe", "stairs"),
    "ward-40": ("room-ward", "ward"),
    "bureau": ("room-bureau", "bureau"),
    "title": ("room-title", "title"),
}
PLACES = tuple(_SCENES)

_STAGED: Mapping[str, str] = {"water": "room-garden", "clapping": "room-clapping"}


def scene(place: str, music: str = "") -> tuple[Cue, str]:
    """The room tone of a place and the mood of its music, or what the scene asks for. An unknown place is a quiet room."""
    room, mood = _SCENES.get(place, ("room-bureau", "calm"))
    return CUES[room], music if music in MOODS else mood


def staged(sound: str) -> tuple[Cue, ...]:
    """What a level's `sound:` plays; nothing for a name that has no sound."""
    if sound == "pipe":
        return CUES["pipe-two-one"], replace(CUES["pipe-one-two"], delay=ANSWER)
    found = CUES.get(_STAGED.get(sound, sound))
    return (found,) if found else ()


def bands(share: int | None) -> dict[str, float]:
    """How much of the power each of the three numbers has: they cross-fade and sum to one. No number is a middling one."""
    if share is None:
        return {"low": 0.0, "mid": 1.0, "high": 0.0}
    low = min(1.0, max(0.0, (MIDDLING - share) / (MIDDLING - LOW)))
    high = min(1.0, max(0.0, (share - MIDDLING) / (HIGH - MIDDLING)))
    return {"low": low, "mid": 1 - low - high, "high": high}


def power(mood: str, ducked: bool = False) -> float:
    """What the squares of a mood's gains sum to, whatever the number."""
    return (MOODS[mood].level * (DUCKED if ducked else 1.0)) ** 2


def mix(number_share: int | None, mood: str, ducked: bool, off: float = 0.0) -> dict[str, float]:
    """The gain of every stem, for a number in thousandths of its scale; where there is none only pad and voice are left.

    `off` is how far the voice is out of tune, 0 to 1. Raises KeyError for an unknown mood.
    """
    m, rests = MOODS[mood], number_share is None
    parts = {"pad": m.pad, "strings": 0.0 if rests else m.strings, "drops": 0.0 if rests else m.drops}
    sum_of_squares = m.voice**2 + sum(p * p for p in parts.values())
    scale = sqrt(power(mood, ducked) / sum_of_squares)
    shares = bands(number_share)
    gains = {f"{part}-{band}": scale * gain * sqrt(share) for part, gain in parts.items() for band, share in shares.items()}
    voice = scale * m.voice
    return {stem: gains.get(stem, 0.0) for stem in STEMS} | {
        "voice": voice * cos(off * pi / 2),
        "voice-off": voice * sin(off * pi / 2),
    }


def out_of_tune(position: float, dropped_at: float | None) -> float:
    """How far the voice is out of tune, 0 to 1, at a moment of the music; both in seconds since it began.

    From the bar after the number dropped, for two bars; nobody remarks on it.
    """
    if dropped_at is None:
        return 0.0
    begins = BAR * (int(dropped_at // BAR) + 1)
    since, left = position - begins, begins + OFF_BARS * BAR - position
    return max(0.0, min(1.0, since / CROSS, left / CROSS))


def changed(before: int | None, after: int | None) -> tuple[Cue, ...]:
    """What the number says when it goes from one share to another: a hesitation, then glass up or cloth down, louder for more.

    Coming to rest is a felt; waking is the hesitation alone.
    """
    if before == after:
        return ()
    if after is None:
        return (CUES["number-felt"],)
    waits = CUES["number-hesitation"]
    if before is None:
        return (waits,)
    says = CUES["number-glass" if after > before else "number-cloth"]
    return waits, replace(says, volume=says.volume * size(after - before), delay=HESITATION)


def size(change: int) -> float:
    """How loud a change is, 0.5 for the least to 1 from a fifteenth of the scale on."""
    return min(1.0, 0.5 + 0.5 * log(max(1, abs(change))) / log(67))


def strain(level: int, most: int) -> dict[str, float]:
    """The gains of the two threads of a held smile. It rises: the low one gives way to the high one, and both grow."""
    worn = min(1.0, max(0.0, level / max(1, most)))
    return {"strain": worn**0.75 * cos(worn * pi / 2), "strain-high": worn**0.75 * sin(worn * pi / 2)}


@dataclass(frozen=True, slots=True)
class Volumes:
    """What a player has set, each 0 to 100. `mono`: both sides carry the same."""

    all: int = 80
    music: int = 70
    rooms: int = 80
    number: int = 80
    effects: int = 80
    mono: bool = False

    def gain(self, kind: str) -> float:
        """The gain of one kind of sound; half of the slider is about half as loud to the ear."""
        own = {MUSIC: self.music, ROOM: self.rooms, NUMBER: self.number, EFFECT: self.effects}[kind]
        return float((self.all * own / 10_000) ** 1.5)
