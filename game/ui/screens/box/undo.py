"""Take it back: another option at one decision, and the day run again beside the day as it was."""

from collections.abc import Callable
from dataclasses import replace

from game.audit import Taken, WhatIf
from game.play import Departure
from game.ui.nodes import Node
from game.ui.parts import drawn, option, option_height
from game.ui.screen import STAY, Frame, Move, Swap
from game.ui.screens.box.chart import Plot, chart, hours, read_at, span, values
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, joined
from game.ui.screens.box.windows import view
from game.ui.screens.box.words import worded

UNJUDGED = "unjudged"
CHART, TALLEST = 620.0, 860.0
"""On tall paper: the least room for the lines, and the most."""


class TakeBack(Page):
    """And if you had done otherwise?"""

    id = "day"

    def __init__(self, box: Opened, decision: str, leaf: int = 0) -> None:
        super().__init__(box)
        self.taken: Taken = next(t for t in box.audit.taken if t.decision == decision)
        self.leaf = leaf
        self.other = self.taken.others[0][0] if self.taken.others else UNJUDGED
        self.open = False
        self.focus = f"other-{self.other}"

    def title(self, frame: Frame) -> str:
        """The question."""
        return frame.say("box.undo.title")

    def under(self, frame: Frame) -> str:
        """When it was decided, and what."""
        return f"{self.taken.clock}  {worded(frame, self.taken.text, f'{self.taken.decision}={self.taken.option}')}"

    @property
    def whatif(self) -> WhatIf:
        """The day with the chosen option."""
        return self.box.whatif(self.taken.decision, "" if self.other == UNJUDGED else self.other)

    def where(self) -> str:
        """Where it was decided."""
        return next((s.place for s in self.box.audit.walk.steps if s.scene == self.taken.scene), "")

    def fill(self, pen: Pen, area: Area) -> None:
        """Options left, lines right, on tall paper under each other; else with large text lines come when an option is taken."""
        if pen.frame.tall:
            low = self._options(pen, Area(area.x, area.y, area.w, area.h - CHART - 60)) + 40
            self._result(pen, Area(area.x, low, area.w, min(TALLEST, area.foot - low)))
            return
        if pen.frame.stacked:
            if self.open:
                self._result(pen, area)
            else:
                self._options(pen, Area(area.x, area.y, area.w, area.h))
            return
        low = self._options(pen, Area(area.x, area.y, 560, area.h))
        view(pen, self.where(), Area(area.x, low + 24, 560, area.foot - low - 44))
        self._result(pen, Area(area.x + 640, area.y, area.w - 640, area.h))

    def _options(self, pen: Pen, area: Area) -> float:
        """Every other option, and nobody's having judged it; gives the y under them."""
        frame = pen.frame
        others = [(id, text if text and not text.isdigit() else worded(frame, text, f"={id}")) for id, text in self.taken.others]
        others.append((UNJUDGED, frame.say("box.undo.unjudged")))
        y = (
            pen.write(
                "instead",
                frame.say("box.undo.instead"),
                Look("bureau", 25, 700, leading=1.3, most=1.5),
                area.x,
                area.y + 6,
                area.w,
            )
            + 14
        )
        while sum(option_height(frame, t, area.w) + 12 for _, t in others) > area.foot - y and frame.text > 1:
            frame = replace(frame, text=max(1.0, frame.text * 0.94))
        for id, text in others:
            key = f"other-{id}"
            tall = option_height(frame, text, area.w)
            node = option(frame, key, text, area.x, y, area.w, lit=id == self.other)
            if id == self.other and frame.focus != key:
                pen.box(area.x, y, area.w, tall, "", 26, frame.theme.amber, 3)
            pen.nodes.append(node)
            y += tall + 12
        return y

    def _result(self, pen: Pen, area: Area) -> None:
        what, frame, unit = self.whatif, pen.frame, self.box.unit
        notes = self._notes(frame, what)
        low = 110 if not frame.stacked else 150 if not frame.tall else 190
        right = 250 if not frame.stacked and not frame.tall else 380
        walk = self.box.audit.walk
        last = max(what.line_before[-1][0], what.line_after[-1][0])
        minutes = sorted({s.at for s in walk.steps[1:]} | {e.at for e in walk.entries if abs(e.delta) * 10 >= unit})
        both = [v / unit for _, v in (*what.line_before, *what.line_after)]
        left = 84 if not frame.stacked else 130
        plot = Plot(area.x + left, area.y + 20, area.w - left - right, area.h - low - 90, walk.begins, last, *span(both))
        values(pen, plot, self.box.scale)
        mine, theirs = (read_at(one, minutes, plot, unit) for one in (what.line_before, what.line_after))
        made = drawn("walk_chart", mine, plot.w, plot.h, other=theirs, span=plot.span, colour=frame.theme.fall)
        ends = f"{self.box.number(what.end_before)}, {self.box.number(what.end_after)}"
        chart(pen, made, plot, "lines", frame.say("box.undo.lines"), ends)
        hours(pen, plot, plot.y + plot.h + 8)
        self._ends(pen, plot, what, right)
        look = Look(size=30, weight=500, leading=1.3, most=1.4)
        pen.write("notes", notes, look, area.x, area.foot - low + 14, min(area.w, 1000.0), low - 14)

    def _ends(self, pen: Pen, plot: Plot, what: WhatIf, w: float) -> None:
        """The two ends, each with its ending, never on top of each other."""
        frame, unit = pen.frame, self.box.unit
        pairs = [
            ("before", what.end_before, frame.say("box.undo.was"), what.ending_before, frame.theme.fall),
            ("after", what.end_after, frame.say("box.undo.would"), what.ending_after, frame.theme.violet),
        ]
        two_ends(pen, plot, pairs, w, unit, self.box.number)

    def _notes(self, frame: Frame, what: WhatIf) -> str:
        """How far apart, and where the rest of the day could not be the same."""
        apart = what.end_after - what.end_before
        first = frame.say("box.undo.same") if not apart else frame.say(self._apart(apart), delta=self.box.number(abs(apart)))
        return joined([first, *(self.departed(frame, d) for d in what.departures[:2])])

    def _apart(self, apart: int) -> str:
        """The key of how far apart the ends are; without figures only which is higher."""
        key = "box.undo.higher" if apart > 0 else "box.undo.lower"
        return key if self.box.figured else f"{key}-way"

    def departed(self, frame: Frame, d: Departure) -> str:
        """A departure in words."""
        return departed(frame, self.box.texts, d)

    # --- hands

    def onward(self, frame: Frame) -> str:
        """Back to the entries."""
        return frame.say("box.undo.done")

    def ahead(self) -> Move:
        """The entries again."""
        return self.behind()

    def returns(self) -> bool:
        """Always: this is a page within a page."""
        return True

    def behind(self) -> Move:
        """The entries again, or the options."""
        from game.ui.screens.box.entries import Entries

        if self.open:
            self.open, self.focus = False, f"other-{self.other}"
            return STAY
        return Swap(Entries(self.box, self.leaf))

    def picked(self, key: str) -> Move:
        """Another option is tried."""
        if key.startswith("other-"):
            self.other, self.open = key[6:], True
        return STAY

    def build(self, frame: Frame) -> Node:
        """With large text an opened result leaves the focus on the way back."""
        if frame.stacked and not frame.tall and self.open and self.focus.startswith("other-"):
            self.focus = "on"
            frame = replace(frame, focus="on")
        return super().build(frame)


def departed(frame: Frame, texts: dict[str, str], d: Departure) -> str:
    """Where a run could not do what was done, in words."""
    wanted, took = (worded(frame, texts.get(f"{d.decision}={o}", ""), f"={o}") for o in (d.wanted, d.took))
    if not took:
        return ""
    return frame.say("box.undo.departed" if wanted else "box.undo.new", wanted=wanted, took=took)


Ended = tuple[str, int, str, str, str]


def two_ends(pen: Pen, plot: Plot, pairs: list[Ended], w: float, unit: int, say: Callable[[int], str]) -> None:
    """Two ends beside a chart, each as `say` has it: (key, value, whose, ending, colour).
    They stand at their heights, or as near as they can."""
    x = plot.x + plot.w + 30
    sets = []
    for key, value, whose, ending, hue in pairs:
        figure = pen.set(say(value), Look("city", 46, 700, pen.frame.theme.ink, 1.1, most=1.4), w)
        under = pen.set(joined([whose, ending], "\n"), Look(size=25, colour=hue, leading=1.25, most=1.5), w - 30)
        sets.append((key, plot.at(plot.ends, value / unit)[1], figure, under))
    sets.sort(key=lambda s: s[1])
    tall = [figure.height + under.height for _, _, figure, under in sets]
    tops = [max(plot.y - 10, sets[0][1] - sets[0][2].height / 2), sets[1][1] - sets[1][2].height / 2]
    tops[1] = min(tops[1], plot.y + plot.h + 16 - tall[1])
    if tops[0] + tall[0] + 20 > tops[1]:
        middle = (tops[0] + tops[1] + tall[0]) / 2
        tops = [min(max(plot.y - 16, middle - tall[0] - 10), plot.y + plot.h - 4 - tall[0] - tall[1]), 0]
        tops[1] = tops[0] + tall[0] + 20
    for (key, _, figure, under), y in zip(sets, tops, strict=True):
        pen.place(f"end-{key}", figure, x, y, w)
        pen.place(f"ending-{key}", under, x, y + figure.height, w)
