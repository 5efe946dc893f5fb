"""A person from the side: a plain profile for queues, lifts and people who will not look."""

from game.art.people import garments
from game.art.people.body import BUILDS, Body
from game.art.people.collars import carried
from game.art.people.curves import capsule, disc, f, limb, mix, smooth, taper
from game.art.people.faces import head_of
from game.art.people.hands import Hand
from game.art.people.light import INK
from game.art.people.moods import mood as mood_of
from game.art.people.profile_hair import beard, hair, hat
from game.art.people.skull import NOSES


class Side:
    """Where things are on a head seen from the side; the face looks along +x and the eye is near the origin."""

    def __init__(self, p):
        H = head_of(p, 0.0)
        self.w, self.top, self.chin = H.w, H.top, H.chin_y
        self.front = 22.0
        self.back = self.front - 2.02 * H.w
        self.ear = (self.front - 1.04 * H.w, 18 * H.s.nose_y)
        self.nose_y, self.mouth_y = H.nose_b, H.mouth_y
        ridge, _ = NOSES[p.nose]
        self.ridge = [(self.front + 4 + x * 1.35, y * (H.s.nose_y if y > 0 else 1)) for x, y in ridge]
        self.jaw = (self.front - 0.86 * H.w, H.s.jaw_y + 16)

    def face(self, m, lips, talk):
        """Outline from the hairline down the front of the face, round the chin to the nape, and over the skull."""
        fx, my = self.front, self.mouth_y
        part = m["mo"] * 0.35 if talk is None else (2, 6, 7)[talk]
        lip = lips[1] * 0.6
        (bx, by) = self.ridge[-1]
        front = [(fx - 20, self.top * 0.72), (fx + 2, self.top * 0.42), (fx + 6, -34, 0.8), (fx + 1, -16, 0.6)]
        nose = [
            (self.ridge[1][0], self.ridge[1][1]),
            (self.ridge[3][0] - 2, self.ridge[3][1] - 8, 0.7),
            (self.ridge[3][0], self.ridge[3][1] + 2, 0.4),
            (bx - 2, by + 3, 0.4),
        ]
        mouth = [
            (fx + 2, my - 10, 0.5),
            (fx + 8 + lip * 0.4, my - 3, 0.7),
            (fx - 2, my - part * 0.3, 0.2),
            (fx - 2, my + part, 0.2),
            (fx + 5 + lip * 0.3, my + 6 + part, 0.7),
            (fx - 3, my + 16 + part, 0.6),
        ]
        chin = [
            (fx + 3, self.chin - 12 + part),
            (fx - 10, self.chin + 2 + part, 0.9),
            (fx - 40, self.chin - 2 + part * 0.5),
            (self.jaw[0], self.jaw[1]),
        ]
        skull = [
            (self.ear[0] - 26, self.ear[1] + 40),
            (self.back + 26, 44),
            (self.back, -20),
            (self.back + 22, self.top * 0.78),
            (fx - 100, self.top),
        ]
        return smooth([*front, *nose, *mouth, *chin, *skull])


def draw_profile(pen, p, mood="", blink=0.0, talk=None):
    """The whole figure from the side, the eye near the origin."""
    m, side, body = mood_of(mood or p.mood), Side(p), Body(BUILDS[p.build], 1.0)
    _, dress = garments.GARMENTS[p.wear](pen, body, **p.cloth.get("wear", {}))
    o = carried(pen, p, body, x=-1.28 * body.b.sh, tilt=-4) + _neck(pen, p, side, body) + _trunk(pen, body, dress)
    hair_back, hair_front = hair(pen, p, side)
    contour = side.face(m, p.lips, talk)
    o += hair_back + pen.part(contour, p.skin[:2], shade=_shade(pen, side)) + _features(pen, p, side, m, blink, talk)
    return o + beard(pen, p, side) + _ear(pen, p, side) + hair_front + hat(pen, p, side) + _arm(pen, p, body, dress)


def _shade(pen, side):
    """Lit from the front: the back of the jaw and the neck fall in shade. Lit from behind: the mask of the face does."""
    if pen.ls > 0:
        x = side.ear[0] + 8
        return f"M{f(x - 30)} -300C{f(x - 6)} -60 {f(x - 10)} 30 {f(x + 40)} {f(side.chin - 20)}L{f(side.front)} {f(side.chin + 40)}H-400V-300Z"
    x = side.front - 26
    return f"M{f(x)} -300C{f(x + 8)} -60 {f(x - 14)} 0 {f(x - 20)} 40C{f(x - 16)} 70 {f(x - 30)} 100 {f(x - 36)} 300H400V-300Z"


def _features(pen, p, side, m, blink, talk):
    """Eye, brow, wing of the nose, mouth."""
    line, fx, op = p.skin[2], side.front, m["up"] * (1 - blink)
    ex, ey = fx - 22, 2
    o = ""
    if op < 0.15:
        o += pen.fill(taper((ex - 14, ey), (ex, ey + 8), (ex + 12, ey + 1), 4.5), p.lash)
    else:
        h = 11 * op
        white = smooth(
            [(ex - 12, ey + 2, 0.4), (ex + 4, ey - h), (ex + 13, ey - 4, 0.6), (ex + 10, ey + 7, 0.5), (ex - 2, ey + 7)]
        )
        iris = pen.fill(disc(ex + 8, ey - 1, 5, 8), p.iris) + pen.fill(disc(ex + 9.5, ey - 1, 2.6, 4.6), "#1E1538")
        o += pen.fill(white, "#FFF6EC" if p.tone < 6 else "#F7EADF") + pen.inside(white, iris)
        o += pen.fill(taper((ex - 16, ey + 3), (ex + 4, ey - h - 4), (ex + 17, ey - 4), 5, 0.3, 0.2), p.lash)
    by = -27 - p.brow_dy
    o += pen.fill(
        taper((ex - 20, by + 6 + m["bo"]), (ex - 2, by - 5 + (m["bi"] + m["bo"]) / 2), (fx + 2, by + 3 + m["bi"]), 7, 0.2, 0.8),
        p.browc,
    )
    wx, wy = fx + 3, side.nose_y - 6
    o += pen.fill(taper((wx + 2, wy - 8), (wx - 9, wy), (wx + 3, wy + 6), 2.4), line)
    mc, my = m["mc"], side.mouth_y
    end = (fx - 20 - max(0, mc) * 0.5, my - mc * 0.7)
    o += pen.fill(taper(end, (fx - 9, my + mc * 0.2), (fx + 1, my), 3.4, 0.3, 0.6), mix(p.lip[1], "#1E1538", 0.4))
    return o


def _ear(pen, p, side):
    """The ear, and a hearing aid on it."""
    if p.hair in ("hijab", "bob", "long", "afro", "wavebob", "headwrap"):
        return ""
    (x, y), k = side.ear, p.ear_k
    shell = smooth(
        [
            (x + 8, y - 22 * k, 0.7),
            (x - 10 * k, y - 27 * k),
            (x - 17 * k, y - 6),
            (x - 8, y + 16 * k),
            (x, y + 26 * k),
            (x + 8, y + 14 * k),
        ]
    )
    o = pen.part(shell, p.skin[:2], off=6) + pen.fill(
        taper((x + 2, y - 14 * k), (x - 12 * k, y - 12), (x - 2, y + 12 * k), 3.4), p.skin[2], op=0.8
    )
    if p.aid and p.aid == pen.own(-1):
        o += pen.line(f"M{f(x - 16)} {f(y - 10)}q-6 -24 10 -26q10 0 10 12", "#8FD3C0", 6.5)
    return o


def _neck(pen, p, side, body):
    """The neck from the side, in the shade of the jaw."""
    x, n, base = side.ear[0] + 4, body.b.neck, -0.55 * body.b.sh
    neck = smooth(
        [
            (x - n * 0.9, 30, 0),
            (x - n * 0.9, body.ny - 40),
            (base - n * 1.1, body.ny + 4),
            (base + n * 1.0, body.ny + 10),
            (base + n * 1.1, body.ny - 20),
            (side.front - 40, side.chin + 8),
            (side.front - 44, side.chin - 20, 0),
        ]
    )
    cast = (
        f"M-300 0H300V{f(side.chin)}C{f(x + n)} {f(side.chin + 30)} {f(x)} {f(side.chin - 10)} {f(x - n * 0.2 * pen.ls)} {f(body.ny + 60)}H-300Z"
        if pen.ls > 0
        else f"M{f(x)} 0H300V{f(body.ny + 60)}H{f(x + n * 0.3)}Z"
    )
    return pen.part(neck, p.skin[:2], shade=cast, rim=False)


def _trunk(pen, body, dress):
    """Chest, belly and back from the side, with a pocket, an apron's bib, a small collar or a hood."""
    b, c = body.b, dress["sleeve"]
    x, deep = -0.55 * b.sh, 0.78
    ch, wa, hi, he = b.chest * deep, b.waist * deep, b.hip * deep, b.hem * 0.86
    front = [
        (x + b.neck * 1.3, body.ny + 4, 0.5),
        (x + ch * 0.86, body.chest_y - 30),
        (x + ch, body.chest_y + 34),
        (x + wa * 0.98, body.waist_y),
        (x + hi, body.hip_y),
        (x + he, body.hem_y, 0.2),
    ]
    rear = [
        (x - he * 0.9, body.hem_y, 0.2),
        (x - hi * 1.02, body.hip_y + 20),
        (x - wa * 0.82, body.waist_y),
        (x - ch * 1.02, body.chest_y),
        (x - b.sh * 0.62, body.sy + 14),
        (x - b.neck * 1.25, body.ny - 16, 0.5),
    ]
    d = -pen.ls
    shade = f"M{f(x + d * 16)} 0C{f(x + d * 10)} {f(body.chest_y)} {f(x + d * 40)} {f(body.waist_y)} {f(x + d * 30)} {f(body.hem_y + 20)}H{f(x + d * 400)}V0Z"
    n = b.neck
    band = smooth(
        [
            (x - n * 1.2, body.ny - 34, 0.4),
            (x + n * 1.1, body.ny - 18, 0.4),
            (x + n * 1.4, body.ny + 16, 0.5),
            (x, body.ny + 22),
            (x - n * 1.5, body.ny - 2, 0.5),
        ]
    )
    inner = pen.line(f"M{f(x + hi * 0.16)} {f(body.hip_y - 20)}l26 76", mix(c, INK, 0.35), 4)
    if dress.get("bib"):
        inner = pen.fill(
            f"M{f(x - 6)} {f(body.waist_y - 16)}L{f(x + ch * 0.4)} {f(body.waist_y - 30)}L{f(x + ch * 0.5)} {f(body.chest_y - 20)}H400V1200H{f(x - 30)}Z",
            dress["bib"],
        )
    o = pen.part(smooth([*front, *rear]), c, shade=shade, inner=inner)
    if dress.get("ruff"):
        return o + pen.part(disc(x - n * 0.9, body.ny - 10, 64, 50), dress["ruff"][1], off=18)
    return o + pen.part(band, mix(c, "#FFFFFF", 0.14), off=12)


def _arm(pen, p, body, dress):
    """The near arm at rest, a little bent."""
    b = body.b
    k, c = dress.get("fat", 0), dress["sleeve"]
    S = (-0.58 * b.sh, body.sy + b.arm[0] * 0.6)
    E, W = (S[0] - 12, S[1] + 160 * b.L), (S[0] + 26, S[1] + 306 * b.L)
    hand = Hand(pen, p.skin[:2], W, 170, -1, b.hand * 0.98).relaxed()
    if dress.get("short") or dress.get("rolled"):
        hem = (S[0] - 8, S[1] + 92 * b.L)
        bare = pen.part(limb(S, E, W, b.arm[0] * 0.9, b.arm[1], b.arm[2]), p.skin[:2], off=b.arm[0] * 0.5)
        return hand + bare + pen.part(capsule(S, hem, b.arm[0] + k, b.arm[0] * 0.98 + k), c, off=b.arm[0] * 0.5)
    crease = pen.fill(taper((E[0] - 16, E[1] - 6), (E[0] + 6, E[1] + 6), (E[0] + 20, E[1] - 8), 2.4), mix(c, INK, 0.35), op=0.7)
    return hand + pen.part(limb(S, E, W, b.arm[0] + k, b.arm[1] + k, b.arm[2] + k), c, off=b.arm[0] * 0.5, inner=crease)
