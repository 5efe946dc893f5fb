"""The loading arch: white light, gulls, a cab from behind with its seats down, and boxes that are waiting."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.market import crate, hall, tiles
from game.art.svg import circ, ell, fmt, line, mix, path, poly, rect

FLOOR = 610
ARCH = f"M300 {FLOOR} V330 A500 300 0 0 1 1300 330 V{FLOOR} Z"


def loading_arch(drain):
    """The hall ends in light; what stands in it is dark, and it is a cab with room in it."""
    S = Hand("loading-arch", "market-noon", drain)
    m = hall(S, "noon")
    S.layer("light", 0.03, *_light(S, m))
    S.layer("gulls", 0.08, _gulls(S, m), loose=True)
    S.layer("quay", 0.12, *_quay(S, m))
    S.layer("wall", 0.24, *_wall(S, m))
    S.layer("floor", 0.3, *_floor(S, m))
    S.layer("cab", 0.42, *_cab(S, m))
    S.layer("boxes", 0.6, *_boxes(S, m))
    S.layer("near", 0.95, *_chain(S, m))
    return S.place(
        "Nine Arches, the loading arch",
        "13:30",
        (800, 380),
        [(1560, 420, 1.1), (300, 440, 1.02)],
        "a gull stands in the queue",
        {"gulls": (800, 200, 60), "sun": (800, 210, 60), "cab": (800, 470, 120)},
    )


def _light(S, m):
    k = S.k
    o = [rect(-140, -20, 2200, 700, S.ramp(mix(k.sky, WHITE, 0.74), WHITE)), S.glow(800, 230, 620, 1, WHITE)]
    far = mix(mix(k.sky, k.lilac, 0.4), WHITE, 0.66)
    return [*o, rect(240, 470, 1120, 150, S.ramp(mix(k.sky, WHITE, 0.55), mix(k.sky, WHITE, 0.35))), *(S.split(f"M{x} 474 V{y} a{r} {r} 0 0 1 {2 * r} 0 V474 Z", far, x + r, 0.14) for x, y, r in ((330, 440, 34), (430, 424, 26), (1080, 436, 40), (1190, 446, 28))), line("M980 474V330L1060 352M980 330l-60 40", far, 6)]


def _gulls(S, m):
    """Seven gulls, of different minds."""
    ink = mix(S.k.sky, m.ink, 0.35)
    at = ((470, 250, 1.0), (560, 170, 0.7), (690, 226, 1.3), (880, 150, 0.8), (980, 236, 1.1), (1110, 190, 0.7), (760, 110, 0.6))
    return "".join(path(f"M{fmt(x - 40 * s)} {fmt(y - 14 * s)} Q{fmt(x - 16 * s)} {fmt(y - 22 * s)} {x} {y} Q{fmt(x + 18 * s)} {fmt(y - 24 * s)} {fmt(x + 42 * s)} {fmt(y - 12 * s)} Q{fmt(x + 16 * s)} {fmt(y - 12 * s)} {x} {fmt(y + 9 * s)} Q{fmt(x - 16 * s)} {fmt(y - 10 * s)} {fmt(x - 40 * s)} {fmt(y - 14 * s)} Z", mix(ink, WHITE, 0.2 if s > 0.9 else 0.45)) for x, y, s in at)


def _quay(S, m):
    """The sill of the quay with bollards, and one gull on its feet."""
    k = S.k
    stone = mix(m.stone, WHITE, 0.35)
    o = [rect(240, 560, 1120, 70, S.ramp(mix(stone, WHITE, 0.4), stone)), *(S.split(f"M{x} 566 v-30 q0 -12 14 -12 h14 q14 0 14 12 v30 Z", mix(m.ink, k.sky, 0.35), x + 24, 0.3) for x in (1180,))]
    white = mix(WHITE, k.sky, 0.08)
    o += [S.split("M1052 566 q-4 -34 26 -42 q6 -18 22 -14 q10 4 8 16 l12 4 l-12 4 q-2 26 -24 32 Z", white, 1086, 0.24), line("M1072 566v16M1086 566v16", k.apricot, 4), circ(1100, 520, 2.6, m.ink), path("M1052 560 l-24 10 26 -22 Z", mix(k.sky, m.ink, 0.3))]
    return o


def _wall(S, m):
    """The inside of the wall, against the light."""
    k = S.k
    wall = mix(m.wall, k.lilac, 0.34)
    o = [S.hole(sheet(-20, FLOOR + 20), ARCH, fill=S.planes((-120, mix(wall, k.plum, 0.14)), (240, wall), (1360, mix(wall, k.plum, 0.1)), (1700, mix(wall, k.plum, 0.2))))]
    for x, w in ((-140, 412), (1328, 720)):
        o.append(tiles(S, x, 446, w, FLOOR - 446, mix(m.tile, k.lilac, 0.3), 44, ((3, 1),)) + rect(x, 434, w, 14, mix(k.mint, m.ink, 0.4)))
    o += [line(ARCH.replace(" Z", ""), mix(m.stone, WHITE, 0.5), 30), line(f"M278 {FLOOR} V330 A522 322 0 0 1 1322 330 V{FLOOR}", mix(m.stone, k.plum, 0.28), 14), S.hole(f"M-140 -20 H2060 V{FLOOR} H-140 Z", ARCH, fill=S.rad(S.fall(WHITE, 0.5, 2.2), 0.43, 0.5, 0.5))]
    bell = mix(k.apricot, m.ink, 0.2)
    return [*o, line("M1430 216H1392V236", m.ink, 7), path("M1362 300 q0 -64 30 -64 q30 0 30 64 l10 12 h-80 Z", bell), circ(1392, 318, 8, m.ink)]


def _floor(S, m):
    o = [S.fill(FLOOR - 2, 1100, S.ramp(mix(m.floor[0], S.k.lilac, 0.24), mix(m.floor[1], S.k.plum, 0.2)))]
    o += [S.beam([(300, FLOOR), (1300, FLOOR), (1680, 1100), (-80, 1100)], 0.95, 0.16, WHITE), poly([(590, FLOOR + 70), (1010, FLOOR + 70), (1180, 1100), (420, 1100)], S.h.shade, 'opacity=".16"')]
    joints = "".join(f"M-120 {y}H2040" for y in (648, 704, 790, 920)) + "".join(f"M{fmt(800 + x)} {FLOOR}L{fmt(800 + x * 2.6)} 1100" for x in range(-1200, 1201, 150))
    return [*o, path(joints, "none", f'stroke="{S.dark(m.floor[1], 0.2)}" stroke-width="2.4" opacity=".25"')]


def _cab(S, m):
    """Rafi's cab from behind: hatch up, seats down, a coat to wedge things with."""
    k = S.k
    body, dark = mix(k.apricot, k.coral, 0.18), mix(m.ink, k.plum, 0.2)
    o = [ell(800, 690, 262, 18, S.h.shade, 'opacity=".45"'), *(rect(x, 610, 58, 78, dark, 16) for x in (590, 952))]
    o += [S.split("M566 640 V470 Q570 430 600 420 L650 330 Q660 312 684 312 H916 Q940 312 950 330 L1000 420 Q1030 430 1034 470 V640 Q1034 656 1016 656 H584 Q566 656 566 640 Z", body, 880, 0.3)]
    o += [path("M618 440 L664 348 Q670 336 686 336 H914 Q930 336 936 348 L982 440 V596 H618 Z", mix(dark, k.plum, 0.3)), path("M640 596 L672 500 H928 L960 596 Z", mix(k.lilac, dark, 0.45)), poly([(672, 500), (928, 500), (916, 480), (684, 480)], mix(k.coral, dark, 0.4))]
    o += [path("M684 500 q20 -34 66 -28 q40 -8 58 28 Z", mix(k.sky, k.plum, 0.3)), path("M700 300 H900 L956 228 Q960 220 946 220 H654 Q640 220 644 228 Z", S.dark(body, 0.25)), path("M676 288 H924 L944 240 H656 Z", mix(k.sky, WHITE, 0.6)), line("M640 340L660 300M960 340L940 300", m.steel, 6)]
    o += [rect(572, 500, 34, 74, k.coral, 10), rect(994, 500, 34, 74, S.dark(k.coral, 0.3), 10), rect(566, 606, 468, 26, S.dark(body, 0.4), 8), rect(740, 604, 120, 32, m.white, 5), rect(760, 616, 80, 8, m.ink, 3, 'opacity=".5"')]
    sign = [rect(758, 196, 84, 28, mix(k.cream, WHITE, 0.4), 8), circ(800, 210, 8, "none", f'stroke="{k.coral}" stroke-width="4"')]
    return [*o, *sign]


def _boxes(S, m):
    """Boxes in a stack, string round each."""
    k = S.k
    card = mix(k.apricot, m.wood, 0.42)
    o = [ell(1190, 722, 160, 12, S.h.shade, 'opacity=".35"'), ell(430, 724, 130, 11, S.h.shade, 'opacity=".35"')]
    for x, y, w in ((1070, 640, 116), (1190, 640, 116), (1100, 560, 112), (1216, 566, 104), (1148, 486, 108)):
        o += [S.box(x, y, w, 78, card, 0.6, 0.34), rect(x, y, w, 12, mix(card, WHITE, 0.2), 2), line(f"M{x + w * 0.5} {y}v78M{x} {y + 40}h{w}", k.coral, 4)]
    return [*o, crate(S, 350, 640, 160, 82, mix(m.wood, k.plum, 0.12)), crate(S, 366, 568, 128, 70, mix(m.wood, k.mint, 0.2))]


def _chain(S, m):
    """The chain that the arch is shut with, near, unhooked."""
    c = mix(m.ink, S.k.plum, 0.3)
    return [S.soft("".join(ell(40 + 14 * (i % 2), -30 + i * 62, 20, 40, "none", f'stroke="{c}" stroke-width="13"') for i in range(9)), 4, 10)]
