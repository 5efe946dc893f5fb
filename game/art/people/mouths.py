"""Mouths, closed, smiling, talking and clenched; cheeks, dimples and the tremble of a held smile."""
from game.art.people.curves import box, disc, f, mix, smooth, taper


def mouth(pen, H, c, m, talk=None):
    """Upper lip in shade, lower lip a light shape, one tapered line between; or open with teeth and tongue."""
    x, y = H.mouth_x, H.mouth_y
    t = H.t
    w = c.mouth_w * m["mw"]
    wl, wr = w * (1 - .02 * t), w * (1 - .34 * t)
    mc, kind, mo = m["mc"] + c.mouth_c, m["kind"], m["mo"]
    if talk is not None and kind not in ("teeth",):
        mo, kind = [(5, "talk"), (12, "talk"), (14, "o")][talk]
        if talk == 2:
            wl, wr = wl * .62, wr * .62
    elif talk is not None:
        mo = mo + [2, 6, 9][talk]
    a = m["asym"]
    left, right = (0, c.smirk) if pen.mirror > 0 else (c.smirk, 0)
    Lc, Rc = (x - wl, y - mc * .62 + a * .3 + left), (x + wr, y - mc * .62 - a * .5 + right)
    lip, lipd, line = c.lip, c.lip[1], c.skin[2]
    ul, ll = c.lips
    if kind == "closed":          # lips thin as the smile draws them out
        ul, ll = ul * (1 - .025 * max(0, mc)), ll * (1 - .02 * max(0, mc))
    o = []
    sh = m["shake"]
    if kind in ("closed", "press"):
        press = kind == "press"
        cy = y + mc * .34 - a * .2
        if not press:
            up = smooth([(Lc[0] + 1, Lc[1], 0), (x - wl * .36, cy - ul * .95 - mc * .20, .8), (x + 1, cy - ul * .78 - mc * .10, .6), (x + wr * .34, cy - ul * .95 - mc * .20, .8), (Rc[0] - 1, Rc[1], 0), (x, cy + 1)])
            lo = smooth([(Lc[0] + 3, Lc[1] + 1, 0), (x, cy), (Rc[0] - 3, Rc[1] + 1, 0), (x + wr * .42, cy + ll * .88), (x, cy + ll), (x - wl * .42, cy + ll * .88)])
            o.append(pen.fill(lo, lip) + pen.inside(lo, pen.fill(f"M{f(x+2) if pen.ls<0 else f(x-8)} -50h{-400*pen.ls}v400h{400*pen.ls}Z", lip, dark=True)))
            o.append(pen.fill(up, lip, dark=True))
        else:
            cy = y - 1
        o.append(pen.fill(taper(Lc, (x + a, cy + mc * .42 + (0 if not press else -mc * .3)), Rc, 3.0 if not press else 4, .35, .35), mix(lipd, "#1E1538", .45)))
        o.append(pen.fill(taper((x - wl * .45, cy + ll + 5), (x, cy + ll + 8), (x + wr * .4, cy + ll + 5), 2.6), c.skin[:2], dark=True))
    else:
        if kind == "o":
            ow = w * (1 if talk is None else .62)
            d = disc(x, y + 3, ow * (.92 - .2 * t), mo)
            ring = disc(x, y + 3, ow * (.92 - .2 * t) + 4, mo + 4.5)
        else:
            top = -2 - mc * .10
            bot = y + mo + mc * .10
            rnd = .62 if kind == "laugh" else .55
            d = (f"M{f(Lc[0])} {f(Lc[1])}Q{f(x)} {f(y+top+mc*.55)} {f(Rc[0])} {f(Rc[1])}"
                 f"C{f(x+wr*rnd*1.15)} {f(bot+mc*.10)} {f(x+wr*.45)} {f(bot+1)} {f(x)} {f(bot)}C{f(x-wl*.45)} {f(bot+1)} {f(x-wl*rnd*1.15)} {f(bot+mc*.10)} {f(Lc[0])} {f(Lc[1])}Z")
            u2, l2 = ul * .66, ll * .66
            ring = (f"M{f(Lc[0]-3)} {f(Lc[1]-1)}Q{f(x-wl*.4)} {f(y+top+mc*.12-u2)} {f(x)} {f(y+top+mc*.22-u2+1)}Q{f(x+wr*.4)} {f(y+top+mc*.12-u2)} {f(Rc[0]+3)} {f(Rc[1]-1)}"
                    f"C{f(x+wr*rnd*1.3)} {f(bot+mc*.1+l2)} {f(x+wr*.45)} {f(bot+l2+1)} {f(x)} {f(bot+l2)}C{f(x-wl*.45)} {f(bot+l2+1)} {f(x-wl*rnd*1.3)} {f(bot+mc*.1+l2)} {f(Lc[0]-3)} {f(Lc[1]-1)}Z")
        o.append(pen.fill(ring, lip) + pen.inside(ring, pen.fill(f"M{f(x+3) if pen.ls<0 else f(x-10)} -50h{-400*pen.ls}v400h{400*pen.ls}Z", lip, dark=True)))
        o.append(pen.fill(d, "#3A1533"))
        inn = ""
        tw = ("#FFF7EC", "#D9C8DA")
        sp = f(x + 2)
        if kind == "teeth":
            inn += pen.fill(box(x - 80, y - 40, 160, 90), tw) + pen.fill(f"M{sp} -50h{-400*pen.ls}v400h{400*pen.ls}Z", tw, dark=True)
            if sh > .5:      # clenched: the line where the rows meet
                inn += pen.fill(taper((Lc[0], Lc[1] + 3), (x, y + mo * .62 + mc * .2), (Rc[0], Rc[1] + 3), 2.2, .5, .5), "#8A5F83", op=.9)
                n = 5
                for i in range(-n, n + 1):
                    xx = x + i * (wl if i < 0 else wr) / (n + .6)
                    inn += pen.line(f"M{f(xx)} {f(y-12)}V{f(y+30)}", "#B89CBC", 1.1, op=.7)
        elif kind == "laugh":
            inn += pen.fill(f"M{f(Lc[0])} {f(Lc[1]-6)}Q{f(x)} {f(y+2)} {f(Rc[0])} {f(Rc[1]-6)}V{f(y-2)}Q{f(x)} {f(y+13)} {f(Lc[0])} {f(y-2)}Z", tw)
            inn += pen.fill(disc(x - 2, y + mo + 8, wl * .62, 15), "#D4606F")
        elif kind == "talk":
            inn += pen.fill(box(x - 60, y - 40, 120, 40 + (1 if mo < 8 else 1.5)), tw)
            if mo > 8:
                inn += pen.fill(disc(x, y + mo + 6, wl * .5, 9), "#C85868")
        if c.gap and kind in ("laugh", "teeth", "talk"):
            inn += pen.fill(box(x + 1, y - 20, 6, 27), "#3A1533")
        o.append(pen.inside(d, inn))
        if kind != "o":
            o.append(pen.fill(taper((x - wl * .4, y + mo + mc * .1 + ll * .7 + 6), (x, y + mo + mc * .1 + ll * .7 + 9), (x + wr * .36, y + mo + mc * .1 + ll * .7 + 6), 2.6), c.skin[:2], dark=True))
    # corners dimple with a smile
    if mc > 5 or kind == "teeth":
        for (cx, cy), s in ((Lc, -1), (Rc, 1)):
            o.append(pen.fill(taper((cx + s * 2, cy - 6), (cx + s * 6, cy), (cx + s * 1, cy + 6), 2.6), line, op=.75))
    return "".join(o)


def cheeks(pen, H, c, m, phase=0):
    """Raised cheeks in a real smile; with strain the doubled contour that trembles, a bead of sweat, tight cords by the chin."""
    o, line = [], c.skin[2]
    if m["cheek"]:
        for sx in (-1, 1):
            x = H.px(sx * 33)
            dk = sx * pen.ls < 0
            o.append(pen.fill(taper((x - 13, 25), (x, 16 + 3 * m["cheek"]), (x + 13 * (1 - .3 * H.t * (sx > 0)), 25), 2.4 * m["cheek"]), c.skin[:2] if not dk else line, dark=not dk, op=.9 if not dk else .5))
    if c.blush:
        k = c.blush * (1 + m["cheek"] * .5)
        for sx in (-1, 1):
            x = H.px(sx * 36)
            o.append(pen.fill(disc(x, 38 + (8 if H.chin_y < 90 else 0), 14 * (1 - .25 * H.t * (sx > 0)), 9), c.blushc, op=round(min(.5, k * .30), 2)))
    sh = m["shake"]
    if sh:
        w = c.mouth_w * m["mw"]
        j = (phase * 2 - 1) * 1.6 * sh
        for sx in (-1, 1):
            x0 = H.mouth_x + sx * (w + 9) * (1 - .28 * H.t * (sx > 0))
            for i in range(1 + (sh > .5)):
                xx = x0 + sx * i * 7 + j
                o.append(pen.fill(taper((xx - sx * 1, H.mouth_y - 22 + i * 3), (xx + sx * (5 + 2 * i), H.mouth_y - 5 + j), (xx - sx * 1, H.mouth_y + 12 - i * 4), 2.0 + sh), line, op=round(.8 - .3 * i, 2)))
        if sh > .6:
            for sx in (-1, 1):
                x0 = H.chin_x + sx * 14
                o.append(pen.fill(taper((x0, H.chin_y - 16 + j * .5), (x0 + sx * 3, H.chin_y - 10), (x0 - sx * 1, H.chin_y - 3), 2.2), line, op=.6))
    for i in range(m["sweat"]):
        x, y = (H.px(-56), -34 + phase * 3) if i == 0 else (H.px(-48), 10 + phase * 5)
        o.append(f'<path d="M{f(x)} {f(y-11)}C{f(x+6)} {f(y-2)} {f(x+5)} {f(y+5)} {f(x)} {f(y+5)}C{f(x-5)} {f(y+5)} {f(x-6)} {f(y-2)} {f(x)} {f(y-11)}Z" fill="#E9F4FF" opacity=".92"/>')
    return "".join(o)
