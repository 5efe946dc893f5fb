"""Evidence as it is written: one thing that a system has of its own, or the same at several times and under several keys."""

from collections.abc import Collection, Iterable, Sequence
from itertools import product

from game.act import Evidence
from game.content import scalars
from game.content.fields import Fields
from game.content.measures import measure
from game.content.parameters import named
from game.content.problems import Log
from game.content.source import Node, Scalar
from game.rating.model import Model
from game.rating.models import MODELS
from game.rating.rules import Range

MOST = 100_000_000
AGO = Range(0, 100 * 525_600, "minutes")


def evidence(log: Log, nodes: Sequence[Node], model: str, keys: Collection[str]) -> tuple[Evidence, ...]:
    """All pieces of evidence of a list, in its order. `keys` is what they may be filed under, beside each other's ids."""
    ids = {node.text for one in nodes for node in _ids(one)}
    found = [piece for one in nodes for piece in pieces(log, one, model, {*keys, *ids})]
    _once(log, nodes)
    return tuple(found)


def pieces(log: Log, node: Node, model: str, keys: Collection[str]) -> list[Evidence]:
    """What one entry spells: one piece, or one for each of several times and keys, which are then called id.1, id.2 …"""
    f = Fields(log, node, "evidence")
    id, kind = f.name("id"), _kind(log, f, model)
    amount = _amount(log, f, MODELS[model], model, kind)
    ago = f.node("ago")
    since = measure(log, ago, AGO) if ago is not None else 0
    ats = [scalars.time(log, at) for at in f.items("at")] or [0]
    names = [_key(log, key, keys) for key in f.items("key")] or [""]
    by, about = (named(log, f.nodes[key]) if key in f else "" for key in ("by", "about"))
    places = list(product(ats, names))
    return [
        Evidence(id if len(places) == 1 else f"{id}.{place}", kind, at - since, amount, key, by, about)
        for place, (at, key) in enumerate(places, 1)
    ]


def _kind(log: Log, f: Fields, model: str) -> str:
    kind = f.name("kind")
    if kind and kind not in MODELS[model].EVIDENCE:
        log.unknown("unknown-evidence", f.nodes["kind"], kind, MODELS[model].EVIDENCE, model=model)
    return kind


def _amount(log: Log, f: Fields, model: Model, name: str, kind: str) -> int:
    """How much, as that kind of evidence counts it."""
    node = f.node("amount")
    if node is None or kind not in model.EVIDENCE:
        return 0
    if kind not in model.AMOUNTS:
        log.add("no-amount", node, name=kind, model=name)
        return 0
    return measure(log, node, Range(-MOST, MOST, model.AMOUNTS[kind]))


def _key(log: Log, node: Node, keys: Collection[str]) -> str:
    key = named(log, node)
    if key and key not in keys:
        log.unknown("unknown-part", node, key, sorted(keys))
    return key


def _ids(node: Node) -> Iterable[Scalar]:
    return (value for key, value in getattr(node, "pairs", ()) if key.text == "id" and isinstance(value, Scalar))


def _once(log: Log, nodes: Sequence[Node]) -> None:
    seen: set[str] = set()
    for node in (one for each in nodes for one in _ids(each)):
        if node.text in seen:
            log.add("double-name", node, what="the evidence", name=node.text)
        seen.add(node.text)
