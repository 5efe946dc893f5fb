"""Cards in the system's own voice: the notice, and the question that asks again."""

from dataclasses import replace

from game.art.interface import notice_body_y
from game.ui.nodes import Art, Box, Node, Paint, Set, moved
from game.ui.panel import grown
from game.ui.parts import button, drawn, link, sheet, states, style
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.ui.setting import Style, block
from game.views import DecisionView, OptionView


def notice(frame: Frame, reader: Reader) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """The kindest card there is: a sunrise, one or two sentences, one button."""
    frame = _roomy(frame)
    beat = reader.beat
    word, size = frame.say("ui.notice.lovely"), 34 * min(1.0, 1.6 / frame.text)
    _, _, least, tall = button(frame, "next", word, 0, 0, size=size).bounds
    tall = max(ROW, tall)
    ground, said, (left, low, w) = _card(frame, beat.text if beat else "", reader.words(frame.now), 56 + tall)
    lovely = button(frame, "next", word, left, low - 56 - tall, w=min(max(420, least), w), h=tall, size=size)
    return (ground,), (said, lovely)


ROW, STEP = 84.0, 58.0
"""Heights of the button that is meant to be pressed, and of an answer under it."""


def answers(frame: Frame, text: str, decision: DecisionView) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """The same card with the answers on it: one is a button, the others are small words beside or under it."""
    frame = _roomy(frame)
    first = next((o for o in decision.options if o.lit), next((o for o in decision.options if not o.faded), decision.options[0]))
    others = [o for o in decision.options if o is not first]
    size = 34 * min(1.0, 1.25 / frame.text)
    main = button(frame, f"option-{first.id}", first.text, 0, 0, h=ROW, size=size, role="option")
    words = [_words(frame, o) for o in others]
    beside = len(words) == 1 and max(420.0, main.bounds[2]) + words[0].bounds[2] + 48 <= _wide(frame) - 160
    step = max((STEP, *(word.bounds[3] + 4 for word in words)))
    below = 0.0 if beside else len(words) * step
    note = first.praise or first.crowd or first.paper
    under = 44.0 * frame.text**0.5 if note else 0.0
    ground, said, (left, low, w) = _card(frame, text, -1, 56 + ROW + below + under)
    top = low - 48 - ROW - below - under
    wide = min(w, max(420.0 if beside else 520.0, main.bounds[2]))
    lit = states(frame, f"option-{first.id}", "lit" if first.lit else "")
    main = replace(button(frame, main.key, first.text, left, top, w=wide, h=ROW, size=size, role="option"), state=lit, value=note)
    nodes = [said, main]
    if note:
        look = style(frame, "city", "note", 700, frame.theme.amber, 1.3)
        made = block(note, look, w, frame.k)
        nodes.append(
            Node(
                "note",
                "text",
                note,
                bounds=(left, top + ROW + 8, made.width, made.height),
                paint=(Set(made, left, top + ROW + 8),),
            )
        )
    for i, word in enumerate(words):
        x, y = (left + wide + 32, top + (ROW - word.bounds[3]) / 2) if beside else (left, top + ROW + under + i * step)
        nodes.append(moved(word, x - word.bounds[0], y - word.bounds[1]))
    return (ground,), tuple(nodes)


def _roomy(frame: Frame) -> Frame:
    """A tall window has room for larger words."""
    return grown(frame) if frame.tall else frame


def _words(frame: Frame, option: OptionView) -> Node:
    """An answer that is only words, underlined; a faded one is fainter, never faint."""
    colour = frame.theme.faded if option.faded else frame.theme.soft
    key, size = f"option-{option.id}", 27 * min(1.0, 1.3 / frame.text)
    node = link(frame, key, option.text, 16, 0, size=size, colour=colour, voice="city", role="option")
    made = next(p for p in node.paint if isinstance(p, Set))
    line = made.block.lines[0]
    rule = Box(made.x + line.x, made.y + made.block.height + 3, line.width, 2, colour, 1)
    return replace(
        node,
        state=states(frame, key, "faded" if option.faded else ""),
        paint=(*node.paint, rule),
        value=option.praise or option.crowd or option.paper,
    )


def _wide(frame: Frame) -> float:
    return min(frame.w - 2 * 96, 800.0 + (frame.text - 1) * 500)


def _card(frame: Frame, text: str, words: int, foot: float) -> tuple[Art, Node, tuple[float, float, float]]:
    """The card, its words, and where its foot may be filled: left, the card's bottom, width. `foot` is what stands below."""
    w = _wide(frame)
    made = block(text, Style("city", 41 * min(frame.text, 1.6), 700, frame.theme.ink, 1.28), w - 160, frame.k)
    h = min(frame.h - 60, max(640.0, (made.height + 42 + 60 + foot + 16) / 0.655))
    top = (frame.h - h) / 2
    left = 200.0 if frame.w - w > 700 else (frame.w - w) / 2 if frame.tall else 96.0
    body = top + notice_body_y(h)
    bounds = (left + 80, body, made.width, made.height)
    said = Node("beat", "text", made.text, bounds=bounds, paint=(Set(made, left + 80, body, words),))
    return Art(drawn("notice", round(w), round(h)), left, top), said, (left + 80, top + h, w - 160)


def again(frame: Frame, decision: DecisionView) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """The dialog that asks only about the answer it does not like."""
    frame = _roomy(frame)
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
