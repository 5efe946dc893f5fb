"""The cast: who there is, how each of them rates, and the ratee."""

from dataclasses import replace

from game.act import SIGNALS, Ratee, Witness
from game.content import scalars
from game.content.fields import Fields, many, pairs
from game.content.keys import BEAT, HEADS
from game.content.papers import history
from game.content.reading import Reading
from game.content.source import Mapping, Node, Scalar
from game.story.model import Member, Paper

POINTS = 1_000_000
"""The greatest number that anybody can have before the system is known, in thousandths."""
CROWD = 500
STAR = 5000
"""Stars run to five, in thousandths; tastes and prejudices as far to either side."""


def cast(r: Reading, entries: list[tuple[Scalar, Node]], ratee: Ratee, faces: frozenset[str] | None) -> dict[str, Member]:
    """The cast by id. The ratee, who speaks, is added when nothing else is said about them."""
    members: dict[str, Member] = {}
    for key, node in entries:
        id = scalars.name(r, key)
        if id in HEADS or id in BEAT:
            r.add("reserved", key, name=id)
        elif id:
            members[id] = _member(r, id, node, faces)
    for member in members.values():
        _known(r, member)
    r.cast = frozenset(members) - {ratee.id}
    r.people.pop(ratee.id, None)
    members.setdefault(ratee.id, Member(ratee.id, ratee.name))
    r.speakers = frozenset(members)
    return members


def _known(r: Reading, member: Member) -> None:
    ids = tuple(witness.id for witness in member.witnesses)
    r.people[member.id] = ids
    r.people.update({id: (id,) for id in ids})


def _member(r: Reading, id: str, node: Node, faces: frozenset[str] | None) -> Member:
    f = Fields(r, node, "somebody of the cast")
    if "group" in f and "rating" in f:
        r.add("unknown-key", f.nodes["rating"], "a group's numbers stand in `group`", what="a group", name="rating")
    numbers = _numbers(r, f)
    face = f.name("face")
    at = f.node("face") or node
    if faces is not None and (face or id) not in faces:
        r.unknown("unknown-face", at, face or id, faces)
    return Member(
        id=id,
        name=f.text("name", id),
        role=f.text("role"),
        face=face,
        witnesses=_witnesses(r, f, id, numbers),
        voice=f.text("voice"),
        shown=f.text("rating") if "rating" in f else "",
        at=r.place(node),
    )


def _numbers(r: Reading, f: Fields) -> list[int | None]:
    """The numbers of a member: one, none, or one for each of a group (`{12: 4.4}` is twelve of them)."""
    node = f.node("group")
    if isinstance(node, Mapping):
        counted = [(scalars.whole(r, key, 1, CROWD), scalars.decimal(r, value, 0, POINTS)) for key, value in pairs(r, node)]
        return [number for count, number in counted for _ in range(count)]
    if node is not None:
        return [scalars.decimal(r, item, 0, POINTS) for item in many(node)]
    return [f.decimal("rating", 0, 0, POINTS) if "rating" in f else None]


def _witnesses(r: Reading, f: Fields, id: str, numbers: list[int | None]) -> tuple[Witness, ...]:
    """One witness for each number; those of a group as they all are, but for what `but` says of one."""
    like = _judging(r, f, Witness(id, rates=f.yes("rates", True), answers=f.yes("answers")))
    if "group" not in f:
        if "but" in f:
            r.add("unknown-key", f.nodes["but"], "only one of a `group` can be unlike the others", what="one person", name="but")
        return (_numbered(like, id, numbers[0]),)
    unlike = {place: _judging(r, Fields(r, node, "one of a group"), like) for place, node in _exceptions(r, f, len(numbers))}
    return tuple(_numbered(unlike.get(place, like), f"{id}.{place}", number) for place, number in enumerate(numbers, 1))


def _numbered(like: Witness, id: str, number: int | None) -> Witness:
    return replace(like, id=id, number=number, rates=like.rates and number is not None)


def _judging(r: Reading, f: Fields, like: Witness) -> Witness:
    """`like`, with the temper, tastes and prejudices that are written there."""
    return replace(
        like,
        temper=f.decimal("temper", like.temper, 1000, STAR),
        tastes=_tastes(r, f) if "tastes" in f else like.tastes,
        prejudices=_prejudices(r, f) if "prejudices" in f else like.prejudices,
    )


def _exceptions(r: Reading, f: Fields, size: int) -> list[tuple[int, Node]]:
    """Those of a group of `size` who are not like the others, by their place in it from 1 on."""
    return [(scalars.whole(r, key, 1, size), node) for key, node in f.entries("but")]


def _tastes(r: Reading, f: Fields) -> tuple[tuple[str, int], ...]:
    tastes = []
    for key, value in f.entries("tastes"):
        if key.text in SIGNALS:
            tastes.append((key.text, scalars.decimal(r, value, -STAR, STAR)))
        else:
            r.unknown("unknown-signal", key, key.text, SIGNALS)
    return tuple(tastes)


def _prejudices(r: Reading, f: Fields) -> tuple[tuple[str, int], ...]:
    return tuple(
        (tag, scalars.decimal(r, value, -STAR, STAR)) for key, value in f.entries("prejudices") if (tag := scalars.name(r, key))
    )


def ratee(r: Reading, node: Node | None) -> Ratee:
    """Who is being rated, with a start in thousandths."""
    if node is None:
        return Ratee("", "", 0)
    f = Fields(r, node, "the ratee")
    return Ratee(f.name("id"), f.text("name"), f.decimal("start", 0, 0, POINTS), f.names("tags"))


def filed(r: Reading, node: Node | None, one: Ratee, known: dict[str, Paper]) -> Ratee:
    """The ratee with what is on file from before the day."""
    return one if node is None else replace(one, past=history(r, Fields(r, node, "the ratee"), known))
