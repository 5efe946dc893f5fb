"""What an appeal could have repaired under any system: the day judged again without what that system's own terms take away."""

from dataclasses import dataclass

from game.audit.knows import WORSE
from game.audit.rejudge import Laid, lay, read
from game.ledger import Entry
from game.rating.model import Deed, Evidence
from game.rating.past import Claim, Past, appealed
from game.rating.terms import Appeal

PROMPT, LATE = 1440, 1
"""An appeal in good time is made the next day; a late one a minute after the deadline."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing that stood against the ratee, and how the day ends when it is appealed against: `proved` and in time, `unproved`
    and in time, `late` and proved. `took` is what its entries came to; all in smallest units, and an end that equals the day's
    says that nothing was repaired. `copies` are pieces of evidence that were copied from it, `kept` those that stay on file even
    when it is granted."""

    cause: str
    took: int
    proved: int
    unproved: int
    late: int
    copies: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Remedies:
    """What a system's appeal could do about a day: its `terms`, each thing that stood against the ratee, the worst first, and the
    end with all of them proved and in time. `start` and `end` are the day's; what that end leaves of the way down is `stays`."""

    terms: Appeal
    start: int
    end: int
    each: tuple[Remedy, ...]
    all_proved: int

    @property
    def repaired(self) -> int:
        """What the channel could have given back at most."""
        return self.all_proved - self.end

    @property
    def stays(self) -> int:
        """What the day still moves when all has been granted."""
        return self.all_proved - self.start


def remedies(laid: Laid) -> Remedies:
    """The appeals that somebody of this past could make under this system."""
    whole, terms = read(laid), laid.system.versions[-1].terms.appeal
    against = sorted(((_took(laid, whole.entries, c), c) for c in laid.causes), key=lambda one: one[0])
    worst = [(took, cause) for took, cause in against if took < 0]
    favour = _favour(laid)
    each = tuple(_remedy(laid, cause, favour * took, terms, whole.end) for took, cause in worst)
    repaired = laid.past
    for _, cause in worst:
        repaired = _granted(laid, repaired, cause, terms, proof=True)
    return Remedies(terms, whole.start, whole.end, each, read(lay(laid.system, repaired)).end)


def _favour(laid: Laid) -> int:
    return -1 if laid.system.model in WORSE else 1


def _took(laid: Laid, entries: tuple[Entry, ...], cause: str) -> int:
    """What a cause's entries come to in the ratee's favour, copies made of it by others included."""
    return _favour(laid) * sum(e.delta for e in entries if e.cause == cause)


def _remedy(laid: Laid, cause: str, took: int, terms: Appeal, end: int) -> Remedy:
    def ends(proof: bool, late: bool = False) -> int:
        after = _granted(laid, laid.past, cause, terms, proof=proof, late=late)
        return end if after == laid.past else read(lay(laid.system, after)).end

    copies = [e.id for e in laid.past.evidence if e.kind == "copied" and e.by == cause]
    left = {e.id for e in _granted(laid, laid.past, cause, terms, proof=True).evidence}
    return Remedy(
        cause, took, ends(True), ends(False), ends(True, late=True), len(copies), sum(1 for copy in copies if copy in left)
    )


def _granted(laid: Laid, past: Past, cause: str, terms: Appeal, *, proof: bool, late: bool = False) -> Past:
    """The past after one appeal, granted or not. What was done is appealed against as the finding that the system made of it."""
    found = next((s for s in laid.steps if s.cause == cause), None)
    assert found is not None
    dated = found.what.at if isinstance(found.what, Evidence) else found.at
    at = dated + (terms.deadline + LATE if late else min(PROMPT, terms.deadline))
    claim = Claim(cause, at, terms.channel, proof)
    if not isinstance(found.what, Deed):
        return appealed(past, claim, laid.system.versions)
    finding = past.with_((Evidence(cause, "finding", dated),))
    after = appealed(finding, claim, laid.system.versions)
    return past if after == finding else after
