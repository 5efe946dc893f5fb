"""Who carried you: heads as large as their stars weighed; what each gave, and what it came to."""

from dataclasses import dataclass, replace

from game.audit import Rater
from game.ui.nodes import Art
from game.ui.parts import drawn
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.chart import rule
from game.ui.screens.box.figures import plain, signed, stars
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, portrait
from game.ui.screens.box.windows import hue, turner
from game.ui.screens.box.words import starred, worded

MOST = 7
RADII = {0: 40.0, 1: 44.0, 2: 54.0, 3: 64.0, 4: 76.0, 5: 90.0}


@dataclass(frozen=True, slots=True)
class Head:
    """One who gave stars, or a group of the same name taken together: their number or numbers, stars with weights, sum, share."""

    key: str
    name: str
    face: str
    number: str
    given: tuple[tuple[int, int], ...]
    delta: int
    share: int

    @property
    def weight(self) -> int:
        """The greatest weight that their stars had."""
        return max((w for _, w in self.given), default=0)


class Carriers(Page):
    """Who carried you?"""

    id = "carried"

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.chosen = 0

    def heads(self) -> list[Head]:
        """Raters from the one who moved the number most; members of a group are one head."""
        groups: dict[str, list[Rater]] = {}
        for rater in self.box.audit.carried.raters:
            groups.setdefault(rater.id.partition(".")[0], []).append(rater)
        made = [_head(key, group) for key, group in groups.items()]
        return sorted(made, key=lambda h: -h.share)

    def fill(self, pen: Pen, area: Area) -> None:
        """A row of heads over what the chosen one gave for what."""
        heads = self.heads()
        keys = [f"rater-{h.key}" for h in heads]
        if self.focus in keys:
            self.chosen = keys.index(self.focus)
        self.chosen = min(self.chosen, len(heads) - 1)
        if pen.frame.stacked:
            self._one(pen, area, heads)
            return
        low, flat = 250, 70
        shown = heads[:MOST]
        gap = area.w / max(4, len(shown))
        for i, one in enumerate(shown):
            left = area.x + (area.w - gap * len(shown)) / 2 + gap * i
            self._rater(pen, one, Area(left, area.y + 8, gap, area.h - low - flat - 20), i == self.chosen)
        self._acts(pen, heads[self.chosen], Area(area.x, area.foot - low - flat + 4, area.w, low - 14))
        self._flat(pen, Area(area.x, area.foot - flat + 18, area.w * 0.66, flat - 18), 30)
        self._others(pen, heads[MOST:], Area(area.x, area.foot - flat + 18, area.w, flat - 18))

    def _rater(self, pen: Pen, one: Head, area: Area, on: bool) -> None:
        frame, unit, middle = pen.frame, self.box.unit, area.x + area.w / 2
        radius = RADII.get(one.weight, 90.0)
        cy = area.y + 100
        edge = frame.theme.violet if on else ""
        pen.target(
            f"rater-{one.key}",
            "rater",
            one.name,
            (area.x + 6, area.y - 4, area.w - 12, area.h),
            *portrait(frame, one.face, middle, cy, radius, edge),
            value=signed(one.delta, unit),
            on=on,
        )
        y = _centred(pen, f"name-{one.key}", one.name, Look(size=26, weight=600 if on else 400, leading=1.15), area, cy + 104, 62)
        y = _centred(pen, f"number-{one.key}", one.number, Look("city", 24, 500, frame.theme.soft, 1.25), area, y + 2)
        mean = frame.say("box.carried.weighs", weight=one.weight)
        y = _centred(pen, f"weight-{one.key}", mean, Look("bureau", 24, colour=frame.theme.soft, leading=1.25), area, y + 4)
        _centred(pen, f"delta-{one.key}", signed(one.delta, unit), Look("city", 38, 700, hue(pen, one.delta), 1.2), area, y + 6)

    def _acts(self, pen: Pen, one: Head, area: Area) -> None:
        """What the chosen one gave, for what."""
        frame, unit, theme = pen.frame, self.box.unit, pen.frame.theme
        rule(pen, area.x, area.y, area.w)
        found = self._given(frame, one)
        tall = 50 if len(found) > 3 else 60
        y = area.y + 16
        for i, (text, at, gave, weight, delta) in enumerate(found[:4]):
            middle = y + tall / 2
            _line(pen, f"act-at-{i}", at, Look("bureau", 24, colour=theme.soft), area.x, middle, 100)
            _line(pen, f"act-{i}", text, Look(size=27, leading=1.15), area.x + 120, middle, 980, tall - 6)
            pen.image(
                f"act-stars-{i}",
                frame.say("voice.gave", stars=starred(frame, gave)),
                (area.x + 1130, middle - 15, 150, 30),
                *(Art(drawn("star", 28, k < gave), area.x + 1145 + 29 * k, middle) for k in range(5)),
            )
            _line(
                pen,
                f"act-weight-{i}",
                frame.say("box.entries.weight", weight=weight),
                Look("city", 26, 700, theme.soft),
                area.x + 1310,
                middle,
                120,
            )
            _line(
                pen,
                f"act-delta-{i}",
                signed(delta, unit),
                Look("city", 30, 700, hue(pen, delta), anchor="end"),
                area.right - 190,
                middle,
                190,
            )
            y += tall
        if len(found) > 4:
            pen.write(
                "act-more",
                frame.say("box.carried.more", n=len(found) - 4),
                Look("bureau", 23, colour=theme.soft, leading=1.2),
                area.x + 120,
                y,
                600,
            )

    def _given(self, frame: Frame, one: Head) -> list[tuple[str, str, int, int, int]]:
        """(what for, when, stars, weight, delta) of each time that stars were given, a group's together."""
        found = []
        for act in self.box.audit.carried.acts:
            mine = [g for g in act.given if g.id.partition(".")[0] == one.key and g.stars]
            if mine:
                mean = round(sum(g.stars for g in mine) / len(mine))
                found.append(
                    (
                        worded(frame, act.text, act.cause) or frame.say("box.entries.by-itself"),
                        act.clock,
                        mean,
                        max(g.weight for g in mine),
                        sum(g.delta for g in mine),
                    )
                )
        return sorted(found, key=lambda row: -abs(row[4]))

    def _flat(self, pen: Pen, area: Area, size: float) -> None:
        carried, unit = self.box.audit.carried, self.box.unit
        words = pen.frame.say("box.carried.flat", flat=plain(carried.flat_end, unit), end=plain(carried.end, unit))
        pen.write("flat", words, Look(size=size, weight=0, leading=1.25, most=1.6), area.x, area.y, area.w, area.h)

    def _others(self, pen: Pen, heads: list[Head], area: Area) -> None:
        """Those for whom there was no room, in sum: so that everybody adds up."""
        if heads:
            delta = signed(sum(h.delta for h in heads), self.box.unit)
            words = pen.frame.say("box.carried.others", n=len(heads), delta=delta)
            look = Look("bureau", 25, colour=pen.frame.theme.soft, leading=1.25, anchor="end")
            pen.write("others", words, look, area.x, area.y + 6, area.w)

    # --- one at a time

    def _one(self, pen: Pen, area: Area, heads: list[Head]) -> None:
        one, frame, unit = heads[self.chosen], pen.frame, self.box.unit
        radius, foot = RADII.get(one.weight, 90.0) * 1.35, area.foot - 104
        most = 3 if frame.tall and frame.text < 1.6 else 1
        pen.target(
            f"rater-{one.key}",
            "rater",
            one.name,
            (area.x, area.y, 252, 252),
            *portrait(frame, one.face, area.x + 126, area.y + 126, radius),
            value=signed(one.delta, unit),
            on=True,
        )
        x, w = area.x + 300, area.w - 300
        delta = pen.set(signed(one.delta, unit), Look("city", 58, 700, hue(pen, one.delta), 1.1, most=1.6), 600)
        pen.place(f"delta-{one.key}", delta, area.right - delta.width, area.y, delta.width)
        y = pen.write(f"name-{one.key}", one.name, Look(size=30, weight=600, leading=1.15), x, area.y, w - delta.width - 30)
        facts = f"{one.number}   {frame.say('box.carried.weighs', weight=one.weight)}"
        y = pen.write(
            f"weight-{one.key}",
            facts,
            Look("bureau", 24, colour=frame.theme.soft, leading=1.25, most=1.8),
            x,
            max(y, area.y + delta.height) + 6,
            w,
        )
        y = max(y, area.y + 262) + 14
        for i, (text, at, gave, weight, change) in enumerate(self._given(frame, one)[:most]):
            row = (Art(drawn("star", 44, k < gave), area.x + 24 + 46 * k, y + 30) for k in range(5))
            pen.image(f"act-stars-{i}", frame.say("voice.gave", stars=starred(frame, gave)), (area.x, y, 232, 60), *row)
            words = f"{frame.say('box.entries.weight', weight=weight)}   {signed(change, unit)}"
            pen.write(f"act-weight-{i}", words, Look("city", 27, 700, frame.theme.soft, 1.2), area.x + 270, y, w)
            y = pen.write(f"act-{i}", f"{at} {text}", Look(size=25, leading=1.25), area.x, y + 72, area.w, 150) + 14
        self._flat(pen, Area(area.x, y, area.w, foot - y), 25)
        y = area.foot - 84
        if self.chosen:
            pen.nodes.append(turner(pen, "prev", heads[self.chosen - 1].name, area.x, y, "left"))
        if self.chosen + 1 < len(heads):
            pen.nodes.append(turner(pen, "next", heads[self.chosen + 1].name, area.right, y, "right"))

    # --- hands

    def picked(self, key: str) -> Move:
        """A head is looked at, or the next."""
        return self.turn({"prev": -1, "next": 1}.get(key, 0))

    def turn(self, n: int) -> Move:
        """To the head before or after."""
        if not self.focus.startswith("rater-") or self.large:
            self.chosen = min(len(self.heads()) - 1, max(0, self.chosen + n))
            self.focus = "on" if self.focus.startswith("rater-") else self.focus
        return STAY


def _head(key: str, group: list[Rater]) -> Head:
    numbers = sorted({r.number for r in group if r.number is not None})
    number = "–" if not numbers else stars(numbers[0]) if len(numbers) == 1 else f"{stars(numbers[0])} – {stars(numbers[-1])}"
    given = tuple((s, w) for r in group for s, w in zip(r.stars, r.weights, strict=True))
    return Head(key, group[0].name, group[0].face, number, given, sum(r.delta for r in group), sum(r.share for r in group))


def _centred(pen: Pen, key: str, text: str, look: Look, area: Area, y: float, tall: float = 0) -> float:
    made = pen.set(text, look, area.w - 20, tall)
    left = area.x + area.w / 2 - made.width / 2
    if len(made.lines) > 1:
        made = pen.set(text, replace(look, anchor="middle"), area.w - 20, tall)
        pen.place(key, made, area.x + 10, y, area.w - 20)
    else:
        pen.place(key, made, left, y, made.width)
    return y + made.height


def _line(pen: Pen, key: str, text: str, look: Look, x: float, middle: float, w: float, tall: float = 0) -> None:
    made = pen.set(text, look, w, tall)
    pen.place(key, made, x, middle - made.height / 2, w)
