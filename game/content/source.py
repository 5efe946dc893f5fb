"""A file's bytes as a tree of texts, lists and mappings with their places; bounded, and nothing in it is ever resolved or run.

The tree is put together from the parser's events, one by one, so that depth, size and aliases are limited while they are met.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from game.content.problems import Log, short


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may hold: bytes, levels of nesting, parts with aliases written out, beats with blocks written out,
    and steps of the walk over all ways."""

    bytes: int = 2_000_000
    depth: int = 60
    parts: int = 400_000
    beats: int = 20_000
    steps: int = 400_000


@dataclass(slots=True)
class Scalar:
    """A text as it stands there: `plain` when it has no quotes, `wrapped` when it runs over several lines.

    As with every part, `size` counts it and all below it, and `deep` the levels below it.
    """

    text: str
    line: int
    column: int
    plain: bool = True
    wrapped: bool = False
    size: int = 1
    deep: int = 0


@dataclass(slots=True)
class Listing:
    """A list."""

    line: int
    column: int
    items: list["Node"] = field(default_factory=list)
    size: int = 1
    deep: int = 0


@dataclass(slots=True)
class Mapping:
    """Keys and values in the order of the file, doubles included."""

    line: int
    column: int
    pairs: list[tuple[Scalar, "Node"]] = field(default_factory=list)
    size: int = 1
    deep: int = 0


Node = Scalar | Listing | Mapping


_CUT = re.compile(r"\S +#(?=\w)")


class _Events(Protocol):
    def get_event(self) -> Any: ...


def _parser(text: str) -> _Events:
    """The C parser where PyYAML has it, else the one in Python: both give the same events."""
    if yaml.__with_libyaml__:
        from yaml.cyaml import CParser  # type: ignore[attr-defined, unused-ignore]

        return CParser(text)  # type: ignore[no-any-return, no-untyped-call, unused-ignore]
    return _Pure(text)


class _Pure(yaml.SafeLoader):
    """The parser in Python, except that a text in brackets may hold a question mark, as in the C parser and YAML 1.2."""

    in_plain = False

    def scan_plain(self) -> Any:
        """A text without quotes."""
        self.in_plain = True
        token = super().scan_plain()  # type: ignore[misc, no-untyped-call, unused-ignore]
        self.in_plain = False
        return token

    def peek(self, index: int = 0) -> str:
        """The letter ahead; within a text a question mark passes for any other (the text itself is taken elsewhere)."""
        ahead: str = super().peek(index)
        return "x" if self.in_plain and ahead == "?" else ahead


def read(path: Path, log: Log, limits: Limits) -> tuple[Node, bytes]:
    """The tree of a file, and its bytes. Raises BadContent if it is missing, too large, not text, or not YAML."""
    try:
        with path.open("rb") as file:
            data = file.read(limits.bytes + 1)
    except OSError as error:
        raise log.stop("no-file", 1, 1, reason=error.strerror or "it cannot be opened") from None
    return parse(data, log, limits), data


def parse(data: bytes, log: Log, limits: Limits) -> Node:
    """The tree that some bytes spell. Raises BadContent."""
    if len(data) > limits.bytes:
        raise log.stop("too-large", 1, 1, limit=limits.bytes)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise log.stop("not-utf-8", line, column, byte=f"{data[error.start]:02X}") from None
    try:
        tree = _Tree(log, limits)
        if _CUT.search(text):
            tree.cut = {n: line for n, line in enumerate(text.split("\n")) if _CUT.search(line)}
        return tree.build(_parser(text))
    except yaml.YAMLError as error:
        raise _syntax(error, text, log) from None


def _syntax(error: yaml.YAMLError, text: str, log: Log) -> Exception:
    """A syntax error as a problem; a few that everybody makes have a number of their own."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    at = getattr(error, "position", 0)
    line = mark.line + 1 if mark else text.count("\n", 0, at) + 1
    column = mark.column + 1 if mark else at - text.rfind("\n", 0, at)
    said = getattr(error, "problem", "") or getattr(error, "reason", "") or "it cannot be read"
    if "mapping values are not allowed" in said:
        return log.stop("colon-in-text", line, column)
    if "\\t" in said or "'\t'" in said or "tab" in said.lower():
        return log.stop("tab", line, column)
    return log.stop("not-yaml", line, column, said=said)


class _Tree:
    """Puts the tree together. `open` holds the lists and mappings that have begun and not ended."""

    def __init__(self, log: Log, limits: Limits) -> None:
        self.log = log
        self.limits = limits
        self.open: list[Listing | Mapping] = []
        self.keys: list[Scalar | None] = []
        self.names: list[str | None] = []
        self.anchors: dict[str, Node | None] = {}
        self.root: Node | None = None
        self.documents = 0
        self.cut: dict[int, str] = {}
        """Lines with a # right before a letter, by number from 0."""

    def build(self, parser: _Events) -> Node:
        """The root of the tree. Raises BadContent when the file holds too much, or nothing."""
        event: Any
        while (kind := (event := parser.get_event()).__class__) is not StreamEndEvent:
            mark = event.start_mark
            line, column = mark.line + 1, mark.column + 1
            if kind is ScalarEvent:
                node = Scalar(event.value, line, column, not event.style, event.end_mark.line != mark.line)
                if self.cut and not event.style and event.end_mark.line in self.cut:
                    self.ended(event.end_mark)
                if event.tag is not None or event.anchor is not None:
                    self.noted(event, node)
                self.put(node)
            elif kind is MappingStartEvent:
                self.begin(event, Mapping(line, column))
            elif kind is SequenceStartEvent:
                self.begin(event, Listing(line, column))
            elif kind in (MappingEndEvent, SequenceEndEvent):
                self.end()
            elif kind is AliasEvent:
                self.alias(event.anchor, line, column)
            elif kind is DocumentStartEvent:
                self.document(line, column)
        if self.root is None or (isinstance(self.root, Scalar) and not self.root.text.strip()):
            raise self.log.stop("empty-file", 1, 1)
        return self.root

    def ended(self, mark: Any) -> None:
        """Notes a text without quotes that ends where a # begins a comment nobody meant."""
        rest = self.cut[mark.line][mark.column :]
        found = _CUT.match("x" + rest)
        if found:
            self.log.add(
                "hash-in-text", Scalar("", mark.line + 1, mark.column + rest.index("#") + 1), found=short(rest.strip(), 20)
            )

    def document(self, line: int, column: int) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self.log.stop("two-documents", line, column)

    def noted(self, event: Any, node: Node) -> None:
        """Notes a tag, and keeps an anchor."""
        if event.tag is not None and event.tag != "!":
            self.log.add("tag", node, tag=event.tag)
        if event.anchor is not None:
            self.anchors[event.anchor] = node if isinstance(node, Scalar) else None

    def begin(self, event: Any, node: Listing | Mapping) -> None:
        if len(self.open) >= self.limits.depth:
            raise self.log.stop("too-deep", node.line, node.column, limit=self.limits.depth)
        self.noted(event, node)
        self.open.append(node)
        self.keys.append(None)
        self.names.append(event.anchor)

    def end(self) -> None:
        node = self.open.pop()
        self.keys.pop()
        name = self.names.pop()
        if name is not None:
            self.anchors[name] = node
        self.put(node)

    def alias(self, name: str | None, line: int, column: int) -> None:
        node = self.anchors.get(name or "")
        if node is None:
            raise self.log.stop("bad-alias", line, column, name=name)
        if len(self.open) + node.deep > self.limits.depth:
            raise self.log.stop("too-deep", line, column, limit=self.limits.depth)
        self.put(node)

    def put(self, node: Node) -> None:
        """Hangs a finished part where it belongs; its size counts every time that it is written or repeated."""
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        parent.size += node.size
        if parent.deep <= node.deep:
            parent.deep = node.deep + 1
        if parent.size > self.limits.parts:
            raise self.log.stop("too-many", node.line, node.column, limit=self.limits.parts)
        if isinstance(parent, Listing):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is not None:
            parent.pairs.append((key, node))
            self.keys[-1] = None
        elif isinstance(node, Scalar):
            self.keys[-1] = node
        else:
            self.log.add("odd-key", node)
            self.keys[-1] = Scalar("", node.line, node.column)
