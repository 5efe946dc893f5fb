"""Cards in the system's own voice: the notice, and the question that asks again."""

from game.art.interface import notice_body_y
from game.ui.nodes import Art, Node, Paint, Set
from game.ui.parts import button, drawn, link, sheet, style
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.ui.setting import Style, block
from game.views import DecisionView


def notice(frame: Frame, reader: Reader) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """The kindest card there is: a sunrise, one or two sentences, one button."""
    beat = reader.beat
    text = beat.text if beat else ""
    w = min(frame.w - 2 * 96, 800.0 + (frame.text - 1) * 500)
    size = 41 * min(frame.text, 1.6)
    made = block(text, Style("city", size, 700, frame.theme.ink, 1.28), w - 160, frame.k)
    h = max(640.0, (made.height + 42 + 60 + 96 + 60) / 0.655)
    if h > frame.h - 60:
        h = frame.h - 60
    top = (frame.h - h) / 2
    left = 200.0 if frame.w - w > 700 else (frame.w - w) / 2 if frame.tall else 96.0
    body = top + notice_body_y(h)
    nodes = [
        Node(
            "beat",
            "text",
            made.text,
            bounds=(left + 80, body, made.width, made.height),
            paint=(Set(made, left + 80, body, reader.words(frame.now)),),
        )
    ]
    nodes.append(
        button(frame, "next", frame.say("ui.notice.lovely"), left + 80, top + h - 56 - 84, w=min(420, w - 160), h=84, size=34)
    )
    return (Art(drawn("notice", round(w), round(h)), left, top),), tuple(nodes)


def again(frame: Frame, decision: DecisionView) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """The dialog that asks only about the answer it does not like."""
    w = min(frame.w - 192, 900.0 + (frame.text - 1) * 500)
    yes = decision.options[0]
    made = block(decision.prompt, style(frame, "city", 36, 700, leading=1.3), w - 144, frame.k)
    picked = block(yes.text, style(frame, "people", "body", 0, frame.theme.soft, 1.35), w - 144, frame.k)
    stay = button(frame, "option-back", frame.say("ui.confirm.back"), 0, 0, size=32, role="option")
    h = 72 + made.height + 20 + picked.height + 44 + stay.bounds[3] + 64
    left, top = (frame.w - w) / 2, (frame.h - h) / 2
    y = top + 72
    nodes = [
        Node(
            "prompt",
            "heading",
            made.text,
            bounds=(left + 72, y, made.width, made.height),
            paint=(Art(drawn("leaf", 44), left + 72 + 18, top + 46), Set(made, left + 72, y)),
        )
    ]
    y += made.height + 20
    nodes.append(
        Node(
            "picked",
            "text",
            picked.text.replace("*", ""),
            bounds=(left + 72, y, picked.width, picked.height),
            paint=(Set(picked, left + 72, y),),
        )
    )
    y += picked.height + 44
    stay = button(frame, "option-back", frame.say("ui.confirm.back"), left + 72, y, size=32, role="option")
    go = link(
        frame,
        "option-yes",
        frame.say("ui.confirm.yes"),
        left + 72 + stay.bounds[2] + 56,
        y + (stay.bounds[3] - 56) / 2,
        size=28,
        colour=frame.theme.faded,
        voice="city",
        role="option",
    )
    nodes += [stay, go]
    return (sheet(left, top, w, h),), tuple(nodes)
