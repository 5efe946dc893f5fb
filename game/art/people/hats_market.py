"""Hats of a market hall and a wedding: a twisted towel, a boater, a captain's cap, a wreath, a headset, a kerchief."""

import math

from game.art.people.curves import disc, f, mix, smooth, taper
from game.art.people.hair import side
from game.art.people.hats import HATS


def _towel(pen, H, c, trim):
    """A towel twisted and knotted round the brow, its ends in the air."""
    d = smooth([(H.ear_x - 8, -44, 0.5), H.sk(-70, 1.06), (H.px(-20), -92), (H.px(30), -90), (H.far_x + 8, -62, 0.5), (H.far_x + 4, -36, 0.5), (H.px(10), -60), (H.px(-44), -44)])
    twists = "".join(pen.fill(taper((H.px(x) - 10, -96), (H.px(x) + 2, -70), (H.px(x) + 14, -40), 4), trim, op=0.8) for x in (-66, -40, -14, 12, 38, 60))
    x, y = H.ear_x + 2, -62
    ends = [smooth([(x, y, 0.4), (x - 34, y - 44), (x - 62, y - 40, 0.3), (x - 44, y - 12), (x - 10, y + 12, 0.4)]), smooth([(x, y, 0.4), (x - 48, y + 2), (x - 66, y + 30, 0.3), (x - 34, y + 28), (x - 6, y + 14, 0.4)])]
    return "".join(pen.part(e, c, off=9) for e in ends) + pen.part(d, c, shade=side(pen, H), inner=twists) + pen.part(disc(x - 4, y, 15), c, off=7)


def _boater(pen, H, c, trim):
    """A straw hat, flat as a cheese, with a wide ribbon."""
    a, b = H.px(-64), H.px(64)
    crown = smooth([(a, -84, 0.2), (a + 4, H.top - 34, 0.3), (b - 2, H.top - 30, 0.3), (b + 6, -80, 0.2), ((a + b) / 2, -66)])
    band = pen.fill(smooth([(a - 8, -88, 0.2), (a - 6, -118, 0.2), ((a + b) / 2, -110), (b + 10, -114, 0.2), (b + 12, -82, 0.2), ((a + b) / 2, -70)]), trim)
    brim = disc((a + b) / 2 + 6, -76, H.rx * 1.72, 23)
    dark = f"M{f(H.cx - pen.ls * 24)} -200H{-pen.ls * 600}V100H{f(H.cx - pen.ls * 50)}Z"
    return pen.part(crown, c, shade=side(pen, H), inner=band) + pen.part(brim, c, shade=dark) + pen.line(f"M{f(a - 10)} -78Q{f((a + b) / 2)} -62 {f(b + 16)} -76", mix(trim, "#2E2350", 0.2), 5)


def _captain(pen, H, c, trim):
    """A captain's cap with a white top, an anchor, and a second pair of glasses pushed up on its band."""
    top = smooth([(H.ear_x - 10, -56, 0.3), H.sk(-76, 1.34), H.sk(-40, 1.42), H.sk(10, 1.42), H.sk(56, 1.38), (H.far_x + 14, -72, 0.3), (H.px(0), -84)])
    band = smooth([(H.ear_x - 4, -38, 0.2), (H.ear_x - 6, -70, 0.2), (H.px(-5), -106), (H.far_x + 7, -84, 0.2), (H.far_x + 4, -48, 0.2), (H.px(0), -68)])
    peak = smooth([(H.px(-42), -60, 0.3), (H.px(0), -74), (H.far_x + 5, -52, 0.4), (H.far_x + 22, -30, 0.6), (H.px(14), -42)])
    lens = lambda x: f'<path d="{disc(x, -88, 19, 17)}" fill="#FFFFFF" fill-opacity=".32" stroke="{pen.lit("#7A3B52")}" stroke-width="4.4"/>'
    pair = lens(H.px(-26)) + lens(H.px(24)) + pen.line(f"M{f(H.px(-26) + 18)} -92Q{f(H.px(-1))} -100 {f(H.px(24) - 18)} -92M{f(H.px(-26) - 19)} -90L{f(H.ear_x)} -70", "#7A3B52", 4)
    x, y = H.px(6), H.top - 8
    anchor = pen.line(f"M{f(x)} {f(y - 14)}v28M{f(x - 13)} {f(y + 4)}q2 14 13 14q11 0 13 -14M{f(x - 8)} {f(y - 6)}h16", trim, 4.6)
    return pen.part(top, c, shade=side(pen, H)) + anchor + pen.part(band, "#2F3F6E", shade=side(pen, H)) + pair + pen.part(peak, "#2E2350", off=9)


def _wreath(pen, H, c, trim):
    """Flowers and leaves in a ring round the head."""
    o = ""
    for i in range(9):
        a = math.radians(-86 + i * 21.5)
        x, y = H.cx + H.rx * 1.12 * math.sin(a) + 4, -44 - 62 * math.cos(a)
        o += pen.fill(taper((x - 20, y + 10), (x, y - 12), (x + 20, y - 4), 8), trim)
        if i % 2 == 0:
            ink = c[0] if i % 4 == 0 else "#FFF4E6"
            o += "".join(pen.fill(disc(x + 9 * math.cos(k * 1.257), y + 9 * math.sin(k * 1.257), 9), ink) for k in range(5)) + pen.fill(disc(x, y, 6), "#F2B84B")
    return o


def _headset(pen, H, c, trim):
    """A band over the hair, a cushion on the ear, a microphone on a wire."""
    arc = smooth([(H.ear_x - 6, -4), H.sk(-66, 1.16), H.sk(-10, 1.20), H.sk(46, 1.14), (H.far_x + 8, -50)], closed=False)
    wire = f"M{f(H.ear_x)} 18C{f(H.ear_x)} 70 {f(H.px(-40))} 86 {f(H.px(-22))} {f(H.mouth_y + 12)}"
    return pen.line(arc, c[0], 13) + pen.line(arc, mix(c[0], "#FFFFFF", 0.35), 3.4) + pen.part(disc(H.ear_x + 2, 4, 25, 31), c, off=9) + pen.line(wire, c[1], 6) + pen.part(disc(H.px(-20), H.mouth_y + 10, 10, 8), trim, off=4)


def _kerchief(pen, H, c, trim):
    """A square of cloth folded to a corner and tied at the nape, with spots."""
    d = smooth([(H.ear_x - 2, 4, 0.4), H.sk(-100, 1.12), H.sk(-64, 1.17), H.sk(-20, 1.17), H.sk(28, 1.13), (H.far_x + 6, -54, 0.5), (H.px(30), -78), (H.px(-14), -80), (H.px(-52), -44)])
    spots = "".join(pen.fill(disc(*H.sk(a, k), 7), trim) for a, k in ((-84, 0.96), (-56, 1.06), (-48, 0.84), (-26, 1.02), (-4, 0.9), (8, 1.06), (30, 0.94), (-72, 1.1)))
    x, y = H.sk(-108, 1.16)
    knot = smooth([(x + 8, y, 0.4), (x - 40, y - 10), (x - 58, y + 22, 0.3), (x - 30, y + 34), (x - 34, y + 66, 0.3), (x + 4, y + 32)])
    return pen.part(knot, c, off=10) + pen.part(d, c, shade=side(pen, H), inner=spots)


HATS |= {"towel": _towel, "boater": _boater, "captain": _captain, "wreath": _wreath, "headset": _headset, "kerchief": _kerchief}
