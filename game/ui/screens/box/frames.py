"""Five frames: whether this day's system does what makes a rating fair, and beside it the system of another case."""

from functools import cached_property, lru_cache
from math import cos, pi, sin

from game.art.svg import Picture, fmt
from game.content import framed_systems
from game.rating.system import Framed, Holds, System
from game.ui.nodes import Art
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.leaves import Leaves
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, pale
from game.ui.screens.box.windows import turner

GAP, FOOT, RING = 18.0, 84.0, 34.0
ASIDE = 330.0
"""Room for a turner beside a line by hand."""
SIZES = (28, 27, 26, 25, 24, 23, 22)
"""Of the sentences: the largest at which all of them stand in their room."""


class TheFrames(Leaves):
    """Does it hold?"""

    id = "frames"
    airy = False

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.other = 0
        self.looks: dict[tuple[int, int], Look] = {}

    @property
    def own(self) -> System:
        """The day's system."""
        return self.box.day.system

    @cached_property
    def others(self) -> tuple[System, ...]:
        """The systems that this one can be held against."""
        return tuple(one for one in framed_systems() if one.id != self.own.id)

    def under(self, frame: Frame) -> str:
        """What is held against what."""
        return frame.say("box.frames.under", name=self.own.name)

    def fill(self, pen: Pen, area: Area) -> None:
        """All cards in a row, two or three under each other on tall paper, else one at a time; the line by hand comes last."""
        self.looks.clear()
        n = len(self.own.frames)
        each = self._each(pen.frame)
        slots = n + bool(self.own.note and each < n)
        self.leaves = -(-slots // each)
        self.leaf = min(self.leaf, self.leaves - 1)
        low = FOOT + GAP if len(self.others) > 1 or each == n else 0
        shown = range(self.leaf * each, min(slots, (self.leaf + 1) * each))
        room = Area(area.x, area.y, area.w, area.h - low)
        for slot, place in zip(shown, self._places(room, len(shown), row=each == n), strict=True):
            if slot < n:
                self._card(pen, slot, place, wide=each < n)
            else:
                self._note(pen, place, 52)
        if each == n:
            self._note(pen, Area(area.x + ASIDE, area.foot - FOOT, area.w - 2 * ASIDE, FOOT), 36)
        self._turners(pen, area)

    def _each(self, frame: Frame) -> int:
        """How many cards stand on a leaf."""
        if frame.tall:
            return 3 if frame.text < 1.6 else 2
        return 1 if frame.stacked else len(self.own.frames)

    def _places(self, area: Area, n: int, row: bool) -> list[Area]:
        """Room for so many, in a row or under each other."""
        w, h = (area.w - GAP * (n - 1)) / n, (area.h - GAP * (n - 1)) / n
        if row:
            return [Area(area.x + i * (w + GAP), area.y, w, area.h) for i in range(n)]
        return [Area(area.x, area.y + i * (h + GAP), area.w, h) for i in range(n)]

    def _note(self, pen: Pen, area: Area, size: float) -> None:
        """What somebody wrote by hand; it has no frame."""
        if self.own.note:
            look = Look(size=size, weight=0, colour=pen.frame.theme.violet, leading=1.2, anchor="middle")
            made = pen.set(self.own.note, look, area.w, area.h)
            pen.place("note", made, area.x, area.y + (area.h - made.height) / 2, area.w)

    def _turners(self, pen: Pen, area: Area) -> None:
        """To the system before and after the one that lies beside."""
        if len(self.others) < 2:
            return
        before, after = (self.others[(self.other + n) % len(self.others)].name for n in (-1, 1))
        y = area.foot - FOOT
        if len(self.others) > 2:
            pen.nodes.append(turner(pen, "prev", before, area.x, y, "left"))
        pen.nodes.append(turner(pen, "next", after, area.right, y, "right"))

    # --- a card

    def _card(self, pen: Pen, n: int, area: Area, wide: bool) -> None:
        """One frame: what it asks, this day's sentence, and the other's beside it (`wide`) or under it."""
        frame, theme, id = pen.frame, pen.frame.theme, self.own.frames[n].id
        pen.box(area.x, area.y, area.w, area.h, pale(theme.lilac, frame, 0.92), 22)
        inside = Area(area.x + 22, area.y + 16, area.w - 44, area.h - 30)
        name = frame.say(f"box.frames.{id}.name")
        y = pen.write(f"name-{id}", name, Look(size=31, weight=600, leading=1.15, most=1.6), inside.x, inside.y, inside.w, 60)
        asks = Look("bureau", 23, 0, theme.soft, 1.15, most=1.6)
        pen.write(f"asks-{id}", frame.say(f"box.frames.{id}.asks"), asks, inside.x, y + 2, inside.w)
        top = y + 14 + self._tallest(pen, asks, inside.w)
        systems = (self.own, *self.others[self.other : self.other + 1])
        for i, place in enumerate(self._parts(Area(inside.x, top, inside.w, inside.foot - top), len(systems), wide)):
            if i:
                turn = (place.x - 18, place.y, 2, place.h) if wide else (place.x, place.y - 12, place.w, 2)
                pen.box(*turn, pale(theme.violet, frame, 0.6))
            self._part(pen, systems[i], systems[i].frames[n], place, ("own", "other")[i])

    def _tallest(self, pen: Pen, look: Look, w: float) -> float:
        """How tall the longest question is, so that the sentences of all cards have the same room."""
        return max(pen.set(pen.frame.say(f"box.frames.{one.id}.asks"), look, w).height for one in self.own.frames)

    def _parts(self, area: Area, n: int, wide: bool) -> list[Area]:
        """Room for each system: beside each other or under each other."""
        w, h = (area.w - 36 * (n - 1)) / n, (area.h - 24 * (n - 1)) / n
        if wide:
            return [Area(area.x + i * (w + 36), area.y, w, area.h) for i in range(n)]
        return [Area(area.x, area.y + i * (h + 24), area.w, h) for i in range(n)]

    def _part(self, pen: Pen, system: System, one: Framed, area: Area, key: str) -> None:
        """A system's name, its mark with a word, and its sentence."""
        frame, grown = pen.frame, min(pen.frame.text, 1.4)
        size, most = RING * grown, 58 * grown
        x, w = area.x + size + 14, area.w - size - 14
        hue = frame.theme.violet if key == "own" else frame.theme.ink
        said = frame.say("box.frames.said", name=system.name, holds=frame.say(f"box.frames.holds-{one.holds}"))
        made = pen.set(said, Look("city", 23, 700, hue, 1.15, most=1.6), w, most)
        high = max(size, made.height)
        pen.paint.append(Art(ring(one.holds, size, hue), area.x + size / 2, area.y + high / 2))
        pen.place(f"{key}-{one.id}", made, x, area.y + (high - made.height) / 2, w)
        look = self._look(pen, area.w, area.h - most - 8)
        pen.write(f"{key}-because-{one.id}", one.because, look, area.x, area.y + high + 8, area.w, area.h - high - 8)

    def _look(self, pen: Pen, w: float, h: float) -> Look:
        """How sentences are set in so much room, all of them alike; looked for once each time that the page is laid out."""
        key = (round(w), round(h))
        if key not in self.looks:
            looks = [Look(size=size, leading=1.2, most=1.6) for size in SIZES]
            said = [one.because for system in (self.own, *self.others) for one in system.frames]
            fits = (k for k in looks if all(pen.set(text, k, w).height <= h for text in said))
            self.looks[key] = next(fits, looks[-1])
        return self.looks[key]

    # --- hands

    def picked(self, key: str) -> Move:
        """Another system is laid beside this one."""
        if key in ("prev", "next") and self.others:
            self.other = (self.other + (1 if key == "next" else -1)) % len(self.others)
        return STAY


ARC = {"yes": 1.0, "partly": 0.5, "no": 0.72}
"""How much of a ring is drawn."""


@lru_cache(maxsize=32)
def ring(holds: Holds, size: float, hue: str) -> Picture:
    """A closed ring for what holds, half of one for what holds in part, an open one for what does not. Anchor: its middle."""
    r, thick = size / 2 - 4, max(5.0, size / 7)
    if holds == "yes":
        shape = f'<circle cx="0" cy="0" r="{fmt(r)}"'
    else:
        turned = 2 * pi * ARC[holds]
        begin = pi / 2 if holds == "partly" else 0.0
        (x, y), (to_x, to_y) = ((r * cos(a), r * sin(a)) for a in (begin, begin + turned))
        shape = f'<path d="M{fmt(x)} {fmt(y)} A{fmt(r)} {fmt(r)} 0 {int(turned > pi)} 1 {fmt(to_x)} {fmt(to_y)}"'
    edge = size / 2
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{fmt(size)}" height="{fmt(size)}" '
    view = f'viewBox="{fmt(-edge)} {fmt(-edge)} {fmt(size)} {fmt(size)}">'
    body = f'{shape} fill="none" stroke="{hue}" stroke-width="{fmt(thick)}" stroke-linecap="round"/>'
    return Picture(f"{head}{view}{body}</svg>", size, size, (edge, edge))
