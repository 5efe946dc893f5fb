"""One or two switches: focus walks by itself, or by a switch of its own, over what can be acted on; the other switch accepts."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.inputs import Action
from game.ui.nodes import Bounds, Box, Node, targets
from game.ui.theme import Theme

SINGLE = 8
"""As many things are walked over one by one; more are walked over in groups first."""
MOST = 5
"""Things in a group."""
ROUNDS = 2
"""Times that a group is gone through before the walk goes back to groups."""
STEADY = 0.2
"""Seconds for which a switch that trembles counts as pressed once."""
STEPPERS = frozenset({"after", "before", "up", "down", "left", "right", "back", "scroll"})

Stop = tuple[str, ...]
"""Keys of what one step of the walk stands on: one, or a group."""


def stops(tree: Node) -> tuple[Stop, ...]:
    """The steps of the walk over a tree: each thing by itself, or groups of at most five that are of one kind."""
    acting = targets(tree)
    if len(acting) <= SINGLE:
        return tuple((node.key,) for node in acting)
    groups: list[list[Node]] = []
    for node in acting:
        if groups and groups[-1][-1].role == node.role and len(groups[-1]) < MOST:
            groups[-1].append(node)
        else:
            groups.append([node])
    return tuple(tuple(node.key for node in group) for group in groups)


def around(tree: Node, keys: Stop) -> Bounds:
    """What holds them all."""
    found = [node.bounds for node in targets(tree) if node.key in keys]
    left, top = min((b[0] for b in found), default=0), min((b[1] for b in found), default=0)
    return left, top, max((b[0] + b[2] for b in found), default=0) - left, max((b[1] + b[3] for b in found), default=0) - top


@dataclass
class Scanner:
    """Where the walk stands. `group` is what it is inside of; `since` when it came to where it is."""

    walk: tuple[Stop, ...] = ()
    group: Stop = ()
    here: int = 0
    rounds: int = 0
    since: float = 0.0
    pressed: float = -9.0

    def follow(self, tree: Node, now: float) -> None:
        """Another tree: where it offers other things the walk begins again."""
        walk = stops(tree)
        if walk != self.walk:
            self.walk, self.group, self.here, self.since = walk, (), 0, now

    @property
    def steps(self) -> tuple[Stop, ...]:
        """What is walked over now."""
        return tuple((key,) for key in self.group) if self.group else self.walk

    @property
    def at(self) -> Stop:
        """What the walk stands on; nothing where there is nothing to do."""
        return self.steps[self.here] if self.here < len(self.steps) else ()

    def step(self, now: float) -> None:
        """One on; after the last the first, and out of a group that was gone through in vain."""
        self.here, self.since = self.here + 1, now
        if self.here < len(self.steps):
            return
        self.here, self.rounds = 0, self.rounds + 1
        if self.group and self.rounds >= ROUNDS:
            self.group, self.rounds = (), 0

    def accept(self, now: float) -> str:
        """The switch: into a group, or the key of what is chosen; the walk then begins anew. Empty for nothing yet."""
        chosen = self.at
        self.here, self.rounds, self.since = 0, 0, now
        if len(chosen) > 1:
            self.group = chosen
            return ""
        self.group = ()
        return chosen[0] if chosen else ""

    def wake(self, now: float, pace: float) -> float:
        """Seconds until the next step."""
        return max(0.0, self.since + pace - now)

    def switch(self, action: Action, two: bool, now: float) -> str:
        """What an action is to a switch: accept, step, nothing (a second press of an unsteady hand), or not its own."""
        name = action.name
        if name in ("touch", "point", "hold", "release", "palm"):
            return "nothing"
        steps = two and name in STEPPERS
        if not steps and name not in ("accept", "lift"):
            return ""
        if now - self.pressed < STEADY:
            return "nothing"
        self.pressed = now
        return "step" if steps else "accept"


def shown(tree: Node, scanner: Scanner, theme: Theme, say: str) -> Node:
    """The frame around where the walk stands, as a node that says its name: dark on light on dark, seen on any ground."""
    keys = scanner.at
    x, y, w, h = around(tree, keys)
    x, y, w, h = x - 8, y - 8, w + 16, h + 16
    lines = (
        Box(x - 3, y - 3, w + 6, h + 6, "", 22, theme.on_dark, 14),
        Box(x, y, w, h, "", 20, theme.veil, 8),
    )
    names = ", ".join(node.name for node in targets(tree) if node.key in keys)
    return Node("scan", "status", say, names, (x, y, w, h), paint=lines)
