"""The ruling: the appeal in its folder, three stamps of which one is inked already, and what comes of the one that falls."""

from dataclasses import replace

from game.errors import Refused
from game.ui.backdrops import cover
from game.ui.motion import seconds
from game.ui.nodes import Art, Backdrop, Node, Plane
from game.ui.panel import grown
from game.ui.parts import button, drawn, link
from game.ui.screen import STAY, Frame, Move, Push, Screen, Swap
from game.ui.screens.box.falling import LIFT, STAMP, jolt, stamped, uneven
from game.ui.screens.box.folder import facts, window
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import DESK, TALLEST, Area
from game.ui.screens.box.pen import Look, Pen, joined
from game.ui.screens.box.tray import COLOURS, left_over, places, tool
from game.ui.screens.pause import Pause
from game.views import OptionView

AFTER = 9.0
"""Seconds after which nothing moves any more."""


class Ruling(Screen):
    """Clerk, one word."""

    id = "ruling"

    def __init__(self, box: Opened) -> None:
        super().__init__(box.shell)
        self.box = box
        self.refused = ""
        self.fell: float | None = None
        """When the stamp began to fall."""
        self.stamp = -1
        decision = box.view.decision
        self.options: tuple[OptionView, ...] = decision.options if decision else ()
        self.prompt = decision.prompt if decision else box.audit.appeal.words
        lit = next((i for i, o in enumerate(self.options) if o.lit), 0)
        self.focus = f"stamp-{self.options[lit].id}" if self.options else "on"

    # --- drawing

    def build(self, frame: Frame) -> Node:
        """The folder and the tray."""
        frame = grown(frame) if frame.tall else frame
        pen = Pen(frame)
        scale, left, top = cover(frame, whole=True)
        back = Backdrop((Plane(drawn("desk_background", "desk"), left, top, scale),), DESK)
        paper = self._given(frame, self._room(frame))
        folder = (Art(drawn("folder_paper", round(paper.w), round(paper.h)), paper.x, paper.y, late=True),)
        self._paper(pen, paper)
        self._tray(pen, self._beside(frame, paper))
        self._marked(pen, paper)
        return Node(
            "box-ruling",
            "screen",
            frame.say("box.ruling.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=tuple(pen.nodes),
            paint=(back, *folder, *pen.paint),
        )

    def _beside(self, frame: Frame, paper: Area) -> Area:
        """Room for the tray: at the right, in a tall window below."""
        if frame.tall:
            return Area(paper.x + 40, paper.foot + 56, paper.w - 80, frame.h - paper.foot - 130)
        return Area(paper.right + 110, paper.y - 64, frame.w - paper.right - 174, paper.h + 70)

    def _given(self, frame: Frame, paper: Area) -> Area:
        """The paper gives a little under a stamp that lands."""
        if self.fell is None or frame.calm:
            return paper
        return replace(paper, y=paper.y + jolt(frame.now - self.fell))

    def _room(self, frame: Frame) -> Area:
        if frame.tall:
            return Area(120, 130, frame.w - 240, frame.h * 0.52 - 130)
        high = min(frame.h, frame.w * TALLEST)
        top = (frame.h - high) / 2
        if frame.stacked:
            return Area(120, top + 90, frame.w * 0.585, high - 120)
        return Area(200, top + 104, 960 + (frame.w - 1920) * 0.4, high - 150)

    def _paper(self, pen: Pen, paper: Area) -> None:
        """The appeal, or once it is ruled on what came of it."""
        frame, case, theme = pen.frame, self.box.day.case, pen.frame.theme
        x, w, y = paper.x + 72, paper.w - 144, paper.y + 52
        pen.write("bureau", frame.say("box.ruling.bureau"), Look("bureau", 24, 700, theme.soft, 1.2, most=1.3), x, y, w)
        number = pen.set(frame.say("box.ruling.number", n=case.number), Look("bureau", 24, 700, theme.soft, 1.2, most=1.3), 300)
        if not frame.stacked:
            pen.place("number", number, paper.right - 220 - number.width, y, number.width)
        y += 60 if not frame.stacked else 52
        if self._done(frame):
            look = Look(size=44, weight=500, leading=1.35, most=1.6)
            low = pen.write("heading", self._line(), look, x, y + 6, w, paper.foot - y - 330, role="heading")
            # Beside the stamp: the room that was ruled on.
            window(pen, self.box, Area(x, low + 20, w, paper.foot - low - 56))
            return
        y = pen.write("heading", self.prompt, Look(size=50, weight=600, leading=1.2, most=1.3), x, y, w, 250, role="heading") + 26
        pen.box(x, y, w, 3, theme.paper_2)
        facts(pen, self.box, Area(x, y + 26, w, paper.foot - y - 60))
        if self.fell is None:
            pen.art("stamp_place", *self._lands(frame, paper), STAMP)

    # --- the tray

    def _tray(self, pen: Pen, area: Area) -> None:
        frame = pen.frame
        clerk = frame.say("box.ruling.done" if self._done(frame) else "box.ruling.clerk")
        y = pen.write(
            "clerk",
            clerk,
            Look(size=36, weight=0, colour=frame.theme.on_dark, leading=1.3, most=1.5),
            area.x,
            area.y + 30,
            area.w,
        )
        if self._done(frame):
            self._after(pen, area, y)
            return
        room = self._row(frame, area, y)
        for i, (option, place) in enumerate(zip(self.options, places(frame, room, len(self.options)), strict=True)):
            tool(pen, i, option, place, self.fell is None, self.fell is not None and self.stamp == i)
        if self.refused:
            pen.write("refused", self.refused, Look("city", 24, 700, frame.theme.on_dark), area.x, area.foot - 40, area.w)
        if self.fell is None:
            x, top = (40.0, 16.0) if not frame.stacked else (area.x, area.foot - 62)
            pen.nodes.append(
                link(
                    frame,
                    "back",
                    frame.say("box.ruling.again"),
                    x,
                    top,
                    size=26 * min(frame.text, 1.5) / frame.text,
                    colour=frame.theme.on_dark,
                )
            )

    def _row(self, frame: Frame, area: Area, y: float) -> Area:
        """Where the tools stand, under the clerk's line."""
        low = 20 if not frame.stacked and not frame.tall else 84
        return Area(area.x, y + 10, area.w, area.foot - y - low)

    def _after(self, pen: Pen, area: Area, top: float) -> None:
        """The tray when the word has been said: what is real, and the way out."""
        frame = pen.frame
        y = area.foot - 130
        left_over(pen, Area(area.x, top + 10, area.w, y - top - 40), len(self.options), self.stamp)
        words, size = frame.say("box.ruling.facts"), 30 * min(1, 1.5 / frame.text)
        made = button(frame, "on", words, area.x - 10, y, voice="people", kind="stamp", size=size)
        if made.bounds[2] > area.w:
            size *= 0.94 * area.w / made.bounds[2]
            made = button(frame, "on", words, area.x - 10, y, h=made.bounds[3], voice="people", kind="stamp", size=size)
        pen.nodes.append(made)

    # --- the stamp

    def _marked(self, pen: Pen, paper: Area) -> None:
        """The tool over the paper while it falls, the mark when it has."""
        if self.fell is None:
            return
        frame, (x, y) = pen.frame, self._lands(pen.frame, paper)
        word, ink = self.options[self.stamp].text, uneven(self.options[self.stamp].id, self.box.session.seed)
        age = AFTER if frame.calm else frame.now - self.fell
        pen.nodes.append(stamped(word, COLOURS[self.stamp % 3], ink, x, y, age))

    def _lands(self, frame: Frame, paper: Area) -> tuple[float, float]:
        """Where the stamp meets the paper."""
        return paper.right - 230, paper.foot - (190 if not frame.stacked else 170)

    def _done(self, frame: Frame) -> bool:
        """Whether the stamp has fallen and the hand is back."""
        if self.box.session.phase == "over" and self.fell is None:
            return True
        return self.fell is not None and (frame.calm or frame.now - self.fell > LIFT + seconds("stamp") + 0.9)

    def _line(self) -> str:
        """What came of it."""
        return joined([beat.text for beat in self.box.view.beats])

    # --- hands

    def act(self, key: str) -> Move:
        """A stamp falls, or on to what is real."""
        if key.startswith("stamp-") and self.fell is None:
            return self._fall([f"stamp-{o.id}" for o in self.options].index(key))
        if key == "on":
            from game.ui.screens.box.after import After

            return Swap(After(self.box))
        return self.back() if key == "back" else STAY

    def press(self) -> Move:
        """While the stamp falls, a press waits for nothing."""
        return STAY

    def _fall(self, i: int) -> Move:
        try:
            self.box.rule(self.options[i].id)
        except Refused as refused:
            self.refused = str(refused)
            return STAY
        self.fell, self.stamp, self.focus = self.shell.now(), i, "on"
        return STAY

    def back(self) -> Move:
        """Back to the file, until the word has been said."""
        if self.fell is not None or self.box.session.phase == "over":
            return STAY
        from game.ui.screens.box.pages import order

        return Swap(order(self.box)[-2](self.box))

    def menu(self) -> Move:
        """The pause."""
        return Push(Pause(self.shell, None))

    def wake(self, now: float) -> float | None:
        """Every frame while the stamp falls."""
        if self.fell is None or now - self.fell > LIFT + seconds("stamp") + 1.2:
            return None
        return 0
