"""What the screen did: one moment taken apart in its layers, and each kind of nudge with how often it was followed."""

from game.art.svg import Picture
from game.audit import Acted, Moment
from game.ui.nodes import Art, Box
from game.ui.parts import drawn
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.apart import WIDE, Answer, Stack, ground, layers
from game.ui.screens.box.chart import badge
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, pale
from game.ui.screens.box.windows import turner
from game.ui.screens.box.words import worded
from game.views import number

LIST = 590
MOST_DOTS = 12


class TheScreen(Page):
    """What did the screen do?"""

    id = "screen"

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.chosen = 0
        self.shown: tuple[Picture, ...] = ()
        """The figure that is shown and the one before, which stays until the new one has been drawn."""

    @property
    def kinds(self) -> tuple[Acted, ...]:
        """The kinds of nudge that acted."""
        return self.box.audit.screen.kinds

    def under(self, frame: Frame) -> str:
        """The moment that is taken apart; large text leaves no room for it."""
        if frame.stacked:
            return ""
        moment = self.moment()
        scene = next((s for s in reversed(self.box.audit.walk.steps) if s.at <= moment.at), self.box.audit.walk.steps[0])
        return frame.say("box.screen.under", clock=moment.clock, scene=scene.title)

    def moment(self) -> Moment:
        """A moment of the chosen kind: the one with the most going on."""
        kind = self.kinds[self.chosen]
        every = [m for k in self.kinds for m in k.moments]
        return max(kind.moments, key=lambda m: (sum(1 for o in every if o.decision == m.decision), bool(m.text)))

    def fill(self, pen: Pen, area: Area) -> None:
        """Layers left, kinds right; with large text one kind at a time."""
        keys = [f"kind-{k.kind}" for k in self.kinds]
        if self.focus in keys:
            self.chosen = keys.index(self.focus)
        if pen.frame.tall and pen.frame.text < 1.6:
            high = 740 * area.w / WIDE
            self._stack(pen, Area(area.x, area.y, area.w, high), area.w / WIDE)
            self._list(pen, Area(area.x, area.y + high + 20, area.w, area.h - high - 20))
            return
        if pen.frame.stacked:
            self._one(pen, area)
            return
        self._stack(pen, Area(area.x, area.y, area.w - LIST - 40, area.h))
        self._list(pen, Area(area.right - LIST, area.y, LIST, area.h))

    # --- the layers

    def _stack(self, pen: Pen, area: Area, scale: float = 1.0) -> None:
        moment, kind = self.moment(), self.kinds[self.chosen].kind
        day, world = self.box.day, self.box.session.world
        choose = day.choices.get(moment.decision)
        scene = next((s for s in reversed(self.box.audit.walk.steps) if s.at <= moment.at), self.box.audit.walk.steps[0])
        options = choose.options if choose else ()
        acting = [m for k in self.kinds for m in k.moments if m.decision == moment.decision]
        answers = tuple(self._answer(pen.frame, o.id, o.words.said(world), acting, kind, moment) for o in options)
        value = next((e.value for e in reversed(self.box.audit.walk.entries) if e.at < moment.at), self.box.audit.walk.start)
        shown = number(day.system, value, self.box.session.world.known)
        figure, share = (shown.figure, shown.share) if shown else ("", 0)
        made = layers(Stack(self._before(moment), answers, figure, share))
        name = pen.frame.say(f"box.nudge.{kind}.title")
        top = area.y + (area.h - 740 * scale) / 2
        self.shown = (made, *self.shown)[:2] if made not in self.shown[:1] else self.shown
        front = Art(made, area.x, top, late=True, instead=self.shown[-1], scale=scale)
        paint = (Art(ground(scene.place), area.x, top, late=True, scale=scale), front)
        pen.image("layers", name, (area.x, area.y, area.w, area.h), *paint, value=self._worded(pen.frame, answers))

    def _worded(self, frame: Frame, answers: tuple[Answer, ...]) -> str:
        """The answers with what was done to them, and which was taken: what the layers show."""
        lines = []
        for answer in answers:
            marks = [frame.say(f"box.nudge.{kind}.title").rstrip(".") for _, kind in answer.nudges]
            marks += [answer.says] if answer.says else []
            what = ", ".join([*marks, *([frame.say("voice.took")] if answer.took else [])])
            lines.append(frame.say("voice.layer", text=answer.text, what=what) if what else answer.text)
        return ". ".join(line.rstrip(".") for line in lines)

    def _before(self, moment: Moment) -> str:
        """What had just been said when it was asked."""
        pages = self.box.session.pages
        found = next((i for i, page in enumerate(pages) if page.made and page.made.decision == moment.decision), 0)
        said = [shown.text for page in pages[:found] for shown in page.shown if shown.text]
        return said[-1] if said else ""

    def _answer(self, frame: Frame, id: str, text: str, acting: list[Moment], kind: str, moment: Moment) -> Answer:
        mine = [m for m in acting if m.option == id]
        kinds = tuple((self._index(m.kind), m.kind) for m in mine)
        says = next((m.says for m in mine if m.says and m.kind == kind), next((m.says for m in mine if m.says), ""))
        words = text if text and not text.isdigit() else worded(frame, text, f"={id}")
        return Answer(words, tuple(dict.fromkeys(kinds)), says, id == moment.option, id == moment.took)

    def _index(self, kind: str) -> int:
        return [k.kind for k in self.kinds].index(kind) + 1

    # --- the kinds

    def _list(self, pen: Pen, area: Area) -> None:
        n = len(self.kinds)
        tall = min(112.0, (area.h - 50) / n)
        y = area.y + 4
        for i, kind in enumerate(self.kinds):
            on = i == self.chosen
            high = tall + (self._more(pen, kind, area.w) if on else 0)
            self._kind(pen, i, kind, Area(area.x, y, area.w, high - 4), on)
            y += high

    def _more(self, pen: Pen, kind: Acted, w: float) -> float:
        """How much taller the open one is."""
        return pen.set(pen.frame.say(f"box.nudge.{kind.kind}.what"), Look(size=24, leading=1.25), w - 96, 66).height + 8

    def _kind(self, pen: Pen, i: int, kind: Acted, area: Area, on: bool) -> None:
        frame, theme = pen.frame, pen.frame.theme
        ground_ = (Box(area.x, area.y, area.w, area.h, pale(theme.lilac, frame, 0.86), 22),) if on else ()
        title = frame.say(f"box.nudge.{kind.kind}.title")
        pen.target(
            f"kind-{kind.kind}",
            "nudge",
            title,
            (area.x, area.y, area.w, area.h),
            *ground_,
            value=followed(frame, kind),
            on=on,
            ring=22,
        )
        x = area.x + 78
        y = pen.write(f"title-{i}", title, Look(size=29, weight=600, leading=1.15), x, area.y + 6, area.w - 90, 36)
        if on:
            y = pen.write(
                f"what-{i}",
                frame.say(f"box.nudge.{kind.kind}.what"),
                Look(size=24, colour=theme.soft, leading=1.25),
                x,
                y + 2,
                area.w - 96,
                66,
            )
        self._dots(pen, i, kind, x, y + 19)
        badge(pen, i + 1, area.x + 38, area.y + 28, 20, frame.theme.violet)

    def _dots(self, pen: Pen, i: int, kind: Acted, x: float, middle: float, size: float = 20) -> None:
        """Filled for each time that it was followed."""
        words, left = followed(pen.frame, kind), x
        if 0 < kind.followed.n <= MOST_DOTS:
            size = min(size, 190 * size / 20 / kind.followed.n)
            made = drawn("dots", kind.followed.count, kind.followed.n, pen.frame.theme.fall, size)
            pen.image(f"dots-{i}", words, (x, middle - size / 2, made.width, size), Art(made, x, middle))
            left += kind.followed.n * size * 1.36 + 12
        text = pen.set(words, Look("bureau", 24, leading=1.2, most=1.6), 900)
        pen.place(f"followed-{i}", text, left, middle - text.height / 2, text.width)

    # --- one at a time

    def _one(self, pen: Pen, area: Area) -> None:
        kind, frame, moment = self.kinds[self.chosen], pen.frame, self.moment()
        foot = area.foot - 104
        pen.image(
            "icon",
            kind.kind,
            (area.x, area.y, 130, 130),
            Art(drawn("nudge_icon", kind.kind, 120, frame.theme.violet), area.x + 62, area.y + 64),
        )
        x, w = area.x + 170, area.w - 170
        title = frame.say(f"box.nudge.{kind.kind}.title")
        y = pen.write("title", title, Look(size=32, weight=600, leading=1.15, most=1.8), x, area.y, w)
        y = pen.write(
            "what",
            frame.say(f"box.nudge.{kind.kind}.what"),
            Look(size=25, colour=frame.theme.soft, leading=1.25),
            x,
            y + 6,
            w,
            170,
        )
        y = max(y, area.y + 140) + 20
        words = (
            frame.say("box.screen.moment", clock=moment.clock, text=worded(frame, moment.text, f"={moment.option}"))
            if moment.text
            else moment.clock
        )
        y = pen.write("moment", words, Look(size=25, leading=1.25), area.x, y, area.w, max(60, foot - y - 90)) + 40
        self._dots(pen, 0, kind, area.x, min(y + 10, foot - 30), 34)
        y = area.foot - 84
        if self.chosen:
            pen.nodes.append(turner(pen, "prev", frame.say("box.former"), area.x, y, "left"))
        if self.chosen + 1 < len(self.kinds):
            pen.nodes.append(turner(pen, "next", frame.say("box.another"), area.right, y, "right"))

    # --- hands

    def picked(self, key: str) -> Move:
        """A kind comes forward."""
        return self.turn({"prev": -1, "next": 1}.get(key, 0))

    def turn(self, n: int) -> Move:
        """To the kind before or after."""
        if not self.focus.startswith("kind-"):
            self.chosen = min(len(self.kinds) - 1, max(0, self.chosen + n))
        return STAY


def followed(frame: Frame, kind: Acted) -> str:
    """How often a kind acted and was followed."""
    if kind.followed.n == 0:
        return frame.say("box.screen.acted-once" if kind.times == 1 else "box.screen.acted", n=kind.times)
    return frame.say("box.screen.followed", count=kind.followed.count, n=kind.followed.n)
