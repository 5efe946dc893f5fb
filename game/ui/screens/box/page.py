"""A page of the opened file: paper on the desk, tabs over it, a question as its title, and the way on at its foot."""

from typing import Any, ClassVar

from game.ui.nodes import Node, Paint
from game.ui.panel import grown
from game.ui.parts import button, link
from game.ui.screen import STAY, Frame, Move, Push, Screen, Swap
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import Area, Tabs, desk, foot_height, link_height, room, sheets, small
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.box.windows import free, view
from game.ui.screens.pause import Pause

TOP, PAD = 96, 64
AIR = 44.0
"""Over and under a window on tall paper."""


class Page(Screen):
    """One page. Kinds say what stands on the paper."""

    id: ClassVar[str] = ""
    airy: ClassVar[bool] = True
    """Whether what stays free of tall paper is a window."""

    def __init__(self, box: Opened) -> None:
        super().__init__(box.shell)
        self.box = box
        self.focus = "on"
        box.seen.add(self.id)
        self.large = False
        """Whether things stand under each other, as last drawn."""

    # --- for each kind to say

    def title(self, frame: Frame) -> str:
        """The page's one question."""
        return frame.say(f"box.{self.id}.title")

    def under(self, frame: Frame) -> str:
        """A line under the title, "" for none."""
        return ""

    def fill(self, pen: Pen, area: Area) -> None:
        """Everything on the paper below the title."""
        raise NotImplementedError

    # --- the same for all

    def build(self, frame: Frame) -> Node:
        """Desk, tabs, paper, title, page, foot."""
        pen = Pen(frame if not frame.tall else grown(frame))
        self.large = frame.stacked
        sheet = room(frame, TOP)
        y = self._titled(pen, sheet)
        inside = Area(sheet.x + PAD, y, sheet.w - 2 * PAD, sheet.foot - 36 - y)
        self.fill(pen, inside)
        if (frame.tall or frame.stacked) and self.airy:
            self._view(pen, inside)
        nodes = (*pen.nodes, *self._foot(frame, sheet), *self._tabs(frame, sheet).nodes())
        paint = (desk(frame), *self._paper(frame, sheet), *pen.paint)
        return Node(f"box-{self.id}", "screen", self.title(frame), bounds=(0, 0, frame.w, frame.h), children=nodes, paint=paint)

    def _view(self, pen: Pen, inside: Area) -> None:
        """What stays free is a window on where the number moved: another place on each page, the loudest first."""
        gap = free(pen.nodes, inside)
        steps = sorted(self.box.audit.walk.steps, key=lambda s: -abs(s.delta))
        places = list(dict.fromkeys(s.place for s in steps))
        if places:
            view(pen, self.where() or places[self._here() % len(places)], gap.within(AIR))

    def where(self) -> str:
        """The place that a page tells of, "" for any."""
        return ""

    def _titled(self, pen: Pen, sheet: Area) -> float:
        measure, y = sheet.w - 2 * PAD, sheet.y + 30
        y = pen.write(
            "heading",
            self.title(pen.frame),
            Look(size=48, weight=600, leading=1.2, most=1.25),
            sheet.x + PAD,
            y,
            measure,
            role="heading",
        )
        look = Look("bureau", 25, colour=pen.frame.theme.soft, leading=1.3, most=1.5)
        return pen.write("under", self.under(pen.frame), look, sheet.x + PAD, y + 2, measure) + 18

    def _paper(self, frame: Frame, sheet: Area) -> tuple[Paint, ...]:
        """Off tabs lie behind the sheet, the open one is of its own paper."""
        tabs = self._tabs(frame, sheet)
        return (*tabs.paint(on=False), *sheets(frame, sheet), *tabs.paint(on=True))

    # --- tabs

    def _tabs(self, frame: Frame, sheet: Area) -> Tabs:
        order = self._order()
        free = sum(self._free(i) for i in range(len(order)))
        return Tabs(frame, sheet, tuple(page.id for page in order), self._here(), free)

    def _order(self) -> tuple[Any, ...]:
        # Here, because the list of all pages knows each of them.
        from game.ui.screens.box.pages import order

        return order(self.box)

    def _here(self) -> int:
        return [page.id for page in self._order()].index(self.id)

    def _free(self, i: int) -> bool:
        """Whether a page may be opened: all of them once somebody else's shoes have been worn, until then one after the other."""
        order = [page.id for page in self._order()]
        worn = "shoes" not in order or "shoes" in self.box.seen
        return worn or i <= order.index("shoes")

    # --- the foot

    def _foot(self, frame: Frame, sheet: Area) -> tuple[Node, ...]:
        on = self.onward(frame)
        high = foot_height(frame) - 32
        y = sheet.foot + 22
        nodes = []
        if self.returns():
            nodes.append(
                link(
                    frame,
                    "back",
                    frame.say("box.back"),
                    sheet.x + 16,
                    y + (high - link_height(frame)) / 2,
                    size=26 * small(frame),
                    colour=frame.theme.on_dark,
                )
            )
        if on:
            nodes.insert(
                0,
                button(
                    frame, "on", on, sheet.right, y, h=high, kind="stamp", voice="people", size=28 * small(frame), align="right"
                ),
            )
        return tuple(nodes)

    def onward(self, frame: Frame) -> str:
        """The words of the way on, "" where there is none."""
        order, here = self._order(), self._here()
        return frame.say(f"box.{order[here + 1].id}.next") if here + 1 < len(order) else ""

    def ahead(self) -> Move:
        """The next page."""
        order, here = self._order(), self._here()
        return Swap(order[here + 1](self.box)) if here + 1 < len(order) else STAY

    def returns(self) -> bool:
        """Whether there is anything to go back to."""
        return self._here() > 0

    def behind(self) -> Move:
        """The page before this one."""
        here = self._here()
        return Swap(self._order()[here - 1](self.box)) if here else STAY

    def act(self, key: str) -> Move:
        """On, back, another page; the rest is the page's own."""
        if key == "on":
            return self.ahead()
        if key == "back":
            return self.behind()
        if key.startswith("tab-"):
            return self._open(key[4:])
        return self.picked(key)

    def picked(self, key: str) -> Move:
        """Something on the paper was pressed."""
        return STAY

    def back(self) -> Move:
        """Back is the page before; the first page has none."""
        return self.behind()

    def menu(self) -> Move:
        """The pause."""
        return Push(Pause(self.shell, None))

    def _open(self, id: str) -> Move:
        found = next((i for i, page in enumerate(self._order()) if page.id == id), None)
        if found is None or not self._free(found) or id == self.id:
            return STAY
        return Swap(self._order()[found](self.box))
