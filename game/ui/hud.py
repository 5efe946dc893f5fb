"""The number in the corner, what the system says of it, and the time: the top right of every scene."""

from game.art.interface import ring_figure_box
from game.ui.motion import seconds
from game.ui.nodes import Art, Box, Node, Set
from game.ui.numeral import rings
from game.ui.parts import drawn, style
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.ui.setting import Style, block
from game.ui.shell import Shell
from game.views import Number

SAYS = 5.0
"""Seconds that the system's words stay."""
PATIENCE = 0.5
"""Seconds that a place may take to come before a ring is shown."""


def hud(frame: Frame, reader: Reader, now_clock: str, top: int = 5, *, slim: bool = False) -> tuple[Node, ...]:
    """The ring with its figure, the said line, the clock; `slim` beside a phone. Nothing where the system shows no number."""
    number = reader.number
    if number is None:
        return ()
    radius = 74 * (1.22 if frame.stacked else 1)
    x, y = frame.w - 96 - radius * 1.1, 60 + radius * 1.3
    share = reader.travel.at(frame.now) if reader.travel else number.share
    ring = _ring(frame, number, share, radius, x, y, top, reader)
    time = _clock(frame, now_clock, x, y + radius * 1.3 + 18)
    below = time[0].bounds[1] + time[0].bounds[3] + 14 if time else y + radius * 1.6
    return (ring, *time, *_said(frame, reader, x, below, slim))


def figure(share: float, top: int) -> str:
    """The figure on its way, two places, from thousandths of the scale."""
    cents = round(share * top / 10)
    return f"{cents // 100}.{cents % 100:02d}"


def _ring(frame: Frame, number: Number, share: float, radius: float, x: float, y: float, top: int, reader: Reader) -> Node:
    dy, size = ring_figure_box(radius)
    paint = rings(frame, reader, share, radius, x, y, top)
    text = "–" if number.rests else number.figure if not reader.travel else figure(share, top)
    if not number.rests:
        made = block(text, Style("city", size, 700, frame.theme.ink, 1.2), 400, frame.k)
        paint.append(Set(made, x - made.width / 2, y + dy - made.height / 2 - size * 0.02))
    r = radius * 1.3
    moving = frozenset({"moving"} if reader.travel else ())
    name = frame.say("ui.number.rests") if number.rests else frame.say("ui.number.name", tier=number.tier_name)
    return Node("number", "status", name, text, (x - r, y - r, 2 * r, 2 * r), state=moving, paint=tuple(paint))


def _said(frame: Frame, reader: Reader, x: float, y: float, slim: bool) -> tuple[Node, ...]:
    """What the system said of it, for a while; within the number's own column when text is large."""
    age = frame.now - reader.said_at
    if not reader.said or age > SAYS:
        return ()
    fade = min(1.0, (SAYS - age) / 0.8, 1.0 if frame.calm else age / seconds("panel") + 0.01)
    size, measure = 22 * min(frame.text, 1.35), 200.0 if frame.stacked else 180.0 if slim else 330.0
    made = block(reader.said, Style("city", size, 700, frame.theme.ink, 1.3), measure, frame.k)
    w, h = made.width + 44, made.height + 22
    left = min(x - w / 2, frame.w - 72 - w) if not slim else frame.w - 32 - w
    alpha = max(0, min(255, round(fade * 255)))
    ground = Box(left, y, w, h, frame.theme.paper, 18, alpha=round(alpha * 0.94))
    return (
        Node("said", "status", reader.said, bounds=(left, y, w, h), paint=(ground, Set(made, left + 22, y + 11, alpha=alpha))),
    )


def _clock(frame: Frame, text: str, x: float, y: float) -> tuple[Node, ...]:
    """The time as a small face with its figures beside it, under the ring: x is its middle, y its top."""
    if not text:
        return ()
    hour, minute = (int(part) for part in text.split(":"))
    made = block(text, style(frame, "city", 24, 700, frame.theme.ink, 1.2), 300, frame.k)
    w, h = made.width + 78, max(56, made.height + 20)
    left, top = x - w / 2, y
    paint = (
        Box(left, top, w, h, frame.theme.paper, h / 2, alpha=236),
        Art(drawn("clock", 19, hour, minute), left + 32, top + h / 2),
        Set(made, left + 58, top + (h - made.height) / 2),
    )
    return (Node("clock", "status", frame.say("ui.clock"), text, (left, top, w, h), paint=paint),)


HEARD = 3.2
"""Seconds that a caption stays."""


def captioned(frame: Frame, shell: Shell) -> tuple[Node, ...]:
    """The last sound in words, small, at the top left, under the name of the place."""
    text, since = shell.caption
    if not text or not shell.settings.captions or not 0 <= frame.now - since < HEARD:
        return ()
    size = 22 * min(frame.text, 1.5)
    made = block(text, Style("city", size, 500, frame.theme.on_dark, 1.25), 560, frame.k)
    w, h = made.width + 36, made.height + 16
    top = 60 + frame.size("body") * 1.25 + 40
    paint = (Box(96, top, w, h, frame.theme.dark, min(18, h / 2), alpha=190), Set(made, 114, top + 8))
    return (Node("caption", "status", text, bounds=(96, top, w, h), paint=paint),)


def waiting(frame: Frame, shell: Shell) -> tuple[Node, ...]:
    """The ring to wait beside, while sheets of the place are still being drawn."""
    if not shell.bare_since or frame.now - shell.bare_since < PATIENCE:
        return ()
    x, y = frame.w / 2, frame.h * 0.34
    paint = (Art(drawn("progress_ring", 64, round(shell.sprites.share, 2)), x, y),)
    return (
        Node(
            "waiting",
            "status",
            frame.say("ui.waiting"),
            f"{round(shell.sprites.share * 100)} %",
            (x - 84, y - 84, 168, 168),
            paint=paint,
        ),
    )
