"""The hall two corridors on, 17:35: fifty people in rows clap for whoever comes in, and the low sun stands in the middle window."""

import math
import random

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.figures import HAIRS, POSES, SKINS, Look, figure
from game.art.places.parts import city, ring
from game.art.svg import arc_d, arch_d, circ, ell, fmt, group, line, mix, path, rect

MIDDLE = 590
FLOOR = 520
WINDOWS = ((116, 96, 210), (440, 44, 300), (854, 96, 210))
"""Left edge, crown and width of each window; all stand on the same sill."""
SILL = 486
SUN = (652, 262)
ROWS = ((14, 526, 124, 440), (13, 570, 152, 484), (12, 626, 190, 528), (11, 702, 246, 556))
"""How many sit in each row, where their seats stand at the middle, how tall they would stand, and half the row's width: fifty people."""
LOOKER = (3, 7)
"""Row and seat of the one who does not clap."""
STAGE = (612, 468)
TABLE = (1222, 604)


def hall_31(drain):
    """Rows of raised hands against tall windows; the tall woman lifts a glass hand into the sun."""
    S = Hand("hall-31", "low", drain)
    k = S.k
    sun = S.glow(*SUN, 420, 1) + circ(*SUN, 80, mix(k.apricot, WHITE, 0.86))
    streets = city(S, 15, 640, (110, 200), (40, 90), mix(k.plum, S.h.haze, 0.5), (60, 1120), calm=(560, 780)) + S.haze(380, 560, 0.5)
    S.layer("evening", 0.03, S.sky(660), sun, streets)
    S.layer("wall", 0.16, *_wall(S))
    S.layer("floor", 0.24, *_floor(S))
    S.layer("stage", 0.3, *_stage(S))
    S.layer("speaker", 0.32, _speaker(S))
    S.layer("table", 0.4, _table(S))
    last = len(ROWS) - 1
    for i in range(last):
        S.layer(f"row {i + 1}", 0.42 + i * 0.1, *_row(S, i))
    for n, person in enumerate(_row(S, last)):
        S.layer(f"front {n + 1}", 0.42 + last * 0.1, person, loose=True)
    S.layer("garland", 0.92, _garland(S))
    hx, hy = _glass_at()
    return S.place(
        "Floor 31, the hall",
        "17:35",
        (640, 320),
        [(1540, 420, 1.1)],
        "forty-nine are clapping; one has turned round to look at you",
        {"sun": (*SUN, 80), "hand": (hx, hy, 30), "candle": (TABLE[0] - 18, TABLE[1] - 152, 10), "microphone": (STAGE[0] - 76, STAGE[1] - 142, 8), "looker": (*_seat(*LOOKER)[:2], 24), "arrow": (TABLE[0] - 16, 300, 74)},
    )


def _wall(S):
    """The window wall, its light side and its calm side, and the arrow to the cake."""
    k = S.k
    wall = mix(mix(k.plum, k.rose, 0.45), k.night, 0.12)
    holes = [arch_d(x, y, w, SILL - y) for x, y, w in WINDOWS]
    far, calm = mix(wall, k.night, 0.22), mix(k.plum, k.night, 0.42)
    o = [S.hole(sheet(-20, FLOOR + 30), *holes, fill=S.planes((-120, far), (60, wall), (1098, mix(wall, k.plum, 0.5)), (1336, calm)))]
    for (x, y, w), hole in zip(WINDOWS, holes):
        bar, r = mix(wall, k.night, 0.5), w / 2
        o += [rect(x + w / 2 - 4, y, 8, SILL - y, bar), rect(x, y + r, w, 8, bar), line(arc_d(x + r, y + r, r * 0.5, -90, 90), bar, 6)]
        o += [line(hole.replace(" Z", ""), mix(k.coral, k.apricot, 0.45), 14), rect(x - 20, SILL, w + 40, 14, mix(k.coral, k.apricot, 0.3), 4)]
    return [*o, _arrow(S, TABLE[0] - 16, 300)]


def _arrow(S, x, y):
    """A sign that needs no reading: a disc with a cake on it, and an arrow."""
    k = S.k
    paper, dark = mix(k.cream, k.coral, 0.1), mix(k.ink, k.plum, 0.3)
    sign = S.split(f"M{x + 70} {y - 40} H{x - 56} L{x - 90} {y} L{x - 56} {y + 40} H{x + 70} A40 40 0 0 0 {x + 70} {y - 40} Z", paper, x + 26, 0.2)
    cake = path(f"M{x + 34} {y + 20} V{y - 2} a26 12 0 0 1 52 0 V{y + 20} Z", k.rose) + path(f"M{x + 34} {y - 2} a26 12 0 0 1 52 0 q-8 14 -17 2 q-9 14 -18 0 q-9 10 -17 -2 Z", k.cream) + line(f"M{x + 60} {y - 12} v-14", dark, 4)
    arrow = line(f"M{x + 8} {y} H{x - 56} M{x - 34} {y - 22} L{x - 58} {y} L{x - 34} {y + 22}", dark, 9)
    return sign + cake + arrow


def _floor(S):
    k = S.k
    o = [S.fill(FLOOR, 1100, S.ramp(mix(k.plum, k.rose, 0.42), mix(k.night, k.plum, 0.4)))]
    for x, _, w in WINDOWS:
        spread = (x + w / 2 - MIDDLE) * 1.1
        wide = w * 1.5
        m = x + w / 2
        o.append(S.beam([(x, FLOOR), (x + w, FLOOR), (m + spread + wide, 1100), (m + spread - wide, 1100)], 0.62, 0.06))
    return o


def _glass_at():
    """Where the glass hand is held up."""
    x, y, u = STAGE[0] + 8, STAGE[1] - 6, 2.1
    hx, hy = POSES["present"].hands[0]
    return x + hx * u, y - hy * u - 22


def _stage(S):
    """A half-round platform and the lectern with its open ring."""
    k = S.k
    x, y = STAGE
    top, side = mix(k.coral, k.apricot, 0.3), mix(k.plum, k.rose, 0.3)
    o = [path(f"M{x - 320} {y + 6} A320 46 0 0 0 {x + 320} {y + 6} V{y + 34} A320 46 0 0 1 {x - 320} {y + 34} Z", side), ell(x, y + 6, 320, 46, top)]
    lx = x - 76
    o.append(S.split(f"M{lx - 44} {y - 118} H{lx + 44} L{lx + 30} {y + 12} H{lx - 30} Z", mix(k.plum, k.lilac, 0.22), lx + 8, 0.36) + rect(lx - 54, y - 128, 108, 14, mix(k.lilac, k.plum, 0.3), 4))
    o.append(ring(lx, y - 66, 21, 0.82, mix(k.apricot, WHITE, 0.3), 6) + line(f"M{lx + 14} {y - 128} Q{lx + 16} {y - 146} {lx + 2} {y - 148}", k.ink, 4) + circ(lx, y - 148, 7, k.ink))
    return o


def _speaker(S):
    """The tall woman with the glass hand, on a sheet of her own: a director who shows her near can leave it out."""
    k, (x, y) = S.k, STAGE
    look = Look(mix(k.lilac, k.plum, 0.42), SKINS[1], HAIRS[0], "afro", "skirt", 0.88)
    sash = line(f"M{x - 4} {y - 176} L{x + 24} {y - 108}", mix(k.apricot, k.coral, 0.2), 7)
    return figure(S, x + 8, y - 6, 210, look, "present", 1, tint=(k.night, 0.12)) + sash + _glass_hand(S, *_glass_at())


def _glass_hand(S, x, y):
    """A hand of glass on a foot, the sun in it."""
    k = S.k
    d = "M-14 24 C-20 8 -22 -2 -18 -8 C-14 -10 -12 -6 -10 0 V-26 Q-7 -32 -4 -26 V-4 V-34 Q0 -40 3 -34 V-4 V-30 Q7 -36 10 -30 V-2 V-20 Q13 -26 16 -20 V6 C16 16 12 20 12 24 Z"
    glass = S.split(d, mix(k.sky, WHITE, 0.82), 3, dark=mix(k.sky, WHITE, 0.5))
    shown = glass + path(d, "none", f'stroke="{mix(k.sky, k.plum, 0.4)}" stroke-width="2"') + rect(-17, 24, 32, 7, mix(k.sky, WHITE, 0.4), 2)
    return group(shown, f'transform="translate({fmt(x)},{fmt(y)})"') + S.glow(x, y, 70, 0.6, WHITE)


def _table(S):
    """A round table with paper cups, and a cake with a candle lit on it."""
    k, (x, y) = S.k, TABLE
    cloth = mix(k.cream, k.coral, 0.3)
    o = [ell(x, y + 4, 118, 12, S.h.shade, 'opacity=".4"')]
    hem = "".join(" a19 15 0 0 1 -38 0" for _ in range(5))
    o += [S.split(f"M{x - 104} {y - 84} H{x + 104} L{x + 95} {y - 12}{hem} Z", cloth, x + 10, 0.42), ell(x, y - 84, 104, 15, mix(cloth, WHITE, 0.35))]
    cx = x - 18
    o += [ell(cx, y - 86, 56, 8, mix(k.lilac, k.plum, 0.2)), S.split(f"M{cx - 46} {y - 88} V{y - 124} A46 8 0 0 1 {cx + 46} {y - 124} V{y - 88} A46 7 0 0 1 {cx - 46} {y - 88} Z", mix(k.rose, k.coral, 0.3), cx + 8, 0.34)]
    drips = "".join(f" q-{w} {d} -{2 * w} 0" for w, d in ((8, 18), (7, 28), (8, 16), (8, 26), (8, 14), (7, 22)))
    o += [path(f"M{cx + 46} {y - 124}{drips} Z", k.cream), ell(cx, y - 124, 46, 8, k.cream), rect(cx - 3, y - 148, 6, 24, mix(k.mint, WHITE, 0.4), 2)]
    o += [S.glow(cx, y - 156, 76, 0.8), path(f"M{cx} {y - 166} Q{cx + 8} {y - 154} {cx} {y - 148} Q{cx - 8} {y - 154} {cx} {y - 166} Z", mix(k.apricot, WHITE, 0.5))]
    return "".join(o) + "".join(path(f"M{x + 46 + i * 24} {y - 80 - i * 2} l-3 -22 h24 l-3 22 Z", mix(k.cream, k.lilac, 0.12 + 0.14 * i)) for i in range(2))


def _seat(row, i):
    """Head of somebody in a row, and their feet: head x, head y, feet x, feet y, height, turn -1..1 across the row."""
    n, base, height, half = ROWS[row]
    t = (i + 0.5) / n * 2 - 1
    x, y = MIDDLE + half * math.sin(t * 1.15) / math.sin(1.15), base - 0.24 * height * (1 - math.cos(t * 1.15))
    size = height * (1 - 0.1 * t * t)
    return x, y - 0.72 * size, x, y, size, t


def _row(S, row):
    """One row: backs in the middle, sides at the ends, all hands up."""
    R = random.Random(40 + row)
    seats = sorted(range(ROWS[row][0]), key=lambda i: -abs(_seat(row, i)[5]))
    return [_sitter(S, R, row, i) for i in seats]


def _sitter(S, R, row, i):
    k = S.k
    *_, x, y, size, t = _seat(row, i)
    size *= R.uniform(0.95, 1.05)
    ink = R.choice((k.rose, k.plum, k.mint, k.sky, k.lilac, k.coral))
    coat = mix(k.apricot, k.cream, 0.2) if (row, i) == LOOKER else mix(ink, k.night, 0.12 + 0.12 * row)
    look = Look(coat, R.choice(SKINS), R.choice(HAIRS), R.choice(("crop", "crop", "bob", "bun", "afro", "long", "scarf", "bald")), "jacket", R.uniform(0.9, 1.1))
    side, odd = abs(t) > 0.8, (row, i) == LOOKER
    pose = "seat front" if odd else "applaud" if side else R.choice(("applaud back", "applaud apart", "applaud aside"))
    tint = (mix(k.coral, k.plum, 0.3 + 0.2 * row), 0.0 if odd else 0.5 - 0.1 * row)
    person = figure(S, x, y, size, look, pose, -1 if t > 0 else 1, tint)
    return _chair(S, x, y, size, t if side else 0, person, odd) + ("" if odd else _rim(S, x, y, size, pose, t, look.cut))


CROWN = {"afro": (11, 2.4), "bob": (8.2, 0.4), "long": (8.2, 0.4), "scarf": (9.2, 0.4), "bald": (6.6, 0.4)}
"""Radius of a haircut and how high its middle sits over the head's, in hundredths of the height; the rest are (7, .6)."""


def _rim(S, x, y, size, pose, t, cut):
    """The sun along the top of a head."""
    u = size / 100
    hx, hy = POSES[pose].head
    r, up = CROWN.get(cut, (7, 0.6))
    return line(arc_d(x + hx * u * (-1 if t > 0 else 1), y - (hy + up) * u, r * u, -52 - 20 * t, 46 - 20 * t), S.h.rim, 1.3 * u, 'opacity=".75"')


def _chair(S, x, y, size, t, person, odd):
    """The person with their chair: its round back hides a back, and stands behind a side."""
    u, k = size / 100, S.k
    wood = mix(k.night, k.plum, 0.42)
    legs = line(f"M{fmt(x - 9 * u)} {fmt(y)} V{fmt(y - 22 * u)} M{fmt(x + 9 * u)} {fmt(y)} V{fmt(y - 22 * u)}", wood, 2.2 * u)
    if t:
        back = x - 11 * u * (-1 if t > 0 else 1)
        return line(f"M{fmt(back)} {fmt(y)} V{fmt(y - 46 * u)}", wood, 2.6 * u) + legs + person
    back = arch_d(x - 11.5 * u, y - 47 * u, 23 * u, 27 * u)
    return legs + person + path(back, wood) + line(back, mix(wood, k.coral, 0.3), 1.2 * u)


def _garland(S):
    """Discs on a string from wall to wall."""
    k = S.k
    o = []
    inks = (k.coral, k.apricot, k.mint, k.lilac, k.rose)
    for x0, x1 in ((-130, 590), (590, 1310)):
        o.append(line(f"M{x0} 4 Q{(x0 + x1) / 2} 96 {x1} 4", mix(k.night, k.plum, 0.5), 4))
        for i in range(1, 10):
            t = i / 10
            o.append(S.ball(x0 + (x1 - x0) * t, 22 + 184 * t * (1 - t), 15, mix(inks[i % 5], k.plum, 0.2), 0.1, 0.34))
    return "".join(o)
