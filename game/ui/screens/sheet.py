"""The public sheet of a system that hides nothing, over the day: its lines, what each has, and why. It has two sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.interface.fold import points, trays
from game.ui.nodes import Art, Box, Node, Set, moved
from game.ui.panel import MARGIN
from game.ui.parts import button, heading, paragraph, placed, sheet, style
from game.ui.plates import plate
from game.ui.screen import STAY, Frame, Move, Pop, Push, Screen
from game.ui.setting import block
from game.ui.stage import ground
from game.views import SheetLine

if TYPE_CHECKING:
    from game.ui.screens.play import Play

BIRO = "#34508F"
"""What an inspector writes with."""
FOLD = 1700.0
"""Logical pixels that the opened sheet is wide, where there is so much room."""
RING = 25.0
LEAST = 0.52
"""How much smaller than it would be at best a sheet may be set."""
DRAWN = {"clean-plate": trays}
"""What is drawn on the back of a system's sheets, where there is room."""


class Sheet(Screen):
    """A sheet over the place, from which the day goes on as it lay there. Wide windows have both sides open, others one."""

    def __init__(self, play: Play) -> None:
        super().__init__(play.shell)
        self.play, self.lines, self.side, self.focus = play, play.view.sheet, 0, "on"

    def build(self, frame: Frame) -> Node:
        """The heading with the card, the sides, the way on."""
        both = not frame.stacked and frame.w > 1500
        w = min(frame.w - 2 * MARGIN, FOLD if both else 1060.0 + (frame.text - 1) * 500)
        x, size = (frame.w - w) / 2, 1.0
        nodes = self._set(frame, x, w, size, both)
        while _foot(nodes) > frame.h - 64 and size > LEAST:
            size *= 0.94
            nodes = self._set(frame, x, w, size, both)
        top = max(12.0, (frame.h - _foot(nodes) - 30) / 2)
        whole, tall = (0, 0, frame.w, frame.h), _foot(nodes) + 30
        crease = (Box(frame.w / 2 - 1, top + 130, 2, tall - 230, frame.theme.ink, alpha=38),) if both else ()
        paint = (*ground(frame, self.play.stage, veil=120), sheet(x, top, w, tall), *crease)
        shown = tuple(moved(node, 0, top) for node in nodes)
        return Node("sheet", "screen", self.play.shell.say("ui.sheet.title"), bounds=whole, children=shown, paint=paint)

    def _set(self, frame: Frame, x: float, w: float, size: float, both: bool) -> list[Node]:
        pad, cut = 64.0, (len(self.lines) + 1) // 2
        nodes = self._head(frame, x + pad, w - 2 * pad, size)
        high, foot = _foot(nodes) + 22 * size, 0.0
        sides = ((0, self.lines[:cut]), (cut, self.lines[cut:]))
        measure = (w - 2 * pad - 2 * pad * both) / (1 + both)
        for n, (first, lines) in enumerate(sides if both else (sides[self.side],)):
            left, y = x + pad + n * (measure + 2 * pad), high
            for i, line in enumerate(lines):
                nodes += self._line(frame, first + i, line, left, y, measure, size)
                y = _foot(nodes[-2:]) + 17 * size
            foot = max(foot, y)
        if both and (back := DRAWN.get(self.play.day.system.id)):
            made = back(round(400 * size))
            at = (x + w - pad - made.width, foot - made.height + 96 * size)
            nodes.append(
                Node(
                    "drawn", "image", frame.say("ui.sheet.drawn"), bounds=(*at, made.width, made.height), paint=(Art(made, *at),)
                )
            )
        at = (x + pad, foot + 14 * size)
        nodes.append(button(frame, "on", frame.say("ui.next"), *at, size=28 * min(1.0, 1.5 / frame.text)))
        if not both:
            bx, by, bw, _ = nodes[-1].bounds
            nodes.append(
                button(
                    frame, "turn", frame.say("ui.sheet.turn"), bx + bw + 24, by, size=28 * min(1.0, 1.5 / frame.text), kind="pill"
                )
            )
        return nodes

    def _head(self, frame: Frame, x: float, measure: float, size: float) -> list[Node]:
        """The title, what is printed across the top, and the card at the right."""
        number = self.play.reader.number
        room = 150.0 if number else 0.0
        small = size / max(1, frame.text / 1.3)
        nodes = [heading(frame, frame.say("ui.sheet.title"), x, 40 * size, measure - room, 44 * small)]
        look = style(frame, "bureau", max(20.0 / frame.text, 23 * small), 400, frame.theme.soft, 1.35)
        nodes.append(paragraph(frame, "yours", frame.say("ui.sheet.yours"), look, x, _foot(nodes) + 4, measure - room))
        if number and number.shows == "grade":
            nodes.append(plate(frame, number, x + measure - 56, 34 * size + 66, 66.0))
        return nodes

    def _line(self, frame: Frame, n: int, line: SheetLine, x: float, y: float, measure: float, size: float) -> list[Node]:
        """A line: its figure in a ring as full as its points, its title with them, and its sentences in somebody's hand."""
        ink = frame.theme.ink if frame.theme.strong else BIRO
        grown = min(frame.text, 1.5)
        r = round(RING * size * grown)
        left = x + 2 * r + 22
        told = frame.say("ui.sheet.points").replace("{got}", str(line.got)).replace("{of}", str(line.of)) if line.of else ""
        title = style(frame, "city", max(20.0 / frame.text, 25 * size), 700, leading=1.25)
        head = paragraph(frame, f"line-{n}", line.title + told, title, left, y, measure - left + x)
        figure = block(str(n + 1), style(frame, "city", 21 * size * grown / frame.text, 700), 90, frame.k)
        at = (x + r - figure.width / 2, y + r - figure.height / 2)
        mark = (Art(points(r, line.got, line.of, n), x + r, y + r), Set(figure, *at))
        words = f"{line.text} — {line.by}" if line.by and line.by != self.lines[0].by else line.text
        hand = style(frame, "people", max(20.0 / frame.text, 26 * size), 0, ink, 1.28)
        said = placed(f"why-{n}", block(words, hand, measure - left + x, frame.k), left, _foot([head]) + 1, measure - left + x)
        return [Node(f"ring-{n}", "image", "", bounds=(x, y, 2 * r, 2 * r), paint=mark), head, said]

    def act(self, key: str) -> Move:
        """Turned over, or back to the day."""
        if key == "turn":
            self.side = 1 - self.side
            return STAY
        return Pop()

    def press(self) -> Move:
        """A press anywhere goes back to the day."""
        return Pop()


def _foot(nodes: list[Node]) -> float:
    """The lowest edge of some nodes."""
    return max(node.bounds[1] + node.bounds[3] for node in nodes)


def laid(play: Play) -> Move:
    """The sheet over a day, where its system has one: it lies open at any time."""
    play.release()
    return Push(Sheet(play)) if play.view.sheet else STAY
