"""What a sitting figure shows below the hip: thighs and knees, or a blanket."""

from game.art.people.curves import box, capsule, f, mix, smooth, taper
from game.art.people.light import INK


def none(pen, body, dress, p):
    """Standing: the garment goes on down."""
    return ""


def _legs(p, dress):
    """The colour of the trousers."""
    return p.cloth.get("legs") or mix(dress["sleeve"], INK, 0.3)


def ledge(pen, body, dress, p):
    """Thighs out over the edge of a seat, the skirt of the coat across them, shins down."""
    c, b = _legs(p, dress), body.b
    k, y = b.hip / 112, body.hip_y
    out = 40 + 110 * body.t
    knees = {side: (body.cx + out + side * 50 * k, y + (78 + side * -10) * b.L) for side in (1, -1)}
    o = ""
    for side in (1, -1):
        x, ky = knees[side]
        hip = (body.cx * 0.5 + side * b.hip * 0.5, y + 16)
        o += pen.part(capsule((x, ky + 6), (x - 10 - 4 * side, ky + 420), 46 * k, 36 * k), c, off=28)
        o += pen.part(capsule(hip, (x, ky), 64 * k, 52 * k), c, off=30)
    return o + _skirt(pen, body, dress, knees)


def _skirt(pen, body, dress, knees):
    """The coat's skirts laid over the thighs, short of the knees."""
    b, y, c = body.b, body.hip_y, dress.get("bib", dress["sleeve"])
    k = b.hip / 112
    (xn, yn), (xf, yf) = knees[-1], knees[1]
    back = -b.hip * 1.04 - 3 * dress.get("fat", 0)
    d = smooth(
        [
            (back, y - 60, 0.5),
            (body.cx, y - 74),
            (b.hip * 0.86, y - 56, 0.6),
            (xf + 10, yf - 44 * k),
            (xf + 24 * k, yf + 18),
            ((xn + xf) / 2, yf + 26, 0.5),
            (xn - 10, yn + 52 * k, 0.6),
            (back * 0.5, y + 92 * b.L),
            (back, y + 60, 0.6),
        ]
    )
    fold = pen.fill(taper((body.cx - 8, y - 40), (body.cx + 30, y + 10), ((xn + xf) / 2, yf + 20), 6), mix(c, INK, 0.35))
    return pen.part(d, c, off=26, inner=fold)


def floor(pen, body, dress, p):
    """On the ground: knees drawn up before the chest, shoes side by side."""
    c, b, o = _legs(p, dress), body.b, ""
    k, ground = b.hip / 112, body.hip_y + 74 * b.L
    for side in (1, -1):
        hip = (body.cx * 0.4 + side * b.hip * 0.5, body.hip_y + 10)
        knee = (body.cx + 40 + side * 50 * k, body.waist_y + 6 * b.L)
        ankle = (knee[0] + side * 10 + 34 * body.t, ground - 44 * k)
        shoe = smooth(
            [
                (ankle[0] - 40 * k, ground - 24),
                (ankle[0] + 10, ground - 40),
                (ankle[0] + 66 * k, ground - 14),
                (ankle[0] + 74 * k, ground + 14, 0.5),
                (ankle[0] - 42 * k, ground + 14, 0.5),
            ]
        )
        o += pen.part(capsule(hip, knee, 62 * k, 54 * k), c, off=24) + pen.part(capsule(knee, ankle, 54 * k, 40 * k), c, off=26)
        o += pen.part(shoe, INK, off=8)
    return o


def bed(pen, body, dress, p):
    """A blanket over the lap, turned down once."""
    y = body.waist_y + 60 * body.b.L
    sheet = smooth(
        [
            (-216, y + 34, 0.8),
            (-120, y - 2),
            (30, y - 18),
            (160, y),
            (236, y + 38, 0.8),
            (224, y + 84, 0.6),
            (40, y + 54),
            (-206, y + 84, 0.6),
        ]
    )
    cover = smooth(
        [
            (-200, y + 50, 0.6),
            (0, y + 30),
            (220, y + 54, 0.6),
            (270, y + 180),
            (282, y + 700, 0),
            (-274, y + 700, 0),
            (-256, y + 180),
        ]
    )
    folds = "".join(
        pen.fill(taper((x, y + 90), (x + 30, y + 220), (x - 20, y + 420), 7), "#3B4488", op=0.35) for x in (-160, 10, 170)
    )
    line = pen.line(f"M-310 {f(y + 170)}Q0 {f(y + 112)} 316 {f(y + 172)}", "#F2B84B", 12)
    return pen.part(cover, ("#7E9BD0", "#4C5CA0"), off=60, inner=folds + line) + pen.part(sheet, ("#FFF8EC", "#CDBBD0"), off=18)


SEATS = {"": none, "ledge": ledge, "floor": floor, "bed": bed}


def cut(pen, body, seat, trunk):
    """The trunk of a sitting figure, which ends in a round on the seat."""
    if seat not in ("ledge", "floor"):
        return trunk
    low = body.hip_y + (30 if seat == "ledge" else 88) * body.b.L
    w = body.b.hip + 44
    return pen.inside(box(-w, -400, 2 * w, low + 400, 84), trunk)
