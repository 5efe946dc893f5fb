"""Floor 31: a carpeted corridor, a camera under every rib, and one window at the end."""

import math

from game.art.places.base import OVER, WHITE, H, Hand, W, sheet
from game.art.places.parts import city, dome_camera
from game.art.svg import arch_d, circ, ell, fmt, group, line, mix, path, poly, rect

VX, VY = 810, 400
RIBS = (9, 6.2, 4.3, 3.0, 2.2, 1.55)


def _opening(z):
    """The corridor's arch at distance z: x, y, width, height."""
    w, h = 1860 / z, 1080 / z
    return VX - w / 2, VY - h * 0.44, w, h


def corridor_31(drain):
    """Ribs and cameras to a low sun. Every camera watches the carpet, except one."""
    S = Hand("corridor-31", "low", drain)
    k = S.k
    sun = S.glow(VX, VY + 10, 260, 1) + circ(VX, VY + 18, 46, mix(k.apricot, WHITE, 0.75))
    S.layer("window", 0.03, S.fill(-20, 1100, mix(k.night, k.plum, 0.5)), S.sky(640), sun, city(S, 5, 468, (20, 62), (20, 36), mix(k.plum, S.h.haze, 0.4), (670, 960)))
    last = len(RIBS) - 1
    for i in range(last):
        S.layer(f"rib {i + 1}", 0.06 + 0.24 * i / last, *_rib(S, i, i / last, RIBS[i], RIBS[i + 1]))
    S.layer("hall", 0.36, *_hall(S))
    return S.place(
        "Floor 31, the corridor",
        "17:31",
        (VX, 390),
        [(1540, 420, 1.1), (300, 430, 1.0)],
        "one camera has turned its face to the wall",
        {"sun": (VX, VY + 18, 46), "camera": (VX + 36, 134, 54), "reel": (347, 434, 80), "child": (330, 560, 150, 140)},
    )


def _tone(S, t):
    k = S.k
    return mix(mix(mix(k.lilac, k.coral, 0.25), S.h.haze, 0.62), mix(k.plum, k.night, 0.5), t)


SHADE = (0.62, 0.785)
"""Where on the unit arch the shade begins, right of the crown."""


def _wall_shade(S, c, inner, outer):
    """The right half of a vault segment, in shade."""
    (xa, ya, wa, ha), (xb, yb, wb, hb) = inner, outer
    ra, rb, (a, b) = wa / 2, wb / 2, SHADE
    d = (
        f"M{fmt(VX + ra * a)} {fmt(ya + ra * (1 - b))} A{fmt(ra)} {fmt(ra)} 0 0 1 {fmt(xa + wa)} {fmt(ya + ra)} V{fmt(ya + ha)} L{fmt(xb + wb)} {fmt(yb + hb)} "
        f"V{fmt(yb + rb)} A{fmt(rb)} {fmt(rb)} 0 0 0 {fmt(VX + rb * a)} {fmt(yb + rb * (1 - b))} Z"
    )
    return path(d, S.dark(c, 0.4))


def _rib(S, i, t, za, zb):
    """One segment of the corridor between two ribs, with its floor, door, camera and sticker."""
    k, h = S.k, S.h
    inner, outer = _opening(za), _opening(zb)
    (xa, ya, wa, ha), (xb, yb, wb, hb) = inner, outer
    c = _tone(S, t)
    o = [S.hole(arch_d(xb - 18, yb - 18, wb + 36, hb + 36), arch_d(*inner), fill=c), _wall_shade(S, c, inner, outer)]
    fa, fb = ya + ha, yb + hb
    o.append(poly([(xa, fa), (xa + wa, fa), (xb + wb, fb + 2), (xb, fb + 2)], mix(mix(k.coral, h.haze, 0.5), mix(k.night, k.plum, 0.35), t)))
    o.append(poly([(VX - wa * 0.16, fa), (VX + wa * 0.16, fa), (VX + wb * 0.16, fb + 2), (VX - wb * 0.16, fb + 2)], mix(k.apricot, WHITE, 0.3), f'opacity="{0.75 - 0.5 * t:.2f}"'))
    if i == len(RIBS) - 2:
        o.append(_reel(S, za, zb))
    elif i:
        o.append(_door(S, za, zb, c))
    o.append(line(arch_d(*inner).replace(" Z", ""), mix(c, h.haze, 0.45 - 0.2 * t), 26 / za))
    o.append(_wink(S, za, zb, c))
    o.append(dome_camera(S, VX, ya + 105 / za, 62 / za, mix(k.cream, c, 0.1 + 0.12 * t), mix(k.ink, k.night, 0.5)))
    return o


def _door(S, za, zb, c):
    """A door in the left wall, foreshortened."""
    zc, zd = za + (zb - za) * 0.34, za + (zb - za) * 0.8
    xc, yc, _, hc = _opening(zc)
    xd, yd, _, hd = _opening(zd)
    bc, bd, tc, td = yc + hc, yd + hd, 560 / zc, 560 / zd
    leaf = path(f"M{fmt(xc)} {fmt(bc)} V{fmt(bc - tc * 0.8)} Q{fmt(xc)} {fmt(bc - tc)} {fmt((xc + xd) / 2)} {fmt((bc + bd) / 2 - (tc + td) * 0.51)} Q{fmt(xd)} {fmt(bd - td)} {fmt(xd)} {fmt(bd - td * 0.8)} V{fmt(bd)} Z", mix(c, S.k.ink, 0.35))
    return leaf + circ(xc + (xd - xc) * 0.75, (bc + bd) / 2 - (tc + td) * 0.2, 10 / zd, mix(S.k.apricot, S.k.cream, 0.3))


def _hall(S):
    """The near end: a dark wall, calm at both sides."""
    k, h = S.k, S.h
    inner = _opening(RIBS[-1])
    xa, ya, wa, ha = inner
    wall = mix(k.plum, k.night, 0.5)
    fa = ya + ha
    o = [S.hole(sheet(), arch_d(*inner), fill=mix(wall, k.rose, 0.1))]
    r, (a, b) = wa / 2, SHADE
    sx, sy = VX + r * a, ya + r * (1 - b)
    over = (sy + 20) / (VY - sy)
    o.append(path(f"M{fmt(sx)} {fmt(sy)} L{fmt(sx + (sx - VX) * over)} -20 H{W + OVER} V{H + 20} H{fmt(xa + wa)} V{fmt(ya + r)} A{fmt(r)} {fmt(r)} 0 0 0 {fmt(sx)} {fmt(sy)} Z", S.dark(wall, 0.42)))
    o.append(poly([(xa, fa), (xa + wa, fa), (xa + wa + 620, H + 20), (xa - 620, H + 20)], mix(mix(k.coral, h.haze, 0.5), mix(k.night, k.plum, 0.35), 0.92)))
    o.append(poly([(VX - wa * 0.16, fa), (VX + wa * 0.16, fa), (VX + 420, H + 20), (VX - 420, H + 20)], mix(k.apricot, WHITE, 0.3), 'opacity=".2"'))
    o.append(line(arch_d(*inner).replace(" Z", ""), mix(wall, h.haze, 0.3), 20))
    return [*o, _turned(S, VX, ya)]


def _turned(S, x, y):
    """The nearest camera, swung on its arm until it looks at the plaster."""
    k = S.k
    dark = mix(k.ink, k.night, 0.5)
    arm = rect(x - 8, y, 16, 34, dark, 4) + circ(x, y + 38, 16, dark)
    dome = dome_camera(S, 0, 36, 54, mix(k.cream, k.plum, 0.2), dark, stem=0)
    return arm + group(dome, f'transform="translate({x},{fmt(y + 38)}) rotate(-82)"')


def _on_vault(za, zb, angle):
    """A point on the left of the vault between two ribs, `angle` degrees above the spring, and the scale there."""
    (_, ya, wa, _), (_, yb, wb, _) = _opening(za), _opening(zb)
    r, a = (wa + wb) / 4, math.radians(angle)
    return VX - r * math.cos(a), (ya + yb) / 2 + r - r * math.sin(a), r / 511


def _reel(S, za, zb):
    """The fire hose on its wheel, turned with the wall, and the end of it hanging over the place where somebody could sit."""
    k = S.k
    x, y, _ = _on_vault(za, zb, 25)
    red, dark = mix(k.rose, k.coral, 0.35), mix(k.rose, k.night, 0.55)
    wheel = ell(7, 4, 92, 92, mix(k.night, k.plum, 0.25)) + S.ball(0, 0, 82, red, 0.2, 0.4)
    wheel += "".join(circ(0, 0, r, "none", f'stroke="{dark}" stroke-width="8"') for r in (66, 50, 34)) + S.ball(0, 0, 19, mix(k.apricot, k.cream, 0.3), 0.2, 0.3)
    hose = line(f"M{fmt(x - 12)} {fmt(y + 74)} C{fmt(x - 30)} {fmt(y + 112)} {fmt(x + 8)} {fmt(y + 122)} {fmt(x - 16)} {fmt(y + 152)}", dark, 10)
    nozzle = line(f"M{fmt(x - 16)} {fmt(y + 152)} l-5 22", mix(k.apricot, k.cream, 0.2), 13)
    return hose + nozzle + group(wheel, f'transform="translate({fmt(x)},{fmt(y)}) rotate(20) scale(.5,1)"')


def _wink(S, za, zb, c):
    """The sticker by each camera: an eye that winks."""
    k = S.k
    x, y, s = _on_vault(za, zb, 62)
    lashes = " ".join(f"M{a} {3 + b} l{d} {e}" for a, b, d, e in ((-16, 6, -6, 8), (0, 11, 0, 10), (16, 6, 6, 8)))
    eye = circ(0, 0, 36, mix(mix(k.cream, k.apricot, 0.2), c, 0.12)) + line(f"M-22 -2 q22 18 44 0 {lashes}", k.ink, 5)
    return group(eye, f'transform="translate({fmt(x)},{fmt(y)}) rotate(-28) scale({0.92 * s:.3f},{0.72 * s:.3f})"')
