"""Scenes and what they are made of: beats, choices, options, nudges, locks and holds, as typed, frozen data."""

from dataclasses import dataclass
from typing import Literal

from game.act import Act
from game.story.conditions import Condition
from game.story.filing import Filing
from game.story.words import Words

VALUES = ("honesty", "solidarity", "privacy", "dissent", "care", "fairness")
"""The values that a case can mirror."""

NUDGES = ("preselected", "fade", "confirm", "crowd", "countdown", "order", "lock", "praise", "paper")
"""Kinds of nudge: the cursor already stands there; smaller and paler; asked twice; what most people did; a clock with a default;
put first; not for you; praise held out beside it; what is printed on a form, or how little room it leaves."""

AWAY = ("fade", "confirm", "lock")
"""Kinds of nudge that push away from their option."""

TOWARDS = tuple(kind for kind in NUDGES if kind not in AWAY)
"""Kinds of nudge that push towards it."""

CHANNELS = ("narration", "speech", "phone", "notice", "sign", "recorder")
"""How a beat reaches the player: told, said aloud, read on the phone, from the system, read on a wall or door, from a machine."""

Way = Literal["menu", "form", "hold", "rate", "confirm", "guess", "ruling", "intake"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing stands in its file, for problems; line and column count from 1."""

    file: str = ""
    line: int = 0
    column: int = 0


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Nudge:
    """One declared nudge on an option. `says` is its words (the crowd, the confirmation, the praise); `seconds` for a
    countdown."""

    kind: str
    says: Words | None = None
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Lock:
    """Why an option is shown but closed: the first lock whose condition holds gives the reason, as the system would put it.
    One without a condition always holds: such an option is there to be looked at."""

    when: Condition | None
    says: Words


@dataclass(frozen=True, slots=True)
class Change:
    """What an option or beat does to the story besides its act: memory, strain, what is added to counts of the case, and what is
    put on file."""

    remember: tuple[str, ...] = ()
    forget: tuple[str, ...] = ()
    strain: int = 0
    strain_to: int | None = None
    adds: tuple[tuple[str, int], ...] = ()
    files: tuple[Filing, ...] = ()


NOTHING = Act()
UNCHANGED = Change()


@dataclass(frozen=True, slots=True)
class Staging:
    """What a beat does to the stage. Empty fields change nothing. `looks` is who comes forward in which manner, silently."""

    place: str = ""
    light: str = ""
    sound: str = ""
    music: str = ""
    camera: str = ""
    enters: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    looks: tuple[tuple[str, str], ...] = ()


UNSTAGED = Staging()


@dataclass(frozen=True, slots=True)
class Say:
    """A beat: something told, said, read or only staged. `manner` is the speaker's mood; `act` is judged when the beat plays;
    `lands` names raters whose late stars arrive now; `until` makes the clock wait; `rules_told` discloses the rule
    version in force; `rests` puts the number to rest: from here on nothing is rated or shown."""

    id: str
    words: Words | None = None
    speaker: str = ""
    manner: str = ""
    channel: str = "narration"
    when: Condition | None = None
    act: Act | None = None
    change: Change = UNCHANGED
    staging: Staging = UNSTAGED
    lands: tuple[str, ...] = ()
    until: int = 0
    rules_told: bool = False
    rests: bool = False
    at: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that the player can do. `stances` are (value, for|against); `then` are its own beats; `go` is a scene, or a
    choice of this scene, to go to after them (else on to the next beat); `when` hides it, a lock shows it closed."""

    id: str
    words: Words
    act: Act = NOTHING
    stances: tuple[tuple[str, str], ...] = ()
    nudges: tuple[Nudge, ...] = ()
    when: Condition | None = None
    locks: tuple[Lock, ...] = ()
    change: Change = UNCHANGED
    then: tuple["Beat", ...] = ()
    go: str = ""
    at: Place = NOWHERE


COUNTABLE = ("one", "few", "nothing")
"""Answers of a guess that a ledger bears out or not: one rater moved the number, several did, nothing much did."""


@dataclass(frozen=True, slots=True)
class Truth:
    """For a guess: the answers that were true if the condition holds; the first that holds counts."""

    when: Condition | None
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choose:
    """A point where the player decides. `id` is unique in the case.

    way: `menu`; `form` (a paper with boxes); `rate` (options 1..5 are stars for `person`, `suggested` is lit); `guess` (with
    its truths, or with none where the ledger says what was true; never shown before the box is opened); `intake` (a private
    question before the day; `mirrors` names the rated choice it is matched with); `ruling`.
    """

    id: str
    options: tuple[Option, ...]
    way: Way = "menu"
    words: Words | None = None
    person: str = ""
    suggested: int = 0
    truths: tuple[Truth, ...] = ()
    mirrors: str = ""
    value: str = ""
    when: Condition | None = None
    at: Place = NOWHERE
    by: str = ""
    """Whose screen or form it is, and so whose its nudges are: an id of the cast, "" for the system's."""
    like: tuple[tuple[str, str], ...] = ()
    """For an intake question: (option of the rated choice, answer here that it is as good as)."""


@dataclass(frozen=True, slots=True)
class Hold:
    """From here to the matching Release, after every beat of the scene itself (not of replies) the player keeps the smile or
    lets go.

    Keeping adds a point of strain; letting go takes `rest` points off and is the act `let`; the nth letting go plays
    `replies[n]`. At `jumps` points a held face jumps: the act `jump`, and the beats `jumped`. `locked` holds for the player (it
    stays down).
    """

    id: str
    let: Act = NOTHING
    let_stances: tuple[tuple[str, str], ...] = ()
    let_change: Change = UNCHANGED
    replies: tuple[tuple["Beat", ...], ...] = ()
    rest: int = 2
    jumps: int = 5
    jump: Act = NOTHING
    jumped: tuple["Beat", ...] = ()
    words: Words | None = None
    keep_words: Words | None = None
    let_words: Words | None = None
    locked: bool = False
    when: Condition | None = None
    at: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Release:
    """The end of a hold."""

    id: str
    at: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Go:
    """On to a scene, or to a choice of this scene."""

    to: str
    when: Condition | None = None
    at: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Finish:
    """The ending of the case with this id."""

    ending: str
    when: Condition | None = None
    at: Place = NOWHERE


Beat = Say | Choose | Hold | Release | Go | Finish


@dataclass(frozen=True, slots=True)
class Scene:
    """One place and stretch of time. `starts` is the earliest minute it can begin (the clock waits), 0 for at once.

    `skip` tells what happens in it to whoever skips it, None where it cannot be skipped; `takes` are the options that are taken
    then, by choice.
    """

    id: str
    title: Words
    beats: tuple[Beat, ...]
    place: str = ""
    light: str = ""
    music: str = ""
    starts: int = 0
    here: tuple[str, ...] = ()
    at: Place = NOWHERE
    skip: Words | None = None
    takes: tuple[tuple[str, str], ...] = ()
