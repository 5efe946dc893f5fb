"""The Bureau of Second Opinions: a basement, a lamp, a high window. Shoes go by; one pair has stopped."""

import math

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.figures import SKINS
from game.art.places.parts import ring
from game.art.svg import ell, fmt, group, line, mix, path, poly, rect

WINDOW = (560, 70, 760, 190)
LAMP = (800, 440)
DESK = 626


def bureau(drain):
    """The lamp lights one sheet with an unfinished ring; everything else can wait."""
    S = Hand("bureau", "cellar", drain)
    k = S.k
    x, y, w, h = WINDOW
    S.layer("street", 0.03, rect(x - 60, y - 40, w + 120, h + 80, S.lin(S.h.sky)), rect(x - 60, y + h - 34, w + 120, 60, mix(k.cream, k.lilac, 0.4)), S.glow(x + 580, y + 40, 280, 0.7))
    S.layer("passing", 0.12, *_passing(S), loose=True)
    S.layer("shoes", 0.12, *_stopped(S))
    _wall(S)
    lx, ly = LAMP
    glow = S.glow(lx, ly + 130, 560, 0.55, mix(k.apricot, k.coral, 0.2))
    cone = S.beam([(lx - 64, ly), (lx + 64, ly), (lx + 330, DESK + 20), (lx - 330, DESK + 20)], 0.6, 0.12, mix(k.apricot, WHITE, 0.45))
    S.layer("lamplight", 0.45, glow, cone)
    _desk(S)
    S.layer("papers", 0.8, *_papers(S))
    return S.place(
        "The Bureau of Second Opinions",
        "any hour",
        (800, 560),
        [(1500, 400, 1.1), (330, 390, 1.0)],
        "one pair of shoes has stopped and faces in",
        {"lamp": (lx, ly, 118), "shoes": (x, y, w, h), "cone": (lx, ly + 40, 60), "stamp": (1210, 560, 90)},
        dark=True,
    )


def _shoe(x, y, s, col, trouser, flip=1, heel=False, up=0):
    """One walking shoe and the leg above it."""
    X = lambda v: fmt(x + v * s * flip)
    Y = lambda v: fmt(y - (v + up) * s)
    leg = path(f"M{X(-15)} {Y(200)} L{X(-13)} {Y(16)} H{X(13)} L{X(17)} {Y(200)} Z", trouser)
    if heel:
        return leg + path(f"M{X(-15)} {Y(24)} C{X(-16)} {Y(10)} {X(-17)} {Y(2)} {X(-17)} {Y(-14)} H{X(-10)} L{X(-6)} {Y(2)} C{X(10)} {Y(-14)} {X(30)} {Y(-14)} {X(46)} {Y(-14)} C{X(48)} {Y(-4)} {X(22)} {Y(4)} {X(14)} {Y(24)} Z", col)
    upper = path(f"M{X(-16)} {Y(26)} L{X(-18)} {Y(-14)} H{X(48)} C{X(52)} {Y(2)} {X(30)} {Y(6)} {X(15)} {Y(26)} Z", col)
    return leg + upper + path(f"M{X(-18)} {Y(-8)} H{X(50)} V{Y(-15)} H{X(-18)} Z", mix(col, WHITE, 0.35))


def _passing(S):
    """Two pairs of shoes that are going somewhere."""
    (x, y, _, h), (red, green) = WINDOW, walking(S.k)
    base = y + h
    o = [_shoe(x + 96, base - 30, 1.3, *red[0], 1, up=4), _shoe(x + 190, base - 22, 1.3, *red[1], 1)]
    return [*o, _shoe(x + 664, base - 26, 1.15, *green[0], -1, True, 3), _shoe(x + 590, base - 20, 1.15, *green[1], -1, True)]


def walking(k):
    """Ink of shoe and of leg, far and near, of those who go by."""
    red, green, skin = mix(k.rose, k.ink, 0.15), mix(k.mint, k.ink, 0.3), SKINS[3]
    return ((red, mix(k.sky, k.ink, 0.35)), (red, mix(k.sky, k.ink, 0.5))), ((green, mix(skin, k.plum, 0.3)), (green, skin))


def step(k, who, t):
    """One who goes by, `t` of the way through a stride: legs that swing past each other, a foot that lifts. Drawn to the right,
    the sole of the standing foot at the origin."""
    out, heel = [], who == 1
    for (shoe, leg), turn in zip(walking(k)[who], (0.0, 0.5), strict=True):
        at = (t + turn) % 1
        forward = math.cos(2 * math.pi * at) * 44
        lift = max(0.0, math.sin(2 * math.pi * at)) * -1
        out.append(_shoe(forward, 0, 1.25, shoe, leg, 1, heel, 12 * -lift))
    return "".join(out)


def _stopped(S):
    """The pair that has stopped, and faces in."""
    k = S.k
    x, y, _, h = WINDOW
    base, o = y + h, []
    for dx in (-28, 28):
        fx = x + 380 + dx
        o.append(path(f"M{fx - 20} {y - 40} L{fx - 19} {base - 34} H{fx + 19} L{fx + 20} {y - 40} Z", mix(k.ink, k.plum, 0.25)))
        o.append(S.split(f"M{fx - 22} {base - 6} C{fx - 28} {base - 60} {fx + 28} {base - 60} {fx + 22} {base - 6} Z", mix(k.ink, k.night, 0.5), fx + 4, 0.4))
        o.append(line(f"M{fx - 8} {base - 34} h16", mix(k.cream, k.lilac, 0.4), 3))
    return o


def _wall(S):
    k = S.k
    x, y, w, h = WINDOW
    wall = mix(k.night, k.sky, 0.22)
    o = [S.hole(sheet(-20, 720), f"M{x} {y} h{w} v{h} h{-w} Z", fill=S.lin([(0, mix(wall, k.plum, 0.25)), (0.6, wall), (1, mix(wall, k.night, 0.5))], 0, 0, 1, 1))]
    o += [rect(x - 16, y - 16, w + 32, 16, mix(wall, k.lilac, 0.25)), rect(x - 30, y + h, w + 60, 26, mix(wall, k.lilac, 0.42), 4), S.shade(f"M{x} {y} h{w} v14 h{-w} Z", 0.4)]
    o += [rect(x + w * i / 5 - 5, y, 10, h, mix(wall, k.night, 0.4)) for i in (1, 2, 3, 4)]
    o.append(S.beam([(x, y + h + 26), (x + w, y + h + 26), (x + w - 230, 700), (x - 420, 700)], 0.2, 0, mix(k.sky, WHITE, 0.55)))
    cab = mix(k.mint, k.night, 0.5)
    o.append(S.box(1690, 300, 350, 420, cab, 0.18, 0.3))
    for r in range(3):
        for c in range(2):
            dx, dy = 1712 + c * 152, 322 + r * 126
            o += [rect(dx, dy, 138, 112, mix(cab, WHITE, 0.07), 10), rect(dx + 38, dy + 22, 62, 28, mix(k.cream, cab, 0.25), 4), line(f"M{dx + 51} {dy + 72} a18 16 0 0 0 36 0", mix(k.apricot, cab, 0.35), 7)]
    S.layer("wall", 0.3, *o)


def _desk(S):
    k = S.k
    lx, ly = LAMP
    dk = mix(k.plum, k.coral, 0.24)
    pool = S.rad([(0, mix(k.apricot, WHITE, 0.45), 0.8), (0.75, mix(k.apricot, WHITE, 0.3), 0.5), (1, k.apricot, 0)])
    d = [S.fill(DESK, 1100, S.ramp(mix(dk, k.apricot, 0.1), mix(dk, k.night, 0.6))), ell(lx, DESK + 36, 470, 50, pool), S.fill(DESK - 8, DESK + 4, mix(dk, k.cream, 0.28))]
    d += [ell(lx + 250, DESK + 2, 92, 14, S.h.shade, 'opacity=".45"'), rect(lx + 184, DESK - 16, 132, 20, mix(k.ink, k.night, 0.3), 10)]
    d.append(line(f"M{lx + 250} {DESK - 14} V490 Q{lx + 250} 358 {lx + 120} 358 H{lx}", mix(k.apricot, k.ink, 0.45), 12))
    d.append(S.split(f"M{lx - 118} {ly} A118 104 0 0 1 {lx + 118} {ly} Z", mix(k.mint, k.ink, 0.12), lx + 26, 0.36))
    d += [rect(lx - 10, ly - 110, 20, 16, mix(k.apricot, k.ink, 0.3), 5), ell(lx, ly, 118, 12, mix(k.apricot, WHITE, 0.7))]
    S.layer("desk and lamp", 0.6, *d)


def _papers(S):
    k = S.k
    lx, _ = LAMP
    man = mix(k.apricot, k.cream, 0.42)
    f = []
    stack = ((232, 606, 330, k.coral), (248, 580, 306, k.lilac), (226, 554, 322, k.mint), (252, 528, 300, man), (240, 502, 314, k.sky), (258, 476, 288, man))
    for x, y, w, c in stack:
        f.append(S.split(f"M{x} {y} h{w} q6 0 6 6 v14 q0 6 -6 6 h{-w} q-6 0 -6 -6 v-14 q0 -6 6 -6 Z", mix(c, man, 0.45), x + w * 0.34, 0.3, side=-1))
        f.append(rect(x + w * 0.5, y + 5, 76, 9, k.cream, 2))
    y = DESK + 8
    f.append(S.split(f"M{lx - 180} {y} L{lx + 190} {y} L{lx + 270} {y + 70} H{lx - 260} Z", man, lx - 80, 0.12, side=-1))
    f.append(poly([(lx - 142, y + 6), (lx + 150, y + 6), (lx + 200, y + 56), (lx - 192, y + 56)], k.cream))
    f.append(group(ring(0, 0, 26, 0.85, k.rose, 9), f'transform="translate({lx - 72},{y + 31}) scale(1.25,.66)"'))
    f += [line(f"M{lx + 6 + i * 4} {y + 18 + i * 13} h{(130, 150, 96)[i]}", mix(k.ink, k.cream, 0.35), 5) for i in range(3)]
    sx, sy = 1210, 602
    wood = mix(k.coral, k.rose, 0.3)
    f += [ell(sx + 2, sy + 44, 78, 13, S.h.shade, 'opacity=".5"'), rect(sx - 58, sy + 8, 116, 34, mix(k.ink, k.night, 0.4), 8), S.split(f"M{sx - 22} {sy + 10} C{sx - 30} {sy - 30} {sx - 12} {sy - 40} {sx - 14} {sy - 62} H{sx + 14} C{sx + 12} {sy - 40} {sx + 30} {sy - 30} {sx + 22} {sy + 10} Z", wood, sx + 2, 0.36), S.ball(sx, sy - 84, 31, wood, 0.13, 0.36)]
    return f
