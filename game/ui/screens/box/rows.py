"""Entries as lines of a list and as leaves of their own, and the causes over them."""

from dataclasses import dataclass

from game.audit import Taken, WalkEntry
from game.ui.nodes import Node
from game.ui.parts import link
from game.ui.screens.box.chart import rule
from game.ui.screens.box.figures import plain, signed
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, portrait, star_row
from game.ui.screens.box.windows import hue
from game.ui.screens.box.words import brief, starred, worded

ROW, HEAD, INSET = 88, 62, 46
FACE = 104.0


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: an entry, or the cause over the entries that came of it."""

    cause: str
    text: str
    entry: WalkEntry | None = None
    taken: Taken | None = None


def rows_of(box: Opened) -> list[Row]:
    """All lines of the step that is open. A decision is offered to be taken back where it is first met."""
    walk, taken = box.audit.walk, {t.decision: t for t in box.audit.taken}
    step = walk.steps[box.step]
    found: list[Row] = []
    offered = ""
    for entry in walk.entries[step.first : step.after]:
        if not found or found[-1].cause != entry.cause:
            fresh = entry.decision != offered
            found.append(Row(entry.cause, entry.text, None, taken.get(entry.decision) if fresh else None))
            offered = entry.decision
        found.append(Row(entry.cause, entry.text, entry))
    return found


def split(rows: list[Row], high: float) -> list[list[Row]]:
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


def columns(pen: Pen, area: Area) -> None:
    """What stands in the columns."""
    for key, left, w, anchor in (("delta", 1040, 130, "end"), ("value", 1180, 90, "end"), ("told", 1310, 260, "start")):
        look = Look("bureau", 22, colour=pen.frame.theme.soft, leading=1.2, anchor=anchor)
        made = pen.set(pen.frame.say(f"box.entries.column-{key}"), look, w)
        pen.place(f"column-{key}", made, area.x + INSET + left, area.y - made.height - 18, w)


def cause(pen: Pen, area: Area, row: Row, y: float, i: int) -> None:
    """What was done, and the way to take it back."""
    rule(pen, area.x, y, area.w)
    w = area.w - 420
    text = brief(worded(pen.frame, row.text, row.cause), 72) or pen.frame.say("box.entries.by-itself")
    made = pen.set(text, Look(size=29, weight=600, leading=1.2), w, HEAD - 14)
    pen.place(f"cause-{i}", made, area.x, y + 10 + (HEAD - 10 - made.height) / 2, w)
    if row.taken and row.taken.others:
        pen.nodes.append(take_back(pen, row.taken, area.right, y + 6, 24, "right"))


def take_back(pen: Pen, taken: Taken, x: float, y: float, size: float, align: str) -> Node:
    """The words that take a decision back."""
    words = pen.frame.say("box.entries.take-back")
    violet = pen.frame.theme.violet
    return link(pen.frame, f"back-{taken.decision}", words, x, y, colour=violet, voice="city", size=size, align=align)


def line(pen: Pen, box: Opened, area: Area, entry: WalkEntry, y: float) -> None:
    """An entry in one line: when, who, what, stars and weight, how far, where to, what was told."""
    key, theme, middle, x = f"entry-{entry.index}", pen.frame.theme, y + ROW / 2, area.x + INSET
    if entry.by:
        head = portrait(pen.frame, face(box, entry), x + 146, middle, 32)
        pen.image(f"{key}-head", entry.name, (x + 112, middle - 34, 68, 68), *head)
    if entry.stars:
        row = star_row(pen.frame, entry.stars, x + 836, middle, 25)
        pen.image(f"{key}-stars", starred(pen.frame, entry.stars), (x + 836, middle - 13, 125, 26), *row)
    told = f"“{entry.told}”" if entry.told else pen.frame.say("box.entries.silence")
    weight = pen.frame.say("box.entries.weight", weight=entry.weight) if entry.stars else ""
    cells = (
        ("at", entry.clock, Look("bureau", 24, colour=theme.soft), 0, 100),
        ("caption", entry.caption, Look("bureau", 25, leading=1.2), 206, 600),
        ("weight", weight, Look("city", 25, 700, theme.soft), 972, 80),
        ("delta", signed(entry.delta, box.unit), Look("city", 32, 700, hue(pen, entry.delta), anchor="end"), 1040, 130),
        ("value", plain(entry.value, box.unit), Look("city", 25, 500, theme.soft, anchor="end"), 1180, 90),
        ("told", told, Look("city", 23, 700 if entry.told else 400, theme.violet, 1.2), 1310, area.w - INSET - 1310),
    )
    for name, text, look, left, w in cells:
        if text:
            made = pen.set(text, look, w, ROW - 8)
            pen.place(f"{key}-{name}", made, x + left, middle - made.height / 2, w)


def leaf(pen: Pen, box: Opened, area: Area, entry: WalkEntry) -> None:
    """An entry by itself, for large text."""
    frame, theme = pen.frame, pen.frame.theme
    x, y, foot = area.x, area.y, area.foot - 100
    if entry.by:
        head = portrait(frame, face(box, entry), x + FACE + 4, y + FACE + 4, FACE)
        pen.image("entry-head", entry.name, (x, y, 2 * FACE + 8, 2 * FACE + 8), *head)
        x += 2 * FACE + 60
    w = area.right - x
    delta = pen.set(signed(entry.delta, box.unit), Look("city", 58, 700, hue(pen, entry.delta), 1.1, most=1.6), w)
    pen.place("entry-delta", delta, area.right - delta.width, y, delta.width)
    if entry.stars:
        row = star_row(frame, entry.stars, x, y + 40, 52)
        pen.image("entry-stars", starred(frame, entry.stars), (x, y + 14, 260, 52), *row)
        weight = frame.say("box.entries.weight", weight=entry.weight)
        pen.write("entry-weight", weight, Look("city", 27, 700, theme.soft, 1.2), x + 280, y + 6, 200)
    told = frame.say("box.day.was-told", told=entry.told) if entry.told else frame.say("box.day.nothing")
    after = frame.say("box.entries.after", value=plain(entry.value, box.unit))
    y += max(84, delta.height)
    for name, text, look, share in (
        ("caption", f"{entry.clock} {entry.caption}", Look("bureau", 26, leading=1.25), 0.4),
        ("told", told, Look("city", 25, 700, theme.violet, 1.25), 0.5),
        ("value", after, Look("city", 25, 500, theme.soft, 1.25, most=1.7), 1.0),
    ):
        y = pen.write(f"entry-{name}", text, look, x, y, w, max(50, (foot - y) * share)) + 20


def face(box: Opened, entry: WalkEntry) -> str:
    """Whose picture stands beside an entry."""
    found = next((r.face for r in box.audit.carried.raters if r.id == entry.by), "")
    member = box.day.case.cast.get(entry.by.partition(".")[0])
    return found or ((member.face or member.id) if member else "")
