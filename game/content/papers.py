"""What can be put on file: the case's papers, what was there before the day, what arrives by itself, trips and appeals."""

from game.act import Evidence
from game.content import scalars
from game.content.evidence import AGO, MOST
from game.content.fields import Fields, many, pairs
from game.content.measures import measure
from game.content.reading import Reading
from game.content.source import Mapping, Node, Scalar
from game.rating.models import MODELS
from game.rating.rules import Range
from game.story.conditions import Condition
from game.story.model import Appeal, Arrival, Filing, Paper, Trip

COPIES = ("copied", "corrected", "settled")
"""Kinds of evidence that speak of another paper as what it copies or takes out; others name it as what they go to."""
BEFORE = 1440
"""Minutes before the day at which something was filed that does not say when."""
TRIPS = 1000
STARS = Range(-5, 5, "stars")


def papers(r: Reading, f: Fields, model: str) -> dict[str, Paper]:
    """The case's papers by id. `model` is that of its system, "" for an unknown one, whose amounts nobody can read."""
    found = {}
    for key, node in f.entries("evidence", "double-name"):
        id = scalars.name(r, key)
        if id:
            r.papers[id] = key
            found[id] = _paper(r, id, node, model)
    return found


def _paper(r: Reading, id: str, node: Node, model: str) -> Paper:
    f = Fields(r, node, "a paper")
    kind = f.name("kind")
    if kind and model and kind not in MODELS[model].EVIDENCE:
        r.unknown("unknown-evidence", f.nodes["kind"], kind, MODELS[model].EVIDENCE, model=model)
    key, by, ago = f.name("key"), f.text("by"), f.node("ago")
    if "key" in f:
        r.keys.append((key, f.nodes["key"]))
    if "of" in f:
        other = paper(r, f.nodes["of"])
        key, by = (key, other) if kind in COPIES else (other, by)
    since = measure(r, ago, AGO) if ago is not None else BEFORE
    evidence = Evidence(
        id=id,
        kind=kind,
        at=-since,
        amount=_amount(r, f.node("amount"), model, kind),
        key=key,
        by=by,
        about=f.name("about"),
    )
    margins = tuple((scalars.name(r, who), scalars.text(r, words)) for who, words in f.entries("margins"))
    return Paper(evidence, f.text("text"), f.text("why"), f.text("year"), margins)


def _amount(r: Reading, node: Node | None, model: str, kind: str) -> int:
    """How much, as that kind of evidence counts it."""
    if node is None or not model or kind not in MODELS[model].EVIDENCE:
        return 0
    amounts = MODELS[model].AMOUNTS
    if kind not in amounts:
        r.add("no-amount", node, name=kind, model=model)
        return 0
    return measure(r, node, Range(-MOST, MOST, amounts[kind]))


def paper(r: Reading, node: Node) -> str:
    """A paper of the case by its id; whether there is one is asked when all are known."""
    id = scalars.name(r, node)
    if id and isinstance(node, Scalar):
        r.filings.append((id, node))
    return id


def history(r: Reading, f: Fields, known: dict[str, Paper]) -> tuple[Evidence, ...]:
    """What is on file as the day begins, oldest first: papers by id, and trips by their stars (`5`, or `{61: 5}` for so many)."""
    found: list[Evidence] = []
    for node in f.items("history"):
        stars = _trips(r, node)
        if stars is not None:
            start = len(found)
            found += [Evidence(f"before.{start + n}", "stars", -BEFORE, star) for n, star in enumerate(stars, 1)]
        elif (id := paper(r, node)) in known:
            found.append(known[id].evidence)
    return tuple(found)


def _trips(r: Reading, node: Node) -> list[int] | None:
    if isinstance(node, Mapping):
        counted = [(scalars.whole(r, key, 1, TRIPS), scalars.whole(r, value, 1, 5)) for key, value in pairs(r, node)]
        return [star for count, star in counted for _ in range(count)]
    if isinstance(node, Scalar) and node.text.isdecimal():
        return [scalars.whole(r, node, 1, 5)]
    return None


def arrivals(r: Reading, f: Fields, starts: int) -> tuple[Arrival, ...]:
    """What is filed by itself, in order of minutes; each item at one hour or at several."""
    found = []
    for node in f.items("arrives"):
        one = Fields(r, node, "an arrival")
        when = one.node("if")
        condition = r.condition(when) if when is not None else None
        files = tuple(paper(r, item) for item in one.items("files"))
        for hour in one.items("at"):
            at = r.later(scalars.time(r, hour))
            if at <= starts and not r.failed:
                r.add("before-start", hour)
            found.append(Arrival(at, files, condition))
    return tuple(sorted(found, key=lambda arrival: arrival.at))


def filings(r: Reading, f: Fields) -> tuple[Filing, ...]:
    """What a beat or an option puts on file: papers, then a trip, then an appeal."""
    found: list[Filing] = [paper(r, node) for node in f.items("files")]
    found += [trip for node in many(f.node("trip")) if (trip := _trip(r, node))]
    found += [_appeal(r, node) for node in many(f.node("appeal"))]
    return tuple(found)


def _trip(r: Reading, node: Node) -> Trip | None:
    """`trip: hallam`, or with more to say of it."""
    if isinstance(node, Scalar):
        by = _rider(r, node)
        return Trip(f"trip-{by}", by) if by else None
    f = Fields(r, node, "a trip")
    by = _rider(r, f.nodes["by"]) if "by" in f else ""
    id = f.name("id") or f"trip-{by}"
    if "id" in f:
        r.trips.add(id)
    return Trip(id, by, _stars(r, f, "stars"), _stars(r, f, "plus"), f.yes("unrated")) if by else None


def _rider(r: Reading, node: Node) -> str:
    """One person of the cast, who can rate."""
    who = r.someone(node, r.people, "the cast")
    if who and len(r.people[who]) != 1:
        r.add("not-one-rater", node, name=who)
        return ""
    r.trips.add(f"trip-{who}")
    return who


def _stars(r: Reading, f: Fields, key: str) -> tuple[tuple[Condition | None, int], ...]:
    found: list[tuple[Condition | None, int]] = []
    for node in f.items(key):
        if isinstance(node, Scalar):
            found.append((None, measure(r, node, STARS)))
            continue
        one = Fields(r, node, "stars of a trip")
        when = one.node("if")
        found.append((r.condition(when) if when is not None else None, measure(r, one.nodes["is"], STARS) if "is" in one else 0))
    return tuple(found)


def _appeal(r: Reading, node: Node) -> Appeal:
    f = Fields(r, node, "an appeal against a paper")
    against = paper(r, f.nodes["against"]) if "against" in f else ""
    granted, refused = (f.name(key) for key in ("granted", "refused"))
    for key, name in (("granted", granted), ("refused", refused)):
        spot = f.node(key)
        if name and isinstance(spot, Scalar):
            r.remembered.setdefault(name, spot)
    return Appeal(against, f.name("at"), f.yes("proof"), granted, refused)


def counts(r: Reading, f: Fields) -> tuple[tuple[str, int], ...]:
    """The whole numbers that the story counts, with where they begin."""
    found = tuple(
        (scalars.name(r, key), scalars.whole(r, value, -scalars.BIG, scalars.BIG)) for key, value in f.entries("counts")
    )
    r.counts = frozenset(name for name, _ in found)
    return found


def added(r: Reading, f: Fields) -> tuple[tuple[str, int], ...]:
    """What a beat or an option adds to counts."""
    found = []
    for key, value in f.entries("add"):
        if key.text not in r.counts:
            r.unknown("unknown-count", key, key.text, r.counts)
        found.append((key.text, scalars.whole(r, value, -1000, 1000)))
    return tuple(found)
