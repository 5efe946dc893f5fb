"""What the player is asked: options with their locks, and the nudges that act."""

from game.play import Day, Offer, Session, offers
from game.play.world import World
from game.story.model import Choose, Hold, Nudge, Option
from game.views.shapes import DecisionView, OptionView


def decision(day: Day, session: Session) -> DecisionView | None:
    """What a player is asked, as they may see it."""
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
    cards = _cards(day, world) if choose.way == "rate" else ()
    return DecisionView(
        id=id,
        way=choose.way,
        prompt=prompt,
        options=views,
        person=person.face or person.id if person else "",
        person_name=person.name if person else "",
        person_number=person.shown if person else "",
        stars=choose.suggested if "preselected" not in quiet else 0,
        cards=len(cards),
        at=cards.index(choose.id) + 1 if choose.id in cards else 0,
        by=day.case.cast[choose.by].name if choose.by else "",
    )


def _cards(day: Day, world: World) -> tuple[str, ...]:
    """Ids of the cards that the scene of the moment asks about, in their order."""
    beats = day.case.scenes[world.scene].beats
    rates = (b for b in beats if isinstance(b, Choose) and b.way == "rate")
    return tuple(b.id for b in rates if b.when is None or b.when.holds(world))


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
        paper=_says(acting.get("paper"), world),
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
