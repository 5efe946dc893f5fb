"""The rule from outside: two or three simple rules that fit the numbers seen equally well, and then the rule as it was."""

from functools import cached_property, lru_cache

from game.art.svg import Picture, fmt, line, mix
from game.art.tokens import colour
from game.audit import Guess, Line, Outside, outside, retrace
from game.rating.raters import Habits
from game.rating.system import PeerRules
from game.ui.nodes import Art, Box
from game.ui.screen import Frame
from game.ui.screens.box.figures import MINUS
from game.ui.screens.box.leaves import Leaves
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, pale

GAP, EDGE = 24.0, 8


class FromOutside(Leaves):
    """What could you have known of the rule?"""

    id = "outside"

    @cached_property
    def found(self) -> Outside:
        """The rules that fit."""
        return outside(retrace(self.box.day, self.box.session))

    def under(self, frame: Frame) -> str:
        """How many fit."""
        found = self.found
        if found.published:
            return frame.say("box.outside.wall")
        if not found.cards:
            return frame.say("box.outside.still" if found.seen else "box.outside.nothing")
        counts = {"seen": len(found.seen), "tried": found.tried, "fit": found.fit}
        return frame.say("box.outside.under", within=found.written(found.within), **counts)

    def fill(self, pen: Pen, area: Area) -> None:
        """Cards in a row and the true one under them; with large text one at a time, the true one last."""
        cards = self.found.cards
        if pen.frame.stacked and not (pen.frame.tall and pen.frame.text < 1.6):
            self.leaves = len(cards) + 1
            self.leaf = min(self.leaf, self.leaves - 1)
            if self.leaf < len(cards):
                self._card(pen, self.leaf, cards[self.leaf], area)
            else:
                self._true(pen, area)
            return
        self.leaves, self.leaf = 1, 0
        low = 156.0 if not pen.frame.tall else 260.0
        tall = area.h - low - GAP
        for n, card in enumerate(cards):
            if pen.frame.tall:
                each = (tall - GAP * (len(cards) - 1)) / len(cards)
                self._card(pen, n, card, Area(area.x, area.y + n * (each + GAP), area.w, each))
            else:
                w = (area.w - GAP * (len(cards) - 1)) / len(cards)
                self._card(pen, n, card, Area(area.x + n * (w + GAP), area.y, w, tall))
        # With no card over it the rule stands where cards would.
        self._true(pen, Area(area.x, area.foot - low if cards else area.y, area.w, low))

    def _card(self, pen: Pen, n: int, card: Guess, area: Area) -> None:
        """A rule: its terms, and its line on that of the numbers seen."""
        frame, theme, found = pen.frame, pen.frame.theme, self.found
        pen.box(area.x, area.y, area.w, area.h, pale(theme.lilac, frame, 0.92), 22)
        inside = Area(area.x + 26, area.y + 20, area.w - 52, area.h - 36)
        y = pen.write(f"card-{n}", frame.say("box.outside.card"), Look("bureau", 24, 0, theme.soft, 1.2, most=1.5), *_at(inside))
        room = (inside.h - (y - inside.y)) * 0.56 / max(1, len(card.terms))
        for name, amount in card.terms:
            y = self._term(pen, f"term-{n}-{name}", name, amount, Area(inside.x, y + 8, inside.w, room - 8))
        off = frame.say("box.outside.off", miss=found.written(card.miss))
        made = pen.set(off, Look("bureau", 22, 0, theme.soft, 1.2, most=1.5), inside.w)
        top, foot = y + 14, inside.foot - made.height - 8
        if foot - top > 40:
            spots, seen = _spots(card.points, found.seen)
            picture = _chart(spots, seen, round(inside.w), round(foot - top), theme.violet, theme.ink)
            bounds = (inside.x, top, inside.w, foot - top)
            pen.image(f"line-{n}", frame.say("box.outside.line"), bounds, Art(picture, inside.x, top), value=off)
        pen.place(f"off-{n}", made, inside.x, inside.foot - made.height, inside.w)

    def _term(self, pen: Pen, key: str, name: str, amount: int, area: Area) -> float:
        """One thing and what it is said to do."""
        theme = pen.frame.theme
        hue = theme.rise if amount > 0 else theme.fall
        said = ("+" if amount > 0 else MINUS) + self.found.written(amount)
        made = pen.set(said, Look("city", 32, 700, hue, 1.1, most=1.5), area.w * 0.34)
        pen.place(f"{key}-amount", made, area.right - made.width, area.y, made.width)
        words = pen.frame.say(f"box.feature.{name}")
        text = f"{words[:1].upper()}{words[1:]}"
        w = area.w - made.width - 20
        y = pen.write(key, text, Look(size=28, leading=1.15, most=1.6), area.x, area.y + 2, w, max(34.0, area.h))
        return max(y, area.y + made.height)

    def _true(self, pen: Pen, area: Area) -> None:
        """The rule as it was, on a darker sheet."""
        frame, theme = pen.frame, pen.frame.theme
        pen.paint.append(Box(area.x, area.y, area.w, area.h, pale(theme.violet, frame, 0.8), 22, theme.violet, 3))
        inside = Area(area.x + 28, area.y + 18, area.w - 56, area.h - 32)
        y = pen.write("true", frame.say("box.outside.true"), Look("bureau", 24, 700, theme.violet, 1.2, most=1.5), *_at(inside))
        room = inside.foot - y - 44
        for version in self.found.true:
            if version.summary:
                share = room / len(self.found.true)
                look = Look(size=30, weight=500, leading=1.2)
                y = pen.write(f"true-{version.id}", version.summary, look, inside.x, y + 4, inside.w, share)
        more = frame.say(f"box.outside.{self._hidden()}")
        pen.write(
            "true-more", more, Look("bureau", 24, 0, theme.ink, 1.2, most=1.5), inside.x, y + 6, inside.w, inside.foot - y - 6
        )

    def _hidden(self) -> str:
        """What was to be known of it."""
        asks = isinstance(self.box.day.system.versions[-1].rules, PeerRules | Habits)
        return "published" if self.found.published else "people" if asks else "hidden"

    # --- hands


def _at(area: Area) -> tuple[float, float, float]:
    """Where words begin, and their measure."""
    return area.x, area.y, area.w


Spots = tuple[tuple[float, float], ...]


def _spots(points: Line, seen: Line) -> tuple[Spots, Spots]:
    """A rule's line and the numbers seen from 0 to 1 each way, at one sighting after another."""
    values = [v for _, v in (*points, *seen)]
    low, high = min(values), max(max(values), min(values) + 1)
    each = [
        tuple((n / max(1, len(one) - 1), (high - v) / (high - low)) for n, (_, v) in enumerate(one)) for one in (points, seen)
    ]
    return each[0], each[1]


@lru_cache(maxsize=32)
def _chart(rule: Spots, seen: Spots, w: int, h: int, hue: str, ink: str) -> Picture:
    """The rule as a stepped line, the numbers seen as dots on it. Anchor: top left."""
    (x, y), *more = rule
    way = f"M{fmt(x * w)} {fmt(y * h)}" + "".join(f" H{fmt(x * w)} V{fmt(y * h)}" for x, y in more)
    dots = "".join(f'<circle cx="{fmt(x * w)}" cy="{fmt(y * h)}" r="5" fill="{ink}"/>' for x, y in seen)
    wide, tall = w + 2 * EDGE, h + 2 * EDGE
    body = line(way, mix(hue, colour("surface.paper"), 0.1), 4) + dots
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{tall}" viewBox="{-EDGE} {-EDGE} {wide} {tall}">'
    return Picture(f"{head}{body}</svg>", wide, tall, (EDGE, EDGE))
