"""A day to be lived: a case, the system that judges it and the person in it, with what play looks up made ready once."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from game.act import Act, Evidence, Ratee, Witness
from game.ledger import RATED
from game.play.offers import Ready, ready
from game.rating.model import Deed, Model
from game.rating.models import MODELS
from game.rating.past import Past
from game.rating.start import begun, falls
from game.rating.system import RuleVersion, System
from game.story.conditions import Condition
from game.story.model import UNCHANGED, Appeal, Case, Choose, Filing, Hold, Option, Say, Trip
from game.story.owners import holds, owners
from game.story.program import Ask, Op, flatten
from game.story.words import Words

NEVER = 1 << 30
DAY = 1440


Told = tuple[tuple[Say, str], ...]
"""Beats that only tell something and never vary, one after another, each with its text."""


class Due(NamedTuple):
    """What is filed by itself at a minute of the day, if its condition holds then."""

    at: int
    evidence: tuple[Evidence, ...]
    when: Condition | None = None
    filed: bool = False
    """Filed long since, and only on its way."""


@dataclass(frozen=True)
class Day:
    """A case under a system. `ratee` is the appellant unless somebody else lives the day; what belongs to a decision in `silent`
    is done and takes its time, but nobody judges it.

    A witness who is nobody is a KeyError only when their act is judged; `content.load_case` reports that properly first.
    """

    case: Case
    system: System
    ratee: Ratee = None  # type: ignore[assignment]
    silent: frozenset[str] = frozenset()
    programs: dict[str, tuple[tuple[Op, ...], dict[str, int]]] = field(init=False, repr=False, compare=False)
    people: dict[str, tuple[Witness, ...]] = field(init=False, repr=False, compare=False)
    choices: dict[str, Choose] = field(init=False, repr=False, compare=False)
    opens: frozenset[str] = field(init=False, repr=False, compare=False)
    owners: dict[str, str] = field(init=False, repr=False, compare=False)
    grips: dict[str, Hold] = field(init=False, repr=False, compare=False)
    riders: frozenset[str] = field(init=False, repr=False, compare=False)
    appeals: bool = field(init=False, repr=False, compare=False)
    queue: tuple[Due, ...] = field(init=False, repr=False, compare=False)
    plain: dict[str, tuple[Told, ...]] = field(init=False, repr=False, compare=False)
    ruling: Choose = field(init=False, repr=False, compare=False)
    model: Model = field(init=False, repr=False, compare=False)
    says: dict[str, tuple[str, str, str]] = field(init=False, repr=False, compare=False)
    turns: dict[str, tuple[tuple[str, ...], ...]] = field(init=False, repr=False, compare=False)
    _ready: dict[int, Ready] = field(init=False, repr=False, compare=False)
    _plans: dict[tuple[str, str], tuple[Act, Any]] = field(init=False, repr=False, compare=False)
    _books: dict[object, Any] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        if self.ratee is None:
            put(self, "ratee", self.case.ratee)
        put(self, "programs", {scene.id: flatten(scene) for scene in self.case.scenes.values()})
        put(self, "plain", {scene: plain(ops) for scene, (ops, _) in self.programs.items()})
        put(self, "people", {member.id: member.witnesses for member in self.case.cast.values()} | _singles(self.case))
        put(self, "choices", {op.choose.id: op.choose for ops, _ in self.programs.values() for op in ops if isinstance(op, Ask)})
        put(self, "owners", owners(self.case))
        put(self, "grips", holds(self.case))
        put(self, "ruling", _ruling(self.case))
        filings = _filings(self.case)
        put(self, "riders", frozenset(f.by for f in filings if isinstance(f, Trip)))
        put(self, "appeals", any(isinstance(f, Appeal) for f in filings))
        put(self, "_ready", {})
        self._judged_by()

    def as_someone(self, ratee: Ratee) -> "Day":
        """The same day in somebody else's shoes."""
        return self._other(ratee=ratee)

    def under(self, system: System) -> "Day":
        """The same day under another system, or other rules of the same one."""
        return self._other(system=system)

    def without(self, decisions: Iterable[str]) -> "Day":
        """The same day with these decisions made but not judged: neither what was done there nor what followed from it."""
        return self._other(silent=self.silent | frozenset(decisions))

    def decision(self, cause: str) -> str:
        """The decision that an entry's cause belongs to: a choice's id, a hold's (for all its beats), or "" for no decision."""
        head, equals, _ = cause.partition("=")
        if not equals:
            return self.owners.get(cause, "")
        hold = head.rpartition(".")[0]
        return hold if hold in self.grips else head

    def silences(self, cause: str) -> bool:
        """Whether what has this cause is not judged."""
        return bool(self.silent) and (self.decision(cause) in self.silent or cause.partition("=")[0] in self.silent)

    def announced(self, at: int) -> RuleVersion:
        """The rule version that the ratee knows of at a minute of the day, if nothing but announcements told them."""
        told = [v for v in self.system.versions if v.change == "announced" and v.since <= at]
        return told[-1] if told else self.system.versions[0]

    def until(self, at: int) -> int:
        """The minute at which the rule version in force at `at` gives way to the next."""
        return min((v.since for v in self.system.versions if v.since > at), default=NEVER)

    def past(self, seed: int) -> Past:
        """What was on file before the day, as the beginning of all that is judged in it."""
        return Past(replace(self.ratee, past=()), evidence=self.ratee.past, seed=seed)

    def versions(self) -> tuple[RuleVersion, ...]:
        """The rule version in force as the day begins, and those that follow."""
        first = self.system.version(self.case.starts)
        return tuple(v for v in self.system.versions if v is first or v.since > self.case.starts)

    def book(self, seed: int) -> Any:
        """The book as the day begins. Made once for all dice that let the past fall the same way: a hundred trips take longer to
        file than the day to play."""
        version = self.system.version(self.case.starts)
        under = seed if self.system.model == "noise" else falls(self.ratee, version, seed)
        if under not in self._books:
            self._books[under] = begun(self.model, self.ratee, version, seed)
        return self._books[under]

    def deed(self, act: Act, cause: str) -> Deed:
        """An act as it reaches the system."""
        seen, watched = self.seen(act)
        return Deed(act, cause, seen, self.people, watched)

    def seen(self, act: Act) -> tuple[tuple[Witness, ...], bool]:
        """Who sees an act, groups spread out; and whether onlookers without a rating do."""
        witnesses = tuple(w for who in act.seen_by if who not in self.case.onlookers for w in self.people[who])
        return witnesses, any(who in self.case.onlookers for who in act.seen_by)

    def plan(self, act: Act, cause: str, version: RuleVersion) -> Any:
        """How an act is judged under a rule version, made ready at its first use; None for what nobody judges."""
        known = self._plans.get((cause, version.id))
        if known is None or known[0] is not act:
            known = self._plans[cause, version.id] = (act, self._plan(act, cause, version))
        return known[1]

    def ready(self, choose: Choose) -> Ready:
        """A choice of the case made ready at its first use. Kept by identity: choices live as long as their case."""
        known = self._ready.get(id(choose))
        if known is None:
            known = self._ready[id(choose)] = ready(choose)
        return known

    def option(self, decision: str, option: str) -> Option:
        """An option of a choice of the day. Raises KeyError for one that the case does not have."""
        found = next((o for o in self.choices[decision].options if o.id == option), None)
        if found is None:
            raise KeyError(f"{decision}={option}")
        return found

    def _judged_by(self) -> None:
        """What depends on the system, the ratee and what is silent."""
        put = object.__setattr__
        put(self, "system", tonight(self.system, self.case))
        put(self, "queue", _queue(self.case, self.system))
        put(self, "opens", frozenset(thing for v in self.system.versions for tier in v.tiers for thing in tier.opens))
        put(self, "model", MODELS[self.system.model])
        put(self, "says", {kind: self.system.says(kind) for kind in RATED})
        put(self, "turns", {kind: self.system.turns(kind) for kind in RATED})
        put(self, "_plans", {})
        put(self, "_books", {})

    def _other(self, **changes: System | Ratee | frozenset[str]) -> "Day":
        """This day with some of its four parts changed; what was made ready of the case is shared, for the case is the same."""
        new = copy(self)
        for name, value in changes.items():
            object.__setattr__(new, name, value)
        new._judged_by()
        return new

    def _plan(self, act: Act, cause: str, version: RuleVersion) -> Any:
        if not (act.seen_by or act.near or act.votes or act.gave) or self.silences(cause):
            return None
        return self.model.prepare(self.deed(act, cause), self.ratee, version)


def plain(ops: tuple[Op, ...]) -> tuple[Told, ...]:
    """For each instruction the plain beats that follow each other from there on: they can be put on a page in one go."""
    found: list[Told] = []
    for op in reversed(ops):
        text = _fixed(op)
        found.append(() if text is None else ((op, text), *(found[-1] if found else ())))  # type: ignore[arg-type]
    return tuple(reversed(found))


def _fixed(op: Op) -> str | None:
    """The text of a beat that only tells something, whatever the world is like; None for anything else."""
    if not isinstance(op, Say) or op.act or op.rests or op.rules_told or op.until or op.lands:
        return None
    if op.when is not None or op.change != UNCHANGED:
        return None
    parts = op.words.parts if op.words else ("",)
    return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else None


def _singles(case: Case) -> dict[str, tuple[Witness, ...]]:
    """Members of groups by their own ids, such as `queue.3`."""
    return {w.id: (w,) for member in case.cast.values() for w in member.witnesses}


def _ruling(case: Case) -> Choose:
    return Choose("ruling", tuple(Option(s.id, Words((s.words,)), nudges=s.nudges) for s in case.ruling.stamps), "ruling")


def tonight(system: System, case: Case) -> System:
    """The system as a case that runs over midnight meets it: what begins or is due before the day's end begins on the next
    morning."""
    if not case.night:
        return system

    def later(at: int) -> int:
        return at + DAY if 0 < at <= case.ends - DAY else at

    versions = sorted((replace(v, since=later(v.since)) for v in system.versions), key=lambda v: v.since)
    return replace(system, versions=tuple(versions), evidence=tuple(replace(e, at=later(e.at)) for e in system.evidence))


def _queue(case: Case, system: System) -> tuple[Due, ...]:
    """All that is filed by itself after the day has begun: what the case says, and what the system files about everybody."""
    found = [Due(a.at, tuple(case.papers[id].evidence for id in a.files), a.when) for a in case.arrivals]
    found += [Due(e.at, (e,)) for e in system.evidence]
    return tuple(sorted((due for due in found if due.at > case.starts), key=lambda due: due.at))


def _filings(case: Case) -> list[Filing]:
    """Everything that any beat or choice of the case puts on file."""
    found: list[Filing] = []
    todo: list[Any] = [beat for scene in case.scenes.values() for beat in scene.beats]
    while todo:
        part = todo.pop()
        change = getattr(part, "change", None) or getattr(part, "let_change", None)
        found += change.files if change else ()
        for name in ("options", "then", "jumped"):
            todo += getattr(part, name, ())
        todo += [beat for reply in getattr(part, "replies", ()) for beat in reply]
    return found
