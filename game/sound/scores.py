"""The music of each case as data: its parts, what they follow, and its moods. `plan` does the sums, `make` the sounds."""

from collections.abc import Mapping
from dataclasses import dataclass

BANDS = ("low", "mid", "high")


@dataclass(frozen=True, slots=True)
class Mood:
    """An arrangement of the parts of a score, by gain, and how loud it is in all."""

    level: float
    gains: Mapping[str, float]


def _mood(level: float, **gains: float) -> Mood:
    return Mood(level, gains)


@dataclass(frozen=True, slots=True)
class Score:
    """The music of one case. `follows` are the parts that exist for a low, a middling and a high number, `steady` those that
    exist once, `voiced` those that exist in tune and flat, for a while after a drop.

    `spread` are the shares of the scale, in thousandths, at which the music is wholly low, middling or high: the system's own,
    since nine nights in ten pass within a tenth of a star of its line. A label's share is that of its tier. Where the number
    rests, or there is none, `rests` are the parts that are left. Once the appellant remembers `turned_by`, the part `turned`
    is heard instead of all others, as loud as they were. `shows` is "number", "label" or "nothing", as the system does.
    """

    name: str
    moods: Mapping[str, Mood]
    follows: tuple[str, ...] = ()
    steady: tuple[str, ...] = ()
    voiced: tuple[str, ...] = ()
    spread: tuple[int, int, int] = (0, 500, 1000)
    rests: tuple[str, ...] = ()
    turned_by: str = ""
    turned: str = ""
    shows: str = "number"

    @property
    def stems(self) -> Mapping[str, str]:
        """Its stems by name, with their files. They run together, all of one length."""
        return {stem: f"{self.name}-{stem}.ogg" for part in self.parts for stem in self.layers(part)}

    @property
    def parts(self) -> tuple[str, ...]:
        """All its parts."""
        return (*self.follows, *self.steady, *self.voiced)

    def layers(self, part: str) -> tuple[str, ...]:
        """The stems of one part: one, two (in tune, flat) or three (low, middling, high)."""
        if part in self.follows:
            return tuple(f"{part}-{band}" for band in BANDS)
        return (part, f"{part}-off") if part in self.voiced else (part,)


LIFT = Score(
    "lift",
    {
        "calm": _mood(0.75, pad=0.6, strings=0.25, drops=0.5, voice=0.3),
        "strings": _mood(0.9, pad=0.25, strings=0.95, voice=0.2),
        "water": _mood(0.6, pad=0.35, drops=0.75, voice=0.55),
        "bank": _mood(0.5, pad=0.5, strings=0.2, drops=0.3),
        "corridor": _mood(0.4, pad=0.75, drops=0.25),
        "hall": _mood(0.8, pad=0.4, strings=0.7, drops=0.6),
        "washroom": _mood(0.35, pad=0.2, drops=0.8),
        "landing": _mood(0.55, pad=0.5, strings=0.35, voice=0.5),
        "stairs": _mood(0.16, pad=0.1, voice=1.0),
        "ward": _mood(0.6, pad=0.6, voice=0.8),
        "bureau": _mood(0.3, pad=0.4, voice=0.3),
        "title": _mood(0.9, pad=0.7, strings=0.4, drops=0.5, voice=0.5),
        "silence": _mood(0.0, voice=1.0),
    },
    follows=("pad", "strings", "drops"),
    voiced=("voice",),
    spread=(560, 760, 900),
    rests=("pad", "voice"),
)
"""2.8, 3.8 and 4.5 of five."""

RIDE = Score(
    "ride",
    {
        "calm": _mood(0.7, neon=0.45, ticks=0.5, bass=0.6, voice=0.25),
        "rank": _mood(0.6, neon=0.7, ticks=0.25, bass=0.4, voice=0.2),
        "drive": _mood(0.75, neon=0.4, ticks=0.55, bass=0.65, voice=0.2),
        "stand": _mood(0.4, neon=0.6, ticks=0.2, bass=0.25, voice=0.5),
        "late": _mood(0.6, neon=0.3, ticks=0.35, bass=0.7, voice=0.45),
        "dawn": _mood(0.5, neon=0.2, bass=0.35, voice=0.8),
        "bureau": _mood(0.3, neon=0.4, bass=0.3, voice=0.2),
        "silence": _mood(0.0, voice=1.0),
    },
    follows=("neon", "ticks"),
    steady=("bass",),
    voiced=("voice",),
    spread=(908, 920, 932),
    rests=("bass", "voice"),
)
"""4.54, 4.60 and 4.66 of five: a night goes by in hundredths of a star, about a line at 4.60. At rest, ticks and neon go."""

POTS = Score(
    "pots",
    {
        "calm": _mood(0.6, pots=0.7, lids=0.3, reed=0.4),
        "morning": _mood(0.55, pots=0.9, reed=0.15),
        "hall": _mood(0.6, pots=0.6, lids=0.5),
        "kitchen": _mood(0.65, pots=0.7, lids=0.65, reed=0.1),
        "office": _mood(0.3, pots=0.25, reed=0.5),
        "noon": _mood(0.8, pots=0.7, lids=0.7, reed=0.6),
        "three": _mood(0.6, pots=0.3, lids=0.2, reed=0.8),
        "night": _mood(0.3, pots=0.25, reed=0.7),
        "bureau": _mood(0.28, pots=0.5, reed=0.2),
        "silence": _mood(0.0, reed=1.0),
    },
    steady=("pots", "lids", "reed"),
    rests=("pots", "lids", "reed"),
)
"""A tune that goes by the hour. The grade does not collude, and so it has no say in the music."""

CITY = Score(
    "city",
    {
        "calm": _mood(0.55, ground=0.5, drops=0.5, bells=0.4),
        "pier": _mood(0.6, ground=0.7, drops=0.4, bells=0.2),
        "buckets": _mood(0.6, ground=0.25, drops=0.9, bells=0.15),
        "library": _mood(0.35, ground=0.2, drops=0.35, bells=0.5),
        "dues": _mood(0.45, ground=0.5, drops=0.3, bells=0.3),
        "shelter": _mood(0.4, ground=0.2, drops=0.6, bells=0.4),
        "berth": _mood(0.6, ground=0.85, drops=0.3, bells=0.1),
        "hall": _mood(0.65, ground=0.4, drops=0.3, bells=0.75),
        "window": _mood(0.5, ground=0.4, drops=0.35, bells=0.5),
        "bureau": _mood(0.28, drops=0.5, bells=0.2),
        "silence": _mood(0.0, bells=1.0),
    },
    follows=("drops",),
    steady=("ground", "bells", "agreed"),
    rests=("ground", "drops", "bells", "agreed"),
    turned_by="to-chime",
    turned="agreed",
    shows="label",
)
"""Bad, good and very good stand at the shares of their tiers. Once the piano has been tuned to the chime, all agree with it."""

TRAIN = Score(
    "train",
    {
        "calm": _mood(0.4, note=0.7, wheels=0.2),
        "platform": _mood(0.45, note=1.0),
        "wheels": _mood(0.45, note=0.45, wheels=0.75),
        "whisper": _mood(0.3, wheels=1.0),
        "stopped": _mood(0.35, note=1.0),
        "city": _mood(0.4, note=1.0),
        "bureau": _mood(0.22, note=1.0),
        "silence": _mood(0.0, note=1.0),
    },
    steady=("note", "wheels"),
    rests=("note", "wheels"),
    shows="nothing",
)
"""One held note. Nothing follows anything, because there is no number."""

SCORES: Mapping[str, Score] = {
    "the-lift": LIFT,
    "four-point-six": RIDE,
    "clean-plate": POTS,
    "honest-city": CITY,
    "the-envelope": TRAIN,
}
"""By case. The desk, and a case that has no music of its own, have that of The Lift."""


def score_of(case: str) -> Score:
    """The music of a case."""
    return SCORES.get(case, LIFT)
