"""The words of the interface: a nested mapping of texts, laid flat: `title: {begin: Begin}` is `title.begin`."""

from game.content import scalars
from game.content.fields import pairs
from game.content.problems import Log
from game.content.source import Listing, Mapping, Node, Scalar


def texts(log: Log, root: Node, taken: tuple[str, ...] = ()) -> dict[str, str]:
    """The texts of a file by their flat keys; `taken` are those that other files have already."""
    found = dict.fromkeys(taken, "")
    _below(log, root, "", found)
    return {key: text for key, text in found.items() if key not in taken}


def _below(log: Log, node: Node, prefix: str, found: dict[str, str]) -> None:
    if isinstance(node, Listing) or (isinstance(node, Scalar) and not prefix):
        log.add("wrong-shape", node, wanted="texts by their keys", found=scalars.found(node))
    elif isinstance(node, Mapping):
        for key, value in pairs(log, node):
            _below(log, value, f"{prefix}.{key.text}" if prefix else key.text, found)
    elif prefix in found:
        log.add("double-key", node, name=prefix)
    else:
        found[prefix] = scalars.text(log, node)
