"""The leaves of a pulled drawer: the machine with its knobs, and what is on record; more leaves where words are large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.facts import Fact
from game.ui.nodes import Box
from game.ui.parts import ITALIC
from game.ui.screen import Frame
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen
from game.ui.screens.cabinet.bench import Bench
from game.ui.screens.cabinet.knobs import laid
from game.ui.screens.cabinet.machines import DRAWN

if TYPE_CHECKING:
    from game.ui.screens.cabinet.pulled import Pulled

LARGE = 1.3
"""Text scale from which what is on record has leaves of its own."""
SIDE = 470.0
GAP = 44.0
FACT = 30.0
"""The size of a fact's text, where it fits."""
WORDS = ("sees", "myth", "recorded", "toy")


def all_of(page: Pulled) -> tuple[str, ...]:
    """The leaves there are: the machine, then what is on record."""
    if not page.large:
        return ("machine", "record")
    return ("machine", "words", *(f"fact-{i}" for i in range(len(page.drawer.facts))))


def next_words(frame: Frame, page: Pulled) -> str:
    """What the button to the next leaf says."""
    here = page.leaf + 1
    if here >= len(page.leaves):
        return frame.say("cabinet.machine")
    return frame.say(
        {"record": "cabinet.record", "words": "cabinet.record", "fact-0": "cabinet.facts"}.get(page.leaves[here], "cabinet.more")
    )


def fill(pen: Pen, page: Pulled, leaf: str, area: Area) -> None:
    """One leaf in the room under the question."""
    known = known_facts(page)
    match leaf:
        case "machine":
            _machine(pen, page, area)
        case "words":
            _words(pen, page, WORDS, area)
        case "record":
            _record(pen, page, known, area)
        case _:
            fact = known[int(leaf.removeprefix("fact-"))]
            _fact(pen, fact, leaf, area, _fact_size(pen, fact, area.w, area.h))


def known_facts(page: Pulled) -> list[Fact]:
    """The dated facts of the drawer."""
    book: dict[str, Fact] = page.shell.facts  # type: ignore[assignment]
    return [book[key] for key in page.drawer.facts if key in book]


def _machine(pen: Pen, page: Pulled, area: Area) -> None:
    frame = pen.frame
    if frame.tall:
        _upright(pen, page, area)
    elif page.large:
        top = Area(area.x, area.y, area.w, area.h * 0.58)
        _bench(pen, page, Area(top.x, top.y, top.w * 0.53, top.h))
        _answer(pen, page, Area(top.x + top.w * 0.55, top.y, top.w * 0.45, top.h))
        _knobs(pen, page, Area(area.x, top.foot + 12, area.w, area.foot - top.foot - 12))
    else:
        main = Area(area.x, area.y, area.w - SIDE - GAP, area.h)
        _bench(pen, page, Area(main.x, main.y, main.w, main.h * 0.62))
        _knobs(pen, page, Area(main.x, main.y + main.h * 0.64, main.w, main.h * 0.36))
        side = Area(main.right + GAP, area.y, SIDE, area.h)
        foot = _answer(pen, page, Area(side.x, side.y, side.w, side.h * 0.5))
        _words(pen, page, ("sees", "myth", "recorded"), Area(side.x, foot + 26, side.w, side.foot - foot - 26))


def _upright(pen: Pen, page: Pulled, area: Area) -> None:
    """In a tall window: one under the other."""
    high = area.w * 0.44
    _bench(pen, page, Area(area.x, area.y, area.w, high))
    rows = -(-len(page.drawer.knobs) // _columns(pen, page))
    knobs = Area(area.x, area.y + high + 24, area.w, rows * 300.0)
    _knobs(pen, page, knobs)
    rest = Area(area.x, knobs.foot + 24, area.w, area.foot - knobs.foot - 24)
    if page.large:
        _answer(pen, page, rest)
        return
    foot = _answer(pen, page, Area(rest.x, rest.y, rest.w, rest.h * 0.45))
    _words(pen, page, ("sees", "myth", "recorded"), Area(rest.x, foot + 24, rest.w, rest.foot - foot - 24))


def _bench(pen: Pen, page: Pulled, area: Area) -> None:
    """The machine's picture; its figures are read with the answer."""
    bounds = (area.x, area.y, area.w, area.h)
    pen.image("machine", pen.frame.say("cabinet.machine"), bounds)
    DRAWN[page.drawer.id](Bench(pen, area, page.drawer, page.settings, page.found))


def _knobs(pen: Pen, page: Pulled, area: Area) -> None:
    laid(pen, page.drawer, page.settings, area, _columns(pen, page))


def _columns(pen: Pen, page: Pulled) -> int:
    """Knobs side by side: all, or in a tall window two or three."""
    count = len(page.drawer.knobs)
    return count if not pen.frame.tall else 2 if count == 4 else min(count, 3)


def _answer(pen: Pen, page: Pulled, area: Area) -> float:
    """What the machine says, on a field of its own. Gives the y under it."""
    theme = pen.frame.theme
    made = pen.set(page.said(), Look(size=31, weight=500, leading=1.3, most=1.6), area.w - 56, area.h - 44)
    pen.box(area.x, area.y, area.w, made.height + 44, theme.told, 24)
    pen.place("answer", made, area.x + 28, area.y + 22, area.w - 56)
    return area.y + made.height + 44


def _words(pen: Pen, page: Pulled, keys: tuple[str, ...], area: Area) -> None:
    """What the rated person sees, what is said, what is on record: as large as they may be together."""
    drawer = page.drawer
    texts = {"sees": drawer.sees, "myth": drawer.myth, "recorded": drawer.record, "toy": drawer.toy}
    size, step = 27.0, 18.0
    while size > 18 and _tall(pen, keys, texts, size, step, area.w) > area.h:
        size, step = size * 0.95, max(8, step * 0.93)
    y = area.y
    for key in keys:
        colour = {"myth": pen.frame.theme.fall, "recorded": pen.frame.theme.rise}.get(key, pen.frame.theme.soft)
        y = pen.write(f"name-{key}", pen.frame.say(f"cabinet.{key}"), _name_look(size, colour), area.x, y, area.w)
        y = pen.write(key, texts[key], _look(key, size), area.x, y + 2, area.w) + step


def _tall(pen: Pen, keys: tuple[str, ...], texts: dict[str, str], size: float, step: float, w: float) -> float:
    high = -step
    for key in keys:
        high += pen.set(pen.frame.say(f"cabinet.{key}"), _name_look(size, ""), w).height
        high += pen.set(texts[key], _look(key, size), w).height + 2 + step
    return high


def _name_look(size: float, colour: str) -> Look:
    return Look("bureau", size * 0.88, 700, colour, 1.2)


def _look(key: str, size: float) -> Look:
    return Look(size=size, weight=ITALIC if key == "myth" else 400, leading=1.3)


def _record(pen: Pen, page: Pulled, known: list[Fact], area: Area) -> None:
    """All facts beside each other, in a tall window under each other, and below them what of the machine is ours."""
    tall, count = pen.frame.tall, max(1, len(known))
    foot = Area(area.x, area.foot - (260 if tall else 120), area.w, 260 if tall else 120)
    room = Area(area.x, area.y, area.w, foot.y - area.y - 30)
    gap = 30.0 if tall else 40.0
    w = room.w if tall else (room.w - gap * (count - 1)) / count
    h = (room.h - gap * (count - 1)) / count if tall else room.h
    size = min((_fact_size(pen, fact, w, h) for fact in known), default=FACT)
    x, y = room.x, room.y
    for i, fact in enumerate(known):
        below = _fact(pen, fact, f"fact-{i}", Area(x, y, w, h), size)
        x, y = (x, below + gap) if tall else (x + w + gap, y)
    _words(pen, page, ("toy",), Area(foot.x, y + 12, foot.w, foot.foot - y - 12) if tall else foot)


def _fact_size(pen: Pen, fact: Fact, w: float, h: float) -> float:
    """The size at which a fact fits its card."""
    size = FACT
    while size > 18 and _fact_tall(pen, fact, size, w - 60) > h - 48:
        size *= 0.95
    return size


def _fact(pen: Pen, fact: Fact, key: str, area: Area, size: float) -> float:
    """A fact on a card: title, text, date, source, how sure. Gives the y under it."""
    inner = Area(area.x + 30, area.y + 24, area.w - 60, 0)
    high = _fact_tall(pen, fact, size, inner.w) + 48
    pen.paint.append(Box(area.x, area.y, area.w, high, pen.frame.theme.told, 20))
    y = inner.y
    for name, text, look in _parts(pen, fact, size):
        y = pen.write(f"{key}-{name}", text, look, inner.x, y, inner.w) + size * 0.4
    return area.y + high


def _parts(pen: Pen, fact: Fact, size: float) -> list[tuple[str, str, Look]]:
    theme, say = pen.frame.theme, pen.frame.say
    return [
        ("title", fact.title, Look(size=size * 1.14, weight=600, leading=1.2)),
        ("text", fact.text, Look(size=size, leading=1.32)),
        ("date", f"{say('cabinet.date')}: {fact.date}", Look("bureau", size * 0.82, 400, theme.soft, 1.25)),
        ("source", f"{say('cabinet.source')}: {fact.source}", Look("bureau", size * 0.82, 400, theme.soft, 1.25)),
        ("sure", say(f"cabinet.sure-{fact.confidence}"), Look("city", size * 0.86, 700, theme.rise, 1.2)),
    ]


def _fact_tall(pen: Pen, fact: Fact, size: float, w: float) -> float:
    return sum(pen.set(text, look, w).height + size * 0.4 for _, text, look in _parts(pen, fact, size)) - size * 0.4
