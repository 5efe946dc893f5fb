"""What the author of a case may see of a moment: everything that a player's view leaves out."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.play import Day, Session
from game.story.conditions import Condition
from game.story.model import Choose, Finish, Go, Say
from game.story.program import Ask, Jump, Stop
from game.story.spelled import decimal, spelled

AHEAD, LATELY = 10, 6
"""Conditions that are looked ahead to, and ledger entries that are looked back to, at most."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition that comes up soon: what hangs on it (`soup=beam`, a beat, `go hall`), its words, whether it holds now."""

    what: str
    words: str
    holds: bool


@dataclass(frozen=True, slots=True)
class AuthorView:
    """The number to its last place and where it began, the tier, the rules in force, the clock, the smile's strain, what is
    remembered, what is counted, the latest entries as (cause, delta, kind), and the conditions that come next."""

    number: str
    start: str
    tier: str
    rules: str
    clock: str
    strain: int
    scene: str
    memory: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    entries: tuple[tuple[str, str, str], ...]
    ahead: tuple[Asked, ...]


def author(day: Day, session: Session) -> AuthorView:
    """The author's view of a moment."""
    world = session.world
    moved = [entry for entry in session.ledger if entry.delta or entry.kind in ("rule", "tier")]
    return AuthorView(
        number=_points(day, world.book.value),
        start=_points(day, session.start),
        tier=world.tier,
        rules=world.version.id,
        clock=f"{world.at // 60 % 24:02d}:{world.at % 60:02d}",
        strain=world.strain,
        scene=world.scene,
        memory=tuple(sorted(world.memory)),
        counts=tuple(sorted(world.counts.items())),
        entries=tuple((e.cause, f"{e.delta * 1000 // day.system.unit / 1000:+g}", e.kind) for e in moved[-LATELY:]),
        ahead=tuple(_first(_ahead(day, session))),
    )


def _points(day: Day, value: int) -> str:
    return decimal(value * 1000 // day.system.unit)


def _first(found: Iterator[Asked]) -> Iterator[Asked]:
    for n, asked in enumerate(found):
        if n == AHEAD:
            return
        yield asked


def _ahead(day: Day, session: Session) -> Iterator[Asked]:
    """Conditions of the question that is asked, then of what follows it in the scene."""
    world = session.world

    def asks(what: str, when: Condition) -> Asked:
        return Asked(what, spelled(when), when.holds(world))

    if session.pending and session.pending.choose:
        yield from (asks(what, when) for what, when in _options(session.pending.choose))
    ops, _ = day.programs.get(world.scene, ((), {}))
    for op in ops[world.pc :]:
        match op:
            case Stop():
                return
            case Say(id=id, when=when) if when:
                yield asks(id, when)
            case Go(to=to, when=when) if when:
                yield asks(f"go {to}", when)
            case Finish(ending=ending, when=when) if when:
                yield asks(f"ending {ending}", when)
            case Jump(unless=when) if when:
                yield asks("if", when)
            case Ask(choose=choose) if choose is not (session.pending.choose if session.pending else None):
                yield from (asks(what, when) for what, when in _options(choose))


def _options(choose: Choose) -> Iterator[tuple[str, Condition]]:
    for option in choose.options:
        if option.when:
            yield f"{choose.id}={option.id}", option.when
        for lock in option.locks:
            if lock.when:
                yield f"lock {choose.id}={option.id}", lock.when
