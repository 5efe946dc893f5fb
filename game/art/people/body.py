"""Bodies, arms and hands. Torso runs from the neck (y 150) to mid-thigh (y 860) below a head whose eyes are at y 0."""

from dataclasses import dataclass, replace

from game.art.people.curves import f, smooth, taper


@dataclass
class Build:
    """Half widths of neck, shoulder, chest, waist, hip, hem; height of the neck base, shoulder drop, arm radii and a scale of trunk length."""

    neck: float = 34
    sh: float = 128
    chest: float = 108
    waist: float = 98
    hip: float = 112
    hem: float = 116
    ny: float = 158
    drop: float = 42
    arm: tuple = (37, 31, 24)
    L: float = 1.0
    hand: float = 1.0


BUILDS = {
    "thin": Build(29, 116, 94, 84, 96, 100, 148, 38, (31, 26, 20)),
    "average": Build(),
    "broad": Build(44, 158, 136, 116, 120, 122, 150, 34, (45, 38, 30), 1.0, 1.12),
    "heavy": Build(50, 156, 152, 172, 176, 164, 124, 46, (50, 46, 40), 1.0, 1.2),
    "short": Build(38, 126, 126, 130, 142, 140, 130, 46, (39, 35, 27), 0.92),
    "slender": Build(24, 106, 86, 68, 90, 94, 166, 44, (28, 23, 17), 1.04, 0.92),
    "stoop": Build(32, 112, 100, 98, 102, 104, 148, 62, (31, 27, 21), 0.98),
    "child": Build(26, 84, 78, 80, 90, 98, 106, 30, (27, 24, 19), 0.62, 0.80),
}


def drooped(build, slump):
    """A build with its shoulders let down and in."""
    return replace(build, drop=build.drop + 20 * slump, sh=build.sh - 9 * slump)


class Body:
    """Positions on the trunk. t turns it a little; `c` is the centre line."""

    def __init__(self, b, t):
        self.b, self.t = b, t
        self.cx = 18 * t
        self.ny = b.ny
        Y = lambda v: b.ny + v * b.L
        self.sy, self.chest_y, self.waist_y, self.hip_y, self.hem_y = b.ny + b.drop, Y(112), Y(246), Y(360), Y(780)

    def wide(self, sx):
        """Share of its width that a side keeps in the turn: the far one is foreshortened."""
        return 1 - 0.20 * self.t if sx > 0 else 1 - 0.02 * self.t

    def torso(self, grow=0, hem=0, open_top=1.25, waist=None):
        """Outline of a garment that stands `grow` off the body."""
        b, g = self.b, grow
        n = b.neck * open_top
        w = b.waist if waist is None else waist
        pts = []
        for sx in (1, -1):
            q = self.wide(sx)
            run = [
                (self.cx + sx * n, self.ny - 10, 0.3),
                (sx * (b.sh * 0.62) * q + self.cx * 0.5, self.ny + b.drop * 0.30, 0.8),
                (sx * (b.sh * 0.93 + min(g, 10) * 0.5) * q, self.sy + 10, 0.8),
                (sx * (b.chest + b.sh * 0.05 + g * 0.8) * q, self.chest_y - 20, 0.8),
                (sx * (b.chest + g) * q, self.chest_y + 30, 0.8),
                (sx * (w + g) * q, self.waist_y),
                (sx * (b.hip + g + hem * 0.4) * q, self.hip_y),
                (sx * (b.hem + g + hem) * q, self.hem_y, 0.3),
            ]
            pts += run if sx > 0 else run[::-1]
        return smooth(pts, k=0.34)

    def shade(self, pen, k=1.0):
        """The trunk's one hard edge: from the pit of the neck, out over the chest, in at the waist."""
        d = -pen.ls
        b = self.b
        P = [
            (self.cx + d * 12, self.ny - 30),
            (self.cx + d * 20, self.ny + 40),
            (d * b.chest * 0.46 * k, self.chest_y),
            (d * b.waist * 0.30 * k, self.waist_y),
            (d * b.hip * 0.44 * k, self.hip_y),
            (d * b.hem * 0.34 * k, self.hem_y + 10),
        ]
        return smooth(P, closed=False) + f"H{d * 240}V{f(self.ny - 40)}Z"

    def neck(self, pen, H, skin, line):
        """The neck, and the shadow of the chin across it."""
        b = self.b
        x0 = -1 * self.t
        y1 = self.ny + 34
        n = smooth(
            [
                (x0 - b.neck, 30, 0),
                (x0 - b.neck * 0.96, self.ny - 34),
                (self.cx - b.neck * 1.6, self.ny + 4, 0.6),
                (self.cx, y1 + 26),
                (self.cx + b.neck * 1.6, self.ny + 4, 0.6),
                (x0 + b.neck * 1.02 + 4 * self.t, self.ny - 34),
                (x0 + b.neck, 30, 0),
            ]
        )
        ls = pen.ls
        # the chin's shadow falls across the neck and away from the light
        c = H.chin_y
        cast = (
            smooth(
                [
                    (-200, 0, 0),
                    (200, 0, 0),
                    (200, c + 30, 0.2),
                    (self.cx - ls * 52, c + 50, 0.5),
                    (H.chin_x - ls * 10, c + 34),
                    (H.chin_x + ls * 24, c + 12),
                    (H.chin_x + ls * 60, c - 8),
                    (-200 * -ls, c - 20, 0.1),
                ]
            )
            if ls > 0
            else smooth(
                [
                    (-200, 0, 0),
                    (200, 0, 0),
                    (200, c + 40, 0.2),
                    (self.cx + 56, c + 54, 0.5),
                    (H.chin_x + 12, c + 34),
                    (H.chin_x - 24, c + 10),
                    (H.chin_x - 60, c - 10),
                    (-200, c - 22, 0.1),
                ]
            )
        )
        o = pen.fill(n, skin) + pen.inside(
            n,
            pen.fill(cast, skin, dark=True)
            + pen.fill(
                f"M{f(self.cx - ls * b.neck * 0.34)} 0L{f(self.cx - ls * b.neck * 0.1)} {f(y1 + 40)}H{-ls * 300}V0Z",
                skin,
                dark=True,
            ),
        )
        if H.age >= 60:
            o += pen.fill(taper((x0 - 12, c + 14), (x0 - 16, self.ny - 10), (self.cx - 6, self.ny + 16), 2), line, op=0.5)
        return o

    def shoulder(self, sx):
        """The joint of the shoulder on one side."""
        q = self.wide(sx)
        return sx * (self.b.sh - self.b.arm[0] * 0.80) * q, self.sy + self.b.arm[0] * 0.62

    def seam(self, sx):
        """Top of the sleeve's seam, on the line of the shoulder."""
        q = self.wide(sx)
        return sx * self.b.sh * 0.70 * q + self.cx * 0.4, self.ny + self.b.drop * 0.34
