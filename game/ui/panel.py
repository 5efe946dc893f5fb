"""The sheet at the foot of a scene: who speaks, what is said, and the answers; beside it, or under it when text is large."""

from dataclasses import replace

from game.ui.backdrops import floor_of
from game.ui.forms import MARK, boxed, paper_of, printed
from game.ui.nodes import Art, Box, Node, Paint, Set, Sheet
from game.ui.parts import ITALIC, drawn, option, option_height, sheet, states, style
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.ui.setting import Block, Style, block
from game.ui.spoken import said, spoken
from game.views import BeatView, DecisionView

MARGIN = 96
PAD = 40
LEAST = 196
"""Least height of what a sheet holds, so that it does not jump with every line."""
GAP = 10
GROWN = 1.35
"""How much larger words are set in a tall window, where they have a column to themselves."""
LAP, EDGE = 56.0, 8.0
"""How far the sheet of a tall window laps over the place, and over the window's sides."""
NUMBER, UNDER_NUMBER = 260.0, 404.0
"""What the number takes at the right of the window, and from its top, when text is large."""


# --- a beat by itself


def reading(frame: Frame, reader: Reader, *, before: BeatView | None = None) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """The sheet while a beat is read: its paint, and its nodes with the mark that goes on."""
    stacked = frame.stacked
    if frame.tall:
        return _column(frame, reader, before)
    measure = min(1300.0, frame.w - 2 * MARGIN - 260) if stacked else 690.0
    made = spoken(frame, reader.beat, measure, stacked)
    tall = max(LEAST, made.height if made else 0) + 2 * PAD
    w = measure + 216 if stacked else measure + 200
    y = frame.h - tall - 8
    words = reader.words(frame.now)
    nodes = said(frame, made, MARGIN + 72, y + PAD, words)
    onward = mark(frame, MARGIN + w - 96, frame.h - 92, reader.complete(frame.now) and not reader.travel)
    return (sheet(MARGIN, y, w, tall + 80),), (*nodes, onward)


def grown(frame: Frame, by: float = GROWN) -> Frame:
    """The frame with the larger text that a tall window has room for."""
    return replace(frame, text=max(frame.text, min(2.0, frame.text * by)))


def _column(frame: Frame, reader: Reader, before: BeatView | None) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """In a tall window: all below the place is one sheet, its words large, what was said before over them where it fits."""
    frame = grown(frame)
    measure = frame.w - 2 * MARGIN - 64
    made = spoken(frame, reader.beat, measure, True)
    earlier = spoken(frame, before, measure, True) if before else None
    high = made.height if made else 0.0
    room = frame.h - floor_of(frame) - PAD - 130
    if earlier and high + earlier.height + 28 > room:
        earlier = None
    y = min(floor_of(frame) - LAP, frame.h - high - PAD - 130)
    top, nodes = y + PAD + 16, list[Node]()
    if earlier:
        nodes += said(frame, earlier, MARGIN + 32, top, -1, "earlier")
        top += earlier.height + 28
    nodes += said(frame, made, MARGIN + 32, top, reader.words(frame.now))
    onward = mark(frame, frame.w - MARGIN - 64, frame.h - 124, reader.complete(frame.now) and not reader.travel)
    return (upright(frame, y),), (*nodes, onward)


def upright(frame: Frame, y: float) -> Sheet:
    """The sheet of a tall window, from y to its foot and over its edges."""
    return sheet(-EDGE, y, frame.w + 2 * EDGE, frame.h - y + 120, radius=56)


def mark(frame: Frame, x: float, y: float, ready: bool) -> Node:
    """Go on: an arrow that is there when all has been said."""
    paint: list[Paint] = []
    if ready:
        paint.append(Art(drawn("arrow", 26, "right", frame.theme.violet), x + 32, y + 32))
    if frame.focus == "next" and frame.keyed:
        paint.append(Box(x + 2, y + 2, 60, 60, "", 30, frame.theme.ink, 4))
    return Node("next", "button", frame.say("ui.next"), "", (x, y, 64, 64), ("press",), states(frame, "next"), paint=tuple(paint))


# --- a question


def asking(
    frame: Frame, beat: BeatView | None, decision: DecisionView, left: dict[str, float], before: BeatView | None = None,
    place: str = "",
) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:  # fmt: skip
    """The sheet with the answers. `left` are the fractions that remain of countdowns, by option. A form is on the paper of the
    office in `place`."""
    stacked = frame.stacked
    paint, nodes = _under(frame, beat, decision, left) if stacked else _beside(frame, beat, decision, left, before)
    if decision.way == "form":
        nodes = printed(nodes, paper_of(place, beat is not None and beat.channel == "notice"))
    return paint, nodes


def _beside(
    frame: Frame, beat: BeatView | None, decision: DecisionView, left: dict[str, float], before: BeatView | None
) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    width = frame.w - 2 * MARGIN
    measure = 690.0
    ox = MARGIN + measure + 150
    ow = MARGIN + width - 36 - ox
    made = spoken(frame, beat, measure, False)
    earlier = spoken(frame, before, measure, False) if before else None
    prompt, rows = _rows(frame, decision, ow)
    said_tall = made.height if made else 0
    if earlier and said_tall + earlier.height + 20 > max(rows, 300):
        earlier = None
    body = max(LEAST, said_tall + (earlier.height + 20 if earlier else 0), rows)
    y = frame.h - body - 2 * PAD - 8
    nodes: list[Node] = []
    top = y + PAD
    if earlier:
        nodes += said(frame, earlier, MARGIN + 72, top, -1, "earlier")
        top += earlier.height + 20
    nodes += said(frame, made, MARGIN + 72, top, -1)
    nodes += _answers(frame, decision, prompt, ox, y + PAD, ow, left)
    rule = Box(ox - 34, y + 44, 3, body + 2 * PAD - 88, frame.theme.paper_2)
    return (sheet(MARGIN, y, width, body + 2 * PAD + 80), rule), tuple(nodes)


def _upright(
    frame: Frame, beat: BeatView | None, decision: DecisionView, left: dict[str, float]
) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """In a tall window: speech over options on the sheet below the place, as large as the room allows."""
    width = frame.w - 2 * MARGIN
    for by in (GROWN, 1.2, 1.1, 1.0):
        large = grown(frame, by)
        made = spoken(large, beat, width - 64, True)
        prompt, rows = _rows(large, decision, width)
        head = made.height + 24 if made else 0
        if head + rows + 2 * PAD + 30 <= frame.h - floor_of(frame) + LAP:
            break
    y = min(floor_of(frame) - LAP, frame.h - head - rows - 2 * PAD - 30)
    if y < UNDER_NUMBER:
        return _under(frame, beat, decision, left, tight=True)
    nodes = list(said(large, made, MARGIN + 32, y + PAD + 16, -1))
    nodes += _answers(large, decision, prompt, MARGIN, y + PAD + 16 + head, width, left)
    return (upright(frame, y),), tuple(nodes)


def _under(
    frame: Frame, beat: BeatView | None, decision: DecisionView, left: dict[str, float], *, tight: bool = False
) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """Speech over options. A tall sheet keeps clear of the number; what does not fit loses first the speech, then size."""
    if frame.tall and not tight:
        return _upright(frame, beat, decision, left)
    broad, narrow = frame.w - 2 * MARGIN, frame.w - 2 * MARGIN - NUMBER
    low, high = frame.h - UNDER_NUMBER - 2 * PAD, frame.h - 40 - 2 * PAD
    for said_, width, most in ((beat, broad, low), (beat, narrow, high), (None, broad, low), (None, narrow, high)):
        made = spoken(frame, said_, width - 144, True)
        prompt, rows = _rows(frame, decision, width - 72)
        head = made.height + 18 if made else 0
        if head + rows <= most or (frame.text <= 1.0 and width == narrow and made is None):
            break
    else:
        return _under(replace(frame, text=max(1.0, frame.text * 0.94)), None, decision, left, tight=tight)
    y = frame.h - head - rows - 2 * PAD - 8
    nodes = list(said(frame, made, MARGIN + 72, y + PAD, -1))
    nodes += _answers(frame, decision, prompt, MARGIN + 36, y + PAD + head, width - 72, left)
    return (sheet(MARGIN, y, width, head + rows + 2 * PAD + 80),), tuple(nodes)


def _rows(frame: Frame, decision: DecisionView, ow: float) -> tuple[Block | None, float]:
    """The prompt set, and how tall it and the answers are."""
    prompt = _prompt(frame, decision.prompt, ow - 20, decision.way == "form")
    tall = sum(_tall(frame, o, ow) + GAP for o in decision.options) - GAP
    return prompt, tall + (prompt.height + 14 if prompt else 0)


def _prompt(frame: Frame, text: str, measure: float, form: bool = False) -> Block | None:
    """What is asked, in a person's hand, or as it is printed on a form."""
    hand = style(frame, "people", "body", ITALIC, frame.theme.soft, 1.35)
    print_ = style(frame, "bureau", "body", 400, frame.theme.ink, 1.3)
    if form:
        return block(text, print_, measure - MARK, frame.k) if text else None
    return block(text, hand, measure, frame.k) if text else None


def _tall(frame: Frame, option_: object, ow: float) -> float:
    o = option_
    return option_height(frame, o.text, ow, faded=o.faded, note=o.crowd or o.reason or o.praise or o.paper)  # type: ignore[attr-defined]


def _answers(
    frame: Frame, decision: DecisionView, prompt: Block | None, x: float, y: float, w: float, left: dict[str, float]
) -> list[Node]:
    nodes: list[Node] = []
    if prompt:
        nodes.append(
            Node("prompt", "text", prompt.text, bounds=(x + 20, y, prompt.width, prompt.height), paint=(Set(prompt, x + 20, y),))
        )
        y += prompt.height + 14
    for o in decision.options:
        key, note = f"option-{o.id}", o.crowd or o.praise or o.paper
        node = option(frame, key, o.text, x, y, w, note=note, faded=o.faded, reason=o.reason, lit=o.lit)
        if decision.way == "form":
            node = boxed(frame, node, frame.focus == key or o.lit, bool(o.reason))
        if o.id in left:
            node = _counting(frame, node, left[o.id], o.seconds)
        nodes.append(node)
        y += node.bounds[3] + GAP
    return nodes


def _counting(frame: Frame, node: Node, left: float, of: int) -> Node:
    """A ring that shrinks at the option's right end."""
    x, y, w, h = node.bounds
    big = min(frame.text, 1.8)
    ring = drawn("ring", round(20 * big), round(5 * left * 24) / 24, tier="c", paper=False)
    figure = block(str(max(0, round(left * of + 0.49))), Style("city", 22 * big, 700, frame.theme.fall, 1.2), 120, frame.k)
    cx, cy = x + w - 46 * big, y + h / 2
    plate = Box(cx - 15 * big, cy - 15 * big, 30 * big, 30 * big, frame.theme.paper, 15 * big)
    return replace(
        node,
        value=" ".join(p for p in (node.value, frame.say("ui.countdown", seconds=round(left * of))) if p),
        over=(Art(ring, cx, cy), plate, Set(figure, cx - figure.width / 2, cy - figure.height / 2)),
    )
