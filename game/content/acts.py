"""Acts, stances, nudges, locks and changes: what options and beats carry."""

import re

from game.act import SIGNALS, Act, Near
from game.content import papers, scalars
from game.content.fields import Fields, many
from game.content.keys import CHANGE
from game.content.problems import short
from game.content.reading import Reading
from game.content.source import Node, Scalar
from game.story.conditions import WORDS
from game.story.model import UNCHANGED, Change, Lock, Nudge
from game.story.words import Words

_NEAR = re.compile(r"(\d{1,3}) m(?: for (\d{1,3}) min)?")
_SIDES = ("for", "against")
DAY = 24 * 60


def act(r: Reading, node: Node | None) -> Act:
    """An act; an empty one when left out."""
    if node is None:
        return Act()
    f = Fields(r, node, "an act")
    minutes = f.whole("minutes", 0, 0, DAY)
    return Act(
        signals=tuple((name, strength) for name in SIGNALS if name in f.nodes and (strength := f.whole(name, 0, -2, 2))),
        minutes=minutes,
        seen_by=tuple(who for n in f.items("seen by") if (who := seer(r, n))),
        near=tuple(near for key, value in f.entries("near") if (near := _near(r, key, value, minutes))),
        votes=tuple(
            (who, stars)
            for key, value in f.entries("votes")
            if (who := rater(r, key)) and (stars := scalars.whole(r, value, 1, 5))
        ),
        times=f.whole("times", 1, 1, 100),
        departs=tuple(sorted(r.later(scalars.time(r, n)) for n in f.items("departs"))),
        late=tuple(one for n in f.items("late") for one in raters(r, n, r.late)),
    )


def seer(r: Reading, node: Node) -> str:
    """Somebody who sees: of the cast, one of a group, or an onlooker without a rating."""
    if isinstance(node, Scalar) and node.text in r.onlookers:
        return node.text
    return r.someone(node, r.people, "the cast or among the onlookers")


def rater(r: Reading, node: Node) -> str:
    """Somebody of the cast, or one of a group."""
    return r.someone(node, r.people, "the cast")


def raters(r: Reading, node: Node, kept: dict[str, Node]) -> tuple[str, ...]:
    """The single raters whom a name stands for, all of a group; `kept` keeps where each was named first."""
    single = r.people.get(rater(r, node), ())
    for one in single:
        kept.setdefault(one, node)
    return single


def _near(r: Reading, who: Scalar, node: Node, minutes: int) -> Near | None:
    """`2 m`, for the act's minutes, or `8 m for 5 min`."""
    one, person = scalars.scalar(r, node, "a distance"), rater(r, who)
    match = _NEAR.fullmatch(one.text) if one else None
    if one is None or match is None:
        if one:
            r.add("not-number", one, "write it as `2 m` or `8 m for 5 min`", wanted="a distance", found=short(one.text))
        return None
    time = int(match[2]) if match[2] else minutes
    if not time:
        r.add("no-minutes", one)
    return Near(person, int(match[1]), time) if person else None


def stances(r: Reading, f: Fields) -> tuple[tuple[str, str], ...]:
    """The sides that an option takes, by value."""
    node = f.node("stance")
    if node is None:
        return ()
    sides = Fields(r, node, "a stance")
    taken = tuple((value, side) for value in sides.nodes if (side := sides.among(value, _SIDES)))
    for value, side in taken:
        spot = sides.nodes[value]
        r.stances.setdefault(value, {}).setdefault(side, Scalar("", spot.line, spot.column))
    return taken


def nudges(r: Reading, f: Fields) -> tuple[Nudge, ...]:
    """The nudges on an option, in the order of the file."""
    node = f.node("nudge")
    if node is None:
        return ()
    kinds = Fields(r, node, "a nudge")
    return tuple(nudge for kind, value in kinds.nodes.items() if (nudge := _nudge(r, kind, value)))


def _nudge(r: Reading, kind: str, node: Node) -> Nudge | None:
    if kind == "countdown":
        return Nudge(kind, seconds=scalars.whole(r, node, 1, 120))
    if kind in ("preselected", "fade", "order"):
        return Nudge(kind) if scalars.yes(r, node) else None
    words = r.words(node)
    return Nudge(kind, words) if words else None


def locks(r: Reading, f: Fields) -> tuple[Lock, ...]:
    """The locks of an option: the first that holds gives the reason."""
    return tuple(lock for node in f.items("lock") if (lock := _lock(r, node)))


def _lock(r: Reading, node: Node) -> Lock | None:
    f = Fields(r, node, "a lock")
    when, says = f.node("if"), f.node("says")
    condition = r.condition(when) if when else None
    words = r.words(says) if says else None
    return Lock(condition, words) if words and (condition or not when) else None


def change(r: Reading, f: Fields) -> Change:
    """What is remembered and forgotten, what happens to the smile, what is counted and what is put on file."""
    if not any(key in f.nodes for key in CHANGE):
        return UNCHANGED
    return Change(
        remember=_memory(r, f, "remember", r.remembered),
        forget=_memory(r, f, "forget", r.forgotten),
        strain=f.whole("strain", 0, -10, 10),
        strain_to=f.whole("strain to", 0, 0, 10) if "strain to" in f else None,
        adds=papers.added(r, f),
        files=papers.filings(r, f),
    )


def _memory(r: Reading, f: Fields, key: str, known: dict[str, Scalar]) -> tuple[str, ...]:
    names = []
    for node in many(f.node(key)):
        name = scalars.name(r, node)
        if name and isinstance(node, Scalar) and not reserved(r, node):
            known.setdefault(name, node)
            names.append(name)
    return tuple(names)


def reserved(r: Reading, node: Scalar) -> bool:
    """Whether a name is a word of conditions, which could then not ask for it; notes it."""
    if node.text in WORDS:
        r.add("reserved", node, name=node.text)
    return node.text in WORDS


def words_or(r: Reading, f: Fields, key: str, limit: int = 0) -> Words | None:
    """The varying text at a key, None when left out."""
    node = f.node(key)
    return r.words(node, limit) if node is not None else None
