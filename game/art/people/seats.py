"""What a sitting figure shows below the hip: thighs and knees, or a blanket."""

from game.art.people.curves import capsule, f, mix, smooth, taper
from game.art.people.light import INK


def none(pen, body, dress, p):
    """Standing: the garment goes on down."""
    return ""


def _legs(p, dress):
    return p.cloth.get("legs") or mix(dress["sleeve"], INK, 0.3)


def ledge(pen, body, dress, p):
    """Thighs out towards the viewer, shins down."""
    c, b, o = _legs(p, dress), body.b, ""
    k = b.hip / 112
    for side in (1, -1):
        hip = (body.cx * 0.5 + side * b.hip * 0.44, body.hip_y + 10)
        knee = (hip[0] + side * 26 * k + 46 * body.t, body.hip_y + 84 * b.L)
        shin = (knee[0] - side * 4, knee[1] + 420)
        o += pen.part(capsule(knee, shin, 50 * k, 38 * k), c, off=30) + pen.part(capsule(hip, knee, 66 * k, 56 * k), c, off=34)
    return o


def floor(pen, body, dress, p):
    """Knees drawn up before the chest."""
    c, b, o = _legs(p, dress), body.b, ""
    k = b.hip / 112
    for side in (1, -1):
        knee = (body.cx + 30 + side * 46 * k, body.waist_y + 10 * b.L)
        foot = (knee[0] + side * 10 + 20, body.hem_y + 20)
        o += pen.part(capsule(knee, foot, 46 * k, 36 * k), c, off=28)
    return o


def bed(pen, body, dress, p):
    """A blanket over the lap, turned down once."""
    y = body.waist_y + 60 * body.b.L
    sheet = smooth([(-300, y + 26, 0.3), (-120, y - 4), (40, y - 16), (180, y + 2), (310, y + 30, 0.3), (320, y + 92, 0.3), (60, y + 58), (-310, y + 90, 0.3)])
    cover = smooth([(-306, y + 60, 0.2), (0, y + 30), (312, y + 64, 0.2), (330, y + 700, 0), (-330, y + 700, 0)])
    folds = "".join(pen.fill(taper((x, y + 90), (x + 30, y + 220), (x - 20, y + 420), 7), "#3B4488", op=0.35) for x in (-160, 10, 170))
    line = pen.line(f"M-310 {f(y + 150)}Q0 {f(y + 112)} 316 {f(y + 152)}", "#F2B84B", 12)
    return pen.part(cover, ("#7E9BD0", "#4C5CA0"), off=60, inner=folds + line) + pen.part(sheet, ("#FFF8EC", "#CDBBD0"), off=18)


SEATS = {"": none, "ledge": ledge, "floor": floor, "bed": bed}
