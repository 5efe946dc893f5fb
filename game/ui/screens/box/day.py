"""The first page: the number's way through the lit places of the day, what was told beside what was so."""

from dataclasses import replace

from game.art.svg import mix
from game.ui.inputs import Action
from game.ui.nodes import Art, Box
from game.ui.parts import button, drawn, link
from game.ui.screen import STAY, Move, Swap
from game.ui.screens.box.chart import Plot, chart, hours, strings, values
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, pale
from game.ui.screens.box.way import bars, marks, mover, plot_of, points
from game.ui.screens.box.windows import arch, hue, turner

AW, AH = 124, 164
THREAD = 200.0
"""How much taller the thread at the foot is in a tall window."""


class TheDay(Page):
    """Where did the number go?"""

    id = "day"
    airy = False
    before = -1
    """The step that was chosen when a finger or button went down, -1 for none."""

    def fill(self, pen: Pen, area: Area) -> None:
        """All windows over the walk; with large text one after the other."""
        if pen.frame.stacked:
            self._one(pen, area)
        else:
            self._all(pen, area)

    # --- everything at once

    def _all(self, pen: Pen, area: Area) -> None:
        self._selected()
        low = 176
        plot = plot_of(self.box.audit, area.x + 92, area.y + AH + 112, area.w - 92 - 190, area.h - AH - 112 - low - 64)
        self._windows(pen, area, plot)
        self._walk(pen, plot)
        hours(pen, plot, plot.y + plot.h + 6)
        self._told(pen, Area(area.x, area.foot - low + 14, area.w, low - 14))

    def _selected(self) -> None:
        if self.focus.startswith("step-"):
            self.box.step = int(self.focus[5:])

    def _windows(self, pen: Pen, area: Area, plot: Plot) -> None:
        steps = self.box.audit.walk.steps
        gap = area.w / len(steps)
        wide = min(AW, gap - 40)
        spots = marks(self.box.audit, plot)
        ways = []
        for i, step in enumerate(steps):
            x, on = area.x + gap * (i + 0.5), i == self.box.step
            bounds = (x - gap / 2 + 4, area.y - 6, gap - 8, AH + 52)
            name = f"{step.clock}, {step.title}"
            pen.target(
                f"step-{i}",
                "step",
                name,
                bounds,
                *arch(pen, step.place, x - wide / 2, area.y + 4, wide, AH - 4, on),
                value=self.box.delta(step.delta),
                on=on,
            )
            mover(pen, self.box, step, x + wide / 2 - 12, area.y + AH - 24)
            look = Look("city", 32 if on else 25, 700, hue(pen, step.delta), 1.2)
            made = pen.set(self.box.delta(step.delta), look, gap)
            pen.place(f"delta-{i}", made, x - made.width / 2, area.y + AH + 24 - made.height / 2 + 4, made.width)
            ways.append((x - area.x, AH + 48.0, plot.x + spots[i + 1][0] - area.x, plot.y + spots[i + 1][1] - area.y - 16))
        knee = plot.y - area.y - 12
        self._threads(pen, area, tuple(ways), knee)

    def _threads(self, pen: Pen, area: Area, ways: tuple[tuple[float, float, float, float], ...], knee: float) -> None:
        """From each window to its hour: all of them pale and drawn once, the chosen one over them."""
        theme, (x, y, left, foot) = pen.frame.theme, ways[self.box.step]
        pen.paint.append(Art(strings(ways, knee, mix(theme.lilac, theme.paper, 0.45), 2), area.x, area.y))
        corner = min(x, left)
        one = ((x - corner, 0.0, left - corner, foot - y),)
        pen.paint.append(Art(strings(one, knee - y, theme.fall, 4), area.x + corner, area.y + y))

    def _walk(self, pen: Pen, plot: Plot) -> None:
        walk, theme = self.box.audit.walk, pen.frame.theme
        values(pen, plot, self.box.scale)
        if self.box.figured:
            bars(pen, self.box.audit, plot)
        made = drawn("walk_chart", points(self.box.audit, plot), plot.w, plot.h, span=plot.span)
        ends = f"{self.box.number(walk.start)}, {self.box.number(walk.end)}"
        chart(pen, made, plot, "walk", pen.frame.say("box.day.walk"), ends)
        self._marked(pen, plot)
        _, y = plot.at(plot.ends, walk.end / walk.unit)
        look = Look("city", 42, 700, theme.ink, 1.1)
        figure = pen.set(self.box.number(walk.end), look, 200)
        pen.scale("end", figure, plot.x + plot.w + 24, y - figure.height / 2)

    def _marked(self, pen: Pen, plot: Plot) -> None:
        """The chosen step's mark, over the chart: the chart itself stays as it is."""
        step, (x, y) = self.box.audit.walk.steps[self.box.step], marks(self.box.audit, plot)[self.box.step + 1]
        x, y = plot.x + x, plot.y + y
        theme = pen.frame.theme
        rim, disc = Box(x - 20, y - 20, 40, 40, theme.paper, 20), Box(x - 17, y - 17, 34, 34, theme.fall, 17)
        pen.image("mark", step.clock, (x - 20, y - 20, 40, 40), rim, disc)

    def _told(self, pen: Pen, area: Area) -> None:
        """The chosen step: its hour and change, what was told, what was so."""
        step, frame = self.box.audit.walk.steps[self.box.step], pen.frame
        soft = frame.theme.soft
        y = pen.write("hour", step.clock, Look("bureau", 25, 700, soft, 1.3), area.x, area.y, 330)
        y = pen.write("place", step.title, Look(size=30, weight=600, leading=1.2), area.x, y, 350, 78)
        self._open_link(pen, area.x, max(y + 4, area.foot - 60))
        self._pair(pen, area, area.x + 400, area.w - 400)

    def _open_link(self, pen: Pen, x: float, y: float) -> None:
        step = self.box.audit.walk.steps[self.box.step]
        n = step.after - step.first
        words = pen.frame.say("box.day.open-one" if n == 1 else "box.day.open", n=n)
        made = link(pen.frame, "open", words, x, y, colour=pen.frame.theme.violet, voice="city", size=24)
        left, top, w, h = made.bounds
        arrow = Art(drawn("arrow", 22, "right", pen.frame.theme.violet), left + w, top + h / 2)
        pen.nodes.append(replace(made, bounds=(left, top, w + 16, h), paint=(*made.paint, arrow)))

    def _pair(self, pen: Pen, area: Area, x: float, w: float) -> None:
        step, frame = self.box.audit.walk.steps[self.box.step], pen.frame
        half = (w - 40) / 2
        pen.box(x, area.y, half, area.h, pale(frame.theme.lilac, frame), 22)
        y = pen.write(
            "told-label", frame.say("box.day.told"), Look("city", 22, 700, frame.theme.violet, 1.3), x + 28, area.y + 18, half
        )
        told = f"“{step.told}”" if step.told else frame.say("box.day.nothing")
        pen.write("told", told, Look("city", 34, 700, leading=1.25), x + 28, y + 8, half - 56, area.foot - y - 20)
        right = x + half + 40
        y = pen.write("so-label", frame.say("box.day.so"), Look("bureau", 23, 700, leading=1.3), right, area.y + 18, half)
        pen.write(
            "so", step.so or frame.say("box.day.still"), Look("bureau", 27, leading=1.3), right, y + 8, half, area.foot - y - 12
        )

    # --- one after the other

    def _one(self, pen: Pen, area: Area) -> None:
        walk, frame = self.box.audit.walk, pen.frame
        step = walk.steps[self.box.step]
        low = 210 if not frame.tall else 210 + THREAD
        high = area.h - low
        wide = min(300.0 if not frame.tall else 440.0, high * 0.72)
        tall = min(high, wide * (1.75 if not frame.tall else 2.2))
        bounds = (area.x - 8, area.y - 4, wide + 16, tall + 8)
        pen.target(
            f"step-{self.box.step}",
            "step",
            f"{step.clock}, {step.title}",
            bounds,
            *arch(pen, step.place, area.x, area.y, wide, tall - 14, True),
            value=self.box.delta(step.delta),
            on=True,
        )
        x, w = area.x + wide + 56, area.w - wide - 56
        delta = pen.set(self.box.delta(step.delta), Look("city", 58, 700, hue(pen, step.delta), 1.1, most=1.6), w)
        pen.place("delta", delta, area.right - delta.width, area.y, delta.width)
        name = f"{step.clock} {step.title}"
        y = pen.write("place", name, Look("bureau", 25, 700, frame.theme.soft, 1.2), x, area.y + 6, w - delta.width - 24, 112)
        y = max(y, area.y + delta.height) + 14
        self._pair_tall(pen, Area(x, y, w, area.y + high - y))
        self._thread(pen, Area(area.x, area.y + high + 16, area.w, low - 130))
        self._turns(pen, area)

    def _pair_tall(self, pen: Pen, area: Area) -> None:
        step, frame = self.box.audit.walk.steps[self.box.step], pen.frame
        told = frame.say("box.day.was-told", told=step.told) if step.told else frame.say("box.day.nothing")
        made = pen.set(told, Look("city", 25, 700, leading=1.25), area.w - 64, area.h * 0.42)
        pen.box(area.x, area.y, area.w, made.height + 40, pale(frame.theme.lilac, frame), 26)
        pen.place("told", made, area.x + 32, area.y + 20, area.w - 64)
        y = area.y + made.height + 60
        pen.write(
            "so",
            step.so or frame.say("box.day.still"),
            Look("bureau", 25, leading=1.3),
            area.x + 32,
            y,
            area.w - 64,
            area.foot - y,
        )

    def _thread(self, pen: Pen, area: Area) -> None:
        """The whole walk as a thread at the foot."""
        walk = self.box.audit.walk
        plot = plot_of(self.box.audit, area.x, area.y, area.w - 190, area.h, bare=True)
        made = drawn("walk_chart", points(self.box.audit, plot), plot.w, plot.h, span=plot.span)
        chart(pen, made, plot, "walk", pen.frame.say("box.day.walk"), self.box.number(walk.end))
        self._marked(pen, plot)
        figure = pen.set(self.box.number(walk.end), Look("city", 34, 700, leading=1.1, most=1.5), 400)
        pen.place(
            "end",
            figure,
            area.right - figure.width,
            plot.at(plot.ends, walk.end / walk.unit)[1] - figure.height / 2,
            figure.width,
        )

    def _turns(self, pen: Pen, area: Area) -> None:
        """The steps before and after, and the entries of this one."""
        steps, i, y = self.box.audit.walk.steps, self.box.step, area.foot - 84
        if i:
            pen.nodes.append(turner(pen, "prev", steps[i - 1].clock, area.x, y, "left"))
        if i + 1 < len(steps):
            pen.nodes.append(turner(pen, "next", steps[i + 1].clock, area.right, y, "right"))
        n = steps[i].after - steps[i].first
        words = pen.frame.say("box.day.open-one" if n == 1 else "box.day.open", n=n)
        pen.nodes.append(button(pen.frame, "open", words, area.x + area.w / 2, y, h=84, kind="pill", size=24, align="middle"))

    # --- hands

    def _down(self, action: Action) -> Move:
        """Remembers which step was chosen before a finger or button went down."""
        self.before = self.box.step
        return super()._down(action)

    def picked(self, key: str) -> Move:
        """The chosen window opens its entries; a finger on another one only chooses it. The turners go on."""
        before, self.before = self.before, -1
        if key.startswith("step-"):
            self.box.step = int(key[5:])
            if before not in (-1, self.box.step):
                return STAY
        if key.startswith("step-") or key == "open":
            # Here, because entries lead back to this page.
            from game.ui.screens.box.entries import Entries

            return Swap(Entries(self.box))
        return self.turn({"prev": -1, "next": 1}.get(key, 0))

    def turn(self, n: int) -> Move:
        """To the step before or after."""
        self.box.step = min(len(self.box.audit.walk.steps) - 1, max(0, self.box.step + n))
        if self.focus.startswith("step-"):
            self.focus = f"step-{self.box.step}"
        return STAY
