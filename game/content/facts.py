"""Dated facts, each with its source and how sure it is."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from game.content import scalars, source
from game.content.fields import Fields, pairs
from game.content.problems import BadContent, Log
from game.content.source import Limits, Mapping, Node, Scalar

CONFIDENCE = ("H", "M", "L")
_YEAR = re.compile(r"\b\d{4}\b")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as players read it: `date` says when it was so, `confidence` is H, M or L."""

    key: str
    title: str
    text: str
    date: str
    source: str
    confidence: str


def facts(log: Log, root: Node) -> dict[str, Fact]:
    """The facts of a file by key."""
    if not isinstance(root, Mapping):
        log.add("wrong-shape", root, wanted="facts by their keys", found=scalars.found(root))
        return {}
    return {key.text: _fact(log, key, node) for key, node in pairs(log, root)}


def _fact(log: Log, key: Scalar, node: Node) -> Fact:
    id = scalars.name(log, key)
    f = Fields(log, node, "a fact")
    for needed in ("date", "source", "confidence"):
        if needed not in f and isinstance(node, Mapping):
            log.add("fact-source", key, name=key.text, missing=needed)
    date = f.text("date")
    if date and not _YEAR.search(date):
        log.add("not-dated", f.nodes["date"], found=date)
    return Fact(id, f.text("title"), f.text("text"), date, f.text("source"), f.among("confidence", CONFIDENCE))


def keys(levels: Path) -> dict[str, object] | None:
    """The keys of the facts of a folder of levels; None where it has no facts, or none that can be read."""
    path = levels / "facts.yaml"
    try:
        stat = path.stat()
    except OSError:
        return None
    return _keys(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=8)
def _keys(path: Path, changed: int, size: int) -> dict[str, object] | None:
    """Read once for every state of the file."""
    try:
        root, _ = source.read(path, Log(str(path)), Limits())
    except BadContent:
        return None
    return {key.text: None for key, _ in root.pairs} if isinstance(root, Mapping) else None
