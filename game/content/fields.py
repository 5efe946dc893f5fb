"""Reading a mapping key by key, and mappings whose keys are names. Doubles, unknown keys and missing ones are noted."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from game.content import scalars
from game.content.keys import KEYS
from game.content.problems import Log, short
from game.content.source import Listing, Mapping, Node, Scalar

T = TypeVar("T")
NAMES = {
    key: (tuple(name.rstrip("!") for name in names), tuple(n[:-1] for n in names if n.endswith("!")))
    for key, names in KEYS.items()
}
UNKNOWN = {"an act": "unknown-signal", "a nudge": "unknown-nudge", "a stance": "unknown-value"}


class Fields:
    """A mapping of one kind of `keys.KEYS`, or of a kind with `known` keys of its own. `head` is a key of its own that the kind's
    name stands for, such as `choose`."""

    def __init__(
        self, log: Log, node: Node, kind: str, head: str = "", known: tuple[str, ...] = (), needed: tuple[str, ...] = ()
    ) -> None:
        self.log = log
        self.at = node
        self.kind = kind
        self.nodes: dict[str, Node] = {}
        known, needed = (known, needed) if known else NAMES[kind]
        if not isinstance(node, Mapping):
            log.add("wrong-shape", node, wanted=f"{kind} with keys", found=scalars.found(node))
            return
        nodes = self.nodes
        for key, value in node.pairs:
            name = key.text
            if name in nodes:
                log.add("double-key", key, what="the option", name=short(name))
            elif name in known or name == head:
                nodes[name] = value
            elif _bare(value) and self.nodes and key.line == next(reversed(self.nodes.values())).line:
                log.add("comma-in-text", key, name=short(key.text))
            else:
                log.unknown(UNKNOWN.get(kind, "unknown-key"), key, key.text, known, what=kind)
        for name in needed:
            if name not in self.nodes:
                log.add("missing-key", node, what=kind, name=name)

    def __contains__(self, key: str) -> bool:
        return key in self.nodes

    def node(self, key: str) -> Node | None:
        """What stands at a key."""
        return self.nodes.get(key)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        node = self.nodes.get(key)
        return default if node is None else scalars.text(self.log, node)

    def name(self, key: str) -> str:
        """A name."""
        node = self.nodes.get(key)
        return "" if node is None else scalars.name(self.log, node)

    def among(self, key: str, known: tuple[str, ...], default: str = "") -> str:
        """A word of a closed list."""
        node = self.nodes.get(key)
        return default if node is None else scalars.among(self.log, node, known, f"'{key}'") or default

    def decimal(self, key: str, default: int, low: int = 0, high: int = scalars.BIG) -> int:
        """A number, in thousandths."""
        node = self.nodes.get(key)
        return default if node is None else scalars.decimal(self.log, node, low, high)

    def whole(self, key: str, default: int, low: int = 0, high: int = scalars.BIG) -> int:
        """A whole number."""
        node = self.nodes.get(key)
        return default if node is None else scalars.whole(self.log, node, low, high)

    def time(self, key: str) -> int:
        """Minutes since midnight, 0 when left out."""
        node = self.nodes.get(key)
        return 0 if node is None else scalars.time(self.log, node)

    def yes(self, key: str, default: bool = False) -> bool:
        """yes or no."""
        node = self.nodes.get(key)
        return default if node is None else scalars.yes(self.log, node)

    def items(self, key: str) -> list[Node]:
        """A list, or a single thing as a list of one."""
        return many(self.nodes.get(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, or one."""
        return tuple(scalars.text(self.log, node) for node in self.items(key))

    def names(self, key: str) -> tuple[str, ...]:
        """A list of names, or one."""
        return tuple(name for node in self.items(key) if (name := scalars.name(self.log, node)))

    def entries(self, key: str, double: str = "double-key") -> list[tuple[Scalar, Node]]:
        """The pairs of a mapping whose keys are the author's own."""
        node = self.nodes.get(key)
        if node is None:
            return []
        if isinstance(node, Mapping):
            return list(pairs(self.log, node, double))
        self.log.add("wrong-shape", node, wanted=f"names with what belongs to them in '{key}'", found=scalars.found(node))
        return []

    def each(self, key: str, read: Callable[[Node], T]) -> tuple[T, ...]:
        """What `read` makes of every item of a list."""
        return tuple(read(node) for node in self.items(key))


def pairs(log: Log, node: Mapping, double: str = "double-key") -> Iterator[tuple[Scalar, Node]]:
    """The pairs of a mapping, the first of each key; notes the others."""
    seen: set[str] = set()
    for key, value in node.pairs:
        if key.text in seen:
            log.add(double, key, what="the option", name=short(key.text))
            continue
        seen.add(key.text)
        yield key, value


def _bare(node: Node) -> bool:
    """Whether nothing stands there: `{voice: flat, slow}` has a key `slow` with nothing."""
    return isinstance(node, Scalar) and node.plain and not node.text


def many(node: Node | None) -> list[Node]:
    """A list's items; anything else as a list of itself; nothing for nothing."""
    if node is None:
        return []
    return list(node.items) if isinstance(node, Listing) else [node]
