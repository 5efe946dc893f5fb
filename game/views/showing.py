"""What is seen and heard: the number as disclosed, beats as they were read, and the views of a player, an onlooker and a
teacher."""

from game.ledger import Entry
from game.play import Day, Page, Session, Shown
from game.play.world import World
from game.rating.shown import REST, disclosed, figure, seen
from game.rating.system import RuleVersion, System
from game.views.asking import decision
from game.views.shapes import BeatView, EndingView, Number, OnlookerView, PlayerView, TeacherView
from game.views.sheet import sheet

__all__ = ["beats", "clock", "figure", "number", "onlooker", "player", "teacher"]


def clock(minute: int) -> str:
    """HH:MM of a minute of the day."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def number(system: System, value: int | None, known: RuleVersion) -> Number | None:
    """The number as `system` discloses it; None where it discloses none. Rounded values are to two places at most, halves up, and
    their tier is that of the figure shown: the tier of the value would tell on which side of a line it was rounded."""
    told = system.disclosure
    if told.value == "none":
        return None
    if value is None:
        return Number(REST, 0, "none", "", rests=True)
    figure, tier = seen(system, value, known)
    if told.shows == "number":
        share = _share(system, disclosed(system, value))
        id, name = ("none", "") if tier.untold else (tier.id, tier.name)
        return Number(figure, share, id, name, low=system.bottom, high=system.top, places=len(figure.partition(".")[2]))
    small = figure if told.shows == "grade" and told.value == "full" else ""
    return Number(tier.name, _share(system, tier.floor), tier.id, tier.name, shows=told.shows, small=small)


def _share(system: System, value: int) -> int:
    """How far up the scale a value is, in thousandths."""
    low, high = system.bottom * system.unit, system.top * system.unit
    return (value - low) * 1000 // (high - low)


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
        number=number(day.system, _late(day, session, session.value, page), world.known) if in_day else None,
        decision=decision(day, session),
        ending=_ending(day, session),
        here=scene.here if scene else (),
        said=_said(session.ledger, _seen(session, page), len(session.ledger)) if page else "",
        sheet=sheet(day, session) if in_day else (),
    )


def beats(day: Day, session: Session, page: Page) -> tuple[BeatView, ...]:
    """The beats of a page as the player read them. For an earlier page, `session` is any later moment of the same play."""
    seen = _before(session, page)
    views = []
    for shown in page.shown:
        value = _late(day, session, shown.value, page)
        views.append(_beat(day, session.world, shown, value, _said(session.ledger, seen, shown.entries)))
        seen = max(seen, shown.entries)
    return tuple(views)


def onlooker(day: Day, session: Session) -> OnlookerView:
    """What a stranger in the room sees."""
    scene = day.case.scenes.get(session.world.scene)
    heard = tuple(s.text for s in session.pages[-1].shown if s.beat.channel == "speech") if session.pages else ()
    title = scene.title.said(session.world) if scene else ""
    value = _late(day, session, session.value, session.pages[-1] if session.pages else None)
    return OnlookerView(title, day.ratee.name, number(day.system, value, session.world.known), heard)


def teacher(day: Day, session: Session) -> TeacherView:
    """What a teacher may know of a play."""
    scene = day.case.scenes.get(session.world.scene)
    return TeacherView(
        scene.title.said(session.world) if scene else "", session.phase, len(session.choices), bool(session.ending)
    )


def _beat(day: Day, world: World, shown: Shown, value: int | None, said: str) -> BeatView:
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
        number=number(day.system, value, shown.known),
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
        looks=stage.looks,
    )


def _late(day: Day, session: Session, value: int | None, page: Page | None) -> int | None:
    """The value to be shown on a page: where it is disclosed late, what it was when the page began."""
    if day.system.disclosure.value != "late" or value is None or page is None:
        return value
    seen = session.ledger[: _before(session, page)]
    return next((e.value for e in reversed(seen) if e.value is not None), session.start)


def _seen(session: Session, page: Page) -> int:
    """How much of the ledger was seen by the last beat of a page, or by the page before if it has no beats."""
    return max([_before(session, page), *(shown.entries for shown in page.shown)])


def _before(session: Session, page: Page) -> int:
    """How long the ledger was before a page."""
    place = session.pages.index(page)
    return session.pages[place - 1].entries if place else 0


def told(day: Day, session: Session) -> frozenset[int]:
    """The places in the ledger of entries of which the system said something that the ratee was shown: the biggest change of
    those that became visible together."""
    if day.system.disclosure.value == "none":
        return frozenset()
    found, seen = set[int](), 0
    for page in session.pages:
        for until in (*(shown.entries for shown in page.shown), page.entries):
            new = [n for n in range(seen, until) if session.ledger[n].told and session.ledger[n].delta]
            found |= {max(new, key=lambda n: abs(session.ledger[n].delta))} if new else set()
            seen = max(seen, until)
    return frozenset(found)


def _said(ledger: tuple[Entry, ...], since: int, until: int) -> str:
    """What the system said of the biggest change among the entries that have just become visible."""
    told = [e for e in ledger[since:until] if e.told and e.delta]
    return max(told, key=lambda e: abs(e.delta)).told if told else ""


def _ending(day: Day, session: Session) -> EndingView | None:
    if not session.ending:
        return None
    ending = day.case.endings[session.ending]
    got = ending.gets.said(session.world) if ending.gets else ending.got
    return EndingView(ending.id, ending.title, got)
