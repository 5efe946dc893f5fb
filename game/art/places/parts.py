"""Things that stand in more than one place: skylines, lift counters, tier shapes, doors, ferns, steam, a cat."""

import math
import random

from game.art.places.base import OVER, WHITE, W
from game.art.svg import arc_d, arch, arch_d, circ, ell, fmt, group, line, mix, path, poly, rect, star_d


def _house(kind, x, y, w, base):
    """Outline of one building."""
    right, top, foot = fmt(x + w), fmt(y), fmt(base)
    start = f"M{fmt(x)} {foot}"
    if kind == "arch":
        return arch_d(x, y, w, base - y)
    if kind == "step":
        q = fmt(y + w * 0.4)
        return f"{start} V{q} H{fmt(x + w * 0.25)} V{top} H{fmt(x + w * 0.75)} V{q} H{right} V{foot} Z"
    if kind == "gable":
        return f"{start} V{fmt(y + w * 0.4)} L{fmt(x + w / 2)} {top} L{right} {fmt(y + w * 0.4)} V{foot} Z"
    if kind == "dome":
        r, q = fmt(w * 0.4), fmt(y + w * 0.42)
        return f"{start} V{q} H{fmt(x + w * 0.1)} A{r} {r} 0 0 1 {fmt(x + w * 0.9)} {q} H{right} V{foot} Z"
    if kind == "slim":
        return f"{start} V{top} H{fmt(x + w * 0.5)} V{fmt(y + w * 0.6)} H{right} V{foot} Z"
    return f"{start} V{top} H{right} V{foot} Z"


def city(S, seed, base, heights, widths, col, span=(-OVER, W + OVER), lit=0.0, calm=None, shade=0.14):
    """A row of two-toned silhouettes with arches among them and few lit windows; `calm` keeps a span of x low."""
    R = random.Random(seed)
    out, x = [], span[0]
    while x < span[1]:
        w, h = R.uniform(*widths), R.uniform(*heights)
        if calm and calm[0] < x + w / 2 < calm[1]:
            h = heights[0] * R.uniform(0.6, 0.9)
        y, c = base - h, mix(col, R.choice([WHITE, S.h.shade]), R.uniform(0, 0.07))
        kind = R.choice(["flat", "arch", "arch", "step", "gable", "dome", "slim"])
        out.append(S.split(_house(kind, x, y, w, base), c, x + w * 0.6, shade))
        if lit:
            out += [
                arch(wx, wy, 9, 14, mix(S.k.apricot, WHITE, R.uniform(0.2, 0.6)))
                for wy in range(int(y + w * 0.6), int(base - 16), 30)
                for wx in range(int(x + w * 0.16), int(x + w * 0.8), 26)
                if R.random() < lit
            ]
        x += w * R.uniform(0.86, 1.0)
    return "".join(out)


def counter(cx, cy, r, n, at, col, face, hand, stars=False):
    """Half-round lift counter: n marks from left to right, a hand at fraction `at`."""
    half = f"M{fmt(cx - r)} {fmt(cy)} A{fmt(r)} {fmt(r)} 0 0 1 {fmt(cx + r)} {fmt(cy)} Z"
    out = [path(half, face), line(half, col, r * 0.07)]
    angle = lambda f: math.pi - (math.pi * 0.86 * f + math.pi * 0.07)
    for i in range(n):
        a = angle(i / (n - 1))
        px, py = cx + r * 0.78 * math.cos(a), cy - r * 0.78 * math.sin(a)
        out.append(path(star_d(px, py, r * 0.13), col) if stars else circ(px, py, r * 0.05, col))
    a = angle(at)
    out.append(line(f"M{fmt(cx)} {fmt(cy)} L{fmt(cx + r * 0.58 * math.cos(a))} {fmt(cy - r * 0.58 * math.sin(a))}", hand, r * 0.07))
    return "".join(out) + circ(cx, cy, r * 0.1, hand)


def tier_shape(kind, cx, cy, r, col):
    """The shape that stands beside every number: star, square, triangle or bar."""
    if kind == "express":
        return path(star_d(cx, cy, r * 1.15, 0.5), col)
    if kind == "b":
        return rect(cx - r * 0.8, cy - r * 0.8, r * 1.6, r * 1.6, col, r * 0.16)
    if kind == "c":
        return poly([(cx, cy - r), (cx + r, cy + r * 0.75), (cx - r, cy + r * 0.75)], col)
    return rect(cx - r, cy - r * 0.26, r * 2, r * 0.52, col, r * 0.2)


def lift_door(S, x, top, w, base, col, frame, kind, light=1.0):
    """A pair of sliding doors in a frame, with the tier's disc; `light` 1 is awake, 0 asleep."""
    c = mix(mix(col, frame, 0.55), col, light)
    m = x + w / 2
    disc = mix(mix(S.k.cream, frame, 0.5), mix(S.k.cream, col, 0.15), light)
    return "".join(
        [
            rect(x - 14, top - 14, w + 28, base - top + 14, mix(frame, S.k.lilac, 0.35), 10),
            rect(x, top, w, base - top, frame),
            S.box(x, top, w / 2 - 2, base - top, c, 0.64, 0.16),
            S.box(m + 2, top, w / 2 - 2, base - top, c, 0.02, 0.2),
            circ(m, top + w * 0.36, w * 0.17, disc),
            tier_shape(kind, m, top + w * 0.365, w * 0.082, frame),
        ]
    )


def grey_door(S, x, top, w, base, col, side=1):
    """The plain door nobody rates: no shape, no counter, one push bar."""
    edge, leaf = S.dark(col, 0.5), mix(col, WHITE, 0.06)
    bar = rect(x + w * 0.12, top + (base - top) * 0.52, w * 0.76, 13, S.dark(col, 0.7), 6)
    return rect(x - 10, top - 10, w + 20, base - top + 10, edge, 4) + S.box(x, top, w, base - top, leaf, 0.5, 0.2, side) + bar


def puff(S, x, y, s, op=0.5, col=WHITE, seed=1):
    """Steam: three ribbons that thin as they rise."""
    out = []
    for i, dx in enumerate((-26, 2, 30)):
        h = (150 + 40 * ((i + seed) % 3)) * s
        X = x + dx * s
        d = (
            f"M{fmt(X - 8 * s)} {fmt(y)} C{fmt(X - 34 * s)} {fmt(y - h * 0.3)} {fmt(X + 26 * s)} {fmt(y - h * 0.5)} {fmt(X - 4 * s)} {fmt(y - h)} "
            f"C{fmt(X + 44 * s)} {fmt(y - h * 0.56)} {fmt(X - 8 * s)} {fmt(y - h * 0.34)} {fmt(X + 10 * s)} {fmt(y)} Z"
        )
        out.append(path(d, S.lin([(0, col, 0), (0.5, col, op), (1, col, op * 0.8)])))
    return S.soft("".join(out), 3, 30)


def near_post(S, x, y, r, col, light):
    """The newel of a banister, near and out of focus: a ball on a post that leaves the picture at its foot."""
    post = S.box(x - r * 0.66, y + r * 0.86, r * 1.32, 1140 - y, col, 0.45, 0.4) + S.box(x - r * 0.9, y + r * 0.8, r * 1.8, r * 0.34, mix(col, light, 0.14), 0.45, 0.4)
    return S.soft(post + S.ball(x, y, r, mix(col, light, 0.16), 0.1, 0.42), 4, 10)


def frond(x, y, angle, length, col, curl=1):
    """One fern leaf: a bent rib with round leaflets that shrink towards the tip."""
    out, n = [], 9
    tip = lambda t: (length * t, -curl * length * 0.32 * t * t)
    for i in range(1, n + 1):
        px, py = tip(i / n)
        r = length * 0.15 * (1.12 - i / n) + 2
        out.append(ell(px, py - r * 0.8, r * 0.42, r, col, f'transform="rotate({22 + i * 2} {fmt(px)} {fmt(py)})"'))
        out.append(ell(px, py + r * 0.8, r * 0.42, r, col, f'transform="rotate({-22 - i * 2} {fmt(px)} {fmt(py)})"'))
    ex, ey = tip(1)
    rib = line(f"M0 0 Q{fmt(ex * 0.5)} 0 {fmt(ex)} {fmt(ey)}", col, max(2, length * 0.022))
    return group(rib + "".join(out), f'transform="translate({fmt(x)},{fmt(y)}) rotate({fmt(angle)})"')


def fern(S, x, y, size, col, seed=1):
    """A fern: fronds fanned over a trough, light ones in front of dark ones."""
    R = random.Random(seed)
    out = []
    for i, a in enumerate((-150, -30, -128, -52, -105, -76, -90)):
        flip = -1 if a < -90 else 1
        leaf = S.dark(col, 0.55 if i < 2 else 0.3 if flip > 0 else 0)
        out.append(frond(x, y, a + R.uniform(-7, 7), size * R.uniform(0.82, 1.08), leaf, curl=-0.9 * flip))
    return "".join(out)


def cat(x, y, s, col, eye, face=1, breath=0.0, tail=0.0):
    """A cat asleep on a ledge, tail hanging; `breath` lifts its back, and `tail` swings the tip, -1 to 1."""
    up = 3 * breath
    body = f"M-46 0 C-48 {fmt(-30 - up)} -20 {fmt(-38 - up)} 8 {fmt(-34 - up)} C34 {fmt(-34 - up / 2)} 50 -22 48 0 Z"
    head = "M26 -26 L28 -48 L40 -38 Q48 -40 54 -37 L66 -47 L66 -24 C68 -8 54 -2 45 -2 C34 -2 26 -10 26 -26 Z"
    t = 12 * tail
    hangs = line(f"M-42 -4 C-62 2 {fmt(-58 - t)} 30 {fmt(-46 - t)} 44 C{fmt(-40 - t)} 52 {fmt(-30 - 1.4 * t)} 48 {fmt(-32 - 1.5 * t)} {fmt(40 - abs(t) / 3)}", col, 9)
    shut = line("M37 -20 q4 3 8 0 M51 -20 q4 3 8 0", eye, 2.4)
    return group(path(body, col) + hangs + path(head, col) + shut, f'transform="translate({fmt(x)},{fmt(y)}) scale({s * face:.2f},{s:.2f})"')


def ring(cx, cy, r, share, col, width, track=None):
    """The rating ring: clockwise from twelve, open where something is missing."""
    back = circ(cx, cy, r, "none", f'stroke="{track}" stroke-width="{fmt(width)}"') if track else ""
    return back + line(arc_d(cx, cy, r, 0, min(share, 0.999) * 360), col, width)


def dome_camera(S, cx, cy, r, body, glass, look=(0.0, 0.5), stem=1.1):
    """A half-dome camera hung at (cx, cy); `look` is where its lens sits in the glass, in radii."""
    lx, ly = cx + look[0] * r, cy + look[1] * r
    squeeze = 1 - abs(look[0]) * 0.7
    eye = "" if squeeze < 0.2 else ell(lx, ly, r * 0.3 * squeeze, r * 0.3, mix(S.k.lilac, S.k.ink, 0.3)) + ell(lx, ly, r * 0.16 * squeeze, r * 0.16, S.k.coral)
    return (
        rect(cx - r * 0.16, cy - r * 1.9, r * 0.32, r * stem, glass)
        + S.split(f"M{fmt(cx - r)} {fmt(cy)} a{fmt(r)} {fmt(r)} 0 0 1 {fmt(2 * r)} 0 Z", body, cx + r * 0.2, 0.3)
        + path(f"M{fmt(cx - r * 0.92)} {fmt(cy)} a{fmt(r * 0.92)} {fmt(r * 0.92)} 0 0 0 {fmt(1.84 * r)} 0 Z", glass)
        + eye
        + circ(lx - r * 0.1, ly - r * 0.1, r * 0.06, WHITE)
    )
