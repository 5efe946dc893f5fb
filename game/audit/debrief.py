"""Everything that the opened box shows of one day, as plain frozen data."""

from dataclasses import dataclass

from game.audit.appeal import Appeal, appeal
from game.audit.carried import Carried, carried
from game.audit.changes import RuleChange, changes
from game.audit.guesses import Guessed
from game.audit.hands import Hands, hands
from game.audit.rules import RulesRun, rules
from game.audit.screen import ScreenAudit, screen
from game.audit.shoes import ShoesRun, shoes
from game.audit.trace import Taken, Trace, member, retrace, taken, title
from game.audit.walk import Walk, walk
from game.play import Day, Session
from game.story.model import Witnessed


@dataclass(frozen=True, slots=True)
class Spoken:
    """What somebody says when the box is opened. `face` names their picture."""

    who: str
    name: str
    face: str
    words: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """The opened box. `taken` are the decisions of the day with what else was open, for taking one back; `ending` is a title,
    `got` what the ratee got."""

    case: str
    ending: str
    got: str
    walk: Walk
    taken: tuple[Taken, ...]
    shoes: tuple[ShoesRun, ...]
    rules: tuple[RulesRun, ...]
    carried: Carried
    screen: ScreenAudit
    hands: Hands
    witnesses: tuple[Spoken, ...]
    guesses: tuple[Guessed, ...]
    appeal: Appeal
    changes: tuple[RuleChange, ...] = ()
    own: tuple[str, ...] = ()
    """What the case itself says of the day, line by line."""


def debrief(day: Day, session: Session) -> Debrief:
    """The whole audit of a day that has ended, ruled on or not. Raises ValueError before the end."""
    if not session.ending:
        raise ValueError("the box is opened only after the end")
    trace = retrace(day, session)
    said = hands(trace)
    return Debrief(
        case=day.case.id,
        ending=title(day, session),
        got=_got(day, session),
        walk=walk(trace),
        taken=taken(trace),
        shoes=shoes(trace),
        rules=rules(trace),
        carried=carried(trace),
        screen=screen(trace),
        hands=said,
        witnesses=witnesses(trace),
        guesses=said.guesses,
        appeal=appeal(trace),
        changes=changes(trace),
        own=tuple(words.said(session.world) for when, words in day.case.debrief if when is None or when.holds(session.world)),
    )


def _got(day: Day, session: Session) -> str:
    """What the ratee got, as it came out."""
    ending = day.case.endings[session.ending]
    return ending.gets.said(session.world) if ending.gets else ending.got


def witnesses(trace: Trace) -> tuple[Spoken, ...]:
    """What each witness of the opened box says: the first line that holds; who has none is silent."""
    found = (_spoken(trace, each) for each in trace.day.case.box)
    return tuple(spoken for spoken in found if spoken)


def _spoken(trace: Trace, each: Witnessed) -> Spoken | None:
    world, who = trace.session.world, member(trace.day, each.who)
    words = next((words.said(world) for when, words in each.lines if when is None or when.holds(world)), "")
    return Spoken(each.who, who.name if who else each.who, (who.face or who.id) if who else "", words) if words else None
