"""Floor 12: ferns under a glass roof, one fountain, and a bench the light does not reach."""

import math
import random

from game.art.places.base import WHITE, Hand
from game.art.places.figures import HAIRS, SKINS, Look, figure
from game.art.places.parts import cat, city, fern
from game.art.svg import arch_d, circ, ell, fmt, group, line, mix, path, rect

LEDGE = 560
CAT = (850, LEDGE - 56, 0.72)
FOUNTAIN = (714, 640)
_VAULT = "C1250 190 1040 40 760 40 C420 40 150 104 -120 224"


def garden_12(drain):
    """The light stops a hand short of the bench; somebody's bag is the one warm thing in the dark."""
    S = Hand("garden-12", "green", drain)
    k, h = S.k, S.h
    bars = "".join(rect(x, y, w, 14, mix(h.haze, WHITE, 0.4), 7, 'opacity=".5"') for x, y, w in ((640, 150, 230), (720, 180, 140), (60, 236, 190)))
    S.layer("sky", 0.03, S.sky(720), S.glow(330, 400, 520, 0.9), circ(330, 400, 100, mix(k.apricot, WHITE, 0.66)), bars)
    far, near = mix(mix(k.mint, k.lilac, 0.5), h.haze, 0.5), mix(mix(k.lilac, k.mint, 0.4), k.plum, 0.12)
    S.layer("city", 0.12, city(S, 31, 640, (120, 320), (70, 130), far, lit=0.04, calm=(200, 480)), S.haze(280, 640, 0.7), city(S, 40, 660, (60, 190), (80, 150), near, lit=0.12, calm=(160, 560)), S.haze(460, 660, 0.6))
    S.layer("roof ribs", 0.2, _ribs(S))
    _ledge(S)
    _floor(S)
    S.layer("people", 0.42, _readers(S, 1000, 654), _pram(S, 1196, 652))
    S.layer("fountain", 0.5, _fountain(S))
    S.layer("pier and bench", 0.7, *_pier(S), _bench(S))
    leaf = mix(k.mint, k.night, 0.5)
    S.layer("near ferns", 1, S.soft(fern(S, -40, 800, 330, leaf, 5), 4, 8))
    return S.place(
        "Floor 12, the garden",
        "17:03",
        (1500, 480),
        [(1640, 430, 1.0), (430, 420, 1.05)],
        "five troughs on the ledge, four ferns",
        {"fountain": (FOUNTAIN[0], FOUNTAIN[1] - 140, 60), "cat": (850, LEDGE - 72, 36), "lamp": (1574, 282, 24), "umbrella": (1716, 520, 60), "fern": (376, 490, 90), "sun": (330, 400, 100), "readers": (920, 540, 160, 114), "pram": (1196, 600, 40)},
    )


def _ribs(S):
    """Iron ribs of the glass roof, fanned from one foot at the right."""
    iron = mix(S.k.ink, S.k.mint, 0.35)
    out = [line("M1250 470 C1230 330 1120 236 900 236 C500 236 100 290 -130 366", iron, 6, 'opacity=".5"')]
    for x in (-40, 190, 420, 640, 850, 1030, 1150):
        foot = x + (860 - x) * 0.1
        out.append(line(f"M{x} {fmt(40 + abs(x - 760) ** 1.7 / 700)} Q{fmt(foot)} 220 {fmt(foot)} 340 V{LEDGE}", iron, 4, 'opacity=".34"'))
    return "".join(out)


def _ledge(S):
    k = S.k
    stone = mix(mix(k.cream, k.mint, 0.22), k.lilac, 0.16)
    o = [rect(-120, LEDGE + 12, 1500, 66, S.ramp(stone, mix(k.lilac, k.mint, 0.4))), rect(-120, LEDGE, 1500, 18, mix(k.cream, k.apricot, 0.25), 4), S.shade(f"M-120 {LEDGE + 18} H1400 V{LEDGE + 30} H-120 Z", 0.3)]
    for i in range(5):
        x = 150 + i * 226
        if i != 3:
            o.append(fern(S, x, LEDGE - 46, 124, mix(k.mint, k.apricot, 0.16), 20 + i))
        o.append(S.split(f"M{x - 66} {LEDGE - 52} H{x + 66} L{x + 56} {LEDGE + 4} H{x - 56} Z", mix(k.coral, k.rose, 0.3), x + 10, 0.3))
        o.append(rect(x - 72, LEDGE - 58, 144, 14, mix(k.coral, k.cream, 0.2), 5))
    S.layer("ledge", 0.3, *o)
    S.layer("cat", 0.3, cat(*CAT, mix(k.ink, k.plum, 0.3), mix(k.apricot, WHITE, 0.3)), loose=True)


def _floor(S):
    """Warm stone; the sun lies on it as far as the pier lets it."""
    k, h = S.k, S.h
    stone = S.ramp(mix(mix(k.coral, k.mint, 0.5), k.lilac, 0.2), mix(k.plum, k.ink, 0.35))
    light = S.lin([(0, mix(h.glow, k.mint, 0.2), 0.66), (0.55, mix(h.glow, k.coral, 0.4), 0.4), (1, mix(k.coral, k.plum, 0.6), 0.3)], 0, 0, 0.75, 0.6)
    S.layer("floor", 0.35, S.fill(628, 1100, stone), S.fill(630, 1100, light))


def _pier(S):
    """The dark side of the tower, its niche, and the edge where the sun stops."""
    k = S.k
    dark, dark2 = mix(k.night, mix(k.plum, k.mint, 0.25), 0.45), mix(k.night, mix(k.plum, k.mint, 0.4), 0.2)
    b = [path(f"M-120 -20 H2040 V642 H1250 V430 {_VAULT} Z", S.lin([(0, mix(dark, k.mint, 0.22)), (0.5, dark), (1, dark2)], 0, 0, 1, 1))]
    b.append(line(f"M1250 642 V430 {_VAULT}", mix(k.apricot, k.mint, 0.32), 9))
    b += [path("M1250 642 H2040 V792 L1250 654 Z", dark2), line("M1254 642 H2040", mix(dark, k.lilac, 0.25), 3)]
    niche = arch_d(1360, 170, 430, 472)
    b += [path(niche, mix(dark2, k.night, 0.5)), line(niche.replace(" Z", ""), mix(dark, k.mint, 0.35), 5)]
    R = random.Random(9)
    for i in range(30):
        a = math.pi * (1 - i / 29)
        x, y = 1575 + 215 * math.cos(a) + R.uniform(-16, 16), 385 - 215 * math.sin(a) + R.uniform(-14, 18)
        b.append(ell(x, y, R.uniform(12, 24), R.uniform(9, 15), mix(mix(k.mint, k.night, 0.55), k.lilac, R.uniform(0, 0.12)), f'transform="rotate({R.uniform(-60, 60):.0f} {fmt(x)} {fmt(y)})"'))
    b += [rect(1570, 208, 8, 54, mix(k.night, k.ink, 0.4)), circ(1574, 282, 24, mix(dark, k.lilac, 0.22)), path("M1544 276 Q1574 230 1604 276 Z", mix(k.night, k.ink, 0.4))]
    return b


def _bench(S):
    k = S.k
    wood, light = mix(k.plum, k.coral, 0.22), mix(k.plum, k.coral, 0.42)
    post = mix(k.night, k.plum, 0.3)
    b = [rect(1392, 506, 366, 16, light, 5), rect(1392, 534, 366, 16, wood, 5), rect(1376, 588, 398, 18, light, 6)]
    b += [rect(x, 500, 12, 160, post) for x in (1398, 1740)] + [rect(x, 606, 14, 58, mix(wood, k.night, 0.4)) for x in (1394, 1744)]
    b.append(ell(1576, 668, 220, 11, "#0d0728", 'opacity=".5"'))
    b.append(line("M1408 534 Q1436 490 1464 534", mix(k.apricot, k.coral, 0.3), 7))
    b.append(S.split("M1392 534 H1480 Q1490 534 1488 544 L1480 590 H1392 L1384 544 Q1382 534 1392 534 Z", mix(k.apricot, k.coral, 0.2), 1444, 0.34))
    cloth = mix(k.lilac, k.night, 0.3)
    b += [line("M1712 506 C1712 484 1734 484 1734 504", mix(k.apricot, k.plum, 0.4), 7), S.split("M1728 508 H1740 C1752 566 1748 600 1735 632 C1722 600 1718 566 1728 508 Z", cloth, 1735, 0.4), line("M1735 630 V648", mix(k.apricot, k.plum, 0.5), 4)]
    return "".join(b)


def _fountain(S):
    k, (x, y) = S.k, FOUNTAIN
    stone = mix(mix(k.cream, k.mint, 0.12), k.lilac, 0.32)
    w = [ell(x, y + 36, 180, 24, S.h.shade, 'opacity=".3"'), S.split(f"M{x - 158} {y - 12} H{x + 158} L{x + 134} {y + 38} Q{x} {y + 60} {x - 134} {y + 38} Z", stone, x + 20, 0.32)]
    w += [ell(x, y - 12, 160, 24, mix(stone, WHITE, 0.4)), ell(x, y - 12, 140, 17, mix(k.sky, k.mint, 0.35))]
    w += [S.split(f"M{x - 14} {y - 16} L{x - 9} {y - 104} H{x + 9} L{x + 14} {y - 16} Z", stone, x + 2, 0.3), path(f"M{x - 66} {y - 116} H{x + 66} Q{x + 50} {y - 84} {x} {y - 84} Q{x - 50} {y - 84} {x - 66} {y - 116} Z", stone), ell(x, y - 116, 66, 11, mix(k.sky, WHITE, 0.4))]
    for dx in (-46, 46):
        w.append(line(f"M{x} {y - 150} Q{fmt(x + dx * 0.8)} {y - 190} {fmt(x + dx * 1.1)} {y - 122}", WHITE, 4, 'opacity=".7"'))
        w.append(line(f"M{fmt(x + dx * 1.3)} {y - 112} Q{fmt(x + dx * 1.9)} {y - 90} {x + dx * 2} {y - 18}", WHITE, 4, 'opacity=".6"'))
    w.append(line(f"M{x} {y - 118} V{y - 152}", WHITE, 6, 'opacity=".75"'))
    return "".join(w)


def _readers(S, x, y):
    """Two who read back to back on one bench, each looking where the other is not."""
    k, size = S.k, 168
    wood = mix(mix(k.plum, k.coral, 0.3), k.mint, 0.12)
    seat = y - 0.235 * size
    o = [ell(x, y + 1, 88, 7, S.h.shade, 'opacity=".3"'), rect(x - 62, seat - 1, 124, 9, wood, 4), rect(x - 3, seat - 46, 6, 48, S.dark(wood, 0.4), 3)]
    o += [rect(x + dx - 3, seat + 4, 6, y - seat - 4, S.dark(wood, 0.5)) for dx in (-50, 50)]
    for face, ink, skin, hair, cut, cover in ((-1, k.sky, 2, 4, "bob", k.coral), (1, k.rose, 4, 0, "afro", k.cream)):
        look = Look(mix(mix(ink, k.plum, 0.2), k.mint, 0.2), SKINS[skin], HAIRS[hair], cut, "jacket", 0.95)
        o.append(figure(S, x + face * 24, y, size, look, "read", face))
        bx, by = x + face * (24 + 0.19 * size), y - 0.47 * size
        o.append(group(rect(-3, -13, 6, 26, mix(cover, k.mint, 0.15), 2) + rect(-3 - face * 3, -12, 3, 24, WHITE), f'transform="translate({fmt(bx)},{fmt(by)}) rotate({face * 24})"'))
    return "".join(o)


def _pram(S, x, y):
    """Somebody wheels a pram out of the picture."""
    k = S.k
    dark, hood = mix(k.ink, k.plum, 0.3), mix(k.sky, k.plum, 0.15)
    look = Look(mix(mix(k.coral, k.rose, 0.3), k.plum, 0.12), SKINS[6], HAIRS[0], "long", "coat", 1.0)
    o = [figure(S, x - 70, y - 2, 172, look, "push", 1), line(f"M{x - 34} {y - 96} L{x - 22} {y - 66} L{x + 26} {y - 22} M{x + 22} {y - 62} L{x - 18} {y - 22}", dark, 5)]
    o += [circ(x + dx, y - 15, 14, "none", f'stroke="{dark}" stroke-width="5"') + circ(x + dx, y - 15, 3, dark) for dx in (-18, 28)]
    o.append(S.split(f"M{x - 28} {y - 72} H{x + 42} C{x + 42} {y - 44} {x + 26} {y - 34} {x + 8} {y - 34} C{x - 12} {y - 34} {x - 28} {y - 46} {x - 28} {y - 72} Z", mix(k.apricot, k.coral, 0.25), x + 14, 0.3))
    o.append(S.split(f"M{x + 8} {y - 70} V{y - 108} A37 37 0 0 1 {x + 45} {y - 70} Z", hood, x + 26, 0.3))
    return ell(x, y, 60, 5, S.h.shade, 'opacity=".3"') + "".join(o)
