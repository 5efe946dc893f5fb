"""After the ruling: what of it is real, with dates and sources, and three questions to talk about."""

from dataclasses import dataclass

from game.content import Fact
from game.errors import OutOfFive
from game.ui.nodes import Node
from game.ui.panel import grown
from game.ui.parts import button, link
from game.ui.screen import STAY, Frame, Move, Reset, Screen
from game.ui.screens.box.chart import rule
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import Area, desk, foot_height, room, sheets
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.box.windows import view

ROOMY = 1.5
"""Text scale up to which tall paper holds three facts."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf: a fact, or the questions."""

    kind: str
    facts: tuple[Fact, ...] = ()
    questions: tuple[str, ...] = ()


class After(Screen):
    """What of it is real?"""

    def __init__(self, box: Opened) -> None:
        super().__init__(box.shell)
        self.box = box
        self.focus = "on"
        self.leaf = 0
        self.large = self.tall = self.roomy = False
        self.facts = self._facts()

    def _facts(self) -> tuple[Fact, ...]:
        """The case's dated facts; none where the book of facts cannot be read, and a notice."""
        try:
            book = self.shell.facts
        except OutOfFive as wrong:
            self.shell.notices.append(str(wrong))
            return ()
        return tuple(book[key] for key in self.box.day.case.facts if key in book)  # type: ignore[index,operator]

    def leaves(self, large: bool) -> list[Leaf]:
        """Facts in leaves, then the questions; one a leaf where text is large, more on tall paper."""
        each = 3 if not large or self.roomy else 2 if self.tall else 1
        found = [Leaf("facts", self.facts[i : i + each]) for i in range(0, len(self.facts), each)]
        questions = self.box.day.case.questions
        found += [Leaf("questions", (), questions[i : i + each]) for i in range(0, len(questions), each)]
        return found or [Leaf("facts")]

    def build(self, frame: Frame) -> Node:
        """One sheet."""
        pen = Pen(grown(frame) if frame.tall else frame)
        self.large, self.tall = frame.stacked, frame.tall
        self.roomy = frame.tall and pen.frame.text < ROOMY
        leaves = self.leaves(frame.stacked)
        self.leaf = min(self.leaf, len(leaves) - 1)
        leaf = leaves[self.leaf]
        sheet = room(frame, 64)
        x, w = sheet.x + 96, sheet.w - 192
        y = (
            pen.write(
                "heading",
                frame.say(f"box.after.{leaf.kind}"),
                Look(size=48, weight=600, leading=1.2, most=1.3),
                x,
                sheet.y + 48,
                w,
                role="heading",
            )
            + 36
        )
        area = Area(x, y, w, sheet.foot - 40 - y)
        if leaf.kind == "facts":
            self._told(pen, leaf, area)
        else:
            self._asked(pen, leaf, area, leaves)
        if frame.tall:
            low = max(n.bounds[1] + n.bounds[3] for n in pen.nodes)
            view(pen, self._where(), Area(area.x, low, area.w, area.foot - low).within(44))
        paint = (desk(frame), *sheets(frame, sheet))
        last = self.leaf + 1 == len(leaves)
        nodes = (*pen.nodes, *self._foot(frame, sheet, last))
        return Node(
            "box-after",
            "screen",
            frame.say(f"box.after.{leaf.kind}"),
            bounds=(0, 0, frame.w, frame.h),
            children=nodes,
            paint=(*paint, *pen.paint),
        )

    def _where(self) -> str:
        """A place of the day for what stays free of tall paper: another on each leaf."""
        places = list(dict.fromkeys(step.place for step in self.box.audit.walk.steps))
        return places[self.leaf % len(places)] if places else ""

    def _told(self, pen: Pen, leaf: Leaf, area: Area) -> None:
        """Title, date, text, source and how sure it is."""
        n = max(1, len(leaf.facts))
        theme, frame = pen.frame.theme, pen.frame
        tall = min(area.h / n, 260.0 if n > 1 and not self.tall else area.h)
        side = 330 if not frame.stacked else 0
        for i, fact in enumerate(leaf.facts):
            y = area.y + i * tall
            if i:
                rule(pen, area.x, y - 16, area.w)
            sure = frame.say(f"box.after.sure-{fact.confidence}")
            if frame.stacked:
                y = (
                    pen.write(
                        f"date-{i}", f"{fact.date}, {sure}", Look("bureau", 24, 700, theme.soft, 1.2, most=1.8), area.x, y, area.w
                    )
                    + 8
                )
            else:
                below = pen.write(f"date-{i}", fact.date, Look("bureau", 28, 700, leading=1.25), area.x, y + 4, side - 40)
                pen.write(f"sure-{i}", sure, Look("bureau", 23, colour=theme.soft, leading=1.25), area.x, below + 4, side - 40)
            x, w = area.x + side, area.w - side
            foot = area.y + (i + 1) * tall - 28
            y = pen.write(f"fact-{i}", fact.title, Look(size=30, weight=600, leading=1.2), x, y, w, tall * 0.25) + 4
            source = pen.set(
                frame.say("box.after.source", source=fact.source),
                Look("bureau", 22, colour=theme.soft, leading=1.2, most=1.5),
                w,
                tall * 0.3,
            )
            y = pen.write(f"text-{i}", fact.text, Look(size=28, leading=1.3, most=1.8), x, y, w, foot - y - source.height - 8) + 8
            pen.place(f"source-{i}", source, x, y, w)

    def _asked(self, pen: Pen, leaf: Leaf, area: Area, leaves: list[Leaf]) -> None:
        """Questions with figures."""
        n = max(1, len(leaf.questions))
        tall = min(area.h / n, 220 if not self.tall else 420)
        first = sum(len(other.questions) for other in leaves[: self.leaf])
        for i, question in enumerate(leaf.questions):
            y = area.y + 10 + i * tall
            figure = pen.set(str(first + i + 1), Look("bureau", 44, 700, pen.frame.theme.violet, 1.2, most=1.5), 120)
            pen.place(f"figure-{i}", figure, area.x, y, 120)
            space = tall - 20 if n > 1 else area.h - 20
            pen.write(f"question-{i}", question, Look(size=38, leading=1.35), area.x + 110, y, min(1300, area.w - 110), space)

    def _foot(self, frame: Frame, sheet: Area, last: bool) -> tuple[Node, ...]:
        high, size = foot_height(frame) - 32, 28 * min(1, 1.5 / frame.text)
        words = frame.say("box.after.close" if last else "box.after.on")
        nodes = [
            button(
                frame, "on", words, sheet.right, sheet.foot + 18, h=high, voice="people", kind="stamp", size=size, align="right"
            )
        ]
        if self.leaf:
            nodes.append(
                link(
                    frame,
                    "back",
                    frame.say("box.back"),
                    sheet.x + 16,
                    sheet.foot + 22,
                    size=26 * min(1, 1.5 / frame.text),
                    colour=frame.theme.on_dark,
                )
            )
        return tuple(nodes)

    # --- hands

    def act(self, key: str) -> Move:
        """On, back, and at the end the title."""
        if key == "back":
            return self.back()
        if key != "on":
            return STAY
        if self.leaf + 1 < len(self.leaves(self.large)):
            self.leaf += 1
            return STAY
        return self._out()

    def back(self) -> Move:
        """The leaf before; from the first to the title, for the ruling stands."""
        if not self.leaf:
            return self._out()
        self.leaf -= 1
        return STAY

    def _out(self) -> Move:
        from game.ui.screens.title import Title

        return Reset(Title(self.shell))
