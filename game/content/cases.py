"""Reading a case: the head, the cast and the scenes, then what stands around the day."""

from collections.abc import Mapping as Models
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from game.act import Ratee
from game.content import acts, papers, people, scalars
from game.content.around import box, debrief, echoes, endings, intake, ruling, shoes
from game.content.beats import Scribe
from game.content.desk import at_desk
from game.content.fields import Fields
from game.content.holds import released
from game.content.reading import Reading
from game.content.source import Mapping, Node, Scalar
from game.content.systems import known_facts, named
from game.story.model import VALUES, Case, Place, Scene
from game.story.words import Words


@dataclass(frozen=True, slots=True)
class Known:
    """What is drawn and dated elsewhere, None for what is not checked: pictures of places and faces, keys of facts."""

    places: frozenset[str] | None = None
    faces: frozenset[str] | None = None
    facts: dict[str, object] | None = None
    models: Models[str, str] = field(default_factory=dict)
    """The models of systems by id."""
    sounds: frozenset[str] | None = None
    lights: frozenset[str] | None = None
    music: frozenset[str] | None = None
    ways: bool = False
    """Whether all ways through the case are walked as well, as `check` does."""


@dataclass(frozen=True, slots=True)
class Written:
    """A case as it was read, with the places that later checks speak of. Starts are in thousandths of a point."""

    case: Case
    fields: Fields
    starts: tuple[tuple[int, Scalar], ...]
    """Where the ratee and the others whose shoes can be tried start, with the places."""


DAY = 1440
NIGHT = 8 * 60
"""A clock that goes over midnight stands still for as long at least: nobody has a longer day."""


def case(r: Reading, root: Node, id: str, data: bytes, known: Known) -> Written:
    """The case that a file spells; its problems are in the log."""
    f = Fields(r, root, "a case")
    named(r, f, "case", id)
    starts, ends = _clock(r, f)
    r.night = starts if ends > DAY else 0
    counts = papers.counts(r, f)
    ratee = people.ratee(r, f.node("ratee"))
    r.onlookers = frozenset(f.names("onlookers"))
    cast = people.cast(r, f.entries("cast"), ratee, known.faces)
    r.endings = frozenset(key.text for key, _ in f.entries("endings"))
    r.scenes = frozenset(key.text for key, _ in f.entries("scenes"))
    r.blocks = {key.text: node for key, node in f.entries("blocks")}
    filed = papers.papers(r, f, known.models.get(f.name("system"), ""))
    ratee = people.filed(r, f.node("ratee"), ratee, filed)
    scenes = _scenes(r, f, known.places)
    words, pairs = intake(r, f.node("intake"))
    made = Case(
        id=f.name("case"),
        title=f.text("title"),
        system=f.name("system"),
        want=f.text("want"),
        starts=starts,
        ends=ends,
        ratee=ratee,
        cast=cast,
        scenes=scenes,
        endings=endings(r, f),
        ruling=ruling(r, f.node("ruling")),
        first=_first(r, f, scenes),
        tagline=f.text("tagline"),
        number=f.whole("number", 0, 0, 999),
        minutes=f.text("minutes"),
        notes=f.texts("notes"),
        mirrors=_mirrors(r, f),
        teaches=f.texts("teaches"),
        facts=known_facts(r, f, "facts", known.facts),
        questions=f.texts("questions"),
        intake=pairs,
        intake_words=words,
        box=box(r, f),
        shoes=shoes(r, f, ratee, filed),
        onlookers=tuple(f.names("onlookers")),
        papers=filed,
        arrivals=papers.arrivals(r, f, starts),
        counts=counts,
        desk=at_desk(r, f, "desk"),
        echoes=echoes(r, f),
        debrief=debrief(r, f),
        digest=blake2b(data, digest_size=8).hexdigest(),
    )
    return Written(made, f, tuple(_starts(f, made)))


def _starts(f: Fields, case: Case) -> list[tuple[int, Scalar]]:
    """Every start written in the case, with its place."""
    ratees = [case.ratee, *(shoes.ratee for shoes in case.shoes)]
    nodes = [f.node("ratee"), *f.items("shoes")]
    pairs = [(ratee, node) for ratee, node in zip(ratees, nodes, strict=True) if isinstance(node, Mapping)]
    return [
        (ratee.start, value)
        for ratee, node in pairs
        for key, value in node.pairs
        if key.text == "start" and isinstance(value, Scalar)
    ]


def _clock(r: Reading, f: Fields) -> tuple[int, int]:
    node = f.node("clock")
    if node is None:
        return 0, 0
    clock = Fields(r, node, "the clock")
    starts, ends = clock.time("from"), clock.time("to")
    if ends < starts and starts - ends >= NIGHT:
        return starts, ends + DAY
    if ends < starts and not r.failed:
        r.add("wrong-clock", clock.nodes["to"], found=hour(ends), start=hour(starts))
    return starts, ends


def hour(minute: int) -> str:
    """HH:MM."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _first(r: Reading, f: Fields, scenes: dict[str, Scene]) -> str:
    node = f.node("first")
    one = scalars.scalar(r, node, "a scene") if node else None
    if one is not None and one.text not in r.scenes:
        r.unknown("unknown-scene", one, one.text, r.scenes)
    return one.text if one else next(iter(scenes), "")


def _mirrors(r: Reading, f: Fields) -> tuple[str, ...]:
    for node in f.items("mirrors"):
        one = scalars.scalar(r, node, "a value")
        if one is not None and one.text not in VALUES:
            r.unknown("unknown-value", one, one.text, VALUES)
        elif one is not None:
            r.mirrors.setdefault(one.text, one)
    return tuple(r.mirrors)


def _scenes(r: Reading, f: Fields, places: frozenset[str] | None) -> dict[str, Scene]:
    scenes: dict[str, Scene] = {}
    for key, node in f.entries("scenes"):
        id = scalars.name(r, key)
        r.scene = key.text
        scene = _scene(r, id or "scene", key, node, places)
        if id:
            scenes[id] = scene
    for name, node in r.blocks.items():
        if name not in r.played:
            r.add("unused-block", node, name=name)
    return scenes


def _scene(r: Reading, id: str, key: Scalar, node: Node, places: frozenset[str] | None) -> Scene:
    f = Fields(r, node, "a scene")
    scribe = Scribe(r, id, places)
    place = f.name("place")
    if place:
        scribe.known_place(f.nodes["place"], place)
    r.stage(f)
    beats = scribe.beats(f.node("beats"), top=True)
    released(r, beats)
    skip, takes = _skip(r, f.node("skip"))
    return Scene(
        id=id,
        title=acts.words_or(r, f, "title") or Words((id,)),
        beats=beats,
        place=place,
        light=f.name("light"),
        music=f.name("music"),
        starts=r.later(f.time("starts")) if "starts" in f else 0,
        here=tuple(who for n in f.items("here") if (who := r.someone(n, r.speakers, "the cast"))),
        at=Place(r.file, key.line, key.column),
        skip=skip,
        takes=takes,
    )


def _skip(r: Reading, node: Node | None) -> tuple[Words | None, tuple[tuple[str, str], ...]]:
    """What is told of a scene that is skipped, and the option taken at each choice that is named."""
    if node is None:
        return None, ()
    f, takes = Fields(r, node, "a skip"), list[tuple[str, str]]()
    for choice, option in f.entries("takes"):
        taken = scalars.name(r, option)
        if choice.text not in r.options:
            r.unknown("unknown-choice", choice, choice.text, r.options)
        elif taken and taken not in r.options[choice.text]:
            r.unknown("unknown-option", option, taken, r.options[choice.text], choice=choice.text)
        takes.append((choice.text, taken))
    return acts.words_or(r, f, "summary"), tuple(takes)


def scaled(written: Case, unit: int) -> Case:
    """The case with every start in smallest units of a system with `unit` of them in a point."""

    def ratee(one: Ratee) -> Ratee:
        return replace(one, start=one.start * unit // 1000)

    return replace(written, ratee=ratee(written.ratee), shoes=tuple(replace(s, ratee=ratee(s.ratee)) for s in written.shoes))
