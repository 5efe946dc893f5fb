"""The chart in the hand of the game: paper plates in split light on dusk, an arch with the hour's sky, lines of ink, round seals."""

from game.art.graph.chart import HEAD, PLATE, WAY, Chart, Line, Medal, Plate
from game.art.svg import G, Picture, arc_d, arch, circ, fmt, group, line, mix, path, rect
from game.art.tokens import colour
from game.story.ways import Decision, Pick

DUSK, DEEP = "#33265F", "#241A4A"
ARCH = (24.0, 18.0, 52.0, 68.0)
"""The arch in a plate's head: left, top, width, height."""
DOTS, DOT = 196.0, 24.0
"""Where the dots of a decision begin, from a plate's left, and how far apart they are."""
MOST = 7
"""Dots in a row; an eighth option is a plus."""
TILE = (960.0, 540.0)


def paper() -> str:
    return mix(colour("inks.cream"), "#FFFFFF", 0.25)


def hue(way) -> str:
    """The ink of a way: coral where the number decides, apricot where there is a lock, else lilac."""
    return colour("inks.coral" if way.number else "inks.apricot" if way.locked else "inks.lilac")


def ground(g: G, w: float, h: float) -> str:
    """Dusk with one halo where the day begins."""
    sky = g.rad([(0, mix(DUSK, colour("inks.coral"), 0.32)), (0.4, DUSK), (1, DEEP)], 0.02, 0.3, 0.8)
    return rect(0, 0, w, h, sky)


def sun(chart: Chart) -> str:
    """The sun where a day begins: rings round the left edge of the first plate."""
    first = chart.plates.get(chart.case.first)
    if first is None:
        return ""
    x, y = first.box[0] - 46, first.box[1] + HEAD * 0.5
    warm = colour("inks.apricot")
    rings = "".join(line(arc_d(x, y, r, 0, 359.9), warm, 3, f'opacity="{op}"') for r, op in ((24, 0.9), (34, 0.5), (46, 0.25)))
    return circ(x, y, 14, warm) + rings + line(f"M{fmt(x + 24)} {fmt(y)} H{fmt(first.box[0])}", warm, 3)


def curve(points: tuple[tuple[float, float], ...], back: bool) -> str:
    """The path of a way: level at every point; one that leads back turns round at its first and comes in from the right."""
    x, y = points[0]
    d, turn = f"M{fmt(x)} {fmt(y)}", 34.0
    for n, (nx, ny) in enumerate(points[1:], 1):
        if back and n == 1:
            d += f" C{fmt(x + turn)} {fmt(y)} {fmt(nx + turn)} {fmt(ny)} {fmt(nx)} {fmt(ny)}"
        else:
            reach = (nx - x) * 0.5
            d += f" C{fmt(x + reach)} {fmt(y)} {fmt(nx - reach)} {fmt(ny)} {fmt(nx)} {fmt(ny)}"
        x, y = nx, ny
    return d


def way_line(chart: Chart, one: Line) -> str:
    """A way with its arrow; as broad as it is gone, and broken where nobody went."""
    taken, ink = chart.taken(one.way), hue(one.way)
    broad = 4.0 if taken is None else 3 + 7 * (taken / max(1, chart.plays)) ** 0.5
    never = taken == 0
    if never:
        ink, broad = colour("inks.rose"), 3.0
    x, y = one.points[-1]
    side, long = (1, 8 + 2 * broad) if one.back else (-1, 8 + 2 * broad)
    d = curve((*one.points[:-1], (x + side * long, y)), one.back)
    dash = 'stroke-dasharray="2 11"' if never else ""
    wide = 6 + broad * 0.9
    tip = f"M{fmt(x + side * (long + 4))} {fmt(y - wide)} L{fmt(x + side * 2)} {fmt(y)} L{fmt(x + side * (long + 4))} {fmt(y + wide)} Z"
    return line(d, DEEP, broad + 5, 'opacity=".45"') + line(d, ink, broad, dash) + path(tip, ink)


def sky(g: G, gone: float) -> str:
    """An arch with a sky: how far a day has come (0 to 1) is how low its sun stands."""
    x, y, w, h = ARCH
    high = mix(colour("inks.sky"), colour("inks.plum"), gone)
    low = mix(colour("inks.apricot"), colour("inks.coral"), gone)
    shape = arch(x, y, w, h, g.lin([(0, high), (1, low)]))
    disc = circ(x + w * (0.3 + 0.4 * gone), y + h * (0.26 + 0.6 * gone), 10, colour("inks.cream"))
    clip = g.clip(arch(x, y, w, h, "#000"))
    return shape + f'<g clip-path="{clip}">{disc}{rect(x, y + h - 9, w, 9, colour("inks.ink"), 0, _faint(0.55))}</g>'


def _faint(opacity: float) -> str:
    return f'opacity="{opacity}"'


def plate(g: G, chart: Chart, one: Plate) -> str:
    """A scene without its words: the paper, its sky, a row of dots for each decision, a door for each way out."""
    x, y, w, h = one.box
    times = chart.times("scene", one.key)
    face = paper() if times != 0 else mix(paper(), colour("inks.rose"), 0.22)
    shade = g.clip(rect(0, 0, w, h, "#000", 26))
    split = path(
        f"M{fmt(w * 0.74)} 0 L{fmt(w)} 0 L{fmt(w)} {fmt(h)} L{fmt(w * 0.5)} {fmt(h)} Z", colour("inks.lilac"), _faint(0.16)
    )
    body = rect(5, 9, w, h, DEEP, 28, _faint(0.5)) + rect(0, 0, w, h, face, 26) + f'<g clip-path="{shade}">{split}</g>'
    body += sky(g, one.box[0] / chart.size[0])
    body += rect(24, HEAD - 7, w - 48, 2, colour("inks.lilac"), 0, _faint(0.6)) if one.rows or one.ways else ""
    body += "".join(_dots(chart, row, at - y) for row, at in one.rows)
    body += "".join(_door(chart, way, at - y) for way, at in one.ways)
    return group(body, f'transform="translate({fmt(x)} {fmt(y)})"')


def _dots(chart: Chart, row: Decision, y: float) -> str:
    dots = "".join(_dot(chart, pick, DOTS + n * DOT, y) for n, pick in enumerate(row.picks[:MOST]))
    more = DOTS + MOST * DOT
    plus = line(f"M{fmt(more - 6)} {fmt(y)} H{fmt(more + 6)} M{fmt(more)} {fmt(y - 6)} V{fmt(y + 6)}", colour("inks.ink"), 3)
    return dots + (plus if len(row.picks) > MOST else "") + (ring(PLATE - 20, y) if row.number else "")


def _dot(chart: Chart, pick: Pick, x: float, y: float) -> str:
    """An option: full where it was taken or nobody has looked, a cross where no robot got it; a square body where it can be
    locked, a ring round it where the number has a say."""
    times = chart.times("option", pick.cause)
    ink = colour("inks.ink")
    if times == 0:
        rose = mix(colour("inks.rose"), ink, 0.25)
        return line(f"M{fmt(x - 6)} {fmt(y - 6)} l12 12 m0 -12 l-12 12", rose, 4)
    full = mix(colour("inks.mint"), ink, 0.2) if times else mix(colour("inks.lilac"), ink, 0.35)
    body = (
        rect(x - 6, y - 4, 12, 11, full, 3) + line(arc_d(x, y - 3, 4.5, -90, 90), full, 2.6)
        if pick.locked
        else circ(x, y, 6.5, full)
    )
    about = line(arc_d(x, y, 10.5, -140, 140), mix(colour("inks.coral"), ink, 0.15), 2.6) if pick.number else ""
    return body + about


def _door(chart: Chart, way, y: float) -> str:
    """The end of a row at the plate's right edge, where a way goes out, with a lock and a ring where they belong."""
    never = chart.taken(way) == 0
    knob = circ(PLATE, y, 8, colour("inks.rose") if never else hue(way)) + circ(PLATE, y, 3.5, DEEP)
    x = PLATE - 26
    marks = ""
    if way.number:
        marks += ring(x, y)
        x -= 26
    if way.locked:
        marks += lock(x, y)
    return rect(16, y - WAY / 2 + 3, PLATE - 16, WAY - 6, colour("inks.lilac"), 10, _faint(0.2)) + knob + marks


def ring(x: float, y: float, r: float = 8.0) -> str:
    """The rating ring, small: the number decides here."""
    ink = mix(colour("inks.coral"), colour("inks.ink"), 0.15)
    return circ(x, y, r, "none", f'stroke="{ink}" stroke-width="2" opacity=".45"') + line(arc_d(x, y, r, 0, 250), ink, 4)


def lock(x: float, y: float) -> str:
    """A padlock, small."""
    ink = mix(colour("inks.apricot"), colour("inks.ink"), 0.5)
    return rect(x - 7, y - 3, 14, 11, ink, 3) + line(arc_d(x, y - 2, 5, -90, 90), ink, 3)


def medal(chart: Chart, one: Medal) -> str:
    """An ending: a seal in two tones with a ring, at the left of the room for its title."""
    x, y, _, h = one.box
    r = h / 2 - 4
    cx, cy = x + h / 2, y + h / 2
    never = chart.times("ending", one.key[1:]) == 0
    full = colour("inks.rose") if never else colour("inks.mint")
    half = f"M{fmt(cx)} {fmt(cy - r)} A{fmt(r)} {fmt(r)} 0 0 1 {fmt(cx)} {fmt(cy + r)} Z"
    body = circ(cx + 4, cy + 6, r, DEEP, _faint(0.5)) + circ(cx, cy, r, full) + path(half, colour("inks.ink"), _faint(0.2))
    inner = circ(cx, cy, r - 10, "none", f'stroke="{paper()}" stroke-width="3"')
    return body + inner + line(arc_d(cx, cy, r - 20, 0, 300), paper(), 6)


def tile(chart: Chart, left: float, top: float, w: float = TILE[0], h: float = TILE[1]) -> Picture:
    """A piece of the chart, without words and ground."""
    g = G("c")
    seen = lambda box, more: (
        box[0] < left + w + more and box[0] + box[2] > left - more and box[1] < top + h + more and box[1] + box[3] > top - more
    )
    body = sun(chart) if left < 200 else ""
    body += "".join(way_line(chart, one) for one in chart.lines if seen(_span(one), 60))
    body += "".join(plate(g, chart, one) for one in chart.plates.values() if seen(one.box, 20))
    body += "".join(medal(chart, one) for one in chart.medals.values() if seen(one.box, 20))
    moved = group(body, f'transform="translate({fmt(-left)} {fmt(-top)})"')
    return Picture(g.svg(moved, round(w), round(h)), w, h)


def _span(one: Line) -> tuple[float, float, float, float]:
    xs, ys = [p[0] for p in one.points], [p[1] for p in one.points]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
