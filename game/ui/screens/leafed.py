"""A sheet of lines with buttons at its foot, over whatever lies below; leafed through where there are more than fit."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.nodes import Box, Node, moved
from game.ui.panel import grown
from game.ui.parts import button, heading, paragraph, sheet, style
from game.ui.screen import STAY, Frame, Move, Pop, Screen
from game.ui.shell import Shell

PAD, GAP = 64.0, 14.0


@dataclass(frozen=True, slots=True)
class Said:
    """One line of a sheet: what it says, in whose voice, how large beside the others, how near to the line above."""

    text: str
    voice: str = "people"
    size: float = 29.0
    near: bool = False
    weight: int = 400


class Leafed(Screen):
    """Each kind says its title, lines and buttons."""

    opaque = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.from_ = 0
        self.fits = 1
        self.count = 1
        self.heads: list[int] = []

    # --- for each kind to say

    def title(self, frame: Frame) -> str:
        """The heading."""
        raise NotImplementedError

    def lines(self, frame: Frame) -> list[Said]:
        """All lines."""
        return []

    def buttons(self, frame: Frame) -> list[tuple[str, str, str]]:
        """Key, words and kind of each button but those that leaf."""
        return [("close", frame.say("ui.back"), "primary")]

    # --- the same for all

    def build(self, frame: Frame) -> Node:
        """The sheet in the middle of the window, as tall as its lines."""
        own = grown(frame) if frame.tall else frame
        w = min(frame.w - 120, 1240.0 + (frame.text - 1) * 500)
        left, measure = (frame.w - w) / 2, w - 2 * PAD
        small = 1 / max(1.0, own.text / 1.4)
        head = heading(own, self.title(frame), left + PAD, 44, measure, 42 * small)
        lines = self.lines(frame)
        self.count, self.heads = len(lines), [n for n, line in enumerate(lines) if not line.near]
        room = frame.h - 72 - (head.bounds[3] + 44 + 30) - 150
        rows, self.fits = self._rows(own, lines, left + PAD, head.bounds[1] + head.bounds[3] + 24, measure, room, small)
        ends = (rows or [head])[-1].bounds
        feet = self._feet(own, left + PAD, ends[1] + ends[3] + 34, measure, small)
        tall = feet[-1].bounds[1] + feet[-1].bounds[3] + 44
        top = max(24.0, (frame.h - tall) / 2)
        nodes = tuple(moved(node, 0, top) for node in (head, *rows, *feet))
        paint = (Box(0, 0, frame.w, frame.h, frame.theme.veil, alpha=150), sheet(left, top, w, tall))
        return Node(
            type(self).__name__.lower(), "dialog", head.name, bounds=(0, 0, frame.w, frame.h), children=nodes, paint=paint
        )

    def _rows(
        self, frame: Frame, lines: list[Said], x: float, y: float, measure: float, room: float, small: float
    ) -> tuple[list[Node], int]:
        """Lines from the first that is shown, as many as fit; the first always."""
        self.from_ = min(self.from_, max(0, len(lines) - 1))
        rows, foot = list[Node](), y + room
        for n, line in enumerate(lines[self.from_ :]):
            look = style(frame, line.voice, max(20 / frame.text, line.size * small), line.weight, leading=1.3)
            y += 0 if n == 0 or line.near else GAP
            row = paragraph(frame, f"line-{n}", line.text, look, x, y, measure)
            if rows and y + row.bounds[3] > foot:
                return self._whole(rows, lines), self.fits
            rows.append(row)
            y += row.bounds[3]
        self.fits = len(rows)
        return rows, len(rows)

    def _whole(self, rows: list[Node], lines: list[Said]) -> list[Node]:
        """The rows without the beginning of what does not fit whole; never without the first."""
        n = len(rows)
        while n > 1 and self.from_ + n < len(lines) and lines[self.from_ + n].near:
            n -= 1
        self.fits = n if n > 1 else len(rows)
        return rows[: self.fits]

    def _feet(self, frame: Frame, x: float, y: float, measure: float, small: float) -> list[Node]:
        """Buttons in rows; those that leaf come first, where there is more."""
        asked = list(self.buttons(frame))
        if self.from_ + self.fits < self.count:
            asked.insert(0, ("later", frame.say("leafed.later", n=self.left), "pill"))
        if self.from_:
            asked.insert(0, ("earlier", frame.say("leafed.earlier"), "pill"))
        found, at = list[Node](), x
        for key, words, kind in asked:
            node = button(frame, key, words, at, y, kind=kind, size=26 * small, h=64)
            if found and at + node.bounds[2] > x + measure:
                at, y = x, y + node.bounds[3] + GAP
                node = button(frame, key, words, at, y, kind=kind, size=26 * small, h=64)
            found.append(node)
            at += node.bounds[2] + 18
        return found

    @property
    def left(self) -> int:
        """How much more there is, what belongs together counted as one."""
        return sum(n >= self.from_ + self.fits for n in self.heads)

    def act(self, key: str) -> Move:
        """Leafs, or closes."""
        if key == "later":
            self.from_ = min(self.from_ + self.fits, max(0, self.count - 1))
        elif key == "earlier":
            self.from_ = max(0, self.from_ - max(1, self.fits))
        elif key == "close":
            return Pop()
        return STAY

    def turn(self, n: int) -> Move:
        """The wheel leafs line by line."""
        self.from_ = min(max(0, self.from_ + n), max(0, self.count - 1)) if self.fits < self.count or self.from_ else 0
        return STAY
