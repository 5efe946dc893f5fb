"""Mouths: closed, pressed, smiling, laughing, talking and clenched."""

from game.art.people.curves import box, disc, f, mix, smooth, taper

TEETH, GUM = ("#FFF7EC", "#D9C8DA"), "#3A1533"


class Mouth:
    """A mouth in a mood, or in one of three shapes of speech: its corners, its opening, its lips."""

    def __init__(self, pen, H, p, m, talk):
        self.pen, self.p, self.t = pen, p, H.t
        self.x, self.y = H.mouth_x, H.mouth_y
        self.w = p.mouth_w * m["mw"]
        self.wl, self.wr = self.w * (1 - 0.02 * H.t), self.w * (1 - 0.34 * H.t)
        self.mc, self.kind, self.mo, self.shake, self.asym = m["mc"] + p.mouth_c, m["kind"], m["mo"], m["shake"], m["asym"]
        self.round = 1.0
        if talk is not None:
            self._speak(talk)
        left, right = (0, p.smirk) if pen.mirror > 0 else (p.smirk, 0)
        corner = self.y - self.mc * 0.62
        self.L, self.R = (self.x - self.wl, corner + self.asym * 0.3 + left), (self.x + self.wr, corner - self.asym * 0.5 + right)
        self.ul, self.ll = p.lips
        if self.kind == "closed":  # lips thin as the smile draws them out
            self.ul, self.ll = self.ul * (1 - 0.025 * max(0, self.mc)), self.ll * (1 - 0.02 * max(0, self.mc))

    def _speak(self, talk):
        """Opens the mouth for speech; a held smile only parts its teeth."""
        if self.kind == "teeth":
            self.mo = self.mo + [2, 6, 9][talk]
            return
        self.mo, self.kind = [(5, "talk"), (12, "talk"), (14, "o")][talk]
        if talk == 2:
            self.wl, self.wr, self.round = self.wl * 0.62, self.wr * 0.62, 0.62

    def draw(self):
        """The mouth, and the dimples of a smile."""
        o = {"closed": self._closed, "press": self._press}.get(self.kind, self._open)()
        if self.mc > 5 or self.kind == "teeth":
            for (x, y), s in ((self.L, -1), (self.R, 1)):
                o += self.pen.fill(taper((x + s * 2, y - 6), (x + s * 6, y), (x + s, y + 6), 2.6), self.p.skin[2], op=0.75)
        return o

    def _split(self, lit, shaded):
        """Everything on the shaded side of the middle."""
        ls = self.pen.ls
        return f"M{f(self.x + lit) if ls < 0 else f(self.x - shaded)} -50h{-400 * ls}v400h{400 * ls}Z"

    def _line(self, bend, y, width):
        """The line between the lips, and the shade under the lower one."""
        x, pen = self.x, self.pen
        o = pen.fill(taper(self.L, (x + self.asym, y + bend), self.R, width, 0.35, 0.35), mix(self.p.lip[1], "#1E1538", 0.45))
        return o + pen.fill(
            taper((x - self.wl * 0.45, y + self.ll + 5), (x, y + self.ll + 8), (x + self.wr * 0.4, y + self.ll + 5), 2.6),
            self.p.skin[:2],
            dark=True,
        )

    def _press(self):
        """Lips pressed to a line."""
        return self._line(self.mc * 0.42 - self.mc * 0.3, self.y - 1, 4)

    def _closed(self):
        """Upper lip in shade, lower lip a light shape, one tapered line between."""
        pen, x, wl, wr, ul, ll, mc, (lx, ly), (rx, ry) = (
            self.pen,
            self.x,
            self.wl,
            self.wr,
            self.ul,
            self.ll,
            self.mc,
            self.L,
            self.R,
        )
        y = self.y + mc * 0.34 - self.asym * 0.2
        upper = smooth(
            [
                (lx + 1, ly, 0),
                (x - wl * 0.36, y - ul * 0.95 - mc * 0.20, 0.8),
                (x + 1, y - ul * 0.78 - mc * 0.10, 0.6),
                (x + wr * 0.34, y - ul * 0.95 - mc * 0.20, 0.8),
                (rx - 1, ry, 0),
                (x, y + 1),
            ]
        )
        lower = smooth(
            [
                (lx + 3, ly + 1, 0),
                (x, y),
                (rx - 3, ry + 1, 0),
                (x + wr * 0.42, y + ll * 0.88),
                (x, y + ll),
                (x - wl * 0.42, y + ll * 0.88),
            ]
        )
        o = (
            pen.fill(lower, self.p.lip)
            + pen.inside(lower, pen.fill(self._split(2, 8), self.p.lip, dark=True))
            + pen.fill(upper, self.p.lip, dark=True)
        )
        return o + self._line(mc * 0.42, y, 3.0)

    def _open(self):
        """Lips as a ring, the dark of the mouth, what is in it, the shade below."""
        pen, lip = self.pen, self.p.lip
        hole, ring = self._ring_o() if self.kind == "o" else self._ring()
        o = (
            pen.fill(ring, lip)
            + pen.inside(ring, pen.fill(self._split(3, 10), lip, dark=True))
            + pen.fill(hole, GUM)
            + pen.inside(hole, self._within())
        )
        if self.kind == "o":
            return o
        x, y = self.x, self.y + self.mo + self.mc * 0.1 + self.ll * 0.7
        return o + pen.fill(
            taper((x - self.wl * 0.4, y + 6), (x, y + 9), (x + self.wr * 0.36, y + 6), 2.6), self.p.skin[:2], dark=True
        )

    def _ring_o(self):
        """(opening, lips round it) of a round mouth."""
        w = self.w * self.round * (0.92 - 0.2 * self.t)
        return disc(self.x, self.y + 3, w, self.mo), disc(self.x, self.y + 3, w + 4, self.mo + 4.5)

    def _ring(self):
        """(opening, lips round it) of a mouth that is wide rather than round."""
        x, y, wl, wr, mc, (lx, ly), (rx, ry) = self.x, self.y, self.wl, self.wr, self.mc, self.L, self.R
        top, low, k = y - 2 - mc * 0.10, y + self.mo + mc * 0.10, 0.62 if self.kind == "laugh" else 0.55
        ul, ll = self.ul * 0.66, self.ll * 0.66
        hole = f"M{f(lx)} {f(ly)}Q{f(x)} {f(top + mc * 0.55)} {f(rx)} {f(ry)}C{f(x + wr * k * 1.15)} {f(low + mc * 0.10)} {f(x + wr * 0.45)} {f(low + 1)} {f(x)} {f(low)}"
        hole += f"C{f(x - wl * 0.45)} {f(low + 1)} {f(x - wl * k * 1.15)} {f(low + mc * 0.10)} {f(lx)} {f(ly)}Z"
        ring = f"M{f(lx - 3)} {f(ly - 1)}Q{f(x - wl * 0.4)} {f(top + mc * 0.12 - ul)} {f(x)} {f(top + mc * 0.22 - ul + 1)}Q{f(x + wr * 0.4)} {f(top + mc * 0.12 - ul)} {f(rx + 3)} {f(ry - 1)}"
        ring += f"C{f(x + wr * k * 1.3)} {f(low + mc * 0.1 + ll)} {f(x + wr * 0.45)} {f(low + ll + 1)} {f(x)} {f(low + ll)}"
        return (
            hole,
            ring
            + f"C{f(x - wl * 0.45)} {f(low + ll + 1)} {f(x - wl * k * 1.3)} {f(low + mc * 0.1 + ll)} {f(lx - 3)} {f(ly - 1)}Z",
        )

    def _within(self):
        """Teeth and tongue by kind of mouth, and the gap of a lost tooth."""
        pen, x, y, (lx, ly), (rx, ry) = self.pen, self.x, self.y, self.L, self.R
        o = ""
        if self.kind == "teeth":
            o = (
                pen.fill(box(x - 80, y - 40, 160, 90), TEETH)
                + pen.fill(self._split(2, -2), TEETH, dark=True)
                + (self._clench() if self.shake > 0.5 else "")
            )
        elif self.kind == "laugh":
            o = pen.fill(
                f"M{f(lx)} {f(ly - 6)}Q{f(x)} {f(y + 2)} {f(rx)} {f(ry - 6)}V{f(y - 2)}Q{f(x)} {f(y + 13)} {f(lx)} {f(y - 2)}Z",
                TEETH,
            )
            o += pen.fill(disc(x - 2, y + self.mo + 8, self.wl * 0.62, 15), "#D4606F")
        elif self.kind == "talk":
            o = pen.fill(box(x - 60, y - 40, 120, 40 + (1 if self.mo < 8 else 1.5)), TEETH)
            o += pen.fill(disc(x, y + self.mo + 6, self.wl * 0.5, 9), "#C85868") if self.mo > 8 else ""
        return o + (pen.fill(box(x + 1, y - 20, 6, 27), GUM) if self.p.gap and self.kind != "o" else "")

    def _clench(self):
        """The line where the rows of teeth meet, and each tooth."""
        x, y, pen = self.x, self.y, self.pen
        o = pen.fill(
            taper((self.L[0], self.L[1] + 3), (x, y + self.mo * 0.62 + self.mc * 0.2), (self.R[0], self.R[1] + 3), 2.2, 0.5, 0.5),
            "#8A5F83",
            op=0.9,
        )
        for i in range(-5, 6):
            at = x + i * (self.wl if i < 0 else self.wr) / 5.6
            o += pen.line(f"M{f(at)} {f(y - 12)}V{f(y + 30)}", "#B89CBC", 1.1, op=0.7)
        return o


def mouth(pen, H, p, m, talk=None):
    """The mouth of a face in a mood; `talk` 0, 1 or 2 opens it for speech."""
    return Mouth(pen, H, p, m, talk).draw()
