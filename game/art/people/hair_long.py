"""Longer hair: bobs, knots, clouds, locs and tails."""
import math

from game.art.people.curves import capsule, disc, f, mix, smooth, taper
from game.art.people.hair import cap, finish, hairline, sheen, side, style


@style
def bob(pen, H, c):
    """Blunt bob with a heavy fringe."""
    y = H.chin_y - 14
    back = smooth([(H.ear_x - 30 - 8 * H.t, y, .2), H.sk(-104, 1.24), H.sk(-60, 1.14), H.sk(0, 1.10), H.sk(60, 1.12), (H.far_x + 14 - 6 * H.t, 0), (H.far_x + 16 - 14 * H.t, y + 4, .2), (H.far_x - 16, y - 2, .4), (H.px(-10), y - 6), ])
    hl = [(H.far_x + 14 - 8 * H.t, y + 4, .1), (H.far_x - 6 - 4 * H.t, y - 2, .3), (H.far_x - 1, 10), (H.far_x, -40, .3), (H.px(0), -46, .6), (H.px(-54), -42, .3), (H.ear_x + 14, 10), (H.ear_x + 8, y + 2, .3), (H.ear_x - 30 - 8 * H.t, y + 6, .1)]
    front = smooth([H.sk(-100, 1.25), H.sk(-60, 1.15), H.sk(0, 1.1), H.sk(58, 1.13), (H.far_x + 16 - 6 * H.t, -10), *hl])
    return pen.fill(back, c, dark=True), finish(pen, H, front, c)


@style
def wavebob(pen, H, c):
    """Short grey waves brushed off the forehead."""
    lambda a: .05 * math.cos(math.radians(a * 5.4))
    d = smooth([(H.ear_x + 4, 40, 0.5), (H.ear_x - 24, 46), H.sk(-112, 1.22), H.sk(-92, 1.16), H.sk(-70, 1.24), H.sk(-46, 1.17), H.sk(-20, 1.24), H.sk(8, 1.18), H.sk(32, 1.24), H.sk(56, 1.14), (H.far_x + 14, -34), (H.far_x + 6, 2), (H.far_x - 2, -10, 0.5), (H.px(48), -50), (H.px(26), -80, 0.8), (H.px(-20), -72), (H.px(-46), -46), (H.ear_x + 14, -18), (H.ear_x + 12, 14)])
    w = "".join(pen.fill(taper(H.sk(a, .86), H.sk(a - 14, 1.02), H.sk(a - 34, 1.06), 4), c[1], op=.8) for a in (-16, 14, 44))
    return "", pen.part(d, c, shade=side(pen, H)) + pen.inside(d, w)


@style
def topknot(pen, H, c):
    """Loose knot pinned with a pencil; strands have escaped."""
    kx, ky = H.cx + 6 - 24 * H.t, H.top - 36
    knot = smooth([(kx - 44, ky + 18), (kx - 46, ky - 14), (kx - 14, ky - 42), (kx + 26, ky - 36), (kx + 46, ky - 2), (kx + 30, ky + 34), (kx - 10, ky + 40)])
    pencil = pen.line(f"M{f(kx-64)} {f(ky+22)}L{f(kx+62)} {f(ky-30)}", "#F2B84B", 8) + pen.line(f"M{f(kx+62)} {f(ky-30)}l9 -3.6", "#F6D9B8", 7) + pen.line(f"M{f(kx-64)} {f(ky+22)}l-7 3", "#E5766F", 8)
    kn = pencil + pen.part(knot, c, off=22, offy=-12) + pen.inside(knot, pen.fill(taper((kx - 36, ky + 14), (kx - 6, ky - 36), (kx + 34, ky - 4), 4), c[1], op=.9) + pen.fill(taper((kx - 20, ky + 30), (kx + 10, ky - 6), (kx + 40, ky + 10), 3), c[1], op=.9))
    d = smooth([*cap(H, 1.07, back=(-116, 1.06)), (H.far_x + 2, -14), (H.px(52), -50), (H.px(22), -78, 0.7), (H.px(6), -84, 0.4), (H.px(-12), -72, 0.7), (H.px(-40), -50), (H.ear_x + 16, -24), (H.ear_x + 10, 8, 0.3)])
    st = pen.fill(taper((H.ear_x + 12, -20), (H.ear_x + 2, 30), (H.ear_x + 14, 74), 4.5, .6), c) + pen.fill(taper((H.far_x - 2, -30), (H.far_x + 10, 10), (H.far_x - 4, 46), 3.4, .6), c, dark=pen.ls < 0)
    st += pen.fill(taper(H.sk(-104, 1.02), H.sk(-118, 1.22), H.sk(-132, 1.20), 4, .6), c)
    lines = "".join(pen.fill(taper((H.px(a), -76 + abs(a) * .3), H.sk(a * 1.1 - 10, .92), H.sk(a * .5 - 8, 1.04), 2.2), c[1], op=.75) for a in (-34, -10, 22))
    return kn, pen.part(d, c, shade=side(pen, H)) + pen.inside(d, lines + sheen(pen, H, c, a0=20)) + st


@style
def chignon(pen, H, c):
    """Lacquered centre-back roll: immaculate."""
    kx, ky = H.sk(-112, 1.22)
    roll = smooth([(kx - 30, ky + 8), (kx - 22, ky - 26), (kx + 10, ky - 30), (kx + 34, ky - 4), (kx + 24, ky + 30), (kx - 8, ky + 34)])
    b = pen.part(roll, c, off=14)
    d = smooth([(H.ear_x + 2, 12, .5), H.sk(-116, 1.04), H.sk(-84, 1.10), H.sk(-56, 1.13), H.sk(-28, 1.14), H.sk(0, 1.13), H.sk(28, 1.13), H.sk(56, 1.09), (H.far_x + 4, -34), (H.far_x - 2, -6, .4), (H.px(50), -44), (H.px(40), -70, .8), (H.px(12), -88, .6), (H.px(-24), -66), (H.px(-48), -34), (H.ear_x + 10, -8)])
    w = pen.fill(taper((H.px(14), -86), H.sk(-34, .86), H.sk(-96, .96), 5), c[1], op=.75) + pen.fill(taper((H.px(20), -92), H.sk(-20, 1.02), H.sk(-84, 1.04), 3), mix(c[0], "#FFFFFF", .5), op=.9)
    return b, pen.part(d, c, shade=side(pen, H)) + pen.inside(d, w)


@style
def afro(pen, H, c):
    n = 20
    P = []
    for i in range(n + 1):
        a = -142 + i * (284 - 22 * H.t) / n
        P.append(H.sk(a, 1.60 + (.04 if i % 2 else -.025)))
    back = smooth(P)
    front = smooth([(H.ear_x - 10, 40), *P[:], (H.far_x + 6, 34), (H.far_x + 3, 10), (H.far_x, -14, 0.5), *hairline(H, -58)[1:]])
    return pen.fill(back, c, dark=True), pen.part(front, c, shade=side(pen, H))


@style
def puffs(pen, H, c):
    """Two round puffs with coloured ties."""
    b = ""
    for s in (-1, 1):
        x, y = H.sk(s * 46 - 8 * H.t, 1.40)
        P = [(x + 46 * math.cos(a) * (1 + .05 * (i % 2)), y + 44 * math.sin(a) * (1 + .05 * (i % 2))) for i, a in enumerate([k * math.pi / 6 for k in range(12)])]
        b += pen.part(smooth(P), c, off=18, offy=-10)
        tx, ty = H.sk(s * 45 - 7 * H.t, 1.08)
        b += pen.part(disc(tx, ty, 13), "#F2B84B" if s < 0 else "#EF7F78", off=6)
    d = smooth(cap(H, 1.035) + hairline(H, -52))
    prt = pen.fill(taper((H.px(0), -58), H.sk(-2, .9), H.sk(-4, 1.04), 2.6), mix(c[0], "#D9A37E", .55))
    return b, pen.part(d, c, shade=side(pen, H)) + prt


@style
def mop(pen, H, c):
    """Curly mop: overlapping coils, heavy over the brow."""
    P = [H.sk(-110, 1.10)]
    for i, a in enumerate(range(-92, 84, 16)):
        P.append(H.sk(a, 1.32 if i % 2 else 1.20))
    P += [(H.far_x + 8, -30), (H.far_x - 2, -10), (H.px(54), -36), (H.px(44), -28), (H.px(34), -46), (H.px(18), -38), (H.px(8), -54), (H.px(-8), -40), (H.px(-20), -54), (H.px(-34), -36), (H.px(-44), -48), (H.px(-54), -24), (H.ear_x + 10, -26), (H.ear_x + 10, 4), (H.ear_x - 8, 30)]
    d = smooth(P, k=.42)
    curls = "".join(pen.line(f"M{f(x-9)} {f(y+5)}a10 10 0 1 1 18 2", c[1], 3.2, op=.85) for x, y in (H.sk(-60, .98), H.sk(-30, 1.06), H.sk(4, .95), H.sk(34, 1.05), H.sk(-10, .66), H.sk(56, .84), H.sk(-82, .98)))
    return "", pen.part(d, c, shade=side(pen, H)) + pen.inside(d, curls)


@style
def long(pen, H, c):
    """Centre parting, falls in front of one shoulder."""
    back = smooth([(H.ear_x - 46, 250, .4), H.sk(-110, 1.28), H.sk(-70, 1.16), H.sk(0, 1.10), H.sk(60, 1.12), (H.far_x + 18, 60), (H.far_x + 14, 230, .4), (H.px(0), 200)])
    fr = smooth([H.sk(-96, 1.22), H.sk(-60, 1.14), H.sk(-4, 1.09), H.sk(60, 1.12), (H.far_x + 16 - 6 * H.t, 0), (H.far_x + 14, 120), (H.far_x - 10, 170, .4), (H.far_x - 2, 60), (H.px(62), -14), (H.px(30), -66), (H.px(0), -96, .3), (H.px(-32), -62), (H.px(-56), -8), (H.ear_x + 12, 60), (H.ear_x + 16, 250, .5), (H.ear_x - 30, 270, .5), (H.ear_x - 38, 120)])
    return pen.fill(back, c, dark=True), finish(pen, H, fr, c)


@style
def locs(pen, H, c):
    """Locs gathered high, some fallen loose behind the ear."""
    kx, ky = H.cx - 30 * H.t, H.top - 8
    b = ""
    for _i, (dx, _dy, ex, ey) in enumerate([(-30, 6, -74, 10), (-26, -4, -86, -40), (-12, -12, -56, -76), (4, -14, -10, -92), (20, -10, 40, -84), (30, 0, 72, -50), (34, 8, 84, -6)]):
        b += pen.part(capsule((kx + dx * .6, ky + 10), (kx + ex * .86, ky + ey * .9), 12, 13), c, off=8)
    b += "".join(pen.part(capsule(H.sk(-106 - i * 3, .98), (H.ear_x - 34 + i * 17, 120 + 16 * (i % 2)), 11, 10), c, off=7) for i in range(3))
    tie = pen.part(smooth([(kx - 34, ky + 14), (kx, ky - 2), (kx + 34, ky + 12), (kx + 30, ky + 28), (kx, ky + 18), (kx - 32, ky + 30)]), "#EF8B6B", off=10)
    d = smooth(cap(H, 1.07) + hairline(H, -72))
    ln = "".join(pen.fill(taper((H.px(a), -72 + abs(a) * .25), H.sk(a * .8 - 4, .9), H.sk(a * .4 - 4 - 8 * H.t, 1.06), 3.4), c[1], op=.95) for a in (-44, -22, 0, 22, 42))
    return b, pen.part(d, c, shade=side(pen, H)) + pen.inside(d, ln) + tie


@style
def ponytail(pen, H, c):
    x, y = H.sk(-78, 1.05)
    tail = smooth([(x, y - 14), (x - 44, y - 30), (x - 74, y + 20), (x - 66, y + 110), (x - 40, y + 160, .3), (x - 36, y + 90), (x - 20, y + 34), (x + 4, y + 14)])
    d = smooth(cap(H, 1.05) + hairline(H, -72))
    return pen.part(tail, c, off=16) + pen.part(disc(x - 6, y, 12, 15), "#EF8B6B", off=6), finish(pen, H, d, c)
