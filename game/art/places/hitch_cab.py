"""Rafi's car from the dashboard, by night: one drawn car, another street behind its windows each time. The streets are in cab_streets."""

from functools import partial

from game.art.places import cab_streets
from game.art.places.base import WHITE, Hand, Place, sheet
from game.art.svg import circ, ell, group, line, mix, path, poly, rect

REAR = "M612 196 Q618 142 688 138 H1232 Q1302 142 1308 196 L1350 432 Q1354 470 1312 472 H608 Q566 470 570 432 Z"
LEFT = "M-160 78 L436 156 Q486 164 482 212 L452 470 Q448 508 406 514 L-160 566 Z"
RIGHT = "M2080 78 L1484 156 Q1434 164 1438 212 L1468 470 Q1472 508 1514 514 L2080 566 Z"
PHONE = (960, 604)
SIDES = {"left": (0, 150, 452, 350), "right": (1468, 150, 452, 350), "back": (640, 160, 640, 196)}
"""Of the windows at the sides and of the one behind, the part that nothing round cuts off."""
BACK_LEFT, BACK_RIGHT, FRONT = (505, 462, 1.2), (1425, 470, 1.22), (420, 500, 1.3)
SEATS = {"ottmar": (505, 412, 1.12), "husband": BACK_LEFT, "petra": FRONT, "kit": BACK_RIGHT}
"""Who sits elsewhere than behind the driver, in the drawing: we look towards the back, so that the right of the car is at the left."""

TITLES = {
    "dusk": ("The quay road", "19:50", "neon-dusk", "one lamp of the quay has not come on"),
    "red": ("Outside the theatre", "22:30", "neon-red", "the last S of MANNERS is out"),
    "green": ("Guildhall, rain", "23:50", "neon-green", "it rains on one half of the window"),
    "white": ("The Heights", "00:50", "neon-white", "one hedge has been cut square"),
    "blue": ("Gull Street", "01:40", "neon-blue", "one arm of the pharmacy's cross is out"),
    "pink": ("Ferris Lane", "02:15", "neon-pink", "one window of the lane is awake"),
    "sodium": ("Long Quay", "03:00", "sodium", "the lanes chalked on the quay lead into the water"),
    "lamp": ("Glazier's Yard", "03:50", "one-lamp", "the ladder is belted in"),
    "grey": ("Pier Road, before light", "04:35", "before-light", "the signs have gone out, all but a dot"),
}
"""By the light: the title, the hour of day, the hour's light, what is wrong."""


def draw(light: str, drain: float) -> Place:
    """The car with the street of that light behind its windows."""
    title, hour, ink, wrong = TITLES[light]
    S = Hand(f"hitch-cab-{light}", ink, drain)
    spots = cab_streets.STREETS[light](S)
    S.layer("glass", 0.3, _glass(S))
    S.layer("car", 0.4, *_shell(S), *_doors(S))
    S.layer("bench", 0.46, *_bench(S), *_spill(S))
    if light == "lamp":
        S.layer("ladder", 0.52, *_child_seat(S), *_ladder(S))
    S.layer("console", 0.62, *_console(S))
    S.layer("mint-dish", 0.64, *_dish(S))
    S.other("mint-dish", *_dish(S), *_mints(S))
    if light != "sodium":
        S.layer("tin", 0.66, *_tin(S, 1754, 590))
    S.layer("phone", 0.8, *_phone(S))
    if light == "sodium":
        S.layer("covered", 0.82, *_tin(S, 1754, 590))
        S.other("covered", *_tin(S, PHONE[0] - 6, PHONE[1] + 4, 2.3))
    S.layer("front seat", 0.9, *_front(S, light == "sodium"))
    spots |= {"phone": (*PHONE, 34), **SIDES}
    return S.place(title, hour, (960, 320), [BACK_LEFT, BACK_RIGHT], wrong, spots, dark=True, seats=SEATS)


def _cloth(S) -> str:
    return mix(mix(S.k.plum, S.k.night, 0.58), S.h.haze, 0.3)


def _glass(S) -> str:
    """What shows that there is a pane: two bands of light across the rear window, and its heating wires."""
    k = S.k
    wires = "".join(line(f"M{590 - y * 0.02:.0f} {y} H{1330 + y * 0.02:.0f}", k.night, 2, 'opacity=".22"') for y in range(250, 470, 38))
    bands = poly([(700, 130), (790, 130), (690, 480), (600, 480)], WHITE, 'opacity=".06"') + poly([(820, 130), (846, 130), (746, 480), (720, 480)], WHITE, 'opacity=".06"')
    side = poly([(120, 60), (260, 70), (150, 580), (10, 580)], WHITE, 'opacity=".05"') + poly([(1700, 60), (1760, 60), (1870, 580), (1800, 580)], WHITE, 'opacity=".05"')
    return wires + bands + side


def _shell(S) -> list[str]:
    """Roof, pillars and doors round the openings; the inside of the roof has a seam and a lamp that is off."""
    k, cloth = S.k, _cloth(S)
    lit = mix(cloth, S.h.glow, 0.16)
    body = S.hole(sheet(), REAR, LEFT, RIGHT, fill=S.planes((-120, mix(cloth, k.night, 0.4)), (470, lit), (590, cloth), (1330, mix(cloth, k.night, 0.3)), (1450, mix(cloth, k.night, 0.12))))
    o = [body, path("M-120 -20 H2040 V64 Q1500 130 960 122 Q420 130 -120 64 Z", S.ramp(mix(k.night, k.plum, 0.12), mix(cloth, k.night, 0.25)))]
    o.append(line("M-120 66 Q420 132 960 124 Q1500 132 2040 66", mix(cloth, k.night, 0.65), 5))
    o += [ell(960, 52, 92, 22, mix(cloth, k.night, 0.55)), ell(960, 49, 78, 16, mix(cloth, WHITE, 0.22))]
    o += [line(d, mix(k.night, k.plum, 0.2), 12) + line(d, mix(S.h.rim, cloth, 0.35), 3) for d in (REAR, LEFT, RIGHT)]
    # a handle over each door, and a belt from either pillar
    for x, s in ((300, 1), (1620, -1)):
        o.append(line(f"M{x} {84 + 6 * s} q{40 * s} 34 {96 * s} 22", mix(cloth, WHITE, 0.12), 13))
    for x, to in ((536, 470), (1384, 1450)):
        o.append(line(f"M{x} 260 C{x - 6} 420 {to} 560 {to} 760", mix(k.night, cloth, 0.35), 17) + line(f"M{x - 5} 260 C{x - 11} 420 {to - 5} 560 {to - 5} 760", mix(cloth, WHITE, 0.16), 3))
    return o


def _doors(S) -> list[str]:
    """A rest for the arm, a handle, and a pocket on either side."""
    k, cloth = S.k, _cloth(S)
    o = []
    for side in (-1, 1):
        at = (lambda x: x) if side < 0 else (lambda x: 1920 - x)
        o.append(path(f"M{at(-120)} 640 L{at(330)} 604 Q{at(366)} 606 {at(362)} 636 L{at(350)} 664 L{at(-120)} 716 Z", S.dark(mix(cloth, WHITE, 0.14), 0.2 if side < 0 else 0.5)))
        o.append(rect(min(at(196), at(276)), 588, 80, 15, mix(cloth, S.h.rim, 0.55), 7))
    return [*o, path("M1640 622 Q1760 640 2040 600 V800 H1640 Z", mix(cloth, k.night, 0.3))]


def _bench(S) -> list[str]:
    """The back seat: two seats' worth of cushion with a rest let down between them, and two rests for heads."""
    k, cloth = S.k, _cloth(S)
    seat = mix(mix(mix(k.plum, k.rose, 0.25), k.night, 0.5), S.h.haze, 0.3)
    o = []
    for x in (520, 1400):
        o += [rect(x - 58, 452, 12, 60, mix(cloth, WHITE, 0.25)), rect(x + 46, 452, 12, 60, mix(cloth, WHITE, 0.25))]
        o.append(S.split(f"M{x - 118} 402 Q{x - 112} 360 {x - 60} 356 H{x + 60} Q{x + 112} 360 {x + 118} 402 L{x + 112} 452 Q{x + 106} 474 {x + 70} 476 H{x - 70} Q{x - 106} 474 {x - 112} 452 Z", seat, x + 20, 0.4))
    o.append(S.split("M160 1120 C170 760 196 574 306 526 C440 486 700 484 960 484 C1220 484 1480 486 1614 526 C1724 574 1750 760 1760 1120 Z", seat, 1010, 0.34, slant=8))
    o.append(line("M306 528 C440 490 700 488 960 488 C1220 488 1480 490 1614 528", mix(seat, S.h.rim, 0.5), 5))
    o += [line(f"M{x} 500 C{x + b} 640 {x + b} 800 {x + b * 2} 1100", mix(seat, k.night, 0.45), 5, 'opacity=".8"') for x, b in ((390, -14), (650, -8), (1270, 8), (1530, 14))]
    o.append(S.split("M826 1120 V566 Q828 530 866 528 H1054 Q1092 530 1094 566 V1120 Z", mix(seat, WHITE, 0.06), 990, 0.36))
    return [*o, line("M832 566 Q834 534 868 532 H1052 Q1086 534 1088 566", mix(seat, S.h.rim, 0.4), 4)]


def _spill(S) -> list[str]:
    """What the street's light does in here: it lies on the seat under the rear window, and on roof and doors beside the panes."""
    c = S.h.glow
    o = [S.beam([(590, 488), (1330, 488), (1560, 1100), (360, 1100)], 0.3, 0, c), S.glow(960, 130, 620, 0.2, c)]
    return [*o, S.glow(60, 540, 420, 0.3, c), S.glow(1860, 540, 420, 0.3, c), line("M306 528 C440 490 700 488 960 488 C1220 488 1480 490 1614 528", mix(c, WHITE, 0.25), 4, 'opacity=".75"')]


def _console(S) -> list[str]:
    """Between the seats: where the dish for mints stands."""
    k, cloth = S.k, _cloth(S)
    o = [path("M760 1120 L806 700 Q812 668 850 664 H1080 Q1118 668 1124 700 L1170 1120 Z", S.planes((-120, mix(cloth, WHITE, 0.1)), (1000, mix(cloth, k.night, 0.35))))]
    return [*o, ell(1058, 690, 62, 17, mix(k.night, cloth, 0.3))]


def _dish(S) -> list[str]:
    """The dish for mints, with nothing in it."""
    dish = mix(S.k.cream, S.k.lilac, 0.35)
    return [ell(1058, 684, 60, 16, dish), ell(1058, 681, 48, 11, mix(dish, S.k.plum, 0.45))]


def _mints(S) -> list[str]:
    """Three mints, turned till they look like two and one."""
    at = ((1034, 678), (1056, 682), (1088, 677))
    return [ell(x, y + 3, 11, 6, mix(S.k.lilac, S.k.plum, 0.4)) + ell(x, y, 11, 6, mix(S.k.cream, WHITE, 0.6)) for x, y in at]


def _tin(S, x: float, y: float, s: float = 1.0) -> list[str]:
    """The tin of mints, its middle at x, y: a lid, and on its side the smile."""
    k, at = S.k, f'transform="translate({x},{y}) scale({s})"'
    tin = mix(k.mint, WHITE, 0.22)
    side = S.box(-52, -34, 104, 66, tin, 0.6, 0.45) + rect(-58, -44, 116, 18, mix(tin, WHITE, 0.3), 8) + ell(0, 0, 22, 14, mix(k.cream, tin, 0.2))
    return [group(side + line("M-11 0 q11 10 22 0", mix(k.night, tin, 0.3), 4), at)]


def _phone(S) -> list[str]:
    """The phone on its stalk, from behind: it looks at us with one lens, and its ring breathes."""
    k = S.k
    x, y = PHONE
    case, edge = mix(k.night, k.plum, 0.22), mix(S.h.glow, WHITE, 0.3)
    o = [line(f"M{x + 14} 1120 C{x + 26} 900 {x - 8} 800 {x} {y + 80}", mix(k.night, k.plum, 0.4), 20), S.glow(x, y, 190, 0.34, edge)]
    o += [rect(x - 66, y - 118, 132, 236, edge, 26), rect(x - 61, y - 114, 122, 228, case, 23), S.shade(f"M{x + 10} {y - 114} H{x + 38} Q{x + 61} {y - 114} {x + 61} {y - 90} V{y + 90} Q{x + 61} {y + 114} {x + 38} {y + 114} H{x + 10} Z", 0.5)]
    o += [circ(x - 34, y - 84, 17, mix(case, WHITE, 0.14)), circ(x - 34, y - 84, 9, k.night), circ(x - 37, y - 87, 3, WHITE)]
    smile = line(f"M{x - 21} {y + 6} Q{x} {y + 30} {x + 21} {y + 6}", mix(k.rose, WHITE, 0.3), 7)
    return [*o, circ(x, y, 40, "none", f'stroke="{mix(k.rose, WHITE, 0.2)}" stroke-width="7"'), smile, rect(x - 40, y + 84, 80, 26, mix(case, WHITE, 0.2), 10)]


def _front(S, back: bool) -> list[str]:
    """The seat beside ours, near: only its edge, or pushed back with somebody in it."""
    k, cloth = S.k, _cloth(S)
    seat = mix(mix(k.plum, k.rose, 0.2), k.night, 0.6)
    if back:
        head = "M292 372 Q296 304 360 298 H500 Q564 304 568 372 L560 452 Q552 486 508 488 H352 Q308 486 300 452 Z"
        trunk = "M60 1120 C70 820 120 600 210 560 C300 524 560 524 650 560 C740 600 790 820 800 1120 Z"
        return [rect(372, 470, 14, 80, mix(cloth, WHITE, 0.3)), rect(474, 470, 14, 80, mix(cloth, WHITE, 0.3)), S.split(head, seat, 450, 0.4), S.split(trunk, seat, 470, 0.4), line("M214 562 C300 528 560 528 646 562", mix(seat, S.h.rim, 0.5), 5)]
    edge = "M-140 640 C-60 600 40 620 92 690 C140 780 170 940 176 1120 H-140 Z"
    return [S.soft(S.split(edge, seat, 60, 0.4) + line("M-60 622 C20 606 70 648 100 704", mix(seat, S.h.rim, 0.45), 5), 3, 8)]


def _child_seat(S) -> list[str]:
    """A child's seat on the back seat, with the belt round it."""
    k = S.k
    shell, pad = mix(k.sky, k.night, 0.25), mix(k.apricot, k.coral, 0.35)
    x, y = 640, 520
    o = [S.split(f"M{x - 108} {y + 220} C{x - 132} {y + 60} {x - 112} {y - 108} {x} {y - 116} C{x + 112} {y - 108} {x + 132} {y + 60} {x + 108} {y + 220} Z", shell, x + 26, 0.4)]
    o.append(S.split(f"M{x - 74} {y + 220} C{x - 90} {y + 60} {x - 76} {y - 74} {x} {y - 82} C{x + 76} {y - 74} {x + 90} {y + 60} {x + 74} {y + 220} Z", pad, x + 22, 0.36))
    return [*o, line(f"M{x - 40} {y - 30} L{x - 8} {y + 120} M{x + 40} {y - 30} L{x + 8} {y + 120}", mix(k.night, k.plum, 0.3), 13), line(f"M{x - 150} {y - 30} Q{x} {y + 96} {x + 150} {y + 120}", mix(k.ink, k.lilac, 0.2), 20)]


def _ladder(S) -> list[str]:
    """A ladder through the car, from the boot to the dash; its end rests in the child's seat."""
    k = S.k
    wood = mix(k.apricot, k.coral, 0.2)
    rails = [((744, 434), (716, 434), (330, 1120), (400, 1120), 0.1), ((812, 434), (790, 434), (720, 1120), (800, 1120), 0.5)]
    o = []
    for i in range(7):
        t = (0.05, 0.13, 0.23, 0.36, 0.52, 0.71, 0.93)[i]
        y = 434 + 686 * t
        o.append(line(f"M{730 - 365 * t:.0f} {y:.0f} L{801 - 41 * t:.0f} {y:.0f}", S.dark(wood, 0.25), 9 + 22 * t))
    return [*o, *(poly((a, b, d, c), S.dark(wood, dim)) for a, b, d, c, dim in ((q[0], q[1], q[2], q[3], q[4]) for q in rails))]


in_dusk, in_red, in_green, in_white, in_blue, in_pink, in_sodium, in_lamp, in_grey = (partial(draw, light) for light in TITLES)
