"""Runs a drawer's model: rules from the drawer and its knobs, evidence from its machine, and the judging that the game uses."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Any

from game.act import Ratee
from game.cabinet.drawer import Drawer, Run, Settings
from game.rating.model import Evidence, Says
from game.rating.models import MODELS
from game.rating.past import Past, judged
from game.rating.system import RuleVersion, Tier
from game.rating.terms import NO_TERMS, Terms

DAY = 1440
LATER = 5 * 365 * DAY
"""The minute at which the second rules of a drawer take over, after all that it files."""
SILENCE: Says = MappingProxyType({})
WHOLE = (Tier("all", "", 0),)


def rules(drawer: Drawer, s: Settings, **other: Any) -> Any:
    """The drawer's rules with its knobs as they stand, and `other` parameters instead of some. Raises ValueError or TypeError
    for what the model does not take."""
    given = {name: _set(drawer, value, s) for name, value in drawer.rules}
    return MODELS[drawer.model].RULES(**(given | other))


def lived(
    drawer: Drawer, s: Settings, evidence: Iterable[Evidence] = (), *, start: int = 0, then: Any = None,
    terms: Terms = NO_TERMS, tags: tuple[str, ...] = (), **other: Any,
) -> Run:  # fmt: skip
    """All evidence judged in order of its minutes; with `then`, other rules take over at the end."""
    model = MODELS[drawer.model]
    versions = [RuleVersion("rule", 0, "announced", WHOLE, rules(drawer, s, **other), terms=terms)]
    if then is not None:
        versions.append(RuleVersion("other-rule", LATER, "silent", WHOLE, then, terms=terms))
    past = Past(Ratee("you", "", start, tags), (), tuple(evidence))
    found = judged(model, tuple(versions), past, SILENCE)
    last = versions[-1]
    return Run(found.start, found.book.value, model.standing(found.book, last), found.entries, found.book, last.rules)


def many(kind: str, times: int, amount: int, key: str = "", at: int = 0) -> tuple[Evidence, ...]:
    """The same thing so many times, a minute apart, each from somebody else."""
    return tuple(Evidence(f"{kind}-{key}-{at + i}", kind, at + i, amount, key, f"somebody-{at + i}") for i in range(times))


def _set(drawer: Drawer, value: Any, s: Settings) -> Any:
    if isinstance(value, str) and value.startswith("$"):
        return s[value[1:]]
    if isinstance(value, tuple) and value and isinstance(value[0], str) and value[0].startswith("$"):
        knob = drawer.knob(value[0][1:])
        return value[1 + knob.stops.index(s[knob.id])]
    return tuple(_set(drawer, one, s) for one in value) if isinstance(value, tuple) else value
