"""Eyes with lids that follow the gaze, brows, and glasses."""
from game.art.people.curves import box, disc, f, lerp, smooth, taper

# half width, height, tilt (outer corner up), upper arch 0..1, hooded lid 0..1
EYES = {"almond": (17, 12, 2, .5, .2), "round": (16, 15, 0, .5, .1), "hooded": (17, 11, -1, .6, .75), "narrow": (18, 9, 3, .55, .0), "droopy": (17, 12, -4, .45, .45),
        "deep": (15, 11, 1, .4, .6), "cat": (18, 12, 5, .6, .3), "child": (16, 17, 0, .5, .0)}
# thickness, arch, inner thickness share, length
BROWS = {"soft": (5, 6, .7, 21), "straight": (6.5, 2, .9, 22), "heavy": (10, 4, .85, 24), "thin": (2.8, 8, .6, 20), "arched": (4.5, 11, .7, 22), "bushy": (9, 6, 1.1, 23), "short": (6, 4, .8, 16)}


def eyes(pen, H, c, m, blink=0.):
    """Both eyes with lids that follow the gaze; the white goes into shade on the far side of the split."""
    hw, hh, tilt, arch, hood = EYES[c.eye]
    skin, line = c.skin[:2], c.skin[2]
    o = []
    gx, gy = c.gaze[0] + m["gx"], c.gaze[1] + m["gy"] / 8
    for sx in (-1, 1):
        th = sx * H.s.eye_dx
        ex = H.px(th) - (sx > 0) * 2 * H.t
        fs = 1 - .26 * H.t if sx > 0 else 1.
        if H.t < .1:
            fs = 1.
        w, ey = hw * fs * c.eye_k, H.s.nose_y * 2 + (18 if H.chin_y < 90 else 0)
        dk = (sx > 0 and pen.ls < 0) or (pen.ls > 0 and H.t < .2 and sx < 0)
        op = m["up"] * (1 - blink) * (1 - .35 * max(0, gy))
        lo = m["lo"]
        ti = tilt * sx
        L, R = (ex - w, ey + ti * .5 + (2 if sx > 0 else 0)), (ex + w, ey - ti * .5 + (2 if sx < 0 else 0))
        sock = smooth([(L[0] - 2, ey - 5), (ex - sx * 2, ey - hh - 9), (R[0] + 2, ey - 5), (ex, ey - hh * .4)])
        if hood > .3:
            o.append(pen.fill(sock, skin, dark=True, op=.35 + .4 * hood if not dk else None))
        if op < .12:
            if m["lo"] > .9:   # laughing crescent
                o.append(pen.fill(taper((L[0], ey + 5), (ex, ey - 13), (R[0], ey + 5), 5.5, .1, .1), c.lash))
                o.append(pen.fill(taper((L[0] + 3, ey + 12), (ex, ey + 5), (R[0] - 3, ey + 12), 1.8), line, op=.6))
            else:
                o.append(pen.fill(taper((L[0], ey + 1), (ex, ey + 11), (R[0], ey + 1), 4.5, .15, .15), c.lash))
                o.append(pen.fill(taper((L[0] + 3, ey - 6), (ex, ey - 4), (R[0] - 3, ey - 6), 1.6), line, op=.5))
            continue
        up, dn = hh * op, hh * .62 * (1 - lo * .75)
        pk = ex + sx * w * (arch - .5) * .6       # highest point of the upper lid
        top = f"C{f(L[0]+w*.30)} {f(ey-up)} {f(pk+w*.10)} {f(ey-up*1.12)} {f(R[0])} {f(R[1])}" if sx > 0 else f"C{f(pk-w*.10)} {f(ey-up*1.12)} {f(R[0]-w*.30)} {f(ey-up)} {f(R[0])} {f(R[1])}"
        d = f"M{f(L[0])} {f(L[1])}{top}C{f(R[0]-w*.5)} {f(ey+dn)} {f(L[0]+w*.5)} {f(ey+dn)} {f(L[0])} {f(L[1])}Z"
        white = ("#FFF6EC", "#CDB9D2") if c.tone < 6 else ("#F7EADF", "#A892BC")
        o.append(pen.fill(d, white, dark=dk))
        r = (hh * .66 if hh < 15 else hh * .60) * c.iris_k
        px, py = ex + gx * w * .52 + H.t * 2 * (1 if sx < 0 else .4), ey - up * .10 + gy * hh * .35
        eye = pen.fill(disc(px, py, r * (fs * .5 + .5), r), c.iris, dark=dk) + pen.fill(disc(px, py, r * .56), "#1E1538")
        eye += pen.fill(smooth([(L[0] - 4, ey - 30, 0), (R[0] + 4, ey - 30, 0), (R[0] + 4, R[1] - 1, 0), (ex, ey - up * .42), (L[0] - 4, L[1] - 1, 0)]), "#3B2A63", op=.30)
        eye += f'<circle cx="{f(px+pen.ls*r*.42)}" cy="{f(py-r*.40)}" r="{f(r*.27)}" fill="#FFFDF6" opacity="{.6 if dk else 1}"/>'
        if m["sweat"] >= 2:
            eye += f'<path d="{taper((L[0]+4, ey+dn*.45), (ex, ey+dn*.95), (R[0]-4, ey+dn*.45), 3.2)}" fill="#FFFFFF" opacity=".75"/>'
        o.append(pen.inside(d, eye))
        # upper lid: a real shape, thick towards the outer corner
        out = 5 * c.lash_k
        oL, oR = ((L[0] - (out if sx < 0 else 0), L[1] - (1 if sx < 0 else 0)), (R[0] + (out if sx > 0 else 0), R[1] - (1 if sx > 0 else 0)))
        tk = 4.2 * c.lash_k
        a1 = ey - up - tk
        t2 = (f"C{f(L[0]+w*.30)} {f(a1+2)} {f(pk+w*.14)} {f(a1-up*.10)} {f(oR[0])} {f(oR[1])}" if sx > 0 else f"C{f(pk-w*.14)} {f(a1-up*.10)} {f(R[0]-w*.30)} {f(a1+2)} {f(oR[0])} {f(oR[1])}")
        back = (f"L{f(R[0])} {f(R[1]+1)}C{f(pk+w*.10)} {f(ey-up*1.06)} {f(L[0]+w*.30)} {f(ey-up*.94)} {f(L[0])} {f(L[1]+1)}" if sx > 0
                else f"L{f(R[0])} {f(R[1]+1)}C{f(R[0]-w*.30)} {f(ey-up*.94)} {f(pk-w*.10)} {f(ey-up*1.06)} {f(L[0])} {f(L[1]+1)}")
        o.append(pen.fill(f"M{f(oL[0])} {f(oL[1])}{t2}{back}Z", c.lash))
        if c.crease and hood < .9:
            o.append(pen.fill(taper((L[0] + 3, ey - up * .7 - 6), (pk, ey - up - 9 - 2 * (1 - hood)), (R[0] - 2, ey - up * .6 - 6), 1.8), line, op=.65))
        lw = 1.2 + lo * 1.6
        o.append(pen.fill(taper((L[0] + 5, ey + dn * .55 + 1), (ex, ey + dn + 1.5), (R[0] - 3, ey + dn * .5 + 1), lw), line, op=.55))
        if c.tired or lo > .25:
            k = max(c.tired, lo * .8)
            o.append(pen.fill(taper((ex - w * .8, ey + dn + 6), (ex - sx * 2, ey + dn + 12 + 2 * k), (ex + w * .75, ey + dn + 5), 2 + 2.2 * k), line if dk else skin, dark=not dk, op=.55 if dk else .8))
    return "".join(o)


def brows(pen, H, c, m):
    th, arch, inn, ln = BROWS[c.brow]
    o = []
    for sx in (-1, 1):
        ex = H.px(sx * H.s.eye_dx)
        ey = (18 if H.chin_y < 90 else 0)
        fs = 1 - .24 * H.t if sx > 0 else 1.
        y = -26 - c.brow_dy + ey
        xi, xo = ex - sx * ln * .72 * fs, ex + sx * ln * 1.05 * fs
        yi, yo = y + m["bi"], y + m["bo"] + 3
        if c.raise_brow and pen.own(sx) == c.raise_brow:
            yi, yo = yi - 3, yo - 7
        xm, ym = lerp(xi, xo, .58), (yi + yo) / 2 - arch
        d = smooth([(xi, yi - th * inn * .5, .5), (xm, ym - th * .62), (xo, yo - .5, .3), (xm, ym + th * .42), (xi + sx * 1, yi + th * inn * .62, .5)])
        o.append(pen.fill(d, c.browc, dark=(sx * pen.ls < 0)))
    if m["bi"] > 6 or (m["bi"] < -8 and m["bo"] > 3):
        ax = H.px(0)
        for sx in (-1, 1):
            o.append(pen.fill(taper((ax + sx * 6, -34), (ax + sx * 4, -27), (ax + sx * 6, -19), 2.2), c.skin[2], op=.6))
    return "".join(o)


def glasses(pen, H, c):
    """Frames sit on the nose; the far lens narrows with the turn; arms reach the near ear."""
    if not c.glasses:
        return ""
    kind, col = c.glasses
    o = []
    ey = 3
    for sx in (-1, 1):
        ex = H.px(sx * H.s.eye_dx)
        fs = 1 - .24 * H.t if sx > 0 else 1.
        r = 27
        if kind == "round":
            d = disc(ex, ey, r * fs, r)
        elif kind == "half":
            d = f"M{f(ex-r*fs)} {f(ey+4)}H{f(ex+r*fs)}C{f(ex+r*fs)} {f(ey+34)} {f(ex-r*fs)} {f(ey+34)} {f(ex-r*fs)} {f(ey+4)}Z"
        elif kind == "cat":
            d = smooth([(ex - sx * r * fs * .9, ey - 12, .5), (ex + sx * r * fs * 1.25, ey - 21, .4), (ex + sx * r * fs * .9, ey + 15), (ex - sx * r * fs * .6, ey + 19)])
        else:
            d = box(ex - r * fs, ey - 19, 2 * r * fs, 38, 8)
        o.append(f'<path d="{d}" fill="#FFFFFF" fill-opacity=".13" stroke="{pen.dark(col) if sx*pen.ls<0 else pen.lit(col)}" stroke-width="4.2" stroke-linejoin="round"/>')
        o.append(pen.inside(d, f'<path d="M{f(ex-12)} {f(ey+40)}L{f(ex+16)} {f(ey-40)}h9L{f(ex-3)} {f(ey+40)}Z" fill="#FFFFFF" opacity=".16"/>'))
    x0, x1 = H.px(-H.s.eye_dx), H.px(H.s.eye_dx)
    o.append(pen.line(f"M{f(x0+26)} {f(ey-3)}Q{f((x0+x1)/2+H.t*3)} {f(ey-11)} {f(x1-26*(1-.24*H.t))} {f(ey-3)}", col, 4.2))
    o.append(pen.line(f"M{f(x0-27)} {f(ey-4)}L{f(H.ear_x+2)} {f(ey-2)}", col, 4))
    return "".join(o)
