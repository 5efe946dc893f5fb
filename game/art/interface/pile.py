"""Sheets of a pile held like a hand of cards, and the lamps over it."""

from functools import cache

from game.art.svg import G, Picture, circ, group, line, mix, path, poly, rect
from game.art.tokens import colour

CARD = (156.0, 214.0)


@cache
def card(kind: str, angle: int, glow: bool) -> Picture:
    """A sheet turned by so many degrees, its anchor in its middle: plain, `pink`, or a `slip` of the day itself; lit by a lamp."""
    w, h = CARD
    cream, ink, apricot = colour("inks.cream"), colour("inks.ink"), colour("inks.apricot")
    paper = {"pink": mix(colour("inks.rose"), "#ffffff", 0.6), "slip": mix(colour("inks.sky"), "#ffffff", 0.62)}.get(
        kind, mix(cream, apricot, 0.16)
    )
    side = 330.0
    g = G("card")
    if glow:
        g.add(circ(side / 2, side / 2, side / 2, g.rad([(0, apricot, 0.85), (0.6, apricot, 0.4), (1, apricot, 0)])))
    body = rect(-w / 2 + 4, -h / 2 + 6, w, h, mix(ink, "#000000", 0.2), 5, 'opacity=".28"') + rect(-w / 2, -h / 2, w, h, paper, 4)
    body += poly([(w * 0.12, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w * 0.06, h / 2)], mix(paper, ink, 0.1))
    rows = 2 if kind == "slip" else 5
    body += "".join(
        line(f"M{-w / 2 + 18} {-h / 2 + 46 + i * 26} h{(112, 84, 118, 66, 96)[i]}", mix(paper, ink, 0.5), 4.5, 'opacity=".55"')
        for i in range(rows)
    )
    body += rect(-w / 2 + 18, -h / 2 + 16, 52, 12, mix(paper, ink, 0.66), 2)
    if kind == "slip":
        body += line(f"M{-w / 2} 8 h{w} M{-w / 2} 46 h{w}", mix(paper, ink, 0.3), 2, 'stroke-dasharray="6 5"')
    body += circ(-w / 2 + 12, h / 2 - 16, 5, mix(paper, ink, 0.4)) + circ(-w / 2 + 12, -h / 2 + 96, 5, mix(paper, ink, 0.4))
    g.add(group(body, f'transform="translate({side / 2},{side / 2}) rotate({angle})"'))
    return Picture(g.svg(None, side, side), side, side, (side / 2, side / 2))


@cache
def shade(on: bool) -> Picture:
    """A lamp's shade on its cord, lit or not; the anchor is where its bulb is."""
    g = G("shade")
    w, h = 200.0, 150.0
    green, brass, night = mix(colour("inks.mint"), colour("inks.night"), 0.4), colour("inks.apricot"), colour("inks.night")
    if on:
        g.add(circ(w / 2, 96, 92, g.rad([(0, mix(brass, "#ffffff", 0.5), 0.9), (1, brass, 0)])))
    g.add(line(f"M{w / 2} 0 V34", mix(night, green, 0.3), 5))
    g.add(
        path(
            f"M{w / 2 - 62} 98 C{w / 2 - 56} 46 {w / 2 - 20} 34 {w / 2} 34 C{w / 2 + 20} 34 {w / 2 + 56} 46 {w / 2 + 62} 98 Z",
            green,
        )
    )
    g.add(path(f"M{w / 2 + 8} 34 C{w / 2 + 28} 36 {w / 2 + 56} 50 {w / 2 + 62} 98 H{w / 2 + 14} Z", mix(green, night, 0.4)))
    g.add(f'<ellipse cx="{w / 2}" cy="98" rx="60" ry="9" fill="{mix(brass, "#ffffff", 0.7) if on else mix(green, night, 0.6)}"/>')
    return Picture(g.svg(None, w, h), w, h, (w / 2, 98))


@cache
def beam(w: int, h: int) -> Picture:
    """The light of a lamp on what lies under it; the anchor is at its top."""
    g, c = G("beam"), colour("inks.apricot")
    g.add(poly([(w / 2 - 58, 0), (w / 2 + 58, 0), (w, h), (0, h)], g.lin([(0, c, 0.6), (1, c, 0.06)])))
    return Picture(g.svg(None, w, h), w, h, (w / 2, 0))


@cache
def round_it() -> Picture:
    """The ring that had nothing in it, round the sheet that is looked at."""
    g, side = G("round"), 320.0
    for width, ink, alpha in ((20, colour("inks.ink"), 0.16), (12, colour("inks.lilac"), 0.95), (4, "#ffffff", 0.6)):
        g.add(circ(side / 2, side / 2, 140, "none", f'stroke="{ink}" stroke-width="{width}" opacity="{alpha}"'))
    return Picture(g.svg(None, side, side), side, side, (side / 2, side / 2))
