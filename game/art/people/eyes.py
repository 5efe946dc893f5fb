"""Eyes with lids that follow the gaze, brows, and glasses."""

from game.art.people.curves import box, disc, f, lerp, smooth, taper

# half width, height, tilt (outer corner up), upper arch 0..1, hooded lid 0..1
EYES = {
    "almond": (17, 12, 2, 0.5, 0.2),
    "round": (16, 15, 0, 0.5, 0.1),
    "hooded": (17, 11, -1, 0.6, 0.75),
    "narrow": (18, 9, 3, 0.55, 0.0),
    "droopy": (17, 12, -4, 0.45, 0.45),
    "deep": (15, 11, 1, 0.4, 0.6),
    "cat": (18, 12, 5, 0.6, 0.3),
    "child": (16, 17, 0, 0.5, 0.0),
}
# thickness, arch, inner thickness share, length
BROWS = {
    "soft": (5, 6, 0.7, 21),
    "straight": (6.5, 2, 0.9, 22),
    "heavy": (10, 4, 0.85, 24),
    "thin": (2.8, 8, 0.6, 20),
    "arched": (4.5, 11, 0.7, 22),
    "bushy": (9, 6, 1.1, 23),
    "short": (6, 4, 0.8, 16),
}


class Eye:
    """One eye of a face (side -1 near, +1 far) in a mood: its corners and the opening of its lids."""

    def __init__(self, pen, H, p, m, side, blink):
        half, self.tall, tilt, arch, self.hood = EYES[p.eye]
        self.pen, self.p, self.m, self.side, self.t = pen, p, m, side, H.t
        self.narrow = 1 - 0.26 * H.t if side > 0 and H.t >= 0.1 else 1.0
        self.w = half * self.narrow * p.eye_k
        self.x = H.px(side * H.s.eye_dx) - (side > 0) * 2 * H.t
        self.y = H.s.nose_y * 2 + (18 if H.chin_y < 90 else 0)
        self.gaze = (p.gaze[0] + m["gx"], p.gaze[1] + m["gy"] / 8)
        self.dark = (side > 0 and pen.ls < 0) or (pen.ls > 0 and H.t < 0.2 and side < 0)
        self.open = m["up"] * (1 - blink) * (1 - 0.35 * max(0, self.gaze[1]))
        self.up, self.down = self.tall * self.open, self.tall * 0.62 * (1 - m["lo"] * 0.75)
        self.peak = self.x + side * self.w * (arch - 0.5) * 0.6
        self.left = (self.x - self.w, self.y + tilt * side * 0.5 + (2 if side > 0 else 0))
        self.right = (self.x + self.w, self.y - tilt * side * 0.5 + (2 if side < 0 else 0))

    def draw(self):
        """Socket, then the open eye with its lids, or a closed one."""
        if self.open < 0.12:
            return self._socket() + self._closed()
        return self._socket() + self._ball() + self._lid() + self._lines()

    def _socket(self):
        """The shade under a hooded lid."""
        if self.hood <= 0.3:
            return ""
        x, y = self.x, self.y
        shape = smooth(
            [
                (self.left[0] - 2, y - 5),
                (x - self.side * 2, y - self.tall - 9),
                (self.right[0] + 2, y - 5),
                (x, y - self.tall * 0.4),
            ]
        )
        return self.pen.fill(shape, self.p.skin[:2], dark=True, op=None if self.dark else 0.35 + 0.4 * self.hood)

    def _closed(self):
        """A crescent: upwards in laughter, downwards asleep."""
        pen, x, y, line, lash = self.pen, self.x, self.y, self.p.skin[2], self.p.lash
        (lx, _), (rx, _) = self.left, self.right
        if self.m["lo"] > 0.9:
            return pen.fill(taper((lx, y + 5), (x, y - 13), (rx, y + 5), 5.5, 0.1, 0.1), lash) + pen.fill(
                taper((lx + 3, y + 12), (x, y + 5), (rx - 3, y + 12), 1.8), line, op=0.6
            )
        return pen.fill(taper((lx, y + 1), (x, y + 11), (rx, y + 1), 4.5, 0.15, 0.15), lash) + pen.fill(
            taper((lx + 3, y - 6), (x, y - 4), (rx - 3, y - 6), 1.6), line, op=0.5
        )

    def _arc(self, end, inner, bend, rise):
        """The curve of the upper lid to its right end, steep on the outer side whichever that is."""
        (lx, _), (rx, _), w = self.left, self.right, self.w
        if self.side > 0:
            return f"C{f(lx + w * 0.30)} {f(inner)} {f(self.peak + w * bend)} {f(rise)} {f(end[0])} {f(end[1])}"
        return f"C{f(self.peak - w * bend)} {f(rise)} {f(rx - w * 0.30)} {f(inner)} {f(end[0])} {f(end[1])}"

    def _ball(self):
        """White, iris, the lid's shadow, a light; a wet rim when the strain is worst."""
        pen, p, m, x, y, up, dn, w = self.pen, self.p, self.m, self.x, self.y, self.up, self.down, self.w
        (lx, ly), (rx, ry) = self.left, self.right
        d = f"M{f(lx)} {f(ly)}{self._arc(self.right, y - up, 0.10, y - up * 1.12)}C{f(rx - w * 0.5)} {f(y + dn)} {f(lx + w * 0.5)} {f(y + dn)} {f(lx)} {f(ly)}Z"
        white = ("#FFF6EC", "#CDB9D2") if p.tone < 6 else ("#F7EADF", "#A892BC")
        r = self.tall * (0.66 if self.tall < 15 else 0.60) * p.iris_k
        px = x + self.gaze[0] * w * 0.52 + self.t * 2 * (1 if self.side < 0 else 0.4)
        py = y - up * 0.10 + self.gaze[1] * self.tall * 0.35
        inner = pen.fill(disc(px, py, r * (self.narrow * 0.5 + 0.5), r), p.iris, dark=self.dark) + pen.fill(
            disc(px, py, r * 0.56), "#1E1538"
        )
        inner += pen.fill(
            smooth([(lx - 4, y - 30, 0), (rx + 4, y - 30, 0), (rx + 4, ry - 1, 0), (x, y - up * 0.42), (lx - 4, ly - 1, 0)]),
            "#3B2A63",
            op=0.30,
        )
        inner += f'<circle cx="{f(px + pen.ls * r * 0.42)}" cy="{f(py - r * 0.40)}" r="{f(r * 0.27)}" fill="#FFFDF6" opacity="{0.6 if self.dark else 1}"/>'
        if m["sweat"] >= 2:
            inner += f'<path d="{taper((lx + 4, y + dn * 0.45), (x, y + dn * 0.95), (rx - 4, y + dn * 0.45), 3.2)}" fill="#FFFFFF" opacity=".75"/>'
        return pen.fill(d, white, dark=self.dark) + pen.inside(d, inner)

    def _lid(self):
        """The upper lid: a real shape, thick towards the outer corner."""
        (lx, ly), (rx, ry), y, up, w, side = self.left, self.right, self.y, self.up, self.w, self.side
        out, crown = 5 * self.p.lash_k, y - up - 4.2 * self.p.lash_k
        start = (lx - out, ly - 1) if side < 0 else (lx, ly)
        end = (rx + out, ry - 1) if side > 0 else (rx, ry)
        back = f"L{f(rx)} {f(ry + 1)}"
        if side > 0:
            back += f"C{f(self.peak + w * 0.10)} {f(y - up * 1.06)} {f(lx + w * 0.30)} {f(y - up * 0.94)} {f(lx)} {f(ly + 1)}"
        else:
            back += f"C{f(rx - w * 0.30)} {f(y - up * 0.94)} {f(self.peak - w * 0.10)} {f(y - up * 1.06)} {f(lx)} {f(ly + 1)}"
        return self.pen.fill(
            f"M{f(start[0])} {f(start[1])}{self._arc(end, crown + 2, 0.14, crown - up * 0.10)}{back}Z", self.p.lash
        )

    def _lines(self):
        """The crease over the lid, the lower lid, the bag of a tired or squeezed eye."""
        pen, p, x, y, up, dn, w, lo = self.pen, self.p, self.x, self.y, self.up, self.down, self.w, self.m["lo"]
        (lx, _), (rx, _), skin, line, o = self.left, self.right, p.skin[:2], p.skin[2], ""
        if p.crease and self.hood < 0.9:
            o += pen.fill(
                taper((lx + 3, y - up * 0.7 - 6), (self.peak, y - up - 9 - 2 * (1 - self.hood)), (rx - 2, y - up * 0.6 - 6), 1.8),
                line,
                op=0.65,
            )
        o += pen.fill(
            taper((lx + 5, y + dn * 0.55 + 1), (x, y + dn + 1.5), (rx - 3, y + dn * 0.5 + 1), 1.2 + lo * 1.6), line, op=0.55
        )
        if not p.tired and lo <= 0.25:
            return o
        k = max(p.tired, lo * 0.8)
        bag = taper((x - w * 0.8, y + dn + 6), (x - self.side * 2, y + dn + 12 + 2 * k), (x + w * 0.75, y + dn + 5), 2 + 2.2 * k)
        return o + pen.fill(bag, line if self.dark else skin, dark=not self.dark, op=0.55 if self.dark else 0.8)


def eyes(pen, H, p, m, blink=0.0):
    """Both eyes, with lids that follow the gaze."""
    return "".join(Eye(pen, H, p, m, side, blink).draw() for side in (-1, 1))


def brows(pen, H, c, m):
    """Both brows, and the lines between them when they draw together."""
    th, arch, inn, ln = BROWS[c.brow]
    o = []
    for sx in (-1, 1):
        ex = H.px(sx * H.s.eye_dx)
        ey = 18 if H.chin_y < 90 else 0
        fs = 1 - 0.24 * H.t if sx > 0 else 1.0
        y = -26 - c.brow_dy + ey
        xi, xo = ex - sx * ln * 0.72 * fs, ex + sx * ln * 1.05 * fs
        yi, yo = y + m["bi"], y + m["bo"] + 3
        if c.raise_brow and pen.own(sx) == c.raise_brow:
            yi, yo = yi - 3, yo - 7
        xm, ym = lerp(xi, xo, 0.58), (yi + yo) / 2 - arch
        d = smooth(
            [
                (xi, yi - th * inn * 0.5, 0.5),
                (xm, ym - th * 0.62),
                (xo, yo - 0.5, 0.3),
                (xm, ym + th * 0.42),
                (xi + sx * 1, yi + th * inn * 0.62, 0.5),
            ]
        )
        o.append(pen.fill(d, c.browc, dark=(sx * pen.ls < 0)))
    if m["bi"] > 6 or (m["bi"] < -8 and m["bo"] > 3):
        ax = H.px(0)
        for sx in (-1, 1):
            o.append(pen.fill(taper((ax + sx * 6, -34), (ax + sx * 4, -27), (ax + sx * 6, -19), 2.2), c.skin[2], op=0.6))
    return "".join(o)


def _lens(kind, x, y, side, k):
    """Outline of one lens, k of its width."""
    r = 27
    if kind == "round":
        return disc(x, y, r * k, r)
    if kind == "half":
        return f"M{f(x - r * k)} {f(y + 4)}H{f(x + r * k)}C{f(x + r * k)} {f(y + 34)} {f(x - r * k)} {f(y + 34)} {f(x - r * k)} {f(y + 4)}Z"
    if kind == "cat":
        return smooth(
            [
                (x - side * r * k * 0.9, y - 12, 0.5),
                (x + side * r * k * 1.25, y - 21, 0.4),
                (x + side * r * k * 0.9, y + 15),
                (x - side * r * k * 0.6, y + 19),
            ]
        )
    return box(x - r * k, y - 19, 2 * r * k, 38, 8)


def glasses(pen, H, p):
    """Frames that sit on the nose; the far lens narrows with the turn; an arm reaches the near ear."""
    if not p.glasses:
        return ""
    kind, col = p.glasses
    y, o, thin = 3 + p.slid, "", 1 - 0.24 * H.t
    for side in (-1, 1):
        x = H.px(side * H.s.eye_dx)
        d = _lens(kind, x, y, side, thin if side > 0 else 1.0)
        o += f'<path d="{d}" fill="#FFFFFF" fill-opacity=".13" stroke="{pen.dark(col) if side * pen.ls < 0 else pen.lit(col)}" stroke-width="4.2" stroke-linejoin="round"/>'
        o += pen.inside(
            d,
            f'<path d="M{f(x - 12)} {f(y + 40)}L{f(x + 16)} {f(y - 40)}h9L{f(x - 3)} {f(y + 40)}Z" fill="#FFFFFF" opacity=".16"/>',
        )
    x0, x1 = H.px(-H.s.eye_dx), H.px(H.s.eye_dx)
    o += pen.line(f"M{f(x0 + 26)} {f(y - 3)}Q{f((x0 + x1) / 2 + H.t * 3)} {f(y - 11)} {f(x1 - 26 * thin)} {f(y - 3)}", col, 4.2)
    return o + pen.line(f"M{f(x0 - 27)} {f(y - 4)}L{f(H.ear_x + 2)} {f(y - 2)}", col, 4)
