"""A drawer pulled out over the table: its question, its machine, its knobs, what it answers; a leaf on, what is on record."""

from game.art.interface.cabinet import open_rim, sign
from game.cabinet import Settings, Shown, answer, begun, shown, turned
from game.ui.inputs import Action
from game.ui.motion import eased, seconds
from game.ui.nodes import Art, Node, Paint, at, moved
from game.ui.panel import grown
from game.ui.parts import button, link
from game.ui.screen import STAY, Frame, Move, Screen, Swap
from game.ui.screens.box.paper import Area, desk, link_height, small
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.cabinet import leaves
from game.ui.screens.cabinet.bench import pictured
from game.ui.screens.cabinet.knobs import PREFIX
from game.ui.screens.cabinet.wall import Cabinet

SLIDE = seconds("unfold_part")
"""Seconds that a drawer takes to come out."""
EDGE, PAD, TOP = 62.0, 56.0, 62.0


class Pulled(Screen):
    """One drawer of a wall, by its place there."""

    def __init__(self, wall: Cabinet, place: int, slides: bool = True) -> None:
        super().__init__(wall.shell)
        self.wall, self.place, self.drawer = wall, place, wall.drawers[place]
        self.settings: Settings = begun(self.drawer)
        self.leaf = 0
        self.focus = PREFIX + self.drawer.knobs[0].id
        self.born = wall.shell.now() if slides else -99.0
        self.leaves: tuple[str, ...] = ()
        """The leaves there are, as last drawn, and whether words are so large that each holds less."""
        self.large = False

    @property
    def found(self) -> Shown:
        """What the machine shows now."""
        return shown(self.drawer, self.settings)

    def said(self) -> str:
        """What the machine answers now."""
        return answer(self.drawer, self.settings, self.found)

    def build(self, frame: Frame) -> Node:
        """The drawer's paper in its rim, the leaf on it, and the ways on at the foot."""
        pen, self.large = Pen(grown(frame) if frame.tall else frame), frame.text >= leaves.LARGE
        self.leaves = leaves.all_of(self)
        self.leaf = min(self.leaf, len(self.leaves) - 1)
        sheet = _sheet(frame)
        leaves.fill(pen, self, self.leaves[self.leaf], self._titled(pen, sheet))
        rim: Paint = Art(pictured(open_rim, round(sheet.w), round(sheet.h)), sheet.x, sheet.y)
        paper = Node(
            "paper", "group", "", bounds=(sheet.x, sheet.y, sheet.w, sheet.h), children=tuple(pen.nodes), paint=(rim, *pen.paint)
        )
        down = self._left_to_come(frame)
        children = (moved(paper, 0, down) if down else paper, *self._foot(pen.frame, sheet))
        name = frame.say("cabinet.drawer", title=self.drawer.title, n=self.place + 1, of=len(self.wall.drawers))
        key = f"pulled-{self.drawer.id}"
        return Node(key, "screen", name, bounds=(0, 0, frame.w, frame.h), children=children, paint=(desk(frame),))

    def _left_to_come(self, frame: Frame) -> float:
        """How far the paper still has to come up."""
        part = (frame.now - self.born) / SLIDE
        return 0.0 if frame.calm or part >= 1 else (1 - eased("unfold_part", max(0.0, part))) * -frame.h * 0.6

    def _titled(self, pen: Pen, sheet: Area) -> Area:
        """Sign, title and question; gives the room under them."""
        frame, x, y = pen.frame, sheet.x + PAD, sheet.y + 26
        size = 58 * min(frame.text, 1.3)
        pen.paint.append(Art(pictured(sign, self.drawer.id, round(size)), x + size / 2, y + size / 2 + 4))
        left, measure = x + size + 22, sheet.w - 2 * PAD - size - 22
        y = pen.write(
            "title", self.drawer.title, Look("bureau", 25, colour=frame.theme.soft, leading=1.2, most=1.3), left, y, measure
        )
        y = pen.write(
            "heading", self.drawer.question, Look(size=46, weight=600, leading=1.15, most=1.25), left, y, measure, role="heading"
        )
        return Area(x, y + 20, sheet.w - 2 * PAD, sheet.foot - 28 - y - 20)

    def _foot(self, frame: Frame, sheet: Area) -> tuple[Node, ...]:
        """The way back, the other drawers, the other leaf."""
        high = 68.0 if not frame.stacked else 84.0
        y = frame.h - high - 26
        size = 27 * small(frame)
        middle = y + (high - link_height(frame)) / 2
        nodes = [link(frame, "back", frame.say("cabinet.shut"), sheet.x, middle, size=size, colour=frame.theme.on_dark)]
        words = leaves.next_words(frame, self)
        turn = button(frame, "leaf", words, sheet.right, y, h=high, kind="stamp", voice="people", size=size, align="right")
        x = nodes[0].bounds[0] + nodes[0].bounds[2] + 24
        room = turn.bounds[0] - 24 - x
        for key in ("before", "after"):
            node = link(frame, key, frame.say(f"cabinet.{key}"), x, middle, size=size, colour=frame.theme.on_dark)
            if node.bounds[2] > room:
                break
            nodes.append(node)
            x, room = x + node.bounds[2] + 24, room - node.bounds[2] - 24
        return (*nodes, turn)

    # --- what is done

    def knob(self) -> str:
        """The id of the knob in focus, "" for none."""
        return self.focus.removeprefix(PREFIX) if self.focus.startswith(PREFIX) else ""

    def act(self, key: str) -> Move:
        """A knob goes a stop further, round and round; the foot leads elsewhere."""
        if key.startswith(PREFIX):
            self._set(key.removeprefix(PREFIX), 1, round_=True)
        match key:
            case "leaf":
                self.leaf = (self.leaf + 1) % max(1, len(self.leaves))
            case "back":
                return self.back()
            case "after" | "before":
                return self._beside(1 if key == "after" else -1)
        return STAY

    def _beside(self, by: int) -> Move:
        """Another drawer instead; the wall knows which was open."""
        place = (self.place + by) % len(self.wall.drawers)
        self.wall.focus = self.wall.key(place)
        beside = Pulled(self.wall, place)
        beside.focus = "after" if by > 0 else "before"
        beside.keyed = self.keyed
        return Swap(beside)

    def _set(self, id: str, by: int, *, round_: bool = False) -> None:
        self.settings = turned(self.drawer, self.settings, id, by, round_=round_)

    def turn(self, n: int) -> Move:
        """Left, right or the wheel on a knob."""
        if self.knob():
            self._set(self.knob(), 1 if n > 0 else -1)
        return STAY

    def _lift(self, action: Action) -> Move:
        """A press on the left half of a knob turns it back, on the right half on."""
        node = at(self.tree, action.x, action.y) if self.tree else None
        if node and node.key == self.down and node.key.startswith(PREFIX):
            self.down = ""
            left, _, w, _ = node.bounds
            self._set(node.key.removeprefix(PREFIX), 1 if action.x >= left + w / 2 else -1)
            return STAY
        return super()._lift(action)

    def _step(self, way: str) -> Move:
        """On a knob left and right turn it, and up and down go to the one before or after."""
        if self.knob():
            self.keyed = True
            return self.turn(1 if way == "right" else -1) if way in ("left", "right") else self._next(1 if way == "down" else -1)
        return super()._step(way)

    def wake(self, now: float) -> float | None:
        """Every frame while the drawer slides."""
        still = self.shell.settings.reduced_motion or now - self.born > SLIDE + 0.1
        return None if still else 0.0


def _sheet(frame: Frame) -> Area:
    """The paper, in its rim."""
    foot = 130.0 if not frame.stacked else 152.0
    return Area(EDGE, TOP, frame.w - 2 * EDGE, frame.h - TOP - foot)
