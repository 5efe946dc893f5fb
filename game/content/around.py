"""What stands around the day: the private intake, endings, the ruling, the opened box and other shoes."""

from game.act import Ratee
from game.content import acts, scalars
from game.content.choices import NONE, last_lines
from game.content.desk import at_desk
from game.content.fields import Fields, many
from game.content.papers import history
from game.content.people import POINTS
from game.content.reading import LONGEST, Reading
from game.content.source import Mapping, Node, Scalar
from game.story.conditions import Condition
from game.story.model import VALUES, Choose, Echo, Ending, Option, Paper, Ruling, Shoes, Stamp, Witnessed
from game.story.words import Words

Lines = tuple[tuple[Condition | None, Words], ...]


def intake(r: Reading, node: Node | None) -> tuple[Words | None, tuple[tuple[Choose, Choose], ...]]:
    """The words and the pairs of the intake."""
    if node is None:
        return None, ()
    f = Fields(r, node, "the intake")
    pairs = f.each("pairs", lambda pair: _pair(r, pair))
    ids = [pair[0].id for pair in pairs]
    for place, item in enumerate(f.items("pairs")):
        if ids[place] in ids[:place]:
            r.add("double-name", item, what="the pair", name=ids[place].removeprefix("intake-"))
    return acts.words_or(r, f, "text"), pairs


def _pair(r: Reading, node: Node) -> tuple[Choose, Choose]:
    """Two forms of one question, under one id, with the options of the rated choice that it mirrors."""
    f = Fields(r, node, "a pair")
    id, mirrors = f"intake-{f.name('id')}", f.name("mirrors")
    entries = f.entries("options", "double-name")
    if mirrors and mirrors not in r.options:
        r.unknown("unknown-choice", f.nodes["mirrors"], mirrors, r.options)
    for key, _ in entries:
        if mirrors in r.options and key.text not in r.options[mirrors]:
            r.unknown("unlike-pair", key, key.text, r.options[mirrors], choice=mirrors)
    if len(entries) < 2 and not r.failed:
        r.add("few-options", node, what="the question", name=id.removeprefix("intake-"))
    answers = [(key, *_answer(r, value)) for key, value in entries]
    options = tuple(Option(key.text, words, at=r.place(key)) for key, words, _ in answers)
    like = tuple((_mirrored(r, other, mirrors), key.text) for key, _, others in answers for other in others)
    value = f.among("value", VALUES)
    a, b = (
        Choose(id, options, "intake", acts.words_or(r, f, form), mirrors=mirrors, value=value, at=r.place(node), like=like)
        for form in "ab"
    )
    return a, b


def _answer(r: Reading, node: Node) -> tuple[Words, list[Node]]:
    """The words of a private answer, and the rated options that it is as good as, beside the one that it is called after."""
    if not isinstance(node, Mapping):
        return r.words(node) or NONE, []
    f = Fields(r, node, "an answer in private")
    return acts.words_or(r, f, "text") or NONE, f.items("like")


def _mirrored(r: Reading, node: Node, mirrors: str) -> str:
    one = scalars.scalar(r, node, "an option")
    if one is not None and mirrors in r.options and one.text not in r.options[mirrors]:
        r.unknown("unlike-pair", one, one.text, r.options[mirrors], choice=mirrors)
    return one.text if one else ""


def endings(r: Reading, f: Fields) -> dict[str, Ending]:
    """How the day can end, by id."""
    found = {}
    for key, node in f.entries("endings"):
        id = scalars.name(r, key)
        one = Fields(r, node, "an ending")
        gets = acts.words_or(r, one, "got")
        found[id] = Ending(id, one.text("title"), gets.longest() if gets else "", one.texts("tags"), r.place(key), gets)
    return found


def ruling(r: Reading, node: Node | None) -> Ruling:
    """The appeal and the stamps; each has something to say in every case."""
    if node is None:
        return Ruling((), ())
    f = Fields(r, node, "the ruling")
    appeals = f.each("appeals", lambda one: _appeal(r, one))
    complete(r, f.items("appeals"), [when for when, _, _ in appeals], "the appeals")
    stamps = tuple(_stamp(r, key, value) for key, value in f.entries("stamps", "double-name"))
    if len(stamps) < 2 and not r.failed:
        r.add("few-options", f.nodes["stamps"], what="the ruling", name="stamps")
    return Ruling(appeals, stamps)


def _appeal(r: Reading, node: Node) -> tuple[Condition | None, Words, tuple[str, ...]]:
    f = Fields(r, node, "an appeal")
    causes = []
    for item in f.items("causes"):
        one = scalars.scalar(r, item, "a choice")
        if one is not None and one.text not in r.options:
            r.unknown("unknown-choice", one, one.text, r.options)
        elif one is not None:
            causes.append(one.text)
    return _when(r, f), acts.words_or(r, f, "text") or NONE, tuple(causes)


def _stamp(r: Reading, key: Scalar, node: Node) -> Stamp:
    f = Fields(r, node, "a stamp")
    lines = _lines(r, f.items("lines"))
    complete(r, f.items("lines"), [when for when, _ in lines], f"the stamp '{key.text}'")
    return Stamp(scalars.name(r, key), f.text("text"), lines, acts.nudges(r, f), acts.stances(r, f), at_desk(r, f, "later"))


def _lines(r: Reading, nodes: list[Node]) -> Lines:
    return tuple(_line(r, node) for node in nodes)


def _line(r: Reading, node: Node) -> tuple[Condition | None, Words]:
    f = Fields(r, node, "a line")
    say = f.node("say")
    return _when(r, f), (r.words(say, LONGEST) if say is not None else None) or NONE


def _when(r: Reading, f: Fields) -> Condition | None:
    node = f.node("if")
    return r.condition(node) if node is not None else None


def complete(r: Reading, nodes: list[Node], conditions: list[Condition | None], what: str) -> None:
    """Notes lines of which none may hold, and lines after one that always does."""
    if conditions and None not in conditions:
        r.add("no-last-line", nodes[-1], what=what)
    last_lines(r, list(zip(conditions, nodes, strict=True)))


def box(r: Reading, f: Fields) -> tuple[Witnessed, ...]:
    """What everybody says when the box is opened: the first line that holds, or nothing."""
    found = []
    for key, node in f.entries("box"):
        who = r.someone(key, r.speakers, "the cast")
        nodes = many(node)
        lines = _lines(r, nodes)
        last_lines(r, [(when, n) for (when, _), n in zip(lines, nodes, strict=True)])
        found.append(Witnessed(who, lines))
    return tuple(found)


def debrief(r: Reading, f: Fields) -> Lines:
    """What the box says of the day in the case's own words."""
    return _lines(r, f.items("debrief"))


def shoes(r: Reading, f: Fields, ratee: Ratee, known: dict[str, Paper]) -> tuple[Shoes, ...]:
    """Others to live the same choices as; they start where the ratee does when nothing else is said."""
    return f.each("shoes", lambda node: _shoes(r, node, ratee, known))


def _shoes(r: Reading, node: Node, ratee: Ratee, known: dict[str, Paper]) -> Shoes:
    f = Fields(r, node, "shoes")
    past = history(r, f, known) if "history" in f else ratee.past
    one = Ratee(f.name("id"), f.text("name"), f.decimal("start", ratee.start, 0, POINTS), f.names("tags"), past)
    return Shoes(one, f.text("text"))


def echoes(r: Reading, f: Fields) -> tuple[Echo, ...]:
    """Chances that follow how days of other cases ended, by the chance's name."""
    found = []
    for key, node in f.entries("echoes", "double-name"):
        echo = Fields(r, node, "an echo")
        if (other := echo.node("case")) is not None:
            r.echoed.append(other)
        percent = echo.whole("chance", 50, 1, 99)
        found.append(Echo(scalars.name(r, key), percent, echo.name("case"), echo.names("endings")))
    return tuple(found)
