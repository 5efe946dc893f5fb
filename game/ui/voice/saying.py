"""What there is to say when one tree of nodes follows another. Nothing is said twice; what only adorns is silent."""

from dataclasses import dataclass, replace

from game.ui.nodes import Node, find, walk
from game.ui.voice.focused import ANSWERS, NOWHERE, PLAIN, Focus, filled, focus_of, groups, moved, stands, within
from game.ui.voice.reading import Words, read, sentences

TOLD = ("text", "heading", "status", "image", "alert")
ASIDE = "caption"
OWN = ("number", "clock", "said", "where", "waiting", "gauge", "strain", "earlier", "earlier-who", "beat-who", "next", ASIDE)
"""Nodes that have rules of their own, or none."""

HANDS = ("hold", "let")
"""What a smile is held with, and let go."""

Content = tuple[str, str]
"""Name and value of a node."""
KEPT = ("rated-", "feed")
"""Keys of what goes and comes again while one screen stands, and is said once."""
TREMBLES: Content = ("", "trembles")


@dataclass(frozen=True, slots=True)
class Memory:
    """What has been heard so far: of the screen before, the contents that stood on it, the answers, the number and the hand's
    place. `beats` are the beats last heard: one may stand beside a question without being said again; so may what is `kept`."""

    screen: str = ""
    scene: str = ""
    contents: frozenset[Content] = frozenset()
    answers: tuple[Content, ...] = ()
    number: Content = ("", "")
    clock: str = ""
    kept: frozenset[Content] = frozenset()
    beats: tuple[str, ...] = ()
    focus: Focus = NOWHERE


@dataclass(frozen=True, slots=True)
class Said:
    """One utterance. An aside waits for its turn; it never cuts anything off."""

    text: str
    aside: bool = False


def heard(before: Memory, tree: Node, words: Words) -> tuple[Memory, tuple[Said, ...]]:
    """What has to be said of a tree after what has been heard, and what has been heard then."""
    fresh = tree.key != before.screen
    old = Memory(number=before.number, beats=before.beats) if fresh else before
    memory, parts = _stage(old, tree, words, fresh)
    memory, told = _texts(memory, old, tree, words)
    memory, asked = _asked(memory, old, tree, words)
    memory, held = _focused(memory, old, tree, words, bool(asked))
    counts = groups(tree, words) if fresh else []
    node, _ = focus_of(tree)
    looked = bool(held and not fresh and node and node.role not in PLAIN)
    order = (*held, *parts, *told) if looked else (*_titled(tree, fresh), *parts, *told, *asked, *counts, *held)
    text = sentences([read(part, words) for part in order])
    said = [Said(text)] if text else []
    return replace(memory, screen=tree.key), (*said, *_asides(old, tree, words))


# --- where, what number, what time


def _titled(tree: Node, fresh: bool) -> list[str]:
    """A screen's name, unless a heading on it says the same."""
    headed = any(n.role == "heading" and n.name == tree.name for n in walk(tree))
    return [tree.name] if fresh and not headed else []


def _stage(old: Memory, tree: Node, words: Words, fresh: bool) -> tuple[Memory, list[str]]:
    parts: list[str] = []
    stage, clock = find(tree, "stage"), find(tree, "clock")
    scene = stage.name if stage else ""
    if stage and scene and scene != old.scene:
        parts += [scene, *_around(stage, words)]
    time = clock.value if clock else old.clock
    if clock and time != old.clock:
        parts.append(filled(words["voice.clock"], clock=time))
    memory = replace(old, scene=scene or old.scene, clock=time)
    memory, number = _number(memory, find(tree, "number"), words, fresh)
    return memory, [*parts, *number, *_system(old, tree, words)]


def _around(stage: Node, words: Words) -> list[str]:
    """The numbers over the heads of a crowd, once, when one comes in; after that people only pass."""
    figures = [node.name for node in stage.children if node.role == "image" and _figure(node.name)]
    return [filled(words["voice.around"], numbers=", ".join(figures))] if figures else []


def _number(memory: Memory, node: Node | None, words: Words, fresh: bool) -> tuple[Memory, list[str]]:
    """The number when it has come to rest somewhere else, and from where."""
    if node is None or "moving" in node.state:
        return memory, []
    now, (name, before) = (node.name, node.value), memory.number
    if now == (name, before) and not fresh:
        return memory, []
    memory = replace(memory, number=now)
    if not _figure(node.value):
        return memory, [node.name]
    way = "" if not _figure(before) or node.value == before else "-down" if float(node.value) < float(before) else "-up"
    return memory, [filled(words[f"voice.number{way}"], name=node.name, figure=node.value, before=before)]


def _figure(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()


def _system(old: Memory, tree: Node, words: Words) -> list[str]:
    """What the system said of the number, once it is there."""
    node, number = find(tree, "said"), find(tree, "number")
    if node is None or (number and "moving" in number.state) or _content(node) in old.contents:
        return []
    return [filled(words["voice.system"], text=node.name)]


# --- texts


def _texts(memory: Memory, old: Memory, tree: Node, words: Words) -> tuple[Memory, list[str]]:
    """Texts, headings and pictures with a meaning that did not stand here before, in reading order."""
    parts: list[str] = []
    beats, known = memory.beats, old.contents | old.kept
    asking = any(node.role in ANSWERS for node in walk(tree))
    shown = _shown(tree)
    for node in shown:
        if _content(node) in known or (node.key == "beat" and asking and node.name in beats):
            continue
        if node.key == "beat":
            beats = (*beats, node.name)[-3:]
        text = _beat(tree, node, words) if node.key == "beat" else _told(tree, node)
        parts += [text] if text not in parts else []
    kept = old.kept | {_content(node) for node in shown if node.key.startswith(KEPT)}
    return replace(memory, contents=_contents(tree), beats=beats, kept=kept), [*parts, *_strain(old, tree, words)]


def _contents(tree: Node) -> frozenset[Content]:
    """What stands on a screen. What is said of a number that still moves counts as not there yet."""
    nodes = list(walk(tree))
    moving = any("moving" in node.state for node in nodes)
    trembles = {TREMBLES for node in nodes if "trembles" in node.state}
    return frozenset(_content(node) for node in nodes if not (moving and node.key == "said")) | trembles


def _told(tree: Node, node: Node) -> str:
    """A text with the label that stands over it, a picture with its value."""
    label = next((found.name for key in _labels(node.key) if (found := find(tree, key))), "")
    return _after(label, _after(node.name, node.value))


def _labels(key: str) -> tuple[str, ...]:
    stem = key.removesuffix("-value").removesuffix("-note")
    return (f"{stem}-label",)


def _after(before: str, text: str) -> str:
    """One after the other, a colon between them where there is no other sign."""
    between = " " if before.endswith((".", "?", "!")) else ": "
    return between.join(part for part in (before, text) if part)


def _beat(tree: Node, node: Node, words: Words) -> str:
    """A beat with whoever says it, and how."""
    who = find(tree, "beat-who")
    name = who.name if who else ""
    if node.value:
        name = filled(words["voice.who"], who=name, manner=node.value) if name else node.value
    return f"{name}: {node.name}" if name else node.name


def _strain(old: Memory, tree: Node, words: Words) -> list[str]:
    """How worn the held smile is, in one sentence, and whether the face trembles."""
    gauge, strain = find(tree, "gauge"), find(tree, "strain")
    if gauge is None:
        return []
    said = strain.name if strain else f"{gauge.name}: {gauge.value}"
    parts = [said] if _content(gauge) not in old.contents else []
    if "trembles" in gauge.state and TREMBLES not in old.contents:
        parts.append(words["voice.trembles"])
    return parts


def _shown(tree: Node) -> list[Node]:
    """Everything that carries words of its own, once: what stands within something to look at is said with that."""
    wholes = [n for n in walk(tree) if n.actions and n.role not in PLAIN]
    stage = find(tree, "stage")
    people = {id(n) for n in walk(stage) if n.role == "image"} if stage else set()
    return [
        node
        for node in walk(tree)
        if node.role in TOLD and not node.actions and (node.name or node.value)
        and not _silent(node) and id(node) not in people
        and not any(within(node, whole) for whole in wholes)
    ]  # fmt: skip


def _silent(node: Node) -> bool:
    """Marks on a drawing, labels (they are said with what they stand over), and what has a rule of its own."""
    sign = node.role == "image" and node.name.isdigit()
    return sign or "scale" in node.state or "label" in node.key.split("-") or node.key in OWN


def _content(node: Node) -> Content:
    return (node.name, node.value)


# --- answers and the hand


def _asked(memory: Memory, old: Memory, tree: Node, words: Words) -> tuple[Memory, list[str]]:
    """All answers when they come, closed ones with their reasons; so are the two ways of a hold."""
    nodes = [n for n in walk(tree) if n.role in ANSWERS or n.key in HANDS]
    question = [_content(n) for n in walk(tree) if n.key in ("prompt", "note", "card") and n.role != "star"]
    answers = (*((n.key, n.name) for n in nodes), *question) if nodes else ()
    # While it is held there is nothing to choose; let go, both ways are said again.
    answers = () if nodes and nodes[0].key in HANDS and "on" in nodes[0].state else answers
    memory = replace(memory, answers=answers)
    if not answers or answers == old.answers:
        return memory, []
    if all(n.role == "star" for n in nodes):
        return memory, [_stars(nodes, words)]
    if nodes[0].key in HANDS:
        return memory, [_after(nodes[0].name, nodes[0].value), *(filled(words["voice.or"], text=n.name) for n in nodes[1:])]
    return memory, [filled(words["voice.asked"], n=len(nodes)), *(_answer(n, at, words) for at, n in enumerate(nodes, 1))]


def _answer(node: Node, at: int, words: Words) -> str:
    """An answer with the number of the key that takes it, its place in the list; one that is closed is taken by none."""
    text = sentences([node.name, *stands(node, words)])
    return text if "disabled" in node.state else filled(words["voice.answer"], n=at, text=text)


def _stars(nodes: list[Node], words: Words) -> str:
    lit = next((n.name for n in nodes if "lit" in n.state), "")
    return sentences([words["voice.stars"], filled(words["voice.suggested"], stars=lit) if lit else ""])


def _focused(memory: Memory, old: Memory, tree: Node, words: Words, asked: bool) -> tuple[Memory, list[str]]:
    node, focus = focus_of(tree)
    memory = replace(memory, focus=focus)
    if node is None or focus == old.focus:
        return memory, []
    if asked and node.role == "star":
        return memory, []
    if asked and node.role == "option":
        keys = [n.key for n in walk(tree) if n.role == "option"]
        return memory, [filled(words["voice.at"], n=keys.index(node.key) + 1)]
    return memory, moved(tree, node, old.focus, words)


def _asides(old: Memory, tree: Node, words: Words) -> list[Said]:
    """A sound in words."""
    node = find(tree, ASIDE)
    if node is None or _content(node) in old.contents:
        return []
    return [Said(read(filled(words["voice.heard"], text=node.name), words), aside=True)]
