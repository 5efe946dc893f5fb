"""What the file adds: the case's own lines about the day, typed on slips, once everybody has been heard."""

from game.ui.screens.box.leaves import Leaves
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen

GAP, INSET, PAD = 26.0, 34.0, 24.0
DOTS = 80.0
"""Room at the foot for the dots of several leaves."""
TYPED = Look("bureau", 34, leading=1.4, most=1.6)


class LookBack(Leaves):
    """What else does the file say?"""

    id = "back-look"

    def fill(self, pen: Pen, area: Area) -> None:
        """As many slips as there is room for, the others on the next leaf."""
        room, lines = area.h - DOTS, self.box.audit.own
        slips = [pen.set(text, TYPED, area.w - 2 * PAD - 2 * INSET, room - 2 * PAD) for text in lines]
        firsts = firsts_of([made.height + 2 * PAD + GAP for made in slips], room)
        self.leaves = len(firsts)
        self.leaf = min(self.leaf, self.leaves - 1)
        y = area.y
        for i in range(firsts[self.leaf], (*firsts, len(slips))[self.leaf + 1]):
            x, made = area.x + (INSET if i % 2 else 0), slips[i]
            pen.box(x, y, area.w - INSET, made.height + 2 * PAD, pen.frame.theme.paper_2, 6)
            pen.place(f"own-{i}", made, x + PAD, y + PAD, area.w - 2 * PAD - 2 * INSET)
            y += made.height + 2 * PAD + GAP
        self.dots(pen, area)


def firsts_of(heights: list[float], room: float) -> list[int]:
    """Where each leaf begins, so that none is taller than the room; one slip at least on each."""
    found, used = [0], 0.0
    for i, high in enumerate(heights):
        if used and used + high - GAP > room:
            found.append(i)
            used = 0.0
        used += high
    return found
