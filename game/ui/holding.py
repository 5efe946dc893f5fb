"""Holding the smile: the mouth's gauge, the button that stays down as long as one holds it, and the plain way without holding."""

from dataclasses import dataclass

from game.ui.backdrops import floor_of
from game.ui.nodes import Art, Node, Paint, Set
from game.ui.panel import LAP, MARGIN, upright
from game.ui.parts import ITALIC, drawn, link, sheet, states, style
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.ui.setting import block
from game.ui.spoken import said, spoken
from game.views import DecisionView

GRACE = 0.35
"""Seconds for which a slip does not count as letting go."""
BASE, WORD = 1.1, 0.26
"""Seconds that a beat is held: a moment, and more for each word."""


@dataclass
class Grip:
    """The player's finger. `since` is when the hold of this beat began, `slipped` when the button was left, 0 while down."""

    down: bool = False
    since: float = 0.0
    started: float = 0.0
    slipped: float = 0.0

    def press(self, now: float) -> None:
        """The button goes down."""
        if not self.down:
            self.down, self.since = True, now
            self.started = self.started or now
        self.slipped = 0.0

    def lift(self, now: float) -> None:
        """The button is left."""
        if self.down and not self.slipped:
            self.slipped = now

    def let(self) -> None:
        """The face rests."""
        self.down, self.slipped, self.started = False, 0.0, 0.0

    def progress(self, words: int, now: float) -> float:
        """How much of this beat has been held, 0 to 1."""
        return min(1.0, (now - self.since) / (BASE + WORD * words)) if self.down else 0.0


def holding(
    frame: Frame, reader: Reader, decision: DecisionView, grip: Grip, *, toggled: bool
) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """The sheet of a hold: gauge left, words in the middle, button right."""
    if frame.stacked:
        return _stacked(frame, reader, decision, grip, toggled)
    width = frame.w - 2 * MARGIN
    tall = 316.0
    y = frame.h - tall
    nodes: list[Node] = []
    paint: list[Paint] = [sheet(MARGIN, y, width, tall + 80)]
    nodes.append(_gauge(frame, decision, grip, MARGIN + 330, y + 118, 430))
    x = MARGIN + 660.0
    button_x = frame.w - MARGIN - 56 - 420
    prompt = block(
        decision.prompt or frame.say("ui.hold.prompt"),
        style(frame, "people", 30, ITALIC, frame.theme.soft, 1.35),
        button_x - x - 50,
        frame.k,
    )
    strain = block(
        frame.say("ui.hold.strain", at=decision.strain, most=decision.most),
        style(frame, "city", "label", 700, frame.theme.ink, 1.3),
        500,
        frame.k,
    )
    nodes.append(
        Node(
            "strain",
            "status",
            strain.text,
            bounds=(x, y + 46, strain.width, strain.height),
            paint=(
                Set(strain, x, y + 46),
                Art(
                    drawn("strain_pips", max(1, decision.most), min(decision.strain, decision.most)),
                    x,
                    y + 46 + strain.height + 34,
                ),
            ),
        )
    )
    nodes.append(
        Node("prompt", "text", prompt.text, bounds=(x, y + 160, prompt.width, prompt.height), paint=(Set(prompt, x, y + 160),))
    )
    nodes += _button(frame, reader, decision, grip, toggled, button_x, y + 54)
    return tuple(paint), tuple(nodes)


def _stacked(
    frame: Frame, reader: Reader, decision: DecisionView, grip: Grip, toggled: bool
) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """Large text: the button has the sheet to itself, the gauge beside it."""
    if frame.tall:
        return _upright(frame, reader, decision, grip, toggled)
    width, tall = frame.w - 2 * MARGIN, 330.0
    y = frame.h - tall
    nodes = [
        _gauge(frame, decision, grip, MARGIN + 330, y + 110, 430),
        *_button(frame, reader, decision, grip, toggled, frame.w - MARGIN - 56 - 720, y + 50, 720),
    ]
    return (sheet(MARGIN, y, width, tall + 80),), tuple(nodes)


def _upright(
    frame: Frame, reader: Reader, decision: DecisionView, grip: Grip, toggled: bool
) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """A tall window: the gauge over the button, in reach of a hand."""
    y, wide = floor_of(frame) - LAP, 860.0
    room = frame.h - y
    nodes = [
        _gauge(frame, decision, grip, frame.w / 2, y + room * 0.2, 560),
        *_button(frame, reader, decision, grip, toggled, (frame.w - wide) / 2, y + room * 0.5, wide),
    ]
    return (upright(frame, y),), tuple(nodes)


def _gauge(frame: Frame, decision: DecisionView, grip: Grip, x: float, y: float, w: float) -> Node:
    share = decision.strain / max(1, decision.most)
    tremble = 0.0
    if decision.trembles and grip.down and not frame.calm:
        tremble = (0.3, 0.9, 0.5, 1.0)[int(frame.now * 12) % 4]
    held = grip.down or decision.stuck
    art = Art(drawn("hold_gauge", w, round(min(1.0, share), 2), held, tremble), x, y)
    worn = block(
        frame.say("ui.hold.worn" if held else "ui.hold.rest"),
        style(frame, "city", 24, 700, frame.theme.rise if held else frame.theme.soft, 1.2),
        400,
        frame.k,
    )
    low = 112 * max(1.0, w / 430)
    paint: list[Paint] = [art, Set(worn, x - worn.width / 2, y + low)]
    if share > 0 and held and not frame.stacked:
        word = block(frame.say("ui.hold.strained"), style(frame, "city", 24, 700, frame.theme.fall, 1.2), 300, frame.k)
        paint += [Set(word, x - w / 2 - 20, y - 64), Set(word, x + w / 2 + 20 - word.width, y - 64)]
    return Node(
        "gauge",
        "status",
        frame.say("ui.hold.gauge"),
        f"{decision.strain} / {decision.most}",
        (x - w / 2 - 30, y - 64, w + 60, 88 + low),
        state=frozenset({"trembles"} if decision.trembles and held else ()),
        paint=tuple(paint),
    )


def _button(
    frame: Frame, reader: Reader, decision: DecisionView, grip: Grip, toggled: bool, x: float, y: float, w: float = 420
) -> list[Node]:
    words = len(reader.beat.text.split()) if reader.beat else 0
    done = grip.progress(words, frame.now) if decision.way == "hold" else 0.0
    h = 150.0
    down = grip.down or decision.stuck
    art = Art(drawn("hold_button", w, h, round(done * 60) / 60, down, focused=frame.focus == "hold" and frame.keyed), x, y)
    keep = _worded(frame, decision, "keep")
    small = min(1.0, 1.6 / frame.text)
    main = block(keep, style(frame, "city", 34 * small, 700, frame.theme.ink, 1.2), w - h - 20, frame.k)
    how = (
        "stuck" if decision.stuck else "toggled" if toggled and down else "toggle" if toggled else "holding" if down else "press"
    )
    under = block(frame.say(f"ui.hold.{how}"), style(frame, "city", 24 * small, 700, frame.theme.ink, 1.25), w - h - 20, frame.k)
    sunk = 8 if down else 0
    top = y + (h - 12 - main.height - under.height) / 2 + sunk
    paint = (art, Set(main, x + h, top), Set(under, x + h, top + main.height))
    nodes = [
        Node(
            "hold",
            "button",
            keep,
            frame.say(f"ui.hold.{how}"),
            (x, y, w, h),
            ("press",) if decision.stuck or toggled else ("hold",),
            states(frame, "hold", "on" if down else ""),
            paint=paint,
        )
    ]
    if any(o.id == "let" for o in decision.options):
        let = link(frame, "let", _worded(frame, decision, "let"), x + w / 2, y + h + 12, size=26, align="middle")
        nodes.append(let)
    return nodes


def _worded(frame: Frame, decision: DecisionView, what: str) -> str:
    """The case's own words for keeping or letting go where they are short, else the usual ones."""
    own = next((o.text for o in decision.options if o.id == what), "")
    return own if 0 < len(own) <= 22 else frame.say(f"ui.hold.{what}")


def bubble(frame: Frame, reader: Reader) -> tuple[tuple[Paint, ...], tuple[Node, ...]]:
    """What is said while one holds, on a sheet of its own above, clear of the number."""
    measure = 620.0 if not frame.stacked else min(1160.0, frame.w - 620)
    made = spoken(frame, reader.beat, measure, False)
    if made is None:
        return (), ()
    w, h = made.text.width + 96, made.height + 60
    if made.label:
        w = max(w, made.label.width + 140)
    left = max(MARGIN, frame.w - 300 - w) if not frame.stacked else MARGIN
    top = 72.0
    return (sheet(left, top, w, h, radius=36),), said(frame, made, left + 48, top + 30, reader.words(frame.now))
