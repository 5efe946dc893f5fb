"""What each onlooker may see. This is the one place where something is hidden: faces draw views and know nothing else.

A view is plain frozen data (strings, whole numbers, booleans, tuples) made for a moment of a play-through. What a system does not
disclose is not in it in any form: not the thousandths, not who rated, not which rules are in force, not what a guess's answer
was.
"""

from dataclasses import dataclass

from game.ledger import Entry
from game.play import Day, Offer, Page, Session, Shown, offers
from game.play.world import World
from game.rating.system import RuleVersion, System
from game.story.model import Choose, Hold, Nudge, Option


@dataclass(frozen=True, slots=True)
class Number:
    """The number as disclosed. `figure` is what is written ("4.23", "–" at rest); `share` is how full the ring is, in
    thousandths of the whole scale, from the shown figure; `tier` is the id by the rules that were told, `tier_name` its name."""

    figure: str
    share: int
    tier: str
    tier_name: str
    rests: bool = False


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


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option. `reason` is why it is closed ("" when open). Nudges as they act: `lit` (the cursor stands there), `faded`,
    `first`, `asks` (it will ask again: only that it will, not what), `crowd` and `praise` (their words), `seconds` of a
    countdown."""

    id: str
    text: str
    reason: str = ""
    lit: bool = False
    faded: bool = False
    first: bool = False
    crowd: str = ""
    praise: str = ""
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class DecisionView:
    """What is asked. way: menu, hold, rate, confirm, guess, ruling or intake. `id` names it for saves and robots.

    rate: `person`, `person_name`, `person_number`, `note` and `stars` (the suggestion, lit; 0 when that nudge is off).
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
    strain: int = 0
    most: int = 0
    trembles: bool = False
    stuck: bool = False


@dataclass(frozen=True, slots=True)
class EndingView:
    """How the day ended: the title, and what the appellant got."""

    id: str
    title: str
    got: str


@dataclass(frozen=True, slots=True)
class PlayerView:
    """All that a player's face may draw. `beats` are those of the last step; `here` are cast ids in sight."""

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


def clock(minute: int) -> str:
    """HH:MM of a minute of the day."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def number(system: System, value: int | None, known: RuleVersion) -> Number | None:
    """The number as `system` discloses it; None where it discloses none. Rounded values are to two places, halves up, and their
    tier is that of the figure shown: the tier of the value would tell on which side of a line it was rounded."""
    if system.disclosure.value == "none":
        return None
    if value is None:
        return Number("–", 0, "none", "", rests=True)
    if system.disclosure.value == "full":
        tier = system.tier(value, known)
        return Number(
            f"{value // system.unit}.{value % system.unit:03d}", value * 1000 // (system.unit * system.top), tier.id, tier.name
        )
    cents = (value * 100 * 2 + system.unit) // (system.unit * 2)
    tier = system.tier(cents * system.unit // 100, known)
    return Number(f"{cents // 100}.{cents % 100:02d}", cents * 10 // system.top, tier.id, tier.name)


def player(day: Day, session: Session) -> PlayerView:
    """The player's view of a moment."""
    world, case = session.world, day.case
    scene = case.scenes.get(world.scene)
    page = session.pages[-1] if session.pages else None
    in_day = session.phase == "day" or (session.phase == "ruling" and page is not None)
    return PlayerView(
        case=case.id,
        title=case.title,
        want=case.want,
        system=day.system.name,
        phase=session.phase,
        scene=world.scene,
        scene_title=scene.title.said(world) if scene else "",
        place=scene.place if scene else "",
        light=scene.light if scene else "",
        music=scene.music if scene else "",
        clock=clock(world.at) if in_day else "",
        beats=beats(day, session, page) if page else (),
        number=number(day.system, session.value, world.known) if in_day else None,
        decision=_decision(day, session),
        ending=_ending(day, session),
        here=scene.here if scene else (),
        said=_said(session.ledger, _seen_before(page), len(session.ledger)) if page else "",
    )


def beats(day: Day, session: Session, page: Page) -> tuple[BeatView, ...]:
    """The beats of a page as the player read them. For an earlier page, `session` is any later moment of the same play."""
    start = session.pages.index(page)
    seen = session.pages[start - 1].entries if start else 0
    views = []
    for shown in page.shown:
        views.append(_beat(day, session.world, shown, _said(session.ledger, seen, shown.entries)))
        seen = max(seen, shown.entries)
    return tuple(views)


def onlooker(day: Day, session: Session) -> OnlookerView:
    """What a stranger in the room sees."""
    scene = day.case.scenes.get(session.world.scene)
    heard = tuple(s.text for s in session.pages[-1].shown if s.beat.channel == "speech") if session.pages else ()
    title = scene.title.said(session.world) if scene else ""
    return OnlookerView(title, day.ratee.name, number(day.system, session.value, session.world.known), heard)


def teacher(day: Day, session: Session) -> TeacherView:
    """What a teacher may know of a play."""
    scene = day.case.scenes.get(session.world.scene)
    return TeacherView(
        scene.title.said(session.world) if scene else "", session.phase, len(session.choices), bool(session.ending)
    )


def _beat(day: Day, world: World, shown: Shown, said: str) -> BeatView:
    beat = shown.beat
    member = day.case.cast.get(beat.speaker)
    stage = beat.staging
    return BeatView(
        text=shown.text,
        speaker=member.face or member.id if member else "",
        name=member.name if member else day.system.name if beat.channel == "notice" else "",
        role=member.role if member else "",
        manner=beat.manner,
        channel=beat.channel,
        number=number(day.system, shown.value, world.known),
        clock=clock(shown.at),
        said=said,
        scene=shown.scene,
        scene_title=day.case.scenes[shown.scene].title.said(world),
        place=stage.place,
        light=stage.light,
        sound=stage.sound,
        music=stage.music,
        camera=stage.camera,
        enters=stage.enters,
        leaves=stage.leaves,
    )


def _seen_before(page: Page | None) -> int:
    return max((s.entries for s in page.shown), default=0) if page else 0


def _said(ledger: tuple[Entry, ...], since: int, until: int) -> str:
    """What the system said of the biggest change among the entries that have just become visible."""
    told = [e for e in ledger[since:until] if e.told and e.delta]
    return max(told, key=lambda e: abs(e.delta)).told if told else ""


def _ending(day: Day, session: Session) -> EndingView | None:
    if not session.ending:
        return None
    ending = day.case.endings[session.ending]
    return EndingView(ending.id, ending.title, ending.got)


def _decision(day: Day, session: Session) -> DecisionView | None:
    pending = session.pending
    if pending is None:
        return None
    if pending.way == "hold" and pending.hold:
        return _hold(pending.id, pending.hold, session)
    assert pending.choose is not None
    if pending.way == "confirm":
        return _confirm(day, session, pending.id, pending.choose, pending.option)
    return _menu(day, session, pending.id, pending.choose)


def _menu(day: Day, session: Session, id: str, choose: Choose) -> DecisionView:
    world, quiet = session.world, session.quiet
    prompt = choose.words.said(world) if choose.words else ""
    if choose.way == "ruling":
        prompt = next((words.said(world) for cond, words, _ in day.case.ruling.appeals if cond is None or cond.holds(world)), "")
    views = tuple(_option(offer, world, quiet) for offer in offers(day, session))
    person = day.case.cast.get(choose.person)
    return DecisionView(
        id=id,
        way=choose.way,
        prompt=prompt,
        options=views,
        person=person.face or person.id if person else "",
        person_name=person.name if person else "",
        person_number=person.shown if person else "",
        stars=choose.suggested if "preselected" not in quiet else 0,
    )


def _option(offer: Offer, world: World, quiet: frozenset[str]) -> OptionView:
    option = offer.option
    acting = {n.kind: n for n in option.nudges if n.kind not in quiet}
    return OptionView(
        id=option.id,
        text=option.words.said(world),
        reason=offer.lock.says.said(world) if offer.lock else "",
        lit="preselected" in acting or "countdown" in acting,
        faded="fade" in acting,
        first="order" in acting,
        crowd=_says(acting.get("crowd"), world),
        praise=_says(acting.get("praise"), world),
        seconds=acting["countdown"].seconds if "countdown" in acting else 0,
    )


def _says(nudge: Nudge | None, world: World) -> str:
    return nudge.says.said(world) if nudge and nudge.says else ""


def _confirm(day: Day, session: Session, id: str, choose: Choose, picked: str) -> DecisionView:
    option: Option = next(o for o in choose.options if o.id == picked)
    nudge = next(n for n in option.nudges if n.kind == "confirm")
    yes = OptionView("yes", option.words.said(session.world))
    return DecisionView(id, "confirm", _says(nudge, session.world), (yes, OptionView("back", "")))


def _hold(id: str, hold: Hold, session: Session) -> DecisionView:
    world = session.world
    words = {"keep": hold.keep_words, "let": hold.let_words}
    options = tuple(OptionView(k, w.said(world) if w else "") for k, w in words.items() if not (hold.locked and k == "let"))
    return DecisionView(
        id,
        "hold",
        hold.words.said(world) if hold.words else "",
        options,
        strain=world.strain,
        most=hold.jumps + 1,
        trembles=world.strain >= hold.jumps - 1,
        stuck=hold.locked,
    )
