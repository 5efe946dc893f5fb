"""A day to be lived: a case, the system that judges it and the person in it, with what play looks up made ready once."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from game.act import Act, Ratee, Witness
from game.ledger import RATED
from game.play.offers import Ready, ready
from game.rating.model import Deed, Model
from game.rating.models import MODELS
from game.rating.system import RuleVersion, System
from game.story.model import Case, Choose, Hold, Option
from game.story.owners import holds, owners
from game.story.program import Ask, Op, flatten
from game.story.words import Words

NEVER = 1 << 30


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
    ruling: Choose = field(init=False, repr=False, compare=False)
    model: Model = field(init=False, repr=False, compare=False)
    says: dict[str, tuple[str, str, str]] = field(init=False, repr=False, compare=False)
    turns: dict[str, tuple[tuple[str, ...], ...]] = field(init=False, repr=False, compare=False)
    _ready: dict[int, Ready] = field(init=False, repr=False, compare=False)
    _plans: dict[tuple[str, str], tuple[Act, Any]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        if self.ratee is None:
            put(self, "ratee", self.case.ratee)
        put(self, "programs", {scene.id: flatten(scene) for scene in self.case.scenes.values()})
        put(self, "people", {member.id: member.witnesses for member in self.case.cast.values()} | _singles(self.case))
        put(self, "choices", {op.choose.id: op.choose for ops, _ in self.programs.values() for op in ops if isinstance(op, Ask)})
        put(self, "owners", owners(self.case))
        put(self, "grips", holds(self.case))
        put(self, "ruling", _ruling(self.case))
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
        put(self, "opens", frozenset(thing for v in self.system.versions for tier in v.tiers for thing in tier.opens))
        put(self, "model", MODELS[self.system.model])
        put(self, "says", {kind: self.system.says(kind) for kind in RATED})
        put(self, "turns", {kind: self.system.turns(kind) for kind in RATED})
        put(self, "_plans", {})

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
        seen, watched = self.seen(act)
        return self.model.prepare(Deed(act, cause, seen, self.people, watched), self.ratee, version)


def _singles(case: Case) -> dict[str, tuple[Witness, ...]]:
    """Members of groups by their own ids, such as `queue.3`."""
    return {w.id: (w,) for member in case.cast.values() for w in member.witnesses}


def _ruling(case: Case) -> Choose:
    return Choose("ruling", tuple(Option(s.id, Words((s.words,)), nudges=s.nudges) for s in case.ruling.stamps), "ruling")
