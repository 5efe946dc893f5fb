"""The whole chart as one SVG document with its words, for a browser, a wall or a pull request."""

from collections.abc import Mapping
from html import escape

from game.art.graph.chart import PLATE, Chart, Medal, Plate, cut, said_of
from game.art.graph.draw import ground, paper, sun, way_line
from game.art.graph.draw import medal as seal
from game.art.graph.draw import plate as blank
from game.art.svg import G, fmt, mix
from game.art.tokens import colour

PEOPLE = "Literata, Georgia, serif"
BUREAU = "Bureau Typewriter, Courier Prime, Courier New, monospace"
TITLE = 110.0
"""Room over the chart for its title."""


def whole(chart: Chart, said: Mapping[str, str]) -> str:
    """The document; `said` are the `signs` explained under its title, and what stands where a way has no words (`on`, `let`)."""
    g = G("w")
    w, h = max(chart.size[0], 1500.0), chart.size[1] + TITLE
    body = (
        ground(g, w, h)
        + _words(64, 66, chart.case.title, 44, paper(), PEOPLE, 600)
        + _words(64, 104, said["signs"], 22, paper(), BUREAU)
    )
    body += f'<g transform="translate(0 {fmt(TITLE)})">{sun(chart)}'
    body += "".join(way_line(chart, one) for one in chart.lines)
    body += "".join(_scene(g, chart, one, said) for one in chart.plates.values())
    body += "".join(_ending(chart, one) for one in chart.medals.values()) + "</g>"
    return g.svg(body, round(w), round(h)) + "\n"


def _scene(g: G, chart: Chart, one: Plate, said: Mapping[str, str]) -> str:
    x, y, _, _ = one.box
    ink = colour("inks.ink")
    body = blank(g, chart, one)
    lines = two(one.title)
    for n, text in enumerate(lines):
        body += _words(x + 94, y + (54 if len(lines) == 2 else 64) + 28 * n, text, 24, ink, PEOPLE, 600)
    if note := _note(chart, one):
        body += _words(x + PLATE - 20, y + 22, note, 18, mix(ink, paper(), 0.2), BUREAU, anchor="end")
    for row, at in one.rows:
        body += _words(x + 24, at + 6, cut(row.id, 16), 18, mix(ink, paper(), 0.15), BUREAU)
    for way, at in one.ways:
        body += _words(x + 28, at + 7, said_of(way, said), 20, ink, PEOPLE)
    return f'<g id="scene-{escape(one.key)}"><title>{escape(one.key)}</title>{body}</g>'


def _note(chart: Chart, one: Plate) -> str:
    """The hour at which a scene begins, and in how many plays of a hundred it came up."""
    hour = f"{one.minute // 60 % 24:02d}:{one.minute % 60:02d}" if one.minute else ""
    times = chart.times("scene", one.key)
    share = "" if times is None else f"{100 * times / max(1, chart.plays):.0f} %"
    return "  ".join(part for part in (hour, share) if part)


def _ending(chart: Chart, one: Medal) -> str:
    x, y, _, h = one.box
    body = seal(chart, one)
    for n, text in enumerate(two(one.title)):
        body += _words(x + h + 16, y + h / 2 + 28 * n, text, 24, paper(), PEOPLE, 600)
    times = chart.times("ending", one.key[1:])
    if times is not None:
        body += _words(x + h + 16, y + 22, f"{100 * times / max(1, chart.plays):.0f} %", 18, paper(), BUREAU)
    return f'<g id="ending-{escape(one.key[1:])}"><title>{escape(one.key[1:])}</title>{body}</g>'


def two(text: str, long: int = 22) -> tuple[str, ...]:
    """A title in at most two lines."""
    words, first = text.split(), ""
    while words and len(first) + len(words[0]) < long:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return (cut(text, long),)
    return (first, cut(" ".join(words), long)) if words else (first,)


def _words(x: float, y: float, text: str, size: float, ink: str, face: str, weight: int = 400, anchor: str = "start") -> str:
    return (
        f'<text x="{fmt(x)}" y="{fmt(y)}" font-family="{face}" font-size="{fmt(size)}" font-weight="{weight}" fill="{ink}" '
        f'text-anchor="{anchor}">{escape(text)}</text>'
    )
