"""The number's way through the day: where its line runs, who moved it most in a step, where the bar was and was said to be."""

from game.art.interface import walk_positions
from game.audit import Debrief, Step
from game.ui.nodes import Art
from game.ui.screens.box.chart import Plot, dotted, span
from game.ui.screens.box.figures import floor
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.pen import Look, Pen, portrait


def plot_of(audit: Debrief, x: float, y: float, w: float, h: float, *, bare: bool = False) -> Plot:
    """Room that holds every value of the day and, unless `bare`, the bar of its top tier."""
    walk = audit.walk
    bars = [f for bar in walk.bars[:1] for _, f in (*bar.true, *bar.told)] if not bare else []
    found = [walk.start, *(e.value for e in walk.entries), *bars]
    low, high = span([v / walk.unit for v in found])
    return Plot(x, y, w, h, walk.begins, max(walk.ends, walk.begins + 1), low, high)


def points(audit: Debrief, plot: Plot) -> tuple[tuple[float, float], ...]:
    """The start and each step: at the hour of what moved the number there, the value on leaving it."""
    walk = audit.walk
    return ((0.0, walk.start / walk.unit), *((plot.share(hour(audit, s)), s.end / walk.unit) for s in walk.steps))


def hour(audit: Debrief, step: Step) -> int:
    """When the number moved in a step: at its biggest entry; without one, at its beginning."""
    mine = [e for e in audit.walk.entries[step.first : step.after] if e.delta]
    return max(mine, key=lambda e: abs(e.delta)).at if mine else step.at


def marks(audit: Debrief, plot: Plot) -> list[tuple[float, float]]:
    """Where the points stand, from the plot's corner."""
    return walk_positions(points(audit, plot), plot.w, plot.h, span=plot.span)


def mover(pen: Pen, box: Opened, step: Step, x: float, y: float) -> None:
    """The head of whoever moved the number most in a step."""
    sums: dict[str, int] = {}
    for entry in box.audit.walk.entries[step.first : step.after]:
        who = entry.by.partition(".")[0]
        sums[who] = sums.get(who, 0) + abs(entry.delta)
    who = max((w for w in sums if w and sums[w]), key=lambda w: sums[w], default="")
    if who:
        member = box.day.case.cast.get(who)
        face, name = ((member.face or who), member.name) if member else ("", who)
        pen.image(f"mover-{step.first}", name, (x - 29, y - 29, 58, 58), *portrait(pen.frame, face, x, y, 27))


def bars(pen: Pen, audit: Debrief, plot: Plot) -> None:
    """The top tier's floor where it was, and where it was said to be."""
    theme = pen.frame.theme
    for bar in audit.walk.bars[:1]:
        _bar(pen, audit, plot, "true", bar.name, bar.true, theme.rise)
        if bar.told != bar.true:
            _bar(pen, audit, plot, "told", bar.name, bar.told, theme.violet)


def _bar(pen: Pen, audit: Debrief, plot: Plot, key: str, tier: str, floors: tuple[tuple[int, int], ...], edge: str) -> None:
    """One dotted bar, its words over it where it was, under it where it was said to be."""
    unit = audit.walk.unit
    spots = [plot.at(at, f / unit) for at, f in floors]
    turns = ((x - plot.x, y - plot.y) for x, y in spots[1:])
    way = ((0.0, spots[0][1] - plot.y), *turns, (plot.w, spots[-1][1] - plot.y))
    pen.paint.append(Art(dotted(way, edge), plot.x, plot.y))
    words = pen.frame.say(f"box.day.bar-{key}", floor=floor(floors[0][1], unit), tier=tier)
    made = pen.set(words, Look("city", 22, 700, edge, 1.2, most=1.5), plot.w * 0.6)
    y = spots[0][1] - made.height - 4 if key == "true" else spots[0][1] + 6
    pen.plate(f"bar-{key}", made, plot.x + 8, y)
