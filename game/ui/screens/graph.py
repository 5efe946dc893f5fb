"""The case as a chart to walk about in: plates, ways and endings; a scene that is pressed shows its first lines."""

from collections.abc import Callable

from game.art.graph import TILE, Chart, tile
from game.art.svg import Picture
from game.ui.inputs import Action
from game.ui.nearest import cost
from game.ui.nodes import Art, Bounds, Box, Node, Paint, Set
from game.ui.parts import drawn, heading, link, states
from game.ui.screen import PALM, STAY, Frame, Move, Pop, Screen
from game.ui.screens import graph_opened, graph_words
from game.ui.shell import Shell

DRAGS = 14.0
"""Logical pixels from which a press that moves is a drag."""
STEP = 0.4
"""Of what is seen, how far a pan goes."""
WAYS = {"left": (-1, 0), "up": (0, -1), "down": (0, 1), "right": (1, 0)}
ABOUT = 60.0
"""Logical pixels that are kept free round what comes into view."""

Goes = Callable[[str], Move]


class Graph(Screen):
    """A chart larger than the window. `goes`, where it is given, takes a scene to go to: a preview asks where to jump."""

    def __init__(self, shell: Shell, chart: Chart, goes: Goes | None = None, here: str = "") -> None:
        super().__init__(shell)
        self.chart, self.goes = chart, goes
        self.boxes = {key: one.box for key, one in (*chart.plates.items(), *chart.medals.items())}
        self.focus = here if here in self.boxes else next(iter(self.boxes), "back")
        self.x = self.y = 0.0
        self.shown = ""
        """The scene whose first lines are read."""
        self.room: Bounds = (0, 0, 1, 1)
        self.scale = 1.0
        self.placed = False
        self.drag: tuple[float, float, float, float] | None = None
        self.tiles: dict[tuple[int, int], Picture] = {}

    # --- drawing

    def build(self, frame: Frame) -> Node:
        """The chart under a bar; beside or under it the lines of the scene that is read."""
        self.scale = frame.text * (1.15 if frame.tall else 1.0)
        bar, high = self._bar(frame)
        sheet, area = graph_opened.lying(frame, self, high)
        self.room = area
        if not self.placed:
            self.see(self.focus, middle=True)
            self.placed = True
        self._keep()
        chart = Node("chart", "group", self.chart.case.title, bounds=area, paint=self._paint(frame))
        children = (chart, *self._plates(frame), *self._pans(frame), *bar, *sheet)
        name = frame.say("graph.title", title=self.chart.case.title)
        under = Box(0, 0, frame.w, frame.h, graph_words.DUSK)
        dusk = Art(graph_words.dusk(round(frame.w), round(frame.h)), 0, 0, late=True)
        return Node("graph", "screen", name, bounds=(0, 0, frame.w, frame.h), children=children, paint=(under, dusk))

    def _bar(self, frame: Frame) -> tuple[tuple[Node, ...], float]:
        """Title, what the signs mean, the way back; and how far down the bar comes."""
        small = 1 / max(1.0, frame.text / 1.3)
        back = link(
            frame, "back", frame.say("ui.back"), frame.w - 64, 22, size=28 * small, colour=frame.theme.on_dark, align="right"
        )
        wide = back.bounds[0] - 96
        title = heading(frame, self.chart.case.title, 64, 24, wide, 40 * small, frame.theme.on_dark)
        signs = graph_words.signs(frame, self.chart, 64, 30 + title.bounds[3], frame.w - 128, 22 * small)
        high = signs.bounds[1] + signs.bounds[3] + 22
        strip = Node("bar", "image", bounds=(0, 0, frame.w, high), paint=(Box(0, 0, frame.w, high, frame.theme.dark),))
        return (strip, title, signs, back), high

    def _paint(self, frame: Frame) -> tuple[Paint, ...]:
        """What is seen of the chart: pieces of drawing, and the words on the plates."""
        left, top, w, h = self.room
        wide, tall = TILE[0] * self.scale, TILE[1] * self.scale
        found: list[Paint] = []
        for i in range(max(0, int(self.x // wide)), int((self.x + w) // wide) + 1):
            for j in range(max(0, int(self.y // tall)), int((self.y + h) // tall) + 1):
                at = left + i * wide - self.x, top + j * tall - self.y
                found.append(Art(self._tile(i, j), *at, late=True, scale=self.scale, within=self.room))
        for key in self.boxes:
            box = self.box(key)
            if clipped(box, self.room)[2] > 0 and clipped(box, self.room)[3] > 0:
                words = graph_words.on(frame, self.chart, key, box, self.scale)
                found += [one for one in words if within(one, self.room)]
        return tuple(found)

    def _tile(self, i: int, j: int) -> Picture:
        if (i, j) not in self.tiles:
            self.tiles[i, j] = tile(self.chart, i * TILE[0], j * TILE[1], TILE[0] + 2, TILE[1] + 2)
        return self.tiles[i, j]

    def box(self, key: str) -> Bounds:
        """Where a plate or a medal lies in the window now."""
        x, y, w, h = (v * self.scale for v in self.boxes[key])
        return self.room[0] + x - self.x, self.room[1] + y - self.y, w, h

    def _plates(self, frame: Frame) -> list[Node]:
        found = []
        for key in self.boxes:
            seen = clipped(self.box(key), self.room)
            if seen[2] < 90 or seen[3] < 60:
                continue
            over: tuple[Paint, ...] = ()
            if self.focus == key:
                x, y, w, h = seen
                colour = frame.theme.on_dark if frame.keyed else frame.theme.lilac
                over = (Box(x, y, w, h, "", 26 * self.scale, colour, 7),)
            name, value = graph_words.named(frame, self.chart, key)
            on = "open" if self.shown == key else ""
            found.append(Node(key, "button", name, value, seen, ("press",), states(frame, key, on), over=over))
        return found

    def _pans(self, frame: Frame) -> list[Node]:
        """Arrows for hands that have neither wheel nor keys, where there is more that way; they lie over the chart's foot."""
        left, top, w, h = self.room
        more = {
            "left": self.x > 1, "up": self.y > 1,
            "down": self.y + h < self.chart.size[1] * self.scale - 1, "right": self.x + w < self.chart.size[0] * self.scale - 1,
        }  # fmt: skip
        size, found = 68.0, list[Node]()
        x, y = left + 20, top + h - size - 16
        for way in (way for way in WAYS if more[way]):
            key, box = f"pan-{way}", (x, y, size, size)
            paint: list[Paint] = [
                Box(*box, frame.theme.told, size / 2, frame.theme.violet, 3),
                Art(drawn("arrow", 26, way, frame.theme.violet), x + size / 2, y + size / 2),
            ]
            if self.focus == key:
                paint.append(Box(x - 5, y - 5, size + 10, size + 10, "", size / 2 + 5, frame.theme.on_dark, 4))
            name = frame.say(f"graph.pan-{way}")
            found.append(Node(key, "button", name, "", box, ("press",), states(frame, key), paint=tuple(paint)))
            x += size + 16
        return found

    # --- the camera

    def _keep(self) -> None:
        """Never past the chart's edges; what is smaller than the room stands in its middle."""
        _, _, w, h = self.room
        wide, tall = (v * self.scale for v in self.chart.size)
        self.x = min(max(0.0, self.x), wide - w) if wide > w else (wide - w) / 2
        self.y = min(max(0.0, self.y), tall - h) if tall > h else (tall - h) / 2

    def see(self, key: str, middle: bool = False) -> None:
        """Brings a plate into view, as little as is needed or to the middle."""
        if key not in self.boxes:
            return
        x, y, w, h = (v * self.scale for v in self.boxes[key])
        _, _, rw, rh = self.room
        foot = 100.0
        if middle:
            self.x, self.y = x + w / 2 - rw / 2, y + h / 2 - rh / 2
        self.x = min(max(self.x, x + w + ABOUT - rw), x - ABOUT)
        self.y = min(max(self.y, y + h + foot - rh), y - ABOUT)
        self._keep()

    def pan(self, way: str, by: float = STEP) -> Move:
        """Looks further one way."""
        dx, dy = WAYS[way]
        self.x += dx * by * self.room[2]
        self.y += dy * by * self.room[3]
        self._keep()
        return STAY

    # --- hands

    def act(self, key: str) -> Move:
        """A plate shows its first lines, and hides them again; in a preview the day goes there."""
        if key == "back":
            return Pop()
        if key.startswith("pan-"):
            return self.pan(key[4:])
        if key == "close":
            self.focus, self.shown = self.shown, ""
        elif key == "goes" and self.goes:
            return self.goes(self.shown)
        elif key in self.boxes:
            self.shown = "" if self.shown == key else key
            self.placed = False
        return STAY

    def back(self) -> Move:
        """First from the lines that are read."""
        return self.act("close" if self.shown else "back")

    def turn(self, n: int) -> Move:
        """The wheel goes along the day."""
        return self.pan("right" if n > 0 else "left", 0.12 * abs(n))

    def _step(self, way: str) -> Move:
        """To the nearest plate that way, seen or not; where there is none the chart moves."""
        if self.focus not in self.boxes:
            return super()._step(way)
        nodes = [Node(key, "button", bounds=box) for key, box in self.boxes.items()]
        here = next(node for node in nodes if node.key == self.focus)
        ranked = sorted((far, n.key) for n in nodes if (far := cost(here, n, way)) is not None)
        if ranked:
            self.focus, self.keyed = ranked[0][1], True
            self.see(self.focus)
            return STAY
        return super()._step(way) if way in ("up", "down") else self.pan(way)

    def _next(self, by: int) -> Move:
        """Through all plates in reading order, then the buttons."""
        found = [*self.boxes, *(n.key for n in graph_words.buttons(self.tree) if n.key not in self.boxes)]
        here = found.index(self.focus) if self.focus in found else -1
        self.focus, self.keyed = found[(here + by) % len(found)], True
        self.see(self.focus)
        return STAY

    def _down(self, action: Action) -> Move:
        self.drag = (action.x, action.y, self.x, self.y)
        return super()._down(action)

    def _point(self, action: Action) -> Move:
        if self.drag is None or not self.down_or_dragged(action):
            return super()._point(action)
        x, y, was_x, was_y = self.drag
        self.down = PALM
        self.x, self.y = was_x + x - action.x, was_y + y - action.y
        self._keep()
        return STAY

    def down_or_dragged(self, action: Action) -> bool:
        """Whether a finger that is down has moved far enough to drag."""
        assert self.drag is not None
        return self.down == PALM or max(abs(action.x - self.drag[0]), abs(action.y - self.drag[1])) > DRAGS

    def _lift(self, action: Action) -> Move:
        self.drag = None
        return super()._lift(action)


def within(words: Set, room: Bounds) -> bool:
    """Whether words lie whole within a room."""
    box = (words.x, words.y, words.block.width, words.block.height)
    return all(abs(a - b) < 1 for a, b in zip(clipped(box, room), box, strict=True))


def clipped(box: Bounds, room: Bounds) -> Bounds:
    """What of a box lies within another."""
    left, top = max(box[0], room[0]), max(box[1], room[1])
    right, foot = min(box[0] + box[2], room[0] + room[2]), min(box[1] + box[3], room[1] + room[3])
    return left, top, max(0.0, right - left), max(0.0, foot - top)
