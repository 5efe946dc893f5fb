"""A beat in its voice: who says it with their head or a sign before the name, and the words as they are set."""

from dataclasses import dataclass
from functools import lru_cache

from game.art.people import CAST, head
from game.art.svg import Picture
from game.art.tokens import colour
from game.ui.nodes import Art, Box, Node, Paint, Set
from game.ui.parts import drawn, style
from game.ui.screen import Frame
from game.ui.setting import Block, Style, block
from game.views import BeatView

ICONS = {"phone": "phone_icon", "recorder": "speaker_icon", "notice": "leaf"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A beat that has been set: its label, its words, and what stands before the label."""

    label: Block | None
    text: Block
    icon: str
    face: str
    height: float
    manner: str = ""


def spoken(frame: Frame, beat: BeatView | None, measure: float, faces: bool) -> Spoken | None:
    """The beat set in its voice."""
    if beat is None or not beat.text:
        return None
    name = {"sign": frame.say("ui.beat.sign"), "recorder": beat.name or frame.say("ui.beat.recorder")}.get(
        beat.channel, beat.name
    )
    if beat.channel == "phone":
        name = frame.say("ui.beat.phone", name=beat.name)
    elif beat.channel == "speech" and beat.role:
        name = f"{beat.name}, {beat.role}"
    hue = frame.theme.rise if beat.channel == "notice" else frame.theme.violet
    label = block(name, style(frame, "city", "label", 700, hue, 1.3), measure, frame.k) if name else None
    face = beat.speaker if faces and beat.channel in ("speech", "phone") and beat.speaker in CAST else ""
    text = block(_quoted(beat), _voice(frame, beat), measure, frame.k)
    height = text.height + (max(label.height, 100 if face else 0) + 8 if label else 0)
    return Spoken(label, text, ICONS.get(beat.channel, ""), face, height, beat.manner)


def _quoted(beat: BeatView) -> str:
    return f"“{beat.text}”" if beat.channel == "speech" else beat.text


def _voice(frame: Frame, beat: BeatView) -> Style:
    match beat.channel:
        case "speech":
            return style(frame, "people", "speech", 500, leading=1.42)
        case "phone":
            return style(frame, "people", 34, 500, leading=1.38)
        case "sign":
            return style(frame, "city", 34, 700, leading=1.35, spacing=0.03)
        case "notice" | "recorder":
            return style(frame, "city", 36, 700, leading=1.3)
    return style(frame, "people", 36, 400, leading=1.42)


def said(frame: Frame, made: Spoken | None, x: float, y: float, words: int, key: str = "beat") -> tuple[Node, ...]:
    """The set beat as nodes, its top left corner at x, y."""
    if made is None:
        return ()
    nodes: list[Node] = []
    if made.label:
        left, tall = x, made.label.height
        paint: list[Paint] = []
        if made.face:
            paint += portrait(frame, made.face, x + 46, y + 46, 46)
            left, tall = x + 116, max(100.0, made.label.height)
        elif made.icon:
            size = frame.size("label") * 1.25
            paint.append(
                Art(
                    drawn(made.icon, round(size), frame.theme.rise if made.icon == "leaf" else frame.theme.violet),
                    x + size / 2,
                    y + made.label.height / 2,
                )
            )
            left = x + size + 14
        top = y + (tall - made.label.height) / 2
        nodes.append(
            Node(
                f"{key}-who",
                "text",
                made.label.text,
                bounds=(left, top, made.label.width, made.label.height),
                paint=(*paint, Set(made.label, left, top)),
            )
        )
        y += tall + 8
    nodes.append(
        Node(
            key,
            "text",
            made.text.text.replace("*", ""),
            made.manner,
            bounds=(x, y, made.text.width, made.text.height),
            paint=(Set(made.text, x, y, words),),
        )
    )
    return tuple(nodes)


def portrait(frame: Frame, who: str, x: float, y: float, radius: float) -> list[Paint]:
    """Somebody's head in a roundel; nothing for one who has not been drawn."""
    if who not in CAST:
        return []
    return [
        Box(x - radius - 4, y - radius - 4, 2 * radius + 8, 2 * radius + 8, colour("inks.apricot"), radius + 4),
        Box(x - radius, y - radius, 2 * radius, 2 * radius, "#F7C9BC", radius),
        Art(_head(who, radius), x, y - radius + _head(who, radius).anchor[1], clip="round"),
    ]


@lru_cache(maxsize=120)
def _head(who: str, radius: float) -> Picture:
    return head(who, radius=radius)
