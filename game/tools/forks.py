"""Which decisions matter: the same moment gone on from with each option by the same habits, and what came out different."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from itertools import combinations

from game.chance import draw
from game.errors import OutOfFive, Refused
from game.play import Day, Session, choose
from game.story.conditions import Condition
from game.story.model import Case
from game.tools.robots import BORED, LONGEST, open_options

SIGNS = ("ending", "memory", "number", "lines")
"""What tells two outcomes apart: how it ended, what is remembered, counted or on file, the number, and lines after the option's
own reply."""

COUNTS = (*SIGNS, "any", "forks")
"""What is counted of a decision; besides, of two of its options `a|b` how often both were open, and `a/b` how often their days
came out different."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an option. `memory` is everything that the story keeps; `lines` are the texts of all that was said after the
    option's own reply, in the same step too, and what is said when the box is opened."""

    ending: str
    memory: tuple[frozenset[str], frozenset[str], tuple[tuple[str, int], ...]]
    number: int | None
    lines: tuple[str, ...]


def tell_apart(day: Day, moments: Iterable[Session]) -> dict[str, Counter[str]]:
    """For each decision of the moments: of how many `forks` its options came out different in each of SIGNS, and in `any`."""
    found: dict[str, Counter[str]] = {}
    for session in moments:
        if session.pending:
            found.setdefault(decision(session), Counter()).update(_fork(day, session))
    return found


def decision(session: Session) -> str:
    """The decision that a session stands at; the beats of a hold are one."""
    assert session.pending is not None
    return session.pending.hold.id if session.pending.hold else session.pending.id


def _fork(day: Day, session: Session) -> Counter[str]:
    outcomes = {id: out for id in open_options(day, session) if (out := outcome(day, session, id))}
    differ = {sign: len({getattr(out, sign) for out in outcomes.values()}) > 1 for sign in SIGNS}
    found = Counter({**differ, "any": any(differ.values()), "forks": len(outcomes) > 1})
    for a, b in combinations(sorted(outcomes), 2):
        found[f"{a}|{b}"] += 1
        found[f"{a}/{b}"] += outcomes[a] != outcomes[b]
    return found


def alike(found: Mapping[str, int], decision: str, named: Container[str]) -> list[tuple[str, str]]:
    """The pairs of options of a decision that no path told apart; not those that a condition asks about (`named`, as
    `decision=option`), since what it says may stand where these paths did not come by."""
    pairs = [tuple(key.split("|")) for key, met in found.items() if "|" in key and met and not found.get(key.replace("|", "/"))]
    return sorted((a, b) for a, b in pairs if f"{decision}={a}" not in named and f"{decision}={b}" not in named)


def groups(pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Options that are alike, together: pairs that share one are a group."""
    found: list[set[str]] = []
    for pair in pairs:
        touched = [group for group in found if group & {*pair}]
        found = [group for group in found if group not in touched] + [{*pair}.union(*touched)]
    return sorted(sorted(group) for group in found)


def named(case: Case) -> frozenset[str]:
    """Every `decision=option` that some condition of a case asks about, wherever it stands."""
    return frozenset(name for condition in conditions(case) for kind, name in condition.names() if kind == "option")


def conditions(part: object) -> Iterator[Condition]:
    """All conditions in a part of a case. Parts are frozen data, so what has fields or items is gone through."""
    if hasattr(part, "names") and hasattr(part, "holds"):
        yield part
    elif is_dataclass(part):
        for each in fields(part):
            yield from conditions(getattr(part, each.name))
    elif isinstance(part, dict):
        yield from (found for value in part.values() for found in conditions(value))
    elif isinstance(part, tuple):
        yield from (found for value in part for found in conditions(value))


def outcome(day: Day, session: Session, option: str) -> Outcome | None:
    """Takes an option and goes on by habits that depend on nothing but each decision's name; None where the story stops."""
    at, start = decision(session), len(session.pages)
    met: Counter[str] = Counter()
    try:
        session = choose(day, session, option)
        while session.pending and len(session.choices) < LONGEST:
            met[session.pending.id] += 1
            session = choose(day, session, _habit(day, session, met[session.pending.id]))
    except OutOfFive:
        return None
    if not session.ending:
        return None
    reply = tuple(shown.text for shown in session.pages[start].shown if day.owners.get(shown.beat.id) != at)
    later = tuple(shown.text for page in session.pages[start + 1 :] for shown in page.shown)
    world = session.world
    kept = (world.memory, world.papers, tuple(sorted(world.counts.items())))
    return Outcome(session.ending, kept, world.book.value, (*reply, *later, *_box(day, session)))


def _box(day: Day, session: Session) -> Iterator[str]:
    """What is said when the box is opened: what was got, what each witness says, and of the day in the case's own words."""
    world, ending = session.world, day.case.endings[session.ending]
    yield ending.gets.said(world) if ending.gets else ""
    for witness in day.case.box:
        yield next((words.said(world) for when, words in witness.lines if when is None or when.holds(world)), "")
    yield from (words.said(world) for when, words in day.case.debrief if when is None or when.holds(world))


def _habit(day: Day, session: Session, times: int) -> str:
    """The same pick at the same decision, wherever it is met; yes when asked again; another when it has not helped."""
    assert session.pending is not None
    if session.pending.way == "confirm":
        return "yes"
    at = session.pending.id
    free = open_options(day, session)
    if not free:
        raise Refused(at)
    liked = sorted(free, key=lambda id: (draw(session.seed, f"{at}:{id}"), id))
    return liked[-1 - (times - 1) // BORED % len(liked)]
