"""A day to be lived: a case, the system that judges it and the person in it, with everything that play looks up made ready once."""

from dataclasses import dataclass, field

from game.act import Act, Ratee, Witness
from game.rating.system import System
from game.story.model import Case, Choose, Option
from game.story.program import Ask, Op, flatten


@dataclass(frozen=True)
class Day:
    """A case under a system. `ratee` is the appellant unless somebody else lives the day.

    Raises ValueError if the case names a witness that nobody is; `content.load_case` reports that properly first.
    """

    case: Case
    system: System
    ratee: Ratee = None  # type: ignore[assignment]
    programs: dict[str, tuple[tuple[Op, ...], dict[str, int]]] = field(init=False, repr=False, compare=False)
    people: dict[str, tuple[Witness, ...]] = field(init=False, repr=False, compare=False)
    choices: dict[str, Choose] = field(init=False, repr=False, compare=False)
    opens: frozenset[str] = field(init=False, repr=False, compare=False)
    _seen: dict[int, tuple[tuple[Witness, ...], bool]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        if self.ratee is None:
            put(self, "ratee", self.case.ratee)
        put(self, "programs", {scene.id: flatten(scene) for scene in self.case.scenes.values()})
        put(self, "people", {member.id: member.witnesses for member in self.case.cast.values()} | _singles(self.case))
        put(self, "choices", {op.choose.id: op.choose for ops, _ in self.programs.values() for op in ops if isinstance(op, Ask)})
        put(self, "opens", frozenset(thing for v in self.system.versions for tier in v.tiers for thing in tier.opens))
        put(self, "_seen", {})

    def as_someone(self, ratee: Ratee) -> "Day":
        """The same day in somebody else's shoes."""
        return Day(self.case, self.system, ratee)

    def under(self, system: System) -> "Day":
        """The same day under another system, or other rules of the same one."""
        return Day(self.case, system, self.ratee)

    def seen(self, act: Act) -> tuple[tuple[Witness, ...], bool]:
        """Who sees an act, groups spread out; and whether onlookers without a rating do. Kept by identity: acts live as long as cases."""
        found = self._seen.get(id(act))
        if found is None:
            witnesses = tuple(w for who in act.seen_by if who not in self.case.onlookers for w in self.people[who])
            found = self._seen[id(act)] = (witnesses, any(who in self.case.onlookers for who in act.seen_by))
        return found

    def option(self, decision: str, option: str) -> Option:
        """An option of a choice of the day. Raises KeyError for one that the case does not have."""
        return next(o for o in self.choices[decision].options if o.id == option)


def _singles(case: Case) -> dict[str, tuple[Witness, ...]]:
    """Members of groups by their own ids, such as `queue.3`."""
    return {w.id: (w,) for member in case.cast.values() for w in member.witnesses}
