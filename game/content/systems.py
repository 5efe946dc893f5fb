"""Reading a system: its scale, its rule versions from the morning on, its tiers from the top down, and what it says."""

from collections.abc import Iterator
from typing import Literal, cast

from game.content import scalars
from game.content.fields import Fields, many
from game.content.problems import Log, short
from game.content.source import Node, Scalar
from game.ledger import RATED
from game.rating.system import Change, Disclosed, Disclosure, PeerRules, RuleVersion, System, Tier

UNITS = {"one": 1, "tenth": 10, "hundredth": 100, "thousandth": 1000}
MODELS = ("peer",)
DISCLOSED = ("none", "late", "rounded", "full")
CHANGES = ("announced", "vague", "silent")
WEIGHTS = ("flat", "step", "power")
STAR = 5000


def system(log: Log, root: Node, id: str, facts: dict[str, object] | None) -> System:
    """The system that a file spells; its problems are in the log. `id` is what it should be called, "" for anything."""
    f = Fields(log, root, "a system")
    named(log, f, "system", id)
    unit = UNITS[f.among("unit", tuple(UNITS), "thousandth")]
    top = _scale(log, f)
    model = f.among("model", MODELS, "peer")
    if model == "peer" and (unit, top) != (1000, 5) and not log.failed:
        log.add("wrong-scale", f.nodes["scale"], model=model, wanted="from 0 to 5 by the thousandth")
    versions = f.each("versions", lambda node: _version(log, node, unit, top))
    _in_order(log, f, versions)
    return System(
        id=f.name("system"),
        name=f.text("name"),
        model=model,
        unit=unit,
        top=top,
        versions=versions,
        disclosure=_disclosure(log, f.node("disclosure")),
        captions={kind: scalars.text(log, node) for kind, node in _said(log, f, "captions")},
        told={kind: _turns(log, node) for kind, node in _said(log, f, "told")},
        relatives=known_facts(log, f, "relatives", facts),
    )


def _scale(log: Log, f: Fields) -> int:
    node = f.node("scale")
    if node is None:
        return 5
    scale = Fields(log, node, "a scale")
    scale.whole("from", 0, 0, 0)
    return scale.whole("to", 5, 1, 10_000)


def known_facts(log: Log, f: Fields, key: str, facts: dict[str, object] | None) -> tuple[str, ...]:
    """Keys of facts, each of which has to be known; any will do where there is no book of facts."""
    found = []
    for node in f.items(key):
        name = scalars.name(log, node)
        if name and facts is not None and name not in facts:
            log.unknown("unknown-fact", node, name, facts)
        found.append(name)
    return tuple(name for name in found if name)


def _disclosure(log: Log, node: Node | None) -> Disclosure:
    if node is None:
        return Disclosure()
    f = Fields(log, node, "the disclosure")
    value, inputs, rules, raters = (
        f.among(key, DISCLOSED, "rounded" if key == "value" else "none") for key in ("value", "inputs", "rules", "raters")
    )
    return Disclosure(cast(Disclosed, value), cast(Disclosed, inputs), cast(Disclosed, rules), cast(Disclosed, raters))


def _said(log: Log, f: Fields, key: str) -> Iterator[tuple[str, Node]]:
    """What stands by kind of entry, with or without a sign: `vote`, `vote+`, `vote-`, `vote0`."""
    known = tuple(kind + sign for kind in RATED for sign in ("", "+", "-", "0"))
    for name, value in f.entries(key):
        if name.text not in known:
            log.unknown("not-among", name, name.text, known, what=f"a kind of entry in '{key}'")
        yield name.text, value


def _turns(log: Log, node: Node) -> tuple[str, ...]:
    """Texts that take turns, or one."""
    return tuple(scalars.text(log, one) for one in many(node))


def _version(log: Log, node: Node, unit: int, top: int) -> RuleVersion:
    f = Fields(log, node, "a rule version")
    tiers = f.each("tiers", lambda tier: _tier(log, tier, unit, top))
    _falling(log, f.items("tiers"), tiers, unit)
    return RuleVersion(
        id=f.name("id"),
        since=f.time("since"),
        change=cast(Change, f.among("change", CHANGES, "announced")),
        tiers=tiers,
        rules=_rules(log, f.node("rules")),
        summary=f.text("summary"),
    )


def _tier(log: Log, node: Node, unit: int, top: int) -> Tier:
    f = Fields(log, node, "a tier")
    floor = f.decimal("from", 0, 0, top * 1000)
    if floor * unit % 1000:
        log.add("off-scale", f.nodes["from"], found=scalars.shown(floor), system="this system", high=top, unit=_unit(unit))
    return Tier(f.name("id"), f.text("name"), floor * unit // 1000, f.names("opens"))


def _unit(unit: int) -> str:
    return next(name for name, size in UNITS.items() if size == unit)


def _falling(log: Log, nodes: list[Node], tiers: tuple[Tier, ...], unit: int) -> None:
    """Tiers fall from the top to 0, each below the one before it, so that every number is in exactly one."""
    for node, before, tier in zip(nodes[1:], tiers, tiers[1:], strict=False):
        if tier.floor >= before.floor:
            log.add("tiers-order", node, name=tier.id)
    if tiers and tiers[-1].floor:
        log.add("tiers-floor", nodes[-1], found=scalars.shown(tiers[-1].floor * 1000 // unit))
    _once(log, nodes, [tier.id for tier in tiers], "the tier")


def _in_order(log: Log, f: Fields, versions: tuple[RuleVersion, ...]) -> None:
    """Versions begin one after another, the first at midnight, so that one is always in force."""
    nodes = f.items("versions")
    if versions and versions[0].since:
        log.add("versions-order", nodes[0], name=versions[0].id)
    for node, before, version in zip(nodes[1:], versions, versions[1:], strict=False):
        if version.since <= before.since:
            log.add("versions-order", node, name=version.id)
    _once(log, nodes, [version.id for version in versions], "the version")


def _once(log: Log, nodes: list[Node], ids: list[str], what: str) -> None:
    for place, id in enumerate(ids):
        if id and id in ids[:place]:
            log.add("double-name", nodes[place], what=what, name=id)


def _rules(log: Log, node: Node | None) -> PeerRules:
    """The parameters of the peer model: percentages whole, stars as decimals in thousandths."""
    if node is None:
        return PeerRules()
    f, usual = Fields(log, node, "rules"), PeerRules()
    return PeerRules(
        prior=f.whole("prior", usual.prior, 1, 100_000),
        weights=cast(Literal["flat", "step", "power"], f.among("weights", WEIGHTS, usual.weights)),
        power=f.decimal("power", usual.power * 100, 0, 5000) // 100,
        halo=f.whole("halo", usual.halo, 0, 100),
        ingroup=f.decimal("ingroup", usual.ingroup, 0, STAR),
        habit=f.whole("habit", usual.habit, 0, 100),
        eager=f.whole("eager", usual.eager, 0, 100),
        near=tuple(
            sorted((scalars.whole(log, key, 0, 100), scalars.decimal(log, value, 0, STAR)) for key, value in f.entries("near"))
        ),
        near_below=f.decimal("near below", usual.near_below, 0, STAR),
        kind=f.decimal("kind", usual.kind, 0, STAR),
        kind_floor=f.decimal("kind floor", usual.kind_floor, 0, STAR),
        still=f.decimal("still", usual.still, 0, STAR),
        agree=f.decimal("agree", usual.agree, 0, STAR),
        above=f.decimal("above", usual.above, 0, STAR),
        low=f.decimal("low", usual.low, 0, STAR),
    )


def named(log: Log, f: Fields, key: str, id: str) -> None:
    """Notes an id that is not the name of its file."""
    node = f.node(key)
    if id and isinstance(node, Scalar) and node.text != id:
        log.add("other-id", node, file=id, name=short(node.text))
