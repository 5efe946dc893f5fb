"""What was said so far, page by page, and the way back to any choice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.play import Session, rewind
from game.ui.nodes import Art, Box, Node, Paint, Set
from game.ui.parts import button, drawn, heading, link, placed, sheet, states, style
from game.ui.screen import STAY, Frame, Move, Pop, Screen
from game.ui.setting import Block, block
from game.ui.shell import Shell
from game.views import beats

if TYPE_CHECKING:
    from game.ui.screens.play import Play

COLUMN = 210.0
"""How wide the column of names is."""


class History(Screen):
    """A scroll of beats and choices, the newest at the foot. A choice that is pressed is where the day goes back to."""

    opaque = False

    def __init__(self, shell: Shell, play: Play) -> None:
        super().__init__(shell)
        self.play = play
        self.lines = _lines(play)
        self.offset = 0.0
        self.room = 700.0
        self.whole = 0.0
        self.asked = -1
        self.focus = "close"

    def build(self, frame: Frame) -> Node:
        """The scroll on its sheet."""
        w = min(1240.0, frame.w - 160)
        left, top, tall = (frame.w - w) / 2, 40.0, frame.h - 80
        title = heading(frame, frame.say("ui.history.title"), left + 72, top + 44, w - 400, 44 / max(1, frame.text / 1.4))
        close = button(
            frame,
            "close",
            frame.say("ui.history.close"),
            left + w - 60,
            top + 40,
            kind="pill",
            size=26 / max(1, frame.text / 1.3),
            align="right",
            h=64,
        )
        from_, to = top + 140, top + tall - 40
        self.room = to - from_
        rows = [self._row(frame, i, w - 144) for i in range(len(self.lines))]
        self.whole = sum(h for _, h in rows)
        self.offset = min(max(0.0, self.offset), max(0.0, self.whole - self.room))
        ways = self._ways(frame, close.bounds[0] - 24, top + 40)
        nodes = [title, *ways, close, *self._visible(frame, rows, left + 72, from_, to)]
        veil = Box(0, 0, frame.w, frame.h, frame.theme.veil, alpha=150)
        return Node(
            "history",
            "dialog",
            frame.say("ui.history.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=tuple(nodes),
            paint=(veil, sheet(left, top, w, tall)),
        )

    def _ways(self, frame: Frame, right: float, y: float) -> tuple[Node, ...]:
        """Earlier and later, for hands that have neither wheel nor keys; only where there is more than fits."""
        if self.whole <= self.room:
            return ()
        found = []
        for key, way, x in (("earlier", "up", right - 144), ("later", "down", right - 64)):
            box = (x, y, 64, 64)
            paint: list[Paint] = [
                Box(*box, frame.theme.told, 32),
                Art(drawn("arrow", 24, way, frame.theme.violet), x + 32, y + 32),
            ]
            if self.focus == key:
                paint.append(Box(*box, "", 32, frame.theme.ink, 4))
            found.append(
                Node(key, "button", frame.say(f"ui.history.{key}"), "", box, ("press",), states(frame, key), paint=tuple(paint))
            )
        return tuple(found)

    def _row(self, frame: Frame, i: int, measure: float) -> tuple[Block, float]:
        kind, text, _, name = self.lines[i]
        column = 0.0 if frame.stacked else COLUMN
        if frame.stacked and name:
            text = f"{name}: {text}"
        look = style(
            frame, "people", 28, 500 if kind == "choice" else 400, frame.theme.fall if kind == "choice" else frame.theme.ink, 1.35
        )
        made = block(text, look, measure - column - (96 if kind == "choice" else 0), frame.k)
        return made, made.height + (34 if kind == "choice" else 12)

    def _visible(self, frame: Frame, rows: list[tuple[Block, float]], x: float, top: float, foot: float) -> list[Node]:
        """Rows that fit whole; offset counts from the end."""
        nodes: list[Node] = []
        y = (foot if self.whole > foot - top else top + self.whole) + self.offset
        for i in reversed(range(len(rows))):
            made, h = rows[i]
            y -= h
            if y < top - 1:
                break
            if y + h > foot + 1:
                continue
            nodes.append(self._node(frame, i, made, x, y, h))
        return list(reversed(nodes))

    def _node(self, frame: Frame, i: int, made: Block, x: float, y: float, h: float) -> Node:
        kind, _, steps, name = self.lines[i]
        column = 0.0 if frame.stacked else COLUMN
        if kind != "choice":
            return self._said(frame, i, made, x, y, column, "" if frame.stacked else name)
        x += max(0.0, column - 52)
        key = f"choice-{i}"
        if self.asked == i:
            return link(frame, key, frame.say("ui.history.sure"), x + 40, y + (h - 56) / 2, colour=frame.theme.fall)
        made_node = placed(key, made, x + 52, y + 14, made.width)
        bounds = (x, y, max(made.width + 92, 300), max(h, 44))
        on = self.focus == key
        paint = (*made_node.paint, Box(x + 10, y + h / 2 - 7, 14, 14, frame.theme.fall if on else "", 7, frame.theme.fall, 3))
        if on:
            paint += (Box(*bounds, "", 18, frame.theme.fall, 3),)
        return Node(
            key,
            "button",
            made.text,
            frame.say("ui.history.back", steps=steps),
            bounds,
            ("press",),
            states(frame, key),
            paint=paint,
        )

    def _said(self, frame: Frame, i: int, made: Block, x: float, y: float, column: float, name: str) -> Node:
        """A line, as in a play: who says it in a column of its own, the words beside it."""
        words = placed(f"line-{i}", made, x + column, y, made.width)
        if not name:
            return words
        label = block(name, style(frame, "city", 22, 700, frame.theme.violet, 1.25), column - 24, frame.k)
        paint = (Set(label, x, y + 6), *words.paint)
        return replace(words, name=f"{name}: {words.name}", bounds=(x, y, column + made.width, made.height), paint=paint)

    def act(self, key: str) -> Move:
        """Close, or go back to a choice: asked once."""
        if key == "close":
            return Pop()
        if key in ("earlier", "later"):
            self.offset += self.room * (0.6 if key == "earlier" else -0.6)
            return STAY
        if key.startswith("choice-"):
            i = int(key[7:])
            if self.asked != i:
                self.asked = i
                return STAY
            return self._rewound(self.lines[i][2])
        return STAY

    def _rewound(self, steps: int) -> Move:
        play = self.play
        play.session = _back(play, steps)
        play.reader.number = None
        play.grip.let()
        play.shell.keep(play.session)
        play.focus = ""
        play.arrive()
        return Pop()

    def turn(self, n: int) -> Move:
        """Scrolls."""
        self.offset -= n * 120
        return STAY

    def _step(self, way: str) -> Move:
        """Up and down go from choice to choice, and scroll where there is none in sight."""
        before = self.focus
        move = super()._step(way)
        if self.focus == before and way in ("up", "down"):
            self.offset += self.room * (0.6 if way == "up" else -0.6)
        return move


def _back(play: Play, steps: int) -> Session:
    return rewind(play.day, play.session, steps)


def _lines(play: Play) -> list[tuple[str, str, int, str]]:
    """(kind, text, how many choices back, who speaks) of everything so far."""
    session, day = play.session, play.day
    found: list[tuple[str, str, int, str]] = []
    made = 0
    for page in session.pages:
        if page.made is not None:
            found.append(("choice", _chosen(play, page.made.decision, page.made.option), len(session.choices) - made, ""))
            made += 1
        for beat in beats(day, session, page):
            if beat.text:
                found.append(("beat", beat.text, 0, beat.name))
    return found


def _chosen(play: Play, decision: str, option: str) -> str:
    """The words of an option that was taken."""
    name = decision.partition("?")[0]
    found = play.day.choices.get(name)
    if found is None:
        return play.shell.say(f"ui.history.{option}")
    if found.way == "rate":
        person = play.day.case.cast.get(found.person)
        return play.shell.say("ui.history.gave").replace("{name}", person.name if person else "").replace("{stars}", option)
    words = next((o.words for o in found.options if o.id == option), None)
    return words.said(play.session.world) if words else play.shell.say(f"ui.history.{option}")
