"""Sounds in words: one line at the foot of the sheet that has the floor, where nothing else ever stands."""

from game.ui.motion import eased, seconds
from game.ui.nodes import Art, Box, Node, Paint, Set, Sheet
from game.ui.panel import MARGIN
from game.ui.parts import drawn
from game.ui.screen import Frame
from game.ui.setting import Block, Style, block
from game.ui.shell import Shell

STAYS, GOES = 4.2, 0.4
"""Seconds that a caption stays, and that it takes to go."""
LOW = 7.0
"""Logical pixels from the foot of a sheet to that of a caption."""
SIGN = 0.95
"""How large the sign before a caption is, of the height of its line."""
Slot = tuple[float, float, float, bool]
"""Where a caption stands: its left, its foot, how wide it may be, and whether on paper."""


def moving(caption: tuple[str, float], now: float) -> bool:
    """Whether a caption comes or goes at this moment."""
    age = now - caption[1]
    return age < 0.5 or STAYS - GOES - 0.1 < age < STAYS + 0.1


def captioned(
    frame: Frame, shell: Shell, paint: tuple[Paint, ...], nodes: tuple[Node, ...], *, phone: bool = False
) -> tuple[Node, ...]:
    """The last sound in words, on the sheet that `paint` and `nodes` make; beside the phone where that has no sheet (`phone`)."""
    text, since = shell.caption
    age = frame.now - since
    if not text or not shell.settings.captions or not 0 <= age < STAYS:
        return ()
    left, foot, room, paper = slot(frame, paint, nodes, phone)
    ink = frame.theme.soft if paper else frame.theme.on_dark
    made = _set(frame, text, room, ink)
    side = made.height * SIGN
    top = foot - made.height
    alpha = round(255 * shown(frame, age))
    look = drawn("speaker_icon", round(side), ink)
    found: list[Paint] = [] if paper else [_plate(frame, left, top, side + 10 + made.width, made.height, alpha)]
    found += [
        Art(look, left + side / 2, top + made.height / 2, alpha=alpha),
        Set(made, left + side + 10, top, alpha=alpha),
    ]
    return (Node("caption", "status", text, bounds=(left, top, side + 10 + made.width, made.height), paint=tuple(found)),)


def shown(frame: Frame, age: float, stays: float = STAYS) -> float:
    """How much of something that comes, stays and goes is there, 0 to 1. Nothing fades where motion is reduced."""
    if frame.calm:
        return 1.0
    return min(eased("panel", age / seconds("panel")), eased("panel", (stays - age) / GOES))


def _set(frame: Frame, text: str, room: float, ink: str) -> Block:
    """One line, smaller before it would be two; never under 18 px."""
    size = 28.0 if frame.tall else 22 * min(frame.text, 1.45)
    while True:
        made = block(text, Style("city", size, 500, ink, 1.25), room - size * 1.25 * SIGN - 10, frame.k)
        if len(made.lines) < 2 or size <= 18:
            return made
        size = max(18.0, size - 1)


def _plate(frame: Frame, x: float, y: float, w: float, h: float, alpha: int) -> Box:
    return Box(x - 18, y - 8, w + 36, h + 16, frame.theme.dark, min(18, h / 2), alpha=round(alpha * 0.9))


def slot(frame: Frame, paint: tuple[Paint, ...], nodes: tuple[Node, ...], phone: bool) -> Slot:
    """The strip at the foot of the sheet, from where its words begin to what stands at its right."""
    panel = next((_panel(p) for p in paint if isinstance(p, Sheet)), None)
    panel = panel or next((_card(p, nodes) for p in paint if isinstance(p, Art)), None)
    if phone or panel is None:
        return (MARGIN, 154.0, frame.w / 2 - MARGIN, False) if frame.tall else (MARGIN, frame.h - 40, frame.w / 2 - MARGIN, False)
    left, top, right, foot = panel[0], panel[1], min(panel[2], frame.w), min(panel[3], frame.h) - LOW
    on = [n for n in nodes if left < n.bounds[0] < right and top < n.bounds[1] < foot]
    x = min((n.bounds[0] for n in on if n.role in ("text", "status") and n.key != "gauge"), default=max(left, 0) + 72)
    beside = [n.bounds[0] - 12 for n in on if n.bounds[1] + n.bounds[3] > foot - 44 and n.bounds[0] > x]
    return x, foot, min([right - 48, *beside]) - x, True


def _panel(sheet: Sheet) -> tuple[float, float, float, float]:
    return sheet.x, sheet.y, sheet.x + sheet.w, sheet.y + sheet.h


def _card(art: Art, nodes: tuple[Node, ...]) -> tuple[float, float, float, float]:
    """A notice: its drawing has a shadow around it, so its foot is known by what stands on it."""
    wide = art.picture.width - 2 * art.picture.anchor[0]
    return art.x, art.y, art.x + wide, max(n.bounds[1] + n.bounds[3] for n in nodes) + 46
