"""Under other rules: the same choices with one thing about the system changed.

What is changed has an id; faces look its name and sentence up in the `audit` part of levels/words.yaml:
`all-day` (one rule version from the day's first minute to its last, with `version` and its summary), `flat` (everybody weighs
the same), `cubic` (weight by the cube of the rater's number), `no-halo` (raters do not see the number), `no-ingroup` (nobody
prefers their own tier), `no-company` (standing near somebody costs nothing), `kind-anyone` (kindness counts whoever saw it).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.audit.compare import Line, Parted, Stop, line, parted, stops
from game.audit.trace import Trace, title
from game.play import Departure, follow
from game.rating.system import PeerRules, RuleVersion, System


@dataclass(frozen=True, slots=True)
class RulesRun:
    """The day under other rules. `changed` are the parameters that differ, as (name, as it was, as it is here) of the version in
    force at the end; `end` and `line` in smallest units; `ending` a title; `parted` the entries that differ most."""

    id: str
    version: str
    summary: str
    changed: tuple[tuple[str, str, str], ...]
    points: Line
    stops: tuple[Stop, ...]
    end: int
    ending: str
    departures: tuple[Departure, ...]
    parted: tuple[Parted, ...]


def rules(trace: Trace) -> tuple[RulesRun, ...]:
    """A run for each change that changes anything in this system."""
    day, ends = trace.day, trace.session.world.at
    whole = day.system.version(day.case.starts) if day.until(day.case.starts) > ends else None
    return tuple(run(trace, id, system) for id, system in others(day.system, whole))


def others(system: System, whole: RuleVersion | None) -> Iterator[tuple[str, System]]:
    """This system with one thing changed, each with the id of the change. `whole` is the version that held all day anyway."""
    for version in system.versions:
        if version is not whole and len(system.versions) > 1:
            yield "all-day", _all_day(system, version)
    for id in ("flat", "cubic", "no-halo", "no-ingroup", "no-company", "kind-anyone"):
        versions = tuple(replace(v, rules=_changed(id, v.rules)) for v in system.versions)
        if versions != system.versions:
            yield id, replace(system, versions=versions)


def flat(system: System) -> System:
    """The system in which everybody weighs the same."""
    return replace(system, versions=tuple(replace(v, rules=_changed("flat", v.rules)) for v in system.versions))


def run(trace: Trace, id: str, system: System) -> RulesRun:
    """The day's choices under `system`."""
    day = trace.day.under(system)
    then, departures = follow(day, trace.session)
    whole = system.versions[0] if id == "all-day" else None
    was, now = trace.session.world.version, then.world.version
    return RulesRun(
        id=id,
        version=whole.id if whole else "",
        summary=whole.summary if whole else "",
        changed=_differences(was, now),
        points=line(day, then),
        stops=stops(day, then),
        end=then.world.book.value,
        ending=title(day, then),
        departures=departures,
        parted=parted((trace.day, trace.session), (day, then), trace.texts),
    )


def _changed(id: str, rules: PeerRules) -> PeerRules:
    match id:
        case "flat":
            return replace(rules, weights="flat")
        case "cubic":
            return replace(rules, weights="power", power=30)
        case "no-halo":
            return replace(rules, halo=0)
        case "no-ingroup":
            return replace(rules, ingroup=0)
        case "no-company":
            return replace(rules, near=())
        case "kind-anyone":
            return replace(rules, kind_floor=0, still=0)
    raise ValueError(f"nothing is called “{id}”")


def _all_day(system: System, version: RuleVersion) -> System:
    return replace(system, versions=(replace(version, since=0, change="announced"),))


def _differences(was: RuleVersion, now: RuleVersion) -> tuple[tuple[str, str, str], ...]:
    names = PeerRules.__slots__
    pairs = [(n, str(getattr(was.rules, n)), str(getattr(now.rules, n))) for n in names]
    floors = [(f"tier {t.id}", str(t.floor), str(o.floor)) for t in was.tiers for o in now.tiers if t.id == o.id]
    return tuple((n, a, b) for n, a, b in pairs + floors if a != b)
