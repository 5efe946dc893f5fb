"""The Bureau's back room: a wall of drawers and a lamp. The one in focus stands out, and its question lies under the lamp."""

from game.art.interface.cabinet import carcass, card_box, drawer_front, slip
from game.cabinet import Drawer
from game.content import load_cabinet
from game.ui.backdrops import NIGHT, backdrop, cover, known
from game.ui.nodes import Art, Backdrop, Box, Node, Paint, Plane, Set
from game.ui.parts import link, states
from game.ui.screen import STAY, Frame, Move, Push, Screen
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.cabinet.bench import pictured
from game.ui.shell import Shell

GAP = 16.0
PLACE = "cabinet"


class Cabinet(Screen):
    """The wall."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.drawers = load_cabinet()
        self.focus = self.key(0)

    def key(self, i: int) -> str:
        """The key of a drawer."""
        return f"drawer-{self.drawers[i].id}"

    def build(self, frame: Frame) -> Node:
        """Place, cabinet, slip and the way back."""
        pen = Pen(frame)
        body, under = _room(frame)
        self._heading(pen)
        pen.paint.append(Art(pictured(carcass, round(body.w), round(body.h)), body.x, body.y))
        here = next((i for i in range(len(self.drawers)) if self.key(i) == frame.focus), -1)
        fronts = _spots(body, len(self.drawers), 3 if frame.tall else 5)
        # What is left of the last row has no drawers yet.
        pen.paint += [Box(hole.x, hole.y, hole.w, hole.h, frame.theme.dark, 12) for hole in fronts[len(self.drawers) :]]
        nodes = [self._front(frame, i, fronts[i], i == here) for i in range(len(self.drawers))]
        if here >= 0:
            self._slip(pen, under, self.drawers[here])
        foot = link(
            frame,
            "back",
            frame.say("cabinet.back"),
            96,
            frame.h - 84,
            colour=frame.theme.on_dark,
            size=28 / max(1, frame.text / 1.4),
        )
        ground = _ground(frame)
        children = (*pen.nodes, *nodes, foot)
        return Node(
            "cabinet", "screen", frame.say("cabinet.name"), bounds=(0, 0, frame.w, frame.h), children=children,
            paint=(ground, *pen.paint), over=nodes[here].over if here >= 0 else (),
        )  # fmt: skip

    def _heading(self, pen: Pen) -> None:
        theme, w = pen.frame.theme, pen.frame.w - 192
        y = pen.write(
            "heading",
            pen.frame.say("cabinet.name"),
            Look(size=56, weight=600, colour=theme.on_dark, leading=1.1, most=1.2),
            96,
            30,
            w,
            role="heading",
        )
        look = Look("bureau", 30 if pen.frame.tall else 26, colour=theme.on_dark_soft, leading=1.2, most=1.3)
        pen.write("under", pen.frame.say("cabinet.under"), look, 98, y, w * (1 if pen.frame.tall else 0.7), 40)

    def _front(self, frame: Frame, i: int, spot: Area, out: bool) -> Node:
        drawer, key = self.drawers[i], self.key(i)
        lit = max(0.0, min(1.0, (spot.x + spot.y * 0.4) / (frame.w * 0.9)))
        y = spot.y + (8 if out else 0)
        art = Art(pictured(drawer_front, round(spot.w), round(spot.h), drawer.id, out, round(lit, 1)), spot.x, y)
        paint: list[Paint] = [art, *_title(frame, drawer, Area(spot.x, y, spot.w, spot.h))]
        if out and frame.keyed:
            paint.append(Box(spot.x - 4, y - 4, spot.w + 8, spot.h + 8, "", 16, frame.theme.on_dark, 5))
        bounds = (spot.x, spot.y, spot.w, spot.h)
        return Node(
            key,
            "button",
            drawer.title,
            drawer.question if out else "",
            bounds,
            ("press",),
            states(frame, key),
            paint=tuple(paint),
        )

    def _slip(self, pen: Pen, area: Area, drawer: Drawer) -> None:
        """The question of the drawer in focus."""
        pen.paint.append(Art(pictured(slip, round(area.w), round(area.h)), area.x, area.y))
        look = Look(size=46 if pen.frame.tall else 34, weight=500, leading=1.25, most=1.3)
        made = pen.set(drawer.question, look, area.w - 48, area.h - 40)
        pen.place("question", made, area.x + 24, area.y + (area.h - made.height) / 2, area.w - 48)

    def act(self, key: str) -> Move:
        """Pulls a drawer out."""
        from game.ui.screens.cabinet.pulled import Pulled

        if key == "back":
            return self.back()
        found = next((i for i in range(len(self.drawers)) if self.key(i) == key), None)
        return STAY if found is None else Push(Pulled(self, found))


def _room(frame: Frame) -> tuple[Area, Area]:
    """Where the cabinet stands, and where the slip lies."""
    if frame.tall:
        return Area(96, 250, frame.w - 192, frame.h - 660), Area(110, frame.h - 356, frame.w - 220, 230)
    w = min(frame.w - 192 - 400, 1500.0)
    left = 130 + max(0.0, frame.w - 1920) * 0.2
    return Area(left, 196, w, frame.h - 350), Area(left + w + 66, frame.h - 430, 320, 264)


def _ground(frame: Frame) -> Backdrop:
    """The room; in a tall window all of it, for here nothing stands below the place."""
    shown = known(PLACE)
    if not frame.tall or shown is None:
        return backdrop(frame, PLACE)
    scale, left, top = cover(frame, whole=True)
    return Backdrop(tuple(Plane(layer.picture, left, top, scale) for layer in shown.layers), NIGHT, place=PLACE)


def _spots(body: Area, count: int, columns: int) -> list[Area]:
    """Slots for so many drawers, and those that are left in the last row."""
    rows = -(-count // columns)
    w, h = (body.w - GAP * (columns - 1)) / columns, (body.h - GAP * (rows - 1)) / rows
    return [Area(body.x + i % columns * (w + GAP), body.y + i // columns * (h + GAP), w, h) for i in range(rows * columns)]


def _title(frame: Frame, drawer: Drawer, front: Area) -> tuple[Paint, ...]:
    """The title on the card of a front, right of its sign."""
    x, y, w, h = card_box(front.w, front.h)
    room = w - h * 0.84 - 14
    made = Pen(frame).set(drawer.title, Look("bureau", 30 if frame.tall else 25, 400, leading=1.08, most=1.4), room, h - 8)
    return (Set(made, front.x + x + h * 0.84 + 4, front.y + y + (h - made.height) / 2),)
