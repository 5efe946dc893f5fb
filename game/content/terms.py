"""What surrounds a system: its appeal, whom it mistakes for whom, how stale it is, and where its findings travel."""

from collections.abc import Mapping as Others

from game.content import scalars
from game.content.fields import Fields
from game.content.measures import measure
from game.content.parameters import named, parameters
from game.content.problems import Log
from game.content.source import Node
from game.rating.models import MODELS
from game.rating.rules import Range
from game.rating.terms import EVERYTHING, NO_APPEAL, NO_TERMS, Appeal, Link, Terms

ALL_OTHERS = "all others"
"""Written for everything that a table of mistakes does not name."""
PER_CENT = Range(0, 100, "per cent")
YEAR = Range(0, 525_600, "minutes")
MOST = 100_000


def terms(log: Log, node: Node | None, unit: int, others: Others[str, str] | None) -> Terms:
    """The terms; `others` are the models of the systems that there are, by id, None where nobody knows them."""
    if node is None:
        return NO_TERMS
    f = Fields(log, node, "the terms")
    appeal, stale = f.node("appeal"), f.node("stale")
    return Terms(
        appeal=parameters(log, appeal, Appeal, "the appeal") if appeal is not None else NO_APPEAL,
        mistaken=tuple(
            (EVERYTHING if key.text == ALL_OTHERS else scalars.name(log, key), measure(log, value, PER_CENT))
            for key, value in f.entries("mistaken")
        ),
        stale=measure(log, stale, YEAR) if stale is not None else 0,
        links=tuple(link for one in f.items("links") if (link := _link(log, one, unit, others))),
    )


def _link(log: Log, node: Node, unit: int, others: Others[str, str] | None) -> Link | None:
    """A link; what its evidence counts, the model of the other system knows."""
    f = Fields(log, node, "a link")
    to, kind, model = f.name("to"), f.name("kind"), None
    if to and others is not None and to not in others:
        log.unknown("unknown-system", f.nodes["to"], to, others)
    elif to and others is not None:
        model = MODELS.get(others[to])
    if kind and model is not None and kind not in model.EVIDENCE:
        log.unknown("unknown-evidence", f.nodes["kind"], kind, model.EVIDENCE, model=others[to] if others else "")
    counts = model.AMOUNTS.get(kind, "") if model is not None else ""
    key, amount = f.node("key"), f.node("amount")
    below = f.decimal("below", 0, 0, scalars.BIG * 1000)
    if below * unit % 1000:
        log.add("not-number", f.nodes["below"], wanted="a number on this system's scale", found=scalars.shown(below))
    return Link(
        to=to,
        kind=kind,
        below=min(below * unit // 1000, 100_000_000),
        key=named(log, key) if key is not None else "",
        amount=measure(log, amount, Range(-MOST, MOST, counts)) if amount is not None else 0,
    )
