"""What the places of a wet day share: their greys, rain behind and rain on the pane beside us, backs, printed capitals."""

import random

from game.art.places.base import OVER, WHITE, H, W
from game.art.svg import circ, ell, fmt, group, line, mix, path, rect


def grey(k, deep=0.0):
    """The grey of this city in rain: sky let down with cream; `deep` goes towards its shadow."""
    return mix(mix(mix(k.sky, k.cream, 0.5), k.mint, 0.2), slate(k), deep)


def slate(k, light=0.0):
    """Painted iron and shadow: ink let down with sky and mint."""
    return mix(mix(mix(k.ink, k.sky, 0.34), k.mint, 0.2), WHITE, light)


def wet(k, colour, much=0.4):
    """A colour as it looks through rain."""
    return mix(colour, grey(k, 0.2), much)


def falling(S, seed, box, count, length, op=0.4, lean=0.12):
    """Strokes of rain in a box (x, y, w, h), all of one slant: two such sheets are the two speeds of rain."""
    x, y, w, h = box
    R = random.Random(seed)
    strokes = []
    for _ in range(count):
        sx, sy, n = R.uniform(x, x + w), R.uniform(y, y + h - length), length * R.uniform(0.6, 1)
        strokes.append(f"M{fmt(sx)} {fmt(sy)} l{fmt(-n * lean)} {fmt(n)}")
    return line(" ".join(strokes), mix(grey(S.k), WHITE, 0.75), 2.2, f'opacity="{op}"')


def drops(S, seed, box, count):
    """Drops that hang on glass: discs with their light below, as drops have it, some with the track that they came by."""
    x, y, w, h = box
    R, glass = random.Random(seed), mix(S.k.sky, WHITE, 0.62)
    out = []
    for _ in range(count):
        cx, cy, r = R.uniform(x, x + w), R.uniform(y, y + h), R.choice((3, 4, 5, 7, 9))
        if r > 6:
            out.append(rect(cx - r * 0.5, cy - 60, r, 62, glass, r * 0.5, 'opacity=".16"'))
        out.append(
            ell(cx, cy, r * 0.9, r * 1.12, glass, 'opacity=".55"')
            + ell(cx + r * 0.1, cy + r * 0.4, r * 0.5, r * 0.4, WHITE, 'opacity=".8"')
        )
        out.append(ell(cx - r * 0.2, cy - r * 0.45, r * 0.5, r * 0.3, S.h.shade, 'opacity=".22"'))
    return "".join(out)


PANE = (-OVER, 0, 250, H)


def near_pane(S, seed=1, col=None):
    """One pane close to us, at the left edge: its frame, its haze and its drops. It is what every place of the day looks past."""
    x, y, w, h = PANE
    frame = col or slate(S.k)
    glass = rect(
        x,
        y - 20,
        w,
        h + 40,
        S.lin([(0, mix(S.k.sky, WHITE, 0.7), 0.4), (0.8, mix(S.k.sky, WHITE, 0.7), 0.22), (1, WHITE, 0.05)], 0, 0, 1, 0),
    )
    post = S.split(f"M{x + w} -20 h26 V{h + 20} h-26 Z", frame, x + w + 10, 0.4)
    return (
        glass
        + drops(S, seed, (x + 20, 20, w - 40, h - 60), 46)
        + post
        + rect(x + w + 3, -20, 4, h + 40, mix(frame, WHITE, 0.4), 2)
    )


def pane_spot():
    """The spot of that pane, for what runs down it."""
    return (0.0, 0.0, float(PANE[0] + PANE[2]), float(H))


def back(S, x, y, s, coat, hair, kind=0, skin="#C98E66"):
    """Somebody from behind, feet at (x, y): a coat, a head, and now and then a hat, a hood, a bag, an umbrella that is shut."""
    X, Y = (lambda v: fmt(x + v * s)), (lambda v: fmt(y - v * s))
    legs = rect(x - 15 * s, y - 40 * s, 12 * s, 40 * s, S.dark(coat, 0.8)) + rect(
        x + 4 * s, y - 40 * s, 12 * s, 40 * s, S.dark(coat, 0.8)
    )
    body = f"M{X(-30)} {Y(34)} C{X(-34)} {Y(90)} {X(-30)} {Y(128)} {X(-12)} {Y(138)} H{X(12)} C{X(30)} {Y(128)} {X(34)} {Y(90)} {X(30)} {Y(34)} Z"
    o = ell(x, y, 34 * s, 6 * s, S.h.shade, 'opacity=".25"') + legs + S.split(body, coat, x + 6 * s, 0.34)
    o += rect(x - 7 * s, y - 146 * s, 14 * s, 14 * s, S.dark(skin, 0.4)) + circ(x, y - 162 * s, 19 * s, hair)
    if kind == 1:
        o += rect(x - 30 * s, y - 172 * s, 60 * s, 7 * s, coat, 3 * s) + path(
            f"M{X(-18)} {Y(170)} C{X(-18)} {Y(196)} {X(18)} {Y(196)} {X(18)} {Y(170)} Z", S.dark(coat, 0.3)
        )
    elif kind == 2:
        o += path(f"M{X(-22)} {Y(140)} C{X(-28)} {Y(192)} {X(28)} {Y(192)} {X(22)} {Y(140)} Z", mix(coat, WHITE, 0.1))
    elif kind == 3:
        o += line(f"M{X(34)} {Y(84)} L{X(42)} {Y(6)}", mix(hair, S.k.sky, 0.4), 9 * s) + line(
            f"M{X(34)} {Y(86)} q0 {fmt(-14 * s)} {fmt(9 * s)} {fmt(-8 * s)}", S.k.apricot, 4 * s
        )
    elif kind == 4:
        o += rect(x - 44 * s, y - 76 * s, 26 * s, 34 * s, wet(S.k, S.k.apricot, 0.3), 4 * s) + line(
            f"M{X(-31)} {Y(76)} L{X(10)} {Y(134)}", S.dark(coat, 0.6), 4 * s
        )
    return o


STROKES = {
    "T": "M0 0H60M30 0V80", "R": "M0 80V0H34A22 22 0 0 1 34 44H0M30 44L58 80", "U": "M0 0V52A29 28 0 0 0 58 52V0", "E": "M54 0H0V80H54M0 40H44",
    "O": "M30 0A30 40 0 0 1 30 80A30 40 0 0 1 30 0", "N": "M0 80V0L56 80V0", "P": "M0 80V0H34A23 23 0 0 1 34 46H0", "L": "M0 0V80H48",
    "A": "M0 80L30 0L60 80M11 52H49", "Y": "M0 0L30 38L60 0M30 38V80", "M": "M0 80V0L34 52L68 0V80", "S": "M54 12C40 -6 4 -4 4 20C4 46 56 34 56 60C56 84 12 86 0 66",
    "6": "M50 6C20 -6 2 30 4 54A25 25 0 1 0 29 28C14 28 4 40 4 54", "9": "M46 24A23 23 0 1 0 23 48C38 48 46 38 46 24C48 52 40 76 12 80", " ": "",
}  # fmt: skip
"""Capitals as a sign-writer draws them, 80 high."""


def capitals(text, x, y, high, colour, weight=9.0):
    """Words in drawn capitals; a sign is drawn, not typed."""
    s, at, out = high / 80, x, []
    for letter in text:
        out.append(group(line(STROKES[letter], colour, weight), f'transform="translate({fmt(at)},{fmt(y)}) scale({s:.3f})"'))
        at += (80 if letter != " " else 50) * s
    return "".join(out)


def shine(S, x, y, w, colour, op=0.5, long=120):
    """What stands on a wet floor, again, upside down and torn into lines."""
    R = random.Random(round(x))
    return "".join(
        rect(x - w * n / 2 + R.uniform(-6, 6), y + 10 + i * long / 7, w * n, 5, colour, 2.5, f'opacity="{op * (1 - i / 8):.2f}"')
        for i, n in enumerate((0.95, 0.8, 0.9, 0.6, 0.7, 0.4, 0.3))
    )


def across():
    """The whole width, for bands."""
    return -OVER, W + 2 * OVER
