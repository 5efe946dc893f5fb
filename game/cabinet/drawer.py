"""What a drawer holds, and what a machine makes of its knobs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from game.ledger import Entry
from game.rating.model import Standing

Settings = Mapping[str, int]
"""Where each knob stands, by its id, in the knob's own smallest units."""

SHAPES = ("whole", "signed", "stars", "percent", "share", "part", "money")
"""How figures are written: as they are; with a sign; thousandths of a star; hundredths of a percent; thousandths as percent with
and without a place behind the point; cents."""


@dataclass(frozen=True, slots=True)
class Knob:
    """Something to turn: the stops that it has, where it stands at first, and how a stop is written: by its shape, or by a name
    of its own if it has `names`, one for each stop."""

    id: str
    label: str
    stops: tuple[int, ...]
    start: int
    shape: str = "whole"
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawer:
    """One real system. `rules` are the parameters of its model; a value may be `$knob`, and a list that begins with `$knob`
    holds one value for each of the knob's stops. `answers` are texts by verdict, `names` words for what the machine names,
    `facts` keys of the book of facts."""

    id: str
    title: str
    question: str
    model: str
    knobs: tuple[Knob, ...]
    rules: tuple[tuple[str, Any], ...]
    answers: tuple[tuple[str, str], ...]
    names: tuple[tuple[str, str], ...]
    toy: str
    sees: str
    myth: str
    record: str
    facts: tuple[str, ...]

    def knob(self, id: str) -> Knob:
        """The knob with this id. Raises KeyError."""
        found = next((knob for knob in self.knobs if knob.id == id), None)
        if found is None:
            raise KeyError(id)
        return found

    def name(self, id: str) -> str:
        """The word for something that the machine names; the id itself for a code or a grade."""
        return dict(self.names).get(id, id)


class Run(NamedTuple):
    """A past judged by the drawer's model: start and end in smallest units, what the system says at the end, and all entries."""

    start: int
    value: int
    standing: Standing
    entries: tuple[Entry, ...]
    book: Any
    rules: Any


@dataclass(frozen=True, slots=True)
class Shown:
    """What a machine shows: a verdict, figures by name, things that have names, and rows of figures to be drawn."""

    verdict: str
    figures: Mapping[str, int] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rows: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


class Machine(NamedTuple):
    """What a drawer of this kind is expected to have. `figures` are (name, shape); `words` the names that stand for things in the
    answers; `names` what of those the drawer has to have words for."""

    run: Callable[[Drawer, Settings], Shown]
    model: str
    knobs: tuple[str, ...]
    verdicts: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
