"""Reading a system: its scale, its rule versions from the morning on, its tiers from the top down, and what it says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from game.content import evidence, frames, scalars
from game.content.fields import Fields, many
from game.content.parameters import parameters
from game.content.problems import Log, short
from game.content.source import Node, Scalar
from game.content.terms import terms
from game.ledger import RATED
from game.rating.models import MODELS, NAMES
from game.rating.rules import Rules
from game.rating.system import Change, Disclosed, Disclosure, RuleVersion, Shows, System, Tier
from game.rating.terms import Terms

UNITS = {"one": 1, "tenth": 10, "hundredth": 100, "thousandth": 1000}
NOTED = ("vote late", "vote silence", "record reader")
"""Captions of entries by what stands beside them: stars that came late or from nobody, another reader of a file."""
DISCLOSED = ("none", "late", "rounded", "full")
SHOWS = ("number", "label", "grade")
CHANGES = ("announced", "vague", "silent")
MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Scale:
    """A model with the scale that a file says it has: points from `low` to `high`, of `unit` smallest units each."""

    model: str
    unit: int
    low: int
    high: int
    others: Mapping[str, str] | None = None
    """Models of the systems that there are, by id."""


def system(log: Log, root: Node, id: str, facts: dict[str, object] | None, others: Mapping[str, str] | None = None) -> System:
    """The system that a file spells; its problems are in the log. `id` is what it should be called, "" for anything; `others`
    are the models of all systems there are, by id."""
    f = Fields(log, root, "a system")
    named(log, f, "system", id)
    scale = _scale(log, f, others)
    usual = terms(log, f.node("terms"), scale.unit, others)
    versions = f.each("versions", lambda node: _version(log, node, scale, usual))
    _in_order(log, f, versions)
    _fits(log, f, scale, versions)
    keys = {key for version in versions for key in MODELS[scale.model].keys(version.rules)}
    return System(
        id=f.name("system"),
        name=f.text("name"),
        model=scale.model,
        unit=scale.unit,
        top=scale.high,
        versions=versions,
        disclosure=_disclosure(log, f.node("disclosure")),
        captions={kind: scalars.text(log, node) for kind, node in _said(log, f, "captions")},
        told={kind: _turns(log, node) for kind, node in _said(log, f, "told")},
        relatives=known_facts(log, f, "relatives", facts),
        alone=f.text("no relatives"),
        bottom=scale.low,
        evidence=evidence.evidence(log, f.items("evidence"), scale.model, keys),
        frames=frames.frames(log, f.node("frames")),
        note=f.text("note"),
    )


def _scale(log: Log, f: Fields, others: Mapping[str, str] | None) -> Scale:
    unit = UNITS[f.among("unit", tuple(UNITS), "thousandth")]
    model, node = f.among("model", NAMES, "peer"), f.node("scale")
    if node is None:
        return Scale(model, unit, 0, 5, others)
    scale = Fields(log, node, "a scale")
    return Scale(model, unit, scale.whole("from", 0, 0, MILLION), scale.whole("to", 5, 1, MILLION), others)


def _fits(log: Log, f: Fields, scale: Scale, versions: tuple[RuleVersion, ...]) -> None:
    """The scale is the one that the model has under these rules."""
    if log.failed or not versions:
        return
    model = MODELS[scale.model]
    ends = [model.scale(version.rules) for version in versions]
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    if (scale.unit, scale.low * scale.unit, scale.high * scale.unit) != (model.UNIT, low, high):
        wanted = f"from {scalars.shown(low, model.UNIT)} to {scalars.shown(high, model.UNIT)} by the {_unit(model.UNIT)}"
        log.add("wrong-scale", f.nodes["scale"], model=scale.model, wanted=wanted)


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
    shows = cast(Shows, f.among("shows", SHOWS, "number"))
    return Disclosure(cast(Disclosed, value), cast(Disclosed, inputs), cast(Disclosed, rules), cast(Disclosed, raters), shows)


def _said(log: Log, f: Fields, key: str) -> Iterator[tuple[str, Node]]:
    """What stands by kind of entry, with or without a sign: `vote`, `vote+`, `vote-`, `vote0`."""
    known = (*(kind + sign for kind in RATED for sign in ("", "+", "-", "0")), *(NOTED if key == "captions" else ()))
    for name, value in f.entries(key):
        if name.text not in known:
            log.unknown("not-among", name, name.text, known, what=f"a kind of entry in '{key}'")
        yield name.text, value


def _turns(log: Log, node: Node) -> tuple[str, ...]:
    """Texts that take turns, or one."""
    return tuple(scalars.text(log, one) for one in many(node))


def _version(log: Log, node: Node, scale: Scale, usual: Terms) -> RuleVersion:
    f = Fields(log, node, "a rule version")
    tiers = f.each("tiers", lambda tier: _tier(log, tier, scale))
    _falling(log, f.items("tiers"), tiers, scale)
    return RuleVersion(
        id=f.name("id"),
        since=f.time("since"),
        change=cast(Change, f.among("change", CHANGES, "announced")),
        tiers=tiers,
        rules=_rules(log, f.node("rules"), scale.model),
        summary=f.text("summary"),
        terms=terms(log, f.node("terms"), scale.unit, scale.others) if "terms" in f else usual,
    )


def _rules(log: Log, node: Node | None, model: str) -> Rules:
    """The parameters of a model."""
    kind: type[Rules] = MODELS[model].RULES
    return kind() if node is None else parameters(log, node, kind, f"the rules of {model}")


def _tier(log: Log, node: Node, scale: Scale) -> Tier:
    f = Fields(log, node, "a tier")
    floor = f.decimal("from", scale.low * 1000, scale.low * 1000, scale.high * 1000)
    if floor * scale.unit % 1000:
        off_scale(log, f.nodes["from"], floor, "this system", scale)
    return Tier(f.name("id"), f.text("name"), floor * scale.unit // 1000, f.names("opens"), f.yes("untold"))


def off_scale(log: Log, node: Node, thousandths: int, name: str, scale: Scale) -> None:
    """Notes a number that the scale of the system called `name` does not have."""
    found, unit = scalars.shown(thousandths), _unit(scale.unit)
    log.add("off-scale", node, found=found, system=name, low=scale.low, high=scale.high, unit=unit)


def started(log: Log, node: Node, thousandths: int, system: System) -> None:
    """Notes a start, in thousandths of a point, that a system cannot have."""
    scale = Scale(system.model, system.unit, system.bottom, system.top)
    if not scale.low * 1000 <= thousandths <= scale.high * 1000 or thousandths * scale.unit % 1000:
        off_scale(log, node, thousandths, system.id, scale)


def _unit(unit: int) -> str:
    return next(name for name, size in UNITS.items() if size == unit)


def _falling(log: Log, nodes: list[Node], tiers: tuple[Tier, ...], scale: Scale) -> None:
    """Tiers fall from the top to the bottom, each below the one before it, so that every number is in exactly one."""
    for node, before, tier in zip(nodes[1:], tiers, tiers[1:], strict=False):
        if tier.floor >= before.floor:
            log.add("tiers-order", node, name=tier.id)
    if tiers and tiers[-1].floor > scale.low * scale.unit:
        log.add("tiers-floor", nodes[-1], found=scalars.shown(tiers[-1].floor, scale.unit), low=scale.low)
    _once(log, nodes, [tier.id for tier in tiers], "the tier")
    for place, (node, tier) in enumerate(zip(nodes, tiers, strict=False)):
        if tier.name and tier.name in [before.name for before in tiers[:place]]:
            log.add("same-label", node, name=short(tier.name))


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


def named(log: Log, f: Fields, key: str, id: str) -> None:
    """Notes an id that is not the name of its file."""
    node = f.node(key)
    if id and isinstance(node, Scalar) and node.text != id:
        log.add("other-id", node, file=id, name=short(node.text))
