"""Choices: menus, guesses, and the cards of the feed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from game.act import Act
from game.content import acts, scalars
from game.content.fields import Fields
from game.content.reading import LONGEST, Reading
from game.content.source import Mapping, Node, Scalar
from game.story.conditions import Remembered
from game.story.model import COUNTABLE, Beat, Choose, Finish, Lock, Nudge, Option, Say, Truth, Way
from game.story.words import Words

if TYPE_CHECKING:
    from game.content.beats import Scribe

BANDS = ("low", "low", "middle", "high", "high")
"""The band of one to five stars."""
NONE = Words(("",))
ALONE = ("preselected", "countdown", "order")
"""Nudges that only one option of a choice can have: there is one cursor, one clock and one first place."""


def menu(s: Scribe, node: Mapping, head: Literal["choose", "form"] = "choose") -> tuple[Beat, ...]:
    """A choice among options, or among the boxes of a form."""
    r = s.r
    f = Fields(r, node, "a choice" if head == "choose" else "a form", head)
    id = f.name(head)
    when = s.when(f)
    entries = f.entries("options", "double-name")
    declare(r, f.nodes[head], id, entries)
    options = tuple(option for key, value in entries if (option := _option(s, key, value, id if head == "form" else "")))
    _checked(r, node, id, options)
    by = r.someone(f.nodes["by"], r.speakers, "the cast") if "by" in f else ""
    way: Way = "form" if head == "form" else "menu"
    return (Choose(id, options, way, acts.words_or(r, f, "text"), when=when, at=r.place(node), by=by),)


def declare(r: Reading, node: Node, id: str, entries: list[tuple[Scalar, Node]]) -> None:
    """Makes a choice known by its id, with the ids of its options; notes an id that is there already."""
    if not id or not isinstance(node, Scalar) or acts.reserved(r, node):
        return
    r.labels.setdefault(r.scene, set()).add(id)
    if id == "ruling":
        r.add("reserved", node, name=id)
    elif id in r.options and not any(r.played.get(block, 0) > 1 for block in r.inside):
        r.add("double-name", node, what="the choice", name=id)
    r.options[id] = tuple(key.text for key, _ in entries)


def _checked(r: Reading, node: Mapping, id: str, options: tuple[Option, ...]) -> None:
    if len(options) < 2 and not r.failed:
        r.add("few-options", node, what="the choice", name=id)
    for kind in ALONE:
        having = [option for option in options if any(nudge.kind == kind for nudge in option.nudges) and option.when is None]
        if len(having) > 1:
            r.add("two-nudges", Scalar("", having[1].at.line, having[1].at.column), name=id, nudge=kind)


def _option(s: Scribe, key: Scalar, node: Node, form: str = "") -> Option | None:
    r = s.r
    id = scalars.name(r, key, scalars.OPTION)
    if id == "not":
        r.add("reserved", key, name=id)
    f = Fields(r, node, "a box" if form else "an option")
    words = acts.words_or(r, f, "text", LONGEST)
    then = s.beats(f.node("then"))
    if "end" in f:
        then += (Finish(s.ending(f), at=r.place(f.nodes["end"])),)
    option = Option(
        id=id,
        words=words or NONE,
        act=acts.act(r, f.node("act")),
        stances=acts.stances(r, f),
        nudges=acts.nudges(r, f),
        when=s.when(f),
        locks=acts.locks(r, f),
        change=acts.change(r, f),
        then=then,
        go=s.goal(f),
        at=r.place(key),
    )
    return _rejected(s, f, option, form) if id and "rejects" in f else option if id else None


def _rejected(s: Scribe, f: Fields, box: Option, form: str) -> Option:
    """A box that the form does not take: what it says is read, the form is asked again, and the box is struck with the reason."""
    r, tried = s.r, f"{form}={box.id}"
    says = r.words(f.nodes["rejects"], LONGEST) or NONE
    reply: Beat = Say(s.id(), says, at=r.place(f.nodes["rejects"]))
    r.goals.append((r.scene, form, Scalar(form, box.at.line, box.at.column)))
    change = replace(box.change, remember=(*box.change.remember, tried))
    return replace(box, change=change, then=(reply, *box.then), go=form, locks=(*box.locks, Lock(Remembered(tried), says)))


def guess(s: Scribe, node: Mapping) -> tuple[Beat, ...]:
    """What the player thinks moved the number, and what was true."""
    r = s.r
    f = Fields(r, node, "a guess", "guess")
    id = f.name("guess")
    entries = f.entries("options", "double-name")
    declare(r, f.nodes["guess"], id, entries)
    options = tuple(
        Option(name, r.words(value) or NONE, at=r.place(key))
        for key, value in entries
        if (name := scalars.name(r, key, scalars.OPTION))
    )
    if len(options) < 2 and not r.failed:
        r.add("few-options", node, what="the guess", name=id)
    truths = _by_ledger(r, entries) if _says_ledger(f.node("truth")) else f.each("truth", lambda one: _truth(r, one, id))
    if truths and all(truth.when is not None for truth in truths):
        r.add("open-guess", f.items("truth")[-1])
    if truths:
        last_lines(r, [(t.when, n) for t, n in zip(truths, f.items("truth"), strict=True)])
    return (Choose(id, options, "guess", acts.words_or(r, f, "text"), truths=truths, when=s.when(f), at=r.place(node)),)


def _says_ledger(node: Node | None) -> bool:
    return isinstance(node, Scalar) and node.text == "ledger"


def _by_ledger(r: Reading, answers: list[tuple[Scalar, Node]]) -> tuple[Truth, ...]:
    """No truths: the ledger tells them. Notes answers of which it cannot tell whether they are true."""
    known = (*COUNTABLE, *r.people)
    for key, _ in answers:
        if key.text not in known:
            r.unknown("not-among", key, key.text, known, what="an answer that the ledger can tell")
    return ()


def _truth(r: Reading, node: Node, choice: str) -> Truth:
    f = Fields(r, node, "an answer")
    when = f.node("if")
    answers = []
    for item in f.items("is"):
        one = scalars.scalar(r, item, "an option")
        if one is not None and one.text not in r.options.get(choice, ()):
            r.unknown("unknown-option", one, one.text, r.options.get(choice, ()), choice=choice)
        elif one is not None:
            answers.append(one.text)
    return Truth(r.condition(when) if when else None, tuple(answers))


def last_lines(r: Reading, lines: list[tuple[object, Node]]) -> None:
    """Notes the first line that stands after one that always holds."""
    for (before, _), (_, node) in pairwise(lines):
        if before is None:
            r.add("after-last-line", node)
            return


def rate(s: Scribe, node: Mapping) -> tuple[Beat, ...]:
    """One card of the feed: five options, the suggested one lit; an answer in kind comes at once or late."""
    r = s.r
    f = Fields(r, node, "a card of the feed", "rate")
    person = acts.rater(r, f.nodes["rate"])
    if person and len(r.people[person]) != 1:
        r.add("not-one-rater", f.nodes["rate"], name=person)
    id = f.name("id") or f"rate-{person or 'nobody'}"
    declare(r, f.node("id") or f.nodes["rate"], id, [(Scalar(str(star), node.line, node.column), node) for star in range(1, 6)])
    suggested = f.whole("suggested", 1, 1, 5)
    minutes = f.whole("minutes", 0, 0, acts.DAY)
    late = acts.raters(r, f.nodes["rate"], r.late) if f.yes("late") and person else ()
    bands = {band: _band(s, f, band) for band in ("high", "middle", "low")}
    options = tuple(
        _star(
            r,
            star,
            suggested,
            bands[BANDS[star - 1]],
            Act(minutes=minutes if star != suggested else 0, gave=(person, star, suggested), late=late),
            node,
        )
        for star in range(1, 6)
    )
    return (Choose(id, options, "rate", acts.words_or(r, f, "text"), person, suggested, when=s.when(f), at=r.place(node)),)


def _band(s: Scribe, f: Fields, key: str) -> Option:
    """What the stars of a band share: an option without words."""
    r, node = s.r, f.node(key)
    if node is None:
        return Option("", NONE)
    band = Fields(r, node, "a band of stars")
    says = acts.words_or(r, band, "say", LONGEST)
    then: tuple[Beat, ...] = (Say(s.id(), says, channel="notice", at=r.place(band.nodes["say"])),) if says else ()
    return Option(
        id=key,
        words=NONE,
        act=acts.act(r, band.node("act")),
        stances=acts.stances(r, band),
        nudges=acts.nudges(r, band),
        change=acts.change(r, band),
        then=then + s.beats(band.node("then")),
        at=r.place(node),
    )


def _star(r: Reading, star: int, suggested: int, band: Option, given: Act, node: Node) -> Option:
    both = Act(
        signals=band.act.signals,
        minutes=band.act.minutes + given.minutes,
        seen_by=band.act.seen_by,
        near=band.act.near,
        votes=band.act.votes,
        times=band.act.times,
        gave=given.gave,
        departs=band.act.departs,
        late=band.act.late + given.late,
    )
    lit = (Nudge("preselected"),) if star == suggested else ()
    words = Words((str(star),))
    nudges = lit + tuple(n for n in band.nudges if n.kind != "preselected")
    return Option(str(star), words, both, band.stances, nudges, change=band.change, then=band.then, at=r.place(node))
