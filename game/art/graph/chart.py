"""A case as a chart: a plate for each scene with its decisions and its ways out, a medal for each ending, and where they lie."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from game.art.graph.layered import laid
from game.story.model import Case
from game.story.ways import Decision, Way, decisions, ways

PLATE, MEDAL = 400.0, 250.0
"""How wide a plate is, and how wide and tall a medal with its name."""
HEAD, ROW, WAY, FOOT = 104.0, 36.0, 40.0, 20.0
"""Of a plate: its head, a row for a decision, a row for a way out, the room at its foot."""
ACROSS, APART, LANE, LOOP = 150.0, 44.0, 26.0, 40.0
"""Between layers, between things of one layer, the lane of a way that goes by, and the room under a plate for ways back."""
EDGE = 70.0
LARGEST = 2_000
"""Scenes of the largest case of which a chart can be made in a moment."""
LONG = 29
"""Letters of a way's words that fit its row."""

Point = tuple[float, float]
Counts = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Plate:
    """A scene: its box, its title, hour and place, and rows. `rows` are decisions and `ways` ways with the middle of each row."""

    key: str
    title: str
    minute: int
    box: tuple[float, float, float, float]
    rows: tuple[tuple[Decision, float], ...] = ()
    ways: tuple[tuple[Way, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Medal:
    """An ending: a round seal at the left of its box, its title beside it."""

    key: str
    title: str
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One way as it is drawn: through points, level at each; `back` of one that leads back to where a day has been."""

    way: Way
    points: tuple[Point, ...]
    back: bool = False


@dataclass(frozen=True)
class Chart:
    """Everything on the chart, its size, and what robots counted: None where none have played, else how many plays reached each
    key of `game.tools.coverage` such as ("option", "soup=beam")."""

    case: Case
    size: Point
    plates: dict[str, Plate]
    medals: dict[str, Medal]
    lines: tuple[Line, ...]
    counts: Counts | None = None
    plays: int = field(default=0)

    def times(self, kind: str, name: str) -> int | None:
        """How many plays reached something; None where nobody has counted."""
        return None if self.counts is None else self.counts.get((kind, name), 0)

    def taken(self, way: Way) -> int | None:
        """How many plays went a way: by its option, where it has one. Of a way without, as many as can have: those that were at
        both of its ends."""
        if self.counts is None:
            return None
        ends = min(self.counts.get(("scene", way.source), 0), self.counts.get(("ending" if way.end else "scene", way.goal), 0))
        return min(ends, self.counts.get(("option", way.cause), ends)) if way.cause else ends


def chart(case: Case, counts: Counts | None = None, plays: int = 0) -> Chart:
    """The chart of a case, laid out from left to right in the order in which a day comes by."""
    out = {id: ways(case, scene) for id, scene in case.scenes.items()}
    rows = {id: decisions(scene) for id, scene in case.scenes.items()}
    links = [(way.source, way.target) for found in out.values() for way in found]
    tall = {id: HEAD + ROW * len(rows[id]) + WAY * len(out[id]) + FOOT + LOOP for id in case.scenes}
    tall |= {f"*{id}": MEDAL * 0.44 for id in case.endings}
    known = [link for link in links if link[1] in tall]
    layout = laid(tall, known, APART, LANE)
    high = min((layout.y[key] - tall[key] / 2 for key in tall), default=0.0)
    low = max((layout.y[key] + tall[key] / 2 for key in tall), default=0.0)
    left = [EDGE + 40 + n * (PLATE + ACROSS) for n in range(len(layout.layers))]
    place = {key: (left[layout.layer[key]], layout.y[key] - high + EDGE) for keys in layout.layers for key in keys}
    plates = {id: _plate(case, id, place[id], tall[id], rows[id], out[id]) for id in case.scenes}
    medals = {f"*{id}": _medal(case, id, place[f"*{id}"]) for id in case.endings}
    boxes = {key: thing.box for key, thing in (*plates.items(), *medals.items())}
    lines = tuple(
        Line(way, tuple(_route(boxes, place, layout.by[way.source, way.target], way, y, back)), back)
        for plate in plates.values()
        for way, y in plate.ways
        if way.target in boxes
        for back in [(way.source, way.target) in layout.back]
    )
    size = (left[-1] + PLATE + EDGE if left else 2 * EDGE, low - high + 2 * EDGE)
    return Chart(case, size, plates, medals, lines, counts, plays)


def _plate(case: Case, id: str, at: Point, tall: float, rows: tuple[Decision, ...], out: tuple[Way, ...]) -> Plate:
    scene, (x, middle) = case.scenes[id], at
    top, y = middle - tall / 2, middle - tall / 2 + HEAD
    placed = tuple((row, y + ROW * (n + 0.5)) for n, row in enumerate(rows))
    y += ROW * len(rows)
    leaving = tuple((way, y + WAY * (n + 0.5)) for n, way in enumerate(out))
    title = scene.title.longest() or id
    return Plate(id, title, scene.starts, (x, top, PLATE, tall - LOOP), placed, leaving)


def _medal(case: Case, id: str, at: Point) -> Medal:
    return Medal(f"*{id}", case.endings[id].title or id, (at[0], at[1] - MEDAL * 0.22, PLATE, MEDAL * 0.44))


def _route(
    boxes: Mapping[str, tuple[float, float, float, float]],
    place: Mapping[str, Point],
    by: list[str],
    way: Way,
    y: float,
    back: bool,
) -> Iterator[Point]:
    """The points of a way: out at the right of its row, level across every layer that it goes by, in at the left of its goal. One
    that leads back turns under its plate, and comes in at the goal's right foot."""
    x, top, wide, tall = boxes[way.source]
    goal_x, goal_top, goal_wide, goal_tall = boxes[way.target]
    yield x + wide, y
    if back:
        under = top + tall + LOOP * 0.55
        if way.source == way.target:
            yield x + wide, top + tall - FOOT * 0.4
            return
        yield x + wide, under
        yield x, under
        for key in by:
            yield place[key][0] + PLATE, place[key][1]
            yield place[key][0], place[key][1]
        yield goal_x + goal_wide, goal_top + goal_tall - FOOT * 0.4
        return
    for key in by:
        yield place[key]
        yield place[key][0] + PLATE, place[key][1]
    yield goal_x, goal_top + (HEAD * 0.5 if not way.end else goal_tall / 2)


def said_of(way: Way, said: Mapping[str, str]) -> str:
    """The words of a way, cut to its row: what the option says, the condition, or that the smile is let go or the story goes on."""
    return cut(way.words or said["let" if way.cause.endswith("=let") else "on"])


def cut(text: str, long: int = LONG) -> str:
    """Words as far as there is room for them, cut between words where that can be."""
    flat = " ".join(text.split())
    if len(flat) <= long:
        return flat
    short = flat[: long - 1].rsplit(" ", 1)[0] if " " in flat[long // 2 : long - 1] else flat[: long - 1]
    return short.rstrip(" ,;:.") + "…"
