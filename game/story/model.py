"""The parts of a case as typed, frozen data. Content reads them from YAML; play walks them; tools look at them."""

from dataclasses import dataclass, field

from game.act import Ratee, Witness
from game.story.beats import (
    AWAY,
    CHANNELS,
    COUNTABLE,
    NOTHING,
    NOWHERE,
    NUDGES,
    TOWARDS,
    UNCHANGED,
    UNSTAGED,
    VALUES,
    Beat,
    Change,
    Choose,
    Finish,
    Go,
    Hold,
    Lock,
    Nudge,
    Option,
    Place,
    Release,
    Say,
    Scene,
    Staging,
    Truth,
    Way,
)
from game.story.conditions import Condition
from game.story.filing import Appeal, Arrival, Filing, Paper, Trip
from game.story.words import Words

__all__ = [
    "AWAY",
    "CHANNELS",
    "COUNTABLE",
    "NOTHING",
    "NOWHERE",
    "NUDGES",
    "TOWARDS",
    "UNCHANGED",
    "UNSTAGED",
    "VALUES",
    "Appeal",
    "Arrival",
    "Beat",
    "Case",
    "Change",
    "Choose",
    "Ending",
    "Filing",
    "Finish",
    "Go",
    "Hold",
    "Lock",
    "Member",
    "Nudge",
    "Option",
    "Paper",
    "Place",
    "Release",
    "Ruling",
    "Say",
    "Scene",
    "Shoes",
    "Staging",
    "Stamp",
    "Trip",
    "Truth",
    "Way",
    "Witnessed",
]


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the cast: a name, a role, how they look, and how they rate (one witness, or several for a group)."""

    id: str
    name: str
    role: str = ""
    face: str = ""
    witnesses: tuple[Witness, ...] = ()
    voice: str = ""
    shown: str = ""
    """Their own number as everybody can read it, such as "4.02"; empty for none."""
    at: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Ending:
    """How a day can end: its title, what the ratee got, and tags for the statistics. `gets` is `got` where that varies."""

    id: str
    title: str
    got: str = ""
    tags: tuple[str, ...] = ()
    at: Place = NOWHERE
    gets: Words | None = None


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Something at the clerk's desk: `who` says it (pip, odile), or nobody."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """One word of the ruling and what comes of it; the first line that holds."""

    id: str
    words: str
    lines: tuple[tuple[Condition | None, Words], ...]
    nudges: tuple[Nudge, ...] = ()
    stances: tuple[tuple[str, str], ...] = ()
    later: tuple[AtDesk, ...] = ()
    """What is said of it at the desk before another case."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The appeal at the end: what is asked for (the first that holds), and the stamps. Each appeal names the causes it asks
    back."""

    appeals: tuple[tuple[Condition | None, Words, tuple[str, ...]], ...]
    stamps: tuple[Stamp, ...]

    def later(self, stamp: str) -> tuple[AtDesk, ...]:
        """What is said of a stamp at the desk before another case; nothing of one that there is no more."""
        return next((each.later for each in self.stamps if each.id == stamp), ())


@dataclass(frozen=True, slots=True)
class Witnessed:
    """What somebody says when the box is opened: the first line that holds."""

    who: str
    lines: tuple[tuple[Condition | None, Words], ...]


@dataclass(frozen=True, slots=True)
class Shoes:
    """Another person to live the same choices as: another start, name, district, and what to say of it."""

    ratee: Ratee
    words: str = ""


@dataclass(frozen=True, slots=True)
class Echo:
    """A chance of a case that follows how another ended for the same player: it happens just if that was one of `endings`."""

    chance: str
    percent: int
    case: str
    endings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A whole case. `starts` and `ends` are minutes since midnight, `ends` past 1,440 for a day that runs over the next;
    `intake` has two forms, A and B, of each question; `mirrors` are the values that it puts at stake, `facts` keys of dated
    facts, `questions` for a class."""

    id: str
    title: str
    system: str
    want: str
    starts: int
    ends: int
    ratee: Ratee
    cast: dict[str, Member]
    scenes: dict[str, Scene]
    endings: dict[str, Ending]
    ruling: Ruling
    first: str
    tagline: str = ""
    number: int = 0
    minutes: str = ""
    notes: tuple[str, ...] = ()
    mirrors: tuple[str, ...] = ()
    teaches: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    intake: tuple[tuple[Choose, Choose], ...] = ()
    intake_words: Words | None = None
    box: tuple[Witnessed, ...] = ()
    shoes: tuple[Shoes, ...] = ()
    onlookers: tuple[str, ...] = ()
    """Who sees without rating: cameras, a recorder, nobody."""
    papers: dict[str, Paper] = field(default_factory=dict)
    """What the day can put on file, by id."""
    arrivals: tuple[Arrival, ...] = ()
    """What is filed at its hour by itself, in order of minutes."""
    counts: tuple[tuple[str, int], ...] = ()
    """Whole numbers that the story counts, and where they begin."""
    desk: tuple[AtDesk, ...] = ()
    """What happens at the desk when the file is brought."""
    echoes: tuple[Echo, ...] = ()
    """Chances that follow how days of other cases ended."""
    debrief: tuple[tuple[Condition | None, Words], ...] = ()
    """What the box says of the day in the case's own words: every line that holds."""

    @property
    def night(self) -> int:
        """The minute at which a day that runs over midnight begins, 0 for any other."""
        return self.starts if self.ends > 1440 else 0

    digest: str = ""
    """Hash of the file that it was read from: the version that a save names."""
