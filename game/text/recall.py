"""What has been, told again from views: each choice in the words that it was offered in, and the page that was read last."""

from dataclasses import dataclass, replace

from game import views
from game.errors import Refused
from game.play import Day, Session, begin, choose, settled
from game.text.lines import words_of
from game.text.voice import Voice
from game.views import PlayerView


@dataclass(frozen=True, slots=True)
class Done:
    """One choice that came to something, `n` in the order of the day. `others` are what else was open then, as (id, words)."""

    n: int
    decision: str
    clock: str
    text: str
    others: tuple[tuple[str, str], ...]


def done(voice: Voice, day: Day, session: Session) -> tuple[Done, ...]:
    """What was chosen, without confirmations and what was drawn back from."""
    now = begin(day, session.seed, short=session.short, intake=session.intake, quiet=session.quiet)
    found, counted = list[Done](), set(settled(session.choices))
    for i, made in enumerate(session.choices):
        view = views.player(day, now)
        if i in counted and view.decision:
            asked = view.decision
            words = {o.id: _said(voice, words_of(voice, asked, o), asked.person_name) for o in asked.options}
            others = tuple((o.id, words[o.id]) for o in asked.options if o.id != made.option and not o.reason)
            text = voice("guessed", text=words[made.option]) if asked.way == "guess" else words[made.option]
            found.append(Done(len(found) + 1, made.decision, view.clock, text, others))
        now = choose(day, now, made.option, late=made.late)
    return tuple(found)


def _said(voice: Voice, text: str, person: str) -> str:
    return voice("rated", name=person, stars=text) if person else text


def last(day: Day, session: Session) -> PlayerView:
    """The view of a moment with the page that was read last, where the last step showed nothing to read."""
    view = views.player(day, session)
    for page in reversed(session.pages):
        beats = views.beats(day, session, page)
        if any(beat.text for beat in beats):
            return replace(view, beats=beats)
    return view


def others(voice: Voice, made: Done) -> list[str]:
    """What else was open at a choice, with numbers."""
    if not made.others:
        return [voice("no-other", text=made.text)]
    listed = [voice("option", n=n, text=text) for n, (_, text) in enumerate(made.others, 1)]
    return [voice("which-other", text=made.text.removesuffix("."), n=made.n), *listed]


def other(voice: Voice, made: Done, typed: str) -> tuple[str, str]:
    """The id and the words of another option, by its number or its id. Raises Refused for what was not open."""
    number = int(typed) if typed.isdecimal() else 0
    for n, (id, text) in enumerate(made.others, 1):
        if typed.lower() == id or (number == n and typed not in [o for o, _ in made.others]):
            return id, text
    raise Refused(voice("unknown", typed=typed, most=len(made.others)))
