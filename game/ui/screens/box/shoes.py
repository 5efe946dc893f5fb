"""Somebody else's shoes: the same choices, another name; two lines that part, with other turns of chance pale behind each."""

from game.audit import Parted, ShoesRun
from game.ui.nodes import Art
from game.ui.parts import drawn
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.chart import Plot, badge, chart, hours, read_at, span, value_at, values
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.box.undo import two_ends
from game.ui.screens.box.words import brief, starred, worded

UPRIGHT = 760.0
"""How tall the chart is at most in a tall window."""
KINDS = ("heel", "boot", "trainer", "flat")


ARTICLES = ("the", "a", "an")
SHORT = 20
"""Letters of a name that a button can hold whole."""


class OtherShoes(Page):
    """And in her shoes?"""

    id = "shoes"

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.pair = 0
        self.reasons = False

    @property
    def run(self) -> ShoesRun:
        """The day in the shoes that are on."""
        return self.box.audit.shoes[self.pair]

    def title(self, frame: Frame) -> str:
        """The question, by name."""
        return frame.say("box.shoes.title", name=called(self.run))

    def under(self, frame: Frame) -> str:
        """What stays the same, and what does not."""
        return self.run.words

    def fill(self, pen: Pen, area: Area) -> None:
        """Two lines, two ends, and where they part."""
        if pen.frame.stacked:
            if self.reasons:
                self._why_tall(pen, area)
            else:
                self._lines(pen, Area(area.x, area.y, area.w, area.h - 20), 0)
            return
        low = 200
        self._lines(pen, Area(area.x, area.y, area.w, area.h - low), 3)
        self._why(pen, Area(area.x, area.foot - low + 20, area.w, low - 20))

    # --- the lines

    def _lines(self, pen: Pen, area: Area, marked: int) -> None:
        frame, unit, run = pen.frame, self.box.unit, self.run
        plot = self._plot(pen, area)
        minutes = self._minutes()
        own = ((self.box.audit.walk.begins, self.box.audit.walk.start), *((s.at, s.value) for s in run.own))
        mine, theirs = read_at(own, minutes, plot, unit), read_at(run.points, minutes, plot, unit)
        pales = [tuple(read_at(one, minutes, plot, unit) for one in (p.line_here, p.line_there)) for p in run.pale]
        values(pen, plot, self.box.scale)
        runs, others = tuple(p[0] for p in pales), tuple(p[1] for p in pales)
        looks = {"runs": runs, "other_runs": others, "span": plot.span, "colour": frame.theme.fall}
        made = drawn("walk_chart", mine, plot.w, plot.h, other=theirs, **looks)
        chart(pen, made, plot, "lines", frame.say("box.shoes.lines", name=run.ratee.name), self._read(frame, own))
        hours(pen, plot, plot.y + plot.h + 8)
        self._pairs(pen, area)
        self._ends(pen, plot)
        self._badges(pen, plot, own, marked)

    def _read(self, frame: Frame, own: tuple[tuple[int, int], ...]) -> str:
        """Where both lines stand when they part, and at the end, in words."""
        run = self.run
        spots = sorted({part.at: part.clock for part in run.parted[:3]}.items())
        read = [
            frame.say(
                "voice.read-at",
                clock=time,
                here=self.box.number(value_at(own, at)),
                there=self.box.number(value_at(run.points, at)),
            )
            for at, time in spots
        ]
        return "; ".join([*read, f"{self.box.number(self.box.audit.walk.end)}, {self.box.number(run.end)}"])

    def _plot(self, pen: Pen, area: Area) -> Plot:
        walk, run, unit = self.box.audit.walk, self.run, self.box.unit
        found = [
            v / unit for line in (run.points, *(one for p in run.pale for one in (p.line_here, p.line_there))) for _, v in line
        ]
        found += [walk.start / unit, *(e.value / unit for e in walk.entries)]
        last = max(walk.ends, run.points[-1][0])
        left, right = (240, 300) if not pen.frame.stacked else (120, 400)
        high = min(area.h - 92, UPRIGHT if pen.frame.tall else area.h)
        return Plot(area.x + left, area.y + 24, area.w - left - right, high, walk.begins, last, *span(found))

    def _minutes(self) -> tuple[int, ...]:
        """When each scene was left, on the day as lived."""
        return tuple(sorted({s.at for s in self.run.own[:-1]}))

    def _pairs(self, pen: Pen, area: Area) -> None:
        """Two pairs of shoes at the left, in the colours of their lines."""
        if pen.frame.stacked:
            return
        theme, size = pen.frame.theme, 0.92
        y = area.y + 10
        for i, (kind, edge, who) in enumerate(
            (("flat", theme.fall, self.box.day.ratee.name), (KINDS[self.pair % 3], theme.violet, self.run.ratee.name))
        ):
            pen.image(f"shoes-{i}", who, (area.x, y, 138, 138), Art(drawn("shoe_pair", kind, edge), area.x, y, scale=size))
            y += 156

    def _ends(self, pen: Pen, plot: Plot) -> None:
        frame, run, audit = pen.frame, self.run, self.box.audit
        pairs = [
            ("here", audit.walk.end, self.box.day.ratee.name, audit.ending, frame.theme.fall),
            ("there", run.end, run.ratee.name, run.ending or frame.say("box.shoes.stuck"), frame.theme.violet),
        ]
        two_ends(pen, plot, pairs, 300 if not frame.stacked else 400, self.box.unit, self.box.number)

    def _badges(self, pen: Pen, plot: Plot, own: tuple[tuple[int, int], ...], most: int) -> None:
        """Where they part: a figure under the lines, at the end of the scene in which they did."""
        stops = [*self._minutes(), plot.ends]
        taken: list[float] = []
        for i, part in enumerate(self.run.parted[:most]):
            stop = next((m for m in stops if m >= part.at), plot.ends)
            low = min(value_at(own, stop), value_at(self.run.points, stop)) / self.box.unit
            x, y = plot.at(stop, low)
            while any(abs(x - other) < 42 for other in taken):
                x += 6
            taken.append(x)
            badge(pen, i + 1, x, min(y + 46, plot.y + plot.h - 18), fill=pen.frame.theme.violet)

    # --- why

    def _why(self, pen: Pen, area: Area) -> None:
        parts, frame = self.run.parted[:3], pen.frame
        gap = 48
        count = len(parts) + 1
        w = (area.w - gap * (count - 1)) / count
        for i, part in enumerate(parts):
            x = area.x + i * (w + gap)
            badge(pen, i + 1, x + 20, area.y + 20, fill=frame.theme.violet)
            self._reason(pen, i, part, Area(x + 54, area.y, w - 54, area.h))
        x = area.x + len(parts) * (w + gap)
        self._chance(pen, Area(x, area.y, w, area.h), 27)

    def _reason(self, pen: Pen, i: int, part: Parted, area: Area) -> None:
        theme = pen.frame.theme
        deltas = f"{self.box.delta(part.delta_here)}  |  {self.box.delta(part.delta_there)}"
        y = pen.write(f"deltas-{i}", deltas, Look("city", 25, 700, theme.violet, 1.3), area.x, area.y, area.w)
        words = why(pen.frame, part)
        pen.write(f"why-{i}", words, Look(size=24, leading=1.25), area.x, y + 4, area.w, area.foot - y - 4)

    def _chance(self, pen: Pen, area: Area, size: float) -> None:
        words = pen.frame.say(
            "box.shoes.chance" if self.run.lower else "box.shoes.chance-never",
            lower=self.run.lower,
            runs=self.run.runs,
            name=called(self.run),
        )
        pen.write("chance", words, Look(size=size, weight=0, leading=1.3, most=1.6), area.x, area.y, area.w, area.h)

    def _why_tall(self, pen: Pen, area: Area) -> None:
        """With large text the reasons have a leaf of their own."""
        y, parts = area.y, self.run.parted[:2]
        tall = (area.h - 40) / (len(parts) + 1)
        for i, part in enumerate(parts):
            badge(pen, i + 1, area.x + 30, y + 34, 28, pen.frame.theme.violet)
            self._reason(pen, i, part, Area(area.x + 90, y, area.w - 90, tall - 16))
            y += tall
        self._chance(pen, Area(area.x, y, area.w, tall), 25)

    # --- hands

    def onward(self, frame: Frame) -> str:
        """With large text first the reasons; then the next pair; then on."""
        if frame.stacked and not self.reasons:
            return frame.say("box.shoes.why")
        if self.pair + 1 < len(self.box.audit.shoes):
            return frame.say("box.shoes.next-pair", name=called(self.box.audit.shoes[self.pair + 1]))
        return super().onward(frame)

    def ahead(self) -> Move:
        """As `onward` says."""
        if self.tree is not None and self.large and not self.reasons:
            self.reasons = True
            return STAY
        if self.pair + 1 < len(self.box.audit.shoes):
            self.pair, self.reasons = self.pair + 1, False
            return STAY
        return super().ahead()

    def behind(self) -> Move:
        """The leaf, the pair or the page before."""
        if self.reasons:
            self.reasons = False
            return STAY
        return super().behind()


def called(run: ShoesRun) -> str:
    """The first name of whose shoes they are; of somebody without one what they are called, in as few words."""
    name = run.ratee.name.partition(",")[0]
    first, *rest = name.split(" ")
    if first.lower() not in ARTICLES:
        return first
    return name if len(name) <= SHORT else f"{first} {rest[0]}"


def why(frame: Frame, part: Parted) -> str:
    """Why one entry differs, in a sentence."""
    stars = {"here": starred(frame, part.stars_here), "there": starred(frame, part.stars_there)}
    weights = {"weight": part.weight_here, "other": part.weight_there}
    said = frame.say(f"box.why.{part.why}", name=part.name, **stars, **weights)
    done = brief(worded(frame, part.text, part.cause))
    return frame.say("box.why.at", clock=part.clock, text=done, why=said) if done else f"{part.clock}: {said}"
