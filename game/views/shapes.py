"""The shapes of views: plain frozen data of strings, whole numbers, booleans and tuples."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """The number as disclosed; where that is late, as it was a step ago. `figure` is what is written ("4.23", "–" at rest);
    `share` is how full the ring is, in thousandths of the whole scale, from the shown figure; `tier` is the id by the rules that
    were told, `tier_name` its name.

    `shows` says what the figure is: a number on a scale from `low` to `high` points with so many `places`; a label, the tier's
    name, and then the share is that of the tier and not of the value; or a grade, a label on a printed card, under which the
    number may stand small, `small`, where it is disclosed in full."""

    figure: str
    share: int
    tier: str
    tier_name: str
    rests: bool = False
    shows: str = "number"
    low: int = 0
    high: int = 5
    places: int = 2
    small: str = ""


@dataclass(frozen=True, slots=True)
class BeatView:
    """One beat to be read. `number` and `clock` are as they stand when it is read; a face moves the number between beats, never
    on one. `said` is what the system said of the last change of the number before this beat, "" for nothing. One step can cross
    scenes: `scene` and `scene_title` are the beat's own."""

    text: str
    speaker: str = ""
    name: str = ""
    role: str = ""
    manner: str = ""
    channel: str = "narration"
    number: Number | None = None
    clock: str = ""
    said: str = ""
    scene: str = ""
    scene_title: str = ""
    place: str = ""
    light: str = ""
    sound: str = ""
    music: str = ""
    camera: str = ""
    enters: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    looks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option. `reason` is why it is closed ("" when open). Nudges as they act: `lit` (the cursor stands there), `faded`,
    `first`, `crowd`, `praise` and `paper` (their words), `seconds` of a countdown. That it will ask again does not show
    beforehand."""

    id: str
    text: str
    reason: str = ""
    lit: bool = False
    faded: bool = False
    first: bool = False
    crowd: str = ""
    praise: str = ""
    seconds: int = 0
    paper: str = ""


@dataclass(frozen=True, slots=True)
class DecisionView:
    """What is asked. way: menu, form, hold, rate, confirm, guess, ruling or intake. `id` names it for saves and robots, `by`
    whose form or screen it is, "" for the system's.

    rate: `person`, `person_name`, `person_number` and `stars` (the suggestion, lit; 0 when that nudge is off); it is card `at` of
    `cards` that the scene asks about.
    hold: `strain` of `most`, `trembles`, `stuck` (the button stays down).
    """

    id: str
    way: str
    prompt: str = ""
    options: tuple[OptionView, ...] = ()
    person: str = ""
    person_name: str = ""
    person_number: str = ""
    stars: int = 0
    cards: int = 0
    at: int = 0
    strain: int = 0
    most: int = 0
    trembles: bool = False
    stuck: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True)
class EndingView:
    """How the day ended: the title, and what the appellant got."""

    id: str
    title: str
    got: str


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of a public sheet: its title, what it has `of` how much (0 of 0 where nothing is counted), and the reason on record
    with who wrote it."""

    title: str
    got: int
    of: int
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class PlayerView:
    """All that a player's face may draw. `beats` are those of the last step; `here` are cast ids in sight, `sheet`
    what a system that hides nothing has on its public sheet, open at any time."""

    case: str
    title: str
    want: str
    system: str
    phase: str
    scene: str
    scene_title: str
    place: str
    light: str
    music: str
    clock: str
    beats: tuple[BeatView, ...]
    number: Number | None
    decision: DecisionView | None
    ending: EndingView | None
    here: tuple[str, ...] = ()
    said: str = ""
    sheet: tuple[SheetLine, ...] = ()


@dataclass(frozen=True, slots=True)
class OnlookerView:
    """What a stranger in the same room sees: where, who, the shown number, and what was said aloud."""

    scene_title: str
    name: str
    number: Number | None
    heard: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TeacherView:
    """What a teacher may know of a pupil's play: where it stands, never what was chosen."""

    scene_title: str
    phase: str
    choices: int
    ended: bool
