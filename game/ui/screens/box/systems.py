"""Other systems: the same acts under each, a lane for each system, and the acts of which they make the most different things."""

from functools import cached_property

from game.audit import Across, Differs, Made, Under, across, retrace
from game.content import readable_systems
from game.rating.shown import figure
from game.ui.nodes import Art, Box
from game.ui.screen import Frame
from game.ui.screens.box.figures import MINUS
from game.ui.screens.box.lanes import lane, spot
from game.ui.screens.box.leaves import Leaves
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, pale
from game.ui.screens.box.words import brief

LANE, CARDS, GAP = 66.0, 196.0, 20.0
NAME, FIGURE = 330.0, 250.0


class OtherSystems(Leaves):
    """And under other systems?"""

    id = "across"

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.lanes = 1
        """Leaves with lanes; what is left are cards, one each."""
        self.chosen = 0

    @cached_property
    def found(self) -> Across:
        """The day under every system that there is, those with something to say first."""
        return across(retrace(self.box.day, self.box.session), readable_systems())

    @cached_property
    def others(self) -> list[Under]:
        """All but the day's own: first those of which the cards tell, last those that have nothing to say."""
        told = [made.system for each in self.found.differ for made in (each.made[0], each.made[-1])]
        places = {id: n for n, id in reversed(list(enumerate(told)))}
        return sorted(self.found.others, key=lambda one: (not one.known.relevant, places.get(one.system.id, len(told))))

    def under(self, frame: Frame) -> str:
        """What stays the same."""
        return frame.say("box.across.under")

    def fill(self, pen: Pen, area: Area) -> None:
        """Lanes over three cards; with large text the cards come after the lanes, one at a time."""
        cards = self.found.differ
        keys = [f"differ-{n}" for n in range(len(cards))]
        if self.focus in keys:
            self.chosen = keys.index(self.focus)
        low = CARDS + GAP if cards and not pen.frame.stacked else 0
        room = area.h - low
        fits = max(2, int(room // self._tall(pen))) - 1
        self.lanes = max(1, -(-len(self.others) // fits))
        fits = max(1, -(-len(self.others) // self.lanes))  # as many on each leaf
        high = min(room / (fits + 1), self._tall(pen) * 1.5)
        self.leaves = self.lanes + (len(cards) if pen.frame.stacked else 0)
        self.leaf = min(self.leaf, self.leaves - 1)
        if self.leaf >= self.lanes:
            self.chosen = self.leaf - self.lanes
            self._card(pen, area, self.chosen, cards[self.chosen])
            return
        shown = self.others[self.leaf * fits : self.leaf * fits + fits]
        self._thread(pen, Area(area.x, area.y, area.w, high - 8), high, 1 + sum(one.known.relevant for one in shown))
        for i, one in enumerate((self.found.own, *shown)):
            self._lane(pen, one, Area(area.x, area.y + i * high, area.w, high - 8))
        if low:
            self._cards(pen, Area(area.x, area.foot - CARDS, area.w, CARDS))

    def _tall(self, pen: Pen) -> float:
        """How tall a lane is: with large text its words stand over its line."""
        return LANE if not pen.frame.stacked else 84 + 34 * min(pen.frame.text, 1.6) * 1.2

    def _track(self, pen: Pen, area: Area) -> Area:
        """Where the line of a lane lies."""
        if pen.frame.stacked:
            return Area(area.x + 8, area.foot - 66, area.w - 24, 58)
        return Area(area.x + NAME, area.y + 2, area.w - NAME - FIGURE - 30, area.h - 4)

    def _thread(self, pen: Pen, area: Area, high: float, lanes: int) -> None:
        """A pale thread through the lanes that have a line, at the act that is looked at."""
        at = self._at()
        if at is not None and not pen.frame.stacked:
            track = self._track(pen, area)
            x = track.x + spot(at, len(self.found.acts), track.w)
            pen.box(x - 10, area.y, 20, high * lanes - 12, pale(pen.frame.theme.violet, pen.frame, 0.8), 10)

    def _at(self) -> int | None:
        """The place of the act that is looked at."""
        cause = self.found.differ[self.chosen].cause if self.found.differ else ""
        return self.found.acts.index(cause) if cause in self.found.acts else None

    # --- a lane

    def _lane(self, pen: Pen, one: Under, area: Area) -> None:
        frame, theme, id = pen.frame, pen.frame.theme, one.system.id
        stacked = frame.stacked
        size, w = (30, area.w * 0.5) if stacked else (26, NAME - 20)
        name = pen.set(one.system.name, Look(size=size, weight=600, leading=1.15, most=1.6), w, 52 if not stacked else 0)
        y = area.y if stacked else area.y + (area.h - name.height) / 2 - (13 if one.known.relevant else 0)
        pen.place(f"name-{id}", name, area.x, y, w)
        if not one.known.relevant:
            self._slip(pen, one, area)
            return
        tiers = frame.say(
            "box.across.stands" if one.before != one.after else "box.across.keeps", before=one.before, after=one.after
        )
        if not stacked:
            self._tiers(pen, one, tiers, area.x, y + name.height, w)
        self._figure(pen, one, tiers, area)
        track = self._track(pen, area)
        picture = lane(one, self.found.acts, track.w, track.h, (theme.ink, theme.rise, theme.fall), self._at())
        words = frame.say("box.across.line", name=one.system.name)
        value = f"{tiers}. {frame.say('box.across.looked', mapped=one.known.mapped, acts=one.known.acts)}"
        pen.image(f"lane-{id}", words, (track.x, track.y, track.w, track.h), Art(picture, track.x, track.y), value=value)

    def _tiers(self, pen: Pen, one: Under, tiers: str, x: float, y: float, w: float) -> None:
        """Tiers in one line: both, else the last, else none, for the lane's own words have them."""
        for words in (tiers, pen.frame.say("box.across.keeps", after=one.after)):
            made = pen.set(words, Look("bureau", 22, 0, pen.frame.theme.soft, 1.1), w)
            if len(made.lines) == 1:
                pen.place(f"tier-{one.system.id}", made, x, y, w)
                return

    def _figure(self, pen: Pen, one: Under, tiers: str, area: Area) -> None:
        """How it ends: the figure and how far it went, or a slip with its label."""
        theme, id = pen.frame.theme, one.system.id
        stacked = pen.frame.stacked
        w = area.w * 0.48 if stacked else FIGURE
        high = 34 * min(pen.frame.text, 1.6) * 1.2 if stacked else area.h
        if not one.shown:
            made = pen.set(one.after, Look("bureau", 27, 700, theme.ink, 1.1, most=1.6), w - 40, high - 4)
            x, y = area.right - made.width - 20, area.y + (high - made.height) / 2
            pen.box(x - 14, y - 5, made.width + 28, made.height + 10, theme.paper_2, 4, theme.soft, 2)
            pen.place(f"end-{id}", made, x, y, made.width)
            return
        delta = one.end - one.start
        good = delta * one.favour
        hue = theme.rise if good > 0 else theme.fall if good < 0 else theme.soft
        end = pen.set(figure(one.system, one.end), Look("city", 32, 700, leading=1.1, most=1.6), w)
        went = pen.set(_signed(one, delta), Look("city", 23, 700, hue, 1.1, most=1.6), w)
        x = area.right - end.width - went.width - 18
        pen.place(f"end-{id}", end, x, area.y + (high - end.height) / 2, end.width)
        pen.place(f"went-{id}", went, area.right - went.width, area.y + (high - went.height) / 2 + 3, went.width)

    def _slip(self, pen: Pen, one: Under, area: Area) -> None:
        """Instead of a line: why it has nothing to say."""
        frame, known = pen.frame, one.known
        looks = self._listed(frame, known.looks)
        why = frame.say(f"box.across.{known.why}", looks=looks, mapped=known.mapped, acts=known.acts)
        track = self._track(pen, area)
        words = f"{frame.say('box.across.not-relevant')} {why}"
        w = area.right - track.x if not frame.stacked else track.w
        made = pen.set(words, Look("bureau", 23, 0, frame.theme.soft, 1.15, most=1.5), w, track.h)
        pen.place(f"why-{one.system.id}", made, track.x, track.y + (track.h - made.height) / 2, w)

    def _listed(self, frame: Frame, signals: tuple[str, ...]) -> str:
        names = [frame.say(f"box.across.signal.{signal}") for signal in signals]
        return f" {frame.say('box.across.and')} ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)

    # --- the acts that differ

    def _cards(self, pen: Pen, area: Area) -> None:
        cards = self.found.differ
        w = (area.w - GAP * (len(cards) - 1)) / len(cards)
        for n, each in enumerate(cards):
            theme, on = pen.frame.theme, n == self.chosen
            box = Area(area.x + n * (w + GAP), area.y, w, area.h)
            ground = Box(
                box.x, box.y, box.w, box.h, pale(theme.lilac, pen.frame, 0.84 if on else 0.93), 22, theme.violet if on else "", 3
            )
            title = pen.frame.say("box.across.differ", clock=each.clock, text=each.text)
            pen.target(f"differ-{n}", "rule", title, (box.x, box.y, box.w, box.h), ground, on=on, ring=22)
            self._card(pen, Area(box.x + 22, box.y + 14, box.w - 44, box.h - 24), n, each)

    def _card(self, pen: Pen, area: Area, n: int, each: Differs) -> None:
        """What was done, the two systems that take it most differently, and why."""
        frame, theme = pen.frame, pen.frame.theme
        text = f"{each.clock}  {brief(each.text, 44 if not frame.stacked else 90)}"
        y = (
            pen.write(f"act-{n}", text, Look(size=25, weight=600, leading=1.15, most=1.8), area.x, area.y, area.w, area.h * 0.3)
            + 6
        )
        for made in (each.made[0], each.made[-1]):
            hue = theme.rise if made.part > 0 else theme.fall if made.part < 0 else theme.soft
            said = frame.say("box.across.part", name=made.name, delta=self._delta(made))
            y = pen.write(
                f"made-{n}-{made.system}", said, Look("city", 24, 700, hue, 1.15, most=1.7), area.x, y, area.w, area.h * 0.2
            )
        why = frame.say(f"box.across.why.{each.why}")
        words = f"{why[:1].upper()}{why[1:]}"
        pen.write(f"why-{n}", words, Look("bureau", 22, 0, theme.ink, 1.15, most=1.7), area.x, y + 4, area.w, area.foot - y - 4)

    def _delta(self, made: Made) -> str:
        one = next(one for one in self.found.all if one.system.id == made.system)
        return _signed(one, made.delta)

    # --- hands

    def more(self, frame: Frame) -> str:
        """More systems, then the acts over which they differ."""
        return frame.say("box.across.more" if self.leaf + 1 < self.lanes else "box.across.more-acts")

    def returns(self) -> bool:
        """Always: the first leaf has the page before it."""
        return True


def _signed(one: Under, delta: int) -> str:
    """A change with its sign, in a system's own points."""
    return ("+" if delta > 0 else MINUS if delta < 0 else "") + figure(one.system, abs(delta))
