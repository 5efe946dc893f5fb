"""The card of the file that is pulled out: what it is, how long it takes, and the ways into it."""

from dataclasses import dataclass

from game.ui.nodes import Node, Set
from game.ui.panel import grown
from game.ui.parts import button, link, placed, sheet, style
from game.ui.screen import Frame
from game.ui.setting import Block, Style, block

EDGE = 96.0
PAD = 60.0
FEET = 70.0
"""Below the board: room for the feet of what is pulled out."""
DESK = 500.0
"""At the foot of a tall window: room for the desk."""


@dataclass(frozen=True, slots=True)
class Filed:
    """What a card says of a case, and whether its box can be opened again."""

    title: str
    tagline: str
    minutes: str
    lived: bool


def span(frame: Frame) -> tuple[float, float]:
    """Left edge and width: beside the tray, and with large text as wide as the window allows."""
    if frame.tall or frame.stacked:
        return EDGE, frame.w - 2 * EDGE
    return 312.0 + (frame.w - 1920) / 2, 1110.0


def empty(frame: Frame, words: str) -> tuple[Node, ...]:
    """Said where there is no file."""
    left, w = span(frame)
    text = block(words, style(frame, "people", "body", 400), w - 144, frame.k)
    top = frame.h - text.height - 150
    paint = (sheet(left, top, w, 400, radius=24), Set(text, left + PAD, top + PAD))
    return (Node("empty", "text", text.text, bounds=(left, top, w, frame.h - top), paint=paint),)


@dataclass(frozen=True, slots=True)
class Cut:
    """A card as it will lie: its set words with the gaps under them, the size of its button's words, both heights."""

    words: tuple[tuple[str, Block, float], ...]
    size: float
    high: float
    tall: float


def cut(frame: Frame, filed: Filed) -> Cut:
    """The card's words, set."""
    _, w = span(frame)
    own = frame if not frame.tall else grown(frame)
    size = 36 * min(1.0, 1.45 / own.text)
    _, _, across, high = _go(own, frame.say("ui.shelf.live"), 0, 0, size).bounds
    narrow = w - 2 * PAD - across - 50
    room = narrow if not frame.tall else w - 2 * PAD
    title = block(filed.title, Style("people", 68 * min(own.text, 1.25), 600, own.theme.ink, 1.12), narrow, own.k)
    tagline = block(filed.tagline, style(own, "people", 34 * min(1.0, 1.8 / own.text), 400, leading=1.36), room, own.k)
    small = block(filed.minutes, style(own, "bureau", 25 * min(1.0, 1.6 / own.text), 400, own.theme.soft), room, own.k)
    least = high + (70 if filed.lived else 20) if frame.tall else 0.0
    words = (("title", title, max(10.0, least - title.height)), ("tagline", tagline, 18.0), ("minutes", small, 36.0))
    tall = max(300.0, 40 + sum(made.height + gap for _, made, gap in words))
    return Cut(words, size, high, tall)


def _go(frame: Frame, words: str, x: float, y: float, size: float) -> Node:
    return button(frame, "live", words, x, y, voice="people", kind="stamp", size=size, align="right")


def card(frame: Frame, filed: Filed, made: Cut, board: float) -> tuple[Node, ...]:
    """Title, what is wanted, minutes; at the right the way in, under it the way back into the box. Files stand at `board`."""
    left, w = span(frame)
    own = frame if not frame.tall else grown(frame)
    top = _top(frame, made.tall, board)
    nodes, y = list[Node](), top + 40
    for key, words, gap in made.words:
        nodes.append(placed(key, words, left + PAD, y, words.width))
        y += words.height + gap
    right = left + w - PAD
    nodes.append(_go(own, frame.say("ui.shelf.live"), right, top + 44, made.size))
    if filed.lived:
        size, under = 28 * min(1.0, 1.5 / own.text), top + 44 + made.high + 6
        nodes.append(link(own, "box", frame.say("ui.ending.open"), right, under, size=size, align="right"))
    paper = sheet(left, top, w, made.tall if frame.tall else made.tall + 100, radius=24)
    high = made.tall if frame.tall else frame.h - top
    return (Node("card", "group", filed.title, bounds=(left, top, w, high), children=tuple(nodes), paint=(paper,)),)


def _top(frame: Frame, tall: float, board: float) -> float:
    """As low as the card may lie; on a tall window between the boards and the desk. Never over the feet of the files."""
    if frame.tall:
        under, over = board + 130, frame.h - DESK - tall
        return min(max(under, over), frame.h - tall - 40)
    return max(board + FEET, frame.h - tall)
