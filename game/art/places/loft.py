"""The mould loft of Yard Two: a floor as big as a field, and on it a whole ship lying down in blue line."""

from game.art.places.base import OVER, WHITE, Hand, W
from game.art.places.train_parts import near_edge, whale
from game.art.svg import circ, ell, fmt, line, mix, poly, rect

HORIZON = 330
VX = 900


def _on(x, z):
    """A point of the floor: x to the side, z away from us (1 near, larger is further)."""
    return VX + x / z, HORIZON + 620 / z


def _run(points, col, width, extra=""):
    """A line through points of the floor, thinner further off: two strokes, the nearer half on top."""
    at = [_on(x, z) for x, z in points]
    d = "M" + " L".join(f"{fmt(x)} {fmt(y)}" for x, y in at)
    near = [p for p in at if p[1] > HORIZON + 170]
    o = line(d, col, width * 0.5, extra)
    return o + (line("M" + " L".join(f"{fmt(x)} {fmt(y)}" for x, y in near), col, width, extra) if len(near) > 1 else "")


def mould_loft(drain):
    """Light from everywhere; roof lights to the far wall, the hull's lines on the floor, weights along one curve, and a gap."""
    S = Hand("mould-loft", "pale", drain)
    k = S.k
    pale = mix(k.cream, k.sky, 0.08)
    blue = mix(k.sky, k.ink, 0.12)
    S.layer(
        "far wall",
        0.03,
        S.fill(-20, HORIZON + 10, S.ramp(mix(pale, WHITE, 0.4), mix(pale, k.sky, 0.2))),
        *(rect(x, 226, 66, 84, mix(k.sky, WHITE, 0.66), 4) for x in range(250, 1600, 108)),
        rect(860, 236, 84, 96, mix(k.plum, pale, 0.4), 3),
    )
    roof = [S.fill(-20, 212, mix(pale, k.lilac, 0.34))]
    for i, y in enumerate((-16, 60, 112, 148, 174, 192)):
        roof += [
            rect(-OVER, y, W + 2 * OVER, 34 - i * 5, mix(k.cream, WHITE, 0.7)),
            rect(-OVER, y + 34 - i * 5, W + 2 * OVER, 8 - i, mix(k.lilac, k.plum, 0.3)),
        ]
    roof += [
        poly(
            [(VX + d - w, -20), (VX + d + w, -20), (VX + d * 0.2 + w * 0.2, 212), (VX + d * 0.2 - w * 0.2, 212)],
            mix(k.lilac, k.plum, 0.26),
        )
        for d, w in ((-900, 20), (-330, 16), (330, 16), (960, 20))
    ]
    S.layer("roof", 0.1, *roof, S.haze(120, 240, 0.5))
    boards = [
        line(f"M{fmt(VX + (x - VX) * 0.12)} {HORIZON} L{fmt(VX + (x - VX) * 1.9)} 1100", mix(pale, k.plum, 0.14), 2)
        for x in range(-700, 2600, 130)
    ]
    S.layer("floor", 0.2, S.fill(HORIZON, 1100, S.ramp(mix(pale, k.sky, 0.12), mix(pale, k.apricot, 0.14))), *boards)
    S.layer("ship", 0.24, *_ship(blue))
    S.layer("faulk", 0.3, *_walker(S))
    S.layer("weights", 0.4, *_weights(S, blue))
    S.layer("shoes", 0.5, *_shoes(S), *_bench(S))
    S.layer("rail", 0.95, near_edge(S, -130, 74, mix(k.lilac, k.plum, 0.3), mix(k.cream, WHITE, 0.4)))
    return S.place(
        "The mould loft",
        "07:38",
        (VX, 430),
        [(1490, 420, 1.04), (420, 420, 1.0)],
        "one weight is missing, and there the line has sprung",
        {"sun": (900, 160, 90), "gap": (1010, 600, 40)},
    )


def _ship(blue):
    """Half-breadth plan: the keel, five waterlines each side, frames across; then the sheer above it, as on a drawing."""
    o = [_run([(0, 1.05), (0, 9)], blue, 7)]
    for breadth in (780, 620, 450, 280, 130):
        for side in (-1, 1):
            curve = [
                (
                    side * breadth * (1 - ((t - 0.45) / 0.56) ** 2 if t > 0.45 else 1 - ((0.45 - t) / 0.46) ** 4),
                    1.05 + 7 * t * t + 0.6 * t,
                )
                for t in (i / 60 for i in range(61))
            ]
            o.append(_run([(max(0, side * x) * side, z) for x, z in curve], blue, 4.5, 'opacity=".85"'))
    for i in range(13):
        t = i / 13
        z = 1.05 + 7 * t * t + 0.6 * t
        half = 780 * (1 - ((t - 0.45) / 0.56) ** 2 if t > 0.45 else 1 - ((0.45 - t) / 0.46) ** 4)
        o.append(_run([(-half, z), (half, z)], blue, 3, 'opacity=".6"'))
    sheer = [(1180 + 90 * (2 * t - 1) ** 2, 1.1 + 6 * t * t + 0.5 * t) for t in (i / 20 for i in range(21))]
    for d in (0, 90, 190, 300):
        o.append(_run([(x + d * (1 - 0.25 * (x - 1180) / 90), z) for x, z in sheer], blue, 4, 'opacity=".7"'))
    return [*o, *(_run([(1180, z), (1560, z)], blue, 2.4, 'opacity=".5"') for z in (1.3, 1.6, 2.1, 2.8, 3.8, 5.2))]


def _weights(S, blue):
    """A batten held to its curve by lead weights; where one is missing it has sprung away."""
    k = S.k
    pts = [(330, 640), (470, 612), (610, 594), (750, 586), (880, 586), (1140, 610), (1260, 634)]
    d = "M250 660 C420 616 600 588 800 584 C900 582 960 560 1010 552 C1070 560 1180 612 1330 652"
    wood = mix(k.apricot, k.coral, 0.25)
    o = [
        line(d, mix(k.plum, wood, 0.5), 13),
        line(d, wood, 8),
        line("M880 590 C960 592 1060 598 1150 616", blue, 4, 'stroke-dasharray="12 10"'),
    ]
    o += [ell(x, y + 6, 52, 8, mix(k.lilac, k.plum, 0.4), 'opacity=".4"') + whale(k, x, y + 4, 0.95, 1) for x, y in pts]
    return o


def _walker(S):
    """Whoever keeps the loft, far off, on the keel, in grey socks; one of them has a hole."""
    k = S.k
    x, y = _on(0, 4.2)
    cloth, hair, skin, sock = mix("#9aa6a4", k.plum, 0.06), mix("#9a949a", k.plum, 0.1), "#f3c5a2", "#8d8a96"
    o = [ell(x + 14, y + 4, 40, 5, mix(k.lilac, k.plum, 0.4), 'opacity=".4"')]
    o += [line(f"M{fmt(x + a)} {fmt(y - 46)} L{fmt(x + b)} {fmt(y - 4)} l10 4", sock, 9) for a, b in ((-7, -14), (7, 12))] + [
        circ(x - 13, y - 14, 2.6, skin)
    ]
    o.append(
        S.split(f"M{fmt(x - 12)} {fmt(y - 124)} H{fmt(x + 12)} L{fmt(x + 26)} {fmt(y - 40)} H{fmt(x - 26)} Z", cloth, x + 5, 0.3)
    )
    o += [
        line(f"M{fmt(x + 12)} {fmt(y - 116)} q20 26 4 48", cloth, 9),
        line(f"M{fmt(x - 12)} {fmt(y - 116)} q-16 22 -4 46", cloth, 9),
    ]
    o += [
        circ(x, y - 146, 17, skin),
        circ(x + 1, y - 154, 17, hair),
        circ(x + 4, y - 174, 9, hair),
        line(f"M{fmt(x - 8)} {fmt(y - 178)} l26 8", k.apricot, 3),
    ]
    return o


def _shoes(S):
    """Two pairs of shoes at the edge of the floor."""
    k = S.k
    o = []
    for x, c in ((1290, mix(k.plum, k.night, 0.3)), (1392, mix(k.plum, k.coral, 0.3))):
        for dx in (0, 46):
            o.append(
                S.split(
                    f"M{x + dx} 716 C{x + dx - 4} 690 {x + dx + 6} 676 {x + dx + 22} 678 C{x + dx + 40} 682 {x + dx + 44} 704 {x + dx + 42} 716 Z",
                    c,
                    x + dx + 26,
                    0.34,
                )
            )
    return o


def _bench(S):
    """A trestle with rolled drawings, at the left."""
    k = S.k
    wood = mix(k.apricot, k.plum, 0.3)
    o = [
        S.split("M60 520 H300 L330 552 H30 Z", wood, 230, 0.3),
        rect(30, 552, 300, 12, mix(wood, k.plum, 0.4)),
        line("M80 564 L56 700 M280 564 L304 700 M66 640 H294", mix(wood, k.plum, 0.3), 11),
    ]
    o += [
        rect(84 + i * 6, 486 - i * 14, 190, 22, mix(k.cream, k.sky, 0.1 + 0.1 * i), 11)
        + circ(84 + i * 6 + 11, 497 - i * 14, 7, mix(k.sky, k.plum, 0.2))
        for i in range(3)
    ]
    return o
