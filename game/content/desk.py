"""What happens at the clerk's desk: lines by the messenger and the supervisor, and what nobody says."""

from game.content import scalars
from game.content.fields import Fields
from game.content.reading import LONGEST, Reading
from game.content.source import Mapping, Node
from game.story.model import AtDesk


def at_desk(r: Reading, f: Fields, key: str) -> tuple[AtDesk, ...]:
    """The lines under a key, in order; a text alone is told."""
    return tuple(line for node in f.items(key) for line in _lines(r, node))


def _lines(r: Reading, node: Node) -> list[AtDesk]:
    if not isinstance(node, Mapping):
        return [AtDesk("", _text(r, node))]
    said = Fields(r, node, "something at the desk")
    return [AtDesk(who, _text(r, said.nodes[who])) for who in ("pip", "odile") if who in said]


def _text(r: Reading, node: Node) -> str:
    text = scalars.text(r, node)
    count = len(text.split())
    if count > LONGEST:
        r.add("too-long", node, count=count, limit=LONGEST)
    return text
