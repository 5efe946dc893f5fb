"""Which rules changed, and how long the ratee lived under them before they were told."""

from dataclasses import dataclass
from itertools import pairwise

from game.audit.trace import Trace
from game.rating.system import RuleVersion


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One change of the rules that was not announced when it came. `before` and `after` are the sentences of the old and the new
    version; it holds from the minute `since`, of which the ratee lived from `lived` on; `told` is the minute at which a beat let
    them know, None for never."""

    version: str
    since: int
    lived: int
    told: int | None
    before: str
    after: str

    @property
    def untold(self) -> int | None:
        """Minutes that were lived under it untold; None where nobody ever told."""
        return None if self.told is None else self.told - self.lived


def changes(trace: Trace) -> tuple[RuleChange, ...]:
    """The changes of a day that were not announced, in order; those still to come at its end are left out."""
    ends = trace.session.world.at
    pairs = pairwise(trace.day.system.versions)
    return tuple(_change(trace, was, now) for was, now in pairs if now.since <= ends and now.change != "announced")


def _change(trace: Trace, was: RuleVersion, now: RuleVersion) -> RuleChange:
    rule = (e for e in trace.session.ledger if e.kind == "rule" and e.note == now.id and e.cause != "clock")
    told = next((e.at for e in rule), None)
    return RuleChange(now.id, now.since, max(now.since, trace.day.case.starts), told, was.summary, now.summary)
