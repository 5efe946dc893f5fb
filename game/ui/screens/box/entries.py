"""One step opened: its entries one by one, under what caused them; a decision can be taken back from here."""

from dataclasses import dataclass

from game.audit import Step, Taken, WalkEntry
from game.ui.nodes import Art
from game.ui.parts import drawn, link
from game.ui.screen import STAY, Frame, Move, Swap
from game.ui.screens.box.chart import rule
from game.ui.screens.box.day import TheDay
from game.ui.screens.box.figures import plain, signed
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, portrait, star_row
from game.ui.screens.box.windows import hue, turner
from game.ui.screens.box.words import brief, worded

ROW, HEAD = 88, 62


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: an entry, or the cause over the entries that came of it."""

    cause: str
    text: str
    entry: WalkEntry | None = None
    taken: Taken | None = None


class Entries(Page):
    """What was entered here?"""

    id = "day"

    def __init__(self, box: Opened, sheet: int = 0) -> None:
        super().__init__(box)
        self.leaf = sheet
        self.leaves = 1

    @property
    def step(self) -> Step:
        """The step that is open."""
        return self.box.audit.walk.steps[self.box.step]

    def title(self, frame: Frame) -> str:
        """The place."""
        return self.step.title

    def under(self, frame: Frame) -> str:
        """When, and from what to what."""
        unit = self.box.unit
        return frame.say(
            "box.entries.under", clock=self.step.clock, start=plain(self.step.start, unit), end=plain(self.step.end, unit)
        )

    def rows(self) -> list[Row]:
        """All lines in order."""
        walk, taken = self.box.audit.walk, {t.decision: t for t in self.box.audit.taken}
        found: list[Row] = []
        offered = ""
        for entry in walk.entries[self.step.first : self.step.after]:
            if not found or found[-1].cause != entry.cause:
                fresh = entry.decision != offered
                found.append(Row(entry.cause, entry.text, None, taken.get(entry.decision) if fresh else None))
                offered = entry.decision
            found.append(Row(entry.cause, entry.text, entry))
        return found

    def fill(self, pen: Pen, area: Area) -> None:
        """A list in leaves; with large text one entry a leaf."""
        rows = self.rows()
        if not rows:
            pen.write("none", pen.frame.say("box.entries.none"), Look(size=34), area.x, area.y + 40, area.w)
        elif pen.frame.stacked:
            self._one(pen, area, rows)
        else:
            self._list(pen, area, rows)
        self._leaves(pen, area)

    # --- a list

    def _list(self, pen: Pen, area: Area, rows: list[Row]) -> None:
        leaves = _split(rows, area.h - 84)
        self.leaves = len(leaves)
        self.leaf = min(self.leaf, self.leaves - 1)
        self._columns(pen, area)
        y = area.y
        for i, row in enumerate(leaves[self.leaf]):
            if row.entry is None:
                self._cause(pen, area, row, y, i)
                y += HEAD
            else:
                self._entry(pen, area, row.entry, y)
                y += ROW

    def _columns(self, pen: Pen, area: Area) -> None:
        """What stands in the columns."""
        x = area.x + 46
        for key, left, w, anchor in (("delta", 1040, 130, "end"), ("value", 1180, 90, "end"), ("told", 1310, 260, "start")):
            look = Look("bureau", 22, colour=pen.frame.theme.soft, leading=1.2, anchor=anchor)
            made = pen.set(pen.frame.say(f"box.entries.column-{key}"), look, w)
            pen.place(f"column-{key}", made, x + left, area.y - made.height - 18, w)

    def _cause(self, pen: Pen, area: Area, row: Row, y: float, i: int) -> None:
        """What was done, what it came to, and the way to take it back."""
        rule(pen, area.x, y, area.w)
        w = area.w - 420
        text = brief(worded(pen.frame, row.text, row.cause), 72) or pen.frame.say("box.entries.by-itself")
        made = pen.set(text, Look(size=29, weight=600, leading=1.2), w, HEAD - 14)
        pen.place(f"cause-{i}", made, area.x, y + 10 + (HEAD - 10 - made.height) / 2, w)
        if row.taken and row.taken.others:
            pen.nodes.append(
                link(
                    pen.frame,
                    f"back-{row.taken.decision}",
                    pen.frame.say("box.entries.take-back"),
                    area.right,
                    y + 6,
                    colour=pen.frame.theme.violet,
                    voice="city",
                    size=24,
                    align="right",
                )
            )

    def _entry(self, pen: Pen, area: Area, entry: WalkEntry, y: float) -> None:
        key, frame, unit, middle = f"entry-{entry.index}", pen.frame, self.box.unit, y + ROW / 2
        face = self._face(entry)
        x = area.x + 46
        _row(pen, key + "-at", entry.clock, Look("bureau", 24, colour=frame.theme.soft), x, middle, 100)
        if entry.by:
            pen.image(key + "-head", entry.name, (x + 112, middle - 34, 68, 68), *portrait(frame, face, x + 146, middle, 32))
        _row(pen, key + "-caption", entry.caption, Look("bureau", 25, leading=1.2), x + 206, middle, 600, ROW - 8)
        if entry.stars:
            pen.paint += star_row(frame, entry.stars, x + 836, middle, 25)
            _row(
                pen,
                key + "-weight",
                frame.say("box.entries.weight", weight=entry.weight),
                Look("city", 25, 700, frame.theme.soft),
                x + 972,
                middle,
                80,
            )
        _row(
            pen,
            key + "-delta",
            signed(entry.delta, unit),
            Look("city", 32, 700, hue(pen, entry.delta), anchor="end"),
            x + 1040,
            middle,
            130,
        )
        _row(
            pen,
            key + "-value",
            plain(entry.value, unit),
            Look("city", 25, 500, frame.theme.soft, anchor="end"),
            x + 1180,
            middle,
            90,
        )
        told = f"“{entry.told}”" if entry.told else frame.say("box.entries.silence")
        _row(
            pen,
            key + "-told",
            told,
            Look("city", 23, 700 if entry.told else 400, frame.theme.violet, 1.2),
            x + 1310,
            middle,
            area.right - x - 1310,
            ROW - 8,
        )

    def _face(self, entry: WalkEntry) -> str:
        found = next((r.face for r in self.box.audit.carried.raters if r.id == entry.by), "")
        member = self.box.day.case.cast.get(entry.by.partition(".")[0])
        return found or ((member.face or member.id) if member else "")

    # --- one by one

    def _one(self, pen: Pen, area: Area, rows: list[Row]) -> None:
        found = [row for row in rows if row.entry]
        self.leaves = len(found)
        self.leaf = min(self.leaf, self.leaves - 1)
        entry = found[self.leaf].entry
        assert entry is not None
        frame, unit = pen.frame, self.box.unit
        radius, foot = 104.0, area.foot - 100
        if entry.by:
            pen.image(
                "entry-head",
                entry.name,
                (area.x, area.y, 2 * radius + 8, 2 * radius + 8),
                *portrait(frame, self._face(entry), area.x + radius + 4, area.y + radius + 4, radius),
            )
        x = area.x + (2 * radius + 60 if entry.by else 0)
        w = area.right - x
        delta = pen.set(signed(entry.delta, unit), Look("city", 58, 700, hue(pen, entry.delta), 1.1, most=1.6), w)
        pen.place("entry-delta", delta, area.right - delta.width, area.y, delta.width)
        y = area.y
        if entry.stars:
            pen.paint += star_row(frame, entry.stars, x, y + 40, 52)
            pen.write(
                "entry-weight",
                frame.say("box.entries.weight", weight=entry.weight),
                Look("city", 27, 700, frame.theme.soft, 1.2),
                x + 280,
                y + 6,
                200,
            )
        y += max(84, delta.height)
        y = (
            pen.write(
                "entry-caption",
                f"{entry.clock} {entry.caption}",
                Look("bureau", 26, leading=1.25),
                x,
                y,
                w,
                max(60, (foot - y) * 0.4),
            )
            + 20
        )
        told = frame.say("box.day.was-told", told=entry.told) if entry.told else frame.say("box.day.nothing")
        y = (
            pen.write("entry-told", told, Look("city", 25, 700, frame.theme.violet, 1.25), x, y, w, max(56, (foot - y) * 0.5))
            + 20
        )
        after = frame.say("box.entries.after", value=plain(entry.value, unit))
        pen.write("entry-value", after, Look("city", 25, 500, frame.theme.soft, 1.25, most=1.7), x, y, w, max(40, foot - y))
        taken = next((t for t in self.box.audit.taken if t.decision == entry.decision and t.others), None)
        if taken:
            pen.nodes.append(
                link(
                    frame,
                    f"back-{taken.decision}",
                    frame.say("box.entries.take-back"),
                    area.x + area.w / 2,
                    area.foot - 72,
                    colour=frame.theme.violet,
                    voice="city",
                    size=24 * min(1, 1.6 / frame.text),
                    align="middle",
                )
            )

    # --- leaves

    def _leaves(self, pen: Pen, area: Area) -> None:
        """Leafing, and which leaf of how many."""
        if self.leaves < 2:
            return
        y = area.foot - 84
        if self.leaf:
            pen.nodes.append(turner(pen, "prev", pen.frame.say("box.earlier"), area.x, y, "left"))
        if self.leaf + 1 < self.leaves:
            pen.nodes.append(turner(pen, "next", pen.frame.say("box.later"), area.right, y, "right"))
        if pen.frame.stacked:
            return
        size = 16
        pen.paint.append(
            Art(
                drawn("dots", self.leaf + 1, self.leaves, pen.frame.theme.violet, size),
                area.x + area.w / 2 - self.leaves * size * 0.68,
                area.foot - 42,
            )
        )

    # --- hands

    def onward(self, frame: Frame) -> str:
        """Back to the whole day."""
        return frame.say("box.entries.done")

    def ahead(self) -> Move:
        """The whole day."""
        page = TheDay(self.box)
        page.focus = f"step-{self.box.step}"
        return Swap(page)

    def returns(self) -> bool:
        """Always: this is a page within a page."""
        return True

    def behind(self) -> Move:
        """The whole day."""
        return self.ahead()

    def picked(self, key: str) -> Move:
        """Leaf, or take a decision back."""
        if key.startswith("back-"):
            from game.ui.screens.box.undo import TakeBack

            return Swap(TakeBack(self.box, key[5:], self.leaf))
        return self.turn({"prev": -1, "next": 1}.get(key, 0))

    def turn(self, n: int) -> Move:
        """To the leaf before or after."""
        self.leaf = min(self.leaves - 1, max(0, self.leaf + n))
        return STAY


def _row(pen: Pen, key: str, text: str, look: Look, x: float, middle: float, w: float, tall: float = 0) -> None:
    """Words on a line, their middle at a height."""
    made = pen.set(text, look, w, tall)
    pen.place(key, made, x, middle - made.height / 2, w)


def _split(rows: list[Row], high: float) -> list[list[Row]]:
    """Rows in leaves; a cause is said again where its entries go on overleaf, and none stands alone at a foot."""
    leaves: list[list[Row]] = [[]]
    used, head = 0.0, rows[0]
    for row in rows:
        need = ROW if row.entry else HEAD + ROW
        if used + need > high and leaves[-1]:
            leaves.append([] if row.entry is None else [head])
            used = 0.0 if row.entry is None else HEAD
        if row.entry is None:
            head = row
        leaves[-1].append(row)
        used += ROW if row.entry else HEAD
    return leaves
