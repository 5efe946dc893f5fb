"""The ground floor of Halden Tower, 16:40: soup, three lifts, and a queue that bends so that everybody can see everybody."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.figures import HAIRS, SKINS, Look, figure, head_at, turned
from game.art.places.parts import city, counter, lift_door, puff
from game.art.svg import arc_d, arch_d, circ, ell, fmt, group, line, mix, path, poly, rect

FLOOR = 604
ARCH = (850, 74, 560, FLOOR - 74)
LIFTS = ((36, 196, 226, "express", 0.12), (266, 80, 334, "b", 0.38), (568, 64, 384, "c", 0.77))
STAND = 1085


def tower_lobby(drain):
    """The stand steams against the great arch; the queue hooks round the column and can see itself."""
    S = Hand("tower-lobby", "late", drain)
    _street(S)
    _wall(S)
    _floor(S)
    S.layer("stand", 0.42, _stand(S))
    S.layer("queue behind", 0.48, _queue(S, _BEHIND))
    S.layer("column", 0.62, _column(S))
    S.layer("queue before", 0.7, _queue(S, _BEFORE))
    S.layer("rope", 1, _rope(S))
    return S.place(
        "Halden Tower, the lobby",
        "16:40",
        (1090, 440),
        [(1560, 420, 1.1), (430, 430, 1.0)],
        "the counter over lift A has stars where the floors should be",
        _heads()
        | {"steam": (STAND + 26, 470, 1.0), "counter-a": (134, 130, 66), "counter-b": (306, 292, 27), "counter-c": (600, 342, 22), "scraper": (176, 196, 40), "sun": (1330, 380, 74)},
    )


def _street(S):
    k, h = S.k, S.h
    c = mix(k.lilac, h.haze, 0.62)
    span = (660, 1560)
    S.layer(
        "street",
        0.05,
        S.sky(),
        S.glow(1330, 380, 460, 0.95),
        circ(1330, 380, 74, mix(k.apricot, WHITE, 0.8)),
        city(S, 8, FLOOR, (120, 300), (70, 120), c, span, calm=(1230, 1460)),
        S.haze(280, FLOOR, 0.75),
        city(S, 3, FLOOR, (60, 150), (60, 110), mix(k.lilac, h.haze, 0.34), span, calm=(1200, 1460)),
        S.haze(480, FLOOR, 0.55),
    )


def _wall(S):
    k = S.k
    x, y, w, hh = ARCH
    r, base = w / 2, FLOOR
    wall, far = mix(k.cream, k.coral, 0.26), mix(k.cream, k.lilac, 0.42)
    opening = arch_d(x, y, w, hh)
    o = [S.hole(sheet(-20, base + 40), opening, fill=S.planes((-120, far), (656, wall), (1500, mix(wall, k.lilac, 0.13))))]
    o.append(S.hole(arch_d(x - 30, y - 30, w + 60, hh + 30), opening, fill=mix(k.cream, k.lilac, 0.3)))
    o.append(S.shade(f"M{x} {base} V{y + r} A{r} {r} 0 0 1 {x + r} {y} V{y + 24} A{r - 26} {r - 24} 0 0 0 {x + 26} {y + r} V{base} Z", 0.34))
    bar = mix(k.ink, k.lilac, 0.35)
    o += [rect(x + w * i / 4 - 4, y + (44 if i != 2 else 0), 8, hh, bar) for i in (1, 2, 3)]
    o += [rect(x, y + r, w, 8, bar), line(arc_d(x + r, y + r, 158, -90, 90), bar, 8)]
    frame = mix(k.ink, k.plum, 0.4)
    tones = (mix(k.apricot, k.cream, 0.25), mix(k.apricot, k.lilac, 0.42), mix(k.lilac, k.ink, 0.12))
    for (lx, lw, top, kind, at), col in zip(LIFTS, tones):
        o.append(lift_door(S, lx, top, lw, base, col, frame, kind))
        up = 84 if kind == "express" else 30
        o.append(counter(lx + lw / 2, top - up - 12, lw * 0.34, 5 if kind == "express" else 9, at, frame, mix(k.cream, col, 0.3), mix(k.rose, k.ink, 0.2), stars=kind == "express"))
    o.append(_transom(S, frame))
    o += [S.shade(f"M-120 {base - 20} H{x - 30} V{base} H-120 Z", 0.16), S.shade(f"M{x + w + 30} {base - 20} H2040 V{base} H{x + w + 30} Z", 0.16)]
    o.append(_ladder(S))
    S.layer("wall", 0.2, *o)


def _transom(S, frame):
    """The glass over lift A: a four, a point, and then a clean patch where the other figure was."""
    k = S.k
    glass = mix(k.sky, WHITE, 0.72)
    gold = mix(k.apricot, k.ink, 0.25)
    four = line("M104 156 L84 192 H116 M106 176 V206", gold, 7)
    patch = ell(176, 181, 34, 24, WHITE, 'opacity=".85"') + line("M160 172 q14 -12 30 -2 M158 186 q18 -10 36 0 M166 196 q10 -6 22 0", mix(k.sky, WHITE, 0.5), 2.5)
    return rect(36, 148, 196, 66, frame, 8) + rect(44, 154, 180, 56, glass, 5) + four + circ(130, 204, 5, gold) + patch


def _ladder(S):
    k = S.k
    wood = mix(k.apricot, k.plum, 0.42)
    legs = line("M118 626 L160 262 M206 626 L190 262", wood, 8)
    rungs = "".join(line(f"M{fmt(118 + 42 * t)} {fmt(626 - 364 * t)} L{fmt(206 - 16 * t)} {fmt(626 - 364 * t)}", wood, 6) for t in (0.14, 0.28, 0.42, 0.56, 0.7, 0.84, 0.97))
    shadow = S.shade("M96 628 H214 L190 640 H60 Z", 0.3)
    man = figure(S, 168, 398, 192, Look(mix(k.sky, k.ink, 0.32), SKINS[3], HAIRS[4], "cap", "jacket", 1.02), "climb", 1)
    return shadow + legs + rungs + man


def _floor(S):
    k = S.k
    x, _, w, _ = ARCH
    fl = [S.fill(FLOOR - 2, 1100, S.lin([(0, mix(k.cream, k.coral, 0.34)), (0.35, mix(k.lilac, k.coral, 0.35)), (1, mix(k.plum, k.lilac, 0.35))]))]
    fl.append(S.beam([(x + 20, FLOOR), (x + w - 20, FLOOR), (1640, 1090), (330, 1090)], 0.9, 0.12))
    mid = x + w / 2
    for i in range(1, 4):
        bx = x + w * i / 4
        fl.append(S.shade(f"M{fmt(bx - 5)} {FLOOR} H{fmt(bx + 5)} L{fmt(990 + (bx - mid) * 2.4 + 14)} 1090 H{fmt(990 + (bx - mid) * 2.4 - 14)} Z", 0.14))
    # wet stone: the doors stand a little way into it
    for (lx, lw, *_), col in zip(LIFTS, (k.apricot, mix(k.apricot, k.lilac, 0.4), k.lilac)):
        fl.append(S.beam([(lx, FLOOR), (lx + lw, FLOOR), (lx + lw - 8, FLOOR + 96), (lx + 8, FLOOR + 96)], 0.34, 0, col))
    S.layer("floor", 0.3, *fl)


def _stand(S):
    k, h, sx = S.k, S.h, STAND
    col = mix(k.coral, k.rose, 0.35)
    q = [ell(sx + 70, 650, 216, 13, h.shade, 'opacity=".3"'), S.split(f"M{sx - 96} 534 H{sx + 236} L{sx + 222} 650 H{sx - 82} Z", col, sx + 120, 0.3)]
    q += [rect(sx - 112, 518, 364, 22, k.cream, 8), S.shade(f"M{sx - 96} 540 H{sx + 236} V551 H{sx - 96} Z", 0.3)]
    q.append(line(arc_d(sx + 70, 600, 28, 0, 300), k.cream, 8))
    q += [rect(sx + dx, 350, 8, 170, mix(k.ink, k.plum, 0.3)) for dx in (-92, 224)]
    for i in range(6):
        stripe = k.cream if i % 2 else mix(k.coral, k.rose, 0.2)
        stripe = S.dark(stripe, 0.24) if i > 3 else stripe
        a, b = sx - 118 + i * 376 / 6, sx - 118 + (i + 1) * 376 / 6
        m = sx + 70
        q.append(path(f"M{fmt(m + (a - m) * 0.74)} 306 L{fmt(m + (b - m) * 0.74)} 306 L{fmt(b)} 354 a31.3 26 0 0 1 {fmt(a - b)} 0 Z", stripe))
    q += [S.split(f"M{sx - 36} 518 V480 Q{sx - 36} 468 {sx - 24} 468 H{sx + 76} Q{sx + 88} 468 {sx + 88} 480 V518 Z", mix(k.sky, k.lilac, 0.4), sx + 40, 0.32), rect(sx - 44, 462, 140, 12, mix(k.ink, k.lilac, 0.3), 6)]
    q.append(line(f"M{sx + 58} 462 L{sx + 74} 430", mix(k.ink, k.lilac, 0.3), 6))
    q += [path(f"M{sx + 124 + i * 34} 518 l-3 -18 h32 l-3 18 Z", mix(k.cream, k.lilac, 0.1 * i)) for i in range(3)]
    q.append(puff(S, sx + 22, 460, 1.15, 0.8, mix(k.cream, WHITE, 0.5)))
    return "".join(q)


# x, y of the feet, height, coat ink, second ink, share, skin, hair, cut, kind, build, pose, face, bag ink
_BEHIND = (
    (657, 640, 196, "sky", "ink", 0.25, 5, 4, "bald", "coat", 1.12, "stand", 1, None),
    (978, 650, 204, "mint", "ink", 0.1, 3, 0, "crop", "coat", 1.0, "reach", 1, None),
    (888, 662, 178, "lilac", "plum", 0.2, 1, 2, "bob", "skirt", 0.95, "phone", 1, "rose"),
    (552, 654, 196, "apricot", "coral", 0.15, 2, 5, "bun", "coat", 0.92, "slump", 1, None),
)
_BEFORE = (
    (800, 690, 226, "coral", "rose", 0.2, 4, 0, "afro", "jacket", 1.05, "hip", 1, None),
    (506, 690, 214, "rose", "plum", 0.45, 0, 4, "scarf", "coat", 1.06, "phone", 1, "apricot"),
    (618, 708, 246, "plum", "ink", 0.2, 6, 3, "crop", "coat", 1.0, "away", 1, "coral"),
)


def _heads():
    """Where the heads of the queue are, for badges: queue-1 is being served, queue-7 has just come."""
    order = sorted(_BEHIND + _BEFORE, key=lambda p: ORDER.index(p[0]))
    badges = {f"queue-{n}": (p[0], p[1] - p[2] * 0.92, p[2] * 0.09) for n, p in enumerate(order, 1)}
    return badges | {f"head-{n}": (*head_at(p[0], p[1], p[2], p[11], p[12]), p[2] * 0.09) for n, p in enumerate(order, 1)}


ORDER = (978, 888, 800, 618, 506, 552, 657)
"""Where those in the queue stand, from the one who is being served to the one who has just come."""


def _queue(S, people):
    out = []
    for x, y, height, ink, second, share, skin, hair, cut, kind, build, pose, face, bag in people:
        coat = mix(mix(getattr(S.k, ink), getattr(S.k, second), share), S.k.lilac, 0.12)
        look = Look(coat, SKINS[skin], HAIRS[hair], cut, kind, build, getattr(S.k, bag) if bag else None)
        out.append(figure(S, x, y, height, look, pose, face))
        head, hx, hy = turned(S, x, y, height, look, pose, face)
        S.small(f"look-{ORDER.index(x) + 1}", head, hx, hy, 0.2 * height)
    return "".join(out)


def _column(S):
    k = S.k
    a, b = 656, 774
    marble = mix(k.cream, k.lilac, 0.2)
    stops = [(0, mix(marble, k.lilac, 0.62)), (0.4, mix(marble, k.lilac, 0.5)), (0.401, mix(marble, k.cream, 0.3)), (0.82, mix(k.cream, WHITE, 0.3)), (0.821, mix(k.apricot, k.cream, 0.55)), (1, mix(k.apricot, k.cream, 0.45))]
    veins = ((f"M{a + 4} 90 C{a + 40} 150 {a + 26} 230 {a + 70} 300 S{a + 100} 420 {b - 2} 450", 3.5), (f"M{a + 46} 176 C{a + 80} 190 {a + 90} 214 {b - 2} 220", 2.2), (f"M{a + 10} 430 C{a + 44} 500 {a + 20} 580 {a + 66} 650", 2.6))
    shadow = poly([(a - 24, 700), (b + 24, 700), (b - 160, 1100), (a - 380, 1100)], S.h.shade, 'opacity=".22"')
    foot = rect(a - 18, 662, b - a + 36, 18, mix(marble, k.lilac, 0.3), 7) + S.box(a - 32, 678, b - a + 64, 28, mix(marble, k.lilac, 0.22), 0.42, 0.26, -1)
    return shadow + rect(a, -20, b - a, 690, S.lin(stops, 0, 0, 1, 0)) + group("".join(line(v, mix(k.lilac, k.ink, 0.18), w) for v, w in veins), 'opacity=".38"') + foot


def _rope(S):
    """The end of the queue's rope, near and out of focus."""
    k = S.k
    brass = mix(k.apricot, k.plum, 0.45)
    post = S.box(24, 560, 30, 600, brass, 0.55, 0.4) + S.ball(39, 536, 36, mix(k.apricot, k.plum, 0.3), 0.1, 0.4)
    ropes = line("M-170 620 C-90 760 -20 720 39 598 C90 860 180 1000 330 1140", mix(k.rose, k.plum, 0.45), 26)
    return S.soft(ropes + post, 4, 10)
