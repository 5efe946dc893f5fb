"""What stands round the neck: the neck itself, collars, capes, scarves, a parka's ruff; brooches, tags, and loads on the back."""

import math

from game.art.people import props
from game.art.people.curves import box, disc, f, mix, smooth, taper
from game.art.people.light import INK


def neck(pen, B, H, p, dress):
    """The neck, seen through the opening of the garment."""
    n = B.b.neck
    dip = dress.get("vneck", 8 if dress.get("stand") else 30)
    opening = [
        (-300, -100, 0),
        (300, -100, 0),
        (300, B.ny - 30, 0),
        (B.cx + n * 1.3, B.ny - 16, 0.4),
        (B.cx + 4, B.ny + dip, 0.5),
        (B.cx - n * 1.3, B.ny - 16, 0.4),
        (-300, B.ny - 30, 0),
    ]
    return pen.inside(smooth(opening), B.neck(pen, H, p.skin[:2], p.skin[2]))


def hood(pen, B, dress):
    """The far side of a thrown-back hood, behind the head."""
    if not dress.get("ruff"):
        return ""
    c, fur = dress["ruff"]
    return pen.part(_ruff(B, True), fur, off=30) + pen.fill(disc(B.cx, B.ny - 52, 108, 118), mix(c, INK, 0.5))


def collar(pen, p, B, dress):
    """Collars that stand in front of the neck, then a scarf."""
    o = "".join(draw(pen, B, *dress[name]) for name, draw in COLLARS.items() if dress.get(name))
    return o + (_scarf(pen, B, *p.scarf) if p.scarf else "")


def over(pen, p, B, dress):
    """Things that stand before the chin: the ruff, a brooch, a name-tag."""
    o = _fur(pen, B, dress["ruff"][1]) if dress.get("ruff") else ""
    return o + (_TRINKETS[p.extra](pen, B) if p.extra in _TRINKETS else "")


def strap(pen, p, B):
    """The strap of a load, across the chest."""
    if p.extra != "case":
        return ""
    line = f"M{f(-B.b.sh * 0.56)} {f(B.ny + 4)}C{f(-20)} {f(B.chest_y)} {f(B.b.chest * 0.6)} {f(B.waist_y - 20)} {f(B.b.waist + 6)} {f(B.waist_y + 40)}"
    return pen.inside(B.torso(8), pen.line(line, "#F2B84B", 20) + pen.line(line, "#C98338", 3))


def carried(pen, p, B, x=None, tilt=-13.0):
    """A load on the back: behind the near shoulder, or where a view from the side or the back has it; a bride's veil."""
    if p.extra == "veil":
        return _veil(pen, B)
    if p.extra != "case":
        return ""
    return props.violin_case(pen, -B.b.sh * 0.62 if x is None else x, B.chest_y + 10, tilt)


def _roll(pen, B, c):
    """A ribbed roll-neck."""
    n = B.b.neck
    d = smooth(
        [
            (B.cx - n * 1.2, B.ny - 44, 0.5),
            (B.cx, B.ny - 28),
            (B.cx + n * 1.2, B.ny - 44, 0.5),
            (B.cx + n * 1.5, B.ny + 8, 0.6),
            (B.cx, B.ny + 44),
            (B.cx - n * 1.5, B.ny + 8, 0.6),
        ]
    )
    ribs = "".join(
        pen.line(f"M{f(B.cx + x)} {f(B.ny - 50)}q{f(x * 0.1)} 40 {f(x * 0.2)} 90", mix(c, INK, 0.25), 2.2)
        for x in range(-48, 49, 9)
    )
    return pen.part(d, c, shade=B.shade(pen), inner=ribs)


def _turned(pen, B, c):
    """The two leaves of a coat collar turned up."""
    n, o = B.b.neck, ""
    shade = f"M{f(B.cx + 4)} 0H{600 * -pen.ls}V800H{f(B.cx + 4)}Z"
    for sx in (-1, 1):
        leaf = [
            (B.cx + sx * n * 1.15, B.ny - 30, 0.2),
            (B.cx + sx * n * 1.9, B.ny - 12, 0.5),
            (B.cx + sx * n * 1.7, B.ny + 44, 0.3),
            (B.cx + sx * n * 0.95, B.ny + 40, 0.3),
        ]
        o += pen.part(smooth(leaf), mix(c, "#FFFFFF", 0.16), off=0, shade=shade)
    return o


def _stand(pen, B, c, trim):
    """A stand collar, edged."""
    n = B.b.neck
    d = smooth(
        [
            (B.cx - n * 1.2, B.ny - 38, 0.4),
            (B.cx, B.ny - 24, 0.6),
            (B.cx + n * 1.2, B.ny - 38, 0.4),
            (B.cx + n * 1.5, B.ny + 6, 0.3),
            (B.cx, B.ny + 24, 0.6),
            (B.cx - n * 1.5, B.ny + 6, 0.3),
        ]
    )
    edge = pen.fill(taper((B.cx - n * 1.3, B.ny - 37), (B.cx, B.ny - 18), (B.cx + n * 1.3, B.ny - 37), 5, 1, 1), trim)
    return (
        pen.part(d, c, shade=B.shade(pen))
        + pen.inside(d, edge)
        + pen.line(f"M{f(B.cx)} {f(B.ny - 30)}V{f(B.ny + 22)}", mix(c, INK, 0.5), 2.6)
    )


def _cape(pen, B, c, trim):
    """A great folded cape collar."""
    n, s = B.b.neck, B.b.sh
    d = smooth(
        [
            (B.cx - n * 1.3, B.ny - 52, 0.3),
            (B.cx, B.ny - 34, 0.6),
            (B.cx + n * 1.3, B.ny - 52, 0.3),
            (B.cx + s * 0.9, B.ny + 20, 0.7),
            (B.cx + s * 1.24, B.ny + 96, 0.5),
            (B.cx + s * 0.5, B.ny + 128),
            (B.cx - 10, B.ny + 112, 0.8),
            (B.cx - s * 0.6, B.ny + 140),
            (B.cx - s * 1.26, B.ny + 98, 0.5),
            (B.cx - s * 0.9, B.ny + 20, 0.7),
        ]
    )
    folds = pen.fill(taper((B.cx - 12, B.ny - 30), (B.cx + 26, B.ny + 50), (B.cx - 12, B.ny + 116), 5), mix(trim, INK, 0.3))
    folds += pen.fill(taper((B.cx + 20, B.ny - 20), (B.cx + 80, B.ny + 30), (B.cx + 70, B.ny + 122), 4), mix(trim, INK, 0.22))
    return pen.part(d, trim, shade=B.shade(pen), inner=folds)


def _shawl(pen, B, c):
    """A round shawl collar, padded, down to the waist."""
    n, o = B.b.neck, ""
    for sx in (-1, 1):
        x = lambda v, sx=sx: B.cx + sx * v
        roll = [
            (x(n * 0.9), B.ny - 40, 0.4),
            (x(n * 1.7), B.ny - 20),
            (x(n * 1.9), B.chest_y - 40),
            (x(n * 0.9), B.waist_y - 30),
            (x(-6), B.waist_y + 8, 0.2),
            (x(4), B.chest_y + 60),
            (x(n * 0.8), B.ny + 30),
        ]
        o += pen.part(smooth(roll), c, off=10)
    return o


def _scarf(pen, B, c, stripe):
    """A scarf with one tail."""
    n, y = B.b.neck, B.ny
    tail = smooth([(B.cx - 36, y + 10, 0.4), (B.cx + 4, y + 14, 0.4), (B.cx - 4, y + 150, 0.2), (B.cx - 52, y + 146, 0.2)])
    wrap = smooth(
        [
            (B.cx - n * 2.0, y - 40, 0.6),
            (B.cx, y - 24),
            (B.cx + n * 2.0, y - 40, 0.6),
            (B.cx + n * 2.3, y + 4),
            (B.cx, y + 44),
            (B.cx - n * 2.3, y + 4),
        ]
    )
    bars = "".join(pen.line(f"M{f(B.cx - 80)} {f(y + 40 + i * 30)}h120", stripe, 9) for i in range(4))
    band = pen.fill(taper((B.cx - n * 2.3, y - 10), (B.cx, y + 24), (B.cx + n * 2.3, y - 10), 9, 1, 1), stripe)
    return pen.part(tail, c, off=12, inner=bars) + pen.part(wrap, c, shade=B.shade(pen), inner=band)


COLLARS = {"roll": _roll, "turned": _turned, "stand": _stand, "cape": _cape, "shawl": _shawl}


def _ruff(B, back):
    """Fur round a hood thrown back: the whole ring behind the head, or its lower half before the chin."""
    y, n = B.ny - 48, 22
    ring = lambda a, k: (B.cx + 150 * k * math.sin(a), y - 132 * k * math.cos(a))
    fur = [ring(2 * math.pi * i / n, 1.045 if i % 2 else 0.985) for i in range(n)]
    if back:
        return smooth(fur)
    low = fur[6:17]
    return smooth(
        [
            (*low[0], 0.3),
            *low[1:-1],
            (*low[-1], 0.3),
            (B.cx - 96, y + 52),
            (B.cx - 50, y + 84),
            (B.cx + 2, y + 92),
            (B.cx + 54, y + 82),
            (B.cx + 98, y + 48),
        ]
    )


def _fur(pen, B, fur):
    """The near half of the ruff, with tufts."""
    d = _ruff(B, False)
    roots = ((-104, 18), (-74, 46), (-36, 62), (6, 66), (46, 58), (82, 40), (110, 12))
    tufts = "".join(
        pen.fill(
            taper((B.cx + x, B.ny + y), (B.cx + x * 0.96 + 4, B.ny + y - 12), (B.cx + x * 0.86, B.ny + y - 24), 4), fur[1], op=0.8
        )
        for x, y in roots
    )
    return pen.part(d, fur, shade=B.shade(pen)) + pen.inside(d, tufts)


def _brooch(pen, B):
    """A round brooch on the own left breast."""
    x = B.cx + pen.own(1) * B.b.chest * 0.42
    return pen.part(disc(x, B.ny + 66, 13), "#F2B84B", off=6) + pen.fill(disc(x, B.ny + 66, 6), "#5C7FC0")


def _tag(pen, B):
    """A name-tag on a ribbon."""
    x, y = B.cx + B.b.chest * 0.16, B.chest_y + 34
    card = pen.part(box(x - 28, y, 56, 40, 6), "#FFF8EC", off=0, rim=False) + pen.line(
        f"M{f(x - 16)} {f(y + 16)}h32M{f(x - 16)} {f(y + 27)}h20", INK, 3, op=0.5
    )
    return (
        pen.line(f"M{f(B.cx - B.b.neck)} {f(B.ny + 16)}L{f(x)} {f(y)}L{f(B.cx + B.b.neck)} {f(B.ny + 16)}", "#FFF4E6", 4) + card
    )


def _cord(pen, B):
    """Reading glasses on a cord."""
    x, y = B.cx + 4, B.chest_y - 6
    o = pen.line(f"M{f(B.cx - B.b.neck * 1.1)} {f(B.ny - 4)}C{f(x - 46)} {f(y - 60)} {f(x - 34)} {f(y - 30)} {f(x - 30)} {f(y)}", "#7A3B52", 3.4)
    o += pen.line(f"M{f(B.cx + B.b.neck * 1.1)} {f(B.ny - 4)}C{f(x + 46)} {f(y - 60)} {f(x + 34)} {f(y - 30)} {f(x + 30)} {f(y)}", "#7A3B52", 3.4)
    lenses = "".join(f'<path d="{disc(x + s * 19, y + 12, 17, 14)}" fill="#FFFFFF" fill-opacity=".4" stroke="{pen.lit("#7A3B52")}" stroke-width="4"/>' for s in (-1, 1))
    return o + lenses


def _veil(pen, B):
    """A veil from the back of the head to below the waist."""
    d = smooth([(-70, -96, 0.5), (0, -128), (78, -84, 0.5), (118, 60), (B.b.sh * 1.16, B.waist_y, 0.6), (B.b.sh * 1.5, B.hip_y + 90, 0.3), (-B.b.sh * 1.5, B.hip_y + 90, 0.3), (-B.b.sh * 1.16, B.waist_y, 0.6), (-112, 60)])
    folds = "".join(pen.line(f"M{f(x * 0.5)} -70C{f(x * 1.1)} 60 {f(x * 1.3)} {f(B.waist_y)} {f(x * 1.5)} {f(B.hip_y + 80)}", "#CDB7D6", 4, op=0.7) for x in (-110, -78, 84, 116))
    return f'<g opacity=".82">{pen.part(d, ("#FFF8EE", "#D6C6DC"), off=20, inner=folds)}</g>'


def _badge(pen, B):
    """A staff badge on its ribbon, turned over: no name, only the clip and a strip."""
    x, y = B.cx + B.b.chest * 0.2, B.chest_y + 44
    cord = pen.line(f"M{f(B.cx - B.b.neck)} {f(B.ny + 16)}L{f(x)} {f(y)}L{f(B.cx + B.b.neck)} {f(B.ny + 16)}", "#5C7FC0", 5)
    return cord + pen.part(box(x - 27, y, 54, 70, 7), "#DCD3E6", off=8) + pen.fill(box(x - 27, y + 46, 54, 12), "#3A2E5C") + pen.fill(box(x - 8, y - 6, 16, 12, 4), "#8A8090")


def _fob(pen, B):
    """A nurse's watch that hangs upside down from the own left breast."""
    x, y = B.cx + pen.own(1) * B.b.chest * 0.46, B.chest_y + 6
    o = pen.part(box(x - 17, y - 8, 34, 12, 5), "#F2B84B", off=4) + pen.line(f"M{f(x)} {f(y + 4)}v26", "#F2B84B", 5)
    return o + pen.part(disc(x, y + 48, 20), "#F2B84B", off=6) + pen.fill(disc(x, y + 48, 14), "#FFF8EC") + pen.line(f"M{f(x)} {f(y + 48)}v9M{f(x)} {f(y + 48)}l-7 -5", INK, 3)


_TRINKETS = {"cord": _cord, "badge": _badge, "fob": _fob, "brooch": _brooch, "tag": _tag}
