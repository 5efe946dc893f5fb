"""What is under the player's hand, in words: its name, what it is, how it stands, which of how many."""

import re
from dataclasses import dataclass

from game.ui.nodes import Node, targets, walk
from game.ui.voice.reading import Words

ANSWERS = ("option", "star")
PLAIN = ("button", "option", "star", "setting", "tab")
"""Roles of things that say all that is in them by name and value. Others hold words of their own."""
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Focus:
    """What was under the hand: enough to see whether it has changed."""

    key: str = ""
    name: str = ""
    value: str = ""
    state: frozenset[str] = frozenset()


NOWHERE = Focus()


def focus_of(tree: Node) -> tuple[Node | None, Focus]:
    """The node under the hand, if any, and what is remembered of it. What only counts down is no change."""
    node = next((n for n in walk(tree) if "focused" in n.state), None)
    if node is None:
        return None, NOWHERE
    value = _DIGITS.sub("", node.value) if node.role == "option" else node.value
    return node, Focus(node.key, node.name, value, node.state - {"focused", "down"})


def moved(tree: Node, node: Node, before: Focus, words: Words) -> list[str]:
    """What to say of the node when something else was under the hand, or the same thing otherwise."""
    if node.key == before.key and node.name == before.name and "hold" in node.actions:
        return []
    if node.key == before.key and node.name == before.name and node.role in ("setting", "button"):
        return [node.value] if node.value != before.value else stands(node, words)
    return described(tree, node, words)


def described(tree: Node, node: Node, words: Words) -> list[str]:
    """All of a node: name, kind, value, state, what stands in it, its place among its like."""
    kind = words.get(f"voice.role-{node.role}", "")
    parts = [f"{node.name}, {kind}" if kind else node.name]
    parts += [*stands(node, words), *inner(tree, node), place(tree, node, words)]
    return [part for part in parts if part]


def stands(node: Node, words: Words) -> list[str]:
    """Value and state: why it is locked, that it is faded, that it has been chosen already."""
    if "disabled" in node.state:
        return [words["voice.closed"].replace("{why}", node.value) if node.value else words["voice.shut"]]
    said = [node.value] if node.value else []
    said += [words[f"voice.{word}"] for word in ("faded", "lit") if word in node.state]
    if "on" in node.state and node.role in ("tab", "option", "setting"):
        said.append(words["voice.on"])
    return said


def inner(tree: Node, node: Node) -> list[str]:
    """Texts that stand within a thing that can be looked at, and are not in its name already."""
    if node.role in PLAIN:
        return []
    known, said = {node.name, node.value}, []
    for other in walk(tree):
        fresh = [text for text in (other.name, other.value) if text and text not in known and not text.isdigit()]
        if other.role in ("text", "image") and within(other, node):
            said += fresh
            known.update(fresh)
    return said


def within(part: Node, whole: Node) -> bool:
    """Whether the middle of a node lies in another."""
    x, y, w, h = part.bounds
    left, top, wide, high = whole.bounds
    return left <= x + w / 2 < left + wide and top <= y + h / 2 < top + high


def place(tree: Node, node: Node, words: Words) -> str:
    """Which of how many of its kind; "" for the only one, and for stars, whose names say it."""
    like = [n.key for n in walk(tree) if n.role == node.role and n.key != "pause" and (n.actions or "on" in n.state)]
    if node.role == "star" or len(like) < 2 or node.key not in like:
        return ""
    return filled(words["voice.place"], k=like.index(node.key) + 1, n=len(like))


def filled(said: str, /, **values: object) -> str:
    """Words with their holes filled."""
    for name, value in values.items():
        said = said.replace("{" + name + "}", str(value))
    return said


def groups(tree: Node, words: Words) -> list[str]:
    """What there is to look at on a page of figures, by kind."""
    roles = dict.fromkeys(n.role for n in targets(tree) if n.role not in PLAIN)
    return [
        filled(words[f"voice.many-{role}"], n=sum(n.role == role for n in targets(tree)))
        for role in roles
        if f"voice.many-{role}" in words
    ]
