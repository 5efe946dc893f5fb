"""The walk of the number: every entry of the rating from start to end, scene by scene, what was told beside what was so."""

from dataclasses import dataclass

from game.audit.trace import Trace, called
from game.ledger import RATED, Entry
from game.play import Day
from game.rating.system import RuleVersion
from game.views import clock, told


@dataclass(frozen=True, slots=True)
class WalkEntry:
    """One rated entry. `index` is its place in the ledger; `cause` as in the ledger, `decision` the decision that it belongs to
    ("" for none) and `text` the words of what caused it; `by` is the rater and `name` what they are called; `told` is what the
    ratee was shown of it at the time ("" for nothing). Numbers in smallest units, `value` afterwards; `caption` is in the
    system's own words."""

    index: int
    at: int
    clock: str
    scene: str
    kind: str
    caption: str
    cause: str
    decision: str
    text: str
    by: str
    name: str
    stars: int
    weight: int
    delta: int
    value: int
    told: str


@dataclass(frozen=True, slots=True)
class Step:
    """One stretch in one scene. `told` is the loudest thing that the system said in it, `so` the captions of what moved the
    number most; its entries are `walk.entries[first:after]`."""

    scene: str
    title: str
    place: str
    at: int
    clock: str
    start: int
    end: int
    delta: int
    told: str
    so: str
    first: int
    after: int


@dataclass(frozen=True, slots=True)
class Bar:
    """Where the floor of a tier stood and where the ratee was told that it stood, each as (minute, floor) from which it held."""

    tier: str
    name: str
    true: tuple[tuple[int, int], ...]
    told: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """start + the sum of all deltas = end, exactly. `unit` is the number of smallest units in a point of the scale, `top` its
    points."""

    start: int
    end: int
    unit: int
    top: int
    begins: int
    ends: int
    rests: bool
    steps: tuple[Step, ...]
    entries: tuple[WalkEntry, ...]
    bars: tuple[Bar, ...]


def walk(trace: Trace) -> Walk:
    """The walk of a day."""
    day, world = trace.day, trace.session.world
    entries, stretches = _entries(trace)
    steps = tuple(_step(trace, stretch, entries) for stretch in stretches)
    return Walk(
        start=trace.session.start,
        end=trace.end,
        unit=day.system.unit,
        top=day.system.top,
        begins=day.case.starts,
        ends=world.at,
        rests=world.rests,
        steps=steps,
        entries=entries,
        bars=bars(day, trace.session.ledger),
    )


def caption(day: Day, entry: Entry, minutes: int = 1) -> str:
    """What an entry (or a run of `minutes` like it) is called in the system's words; "" where the level has none.

    Captions are looked up by `kind late` for stars that came late, by kind and note (`vote silence`, `record reader`), by kind
    and sign (`vote+`), and by kind. Their holes: {stars}, {weight}, {who}, {minutes}, {note}, and {since}, the time for which
    late stars were given.
    """
    words, late = day.system.captions, entry.note.startswith("late ")
    sign = "+" if entry.delta > 0 else "-" if entry.delta < 0 else "0"
    keys = (f"{entry.kind} late" if late else f"{entry.kind} {entry.note}", entry.kind + sign, entry.kind)
    text = next((words[key] for key in keys if key in words), "")
    holes = {
        "stars": str(entry.stars),
        "weight": str(entry.weight),
        "who": called(day, entry.by),
        "minutes": str(minutes),
        "note": "" if late else entry.note.replace("-", " "),
        "since": clock(int(entry.note.removeprefix("late "))) if late else "",
    }
    for hole, value in holes.items():
        text = text.replace("{" + hole + "}", value)
    return text


def bars(day: Day, ledger: tuple[Entry, ...]) -> tuple[Bar, ...]:
    """The bars of every tier that has one to reach, from the top."""
    at = day.case.starts
    true, told = [(at, day.system.version(at))], [(at, day.announced(at))]
    versions = {version.id: version for version in day.system.versions}
    for entry in ledger:
        if entry.kind == "rule":
            version = versions[entry.note]
            began = entry.cause == "clock"
            if began:
                true.append((entry.at, version))
            if not began or version.change == "announced":
                told.append((entry.at, version))
    tiers = {tier.id: tier.name for _, version in true + told for tier in version.tiers if tier.floor}
    return tuple(Bar(tier, called, _floors(tier, true), _floors(tier, told)) for tier, called in tiers.items())


def _floors(tier: str, versions: list[tuple[int, RuleVersion]]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for at, version in versions:
        floor = next((t.floor for t in version.tiers if t.id == tier), None)
        if floor is not None and (not found or found[-1][1] != floor):
            found.append((at, floor))
    return tuple(found)


def _entries(trace: Trace) -> tuple[tuple[WalkEntry, ...], list[tuple[Entry, int, int]]]:
    """All rated entries, and the stretches: the entry of coming into a scene with the first and the last-but-one of its
    entries."""
    found: list[WalkEntry] = []
    stretches: list[tuple[Entry, int, int]] = []
    scene, value, shown = "", trace.session.start, told(trace.day, trace.session)
    for index, entry in enumerate(trace.session.ledger):
        if entry.kind == "clock":
            scene = entry.cause
            stretches.append((entry, len(found), len(found)))
        if entry.kind in RATED:
            value += entry.delta
            found.append(_entry(trace, index, entry, scene, value, index in shown))
            stretches[-1] = (*stretches[-1][:2], len(found))
    return tuple(found), stretches


def _entry(trace: Trace, index: int, entry: Entry, scene: str, value: int, shown: bool) -> WalkEntry:
    day, text = trace.day, trace.texts.get(entry.cause, "")
    return WalkEntry(
        index=index,
        at=entry.at,
        clock=clock(entry.at),
        scene=scene,
        kind=entry.kind,
        caption=caption(day, entry) or text,
        cause=entry.cause,
        decision=day.decision(entry.cause),
        text=text,
        by=entry.by,
        name=called(day, entry.by) if entry.by else "",
        stars=entry.stars,
        weight=entry.weight,
        delta=entry.delta,
        value=value,
        told=entry.told if shown else "",
    )


def _step(trace: Trace, stretch: tuple[Entry, int, int], entries: tuple[WalkEntry, ...]) -> Step:
    entered, first, after = stretch
    scene = trace.day.case.scenes[entered.cause]
    mine = entries[first:after]
    start = entries[first - 1].value if first else trace.session.start
    loudest = max((e for e in mine if e.told), key=lambda e: abs(e.delta), default=None)
    return Step(
        scene=scene.id,
        title=scene.title.said(trace.session.world),
        place=scene.place,
        at=entered.at,
        clock=clock(entered.at),
        start=start,
        end=mine[-1].value if mine else start,
        delta=sum(e.delta for e in mine),
        told=loudest.told if loudest else "",
        so=so(trace, mine),
        first=first,
        after=after,
    )


def so(trace: Trace, entries: tuple[WalkEntry, ...], most: int = 2) -> str:
    """The captions of what moved the number most; minutes near somebody, and the same stars by the same rater, are taken
    together."""
    groups: dict[tuple[str, str, int], list[WalkEntry]] = {}
    for e in entries:
        groups.setdefault((e.kind, e.by, e.stars), []).append(e)
    moved = [g for g in groups.values() if sum(e.delta for e in g)]
    biggest = sorted(moved, key=lambda g: -abs(sum(e.delta for e in g)))[:most]
    ledger = trace.session.ledger
    return " ".join(caption(trace.day, ledger[g[0].index], len(g)) or g[0].text for g in biggest)
