"""Said, did, guessed: the private answers beside the rated ones, with how sure one can be of the difference; no score, no
moral."""

from dataclasses import dataclass

from game.audit.guesses import Guessed, guesses
from game.audit.trace import Trace, taken
from game.ledger import Entry
from game.measure import Cost, Paired, Share, Stand, costs, overlap, paired, wilson
from game.play import Day, Session
from game.story.model import Choose


@dataclass(frozen=True, slots=True)
class Pair:
    """One private question and the rated choice that it mirrors. `did` and `did_text` are "" when that did not come up, and then
    `same` is None; `said_for` and `did_for` say whether the answer stood for the value, None where it took no side."""

    value: str
    question: str
    said: str
    said_text: str
    decision: str
    did: str
    did_text: str
    same: bool | None
    said_for: bool | None
    did_for: bool | None


@dataclass(frozen=True, slots=True)
class Hands:
    """`same` counts the pairs that came out alike among those that came up; `said_for` and `did_for` how many answers stood for
    their value, among pairs of which both took a side; `apart` whether those two bands share no point; `test` the exact paired
    comparison, which says by itself when there are too few. `costs` are what each value cost on this day."""

    pairs: tuple[Pair, ...]
    same: Share
    said_for: Share
    did_for: Share
    apart: bool
    test: Paired
    guesses: tuple[Guessed, ...]
    right: Share
    costs: tuple[Cost, ...]


def hands(trace: Trace) -> Hands:
    """The three hands of a day."""
    pairs = tuple(_pair(trace, before, made.option) for before, made in trace.made() if before.phase == "intake")
    met = [p.same for p in pairs if p.same is not None]
    sided = [(p.said_for, p.did_for) for p in pairs if p.said_for is not None and p.did_for is not None]
    said_for, did_for = wilson(sum(s for s, _ in sided), len(sided)), wilson(sum(d for _, d in sided), len(sided))
    guessed = guesses(trace)
    return Hands(
        pairs=pairs,
        same=wilson(sum(met), len(met)),
        said_for=said_for,
        did_for=did_for,
        apart=not overlap(said_for, did_for),
        test=paired(sided),
        guesses=guessed,
        right=wilson(sum(g.right for g in guessed), len(guessed)),
        costs=costs(stands(trace)),
    )


def stands(trace: Trace) -> tuple[Stand, ...]:
    """Each stance that was taken on the day, with what the act that took it did to the number."""
    found: list[Stand] = []
    for each in taken(trace):
        for value, side in _stances(trace.day, each.decision, each.option):
            found.append(Stand(value, side, each.delta))
    return tuple(found)


def _stances(day: Day, decision: str, option: str) -> tuple[tuple[str, str], ...]:
    if decision in day.choices:
        return day.option(decision, option).stances
    hold = day.grips.get(day.decision(f"{decision}={option}"))
    return hold.let_stances if hold and option == "let" else ()


def _pair(trace: Trace, before: Session, said: str) -> Pair:
    asked = before.pending.choose if before.pending else None
    assert asked is not None
    mirrored = trace.day.choices.get(asked.mirrors)
    did = _did(trace.session.ledger, asked.mirrors)
    words = asked.words.said(before.world) if asked.words else ""
    return Pair(
        value=asked.value,
        question=words,
        said=said,
        said_text=next(o.words.said(before.world) for o in asked.options if o.id == said),
        decision=asked.mirrors,
        did=did,
        did_text=trace.texts.get(f"{asked.mirrors}={did}", ""),
        same=(said == dict(asked.like).get(did, did)) if did else None,
        said_for=_side(mirrored, said, asked.value),
        did_for=_side(mirrored, did, asked.value),
    )


def _did(ledger: tuple[Entry, ...], decision: str) -> str:
    """The first answer given when the dilemma came up, "" when it did not."""
    made = (e.cause.partition("=") for e in ledger if e.kind == "choice")
    return next((option for head, _, option in made if head == decision), "")


def _side(mirrored: Choose | None, option: str, value: str) -> bool | None:
    """Whether an option of the rated choice stands for the value; None when it takes no side, or there is no such option."""
    stances = next((o.stances for o in mirrored.options if o.id == option), ()) if mirrored else ()
    side = dict(stances).get(value)
    return None if side is None else side == "for"
