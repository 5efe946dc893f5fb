"""The paper of the box: room on it, where it lies in a window, the desk under it and the tabs over it."""

from dataclasses import dataclass, replace

from game.art.svg import mix
from game.art.tokens import colour
from game.ui.backdrops import cover
from game.ui.nodes import Art, Backdrop, Box, Node, Paint, Plane, Set, Sheet
from game.ui.parts import drawn, states
from game.ui.screen import Frame
from game.ui.setting import Style, block

EDGE = 64
SMALLEST = 18.0
"""Of a tab's words."""
NARROW = 118.0
"""A tab narrower than this has no room for a name."""
TAB, TALL_TAB = 58, 84
TALLEST, UPRIGHT = 0.68, 1.36
"""How tall paper may be for the width of its window; of a tall one."""
DARKER = 2.45
"""By how many shades the last tab is darker than the first."""
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

    def within(self, air: float) -> "Area":
        """The same room less so much over and under it."""
        return Area(self.x, self.y + air, self.w, self.h - 2 * air)


@dataclass(frozen=True, slots=True)
class Tabs:
    """The tabs over a sheet: the ids of the pages in order, which of them is open, how many may be opened."""

    frame: Frame
    sheet: Area
    ids: tuple[str, ...]
    here: int
    free: int

    @property
    def figures(self) -> bool:
        """Whether there is room for one name only, and the other tabs show their figures: in large text, or with many tabs."""
        return self.frame.stacked or self._each < NARROW

    @property
    def _each(self) -> float:
        return min(176.0 * self.frame.text, (self.sheet.w - 72) / len(self.ids) - 4)

    def spots(self) -> list[tuple[float, float]]:
        """Left edge and width of each tab."""
        each = self._each
        widths = [each] * len(self.ids)
        if self.figures:
            own = 185.0 * self.frame.text + 60
            rest = min(96.0, (self.sheet.w - 72 - own) / max(1, len(self.ids) - 1) - 4)
            widths = [own if i == self.here else rest for i in range(len(self.ids))]
        x, found = self.sheet.right - 36 - sum(widths) - 4 * (len(widths) - 1), []
        for width in widths:
            found.append((x, width))
            x += width + 4
        return found

    def paint(self, on: bool) -> tuple[Art, ...]:
        """The open tab, or those that are not."""
        tall = tab_height(self.frame)
        found = []
        for i, (x, w) in enumerate(self.spots()):
            if (i == self.here) == on:
                # The further back the darker, as far as ink still reads on it.
                back = i / max(1, len(self.ids) - 1)
                shade = round(back * DARKER - 1.6 if not self.frame.theme.strong else back * 0.7 - 4.1, 2)
                found.append(Art(drawn("tab", round(w), tall, on, shade), x, self.sheet.y + (2 if on else 0)))
        return tuple(found)

    def nodes(self) -> tuple[Node, ...]:
        """What can be pressed."""
        return tuple(self._node(i, x, w) for i, (x, w) in enumerate(self.spots()))

    def _node(self, i: int, x: float, w: float) -> Node:
        frame, on, shut, key = self.frame, i == self.here, i >= self.free, f"tab-{self.ids[i]}"
        name, tall = frame.say(f"box.{self.ids[i]}.tab"), tab_height(frame)
        style = Style("bureau", min(24.0 * frame.text, 44), 700 if on else 400, frame.theme.ink, 1.2)
        words = name if on or not self.figures else str(i + 1)
        made = block(words, style, 4 * w, frame.k)
        while made.width > w - 8 and style.size > SMALLEST:  # as large as the tab has room for, in one line
            style = replace(style, size=max(SMALLEST, style.size * 0.96))
            made = block(words, style, 4 * w, frame.k)
        if made.width > w:  # a language of long words
            made = block(words, style, w, frame.k)
        y = self.sheet.y - tall
        paint: list[Paint] = [Set(made, x + (w - made.width) / 2, y + 7 + (tall - made.height) / 2, alpha=130 if shut else 255)]
        if frame.focus == key and frame.keyed:
            paint.append(Box(x + 4, y + 4, w - 8, tall - 8, "", 14, frame.theme.ink, 4))
        words = states(frame, key, "on" if on else "", "disabled" if shut else "")
        value = frame.say("box.tab.shut") if shut else ""
        return Node(key, "tab", name, value, (x, y, w, tall), () if on or shut else ("press",), words, paint=tuple(paint))


def sheets(frame: Frame, sheet: Area) -> tuple[Paint, ...]:
    """The sheet on top of a thin stack."""
    stack = ((5, 9, STACK), (2, 5, frame.theme.paper_2), (0, 0, frame.theme.paper))
    return tuple(Sheet(sheet.x + dx, sheet.y + dy, sheet.w, sheet.h, radius=18, fill=fill) for dx, dy, fill in stack)


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
    high = min(tall, frame.w * (UPRIGHT if frame.tall else TALLEST))
    return Area(EDGE, top + (tall - high) / 2, frame.w - 2 * EDGE, high)


def desk(frame: Frame) -> Backdrop:
    """The desk under the lamp."""
    scale, left, top = cover(frame, whole=True)
    return Backdrop((Plane(drawn("desk_background", "box"), left, top, scale),), DESK)
