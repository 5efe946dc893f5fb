"""Vantage: the sun is rated, the tower stands in the part that is missing, and the water has the ring whole."""

import random

from game.art.places.base import WHITE, Hand
from game.art.places.figures import HAIRS, SKINS, Look, figure
from game.art.svg import arc_d, arch, arch_d, circ, ell, fmt, group, line, mix, path, rect

SUN = (1260, 500)
WATER = 716
TOWER = 1020
RATED = 4.23


def title(drain):
    """The harbour at the tower's foot, and somebody at the rail with their back to us."""
    S = Hand("title", "five", drain)
    k = S.k
    _sky(S)
    far, wz = mix(k.lilac, S.h.haze, 0.58), WATER
    hills = S.split(f"M-120 {wz} V600 C60 560 260 600 420 640 C560 668 700 690 800 {wz} Z", far, 240, 0.1) + S.split(f"M1400 {wz} C1540 660 1660 610 1800 590 C1900 580 1980 590 2040 580 V{wz} Z", far, 1790, 0.1)
    S.layer("far hills", 0.1, hills, S.haze(560, wz, 0.65))
    c = mix(k.lilac, k.plum, 0.34)
    S.layer("terraces", 0.25, S.haze(500, wz, 0.2), _terrace(S, 5, -180, 700, 470, c, -1), _terrace(S, 11, 1500, 2060, 430, c, 1), S.haze(560, wz, 0.42))
    S.layer("tower", 0.35, _tower(S), S.haze(600, wz, 0.38))
    S.layer("car", 0.35, rect(TOWER + 10, 452, 22, 32, mix(k.apricot, WHITE, 0.75), 5), loose=True)
    _water(S)
    S.layer("ferry", 0.6, _ferry(S, 812), loose=True)
    _quay(S)
    return S.place("Vantage", "17:05", (1130, 430), (), "in the water the ring is finished", {"car": (TOWER + 21, 468, 16), "ferry": (676, 812, 120), "smoke": (672, 716, 60), "sun": (*SUN, 150)}, text_zone=(96, 120, 760, 420))


def _sky(S):
    k, (x, y) = S.k, SUN
    pale = mix(k.apricot, WHITE, 0.62)
    bars = "".join(rect(bx, by, w, 16, mix(S.h.haze, WHITE, 0.4), 8, f'opacity="{o}"') for bx, by, w, o in ((90, 560, 330, 0.45), (200, 592, 170, 0.4), (1640, 330, 260, 0.4), (1700, 364, 150, 0.35)))
    rated = line(arc_d(x, y, 300, 0, 359.9), pale, 3, 'opacity=".35"') + line(arc_d(x, y, 300, 0, RATED * 72), pale, 26, 'opacity=".92"')
    S.layer("sky", 0.02, S.sky(WATER + 10), S.glow(x, y, 760, 0.75), circ(x, y, 150, mix(k.apricot, WHITE, 0.72)), rated, bars)


def _terrace(S, seed, x0, x1, top, col, side):
    """Houses in five steps up a hillside, stepping back from the water's middle."""
    Q, k, h = random.Random(seed), S.k, S.h
    o = []
    for row in range(5):
        t = row / 4
        y0 = top + (706 - top) * t
        reach = (x1 - x0) * (0.42 + 0.58 * t)
        a, b = (x0, x0 + reach) if side < 0 else (x1 - reach, x1)
        x, base = a, mix(mix(col, h.haze, 0.42), col, t)
        while x < b:
            w, tall = Q.uniform(64, 128), Q.uniform(70, 150)
            kind = Q.choice(("arch", "flat", "flat", "dome"))
            d = arch_d(x, y0 - tall, w, tall + 200) if kind == "arch" else f"M{fmt(x)} {fmt(y0 + 200)} V{fmt(y0 - tall)} H{fmt(x + w)} V{fmt(y0 + 200)} Z"
            if kind == "dome":
                o.append(path(f"M{fmt(x + w * 0.14)} {fmt(y0 - tall + 1)} a{fmt(w * 0.36)} {fmt(w * 0.4)} 0 0 1 {fmt(w * 0.72)} 0 Z", mix(k.coral, base, 0.4)))
            c = mix(base, Q.choice([k.coral, k.cream, k.apricot, k.lilac]), Q.uniform(0.06, 0.3))
            o.append(S.split(d, c, x + w * (0.5 if side < 0 else 0.3), 0.2, side=side))
            for i in range(int(w / 34)):
                for j in range(int(tall / 44)):
                    if Q.random() < 0.55:
                        o.append(arch(x + 14 + i * 34, y0 - tall + 26 + j * 44, 13, 21, mix(k.apricot, WHITE, 0.5) if Q.random() < 0.22 else mix(c, k.ink, 0.32)))
            x += w
        o.append(rect(a - 6, y0 + 2, b - a + 12, 9, mix(k.cream, base, 0.3), 3))
    return "".join(o)


def _tower(S):
    k, tx, tw, top, wz = S.k, TOWER, 62, 132, WATER
    t = [S.split(f"M{tx - tw} {wz} V{top + 2 * tw} A{2 * tw} {2 * tw} 0 0 1 {tx + tw} {top} V{wz} Z", mix(k.plum, k.lilac, 0.3), tx - 12, 0.32, side=-1)]
    t += [rect(tx + 14, top + 96, 14, wz - top - 150, mix(k.apricot, k.coral, 0.3), 7, 'opacity=".85"')]
    t += [arch(tx - 46 + (i % 2) * 24, 306 + (i // 2) * 40, 12, 20, mix(k.apricot, WHITE, 0.4) if i in (3, 8, 13) else mix(k.plum, k.night, 0.35), 'opacity=".8"') for i in range(18)]
    t.append(S.split(f"M{tx - 132} {wz} V652 H{tx + 128} V{wz} Z", mix(k.plum, k.lilac, 0.24), tx - 12, 0.3, side=-1))
    return "".join(t) + "".join(arch(tx - 112 + i * 49, 670, 30, 46, mix(k.apricot, k.coral, 0.35), 'opacity=".75"') for i in range(5))


def _water(S):
    k, (sx, sy), wz = S.k, SUN, WATER
    pale = mix(k.apricot, WHITE, 0.62)
    w = [S.fill(wz, 1100, S.lin([(0, mix(k.apricot, WHITE, 0.4)), (0.14, mix(k.coral, k.lilac, 0.25)), (0.6, mix(k.plum, k.lilac, 0.25)), (1, mix(k.night, k.plum, 0.45))]))]
    my = 2 * wz - sy - 62
    twin = ell(sx, my, 300, 150, "none", f'stroke="{pale}" stroke-width="15" opacity=".55"') + ell(sx, my, 140, 72, pale, 'opacity=".5"')
    w.append(group(twin, f'clip-path="{S.clip(rect(sx - 320, wz + 2, 640, 340, "#000"))}"'))
    R = random.Random(6)
    for i in range(30):
        t = i / 30
        ww = R.uniform(60, 240) * (0.5 + t)
        x = sx - ww / 2 + R.uniform(-280, 280) * (0.4 + t * 0.9)
        w.append(rect(x, wz + 6 + t**1.3 * 330, ww, 3.4 + 4 * t, mix(k.plum, k.coral, 0.45 - 0.3 * t), 3, 'opacity=".62"'))
    w.append(S.shade(f"M{TOWER - 96} {wz} H{TOWER + 96} L{TOWER + 60} 990 H{TOWER - 76} Z", 0.22))
    S.layer("water", 0.45, *w)


def _ferry(S, y):
    k = S.k
    f = [S.split(f"M560 {y} H800 L772 {y + 38} H596 Z", k.cream, 660, 0.3, side=-1), rect(606, y - 34, 150, 36, mix(k.coral, k.rose, 0.15), 6), rect(630, y - 62, 84, 30, k.cream, 6), rect(662, y - 92, 20, 32, mix(k.plum, k.ink, 0.3), 3)]
    f += [arch(620 + i * 27, y - 26, 15, 20, mix(k.apricot, WHITE, 0.5)) for i in range(5)]
    f += [S.shade(f"M606 {y - 34} H640 V{y} H606 Z", 0.3), path(f"M596 {y + 38} H772 L740 {y + 64} H620 Z", k.cream, 'opacity=".22"'), line(f"M540 {y + 40} q-60 6 -150 4 M800 {y + 40} q30 4 60 2", k.cream, 4, 'opacity=".5"')]
    f.append(path(f"M672 {y - 96} C650 {y - 130} 610 {y - 120} 590 {y - 140} C560 {y - 164} 520 {y - 150} 500 {y - 166} C540 {y - 176} 590 {y - 176} 620 {y - 152} C650 {y - 140} 676 {y - 130} 676 {y - 96} Z", k.cream, 'opacity=".45"'))
    return "".join(f)


def _quay(S):
    k = S.k
    dark = mix(k.night, k.plum, 0.32)
    n = [S.fill(980, 1100, dark), S.fill(968, 984, mix(dark, k.coral, 0.35))]
    n += [rect(x, 906, 12, 66, dark) for x in range(-90, 2040, 150)]
    n += [S.fill(900, 912, dark), S.fill(899, 902, mix(k.coral, k.apricot, 0.4))]
    look = Look(mix(k.rose, k.plum, 0.5), SKINS[0], HAIRS[5], "bob", "coat", 1.0, mix(k.apricot, k.plum, 0.4))
    n.append(figure(S, 1640, 1012, 330, look, "away", -1, tint=(k.night, 0.3)))
    S.layer("near quay", 1, *n)


