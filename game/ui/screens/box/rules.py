"""Other rules: the same choices under each, small and side by side; the chosen one with the entries that differ most."""

from dataclasses import dataclass

from game.audit import Line, Parted
from game.ui.nodes import Art, Box
from game.ui.parts import drawn
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.chart import Plot, read_at, span
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, pale
from game.ui.screens.box.shoes import why
from game.ui.screens.box.windows import turner

GAP = 20


@dataclass(frozen=True, slots=True)
class Card:
    """One set of rules: its name and sentence, the line and end of the day under it."""

    key: str
    name: str
    sentence: str
    line: Line
    end: int
    ending: str
    parted: tuple[Parted, ...]


class OtherRules(Page):
    """And by other rules?"""

    id = "rules"

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.chosen = 1

    def cards(self, frame: Frame) -> list[Card]:
        """As it was, then each change of the rules."""
        audit = self.box.audit
        own = (
            (audit.walk.begins, audit.walk.start),
            *((e.at, e.value) for e in audit.walk.entries),
            (audit.walk.ends, audit.walk.end),
        )
        found = [Card("own", frame.say("box.rules.own"), frame.say("box.rules.own-why"), own, audit.walk.end, audit.ending, ())]
        for run in audit.rules:
            key = f"{run.id}-{run.version}" if run.version else run.id
            name = self._named(frame, run.id, run.version)
            sentence = run.summary or frame.say(f"box.rules.{run.id}-why")
            found.append(Card(key, name, sentence, run.points, run.end, run.ending, run.parted))
        return found

    def _named(self, frame: Frame, id: str, version: str) -> str:
        """What a card is called; a rule version by the hour that it began at, the first by the hour that ended it."""
        since = {v.id: v.since for v in self.box.day.system.versions}
        if version not in since:
            return frame.say(f"box.rules.{id}")
        first, later = min(since.values()), sorted(since.values())[1:]
        before = since[version] == first and bool(later)
        clock = later[0] if before else since[version]
        return frame.say(f"box.rules.{id}{'-before' if before else ''}", clock=f"{clock // 60 % 24:02d}:{clock % 60:02d}")

    def fill(self, pen: Pen, area: Area) -> None:
        """A wall of small charts and a strip for the chosen one; with large text one at a time."""
        cards = self.cards(pen.frame)
        keys = [f"rule-{c.key}" for c in cards]
        if self.focus in keys:
            self.chosen = keys.index(self.focus)
        self.chosen = min(self.chosen, len(cards) - 1)
        wall = pen.frame.tall and pen.frame.text < 1.6
        if pen.frame.stacked and not wall:
            self._one(pen, area, cards)
            return
        low = 178 if not wall else 290
        columns = 2 if wall else 4 if len(cards) > 3 else len(cards)
        rows = -(-len(cards) // columns)
        w, h = (area.w - GAP * (columns - 1)) / columns, min(300, (area.h - low - GAP * rows) / rows)
        for i, card in enumerate(cards):
            x, y = area.x + (i % columns) * (w + GAP), area.y + (i // columns) * (h + GAP)
            self._card(pen, cards, card, Area(x, y, w, h), i == self.chosen)
        self._strip(pen, cards[self.chosen], Area(area.x, area.foot - low + 10, area.w, low - 10))

    def _plot(self, cards: list[Card], area: Area) -> Plot:
        walk = self.box.audit.walk
        found = [v / self.box.unit for card in cards for _, v in card.line]
        last = max(card.line[-1][0] for card in cards)
        return Plot(area.x, area.y, area.w, area.h, walk.begins, last, *span(found))

    def _chart(self, pen: Pen, cards: list[Card], card: Card, area: Area) -> None:
        """The line under these rules over the line as it was."""
        plot, unit = self._plot(cards, area), self.box.unit
        minutes = tuple(s.at for s in self.box.audit.walk.steps[1:])
        mine, own = (read_at(c.line, minutes, plot, unit) for c in (card, cards[0]))
        runs = () if card is cards[0] else (own,)
        # Drawn at twice its size and set at half, so that lines and marks are fine enough for a small chart.
        fine = 2 if not pen.frame.stacked else 1
        made = drawn("walk_chart", mine, plot.w * fine, plot.h * fine, runs=runs, span=plot.span)
        ends = self.box.number(card.end)
        pen.image(
            f"line-{card.key}", card.name, (plot.x, plot.y, plot.w, plot.h), Art(made, plot.x, plot.y, scale=1 / fine), value=ends
        )

    def _card(self, pen: Pen, cards: list[Card], card: Card, area: Area, on: bool) -> None:
        frame, theme = pen.frame, pen.frame.theme
        ground = Box(
            area.x, area.y, area.w, area.h, pale(theme.lilac, frame, 0.84 if on else 0.93), 22, theme.violet if on else "", 3
        )
        bounds = (area.x, area.y, area.w, area.h)
        pen.target(f"rule-{card.key}", "rule", card.name, bounds, ground, value=self.box.number(card.end), on=on, ring=22)
        y = pen.write(
            f"name-{card.key}", card.name, Look(size=26, weight=600, leading=1.15), area.x + 22, area.y + 14, area.w - 44, 34
        )
        self._chart(pen, cards, card, Area(area.x + 26, y + 16, area.w - 52, area.foot - y - 16 - 66))
        figure = pen.set(self.box.number(card.end), Look("city", 36, 700, leading=1.1), 200)
        pen.place(f"end-{card.key}", figure, area.x + 22, area.foot - 14 - figure.height, figure.width)
        if card.key != "own":
            apart = card.end - cards[0].end
            words = self.box.delta(apart) if apart else frame.say("box.rules.same")
            delta = pen.set(
                words, Look("city", 25, 700, theme.rise if apart > 0 else theme.fall if apart < 0 else theme.soft, 1.1), 200
            )
            pen.place(f"apart-{card.key}", delta, area.right - 22 - delta.width, area.foot - 18 - delta.height, delta.width)

    def _strip(self, pen: Pen, card: Card, area: Area) -> None:
        """What the rule is, how the day ends, and up to three entries that differ."""
        frame, theme = pen.frame, pen.frame.theme
        w = 400.0 if not frame.tall else 440.0
        y = pen.write("sentence", card.sentence, Look(size=27, leading=1.25), area.x, area.y, w, 110)
        pen.write(
            "ending",
            frame.say("box.rules.ends", ending=card.ending),
            Look(size=25, weight=0, colour=theme.soft, leading=1.25),
            area.x,
            y + 8,
            w,
            area.foot - y - 8,
        )
        parts = card.parted[: 3 if not frame.tall else 1]
        gap, left = 40.0, area.x + w + 60
        each = (area.right - left - gap * 2) / 3 if not frame.tall else area.right - left
        if not parts:
            pen.write(
                "differ",
                frame.say("box.rules.nothing"),
                Look(size=27, weight=0, colour=theme.soft),
                left,
                area.y,
                area.right - left,
            )
        for i, part in enumerate(parts):
            x = left + i * (each + gap)
            deltas = frame.say("box.rules.deltas", here=self.box.delta(part.delta_here), there=self.box.delta(part.delta_there))
            y = pen.write(f"deltas-{i}", deltas, Look("city", 25, 700, theme.violet, 1.25), x, area.y, each)
            pen.write(f"why-{i}", why(frame, part), Look(size=24, leading=1.25), x, y + 6, each, area.foot - y - 6)

    # --- one at a time

    def _one(self, pen: Pen, area: Area, cards: list[Card]) -> None:
        card, frame, theme = cards[self.chosen], pen.frame, pen.frame.theme
        foot = area.foot - 104
        figure = pen.set(self.box.number(card.end), Look("city", 58, 700, leading=1.1, most=1.6), 600)
        pen.place(f"end-{card.key}", figure, area.right - figure.width, area.y, figure.width)
        w = area.w - figure.width - 40
        y = pen.write(f"name-{card.key}", card.name, Look(size=30, weight=600, leading=1.15, most=1.8), area.x, area.y, w)
        y = pen.write("sentence", card.sentence, Look(size=25, leading=1.25), area.x, y + 8, w, 220)
        if card.key != "own":
            apart = card.end - cards[0].end
            words = self.box.delta(apart) if apart else frame.say("box.rules.same")
            made = pen.set(
                words,
                Look("city", 30, 700, theme.rise if apart > 0 else theme.fall if apart < 0 else theme.soft, 1.1, most=1.6),
                600,
            )
            pen.place(f"apart-{card.key}", made, area.right - made.width, area.y + figure.height + 6, made.width)
        top = max(y, area.y + figure.height + 80) + 12
        chart = max(120, (foot - top) * 0.42)
        self._chart(pen, cards, card, Area(area.x + 10, top + 10, area.w - 20, chart - 20))
        if card.parted:
            pen.write(
                "why-0",
                why(frame, card.parted[0]),
                Look(size=24, leading=1.25),
                area.x,
                top + chart + 16,
                area.w,
                foot - top - chart - 24,
            )
        y = area.foot - 84
        if self.chosen:
            pen.nodes.append(turner(pen, "prev", frame.say("box.former"), area.x, y, "left"))
        if self.chosen + 1 < len(cards):
            pen.nodes.append(turner(pen, "next", frame.say("box.another"), area.right, y, "right"))

    # --- hands

    def picked(self, key: str) -> Move:
        """A card is chosen, or the next one."""
        if key.startswith("rule-"):
            return STAY
        return self.turn({"prev": -1, "next": 1}.get(key, 0))

    def turn(self, n: int) -> Move:
        """To the rule before or after."""
        if self.focus.startswith("rule-"):
            return STAY
        self.chosen = min(len(self.box.audit.rules), max(0, self.chosen + n))
        return STAY
