"""A page of the opened file: paper on the desk, tabs over it, a question as its title, and the way on at its foot."""

from dataclasses import dataclass
from typing import Any, ClassVar

from game.art.svg import mix
from game.art.tokens import colour
from game.ui.backdrops import cover
from game.ui.nodes import Art, Backdrop, Box, Node, Paint, Plane, Set, Sheet
from game.ui.parts import button, drawn, link, states
from game.ui.screen import STAY, Frame, Move, Screen, Swap
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.pen import Look, Pen
from game.ui.setting import Style, block

EDGE, TOP, PAD = 64, 96, 64
TAB, TALL_TAB = 58, 84
TALLEST = 0.68
DESK = "#33214A"
STACK = mix(colour("surface.paper_2"), colour("inks.lilac"), 0.24)


@dataclass(frozen=True, slots=True)
class Area:
    """Room on the paper, in logical pixels."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def foot(self) -> float:
        """The lower edge."""
        return self.y + self.h


class Page(Screen):
    """One page. Kinds say what stands on the paper."""

    id: ClassVar[str] = ""

    def __init__(self, box: Opened) -> None:
        super().__init__(box.shell)
        self.box = box
        self.focus = "on"
        box.seen.add(self.id)

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
        pen = Pen(frame)
        sheet = room(frame, TOP)
        y = self._titled(pen, sheet)
        inside = Area(sheet.x + PAD, y, sheet.w - 2 * PAD, sheet.foot - 36 - y)
        self.fill(pen, inside)
        nodes = (*pen.nodes, *self._foot(frame, sheet), *self._tabs(frame, sheet))
        paint = (desk(frame), *self._paper(frame, sheet), *pen.paint)
        return Node(f"box-{self.id}", "screen", self.title(frame), bounds=(0, 0, frame.w, frame.h), children=nodes, paint=paint)

    def _titled(self, pen: Pen, sheet: Area) -> float:
        measure, y = sheet.w - 2 * PAD, sheet.y + 30
        y = pen.write("heading", self.title(pen.frame), Look(size=48, weight=600, leading=1.2, most=1.25), sheet.x + PAD, y, measure, role="heading")
        look = Look("bureau", 25, colour=pen.frame.theme.soft, leading=1.3, most=1.5)
        return pen.write("under", self.under(pen.frame), look, sheet.x + PAD, y + 2, measure) + 18

    def _paper(self, frame: Frame, sheet: Area) -> tuple[Paint, ...]:
        """Off tabs lie behind the sheet, the open one is of its own paper."""
        off = [self._tab(frame, sheet, i) for i in range(len(self._order())) if self._order()[i].id != self.id]
        paper = (
            Sheet(sheet.x, sheet.y, sheet.w, sheet.h, radius=18),
            Box(sheet.x + 5, sheet.y + 9, sheet.w, sheet.h, STACK, 18),
            Box(sheet.x + 2, sheet.y + 5, sheet.w, sheet.h, frame.theme.paper_2, 18),
            Box(sheet.x, sheet.y, sheet.w, sheet.h, frame.theme.paper, 18),
        )
        on = [self._tab(frame, sheet, i) for i in range(len(self._order())) if self._order()[i].id == self.id]
        return (*off, *paper, *on)

    # --- tabs

    def _order(self) -> tuple[Any, ...]:
        # Here, because the list of all pages knows each of them.
        from game.ui.screens.box.pages import order

        return order(self.box)

    def _spots(self, frame: Frame, sheet: Area) -> list[tuple[float, float]]:
        """Left edge and width of each tab. Large text leaves room for one name; the others show their figures."""
        order = self._order()
        if frame.stacked:
            here = self._here()
            widths = [370.0 * frame.text / 2 + 60 if i == here else 96.0 for i in range(len(order))]
        else:
            widths = [176.0] * len(order)
        x, found = sheet.right - 36 - sum(widths) - 4 * (len(order) - 1), []
        for width in widths:
            found.append((x, width))
            x += width + 4
        return found

    def _tab(self, frame: Frame, sheet: Area, i: int) -> Art:
        x, w = self._spots(frame, sheet)[i]
        on = self._order()[i].id == self.id
        return Art(drawn("tab", round(w), tab_height(frame), on, round(i * 0.35, 2)), x, sheet.y + (2 if on else 0))

    def _tabs(self, frame: Frame, sheet: Area) -> tuple[Node, ...]:
        return tuple(self._tab_node(frame, sheet, i) for i in range(len(self._order())))

    def _tab_node(self, frame: Frame, sheet: Area, i: int) -> Node:
        page = self._order()[i]
        x, w = self._spots(frame, sheet)[i]
        name, on, shut = frame.say(f"box.{page.id}.tab"), page.id == self.id, not self._free(i)
        size = min(24.0 * frame.text, 44)
        made = block(name if on or not frame.stacked else str(i + 1), Style("bureau", size, 700 if on else 400, frame.theme.ink, 1.2), w, frame.k)
        tall, key = tab_height(frame), f"tab-{page.id}"
        y = sheet.y - tall
        paint: list[Paint] = [Set(made, x + (w - made.width) / 2, y + 7 + (tall - made.height) / 2, alpha=130 if shut else 255)]
        if frame.focus == key and frame.keyed:
            paint.append(Box(x + 4, y + 4, w - 8, tall - 8, "", 14, frame.theme.ink, 4))
        value = frame.say("box.tab.shut") if shut else ""
        actions = () if on or shut else ("press",)
        return Node(key, "tab", name, value, (x, y, w, tall), actions, states(frame, key, "on" if on else "", "disabled" if shut else ""), paint=tuple(paint))

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
            nodes.append(link(frame, "back", frame.say("box.back"), sheet.x + 16, y + (high - link_height(frame)) / 2, size=26 * small(frame), colour=frame.theme.on_dark))
        if on:
            nodes.insert(0, button(frame, "on", on, sheet.right, y, h=high, kind="stamp", voice="people", size=28 * small(frame), align="right"))
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
        from game.ui.screen import Push
        from game.ui.screens.pause import Pause

        return Push(Pause(self.shell, None))

    def _open(self, id: str) -> Move:
        found = next((i for i, page in enumerate(self._order()) if page.id == id), None)
        if found is None or not self._free(found) or id == self.id:
            return STAY
        return Swap(self._order()[found](self.box))


def tab_height(frame: Frame) -> float:
    """How tall tabs are."""
    return TALL_TAB if frame.stacked else TAB


def small(frame: Frame) -> float:
    """How much of the player's text size the foot takes, so that it stays a foot: words there grow to one and a half."""
    return min(frame.text, 1.5) / frame.text


def link_height(frame: Frame) -> float:
    """How tall a link at the foot is."""
    return max(56, 26 * min(frame.text, 1.5) * 1.2 + 20)


def foot_height(frame: Frame) -> float:
    """Room below the paper."""
    return 100 if not frame.stacked else 124


def room(frame: Frame, top: float) -> Area:
    """Where the paper lies: as wide as the window, no taller than its width allows, in the middle of a tall one."""
    tall = frame.h - top - foot_height(frame)
    high = min(tall, frame.w * TALLEST)
    return Area(EDGE, top + (tall - high) / 2, frame.w - 2 * EDGE, high)


def desk(frame: Frame) -> Backdrop:
    """The desk under the lamp."""
    scale, left, top = cover(frame)
    return Backdrop((Plane(drawn("desk_background", "box"), left, top, scale),), DESK)
