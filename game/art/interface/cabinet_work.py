"""Machines of the Cabinet about work, trade and people, drawn on a sheet of 1000 by 440. Words and figures are the window's."""

import math

from game.art.interface.glyphs import star_mark
from game.art.interface.paint import INK, INKS, NIGHT, PAPER, SOFT, TIERS, at_place, finish, split, split_x
from game.art.svg import G, Picture, arc_d, arch, circ, fmt, line, mix, path, rect, star_d

WIDE, HIGH = 1000, 440
PALE = mix(INKS["lilac"], PAPER, 0.7)
GOOD, BAD = mix(INKS["apricot"], PAPER, 0.06), INK
FALL, RISE = TIERS["c"], TIERS["express"]


def sheet(g: G) -> Picture:
    """The drawing on its sheet. Anchor: top left corner."""
    return finish(g, 0, 0, WIDE, HIGH)


def ground(x: float, y: float, w: float, h: float, col: str = PALE) -> str:
    """A rounded field."""
    return rect(x, y, w, h, col, 22)


def diamond(x: float, y: float, r: float, col: str) -> str:
    """A small diamond."""
    return rect(x - r, y - r, 2 * r, 2 * r, col, r * 0.3, f'transform="rotate(45 {fmt(x)} {fmt(y)})"')


def band(x: float, y: float, r: float, a: float, b: float, col: str) -> str:
    """Part of a dial's band, from one angle to another, with straight ends."""
    return f'<path d="{arc_d(x, y, r, a, b)}" fill="none" stroke="{col}" stroke-width="{fmt(r * 0.2)}"/>'


def gauge(x: float, y: float, r: float, share: float, mark: float | None = None, col: str = INK) -> str:
    """A half-open dial: `share` of its way the needle, up to `mark` the part below a line."""
    angle = lambda v: -120 + 240 * min(1, max(0, v))
    out = band(x, y, r, -120, 120, mix(INKS["lilac"], PAPER, 0.5))
    if mark is not None:
        a = math.radians(angle(mark))
        if mark > 0.01:
            out += band(x, y, r, -120, angle(mark), FALL)
        out += line(
            f"M{fmt(x + r * 0.82 * math.sin(a))} {fmt(y - r * 0.82 * math.cos(a))} L{fmt(x + r * 1.22 * math.sin(a))} {fmt(y - r * 1.22 * math.cos(a))}",
            INK,
            6,
        )
    a = math.radians(angle(share))
    return (
        out
        + line(f"M{x} {y} L{fmt(x + r * 0.76 * math.sin(a))} {fmt(y - r * 0.76 * math.cos(a))}", col, r * 0.08)
        + circ(x, y, r * 0.13, col)
    )


def letter(x: float, y: float, s: float = 1) -> str:
    """A notice in its envelope."""
    return at_place(
        rect(-26, -18, 52, 36, "#FFFFFF", 4, f'stroke="{INK}" stroke-width="4"') + line("M-24 -16 L0 5 L24 -16", INK, 4), x, y, s
    )


def trips(every: int, low: int, given: int, share: float, mark: float) -> Picture:
    """A drum of small lamps, the dimmer ones at its end, and the dial with its line."""
    g = G("m")
    g.add(ground(10, 10, 640, 320))
    rows = max(4, round(math.sqrt(max(every, 1) / 2.06)))
    cols = max(8, -(-max(every, 1) // rows))
    step = min(614 / cols, 298 / rows)
    left, top = 10 + (640 - step * cols) / 2, 10 + (320 - step * rows) / 2
    for i in range(every):
        x, y = left + (i // rows + 0.5) * step, top + (i % rows + 0.5) * step
        late = i >= every - low
        g.add(diamond(x, y, step * 0.3, mix(BAD, INKS["lilac"], 0.14 * (given - 1))) if late else circ(x, y, step * 0.34, GOOD))
    g.add(circ(36, 376, 13, GOOD) + diamond(346, 376, 11, mix(BAD, INKS["lilac"], 0.14 * (given - 1))))
    g.add("".join(star_mark(450 + i * 30, 376, 28, i < given, INK) for i in range(5)))
    g.add(gauge(830, 190, 128, share, mark))
    return sheet(g)


def nights(neutral: int, bad: int, counts: bool, fell: bool) -> Picture:
    """The same shop in the evening and in the morning, each in an arch, with what is in its basket."""
    g = G("m")
    for x, sky, sun in ((30, (INKS["coral"], INKS["apricot"]), 250), (560, ("#BFD3F2", PAPER), 200)):
        room = g.clip(arch(x, 10, 410, 400, "#000"))
        disc = circ(x + 205, sun, 96, mix(INKS["apricot"], PAPER, 0.45), 'opacity=".9"')
        g.add(arch(x, 10, 410, 400, g.lin([(0, sky[0]), (1, sky[1])])))
        g.add(f'<g clip-path="{room}">{disc}{rect(x, 330, 410, 90, mix(sky[0], NIGHT, 0.2))}</g>')
        basket = f"M{x + 40} 290 H{x + 370} L{x + 340} 392 H{x + 70} Z"
        g.add(path(basket, split_x(g, mix(INKS["coral"], INK, 0.5), x + 260, 0.3)))
    shown = min(12, neutral)
    for x, inside in ((30, False), (560, counts)):
        for i in range(min(12, bad)):
            g.add(diamond(x + 92 + i * 24, 330, 8, INKS["coral"]))
        for i in range(shown):
            y = 364 if inside else 266
            g.add(circ(x + 92 + i * 21, y, 8.5, PAPER if inside else mix(PAPER, NIGHT, 0.2), f'stroke="{INK}" stroke-width="3"'))
    g.add(circ(500, 120, 34, mix(INKS["apricot"], PAPER, 0.6)) + circ(514, 112, 29, PAPER))
    g.add(line("M478 226 H520", FALL if fell else SOFT, 9) + path("M514 208 L538 226 L514 244 Z", FALL if fell else SOFT))
    return sheet(g)


def lines(shares: tuple[float, ...], bounds: tuple[float, ...], met: tuple[int, ...], downward: int, opened: bool) -> Picture:
    """Four posts with a line on each, and the gate behind them. `downward` is the post that wants less, not more."""
    g = G("m")
    for i, (share, bound) in enumerate(zip(shares, bounds, strict=True)):
        x = 30 + i * 140
        col = RISE if met[i] else FALL
        g.add(rect(x, 20, 96, 320, PALE, 18))
        tall = max(10, 300 * min(1, share))
        g.add(
            rect(
                x + 10,
                330 - tall,
                76,
                tall,
                split_x(g, mix(INKS["mint"] if met[i] else INKS["coral"], PAPER, 0.1), x + 60, 0.2),
                10,
            )
        )
        y = 330 - 300 * bound
        g.add(
            line(f"M{x - 8} {fmt(y)} H{x + 104}", INK, 6)
            + path(f"M{x + 112} {fmt(y)} {'l10 14 l10 -14' if i == downward else 'l10 -14 l10 14'} Z", INK)
        )
        g.add(circ(x + 48, 374, 20, col))
        g.add(line(f"M{x + 39} 374 l7 8 l13 -16", PAPER, 6) if met[i] else line(f"M{x + 40} 366 l16 16 m0 -16 l-16 16", PAPER, 6))
    g.add(_gate(g, opened))
    return sheet(g)


def _gate(g: G, opened: bool) -> str:
    wall = arch(640, 10, 340, 410, split(g, mix(INKS["lilac"], INK, 0.3), 0.7, 0.2))
    hole = arch(
        686,
        62,
        248,
        358,
        g.lin([(0, INKS["apricot"]), (1, PAPER)]) if opened else mix(NIGHT, INK, 0.3),
    )
    if opened:
        leaves = path("M686 186 L640 214 V440 L686 420 Z", mix(INK, INKS["coral"], 0.3)) + path(
            "M934 186 L980 214 V440 L934 420 Z", mix(INK, INKS["coral"], 0.16)
        )
        return wall + hole + circ(810, 230, 60, PAPER, 'opacity=".7"') + leaves
    col = mix(INKS["lilac"], PAPER, 0.2)
    bars = "".join(rect(x, 72, 12, 348, col, 5) for x in (716, 760, 804, 848, 892))
    rails = rect(686, 190, 248, 14, col) + rect(686, 330, 248, 14, col)
    room = g.clip(arch(686, 62, 248, 358, "#000"))
    return wall + hole + f'<g clip-path="{room}">{bars}{rails}</g>'


def noughts(steps: int, talk: float, was: float, now: float) -> Picture:
    """Followers as noughts on a ruler, answers as a tube, and two dials: before the change of weights, and after."""
    g = G("m")
    g.add(rect(10, 40, 400, 110, PALE, 18))
    for i in range(6):
        on = i < steps
        g.add(
            circ(
                60 + i * 60,
                95,
                24,
                "none",
                f'stroke="{INKS["coral"] if on else mix(INKS["lilac"], PAPER, 0.4)}" stroke-width="{13 if on else 7}"',
            )
        )
    g.add(rect(10, 270, 400, 50, PALE, 25) + rect(10, 270, max(50, 400 * talk), 50, mix(INKS["mint"], PAPER, 0.1), 25))
    g.add(gauge(570, 220, 108, was) + gauge(850, 220, 108, now, None, FALL if now < was else RISE if now > was else INK))
    g.add(path("M696 190 L720 208 L696 226 Z", SOFT))
    return sheet(g)


def cards(shown: tuple[int, ...], stars: bool) -> Picture:
    """A row of remarks: kind ones, cruel ones, and those that lie face down."""
    g = G("m")
    n = max(1, len(shown))
    step = min(150, 960 / n)
    left = 500 - step * n / 2
    for i, tone in enumerate(shown):
        turn = (i - (n - 1) / 2) * 2.2
        body = _card(g, tone, stars, step)
        g.add(at_place(body, left + step * (i + 0.5), 210 + abs(turn) * 3, 1, turn))
    return sheet(g)


def _card(g: G, tone: int, stars: bool, step: float) -> str:
    w = min(132, step * 0.94)
    if tone == 0:
        back = rect(-w / 2, -110, w, 220, mix(INK, INKS["lilac"], 0.22), 14)
        lock = rect(-22, -8, 44, 36, PAPER, 8) + line("M-13 -8 V-20 A13 13 0 0 1 13 -20 V-8", PAPER, 7)
        return back + line(arc_d(0, 0, w * 0.36, -150, 150), INKS["lilac"], 4, 'opacity=".5"') + lock
    col = INKS["apricot"] if tone > 0 else INKS["coral"]
    face = rect(-w / 2, -110, w, 220, "#FFFFFF", 14, f'stroke="{mix(col, INK, 0.3)}" stroke-width="4"') + rect(
        -w / 2, -110, w, 52, col, 14
    )
    mouth = line("M-18 22 Q0 42 18 22" if tone > 0 else "M-18 36 Q0 16 18 36", INK, 6)
    head = circ(0, 14, min(44, w * 0.36), mix(col, PAPER, 0.55)) + circ(-13, 4, 4.5, INK) + circ(13, 4, 4.5, INK) + mouth
    row = (
        "".join(
            path(
                star_d(-w * 0.36 + i * w * 0.18, 86, w * 0.075, 0.5),
                INK if i < (5 if tone > 0 else 1) else mix(INKS["lilac"], PAPER, 0.4),
            )
            for i in range(5)
        )
        if stars
        else ""
    )
    return face + head + row
