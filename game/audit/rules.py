"""Under other rules: the same choices with one thing about the system changed.

What is changed has an id; faces look its name and sentence up in the `audit` part of levels/words.yaml:
`all-day` (one rule version from the day's first minute to its last, with `version` and its summary), `flat` (everybody weighs
the same), `cubic` (weight by the cube of the rater's number, the case's raters together weighing what they did), `no-halo`
(raters do not see the number), `no-ingroup` (nobody prefers their own tier), `no-company` (standing near somebody costs
nothing), `kind-anyone` (kindness counts whoever saw it).
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from game.audit.compare import Line, Parted, Stop, line, parted, stops
from game.audit.trace import Trace, title
from game.play import Day, Departure, follow
from game.rating import peer
from game.rating.system import PeerRules, RuleVersion, System

MOST = 20
"""The highest weight that a rater at the top may have under the cube."""


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
    """A run for each change that changes anything in this system and says nothing that another has said: the first of those
    whose rules are the same apart from tiers, or that moved the number alike. Runs like the day as lived all stand, for that a
    rule made no difference is worth knowing."""
    day, ends = trace.day, trace.session.world.at
    whole = day.system.version(day.case.starts) if day.until(day.case.starts) > ends else None
    lived, kept = line(day, trace.session), list[tuple[System, RulesRun]]()
    for id, system in others(day.system, whole, numbers(day)):
        one = run(trace, id, system)
        if not any(_ruled(day, system, other) for other, _ in kept) and (
            one.points == lived or all((one.points, one.ending) != (k.points, k.ending) for _, k in kept)
        ):
            kept.append((system, one))
    return tuple(one for _, one in kept)


def numbers(day: Day) -> tuple[int, ...]:
    """The numbers (thousandths) of all in the case who rate."""
    people = {w.id: w for each in day.people.values() for w in each}
    return tuple(w.number for w in people.values() if w.rates and w.number is not None)


def others(system: System, whole: RuleVersion | None, raters: tuple[int, ...] = ()) -> Iterator[tuple[str, System]]:
    """This system with one thing changed, each with the id of the change. `whole` is the version that held all day anyway;
    `raters` are the numbers of those who rate."""
    for version in system.versions:
        if version is not whole and len(system.versions) > 1:
            yield "all-day", _all_day(system, version)
    for id in ("flat", "cubic", "no-halo", "no-ingroup", "no-company", "kind-anyone") if system.model == "peer" else ():
        versions = tuple(replace(v, rules=_changed(id, v.rules, raters)) for v in system.versions)
        if versions != system.versions:
            yield id, replace(system, versions=versions)


def flat(system: System) -> System:
    """The system in which everybody weighs the same; one in which nobody weighs anything as it is."""
    if system.model != "peer":
        return system
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


def _ruled(day: Day, one: System, other: System) -> bool:
    """Whether two systems rate alike at every minute of the day; tiers may differ."""
    minutes = {day.case.starts, *(v.since for v in (*one.versions, *other.versions) if v.since > day.case.starts)}
    return all(one.version(at).rules == other.version(at).rules for at in minutes)


def _changed(id: str, rules: PeerRules, raters: tuple[int, ...] = ()) -> PeerRules:
    match id:
        case "flat":
            return replace(rules, weights="flat")
        case "cubic":
            return _cubic(rules, raters)
        case "no-halo":
            return replace(rules, halo=0)
        case "no-ingroup":
            return replace(rules, ingroup=0)
        case "no-company":
            return replace(rules, near=())
        case "kind-anyone":
            return replace(rules, kind_floor=0, still=0)
    raise ValueError(f"nothing is called “{id}”")


def _cubic(rules: PeerRules, raters: tuple[int, ...]) -> PeerRules:
    """Weight by the cube, its top such that the raters together weigh as nearly as can be what they do under `rules`. Stars weigh
    against what is on file as well: without that, all would count for less, and the highest too."""
    was = sum(peer.weight(number, rules) for number in raters)
    found = (replace(rules, weights="power", power=30, full=full) for full in range(1, MOST + 1))
    near = {each: abs(sum(peer.weight(number, each) for number in raters) - was) for each in found}
    return min(near, key=lambda each: (near[each], abs(each.full - 5)))


def _all_day(system: System, version: RuleVersion) -> System:
    return replace(system, versions=(replace(version, since=0, change="announced"),))


def _differences(was: RuleVersion, now: RuleVersion) -> tuple[tuple[str, str, str], ...]:
    pairs = [(f.name, str(getattr(was.rules, f.name)), str(getattr(now.rules, f.name))) for f in fields(was.rules)]
    floors = [(f"tier {t.id}", str(t.floor), str(o.floor)) for t in was.tiers for o in now.tiers if t.id == o.id]
    return tuple((n, a, b) for n, a, b in pairs + floors if a != b)
