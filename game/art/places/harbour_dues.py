"""Harbour Dues, 11:00: two ledgers as big as doors, a counter with a chain across it, and a clock that is a minute fast."""

import math

from game.art.places.base import WHITE, Hand
from game.art.places.wet import falling, grey, near_pane, pane_spot
from game.art.svg import arch_d, circ, ell, fmt, group, line, mix, path, poly, rect

FLOOR = 640
CLOCK = (1130, 172, 58)
LEDGERS = ((330, 1), (706, -1))
"""Left edges of the two ledgers, and which way each page's figures run: day before month, month before day."""


def harbour_dues(drain):
    """The two great books stand open side by side and do not agree; everything else in the room is polished."""
    S = Hand("harbour-dues", "brass", drain)
    k = S.k
    S.layer("outside", 0.03, S.sky(560), *_masts(S), falling(S, 43, (1180, 60, 720, 500), 70, 66, 0.45, 0.05))
    S.layer("wall", 0.16, *_wall(S))
    S.layer(
        "floor",
        0.24,
        S.fill(FLOOR, 1100, S.ramp(mix(mix(k.apricot, k.plum, 0.5), grey(k), 0.2), mix(k.plum, k.night, 0.3))),
        S.beam([(1260, FLOOR), (1740, FLOOR), (1700, 1100), (900, 1100)], 0.35, 0, mix(k.sky, WHITE, 0.7)),
    )
    S.layer("ledgers", 0.4, *(_ledger(S, x, way) for x, way in LEDGERS))
    S.layer("counter", 0.58, *_counter(S))
    S.front("".join(_counter(S)), 1240, 722, 800, 358)
    S.layer("chain", 0.66, *_chain(S))
    S.layer("pane", 0.95, near_pane(S, 22))
    return S.place(
        "Harbour Dues",
        "11:00",
        (690, 380),
        [(1500, 388, 1.04), (420, 430, 1.0)],
        "the clock is a minute ahead of the day, and both ledgers are right",
        {
            "clock-hand": CLOCK,
            "lamp": (520, 150, 40),
            "pane": pane_spot(),
            "front": (1640, 1080, 0.58),
        },
    )


def _masts(S):
    k = S.k
    quay, o = mix(grey(k, 0.4), S.h.haze, 0.3), [S.fill(500, 700, S.ramp(grey(k), grey(k, 0.4)))]
    for x, top, w in ((1330, 180, 60), (1476, 120, 84), (1620, 210, 54), (1246, 260, 40)):
        o += [
            rect(x - 3, top, 6, 400, quay),
            line(
                f"M{x - w} {top + 70} H{x + w} M{x - w} {top + 70} L{x} {top + 4} L{x + w} {top + 70} M{x} {top + 4} L{x - w * 1.3} 540 M{x} {top + 4} L{x + w * 1.3} 540",
                quay,
                3,
            ),
        ]
        o.append(path(f"M{x - w * 1.5} 540 Q{x} 586 {x + w * 1.5} 532 L{x + w} 580 H{x - w} Z", quay))
    return o


def _wall(S):
    """Panelled wood to the height of a man, painted plaster over it, brass lamps, and the window on the harbour."""
    k = S.k
    plaster, wood = mix(mix(k.apricot, grey(k), 0.6), k.cream, 0.35), mix(mix(k.plum, k.apricot, 0.3), k.ink, 0.3)
    window = arch_d(1240, 70, 500, 580)
    o = [
        S.hole(
            "M-120 -20 H2040 V700 H-120 Z",
            window,
            fill=S.planes((-120, mix(plaster, WHITE, 0.1)), (1180, plaster), (1790, S.dark(plaster, 0.36))),
        )
    ]
    dado = [
        rect(x, 440, 190, FLOOR - 450, mix(wood, WHITE, 0.08), 6) + S.box(x + 14, 456, 162, FLOOR - 482, wood, 0.7, 0.3)
        for x in range(-110, 1150, 206)
    ]
    o += [
        rect(-120, 424, 1310, 230, S.dark(wood, 0.4)),
        *dado,
        rect(-120, 414, 1310, 16, mix(k.apricot, k.ink, 0.25)),
        S.fill(-20, 44, S.dark(wood, 0.3)),
        S.fill(42, 52, mix(k.apricot, k.ink, 0.2)),
    ]
    o += [
        line(window.replace(" Z", ""), mix(wood, k.apricot, 0.35), 26),
        line("M1490 70 V650 M1240 330 H1740 M1365 100 V650 M1615 100 V650", mix(wood, k.apricot, 0.15), 8),
    ]
    x, y, r = CLOCK
    o += [
        circ(x, y, r + 18, S.dark(mix(k.apricot, k.ink, 0.2), 0.4)),
        circ(x, y, r + 10, mix(k.apricot, k.cream, 0.1)),
        S.ball(x, y, r, mix(k.cream, WHITE, 0.5), 0.3, 0.12),
    ]
    o += [
        line(
            "".join(
                f"M{fmt(x + r * 0.82 * math.sin(a))} {fmt(y - r * 0.82 * math.cos(a))} L{fmt(x + r * 0.94 * math.sin(a))} {fmt(y - r * 0.94 * math.cos(a))}"
                for a in (i * math.pi / 6 for i in range(12))
            ),
            k.ink,
            4,
        ),
        line(f"M{x} {y} L{x - 16} {y - 28} M{x} {y} l4 -44", k.ink, 6),
        circ(x, y, 6, k.ink),
    ]
    for lx in (520, 240):
        o += [
            S.glow(lx, 160, 170, 0.6, mix(k.apricot, WHITE, 0.3)),
            line(f"M{lx} 52 V120", mix(k.apricot, k.ink, 0.3), 6),
            S.split(f"M{lx - 60} 168 C{lx - 60} 110 {lx + 60} 110 {lx + 60} 168 Z", mix(k.apricot, k.ink, 0.08), lx + 16, 0.36),
            ell(lx, 168, 60, 10, mix(k.cream, WHITE, 0.6)),
        ]
    return o


def _ledger(S, x, way):
    """A ledger as big as a door, open on its stand: a ruled page in two columns, a coral ribbon, one line that has been found."""
    k = S.k
    y, w, h = 196, 330, 470
    hide = mix(mix(k.coral, k.plum, 0.5), k.ink, 0.3) if way > 0 else mix(k.mint, k.ink, 0.45)
    page = mix(k.cream, k.apricot, 0.12)
    o = [
        ell(x + w / 2, y + h + 34, w * 0.6, 15, S.h.shade, 'opacity=".45"'),
        poly([(x + 20, y + h), (x - 6, y + h + 40), (x + 26, y + h + 40)], mix(k.apricot, k.ink, 0.4)),
        poly([(x + w - 20, y + h), (x + w + 6, y + h + 40), (x + w - 26, y + h + 40)], mix(k.apricot, k.ink, 0.4)),
    ]
    o += [
        S.box(x - 14, y - 14, w + 28, h + 28, hide, 0.7, 0.34),
        *(rect(cx, cy, 34, 34, mix(k.apricot, k.ink, 0.1), 4) for cx in (x - 16, x + w - 18) for cy in (y - 16, y + h - 18)),
    ]
    o += [
        S.box(x + 4, y, w - 8, h, page, 0.5 if way > 0 else 0.02, 0.12),
        *(rect(x + 4 + 3 * i, y + h - 2 + 2 * i, w - 8 - 6 * i, 3, S.dark(page, 0.4)) for i in range(4)),
    ]
    rule = mix(k.sky, page, 0.5)
    o += [
        line("".join(f"M{x + 22} {y + 62 + i * 30} H{x + w - 24}" for i in range(13)), rule, 2),
        line(
            f"M{x + w * 0.36:.0f} {y + 26} V{y + h - 24} M{x + w * 0.62:.0f} {y + 26} V{y + h - 24}", mix(k.coral, page, 0.3), 3
        ),
    ]
    hand = mix(k.ink, page, 0.25)
    for i in range(12):
        ly = y + 52 + i * 30
        short, long = (18, 40), (46, 20)
        (a, b) = short if way > 0 else long
        o += [
            rect(x + 30, ly, a, 6, hand, 3),
            rect(x + 30 + a + 8, ly, b * 0.8, 6, hand, 3),
            rect(x + w * 0.4, ly, 44 + (i * 37) % 30, 6, hand, 3),
            rect(x + w * 0.67, ly, 30 + (i * 53) % 46, 6, hand, 3),
        ]
    line_y = y + 52 + 6 * 30
    o += [
        rect(x + 20, line_y - 9, w - 42, 24, k.apricot, 5, 'opacity=".42"'),
        line(f"M{x + w / 2 + 40:.0f} {y - 10} V{y + h + 54}", mix(k.coral, k.rose, 0.15), 13),
        poly(
            [
                (x + w / 2 + 33, y + h + 40),
                (x + w / 2 + 47, y + h + 40),
                (x + w / 2 + 47, y + h + 72),
                (x + w / 2 + 40, y + h + 60),
                (x + w / 2 + 33, y + h + 72),
            ],
            mix(k.coral, k.rose, 0.15),
        ),
    ]
    return "".join(o)


def _counter(S):
    """A counter with a brass top, which goes right across."""
    k = S.k
    wood, brass = mix(mix(k.plum, k.apricot, 0.36), k.ink, 0.26), mix(k.apricot, k.ink, 0.1)
    o = [
        S.fill(724, 752, S.ramp(mix(brass, WHITE, 0.45), brass)),
        S.fill(750, 762, S.dark(brass, 0.5)),
        S.fill(760, 1100, S.ramp(wood, mix(wood, k.night, 0.6))),
    ]
    o += [S.box(x, 792, 236, 320, mix(wood, WHITE, 0.06), 0.72, 0.3) for x in range(-100, 2040, 272)]
    o += [
        S.box(1040, 690, 76, 34, mix(k.ink, k.sky, 0.3), 0.6, 0.3),
        ell(1078, 690, 38, 8, k.night),
        line("M1078 690 L1112 620", k.cream, 6),
        rect(900, 712, 96, 12, mix(k.cream, grey(k), 0.2), 2),
        rect(912, 704, 88, 10, k.cream, 2),
    ]
    o += [S.ball(860, 704, 19, brass, 0.1, 0.4), rect(834, 716, 52, 9, S.dark(brass, 0.4), 4), circ(860, 683, 6, brass)]
    return o


def _chain(S):
    """The chain: two posts and a run of brass rings, and its hook not quite in its eye."""
    k = S.k
    brass = mix(k.apricot, k.cream, 0.12)
    x0, x1, o = 262, 1196, []
    for x in (x0, x1):
        o += [S.box(x - 13, 590, 26, 140, mix(k.apricot, k.ink, 0.16), 0.5, 0.36), S.ball(x, 578, 22, brass, 0.1, 0.4)]
    n = 26
    for i in range(n + 1):
        t = i / n
        x, y = x0 + 18 + (x1 - x0 - 60) * t, 612 + 66 * 4 * t * (1 - t) + 10 * t
        flat = i % 2 == 0
        o.append(
            group(
                ell(0, 0, 22, 12 if flat else 4, "none", f'stroke="{brass if flat else S.dark(brass, 0.4)}" stroke-width="6"'),
                f'transform="translate({fmt(x)},{fmt(y)}) rotate({fmt(34 * (0.5 - t) * 1.6)})"',
            )
        )
    return [*o, line(f"M{x1 - 40} 622 q4 22 20 16", S.dark(brass, 0.2), 7)]
