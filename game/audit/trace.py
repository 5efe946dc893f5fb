"""A finished day, lived again step by step: what was asked and taken at each, in the words of that moment."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.act import Act
from game.ledger import Entry, rated
from game.play import Day, Made, Session, begin, choose, offers, settled
from game.story.model import Hold, Member
from game.story.words import Words
from game.views import clock


@dataclass(frozen=True, slots=True)
class Taken:
    """One decision that came to something. `others` are what else was open then, as (option, words); `delta` is the sum of all
    that it caused, late stars and replies included, in smallest units."""

    decision: str
    option: str
    way: str
    scene: str
    at: int
    clock: str
    prompt: str
    text: str
    others: tuple[tuple[str, str], ...]
    delta: int


@dataclass(frozen=True, slots=True)
class Trace:
    """A play-through and how it came about. `before[i]` is the session in which its choice number i was made; `texts` and `acts`
    hold, by cause, the words and the act of everything done and of every beat shown."""

    day: Day
    session: Session
    before: tuple[Session, ...]
    texts: dict[str, str]
    acts: dict[str, Act]

    @property
    def end(self) -> int:
        """The number at the end, in smallest units, at rest or not."""
        return self.session.world.book.value

    def made(self) -> Iterable[tuple[Session, Made]]:
        """What was settled, each with the session in which it was made."""
        return ((self.before[i], self.session.choices[i]) for i in settled(self.session.choices))


def retrace(day: Day, session: Session) -> Trace:
    """The trace of a session of this day."""
    now = begin(day, session.seed, short=session.short, intake=session.intake, quiet=session.quiet)
    before = []
    for made in session.choices:
        before.append(now)
        now = choose(day, now, made.option, late=made.late)
    trace = Trace(day, session, tuple(before), {}, {})
    for page in session.pages:
        trace.texts.update((shown.beat.id, shown.text) for shown in page.shown)
        trace.acts.update((shown.beat.id, shown.beat.act) for shown in page.shown if shown.beat.act)
    for moment, made in trace.made():
        _done(trace, moment, made)
    return trace


def taken(trace: Trace) -> tuple[Taken, ...]:
    """The decisions of the day itself in order, without the private intake and the ruling."""
    entries = rated(trace.session.ledger)
    return tuple(_taken(trace, at, made, entries) for at, made in trace.made() if at.phase == "day")


def title(day: Day, session: Session) -> str:
    """The title of a session's ending, "" before there is one."""
    return day.case.endings[session.ending].title if session.ending else ""


def member(day: Day, who: str) -> Member | None:
    """The member of the cast that a rater is or belongs to."""
    return day.case.cast.get(who) or day.case.cast.get(who.partition(".")[0])


def name(day: Day, who: str) -> str:
    """What a rater is called; "" for nobody."""
    found = member(day, who)
    return found.name if found else who


def called(day: Day, who: str) -> str:
    """What stands where somebody would be named: registers, which are nobody, have a capital."""
    registers = getattr(day.system.versions[0].rules, "registers", ())
    return who[:1].upper() + who[1:] if who in registers and not member(day, who) else name(day, who)


def _done(trace: Trace, moment: Session, made: Made) -> None:
    pending, cause = moment.pending, f"{made.decision}={made.option}"
    assert pending is not None
    if pending.hold:
        trace.texts[cause] = _grip(pending.hold, moment, made.option)
        trace.texts[f"{made.decision}=jump"] = ""
        trace.acts[cause] = pending.hold.let if made.option == "let" else Act()
        trace.acts[f"{made.decision}=jump"] = pending.hold.jump
    elif pending.choose:
        option = next(o for o in pending.choose.options if o.id == made.option)
        trace.texts[cause] = option.words.said(moment.world)
        trace.acts[cause] = option.act


def _grip(hold: Hold, moment: Session, option: str) -> str:
    return _said(hold.keep_words if option == "keep" else hold.let_words, moment)


def _said(words: Words | None, moment: Session) -> str:
    return words.said(moment.world) if words else ""


def _taken(trace: Trace, moment: Session, made: Made, entries: tuple[Entry, ...]) -> Taken:
    pending, at = moment.pending, moment.world.at
    assert pending is not None
    what = pending.hold or pending.choose
    return Taken(
        made.decision,
        made.option,
        pending.way,
        moment.world.scene,
        at,
        clock(at),
        _said(what.words if what else None, moment),
        trace.texts[f"{made.decision}={made.option}"],
        _others(trace.day, moment, made.option),
        sum(e.delta for e in entries if _caused(trace.day, e.cause, made.decision)),
    )


def _caused(day: Day, cause: str, decision: str) -> bool:
    return cause.partition("=")[0] == decision or day.decision(cause) == decision


def _others(day: Day, moment: Session, option: str) -> tuple[tuple[str, str], ...]:
    pending = moment.pending
    if pending and pending.hold:
        other = "let" if option == "keep" else "keep"
        return () if pending.hold.locked else ((other, _grip(pending.hold, moment, other)),)
    open_now = [o.option for o in offers(day, moment) if not o.lock]
    return tuple((o.id, o.words.said(moment.world)) for o in open_now if o.id != option)
