"""What a system knows of a day: which of its acts it looks at. One that looks at few of them has nothing to say of it."""

from dataclasses import dataclass
from typing import Any, Literal

from game.audit.rejudge import Laid, Step
from game.rating.amounts import noticed
from game.rating.model import Deed, Evidence
from game.rating.raters import Habits
from game.rating.system import PeerRules

RELEVANT = 200
"""Of a thousand acts (and records), those that a system has to look at before it has anything to say of a day."""

WORST = ("records", "blacklist")
"""Models that go by the one worst thing: to these one act is enough."""

WORSE = ("risk", "match")
"""Models in which more is worse."""

Why = Literal["", "signals", "unseen", "records"]
"""Why a system has nothing to say: it looks at other signals than these acts show; nobody saw enough of them; or it goes by
records of its own, and there is none."""


@dataclass(frozen=True, slots=True)
class Known:
    """`looks` are the signals that a system looks at (empty for people, who look at what they like, and for what goes by records
    alone), `shown` those that the day shows, most often first; `mapped` of `acts` were looked at. `why` is "" where it is
    relevant."""

    looks: tuple[str, ...]
    shown: tuple[str, ...]
    mapped: int
    acts: int
    why: Why

    @property
    def relevant(self) -> bool:
        """Whether the system has anything to say."""
        return not self.why


def known(laid: Laid) -> Known:
    """What the system knows of a past; what it files about everybody says nothing of anybody."""
    own = {evidence.id for evidence in laid.system.evidence}
    judged = [s for s in laid.steps if isinstance(s.what, Deed | Evidence) and s.cause not in own]
    mapped = sum(1 for step in judged if _looked(laid, step))
    looks = tuple(sorted({s for v in laid.system.versions for s in signals(v.rules)}))
    counts: dict[str, int] = {}
    for step in judged:
        for signal, strength in step.what.act.signals if isinstance(step.what, Deed) else ():
            counts[signal] = counts.get(signal, 0) + bool(strength)
    shown = tuple(sorted(counts, key=lambda s: (-counts[s], s)))
    enough = mapped > 0 and (laid.system.model in WORST or mapped * 1000 >= RELEVANT * len(judged))
    return Known(looks, shown, mapped, len(judged), "" if enough else _why(laid, judged, looks))


def signals(rules: Any) -> frozenset[str]:
    """The signals that rules look at by name."""
    tariff = {row[0] for row in getattr(rules, "tariff", ()) if row[2]}
    triggers = {row[0] for row in getattr(rules, "triggers", ())}
    return frozenset(tariff | triggers | ({rules.answers} if getattr(rules, "answers", "") else set()))


def asks(rules: Any) -> bool:
    """Whether the rules ask people, who may look at anything."""
    return isinstance(rules, PeerRules | Habits)


def looks_at(laid: Laid, cause: str) -> bool:
    """Whether the system looks at what has this cause."""
    return any(step.cause == cause and _looked(laid, step) for step in laid.steps)


def _looked(laid: Laid, step: Step) -> bool:
    rules, what = step.version.rules, step.what
    if isinstance(what, Evidence):
        return what.kind in laid.model.EVIDENCE
    if laid.system.model == "noise":
        return noticed(what)
    if asks(rules):
        return bool(what.act.votes or what.act.gave or what.act.near) or any(w.rates for w in what.seen)
    return noticed(what) and not signals(rules).isdisjoint(s for s, strength in what.act.signals if strength)


def _why(laid: Laid, judged: list[Step], looks: tuple[str, ...]) -> Why:
    """Why too few are looked at."""
    if not looks:
        return "unseen" if asks(laid.system.versions[0].rules) or laid.system.model == "noise" else "records"
    showing = sum(1 for s in judged if isinstance(s.what, Deed) and not set(looks).isdisjoint(dict(s.what.act.signals)))
    return "unseen" if showing * 1000 >= RELEVANT * len(judged) else "signals"
