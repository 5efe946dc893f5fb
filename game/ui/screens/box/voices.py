"""What they say: the people of the day, one line each, now that the box is open."""

from game.audit import Spoken
from game.ui.screens.box.leaves import Leaves
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, portrait

HEAD = 190.0
"""The radius of somebody's head who has tall paper to themselves."""


class Voices(Leaves):
    """And what do they say?"""

    id = "voices"

    def fill(self, pen: Pen, area: Area) -> None:
        """Two or three of them; with large text one."""
        each = 3 if not pen.frame.stacked or (pen.frame.tall and pen.frame.text < 1.6) else 1
        spoken = self.box.audit.witnesses
        self.leaves = -(-len(spoken) // each)
        self.leaf = min(self.leaf, self.leaves - 1)
        shown = spoken[self.leaf * each : self.leaf * each + each]
        room = area.h - 100
        tall = room / each
        if each == 1 and pen.frame.tall:
            self._alone(pen, shown[0], area)
        for i, one in enumerate(shown if each > 1 or not pen.frame.tall else ()):
            self._one(pen, one, Area(area.x, area.y + i * tall, area.w, tall), i % 2 == 1 and not pen.frame.stacked)
        self.dots(pen, area)

    def _alone(self, pen: Pen, one: Spoken, area: Area) -> None:
        """On tall paper with large words: a large head, and under it the line."""
        radius, theme = HEAD, pen.frame.theme
        x, y = area.x + area.w / 2, area.y + radius + 20
        bounds = (x - radius - 4, y - radius - 4, 2 * radius + 8, 2 * radius + 8)
        pen.image(f"head-{one.who}", one.name, bounds, *portrait(pen.frame, one.face, x, y, radius))
        low = y + radius + 34
        name = Look("city", 26, 700, theme.violet, 1.3, "middle", most=1.6)
        low = pen.write(f"name-{one.who}", one.name, name, area.x, low, area.w) + 10
        aside = one.words.startswith("(")
        look = Look(size=38, weight=0 if aside else 500, leading=1.35, most=1.5)
        pen.write(
            f"line-{one.who}",
            one.words if aside else f"“{one.words}”",
            look,
            area.x + 60,
            low,
            area.w - 120,
            area.foot - low - 90,
        )

    def _one(self, pen: Pen, one: Spoken, area: Area, right: bool) -> None:
        """A head, a name and a line; every second one sits at the right."""
        theme, radius = pen.frame.theme, min(96.0, area.h / 2 - 14)
        inset = 260.0 if right else 0.0
        x = area.x + inset
        cy = area.y + area.h / 2
        pen.image(
            f"head-{one.who}",
            one.name,
            (x, cy - radius - 4, 2 * radius + 8, 2 * radius + 8),
            *portrait(pen.frame, one.face, x + radius + 4, cy, radius),
        )
        left = x + 2 * radius + 52
        w = area.right - left - (0 if right or pen.frame.stacked else 260)
        name = pen.set(one.name, Look("city", 26, 700, theme.violet, 1.3, most=1.6), w)
        words = one.words if one.words.startswith("(") else f"“{one.words}”"
        look = Look(size=38, weight=0 if one.words.startswith("(") else 500, leading=1.35, most=1.5)
        line = pen.set(words, look, w, area.h - name.height - 20)
        top = cy - (name.height + 6 + line.height) / 2
        pen.place(f"name-{one.who}", name, left, top, w)
        pen.place(f"line-{one.who}", line, left, top + name.height + 6, w)
