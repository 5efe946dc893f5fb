"""Rows of settings on a sheet: each is one target that says its name and value; and tabs from page to page."""

from game.ui.nodes import LEAST_TARGET, Art, Box, Node, Paint, Set
from game.ui.parts import drawn, fitted, states, style
from game.ui.screen import Frame
from game.ui.setting import block

ARROWS = 84.0
"""What the two arrows take at a row's right end."""
ARROW = 48.0
"""How far left of a value a press still is on its left arrow: as wide as a finger."""


def row(frame: Frame, key: str, name: str, value: str, x: float, y: float, w: float, h: float, *, opens: bool = False) -> Node:
    """A setting with its value. `opens` is for one that leads to a page of its own."""
    on = frame.focus == key
    lead = 76.0 if key.startswith("nudge-") else 20.0
    room = w - lead - ARROWS - 60
    shown = fitted(frame, value, style(frame, "city", 28, 700, frame.theme.violet, 1.15), room * 0.45, h - 4)
    words = fitted(frame, name, style(frame, "people", 30, 400, frame.theme.ink, 1.15), room - shown.width, h - 4)
    paint: list[Paint] = [Box(x, y, w, h, frame.theme.told, 20)] if on else []
    if key.startswith("nudge-"):
        paint.append(Art(drawn("nudge_icon", key[6:], 36), x + 34, y + h / 2))
    paint += [
        Set(words, x + lead, y + (h - words.height) / 2),
        Set(shown, x + w - 64 - shown.width, y + (h - shown.height) / 2),
    ]
    if on and not opens:
        paint.append(Art(drawn("arrow", 18, "left", frame.theme.violet), x + w - 84 - shown.width, y + h / 2))
    if on or opens:
        paint.append(Art(drawn("arrow", 18, "right", frame.theme.violet), x + w - 34, y + h / 2))
    if on and frame.keyed:
        paint.append(Box(x, y, w, h, "", 20, frame.theme.ink, 4))
    actions = ("press",) if opens else ("press", "adjust")
    return Node(key, "setting", name, value, (x, y, w, h), actions, states(frame, key), paint=tuple(paint))


def lowers(node: Node, x: float) -> bool:
    """Whether a point across a row is on the arrow left of its value."""
    if "adjust" not in node.actions:
        return False
    shown = [paint for paint in node.paint if isinstance(paint, Set)][-1]
    return shown.x - ARROW <= x < shown.x


def rows(
    frame: Frame, found: list[tuple[str, str, str]], x: float, y: float, w: float, room: float, *, open_: bool = False
) -> list[Node]:
    """Rows of (key, name, value) under each other, as tall as the room lets them be; those with no value open something."""
    each = room / max(1, len(found))
    gap = 6 if each > 56 else 3
    tall = max(float(LEAST_TARGET), min(each - gap, 74 * min(frame.text, 1.5)))
    return [
        row(frame, key, name, value, x, y + i * (tall + gap), w, tall, opens=open_ or not value)
        for i, (key, name, value) in enumerate(found)
    ]


def tabs(frame: Frame, pages: tuple[str, ...], page: str, x: float, y: float, room: float) -> list[Node]:
    """The names of all pages in a row, the open one underlined; smaller where they would not fit."""
    names, size = [frame.say(f"ui.comfort.{name}") for name in pages], 28.0
    made = _words(frame, names, size)
    while sum(b.width + 48 for b in made) > room and size > 12:
        size *= 0.94
        made = _words(frame, names, size)
    nodes = []
    for name, b in zip(pages, made, strict=True):
        key, h = f"page-{name}", max(52, b.height + 18)
        box = (x - 16, y, b.width + 32, h)
        paint: list[Paint] = [Set(b, x, y + (h - b.height) / 2)]
        if name == page:
            paint.append(Box(x, y + h - 6, b.width, 5, frame.theme.fall, 2))
        if frame.focus == key and frame.keyed:
            paint.append(Box(*box, "", 16, frame.theme.ink, 4))
        on = "on" if name == page else ""
        nodes.append(Node(key, "tab", b.text, "", box, ("press",), states(frame, key, on), paint=tuple(paint)))
        x += b.width + 48
    return nodes


def _words(frame: Frame, names: list[str], size: float):  # type: ignore[no-untyped-def]
    return [block(name, style(frame, "city", size, 700, frame.theme.ink, 1.2), 900, frame.k) for name in names]
