"""The pile: sheets fanned out, three lamps over them. A lamp shows what its reader minds; a sheet says who, when and why."""

from game.art.interface import pile as drawn
from game.audit.pile import Pile, Reader, pile, tone
from game.ui.nodes import Art, Box
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, portrait
from game.ui.voice.focused import filled

LAMPS, FAN, SAID = 150.0, 262.0, 430.0
"""How tall the row of lamps is, the fan under it, and on tall paper what is said."""
SPREAD, RISE = 21.0, 34.0
"""Degrees by which the outermost sheets lean, and how far a sheet comes out of the fan when it is looked at."""


class ThePile(Page):
    """Who wrote it, and who reads it?"""

    id = "pile"

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.found: Pile = opened(box) or Pile((), ())
        self.lamp, self.sheet = -1, -1
        self.size = 1.0

    def under(self, frame: Frame) -> str:
        """How many sheets there are."""
        sheets = self.found.sheets
        return filled(frame.say("box.pile.under"), n=len(sheets), before=sum(not s.today for s in sheets))

    def fill(self, pen: Pen, area: Area) -> None:
        """Lamps, fan, and what is to be said of the one that was pressed."""
        self.size = max(1.0, min(1.5, area.h / 820))
        lamps = Area(area.x, area.y, area.w, LAMPS + (70 if pen.frame.tall else 0))
        fan = Area(area.x + 70, lamps.foot, area.w - 140, FAN * self.size)
        self._lamps(pen, lamps, fan)
        self._fan(pen, fan)
        room = area.foot - fan.foot - 14
        self._said(pen, Area(area.x, fan.foot + 14, area.w, min(room, SAID) if pen.frame.tall else room))

    # --- lamps

    def _lamps(self, pen: Pen, area: Area, fan: Area) -> None:
        each = area.w / max(1, len(self.found.readers))
        for i, reader in enumerate(self.found.readers):
            x, on = area.x + each * (i + 0.5), i == self.lamp
            role = self._role(reader)
            name = pen.set(
                f"{reader.name}\n{role}" if role else reader.name,
                Look("city", 22, 700, leading=1.2, most=1.35),
                each / 2 - 84,
                92,
            )
            wide = min(each - 16, 210 + name.width + 24)
            left = x - wide / 2
            shade = Art(drawn.shade(on), left + 84, area.y + 96)
            if on:
                broad = 2 * min(left + 84 - area.x + 40, area.right + 40 - left - 84, area.w * 0.3)
                pen.paint.append(Art(drawn.beam(round(broad), round(fan.h + 20)), left + 84, area.y + 96))
            pen.target(
                f"lamp-{i}",
                "button",
                reader.name,
                (left, area.y, wide, LAMPS - 12),
                shade,
                value=self._minds(pen.frame, reader),
                on=on,
            )
            pen.scale(f"lamp-{i}-name", name, left + 158, area.y + 50)

    def _role(self, reader: Reader) -> str:
        who = self.box.day.case.cast.get(reader.id)
        return who.role if who else ""

    def _minds(self, frame: Frame, reader: Reader) -> str:
        first, last, worst = reader.minds
        return filled(frame.say("box.pile.minds"), first=first, last=last, worst=worst)

    # --- the fan

    def _fan(self, pen: Pen, area: Area) -> None:
        """Every sheet leans by its place; those that matter to the lit lamp come out of the fan, the others go pale."""
        count = len(self.found.sheets)
        reader = self.found.readers[self.lamp] if self.lamp >= 0 else None
        step = area.w / max(1, count)
        last = (self.sheet,) if self.sheet >= 0 else ()
        tags: list[tuple[float, float, str]] = []
        for i in sorted(range(count), key=lambda i: (i in last, i)):
            lit = reader.lit(i) if reader else ()
            t = (i + 0.5) / count * 2 - 1
            x, out = area.x + step * (i + 0.5), bool(lit) or i == self.sheet
            y = area.y + (150 + 44 * t * t - (RISE if out else 0)) * self.size
            sheet = self.found.sheets[i]
            kind = "slip" if sheet.today else "pink" if self._sealed(i) else "plain"
            art = Art(drawn.card(kind, round(SPREAD * t), out), x, y, scale=self.size, alpha=255 if out or not reader else 120)
            pen.paint.append(art)
            if i == self.sheet:
                pen.paint.append(Art(drawn.round_it(), x, y, scale=self.size))
            if lit:
                tags.append((x, y - 118 * self.size, ", ".join(pen.frame.say(f"box.pile.{name}") for name in lit)))
            wide = max(44.0, min(step - 2, 120))
            bounds = (x - wide / 2, y - 92 * self.size, wide, 150 * self.size)
            name = filled(pen.frame.say("box.pile.sheet"), n=i + 1, year=sheet.year)
            pen.target(
                f"sheet-{i}",
                "button",
                name,
                bounds,
                value=", ".join((sheet.text, *(tag for _, _, tag in tags[-1:] if lit))),
                on=i == self.sheet,
            )
        self._tags(pen, area, tags)

    def _tags(self, pen: Pen, area: Area, tags: list[tuple[float, float, str]]) -> None:
        """What the sheets that a lamp has found are to its reader; kept from lying on each other."""
        right = -1e9
        for x, y, words in sorted(tags):
            made = pen.set(words, Look("bureau", 24, 700, pen.frame.theme.violet, 1.2, most=1.4), 400)
            left = max(right + 22, min(x - made.width / 2, area.right + 60 - made.width))
            ground = Box(left - 10, y - made.height, made.width + 20, made.height + 6, pen.frame.theme.paper, 8, alpha=235)
            pen.paint.append(ground)
            pen.scale(f"tag-{words}", made, left, y - made.height + 3)
            right = left + made.width

    def _sealed(self, i: int) -> bool:
        """The sheet that everybody could tell by its colour: the worst of the reader who minds only that."""
        strict = max(self.found.readers, key=lambda r: r.minds[2], default=None)
        return strict is not None and i == strict.worst

    # --- what is said

    def _said(self, pen: Pen, area: Area) -> None:
        theme = pen.frame.theme
        pen.box(area.x, area.y, area.w, area.h, theme.paper_2, 10)
        inside = Area(area.x + 34, area.y + 20, area.w - 68, area.h - 40)
        if self.sheet >= 0:
            self._sheet_said(pen, inside)
        elif self.lamp >= 0:
            self._reader_said(pen, inside)
        else:
            pen.write(
                "hint", pen.frame.say("box.pile.hint"), Look(size=36, weight=0, most=1.3), inside.x, inside.y, inside.w, inside.h
            )

    def _reader_said(self, pen: Pen, area: Area) -> None:
        reader, frame = self.found.readers[self.lamp], pen.frame
        size = min(62.0, area.h / 2 - 6)
        pen.paint += portrait(frame, reader.face, area.x + size + 4, area.y + size + 4, size)
        x = area.x + 2 * size + 40
        w, room = area.right - x, area.h
        minds = self._minds(frame, reader)
        values = {
            "tier": reader.tier,
            "value": self._points(reader.leans),
            "most": f"{self.box.day.system.top:g}",
            "began-tier": reader.began_tier,
            "began": self._points(reader.began),
        }
        y = pen.write("minds", minds, Look("bureau", 33, leading=1.3, most=1.3), x, area.y, w, room * 0.46) + 10
        pen.write(
            "leans", filled(frame.say("box.pile.leans"), **values), Look(size=36, weight=600, most=1.3), x, y, w, area.foot - y
        )

    def _points(self, value: int) -> str:
        return f"{value / self.box.unit:.3f}"

    def _sheet_said(self, pen: Pen, area: Area) -> None:
        """What it says, who wrote it and why; beside it, or under it on narrow paper, what its readers wrote in its margin."""
        sheet, frame = self.found.sheets[self.sheet], pen.frame
        key, narrow = "today" if sheet.today else "by", frame.stacked or frame.tall
        left, w, room = area.x, area.w if narrow else area.w * 0.6, area.h * (0.54 if frame.stacked else 0.66 if narrow else 1)
        if sheet.face and not frame.stacked:
            size = min(62.0, area.h / 2 - 6)
            pen.paint += portrait(frame, sheet.face, area.x + size + 4, area.y + size + 4, size)
            left, w = left + 2 * size + 36, w - 2 * size - 36
        text = f"“{sheet.text}”" if sheet.text else frame.say("box.pile.unsaid")
        y = pen.write("line", text, Look("bureau", 36, 700, leading=1.25, most=1.2), left, area.y, w, room * 0.4) + 6
        by = filled(frame.say(f"box.pile.{key}"), by=sheet.by, year=sheet.year)
        y = pen.write("by", by, Look("city", 27, 700, frame.theme.violet, 1.25, most=1.2), left, y, w, room * 0.24) + 6
        low = pen.write("why", sheet.why, Look(size=34, leading=1.3, most=1.2), left, y, w, area.y + room - y)
        self._margins(pen, Area(area.x, low + 10, area.w, area.foot - low - 10) if narrow else _beside(area))

    def _margins(self, pen: Pen, area: Area) -> None:
        """The margin, a line a reader."""
        frame, sheet = pen.frame, self.found.sheets[self.sheet]
        written, lines = dict(sheet.margins), list[str]()
        for r in self.found.readers:
            margin = written.get(r.id) or frame.say("box.pile.no-mark")
            how = frame.say(f"box.pile.tone-{tone(r.heard[self.sheet])}")
            lines.append(filled(frame.say("box.pile.heard"), name=r.name, margin=margin, tone=how))
        pen.write(
            "heard", "\n".join(lines), Look("city", 27, 500, frame.theme.soft, 1.35, most=1.2), area.x, area.y, area.w, area.h
        )

    # --- hands

    def picked(self, key: str) -> Move:
        """A lamp or a sheet; the same once more puts it back."""
        kind, _, which = key.partition("-")
        if kind == "lamp":
            self.lamp, self.sheet = (-1 if self.lamp == int(which) else int(which)), -1
        elif kind == "sheet":
            self.sheet = -1 if self.sheet == int(which) else int(which)
        return STAY


def _beside(area: Area) -> Area:
    """The right part of an area, for a margin."""
    x = area.x + area.w * 0.6 + 44
    return Area(x, area.y, area.right - x, area.h)


def opened(box: Opened) -> Pile | None:
    """The pile of an opened box; none where the system keeps none."""
    return pile(box.day, box.session)
