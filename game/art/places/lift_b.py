"""Lift B, 16:52: eleven minutes for eleven floors, a mirror that disagrees about the hour, and C stopped in the next shaft."""

import random

from game.art.places.base import OVER, WHITE, H, Hand, W
from game.art.places.parts import city, counter, ring
from game.art.svg import arch, circ, ell, fmt, group, line, mix, path, poly, rect

HORIZON = 372
SUN = 820
COUNTER = (560, 150, 60)


def lift_b(drain):
    """The city falls away below the rail; the sun's road runs to the glass."""
    S = Hand("lift-b", "gold", drain)
    k = S.k
    S.layer("sky", 0.02, S.sky(HORIZON + 60), S.glow(SUN, 322, 520, 0.95), circ(SUN, 322, 84, mix(k.apricot, WHITE, 0.72)))
    _harbour(S)
    _roofs(S)
    S.layer("shaft c", 0.36, _shaft_c(S))
    _car(S)
    S.layer("sides", 0.7, _mirror(S), _advert(S), _counter(S))
    dark = mix(k.ink, k.plum, 0.2)
    rail = [line("M330 612 H1586", dark, 22), line("M330 607 H1586", mix(k.apricot, k.cream, 0.4), 6)]
    rail += [rect(x, 612, 12, 40, mix(k.ink, k.plum, 0.3)) for x in (470, 952, 1440)]
    rail.append(ell(960, 8, 420, 44, "none", f'stroke="{mix(k.apricot, WHITE, 0.6)}" stroke-width="16" stroke-dasharray="1240 300" stroke-dashoffset="-120" stroke-linecap="round"'))
    S.layer("rail", 1, *rail)
    return S.place(
        "Lift B",
        "16:52",
        (SUN, 352),
        [(430, 430, 1.1), (1480, 430, 1.0), (960, 420, 0.95)],
        "the mirror already shows the night",
        {"sun": (SUN, 322, 84), "ferry": (770, 548, 40), "counter": COUNTER, "car-c": (1254, 330, 90), "mirror": (30, 150, 242, 502)},
    )


def _harbour(S):
    k, hz = S.k, HORIZON
    sea = S.lin([(0, mix(k.apricot, WHITE, 0.45)), (0.2, mix(k.coral, k.lilac, 0.3)), (1, mix(k.sky, k.plum, 0.42))])
    w = [S.fill(hz, hz + 720, sea)]
    R = random.Random(2)
    for i in range(26):
        y, ww = hz + 8 + (i / 26) ** 1.5 * 320, 26 + i * 7
        w.append(rect(SUN - ww / 2 + R.uniform(-30, 30), y, ww, 3 + i * 0.18, mix(k.apricot, WHITE, 0.7), 3, 'opacity=".75"'))
    hill = mix(k.lilac, S.h.haze, 0.45)
    w.append(S.split(f"M-120 {hz + 3} V{hz - 50} C100 {hz - 116} 250 {hz - 120} 400 {hz - 60} C470 {hz - 30} 560 {hz - 18} 640 {hz + 3} Z", hill, 470, 0.14))
    w.append(S.split(f"M1010 {hz + 3} C1130 {hz - 20} 1220 {hz - 88} 1370 {hz - 102} C1560 {hz - 118} 1800 {hz - 40} 2040 {hz - 60} V{hz + 3} Z", hill, 1400, 0.14))
    # the two shores: streets in haze under the roofs, and a pale quay along the channel
    streets = S.lin([(0, mix(hill, S.h.haze, 0.3)), (0.5, mix(k.lilac, k.plum, 0.25)), (1, mix(k.plum, k.lilac, 0.3))])
    for edge, quay in ((-OVER, f"560 {hz + 2} C600 {hz + 60} 640 {hz + 150} 690 {hz + 320} L720 {hz + 420}"), (W + OVER, f"1050 {hz + 2} C1030 {hz + 60} 1000 {hz + 150} 940 {hz + 320} L920 {hz + 420}")):
        w += [path(f"M{edge} {hz + 2} L{quay} H{edge} Z", streets), line(f"M{quay}", mix(k.cream, S.h.haze, 0.4), 5)]
    w.append(S.band(hz - 120, hz, hz + 70, 0.6))
    S.layer("harbour", 0.1, *w)


def _block(S, Q, x, y, bw, size, wall, top, lit):
    """One building from above: a roof plane, then walls that taper into the haze below."""
    k, cx, drop = S.k, 800, size * 3.2
    pull = lambda px: px + (cx - px) * 0.16 * min(1, drop / 260)
    deep = mix(wall, S.h.haze, 0.55)
    m, rise = x + bw * 0.56, size * 0.42
    o = [
        poly([(x, y), (m, y), (pull(m), y + drop), (pull(x), y + drop)], S.ramp(wall, deep)),
        poly([(m, y), (x + bw, y), (pull(x + bw), y + drop), (pull(m), y + drop)], S.ramp(S.dark(wall, 0.36), S.dark(deep, 0.12))),
    ]
    if Q.random() < 0.2:
        o.append(ell(x + bw / 2, y, bw / 2, bw * 0.2, mix(top, k.cream, 0.3)))
        o.append(path(f"M{fmt(x + bw * 0.14)} {fmt(y)} A{fmt(bw * 0.36)} {fmt(bw * 0.36)} 0 0 1 {fmt(x + bw * 0.86)} {fmt(y)} Z", S.ramp(mix(top, WHITE, 0.25), top)))
    else:
        lean = 0.22 if x + bw / 2 < cx else -0.22
        at = lambda f, up: (x + bw * (f + lean * up), y - rise * up)
        o.append(poly([at(0, 0), at(0, 1), at(1, 1), at(1, 0)], top))
        if Q.random() < 0.4:
            o.append(poly([at(0.3, 0.35), at(0.3, 0.75), at(0.55, 0.75), at(0.55, 0.35)], mix(top, wall, 0.4)))
    for j in range(int(min(drop, 130) / 27)):
        for i in range(int(bw / 24) - 1):
            if Q.random() < lit:
                px = x + 12 + i * 24
                o.append(arch(px + (cx - px) * 0.016 * j, y + 12 + j * 27, size * 0.1, size * 0.16, mix(k.apricot, WHITE, 0.5)))
    return "".join(o)


def _row(S, seed, y, spans, size, wall, tops, lit):
    Q = random.Random(seed)
    o = []
    for x, end in spans:
        while x < end:
            bw = size * Q.uniform(0.8, 1.45)
            o.append(_block(S, Q, x, y + Q.uniform(-0.7, 0.5) * size, bw, size, mix(wall, S.k.plum, Q.uniform(0, 0.1)), Q.choice(tops), lit))
            x += bw * Q.uniform(1.06, 1.3)
    return "".join(o)


def _roofs(S):
    k, haze = S.k, S.h.haze
    tops = [mix(k.coral, WHITE, 0.28), mix(k.apricot, WHITE, 0.38), mix(k.coral, k.rose, 0.3), mix(k.lilac, WHITE, 0.3)]
    r = [_row(S, 4, 416, ((-130, 470), (1150, 2040)), 34, mix(k.lilac, haze, 0.42), [mix(c, haze, 0.45) for c in tops], 0.03)]
    r.append(_row(S, 5, 458, ((-130, 500), (1120, 2040)), 48, mix(k.lilac, haze, 0.26), [mix(c, haze, 0.28) for c in tops], 0.06))
    r.append(S.band(380, 480, 620, 0.38))
    r.append(_row(S, 6, 532, ((-130, 520), (1060, 2040)), 72, mix(k.lilac, k.plum, 0.18), tops, 0.10))
    r.append(_row(S, 7, 628, ((-130, 560), (1000, 2040)), 104, mix(k.lilac, k.plum, 0.34), tops, 0.13))
    r.append(S.haze(540, 740, 0.35, mix(k.coral, k.lilac, 0.4)))
    tall = mix(k.plum, k.lilac, 0.5)
    r.append(S.split("M1384 760 V236 A86 86 0 0 1 1556 236 V760 Z", tall, 1456, 0.3))
    r += [arch(1400 + i * 37, 250 + j * 52, 17, 27, mix(k.apricot, WHITE, 0.45) if (i * 7 + j * 3) % 5 == 1 else mix(tall, k.ink, 0.28)) for i in range(4) for j in range(9)]
    S.layer("roofs", 0.25, *r)
    wake = path("M742 554 L690 576 H860 L800 554 Z", WHITE, 'opacity=".2"')
    ferry = path("M742 536 h58 l-11 16 h-38 Z", k.cream) + rect(754, 525, 30, 11, k.coral, 3) + rect(764, 515, 7, 11, k.ink)
    S.layer("ferry", 0.25, wake, ferry, loose=True)


def _shaft_c(S):
    """The next shaft: two rails, cables, and a car that has stopped to show its passengers something."""
    k = S.k
    dark = mix(k.ink, k.lilac, 0.3)
    x, w, top, tall = 1174, 160, 224, 216
    o = [rect(x - 12, -20, 7, 800, dark), rect(x + w + 5, -20, 7, 800, dark)]
    o += [line(f"M{x + w / 2 + d} -20 V{top}", dark, 3) for d in (-12, 12)]
    o += [rect(x, top, w, tall, mix(k.lilac, WHITE, 0.45), 10, 'opacity=".82"'), rect(x, top, w, 22, dark, 8), rect(x, top + tall - 26, w, 26, dark, 6)]
    o += [rect(x + 22, top + 44, 116, 92, mix(k.mint, WHITE, 0.55), 8), ring(x + 80, top + 90, 30, 0.86, k.coral, 9, mix(k.cream, k.apricot, 0.2))]
    o += [S.shade(f"M{x + w * 0.6} {top + 22} H{x + w} V{top + tall - 26} H{x + w * 0.6} Z", 0.16), S.glow(x + 80, top + 100, 130, 0.3, mix(k.mint, WHITE, 0.6))]
    return "".join(o)


def _car(S):
    k = S.k
    frame, frame2 = mix(k.ink, k.plum, 0.3), mix(k.ink, k.lilac, 0.25)
    c = [rect(340, -20, 1240, 730, S.lin([(0, WHITE, 0.16), (0.35, WHITE, 0), (1, WHITE, 0.1)], 0, 0, 1, 1))]
    c.append(poly([(700, 80), (900, 80), (600, 710), (400, 710)], WHITE, 'opacity=".08"'))
    c += [S.box(x, -20, 16, 730, frame2, 0.56, 0.3) for x in (336, 1112, 1572)]
    c += [S.fill(-20, 76, frame), S.fill(60, 76, S.dark(frame, 0.5))]
    c.append(path(f"M{-OVER} 704 H{W + OVER} V{H + 20} H{-OVER} Z", S.ramp(mix(k.plum, k.lilac, 0.3), k.ink)))
    c.append(S.beam([(350, 704), (1570, 704), (1760, 1090), (120, 1090)], 0.42, 0))
    c.append(rect(340, 692, 1246, 18, frame2, 4))
    S.layer("car", 0.5, *c)


def _counter(S):
    """The counter that everybody looks at: it hangs from the beam, and is in no hurry."""
    k, (x, y, r) = S.k, COUNTER
    frame = mix(k.ink, k.plum, 0.3)
    mount = rect(x - 6, 40, 12, y - r - 30, frame) + path(f"M{x - r - 14} {y + 12} V{y} A{r + 14} {r + 14} 0 0 1 {x + r + 14} {y} V{y + 12} Z", frame)
    return mount + counter(x, y, r, 12, 0.3, frame, mix(k.cream, k.apricot, 0.3), mix(k.rose, k.ink, 0.2))


def _mirror(S):
    k = S.k
    wall = S.split("M-120 -20 H336 V710 L-120 880 Z", mix(k.lilac, k.plum, 0.35), 336, 0.2)
    d = "M30 130 L272 170 V590 L30 642 Z"
    glass = path(d, S.lin([(0, k.night), (0.6, mix(k.plum, k.night, 0.35)), (1, mix(k.rose, k.plum, 0.5))]))
    stars = "".join(circ(40 + i * 37 % 230, 176 + (i * 53) % 120, 1.8, "#FFEBD2") for i in range(14))
    night = city(S, 12, 660, (90, 230), (44, 80), mix(k.night, k.plum, 0.25), (0, 300), lit=0.3) + stars + ring(206, 256, 26, 0.84, mix(k.cream, k.apricot, 0.3), 9)
    sheen = poly([(30, 440), (130, 150), (190, 158), (60, 620)], WHITE, 'opacity=".07"')
    return wall + glass + group(night + sheen, f'clip-path="{S.clip(path(d))}"') + line(d, mix(k.apricot, k.cream, 0.35), 9)


def _advert(S):
    """The screen in the right wall, and the floor buttons: five of them, one lit."""
    k = S.k
    frame = mix(k.ink, k.plum, 0.3)
    wall = path("M1588 -20 H2040 V880 L1588 710 Z", mix(k.lilac, k.plum, 0.42))
    screen = "M1650 290 L1890 272 V596 L1650 558 Z"
    face = circ(1772, 428, 100, mix(k.cream, k.apricot, 0.3)) + ring(1772, 428, 76, 0.885, k.coral, 21) + line("M1734 428 Q1772 476 1810 428", k.ink, 11) + circ(1746, 402, 8, k.ink) + circ(1798, 402, 8, k.ink)
    buttons = "".join(circ(1614, 300 + i * 40, 10, k.apricot if i == 1 else frame) for i in range(5))
    return wall + path(screen, S.ramp(mix(k.mint, WHITE, 0.5), mix(k.sky, WHITE, 0.45), 0, 0, 1, 1)) + face + line(screen, frame, 11) + S.glow(1770, 430, 300, 0.3, mix(k.mint, WHITE, 0.6)) + buttons
