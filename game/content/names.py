"""What can be checked only when the whole case is known: names in conditions, goals, memory, values, and what a system opens."""

from game.content.problems import nearest
from game.content.reading import Reading, Use
from game.content.source import Scalar
from game.content.systems import started
from game.rating.models import MODELS
from game.rating.system import System


def check(r: Reading) -> None:
    """Notes every name that leads nowhere and every promise that nothing keeps."""
    goals(r)
    for use in r.uses:
        asked(r, use)
    on_file(r)
    memory(r)
    late(r)
    stakes(r)


def goals(r: Reading) -> None:
    """A `go` leads to a scene, or to a choice of the scene that it stands in."""
    for scene, name, node in r.goals:
        labels = r.labels.get(scene, set())
        if name not in r.scenes and name not in labels:
            r.unknown("unknown-goal", node, name, r.scenes | labels)


def asked(r: Reading, use: Use) -> None:
    """A name in a condition is a scene, or an option of a choice."""
    if use.kind == "scene" and use.name not in r.scenes:
        r.unknown("unknown-scene", use.at, use.name, r.scenes)
    if use.kind == "option":
        choice, _, option = use.name.partition("=")
        if choice not in r.options:
            r.unknown("unknown-choice", use.at, choice, r.options)
        elif option not in r.options[choice]:
            r.unknown("unknown-option", use.at, option, r.options[choice], choice=choice)


def on_file(r: Reading) -> None:
    """Papers that are filed, appealed against or asked about are written somewhere, and what is written is filed."""
    for name, node in r.filings:
        if name not in r.papers and name not in r.trips:
            r.unknown("unknown-paper", node, name, {*r.papers, *r.trips})
    for use in r.uses:
        if use.kind == "paper" and use.name not in r.papers and use.name not in r.trips:
            r.unknown("unknown-paper", use.at, use.name, {*r.papers, *r.trips})
    filed = {name for name, _ in r.filings}
    for name, node in r.papers.items():
        if name not in filed:
            r.add("never-filed", node, name=name)


def memory(r: Reading) -> None:
    """What is read is remembered somewhere, and what is remembered is read."""
    read = {use.name for use in r.uses if use.kind == "memory"}
    for use in r.uses:
        if use.kind == "memory" and use.name not in r.remembered:
            hint = nearest(use.name, sorted({*r.remembered, *r.options}))
            r.add("never-set", use.at, hint if "mean" in hint else f"write `remember: {use.name}` somewhere", name=use.name)
    for name, node in r.remembered.items():
        if name not in read:
            r.add("never-read", node, name=name)
    for name, node in r.forgotten.items():
        if name not in r.remembered:
            r.unknown("never-set", node, name, r.remembered)


def late(r: Reading) -> None:
    """Stars that are late land, and those that land were late."""
    for who, node in r.landed.items():
        if who not in r.late:
            r.add("never-late", node, name=who.partition(".")[0])
    for who, node in r.late.items():
        if who not in r.landed:
            r.add("never-lands", node, name=who.partition(".")[0])


def stakes(r: Reading) -> None:
    """A value that the case mirrors is at stake, from both sides."""
    for value, node in r.mirrors.items():
        if value not in r.stances:
            r.add("not-at-stake", node, name=value)
    for value, sides in r.stances.items():
        if len(sides) == 1:
            side, node = next(iter(sides.items()))
            r.add("one-sided", node, name=value, side=side)


def staged(r: Reading, known: dict[str, frozenset[str] | None]) -> None:
    """Sounds, lights and music that are asked for are there; what kinds there are is not known everywhere."""
    for kind, node, name in r.staged:
        names = known[kind]
        if names is not None and name not in names:
            r.unknown(f"unknown-{kind}", node, name, names)


def echoed(r: Reading, cases: set[str]) -> None:
    """Days of other cases that chances follow are days of cases that there are."""
    for node in r.echoed:
        if isinstance(node, Scalar) and node.text and node.text not in cases:
            r.unknown("unknown-case", node, node.text, cases)


def under(r: Reading, starts: tuple[tuple[int, Scalar], ...], system: System) -> None:
    """What the case needs of a system: that it opens what conditions ask for, and has the numbers that people start from."""
    opens = {thing for version in system.versions for tier in version.tiers for thing in tier.opens}
    for use in r.uses:
        if use.kind == "opens" and use.name not in opens:
            r.unknown("never-opened", use.at, use.name, opens, system=system.id)
    standing(r, system)
    for thousandths, node in starts:
        started(r, node, thousandths, system)


TOLD = ("rating", "tier", "stars", "clock")
"""What a text can tell beside counts and readers."""


def standing(r: Reading, system: System) -> None:
    """Tiers, registers, rule versions and readers that conditions and papers speak of are the system's."""
    rules = [version.rules for version in system.versions]
    keys = {key for one in rules for key in MODELS[system.model].keys(one)}
    readers = {row[0] for one in rules for row in getattr(one, "readers", ())}
    known: dict[str, tuple[str, set[str]]] = {
        "tier": ("unknown-tier", {tier.id for version in system.versions for tier in version.tiers}),
        "register": ("unknown-register", keys),
        "version": ("unknown-version", {version.id for version in system.versions}),
        "count": ("unknown-count", {"stars", *r.counts, *readers}),
        "told": ("unknown-count", {*TOLD, *r.counts, *readers}),
    }
    for use in r.uses:
        kind, names = known.get(use.kind, ("", {use.name}))
        if use.name not in names:
            r.unknown(kind, use.at, use.name, names, system=system.id)
    for key, node in r.keys:
        if key and key not in keys:
            r.unknown("unknown-register", node, key, keys, system=system.id)
