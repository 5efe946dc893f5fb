"""The phone in the hand: the feed with its cards and lit stars, and the questions that it asks."""

from dataclasses import dataclass, replace

from game.art.interface import phone_screen
from game.ui.nodes import Art, Box, Node, Paint, Set
from game.ui.panel import NUMBER, mark
from game.ui.parts import drawn, sheet, states, style
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.ui.setting import Style, block
from game.ui.spoken import said, spoken
from game.views import DecisionView

W, H = 560.0, 1120.0
UPRIGHT, ABOVE = 1.4, 110.0
"""How large the phone is held in a tall window, and how far down stands what is told of it, above the phone."""
CARDS = 6
"""Cards that the phone shows at once."""
SEEN = {
    "goran": "goran-ladle",
    "tobias": "tobias-shoes",
    "celestine": "celestine-bag",
    "piet": "piet-ladder",
    "lind": "lind-hat",
    "perpetua": "lind-hat",
    "dez": "dez-bag",
    "pram": "pram",
}
AMBER = "#D9862F"


@dataclass(frozen=True, slots=True)
class Rated:
    """A card that has been dealt with."""

    person: str
    name: str
    number: str
    stars: int


def held(frame: Frame) -> tuple[float, float, float]:
    """Left and top of the phone, and its scale: larger with the text."""
    if frame.tall:
        return (frame.w - W * UPRIGHT) / 2, frame.h * 0.36, UPRIGHT
    scale = min(frame.h / 1080, 1.0 + (min(frame.text, 1.5) - 1) * 0.5)
    w = W * scale
    return min(frame.w * 0.56, frame.w - w - 250 * scale - (80 if frame.stacked else 0)), 44.0, scale


def shell(frame: Frame) -> tuple[Paint, Paint, tuple[float, float, float, float]]:
    """The phone behind and before its screen, and the screen's rectangle."""
    x, y, scale = held(frame)
    w, h = round(W * scale), round(max(H * scale, frame.h - y + 40))
    sx, sy, sw, sh = phone_screen(w, h)
    return Art(drawn("phone", w, h), x, y), Art(drawn("phone_front", w, h), x, y), (x + sx, y + sy, sw, sh)


def feed(
    frame: Frame, reader: Reader, decision: DecisionView | None, done: tuple[Rated, ...], chosen: int, line: str, cards: int = 0
) -> tuple[tuple[Paint, ...], tuple[Node, ...], tuple[Paint, ...]]:
    """Paint below, nodes, and paint above: the phone with its cards, and what is told beside it."""
    back, front, (x, y, w, h) = shell(frame)
    nodes: list[Node] = []
    paint: list[Paint] = [back]
    title = block(
        frame.say("ui.feed.title"), Style("city", 30 * min(frame.text, 1.25), 700, frame.theme.ink, 1.22), w - 100, frame.k
    )
    nodes.append(
        Node(
            "feed", "heading", title.text, bounds=(x + 44, y + 52, title.width, title.height), paint=(Set(title, x + 44, y + 52),)
        )
    )
    top = y + 64 + title.height
    cards = max(cards, len(done) + (1 if decision else 0))
    nodes.append(_beads(frame, x + 44, top, len(done), cards))
    top += 52
    tall, now = 82.0, 178.0
    shown = list(done[-(CARDS - 1) :]) if decision else list(done[-CARDS:])
    for i, card in enumerate(shown):
        nodes.append(_past(frame, card, i, x + 20, top, w - 40, tall))
        top += tall + 8
    if decision:
        nodes += _current(frame, decision, chosen, x + 20, top, w - 40, now)
        top += now + 8
    for _ in range(max(0, min(CARDS, cards) - len(shown) - (1 if decision else 0))):
        if top + tall > y + h - 90:
            break
        paint += _coming(frame, x + 20, top, w - 40, tall)
        top += tall + 8
    edge = frame.w - NUMBER - 100 if frame.tall else x - 44
    left_paint, left_nodes = beside(frame, reader, decision.prompt if decision else "", line, edge)
    return (*paint, *left_paint), (*left_nodes, *nodes), (front,)


def _coming(frame: Frame, x: float, y: float, w: float, h: float) -> list[Paint]:
    """A card still to come: an outline where a face will be, bars where a name and stars will be."""
    soft, middle = frame.theme.soft, y + h / 2
    return [
        Box(x, y, w, h, "", 26, soft, 2, alpha=70),
        Box(x + 14, middle - 30, 60, 60, "", 30, soft, 3, alpha=110),
        Box(x + 92, middle - 20, w * 0.3, 12, soft, 6, alpha=56),
        *(Box(x + 92 + 28 * i, middle + 8, 18, 18, "", 9, soft, 2, alpha=100) for i in range(5)),
    ]


def _beads(frame: Frame, x: float, y: float, done: int, cards: int) -> Node:
    paint: list[Paint] = []
    for i in range(cards):
        cx = x + 14 + i * 40
        if i < done:
            paint += [Box(cx - 13, y, 26, 26, frame.theme.rise, 13), Art(drawn("tick", 16, frame.theme.paper), cx, y + 13)]
        else:
            paint.append(Box(cx - 12, y + 1, 24, 24, "", 12, frame.theme.soft, 3))
    return Node(
        "beads", "status", frame.say("ui.feed.done", done=done, of=cards), bounds=(x, y, cards * 40, 28), paint=tuple(paint)
    )


def _past(frame: Frame, card: Rated, i: int, x: float, y: float, w: float, h: float) -> Node:
    name = block(card.name, Style("city", 24 * min(frame.text, 1.3), 700, frame.theme.ink, 1.2), w - 110, frame.k)
    paint: list[Paint] = [
        Box(x, y, w, h, "#FFFAF3", 26, alpha=170),
        *_roundel(card.person, x + 44, y + h / 2, 30),
        Set(name, x + 92, y + 12),
    ]
    paint += stars(frame, x + 92, y + h - 24, 11, card.stars, frame.theme.soft)
    return Node(f"rated-{i}", "text", card.name, frame.say("ui.feed.gave", stars=card.stars), (x, y, w, h), paint=tuple(paint))


def _roundel(person: str, x: float, y: float, r: float) -> list[Paint]:
    return [Art(drawn("seen", SEEN.get(person, "back"), r), x, y)]


def stars(frame: Frame, x: float, y: float, r: float, n: int, off: str) -> list[Paint]:
    """Five small stars, `n` of them solid."""
    return [Art(drawn("star", round(r * 2.1), i < n), x + r + i * 2.5 * r, y) for i in range(5)]


def _current(frame: Frame, decision: DecisionView, chosen: int, x: float, y: float, w: float, h: float) -> list[Node]:
    """The card in hand: five stars, each a target of its own."""
    edge = frame.theme.fall
    name = block(decision.person_name, Style("city", 27 * min(frame.text, 1.4), 700, frame.theme.ink, 1.2), w - 200, frame.k)
    paint: list[Paint] = [
        Box(x, y, w, h, "#FFFFFF", 28, edge, 4),
        *_roundel(decision.person, x + 58, y + 54, 40),
        Set(name, x + 112, y + 34),
    ]
    if decision.person_number:
        number = block(decision.person_number, Style("city", 27 * min(frame.text, 1.4), 700, frame.theme.soft, 1.2), 120, frame.k)
        paint.append(Set(number, x + w - 28 - number.width, y + 34))
    card = Node("card", "text", decision.person_name, decision.person_number, (x, y, w, h), paint=tuple(paint))
    cell = min(88.0, (w - 40) / 5)
    nodes = [card]
    for n in range(1, 6):
        key = f"star-{n}"
        left = x + (w - cell * 5) / 2 + (n - 1) * cell
        solid = n <= chosen
        look: list[Paint] = [Art(drawn("star", 50, solid), left + cell / 2, y + h - 46)]
        if frame.focus == key and frame.keyed:
            look.append(Box(left + 4, y + h - 82, cell - 8, 72, "", 18, frame.theme.ink, 4))
        lit = "lit" if n == decision.stars else ""
        nodes.append(
            Node(
                key,
                "star",
                frame.say("ui.feed.stars", stars=n),
                "",
                (left, y + h - 84, cell, 76),
                ("press",),
                states(frame, key, lit, "on" if solid else ""),
                paint=tuple(look),
            )
        )
    return nodes


def beside(frame: Frame, reader: Reader, prompt: str, line: str, right: float) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """The sheet left of the phone: the beat or the card's note, and what the system said to that."""
    left, most = 96.0, right - 96
    measure = min(620.0 * max(1.0, frame.text * 0.9), most - 128)
    beat = reader.beat
    inline = beat is not None and beat.channel == "notice"
    made = None if inline or (reader.asking and prompt) else spoken(frame, beat, measure, False)
    body = block(prompt, style(frame, "people", 36, 400, leading=1.42), measure, frame.k) if reader.asking and prompt else None
    told = line or (beat.text if inline and beat else "")
    under = block(told, style(frame, "city", 29, 700, frame.theme.fall, 1.3), measure, frame.k) if told else None
    tall = (
        (made.height if made else 0) + (body.height if body else 0) + (under.height + (36 if made or body else 0) if under else 0)
    )
    if not tall:
        return (), ()
    h = tall + 112
    if frame.tall and h > held(frame)[1] - ABOVE - 16 and frame.text > 1:
        return beside(replace(frame, text=max(1.0, frame.text * 0.94)), reader, prompt, line, right)
    top = ABOVE if frame.tall else max(60.0, min(frame.h * 0.3, (frame.h - h) / 2))
    paint: list[Paint] = [sheet(left, top, measure + 128, h)]
    nodes: list[Node] = []
    y = top + 56
    if under:
        nodes.append(
            Node(
                "told", "status", under.text, bounds=(left + 64, y, under.width, under.height), paint=(Set(under, left + 64, y),)
            )
        )
        y += under.height
        if made or body:
            paint.append(Box(left + 64, y + 16, measure, 3, frame.theme.paper_2))
            y += 36
    if body:
        nodes.append(
            Node("note", "text", body.text, bounds=(left + 64, y, body.width, body.height), paint=(Set(body, left + 64, y),))
        )
    nodes += said(frame, made, left + 64, y, reader.words(frame.now))
    if not reader.asking:
        ready = reader.complete(frame.now) and not reader.travel
        nodes.append(mark(frame, left + measure + 56, top + h - 72, ready))
    return tuple(paint), tuple(nodes)


def question(frame: Frame, decision: DecisionView) -> tuple[tuple[Paint, ...], tuple[Node, ...], tuple[Paint, ...]]:
    """What the phone asks: words and answers on its screen, in the city's voice."""
    back, front, (x, y, w, _) = shell(frame)
    scale = min(frame.text, 1.4)
    title = block(decision.prompt, Style("city", 34 * scale, 700, frame.theme.ink, 1.25), w - 96, frame.k)
    nodes = [
        Node(
            "prompt",
            "heading",
            title.text,
            bounds=(x + 48, y + 150, title.width, title.height),
            paint=(Art(drawn("progress_ring", 40, 0.72), x + 88, y + 88), Set(title, x + 48, y + 150)),
        )
    ]
    top = y + 150 + title.height + 28
    for o in decision.options:
        key = f"option-{o.id}"
        words = block(o.text, Style("city", 28 * scale, 700, frame.theme.ink, 1.25), w - 110, frame.k)
        tall = max(72, words.height + 34)
        on = frame.focus == key
        paint: list[Paint] = [
            Box(
                x + 24,
                top,
                w - 84,
                tall,
                "#FFFFFF" if on else "#FFFAF3",
                30,
                frame.theme.fall if on else "",
                4,
                alpha=255 if on else 210,
            ),
            Set(words, x + 54, top + (tall - words.height) / 2),
        ]
        if on and frame.keyed:
            paint.append(Box(x + 18, top - 6, w - 72, tall + 12, "", 36, frame.theme.ink, 4))
        nodes.append(
            Node(key, "option", o.text, "", (x + 24, top, w - 84, tall), ("press",), states(frame, key), paint=tuple(paint))
        )
        top += tall + 14
    return (back,), tuple(nodes), (front,)
