"""Which sound when, and how loud: pure tables and sums. The window plays what stands here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import cos, log, pi, sin, sqrt

from game.sound.cues import CUES, EFFECT, MUSIC, NUMBER, ROOM, Cue
from game.sound.places import found
from game.sound.scores import Score, score_of

DUCKED = 0.4
"""What is left of the music while somebody speaks."""
BAR = 4.0
"""Seconds of one bar of the score."""
SLOW, QUICK = 0.6, 1.4
"""Gain a second, at most: for the score and rooms, and for a voice going out of tune or a strain."""
OFF_BARS = 2
CROSS = 0.5
"""Seconds in which the voice goes out of tune, and comes back."""
HESITATION = 0.34
"""Seconds between the number's hesitation and what it then says."""
ANSWER = 4.3
"""Seconds until somebody answers on the pipe."""


_STAGED: Mapping[str, str] = {
    "water": "room-garden",
    "clapping": "room-clapping",
    "rain": "room-ferry-pier",
    "drips": "room-buckets",
    "pump": "room-berth-nine",
    "wheels": "room-train",
    "urn": "room-urn",
    "gulls": "room-vantage",
    "loft": "room-loft",
}
"""Sounds that are a room's own: over another room they are laid on it, in their own they are said once more."""


def scene(place: str, light: str = "", music: str = "", case: str = "") -> tuple[Cue, str]:
    """The room tone of a place in a light, and the mood of its music or the one that the scene asks for.

    An unknown place is a quiet room.
    """
    room, mood = found(place, light)
    moods = score_of(case).moods
    return CUES[room], next(name for name in (music, mood, "calm") if name in moods)


def staged(sound: str) -> tuple[Cue, ...]:
    """What a level's `sound:` plays; nothing for a name that has no sound."""
    if sound == "pipe":
        return CUES["pipe-two-one"], replace(CUES["pipe-one-two"], delay=ANSWER)
    cue = CUES.get(_STAGED.get(sound, sound))
    return (cue,) if cue else ()


def bands(share: int | None, spread: tuple[int, int, int]) -> dict[str, float]:
    """How much of the power each of the three numbers has, by the shares at which the music is wholly low, middling and high.

    They cross-fade and sum to one. No number is a middling one.
    """
    bottom, middle, top = spread
    if share is None:
        return {"low": 0.0, "mid": 1.0, "high": 0.0}
    low = min(1.0, max(0.0, (middle - share) / (middle - bottom)))
    high = min(1.0, max(0.0, (share - middle) / (top - middle)))
    return {"low": low, "mid": 1 - low - high, "high": high}


def power(score: Score, mood: str, ducked: bool = False) -> float:
    """What the squares of a mood's gains sum to, whatever the number."""
    return (score.moods[mood].level * (DUCKED if ducked else 1.0)) ** 2


def mix(score: Score, share: int | None, mood: str, ducked: bool, off: float = 0.0, turned: bool = False) -> dict[str, float]:
    """The gain of every stem of a score, for a number in thousandths of its scale; without one, of what is left then.

    `off` is how far the voice is out of tune, 0 to 1; `turned` whether the score's other tuning holds. Raises KeyError for an
    unknown mood.
    """
    parts = _parts(score, mood, share is None, turned)
    scale = sqrt(power(score, mood, ducked) / sum(gain * gain for gain in parts.values()))
    shares, voice = bands(share, score.spread), {"": cos(off * pi / 2), "-off": sin(off * pi / 2)}
    gains = dict.fromkeys(score.stems, 0.0)
    for part, gain in parts.items():
        if part in score.follows:
            gains |= {f"{part}-{band}": scale * gain * sqrt(of) for band, of in shares.items()}
        elif part in score.voiced:
            gains |= {part + end: scale * gain * by for end, by in voice.items()}
        else:
            gains[part] = scale * gain
    return gains


def _parts(score: Score, mood: str, rests: bool, turned: bool) -> Mapping[str, float]:
    """The parts that are heard. A mood of which nothing is left at rest is played by what rests there is, alike."""
    if turned and score.turned:
        return {score.turned: 1.0}
    gains = score.moods[mood].gains
    left = {part: gain for part, gain in gains.items() if not rests or part in score.rests}
    return left or dict.fromkeys(score.rests, 1.0)


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
