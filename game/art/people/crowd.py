"""Twenty-four small people, 160 units tall, who are each somebody. Walk in four frames (0 and 2 contact, 1 and 3 passing)."""
import math
from dataclasses import replace

from game.art.people.curves import Doc, box, capsule, disc, f, limb, mix, poly, smooth, taper
from game.art.people.light import DAY, INK, SKIN, Pen

# hem height, hem half width, shoulder half width, waist half width
COATS = {"long": (-34, 19, 15, 13), "aline": (-46, 24, 13, 12), "boxy": (-66, 16, 16, 15), "puffer": (-62, 20, 19, 19), "dress": (-40, 20, 12, 9), "suit": (-62, 15, 16, 12), "robe": (-7, 22, 14, 14), "cape": (-58, 30, 12, 20), "short": (-76, 13, 13, 12), "heavy": (-52, 24, 19, 24)}


def walk(frame):
    """Angles of the two legs and arms, and the bob."""
    return [(26, -24, 0), (6, -4, -3), (-24, 26, 0), (-4, 6, -3)][frame % 4]


def leg(pen, x, y, a, length, c, shoe, lift=0, r=(7.5, 5.6, 4.2)):
    k = math.radians(a)
    kx, ky = x + math.sin(k) * length * .5 + (3 if lift else 1), y + math.cos(k) * length * .5
    k2 = math.radians(a - (34 if lift else (10 if a < 0 else 2)))
    fx, fy = kx + math.sin(k2) * length * .5, ky + math.cos(k2) * length * .5
    s = smooth([(fx - 5, fy - 3, .5), (fx + 4, fy - 4), (fx + 12, fy + 3, .6), (fx + 11, fy + 6, .3), (fx - 6, fy + 6, .3)])
    return pen.part(limb((x, y), (kx, ky), (fx, fy), *r), c, off=4, rim=False) + pen.part(s, shoe, off=3, rim=False)


def small_head(pen, d):
    """Three-quarter head about 30 units high with a real nose; hair and hat by name."""
    skin = SKIN[d["skin"]]
    hk, col = d.get("hair", "crop"), d.get("hc", "#3A2A44")
    o = ""
    k = d.get("head", 1.)
    X = lambda pts: [(x * k, y * k, *tuple(r)) for x, y, *r in pts]
    back = {"long": [(-12, -8), (-9, -18), (2, -20), (8, -6), (2, 22, .4), (-16, 24, .4)], "pony": [(-10, -10), (-22, -8), (-24, 12), (-19, 16, .3), (-14, 2), (-8, -2)], "afro": [(-18, 4), (-22, -10), (-14, -25), (3, -29), (16, -20), (15, -4), (0, 8)],
            "bun": [(-14, -20), (-22, -16), (-21, -6), (-12, -5)], "topknot": [(-6, -20), (-8, -30), (3, -33), (8, -24)], "braid": [(-10, -6), (-15, 6), (-16, 36), (-12, 40, .3), (-8, 34), (-6, 6)]}
    if hk in back:
        o += pen.part(smooth(X(back[hk])), col, off=5, rim=False)
    if hk == "puffs":
        o += pen.part(disc(-11 * k, -20 * k, 8.5 * k), col, off=4) + pen.part(disc(9 * k, -21 * k, 8 * k), col, off=4)
    nose = d.get("nose", 3.2)
    head = smooth(X([(-11, -4), (-8, -16), (2, -18), (9, -12), (10, -3, .6), (10 + nose, 3.5, .5), (9.4, 5.5, .4), (9, 11), (3, 15.5), (-5, 12), (-9, 5)]))
    shade = smooth(X([(4, -20, 0), (6, -4, .6), (9.5, 4, .3), (6, 6, .4), (6, 16, 0)]), closed=False) + "H40V-24Z" if pen.ls < 0 else f"M{f(-1*k)} -24C{f(1*k)} -6 {f(-3*k)} 0 {f(3*k)} 18H-40V-24Z"
    o += pen.part(head, skin[:2], shade=shade)
    o += pen.fill(disc(5.2 * k, -1.5 * k, 1.15 * k, 1.5 * k), INK) + pen.fill(taper((2.4 * k, -5.6 * k), (5.5 * k, -7 * k), (8 * k, -5.4 * k), 1.3), INK, op=.85)
    o += pen.fill(taper((4.4 * k, 9 * k), (6.5 * k, (10.2 if d.get("mood", 1) > 0 else 8.2) * k), (8.6 * k, 8.6 * k), 1.1), skin[2])
    if d.get("beard"):
        o += pen.part(smooth(X([(-7, 2, .4), (-3, 6), (2, 7), (8.6, 7, .4), (9, 12), (3, 19 + d["beard"]), (-5, 14)])), d.get("bc", col), shade=shade, rim=False)
    front = {"crop": [(-12, 2, .4), (-13, -10), (-6, -20), (5, -20.5), (11, -13), (9.5, -9, .4), (2, -11), (-5, -7), (-7, 1, .4)], "bob": [(-15, 11, .3), (-16, -8), (-8, -21), (5, -21.5), (12, -12), (11, -6, .3), (0, -8), (-5, -3), (-5, 11, .3)],
             "quiff": [(-12, 0, .4), (-12, -12), (-4, -20), (8, -29), (14, -21), (10, -11, .4), (0, -12), (-7, -6), (-8, 1, .4)], "bald": [(-11, 4, .4), (-13, -2), (-11, -8, .4), (-8, -3)], "curl": [(-14, 6), (-18, -2), (-14, -10), (-15, -19), (-5, -20), (0, -26), (8, -21), (14, -17), (10, -9, .4), (2, -11), (-5, -7), (-7, 4, .4)],
             "hijab": [(-14, 16), (-16, -6), (-9, -21), (5, -22), (13, -13), (10, -10, .3), (2, -12), (-6, -5), (-4, 8), (4, 15), (9, 15, .4), (10, 24), (-4, 30), (-17, 26)], "wrap": [(-12, 0, .4), (-18, -18), (-8, -34), (10, -32), (13, -16), (10, -9, .4), (0, -10), (-7, -5)],
             "fringe": [(-13, 6, .4), (-14, -10), (-6, -20.5), (5, -21), (12, -12), (11, -5, .3), (2, -6), (-4, -6, .4), (-6, 4, .4)]}
    key = {"long": "fringe", "pony": "crop", "afro": "crop", "bun": "crop", "topknot": "crop", "braid": "crop", "puffs": "crop"}.get(hk, hk)
    hcol = d.get("cover", col) if key in ("hijab", "wrap") else col
    if key in front:
        o += pen.part(smooth(X(front[key])), hcol, off=7, offy=-1)
    if hk not in ("hijab", "bob", "long"):
        o += pen.part(disc(-4.5 * k, 2 * k, 2.6 * k, 3.8 * k), skin[:2], off=1.6, rim=False)
    hat = d.get("hat")
    if hat:
        kind, c, c2 = hat
        H = {"cap": [(-13, -8, .4), (-13, -18), (-3, -24), (8, -21), (12, -11, .3), (21, -8, .5), (11, -7)], "beanie": [(-13, -7, .4), (-14, -18), (-2, -29), (10, -21), (12, -10, .4), (0, -12)], "pillbox": [(-10, -13, .2), (-10, -24, .2), (8, -26, .2), (10, -14, .2)],
             "bowler": [(-19, -9, .6), (-11, -12, .3), (-10, -23), (1, -28), (10, -23), (11, -12, .3), (19, -9, .6), (0, -6)], "wide": [(-27, -10, .6), (-9, -15, .3), (-8, -25), (2, -27), (9, -24), (10, -15, .3), (28, -10, .6), (0, -5)], "beret": [(-10, -9, .4), (-20, -16), (-8, -26), (9, -21), (11, -11, .4), (0, -13)],
             "hood": [(-15, 12), (-18, -6), (-10, -23), (5, -25), (14, -15, .4), (9, -12), (-4, -10), (-8, 4), (-2, 16)], "helmet": [(-14, -5, .3), (-14, -18), (-2, -27), (11, -21), (14, -8, .3), (0, -8)], "chef": [(-10, -9, .2), (-11, -20, .3), (-18, -29), (-8, -38), (2, -41), (13, -37), (17, -28), (11, -20, .3), (11, -10, .2)], "turban": [(-13, -2, .5), (-17, -14), (-8, -27), (6, -27), (14, -15), (11, -8, .4), (2, -14, .6), (-7, -6)]}[kind]
        d2 = smooth(X(H))
        o += pen.part(d2, c, off=7, offy=-1) + pen.inside(d2, pen.fill(box(-30 * k, -14 * k, 60 * k, 3.6 * k), c2))
    if d.get("glasses"):
        o += f'<circle cx="{f(5.2*k)}" cy="{f(-1*k)}" r="{f(4.2*k)}" fill="#fff" fill-opacity=".25" stroke="{pen.lit(d["glasses"])}" stroke-width="1.5"/>' + pen.line(f"M{f(1*k)} {f(-1.4*k)}L{f(-5*k)} {f(-1*k)}", d["glasses"], 1.3)
    return o


def prop(pen, kind, hx, hy, c):
    """Things small people carry; the hand is at (hx, hy)."""
    P, D = pen.part, pen.fill
    L = lambda d, col, w: pen.line(d, col, w)
    if kind == "umbrella":
        return L(f"M{f(hx)} {f(hy+8)}V{f(hy-66)}", INK, 2.2) + P(f"M{f(hx-44)} {f(hy-52)}C{f(hx-40)} {f(hy-92)} {f(hx+40)} {f(hy-92)} {f(hx+44)} {f(hy-52)}Q{f(hx+29)} {f(hy-60)} {f(hx+15)} {f(hy-52)}Q{f(hx)} {f(hy-60)} {f(hx-15)} {f(hy-52)}Q{f(hx-29)} {f(hy-60)} {f(hx-44)} {f(hy-52)}Z", c, off=22)
    if kind == "case":
        return P(box(hx - 15, hy + 3, 30, 21, 3), c, off=8) + L(f"M{f(hx-6)} {f(hy+3)}q6 -7 12 0", c, 2.2)
    if kind == "suitcase":
        return P(box(hx - 30, hy + 26, 24, 36, 4), c, off=7) + L(f"M{f(hx)} {f(hy)}L{f(hx-12)} {f(hy+27)}", INK, 2) + D(disc(hx - 26, hy + 64, 3), INK) + D(disc(hx - 10, hy + 64, 3), INK)
    if kind == "cello":
        return P(smooth([(hx - 10, hy - 78), (hx - 2, hy - 78), (hx + 1, hy - 48), (hx + 10, hy - 34), (hx + 5, hy - 14), (hx + 14, hy + 12), (hx - 6, hy + 26), (hx - 25, hy + 12), (hx - 17, hy - 14), (hx - 21, hy - 34), (hx - 12, hy - 48)]), c, off=11)
    if kind == "dog":
        x, y = hx + 34, 0
        return L(f"M{f(hx)} {f(hy)}Q{f(hx+12)} {f(hy+18)} {f(x+4)} {f(y-24)}", INK, 1.5) + "".join(L(f"M{f(x+dx)} -12L{f(x+dx+s)} -1", c, 4.4) for dx, s in ((-13, -3), (-8, 3), (5, -2), (9, 4))) + P(smooth([(x - 17, -22), (x - 6, -26), (x + 7, -26), (x + 11, -36), (x + 20, -36), (x + 28, -29, .5), (x + 26, -25, .5), (x + 16, -22), (x + 11, -11), (x - 15, -11)]), c, off=6) + D(smooth([(x + 12, -36), (x + 9, -28), (x + 14, -26)]), c, dark=True) + L(f"M{f(x-16)} -21q-8 -3 -8 -12", c, 3.4)
    if kind == "cane":
        return L(f"M{f(hx-5)} {f(hy-6)}q5 -6 9 0V{f(-1)}", c, 2.8)
    if kind == "flowers":
        return P(poly([(hx - 4, hy + 10), (hx + 4, hy + 9), (hx + 15, hy - 15), (hx - 8, hy - 17)]), ("#FFF4E6", "#C9B4C8"), off=5) + "".join(P(disc(hx + x, hy + y, 6), k, off=3, rim=False) for x, y, k in ((-6, -21, "#E2705F"), (5, -25, "#F2B84B"), (14, -19, "#EF9FB0"), (3, -17, "#FFF4E6")))
    if kind == "tray":
        return P(poly([(hx - 24, hy - 4), (hx + 24, hy - 4), (hx + 20, hy), (hx - 20, hy)]), c, off=8) + "".join(P(box(hx + x, hy - 16, 9, 12, 2), k, off=3) for x, k in ((-17, "#FFF4E6"), (-4, "#E2705F"), (9, "#5FA588")))
    if kind == "phone":
        return P(box(hx - 2, hy - 12, 8, 14, 2), INK, off=0) + f'<path d="{box(hx-4,hy-11,3,11,1)}" fill="#CBE8F2"/>'
    if kind == "paper":
        return P(poly([(hx - 6, hy - 20), (hx + 18, hy - 24), (hx + 20, hy + 6), (hx - 4, hy + 8)]), ("#FFF6E6", "#C9B4C8"), off=8) + L(f"M{f(hx)} {f(hy-14)}l13 -2M{f(hx)} {f(hy-8)}l14 -2M{f(hx+1)} {f(hy-2)}l9 -1", INK, 1.2)
    if kind == "balloon":
        return L(f"M{f(hx)} {f(hy)}Q{f(hx-6)} {f(hy-34)} {f(hx+8)} {f(hy-64)}", INK, 1.1) + P(disc(hx + 9, hy - 84, 16, 20), c, off=9)
    if kind == "ladder":
        return L(f"M{f(hx-62)} {f(hy-16)}L{f(hx+58)} {f(hy-34)}M{f(hx-60)} {f(hy-2)}L{f(hx+60)} {f(hy-20)}", c, 3.6) + L("".join(f"M{f(hx-50+i*20)} {f(hy-17-i*3)}l1.6 13" for i in range(6)), c, 2.8)
    if kind == "boxes":
        return P(box(hx - 10, hy - 12, 34, 22, 1), ("#D9A566", "#94647A"), off=10) + P(box(hx - 6, hy - 32, 26, 20, 1), ("#E8C08A", "#A4788A"), off=8) + P(box(hx - 8, hy - 46, 22, 14, 1), c, off=7) + L(f"M{f(hx+7)} {f(hy-12)}v22", "#FFF4E6", 2.4)
    if kind == "broom":
        return L(f"M{f(hx-8)} {f(hy-44)}L{f(hx+20)} -8", "#B5794E", 2.8) + P(poly([(hx + 15, -14), (hx + 24, -12), (hx + 34, 2), (hx + 12, 2)]), c, off=6)
    if kind == "pram":
        x = hx + 32
        return L(f"M{f(hx)} {f(hy)}L{f(x-18)} {f(hy+16)}", INK, 2.4) + P(f"M{f(x-24)} -40H{f(x+26)}C{f(x+24)} -14 {f(x-18)} -14 {f(x-24)} -40Z", c, off=14) + P(f"M{f(x)} -40C{f(x)} -66 {f(x+28)} -66 {f(x+28)} -40Z", c, off=10) + "".join(f'<circle cx="{f(x+w)}" cy="-6" r="7" fill="none" stroke="{pen.lit(INK)}" stroke-width="2.6"/>' for w in (-13, 15))
    if kind == "cake":
        return P(box(hx - 12, hy - 16, 30, 16, 2), ("#FFF4E6", "#C9B4C8"), off=9) + L(f"M{f(hx+3)} {f(hy-16)}v16M{f(hx+3)} {f(hy-17)}q-6 -7 -8 -1M{f(hx+3)} {f(hy-17)}q6 -7 8 -1", c, 2.2)
    if kind == "bag":
        return P(smooth([(hx - 10, hy + 8, .3), (hx + 10, hy + 8, .3), (hx + 13, hy + 30, .4), (hx - 13, hy + 30, .4)]), c, off=7) + f'<path d="M{f(hx-6)} {f(hy+9)}Q{f(hx)} {f(hy-7)} {f(hx+6)} {f(hy+9)}" fill="none" stroke="{pen.dark(c)}" stroke-width="2"/>'
    if kind == "leeks":
        return P(smooth([(hx - 11, hy + 6, .3), (hx + 11, hy + 6, .3), (hx + 12, hy + 32, .5), (hx - 12, hy + 32, .5)]), c, off=7) + "".join(L(f"M{f(hx+x)} {f(hy+6)}l{s} {-up}", k, 4) for x, s, up, k in ((-5, -5, 24, "#5FA588"), (1, 2, 30, "#7DBB8E"), (6, 8, 20, "#E2A55C")))
    if kind == "skate":
        return P(smooth([(hx - 5, hy - 22), (hx + 4, hy - 24), (hx + 5, hy + 20), (hx - 4, hy + 22)]), c, off=4) + D(disc(hx + 6, hy - 14, 2.6), "#FFF4E6") + D(disc(hx + 6, hy + 12, 2.6), "#FFF4E6")
    return ""


CROWD = [
    {"who": "old soldier of the chess tables", "skin": 2, "hair": "bald", "hc": "#D9D2DC", "coat": "long", "c": "#6F7A5A", "leg": "#4A4468", "hat": ("bowler", "#4A4468", "#E2705F"), "prop": "cane", "pc": "#A8703E", "arm": "down", "beard": 4, "bc": "#EDE6E6", "lean": 7, "h": .92},
    {"who": "cellist, late", "skin": 6, "hair": "topknot", "hc": "#2E2138", "coat": "suit", "c": "#3F3B66", "leg": "#3F3B66", "prop": "cello", "pc": "#B5533F", "arm": "back", "lean": 6, "h": 1.02},
    {"who": "aunt with leeks", "skin": 5, "hair": "hijab", "cover": "#C7566C", "coat": "robe", "c": "#5B4A86", "leg": "#3A2E5C", "prop": "leeks", "pc": "#E8C79A", "arm": "down", "h": .9, "w": 1.15},
    {"who": "boy with the balloon", "skin": 3, "hair": "curl", "hc": "#7A3E2E", "coat": "puffer", "c": "#E2A33C", "leg": "#4C6AA0", "prop": "balloon", "pc": "#E2574C", "arm": "up", "h": .64, "head": 1.25},
    {"who": "ladder man", "skin": 4, "hair": "crop", "coat": "boxy", "c": "#5C86B8", "leg": "#44558A", "hat": ("cap", "#F2C14E", "#44558A"), "prop": "ladder", "pc": "#E9C48C", "arm": "shoulder", "h": 1.0, "w": 1.1},
    {"who": "the wide hat", "skin": 1, "hair": "bun", "hc": "#B8503A", "coat": "dress", "c": "#2F6E73", "leg": "#F3C5A2", "shoe": "#B8243C", "hat": ("wide", "#F4E6D2", "#B8243C"), "prop": "bag", "pc": "#B8243C", "arm": "down", "h": 1.06, "w": .9},
    {"who": "baker's girl", "skin": 8, "hair": "crop", "coat": "aline", "c": "#FFF2E0", "leg": "#6A5B9C", "hat": ("chef", "#FFF8EC", "#E9D9D6"), "prop": "cake", "pc": "#E2705F", "arm": "front", "h": .94},
    {"who": "dog and its man", "skin": 3, "hair": "crop", "hc": "#8A8090", "coat": "boxy", "c": "#A7503F", "leg": "#54507A", "prop": "dog", "pc": "#D9A566", "arm": "lead", "glasses": "#2E2350", "h": .98, "w": 1.12, "beard": 1},
    {"who": "night nurse going home", "skin": 9, "hair": "wrap", "cover": "#F08A5E", "coat": "cape", "c": "#33598A", "leg": "#DDE6EA", "shoe": "#FFF8EC", "prop": "bag", "pc": "#F2C14E", "arm": "down", "h": .97, "mood": -1},
    {"who": "clerk who reads while walking", "skin": 2, "hair": "bob", "hc": "#3B2A4A", "coat": "suit", "c": "#B98A3E", "leg": "#6B4A4A", "prop": "paper", "pc": "#fff", "arm": "front", "glasses": "#7A3B52", "h": .96, "w": .9},
    {"who": "skater", "skin": 7, "hair": "afro", "hc": "#2E1F33", "coat": "boxy", "c": "#5FA588", "leg": "#3A4C7A", "shoe": "#FFF4E6", "prop": "skate", "pc": "#E2574C", "arm": "under", "h": 1.0, "w": .92},
    {"who": "pram father", "skin": 4, "hair": "quiff", "hc": "#3A2638", "coat": "short", "c": "#D9704A", "leg": "#3F4C6E", "prop": "pram", "pc": "#4C7FA8", "arm": "push", "beard": 2, "h": 1.02},
    {"who": "umbrella on a dry day", "skin": 1, "hair": "crop", "hc": "#C9C1CB", "coat": "long", "c": "#4A4A72", "leg": "#35325A", "prop": "umbrella", "pc": "#35325A", "arm": "up2", "h": 1.04, "w": .84, "mood": -1, "nose": 5},
    {"who": "flowers, nervous", "skin": 5, "hair": "quiff", "hc": "#2A1B30", "coat": "suit", "c": "#7FA6C9", "leg": "#5B7AA6", "prop": "flowers", "pc": "#fff", "arm": "front", "h": 1.0},
    {"who": "three parcels", "skin": 3, "hair": "pony", "hc": "#A5482E", "coat": "short", "c": "#3E7FA6", "leg": "#2E2350", "hat": ("cap", "#E2574C", "#FFF4E6"), "prop": "boxes", "pc": "#5FA588", "arm": "front", "h": .96, "shoe": "#F2C14E"},
    {"who": "sweeper", "skin": 6, "hair": "bald", "hc": "#B9AEB8", "coat": "boxy", "c": "#F08A3E", "leg": "#F08A3E", "hat": ("beanie", "#4A4468", "#F2C14E"), "prop": "broom", "pc": "#C9A25A", "arm": "front", "h": .95, "w": 1.1, "stripe": "#FFF6C8"},
    {"who": "turban and briefcase", "skin": 5, "hair": "none", "coat": "suit", "c": "#4B3F6E", "leg": "#4B3F6E", "hat": ("turban", "#E28A3E", "#C9703A"), "prop": "case", "pc": "#8A4B3E", "arm": "down", "beard": 5, "bc": "#3A2A44", "h": 1.03, "w": 1.05},
    {"who": "twin puffs, first", "skin": 7, "hair": "puffs", "hc": "#2A1B30", "coat": "aline", "c": "#E2705F", "leg": "#FFF4E6", "shoe": "#2E2350", "prop": "", "pc": "#fff", "arm": "swing", "h": .6, "head": 1.3},
    {"who": "waiter with nothing spilled", "skin": 2, "hair": "quiff", "hc": "#2E2138", "coat": "short", "c": "#FFF4E6", "leg": "#2E2350", "prop": "tray", "pc": "#C9A25A", "arm": "tray", "h": 1.02, "w": .88, "apron": "#2E2350"},
    {"who": "courier in a helmet", "skin": 4, "hair": "crop", "coat": "puffer", "c": "#7BAF6A", "leg": "#3A3560", "hat": ("helmet", "#F4E6D2", "#E2574C"), "prop": "phone", "pc": "#fff", "arm": "front", "h": .98, "pack": "#E2574C"},
    {"who": "traveller with one wheel missing", "skin": 1, "hair": "long", "hc": "#D9A64E", "coat": "long", "c": "#9A7FC0", "leg": "#3F3B66", "prop": "suitcase", "pc": "#E2A33C", "arm": "backdown", "h": 1.0, "w": .95, "hat": ("beret", "#C4504A", "#C4504A")},
    {"who": "big man, small phone", "skin": 8, "hair": "crop", "hc": "#22152C", "coat": "heavy", "c": "#8C4A6E", "leg": "#3F2E5C", "prop": "phone", "pc": "#fff", "arm": "front", "h": 1.08, "w": 1.25, "beard": 2},
    {"who": "grandmother in furs", "skin": 3, "hair": "curl", "hc": "#E6DEE6", "coat": "heavy", "c": "#A58A7A", "leg": "#D89A68", "shoe": "#5A2438", "prop": "bag", "pc": "#5A2438", "arm": "down", "h": .82, "lean": 5, "glasses": "#B8243C"},
    {"who": "hood up, do not look", "skin": 5, "hair": "crop", "coat": "boxy", "c": "#4C4A78", "leg": "#2E2A52", "hat": ("hood", "#4C4A78", "#4C4A78"), "prop": "", "pc": "#fff", "arm": "pocket", "h": .99, "mood": -1, "lean": 8},
]


def figure(d, doc=None, light=DAY, frame=0, flip=False):
    """One small person with the feet at (0, 0), walking to the right (or left when flipped)."""
    doc = doc or Doc()
    pen = Pen(doc, replace(light, rim_w=light.rim_w * .34), -1 if flip else 1)
    a, b, bob = walk(frame)
    skin = SKIN[d["skin"]]
    hem, hw, sw, ww = COATS[d["coat"]]
    w, c, lg, shoe = d.get("w", 1.), d["c"], d["leg"], d.get("shoe", INK)
    hw, sw, ww = hw * w, sw * w, ww * w
    lean = d.get("lean", 2)
    ly, top = -70 + bob, -121 + bob
    k = .62 if d["coat"] == "robe" else 1
    o = leg(pen, -2, ly, b * k, 64, mix(lg, INK, .28), shoe, lift=(frame == 1))
    arm, _sx = d["arm"], sw - 4
    sy = top + 9
    sl = mix(c, INK, .22)
    swing = a * .6

    def armto(x, y, ex=None, ey=None, col=c, hand=True):
        e = (ex, ey) if ex is not None else ((x + lean) / 2 - 6, (y + sy) / 2 + 7)
        return pen.part(limb((lean * .6, sy), e, (x, y), 6.4 * (w * .5 + .5), 5.6, 4.4), col, off=3.4) + (pen.part(disc(x + (x - e[0]) * .12, y + (y - e[1]) * .12, 4.6), skin[:2], off=2.4, rim=False) if hand else "")
    # far arm
    if arm not in ("push", "front"):
        r = math.radians(swing)
        o += pen.part(limb((lean * .6 + 3, sy), (3 + math.sin(r) * 24, sy + 24), (8 + math.sin(r) * 42, sy + 42), 6, 5.2, 4.2), sl, off=3, rim=False) + pen.part(disc(9 + math.sin(r) * 46, sy + 46, 4.2), skin[:2], off=2.4, rim=False)
    if d.get("pack"):
        o += pen.part(box(-sw - 20, top + 2, 24, 40, 6), d["pack"], off=8)
    back = ""
    if arm == "back":
        back = prop(pen, d["prop"], -sw - 1, sy + 20, d["pc"])
    o += back + leg(pen, 2, ly, a * k, 64, lg, shoe, lift=(frame == 3))
    body = smooth([(-5 + lean, top, .6), (6 + lean, top, .6), (sw + lean * .7, top + 9, .8), (sw * .86 + 2 + lean * .5, top + 26), (ww + 1, -84 + bob), (hw, hem + bob * .6, .25), (-hw, hem + bob * .6, .25), (-ww - 1, -84 + bob), (-sw + lean * .5, top + 26), (-sw + lean * .7, top + 9, .8)])
    s = -pen.ls
    inn = ""
    if d["coat"] == "puffer":
        inn += "".join(pen.fill(taper((-30, y), (0, y + 5), (30, y), 1.8, 1, 1), mix(c, INK, .4)) for y in (top + 20, top + 35, top + 50))
    if d["coat"] in ("suit", "long"):
        inn += pen.fill(poly([(lean + 3, top - 3), (lean + 12, top - 2), (lean + 9, top + 26)]), "#FFF4E6") + pen.line(f"M{f(lean+8)} {f(top+26)}L{f(6)} {f(hem)}", mix(c, INK, .4), 1.5)
    if d.get("stripe"):
        inn += pen.fill(box(-40, -86 + bob, 80, 6), d["stripe"]) + pen.fill(box(-40, -98 + bob, 80, 4), d["stripe"])
    if d.get("apron"):
        inn += pen.fill(box(-40, -86 + bob, 80, 30), d["apron"])
    shade = f"M{f(lean+s*2)} -190C{f(s*6)} -110 {f(s*1)} -90 {f(s*hw*.3)} 4H{f(s*60)}V-190Z"
    o += pen.part(capsule((lean + 1, top + 4), (lean + 2, top - 10), 5, 4.6), skin[:2], off=5, rim=False)
    o += pen.part(body, c, shade=shade, inner=inn)
    hx, hy = lean + 2, top - 18
    head = f'<g transform="translate({f(hx)} {f(hy)}) rotate({f(lean*.6)})">{small_head(pen, d)}</g>'
    near = ""
    P = lambda x, y: prop(pen, d["prop"], x, y, d["pc"])
    if arm in ("down", "backdown"):
        x, y = (4 if arm == "down" else -16) + lean, sy + 45
        near = P(x, y + 2) + armto(x, y)
    elif arm == "swing":
        r = math.radians(-swing)
        near = armto(lean + math.sin(r) * 44, sy + 42, lean + math.sin(r) * 22 - 3, sy + 23)
    elif arm == "front":
        near = armto(sw + 14, sy + 24, sw - 6, sy + 30) if d["prop"] in ("paper", "phone") else ""
        near = P(sw + 12, sy + 22) + (near or armto(sw + 8, sy + 28, sw - 12, sy + 34))
    elif arm in ("up", "up2"):
        near = P(sw + 8, sy + 4) + armto(sw + 8, sy + 6, sw + 2, sy + 28)
    elif arm == "shoulder":
        near = P(2, sy + 10) + armto(14, sy - 2, 12, sy + 26)
    elif arm == "lead":
        near = P(sw + 8, sy + 34) + armto(sw + 8, sy + 34)
    elif arm == "under":
        near = P(4, sy + 34) + armto(12, sy + 32, -8, sy + 26)
    elif arm == "push":
        near = P(sw + 14, sy + 26) + armto(sw + 14, sy + 26)
    elif arm == "tray":
        near = armto(sw + 14, sy - 8, sw + 10, sy + 22) + P(sw + 15, sy - 11)
    elif arm == "pocket":
        near = armto(11, sy + 38, -9, sy + 26, hand=False)
    elif arm == "back":
        near = armto(-2, sy + 14, -16, sy + 24)
    o += head + near
    h = d["h"]
    return f'<g transform="scale({f(-h*100) if flip else f(h*100)} {f(h*100)}) scale(.01)">{o}</g>'
